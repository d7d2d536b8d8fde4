//! The figures of the charts, from the store.

use std::collections::BTreeMap;

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

/// All of a year up to a day, in the order in which people ask. Days, hours and months are sums of the same papers: who
/// a purchase counts for is asked once (koperasi 1.6).
pub fn charts(store: &Store, zone: &Zone, today: BusinessDate, language: Language) -> Result<[Chart; 6], StoreError> {
    let year = Year::of(today.year());
    let recent = (today.plus_days(1 - DAYS), today);
    let (mut days, mut months) = (BTreeMap::new(), BTreeMap::new());
    let mut hours: BTreeMap<i8, Sides> = (0..24).map(|hour| (hour, Sides::default())).collect();
    store.each_sold((recent.0.min(year.first), today), |sold| {
        let sides = if sold.member { (sold.total, Rupiah::ZERO) } else { (Rupiah::ZERO, sold.total) };
        if sold.date >= recent.0 {
            add(&mut days, sold.date, sides);
            add(&mut hours, zone.local(sold.at).hour, sides);
        }
        if sold.date >= year.first {
            add(&mut months, sold.date.month(), sides);
        }
    })?;
    let [hours, months] = [hours, months].map(listed);
    let (members, others) = months
        .iter()
        .fold((Rupiah::ZERO, Rupiah::ZERO), |sums, (_, members, others)| (sums.0 + *members, sums.1 + *others));
    let moved = books::moved(store, year.first, year.last.min(today))?;
    Ok([
        chart::days(recent, &listed(days)),
        chart::hours(recent, &hours),
        chart::months(today.year(), &months, language),
        chart::share(today.year(), members, others, language),
        chart::savings(today, &balances(store, Some(today))?, language),
        chart::result(today.year(), &moved, language),
    ])
}

/// To members, to others.
type Sides = (Rupiah, Rupiah);

fn add<Of: Ord>(sums: &mut BTreeMap<Of, Sides>, of: Of, (members, others): Sides) {
    let sum = sums.entry(of).or_default();
    *sum = (sum.0 + members, sum.1 + others);
}

fn listed<Of>(sums: BTreeMap<Of, Sides>) -> Vec<Sold<Of>> {
    sums.into_iter().map(|(of, (members, others))| (of, members, others)).collect()
}

/// Of a year, for its meeting: the days and hours of its last month, whose the sales are, what was saved.
pub fn of_year(store: &Store, zone: &Zone, year: i16, language: Language) -> Result<[Chart; 6], StoreError> {
    let last = store.dates()?.map_or(Year::of(year).last, |(_, last)| last.min(Year::of(year).last));
    charts(store, zone, last, language)
}
