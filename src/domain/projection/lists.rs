//! A list from a file, taken in and taken back.
//!
//! Pure. What it brought are records of their own; here is the note that names them, and the stock that goes again.

use super::{NoteRow, Row};
use crate::domain::event::Event;
use crate::domain::event::lists::{ListTaken, ListUndone};
use crate::domain::id::Sku;
use crate::domain::time::BusinessDate;

/// Kinds of the notes; the code is the list's number.
pub const TAKEN: &str = "list_taken";
pub const UNDONE: &str = "list_undone";

pub fn rows(event: &Event) -> Vec<Row> {
    match event {
        Event::ListTaken(list) => taken(list),
        Event::ListUndone(list) => undone(list),
        _ => Vec::new(),
    }
}

fn taken(taken: &ListTaken) -> Vec<Row> {
    vec![note(TAKEN, &taken.number, taken.date)]
}

fn undone(undone: &ListUndone) -> Vec<Row> {
    let mut rows = vec![note(UNDONE, &undone.number, undone.date)];
    if !undone.lots.is_empty() {
        let goods: std::collections::BTreeSet<Sku> = undone.lots.iter().map(|back| back.sku.clone()).collect();
        let number = undone.number.clone();
        rows.push(Row::Document { date: undone.date, number, goods: goods.into_iter().collect() });
    }
    rows.extend(undone.lots.iter().map(|back| Row::Stock {
        sku: back.sku.clone(),
        lot: Some(back.lot.clone()),
        place: back.place,
        milli: -back.qty_milli,
        value: -back.value,
    }));
    rows.extend(undone.loans.iter().cloned().map(Row::LoanGone));
    rows
}

fn note(kind: &str, number: &str, date: BusinessDate) -> Row {
    Row::Note(Box::new(NoteRow {
        kind: kind.to_owned(),
        date: Some(date),
        code: number.to_owned(),
        ..NoteRow::default()
    }))
}
