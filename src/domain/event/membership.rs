//! A membership from the application to the day after leaving: decisions with date and number, consent, settlement.
//!
//! Pure. Always holds: names and the national number stand in the private part of the `member_set` beside these.

use serde::{Deserialize, Serialize};

use super::Event;
use crate::domain::cooperative::holder::CardState;
use crate::domain::cooperative::loan::debt::Charged;
use crate::domain::cooperative::member::MemberState;
use crate::domain::cooperative::related::Relation;
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
    /// Loan, and jasa of it that was income before and is no claim any more: set off, or not owed any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accrued: Vec<(String, Rupiah)>,
    /// Jasa and penalty of the loans that were set off beside the principal. None where no loan was charged when it
    /// was set off: what was owed of it beside the principal is gone then, where all of that was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<LoanSetOff>,
    /// Loan that was written off, and what of its claim savings paid after all: income, as money at the till would be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<(String, Rupiah)>,
    /// Owed to the leaver.
    pub rest: Rupiah,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// What savings of a leaver paid of a loan beside its principal, as an instalment would have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanSetOff {
    pub loan: String,
    /// Below zero where jasa was paid ahead and is given back.
    pub jasa: Rupiah,
    pub penalty: Rupiah,
    /// Of `penalty`, by number of the instalment that was late.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<(u32, Rupiah)>,
    /// Penalty of the days before it, of the instalments that it pays of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charged: Vec<Charged>,
    /// More of the jasa that is owed although all principal is paid.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub jasa_kept: Rupiah,
}

/// What was owed to somebody who left was paid (J43).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaverPaid {
    pub number: MemberNumber,
    pub date: BusinessDate,
    pub amount: Rupiah,
    pub drawer: PaidAt,
    /// Number of the transfer at the bank, where it was paid from there and not out of the drawer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// The slip that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
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

/// A member's personal data are deleted on request (koperasi 1.4, 1.5): the private parts of all records before this
/// one that are about her. What the law obliges to keep until a day stands in the `member_set` that follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberErased {
    pub number: MemberNumber,
    pub date: BusinessDate,
    /// Her name is kept until this day; without one nothing is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_until: Option<BusinessDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// Somebody looked at a member's personal data (koperasi 1.5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonalSeen {
    /// Empty where a list of many was opened.
    pub number: MemberNumber,
    pub date: BusinessDate,
    /// `profile` (address, phone), `savings`, `statement`; of a list `members`, `loans` and the like: a stable word.
    pub what: String,
}

/// What a member is to another, or to the cooperative: its officers and their families are related parties (koperasi
/// 4.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelatedSet {
    pub number: MemberNumber,
    /// None where it is an office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kin: Option<MemberNumber>,
    /// What `number` is to `kin`, or which office she holds.
    pub relation: Relation,
    pub date: BusinessDate,
    /// Of an office: elected from this day on, and until that day. What it is called (`Ketua`) stands in
    /// `private.words`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<BusinessDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<BusinessDate>,
    /// Not any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ended: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A card of a member's beside her first one, or what became of that one: who of her household buys with it, how much
/// of her kasbon it may use, and whether it is good. The holder's name stands in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderSet {
    pub number: MemberNumber,
    /// Which card of hers; 0 is her first one.
    pub card: u32,
    pub date: BusinessDate,
    /// What the holder is to her; none on a card of her own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// The most on kasbon in a calendar month.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub kasbon: Rupiah,
    pub state: CardState,
    /// The card in whose place it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<u32>,
    /// She allowed the kasbon with her PIN.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_pin: bool,
}

/// Whose personal data the private part of this event is, where it can be deleted with her others.
pub const fn private_of(event: &Event) -> Option<&MemberNumber> {
    match event {
        Event::MemberSet(set) => Some(&set.number),
        Event::MemberPinSet(set) => Some(&set.member),
        Event::LoanApplied(applied) => Some(&applied.member),
        Event::HolderSet(set) => Some(&set.number),
        // What was typed of her transfer may name her.
        Event::SaleCompleted(sale) => sale.member.as_ref(),
        _ => None,
    }
}
