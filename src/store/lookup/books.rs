//! What the office asks, answered from the file.

use super::{Answered, StoreLookup, unreadable};
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::book_event::Balances;
use crate::domain::cooperative::findings::Finding;
use crate::domain::cooperative::inventory::Asset;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::why::Bought;
use crate::domain::event::Event;
use crate::domain::event::books::{BudgetAgreed, Carried, ClosedBefore};
use crate::domain::event::surplus::ShuAllocated;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::store::member_books::key_of;
use crate::till::lookup::books::{Books, Former, ShuTwice, WaitedFor, YearOfBooks};

impl Books for StoreLookup<'_> {
    fn year_of_books(&self, year: i16) -> Answered<YearOfBooks> {
        self.store.year_of_books(year).map_err(unreadable)
    }

    fn results(&self, year: i16) -> Answered<Balances> {
        self.store.results(year).map_err(unreadable)
    }

    fn year_is_closed(&self, year: i16) -> Answered<bool> {
        Ok(self.store.year_closed(year).map_err(unreadable)?.is_some())
    }

    fn closings(&self, year: i16) -> Answered<Option<ClosedBefore>> {
        self.store.closings(year).map_err(unreadable)
    }

    fn carried(&self, year: i16) -> Answered<Carried> {
        self.store.carried(year).map_err(unreadable)
    }

    fn waited_for(&self, last: BusinessDate) -> Answered<Vec<WaitedFor>> {
        self.store.waited_for(last).map_err(unreadable)
    }

    fn credits(&self, month: Month) -> Answered<Vec<Vec<Event>>> {
        self.store.credits(month).map_err(unreadable)
    }

    fn shu_twice(&self, year: i16) -> Answered<ShuTwice> {
        self.store.shu_twice(year).map_err(unreadable)
    }

    fn first_open_year(&self) -> Answered<Option<i16>> {
        self.store.first_open_year().map_err(unreadable)
    }

    fn books_begin(&self) -> Answered<Option<BusinessDate>> {
        self.store.books_begin().map_err(unreadable)
    }

    fn locked_until(&self) -> Answered<Option<BusinessDate>> {
        self.store.locked_until().map_err(unreadable)
    }

    fn balance_of(&self, account: AccountCode, date: BusinessDate) -> Answered<Rupiah> {
        self.store.balance_of(account, date).map_err(unreadable)
    }

    fn allocation(&self, year: i16) -> Answered<Option<ShuAllocated>> {
        self.store.allocation(year).map_err(unreadable)
    }

    fn allocated_before(&self, year: i16) -> Answered<Option<Former>> {
        self.store.allocated_before(year).map_err(unreadable)
    }

    fn budget(&self, year: i16) -> Answered<Option<BudgetAgreed>> {
        self.store.budget(year).map_err(unreadable)
    }

    fn findings(&self) -> Answered<Vec<Finding>> {
        self.store.findings().map_err(unreadable)
    }

    fn inventory(&self) -> Answered<Vec<Asset>> {
        self.store.inventory().map_err(unreadable)
    }

    fn next_finding(&self) -> Answered<i64> {
        self.store.next_number(&noted("finding_noted")).map_err(unreadable)
    }

    fn next_asset(&self) -> Answered<i64> {
        self.store.next_number(&noted("asset_listed")).map_err(unreadable)
    }

    fn shu_unpaid(&self, year: i16) -> Answered<Vec<(MemberNumber, Rupiah)>> {
        self.store.shu_unpaid(year).map_err(unreadable)
    }

    fn bought(&self, member: &MemberNumber, year: i16) -> Answered<Vec<Bought>> {
        self.store.bought(member, year).map_err(unreadable)
    }

    fn shu_payouts(&self, year: i16, people: &[Person]) -> Answered<Vec<Payout>> {
        let mut found = self.store.shu_payouts(year, None).map_err(unreadable)?;
        let of = |person: &Person| found.remove(&key_of(&MemberNumber(person.id.clone()))).unwrap_or_default();
        Ok(people.iter().map(of).collect())
    }
}

/// The last number within a range of notes of this kind.
fn noted(kind: &'static str) -> String {
    let number = "CAST(code AS INTEGER)";
    format!("SELECT max({number}) FROM note WHERE kind = '{kind}' AND {number} BETWEEN ?1 AND ?2")
}
