//! A membership from the application to the day after leaving: decisions with date and number, consent, settlement.
//!
//! Pure. Always holds: names and the national number stand in the private part of the `member_set` beside these.

use serde::{Deserialize, Serialize};

use crate::domain::cooperative::member::MemberState;
use crate::domain::event::surplus::PaidAt;
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Somebody applied. The member's standing is in the `member_set` beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberApplied {
    pub number: MemberNumber,
    pub date: BusinessDate,
    /// HMAC-SHA-256 of the sixteen digits under the cooperative's secret, hex; empty where none was given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nik_hash: String,
}

/// A membership moved on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MembershipDecided {
    pub number: MemberNumber,
    pub from: MemberState,
    pub to: MemberState,
    pub date: BusinessDate,
    /// Number of the decision of pengurus or members' meeting.
    pub decision: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A member left; what was saved is set off against what is owed, the rest waits (J42).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberLeft {
    pub number: MemberNumber,
    pub date: BusinessDate,
    /// `keluar`, `diberhentikan`, `meninggal`.
    pub to: MemberState,
    pub decision: String,
    pub pokok: Rupiah,
    pub wajib: Rupiah,
    pub sukarela: Rupiah,
    /// Owed before.
    pub kasbon: Rupiah,
    pub kasbon_off: Rupiah,
    /// Loan, principal owed before, and what of it was set off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loans: Vec<(String, Rupiah, Rupiah)>,
    /// Owed to the leaver.
    pub rest: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// What was owed to somebody who left was paid (J43).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaverPaid {
    pub number: MemberNumber,
    pub date: BusinessDate,
    pub amount: Rupiah,
    pub drawer: PaidAt,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A member agreed to a use of personal data, or took it back (UU 27/2022).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentGiven {
    pub number: MemberNumber,
    pub date: BusinessDate,
    /// `keanggotaan`, `simkopdes`, …: a stable word.
    pub purpose: String,
    pub given: bool,
}
