//! `owa`: what a pharmacist handed out by her own word (A29, A31), with whether a complaint was noted for it.
//!
//! Pure. Always holds: patient and complaint are not here: they stand in the records, and are the pharmacy's alone
//! (A38).

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
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
];

/// In the order they are given.
pub fn table(lines: Vec<ByWord>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-owa"), period_line(period)], COLUMNS);
    for line in lines {
        table.push(vec![
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
        ]);
    }
    table
}
