//! Simpanan berjangka (koperasi 1.3): taken in, its interest, rolled over, paid out.
//!
//! Pure. Always holds: interest that waits for the due day is owed on an account of its own; a slip that takes another
//! back has its negatives.

use serde::{Deserialize, Serialize};

use crate::domain::id::{MemberNumber, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// What was agreed for one run of a deposit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// `B` and five digits, never given twice.
    pub term: String,
    pub member: MemberNumber,
    pub months: i64,
    /// Percent a year, decimal string.
    pub rate_year: String,
    pub from: BusinessDate,
    pub due: BusinessDate,
    /// Interest waits for the due day; else it goes to simpanan sukarela month by month.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_end: bool,
    /// Begins anew on the due day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub renews: bool,
}

/// A deposit was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermOpened {
    pub agreed: Agreed,
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub amount: Rupiah,
    /// `cash` or `sukarela`.
    pub tender: String,
    pub slip: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// Takes back the slip of this number: the figures are its negatives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
}

/// Interest of whole months was credited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermInterest {
    pub term: String,
    pub member: MemberNumber,
    /// Of the run that it belongs to.
    pub from: BusinessDate,
    pub date: BusinessDate,
    /// In which month it counts for the tax: `2026-11`.
    pub month: String,
    pub months: i64,
    /// Before the tax.
    pub interest: Rupiah,
    pub tax: Rupiah,
    /// It waits for the due day; else it went to simpanan sukarela.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
}

/// A deposit began anew on its due day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermRenewed {
    /// The new run.
    pub agreed: Agreed,
    /// Interest that waited, now part of the deposit.
    pub added: Rupiah,
    /// The deposit from now on.
    pub principal: Rupiah,
    /// On which day that stands in the books, where its own was locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booked: Option<BusinessDate>,
}

/// A deposit was paid out, with the interest that was still open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermClosed {
    pub term: String,
    pub member: MemberNumber,
    pub from: BusinessDate,
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub principal: Rupiah,
    /// Interest after tax that had waited.
    pub held: Rupiah,
    /// Whole months that were not credited yet, with their interest and its tax.
    pub months: i64,
    pub interest: Rupiah,
    pub tax: Rupiah,
    /// In which month that counts for the tax: `2026-11`.
    pub month: String,
    /// `cash`, `transfer` or `sukarela`.
    pub tender: String,
    /// Number of the transfer at the bank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<String>,
    /// Before its day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub early: bool,
    pub slip: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
}

impl TermClosed {
    /// What the member gets.
    pub fn paid(&self) -> Rupiah {
        self.principal + self.held + self.interest - self.tax
    }
}
