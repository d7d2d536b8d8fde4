//! Cash rounding to coins that circulate. Cash alone is rounded; the difference has an account of its own (R27).
//!
//! Pure. Always holds: payable + (−rounding) = total, and the difference is smaller than the unit.

use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::settings::RoundMode;

/// What is paid in cash, and by how much that differs from the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounded {
    pub payable: Rupiah,
    /// payable − total.
    pub rounding: Rupiah,
}

/// Rounds to a multiple of `unit` rupiah; a unit of 1 (or less) rounds nothing. A negative total gives the exact
/// negative of the positive one, so that a return gives back what was paid.
///
/// Example: 12.765 down to hundreds → 12.700, rounding −65.
pub fn round_cash(total: Rupiah, unit: i64, mode: RoundMode) -> Result<Rounded, OutOfRange> {
    if unit <= 1 {
        return Ok(Rounded { payable: total, rounding: Rupiah::ZERO });
    }
    let (amount, unit) = (i128::from(total.abs().amount()), i128::from(unit));
    let steps = match mode {
        RoundMode::Down => amount / unit,
        RoundMode::Nearest => (2 * amount + unit) / (2 * unit),
        RoundMode::Up => (amount + unit - 1) / unit,
    };
    let payable = Rupiah::new(steps * unit)?;
    let payable = if total.is_negative() { -payable } else { payable };
    Ok(Rounded { payable, rounding: payable - total })
}

#[cfg(test)]
mod tests;
