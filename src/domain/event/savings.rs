//! Interest on members' savings (koperasi 1.3): a month as a whole, and what each member got of it.
//!
//! Pure.

use serde::{Deserialize, Serialize};

use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Interest of a month was credited; the parts are in the `interest_paid` beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterestCredited {
    /// `2026-11`.
    pub month: String,
    /// The month's last day.
    pub date: BusinessDate,
    /// Percent, decimal string.
    pub rate_year: String,
    pub members: i64,
    pub interest: Rupiah,
    /// Held back of it.
    pub tax: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A member's interest of a month, to simpanan sukarela.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterestPaid {
    pub member: MemberNumber,
    pub date: BusinessDate,
    pub month: String,
    /// Before the tax.
    pub interest: Rupiah,
    pub tax: Rupiah,
    /// Saved after it.
    pub balance: Rupiah,
}
