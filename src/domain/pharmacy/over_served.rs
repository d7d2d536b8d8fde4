//! What tills that knew nothing of each other handed out of one prescription beyond what it allows (A23).

use crate::domain::id::ReceiptNumber;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// How many days back it is looked for: as long as a patient may still have the rest.
pub const DAYS: i64 = 30;

/// An R/ of which more went out than its count and its repeats allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverServed {
    /// `R-0001`.
    pub label: String,
    /// Of the last handing over.
    pub date: BusinessDate,
    /// Of its goods, of a compound the first of them.
    pub name: String,
    pub unit: String,
    /// Narcotics, psychotropics, OOT: what a register and the authorities are told of piece by piece (A32).
    pub special: bool,
    /// In the item's own count: what the prescription allows in all, and what went out and did not come back.
    pub allowed: Quantity,
    pub handed: Quantity,
    /// In the order in which they were handed out.
    pub receipts: Vec<ReceiptNumber>,
}
