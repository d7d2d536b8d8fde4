//! Deduction from wages (potong gaji): who pays for whom, the list of a month, and what came of it.
//!
//! Pure. Always holds: a list is what was handed to the employer and never changes; what came is in one record for the
//! money and one for each member, so that each posting has its member; names stand in none of them.

use serde::{Deserialize, Serialize};

use crate::domain::cooperative::loan::debt::Charged;
use crate::domain::event::surplus::PaidAt;
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// An office or business that deducts from wages for the cooperative: the village office, a school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmployerSet {
    /// A short word: `SDN1`.
    pub employer: String,
    pub name: String,
    pub date: BusinessDate,
    /// No list is drawn up for it any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ended: bool,
}

/// A member agreed to it, or not any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeductionAgreed {
    pub number: MemberNumber,
    pub employer: String,
    pub date: BusinessDate,
    /// Of kasbon at most so much a month.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub kasbon: Rupiah,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ended: bool,
}

/// What of a member falls due in the month of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayrollRow {
    pub member: MemberNumber,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub kasbon: Rupiah,
    /// Loan, and what of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loans: Vec<(String, Rupiah)>,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub wajib: Rupiah,
}

/// A list was drawn up for the employer, or one that was is not waited for any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayrollListed {
    /// `GA0001`: the till's letter, its running number.
    pub list: String,
    pub employer: String,
    /// `2026-11`.
    pub month: String,
    pub date: BusinessDate,
    /// By number of the member; none where it is withdrawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<PayrollRow>,
}

/// The employer paid; or what was booked of it is taken back: figures below zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayrollPosted {
    pub list: String,
    pub employer: String,
    pub month: String,
    pub date: BusinessDate,
    pub total: Rupiah,
    /// Of it, by book.
    pub kasbon: Rupiah,
    pub loans: Rupiah,
    pub wajib: Rupiah,
    pub sukarela: Rupiah,
    /// In cash at this drawer; else to the bank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawer: Option<PaidAt>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A member's part of what the employer paid, below zero where it is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayrollTaken {
    pub list: String,
    pub number: MemberNumber,
    pub date: BusinessDate,
    pub kasbon: Rupiah,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loans: Vec<PayrollLoan>,
    pub wajib: Rupiah,
    /// More than she owes by now: it is hers.
    pub sukarela: Rupiah,
    /// To the drawer; else to the bank.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cash: bool,
}

/// What it pays of a loan, as an instalment would have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayrollLoan {
    pub loan: String,
    pub principal: Rupiah,
    pub jasa: Rupiah,
    pub penalty: Rupiah,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<(u32, Rupiah)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charged: Vec<Charged>,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub jasa_kept: Rupiah,
    /// Of jasa: was income before.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub accrued: Rupiah,
    /// Principal owed after it.
    pub balance: Rupiah,
}

impl PayrollRow {
    pub fn loans_total(&self) -> Rupiah {
        self.loans.iter().map(|(_, amount)| *amount).sum()
    }

    pub fn total(&self) -> Rupiah {
        self.kasbon + self.loans_total() + self.wajib
    }
}

impl PayrollListed {
    pub fn total(&self) -> Rupiah {
        self.rows.iter().map(PayrollRow::total).sum()
    }
}

impl PayrollLoan {
    pub fn total(&self) -> Rupiah {
        self.principal + self.jasa + self.penalty
    }

    fn mirrored(self) -> Self {
        Self {
            principal: -self.principal,
            jasa: -self.jasa,
            penalty: -self.penalty,
            penalties: self.penalties.into_iter().map(|(no, amount)| (no, -amount)).collect(),
            charged: self
                .charged
                .into_iter()
                .map(|of| Charged { no: of.no, days: -of.days, amount: -of.amount })
                .collect(),
            jasa_kept: -self.jasa_kept,
            accrued: -self.accrued,
            balance: self.balance + self.principal,
            loan: self.loan,
        }
    }
}

impl PayrollTaken {
    pub fn loans_total(&self) -> Rupiah {
        self.loans.iter().map(PayrollLoan::total).sum()
    }

    pub fn total(&self) -> Rupiah {
        self.kasbon + self.loans_total() + self.wajib + self.sukarela
    }

    /// The exact negative, on another day.
    pub fn mirrored(self, date: BusinessDate) -> Self {
        Self {
            date,
            kasbon: -self.kasbon,
            loans: self.loans.into_iter().map(PayrollLoan::mirrored).collect(),
            wajib: -self.wajib,
            sukarela: -self.sukarela,
            ..self
        }
    }
}
