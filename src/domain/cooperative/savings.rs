//! Members' savings: which months of simpanan wajib are paid, which are behind, and what the next payment names
//! (koperasi 1.3).
//!
//! Pure. Always holds: the oldest unpaid month is paid first, the rest goes ahead; a month costs what the settings of
//! its due date said.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::loan::months_later;
use crate::domain::cooperative::wrong_member::HabitRules;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

pub mod interest;
pub mod term;

/// A month of the calendar. Text form: `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(BusinessDate);

impl Month {
    pub fn of(date: BusinessDate) -> Self {
        Self(date.plus_days(1 - i64::from(date.day())))
    }

    pub const fn first_day(self) -> BusinessDate {
        self.0
    }

    /// The month so many months later; the calendar of the program ends with the year 2199.
    pub fn plus(self, months: i64) -> Self {
        months_later(self.0, months).map_or(self, Self)
    }

    /// The day on which this month's simpanan is due; in a shorter month its last.
    pub fn due(self, day: i64) -> BusinessDate {
        let last = self.plus(1).0.plus_days(-1);
        self.0.plus_days(day.clamp(1, i64::from(last.day())) - 1)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

/// What the cooperative decided about members and their savings (S).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavingRules {
    /// Simpanan pokok may be paid in parts.
    pub pokok_in_parts: bool,
    /// Day of the month on which simpanan wajib is due.
    pub wajib_due_day: i64,
    /// Who is not a member yet may keep simpanan sukarela.
    pub applicants_save: bool,
    /// Without a PIN of the member every payout needs the manager; else only one above the limit (koperasi 6.5).
    pub payout_needs_pin: bool,
    /// More months of simpanan wajib ahead than this are asked about: more likely a zero too many.
    pub wajib_ahead_most: i64,
    /// Who left is paid once the members' meeting has approved the year of leaving; else at once (koperasi 1.4).
    pub leaver_after_rat: bool,
    /// An applicant who has not paid simpanan pokok within so many months is shown to pengurus (koperasi 1.1).
    pub applicant_months: i64,
    /// Years after the members' meeting in which a share of the surplus is waited for; what nobody came for by then may
    /// go back to the reserve, by decision of a meeting (koperasi 2.6).
    pub shu_claim_years: i64,
    /// Years after leaving for which the law obliges to keep who a booked record is about (UU 8/1997 art. 11).
    pub name_kept_years: i64,
    /// Purchases of a day that are far over a member's habit are shown to the manager (N12).
    #[serde(skip_serializing_if = "HabitRules::is_usual")]
    pub habit: HabitRules,
    /// A member sees the books of the year that the last members' meeting decided on, without names (koperasi 1.7).
    #[serde(skip_serializing_if = "is_true")]
    pub open_books: bool,
    /// Those of the running year, too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open_books_running: bool,
}

/// For `serde(skip_serializing_if)`: what records of before had.
const fn is_true(open: &bool) -> bool {
    *open
}

impl Default for SavingRules {
    fn default() -> Self {
        Self {
            pokok_in_parts: true,
            wajib_due_day: 10,
            applicants_save: false,
            payout_needs_pin: false,
            wajib_ahead_most: 24,
            leaver_after_rat: true,
            applicant_months: 3,
            shu_claim_years: 2,
            name_kept_years: 10,
            habit: HabitRules::default(),
            open_books: true,
            open_books_running: false,
        }
    }
}

/// What stands behind a member's simpanan wajib on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wajib {
    /// The oldest month that is not paid in full.
    pub next: Month,
    /// What is missing of it.
    pub missing: Rupiah,
    /// What each month from `next` to the one of today costs.
    pub costs: Vec<Rupiah>,
    /// What a later month costs, by the settings of today.
    pub later: Rupiah,
    /// Months whose day is over and that are not paid in full.
    pub behind: i64,
    /// What is missing of them.
    pub behind_amount: Rupiah,
}

/// The months that a payment names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months {
    pub from: Month,
    pub to: Month,
    /// How many of them are paid in full now.
    pub whole: i64,
    /// What was paid of the last one, where that is not all of it.
    pub part: Rupiah,
    /// Months after the one of today, the last one counted.
    pub ahead: i64,
}

/// More months than a century of payments.
const MONTHS_MOST: i64 = 1_200;

impl Wajib {
    /// From the month of joining on; who joined after the due day begins with the next.
    ///
    /// Example: joined 27 Nov 2025, due on the 10th, Rp10.000 a month, paid 120.000: the next is December 2026.
    pub fn of(
        joined: BusinessDate,
        due_day: i64,
        paid: Rupiah,
        today: BusinessDate,
        mut cost: impl FnMut(BusinessDate) -> Rupiah,
    ) -> Self {
        let first = Month::of(joined);
        let first = if joined > first.due(due_day) { first.plus(1) } else { first };
        let later = cost(today);
        let this = Month::of(today);
        let mut cost = |month: Month| if month > this { later } else { cost(month.due(due_day).min(today)) };
        let (mut next, mut left) = (first, paid);
        let mut costs = cost(next);
        for _ in 0..MONTHS_MOST {
            if left < costs || (costs.is_zero() && next > this) {
                break;
            }
            left -= costs;
            next = next.plus(1);
            costs = cost(next);
        }
        let missing = costs - left.min(costs);
        let mut all = Vec::new();
        let (mut behind, mut behind_amount) = (0, Rupiah::ZERO);
        let mut month = next;
        while month <= this {
            let whole = cost(month);
            all.push(whole);
            let open = if month == next { missing } else { whole };
            if month.due(due_day) < today && !open.is_zero() {
                (behind, behind_amount) = (behind + 1, behind_amount + open);
            }
            month = month.plus(1);
        }
        Self { next, missing, costs: all, later, behind, behind_amount }
    }

    /// Which months this payment is for; `None` where a month costs nothing.
    pub fn names(&self, amount: Rupiah, today: BusinessDate) -> Option<Months> {
        let cost = |at: i64| {
            let known = usize::try_from(at).ok().and_then(|at| self.costs.get(at)).copied();
            known.unwrap_or(self.later)
        };
        let (mut at, mut left, mut whole) = (0, amount, 0);
        let mut part = Rupiah::ZERO;
        let mut last = 0;
        while left > Rupiah::ZERO && at < MONTHS_MOST {
            let open = if at == 0 { self.missing } else { cost(at) };
            if open.is_zero() && cost(at).is_zero() && self.next.plus(at) > Month::of(today) {
                return None;
            }
            let taken = left.min(open);
            left -= taken;
            (whole, part) = if taken == open { (whole + 1, Rupiah::ZERO) } else { (whole, taken) };
            last = at;
            at += 1;
        }
        let to = self.next.plus(last);
        let this = Month::of(today).first_day();
        let to_day = to.first_day();
        let ahead = (i64::from(to_day.year()) - i64::from(this.year())) * 12 + i64::from(to_day.month())
            - i64::from(this.month());
        Some(Months { from: self.next, to, whole, part, ahead: ahead.max(0) })
    }
}

#[cfg(test)]
mod tests;
