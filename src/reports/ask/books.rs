//! Statements, ledgers and tax, from the store to their tables.

use std::collections::BTreeMap;

use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::shu::Year;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::locale::Language;
use crate::reports::statements::{Sums, results};
use crate::reports::table::Table;
use crate::reports::{
    Period, Question, balance_sheet, balances, balances_of, cash_flow, code, days, equity, income, ledgers, newest_day,
    rat, tax, trial_balance, units,
};
use crate::store::{Store, StoreError};

/// Debit less credit of every account in a period, but for what only closed a year: that was earned and spent before.
pub fn moved(store: &Store, from: BusinessDate, to: BusinessDate) -> Result<Sums, StoreError> {
    moved_of(store, (from, to), None)
}

/// The same of one unit's postings.
fn moved_of(store: &Store, (from, to): (BusinessDate, BusinessDate), unit: Option<&str>) -> Result<Sums, StoreError> {
    let mut all = Sums::new();
    for (of, sums) in moved_by_unit(store, from, to)? {
        if unit.is_none_or(|unit| unit == of) {
            sums.into_iter().for_each(|(account, amount)| *all.entry(account).or_default() += amount);
        }
    }
    Ok(all)
}

/// Unit by unit. Closing a year takes each account from the unit that it belongs to: that is put back where it was
/// taken.
pub(super) fn moved_by_unit(
    store: &Store,
    from: BusinessDate,
    to: BusinessDate,
) -> Result<BTreeMap<String, Sums>, StoreError> {
    let mut units: BTreeMap<String, Sums> = BTreeMap::new();
    let mut add = |unit: String, account: &str, amount: Rupiah| -> Result<(), StoreError> {
        *units.entry(unit).or_default().entry(code(store, account)?).or_default() += amount;
        Ok(())
    };
    for sum in store.account_movements(from, to)? {
        add(sum.unit, &sum.account, sum.debit - sum.credit)?;
    }
    // Years close on their first and last day alone, and looking for it reads the entries of a period.
    if from.day() == 1 && from.month() == 1 || to.day() == 31 && to.month() == 12 || from.year() < to.year() {
        for (account, unit, amount) in store.closed_sums(from, to)? {
            add(unit, &account, -amount)?;
        }
    }
    Ok(units)
}

/// The 31 December before a day, `years` back.
fn year_end(date: BusinessDate, years: i16) -> Option<BusinessDate> {
    BusinessDate::new(date.year().checked_sub(years)?, 12, 31).ok()
}

/// A day so many years earlier; 29 February's is the 28th.
fn years_before(date: BusinessDate, years: i16) -> BusinessDate {
    let same = |day: i8| BusinessDate::new(date.year().saturating_sub(years), date.month(), day);
    same(date.day()).or_else(|_| same(28)).unwrap_or(date)
}

/// How many years lie between some days and the same days before them: one, or as many as there are of them.
fn years_between(from: BusinessDate, to: BusinessDate) -> i16 {
    (1..=i16::MAX).find(|years| years_before(to, *years) < from).unwrap_or(1)
}

/// The year whose codes (N24) stand beside the sums of these days: they are the year's as far as the books go, and of
/// all units.
fn coded(
    store: &Store,
    (from, to): (Option<BusinessDate>, BusinessDate),
    unit: Option<&str>,
) -> Result<Option<i16>, StoreError> {
    let Some((first, newest)) = store.dates()?.filter(|_| unit.is_none()) else { return Ok(None) };
    let year = Year::of(to.year());
    let begins = from.is_none_or(|from| from.year() == to.year() && from <= year.first.max(first));
    Ok((begins && to >= year.last.min(newest)).then_some(to.year()))
}

/// Of the whole cooperative, or of one unit where it is asked for.
pub fn balance_sheet(store: &Store, question: &Question, language: Language) -> Result<Table, StoreError> {
    let unit = question.unit.as_deref();
    let all = days(store, Period { from: None, to: question.period.to })?;
    let Some((_, today)) = all else {
        return Ok(balance_sheet::table(&balance_sheet::Balances::default(), (None, unit), language));
    };
    let on = |date: BusinessDate| match unit {
        None => balances(store, Some(date)),
        Some(unit) => own_balances(store, date, unit),
    };
    let at = |years: i16| year_end(today, years).map_or(Ok(Sums::new()), on);
    let coded = coded(store, (None, today), unit)?;
    let handed = match unit {
        None => Default::default(),
        Some(unit) => (handed(store, today.year(), unit)?, handed(store, today.year().saturating_sub(1), unit)?),
    };
    let three = balance_sheet::Balances { now: on(today)?, last_year: at(1)?, before_that: at(2)?, handed, coded };
    Ok(balance_sheet::table(&three, (Some(today), unit), language))
}

