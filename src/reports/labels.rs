//! `labels`: shelf labels that do not say what the till does; those to be printed again (R15).
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("label", "report-label", Kind::Money),
    Column::new("price", "report-till-price", Kind::Money),
    Column::new("difference", "report-difference", Kind::Money),
    Column::new("member_label", "report-member-label", Kind::Money),
    Column::new("member_price", "report-member-price", Kind::Money),
    Column::new("printed", "report-printed", Kind::Date),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub label: Rupiah,
    pub price: Rupiah,
    /// 0 where members pay the same.
    pub member_label: Rupiah,
    pub member_price: Rupiah,
    pub printed: BusinessDate,
}

/// As on a date; without one nothing has happened yet. Those where the till asks for more come first: there a buyer may
/// insist on the label.
pub fn table(mut lines: Vec<Line>, date: Option<BusinessDate>) -> Table {
    lines.sort_by_key(|line| (line.price <= line.label, line.sku.clone(), line.unit.clone()));
    let mut head = vec![Text::new("report-labels")];
    head.extend(date.map(|date| Text::new("report-labels-on").with("date", date)));
    let mut table = Table::new(head, COLUMNS);
    for line in lines {
        table.push(vec![
            Cell::words(line.sku.0),
            Cell::words(line.name),
            Cell::words(line.unit),
            Cell::Money(line.label),
            Cell::Money(line.price),
            Cell::Money(line.price - line.label),
            Cell::Money(line.member_label),
            Cell::Money(line.member_price),
            Cell::Date(line.printed),
        ]);
    }
    table
}
