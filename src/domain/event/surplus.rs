//! What becomes of a year's surplus: shared out as the members' meeting decided, taken back, paid.
//!
//! Pure. Always holds: policy, what each member brought, and what each got are frozen together, so that anyone can
//! reckon it again from this one record.

use serde::{Deserialize, Serialize};

use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::{Policy, PoolKind};
use crate::domain::cooperative::shu::{Share, Status};
use crate::domain::id::{MemberNumber, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A pool as posted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllocatedPool {
    pub code: String,
    pub kind: PoolKind,
    pub percent: String,
    pub amount: Rupiah,
    /// Six digits: where it stands (koperasi 2.6).
    pub account: String,
}

/// The surplus of a year was allocated (J47), on the date of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShuAllocated {
    pub year: i16,
    /// Of the meeting.
    pub date: BusinessDate,
    /// Where that day was locked already: the first after it, on which it is booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booked: Option<BusinessDate>,
    /// Number of the minutes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decision: String,
    /// With the surplus and the sales that were shared by.
    pub policy: Policy,
    pub status: Status,
    pub base: Rupiah,
    pub village: Rupiah,
    pub nonmember_reserve: Rupiah,
    pub loss_absorbed: Rupiah,
    pub loss_carried: Rupiah,
    pub remainder: Rupiah,
    pub pools: Vec<AllocatedPool>,
    pub people: Vec<Person>,
    /// One for each of `people`, in their order.
    pub shares: Vec<Share>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// An allocation was wrong and is taken back: the mirror of its postings. Nothing had been paid of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShuReversed {
    pub year: i16,
    pub date: BusinessDate,
    /// What two tills had allocated each: the year's one allocation stands.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub extra: bool,
    pub village: Rupiah,
    pub loss_absorbed: Rupiah,
    pub pools: Vec<AllocatedPool>,
    /// What each member had been given.
    pub shares: Vec<(MemberNumber, Rupiah)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A member's SHU was paid (J48): into sukarela, in cash through a drawer, by the bank, against kasbon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShuPaid {
    pub year: i16,
    pub date: BusinessDate,
    pub member: MemberNumber,
    pub cash: Rupiah,
    /// Into simpanan sukarela; with cash what cannot be handed out in coins.
    pub sukarela: Rupiah,
    pub kasbon: Rupiah,
    /// From the bank.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub transferred: Rupiah,
    /// Number of the transfer at the bank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<String>,
    /// Of the drawer that cash came from, and of a transfer's slip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawer: Option<PaidAt>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// The slip that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<u32>,
}

/// Shares that nobody came for go back to the reserve, as a members' meeting decided (koperasi 2.6). A share that is
/// given back to its member is negative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShuLapsed {
    pub year: i16,
    /// Of the meeting that decided it.
    pub date: BusinessDate,
    /// Where that day was locked already: the first after it, on which it is booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booked: Option<BusinessDate>,
    /// Number of its minutes.
    pub decision: String,
    /// What of each member's share was still owed; negative: is owed again.
    pub shares: Vec<(MemberNumber, Rupiah)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// The drawer and its slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaidAt {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub slip: u32,
}

impl ShuPaid {
    /// What the member got, whichever way.
    pub fn paid(&self) -> Rupiah {
        self.cash + self.transferred + self.sukarela + self.kasbon
    }
}

impl ShuLapsed {
    /// What the reserve gets of it; negative where it gives.
    pub fn total(&self) -> Rupiah {
        self.shares.iter().map(|(_, amount)| *amount).sum()
    }
}

impl ShuAllocated {
    /// What it took of the result that waited.
    pub fn taken(&self) -> Rupiah {
        self.pools.iter().map(|pool| pool.amount).sum::<Rupiah>() + self.village + self.loss_absorbed
    }

    /// What each member was given, those who were given something.
    pub fn given(&self) -> Vec<(MemberNumber, Rupiah)> {
        let given = self.shares.iter().map(|share| (MemberNumber(share.id.clone()), share.total()));
        given.filter(|(_, amount)| !amount.is_zero()).collect()
    }
}
