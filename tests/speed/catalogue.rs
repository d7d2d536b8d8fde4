//! The catalogue of the demo, multiplied: the same goods under more names, with skus and in-store codes of their own.
//!
//! Codes begin with 23 to 25, which the number plan leaves to the shop (R6), and end in a right check digit.

use std::path::Path;

/// Made-up brands; with 628 goods and an edition they name any number of products.
const BRANDS: [&str; 12] = [
    "Banua",
    "Kahayan",
    "Meratus",
    "Sehati",
    "Pasar Lama",
    "Rumpun",
    "Intan Biru",
    "Sungai Mas",
    "Wadai",
    "Tapin",
    "Anggrek",
    "Loksado",
];

/// The files to be taken in, and the codes a scanner would read.
pub struct Catalogue {
    pub products: Vec<u8>,
    /// A lot for each product that is not in the demo's own batches.
    pub batches: Vec<u8>,
    /// Of base units; all digits.
    pub codes: Vec<String>,
}

/// Twelve digits and the check digit that makes them an EAN-13.
fn ean13(prefix: u64, number: u64) -> String {
    let digits = format!("{prefix}{number:010}");
    let weighted = digits.bytes().zip([1, 3].into_iter().cycle());
    let sum: u64 = weighted.map(|(digit, weight)| u64::from(digit - b'0') * weight).sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// `products` products in all; the first are those of the demo, unchanged, so that its history fits.
pub fn multiplied(demo: &Path, products: usize) -> Catalogue {
    let mut file = csv::Reader::from_path(demo.join("products.csv")).expect("the demo has products");
    let head = file.headers().expect("a header").clone();
    let rows: Vec<csv::StringRecord> = file.records().collect::<Result<_, _>>().expect("the demo's file is whole");
    let column = |name: &str| head.iter().position(|title| title == name).expect("a column of the demo");
    let (sku, name, short) = (column("sku"), column("name"), column("name_short"));
    let (plu, cost, barcode) = (column("plu"), column("cost"), column("barcode"));
    let codes_of_rungs = [(barcode, 23), (column("unit2_barcode"), 24), (column("unit3_barcode"), 25)];

    let (mut goods, mut lots) = (csv::Writer::from_writer(Vec::new()), csv::Writer::from_writer(Vec::new()));
    goods.write_record(&head).expect("memory");
    let lot_head =
        ["item_code", "batch_no", "expiry", "qty_milli", "unit_cost", "received", "supplier", "shelf", "place"];
    lots.write_record(lot_head).expect("memory");
    let mut codes = Vec::new();
    for number in 0..products {
        let (row, edition) = (&rows[number % rows.len()], number / rows.len());
        let mut cells: Vec<String> = row.iter().map(str::to_owned).collect();
        if edition > 0 {
            cells[sku] = format!("T{number:06}");
            cells[name] = named(&cells[name], edition);
            (cells[short], cells[plu]) = (String::new(), String::new());
            for (at, prefix) in codes_of_rungs {
                if at == barcode || !cells[at].is_empty() {
                    cells[at] = ean13(prefix, number as u64);
                }
            }
            lots.write_record([&cells[sku], "", "", "500000", &cells[cost], "2026-11-01", "", "", ""]).expect("memory");
        }
        codes.extend((cells[barcode].len() == 13).then(|| cells[barcode].clone()));
        goods.write_record(&cells).expect("memory");
    }
    let bytes = |writer: csv::Writer<Vec<u8>>| writer.into_inner().expect("memory");
    Catalogue { products: bytes(goods), batches: bytes(lots), codes }
}

/// Codes of the demo's own goods: what a small process needs to sell.
pub fn codes(demo: &Path) -> Vec<String> {
    let mut file = csv::Reader::from_path(demo.join("products.csv")).expect("the demo has products");
    let barcode = file.headers().expect("a header").iter().position(|title| title == "barcode").expect("a column");
    let codes = file.records().map(|row| row.expect("the demo's file is whole")[barcode].to_owned());
    codes.filter(|code| code.len() == 13).collect()
}

/// Half of the editions begin with the brand, so that a search by the first letters meets names of all sorts.
fn named(name: &str, edition: usize) -> String {
    let (brand, series) = (BRANDS[edition % BRANDS.len()], edition / BRANDS.len());
    match edition % 2 {
        0 => format!("{brand} {name} seri {series}"),
        _ => format!("{name} {brand} {series}"),
    }
}
