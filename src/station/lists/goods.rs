//! A list of goods against what the shop knows: which row is which goods, and what of them it says.
//!
//! Always holds: goods are known again by the shop's own number, by a barcode, else by their name; what the sheet says
//! nothing of stays; the unit that stock is kept in never changes. New goods get this till's next number.

use std::collections::{HashMap, HashSet};

use super::{Desk, stock};
use crate::domain::goods::barcode::Barcode;
use crate::domain::goods::product::{Prices, Product, Rung};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::text::Text;
use crate::import::filling::{Filled, canonical};
use crate::import::products::ProductRow;
use crate::import::{medicines, products};
use crate::station::take_in::goods::{self as compare, KnownGoods};
use crate::station::take_in::{Checked, TakeInError};
use crate::store::StoreError;

/// The shop's goods as they are looked for.
pub(super) struct Catalogue {
    pub known: KnownGoods,
    codes: HashMap<String, Sku>,
    /// By name in small letters, goods that are sold.
    names: HashMap<String, Vec<Sku>>,
    suppliers: HashMap<String, SupplierCode>,
    prefix: String,
    next: u64,
}

/// One code, however long it is written (R3).
fn code_of(written: &str) -> String {
    Barcode::parse(written).map_or_else(|_| written.to_owned(), |code| code.as_str().to_owned())
}

fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl Catalogue {
    pub fn of(desk: &Desk<'_>) -> Result<Self, StoreError> {
        let (mut codes, mut names) = (HashMap::new(), HashMap::<String, Vec<Sku>>::new());
        let mut products = HashMap::new();
        for listed in desk.store.products(desk.today)? {
            let product = listed.product;
            for code in product.rungs.iter().flat_map(|rung| &rung.barcodes) {
                codes.insert(code_of(code), product.sku.clone());
            }
            if product.active {
                names.entry(plain(&product.name)).or_default().push(product.sku.clone());
            }
            products.insert(product.sku.clone(), (product, listed.prices));
        }
        let mut suppliers = HashMap::new();
        let all = desk.store.suppliers()?;
        for supplier in &all {
            suppliers.insert(plain(&supplier.name), supplier.code.clone());
        }
        for supplier in &all {
            suppliers.insert(plain(supplier.code.as_str()), supplier.code.clone());
        }
        let prefix = format!("B{}", desk.store.own_till()?);
        let last = desk.store.highest_sku(&prefix)?;
        let next = last.and_then(|sku| sku.as_str().strip_prefix(&prefix)?.parse().ok()).unwrap_or(0);
        let suppliers_known = all.into_iter().map(|supplier| supplier.code).collect();
        let decrees = desk.store.settings_on(desk.today)?.goods.decrees;
        let known = KnownGoods { products, suppliers: suppliers_known, decrees };
        Ok(Self { known, codes, names, suppliers, prefix, next })
    }

    pub fn known(&self, sku: &Sku) -> Option<&(Product, Option<Prices>)> {
        self.known.products.get(sku)
    }

    /// Goods of a row, by number, code or name; a doubt where only the name says so.
    pub fn find(&self, row: &mut Filled, own: &'static str) -> Option<Sku> {
        let number = Sku::from(row.cell(own));
        if row.said(own) {
            if self.known.products.contains_key(&number) {
                return Some(number);
            }
            // A column of codes may hold what is on the pack.
            if let Some(sku) = self.codes.get(&code_of(number.as_str())) {
                return Some(sku.clone());
            }
        }
        if let Some(sku) = self.codes.get(&code_of(row.cell("barcode"))).filter(|_| row.said("barcode")) {
            return Some(sku.clone());
        }
        if row.said(own) {
            return None;
        }
        match self.names.get(&plain(row.cell("name"))).map(Vec::as_slice) {
            Some([sku]) => {
                row.doubt(Text::new("list-doubt-by-name").with("sku", sku.as_str()));
                Some(sku.clone())
            }
            Some([first, ..]) => {
                row.doubt(Text::new("list-doubt-names").with("sku", first.as_str()));
                None
            }
            _ => None,
        }
    }

    /// This till's next number.
    fn number(&mut self) -> Sku {
        loop {
            self.next += 1;
            let sku = Sku(format!("{}{:04}", self.prefix, self.next));
            if !self.known.products.contains_key(&sku) {
                return sku;
            }
        }
    }

    /// A supplier by code or name; one that nobody knows is left out with a word.
    pub fn supplier(&self, row: &mut Filled) {
        let said = row.cell("supplier").to_owned();
        match self.suppliers.get(&plain(&said)) {
            Some(code) => drop(row.cells.insert("supplier", code.as_str().to_owned())),
            // A code of a list that comes later is the reader's to warn of.
            None if said.len() <= 8 && !said.contains(' ') => {}
            None => {
                row.cells.remove("supplier");
                row.doubt(Text::new("list-doubt-supplier").with("text", said));
            }
        }
    }
}

