//! Percentages, exact: `"12.5"` is one eighth, never a float.
//!
//! Pure. Not here: rounding of the rupiah that come out (`Rupiah::share`).

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::money::{OutOfRange, Rupiah};

/// A percentage as written, at most four decimals, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percent(#[serde(with = "rust_decimal::serde::str")] Decimal);

/// Why a text is not a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a percentage from 0 to 100 with at most four decimals")]
pub struct BadPercent;

impl Percent {
    /// Reads `10`, `12.5` or `12,5`.
    pub fn parse(text: &str) -> Result<Self, BadPercent> {
        let value: Decimal = text.trim().replace(',', ".").parse().map_err(|_| BadPercent)?;
        let value = value.normalize();
        if value.is_sign_negative() && !value.is_zero() || value > Decimal::ONE_HUNDRED || value.scale() > 4 {
            return Err(BadPercent);
        }
        Ok(Self(value))
    }

    pub fn value(self) -> Decimal {
        self.0
    }

    /// This share of an amount, half up to the rupiah.
    pub fn of(self, amount: Rupiah) -> Result<Rupiah, OutOfRange> {
        let ten_thousandths = (self.0 * Decimal::from(10_000)).normalize();
        let numerator = i64::try_from(ten_thousandths.mantissa()).map_err(|_| OutOfRange { rupiah: i128::MAX })?;
        amount.share(numerator, 1_000_000)
    }
}
