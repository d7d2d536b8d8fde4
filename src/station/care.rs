//! The day's list of boxes as one value: what lies at the pharmacy's counter and is looked at today, what was looked at
//! already, how warm the fridges were, and whether the list was closed.
//!
//! Reads only, from the lists' own connection. Which boxes are on it: `domain/goods/care.rs`.

use crate::domain::goods::care::{self, CHECKED, Concern, SIGNED, TEMPERATURE};
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::store::{Store, StoreError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareList {
    pub date: BusinessDate,
    /// By shelf, then expiry: one walk finds them all.
    pub lines: Vec<CareLine>,
    /// When, which fridge, tenths of a degree.
    pub temperatures: Vec<(Instant, String, i64)>,
    pub signed: Option<Instant>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareLine {
    pub sku: Sku,
    pub name: String,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub quantity: Quantity,
    pub unit: String,
    pub concern: Concern,
    pub checked: bool,
}

impl CareList {
    pub fn checked(&self) -> usize {
        self.lines.iter().filter(|line| line.checked).count()
    }
}

pub fn of(store: &Store, settings: &Settings, zone: &Zone, today: BusinessDate) -> Result<CareList, StoreError> {
    let since = today.start(zone);
    let seen = store.care_notes(CHECKED, since)?;
    let lines = store.care_boxes(Place::Apotek)?.into_iter().filter_map(|one| {
        let concern = care::concern(&one.lot, (one.medicine, one.cold_chain), today, &settings.stock_watch)?;
        Some(CareLine {
            concern,
            checked: seen.iter().any(|note| note.sku.as_ref() == Some(&one.sku) && note.code == one.lot.batch),
            quantity: one.quantity(),
            expiry: one.lot.expiry,
            batch: one.lot.batch,
            sku: one.sku,
            name: one.name,
            shelf: one.shelf,
            unit: one.base_unit,
        })
    });
    let lines = lines.collect();
    let temperatures = store.care_notes(TEMPERATURE, since)?.into_iter().filter_map(|note| {
        let (tenths, fridge) = care::read_temperature(&note.code)?;
        Some((note.at, fridge.to_owned(), tenths))
    });
    let temperatures = temperatures.collect();
    let signed = store.care_notes(SIGNED, since)?.last().map(|note| note.at);
    Ok(CareList { date: today, lines, temperatures, signed })
}
