//! A part of a report: some of its rows, with the sums of all of them, for whoever reads it a page at a time.
//!
//! Pure. Always holds: rows of one group stay together; sums are those of all rows that were asked for, here or not.

use super::table::{Cell, Table};
use crate::domain::money::Rupiah;

/// Which rows are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// A column by which rows may be chosen, and the word that is chosen in it.
    pub column: Option<&'static str>,
    pub only: Option<String>,
    /// The first row, from 0, and how many.
    pub from: usize,
    pub most: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub table: Table,
    /// Rows before the first of these, and all that there are.
    pub before: usize,
    pub whole: usize,
    /// Of the columns that are summed, under all rows.
    pub sums: Option<Vec<Option<Rupiah>>>,
    /// What may be chosen in the window's column.
    pub choices: Vec<Cell>,
}

/// A part while its rows come, however many: what is kept does not grow with them.
pub struct Gathering {
    window: Window,
    part: Part,
}

impl Gathering {
    /// `empty` says what stands above the rows, and their columns.
    pub fn new(window: Window, empty: Table) -> Self {
        let before = window.from;
        let part = Part { table: empty, before, whole: 0, sums: None, choices: Vec::new() };
        Self { window, part }
    }

    pub fn take(&mut self, rows: Table) {
        let column = self.window.column.and_then(|column| rows.place(column));
        for (place, row) in rows.rows().iter().enumerate() {
            if let Some(at) = column {
                self.choose(&row[at]);
                if self.window.only.as_deref().is_some_and(|only| row[at].code() != Some(only)) {
                    continue;
                }
            }
            self.add(row);
            let at = self.part.whole;
            self.part.whole += 1;
            if at >= self.window.from && self.has_room_for(row) {
                match rows.is_total(place) {
                    true => self.part.table.push_total(row.iter().cloned()),
                    false => self.part.table.push(row.iter().cloned()),
                }
            }
        }
    }

    pub fn end(self) -> Part {
        self.part
    }

    fn choose(&mut self, cell: &Cell) {
        if cell.code().is_some_and(|code| !code.is_empty()) && !self.part.choices.contains(cell) {
            self.part.choices.push(cell.clone());
        }
    }

    fn add(&mut self, row: &[Cell]) {
        let columns = self.part.table.columns;
        if !columns.iter().any(|column| column.summed) {
            return;
        }
        let nothing = || columns.iter().map(|column| column.summed.then_some(Rupiah::ZERO)).collect();
        let sums: &mut Vec<Option<Rupiah>> = self.part.sums.get_or_insert_with(nothing);
        for (sum, cell) in sums.iter_mut().zip(row) {
            if let (Some(sum), Cell::Money(amount)) = (sum, cell) {
                *sum += *amount;
            }
        }
    }

    /// A group that has begun is told to its end.
    fn has_room_for(&self, row: &[Cell]) -> bool {
        let table = &self.part.table;
        let same = |last: &[Cell]| table.grouped > 0 && last[..table.grouped] == row[..table.grouped];
        // What came before it was left out: nothing after it is taken either.
        let goes_on = self.part.before + table.rows().len() + 1 == self.part.whole;
        goes_on && (table.rows().len() < self.window.most || table.rows().last().is_some_and(same))
    }
}

#[cfg(test)]
mod tests;
