//! An R/ while it is typed: ready medicine, or a compound with what all of it needs of each component.
//!
//! Pure. Always holds: what is drafted says whole what the till is told.

use rust_decimal::Decimal;

use crate::app::shop::Hit;
use crate::domain::id::Sku;
use crate::domain::pharmacy::prescription::{Ingredient, Item, Route};
use crate::domain::quantity::Quantity;
use crate::till::input::pharmacy::PrescribedItem;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafted {
    /// Of the goods, or what the compound is called.
    pub name: String,
    pub unit: String,
    pub count: String,
    pub signa: String,
    pub compound: bool,
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
                route: Route::Dalam,
                pack: String::new(),
                iter: None,
            },
            route_said: false,
            name: if self.compound { self.name.trim().to_owned() } else { String::new() },
            signa: self.signa.trim().to_owned(),
        }
    }
}
