//! A report before it is written: typed columns, rows of cells, and what stands above them.
//!
//! Pure. Always holds: every row has a cell per column. Cells lie one after the other, short words within them: a list
//! of fifty thousand lots is one piece of memory. Writers in `write/` turn it into text, CSV or JSON; another form
//! needs nothing but another writer.

use std::collections::BTreeSet;
use std::ops::{Index, Range};
use std::slice::ChunksExact;

use smol_str::SmolStr;

use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::{Fact, Text};
use crate::domain::time::{BusinessDate, Instant};

/// What a column holds, and so how it is written and aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Words,
    Money,
    /// One side of a pair of money columns: nothing to see where it is zero.
    Side,
    /// What an account stands at: for people without a sign and with the side it is on, for programs positive = debit.
    Balance,
    Quantity,
    /// One side of a pair of quantity columns, in and out.
    Moved,
    /// How many, or which one.
    Number,
    Date,
    /// Of a day that is known from elsewhere.
    Time,
    /// Day and time.
    Moment,
    Percent,
    /// 64 hex digits, of which paper has room for the first.
    Hash,
}

impl Kind {
    /// Ends at the right.
    pub const fn is_figure(self) -> bool {
        !matches!(self, Self::Words | Self::Date | Self::Time | Self::Moment | Self::Hash)
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
    Words(SmolStr),
    Money(Rupiah),
    Quantity(Quantity),
    Number(i64),
    Date(BusinessDate),
    Time(Instant),
    /// In tenths of a percent.
    Percent(i64),
    /// A word of ours. Apart, since a table has few of them: it would make every cell twice as large.
    Term(Box<Term>),
}

/// A word of ours: its code for programs, the words for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub code: SmolStr,
    pub words: Text,
}

impl Cell {
    pub fn words(words: impl Into<SmolStr>) -> Self {
        Self::Words(words.into())
    }

    pub fn term(code: impl Into<SmolStr>, key: &'static str) -> Self {
        Self::said(code, Text::new(key))
    }

    /// A word of ours with what is said in it.
    pub fn said(code: impl Into<SmolStr>, words: Text) -> Self {
        Self::Term(Box::new(Term { code: code.into(), words }))
    }

    /// The word that it says to programs; `None` where it is a figure.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Words(code) => Some(code),
            Self::Term(term) => Some(&term.code),
            _ => None,
        }
    }

    /// The code of a total (N24) that stands here for people.
    pub fn total_code(&self) -> Option<&str> {
        let Self::Term(term) = self else { return None };
        match term.words.facts.first() {
            Some((_, Fact::Words(code))) if term.words.key == TOTAL_CODE => Some(code),
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
    /// Places of the columns in the order in which other programs have always read them; `None`: as they stand. For
    /// people they stand as they are read.
    pub for_programs: Option<&'static [usize]>,
    /// Row by row.
    cells: Vec<Cell>,
    /// The last row adds up the ones before it.
    pub ends_in_total: bool,
    /// The first so many columns say which group a row belongs to: for people they are a heading above its rows, with a
    /// sum below.
    pub grouped: usize,
    /// The code (N24) of what the whole comes to: it stands under the column of codes.
    pub sum_code: Option<String>,
    /// Places of rows that add up others.
    totals: BTreeSet<usize>,
}

/// Rows of a table, in order; each has a cell per column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows<'a> {
    cells: &'a [Cell],
    width: usize,
}

impl<'a> Rows<'a> {
    pub fn len(self) -> usize {
        self.cells.len() / self.width
    }

    pub fn is_empty(self) -> bool {
        self.cells.is_empty()
    }

    pub fn get(self, at: usize) -> Option<&'a [Cell]> {
        self.cells.get(self.cells_of(at..at.checked_add(1)?))
    }

    pub fn last(self) -> Option<&'a [Cell]> {
        self.get(self.len().checked_sub(1)?)
    }

    pub fn iter(self) -> ChunksExact<'a, Cell> {
        self.cells.chunks_exact(self.width)
    }

    fn part(self, rows: Range<usize>) -> Self {
        Self { cells: &self.cells[self.cells_of(rows)], ..self }
    }

    fn cells_of(self, rows: Range<usize>) -> Range<usize> {
        rows.start.saturating_mul(self.width)..rows.end.saturating_mul(self.width)
    }
}

impl Index<usize> for Rows<'_> {
    type Output = [Cell];

    /// # Panics
    /// Past the last row.
    fn index(&self, at: usize) -> &[Cell] {
        &self.cells[self.cells_of(at..at + 1)]
    }
}

impl<'a> IntoIterator for Rows<'a> {
    type Item = &'a [Cell];
    type IntoIter = ChunksExact<'a, Cell>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Rows that belong together, one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    pub rows: Rows<'a>,
    /// The place of its first row in the table.
    pub first: usize,
    grouped: usize,
}

impl<'a> Group<'a> {
    /// What its rows have in common.
    pub fn key(&self) -> &'a [Cell] {
        self.rows.get(0).map_or(&[], |row| &row[..self.grouped])
    }
}

