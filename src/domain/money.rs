//! Money: whole rupiah, exact and bounded.
//!
//! Pure. Always holds: no float comes in, no overflow goes by unseen. Borders (files, people, devices) call `new` or
//! `parse` and refuse; inside, arithmetic asserts, since an overflow past the border is our own mistake.
//! Not here: how money is written for people (`locale/format.rs`), percentages (`percent.rs`).

use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use serde::{Deserialize, Deserializer, Serialize};

use super::quantity::Quantity;

/// Whole Indonesian rupiah; negative where money goes out.
///
/// Unit: 1 rupiah, no sen. Range: ±9·10¹⁵, which a JSON number carries exactly in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Rupiah(i64);

/// A figure outside of what [`Rupiah`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{rupiah} rupiah is outside of ±9·10¹⁵")]
pub struct OutOfRange {
    pub rupiah: i128,
}

impl Rupiah {
    pub const ZERO: Self = Self(0);
    pub const LIMIT: i64 = 9_000_000_000_000_000;
    /// Most that a person may type: no cooperative has it, thousands of such amounts still add up, and a barcode of 13
    /// digits in a field of money lies above it.
    pub const TYPED_LIMIT: i64 = 1_000_000_000_000;

    /// The border: refuses what lies outside of the range.
    pub fn new(rupiah: i128) -> Result<Self, OutOfRange> {
        match i64::try_from(rupiah) {
            Ok(amount) if (-Self::LIMIT..=Self::LIMIT).contains(&amount) => Ok(Self(amount)),
            _ => Err(OutOfRange { rupiah }),
        }
    }

    /// A figure known to be in range (constants, rows that were checked when they were written).
    ///
    /// # Panics
    /// Outside of the range: then our own data is broken and must not go on.
    pub const fn of(rupiah: i64) -> Self {
        assert!(rupiah >= -Self::LIMIT && rupiah <= Self::LIMIT, "rupiah out of range");
        Self(rupiah)
    }

    pub const fn amount(self) -> i64 {
        self.0
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// For `serde(skip_serializing_if)`.
    pub const fn is_zero_ref(&self) -> bool {
        self.0 == 0
    }

    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// Price × quantity, half up to the rupiah, once per line (contract section 1).
    ///
    /// Example: Rp13.333 × 1,5 kg = 19.999,5 → Rp20.000. A negative quantity gives the exact negative of the positive
    /// one, so that a returned line mirrors the sold line.
    pub fn times(self, quantity: Quantity) -> Result<Self, OutOfRange> {
        let thousandths = i128::from(self.0) * i128::from(quantity.milli());
        let rounded = (thousandths.abs() + 500) / 1_000;
        Self::new(if thousandths < 0 { -rounded } else { rounded })
    }

    /// `self × numerator ÷ denominator`, half up on the absolute value (the sign is kept).
    ///
    /// Example: 12.500 × 11 ÷ 111 = 1.238,74 → 1.239.
    pub fn share(self, numerator: i64, denominator: i64) -> Result<Self, OutOfRange> {
        assert!(denominator > 0, "a share needs a positive denominator");
        let product = i128::from(self.0) * i128::from(numerator);
        let denominator = i128::from(denominator);
        let rounded = (2 * product.abs() + denominator) / (2 * denominator);
        Self::new(if product < 0 { -rounded } else { rounded })
    }
}

impl<'de> Deserialize<'de> for Rupiah {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let amount = i64::deserialize(deserializer)?;
        Self::new(i128::from(amount)).map_err(serde::de::Error::custom)
    }
}

impl Add for Rupiah {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::of(self.0 + other.0)
    }
}

impl Sub for Rupiah {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::of(self.0 - other.0)
    }
}

impl Neg for Rupiah {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Rupiah {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Rupiah {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Rupiah {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests;
