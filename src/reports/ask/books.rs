//! Statements, ledgers and tax, from the store to their tables.

use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::locale::Language;
use crate::reports::statements::Sums;
use crate::reports::table::Table;
use crate::reports::{
    Period, Question, balance_sheet, balances, balances_of, cash_flow, code, days, income, ledgers, newest_day, tax,
};
use crate::store::{Store, StoreError};

/// Debit less credit of every account in a period, but for what only closed a year: that was earned and spent before.
pub fn moved(store: &Store, from: BusinessDate, to: BusinessDate) -> Result<Sums, StoreError> {
    let mut sums = Sums::new();
    for sum in store.account_movements(from, to)? {
        *sums.entry(code(store, &sum.account)?).or_default() += sum.debit - sum.credit;
    }
    // Years close on their first and last day alone, and looking for it reads the entries of a period.
    if from.day() == 1 && from.month() == 1 || to.day() == 31 && to.month() == 12 || from.year() < to.year() {
        for (account, amount) in store.closed_sums(from, to)? {
            *sums.entry(code(store, &account)?).or_default() -= amount;
        }
    }
    Ok(sums)
}

/// The 31 December before a day, `years` back.
fn year_end(date: BusinessDate, years: i16) -> Option<BusinessDate> {
    BusinessDate::new(date.year().checked_sub(years)?, 12, 31).ok()
}

/// A day a year earlier; 29 February's is the 28th.
fn year_before(date: BusinessDate) -> BusinessDate {
    let same = |day: i8| BusinessDate::new(date.year().saturating_sub(1), date.month(), day);
    same(date.day()).or_else(|_| same(28)).unwrap_or(date)
}

/// Of the whole cooperative, or of one unit where it is asked for.
pub fn balance_sheet(store: &Store, question: &Question, language: Language) -> Result<Table, StoreError> {
    let unit = question.unit.as_deref();
    let all = days(store, Period { from: None, to: question.period.to })?;
    let Some((_, today)) = all else {
        return Ok(balance_sheet::table(&balance_sheet::Balances::default(), (None, unit), language));
    };
    let on = |date: BusinessDate| balances_of(store, Some(date), unit);
    let at = |years: i16| year_end(today, years).map_or(Ok(Sums::new()), on);
    let three = balance_sheet::Balances { now: on(today)?, last_year: at(1)?, before_that: at(2)? };
    Ok(balance_sheet::table(&three, (Some(today), unit), language))
}

pub fn income(store: &Store, period: Period, language: Language) -> Result<Table, StoreError> {
    let (mut now, mut before) = (Sums::new(), Sums::new());
    if let Some((from, to)) = days(store, period)? {
        now = moved(store, from, to)?;
        before = moved(store, year_before(from), year_before(to))?;
    }
    now.retain(|account, _| account.class() >= 4);
    before.retain(|account, _| account.class() >= 4);
    Ok(income::table(&now, &before, period, language))
}

pub fn cash_flow(store: &Store, period: Period, language: Language) -> Result<Table, StoreError> {
    let Some((from, to)) = days(store, period)? else {
        return Ok(cash_flow::table(&Sums::new(), Rupiah::ZERO, period, language));
    };
    let mut flows = moved(store, from, to)?;
    let mut opening = balances(store, Some(from.plus_days(-1)))?;
    for (account, amount) in store.opened_sums(from, to)? {
        let account = code(store, &account)?;
        *flows.entry(account).or_default() -= amount;
        *opening.entry(account).or_default() += amount;
    }
    Ok(cash_flow::table(&flows, cash_flow::cash(&opening), period, language))
}

/// Of one account where it is named, else of all that anything was posted to.
pub fn general_ledger(store: &Store, question: &Question, language: Language) -> Result<Table, StoreError> {
    let all = balances(store, question.period.to)?.into_keys();
    let asked = |account: &AccountCode| question.account.is_none_or(|only| *account == only);
    let accounts = accounts(store, all.filter(asked), question.period)?;
    Ok(ledgers::general(accounts, question.period, language))
}

pub fn cash_book(store: &Store, question: &Question, language: Language) -> Result<Table, StoreError> {
    let asked = |account: &AccountCode| question.account.is_none_or(|only| *account == only);
    let all = balances(store, question.period.to)?.into_keys();
    let ours = all.filter(|account| cash_flow::is_cash(*account)).filter(asked);
    let accounts = accounts(store, ours, question.period)?;
    Ok(ledgers::cash_book(accounts, question.period, language))
}

fn accounts(
    store: &Store,
    codes: impl Iterator<Item = AccountCode>,
    period: Period,
) -> Result<Vec<ledgers::Account>, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(Vec::new()) };
    let before = balances(store, Some(from.plus_days(-1)))?;
    codes
        .map(|account| {
            let mut lines = Vec::new();
            store.account_postings(&account.to_string(), from, to, |found| -> Result<(), StoreError> {
                let (date, kind, reference) = (found.date, found.kind, found.reference);
                lines.push(ledgers::Line { date, kind, reference, amount: found.posting.amount });
                Ok(())
            })?;
            Ok(ledgers::Account { code: account, before: before.get(&account).copied().unwrap_or_default(), lines })
        })
        .filter(|found| found.as_ref().map_or(true, |account| !account.before.is_zero() || !account.lines.is_empty()))
        .collect()
}

pub fn tax(store: &Store, period: Period) -> Result<Table, StoreError> {
    let today = newest_day(store)?.or(period.to);
    let rates = today.map(|date| store.settings_on(period.to.unwrap_or(date))).transpose()?.unwrap_or_default();
    let Some((from, to)) = days(store, period)? else {
        return Ok(tax::table(&[], 0, &rates.tax_rates, period));
    };
    let first = store.dates()?.map_or(from, |(first, _)| first);
    let shown = months_between(from.max(first), to);
    let mut months = Vec::new();
    // Twelve months of turnover reach back behind the first that is shown.
    for back in (0..shown + 11).rev() {
        let Some((year, month)) = month_before(to, back) else { continue };
        let Ok(begin) = BusinessDate::new(year, month, 1) else { continue };
        let (next_year, next) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        let Ok(end) = BusinessDate::new(next_year, next, 1) else { continue };
        let (begin, end) = (if back + 1 == shown { begin.max(from) } else { begin }, end.plus_days(-1).min(to));
        months.push(tax::Month { year, month, moved: moved(store, begin, end)? });
    }
    Ok(tax::table(&months, shown, &rates.tax_rates, period))
}

/// Calendar months from one day to another, both counted.
fn months_between(from: BusinessDate, to: BusinessDate) -> usize {
    let index = |date: BusinessDate| i64::from(date.year()) * 12 + i64::from(date.month());
    usize::try_from(index(to) - index(from) + 1).unwrap_or(0)
}

fn month_before(date: BusinessDate, back: usize) -> Option<(i16, i8)> {
    let index = i64::from(date.year()) * 12 + i64::from(date.month()) - 1 - i64::try_from(back).ok()?;
    Some((i16::try_from(index.div_euclid(12)).ok()?, i8::try_from(index.rem_euclid(12) + 1).ok()?))
}
