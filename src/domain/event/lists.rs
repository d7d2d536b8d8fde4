//! A list from a file is taken in, and taken back as a whole.
//!
//! Pure. Always holds: what a list brought stands in the records right before [`ListTaken`], of the same device and in
//! the same transaction; what takes it back stands in the records before [`ListUndone`]. The file's name is in the
//! private part (`words`).

use serde::{Deserialize, Serialize};

use super::LotId;
use crate::domain::goods::product::Place;
use crate::domain::id::{MemberNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// A list was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTaken {
    /// `A-3`: the till and its running number.
    pub number: String,
    /// What it held: a word of `gerai import`, or `prices`.
    pub list: String,
    pub date: BusinessDate,
    /// Records right before this one that it brought.
    pub records: u64,
    pub new: u64,
    pub updated: u64,
    pub same: u64,
    /// Rows that were left where they are.
    #[serde(default)]
    pub left_out: u64,
}

/// A list was taken back, as far as nothing had been done with what it brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListUndone {
    /// Of the list.
    pub number: String,
    pub date: BusinessDate,
    /// Opening stock that is gone again; what it is worth leaves the books beside it, as it came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<LotBack>,
    /// Goods that are no longer of the catalogue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goods: Vec<Sku>,
    /// Members who never were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<MemberNumber>,
    /// Loans that never were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loans: Vec<LoanBack>,
    /// All that was taken back, and what stayed.
    pub back: u64,
    pub kept: u64,
}

/// A loan of a list; opening balances are taken back by a record of their own (`BalancesOpened::back`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanBack {
    pub loan: String,
    /// As the loan has it (`LoanTaken::anew`).
    #[serde(default)]
    pub anew: u32,
}

/// A lot as it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LotBack {
    pub lot: LotId,
    pub sku: Sku,
    pub place: Place,
    /// Base units, thousandths.
    pub qty_milli: Quantity,
    pub value: Rupiah,
}
