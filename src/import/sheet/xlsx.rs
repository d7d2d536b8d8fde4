//! The first sheet of an XLSX that holds anything.
//!
//! Pure. Cells come one by one, so that a stray one at the sheet's far end costs nothing.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use rust_decimal::Decimal;

use super::{MOST_COLUMNS, MOST_ROWS, SheetRow, tidied, whole};
use crate::import::BadFile;

pub fn read(bytes: &[u8]) -> Result<Vec<SheetRow>, BadFile> {
    let unreadable = |_| whole("list-bad-xlsx");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    for name in book.sheet_names() {
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let mut rows = Rows::default();
        while let Some(cell) = cells.next_cell().map_err(unreadable)? {
            let (row, column) = cell.get_position();
            rows.put(row as usize + 1, column as usize, words(&cell.get_value().clone().into()))?;
        }
        let rows = rows.into_inner();
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// Rows with anything in them, of cells that come row by row.
#[derive(Default)]
pub struct Rows(Vec<SheetRow>);

impl Rows {
    /// `line` from 1, `at` from 0.
    pub fn put(&mut self, line: usize, at: usize, text: String) -> Result<(), BadFile> {
        if at >= MOST_COLUMNS || text.is_empty() {
            return Ok(());
        }
        if self.0.len() > MOST_ROWS {
            return Err(whole("list-too-long"));
        }
        match self.0.last_mut() {
            Some(last) if last.line == line => fill(last, at, text),
            _ => {
                let mut fresh = SheetRow { line, cells: Vec::new() };
                fill(&mut fresh, at, text);
                self.0.push(fresh);
            }
        }
        Ok(())
    }

    pub fn into_inner(self) -> Vec<SheetRow> {
        self.0
    }
}

fn fill(row: &mut SheetRow, at: usize, text: String) {
    if row.cells.len() <= at {
        row.cells.resize(at + 1, String::new());
    }
    row.cells[at] = text;
}

/// What a cell says.
pub fn words(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_of(&number.to_string()),
        Data::String(text) => tidied(text),
        Data::Bool(yes) => u8::from(*yes).to_string(),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        Data::DurationIso(text) => text.clone(),
        // `#N/A` and the like: there is nothing to read.
        _ => String::new(),
    }
}

/// Whole numbers without a sign of any kind, others with a decimal comma: `8996001600146`, `1,5`. More decimals than a
/// kilogram has grams come from reckoning in binary.
fn number_of(number: &str) -> String {
    match number.parse::<Decimal>() {
        Ok(exact) => exact.round_dp(4).normalize().to_string().replace('.', ","),
        // Larger than any price, code or quantity: what is read of it is said to be none.
        Err(_) => number.to_owned(),
    }
}
