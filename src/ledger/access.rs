//! Who may read the ledger's pages: pengurus and pengawas of a cooperative, and the city's office (dinas).
//!
//! Pure. Always holds: what the city's office may open has no member in it; five wrong passwords in a row hold an
//! account for a quarter of an hour, whoever tries; a session ends by itself.
//! Neighbours: the pages (`pages.rs`), where accounts are kept (`sqlite/access.rs`, `postgres/access.rs`).

use crate::domain::id::CoopId;
use crate::domain::time::Instant;
use crate::reports::Report;

/// How long a session lives. Unit: milliseconds.
pub const SESSION_LIVES_MS: i64 = 12 * 60 * 60 * 1_000;
/// Wrong passwords in a row until an account is held, and for how long. Unit: milliseconds.
pub const TRIES: u32 = 5;
pub const HELD_MS: i64 = 15 * 60 * 1_000;
/// A password has at least so many signs.
pub const SHORTEST: usize = 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Pengurus,
    Pengawas,
    Dinas,
}

impl Role {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pengurus => "pengurus",
            Self::Pengawas => "pengawas",
            Self::Dinas => "dinas",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::Pengurus, Self::Pengawas, Self::Dinas].into_iter().find(|role| role.code() == code)
    }

    /// Whether this role may open a report. The city's office sees books and stock, and no page with people on it.
    pub fn may(self, report: Report) -> bool {
        SHOWN.contains(&report) && (self != Self::Dinas || CITY.contains(&report))
    }
}

/// Reports that have a page, in the order in which they are offered.
pub const SHOWN: [Report; 6] =
    [Report::TrialBalance, Report::BalanceSheet, Report::Income, Report::Stock, Report::Shift, Report::Exceptions];
/// Those of them that name nobody.
const CITY: [Report; 4] = [Report::TrialBalance, Report::BalanceSheet, Report::Income, Report::Stock];

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub role: Role,
    /// argon2id, as `io/pin.rs` writes it.
    pub hash: String,
    /// Must be changed before anything is shown.
    pub one_time: bool,
    /// Wrong passwords in a row, and when the last of them was.
    pub wrong: u32,
    pub wrong_at: Option<Instant>,
    /// Which cooperatives it may see; a ledger of one cooperative has no other.
    pub coops: Vec<CoopId>,
}

impl Account {
    /// Nobody signs in now, not even with the right password.
    pub fn is_held(&self, now: Instant) -> bool {
        self.wrong >= TRIES && self.wrong_at.is_some_and(|at| now.millis() - at.millis() < HELD_MS)
    }

    /// After a try. A held account's count begins anew once it is free again.
    pub fn tried(&mut self, right: bool, now: Instant) {
        if right {
            (self.wrong, self.wrong_at) = (0, None);
            return;
        }
        let free_again = self.wrong >= TRIES && !self.is_held(now);
        self.wrong = if free_again { 1 } else { self.wrong.saturating_add(1) };
        self.wrong_at = Some(now);
    }
}

/// A name as it is typed: small letters, digits, `-` and `.`, no longer than 40.
pub fn name(typed: &str) -> Option<String> {
    let name = typed.trim().to_lowercase();
    let fits = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || b"-.".contains(&sign);
    (!name.is_empty() && name.len() <= 40 && name.bytes().all(fits)).then_some(name)
}

#[cfg(test)]
mod tests;
