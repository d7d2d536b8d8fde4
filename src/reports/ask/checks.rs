//! The check list of pengawas (koperasi 6.3), from the store to its table.
//!
//! Always holds: a sample is drawn by a record of a month that is over, so that asking again draws the same and nobody
//! who still writes records can choose it.

use std::collections::BTreeMap;

use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::member::MemberState;
use crate::domain::cooperative::related::Held;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::drawer::unsettled::{self, OpenDay};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Zone};
use crate::reports::checks::{self, Bought, Counted, Done, Found, OwnCard, Point, Sampled, State};
use crate::reports::table::Table;
use crate::reports::{Period, balances, findings, newest_day};
use crate::store::member_books::key_of;
use crate::store::wrong_member::OwnPurchases;
use crate::store::{Store, StoreError};

/// Members whose savings are compared with their own slips, and goods that are counted again.
const SAMPLE: usize = 10;
/// As far back as money is looked for that the bank has not paid; what is older is late anyway.
const QRIS_DAYS: i64 = 60;
/// What is compared cashier by cashier.
const COMPARED: [ExceptionKind; 5] = [
    ExceptionKind::Void,
    ExceptionKind::Return,
    ExceptionKind::Override,
    ExceptionKind::LabelPrice,
    ExceptionKind::NoSale,
];

/// Of a period, else of all days up to the newest record: a cooperative that has sold nothing has its list too.
///
/// `veiled` = the sample by number alone.
pub fn check_list(store: &Store, period: Period, veiled: bool) -> Result<Table, StoreError> {
    let Some(newest) = newest_day(store)? else { return Ok(checks::table(&Found::default(), period)) };
    let all = store.dates()?;
    let from = period.from.unwrap_or_else(|| all.map_or(newest, |(first, _)| first.min(newest)));
    let to = period.to.unwrap_or_else(|| all.map_or(newest, |(_, last)| last.max(newest)));
    let done = store.done_beside(&COMPARED, from, to)?.into_iter();
    let drawn = drawn(store, newest, to)?;
    let mut sample = drawn.map_or(Ok(Vec::new()), |drawn| members(store, drawn, to))?;
    if veiled {
        sample.iter_mut().for_each(|member| member.name.clear());
    }
    let found = Found {
        points: points(store, from, to)?.into_iter().chain(debts(store, newest)?).collect(),
        done: done.map(|(actor, kind, count)| Done { actor, kind, count }).collect(),
        sold: store.sales_by_cashier(from, to)?,
        bought: bought(store, from, to)?,
        own_cards: store.own_purchases(from, to)?.into_iter().map(own_card).collect(),
        members: sample,
        goods: drawn.map_or(Ok(Vec::new()), |drawn| goods(store, drawn))?,
    };
    Ok(checks::table(&found, period))
}

fn points(store: &Store, from: BusinessDate, to: BusinessDate) -> Result<Vec<Point>, StoreError> {
    let many = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let shifts = store.shifts(from, to)?;
    let short: Rupiah = shifts.iter().filter_map(|shift| shift.closed.as_ref()).map(|it| it.difference).sum();
    let open = many(shifts.iter().filter(|shift| shift.closed.is_none()).count());
    let (entries, alone) = store.entries_by_hand(from, to)?;
    let late = late_qris(store, to)?;
    let watch = store.settings_on(to)?.stock_watch;
    let records: u64 = store.log_ends()?.iter().map(|end| end.seq).sum();
    let asked = Period { from: Some(from), to: Some(to) };
    let mine = store.findings()?.into_iter().filter(|finding| findings::is_of(finding, asked));
    let unsettled = many(mine.filter(|finding| finding.closed.is_none()).count());
    let twice = store.taken_twice(from)?.into_iter().filter(|taken| taken.kind == "faktur").count();
    let done_twice = store.twice()?.count();
    let point = |code, figure: i64, look: bool| {
        let state = if look { State::Look } else { State::Fine };
        Point { code, figure, amount: None, state }
    };
    let zero = |code, figure: i64| point(code, figure, figure > 0);
    Ok(vec![
        // Only `gerai verify` reads every record again: nothing here may say that they are sound.
        Point { state: State::Unchecked, ..point("records", i64::try_from(records).unwrap_or(i64::MAX), false) },
        zero("controls", many(store.control_differences()?.len())),
        Point { amount: Some(short), ..point("cash", many(shifts.len()), !short.is_zero()) },
        zero("open_shifts", open),
        zero("open_days", store.days_left_open(from, to)?),
        zero("gaps", store.z_gaps(from, to)?),
        point("entries", entries, alone > 0),
        Point { amount: Some(late.iter().map(|open| open.amount).sum()), ..zero("qris", many(late.len())) },
        zero("twice", many(done_twice)),
        zero("invoices", many(twice)),
        zero("transfers", many(store.under_way(to.plus_days(-watch.arrive_days))?.len())),
        zero("expired", many(store.past_date(to)?.len())),
        zero("findings", unsettled),
    ])
}