impl Table {
    pub fn new(head: Vec<Text>, columns: &'static [Column]) -> Self {
        let (cells, totals) = (Vec::new(), BTreeSet::new());
        let (for_programs, sum_code) = (None, None);
        Self { head, columns, for_programs, cells, ends_in_total: false, grouped: 0, sum_code, totals }
    }

    pub fn push(&mut self, row: impl IntoIterator<Item = Cell>) {
        let before = self.cells.len();
        self.cells.extend(row);
        assert_eq!(self.cells.len() - before, self.columns.len(), "a row has a cell per column");
    }

    /// The same with nothing in a column of words: what is read is not for everybody.
    pub fn blanked(mut self, column: &str) -> Self {
        if let Some(place) = self.place(column) {
            let width = self.columns.len().max(1);
            self.cells.iter_mut().skip(place).step_by(width).for_each(|cell| *cell = Cell::words(""));
        }
        self
    }

    /// A row that adds up others; people see it stand out.
    pub fn push_total(&mut self, row: impl IntoIterator<Item = Cell>) {
        self.totals.insert(self.rows().len());
        self.push(row);
    }

    /// Whether a row adds up others.
    pub fn is_total(&self, at: usize) -> bool {
        self.totals.contains(&at) || self.ends_in_total && at + 1 == self.rows().len()
    }

    pub fn rows(&self) -> Rows<'_> {
        Rows { cells: &self.cells, width: self.columns.len().max(1) }
    }

    /// Only rows that say this in the column; all of them where it has no such column.
    pub fn only(self, column: &str, code: &str) -> Self {
        let Some(at) = self.place(column) else { return self };
        let (cells, totals, sum_code) = (Vec::new(), BTreeSet::new(), None);
        let mut kept = Self { cells, totals, ends_in_total: false, sum_code, ..self };
        let rows = Rows { cells: &self.cells, width: self.columns.len().max(1) };
        for (place, row) in rows.iter().enumerate() {
            let total = self.totals.contains(&place);
            match row[at].code() == Some(code) {
                true if total => kept.push_total(row.iter().cloned()),
                true => kept.push(row.iter().cloned()),
                false => {}
            }
        }
        kept
    }

    /// Where the column of this name is.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known.name == column)
    }

    /// Columns as other programs read them.
    pub fn read_columns(&self) -> impl Iterator<Item = &'static Column> {
        self.read_order().map(|at| &self.columns[at])
    }

    /// Cells of a row in that order.
    pub fn read_cells<'a>(&self, row: &'a [Cell]) -> impl Iterator<Item = &'a Cell> {
        self.read_order().map(|at| &row[at])
    }

    fn read_order(&self) -> impl Iterator<Item = usize> + use<> {
        let for_programs = self.for_programs;
        let count = for_programs.map_or(self.columns.len(), <[usize]>::len);
        (0..count).map(move |at| for_programs.map_or(at, |order| order[at]))
    }

    /// The columns that stand in rows for people.
    pub fn shown(&self) -> &'static [Column] {
        &self.columns[self.grouped..]
    }

    /// Rows by group; all of them in one where there are no groups.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let rows = self.rows();
        let key = |at: usize| rows.get(at).map(|row| &row[..self.grouped]);
        let (mut groups, mut first) = (Vec::new(), 0);
        for next in 1..=rows.len() {
            if next == rows.len() || key(next) != key(first) {
                groups.push(Group { rows: rows.part(first..next), first, grouped: self.grouped });
                first = next;
            }
        }
        groups
    }

    /// Sums of the summed columns, nothing under the others; `None` where no column is summed.
    pub fn totals(&self) -> Option<Vec<Option<Rupiah>>> {
        self.sums(self.rows())
    }

    /// Where the code of the whole stands among the columns shown, and the code.
    pub fn coded_sum(&self) -> Option<(usize, &str)> {
        let at = self.shown().iter().position(|column| column.name == "code")?;
        Some((at, self.sum_code.as_deref()?))
    }

    /// The same of some rows.
    pub fn sums(&self, rows: Rows<'_>) -> Option<Vec<Option<Rupiah>>> {
        let money = |cell: &Cell| if let Cell::Money(amount) = cell { *amount } else { Rupiah::ZERO };
        let sum = |at: usize| rows.iter().map(|row| money(&row[at])).sum();
        let summed = self.columns.iter().enumerate().map(|(at, column)| column.summed.then(|| sum(at)));
        let totals: Vec<Option<Rupiah>> = summed.collect();
        totals.iter().any(Option::is_some).then_some(totals)
    }
}

/// In the place of an account's code, where a row adds up others: for people the code of that total (N24), where it has
/// one.
pub fn total_mark(code: Option<String>) -> Cell {
    match code {
        Some(code) => Cell::said("total", Text::new(TOTAL_CODE).with("code", code)),
        None => Cell::term("total", "report-total-mark"),
    }
}

const TOTAL_CODE: &str = "report-total-code";

/// `12.5`, `-0.3`, `100`: a percentage from its tenths.
pub fn tenths_written(tenths: i64, point: char) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    match rest {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}{point}{rest}"),
    }
}
