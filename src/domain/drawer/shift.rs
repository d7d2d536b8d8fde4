//! The end of a shift: what the drawer should hold, what was counted, what is carried to the safe (R44–R46).
//!
//! Pure. Always holds: expected = opening + cash sales − drops, difference = counted − expected; both are worked out
//! here and nowhere typed in.

use crate::domain::event::ShiftClosed;
use crate::domain::id::{ShiftId, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A shift as the books have it when it is about to be closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub opening: Rupiah,
    /// Cash kept, after change and rounding.
    pub cash_sales: Rupiah,
    pub rounding: Rupiah,
    pub sales: u32,
    /// Papers numbered in the shift.
    pub receipts: u32,
}

impl Running {
    /// The Z of this shift: `drops` went to the safe, then `counted` lay in the drawer. `number` is the till's next.
    ///
    /// Example: opened with 500.000, sold for 1.240.000, carried 1.240.000 to the safe: 500.000 is expected.
    pub fn close(self, number: u32, drops: Rupiah, counted: Rupiah) -> ShiftClosed {
        let expected = self.opening + self.cash_sales - drops;
        ShiftClosed {
            shift: self.shift,
            till: self.till,
            date: self.date,
            number,
            opening: self.opening,
            cash_sales: self.cash_sales,
            drops,
            expected,
            counted,
            difference: counted - expected,
            sales: self.sales,
            receipts: self.receipts,
            rounding: self.rounding,
            dropped_before: Rupiah::ZERO,
            deposit: Rupiah::ZERO,
            figures: std::collections::BTreeMap::new(),
            first: None,
            last: None,
            previous: String::new(),
            reasoned: false,
            approved_by: None,
        }
    }
}

#[cfg(test)]
mod tests;
