//! `owa`: what a pharmacist handed out by her own word (A29, A31), with whether a complaint was noted for it.
//!
//! Pure. Always holds: patient and complaint are the pharmacy's alone: their columns are there only where one of its
//! people asks under her own name (A38).

use super::table::{Cell, Column, Kind, Table};
use super::{Question, period_line};
use crate::domain::pharmacy::register::ByWord;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("date", "report-date", Kind::Date),
    Column::new("receipt", "report-receipt", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("complaint", "report-owa-complaint", Kind::Words),
    Column::new("age", "report-owa-age", Kind::Number),
    Column::new("pharmacist", "report-rx-pharmacist", Kind::Words),
    Column::new("patient", "report-rx-patient", Kind::Words),
    Column::new("words", "report-owa-words", Kind::Words),
    Column::new("asked", "report-owa-asked", Kind::Words),
];

/// Of them without names.
const PLAIN: usize = 10;

/// In the order they are given.
pub fn table(lines: Vec<ByWord>, question: &Question) -> Table {
    let columns = if question.names { COLUMNS } else { &COLUMNS[..PLAIN] };
    let mut table = Table::new(vec![Text::new("report-owa"), period_line(question.period)], columns);
    for line in lines {
        let mut row = vec![
            Cell::Date(line.date),
            Cell::words(line.receipt),
            Cell::words(line.sku.0),
            Cell::words(line.name),
            Cell::words(line.batches.join(" ")),
            Cell::Quantity(line.milli),
            Cell::words(line.unit),
            match line.complaint {
                true => Cell::term("noted", "report-owa-noted"),
                false => Cell::term("missing", "report-owa-missing"),
            },
            Cell::maybe(line.age, Cell::Number),
            Cell::words(line.pharmacist),
            Cell::words(line.patient),
            Cell::words(line.words),
            Cell::words(line.asked),
        ];
        row.truncate(columns.len());
        table.push(row);
    }
    table
}
