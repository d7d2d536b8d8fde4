//! The register of the inventory (book 15, koperasi 6.1): what the cooperative has bought to keep, what of its price is
//! worn off, how and where it is.
//!
//! Pure. Always holds: nothing wears off beyond its price; the register posts nothing, the books say what was paid.

use crate::domain::event::registers::AssetListed;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// How a thing is: stable words.
pub const CONDITIONS: [&str; 3] = ["baik", "rusak", "hilang"];

/// Months of useful life that can be said.
pub const MOST_MONTHS: i64 = 1_200;

/// One thing, or several alike, with what people call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    pub listed: AssetListed,
    pub name: String,
    pub place: String,
}

/// Whole months from one day to another; none before it.
fn months_between(from: BusinessDate, to: BusinessDate) -> i64 {
    let index = |date: BusinessDate| i64::from(date.year()) * 12 + i64::from(date.month());
    let months = index(to) - index(from) - i64::from(to.day() < from.day());
    months.max(0)
}

/// What is worn off by a day, in equal months: price × months ÷ life, down to the rupiah; land wears off never.
pub fn worn_off(listed: &AssetListed, date: BusinessDate) -> Rupiah {
    if listed.months <= 0 {
        return Rupiah::ZERO;
    }
    let months = months_between(listed.date, date).min(listed.months);
    let worn = i128::from(listed.price.amount()) * i128::from(months) / i128::from(listed.months);
    Rupiah::new(worn).expect("a part of a price is a sum of money")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asset(months: i64) -> AssetListed {
        AssetListed {
            number: 1,
            date: "2026-01-31".parse().expect("a date"),
            quantity: 2,
            price: Rupiah::of(1_000_000),
            months,
            condition: "baik".to_owned(),
        }
    }

    #[test]
    fn a_thing_wears_off_month_by_month_and_never_beyond_its_price() {
        let at = |date: &str| worn_off(&asset(48), date.parse().expect("a date")).amount();
        assert_eq!([at("2025-01-01"), at("2026-01-31"), at("2026-02-28")], [0, 0, 0], "28 February is no month yet");
        assert_eq!([at("2026-03-01"), at("2027-01-31")], [20_833, 250_000]);
        assert_eq!(at("2099-01-01"), 1_000_000);
        assert_eq!(worn_off(&asset(0), "2099-01-01".parse().expect("a date")), Rupiah::ZERO, "land");
    }
}
