//! What is open of the books to the members, from the store.
//!
//! Always holds: what the cooperative did not open is not read.

use crate::domain::accounting::rules::closing;
use crate::domain::cooperative::member::MemberKind;
use crate::domain::cooperative::shu::Year;
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::time::BusinessDate;
use crate::locale::Language;
use crate::reports::open_books::{self, OpenBooks, OpenYear};
use crate::reports::table::{Cell, Table};
use crate::reports::{Period, Question, Report, Unanswered, balances, newest_day, run};
use crate::store::Store;
use crate::store::members::MemberRow;

/// Papers that are shown, in their order.
const PAPERS: [Report; 3] = [Report::BalanceSheet, Report::Income, Report::Units];

/// `None` where the cooperative keeps its books closed to members here.
pub fn of(store: &Store, today: BusinessDate, language: Language) -> Result<Option<OpenBooks>, Unanswered> {
    let rules = store.settings_on(today)?.savings;
    if !rules.open_books {
        return Ok(None);
    }
    let is_full = |row: &MemberRow| row.kind == MemberKind::Anggota && !row.state.has_left();
    let members = store.members(0)?.iter().filter(|row| is_full(row)).count();
    let mut years = Vec::new();
    if rules.open_books_running {
        years.push(running(store, today, language)?);
    }
    years.extend(decided(store, language)?);
    Ok(Some(OpenBooks { members, years }))
}

/// The newest year that a meeting decided on.
fn decided(store: &Store, language: Language) -> Result<Option<OpenYear>, Unanswered> {
    let Some(allocated) = store.allocations()?.pop() else { return Ok(None) };
    let (year, last) = (allocated.year, Year::of(allocated.year).last);
    Ok(Some(OpenYear {
        year,
        decided: Some((allocated.date, allocated.decision)),
        surplus: store.year_closed(year)?.unwrap_or_default(),
        pools: allocated.pools.into_iter().map(|pool| (pool.code, pool.amount)).collect(),
        balances: balances(store, Some(last))?.into_iter().collect(),
        papers: papers(store, year, last, language)?,
        benefit: benefit(store, year, language)?,
    }))
}

fn running(store: &Store, today: BusinessDate, language: Language) -> Result<OpenYear, Unanswered> {
    let year = today.year();
    let surplus = closing::result(&store.results(year)?);
    let pools = store.allocations()?.pop().map(|allocated| allocated.policy.pool).unwrap_or_default();
    let shared = surplus.0.max(Rupiah::ZERO);
    let share = |percent: &str| Percent::parse(percent).ok().and_then(|percent| percent.of(shared).ok());
    Ok(OpenYear {
        year,
        decided: None,
        surplus,
        pools: pools.iter().filter_map(|pool| Some((pool.code.clone(), share(&pool.percent)?))).collect(),
        balances: balances(store, Some(today))?.into_iter().collect(),
        papers: papers(store, year, today, language)?,
        benefit: benefit(store, year, language)?,
    })
}

fn papers(store: &Store, year: i16, to: BusinessDate, language: Language) -> Result<Vec<(Report, Table)>, Unanswered> {
    let period = Period { from: Some(Year::of(year).first), to: Some(to) };
    let paper = |report| Ok((report, run(store, report, &Question::from(period), language)?));
    PAPERS.into_iter().map(paper).collect()
}

/// Promosi ekonomi anggota of a year, as the report of that name has it.
fn benefit(store: &Store, year: i16, language: Language) -> Result<Vec<(Cell, Rupiah)>, Unanswered> {
    let days = Year::of(year);
    let period = Period { from: Some(days.first), to: Some(days.last) };
    let table = run(store, Report::MemberBenefit, &Question::from(period), language)?;
    let row = |row: &[Cell]| match row {
        [line, Cell::Money(amount), ..] => Some((line.clone(), *amount)),
        _ => None,
    };
    Ok(table.rows().iter().filter_map(row).collect())
}

/// The sheet for the wall.
pub fn sheet(store: &Store, period: Period, language: Language) -> Result<Table, Unanswered> {
    let day = match period.to {
        Some(day) => Some(day),
        None => newest_day(store)?,
    };
    let open = match day {
        Some(day) => of(store, day, language)?,
        None => None,
    };
    Ok(open_books::table(open.as_ref()))
}
