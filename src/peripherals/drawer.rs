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

/// How long after a pulse the drawer's switch may take to move.
const OPENS_WITHIN: Duration = Duration::from_secs(3);

/// Whether the drawer stands open, as its switch says through the printer (D17).
///
/// Pure. Which level of the pin is open differs by drawer: it is learnt from a pulse that moves it, and forgotten with
/// the program. A switch that never moves is none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Switch {
    /// Warned of after so long; never where it is nothing.
    after: Duration,
    open_is: Option<bool>,
    /// The last pulse, and the pin before it.
    kicked: Option<(Instant, Option<bool>)>,
    open_since: Option<Instant>,
    said: bool,
}

impl Switch {
    pub fn new(after: Duration) -> Self {
        Self { after, ..Self::default() }
    }

    /// A pulse has left; `pin` is as it was last seen before.
    pub fn kicked(&mut self, pin: Option<bool>, now: Instant) {
        if !self.after.is_zero() {
            self.kicked = Some((now, pin));
        }
    }

    /// Whether the pin is worth asking for.
    pub const fn is_watched(&self) -> bool {
        self.kicked.is_some() || self.open_since.is_some()
    }

    /// The pin as it is now; answers with whether it is time to say that the drawer is still open, once.
    pub fn sees(&mut self, pin: Option<bool>, now: Instant) -> bool {
        let Some(pin) = pin else {
            (self.kicked, self.open_since) = (None, None);
            return false;
        };
        if let Some((at, before)) = self.kicked {
            // A drawer that was open before the pulse teaches nothing.
            if self.open_since.is_none() && before.is_some_and(|before| before != pin) {
                self.open_is = Some(pin);
            }
            if self.open_is == Some(pin) {
                self.kicked = None;
                self.open_since.get_or_insert(at);
            } else if now.saturating_duration_since(at) > OPENS_WITHIN {
                self.kicked = None;
            }
        }
        if self.open_is != Some(pin) {
            (self.open_since, self.said) = (None, false);
            return false;
        }
        let late = self.open_since.is_some_and(|since| now.saturating_duration_since(since) >= self.after);
        let says = late && !self.said;
        self.said |= says;
        says
    }
}

#[cfg(test)]
mod tests;
