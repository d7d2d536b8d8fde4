//! `care`: the daily list of boxes shelf by shelf, each with why it is there and who looked at it; above it what was
//! measured in the fridges and when the list was signed (N26, A12, A16, A34).
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::goods::care::{Concern, read_temperature};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};

const COLUMNS: &[Column] = &[
    Column::new("shelf", "report-shelf", Kind::Words),
    Column::new("concern", "report-concern", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("expiry", "report-expiry", Kind::Date),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("checked", "report-checked", Kind::Time),
    Column::new("by", "report-by", Kind::Words),
];

/// A box of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub shelf: String,
    pub concern: Concern,
    pub sku: String,
    pub name: String,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub quantity: Quantity,
    pub unit: String,
    /// When somebody looked at it on that day, and who.
    pub checked: Option<(Instant, String)>,
}

/// A note of the day: when, who, what.
pub type Said = (Instant, String, String);

/// As of a day; without one nothing has happened yet.
pub fn table(lines: Vec<Line>, temperatures: &[Said], signed: &[Said], today: Option<BusinessDate>) -> Table {
    let mut head = vec![Text::new("report-care")];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    for (at, by, code) in temperatures {
        let Some((tenths, fridge)) = read_temperature(code) else { continue };
        let degrees = format!("{}{},{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10);
        let text = Text::new("report-temperature").with("time", *at).with("fridge", fridge).with("degrees", degrees);
        head.push(text.with("by", by.as_str()));
    }
    for (at, by, code) in signed {
        head.push(
            Text::new("report-care-signed").with("time", *at).with("by", by.as_str()).with("done", code.as_str()),
        );
    }
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    for line in lines {
        let (at, by) = line.checked.map_or((Cell::Nothing, String::new()), |(at, by)| (Cell::Time(at), by));
        let why = Text::new("report-concern-of").with("concern", line.concern.code());
        table.push(vec![
            Cell::words(line.shelf),
            Cell::said(line.concern.code(), why),
            Cell::words(line.sku),
            Cell::words(line.name),
            Cell::words(line.batch),
            Cell::maybe(line.expiry, Cell::Date),
            Cell::Quantity(line.quantity),
            Cell::words(line.unit),
            at,
            Cell::words(by),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
