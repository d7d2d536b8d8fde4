//! What stands in the cooperative's books that people write themselves (koperasi 6.1): guests, advice, decisions,
//! letters, incidents; what the supervisors found; and that personal data left the shop.
//!
//! Pure. Always holds: who and what stand in the private part, since they name people.

use serde::{Deserialize, Serialize};

use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A line was written into one of the sixteen books.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterEntered {
    /// 1 to 16, as the Dinas counts them.
    pub book: i64,
    /// Of what is written down.
    pub date: BusinessDate,
    /// Of a meeting: how many came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<i64>,
}

/// The supervisors found something (koperasi 6.3). What it is stands in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingNoted {
    /// Running, of those that the till gives (`TillLetter::numbers`).
    pub number: i64,
    pub date: BusinessDate,
}

/// The board answered a finding (`private.reply`), or the supervisors closed it after that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingAnswered {
    pub number: i64,
    pub date: BusinessDate,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
}

/// Something stands in the register of the inventory (book 15); later wins by number. What it is and where it stands
/// are in `private.words` and `private.address`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssetListed {
    /// Running, of those that the till gives.
    pub number: i64,
    /// When it was acquired.
    pub date: BusinessDate,
    pub quantity: i64,
    /// Of all of them.
    pub price: Rupiah,
    /// Of useful life; 0 where it does not wear off.
    pub months: i64,
    /// `baik`, `rusak`, `hilang`.
    pub condition: String,
}

/// Personal data left the shop, by two people (koperasi 6.5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonalExported {
    /// A stable word: `simkopdes`.
    pub purpose: String,
    pub date: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}
