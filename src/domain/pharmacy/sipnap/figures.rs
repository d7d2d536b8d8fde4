//! The figures of a month's report: of each product what there was, came, was used on prescription, went another way,
//! and is left; and what of them is not as it was said before.
//!
//! Pure. Always holds: opening + received − used + other = closing, whatever happened; each month opens with what the
//! one before closed with.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Month;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// Of one product in one month, base units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    pub sku: Sku,
    #[serde(rename = "opening_milli")]
    pub opening: Quantity,
    #[serde(rename = "received_milli")]
    pub received: Quantity,
    #[serde(rename = "used_milli")]
    pub used: Quantity,
    /// Positive = came, negative = went.
    #[serde(rename = "other_milli")]
    pub other: Quantity,
    #[serde(rename = "closing_milli")]
    pub closing: Quantity,
}

impl Figures {
    fn none_of(sku: &Sku) -> Self {
        let none = Quantity::ZERO;
        Self { sku: sku.clone(), opening: none, received: none, used: none, other: none, closing: none }
    }
}

#[derive(Default)]
struct Sums {
    received: Quantity,
    used: Quantity,
    all: Quantity,
    /// There when the books began.
    opened: Quantity,
}

/// All that moved and was used of the goods of the report, by product and month of the calendar.
#[derive(Default)]
pub struct Book(BTreeMap<Sku, BTreeMap<Month, Sums>>);

impl Book {
    /// Goods came or went on a day of the calendar, by a document of this kind.
    pub fn moved(&mut self, sku: &Sku, date: BusinessDate, document: &str, milli: Quantity) {
        let sums = self.sums(sku, date);
        sums.all += milli;
        match document {
            "lot_opened" => sums.opened += milli,
            "goods_received" => sums.received += milli,
            _ => {}
        }
    }

    /// A line of the register, negative where goods came back.
    pub fn used(&mut self, sku: &Sku, date: BusinessDate, milli: Quantity) {
        self.sums(sku, date).used += milli;
    }

    fn sums(&mut self, sku: &Sku, date: BusinessDate) -> &mut Sums {
        self.0.entry(sku.clone()).or_default().entry(Month::of(date)).or_default()
    }

    /// The newest month in which anything happened.
    pub fn newest(&self) -> Option<Month> {
        self.0.values().filter_map(|months| months.last_key_value().map(|(month, _)| *month)).max()
    }

    pub fn of(&self, sku: &Sku, month: Month) -> Figures {
        let Some(months) = self.0.get(sku) else { return Figures::none_of(sku) };
        let before: Quantity = months.range(..month).map(|(_, sums)| sums.all).sum();
        let none = Sums::default();
        let now = months.get(&month).unwrap_or(&none);
        Figures {
            sku: sku.clone(),
            // What was on the shelf when the books began came from nowhere: it is what the month opened with.
            opening: before + now.opened,
            received: now.received,
            used: now.used,
            other: now.all - now.opened - now.received + now.used,
            closing: before + now.all,
        }
    }
}

/// A figure that is not what was said before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub sku: Sku,
    /// `closing`, else the first of `used` `received` `other` `opening` that differs.
    pub what: &'static str,
    pub was: Quantity,
    pub now: Quantity,
}

/// One change of each product whose figures are not as they were said; goods that were not named then had none.
pub fn changes(said: &[Figures], now: &[Figures]) -> Vec<Changed> {
    let skus: BTreeSet<&Sku> = said.iter().chain(now).map(|figures| &figures.sku).collect();
    let of = |all: &[Figures], sku: &Sku| {
        all.iter().find(|figures| figures.sku == *sku).cloned().unwrap_or_else(|| Figures::none_of(sku))
    };
    let changed = |sku: &Sku| {
        let (was, now) = (of(said, sku), of(now, sku));
        let figures = [
            ("closing", was.closing, now.closing),
            ("used", was.used, now.used),
            ("received", was.received, now.received),
            ("other", was.other, now.other),
            ("opening", was.opening, now.opening),
        ];
        let (what, was, now) = figures.into_iter().find(|(_, was, now)| was != now)?;
        Some(Changed { sku: sku.clone(), what, was, now })
    };
    skus.into_iter().filter_map(changed).collect()
}

#[cfg(test)]
mod tests;
