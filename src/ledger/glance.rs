//! A cooperative at a glance: which days it sold, closed and sent; only then how much.
//!
//! Pure. Always holds: nobody's name is in it but the cooperative's.

use crate::domain::id::{CoopId, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant};
use crate::store::completeness::SoldDay;

/// A till as the ledger has heard of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    pub till: TillLetter,
    /// When it spoke last; `None` where it never did.
    pub seen: Option<Instant>,
    /// When its newest record was made: up to there its log is here, whole.
    pub newest: Option<Instant>,
    pub revoked: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    pub coop: CoopId,
    pub name: String,
    pub kelurahan: String,
    /// Days with receipts, in order.
    pub days: Vec<SoldDay>,
    pub tills: Vec<Heard>,
    /// Records on the auditor's shelf.
    pub aside: u64,
    pub stock: Rupiah,
}

/// What of some last days is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Days looked at, of which something was sold on so many, closed on so many.
    pub days: u64,
    pub sold: u64,
    pub closed: u64,
    /// Days up to the newest record: what happened on them is here. The rest is not known yet.
    pub sent: u64,
    pub receipts: u64,
    pub amount: Rupiah,
}

impl Glance {
    /// The last sign of life of any till.
    pub fn seen(&self) -> Option<Instant> {
        self.tills.iter().filter_map(|till| till.seen.max(till.newest)).max()
    }

    /// Up to where the logs are here.
    pub fn newest(&self) -> Option<Instant> {
        self.tills.iter().filter_map(|till| till.newest).max()
    }

    /// No record was refused for other bytes, a wrong hash or a key that is no more.
    pub const fn is_intact(&self) -> bool {
        self.aside == 0
    }

    /// Of the `length` days that end today; `newest` is the day of the newest record.
    pub fn counted(&self, today: BusinessDate, length: i64, newest: Option<BusinessDate>) -> Counted {
        let from = today.plus_days(1 - length);
        let within = || self.days.iter().filter(|day| day.date >= from && day.date <= today);
        let known = newest.map_or(0, |newest| newest.min(today).days_since(from) + 1).clamp(0, length);
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        Counted {
            days: count(length),
            sold: within().count() as u64,
            closed: within().filter(|day| day.closed).count() as u64,
            sent: count(known),
            receipts: within().map(|day| day.receipts).sum(),
            amount: within().map(|day| day.sold).sum(),
        }
    }
}

/// Completeness before size: whoever lacks most stands first; of two that lack the same, the one silent for longer.
pub fn in_order(mut all: Vec<(Glance, Counted)>) -> Vec<(Glance, Counted)> {
    all.sort_by(|(one, of_one), (other, of_other)| {
        // The day that is being sold on need not be closed yet.
        let open = |counted: &Counted| counted.sold.saturating_sub(counted.closed).saturating_sub(1);
        let lacks =
            |glance: &Glance, counted: &Counted| (glance.is_intact(), counted.sent, std::cmp::Reverse(open(counted)));
        lacks(one, of_one)
            .cmp(&lacks(other, of_other))
            .then_with(|| one.seen().cmp(&other.seen()))
            .then_with(|| one.name.cmp(&other.name))
    });
    all
}

#[cfg(test)]
mod tests;
