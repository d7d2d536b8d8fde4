//! A supplier's list from a file, with what the shop knows of its goods: what of it could come in, and what could not.
//!
//! Reads only. Always holds: a list with one bad row gives no rows. What depends on the delivery itself (its place, its
//! other lines, the batches that are known) is the till's to refuse.
//! Neighbours: what a row may be (`import/delivery.rs`), the step that takes them all (`till/receiving.rs`).

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::domain::goods::product::{Product, Rung};
use crate::domain::id::Sku;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::import::BadRow;
use crate::import::delivery::{self, DeliveryRow};
use crate::station::paper::NoPins;
use crate::store::{Store, StoreError};
use crate::till::Trouble;
use crate::till::coded;
use crate::till::input::stock::LineFacts;

/// No supplier's list is longer: a thousand lines are a tenth of it. Unit: bytes.
const LARGEST: u64 = 1_000_000;

/// What stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryList {
    pub path: PathBuf,
    /// None where a row is bad.
    pub rows: Vec<ListedGoods>,
    pub bad: Vec<BadRow>,
}

/// A row whose goods are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedGoods {
    pub sku: Sku,
    pub name: String,
    /// The unit that is meant.
    pub unit: String,
    pub facts: LineFacts,
}

/// # Errors
/// The shop's own file cannot be read. What is wrong with the list is part of the answer.
pub fn read(store: &Store, path: &Path, today: BusinessDate) -> Result<DeliveryList, StoreError> {
    let list = |rows, bad| DeliveryList { path: path.to_owned(), rows, bad };
    let whole = |reason| BadRow { line: 1, column: String::new(), reason };
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Ok(length) if length as u64 > LARGEST => {
            return Ok(list(Vec::new(), vec![whole(Text::new("delivery-list-too-long"))]));
        }
        Ok(_) => {}
        Err(error) => {
            let text = Text::new("cli-import-unreadable").with("what", error.to_string());
            return Ok(list(Vec::new(), vec![whole(text)]));
        }
    }
    let read = match delivery::read(&bytes) {
        Ok(read) if read.rows.is_empty() && read.bad.is_empty() => {
            return Ok(list(Vec::new(), vec![whole(Text::new("till-list-empty"))]));
        }
        Ok(read) => read,
        Err(file) => return Ok(list(Vec::new(), file.rows)),
    };
    let settings = store.settings_on(today)?;
    let (mut rows, mut bad) = (Vec::with_capacity(read.rows.len()), read.bad);
    let fault = |row: &DeliveryRow, (column, reason): (&str, Text)| {
        let column = column.to_owned();
        BadRow { line: row.line, column, reason }
    };
    for row in &read.rows {
        match known(store, &settings, row, today)? {
            Ok(goods) => rows.push(goods),
            Err(wrong) => bad.push(fault(row, wrong)),
        }
    }
    for row in read.halves.iter().filter(|row| !row.code.is_empty()) {
        bad.extend(goods(store, (&settings, today), row)?.err().map(|wrong| fault(row, wrong)));
    }
    if !bad.is_empty() {
        rows.clear();
    }
    bad.sort_by_key(|row| row.line);
    Ok(list(rows, bad))
}

/// The goods of a row, or the column that is wrong.
type Known = Result<ListedGoods, (&'static str, Text)>;

/// The same, as far as the catalogue knows it.
type Named = Result<(Product, Rung), (&'static str, Text)>;

fn known(store: &Store, settings: &Settings, row: &DeliveryRow, today: BusinessDate) -> Result<Known, StoreError> {
    let (product, rung) = match goods(store, (settings, today), row)? {
        Ok(found) => found,
        Err(wrong) => return Ok(Err(wrong)),
    };
    if [row.quantity, row.bonus].iter().any(|one| !product.fractional && !one.in_base(rung.factor).is_whole()) {
        let text = Text::new("till-fraction-not-sold").with("unit", product.base_unit()).with("name", &*product.name);
        return Ok(Err(("qty", text)));
    }
    if (row.quantity + row.bonus).is_zero() {
        return Ok(Err(("qty", Text::new("till-quantity-above-zero"))));
    }
    if let Some(expiry) = row.expiry.filter(|expiry| *expiry < today) {
        let text = Text::new("till-expired-delivery").with("name", product.name).with("expiry", expiry);
        return Ok(Err(("expiry", text)));
    }
    let said = |words: &String| Some(words.clone()).filter(|words| !words.is_empty());
    let facts = LineFacts {
        quantity: Some(row.quantity),
        unit: Some(rung.unit.clone()),
        bonus: Some(row.bonus),
        batch: said(&row.batch),
        expiry: row.expiry,
        price: row.price,
        discounts: said(&row.discounts),
        exact: None,
        amount: row.amount,
        shelf: said(&row.shelf),
    };
    Ok(Ok(ListedGoods { unit: rung.unit.clone(), sku: product.sku, name: product.name, facts }))
}

/// What goods and which of their units a row means: what can be said of a row whose other cells are bad, too.
fn goods(store: &Store, at: (&Settings, BusinessDate), row: &DeliveryRow) -> Result<Named, StoreError> {
    let (product, unit) = match named(store, at, &row.code)? {
        Ok(found) => found,
        Err(reason) => return Ok(Err(("code", reason))),
    };
    let unit = row.unit.clone().unwrap_or(unit);
    let rung = product.rungs.iter().find(|rung| rung.unit.eq_ignore_ascii_case(&unit)).cloned();
    Ok(match rung {
        Some(rung) => Ok((product, rung)),
        None => Err(("unit", Text::new("till-unknown-unit").with("unit", unit).with("name", product.name))),
    })
}

/// By the shop's own code, else by the barcode and its unit.
fn named(
    store: &Store,
    (settings, today): (&Settings, BusinessDate),
    code: &str,
) -> Result<Result<(Product, String), Text>, StoreError> {
    if let Some(product) = store.product(&Sku::from(code))? {
        let unit = product.base_unit().to_owned();
        return Ok(Ok((product, unit)));
    }
    let (sku, unit) = match coded::read(code, &store.lookup(&NoPins), settings, today) {
        Ok(coded) if coded.weighed.is_none() => (coded.sku, coded.unit),
        Ok(_) | Err(Trouble::Refused(_)) => return Ok(Err(Text::new("delivery-list-unknown").with("code", code))),
        Err(Trouble::Unreadable(_)) => return Ok(Err(Text::new("station-unreadable"))),
    };
    Ok(match store.product(&sku)? {
        Some(product) if unit.is_empty() => {
            let unit = product.base_unit().to_owned();
            Ok((product, unit))
        }
        Some(product) => Ok((product, unit)),
        None => Err(Text::new("till-unknown-sku").with("sku", sku.as_str())),
    })
}
