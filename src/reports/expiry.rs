//! `expiry`: lots whose date has passed or comes near, shelf by shelf, so that one walk finds them all (A12, R54).
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use super::terms;
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::settings::StockWatch;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("location", "report-location", Kind::Words),
    Column::new("shelf", "report-shelf", Kind::Words),
    Column::new("expiry", "report-expiry", Kind::Date),
    Column::new("days", "report-days-left", Kind::Number),
    Column::new("within", "report-within", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::summed("value", "report-value"),
];

/// A lot with a date, of which something is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub place: Place,
    pub shelf: String,
    /// The last day on which it may be sold.
    pub expiry: BusinessDate,
    pub medicine: bool,
    pub sku: Sku,
    pub name: String,
    pub batch: String,
    pub quantity: Quantity,
    pub unit: String,
    pub value: Rupiah,
}

/// Days up to the nearest step that holds the lot; 0 once its date has passed, `None` while it is far.
fn step(line: &Line, today: BusinessDate, watch: &StockWatch) -> Option<i64> {
    let days = line.expiry.days_since(today);
    let steps = if line.medicine { &watch.medicine_days } else { &watch.goods_days };
    if days < 0 {
        return Some(0);
    }
    steps.iter().copied().filter(|step| days <= *step).min()
}

/// As of a day; without one nothing has happened yet.
pub fn table(mut lines: Vec<Line>, today: Option<BusinessDate>, watch: &StockWatch) -> Table {
    let mut head = vec![Text::new("report-expiry-list")];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 2;
    let Some(today) = today else { return table };
    lines.sort_by(|one, other| {
        let order = |line: &Line| (line.place, line.shelf.clone(), line.expiry, line.sku.clone(), line.batch.clone());
        order(one).cmp(&order(other))
    });
    for line in lines {
        let Some(step) = step(&line, today, watch) else { continue };
        let within = match step {
            0 => Text::new("report-expired"),
            days => Text::new("report-within-days").with("days", days),
        };
        table.push(vec![
            terms::place(line.place),
            Cell::words(line.shelf),
            Cell::Date(line.expiry),
            Cell::Number(line.expiry.days_since(today)),
            Cell::said(if step == 0 { "expired".to_owned() } else { step.to_string() }, within),
            Cell::words(line.sku.0),
            Cell::words(line.name),
            Cell::words(line.batch),
            Cell::Quantity(line.quantity),
            Cell::words(line.unit),
            Cell::Money(line.value),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
