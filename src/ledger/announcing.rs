//! Lets the tills of the shop's network know where the server is.
//!
//! Always holds: on a thread of its own, which no till and no message waits for; a cooperative that comes later, or is
//! named anew, is called by its new name within some seconds.
//! Neighbours: the network itself (`io/lan.rs`), what a till makes of it (`station/nearby.rs`).

use std::net::SocketAddr;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

use crate::io::lan::{Call, Caller};

/// How often it looks whether it is still the same that is to be called.
const LOOK: Duration = Duration::from_secs(5);

/// Calls until it is dropped.
pub struct Announcing {
    stop: Option<Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Announcing {
    /// `at` is where the server listens; `call` says of which cooperative it is.
    pub fn start(at: SocketAddr, call: impl Fn() -> Call + Send + 'static) -> Self {
        let (stop, stopped) = channel();
        let thread = std::thread::spawn(move || {
            let Some(mut caller) = Caller::new(at) else { return };
            let mut called = None;
            loop {
                let now = call();
                if called.as_ref() != Some(&now) {
                    caller.call(&now);
                    called = Some(now);
                }
                if stopped.recv_timeout(LOOK) != Err(RecvTimeoutError::Timeout) {
                    break;
                }
            }
        });
        Self { stop: Some(stop), thread: Some(thread) }
    }
}

impl Drop for Announcing {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so on standard error.
            let _ended = thread.join();
        }
    }
}
