//! What lies where, how it came there, and what is about to expire.

use std::collections::{BTreeMap, HashMap};

use crate::domain::goods::care::CareNote;
use crate::domain::goods::care::{self, CHECKED, SIGNED, TEMPERATURE};
use crate::domain::goods::product::{Book, Place, Product};
use crate::domain::id::Sku;
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::reports::care as reports_care;
use crate::reports::table::Table;
use crate::reports::{Question, Unanswered, expiry, newest_day, stock, stock_card, stock_why};
use crate::store::stock::Stocked;
use crate::store::{Store, StoreError};

/// As of the period's end.
pub fn stock(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    if question.period.to.is_some() {
        let lines = on(store, question)?.into_iter().map(stock_line).collect();
        return Ok(stock::table(lines, question.period.to));
    }
    known(store, question)?;
    let mut listing = stock::Listing::new(None);
    store.each_stocked(|lying| {
        if asked(question, lying.sku, lying.batch) {
            listing.add(stock::Line {
                sku: lying.sku.into(),
                name: lying.name.into(),
                place: lying.place,
                batch: lying.batch.into(),
                expiry: lying.expiry,
                quantity: lying.quantity,
                unit: lying.unit.into(),
                value: lying.value,
            });
        }
    })?;
    Ok(listing.done())
}

/// What lies where on the day asked for, of the goods asked for.
pub(super) fn on(store: &Store, question: &Question) -> Result<Vec<Stocked>, Unanswered> {
    known(store, question)?;
    let mut stock = match question.period.to {
        Some(date) => store.stock_on(date)?,
        None => store.stock()?,
    };
    stock.retain(|of| asked(question, of.sku.as_str(), &of.batch));
    Ok(stock)
}

fn asked(question: &Question, sku: &str, batch: &str) -> bool {
    question.sku.as_ref().is_none_or(|asked| sku == asked.as_str())
        && question.batch.as_ref().is_none_or(|asked| batch.eq_ignore_ascii_case(asked))
}

/// Goods that are named must be there.
fn known(store: &Store, question: &Question) -> Result<(), Unanswered> {
    let Some(sku) = &question.sku else { return Ok(()) };
    match store.product(sku)? {
        Some(_) => Ok(()),
        None => Err(Unanswered::Unknown(Text::new("report-no-goods").with("sku", sku.as_str()))),
    }
}

/// All products, or the one that is asked for.
pub(super) fn goods(store: &Store, question: &Question) -> Result<HashMap<Sku, Product>, StoreError> {
    let products = match &question.sku {
        Some(sku) => store.product(sku)?.into_iter().collect(),
        None => store.all_products()?,
    };
    Ok(products.into_iter().map(|product| (product.sku.clone(), product)).collect())
}

pub fn card(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    known(store, question)?;
    let goods = goods(store, question)?;
    let lots = store.lots(question.sku.as_ref())?;
    let zone = store.zone()?;
    let watched =
        |product: Option<&Product>| product.and_then(|product| product.medicine.as_ref()?.watched()).is_some();
    let lines = store.movements(question.sku.as_ref())?.into_iter().map(|mut movement| {
        // The card of what the state hears of goes by the calendar, as its registers do (A13).
        if watched(goods.get(&movement.sku)) {
            movement.date = movement.calendar_date(&zone);
        }
        let (batch, expiry) = movement.lot.as_ref().and_then(|lot| lots.get(lot)).cloned().unwrap_or_default();
        let product = goods.get(&movement.sku);
        card_line(movement, product, batch, expiry)
    });
    let batch =
        |line: &stock_card::Line| question.batch.as_ref().is_none_or(|batch| line.batch.eq_ignore_ascii_case(batch));
    Ok(stock_card::table(lines.filter(batch).collect(), question.period))
}

/// Of one product, which must be named, at the counter that sells it.
pub fn why(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    known(store, question)?;
    let found = question.sku.as_ref().map(|sku| store.product(sku)).transpose()?.flatten();
    let Some(product) = found else { return Err(Unanswered::Unknown(Text::new("report-which-goods"))) };
    let lots = store.lots(Some(&product.sku))?.into_iter().map(|(lot, (batch, _))| (lot, batch)).collect();
    let history = store.history(&product.sku, product.book.counter())?;
    Ok(stock_why::table(&product.name, &history, &lots))
}

fn card_line(
    movement: Movement,
    product: Option<&Product>,
    batch: String,
    expiry: Option<BusinessDate>,
) -> stock_card::Line {
    stock_card::Line {
        name: product.map_or(String::new(), |product| product.name.clone()),
        unit: product.map_or(String::new(), |product| product.base_unit().to_owned()),
        medicine: product.is_some_and(|product| product.book == Book::Obat),
        sku: movement.sku,
        place: movement.place,
        date: movement.date,
        at: movement.at,
        reference: movement.reference,
        document: movement.document,
        batch,
        expiry,
        milli: movement.milli,
        value: movement.value,
        by: movement.by.to_string(),
    }
}