pub(super) fn check(desk: &mut Desk<'_>, kind: &'static str, rows: &mut [Filled]) -> Result<Checked, TakeInError> {
    let own = if kind == "medicines" { "code" } else { "sku" };
    let mut catalogue = Catalogue::of(desk)?;
    for row in rows.iter_mut() {
        prepare(&mut catalogue, row, own);
    }
    names_twice(rows);
    let today = desk.today;
    let known = &catalogue.known;
    let mut checked = desk.compared(rows, |_, live| {
        let bytes = canonical(kind, live.iter().map(|row| &**row));
        let mut file = match kind {
            "medicines" => medicines::read_as_far(&bytes)?,
            _ => products::read_as_far(&bytes)?,
        };
        for row in file.rows.iter_mut().chain(&mut file.halves) {
            let before = known.products.get(&row.product.sku);
            let said = row.line.checked_sub(2).and_then(|at| live.get(at));
            if let (Some((before, prices)), Some(said)) = (before, said) {
                keep(row, before, prices.as_ref(), said);
            }
        }
        Ok(compare::products(file, known, today))
    })?;
    if kind == "products" {
        stock::of_goods(desk, &catalogue.known, rows, &mut checked)?;
    }
    Ok(checked)
}

/// Gives a row its number, and what such a row cannot be without.
fn prepare(catalogue: &mut Catalogue, row: &mut Filled, own: &'static str) {
    if row.said("supplier") {
        catalogue.supplier(row);
    }
    if let Some(unit) = row.cells.get_mut("base_unit") {
        // `Pcs` and `PCS` are one unit.
        *unit = unit.to_lowercase();
    }
    let found = catalogue.find(row, own);
    let before = found.as_ref().and_then(|sku| catalogue.known(sku)).cloned();
    let sku = match found {
        Some(sku) => sku,
        None if row.said(own) => Sku::from(row.cell(own)),
        None => catalogue.number(),
    };
    row.cells.insert(own, sku.as_str().to_owned());
    match before {
        Some((product, prices)) => {
            if row.said("base_unit") && !row.cell("base_unit").eq_ignore_ascii_case(product.base_unit()) {
                let text = Text::new("list-doubt-unit").with("text", row.cell("base_unit"));
                row.doubt(text.with("unit", product.base_unit()));
            }
            row.cells.insert("base_unit", product.base_unit().to_owned());
            row.stand_in("name", product.name.as_str());
            row.stand_in("cost", product.cost.amount().to_string());
            if let Some(prices) = prices {
                row.stand_in("price_umum", prices.umum.amount().to_string());
            }
            if let Some(medicine) = product.medicine {
                row.stand_in("class", medicine.class);
                if let Some(nie) = medicine.nie {
                    row.stand_in("nie", nie);
                    row.stand_in("nie_status", medicine.nie_status);
                }
            }
        }
        None => as_new(row),
    }
}

fn as_new(row: &mut Filled) {
    if !row.said("base_unit") {
        row.doubt(Text::new("list-doubt-no-unit"));
        row.stand_in("base_unit", "pcs");
    }
    if !row.said("cost") {
        row.doubt(Text::new("list-doubt-no-cost"));
        row.stand_in("cost", "0");
    }
    // What lies there in parts of a unit is sold so.
    let parts = row.cell("stock").parse::<i64>().is_ok_and(|milli| milli % 1_000 != 0);
    if parts {
        row.stand_in("qty_decimals", "3");
    }
    if row.cell("price_umum") == "0" {
        row.fault("price_umum", Text::new("till-amount-above-zero"));
    }
}

/// New goods of one name are most often one goods, written twice.
fn names_twice(rows: &mut [Filled]) {
    let mut first: HashMap<String, (usize, String)> = HashMap::new();
    for row in rows.iter_mut().filter(|row| row.said("name")) {
        let own = ["sku", "code"].map(|column| row.cell(column)).concat();
        let seen = first.entry(plain(row.cell("name"))).or_insert_with(|| (row.line, own.clone()));
        if seen.0 != row.line && seen.1 != own {
            let line = seen.0.to_string();
            row.doubt(Text::new("list-doubt-name-twice").with("first", line));
        }
    }
}

