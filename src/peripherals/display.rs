//! The customer's display: two lines of twenty signs at a serial port (D25).
//!
//! Always holds: what is shown is the newest face; who has one to show never waits for the line; signs 20 to 7E only
//! reach it, so that no name can be a command. A display that is lost is looked for again and then shows what is so.
//! Not here: what the customer reads (`station/counter/customer.rs`).

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use super::config::{Flow, SerialLine};
use super::serial::{self, Backoff};

/// Signs in a line.
pub const COLUMNS: usize = 20;

/// What stands on both lines, [`COLUMNS`] signs each.
pub type Face = [String; 2];

/// Whose commands the display understands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    #[default]
    Epson,
    Cd5220,
}

/// A display, real or simulated.
pub trait Display {
    /// Shows this in place of what was there. Errors: it has gone.
    fn show(&mut self, face: &Face) -> std::io::Result<()>;
}

/// A line with something at either end: the right one whole, since it is money, the left one cut to what is left over.
pub fn line(left: &str, right: &str) -> String {
    let (left, right) = (ascii(left), ascii(right));
    let right: String = right.chars().take(COLUMNS).collect();
    let room = (COLUMNS - right.len()).saturating_sub(usize::from(!right.is_empty()));
    let left: String = left.chars().take(room).collect();
    let gap = COLUMNS - right.len();
    format!("{left:<gap$}{right}")
}

/// A line with something in its middle.
pub fn centred(text: &str) -> String {
    let text: String = ascii(text).chars().take(COLUMNS).collect();
    format!("{text:^COLUMNS$}")
}

fn ascii(text: &str) -> String {
    text.trim().chars().map(|sign| if matches!(sign, ' '..='~') { sign } else { '?' }).collect()
}

/// What is sent once a line is open.
pub const fn greeting(style: Style) -> &'static [u8] {
    match style {
        Style::Epson => &[0x1b, 0x40, 0x0c],
        Style::Cd5220 => &[0x0c],
    }
}

/// What is sent to show a face. Both lines are written over, not cleared: a cleared one would blink.
pub fn bytes(style: Style, face: &Face) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(2 * (COLUMNS + 4));
    for (number, text) in (1_u8..).zip(face) {
        let text = format!("{:<COLUMNS$.COLUMNS$}", ascii(text));
        match style {
            Style::Epson => bytes.extend_from_slice(&[0x1f, 0x24, 1, number]),
            Style::Cd5220 => bytes.extend_from_slice(&[0x1b, 0x51, 0x40 + number]),
        }
        bytes.extend_from_slice(text.as_bytes());
        bytes.extend_from_slice(if style == Style::Cd5220 { b"\r" } else { b"" });
    }
    bytes
}

/// A display at a serial port.
pub struct SerialDisplay {
    port: Box<dyn serialport::SerialPort>,
    style: Style,
}

impl SerialDisplay {
    /// Two lines take a twentieth of a second at 9600 baud.
    const LIMIT: Duration = Duration::from_millis(500);

    pub fn open(line: &SerialLine, style: Style) -> std::io::Result<Self> {
        let mut port = serial::open(line, Flow::None, Self::LIMIT)?;
        port.write_all(greeting(style))?;
        Ok(Self { port, style })
    }
}

impl Display for SerialDisplay {
    fn show(&mut self, face: &Face) -> std::io::Result<()> {
        self.port.write_all(&bytes(self.style, face))
    }
}

/// The thread that keeps the display as it should be. Dropped, it ends by itself.
#[derive(Debug)]
pub struct DisplayWorker {
    faces: Option<Sender<Face>>,
    thread: Option<JoinHandle<()>>,
}

impl DisplayWorker {
    pub fn start(line: SerialLine, style: Style) -> Self {
        let (faces, heard) = channel();
        let named = std::thread::Builder::new().name("display".to_owned());
        let thread = named.spawn(move || keep(&line, style, &heard)).ok();
        Self { faces: Some(faces), thread }
    }

    /// Shows this as soon as the line has taken what is under way; of several that wait only the newest.
    pub fn show(&self, face: Face) {
        if let Some(faces) = &self.faces {
            // Without a thread nobody reads it: a shop without a display.
            let _ended = faces.send(face);
        }
    }
}

impl Drop for DisplayWorker {
    fn drop(&mut self) {
        self.faces = None;
        if let Some(thread) = self.thread.take() {
            // One that panicked has said so already; a display holds nothing that could be lost.
            let _panicked = thread.join();
        }
    }
}

/// A display is looked after this often: one that was plugged out and in again shows what is so without a new sale.
const AGAIN: Duration = Duration::from_secs(5);

fn keep(line: &SerialLine, style: Style, heard: &Receiver<Face>) {
    let mut display: Option<SerialDisplay> = None;
    let mut backoff = Backoff::default();
    let mut face: Option<Face> = None;
    let mut pause = Duration::ZERO;
    loop {
        match heard.recv_timeout(pause) {
            Ok(newer) => face = Some(heard.try_iter().last().unwrap_or(newer)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if display.is_none() {
            display = SerialDisplay::open(line, style).ok();
        }
        let shown = match (&mut display, &face) {
            (Some(display), Some(face)) => display.show(face),
            (Some(_), None) => Ok(()),
            (None, _) => Err(std::io::ErrorKind::NotConnected.into()),
        };
        pause = match shown {
            Ok(()) => {
                backoff.reset();
                AGAIN
            }
            Err(_) => {
                display = None;
                backoff.pause()
            }
        };
    }
}

#[cfg(test)]
mod tests;
