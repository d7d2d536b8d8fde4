//! Books of sheets: XLSX, ODS, and the XLS of before 2007.
//!
//! Pure. Always holds: what a packed book would grow to is reckoned before it is opened, so that a small file cannot
//! fill the memory; a broken file is a sentence, even where the crate that reads it breaks off.
//! Neighbours: XLSX cell by cell (`xlsx.rs`), how large an XLS is (`xls.rs`).

use std::io::{Cursor, Read, copy, sink};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Ods, Reader, Xls};
use zip::ZipArchive;

use super::{MOST_COLUMNS, MOST_ROWS, SheetRow, whole, xls, xlsx};
use crate::import::BadFile;

/// What the parts of a packed book may unpack to: sixty thousand rows of fifteen columns take half of it. Unit: bytes.
const UNPACKED: u64 = 200_000_000;
/// The crate lays the whole of a sheet out, with each cell that is only said to be repeated. Unit: cells.
const MOST_CELLS: usize = MOST_ROWS * MOST_COLUMNS;
/// The crate counts no columns beyond.
const COLUMNS: usize = 16_384;
/// The part of an ODS that holds its sheets.
const CONTENT: &str = "content.xml";

/// XLSX or ODS.
pub fn packed(bytes: &[u8]) -> Result<Vec<SheetRow>, BadFile> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| whole("list-bad-xlsx"))?;
    let is_ods = archive.index_for_name(CONTENT).is_some();
    let unreadable = if is_ods { "list-bad-ods" } else { "list-bad-xlsx" };
    let (mut left, mut content) = (UNPACKED, Vec::new());
    for at in 0..archive.len() {
        // One that is locked with a password cannot be read either.
        let part = archive.by_index(at).map_err(|_| whole(unreadable))?;
        let is_content = part.name().is_ok_and(|name| name == CONTENT);
        let mut part = part.take(left + 1);
        let length = match is_content {
            true => part.read_to_end(&mut content).map(|length| length as u64),
            false => copy(&mut part, &mut sink()),
        };
        let length = length.map_err(|_| whole(unreadable))?;
        left = left.checked_sub(length).ok_or_else(|| whole("list-too-long"))?;
    }
    if !is_ods {
        return sound(unreadable, || xlsx::read(bytes));
    }
    if spread(&String::from_utf8_lossy(&content)) > MOST_CELLS {
        return Err(whole("list-too-long"));
    }
    drop(content);
    sound(unreadable, || first(Ods::new(Cursor::new(bytes)), unreadable))
}

/// XLS.
pub fn old(bytes: &[u8]) -> Result<Vec<SheetRow>, BadFile> {
    match xls::spread(bytes) {
        None => Err(whole("list-bad-xls")),
        Some(cells) if cells > MOST_CELLS => Err(whole("list-too-long")),
        Some(_) => sound("list-bad-xls", || first(Xls::new(Cursor::new(bytes)), "list-bad-xls")),
    }
}

/// The crate indexes into what it was given; a file that is cut off or scribbled on may end that.
fn sound(
    unreadable: &'static str,
    read: impl FnOnce() -> Result<Vec<SheetRow>, BadFile>,
) -> Result<Vec<SheetRow>, BadFile> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(whole(unreadable)))
}

fn first<'a, B: Reader<Cursor<&'a [u8]>>>(
    book: Result<B, B::Error>,
    unreadable: &'static str,
) -> Result<Vec<SheetRow>, BadFile> {
    let mut book = book.map_err(|_| whole(unreadable))?;
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = xlsx::Rows::default();
        for (row, column, value) in range.used_cells() {
            rows.put(top as usize + row + 1, left as usize + column, xlsx::words(value))?;
        }
        let rows = rows.into_inner();
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// How many cells the largest sheet of an ODS would be laid out as. What is empty behind the last cell is none.
fn spread(content: &str) -> usize {
    let sheets = content.split("<table:table ").skip(1);
    sheets.map(sheet_spread).max().unwrap_or(0)
}

fn sheet_spread(sheet: &str) -> usize {
    let (mut rows, mut empty, mut widest) = (0_usize, 0_usize, 0);
    for row in sheet.split("<table:table-row").skip(1) {
        let repeated = repeated(row, "table:number-rows-repeated=\"");
        let width = row_width(row);
        if width == 0 {
            empty = empty.saturating_add(repeated);
            continue;
        }
        rows = rows.saturating_add(empty).saturating_add(repeated);
        (empty, widest) = (0, width.max(widest));
    }
    rows.saturating_mul(widest)
}

/// Up to the last cell with a value or a formula.
fn row_width(row: &str) -> usize {
    let (mut at, mut width) = (0_usize, 0);
    let is_cell = |tag: &&str| tag.starts_with("table-cell") || tag.starts_with("covered-table-cell");
    for cell in row.split("<table:").skip(1).filter(is_cell) {
        at = at.saturating_add(repeated(cell, "table:number-columns-repeated=\"")).min(COLUMNS);
        let tag = cell.split('>').next().unwrap_or_default();
        if tag.contains("office:") || tag.contains("table:formula") {
            width = at;
        }
    }
    width
}

/// What an attribute of a tag says; 1 where it is not there. `tag` begins inside of it.
fn repeated(tag: &str, attribute: &str) -> usize {
    let tag = tag.split('>').next().unwrap_or_default();
    let said = tag.split_once(attribute).and_then(|(_, rest)| rest.split('"').next());
    said.map_or(1, |said| said.parse().unwrap_or(usize::MAX))
}
