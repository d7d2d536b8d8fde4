//! Reads of shelf labels: what the shelf says, beside what the till says.
//!
//! Neighbours: the tables (`projections.sql`), goods (`catalogue.rs`).

use rusqlite::Row;

use super::catalogue::PRICES;
use super::column::Json;
use super::{Store, StoreError};
use crate::domain::event::shelf::LabelPrinted;
use crate::domain::goods::product::{Prices, Product};
use crate::domain::id::Sku;
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
    let today = prices.and_then(|prices| LabelPrinted::of(&product, Some(label.unit.as_str()), &prices, label.date));
    let (price, member_price) = today.map_or((None, None), |today| (Some(today.price), today.member_price));
    Ok(Shelved { name: product.name, price, member_price, label })
}

/// A label that has to be printed again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToPrint {
    pub sku: Sku,
    pub unit: String,
    pub name: String,
    /// What the shelf says; `None` where no label was ever printed.
    pub label: Option<Rupiah>,
    /// What the till says; `None` where only the sale is known in which a buyer was given less.
    pub price: Option<Rupiah>,
}

/// Lines at the lower price of the shelf (R15a) since the label of their goods and unit was last printed.
const CLAIMED: &str = "SELECT DISTINCT sale_line.sku, sale_line.unit, product.name
    FROM note JOIN sale_line ON sale_line.record = note.record AND sale_line.sku = note.sku
    JOIN product ON product.sku = sale_line.sku AND product.active = 1
    WHERE note.kind = 'label_price' AND NOT EXISTS (SELECT 1 FROM label_printed
        WHERE label_printed.sku = sale_line.sku AND label_printed.unit = sale_line.unit AND label_printed.at >= note.at)
    ORDER BY sale_line.sku, sale_line.unit";

/// Goods whose price was set here and has begun, and of which no label was ever printed: whatever hangs at the shelf
/// was not made by this program and says the price before (R15, R55).
const UNLABELLED: &str = "EXISTS (SELECT 1 FROM price_change
        WHERE price_change.sku = product.sku AND price_change.valid_from <= ?1)
    AND NOT EXISTS (SELECT 1 FROM label_printed WHERE label_printed.sku = product.sku)";

fn unlabelled(row: &Row<'_>, date: BusinessDate) -> rusqlite::Result<Option<ToPrint>> {
    let Json(product): Json<Product> = row.get(0)?;
    let prices = row.get::<_, Option<Json<Prices>>>(1)?.map(|Json(prices)| prices);
    let label = prices.and_then(|prices| LabelPrinted::of(&product, None, &prices, date));
    let to_print = |label: LabelPrinted| ToPrint {
        sku: label.sku,
        unit: label.unit,
        name: product.name.clone(),
        label: None,
        price: Some(label.price),
    };
    Ok(label.map(to_print))
}

impl Store {
    /// The reprint queue (R15, R15a): it empties itself as labels are printed.
    pub fn labels_to_print(&self, date: BusinessDate) -> Result<Vec<ToPrint>, StoreError> {
        let changed = self.shelf_labels(date)?.into_iter().filter(Shelved::has_changed).map(|shelved| ToPrint {
            sku: shelved.label.sku,
            unit: shelved.label.unit,
            name: shelved.name,
            label: Some(shelved.label.price),
            price: shelved.price,
        });
        let mut all: Vec<ToPrint> = changed.collect();
        let claimed: Vec<ToPrint> = self.all(CLAIMED, [], |row| {
            Ok(ToPrint { sku: row.get(0)?, unit: row.get(1)?, name: row.get(2)?, label: None, price: None })
        })?;
        let sql = format!("SELECT product, {PRICES} FROM product WHERE active = 1 AND {UNLABELLED} ORDER BY sku");
        let never = self.all(&sql, [date], |row| unlabelled(row, date))?;
        for claim in never.into_iter().flatten().chain(claimed) {
            if !all.iter().any(|known| (&known.sku, &known.unit) == (&claim.sku, &claim.unit)) {
                all.push(claim);
            }
        }
        Ok(all)
    }

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
