//! `gerai import products`: the goods of the shop, with units, barcodes and prices.
//!
//! Pure. Key: sku. Columns: `COLUMNS`; only those marked `must` have to be there. Neighbour: `medicines.rs` for the
//! pharmacy's, `ladder.rs` for what both have.

use super::cells::{Cells, Once, read_partly};
use super::ladder::{BARCODE, BASE_UNIT, Ladder, RUNGS, grosir, short_name};
use super::table::{Column, may, must};
use super::{BadFile, Imported, Partly};
use crate::domain::goods::product::{Book, Prices, Product};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

/// A product and the prices that hold from the day of the import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductRow {
    pub line: usize,
    pub product: Product,
    pub prices: Prices,
}

const COLUMNS: &[Column] = &[
    must("sku"),
    must("name"),
    may("name_short"),
    may("category"),
    BASE_UNIT,
    may("qty_decimals"),
    may("net_content"),
    BARCODE,
    may("barcode_source"),
    may("plu"),
    RUNGS[0][0],
    RUNGS[0][1],
    RUNGS[0][2],
    RUNGS[0][3],
    RUNGS[1][0],
    RUNGS[1][1],
    RUNGS[1][2],
    RUNGS[1][3],
    must("cost"),
    must("price_umum"),
    may("price_anggota"),
    may("grosir_min_qty"),
    may("price_grosir"),
    may("ppn"),
    may("ceiling_code"),
    may("limit_code"),
    may("min_age"),
    may("supplier"),
    may("consignment"),
    may("shelf"),
    may("stock_min"),
    may("shelf_life_days"),
    may("active"),
];

/// Reads a file of products. Whether the supplier is known is for the store to say.
pub fn read(bytes: &[u8]) -> Result<Imported<ProductRow>, BadFile> {
    read_as_far(bytes).and_then(Partly::whole)
}

/// The same as far as it goes, for whoever has something to say of it too.
///
/// # Errors
/// It has not the columns of such a file.
pub fn read_as_far(bytes: &[u8]) -> Result<Partly<ProductRow>, BadFile> {
    let (mut skus, mut plus, mut barcodes) = (Once::default(), Once::default(), Once::default());
    read_partly(bytes, COLUMNS, |cells| {
        let sku = cells.needed("sku").to_owned();
        skus.check(cells, "sku", sku.as_str());
        let plu = plu(cells);
        if let Some(plu) = &plu {
            plus.check(cells, "plu", plu.as_str());
        }
        let ladder = Ladder::read(cells, &mut barcodes, 2);
        cells.choice("barcode_source", &["none", "instore", "off"]);
        let prices = Prices {
            umum: cells.needed_rupiah("price_umum"),
            anggota: cells.maybe_rupiah("price_anggota"),
            grosir: grosir(cells),
            rungs: ladder.prices.clone(),
            het: None,
        };
        let cost = cells.needed_rupiah("cost");
        ladder.warn(cells, &prices, cost);
        let product = product(cells, Sku(sku), plu, ladder, cost);
        ProductRow { line: cells.line(), product, prices }
    })
}

fn product(cells: &mut Cells<'_>, sku: Sku, plu: Option<String>, ladder: Ladder, cost: Rupiah) -> Product {
    Product {
        sku,
        name: cells.needed("name").to_owned(),
        short_name: short_name(cells),
        book: Book::Sembako,
        category: cells.owned("category"),
        rungs: ladder.rungs,
        fractional: cells.choice("qty_decimals", &["0", "3"]) == "3",
        net_content: cells.maybe("net_content"),
        plu,
        cost,
        ppn: cells.choice("ppn", &["kena", "bebas"]) == "kena",
        ceiling: cells.maybe("ceiling_code"),
        limit: cells.maybe("limit_code"),
        min_age: cells.maybe_number("min_age", 1, 99).and_then(|age| u8::try_from(age).ok()),
        supplier: cells.maybe("supplier").map(SupplierCode),
        consignment: cells.flag("consignment", false),
        shelf: cells.maybe("shelf"),
        stock_min: cells.maybe_number("stock_min", 0, 1_000_000_000).unwrap_or(0),
        shelf_life_days: cells.maybe_number("shelf_life_days", 0, 100_000).unwrap_or(0),
        active: cells.flag("active", true),
        medicine: None,
    }
}

/// Five digits of the scale's label.
fn plu(cells: &mut Cells<'_>) -> Option<String> {
    let plu = cells.maybe("plu")?;
    if plu.len() != 5 || !plu.bytes().all(|byte| byte.is_ascii_digit()) {
        cells.bad("plu", Text::new("import-not-plu"));
    }
    Some(plu)
}

#[cfg(test)]
mod tests;
