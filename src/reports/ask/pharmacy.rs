//! Prescriptions, the goods that the state wants to hear about every month, and what a pharmacy is there for: medicine
//! that is cheap and to be had.

use std::collections::{BTreeMap, HashMap};

use super::goods::{day_asked, in_base};
use super::log_days;
use crate::domain::event::Event;
use crate::domain::goods::product::{Book, MedicineFacts, Product};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::medicine::Class;
use crate::domain::pharmacy::retention::by_year;
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::sipnap::{Moved, Watched};
use crate::reports::table::Table;
use crate::reports::{
    Period, Question, Unanswered, beyond_limit, days, generics, owa, prescriptions, recall, retention, sipnap,
    stock_outs,
};
use crate::store::{Store, StoreError};

/// Those received in the period.
pub fn prescriptions(store: &Store, period: Period) -> Result<Table, Unanswered> {
    let (from, to) = log_days(period);
    let lines = store.prescriptions(from, to)?;
    Ok(prescriptions::table(lines, period))
}

fn watched(store: &Store, question: &Question, wanted: impl Fn(&str) -> bool) -> Result<Vec<Watched>, StoreError> {
    let products = store.all_products()?.into_iter();
    let asked = |product: &Product| question.sku.as_ref().is_none_or(|sku| product.sku == *sku);
    let mut found: Vec<Watched> = products
        .filter(asked)
        .filter_map(|product| {
            let register = product.medicine.as_ref()?.watched().filter(|register| wanted(register))?;
            let unit = product.base_unit().to_owned();
            Some(Watched { register, sku: product.sku, name: product.name, unit })
        })
        .collect();
    found.sort_by(|one, other| (one.register, &one.sku).cmp(&(other.register, &other.sku)));
    Ok(found)
}

fn moved(store: &Store, watched: &[Watched]) -> Result<Vec<Moved>, StoreError> {
    let names: BTreeMap<SupplierCode, String> =
        store.suppliers()?.into_iter().map(|supplier| (supplier.code, supplier.name)).collect();
    let zone = store.zone()?;
    let mut all = Vec::new();
    for goods in watched {
        let lots = store.lots(Some(&goods.sku))?;
        let mut movements = store.movements(Some(&goods.sku))?;
        movements.sort_by_key(|movement| (movement.calendar_date(&zone), movement.at));
        for movement in movements {
            let date = movement.calendar_date(&zone);
            let batch = movement.lot.as_ref().and_then(|lot| lots.get(lot));
            let reference = match movement.document {
                "goods_received" => received_from(store, &movement, &names)?,
                _ => movement.reference.clone(),
            };
            let (pharmacist, words) = said_of(store, &movement)?;
            all.push(Moved {
                batch: batch.map_or(String::new(), |(batch, _)| batch.clone()),
                sku: movement.sku,
                date,
                document: movement.document,
                reference,
                milli: movement.milli,
                pharmacist,
                words,
            });
        }
    }
    Ok(all)
}

/// By whose word and why goods left the books by a count or as no goods any more (A13); empty for all else.
fn said_of(store: &Store, movement: &Movement) -> Result<(String, String), StoreError> {
    if !matches!(movement.document, "stock_counted" | "goods_written_off") {
        return Ok((String::new(), String::new()));
    }
    let Some(said) = store.record(movement.record)?.map(|record| record.happening) else {
        return Ok((String::new(), String::new()));
    };
    let pharmacist = match said.event {
        Event::StockCounted(counted) => counted.pharmacist.map(|who| who.to_string()),
        _ => None,
    };
    Ok((pharmacist.unwrap_or_default(), said.personal.map(|personal| personal.words).unwrap_or_default()))
}

/// An inspector looks for the wholesaler and its faktur beside the number of our own paper (A13, A32).
fn received_from(
    store: &Store,
    movement: &Movement,
    names: &BTreeMap<SupplierCode, String>,
) -> Result<String, StoreError> {
    let slip = movement.reference.as_str();
    Ok(match store.record(movement.record)?.map(|record| record.happening.event) {
        Some(Event::GoodsReceived(received)) => {
            let code = received.supplier.as_str();
            let name = names.get(&received.supplier).map_or(code, |name| if name.is_empty() { code } else { name });
            format!("{slip} {name} faktur {}", received.faktur).trim_start().to_owned()
        }
        _ => slip.to_owned(),
    })
}

pub fn sipnap(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let watched = watched(store, question, |register| matches!(register, "narkotika" | "psikotropika"))?;
    let moved = moved(store, &watched)?;
    let days = days(store, question.period)?;
    let used = match days {
        Some((_, to)) => store.registered(first_day(), to, false)?,
        None => Vec::new(),
    };
    Ok(sipnap::table(&watched, &moved, (&used, &store.sipnap_reports()?), days, question.period))
}

pub fn registers(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let watched = watched(store, question, |_| true)?;
    let moved = moved(store, &watched)?;
    let lines = match days(store, question.period)? {
        Some((_, to)) => store.registered(first_day(), to, question.names)?,
        None => Vec::new(),
    };
    Ok(sipnap::registers(&watched, &moved, &lines, question))
}

