//! What is shown of the books: a year's surplus as it is, or would be, shared out; a loan as it is agreed.
//!
//! Pure.

use crate::domain::cooperative::shu::Distribution;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A year's surplus with everything that its shares come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurplusView {
    /// With the surplus and the sales that were shared by.
    pub policy: Policy,
    /// What each member brings, in the order of the distribution's members.
    pub people: Vec<Person>,
    /// Their names, empty where one is gone.
    pub names: Vec<String>,
    pub distribution: Distribution,
    /// The books of the year are closed.
    pub closed: bool,
    /// What became of each share since, in the order of `people`; nothing while it is a draft.
    pub payouts: Vec<Payout>,
    /// The date and number of the minutes it was allocated by; `None` while it is a draft.
    pub allocated: Option<(BusinessDate, String)>,
    /// Year and minutes of the meeting whose percentages and rules a draft begins from; `None` where it begins from
    /// the standard ones, was asked with others, or is none.
    pub begun: Option<(i16, String)>,
}

impl SurplusView {
    /// What was paid, what went back to the reserve, what is still owed: of an allocated year, together what members
    /// were given.
    pub fn settled(&self) -> [Rupiah; 3] {
        let paid: Rupiah = self.payouts.iter().map(Payout::paid).sum();
        let lapsed: Rupiah = self.payouts.iter().map(|payout| payout.lapsed).sum();
        let given = if self.allocated.is_some() { self.distribution.members_total() } else { paid + lapsed };
        [paid, lapsed, given - paid - lapsed]
    }
}

/// A loan before it is signed: what is owed, what is kept back, what the first and the last instalment are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoanView {
    pub loan: String,
    pub member: MemberNumber,
    pub principal: Rupiah,
    /// Of all instalments.
    pub jasa: Rupiah,
    pub fee: Rupiah,
    pub first: Rupiah,
    pub last: Rupiah,
    pub first_due: Option<BusinessDate>,
    pub months: i64,
    /// `diajukan` `disetujui` `ditolak` `dicairkan`.
    pub state: &'static str,
}
