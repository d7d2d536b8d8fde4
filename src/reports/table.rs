//! A report before it is written: typed columns, rows of cells, and what stands above them.
//!
//! Pure. Always holds: every row has a cell per column. Writers in `write/` turn it into text, CSV or JSON; another
//! form needs nothing but another writer.

use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};

/// What a column holds, and so how it is written and aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Words,
    Money,
    /// One side of a pair of money columns: nothing to see where it is zero.
    Side,
    Quantity,
    /// How many, or which one.
    Number,
    Date,
    Time,
}

/// A column: its frozen name for other programs, its heading for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    /// A key of `assets/locales`.
    pub heading: &'static str,
    pub kind: Kind,
    /// Money that is added up under the table.
    pub summed: bool,
}

impl Column {
    pub const fn new(name: &'static str, heading: &'static str, kind: Kind) -> Self {
        Self { name, heading, kind, summed: false }
    }

    pub const fn summed(name: &'static str, heading: &'static str) -> Self {
        Self { name, heading, kind: Kind::Money, summed: true }
    }
}

/// A figure or word of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Not there: null in JSON, empty elsewhere.
    Nothing,
    Words(String),
    Money(Rupiah),
    Quantity(Quantity),
    Number(i64),
    Date(BusinessDate),
    Time(Instant),
}

impl Cell {
    pub fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }
}

/// A report's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Lines above the table, the title first.
    pub head: Vec<Text>,
    pub columns: &'static [Column],
    rows: Vec<Vec<Cell>>,
    /// The last row adds up the ones before it.
    pub ends_in_total: bool,
}

impl Table {
    pub fn new(head: Vec<Text>, columns: &'static [Column]) -> Self {
        Self { head, columns, rows: Vec::new(), ends_in_total: false }
    }

    pub fn push(&mut self, row: Vec<Cell>) {
        assert_eq!(row.len(), self.columns.len(), "a row has a cell per column");
        self.rows.push(row);
    }

    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// Sums of the summed columns, nothing under the others; `None` where no column is summed.
    pub fn totals(&self) -> Option<Vec<Option<Rupiah>>> {
        let money = |cell: &Cell| if let Cell::Money(amount) = cell { *amount } else { Rupiah::ZERO };
        let sum = |at: usize| self.rows.iter().map(|row| money(&row[at])).sum();
        let summed = self.columns.iter().enumerate().map(|(at, column)| column.summed.then(|| sum(at)));
        let totals: Vec<Option<Rupiah>> = summed.collect();
        totals.iter().any(Option::is_some).then_some(totals)
    }
}
