//! IMPORT: the bytes of a CSV file become typed rows, or a list of all that is wrong with them.
//!
//! Pure. Always holds: all rows of a file or none; every bad row is named by line and column; balances are taken as
//! facts, and what the rules would not allow to be made today is kept and listed as a warning.
//! Not here: what needs another file (is the supplier, the goods, the member known?), dates left empty, events: the
//! store checks and fills those, by the line number that each row carries.
//!
//! What people keep in spreadsheets of their own (`sheet.rs`) is brought into that form first: `guess.rs` says which
//! column is which, `cleaning.rs` reads a cell, `filling.rs` makes the rows.
//!
//! `table.rs` reads lines and cells, `cells.rs` gives them types, and there is one file per kind of import.

use std::fmt;

use crate::domain::text::Text;

pub mod batches;
pub mod budget;
pub mod cells;
pub mod cleaning;
pub mod delivery;
pub mod filling;
pub mod guess;
pub mod ladder;
pub mod loans;
pub mod medicines;
pub mod members;
pub mod opening;
pub mod products;
pub mod sales;
pub mod sheet;
pub mod shu;
pub mod suppliers;
pub mod table;

/// What a file holds, in its order, with what is worth a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported<T> {
    pub rows: Vec<T>,
    pub warnings: Vec<Warning>,
}

/// What could be read of a file, and what could not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partly<T> {
    /// Whole ones.
    pub rows: Vec<T>,
    /// Rows with a bad cell, in the place of which a stand-in is: only their good cells say anything, and none of them
    /// is ever taken in.
    pub halves: Vec<T>,
    pub warnings: Vec<Warning>,
    pub bad: Vec<BadRow>,
}

impl<T> From<Imported<T>> for Partly<T> {
    fn from(file: Imported<T>) -> Self {
        Self { rows: file.rows, halves: Vec::new(), warnings: file.warnings, bad: Vec::new() }
    }
}

impl<T> Partly<T> {
    /// Every row in the order of the file, and whether it is whole.
    pub fn in_order(&mut self, line: impl Fn(&T) -> usize) -> Vec<(bool, T)> {
        let whole = self.rows.drain(..).map(|row| (true, row));
        let mut all: Vec<(bool, T)> = whole.chain(self.halves.drain(..).map(|row| (false, row))).collect();
        all.sort_by_key(|(_, row)| line(row));
        all
    }

    /// Whether nothing is wrong with this cell of a line: what stands there is no stand-in.
    pub fn is_good(&self, line: usize, column: &str) -> bool {
        !self.bad.iter().any(|bad| bad.line == line && (bad.column.is_empty() || bad.column == column))
    }

    /// All of it or nothing.
    pub fn whole(self) -> Result<Imported<T>, BadFile> {
        match self.bad.is_empty() {
            true => Ok(Imported { rows: self.rows, warnings: self.warnings }),
            false => Err(BadFile { rows: self.bad }),
        }
    }
}

/// Kept, but the rules would not make it today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// From 1, the header's line.
    pub line: usize,
    pub text: Text,
}

/// A cell or row that cannot be taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// From 1, the header's line; a record with line breaks in it is named by its first line.
    pub line: usize,
    /// As in the header; empty where the whole row is meant.
    pub column: String,
    pub reason: Text,
}

/// Everything that is wrong with a file, in the order of its lines. Nothing of the file is taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct BadFile {
    pub rows: Vec<BadRow>,
}

impl BadRow {
    /// Where it is, as a sentence's beginning: `Baris 12, kolom cost`.
    pub fn place(&self) -> Text {
        match self.column.is_empty() {
            true => Text::new("import-place-row").with("line", self.line.to_string()),
            false => {
                Text::new("import-place-cell").with("line", self.line.to_string()).with("column", self.column.as_str())
            }
        }
    }
}

impl fmt::Display for BadFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} bad rows", self.rows.len())?;
        match self.rows.first() {
            Some(first) => write!(formatter, ", first {} at line {} {}", first.reason.key, first.line, first.column),
            None => Ok(()),
        }
    }
}
