//! The end of a shift: what the drawer should hold, what was counted, what is carried to the safe (R44–R46).
//!
//! Pure. Always holds: what should be there follows from the opening and the sums of the shift (R45), difference =
//! counted − expected; both are worked out here and nowhere typed in. Keys of the sums: `projection/cash.rs`.

use std::collections::BTreeMap;

use crate::domain::event::ShiftClosed;
use crate::domain::id::{ShiftId, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// The sums of a shift, in rupiah or in number.
pub type Sums = BTreeMap<String, i64>;

/// A sum in rupiah; 0 where there is none.
pub fn sum(sums: &Sums, key: &str) -> Rupiah {
    Rupiah::of(sums.get(key).copied().unwrap_or(0))
}

/// A sum in number; 0 where there is none.
pub fn number(sums: &Sums, key: &str) -> u32 {
    sums.get(key).and_then(|number| u32::try_from(*number).ok()).unwrap_or(0)
}

/// What should be in the drawer (R45).
///
/// Example: opened with 500.000, sold for 1.240.000 in cash, 25.000 given back, 740.000 dropped: 975.000.
pub fn expected(opening: Rupiah, sums: &Sums) -> Rupiah {
    let sum = |key| sum(sums, key);
    opening + sum("cash_sales") - sum("cash_refunds") + sum("cash_in") - sum("cash_out") - sum("drops")
}

/// A shift as the books have it when it is about to be closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub opening: Rupiah,
    pub sums: Sums,
}

impl Running {
    /// The Z of this shift: `counted` lay in the drawer, and `deposit` of it goes to the safe with a slip. `number` is
    /// the till's next. What the Z says besides is the caller's to add.
    pub fn close(self, number: u32, counted: Rupiah, deposit: Rupiah) -> ShiftClosed {
        let expected = expected(self.opening, &self.sums);
        let drops = sum(&self.sums, "drops");
        ShiftClosed {
            shift: self.shift,
            till: self.till,
            date: self.date,
            number,
            opening: self.opening,
            cash_sales: sum(&self.sums, "cash_sales"),
            drops,
            expected,
            counted,
            difference: counted - expected,
            sales: self::number(&self.sums, "sales"),
            receipts: self::number(&self.sums, "receipts"),
            rounding: sum(&self.sums, "rounding"),
            // Each was posted when it was carried.
            dropped_before: drops,
            deposit,
            figures: BTreeMap::new(),
            first: None,
            last: None,
            last_hash: String::new(),
            previous: String::new(),
            booked: None,
            reasoned: false,
            approved_by: None,
        }
    }
}

#[cfg(test)]
mod tests;
