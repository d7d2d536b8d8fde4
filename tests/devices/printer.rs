//! A receipt printer that is told how to behave: it keeps what it gets, answers DLE EOT, and fails on command.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    Well,
    NearEnd,
    NoPaper,
    /// Paper for this many bytes, then none.
    PaperFor(usize),
    CoverOpen,
    /// Never answers, like most cheap heads.
    Silent,
    /// Takes this many bytes a second and answers in turn.
    Slow(usize),
    /// Vanishes after this many bytes of paper.
    GoneAfter(usize),
    /// Connected, and takes nothing.
    Stuck,
}

/// What it has seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// All bytes but questions.
    pub paper: Vec<u8>,
    pub questions: usize,
    pub connections: usize,
}

/// The head and its memory, at the end of any line.
#[derive(Clone)]
pub struct Head {
    pub manner: Manner,
    pub seen: Arc<Mutex<Seen>>,
}

impl Head {
    pub fn new(manner: Manner) -> Self {
        Self { manner, seen: Arc::default() }
    }

    pub fn seen(&self) -> Seen {
        self.seen.lock().expect("no test thread panicked with it").clone()
    }

    /// Waits until this much paper has come; slow lines deliver after the till has gone on.
    pub fn wait_for(&self, bytes: usize) -> Vec<u8> {
        for _ in 0..2_000 {
            if self.seen().paper.len() >= bytes {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        self.seen().paper
    }

    /// Serves one line until its other end is gone, or until this head goes.
    pub fn serve(&self, line: &mut (impl Read + Write)) {
        self.seen.lock().expect("not poisoned").connections += 1;
        let mut question = Vec::new();
        let mut buffer = [0; 512];
        let piece = match self.manner {
            Manner::Slow(rate) => (rate / 20).clamp(1, buffer.len()),
            Manner::GoneAfter(_) => 1,
            _ => buffer.len(),
        };
        if self.manner == Manner::Stuck {
            std::thread::sleep(Duration::from_secs(20));
            return;
        }
        loop {
            let Ok(count @ 1..) = line.read(&mut buffer[..piece]) else { return };
            for &byte in &buffer[..count] {
                if !self.take(byte, &mut question, line) {
                    return;
                }
            }
            if let Manner::Slow(_) = self.manner {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
    }

    /// One byte: part of a question (`10 04 n`) or paper. False where the head goes.
    fn take(&self, byte: u8, question: &mut Vec<u8>, line: &mut impl Write) -> bool {
        question.push(byte);
        let mut seen = self.seen.lock().expect("not poisoned");
        match question[..] {
            [0x10] | [0x10, 0x04] => return true,
            [0x10, 0x04, n @ 1..=4] => {
                seen.questions += 1;
                if let Some(answer) = self.answer(n, seen.paper.len()) {
                    // An automatic report and an XON mixed in, as real ones do (D15).
                    let _ = line.write_all(&[0x10, 0x00, 0x00, 0x0f, 0x11, answer]);
                }
            }
            _ => seen.paper.extend_from_slice(question),
        }
        question.clear();
        !matches!(self.manner, Manner::GoneAfter(limit) if seen.paper.len() >= limit)
    }

    fn answer(&self, n: u8, paper: usize) -> Option<u8> {
        let out = match self.manner {
            Manner::Silent | Manner::Stuck => return None,
            Manner::NoPaper => true,
            Manner::PaperFor(limit) => paper > limit,
            _ => false,
        };
        let cover = self.manner == Manner::CoverOpen;
        Some(match n {
            1 if out || cover => 0x1a,
            2 if cover => 0x16,
            2 if out => 0x32,
            4 if out || cover => 0x72,
            4 if self.manner == Manner::NearEnd => 0x1e,
            _ => 0x12,
        })
    }
}

/// A network printer on this machine. It serves one connection after the other, as they do.
pub struct NetworkPrinter {
    pub head: Head,
    pub address: SocketAddr,
    _thread: JoinHandle<()>,
}

impl NetworkPrinter {
    pub fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
        let address = listener.local_addr().expect("bound");
        let head = Head::new(manner);
        let serving = head.clone();
        // Ends with the test program: nobody but a test connects, and it may do so until its end.
        let thread = std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                serving.serve(&mut stream);
            }
        });
        Self { head, address, _thread: thread }
    }

    /// As in `device.toml`, without the `tcp:`.
    pub fn port(&self) -> String {
        self.address.to_string()
    }
}
