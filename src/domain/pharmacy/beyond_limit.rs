//! What one buyer got of precursors and what is often misused beyond a day's limit, by tills apart (A27).

use crate::domain::id::ReceiptNumber;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// What one buyer got of a substance on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeyondLimit {
    pub date: BusinessDate,
    /// Of the goods, or of the last of them.
    pub name: String,
    pub unit: String,
    /// Base units: what a buyer may have on a day, and what this one got.
    pub limit: Quantity,
    pub sold: Quantity,
    /// In the order in which they were sold.
    pub receipts: Vec<ReceiptNumber>,
}
