//! Simpanan berjangka (koperasi 1.3): an amount for so many months at a rate, what it has earned by a day, when it is
//! due.
//!
//! Pure, exact. Always holds: interest is earned by whole months and stops on the due day; each is half up to the
//! rupiah, so what was credited month by month is what is credited at once.

use serde::{Deserialize, Serialize};

use super::interest::of_month;
use crate::domain::cooperative::loan::months_later;
use crate::domain::event::term::Agreed;
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::time::BusinessDate;

/// What the cooperative decided (S).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TermRules {
    /// A year, where nobody says another; at most what the law allows for savings.
    pub rate_year: Percent,
    pub months_most: i64,
}

impl Default for TermRules {
    fn default() -> Self {
        Self { rate_year: Percent::parse("0").expect("a percentage of the rule book"), months_most: 60 }
    }
}

/// A deposit with what is left of it: nothing once it was paid out or taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermDeposit {
    pub agreed: Agreed,
    pub principal: Rupiah,
    /// Interest after tax that waits for the due day.
    pub held: Rupiah,
    /// Months of this run whose interest was credited.
    pub credited: i64,
}

impl TermDeposit {
    /// Paid out before its day.
    pub fn is_early(&self, on: BusinessDate) -> bool {
        on < self.agreed.due
    }

    /// Whole months of this run that are over and not credited yet.
    pub fn months_open(&self, on: BusinessDate) -> i64 {
        (months_over(self.agreed.from, on.min(self.agreed.due)).min(self.agreed.months) - self.credited).max(0)
    }

    /// Interest of so many months, before tax.
    pub fn interest(&self, months: i64) -> Rupiah {
        let rate = Percent::parse(&self.agreed.rate_year).ok();
        let month = rate.and_then(|rate| of_month(&[(i128::from(self.principal.amount()), rate)], 1));
        Rupiah::of(month.unwrap_or_default().amount().saturating_mul(months))
    }
}

/// Whole months from one day to another: until the same day of a month, in shorter months its last.
///
/// Example: from 31 January, 27 February is none, 28 February one, 30 March one, 31 March two.
pub fn months_over(from: BusinessDate, to: BusinessDate) -> i64 {
    let count = |date: BusinessDate| i64::from(date.year()) * 12 + i64::from(date.month());
    let months = count(to) - count(from);
    match months_later(from, months) {
        Some(day) if day <= to => months,
        _ => months - 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::MemberNumber;
    use proptest::prelude::*;

    fn date(text: &str) -> BusinessDate {
        text.parse().expect("a date")
    }

    fn deposit(from: &str, months: i64, rate_year: &str) -> TermDeposit {
        let from = date(from);
        let agreed = Agreed {
            term: "B00001".to_owned(),
            member: MemberNumber("A00003".to_owned()),
            months,
            rate_year: rate_year.to_owned(),
            from,
            due: months_later(from, months).expect("in the calendar"),
            at_end: false,
            renews: false,
        };
        TermDeposit { agreed, principal: Rupiah::of(10_000_000), held: Rupiah::ZERO, credited: 0 }
    }

    #[test]
    fn a_month_is_over_on_its_day_and_in_february_on_the_last() {
        let of = |to| months_over(date("2024-01-31"), date(to));
        assert_eq!([of("2024-02-28"), of("2024-02-29"), of("2024-03-30"), of("2024-03-31")], [0, 1, 1, 2]);
        assert_eq!(months_over(date("2024-02-29"), date("2025-02-28")), 12, "a leap day's year is over on the 28th");
        assert_eq!(deposit("2024-02-29", 12, "6").agreed.due, date("2025-02-28"));
    }

    #[test]
    fn interest_stops_on_the_due_day() {
        let of = deposit("2026-01-15", 3, "6");
        assert_eq!([of.months_open(date("2026-02-14")), of.months_open(date("2026-02-15"))], [0, 1]);
        assert_eq!(of.months_open(date("2027-01-15")), 3);
        assert!(of.is_early(date("2026-04-14")) && !of.is_early(date("2026-04-15")));
        assert_eq!(of.interest(3), Rupiah::of(150_000));
    }

    proptest! {
        /// Credited month by month or at once, it is the same interest.
        #[test]
        fn months_add_up(principal in 1..900_000_000_i64, rate in 0..=900_i64, months in 1..60_i64) {
            let rate = format!("{}.{:02}", rate / 100, rate % 100);
            let of = TermDeposit { principal: Rupiah::of(principal), ..deposit("2026-01-15", months, &rate) };
            let one_by_one: Rupiah = (0..months).map(|_| of.interest(1)).sum();
            prop_assert_eq!(one_by_one, of.interest(months));
        }
    }
}
