//! What the office asks: results of a year, what members bring to its distribution, what is closed and locked.
//!
//! Pure. Rows kept current, never a scan of history.

use serde::Deserialize;

use super::Unreadable;
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::book_event::Balances;
use crate::domain::cooperative::findings::Finding;
use crate::domain::cooperative::inventory::Asset;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::{Policy, Surplus};
use crate::domain::cooperative::shu::why::Bought;
use crate::domain::event::Event;
use crate::domain::event::books::{BudgetAgreed, Carried, ClosedBefore};
use crate::domain::event::surplus::{AllocatedPool, ShuAllocated};
use crate::domain::id::{MemberNumber, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

type Answered<T> = Result<T, Unreadable>;

/// What the books say of a year's surplus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearOfBooks {
    pub surplus: Surplus,
    /// Net sales to everybody.
    pub sales_total: Rupiah,
    /// By number.
    pub people: Vec<Person>,
    /// Their names, empty where one is gone.
    pub names: Vec<String>,
    /// The year was closed: its figures do not move any more.
    pub closed: bool,
}

/// What the meeting of an earlier year decided, without the figures of that year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Former {
    pub year: i16,
    /// Of the meeting.
    pub date: BusinessDate,
    /// Number of its minutes.
    #[serde(default)]
    pub decision: String,
    pub policy: Policy,
}

/// Another till that may still hand over something of days that are over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitedFor {
    pub till: TillLetter,
    /// A shift of those days is open there; else nothing was heard of it since.
    pub open: bool,
}

/// Who got more of a year's SHU than her share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overpaid {
    pub member: MemberNumber,
    /// Beyond her share.
    pub amount: Rupiah,
    /// What of all that she got went into sukarela.
    pub saved: Rupiah,
}

/// What stands of a year's SHU beside its one allocation: allocated at two tills, paid at two tills. Negative where it
/// was taken back once too often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShuTwice {
    pub village: Rupiah,
    pub loss_absorbed: Rupiah,
    pub pools: Vec<AllocatedPool>,
    pub shares: Vec<(MemberNumber, Rupiah)>,
    pub overpaid: Vec<Overpaid>,
}

/// The questions.
pub trait Books {
    fn year_of_books(&self, year: i16) -> Answered<YearOfBooks>;
    /// Every income and expense account that moved in a year; positive = debit.
    fn results(&self, year: i16) -> Answered<Balances>;
    fn year_is_closed(&self, year: i16) -> Answered<bool>;
    /// What the closings of a year moved; `None` where it was not closed.
    fn closings(&self, year: i16) -> Answered<Option<ClosedBefore>>;
    /// Where its results were carried so far.
    fn carried(&self, year: i16) -> Answered<Carried>;
    /// Other tills that may still have something of the days up to this one, by letter.
    fn waited_for(&self, last: BusinessDate) -> Answered<Vec<WaitedFor>>;
    /// Every crediting of a month's interest, the first by its clock first, each with what its members got.
    fn credits(&self, month: Month) -> Answered<Vec<Vec<Event>>>;
    fn shu_twice(&self, year: i16) -> Answered<ShuTwice>;
    /// The first year with a result that is not closed.
    fn first_open_year(&self) -> Answered<Option<i16>>;
    /// The first day of the books: of the opening balances; without any, of the year in which the shop was founded.
    fn books_begin(&self) -> Answered<Option<BusinessDate>>;
    fn locked_until(&self) -> Answered<Option<BusinessDate>>;
    /// What stands on an account at the end of a day; positive = debit.
    fn balance_of(&self, account: AccountCode, date: BusinessDate) -> Answered<Rupiah>;
    fn allocation(&self, year: i16) -> Answered<Option<ShuAllocated>>;
    /// What was decided of the last year before this one that was allocated.
    fn allocated_before(&self, year: i16) -> Answered<Option<Former>>;
    /// What a year is to bring and to cost; `None` where nobody has agreed to it.
    fn budget(&self, year: i16) -> Answered<Option<BudgetAgreed>>;
    /// What the supervisors found, in the order in which it was noted.
    fn findings(&self) -> Answered<Vec<Finding>>;
    /// The register of the inventory, by number.
    fn inventory(&self) -> Answered<Vec<Asset>>;
    /// The number of the next finding, and of the next thing in the register.
    fn next_finding(&self) -> Answered<i64>;
    fn next_asset(&self) -> Answered<i64>;
    /// SHU of a year that is still to be paid, by member; nobody to whom nothing is owed.
    fn shu_unpaid(&self, year: i16) -> Answered<Vec<(MemberNumber, Rupiah)>>;
    /// What a member's purchases of a year are made of, by unit and month; together what counts of it.
    fn bought(&self, member: &MemberNumber, year: i16) -> Answered<Vec<Bought>>;
    /// What became of the shares of a year, in the order of `people`.
    fn shu_payouts(&self, year: i16, people: &[Person]) -> Answered<Vec<Payout>>;
}
