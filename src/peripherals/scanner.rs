//! A serial scanner: bytes become codes, a lost port comes back by itself.
//!
//! The framer is pure; the thread around it only reads, waits and tells. Serial is preferred to a keyboard scanner: no
//! window needs focus, and the GS of a pharmacy code arrives (D7).
//! Not here: what a code means (`domain/goods/barcode.rs`), keyboard scanners (`app/keys.rs`).

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::config::{DoubleRead, Flow, SerialLine};
use super::serial::{self, Backoff};
use crate::domain::text::Text;

/// This much silence ends a code that has no suffix (D2).
pub const SILENCE_MS: u64 = 120;

/// The same code again within this time may be one pull of the trigger read twice (D4).
pub const DOUBLE_READ_MS: u64 = 300;

/// What a scanner has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A code, as the scanner sent it; GS is `\u{1d}`.
    Code(String),
    /// More bytes without an end than any code has. Told, because a scan is never lost silently (D4).
    Garbled,
    /// The scanner is there (again).
    Connected,
    /// The scanner has gone or was never there; it is looked for again by itself.
    Lost,
}

impl Heard {
    /// What the cashier reads; nothing for a code, which speaks for itself.
    pub fn advice(&self) -> Option<Text> {
        match self {
            Self::Code(_) => None,
            Self::Garbled => Some(Text::new("device-scanner-garbled")),
            Self::Connected => Some(Text::new("device-scanner-connected")),
            Self::Lost => Some(Text::new("device-scanner-lost")),
        }
    }
}

/// Cuts a stream of bytes into codes: by CR, LF, CR LF or TAB, else by silence.
#[derive(Clone, Debug, Default)]
pub struct Framer {
    bytes: Vec<u8>,
    too_long: bool,
    last_ms: u64,
    double_read: DoubleRead,
    previous: Option<(String, u64)>,
}

impl Framer {
    /// A QR code holds at most 4,296 characters.
    const LONGEST: usize = 4_296;

    pub fn new(double_read: DoubleRead) -> Self {
        Self { double_read, ..Self::default() }
    }

    /// Bytes that were read at `at_ms`, milliseconds from any beginning.
    pub fn push(&mut self, bytes: &[u8], at_ms: u64) -> Vec<Heard> {
        let mut heard = Vec::from_iter(self.tick(at_ms));
        self.last_ms = at_ms;
        for &byte in bytes {
            match byte {
                b'\r' | b'\n' | b'\t' => heard.extend(self.end(at_ms)),
                // Start and end of text are a wrapping of the code (D5), NUL is a line that was plugged in.
                0x00 | 0x02 | 0x03 => {}
                _ if self.bytes.len() == Self::LONGEST => self.too_long = true,
                _ => self.bytes.push(byte),
            }
        }
        heard
    }

    /// Nothing came until `at_ms`: ends a code without a suffix.
    pub fn tick(&mut self, at_ms: u64) -> Option<Heard> {
        match at_ms.saturating_sub(self.last_ms) >= SILENCE_MS {
            true => self.end(self.last_ms),
            false => None,
        }
    }

    /// CR LF ends one code: the second of the two finds nothing.
    fn end(&mut self, at_ms: u64) -> Option<Heard> {
        let bytes = std::mem::take(&mut self.bytes);
        if std::mem::take(&mut self.too_long) {
            return Some(Heard::Garbled);
        }
        if bytes.is_empty() {
            return None;
        }
        let code = String::from_utf8_lossy(&bytes).into_owned();
        let again = self.previous.as_ref().is_some_and(|(previous, previous_ms)| {
            *previous == code && at_ms.saturating_sub(*previous_ms) <= DOUBLE_READ_MS
        });
        self.previous = Some((code.clone(), at_ms));
        (!again || self.double_read == DoubleRead::Count).then_some(Heard::Code(code))
    }
}

/// A running reader. Dropped, it stops and gives the port back.
#[derive(Debug)]
pub struct Scanner {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Scanner {
    /// Starts the reader. `tell` gets everything that is heard, in order, on the reader's thread; it answers whether
    /// anybody still listens.
    pub fn start(line: SerialLine, double_read: DoubleRead, tell: impl FnMut(Heard) -> bool + Send + 'static) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let reader = Reader { line, double_read, stop: Arc::clone(&stop), tell };
        let thread = std::thread::Builder::new().name("scanner".to_owned()).spawn(move || reader.run());
        // Without a thread there is no scanner, as if none were plugged in; the keyboard still works.
        Self { stop, thread: thread.ok() }
    }
}

impl Drop for Scanner {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A reader that panicked has said so already; there is nothing left to stop.
            let _ = thread.join();
        }
    }
}

struct Reader<Tell> {
    line: SerialLine,
    double_read: DoubleRead,
    stop: Arc<AtomicBool>,
    tell: Tell,
}

impl<Tell: FnMut(Heard) -> bool> Reader<Tell> {
    /// One read waits this long, so that silence and `stop` are noticed.
    const READ_LIMIT: Duration = Duration::from_millis(40);

    fn run(mut self) {
        let mut backoff = Backoff::default();
        let mut lost = false;
        while !self.stopped() {
            if let Ok(port) = serial::open(&self.line, Flow::None, Self::READ_LIMIT) {
                backoff.reset();
                lost = false;
                if !(self.tell)(Heard::Connected) || !self.read(port) {
                    return;
                }
            }
            if self.stopped() || !lost && !(self.tell)(Heard::Lost) {
                return;
            }
            lost = true;
            self.wait(backoff.pause());
        }
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn wait(&self, pause: Duration) {
        let until = Instant::now() + pause;
        while !self.stopped() && Instant::now() < until {
            std::thread::park_timeout(until.saturating_duration_since(Instant::now()));
        }
    }

    /// Reads until the port is lost; false where nobody listens any more. A code cut off by the loss is dropped: half a
    /// code is another product.
    fn read(&mut self, mut port: Box<dyn serialport::SerialPort>) -> bool {
        let start = Instant::now();
        let mut framer = Framer::new(self.double_read);
        let mut buffer = [0; 1_024];
        while !self.stopped() {
            let read = port.read(&mut buffer);
            let now_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
            let heard = match read {
                Ok(0) => return true,
                Ok(count) => framer.push(&buffer[..count], now_ms),
                Err(error) if error.kind() == ErrorKind::TimedOut => Vec::from_iter(framer.tick(now_ms)),
                Err(error) if error.kind() == ErrorKind::Interrupted => Vec::new(),
                Err(_) => return true,
            };
            if !heard.into_iter().all(&mut self.tell) {
                return false;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests;
