//! What stands in the cooperative's books that people write themselves (koperasi 6.1): guests, advice, decisions,
//! letters, incidents; and that personal data left the shop.
//!
//! Pure. Always holds: who and what stand in the private part, since they name people.

use serde::{Deserialize, Serialize};

use crate::domain::id::UserId;
use crate::domain::time::BusinessDate;

/// A line was written into one of the sixteen books.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterEntered {
    /// 1 to 16, as the Dinas counts them.
    pub book: i64,
    /// Of what is written down.
    pub date: BusinessDate,
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
