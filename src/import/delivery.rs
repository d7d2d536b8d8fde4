//! What a supplier writes down of what he sends: his faktur or delivery note as a list. It fills a delivery that is
//! then checked against the goods.
//!
//! Pure. A row is one line of his paper; goods are named by the shop's own code or by the barcode of the unit that is
//! meant. Whether they are known is for the store to say (`station/delivery_list.rs`).

use super::cells::{Cells, read_partly, short};
use super::table::{Column, may, must};
use super::{BadFile, Partly};
use crate::domain::goods::lot::expiry_written;
use crate::domain::goods::purchase::Chain;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryRow {
    pub line: usize,
    /// Sku or barcode.
    pub code: String,
    /// Of the unit, or of that of the barcode.
    pub quantity: Quantity,
    pub unit: Option<String>,
    /// Of one unit, before discounts.
    pub price: Option<Rupiah>,
    /// `10+5`; empty for none.
    pub discounts: String,
    /// Of the whole row after discounts, where the price has sen.
    pub amount: Option<Rupiah>,
    /// Came for nothing, of the same unit.
    pub bonus: Quantity,
    /// Empty where there is none.
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
}

const COLUMNS: &[Column] = &[
    must("code"),
    must("qty"),
    may("unit"),
    may("price"),
    may("discounts"),
    may("amount"),
    may("bonus"),
    may("batch"),
    may("expiry"),
    may("shelf"),
];

/// # Errors
/// It has not the columns of such a list.
pub fn read(bytes: &[u8]) -> Result<Partly<DeliveryRow>, BadFile> {
    read_partly(bytes, COLUMNS, |cells| {
        let code = cells.needed("code").to_owned();
        cells.needed("qty");
        let discounts = cells.owned("discounts");
        if Chain::parse(&discounts).is_err() {
            cells.bad("discounts", Text::new("till-bad-discounts").with("text", short(&discounts)));
        }
        DeliveryRow {
            line: cells.line(),
            code,
            quantity: quantity(cells, "qty"),
            unit: cells.maybe("unit"),
            price: cells.maybe_rupiah("price"),
            discounts,
            amount: cells.maybe_rupiah("amount"),
            bonus: quantity(cells, "bonus"),
            batch: cells.owned("batch"),
            expiry: expiry(cells),
            shelf: cells.owned("shelf"),
        }
    })
}

/// As people write it: `12`, `1,5`. None is zero.
fn quantity(cells: &mut Cells<'_>, column: &str) -> Quantity {
    let text = cells.text(column);
    match Quantity::parse(text) {
        _ if text.is_empty() => Quantity::ZERO,
        Ok(quantity) if quantity >= Quantity::ZERO => quantity,
        Ok(_) => {
            cells.bad(column, Text::new("import-negative").with("text", short(text)));
            Quantity::ZERO
        }
        Err(_) => {
            cells.bad(column, Text::new("import-not-quantity").with("text", short(text)));
            Quantity::ZERO
        }
    }
}

fn expiry(cells: &mut Cells<'_>) -> Option<BusinessDate> {
    let text = cells.text("expiry");
    let expiry = expiry_written(text);
    if expiry.is_none() && !text.is_empty() {
        cells.bad("expiry", Text::new("import-not-expiry").with("text", short(text)));
    }
    expiry
}

#[cfg(test)]
mod tests;
