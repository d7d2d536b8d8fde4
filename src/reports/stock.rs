//! `stock`: what lies where, lot by lot, and what was sold beyond the lots. The values add up to 114100 + 114200 +
//! 114300.
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("location", "report-location", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("expiry", "report-expiry", Kind::Date),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::summed("value", "report-value"),
];

/// A lot at a place, or (without batch and expiry, below zero) what was sold beyond the lots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub sku: Sku,
    pub name: String,
    pub place: Place,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    /// Base units.
    pub quantity: Quantity,
    pub unit: String,
    pub value: Rupiah,
}

/// Lines with something in them, by goods, place, expiry, batch; as of the end of a day, or the newest record.
pub fn table(mut lines: Vec<Line>, as_of: Option<BusinessDate>) -> Table {
    lines.retain(|line| !line.quantity.is_zero() || !line.value.is_zero());
    // Goods without a date keep longest; what was sold beyond the lots comes last.
    fn order(line: &Line) -> impl Ord + '_ {
        let beyond = line.quantity.milli() < 0;
        (&line.sku, line.place, beyond, line.expiry.is_none(), line.expiry, &line.batch)
    }
    // They come nearly so: this looks at each once more, and copies nothing.
    lines.sort_by(|one, other| order(one).cmp(&order(other)));
    let day = as_of.map_or(Text::new("report-all"), |date| Text::new("report-as-of").with("date", date));
    let mut table = Table::new(vec![Text::new("report-stock"), day], COLUMNS);
    for line in lines {
        table.push(vec![
            Cell::Words(line.sku.0),
            Cell::Words(line.name),
            Cell::words(line.place.code()),
            Cell::Words(line.batch),
            // Empty, not null: the column holds a date or nothing of interest.
            line.expiry.map_or(Cell::words(""), Cell::Date),
            Cell::Quantity(line.quantity),
            Cell::Words(line.unit),
            Cell::Money(line.value),
        ]);
    }
    table
}
