//! Documents of the stock room that are being put together: goods that come in or go somewhere, a count under way.
//! Durable as they go, so that a power cut loses none of it (R37's rule for sales set aside, here for the stock room).
//!
//! Pure. Always holds: of one part of a document the later record wins; a document without its head is finished or
//! dropped, whatever lines of it stand there; a draft moves no goods and no money.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::stock::{Heard, Scope};
use crate::domain::goods::product::Place;
use crate::domain::id::{DraftId, Sku, StorageCode, SupplierCode, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// A part of a document as it stands now: its head (part 0), or a line (from 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftNoted {
    /// Random, from the document's first step.
    pub draft: DraftId,
    pub till: TillLetter,
    pub part: u32,
    /// `None`: the line was taken out, or, of the head, the document is done with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<DraftPart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum DraftPart {
    Delivery(DraftDelivery),
    Delivered(DraftDelivered),
    Stocktake(DraftStocktake),
    Counted(DraftCounted),
    StorageCount(DraftStorageCount),
    StorageCounted(DraftStorageCounted),
    Gathering(DraftGathering),
    Gathered(DraftGathered),
}

/// Head of goods that come in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftDelivery {
    pub supplier: SupplierCode,
    pub place: Place,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub faktur: Option<DraftFaktur>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftFaktur {
    pub number: String,
    pub date: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<BusinessDate>,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub ppn: Rupiah,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub freight: Rupiah,
}

/// A line of goods that come in, as a person put it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftDelivered {
    pub sku: Sku,
    pub unit: String,
    pub factor: i64,
    /// Of `unit`.
    pub qty_milli: Quantity,
    #[serde(default, skip_serializing_if = "Quantity::is_zero_ref")]
    pub bonus_milli: Quantity,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub batch: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<BusinessDate>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shelf: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serials: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Rupiah>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub discounts: String,
    /// With sen, thousandths of a rupiah.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exact: Option<Quantity>,
    /// Of the whole line, where it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Rupiah>,
}

/// What goods are put together for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GatheredFor {
    /// To go to another place.
    Move,
    WriteOff,
}

/// Head of goods that are put together to go somewhere. What is said in words is said when it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftGathering {
    pub purpose: GatheredFor,
    pub from: Place,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Place>,
    /// A code, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witness: Option<UserId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_witness: Option<UserId>,
}

/// Goods of one batch, or of whichever goes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftGathered {
    pub sku: Sku,
    /// Empty for the base unit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Of `unit`.
    pub qty_milli: Quantity,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub batch: String,
}

/// Head of a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftStocktake {
    pub place: Place,
    pub scope: Scope,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reviewed: bool,
    pub by: Vec<UserId>,
}

/// What was counted of one batch, with what the books had when it was counted: that stays frozen (R52).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftCounted {
    pub sku: Sku,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub batch: String,
    /// Base units.
    pub counted_milli: Quantity,
    /// Before the books were shown, where it was counted again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_milli: Option<Quantity>,
    pub booked_milli: Quantity,
    /// Of a line that names no batch, where there are batches: what the books had of each.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by_batch: BTreeMap<String, Quantity>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// Of the difference, once the books were shown.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub value: Rupiah,
    /// When, and what of other devices was known then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_at: Option<Instant>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Heard>,
}

/// Head of a count of goods of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftStorageCount {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reviewed: bool,
    pub by: Vec<UserId>,
}

/// What was counted of goods of one owner, of their unit. Their words stay with their own record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftStorageCounted {
    pub storage: StorageCode,
    /// `None`: seen, and not weighed yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_milli: Option<Quantity>,
    /// Before the books were shown, where it was counted again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_milli: Option<Quantity>,
    /// Numbers of the koli that were scanned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub koli: Vec<u32>,
    pub booked_milli: Quantity,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
}