/// What stands in a unit's books on a day, its income and expenses of all years among it: closing takes each account
/// from the unit that the account belongs to, and sales of several units, discounts and rounding are posted in others.
fn own_balances(store: &Store, date: BusinessDate, unit: &str) -> Result<Sums, StoreError> {
    let mut sums = balances_of(store, Some(date), Some(unit))?;
    let Some((first, _)) = store.dates()? else { return Ok(sums) };
    for (account, of, amount) in store.closed_sums(first, date)? {
        let account = code(store, &account)?;
        // What the new year begins with (350000, 352000) is the office's, and stays there.
        let closing = account.class() >= 4 || [AccountCode::SHU_MEMBERS, AccountCode::SHU_OTHERS].contains(&account);
        if of == unit && closing {
            *sums.entry(account).or_default() -= amount;
        }
    }
    Ok(sums)
}

/// What a unit earned in all closed years before this one.
fn handed(store: &Store, year: i16, unit: &str) -> Result<Rupiah, StoreError> {
    let Some(closed) = store.last_closed_year(year.saturating_sub(1))? else { return Ok(Rupiah::ZERO) };
    let earned = results(&own_balances(store, Year::of(closed).last, unit)?);
    Ok(-earned.values().copied().sum::<Rupiah>())
}

/// Of the whole cooperative with the budget of its year, or of one unit where it is asked for.
pub fn income(store: &Store, question: &Question, language: Language) -> Result<Table, StoreError> {
    let (period, unit) = (question.period, question.unit.as_deref());
    let mut figures = income::Figures::default();
    if let Some((from, to)) = days(store, period)? {
        figures.moved = moved_of(store, (from, to), unit)?;
        // The year before of more than a year is in it already: as many years before them stand beside.
        let years = years_between(from, to);
        let before = [from, to].map(|date| years_before(date, years));
        figures.last_year = moved_of(store, (before[0], before[1]), unit)?;
        let begun = store.dates()?.map_or(from, |(first, _)| first);
        figures.before = (years > 1).then_some(income::Before { from: before[0], to: before[1], begun });
        figures.coded = coded(store, (Some(from), to), unit)?;
        if unit.is_none() && from.year() == to.year() {
            figures.budget = store.budget(to.year())?;
        }
    }
    figures.moved.retain(|account, _| account.class() >= 4);
    figures.last_year.retain(|account, _| account.class() >= 4);
    Ok(income::table(&figures, (period, unit), language))
}

/// Every unit to its gross result, month by month.
pub fn units(store: &Store, period: Period) -> Result<Table, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(units::table(Vec::new(), period)) };
    let mut months = Vec::new();
    let first = store.dates()?.map_or(from, |(first, _)| first);
    for back in (0..months_between(from.max(first), to)).rev() {
        let Some((year, month)) = month_before(to, back) else { continue };
        let Some((begin, end)) = days_of(year, month) else { continue };
        for (unit, moved) in moved_by_unit(store, begin.max(from), end.min(to))? {
            months.push(units::Month { unit, year, month, moved });
        }
    }
    Ok(units::table(months, period))
}

pub fn cash_flow(store: &Store, period: Period, language: Language) -> Result<Table, StoreError> {
    let Some((from, to)) = days(store, period)? else {
        return Ok(cash_flow::table((&Sums::new(), &Sums::new()), Rupiah::ZERO, (period, None), language));
    };
    let mut flows = moved(store, from, to)?;
    let mut opening = balances(store, Some(from.plus_days(-1)))?;
    for (account, _, amount) in store.opened_sums(from, to)? {
        let account = code(store, &account)?;
        *flows.entry(account).or_default() -= amount;
        *opening.entry(account).or_default() += amount;
    }
    let mut entries = Vec::new();
    for (kind, postings) in store.entries_beyond_business(from, to)? {
        let postings = postings.into_iter().map(|(account, amount)| Ok((code(store, &account)?, amount)));
        entries.push((kind, postings.collect::<Result<_, StoreError>>()?));
    }
    let beside = cash_flow::settle(&mut flows, &entries);
    let coded = coded(store, (Some(from), to), None)?;
    Ok(cash_flow::table((&flows, &beside), cash_flow::cash(&opening), (period, coded), language))
}