/// What the sheet says nothing of stays.
fn keep(row: &mut ProductRow, before: &Product, prices: Option<&Prices>, said: &Filled) {
    let is = |column: &str| said.said(column);
    let product = &mut row.product;
    // A short name that only began as the name goes with it.
    if !is("name_short") && (product.name == before.name || !before.name.starts_with(&before.short_name)) {
        product.short_name.clone_from(&before.short_name);
    }
    let flags = [
        ("qty_decimals", &mut product.fractional, before.fractional),
        ("ppn", &mut product.ppn, before.ppn),
        ("consignment", &mut product.consignment, before.consignment),
        ("active", &mut product.active, before.active),
    ];
    for (column, now, was) in flags {
        if !is(column) {
            *now = was;
        }
    }
    let counts = [
        ("stock_min", &mut product.stock_min, before.stock_min),
        ("shelf_life_days", &mut product.shelf_life_days, before.shelf_life_days),
    ];
    for (column, now, was) in counts {
        if !is(column) {
            *now = was;
        }
    }
    let words = [
        ("net_content", &mut product.net_content, &before.net_content),
        ("plu", &mut product.plu, &before.plu),
        ("ceiling_code", &mut product.ceiling, &before.ceiling),
        ("limit_code", &mut product.limit, &before.limit),
        ("shelf", &mut product.shelf, &before.shelf),
    ];
    for (column, now, was) in words {
        if !is(column) {
            now.clone_from(was);
        }
    }
    if !is("min_age") {
        product.min_age = before.min_age;
    }
    if !is("supplier") {
        product.supplier.clone_from(&before.supplier);
    }
    if !is("category") && before.medicine.is_none() {
        product.category.clone_from(&before.category);
    }
    keep_medicine(product, before, said);
    keep_prices(row, prices, said);
    keep_rungs(row, before, prices, said);
}

fn keep_medicine(product: &mut Product, before: &Product, said: &Filled) {
    let (Some(now), Some(was)) = (&mut product.medicine, &before.medicine) else { return };
    let is = |column: &str| said.said(column);
    let words = [
        ("generic_name", &mut now.generic_name, &was.generic_name),
        ("strength", &mut now.strength, &was.strength),
        ("dosage_form", &mut now.form, &was.form),
        ("substance_key", &mut now.substance_key, &was.substance_key),
        ("nie_status", &mut now.nie_status, &was.nie_status),
    ];
    for (column, now, was) in words {
        if !is(column) {
            now.clone_from(was);
        }
    }
    let flags = [
        ("owa", &mut now.owa, was.owa),
        ("prekursor", &mut now.prekursor, was.prekursor),
        ("oot", &mut now.oot, was.oot),
        ("cold_chain", &mut now.cold_chain, was.cold_chain),
        ("fornas_demo", &mut now.fornas, was.fornas),
        ("antibiotic", &mut now.antibiotic, was.antibiotic),
    ];
    for (column, now, was) in flags {
        if !is(column) {
            *now = was;
        }
    }
    if !is("generic") {
        now.generic = was.generic;
    }
    if !is("warning_no") {
        now.warning.clone_from(&was.warning);
    }
    if !is("nie") {
        now.nie.clone_from(&was.nie);
    }
    if !is("max_otc_qty") {
        now.max_otc_units = was.max_otc_units;
    }
}

fn keep_prices(row: &mut ProductRow, prices: Option<&Prices>, said: &Filled) {
    let Some(prices) = prices else { return };
    if !said.said("price_anggota") {
        row.prices.anggota = prices.anggota;
    }
    if !said.said("price_grosir") && !said.said("grosir_min_qty") {
        row.prices.grosir = prices.grosir;
    }
    if !said.said("het") {
        row.prices.het = prices.het;
    }
}

/// Units that the sheet does not name stay with their codes and prices; codes are added, none is lost.
fn keep_rungs(row: &mut ProductRow, before: &Product, prices: Option<&Prices>, said: &Filled) {
    let mut rungs: Vec<Rung> = before.rungs.clone();
    for rung in &row.product.rungs {
        match rungs.iter_mut().find(|known| known.unit == rung.unit) {
            Some(known) => {
                known.factor = rung.factor;
                let here: HashSet<String> = known.barcodes.iter().map(|code| code_of(code)).collect();
                known.barcodes.extend(rung.barcodes.iter().filter(|code| !here.contains(&code_of(code))).cloned());
            }
            None if said.said("unit2") || said.said("unit3") => rungs.push(rung.clone()),
            None => {}
        }
    }
    rungs.sort_by_key(|rung| rung.factor);
    let mut kept = prices.map(|prices| prices.rungs.clone()).unwrap_or_default();
    for (unit, price) in &row.prices.rungs {
        match kept.iter_mut().find(|(known, _)| known == unit) {
            Some((_, known)) => *known = *price,
            None => kept.push((unit.clone(), *price)),
        }
    }
    row.product.rungs = rungs;
    row.prices.rungs = kept;
}
