//! The rows of somebody's sheet under the columns of `gerai import`: each cell cleaned, each doubt in words.
//!
//! Pure. Always holds: a sheet that is written as `gerai import` wants it comes out as it went in; a row above or below
//! the list (a title, the names once more, a sum) is no row.
//! Neighbours: which column is which (`guess.rs`), one cell (`cleaning.rs`), what the shop knows of a row
//! (`station/lists/`).

use std::collections::BTreeMap;

use super::BadRow;
use super::cleaning::{Clean, barcode, clean};
use super::guess::names::{required, targets};
use super::guess::{Guessed, Sort, Target};
use super::sheet::Sheet;
use crate::domain::text::Text;

/// A row of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// As the spreadsheet counts it.
    pub line: usize,
    /// By column of `gerai import`; what is not there was empty.
    pub cells: BTreeMap<&'static str, String>,
    /// What is to be looked at before it is taken.
    pub doubts: Vec<Text>,
    /// Why it cannot be taken.
    pub bad: Vec<BadRow>,
}

impl Filled {
    /// Empty where the sheet said nothing.
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    pub fn said(&self, column: &str) -> bool {
        self.cells.contains_key(column)
    }

    /// Puts something where the sheet said nothing.
    pub fn stand_in(&mut self, column: &'static str, text: impl Into<String>) {
        self.cells.entry(column).or_insert_with(|| text.into());
    }

    pub fn doubt(&mut self, text: Text) {
        if !self.doubts.contains(&text) {
            self.doubts.push(text);
        }
    }

    pub fn fault(&mut self, column: &str, reason: Text) {
        self.bad.push(BadRow { line: self.line, column: column.to_owned(), reason });
    }
}

/// The rows below the head.
pub fn fill(sheet: &Sheet, guessed: &Guessed) -> Vec<Filled> {
    let targets = targets(guessed.kind);
    let columns: Vec<(usize, &Target)> = guessed
        .columns
        .iter()
        .filter_map(|column| Some((column.at, targets.iter().find(|target| Some(target.column) == column.is)?)))
        .collect();
    let head = sheet.rows.get(guessed.head);
    let is_head = |row: &super::sheet::SheetRow| head.is_some_and(|head| head.cells == row.cells);
    let rows = sheet.rows.iter().skip(guessed.head + 1).filter(|row| !is_head(row));
    rows.map(|row| {
        let mut filled = Filled { line: row.line, ..Filled::default() };
        for (at, target) in &columns {
            let cell = row.cell(*at);
            if cell.is_empty() {
                continue;
            }
            let Clean { text, doubt } = match target.sort == Sort::Code && target.column.ends_with("barcode") {
                true if target.column != "card_barcode" => barcode(cell),
                _ => clean(target.sort, cell),
            };
            doubt.into_iter().for_each(|doubt| filled.doubt(doubt));
            if !text.is_empty() {
                filled.cells.insert(target.column, text);
            }
        }
        filled
    })
    .filter(|row| !row.cells.is_empty() && !is_sum(row))
    .collect()
}

/// `TOTAL;;;1.250.000` under the list.
fn is_sum(row: &Filled) -> bool {
    let words = ["name", "member_no", "code", "sku", "item_code"].map(|column| row.cell(column).to_lowercase());
    let is = |word: &String| matches!(word.trim_end_matches(':'), "total" | "jumlah" | "grand total" | "sub total");
    words.iter().any(is)
}

/// Columns that are no columns of the file of `gerai import`: the shop's side makes something else of them.
const APART: [&str; 3] = ["stock", "expiry", "qty"];

/// Rows as a file of `gerai import`: the first of them stands in line 2.
pub fn canonical<'a>(kind: &str, rows: impl Iterator<Item = &'a Filled>) -> Vec<u8> {
    let is_file = |column: &&'static str| match kind {
        "products" | "batches" => !APART.contains(column) || kind == "batches" && *column == "expiry",
        _ => true,
    };
    let rows: Vec<&Filled> = rows.collect();
    // A column of which no row says anything may mean something by being there.
    let is_said = |column: &&'static str| required(kind).contains(column) || rows.iter().any(|row| row.said(column));
    let columns = targets(kind).iter().map(|target| target.column).filter(is_file).filter(is_said);
    let columns: Vec<&'static str> = columns.collect();
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing into memory fails only where there is none.
    let mut write = |cells: &[&str]| drop(writer.write_record(cells));
    write(&columns);
    for row in rows {
        let cells: Vec<&str> = columns.iter().map(|column| row.cell(column)).collect();
        write(&cells);
    }
    writer.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests;
