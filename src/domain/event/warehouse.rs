//! The warehouse sells to other shops on account (koperasi 5.4): who may owe how much for how long, and what they pay.
//! The sale itself is a sale like others (`SaleCompleted`), out of lots of the warehouse.
//!
//! Pure. Always holds: a shop's name, phone and address are in `private`; what it owes is a sum over its receipts.

use serde::{Deserialize, Serialize};

use super::stock::Slip;
use crate::domain::id::{SaleId, ShiftId, ShopCode};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A shop that buys on account was registered, or its terms changed. Later wins by code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShopSet {
    pub shop: ShopCode,
    /// The most it may owe.
    pub limit: Rupiah,
    /// From the sale until it is due.
    pub term_days: i64,
    /// Buys no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inactive: bool,
}

/// What of a sale went on a shop's account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnAccount {
    pub shop: ShopCode,
    pub amount: Rupiah,
    pub due: BusinessDate,
}

/// Where a shop's money came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoneyIn {
    /// Into the drawer of the open shift.
    Cash,
    Safe,
    Bank,
}

/// A shop paid what it owed (J60).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShopPaid {
    pub slip: Slip,
    /// The drawer's, where the money went into it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<ShiftId>,
    pub shop: ShopCode,
    pub parts: Vec<PaidReceipt>,
    pub amount: Rupiah,
    pub paid: MoneyIn,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaidReceipt {
    pub sale: SaleId,
    /// As printed.
    pub receipt: String,
    pub amount: Rupiah,
}
