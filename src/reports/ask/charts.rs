//! The figures of the charts, from the store.

use crate::domain::cooperative::shu::Year;
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Zone};
use crate::locale::Language;
use crate::reports::balances;
use crate::reports::chart::{self, Chart, Sold};
use crate::store::{Store, StoreError};

use super::books;

/// As many days as are drawn side by side.
const DAYS: i64 = 31;

/// All of a year up to a day, in the order in which people ask.
pub fn charts(store: &Store, zone: &Zone, today: BusinessDate, language: Language) -> Result<[Chart; 6], StoreError> {
    let year = Year::of(today.year());
    let recent = (today.plus_days(1 - DAYS), today);
    let months = store.sales_by_month(today.year())?;
    let (members, others) = months
        .iter()
        .fold((Rupiah::ZERO, Rupiah::ZERO), |sums, (_, members, others)| (sums.0 + *members, sums.1 + *others));
    let moved = books::moved(store, year.first, year.last.min(today))?;
    Ok([
        chart::days(recent, &store.sold_by_day(recent.0, recent.1)?),
        chart::hours(recent, &hours(store, zone, recent)?),
        chart::months(today.year(), &months, language),
        chart::share(today.year(), members, others, language),
        chart::savings(today, &balances(store, Some(today))?, language),
        chart::result(today.year(), &moved, language),
    ])
}

/// By hour of the shop's clock, all days of the period together.
fn hours(store: &Store, zone: &Zone, (from, to): (BusinessDate, BusinessDate)) -> Result<Vec<Sold<i8>>, StoreError> {
    let mut hours: Vec<Sold<i8>> = (0..24).map(|hour| (hour, Rupiah::ZERO, Rupiah::ZERO)).collect();
    let mut day = from;
    while day <= to {
        for sale in store.day_sales(day)? {
            let hour = zone.local(sale.at).hour;
            let Some((_, members, others)) = usize::try_from(hour).ok().and_then(|hour| hours.get_mut(hour)) else {
                continue;
            };
            *(if sale.member.is_some() { members } else { others }) += sale.total;
        }
        day = day.plus_days(1);
    }
    Ok(hours)
}

/// Of a year, for its meeting: the days and hours of its last month, whose the sales are, what was saved.
pub fn of_year(store: &Store, zone: &Zone, year: i16, language: Language) -> Result<[Chart; 6], StoreError> {
    let last = store.dates()?.map_or(Year::of(year).last, |(_, last)| last.min(Year::of(year).last));
    charts(store, zone, last, language)
}
