//! A spreadsheet as people keep it, as rows of texts: CSV with whatever separator the program of the day writes, or
//! the first sheet of an XLSX, XLS or ODS that holds anything.
//!
//! Pure: the bytes come in. Always holds: a number stands as Indonesians write it (`1,5`), a date as `2026-11-24`;
//! rows are counted as the spreadsheet counts them, from 1; nothing here knows what a column means (`guess.rs`).
//! Not here: the strict reading of the files of `gerai import` (`table.rs`).

use super::{BadFile, BadRow};
use crate::domain::text::Text;

mod book;
mod xls;
mod xlsx;

/// No shop's list is longer. Unit: rows.
pub const MOST_ROWS: usize = 60_000;
/// Columns further right are nobody's list. Unit: columns.
pub const MOST_COLUMNS: usize = 120;
/// Rows at the top of which one is taken as the columns' names: above it stand a title, an address, a date.
const HEAD_ROWS: usize = 20;

/// A row with anything in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRow {
    /// As the spreadsheet counts it, from 1.
    pub line: usize,
    /// Without blanks around them; shorter rows lack their last cells.
    pub cells: Vec<String>,
}

impl SheetRow {
    /// Empty where there is no such cell.
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }
}

/// All rows of a file that hold anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub rows: Vec<SheetRow>,
}

fn whole(key: &'static str) -> BadFile {
    BadFile { rows: vec![BadRow { line: 1, column: String::new(), reason: Text::new(key) }] }
}

/// Reads a file.
///
/// # Errors
/// It is no spreadsheet that can be read, is empty, or has more rows than any list has.
pub fn read(bytes: &[u8]) -> Result<Sheet, BadFile> {
    let rows = match bytes {
        [b'P', b'K', 3, 4, ..] => book::packed(bytes)?,
        // The file form of Excel before 2007.
        [0xD0, 0xCF, 0x11, 0xE0, ..] => book::old(bytes)?,
        bytes => text_rows(&text_of(bytes)),
    };
    match rows.len() {
        0 => Err(whole("import-empty-file")),
        rows if rows > MOST_ROWS => Err(whole("list-too-long")),
        _ => Ok(Sheet { rows }),
    }
}

/// UTF-8, UTF-16 with its mark (*Unicode Text* of a spreadsheet), else the Western code page of old programs.
fn text_of(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => text_of(rest),
        bytes => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().copied().map(char::from).collect(),
        },
    }
}

fn text_rows(text: &str) -> Vec<SheetRow> {
    // What Excel itself puts above a list to say how its cells are parted.
    let (said, skipped) = match text.get(..5).map(str::to_lowercase).filter(|head| head.starts_with("sep=")) {
        Some(head) => (head.as_bytes().get(4).copied(), text.lines().next().map_or(0, str::len)),
        None => (None, 0),
    };
    let body = text.get(skipped..).unwrap_or_default();
    let separator = said.unwrap_or_else(|| separator(body));
    let mut rows = split(body, separator, MOST_ROWS + 1);
    // Blank lines are counted and are no rows.
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    rows
}

/// The sign by which most of the first rows fall into the same number of cells, of at least two.
fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let rows = split(text, separator, HEAD_ROWS);
        let filled = |row: &SheetRow| row.cells.iter().filter(|cell| !cell.is_empty()).count();
        let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let full = rows.iter().filter(|row| row.cells.len() == widest && filled(row) > 1).count();
        if widest > 1 { full * widest } else { 0 }
    };
    // The first of equals: a comma is a decimal sign too.
    [b';', b'\t', b','].into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b',')
}

/// A quote opens a cell at its first sign only; inside of quotes a separator and a line's end are signs like others.
fn split(text: &str, separator: u8, most: usize) -> Vec<SheetRow> {
    let separator = char::from(separator);
    let (mut rows, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut begun, mut quoted) = (1, 1, false);
    let mut signs = text.chars().peekable();
    let end_cell = |cell: &mut String, cells: &mut Vec<String>| {
        if cells.len() < MOST_COLUMNS {
            cells.push(tidied(cell));
        }
        cell.clear();
    };
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            sign if sign == separator && !quoted => end_cell(&mut cell, &mut cells),
            '\n' if !quoted => {
                end_cell(&mut cell, &mut cells);
                line += 1;
                rows.push(SheetRow { line: begun, cells: std::mem::take(&mut cells) });
                begun = line;
                if rows.len() >= most {
                    return rows;
                }
            }
            sign => {
                line += usize::from(sign == '\n');
                cell.push(sign);
            }
        }
    }
    if !cell.is_empty() || !cells.is_empty() {
        end_cell(&mut cell, &mut cells);
        rows.push(SheetRow { line: begun, cells });
    }
    rows
}

/// One line, without blanks around it: a break inside a cell is a blank.
fn tidied(cell: &str) -> String {
    let cell = cell.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}');
    match cell.contains(|sign: char| sign.is_control() || sign == '\u{a0}') {
        true => cell
            .split(|sign: char| sign.is_control() || sign.is_whitespace())
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests;
