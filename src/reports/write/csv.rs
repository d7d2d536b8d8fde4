//! CSV (RFC 4180 quoting, comma, header line, LF): the same names and figures as JSON, empty where nothing is.
//!
//! Pure.

use std::fmt::Write;

use crate::domain::time::Zone;
use crate::locale::{self, Language};
use crate::reports::journal::Entry;
use crate::reports::table::{Cell, Table, tenths_written};
use crate::reports::trial_balance::sides;

pub fn table(table: &Table) -> String {
    rows(table, put)
}

/// The same with our words as people read them, in their language: what a paper says, not only its figures, so that its
/// hash is of all of it.
pub fn said(table: &Table, language: Language, zone: &Zone) -> String {
    rows(table, |text, cell| match cell {
        Cell::Term(term) => quoted(text, &locale::say_in(language, zone, &term.words)),
        cell => put(text, cell),
    })
}

fn rows(table: &Table, mut put: impl FnMut(&mut String, &Cell)) -> String {
    let mut text = line(table.read_columns().map(|column| column.name.to_owned()));
    text.reserve(table.rows().len() * ROW);
    for row in table.rows() {
        for (at, cell) in table.read_cells(row).enumerate() {
            if at > 0 {
                text.push(',');
            }
            put(&mut text, cell);
        }
        text.push('\n');
    }
    text
}

/// Bytes of a row, as a rule.
const ROW: usize = 96;

/// Into the text itself: a list of fifty thousand lots has four hundred thousand cells.
fn put(text: &mut String, cell: &Cell) {
    let number = |text: &mut String, number: i64| {
        let _written = write!(text, "{number}");
    };
    match cell {
        Cell::Nothing => {}
        Cell::Words(words) => quoted(text, words),
        Cell::Money(amount) => number(text, amount.amount()),
        Cell::Quantity(quantity) => number(text, quantity.milli()),
        Cell::Number(count) => number(text, *count),
        Cell::Date(date) => {
            let _written = write!(text, "{date}");
        }
        Cell::Time(instant) => quoted(text, &instant.to_string()),
        Cell::Percent(tenths) => quoted(text, &tenths_written(*tenths, '.')),
        Cell::Term(term) => quoted(text, &term.code),
    }
}

fn quoted(text: &mut String, field: &str) {
    if !field.bytes().any(|byte| matches!(byte, b'"' | b',' | b'\n' | b'\r')) {
        return text.push_str(field);
    }
    text.push('"');
    text.push_str(&field.replace('"', "\"\""));
    text.push('"');
}

/// The header line of a journal.
pub fn journal_head() -> String {
    let names = ["n", "date", "event", "reference", "account", "debit", "credit", "unit", "member"];
    line(names.into_iter().map(str::to_owned))
}

/// Lines of one transaction, a posting each; `n` is its place in the journal, from 1.
pub fn entry(n: u64, entry: &Entry) -> String {
    let lines = entry.postings.iter().map(|posting| {
        let (debit, credit) = sides(posting.amount);
        line([
            n.to_string(),
            entry.date.to_string(),
            entry.kind.clone(),
            entry.reference.clone(),
            posting.account.to_string(),
            debit.amount().to_string(),
            credit.amount().to_string(),
            posting.unit.clone(),
            posting.member.clone(),
        ])
    });
    lines.collect()
}

pub fn line(fields: impl IntoIterator<Item = String>) -> String {
    let mut text = String::new();
    for (at, field) in fields.into_iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        quoted(&mut text, &field);
    }
    text.push('\n');
    text
}
