//! The books of the shop in memory: two members with a surplus, and what was done to the years since.

use std::collections::BTreeMap;

use super::{Answered, Shop};
use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::book_event::Balances;
use crate::domain::cooperative::findings::{self, Finding, Line, Step};
use crate::domain::cooperative::inventory::Asset;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Surplus;
use crate::domain::cooperative::shu::why::Bought;
use crate::domain::event::Event;
use crate::domain::event::books::{BudgetAgreed, Carried, ClosedBefore};
use crate::domain::event::surplus::ShuAllocated;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::till::lookup::books::{Books, Former, ShuTwice, WaitedFor, YearOfBooks};

/// The fold of what the office did.
#[derive(Default)]
pub struct Office {
    pub allocation: Option<ShuAllocated>,
    pub budget: Option<BudgetAgreed>,
    pub closed: Vec<i16>,
    pub locked: Option<BusinessDate>,
    pub unpaid: BTreeMap<MemberNumber, Rupiah>,
    pub payouts: BTreeMap<MemberNumber, Payout>,
    pub findings: Vec<Line>,
    pub assets: Vec<Asset>,
    /// Other tills that were not heard of.
    pub waited_for: Vec<WaitedFor>,
    /// Creditings of a month, and what stands of SHU beside its allocation.
    pub credits: Vec<Vec<Event>>,
    pub shu_twice: ShuTwice,
    /// Came in after a year was closed.
    pub late: Balances,
    /// On 360000.
    pub clearing: Rupiah,
    /// Own capital is a milliard less this.
    pub capital_short: Rupiah,
}

impl Office {
    fn finding(&mut self, step: Step, number: i64, date: BusinessDate) {
        self.findings.push(Line { step, number, date, by: String::new(), words: String::new() });
    }

    pub fn record(&mut self, event: &Event) {
        match event {
            Event::ShuAllocated(allocated) => {
                self.unpaid = allocated.given().into_iter().collect();
                self.allocation = Some((**allocated).clone());
            }
            Event::BudgetAgreed(agreed) => self.budget = Some(agreed.clone()),
            Event::ShuReversed(_) => {
                self.allocation = None;
                self.unpaid.clear();
            }
            Event::ShuPaid(paid) => {
                let amount = paid.paid();
                if let Some(owed) = self.unpaid.get_mut(&paid.member) {
                    *owed -= amount;
                }
                self.unpaid.retain(|_, owed| !owed.is_zero());
                self.payouts.entry(paid.member.clone()).or_default().pay(paid);
            }
            Event::ShuLapsed(lapsed) => {
                for (member, amount) in &lapsed.shares {
                    *self.unpaid.entry(member.clone()).or_default() -= *amount;
                    self.payouts.entry(member.clone()).or_default().lapse(lapsed, *amount);
                }
                self.unpaid.retain(|_, owed| !owed.is_zero());
            }
            Event::YearClosed(closed) => {
                self.closed.push(closed.year);
                self.locked = BusinessDate::new(closed.year, 12, 31).ok();
            }
            Event::AssetListed(listed) => {
                self.assets.retain(|asset| asset.listed.number != listed.number);
                let name = "Timbangan".to_owned();
                self.assets.push(Asset { listed: listed.clone(), name, place: String::new() });
            }
            Event::FindingNoted(it) => self.finding(Step::Noted, it.number, it.date),
            Event::FindingAnswered(it) if it.closed => self.finding(Step::Closed, it.number, it.date),
            Event::FindingAnswered(it) => self.finding(Step::Answered, it.number, it.date),
            Event::BooksLocked(locked) => self.locked = self.locked.max(Some(locked.until)),
            _ => {}
        }
    }
}

/// Sales of 800.000 to members at a cost of 500.000, and 200.000 to others at 150.000.
pub fn results() -> Balances {
    let moved = [("411100", -800_000), ("501100", 500_000), ("411200", -200_000), ("501200", 150_000)];
    let balance = |(account, amount): (&str, i64)| (account.parse().expect("an account"), Rupiah::of(amount));
    moved.into_iter().map(balance).collect()
}

impl Books for Shop {
    fn year_of_books(&self, year: i16) -> Answered<YearOfBooks> {
        let person = |id: &str, wajib: i64, purchases: i64| Person {
            id: id.to_owned(),
            kind: "anggota".to_owned(),
            joined: "2025-06-01".parse().expect("a date"),
            left: None,
            pokok: Rupiah::of(100_000),
            wajib: Rupiah::of(wajib),
            sukarela: Rupiah::ZERO,
            pokok_days: 0,
            wajib_days: 0,
            sukarela_days: 0,
            purchases: Rupiah::of(purchases),
            jasa: Rupiah::ZERO,
        };
        let [member, nonmember] = [300_000, 50_000].map(Rupiah::of);
        Ok(YearOfBooks {
            surplus: Surplus { member, nonmember, loss_carried: Rupiah::ZERO },
            sales_total: Rupiah::of(1_000_000),
            people: vec![person("A00003", 240_000, 600_000), person("A00008", 120_000, 200_000)],
            names: vec!["Budi".to_owned(), "Ani".to_owned()],
            closed: self.office.closed.contains(&year),
        })
    }

