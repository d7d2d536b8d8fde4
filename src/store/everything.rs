//! The full export: every table that a shop takes with it when it leaves, read row by row.
//!
//! Always holds: what a table and a column mean stands here once, and the files, their description and the tests follow
//! from it; a cell of a person is empty unless persons are asked for; memory does not grow with the shop.
//! Not here: the files (`station/everything.rs`), the log (`exchange.rs`).

use rusqlite::types::ValueRef;

use super::column::misplaced;
use super::{Store, StoreError};
use crate::domain::time::BusinessDate;

pub mod columns;
pub mod sheets;

/// How the values of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Text as it is.
    Word,
    /// Whole rupiah.
    Money,
    /// Thousandths of a unit.
    Milli,
    Count,
    /// `YYYY-MM-DD`.
    Date,
    /// RFC 3339 in UTC, with `Z`.
    Time,
    /// 1 or 0.
    Flag,
    /// A decimal number with a point.
    Decimal,
    Json,
}

/// A column of an exported table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub form: Form,
    /// The key of the sentence that says what it means.
    pub about: &'static str,
    /// Says who somebody is, or what a person typed: empty where persons are not asked for.
    pub personal: bool,
}

impl Column {
    const fn new(name: &'static str, form: Form, about: &'static str) -> Self {
        Self { name, form, about, personal: false }
    }

    /// The same under the name that an import of this table reads.
    const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    const fn of_a_person(self) -> Self {
        Self { personal: true, ..self }
    }
}

/// An exported table: a file `NAME.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub name: &'static str,
    /// The key of the sentence that says what a row is.
    pub about: &'static str,
    sql: &'static str,
    pub columns: &'static [Column],
}

/// The accounts as shipped, which stand in the program and not in the shop's file.
pub const ACCOUNTS: Sheet = Sheet {
    name: "accounts",
    about: "export-t-accounts",
    sql: "",
    columns: &[columns::ACCOUNT, columns::NAME, columns::KIND, columns::NORMAL, columns::SECTION],
};

/// All tables of the shop's file, in the order in which they are written and described.
pub fn sheets() -> impl Iterator<Item = &'static Sheet> {
    [sheets::goods::SHEETS, sheets::buying::SHEETS, sheets::selling::SHEETS, sheets::people::SHEETS]
        .into_iter()
        .chain([sheets::books::SHEETS, sheets::care::SHEETS])
        .flatten()
}

/// A value of a row, as long as the row is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    Nothing,
    Whole(i64),
    Words(&'a str),
}

impl Store {
    /// The rows of a table, one after the other; prices are those that hold on `day`.
    ///
    /// # Errors
    /// The disk's, `Corrupt` where a value is none of ours, and whatever `each` answers.
    pub fn sheet<E: From<StoreError>>(
        &self,
        sheet: &Sheet,
        (day, persons): (BusinessDate, bool),
        mut each: impl FnMut(&[Cell<'_>]) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |error| E::from(self.failed(error));
        let mut ask = self.connection.prepare(sheet.sql).map_err(failed)?;
        if ask.parameter_count() > 0 {
            ask.raw_bind_parameter(1, day).map_err(failed)?;
        }
        let mut rows = ask.raw_query();
        while let Some(row) = rows.next().map_err(failed)? {
            let mut cells = Vec::with_capacity(sheet.columns.len());
            for (at, column) in sheet.columns.iter().enumerate() {
                let value = row.get_ref(at).map_err(failed)?;
                cells.push(cell(value, column, persons).ok_or_else(|| failed(misplaced(column.name).into()))?);
            }
            each(&cells)?;
        }
        Ok(())
    }
}

/// `None` for what none of our columns holds: bytes, or a number with a fraction.
fn cell<'a>(value: ValueRef<'a>, column: &Column, persons: bool) -> Option<Cell<'a>> {
    match value {
        _ if column.personal && !persons => Some(Cell::Nothing),
        ValueRef::Null => Some(Cell::Nothing),
        ValueRef::Integer(number) => Some(Cell::Whole(number)),
        ValueRef::Text(words) => std::str::from_utf8(words).ok().map(Cell::Words),
        ValueRef::Real(_) | ValueRef::Blob(_) => None,
    }
}

#[cfg(test)]
mod tests;
