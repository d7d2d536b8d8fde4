//! Quantities in thousandths of a unit: 1,250 kg = 1250, 3 pcs = 3000.
//!
//! Pure. Always holds: a quantity from a person or a file fits a shop (at most 999.999,999 units either way).
//! Not here: which goods may be sold in fractions (`goods/product.rs`), how it is written (`locale/format.rs`).

use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use serde::{Deserialize, Serialize};

/// A number of units, in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantity(i64);

/// Why a typed quantity is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadQuantity {
    #[error("not a number")]
    NotANumber,
    #[error("more than three decimals")]
    TooFine,
    #[error("more than 999999.999")]
    TooLarge,
}

impl Quantity {
    pub const ZERO: Self = Self(0);
    pub const ONE: Self = Self(1_000);
    /// Largest quantity a person or file may give, in thousandths: 999.999,999 units. A scan typed into a quantity
    /// field has 8 to 14 digits and lies far above it (R5).
    pub const TYPED_LIMIT: i64 = 999_999_999;

    pub const fn from_milli(milli: i64) -> Self {
        Self(milli)
    }

    pub const fn whole(units: i64) -> Self {
        Self(units * 1_000)
    }

    pub const fn milli(self) -> i64 {
        self.0
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// For `serde(skip_serializing_if)`.
    pub const fn is_zero_ref(&self) -> bool {
        self.0 == 0
    }

    pub const fn is_whole(self) -> bool {
        self.0 % 1_000 == 0
    }

    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// In base units: 2 dus of 40 = 80 pcs.
    pub const fn in_base(self, factor: i64) -> Self {
        Self(self.0 * factor)
    }

    /// Reads `3`, `1.25` or `1,25`; a sign is taken (rules refuse negatives where they must).
    pub fn parse(text: &str) -> Result<Self, BadQuantity> {
        let (sign, digits) = match text.trim().strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.trim()),
        };
        let (units, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if units.is_empty() || !all_digits(units) || !all_digits(fraction) {
            return Err(BadQuantity::NotANumber);
        }
        if digits.contains(['.', ',']) && fraction.is_empty() {
            return Err(BadQuantity::NotANumber);
        }
        if fraction.len() > 3 {
            return Err(BadQuantity::TooFine);
        }
        let units: i64 = units.parse().map_err(|_| BadQuantity::TooLarge)?;
        let fraction: i64 = format!("{fraction:0<3}").parse().map_err(|_| BadQuantity::NotANumber)?;
        let milli = units.checked_mul(1_000).map(|milli| milli + fraction).ok_or(BadQuantity::TooLarge)?;
        if milli > Self::TYPED_LIMIT {
            return Err(BadQuantity::TooLarge);
        }
        Ok(Self(sign * milli))
    }
}

impl Add for Quantity {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.checked_add(other.0).expect("a quantity past 9·10¹⁵ units is our mistake"))
    }
}

impl Sub for Quantity {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Quantity {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Quantity {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Quantity {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Quantity {
    fn sum<I: Iterator<Item = Self>>(quantities: I) -> Self {
        quantities.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests;
