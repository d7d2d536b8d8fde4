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
use crate::store::member_books::key_of;
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

/// Hundredths of a percent a year that a lender elsewhere takes, and a bank gives (S).
const ELSEWHERE_LENDS: i128 = 2_400;
const ELSEWHERE_SAVES: i128 = 50;

/// Of a year; `shared` is the members' part of its SHU.
pub fn of_year(store: &Store, members: &[MemberRow], year: &Year, shared: Rupiah) -> Result<Benefit, StoreError> {
    let sum = |of: Vec<(String, Rupiah)>| of.into_iter().map(|(_, amount)| amount).sum();
    let (interest, bank) = saved(store, members, year)?;
    // Those of the year's last day, as the page about the organisation counts them.
    let owners = i64::try_from(rat::counted(store, members, year, "now")?.len()).unwrap_or(0);
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

/// (what lenders elsewhere take − what was agreed) × principal owed, by the day: each loan at its own rate.
pub fn lent(store: &Store, year: &Year) -> Result<Vec<(String, Rupiah)>, StoreError> {
    let days = known_days(store, year)?;
    let paid = store.loans_at(days.1)?.into_iter().map(|at| (at.taken.loan.clone(), at));
    let mut moves: BTreeMap<String, Vec<(BusinessDate, Rupiah)>> = BTreeMap::new();
    for (loan, date, amount) in store.principal_moves(days.0)? {
        moves.entry(loan).or_default().push((date, -amount));
    }
    let mut by_member: BTreeMap<String, (String, i128)> = BTreeMap::new();
    for (loan, at) in paid {
        let month: Decimal = at.taken.rate_month.parse().unwrap_or_default();
        let rate = (month * Decimal::from(1_200)).trunc().mantissa();
        let mut moved = moves.remove(&loan).unwrap_or_default();
        moved.retain(|(date, _)| *date <= days.1);
        moved.push((at.taken.disbursed, at.taken.balance));
        let member = by_member.entry(key_of(&at.taken.member)).or_default();
        member.0 = at.taken.member.to_string();
        member.1 += rupiah_days(at.balance, &moved, days) * (ELSEWHERE_LENDS - rate);
    }
    Ok(by_member.into_values().map(|(member, sum)| (member, a_year(sum, year))).collect())
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
            let moved: Vec<_> = of.iter().map(|posting| (posting.date, -posting.amount)).collect();
            sum -= rupiah_days(balance, &moved, days) * ELSEWHERE_SAVES;
        }
    }
    let interest = books::moved(store, year.first, year.last)?.get(&A::SAVINGS_INTEREST).copied().unwrap_or_default();
    Ok((interest, a_year(sum, year)))
}

/// What a balance of today was on each of some days, added up: what came later was not there yet.
fn rupiah_days(now: Rupiah, moved: &[(BusinessDate, Rupiah)], (first, last): (BusinessDate, BusinessDate)) -> i128 {
    let end = last.plus_days(1);
    if end <= first {
        return 0;
    }
    let days = |to: BusinessDate| i128::from(to.clamp(first, end).days_since(first));
    let without: i128 = moved.iter().map(|(date, amount)| i128::from(amount.amount()) * days(*date)).sum();
    i128::from(now.amount()) * days(end) - without
}

/// Rupiah-days × hundredths of a percent a year, half up to the rupiah.
fn a_year(sum: i128, year: &Year) -> Rupiah {
    let whole = 10_000 * i128::from(year.last.days_since(year.first) + 1);
    Rupiah::new((2 * sum + whole).div_euclid(2 * whole)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
