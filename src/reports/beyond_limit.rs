//! `beyond-limit`: what tills apart handed out too much of together: precursors and what is often misused to one buyer
//! beyond a day's limit (A27), a prescription beyond what it allows (A23).
//!
//! Pure. Always holds: goods, figures and receipts; who the buyer is stands in the registers, for the pharmacy (A38).

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::id::ReceiptNumber;
use crate::domain::pharmacy::beyond_limit::BeyondLimit;
use crate::domain::pharmacy::over_served::OverServed;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("date", "report-date", Kind::Date),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("sold_milli", "report-sold", Kind::Quantity),
    Column::new("limit_milli", "report-limit", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("receipts", "report-receipts", Kind::Words),
    Column::new("prescription", "report-prescription", Kind::Words),
];

/// Without a prescription by buyer and day, then with one by R/.
pub fn table(found: Vec<BeyondLimit>, served: Vec<OverServed>, period: Period) -> Table {
    let head = vec![Text::new("report-beyond-limit"), period_line(period), Text::new("report-beyond-limit-who")];
    let mut table = Table::new(head, COLUMNS);
    let mut push = |date, (name, unit): (String, String), (sold, limit), receipts: &[ReceiptNumber], label: String| {
        let receipts: Vec<String> = receipts.iter().map(ToString::to_string).collect();
        table.push(vec![
            Cell::Date(date),
            Cell::words(name),
            Cell::Quantity(sold),
            Cell::Quantity(limit),
            Cell::words(unit),
            Cell::words(receipts.join(", ")),
            Cell::words(label),
        ]);
    };
    for of in found {
        push(of.date, (of.name, of.unit), (of.sold, of.limit), &of.receipts, String::new());
    }
    for of in served {
        push(of.date, (of.name, of.unit), (of.handed, of.allowed), &of.receipts, of.label);
    }
    table
}
