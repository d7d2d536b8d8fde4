//! What is done to the books themselves: years that close and open, days that are locked, budgets of years.
//!
//! Pure. Always holds: who closed and who agreed are two people; what is closed or locked stays so.

use serde::{Deserialize, Serialize};

use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A book year was closed (J45): dated 31 December, it locks the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearClosed {
    pub year: i16,
    /// Every income and expense account, six digits; positive = debit.
    pub balances: Vec<(String, Rupiah)>,
    /// The result of business with members and with others; negative = a deficit.
    pub member: Rupiah,
    pub nonmember: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// The result of a closed year waits for the members' meeting (J46): dated 1 January.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearOpened {
    /// The one before it, whose result this is.
    pub of: i16,
    pub member: Rupiah,
    pub nonmember: Rupiah,
}

/// Nothing is booked any more up to this date, it included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BooksLocked {
    pub until: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// The bookkeeper's own entry, agreed to by another person. What it is about stands in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntered {
    pub date: BusinessDate,
    /// Account of six digits; positive = debit.
    pub lines: Vec<(String, Rupiah)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// What a year is to bring and to cost was agreed to (RAPB); it stands in place of an earlier one of that year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetAgreed {
    pub year: i16,
    pub date: BusinessDate,
    /// Number of the minutes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decision: String,
    /// Account of income or expense, six digits; positive = debit, none zero.
    pub lines: Vec<(String, Rupiah)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}