/// What members owe for longer than was agreed, as it stands on the newest day.
fn debts(store: &Store, today: BusinessDate) -> Result<[Point; 2], StoreError> {
    let settings = store.settings_on(today)?;
    let begun = store.dates()?.map_or(today, |(first, _)| first);
    let (mut loans, mut kasbon) = (Vec::new(), Vec::new());
    for at in store.loans_at(today)?.into_iter().filter(|at| at.written_off.is_zero()) {
        loans.extend(at.debt.map(|debt| debt.overdue()).filter(|overdue| *overdue > Rupiah::ZERO));
    }
    for member in store.members(today.year())?.into_iter().filter(|member| member.balances.kasbon > Rupiah::ZERO) {
        let credit = store.credit_of(&member.number)?;
        // What no sale here explains is as old as the books, at least.
        let since = credit.oldest.unwrap_or(begun);
        let old = since.plus_days(settings.kasbon_overdue_days) < today;
        kasbon.extend(old.then_some(credit.balance));
    }
    let point = |code, owed: &[Rupiah]| Point {
        code,
        figure: i64::try_from(owed.len()).unwrap_or(i64::MAX),
        amount: Some(owed.iter().copied().sum()),
        state: if owed.is_empty() { State::Fine } else { State::Look },
    };
    Ok([point("arrears", &loans), point("kasbon", &kasbon)])
}

/// QRIS money of which the bank has had time enough, as of a day (R45).
fn late_qris(store: &Store, to: BusinessDate) -> Result<Vec<OpenDay>, StoreError> {
    let balance = balances(store, Some(to))?.get(&A::QRIS).copied().unwrap_or_default();
    let mut taken = store.taken_by("qris", to.plus_days(-QRIS_DAYS))?;
    taken.retain(|(date, _)| *date <= to);
    let mut open = unsettled::open_days(balance, &taken);
    open.retain(|open| unsettled::is_late(open, to));
    Ok(open)
}

/// What those bought who held an office at the end (6.3: members' purchases of pengurus).
fn bought(store: &Store, from: BusinessDate, to: BusinessDate) -> Result<Vec<Bought>, StoreError> {
    let held = store.offices()?.into_iter().filter(|held| held.on(to));
    let by_member: BTreeMap<String, _> = held.map(|held| (key_of(&held.member), held)).collect();
    let of = |held: Held| -> Result<Bought, StoreError> {
        let amount = store.sales_of(&held.member, from, to)?.iter().map(|sale| sale.total).sum();
        Ok(Bought { number: held.member, office: held.office, amount })
    };
    by_member.into_values().map(of).collect()
}

fn own_card(one: OwnPurchases) -> OwnCard {
    let OwnPurchases { user, member, sales, total, voided } = one;
    OwnCard { actor: user.to_string(), number: member, sales, amount: total, voided }
}

/// What a sample is drawn by, and the first day that it does not know of.
type Draw = ([u8; 32], BusinessDate);

/// The last record of the period's last month, where that month is over; else of the month before.
fn drawn(store: &Store, newest: BusinessDate, to: BusinessDate) -> Result<Option<Draw>, StoreError> {
    let Some(end) = end_of_last_month(newest, to) else { return Ok(None) };
    let zone = Zone::parse(&store.settings_on(to)?.timezone).unwrap_or_default();
    Ok(store.last_hash_before(end.start(&zone))?.map(|hash| (hash, end)))
}

/// The first day after it.
fn end_of_last_month(newest: BusinessDate, to: BusinessDate) -> Option<BusinessDate> {
    let first = BusinessDate::new(to.year(), to.month(), 1).ok()?;
    let next = match to.month() {
        12 => BusinessDate::new(to.year().checked_add(1)?, 1, 1).ok()?,
        month => BusinessDate::new(to.year(), month + 1, 1).ok()?,
    };
    Some(if newest >= next { next } else { first })
}

/// Of those who were there by then, with what they had saved at the period's end.
fn members(store: &Store, (hash, end): Draw, to: BusinessDate) -> Result<Vec<Sampled>, StoreError> {
    let mut members = store.members(to.year())?;
    members.retain(|member| member.joined < end && member.state != MemberState::Diajukan);
    let last = store.dates()?.map_or(to, |(_, last)| last.max(to));
    let mut later: BTreeMap<String, Rupiah> = BTreeMap::new();
    for account in [A::POKOK, A::WAJIB, A::SUKARELA] {
        for (member, moved) in store.moved_by_member(account, to.plus_days(1), last)? {
            *later.entry(member).or_default() += moved.credit - moved.debit;
        }
    }
    let of = |place: usize| {
        let member = &members[place];
        let now = member.balances.pokok + member.balances.wajib + member.balances.sukarela;
        let saved = now - later.get(&key_of(&member.number)).copied().unwrap_or_default();
        Sampled { number: member.number.clone(), name: member.name.clone(), saved }
    };
    Ok(checks::drawn(members.len(), SAMPLE, &hash).into_iter().map(of).collect())
}

/// Of what lay in the shop when the month ended, to be counted again.
fn goods(store: &Store, (hash, end): Draw) -> Result<Vec<Counted>, StoreError> {
    let first = store.dates()?.map_or(end, |(first, _)| first);
    let date = end.plus_days(-1).max(first);
    let mut stocked: BTreeMap<Sku, Counted> = BTreeMap::new();
    for lying in store.stock_on(date)? {
        let (sku, name, unit) = (lying.sku.clone(), lying.name, lying.unit);
        let sum = stocked.entry(lying.sku).or_insert(Counted { sku, name, unit, date, quantity: Quantity::ZERO });
        sum.quantity += lying.qty_milli;
    }
    let stocked: Vec<Counted> = stocked.into_values().filter(|goods| goods.quantity > Quantity::ZERO).collect();
    Ok(checks::drawn(stocked.len(), SAMPLE, &hash).into_iter().map(|place| stocked[place].clone()).collect())
}

#[cfg(test)]
mod tests;
