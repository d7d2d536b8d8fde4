//! How far the books are closed, and what may be closed next: months to lock, the year that waits, months whose
//! interest is still to be credited.
//!
//! Reads only, from the lists' own connection. The till decides again when something is pressed; this says what there
//! is to press.

use crate::domain::accounting::account::AccountCode;
use crate::domain::accounting::rules::closing;
use crate::domain::accounting::rules::of_event::surplus;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::shu::Year;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::reports::Unanswered;
use crate::station::paper::NoPins;
use crate::store::Store;
use crate::till::lookup::office::Office;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ends {
    pub today: BusinessDate,
    /// The first day that something may be booked on.
    pub begin: Option<BusinessDate>,
    /// Nothing is booked up to it any more.
    pub locked: Option<BusinessDate>,
    /// Last days of months that are over and not locked, the newest few, the oldest of them first.
    pub months: Vec<BusinessDate>,
    /// The first year on whose accounts a result stands: closed before, or not.
    pub year: Option<YearEnd>,
    /// Months that are over and without interest on savings, by their first day; as the months to lock.
    pub interest: Vec<BusinessDate>,
    /// In percent a year, by the settings: what is credited where nothing else is said.
    pub rate: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearEnd {
    pub year: i16,
    pub over: bool,
    /// It was closed before: this is what came in since.
    pub again: bool,
    /// What its closing moves into the next year.
    pub member: Rupiah,
    pub nonmember: Rupiah,
    /// Still on 360000: the year does not close over it.
    pub clearing: Rupiah,
}

/// Months that have a key each.
pub const MONTHS: usize = 3;

pub(super) fn of(store: &Store, today: BusinessDate) -> Result<Ends, Unanswered> {
    let (begin, locked) = (store.books_begin()?, store.locked_until()?);
    let over = |back: i64| Month::of(today).plus(-back);
    let last = |month: Month| month.plus(1).first_day().plus_days(-1);
    let booked = |month: &Month| begin.is_none_or(|begin| last(*month) >= begin);
    let open = |month: &Month| locked.is_none_or(|locked| last(*month) > locked);
    let few = i64::try_from(MONTHS).unwrap_or(1);
    let past: Vec<Month> = (1..=few).rev().map(over).filter(booked).collect();
    let lookup = store.lookup(&NoPins);
    let mut interest = Vec::new();
    for month in past.iter().filter(|month| open(month)) {
        if !lookup.interest_credited(*month).unwrap_or(true) {
            interest.push(month.first_day());
        }
    }
    let left = store.left_of_closed()?.first().map(|(year, _)| *year);
    let year = left.or(store.first_open_year()?).map(|year| year_end(store, year, today)).transpose()?;
    let rate = store.settings_on(today)?.interest.rate_year.value().normalize().to_string();
    let months = past.into_iter().filter(open).map(last).collect();
    Ok(Ends { today, begin, locked, months, year, interest, rate })
}

fn year_end(store: &Store, year: i16, today: BusinessDate) -> Result<YearEnd, Unanswered> {
    let last = Year::of(year).last;
    let left = store.results(year)?;
    let closed = store.closings(year)?;
    let (member, nonmember) = match &closed {
        None => closing::result(&left),
        Some(it) => closing::rest(&left, &surplus::balances(&it.balances), (it.member, it.nonmember)),
    };
    let clearing = store.balance_of(AccountCode::CLEARING, last)?;
    Ok(YearEnd { year, over: last < today, again: closed.is_some(), member, nonmember, clearing })
}
