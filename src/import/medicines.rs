//! `gerai import medicines`: the pharmacy's goods, with class, registration and substance.
//!
//! Pure. Key: code. A medicine without a registration number (NIE) is taken with a warning: the counter does not sell
//! it until the number is filled in (A6). Neighbour: `products.rs`.

use super::cells::{Cells, Once, read_partly};
use super::ladder::{BARCODE, BASE_UNIT, Ladder, RUNGS, short_name};
use super::table::{Column, may, must};
use super::{BadFile, Imported, Partly};
use crate::domain::goods::product::{Book, MedicineFacts, Prices, Product};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::antibiotic::is_antibiotic;
use crate::domain::text::Text;

use super::products::ProductRow;

/// Classes of apotek section 1; the last five are no drugs of the gate.
const CLASSES: &[&str] = &["B", "T", "K", "P", "N", "OT", "SK", "ALK", "PKRT", "KOS"];
/// Those that are not sold without a registration number (A6).
const GATED: &[&str] = &["B", "T", "K", "P", "N"];

const COLUMNS: &[Column] = &[
    must("code"),
    must("name"),
    may("name_short"),
    may("generic_name"),
    may("strength"),
    may("dosage_form"),
    may("substance_key"),
    must("class"),
    may("owa"),
    may("warning_no"),
    may("prekursor"),
    may("oot"),
    may("fornas_demo"),
    may("generic"),
    may("cold_chain"),
    may("antibiotic"),
    may("nie"),
    may("nie_status"),
    BASE_UNIT,
    BARCODE,
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
    may("het"),
    may("ppn"),
    may("supplier"),
    may("shelf"),
    may("stock_min"),
    may("max_otc_qty"),
    may("active"),
];

/// Reads a file of medicines. Whether the supplier is known is for the store to say.
pub fn read(bytes: &[u8]) -> Result<Imported<ProductRow>, BadFile> {
    read_as_far(bytes).and_then(Partly::whole)
}

/// The same as far as it goes, for whoever has something to say of it too.
///
/// # Errors
/// It has not the columns of such a file.
pub fn read_as_far(bytes: &[u8]) -> Result<Partly<ProductRow>, BadFile> {
    let (mut codes, mut barcodes) = (Once::default(), Once::default());
    read_partly(bytes, COLUMNS, |cells| {
        let code = cells.needed("code").to_owned();
        codes.check(cells, "code", code.as_str());
        let ladder = Ladder::read(cells, &mut barcodes, 1);
        let prices = Prices {
            umum: cells.needed_rupiah("price_umum"),
            anggota: cells.maybe_rupiah("price_anggota"),
            grosir: None,
            rungs: ladder.prices.clone(),
            het: cells.maybe_rupiah("het"),
        };
        let cost = cells.needed_rupiah("cost");
        ladder.warn(cells, &prices, cost);
        let product = product(cells, Sku(code), ladder, cost);
        ProductRow { line: cells.line(), product, prices }
    })
}

fn product(cells: &mut Cells<'_>, sku: Sku, ladder: Ladder, cost: Rupiah) -> Product {
    let facts = facts(cells);
    Product {
        sku,
        name: cells.needed("name").to_owned(),
        short_name: short_name(cells),
        book: Book::Obat,
        category: facts.class.clone(),
        rungs: ladder.rungs,
        fractional: false,
        net_content: None,
        plu: None,
        cost,
        ppn: cells.choice("ppn", &["kena", "bebas"]) == "kena",
        ceiling: None,
        limit: None,
        min_age: None,
        supplier: cells.maybe("supplier").map(SupplierCode),
        consignment: false,
        shelf: cells.maybe("shelf"),
        stock_min: cells.maybe_number("stock_min", 0, 1_000_000_000).unwrap_or(0),
        shelf_life_days: 0,
        active: cells.flag("active", true),
        medicine: Some(facts),
    }
}

fn facts(cells: &mut Cells<'_>) -> MedicineFacts {
    cells.needed("class");
    let class = cells.choice("class", CLASSES);
    let nie = cells.maybe("nie");
    let status = match nie {
        Some(_) => cells.choice("nie_status", &["", "placeholder", "kosong"]),
        None => "kosong",
    };
    if nie.is_none() {
        let key = if GATED.contains(&class) { "import-warn-no-nie" } else { "import-warn-no-nie-sold" };
        cells.warn(Text::new(key).with("name", cells.text("name")).with("class", class));
    }
    let by_substance = is_antibiotic(cells.text("substance_key"));
    let warning = cells.text("warning_no");
    let warning = (!warning.is_empty()).then(|| cells.choice("warning_no", &["P1", "P2", "P3", "P4", "P5", "P6"]));
    MedicineFacts {
        generic_name: cells.owned("generic_name"),
        strength: cells.owned("strength"),
        form: cells.owned("dosage_form"),
        substance_key: cells.owned("substance_key"),
        class: class.to_owned(),
        owa: cells.flag("owa", false),
        prekursor: cells.flag("prekursor", false),
        oot: cells.flag("oot", false),
        cold_chain: cells.flag("cold_chain", false),
        fornas: cells.flag("fornas_demo", false),
        generic: cells.has("generic").then(|| cells.flag("generic", false)),
        warning: warning.map(str::to_owned),
        nie,
        nie_status: status.to_owned(),
        antibiotic: cells.flag("antibiotic", by_substance),
        max_otc_units: cells.maybe_number("max_otc_qty", 0, 1_000_000),
    }
}

#[cfg(test)]
mod tests;
