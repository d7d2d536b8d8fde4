//! An R/ while it is typed: ready medicine, or a compound with what all of it needs of each component.
//!
//! Pure. Always holds: what is drafted says whole what the till is told.

use rust_decimal::Decimal;

use crate::app::shop::Hit;
use crate::domain::id::Sku;
use crate::domain::pharmacy::prescription::{Ingredient, Item, PACKS, Route};
use crate::domain::quantity::Quantity;
use crate::till::input::pharmacy::PrescribedItem;

/// More often is typed for the whole prescription.
const MOST_REPEATS: u32 = 6;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafted {
    /// Of the goods, or what the compound is called.
    pub name: String,
    pub unit: String,
    pub count: String,
    pub signa: String,
    pub compound: bool,
    /// As the paper says it; else as the goods are used.
    pub route: Option<Route>,
    /// Of a compound: one of [`PACKS`]; empty = as usual.
    pub pack: String,
    /// Of this R/ alone; else as the whole prescription.
    pub iter: Option<u32>,
    /// One where it is no compound.
    pub parts: Vec<Part>,
}

/// A component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    /// What the whole count needs of it (`7,5`); empty where it is the count itself.
    pub need: String,
}

impl Part {
    pub fn of(hit: &Hit) -> Self {
        let unit = hit.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
        Self { sku: hit.sku.clone(), name: hit.name.clone(), unit, need: String::new() }
    }

    /// `None` where it cannot be read, or is nothing.
    pub fn needed(&self) -> Option<Decimal> {
        let need: Decimal = self.need.replace(',', ".").parse().ok()?;
        Some(need.normalize()).filter(|need| *need > Decimal::ZERO)
    }
}

impl Drafted {
    pub fn ready(hit: &Hit) -> Self {
        let part = Part::of(hit);
        Self { name: part.name.clone(), unit: part.unit.clone(), parts: vec![part], ..Self::default() }
    }

    /// By mouth, for the skin, or as the goods are: each press one further.
    pub fn turn_route(&mut self) {
        self.route = match self.route {
            None => Some(Route::Luar),
            Some(Route::Luar) => Some(Route::Dalam),
            Some(Route::Dalam) => None,
        };
    }

    pub fn turn_pack(&mut self) {
        let at = PACKS.iter().position(|pack| *pack == self.pack);
        self.pack = at.map_or(Some(&PACKS[0]), |at| PACKS.get(at + 1)).map_or(String::new(), |pack| (*pack).to_owned());
    }

    /// As the prescription, not at all, once, twice, … and as the prescription again.
    pub fn turn_iter(&mut self) {
        self.iter = match self.iter {
            None => Some(0),
            Some(most) if most >= MOST_REPEATS => None,
            Some(iter) => Some(iter + 1),
        };
    }

    pub fn prescribed(&self) -> PrescribedItem {
        let count = Quantity::whole(self.count.parse().unwrap_or(0));
        let of_count = Decimal::new(count.milli(), 3).normalize();
        let of = self.parts.iter().map(|part| {
            let need = if self.compound { part.needed().unwrap_or_default() } else { of_count };
            Ingredient { sku: part.sku.clone(), need }
        });
        PrescribedItem {
            item: Item {
                of: of.collect(),
                count,
                compound: self.compound,
                route: self.route.unwrap_or_default(),
                pack: self.pack.clone(),
                iter: self.iter,
            },
            route_said: self.route.is_some(),
            name: if self.compound { self.name.trim().to_owned() } else { String::new() },
            signa: self.signa.trim().to_owned(),
        }
    }
}
