//! The keyboard's clock: time in which the window did not look at its queue is not counted.
//!
//! A window knows when it sees a key, not when the key went down. As long as it looks often, that is the same. When it
//! stalls (the machine pages, a frame is slow) keys queue up: a scan then has a pause in it that the scanner never
//! made, and a person's digits come all at once. So every look is told here: a late one counts for little, and a key
//! seen behind it says since when it may have been there.
//! Pure. Always holds: the clock never runs faster than the wall, and it never stands still while looks go on.
//! Neighbours: what looks (`app/pulse.rs`), what becomes of the times (`keys.rs`).

/// When a key came, as far as a window can know. Unit: milliseconds since any beginning that stays the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// By the keyboard's clock: the pause between two keys was at least as long as this says.
    pub at_ms: u64,
    /// On the wall: no earlier than this, and no later than it was seen.
    pub from_ms: u64,
    pub until_ms: u64,
}

/// A time without a stall: what the clock says is what the wall says.
impl From<u64> for Moment {
    fn from(ms: u64) -> Self {
        Self { at_ms: ms, from_ms: ms, until_ms: ms }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Somebody looks all the time. Without that a long time without a key says nothing.
    watched: bool,
    looked_ms: u64,
    /// What the wall is ahead.
    missed_ms: u64,
    stall: Option<Stall>,
}

/// The newest time in which nobody looked.
#[derive(Clone, Copy, Debug)]
struct Stall {
    begun_ms: u64,
    ended_ms: u64,
    /// Since when the keys behind it may have waited: a key seen behind this one may have come before the one before.
    queued_from_ms: u64,
}

/// No look counts for more. With the 28 ms between two keys of a slow scanner it stays below the gap of D2.
const COUNTED_MS: u64 = 20;
/// A look later than this is a stall: more than the slowest pace at which a window looks.
const STALL_MS: u64 = 60;
/// As long after a stall its keys are still on their way to the router.
const QUEUE_MS: u64 = 20;

impl Clock {
    /// A look of somebody who goes on looking.
    pub fn watch(&mut self, wall_ms: u64) {
        if !self.watched {
            self.watched = true;
            self.looked_ms = wall_ms;
        }
        self.look(wall_ms);
    }

    /// A look at this time of the wall: when a key that is seen by it came.
    pub fn look(&mut self, wall_ms: u64) -> Moment {
        let wall_ms = wall_ms.max(self.looked_ms);
        let passed_ms = wall_ms - self.looked_ms;
        if self.watched {
            self.missed_ms += passed_ms.saturating_sub(COUNTED_MS);
            if passed_ms > STALL_MS {
                self.stalled(wall_ms);
            }
        }
        self.looked_ms = wall_ms;
        let queued = self.stall.filter(|stall| wall_ms <= stall.ended_ms + QUEUE_MS);
        Moment {
            at_ms: wall_ms - self.missed_ms,
            from_ms: queued.map_or(wall_ms, |stall| stall.queued_from_ms),
            until_ms: wall_ms,
        }
    }

    fn stalled(&mut self, wall_ms: u64) {
        let begun_ms = self.looked_ms;
        let before = self.stall.filter(|before| begun_ms <= before.ended_ms + QUEUE_MS);
        let queued_from_ms = before.map_or(begun_ms, |before| before.begun_ms);
        self.stall = Some(Stall { begun_ms, ended_ms: wall_ms, queued_from_ms });
    }
}

#[cfg(test)]
mod tests;
