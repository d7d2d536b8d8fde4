//! `slow-movers`: goods that lie on a shelf and were not sold for long, the dearest first.
//!
//! Pure. Goods that came lately are not slow, though nobody bought any yet.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::settings::StockWatch;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("received", "report-received", Kind::Date),
    Column::new("last_sold", "report-last-sold", Kind::Date),
    Column::new("days", "report-days-still", Kind::Number),
    Column::summed("value", "report-value"),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub sku: Sku,
    pub name: String,
    pub quantity: Quantity,
    pub unit: String,
    pub value: Rupiah,
    /// Of the newest lot that is left.
    pub received: Option<BusinessDate>,
    pub last_sold: Option<BusinessDate>,
}

/// As of a day; without one nothing has happened yet.
pub fn table(mut lines: Vec<Line>, today: Option<BusinessDate>, watch: &StockWatch) -> Table {
    let mut head = vec![Text::new("report-slow-movers").with("days", watch.slow_days)];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    let mut table = Table::new(head, COLUMNS);
    let Some(today) = today else { return table };
    lines.sort_by_cached_key(|line| (-line.value.amount(), line.sku.clone()));
    for line in lines {
        let days = line.received.max(line.last_sold).map(|date| today.days_since(date));
        if days.is_some_and(|days| days < watch.slow_days) || line.quantity <= Quantity::ZERO {
            continue;
        }
        table.push(vec![
            Cell::words(line.sku.0),
            Cell::words(line.name),
            Cell::Quantity(line.quantity),
            Cell::words(line.unit),
            Cell::maybe(line.received, Cell::Date),
            Cell::maybe(line.last_sold, Cell::Date),
            Cell::maybe(days, Cell::Number),
            Cell::Money(line.value),
        ]);
    }
    table
}
