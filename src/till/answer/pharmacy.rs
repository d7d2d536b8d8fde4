//! What the pharmacy counter shows: who is signed on, and the prescription at the sale.
//!
//! Pure. Always holds: names of patient and prescriber are here only for who may dispense (A38).

use crate::domain::event::pharmacy::RxPeople;
use crate::domain::id::UserId;
use crate::domain::pharmacy::prescription::{Lack, Served};
use crate::domain::pharmacy::screening::{Check, Known};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PharmacistView {
    pub id: UserId,
    pub name: String,
    /// Empty where the shop has not entered it.
    pub sipa: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RxView {
    /// `R-0123`.
    pub label: String,
    /// Empty for the others, and where the private part is gone.
    pub doctor: String,
    pub patient: String,
    /// The same, with all else that the paper says.
    pub people: RxPeople,
    pub received: BusinessDate,
    pub written: BusinessDate,
    pub iter: u32,
    /// Sales under it before this one.
    pub times: u32,
    pub lacks: Vec<Lack>,
    pub items: Vec<RxItemView>,
    /// Stands for all of it at this sale.
    pub approved_by: Option<UserId>,
    /// What screening found, and what it did not look at (A30).
    pub screening: Vec<Text>,
    /// Every check, for who may dispense.
    pub checks: Vec<CheckView>,
    /// The pharmacist who screened it last.
    pub screened_by: Option<UserId>,
}

/// One thing that is looked at before a prescription goes out (A22).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckView {
    pub check: Check,
    pub known: Known,
    pub ticked: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RxItemView {
    pub n: u32,
    /// Of the goods, or of the compound.
    pub name: String,
    pub unit: String,
    pub signa: String,
    pub count: Quantity,
    /// Before this sale, and in this basket.
    pub handed: Quantity,
    pub in_basket: Quantity,
    /// What may still go out, this basket taken off.
    pub left: Quantity,
    pub stands: Served,
}
