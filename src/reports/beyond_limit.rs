//! `beyond-limit`: precursors and what is often misused, sold to one buyer beyond a day's limit by tills apart (A27).
//!
//! Pure. Always holds: goods, figures and receipts; who the buyer is stands in the registers, for the pharmacy (A38).

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::pharmacy::beyond_limit::BeyondLimit;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("date", "report-date", Kind::Date),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("sold_milli", "report-sold", Kind::Quantity),
    Column::new("limit_milli", "report-limit", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("receipts", "report-receipts", Kind::Words),
];

pub fn table(found: Vec<BeyondLimit>, period: Period) -> Table {
    let head = vec![Text::new("report-beyond-limit"), period_line(period), Text::new("report-beyond-limit-who")];
    let mut table = Table::new(head, COLUMNS);
    for of in found {
        let receipts: Vec<String> = of.receipts.iter().map(ToString::to_string).collect();
        table.push(vec![
            Cell::Date(of.date),
            Cell::words(of.name),
            Cell::Quantity(of.sold),
            Cell::Quantity(of.limit),
            Cell::words(of.unit),
            Cell::words(receipts.join(", ")),
        ]);
    }
    table
}