/// What went out by a pharmacist's word alone.
pub fn owa(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let lines = match days(store, question.period)? {
        Some((from, to)) => store.handed_by_word(from, to, question.names)?,
        None => Vec::new(),
    };
    Ok(owa::table(lines, question))
}

/// Of one batch, which must be named.
pub fn recall(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let (Some(sku), Some(batch)) = (&question.sku, &question.batch) else {
        return Err(Unanswered::Unknown(Text::new("report-recall-which")));
    };
    match store.recall(sku, batch, question.names)? {
        Some(found) => Ok(recall::table(&found)),
        None => {
            let text = Text::new("report-no-batch").with("sku", sku.as_str()).with("batch", batch.as_str());
            Err(Unanswered::Unknown(text))
        }
    }
}

/// By tills apart, in the period (A23, A27).
pub fn beyond_limit(store: &Store, period: Period) -> Result<Table, Unanswered> {
    let (from, to) = log_days(period);
    Ok(beyond_limit::table(store.beyond_limit(from, to)?, store.over_served(from, to)?, period))
}

/// Medicine proper: no herbs, supplements or devices, which have neither generics nor a national list.
fn drug(product: &Product) -> Option<&MedicineFacts> {
    product.medicine.as_ref().filter(|facts| Class::parse(&facts.class).is_some_and(Class::is_drug))
}

/// How much of the medicine sold was generic (A39).
pub fn generics(store: &Store, period: Period) -> Result<Table, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(generics::table(&[], period)) };
    let goods: HashMap<Sku, Product> =
        store.all_products()?.into_iter().map(|product| (product.sku.clone(), product)).collect();
    let mut lines: BTreeMap<Sku, generics::Line> = BTreeMap::new();
    for sold in store.turnover(from, to)? {
        let Some(product) = goods.get(&sold.sku) else { continue };
        let Some(facts) = drug(product) else { continue };
        let (generic, fornas) = (facts.is_generic(), facts.fornas);
        let none = generics::Line { generic, fornas, quantity: Quantity::ZERO, amount: Rupiah::ZERO };
        let line = lines.entry(sold.sku.clone()).or_insert(none);
        line.quantity += in_base(&sold, product);
        line.amount += sold.amount - sold.discount;
    }
    Ok(generics::table(&lines.into_values().collect::<Vec<_>>(), period))
}

/// Days on which the most needed medicines were not to be had (A39).
pub fn stock_outs(store: &Store, period: Period) -> Result<Table, StoreError> {
    let Some((from, to)) = days(store, period)? else { return Ok(stock_outs::table(Vec::new(), period)) };
    let times: HashMap<Sku, i64> = store.times_sold(from, to)?.into_iter().collect();
    let missed: HashMap<Sku, i64> = store.missed(from, to)?.into_iter().collect();
    let mut used: HashMap<Sku, Quantity> = HashMap::new();
    let goods: Vec<Product> = store.all_products()?.into_iter().filter(|product| drug(product).is_some()).collect();
    let by_sku: HashMap<&Sku, &Product> = goods.iter().map(|product| (&product.sku, product)).collect();
    for sold in store.turnover(from, to)? {
        if let Some(product) = by_sku.get(&sold.sku) {
            *used.entry(sold.sku.clone()).or_default() += in_base(&sold, product);
        }
    }
    let needed = goods.iter().map(|product| stock_outs::Needed {
        sku: product.sku.clone(),
        name: product.name.clone(),
        unit: product.base_unit().to_owned(),
        fornas: drug(product).is_some_and(|facts| facts.fornas),
        sales: times.get(&product.sku).copied().unwrap_or(0),
        missed: missed.get(&product.sku).copied().unwrap_or(0),
        used: used.get(&product.sku).copied().unwrap_or_default(),
    });
    let mut lines = Vec::new();
    for needed in stock_outs::most_needed(needed.collect()) {
        let here = store.movements(Some(&needed.sku))?.into_iter();
        let here = here.filter(|movement| movement.place == Book::Obat.counter());
        let moved: Vec<_> = here.map(|movement| (movement.date, movement.milli)).collect();
        let out = stock_outs::days_out(&moved, from, to);
        lines.push((needed, out));
    }
    Ok(stock_outs::table(lines, period))
}

/// Papers as of the period's end, or of the newest day (A33).
pub fn retention(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let (today, _) = day_asked(store, question)?;
    let rules = today.map(|date| store.settings_on(date)).transpose()?.unwrap_or_default().pharmacy;
    let gone = store.papers_destroyed()?;
    let years = match today {
        Some(date) => by_year(store.papers_kept()?, &gone, &rules, date),
        None => Vec::new(),
    };
    Ok(retention::table(years, &gone, today, &rules))
}

/// Before any shop of ours.
fn first_day() -> BusinessDate {
    BusinessDate::new(2000, 1, 1).expect("a date of the calendar")
}
