//! `receivables`: what shops owe that buy from the warehouse on account, by the age of each receipt (koperasi 5.4).
//!
//! Pure. Ages: not due, 1–30, 31–60, over 60 days. Always holds: the columns of ages add up to what is owed.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("shop", "report-shop", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::new("receipt", "report-receipt", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::new("due", "report-due", Kind::Date),
    Column::summed("owed", "report-owed"),
    Column::summed("not_due", "report-not-due"),
    Column::summed("days_1_30", "report-days-30"),
    Column::summed("days_31_60", "report-days-60"),
    Column::summed("days_over_60", "report-days-over"),
];

/// A receipt that is not paid to the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub shop: String,
    pub name: String,
    pub receipt: String,
    pub date: BusinessDate,
    pub due: BusinessDate,
    pub owed: Rupiah,
}

/// Which of the four ages so many days after the due date are.
pub const fn age(days: i64) -> usize {
    match days {
        ..=0 => 0,
        1..=30 => 1,
        31..=60 => 2,
        _ => 3,
    }
}

/// By shop, the oldest first.
pub fn table(lines: Vec<Line>, today: Option<BusinessDate>) -> Table {
    let mut head = vec![Text::new("report-receivables")];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 2;
    for line in lines {
        let age = age(today.map_or(0, |today| today.days_since(line.due)));
        let mut row = vec![
            Cell::words(line.shop),
            Cell::words(line.name),
            Cell::words(line.receipt),
            Cell::Date(line.date),
            Cell::Date(line.due),
            Cell::Money(line.owed),
        ];
        row.extend((0..4).map(|at| Cell::Money(if at == age { line.owed } else { Rupiah::ZERO })));
        table.push(row);
    }
    table
}

#[cfg(test)]
mod tests;
