//! What time it is: the system's clock, or one that steps (`ring --at`).
//!
//! The only place that reads the system's clock. Always holds: what it answers lies between 2000 and 2200; that a clock
//! was set back against the log is noticed by the station, which knows the newest record.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::time::Instant;

/// The time, as one input sees it.
pub trait Clock: Send {
    fn now(&self) -> Instant;

    /// An input is done. Nothing for a clock that runs by itself.
    fn advance(&mut self) {}
}

/// The machine's clock. A clock before 2000 (an empty mainboard battery) reads as the first moment of 2000, one after
/// 2200 as the last: the till starts, and says that the date is wrong.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Clock for System {
    fn now(&self) -> Instant {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let millis = i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX);
        earliest().plus_millis(millis - earliest().millis())
    }
}

fn earliest() -> Instant {
    Instant::from_millis(946_684_800_000).expect("2000-01-01 is the first instant there is")
}

/// A clock that stands still within an input and is one second later at the next, so that a run can be repeated.
#[derive(Clone, Copy, Debug)]
pub struct Stepped {
    now: Instant,
}

impl Stepped {
    const STEP_MS: i64 = 1_000;

    /// The first input happens at `start`.
    pub const fn new(start: Instant) -> Self {
        Self { now: start }
    }
}

impl Clock for Stepped {
    fn now(&self) -> Instant {
        self.now
    }

    fn advance(&mut self) {
        self.now = self.now.plus_millis(Self::STEP_MS);
    }
}

#[cfg(test)]
mod tests;
