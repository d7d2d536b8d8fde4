//! Sales set aside: parked by name, or waiting for a QRIS payment. Durable, so that a power cut loses none (R37).
//!
//! Pure. Always holds: of parking and fetching one sale the later record wins; a parked sale reserves no stock and has
//! no number.

use serde::{Deserialize, Serialize};

use super::Tendered;
use super::pharmacy::PharmacyLine;
use crate::domain::id::{MemberNumber, SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::quantity::Quantity;
use crate::domain::time::Instant;

/// A reduction given by hand, as it is kept with a line or a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GivenDiscount {
    Amount(Rupiah),
    /// Of ten thousand.
    BasisPoints(i64),
}

/// A price or discount given by hand: what, why, and who agreed to it (R14).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ByHand {
    /// Price of one unit in place of the one that would win.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Rupiah>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<GivenDiscount>,
    /// Code of the reason; `label` = the lower shelf price (R15a).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

impl ByHand {
    pub fn is_none(&self) -> bool {
        self.price.is_none() && self.discount.is_none()
    }
}

/// Goods that stand in no catalogue, sold by price and category with leave (R7). No stock is moved, since nobody knows
/// of what; no words of a person are kept, the receipt names the category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherGoods {
    pub category: String,
    /// Of one.
    pub price: Rupiah,
    /// The code that nobody knew; empty where none was scanned.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// Who agreed; none where the manager sold it herself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A line as a person put it in; it is priced anew when it is fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkedLine {
    pub sku: Sku,
    pub unit: String,
    pub qty_milli: Quantity,
    /// The printed price of a scale's label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Rupiah>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<String>,
    #[serde(default, skip_serializing_if = "ByHand::is_none")]
    pub by_hand: ByHand,
    /// Weight typed although a scale is there (D24).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub manual: bool,
    /// The pharmacist who agreed to these goods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    #[serde(default, skip_serializing_if = "PharmacyLine::is_none")]
    pub pharmacy: PharmacyLine,
    /// Goods of no catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<OtherGoods>,
}

/// Who buys, where a rule asks for it (R23): never the whole number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BuyerId {
    pub last4: String,
    /// HMAC-SHA-256 under the cooperative's secret, hex.
    pub nik_hash: String,
    /// `rumah_tangga` `usaha_mikro` `petani_nelayan` or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub buyer_kind: String,
}

/// A basket as it was set aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkedBasket {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberNumber>,
    /// Which card of hers, beside her first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<BuyerId>,
    pub lines: Vec<ParkedLine>,
    /// On the whole sale.
    #[serde(default, skip_serializing_if = "ByHand::is_none")]
    pub by_hand: ByHand,
    /// The age question was answered with yes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub age_confirmed: bool,
    /// Parts that were paid already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paid: Vec<Tendered>,
    /// A shown QRIS code that waits for its money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<WaitingQris>,
    /// The prescription that is attached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescription: Option<ParkedRx>,
    /// Out of the warehouse, for the shop with this code; empty for nobody's account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warehouse: Option<String>,
    /// A complaint was noted for it (A29).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint: Option<Complained>,
}

/// That a complaint was noted for a sale; what it says is in its own record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complained {
    /// Signed on, or agreed to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pharmacist: Option<UserId>,
}

/// A prescription at a sale that was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkedRx {
    pub prescription: PrescriptionId,
    /// The pharmacist who stood for it: signed on when it was set aside, or agreed before (A2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingQris {
    pub amount: Rupiah,
    pub payload: String,
    /// The amount is in the code; else it is said aloud.
    #[serde(default)]
    pub dynamic: bool,
    /// When it was first shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
}

/// A sale was set aside. Its name is in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaleParked {
    pub sale: SaleId,
    pub till: TillLetter,
    pub shift: ShiftId,
    pub basket: ParkedBasket,
    /// What it came to then, before rounding.
    pub total: Rupiah,
}

/// It is in the basket again, or was dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaleFetched {
    pub sale: SaleId,
}
