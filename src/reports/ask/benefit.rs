//! Promosi ekonomi anggota (koperasi 3.4), from the store: what members had of the cooperative beside the goods.
//!
//! Always holds: what is owed and saved is what the sub-ledgers say, walked back from today as interest on savings is
//! (`store/lookup/office.rs`), since balances that the books were opened with have no posting of a member. Days run
//! from where the books begin to their newest record: the rest of a running year is not known yet.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{books, rat};
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::shu::Year;
use crate::domain::goods::product::Prices;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::reports::newest_day;
use crate::reports::rat::{Benefit, price_for_everybody};
use crate::store::member_books::{MemberPosting, key_of};
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

/// Hundredths of a percent a year that a lender elsewhere takes, and a bank gives (S).
const ELSEWHERE_LENDS: i128 = 2_400;
const ELSEWHERE_SAVES: i128 = 50;

/// Of a year; `shared` is the members' part of its SHU.
pub fn of_year(store: &Store, members: &[MemberRow], year: &Year, shared: Rupiah) -> Result<Benefit, StoreError> {
    let sum = |of: Vec<(String, Rupiah)>| of.into_iter().map(|(_, amount)| amount).sum();
    let (interest, bank) = saved(store, members, year)?;
    let owners = i64::try_from(members.iter().filter(|member| rat::votes(member)).count()).unwrap_or(0);
    Ok(Benefit {
        buying: sum(bought(store, year)?),
        loans: sum(lent(store, year)?),
        savings: interest + bank,
        shared,
        members: owners,
    })
}

/// Those of the year that the books know of; none where they begin after it.
fn known_days(store: &Store, year: &Year) -> Result<(BusinessDate, BusinessDate), StoreError> {
    let first = store.dates()?.map_or(year.last, |(first, _)| first);
    let newest = newest_day(store)?.unwrap_or(year.last);
    Ok((year.first.max(first), year.last.min(newest)))
}

/// (price for everybody that day − what was paid) × quantity, by member.
pub fn bought(store: &Store, year: &Year) -> Result<Vec<(String, Rupiah)>, StoreError> {
    let mut all: BTreeMap<String, Rupiah> = BTreeMap::new();
    let mut known: Option<(String, BusinessDate, Option<Prices>)> = None;
    for bought in store.bought_by_members(year.first, year.last)? {
        let same = known.as_ref().is_some_and(|(sku, date, _)| *sku == bought.sku && *date == bought.date);
        if !same {
            let prices = store.prices_on(&Sku::from(bought.sku.as_str()), bought.date)?.map(|(_, prices)| prices);
            known = Some((bought.sku.clone(), bought.date, prices));
        }
        let Some(prices) = known.as_ref().and_then(|(_, _, prices)| prices.as_ref()) else { continue };
        let usual = price_for_everybody(prices, &bought.unit, bought.quantity, bought.base);
        *all.entry(bought.member.0).or_default() += usual.unwrap_or(bought.paid) - bought.paid;
    }
    Ok(all.into_iter().collect())
}

/// (what lenders elsewhere take − what was agreed) × principal owed, by the day and by member. Where
/// she has several loans, one that is not paid off says the rate, the newest first.
pub fn lent(store: &Store, year: &Year) -> Result<Vec<(String, Rupiah)>, StoreError> {
    let days = known_days(store, year)?;
    let paid = store.loans_paid()?;
    let mut owed: BTreeMap<String, (Rupiah, Option<i128>, i128)> = BTreeMap::new();
    let mut numbers: BTreeMap<String, String> = BTreeMap::new();
    for loan in store.loans()? {
        let left = loan.balance - paid.get(&loan.loan).copied().unwrap_or_default();
        let month: Decimal = loan.rate_month.parse().unwrap_or_default();
        let rate = (month * Decimal::from(1_200)).trunc().mantissa();
        numbers.insert(key_of(&loan.member), loan.member.to_string());
        let of = owed.entry(key_of(&loan.member)).or_default();
        (of.0, of.2) = (of.0 + left, rate);
        of.1 = if left > Rupiah::ZERO { Some(rate) } else { of.1 };
    }
    let postings = store.member_postings(A::LOANS)?;
    let by_member = owed.into_iter().map(|(member, (now, open, newest))| {
        let of = postings.get(&member).map_or(&[][..], Vec::as_slice);
        let sum = rupiah_days(now, of, 1, days) * (ELSEWHERE_LENDS - open.unwrap_or(newest));
        (numbers.remove(&member).unwrap_or(member), a_year(sum, year))
    });
    Ok(by_member.collect())
}

/// Interest on savings, and what a bank gives on the same savings, which is taken off it. Interest on term deposits is
/// among it, and so are they.
pub fn saved(store: &Store, members: &[MemberRow], year: &Year) -> Result<(Rupiah, Rupiah), StoreError> {
    let days = known_days(store, year)?;
    let mut sum = 0_i128;
    for account in [A::SUKARELA, A::BERJANGKA] {
        let postings = store.member_postings(account)?;
        for member in members {
            let of = postings.get(&key_of(&member.number)).map_or(&[][..], Vec::as_slice);
            let balance = if account == A::SUKARELA { member.balances.sukarela } else { member.berjangka };
            sum -= rupiah_days(balance, of, -1, days) * ELSEWHERE_SAVES;
        }
    }
    let interest = books::moved(store, year.first, year.last)?.get(&A::SAVINGS_INTEREST).copied().unwrap_or_default();
    Ok((interest, a_year(sum, year)))
}

/// What a balance of today was on each of some days, added up: what came later was not there yet. `sign` = 1 where a
/// debit makes it more.
fn rupiah_days(
    now: Rupiah,
    postings: &[MemberPosting],
    sign: i128,
    (first, last): (BusinessDate, BusinessDate),
) -> i128 {
    let end = last.plus_days(1);
    if end <= first {
        return 0;
    }
    let days = |to: BusinessDate| i128::from(to.clamp(first, end).days_since(first));
    let without: i128 =
        postings.iter().map(|posting| sign * i128::from(posting.amount.amount()) * days(posting.date)).sum();
    i128::from(now.amount()) * days(end) - without
}

/// Rupiah-days × hundredths of a percent a year, half up to the rupiah.
fn a_year(sum: i128, year: &Year) -> Rupiah {
    let whole = 10_000 * i128::from(year.last.days_since(year.first) + 1);
    Rupiah::new((2 * sum + whole).div_euclid(2 * whole)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
