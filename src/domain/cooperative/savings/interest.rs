//! Interest on simpanan sukarela: of a month, on the mean daily balance, with its final tax (koperasi 1.3).
//!
//! Pure, exact: rounded once per member, half up to the rupiah.

use serde::{Deserialize, Serialize};

use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;

/// What the cooperative decided (S).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InterestRules {
    /// A year; at most 9 % (Permenkop 8/2023 art. 26).
    pub rate_year: Percent,
    /// Final tax on the whole interest of a month where it is above the free amount (PP 15/2009).
    pub tax: Percent,
    pub tax_free: Rupiah,
}

impl Default for InterestRules {
    fn default() -> Self {
        let percent = |text| Percent::parse(text).expect("a percentage of the rule book");
        Self { rate_year: percent("0"), tax: percent("10"), tax_free: Rupiah::of(240_000) }
    }
}

/// The most that a rate may be, percent a year.
pub const RATE_MOST: i64 = 9;

/// Rupiah-days of a month ÷ its days × rate ÷ 12, half up. A month's interest does not depend on how long the month is.
/// Where the rate changed within the month, each part of it has its own rate, and all are rounded once.
///
/// Example: 6.000.000 all month at 6 % a year = 30.000.
pub fn of_month(parts: &[(i128, Percent)], days: i64) -> Option<Rupiah> {
    let rates = parts.iter().map(|(rupiah_days, rate)| (*rupiah_days, rate.value().normalize()));
    let scale = rates.clone().map(|(_, rate)| rate.scale()).max().unwrap_or(0);
    let below = i128::from(days) * 1_200 * 10_i128.checked_pow(scale)?;
    let above = rates.into_iter().try_fold(0_i128, |sum, (rupiah_days, rate)| {
        let rate = rate.mantissa().checked_mul(10_i128.checked_pow(scale - rate.scale())?)?;
        sum.checked_add(rupiah_days.checked_mul(rate)?)
    })?;
    Rupiah::new((2 * above + below).div_euclid(2 * below)).ok()
}

/// Final tax on a member's interest of a month, half up.
pub fn tax_on(interest: Rupiah, rules: &InterestRules) -> Rupiah {
    match interest > rules.tax_free {
        true => rules.tax.of(interest).unwrap_or_default(),
        false => Rupiah::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn percent(text: &str) -> Percent {
        Percent::parse(text).expect("a percentage")
    }

    #[test]
    fn a_month_is_a_twelfth_of_the_year_whatever_its_days() {
        for days in [28, 30, 31] {
            let rd = 6_000_000_i128 * i128::from(days);
            assert_eq!(of_month(&[(rd, percent("6"))], days), Some(Rupiah::of(30_000)));
        }
        assert_eq!(of_month(&[(6_000_000 * 15, percent("6"))], 30), Some(Rupiah::of(15_000)), "half the month");
        assert_eq!(of_month(&[(1_000_000 * 30, percent("3.25"))], 30), Some(Rupiah::of(2_708)), "2.708,33");
        assert_eq!(of_month(&[(1_000_000 * 30, percent("0"))], 30), Some(Rupiah::ZERO));
    }

    #[test]
    fn tax_is_on_all_of_it_above_the_free_amount() {
        let rules = InterestRules::default();
        assert_eq!(tax_on(Rupiah::of(240_000), &rules), Rupiah::ZERO);
        assert_eq!(tax_on(Rupiah::of(300_000), &rules), Rupiah::of(30_000), "the figures of J51");
    }

    proptest! {
        /// Two halves of a month bring what the whole brings, but for the rupiah that each is rounded to.
        #[test]
        fn days_add_up(one in 0..5_000_000_000_i64, other in 0..5_000_000_000_i64, rate in 0..900_i64) {
            let rate = percent(&format!("{}.{:02}", rate / 100, rate % 100));
            let of = |rd: i64| of_month(&[(i128::from(rd), rate)], 30).expect("in range").amount();
            prop_assert!((of(one) + of(other) - of(one + other)).abs() <= 1);
        }
    }
}