/// As of the period's end, or the newest record.
pub fn expiry(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let today = match question.period.to {
        Some(date) => Some(date),
        None => newest_day(store)?,
    };
    let watch = today.map(|date| store.settings_on(date)).transpose()?.unwrap_or_default().stock_watch;
    let Some(date) = today.filter(|_| question.period.to.is_none()) else {
        let goods = goods(store, question)?;
        let lines = on(store, question)?.into_iter().filter_map(|found| expiry_line(found, &goods));
        return Ok(expiry::table(lines.collect(), today, &watch));
    };
    known(store, question)?;
    let farthest = watch.medicine_days.iter().chain(&watch.goods_days).copied().max().unwrap_or(0);
    let asked = |(of, _): &(Stocked, bool)| {
        question.sku.as_ref().is_none_or(|sku| of.sku == *sku)
            && question.batch.as_ref().is_none_or(|batch| of.batch.eq_ignore_ascii_case(batch))
    };
    let found = store.expiring(date.plus_days(farthest))?.into_iter().filter(asked);
    let lines = found.filter_map(|(found, medicine)| {
        let shelf = found.shelf.clone();
        expiry_row(found, shelf, medicine)
    });
    Ok(expiry::table(lines.collect(), today, &watch))
}

/// Of the boxes that lie at the pharmacy's counter now, with what was noted on the day asked for.
pub fn care(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let today = match question.period.to {
        Some(date) => Some(date),
        None => newest_day(store)?,
    };
    let Some(date) = today else { return Ok(reports_care::table(Vec::new(), &[], &[], None)) };
    let settings = store.settings_on(date)?;
    let zone = Zone::parse(&settings.timezone).unwrap_or_default();
    let (from, until) = (date.start(&zone), date.plus_days(1).start(&zone));
    let notes = |kind: &str| -> Result<Vec<CareNote>, StoreError> {
        let mut notes = store.care_notes(kind, from)?;
        notes.retain(|note| note.at < until);
        Ok(notes)
    };
    let said = |notes: Vec<CareNote>| notes.into_iter().map(|note| (note.at, note.by.to_string(), note.code)).collect();
    let checked = notes(CHECKED)?;
    let lines = store.care_boxes(Place::Apotek)?.into_iter().filter_map(|one| {
        let concern = care::concern(&one.lot, (one.medicine, one.cold_chain), date, &settings.stock_watch)?;
        let of_box = |note: &&CareNote| note.sku.as_ref() == Some(&one.sku) && note.code == one.lot.batch;
        let seen = checked.iter().find(of_box).map(|note| (note.at, note.by.to_string()));
        Some(reports_care::Line {
            concern,
            checked: seen,
            quantity: one.quantity(),
            expiry: one.lot.expiry,
            batch: one.lot.batch,
            shelf: one.shelf,
            sku: one.sku.0,
            name: one.name,
            unit: one.base_unit,
        })
    });
    let (temperatures, signed): (Vec<_>, Vec<_>) = (said(notes(TEMPERATURE)?), said(notes(SIGNED)?));
    Ok(reports_care::table(lines.collect(), &temperatures, &signed, today))
}

fn expiry_line(found: Stocked, goods: &HashMap<Sku, Product>) -> Option<expiry::Line> {
    let product = goods.get(&found.sku);
    let shelf = match found.shelf.is_empty() {
        true => product.and_then(|product| product.shelf.clone()).unwrap_or_default(),
        false => found.shelf.clone(),
    };
    let medicine = product.is_some_and(|product| product.book == Book::Obat);
    expiry_row(found, shelf, medicine)
}

fn expiry_row(found: Stocked, shelf: String, medicine: bool) -> Option<expiry::Line> {
    (found.qty_milli > Quantity::ZERO).then_some(())?;
    Some(expiry::Line {
        place: found.place,
        shelf,
        expiry: found.expiry?,
        medicine,
        sku: found.sku,
        name: found.name,
        batch: found.batch,
        quantity: found.qty_milli,
        unit: found.unit,
        value: found.value,
    })
}

fn stock_line(found: Stocked) -> stock::Line {
    stock::Line {
        sku: found.sku.0.into(),
        name: found.name.into(),
        place: found.place,
        batch: found.batch.into(),
        expiry: found.expiry,
        quantity: found.qty_milli,
        unit: found.unit.into(),
        value: found.value,
    }
}

/// What may be sold of each product, in all places.
pub(super) fn sellable(stock: &[Stocked], today: BusinessDate) -> BTreeMap<Sku, Quantity> {
    use crate::domain::goods::product::Place;
    let mut left: BTreeMap<Sku, Quantity> = BTreeMap::new();
    let good = |row: &&Stocked| row.place != Place::Karantina && row.expiry.is_none_or(|expiry| expiry >= today);
    for row in stock.iter().filter(good) {
        *left.entry(row.sku.clone()).or_default() += row.qty_milli;
    }
    left
}
