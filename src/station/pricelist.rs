//! Prices and offers over time, with names: what is coming, what runs, and what two people set without knowing of each
//! other (N20).
//!
//! Reads only. Always holds: figures are those of the store; what clashes is decided by the rules
//! (`domain/goods/price_change.rs`), here it is put into sentences.

use crate::domain::goods::price_change::{self, Change};
use crate::domain::goods::product::{Product, Promo};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::store::{Store, StoreError};

use super::today::Names;

/// A price that will be another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    pub sku: Sku,
    pub name: String,
    /// `anggota`, `grosir`, or the unit that everybody pays it for.
    pub field: String,
    pub from: BusinessDate,
    pub was: Option<Rupiah>,
    pub price: Option<Rupiah>,
    pub by: String,
}

/// An offer, with the name of its goods; empty where it is on the whole receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub promo: Promo,
    pub name: String,
}

/// Goods whose price two people set without knowing of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clashing {
    pub sku: Sku,
    pub name: String,
    /// Both values, names and times, a sentence for each price that differs.
    pub said: Vec<Text>,
}

/// What a manager sees of prices and offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pricelist {
    pub clashes: Vec<Clashing>,
    pub coming: Vec<Coming>,
    /// Running and coming, by their first day.
    pub offers: Vec<Offer>,
}

/// As far back as a clash is still worth a word.
const CLASH_DAYS: i64 = 30;

pub fn of(store: &Store, zone: &Zone, today: BusinessDate) -> Result<Pricelist, StoreError> {
    let names = Names::of(store)?;
    let mut coming = Vec::new();
    for change in store.coming_prices(today)? {
        let Some(product) = store.product(&change.sku)? else { continue };
        for (field, was, price) in price_change::differences(&product, &change.was, &change.prices) {
            let (sku, name) = (change.sku.clone(), product.name.clone());
            coming.push(Coming { sku, name, field, from: change.from, was, price, by: names.name(&change.by) });
        }
    }
    let mut offers = Vec::new();
    for promo in store.promos_from(today)?.into_iter().filter(|promo| promo.last_day() >= today) {
        let name = if promo.sku.as_str().is_empty() { String::new() } else { store.product_name(&promo.sku)? };
        offers.push(Offer { promo, name });
    }
    Ok(Pricelist { clashes: clashes(store, zone, today)?, coming, offers })
}

/// All goods whose price two people set without knowing of each other, and nobody again since.
pub fn clashes(store: &Store, zone: &Zone, today: BusinessDate) -> Result<Vec<Clashing>, StoreError> {
    let mut found = Vec::new();
    let changed = store.priced_since(today.plus_days(-CLASH_DAYS).start(zone))?;
    if changed.is_empty() {
        return Ok(found);
    }
    let names = Names::of(store)?;
    for sku in changed {
        let Some(product) = store.product(&sku)? else { continue };
        let said = said(&store.price_changes(&sku)?, &product, &names, zone);
        if !said.is_empty() {
            found.push(Clashing { sku, name: product.name, said });
        }
    }
    Ok(found)
}

fn said(changes: &[Change], product: &Product, names: &Names, zone: &Zone) -> Vec<Text> {
    let Some(clash) = price_change::clash(changes) else { return Vec::new() };
    let differs = price_change::differences(product, &clash.first.prices, &clash.second.prices);
    let sentence = |(field, first, second): (String, Option<Rupiah>, Option<Rupiah>)| {
        Text::new("price-clash")
            .with("name", product.name.as_str())
            .with("field", field)
            .with("first", first.unwrap_or_default())
            .with("first_by", names.name(&clash.first.by))
            .with("first_on", zone.date(clash.first.at))
            .with("first_at", clash.first.at)
            .with("second", second.unwrap_or_default())
            .with("second_by", names.name(&clash.second.by))
            .with("second_on", zone.date(clash.second.at))
            .with("second_at", clash.second.at)
    };
    differs.into_iter().map(sentence).collect()
}
