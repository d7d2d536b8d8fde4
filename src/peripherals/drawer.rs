//! The cash drawer: one short pulse through the printer's socket, or a key in the cashier's hand.
//!
//! Always holds: two pulses are a second apart, since the coil gets hot (D20).
//! Not here: who may open it and the record written before the pulse (`domain/people/access.rs`, `station/submit.rs`).

use std::time::{Duration, Instant};

use super::config::DrawerPort;
use super::printer::{PrintError, Printer};
use crate::domain::text::Text;

/// Pin 2, 50 ms on, 500 ms off (times in 2 ms).
pub const PULSE: [u8; 5] = [0x1b, 0x70, 0x00, 0x19, 0xfa];

/// No two kicks within this time (D20).
const REST: Duration = Duration::from_secs(1);

/// The drawer of this counter.
#[derive(Clone, Copy, Debug)]
pub struct Drawer {
    port: DrawerPort,
    last: Option<Instant>,
}

/// What came of a kick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kick {
    Done,
    /// It was kicked less than a second ago and is open.
    TooSoon,
    /// There is no drawer on this printer; `ByHand` says so.
    ByHand,
}

impl Kick {
    /// What the cashier reads, where there is something to do.
    pub fn advice(self) -> Option<Text> {
        (self == Self::ByHand).then(|| Text::new("device-drawer-by-hand"))
    }
}

impl Drawer {
    pub const fn new(port: DrawerPort) -> Self {
        Self { port, last: None }
    }

    /// Opens the drawer. `now` is the machine's steady clock.
    pub fn kick(&mut self, printer: &mut dyn Printer, now: Instant) -> Result<Kick, PrintError> {
        if self.port == DrawerPort::None {
            return Ok(Kick::ByHand);
        }
        if self.last.is_some_and(|last| now.saturating_duration_since(last) < REST) {
            return Ok(Kick::TooSoon);
        }
        // Counted even where the write fails: the pulse may have left.
        self.last = Some(now);
        printer.pulse(&PULSE).map(|()| Kick::Done)
    }
}

#[cfg(test)]
mod tests;