    fn results(&self, year: i16) -> Answered<Balances> {
        Ok(if self.office.closed.contains(&year) { self.office.late.clone() } else { results() })
    }

    fn year_is_closed(&self, year: i16) -> Answered<bool> {
        Ok(self.office.closed.contains(&year))
    }

    fn closings(&self, year: i16) -> Answered<Option<ClosedBefore>> {
        let balances = results().into_iter().map(|(account, amount)| (account.to_string(), amount)).collect();
        let [member, nonmember] = [300_000, 50_000].map(Rupiah::of);
        Ok(self.office.closed.contains(&year).then_some(ClosedBefore { balances, member, nonmember }))
    }

    fn carried(&self, year: i16) -> Answered<Carried> {
        let waits = if self.office.closed.contains(&year) { Rupiah::of(350_000) } else { Rupiah::ZERO };
        Ok(Carried { waits, ..Carried::default() })
    }

    fn waited_for(&self, _last: BusinessDate) -> Answered<Vec<WaitedFor>> {
        Ok(self.office.waited_for.clone())
    }

    fn credits(&self, _month: Month) -> Answered<Vec<Vec<Event>>> {
        Ok(self.office.credits.clone())
    }

    fn shu_twice(&self, _year: i16) -> Answered<ShuTwice> {
        Ok(self.office.shu_twice.clone())
    }

    fn first_open_year(&self) -> Answered<Option<i16>> {
        Ok((2026..2030).find(|year| !self.office.closed.contains(year)))
    }

    fn books_begin(&self) -> Answered<Option<BusinessDate>> {
        Ok(BusinessDate::new(2026, 1, 1).ok())
    }

    fn locked_until(&self) -> Answered<Option<BusinessDate>> {
        Ok(self.office.locked)
    }

    fn balance_of(&self, account: AccountCode, _date: BusinessDate) -> Answered<Rupiah> {
        use AccountCode as A;
        Ok(match account {
            A::POKOK => self.office.capital_short - Rupiah::of(1_000_000_000),
            A::WAJIB | A::RESERVES | A::GRANTS => Rupiah::ZERO,
            _ => self.office.clearing,
        })
    }

    fn budget(&self, year: i16) -> Answered<Option<BudgetAgreed>> {
        Ok(self.office.budget.clone().filter(|budget| budget.year == year))
    }

    fn allocation(&self, year: i16) -> Answered<Option<ShuAllocated>> {
        Ok(self.office.allocation.clone().filter(|allocated| allocated.year == year))
    }

    fn allocated_before(&self, year: i16) -> Answered<Option<Former>> {
        let before = self.office.allocation.clone().filter(|allocated| allocated.year < year);
        Ok(before.map(|it| Former { year: it.year, date: it.date, decision: it.decision, policy: it.policy.next() }))
    }

    fn findings(&self) -> Answered<Vec<Finding>> {
        Ok(findings::fold(self.office.findings.clone()))
    }

    fn inventory(&self) -> Answered<Vec<Asset>> {
        Ok(self.office.assets.clone())
    }

    fn next_finding(&self) -> Answered<i64> {
        Ok(self.office.findings.iter().map(|line| line.number).max().unwrap_or(0) + 1)
    }

    fn next_asset(&self) -> Answered<i64> {
        Ok(self.office.assets.iter().map(|asset| asset.listed.number).max().unwrap_or(0) + 1)
    }

    fn shu_unpaid(&self, _year: i16) -> Answered<Vec<(MemberNumber, Rupiah)>> {
        Ok(self.office.unpaid.clone().into_iter().collect())
    }

    fn bought(&self, member: &MemberNumber, _year: i16) -> Answered<Vec<Bought>> {
        let of = |month: i8, unit, amount| Bought { month, unit, amount: Rupiah::of(amount) };
        Ok(match member.as_str() {
            "A00003" => vec![of(1, "sembako", 450_000), of(11, "sembako", 100_000), of(11, "apotek", 50_000)],
            _ => vec![of(3, "gudang", 200_000)],
        })
    }

    fn shu_payouts(&self, _year: i16, people: &[Person]) -> Answered<Vec<Payout>> {
        let of = |person: &Person| self.office.payouts.get(&MemberNumber(person.id.clone())).cloned();
        Ok(people.iter().map(|person| of(person).unwrap_or_default()).collect())
    }
}
