//! Reads of sales that may stand under the wrong member, and of the numbers that are a cashier's own (N12).
//!
//! Always holds: of a day its sales are read once, of a habit only the members whose day is above the floor, each by
//! key; which number is whose is the last that was said, in the order of the records' times.
//! Neighbours: the rule (`domain/cooperative/wrong_member.rs`), the manager's day (`station/today.rs`), the closing.

use std::collections::{BTreeMap, BTreeSet};

use super::member_books::key_of;
use super::{Store, StoreError};
use crate::domain::cooperative::holder;
use crate::domain::cooperative::wrong_member::{self, Habit, HabitRules, Hint, MemberSale};
use crate::domain::id::{MemberNumber, ShiftId, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::noted::PERSON_MEMBER;
use crate::domain::settings::Settings;
use crate::domain::time::BusinessDate;
use crate::store::day::DaySale;

/// What was last said of a person; NULL where she is no member any more. By record for two of the same millisecond.
pub(super) const OWN: &str =
    "SELECT member FROM note WHERE kind = ?1 AND code = ?2 ORDER BY at DESC, record DESC LIMIT 1";

const EVER_OWN: &str = "SELECT DISTINCT member FROM note WHERE kind = ?1 AND code = ?2 AND member IS NOT NULL";

/// What a cashier bought on her own card, rung up by herself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPurchases {
    pub user: UserId,
    pub member: MemberNumber,
    /// Sales that stand.
    pub sales: i64,
    pub total: Rupiah,
    /// Sales of hers that she rang up and that were voided.
    pub voided: i64,
}

impl Store {
    /// Which member a person is, by the manager's word: `None` where nobody said.
    pub fn member_of_person(&self, user: &UserId) -> Result<Option<Option<MemberNumber>>, StoreError> {
        self.find(OWN, [PERSON_MEMBER, user.as_str()], |row| row.get(0))
    }

    /// Numbers that are a person's own: the one that was said, else those that bear her name.
    pub fn own_numbers(&self, user: &UserId, name: &str) -> Result<BTreeSet<MemberNumber>, StoreError> {
        match self.member_of_person(user)? {
            Some(said) => Ok(said.into_iter().collect()),
            None if name.is_empty() => Ok(BTreeSet::new()),
            None => Ok(self.namesakes(name)?.into_iter().collect()),
        }
    }

    /// The same with every number that was ever said: what was bought before another one is not forgotten.
    fn ever_own(&self, user: &UserId, name: &str) -> Result<BTreeSet<MemberNumber>, StoreError> {
        let said: Vec<MemberNumber> = self.all(EVER_OWN, [PERSON_MEMBER, user.as_str()], |row| row.get(0))?;
        match said.is_empty() {
            true => self.own_numbers(user, name),
            false => Ok(said.into_iter().collect()),
        }
    }

    /// The hints of a business date at all tills; of one shift, those of its members alone.
    pub fn member_hints(
        &self,
        date: BusinessDate,
        settings: &Settings,
        shift: Option<ShiftId>,
    ) -> Result<Vec<Hint>, StoreError> {
        let mut sales = self.day_sales(date)?;
        if let Some(shift) = shift {
            let own = sales.iter().filter(|sale| sale.shift == Some(shift)).filter_map(|sale| sale.member.clone());
            let own: BTreeSet<MemberNumber> = own.collect();
            sales.retain(|sale| sale.member.as_ref().is_some_and(|member| own.contains(member)));
        }
        self.hints_of(&sales, date, settings)
    }

    /// The hints among these sales of a business date.
    pub fn hints_of(
        &self,
        sales: &[DaySale],
        date: BusinessDate,
        settings: &Settings,
    ) -> Result<Vec<Hint>, StoreError> {
        let standing = || sales.iter().filter(|sale| sale.stands);
        let mut cards = BTreeMap::new();
        for member in standing().filter_map(|sale| sale.member.as_ref()).collect::<BTreeSet<_>>() {
            cards.extend(self.cards_of_day(member, date)?);
        }
        let to_members: Vec<MemberSale> = standing()
            .filter_map(|sale| {
                let member = sale.member.clone()?;
                let cashier = UserId::from(sale.cashier.as_str());
                let receipt = sale.receipt.clone();
                let card = cards.get(&receipt).copied().unwrap_or(holder::OWN);
                Some(MemberSale { receipt, at: sale.at, cashier, member, card, total: sale.total })
            })
            .collect();
        let cashiers: BTreeSet<&UserId> = to_members.iter().map(|sale| &sale.cashier).collect();
        let names = if cashiers.is_empty() { Vec::new() } else { self.people()? };
        let mut own = BTreeMap::new();
        for cashier in cashiers {
            let name = names.iter().find(|person| person.id == *cashier).map_or("", |person| person.name.as_str());
            own.insert(cashier.clone(), self.own_numbers(cashier, name)?);
        }
        let mut hints = wrong_member::hints(&to_members, settings.member_sales_day, &own);
        let mut habits = BTreeMap::new();
        for member in wrong_member::above_floor(&to_members, &settings.savings.habit).into_keys() {
            let habit = self.habit(&member, date, &settings.savings.habit)?;
            habits.insert(member, habit);
        }
        hints.extend(wrong_member::far(&to_members, &settings.savings.habit, &habits));
        Ok(hints)
    }

    /// What a member bought in the days before this one, what came back taken off.
    fn habit(&self, member: &MemberNumber, date: BusinessDate, rules: &HabitRules) -> Result<Habit, StoreError> {
        let sales = self.sales_of(member, date.plus_days(-rules.days), date.plus_days(-1))?;
        let days: BTreeSet<BusinessDate> =
            sales.iter().filter(|sale| sale.status == "selesai").map(|sale| sale.date).collect();
        let days = i64::try_from(days.len()).unwrap_or(i64::MAX);
        // A voided sale and its void are two rows that come to nothing.
        Ok(Habit { days, total: sales.iter().map(|sale| sale.total).sum() })
    }

    /// What each person rang up to her own number in a period, by person.
    pub fn own_purchases(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<OwnPurchases>, StoreError> {
        let mut all = Vec::new();
        for person in self.people()? {
            for member in self.ever_own(&person.id, &person.name)? {
                let sales = self.sales_of(&member, from, to)?;
                let mine = || sales.iter().filter(|sale| sale.cashier == person.id.as_str());
                let total = mine().map(|sale| sale.total).sum();
                // Of a voided sale two rows say so: its own, and the void's with another receipt's number.
                let voided = mine().filter(|sale| sale.status == "batal" && !sale.total.is_negative()).count();
                let sales = mine().filter(|sale| sale.status == "selesai").count();
                if sales + voided > 0 {
                    let [sales, voided] = [sales, voided].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
                    all.push(OwnPurchases { user: person.id.clone(), member, sales, total, voided });
                }
            }
        }
        all.sort_by(|one, other| (&one.user, key_of(&one.member)).cmp(&(&other.user, key_of(&other.member))));
        Ok(all)
    }
}