/// What there was, what moved and what there is of every account; what closed a year stands apart.
pub fn trial_balance(store: &Store, period: Period, language: Language) -> Result<Table, StoreError> {
    let Some((from, to)) = days(store, period)? else {
        return Ok(trial_balance::of(BTreeMap::new(), period, language));
    };
    let mut lines: BTreeMap<AccountCode, trial_balance::Moved> = BTreeMap::new();
    // All there is: what moved is the sums of years, which are kept.
    let moved = match period.from {
        None => store.account_sums(period.to)?,
        Some(_) => store.account_movements(from, to)?,
    };
    if period.from.is_some() {
        for (account, amount) in balances(store, Some(from.plus_days(-1)))? {
            lines.entry(account).or_default().opening = amount;
        }
    }
    for sum in moved {
        let line = lines.entry(code(store, &sum.account)?).or_default();
        (line.debit, line.credit) = (line.debit + sum.debit, line.credit + sum.credit);
    }
    for (account, _, amount) in store.opened_sums(from, to)? {
        let line = lines.entry(code(store, &account)?).or_default();
        line.take(amount);
        line.opening += amount;
    }
    for (account, _, amount) in store.closed_sums(from, to)? {
        let line = lines.entry(code(store, &account)?).or_default();
        line.take(amount);
        line.closed += amount;
    }
    Ok(trial_balance::of(lines, period, language))
}

/// What own capital was, what came to it and went, and what it is: a year's (koperasi 3.4).
pub fn equity(store: &Store, year: &Year, language: Language) -> Result<Table, StoreError> {
    let mut opening: Sums = balances(store, Some(year.first.plus_days(-1)))?;
    let mut moved = Vec::new();
    for sum in store.account_movements(year.first, year.last)? {
        moved.push((code(store, &sum.account)?, sum.debit, sum.credit));
    }
    // What the books were opened with was there: nobody brought it in the year.
    for (account, _, amount) in store.opened_sums(year.first, year.last)? {
        let account = code(store, &account)?;
        *opening.entry(account).or_default() += amount;
        let (debit, credit) = trial_balance::sides(amount);
        moved.push((account, -debit, -credit));
    }
    Ok(rat::equity(year.first.year(), &opening, &moved, &balances(store, Some(year.last))?, language))
}

/// The same by kinds of movement. What the books were opened with was there.
pub fn equity_movements(store: &Store, year: &Year) -> Result<Table, StoreError> {
    let mut opening: Sums = balances(store, Some(year.first.plus_days(-1)))?;
    for (account, _, amount) in store.opened_sums(year.first, year.last)? {
        *opening.entry(code(store, &account)?).or_default() += amount;
    }
    let mut entries = Vec::new();
    for (kind, postings) in store.entries_beyond_business(year.first, year.last)? {
        let postings = postings.into_iter().map(|(account, amount)| Ok((code(store, &account)?, amount)));
        entries.push((kind, postings.collect::<Result<Vec<_>, StoreError>>()?));
    }
    let closing = balances(store, Some(year.last))?;
    Ok(equity::table(year.first.year(), &opening, &closing, &entries))
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
        let Some((begin, end)) = days_of(year, month) else { continue };
        let (begin, end) = (if back + 1 == shown { begin.max(from) } else { begin }, end.min(to));
        let settled = store.ppn_settled(begin, end)?.into_iter();
        let settled = settled.map(|(account, amount)| Ok((code(store, &account.to_string())?, amount)));
        let settled = settled.collect::<Result<Sums, StoreError>>()?;
        months.push(tax::Month { year, month, moved: moved(store, begin, end)?, settled });
    }
    Ok(tax::table(&months, shown, &rates.tax_rates, period))
}

/// Calendar months from one day to another, both counted.
fn months_between(from: BusinessDate, to: BusinessDate) -> usize {
    let index = |date: BusinessDate| i64::from(date.year()) * 12 + i64::from(date.month());
    usize::try_from(index(to) - index(from) + 1).unwrap_or(0)
}

/// First and last day of a month.
fn days_of(year: i16, month: i8) -> Option<(BusinessDate, BusinessDate)> {
    let (next_year, next) = if month == 12 { (year.checked_add(1)?, 1) } else { (year, month + 1) };
    let end = BusinessDate::new(next_year, next, 1).ok()?;
    Some((BusinessDate::new(year, month, 1).ok()?, end.plus_days(-1)))
}

fn month_before(date: BusinessDate, back: usize) -> Option<(i16, i8)> {
    let index = i64::from(date.year()) * 12 + i64::from(date.month()) - 1 - i64::try_from(back).ok()?;
    Some((i16::try_from(index.div_euclid(12)).ok()?, i8::try_from(index.rem_euclid(12) + 1).ok()?))
}
