//! A cable between tills and a server: TCP on loopback that can be slow, pulled in the middle of a message, and put
//! back.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// How the cable is now.
#[derive(Default)]
struct State {
    pulled: AtomicBool,
    /// Each piece that goes through waits so long. Unit: milliseconds.
    delay: AtomicU64,
    /// Bytes until it is pulled by itself; 0 = never.
    left: AtomicU64,
    gone: AtomicBool,
}

pub struct Cable {
    address: SocketAddr,
    state: Arc<State>,
}

impl Cable {
    pub fn to(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("bound");
        let state = Arc::new(State::default());
        let (held, server) = (Arc::clone(&state), server.to_owned());
        std::thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if held.gone.load(Ordering::Relaxed) {
                    return;
                }
                if held.pulled.load(Ordering::Relaxed) {
                    continue;
                }
                let Ok(far) = TcpStream::connect(&server) else { continue };
                for (from, to) in [(&near, &far), (&far, &near)] {
                    let (from, to) = (from.try_clone().expect("a handle"), to.try_clone().expect("a handle"));
                    let state = Arc::clone(&held);
                    std::thread::spawn(move || carry(from, to, &state));
                }
            }
        });
        Self { address, state }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn put_back(&self) {
        self.state.left.store(0, Ordering::Relaxed);
        self.state.pulled.store(false, Ordering::Relaxed);
    }

    /// It is pulled by itself after so many bytes in either direction: in the middle of whatever is said then.
    pub fn pull_after(&self, bytes: u64) {
        self.state.left.store(bytes.max(1), Ordering::Relaxed);
    }

    pub fn is_pulled(&self) -> bool {
        self.state.pulled.load(Ordering::Relaxed)
    }

    pub fn slow(&self, delay: Duration) {
        let millis = u64::try_from(delay.as_millis()).expect("short");
        self.state.delay.store(millis, Ordering::Relaxed);
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        self.state.gone.store(true, Ordering::Relaxed);
        // Wakes the one who accepts, so that it sees that it is over.
        let _woken = TcpStream::connect(self.address);
    }
}

fn carry(mut from: TcpStream, mut to: TcpStream, state: &State) {
    let mut piece = [0; 16 * 1_024];
    from.set_read_timeout(Some(Duration::from_millis(50))).expect("set");
    loop {
        if state.pulled.load(Ordering::Relaxed) {
            break;
        }
        let read = match from.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {
                continue;
            }
            Err(_) => break,
        };
        std::thread::sleep(Duration::from_millis(state.delay.load(Ordering::Relaxed)));
        let left = state.left.load(Ordering::Relaxed);
        let through = if left == 0 { read } else { read.min(usize::try_from(left).expect("small")) };
        if to.write_all(&piece[..through]).is_err() {
            break;
        }
        if left > 0 {
            let rest = left - through as u64;
            state.left.store(rest, Ordering::Relaxed);
            if rest == 0 {
                state.pulled.store(true, Ordering::Relaxed);
                break;
            }
        }
    }
    let _closed = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}
