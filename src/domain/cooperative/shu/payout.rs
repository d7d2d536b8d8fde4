//! What became of a member's share after the meeting had allocated it: paid in cash or by the bank, into sukarela,
//! against kasbon, or gone back to the reserve because she never came.
//!
//! Pure. Always holds: a payment that is taken back counts against itself, so that what is settled and what is still
//! owed add up to the share.

use crate::domain::event::surplus::{ShuLapsed, ShuPaid};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Sums of one member and year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payout {
    pub cash: Rupiah,
    /// From the bank.
    pub transferred: Rupiah,
    pub sukarela: Rupiah,
    /// Set off against what she owed for goods.
    pub kasbon: Rupiah,
    /// Went back to the reserve.
    pub lapsed: Rupiah,
    /// Number of the minutes by which it went back.
    pub decision: String,
    /// When the last of it was done.
    pub last: Option<BusinessDate>,
}

impl Payout {
    pub fn pay(&mut self, paid: &ShuPaid) {
        self.cash += paid.cash;
        self.transferred += paid.transferred;
        self.sukarela += paid.sukarela;
        self.kasbon += paid.kasbon;
        self.on(paid.date);
    }

    pub fn lapse(&mut self, it: &ShuLapsed, amount: Rupiah) {
        self.lapsed += amount;
        self.decision.clone_from(&it.decision);
        self.on(it.date);
    }

    /// What is settled is dated by the last that was done; what was taken back whole has no day.
    fn on(&mut self, date: BusinessDate) {
        let settled = !(self.paid() + self.lapsed).is_zero();
        self.last = settled.then(|| self.last.map_or(date, |last| last.max(date)));
    }

    /// What the member got.
    pub fn paid(&self) -> Rupiah {
        self.cash + self.transferred + self.sukarela + self.kasbon
    }

    /// What is still to be paid of a share.
    pub fn owed_of(&self, share: Rupiah) -> Rupiah {
        share - self.paid() - self.lapsed
    }

    /// How, in a word: `none` `cash` (what no coin pays is in sukarela) `transfer` `sukarela` `kasbon` (what is left of
    /// it is in sukarela) `lapsed`.
    pub fn way(&self) -> &'static str {
        match () {
            () if !self.lapsed.is_zero() => "lapsed",
            () if !self.cash.is_zero() => "cash",
            () if !self.transferred.is_zero() => "transfer",
            () if !self.kasbon.is_zero() => "kasbon",
            () if !self.sukarela.is_zero() => "sukarela",
            () => "none",
        }
    }
}

/// The last day on which a share is waited for: so many years after the meeting, of 29 February the day before.
pub fn claimed_until(meeting: BusinessDate, years: i64) -> BusinessDate {
    let year = i16::try_from(years).map_or(i16::MAX, |years| meeting.year().saturating_add(years));
    let same = BusinessDate::new(year, meeting.month(), meeting.day());
    same.or_else(|_| BusinessDate::new(year, meeting.month(), meeting.day() - 1)).unwrap_or(meeting)
}

#[cfg(test)]
mod tests;
