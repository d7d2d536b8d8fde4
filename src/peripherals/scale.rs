//! A scale at a serial port: what it shows, followed on a thread of its own.
//!
//! Always holds: what is told as stable was the same twice in a row and is at most two seconds old (D21, D23); a lost
//! scale is told and looked for again by itself.
//! Neighbours: frames (`scale/frame.rs`), when a weight counts (`scale/follow.rs`). Not here: tare and price
//! (`till/selling.rs`), how it looks (`app/screen/sell`).

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::config::{Flow, SerialLine};
use super::serial::{self, Backoff};
use follow::{Follower, Limits, Reading};

pub mod follow;
pub mod frame;

/// A scale, real or simulated.
pub trait Scale {
    /// Looks once, for at most a twentieth of a second: what changed. Errors: it has gone.
    fn look(&mut self) -> std::io::Result<Option<Reading>>;
}

/// What a scale has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Shows(Reading),
    /// The scale has gone or was never there; it is looked for again by itself.
    Lost,
}

/// A scale at a serial port; 8 data bits are taken from one that sends 7 and parity, too.
pub struct SerialScale {
    port: Box<dyn serialport::SerialPort>,
    follower: Follower,
    start: Instant,
}

impl SerialScale {
    const LOOK: Duration = Duration::from_millis(50);

    pub fn open(line: &SerialLine, limits: Limits) -> std::io::Result<Self> {
        let port = serial::open(line, Flow::None, Self::LOOK)?;
        Ok(Self { port, follower: Follower::new(limits, 0), start: Instant::now() })
    }
}

impl Scale for SerialScale {
    fn look(&mut self) -> std::io::Result<Option<Reading>> {
        let mut buffer = [0; 512];
        let count = match self.port.read(&mut buffer) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => count,
            Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::Interrupted) => 0,
            Err(error) => return Err(error),
        };
        let now_ms = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        let step = self.follower.push(&buffer[..count], now_ms);
        if !step.send.is_empty() {
            match self.port.write_all(&step.send) {
                // A line that takes nothing now is asked again in a moment.
                Err(error) if error.kind() != ErrorKind::TimedOut => return Err(error),
                _ => {}
            }
        }
        Ok(step.reading)
    }
}

/// A scale that is followed. Dropped, it is let go and its port given back.
#[derive(Debug)]
pub struct Watch {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Starts following. `tell` gets each change, in order, on the follower's thread.
    pub fn start(line: SerialLine, limits: Limits, tell: impl FnMut(Heard) + Send + 'static) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread =
            std::thread::Builder::new().name("scale".to_owned()).spawn(move || watch(&line, limits, &stopped, tell));
        // Without a thread there is no scale: weights are typed.
        Self { stop, thread: thread.ok() }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // One that panicked has said so already; there is nothing left to stop.
            let _panicked = thread.join();
        }
    }
}

fn watch(line: &SerialLine, limits: Limits, stop: &AtomicBool, mut tell: impl FnMut(Heard)) {
    let mut backoff = Backoff::default();
    let mut lost = false;
    while !stop.load(Ordering::Relaxed) {
        if let Ok(mut scale) = SerialScale::open(line, limits) {
            backoff.reset();
            lost = false;
            tell(Heard::Shows(Reading::Silent));
            follow_one(&mut scale, stop, &mut tell);
        }
        if stop.load(Ordering::Relaxed) {
            return;
        }
        if !lost {
            tell(Heard::Lost);
        }
        lost = true;
        let until = Instant::now() + backoff.pause();
        while !stop.load(Ordering::Relaxed) && Instant::now() < until {
            std::thread::park_timeout(until.saturating_duration_since(Instant::now()));
        }
    }
}

/// Until it is lost, or nobody listens any more.
fn follow_one(scale: &mut dyn Scale, stop: &AtomicBool, tell: &mut impl FnMut(Heard)) {
    while !stop.load(Ordering::Relaxed) {
        match scale.look() {
            Ok(Some(reading)) => tell(Heard::Shows(reading)),
            Ok(None) => {}
            Err(_) => return,
        }
    }
}

#[cfg(test)]
mod tests;
