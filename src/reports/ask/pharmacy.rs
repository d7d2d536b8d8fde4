//! Prescriptions, and the goods that the state wants to hear about every month.

use crate::domain::goods::product::Product;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::sipnap::{Moved, Watched};
use crate::reports::table::Table;
use crate::reports::{Period, Question, Unanswered, days, log_days, owa, prescriptions, recall, sipnap};
use crate::store::{Store, StoreError};

/// Those received in the period.
pub fn prescriptions(store: &Store, period: Period) -> Result<Table, Unanswered> {
    let (from, to) = log_days(period);
    let lines = store.prescriptions(from, to)?;
    Ok(prescriptions::table(lines, period))
}

/// Under which register goods are watched; P and N by their class, the others by their flags (A13).
fn register(product: &Product) -> Option<&'static str> {
    let facts = product.medicine.as_ref()?;
    Some(match facts.class.as_str() {
        "N" => "narkotika",
        "P" => "psikotropika",
        _ if facts.prekursor => "prekursor",
        _ if facts.oot => "oot",
        _ => return None,
    })
}

fn watched(store: &Store, question: &Question, wanted: impl Fn(&str) -> bool) -> Result<Vec<Watched>, StoreError> {
    let products = store.all_products()?.into_iter();
    let asked = |product: &Product| question.sku.as_ref().is_none_or(|sku| product.sku == *sku);
    let mut found: Vec<Watched> = products
        .filter(asked)
        .filter_map(|product| {
            let register = register(&product).filter(|register| wanted(register))?;
            let unit = product.base_unit().to_owned();
            Some(Watched { register, sku: product.sku, name: product.name, unit })
        })
        .collect();
    found.sort_by(|one, other| (one.register, &one.sku).cmp(&(other.register, &other.sku)));
    Ok(found)
}

fn moved(store: &Store, watched: &[Watched]) -> Result<Vec<Moved>, StoreError> {
    let mut all = Vec::new();
    for goods in watched {
        let lots = store.lots(Some(&goods.sku))?;
        all.extend(store.movements(Some(&goods.sku))?.into_iter().map(|movement| Moved {
            batch:
                movement.lot.as_ref().and_then(|lot| lots.get(lot)).map_or(String::new(), |(batch, _)| batch.clone()),
            sku: movement.sku,
            date: movement.date,
            document: movement.document,
            reference: movement.reference,
            milli: movement.milli,
        }));
    }
    Ok(all)
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

/// Before any shop of ours.
fn first_day() -> BusinessDate {
    BusinessDate::new(2000, 1, 1).expect("a date of the calendar")
}
