//! Loans of members from the application to the write-off (koperasi section 4); instalments are in `drawer.rs`.
//!
//! Pure. Always holds: who applied, who decided and who paid out are three people; what a loan is for stands in
//! `private.words`.

use serde::{Deserialize, Serialize};

use super::LoanTaken;
use crate::domain::id::{MemberNumber, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A member asked for a loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanApplied {
    /// `P` and five digits, never given twice.
    pub loan: String,
    pub member: MemberNumber,
    pub date: BusinessDate,
    pub principal: Rupiah,
    /// Percent a month, decimal string.
    pub rate_month: String,
    pub months: i64,
    /// `flat`, `menurun`, `anuitas`.
    pub method: String,
    pub round_to: i64,
    /// A month, as stated; 0 where it was not asked.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub income: Rupiah,
}

/// Pengurus decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanDecided {
    pub loan: String,
    pub date: BusinessDate,
    pub approved: bool,
    /// Number of the decision.
    pub decision: String,
    /// Who decided, where another signed it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// The money was paid out (J38); from now on the loan is owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanDisbursed {
    pub taken: LoanTaken,
    /// Kept back.
    pub fee: Rupiah,
    /// `sp_cash` or `sp_bank`.
    pub tender: String,
    /// Of pengurus, who agreed to another fee or a later beginning than usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// The allowance for loans was brought to what their lateness asks for (J40).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoansProvisioned {
    pub date: BusinessDate,
    /// What it is now, and by how much it moved (negative = released).
    pub total: Rupiah,
    pub change: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// Jasa of a month that is over became income before it was paid (koperasi 4.3); the parts are in the `loan_accrued`
/// beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JasaAccrued {
    /// `2026-11`.
    pub month: String,
    /// The month's last day.
    pub date: BusinessDate,
    pub loans: i64,
    pub jasa: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// Of one loan: what is a claim from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanAccrued {
    pub loan: String,
    pub member: MemberNumber,
    pub date: BusinessDate,
    pub month: String,
    pub jasa: Rupiah,
}

/// What is owed of a loan was written off against the allowance (J41); the claim stays in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanWrittenOff {
    pub loan: String,
    pub member: MemberNumber,
    pub date: BusinessDate,
    pub amount: Rupiah,
    /// Jasa that was income and is no claim any more.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub accrued: Rupiah,
    pub decision: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// Somebody looked at the applicant's business and home (koperasi 4.1). What was found stands in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanSurveyed {
    pub loan: String,
    pub member: MemberNumber,
    pub date: BusinessDate,
}

/// Pengawas agreed to a loan of a related party, beside pengurus (Permenkop 8/2023 art. 44).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanAgreed {
    pub loan: String,
    pub date: BusinessDate,
}

/// Something came in after all for a loan that was written off (koperasi 4.4): income, against the claim in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanRecovered {
    pub loan: String,
    pub member: MemberNumber,
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub amount: Rupiah,
    /// Of the claim, after it.
    pub claim: Rupiah,
    pub slip: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// Takes back the slip of this number: the amount is its negative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
}
