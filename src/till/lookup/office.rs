//! What the members' desk and the loan desk ask: a member's record, the next numbers, applications, every loan.
//!
//! Pure. By key or index; the allowance reads every loan that is owed.

use super::Unreadable;
use super::past::Loan;
use crate::domain::cooperative::holder::Holder;
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::payroll::PayrollBook;
use crate::domain::cooperative::related::Tie;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::savings::term::TermDeposit;
use crate::domain::event::lending::LoanApplied;
use crate::domain::event::membership::PersonalSeen;
use crate::domain::event::{MemberSet, Personal};
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::domain::time::BusinessDate;

type Answered<T> = Result<T, Unreadable>;

/// An application and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    pub applied: LoanApplied,
    pub by: UserId,
    pub state: LoanState,
    /// Who decided on it.
    pub decided_by: Option<UserId>,
}

/// What came to a member's savings on a day, or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    pub date: BusinessDate,
    /// Positive = saved.
    pub amount: Rupiah,
}

/// How somebody went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Departure {
    pub left: Option<BusinessDate>,
    pub erased: Option<BusinessDate>,
    /// Her name is kept until then.
    pub kept_until: Option<BusinessDate>,
}

/// The questions.
pub trait Office {
    /// The newest standing of a member, with the personal part.
    fn member_record(&self, number: &MemberNumber) -> Answered<Option<(MemberSet, Personal)>>;
    /// The number that the next member gets at this till.
    fn next_member(&self) -> Answered<MemberNumber>;
    /// Whose this hash of a national number is, by number: who left among them, and who came from a file.
    fn nik_holders(&self, hash: &str) -> Answered<Vec<MemberNumber>>;
    /// Who has this name, whatever its capitals, with the telephone number.
    fn namesakes(&self, name: &str) -> Answered<Vec<(MemberNumber, String)>>;
    /// What is owed to somebody who left.
    fn leaver_owed(&self, number: &MemberNumber) -> Answered<Rupiah>;
    fn next_loan(&self) -> Answered<String>;
    fn application(&self, loan: &str) -> Answered<Option<Application>>;
    /// Applications of a member that are neither refused nor paid out.
    fn applying(&self, member: &MemberNumber) -> Answered<bool>;
    fn all_loans(&self) -> Answered<Vec<Loan>>;
    /// Of each loan as it stood at the end of a day: what was owed of it, and for how many days its oldest unpaid
    /// instalment was overdue.
    fn loans_on(&self, date: BusinessDate) -> Answered<Vec<(Rupiah, i64)>>;
    /// What moved a kind of savings, in order; without what was taken over as it was.
    fn movements(&self, number: &MemberNumber, balance: Balance) -> Answered<Vec<Movement>>;
    /// Rupiah-days of simpanan sukarela from one day to another, both included, of every member who saved then and has
    /// not left by the last; by number.
    fn sukarela_days(&self, first: BusinessDate, last: BusinessDate) -> Answered<Vec<(MemberNumber, i128)>>;
    fn interest_credited(&self, month: Month) -> Answered<bool>;
    fn jasa_accrued(&self, month: Month) -> Answered<bool>;
    /// A member's cards as something was said of them, by number; nothing of a first one that is good.
    fn holders(&self, member: &MemberNumber) -> Answered<Vec<Holder>>;
    /// The number that the next card of hers gets at this till; none where all are given.
    fn next_card(&self, member: &MemberNumber) -> Answered<Option<u32>>;
    /// What any of these cards' sales of a month stand at on kasbon; what came back is left out.
    fn holder_kasbon(&self, member: &MemberNumber, cards: &[u32], month: Month) -> Answered<Rupiah>;
    /// All there is of deduction from wages.
    fn payroll(&self) -> Answered<PayrollBook>;
    /// Everybody's families and offices, as they are now.
    fn ties(&self) -> Answered<Vec<Tie>>;
    /// When she left, and whether her data were deleted.
    fn departure(&self, member: &MemberNumber) -> Answered<Departure>;
    /// What was kept back when a loan was paid out; `None` where it was taken over from before.
    fn fee_kept(&self, loan: &str) -> Answered<Option<Rupiah>>;
    /// What of loans that were written off is still a claim: a loan's, and all of a member's.
    fn claim(&self, loan: &str) -> Answered<Rupiah>;
    fn claims_of(&self, member: &MemberNumber) -> Answered<Rupiah>;
    /// SHU that was not paid yet, of all years.
    fn shu_open(&self, member: &MemberNumber) -> Answered<Rupiah>;
    /// Whether this person's look at this member's data was written down that day.
    fn seen(&self, by: &UserId, look: &PersonalSeen) -> Answered<bool>;
    /// Who of pengawas agreed to a loan of a related party.
    fn agreed(&self, loan: &str) -> Answered<Option<UserId>>;
    fn next_term(&self) -> Answered<String>;
    fn term(&self, term: &str) -> Answered<Option<TermDeposit>>;
    /// Those that are not paid out, by number: a member's, or everybody's.
    fn terms(&self, member: Option<&MemberNumber>) -> Answered<Vec<TermDeposit>>;
    /// Interest on a member's term deposits that counts in this month, and the tax held back of it.
    fn term_interest(&self, member: &MemberNumber, month: Month) -> Answered<(Rupiah, Rupiah)>;
}
