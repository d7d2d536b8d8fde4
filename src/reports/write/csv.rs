//! CSV (RFC 4180 quoting, comma, header line, LF): the same names and figures as JSON, empty where nothing is.
//!
//! Pure.

use crate::reports::journal::Entry;
use crate::reports::table::{Cell, Table, tenths_written};
use crate::reports::trial_balance::sides;

pub fn table(table: &Table) -> String {
    let mut text = line(table.columns.iter().map(|column| column.name.to_owned()));
    for row in table.rows() {
        text.push_str(&line(row.iter().map(value)));
    }
    text
}

fn value(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Words(words) => words.clone(),
        Cell::Money(amount) => amount.amount().to_string(),
        Cell::Quantity(quantity) => quantity.milli().to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Time(instant) => instant.to_string(),
        Cell::Percent(tenths) => tenths_written(*tenths, '.'),
        Cell::Term(code, _) => code.clone(),
    }
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
    let quoted = |field: String| match field.contains(['"', ',', '\n', '\r']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field,
    };
    let fields: Vec<String> = fields.into_iter().map(quoted).collect();
    fields.join(",") + "\n"
}
