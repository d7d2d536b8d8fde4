//! `gerai import batches`: the lots on the shelves when the books begin.
//!
//! Pure. Key: item, batch number, expiry, date of receipt, place. Expired lots are taken: they are counted and never
//! sold. A place left empty is the counter of the goods' book, a date of receipt the day of the import: the store
//! knows.

use super::cells::{Once, read_partly};
use super::table::{Column, may, must};
use super::{BadFile, Partly};
use crate::domain::goods::product::Place;
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchRow {
    pub line: usize,
    pub sku: Sku,
    /// Empty for goods without batch numbers.
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    /// Base units.
    pub qty: Quantity,
    /// Of one base unit.
    pub unit_cost: Rupiah,
    pub received: Option<BusinessDate>,
    pub supplier: Option<SupplierCode>,
    pub shelf: String,
    pub place: Option<Place>,
}

const COLUMNS: &[Column] = &[
    must("item_code"),
    may("batch_no"),
    may("expiry"),
    must("qty_milli"),
    must("unit_cost"),
    may("received"),
    may("supplier"),
    may("shelf"),
    may("place"),
];

/// Reads a file of lots, as far as it can be read. Whether goods and supplier are known, and whether the goods are sold
/// in fractions, is for the store to say.
pub fn read(bytes: &[u8]) -> Result<Partly<BatchRow>, BadFile> {
    let mut keys = Once::default();
    read_partly(bytes, COLUMNS, |cells| {
        let key = ["item_code", "batch_no", "expiry", "received", "place"].map(|column| cells.text(column)).join("\n");
        let sku = cells.needed("item_code").to_owned();
        keys.check(cells, "item_code", key);
        let (qty, unit_cost) = (cells.needed_milli("qty_milli"), cells.needed_rupiah("unit_cost"));
        if unit_cost.times(qty).is_err() {
            cells.bad("unit_cost", Text::new("import-too-large").with("text", cells.text("unit_cost")));
        }
        let place = cells.text("place");
        let place = (!place.is_empty()).then(|| cells.choice("place", &Place::ALL.map(Place::code)));
        BatchRow {
            line: cells.line(),
            sku: Sku(sku),
            batch: cells.owned("batch_no"),
            expiry: cells.maybe_date("expiry"),
            qty,
            unit_cost,
            received: cells.maybe_date("received"),
            supplier: cells.maybe("supplier").map(SupplierCode),
            shelf: cells.owned("shelf"),
            place: place.and_then(Place::parse),
        }
    })
}

#[cfg(test)]
mod tests;
