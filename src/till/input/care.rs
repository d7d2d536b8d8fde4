//! Inputs of the daily list of boxes.
//!
//! Pure.

use crate::domain::id::Sku;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Care {
    /// The scanner at a box of the list.
    Scan { code: String },
    /// The same by hand.
    Tick { sku: Sku, batch: String },
    /// The pass is over.
    Sign,
    /// How warm it is in a fridge, in tenths of a degree.
    Temperature { fridge: String, tenths: i64 },
}
