//! Reads of shelf labels: what the shelf says, beside what the till says.
//!
//! Neighbours: the tables (`projections.sql`), goods (`catalogue.rs`).

use rusqlite::Row;

use super::catalogue::PRICES;
use super::column::Json;
use super::{Store, StoreError};
use crate::domain::event::shelf::LabelPrinted;
use crate::domain::goods::product::{Prices, Product};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A label at the shelf, and the price of the same unit on a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    pub label: LabelPrinted,
    pub name: String,
    /// `None` where the unit is not sold any more.
    pub price: Option<Rupiah>,
    pub member_price: Option<Rupiah>,
}

impl Shelved {
    /// The shelf does not say what the till does.
    pub fn has_changed(&self) -> bool {
        self.price.is_some_and(|price| price != self.label.price) || self.member_price != self.label.member_price
    }
}

pub(super) fn printed(row: &Row<'_>) -> rusqlite::Result<LabelPrinted> {
    Ok(LabelPrinted {
        sku: row.get(0)?,
        unit: row.get(1)?,
        price: row.get(2)?,
        member_price: row.get(3)?,
        date: row.get(4)?,
    })
}

fn shelved(row: &Row<'_>) -> rusqlite::Result<Shelved> {
    let label = printed(row)?;
    let Json(product): Json<Product> = row.get(5)?;
    let prices = row.get::<_, Option<Json<Prices>>>(6)?.map(|Json(prices)| prices);
    let is_base = label.unit == product.base_unit();
    let price = prices.as_ref().and_then(|prices| match is_base {
        true => Some(prices.umum),
        false => prices.rungs.iter().find(|(unit, _)| *unit == label.unit).map(|(_, price)| *price),
    });
    let member_price =
        prices.filter(|_| is_base).and_then(|prices| prices.anggota.filter(|price| *price < prices.umum));
    Ok(Shelved { name: product.name, price, member_price, label })
}

impl Store {
    /// The labels of all goods that are sold, by sku, with the prices of a date.
    pub fn shelf_labels(&self, date: BusinessDate) -> Result<Vec<Shelved>, StoreError> {
        let sql = format!(
            "SELECT label_printed.sku, label_printed.unit, label_printed.price, label_printed.member_price,
             label_printed.date, product.product, {PRICES}
             FROM label_printed JOIN product ON product.sku = label_printed.sku
             WHERE product.active = 1 ORDER BY label_printed.sku, label_printed.unit"
        );
        self.all(&sql, [date], shelved)
    }
}
