//! Products, medicines and suppliers of a file against those the shop knows: new, changed, the same, or not to be had.
//!
//! Pure. Always holds: a code on a pack means one product; who holds it already is named. A supplier that is not known
//! yet is a warning, since goods may come before their suppliers.

use std::collections::{HashMap, HashSet};

use super::{Checked, bad};
use crate::domain::event::{Event, Happening, Personal, ProductSet, SupplierSet};
use crate::domain::goods::barcode::Barcode;
use crate::domain::goods::ceiling::{self, Crossed, Decree, Force};
use crate::domain::goods::product::{Prices, Product};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::import::products::ProductRow;
use crate::import::suppliers::SupplierRow;
use crate::import::{Imported, Partly};

/// What the shop has of goods, as last set.
#[derive(Debug, Default)]
pub struct KnownGoods {
    /// With the prices that hold now.
    pub products: HashMap<Sku, (Product, Option<Prices>)>,
    pub suppliers: HashSet<SupplierCode>,
    /// Ceilings that the shop entered itself.
    pub decrees: Vec<Decree>,
}

/// Columns of the barcodes by rung, as the files have them.
const BARCODES: [&str; 3] = ["barcode", "unit2_barcode", "unit3_barcode"];

/// Prices hold from `from` on. What could not be read is said beside what the shop's other goods forbid.
pub fn products(file: impl Into<Partly<ProductRow>>, known: &KnownGoods, from: BusinessDate) -> Checked {
    let mut file: Partly<ProductRow> = file.into();
    let codes = Codes::of_others(file.rows.iter().chain(&file.halves), known);
    let mut awaited = HashSet::new();
    let rows = file.in_order(|row| row.line);
    let mut checked = Checked { warnings: file.warnings, bad: file.bad, ..Checked::default() };
    for (whole, row) in rows {
        let key = if row.product.medicine.is_some() { "code" } else { "sku" };
        let before = known.products.get(&row.product.sku);
        if let Some((other, _)) = before.filter(|(before, _)| before.book != row.product.book) {
            let text = Text::new("cli-import-other-book").with("sku", other.sku.as_str());
            checked.bad.push(bad(row.line, key, text.with("name", other.name.as_str())));
        }
        codes.check(&row, &mut checked);
        if !whole {
            continue;
        }
        let supplier = row.product.supplier.as_ref().filter(|code| !known.suppliers.contains(code));
        // Once for each: a file of goods that comes before its suppliers would say little else.
        if let Some(supplier) = supplier.filter(|code| awaited.insert(SupplierCode::clone(code))) {
            checked.warn(row.line, Text::new("cli-import-supplier-later").with("supplier", supplier.as_str()));
        }
        above_ceiling(&row, known, from, &mut checked);
        match before {
            Some((product, Some(prices))) if *product == row.product && *prices == row.prices => checked.same += 1,
            before => {
                checked.count(before.is_some());
                let set = ProductSet { product: row.product, from, prices: row.prices };
                checked.happenings.push(Event::ProductSet(set).into());
            }
        }
    }
    checked
}

/// A price above what is decreed is taken with a word: its row is named, the till does not sell at it, and it waits in
/// the manager's list (R22). A pack's own price is the reader's to point out.
fn above_ceiling(row: &ProductRow, known: &KnownGoods, from: BusinessDate, checked: &mut Checked) {
    let decreed = Prices { het: None, ..row.prices.clone() };
    for Crossed { field, price, above } in ceiling::crossed(&known.decrees, &row.product, &decreed, from) {
        let force = if above.force == Force::Blocks { "blocks" } else { "warns" };
        let text = Text::new("cli-import-above-ceiling").with("name", row.product.name.as_str()).with("field", field);
        let text = text.with("price", price).with("most", above.most).with("rule", above.number);
        checked.warn(row.line, text.with("force", force));
    }
}

/// Codes that belong to goods which this file leaves as they are.
struct Codes {
    barcodes: HashMap<String, (Sku, String)>,
    plus: HashMap<String, (Sku, String)>,
}

impl Codes {
    fn of_others<'a>(rows: impl Iterator<Item = &'a ProductRow>, known: &KnownGoods) -> Self {
        let here: HashSet<&Sku> = rows.map(|row| &row.product.sku).collect();
        let mut codes = Self { barcodes: HashMap::new(), plus: HashMap::new() };
        for other in known.products.values().map(|(product, _)| product).filter(|product| !here.contains(&product.sku))
        {
            let holder = || (other.sku.clone(), other.name.clone());
            for code in barcodes(other).map(|(_, code)| code) {
                codes.barcodes.insert(code, holder());
            }
            codes.plus.extend(other.plu.iter().map(|plu| (plu.clone(), holder())));
        }
        codes
    }

    fn check(&self, row: &ProductRow, checked: &mut Checked) {
        let mut taken = |column: &str, (sku, name): &(Sku, String)| {
            let text = Text::new("cli-import-code-taken").with("name", name.as_str()).with("sku", sku.as_str());
            checked.bad.push(bad(row.line, column, text));
        };
        for (rung, code) in barcodes(&row.product) {
            if let Some(holder) = self.barcodes.get(&code) {
                taken(BARCODES.get(rung).copied().unwrap_or(BARCODES[0]), holder);
            }
        }
        if let Some(holder) = row.product.plu.as_ref().and_then(|plu| self.plus.get(plu)) {
            taken("plu", holder);
        }
    }
}

/// Rung and code; GTIN-12, -13 and -14 of one number are one code (R3).
fn barcodes(product: &Product) -> impl Iterator<Item = (usize, String)> + '_ {
    let codes =
        product.rungs.iter().enumerate().flat_map(|(at, rung)| rung.barcodes.iter().map(move |code| (at, code)));
    codes.map(|(at, code)| (at, Barcode::parse(code).map_or_else(|_| code.clone(), |code| code.as_str().to_owned())))
}

pub fn suppliers(file: Imported<SupplierRow>, known: &HashMap<SupplierCode, (SupplierSet, Personal)>) -> Checked {
    let mut checked = Checked { warnings: file.warnings, ..Checked::default() };
    for row in file.rows {
        let before = known.get(&row.code);
        // A list without these columns leaves what a person wrote.
        let kept = |said: String, known: Option<&String>| {
            if said.is_empty() { known.cloned().unwrap_or_default() } else { said }
        };
        let licence = kept(row.licence, before.map(|(set, _)| &set.licence));
        let bank = kept(row.bank, before.map(|(_, who)| &who.bank));
        let set = SupplierSet {
            code: row.code,
            supplier_kind: row.kind.to_owned(),
            terms_days: row.terms_days,
            consignment: row.consignment,
            commission_percent: row.commission.map_or_else(String::new, |percent| percent.value().to_string()),
            pkp: row.pkp,
            npwp: row.npwp,
            licence,
        };
        let (name, phone, address) = (row.name, row.phone, row.address);
        let personal = Personal { name, phone, address, bank, ..Personal::default() };
        match before {
            Some((before, who)) if *before == set && *who == personal => checked.same += 1,
            before => {
                checked.count(before.is_some());
                checked.happenings.push(Happening { event: Event::SupplierSet(set), personal: Some(personal) });
            }
        }
    }
    checked
}

#[cfg(test)]
mod tests;
