//! What a new PIN must be, and when wrong tries lock a name (R42a, koperasi 1.2).
//!
//! Pure: tries are folded, the time is passed in. Always holds: a lock ends by itself only while fewer tries were wrong
//! than the last figure says; then a person of the shop must act.
//! Not here: how a PIN is kept (`io/pin.rs`), who may give a PIN for once (`access.rs`).

use crate::domain::time::Instant;

/// Digits of every PIN, a member's too.
pub const DIGITS: usize = 6;

/// Why a PIN cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPin {
    #[error("not six digits")]
    NotSixDigits,
    #[error("the one that it replaces")]
    AsBefore,
    #[error("six times the same digit")]
    OneDigit,
    #[error("digits in a row, up or down")]
    InARow,
}

/// Whether a PIN can be taken. `as_before` is what the kept hash said of it; `easy_refused` is the shop's setting, off
/// unless somebody turned it on, so that the practice shop's 111111 stays good.
pub fn check(new: &str, as_before: bool, easy_refused: bool) -> Result<(), BadPin> {
    if new.len() != DIGITS || !new.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(BadPin::NotSixDigits);
    }
    if as_before {
        return Err(BadPin::AsBefore);
    }
    if !easy_refused {
        return Ok(());
    }
    let digits = new.as_bytes();
    // Round the end too: 890123 is as easy as 345678.
    let steps_by = |step: u8| digits.windows(2).all(|pair| (pair[0] - b'0' + step) % 10 == pair[1] - b'0');
    match () {
        () if steps_by(0) => Err(BadPin::OneDigit),
        () if steps_by(1) || steps_by(9) => Err(BadPin::InARow),
        () => Ok(()),
    }
}

/// How many wrong tries lock what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// So many wrong tries lock for a while.
    pub pause_after: u32,
    pub pause_minutes: i64,
    /// So many lock until a person of the shop acts.
    pub end_after: u32,
}

impl Patience {
    /// Who signs in: five tries lock for these minutes (S), ten until the manager resets.
    pub const fn staff(pause_minutes: i64) -> Self {
        Self { pause_after: 5, pause_minutes, end_after: 10 }
    }

    /// A member's PIN: five tries lock until the desk renews it.
    pub const MEMBER: Self = Self { pause_after: 5, pause_minutes: 0, end_after: 5 };
}

/// Something that happened at a name's PIN, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Try {
    Wrong(Instant),
    Right,
    /// The manager reset the PIN, or the desk renewed a member's.
    Reset,
}

/// Wrong tries since the last right one or reset. A try that met a lock is none: nothing was compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    pub wrong: u32,
    pub last: Option<Instant>,
}

/// Where a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    Free,
    /// The pad shows that it waits. A try that comes all the same is taken: only the pad slows down, not the till.
    Wait {
        until: Instant,
    },
    /// `LOCKED`: nothing is compared before then.
    Until(Instant),
    /// `LOCKED` until a person of the shop acts.
    UntilReset,
}

impl Lock {
    /// Whether the till refuses to compare.
    pub const fn refuses(self) -> bool {
        matches!(self, Self::Until(_) | Self::UntilReset)
    }
}

impl Tries {
    #[must_use]
    pub fn after(self, happened: Try) -> Self {
        match happened {
            Try::Wrong(at) => Self { wrong: self.wrong.saturating_add(1), last: Some(at) },
            Try::Right | Try::Reset => Self::default(),
        }
    }

    /// Where the name stands now. A clock set back ends no lock early: it holds until the time of the last try is
    /// reached again and the pause is over, or until the manager resets.
    ///
    /// Worked example, five minutes: wrong tries 1 to 4 wait 1, 2, 4, 8 seconds at the pad; the fifth locks for five
    /// minutes; 6 to 9 wait 16 seconds each; the tenth locks until the reset.
    pub fn lock(self, patience: Patience, now: Instant) -> Lock {
        let Some(last) = self.last else { return Lock::Free };
        let until = |millis| Some(last.plus_millis(millis)).filter(|until| now < *until);
        if self.wrong >= patience.end_after {
            return Lock::UntilReset;
        }
        if self.wrong == patience.pause_after {
            return until(patience.pause_minutes.saturating_mul(60_000)).map_or(Lock::Free, Lock::Until);
        }
        until(delay(self.wrong)).map_or(Lock::Free, |until| Lock::Wait { until })
    }
}

/// Milliseconds that the pad waits after so many wrong tries: a second, doubled each time, sixteen at most.
const fn delay(wrong: u32) -> i64 {
    match wrong {
        0 => 0,
        1..=4 => 1_000 << (wrong - 1),
        _ => 16_000,
    }
}

#[cfg(test)]
mod tests;
