//! What a loan costs a year, as the screen and the paper say it beside the rate of a month (koperasi 4.1).
//!
//! Pure, in whole numbers: the internal rate is found by halving, to a hundredth of a percent a year.

use super::Instalment;
use crate::domain::money::Rupiah;

/// One, as a rate of a month.
const ONE: i128 = 1_000_000_000_000;
/// Parts of a rupiah that a value is reckoned in.
const FINE: i128 = 1_000_000;

/// Hundredths of a percent a year: twelve times the rate of a month at which the instalments are worth what was handed
/// over. `None` where less comes back than was handed over.
///
/// Example: 1.200.000 flat at 1 % over 12 months is 12 % nominal and 21,46 % effective.
pub fn effective(handed_over: Rupiah, lines: &[Instalment]) -> Option<i64> {
    let wanted = i128::from(handed_over.amount()) * FINE;
    let all: i128 = lines.iter().map(|line| i128::from(line.total().amount())).sum();
    if wanted <= 0 || all * FINE < wanted {
        return None;
    }
    let (mut low, mut high) = (0, ONE);
    while high - low > 1 {
        let middle = (low + high) / 2;
        match worth(lines, middle) >= wanted {
            true => low = middle,
            false => high = middle,
        }
    }
    i64::try_from((low * 120_000 + ONE / 2) / ONE).ok()
}

/// What the instalments are worth on the day of payout, at this rate a month.
fn worth(lines: &[Instalment], rate: i128) -> i128 {
    let later =
        |value: i128, line: &Instalment| (value + i128::from(line.total().amount()) * FINE) * ONE / (ONE + rate);
    lines.iter().rev().fold(0, later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cooperative::loan::{Method, Terms, schedule};

    fn of(method: Method) -> Option<i64> {
        let terms = Terms {
            principal: Rupiah::of(1_200_000),
            rate_month: "1".parse().expect("a rate"),
            months: 12,
            method,
            first_due: "2026-12-05".parse().expect("a date"),
            round_to: 1,
        };
        effective(terms.principal, &schedule(&terms).expect("terms"))
    }

    #[test]
    fn a_flat_rate_costs_nearly_twice_what_it_says() {
        assert_eq!(of(Method::Flat), Some(2_146));
        assert_eq!(of(Method::Menurun), Some(1_200));
        assert_eq!(of(Method::Anuitas), Some(1_200));
    }

    #[test]
    fn nothing_is_said_where_nothing_is_earned() {
        assert_eq!(effective(Rupiah::of(10), &[]), None);
        assert_eq!(effective(Rupiah::ZERO, &[]), None);
    }
}
