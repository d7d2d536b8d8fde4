//! A report before it is written: typed columns, rows of cells, and what stands above them.
//!
//! Pure. Always holds: every row has a cell per column. Writers in `write/` turn it into text, CSV or JSON; another
//! form needs nothing but another writer.

use std::collections::BTreeSet;

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
    /// One side of a pair of quantity columns, in and out.
    Moved,
    /// How many, or which one.
    Number,
    Date,
    Time,
    Percent,
    /// 64 hex digits, of which paper has room for the first.
    Hash,
}

impl Kind {
    /// Ends at the right.
    pub const fn is_figure(self) -> bool {
        !matches!(self, Self::Words | Self::Date | Self::Time | Self::Hash)
    }
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
    /// In tenths of a percent.
    Percent(i64),
    /// A word of ours: its code for programs, the words for people.
    Term(String, Text),
}

impl Cell {
    pub fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }

    pub fn term(code: impl Into<String>, key: &'static str) -> Self {
        Self::Term(code.into(), Text::new(key))
    }

    /// The word that it says to programs; `None` where it is a figure.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Words(code) | Self::Term(code, _) => Some(code),
            _ => None,
        }
    }

    /// Null where there is none.
    pub fn maybe<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Nothing, cell)
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
    /// The first so many columns say which group a row belongs to: for people they are a heading above its rows, with a
    /// sum below.
    pub grouped: usize,
    /// Places of rows that add up others.
    totals: BTreeSet<usize>,
}

/// Rows that belong together, one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    pub rows: &'a [Vec<Cell>],
    /// The place of its first row in the table.
    pub first: usize,
    grouped: usize,
}

impl Group<'_> {
    /// What its rows have in common.
    pub fn key(&self) -> &[Cell] {
        self.rows.first().map_or(&[], |row| &row[..self.grouped])
    }
}

impl Table {
    pub fn new(head: Vec<Text>, columns: &'static [Column]) -> Self {
        Self { head, columns, rows: Vec::new(), ends_in_total: false, grouped: 0, totals: BTreeSet::new() }
    }

    pub fn push(&mut self, row: Vec<Cell>) {
        assert_eq!(row.len(), self.columns.len(), "a row has a cell per column");
        self.rows.push(row);
    }

    /// A row that adds up others; people see it stand out.
    pub fn push_total(&mut self, row: Vec<Cell>) {
        self.totals.insert(self.rows.len());
        self.push(row);
    }

    /// Whether a row adds up others.
    pub fn is_total(&self, at: usize) -> bool {
        self.totals.contains(&at) || self.ends_in_total && at + 1 == self.rows.len()
    }

    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// Only rows that say this in the column; all of them where it has no such column.
    pub fn only(self, column: &str, code: &str) -> Self {
        let Some(at) = self.place(column) else { return self };
        let mut kept = Self { rows: Vec::new(), totals: BTreeSet::new(), ends_in_total: false, ..self };
        for (place, row) in self.rows.into_iter().enumerate() {
            let total = self.totals.contains(&place);
            match row[at].code() == Some(code) {
                true if total => kept.push_total(row),
                true => kept.push(row),
                false => {}
            }
        }
        kept
    }

    /// Where the column of this name is.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known.name == column)
    }

    /// Its rows, each with whether it adds up others.
    pub fn into_rows(self) -> impl Iterator<Item = (Vec<Cell>, bool)> {
        let (totals, count) = (self.totals, self.rows.len());
        let last = count.checked_sub(1).filter(|_| self.ends_in_total);
        let mark = move |(at, row)| (row, totals.contains(&at) || Some(at) == last);
        self.rows.into_iter().enumerate().map(mark)
    }

    /// The columns that stand in rows for people.
    pub fn shown(&self) -> &'static [Column] {
        &self.columns[self.grouped..]
    }

    /// Rows by group; all of them in one where there are no groups.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let same = |one: &Vec<Cell>, other: &Vec<Cell>| one[..self.grouped] == other[..self.grouped];
        let mut first = 0;
        let group = |rows| {
            let group = Group { rows, first, grouped: self.grouped };
            first += group.rows.len();
            group
        };
        self.rows.chunk_by(same).map(group).collect()
    }

    /// Sums of the summed columns, nothing under the others; `None` where no column is summed.
    pub fn totals(&self) -> Option<Vec<Option<Rupiah>>> {
        self.sums(&self.rows)
    }

    /// The same of some rows.
    pub fn sums(&self, rows: &[Vec<Cell>]) -> Option<Vec<Option<Rupiah>>> {
        let money = |cell: &Cell| if let Cell::Money(amount) = cell { *amount } else { Rupiah::ZERO };
        let sum = |at: usize| rows.iter().map(|row| money(&row[at])).sum();
        let summed = self.columns.iter().enumerate().map(|(at, column)| column.summed.then(|| sum(at)));
        let totals: Vec<Option<Rupiah>> = summed.collect();
        totals.iter().any(Option::is_some).then_some(totals)
    }
}

/// In the place of an account's code, where a row adds up others.
pub fn total_mark() -> Cell {
    Cell::term("total", "report-total-mark")
}

/// `12.5`, `-0.3`, `100`: a percentage from its tenths.
pub fn tenths_written(tenths: i64, point: char) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    match rest {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}{point}{rest}"),
    }
}
