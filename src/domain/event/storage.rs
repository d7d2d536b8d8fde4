//! Goods of others in the warehouse (titipan, koperasi 5.3): put in, taken out, charged for, counted by their labels.
//! Never in stock value.
//!
//! Pure. Always holds: the owner's name and phone, and the goods in words, are in `private`; a month of one storage is
//! charged once.

use serde::{Deserialize, Serialize};

use super::stock::Slip;
use super::warehouse::MoneyIn;
use crate::domain::id::{MemberNumber, SaleId, ShiftId, StorageCode, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// Goods were put in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StorageTaken {
    pub slip: Slip,
    /// `T00012`.
    pub storage: StorageCode,
    /// Whose, where a member's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<MemberNumber>,
    /// `kg` or `koli`.
    pub unit: String,
    /// Of `unit`.
    pub qty_milli: Quantity,
    /// What one unit weighs, kilograms.
    pub each_milli: Quantity,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shelf: String,
    /// For a kilogram and month.
    pub rate: Rupiah,
}

/// Goods were taken out, whole or in part, against the owner's signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StorageGiven {
    pub slip: Slip,
    pub storage: StorageCode,
    /// Of its unit.
    pub qty_milli: Quantity,
}

/// A month was charged (J58): to the member's kasbon, to an account of 113200, or paid at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StorageCharged {
    pub slip: Slip,
    pub storage: StorageCode,
    /// Its first day.
    pub month: BusinessDate,
    pub kilograms: i64,
    pub fee: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<MemberNumber>,
    /// Counts for SHU: a full member's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counts: bool,
    /// Paid at once; else on account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid: Option<MoneyIn>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<ShiftId>,
    /// What it is called among what is owed on 113200.
    pub charge: SaleId,
}

/// They were counted by their labels (opname): what is missing or too much is named. What the owner may take out stays
/// as it is until the manager decides (koperasi 5.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StorageCounted {
    pub slip: Slip,
    pub lines: Vec<StorageCountedLine>,
    /// Who counted first, and second where there was a second count.
    pub counted_by: Vec<UserId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StorageCountedLine {
    pub storage: StorageCode,
    pub unit: String,
    /// Of its unit, at the moment of counting.
    pub booked_milli: Quantity,
    pub counted_milli: Quantity,
    /// What was counted before the books were shown, where it was counted again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_milli: Option<Quantity>,
}
