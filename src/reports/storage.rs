//! `storage`: goods of others in the warehouse: whose, how much came in, went out and is left, what was charged, and
//! what lies there longer than it should (koperasi 5.3). Quantity only, never in stock value.
//!
//! Pure.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::goods::storage::LastCount;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("storage", "report-storage-code", Kind::Words),
    Column::new("owner", "report-storage-owner", Kind::Words),
    Column::new("goods", "report-goods", Kind::Words),
    Column::new("shelf", "report-shelf", Kind::Words),
    Column::new("since", "report-storage-since", Kind::Date),
    Column::new("in_milli", "report-storage-in", Kind::Quantity),
    Column::new("out_milli", "report-storage-out", Kind::Quantity),
    Column::new("left_milli", "report-storage-left", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::summed("fees", "report-storage-fees"),
    Column::summed("due", "report-storage-due"),
    Column::new("long", "report-storage-long", Kind::Words),
    Column::new("counted_on", "report-storage-counted", Kind::Date),
    Column::new("difference_milli", "report-storage-difference", Kind::Quantity),
];

/// Goods of one owner under one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub storage: String,
    pub owner: String,
    pub goods: String,
    pub shelf: String,
    pub since: BusinessDate,
    pub came: Quantity,
    pub left: Quantity,
    pub unit: String,
    /// Charged so far.
    pub fees: Rupiah,
    /// Of months that are over and were not charged, and what was charged on account and is not paid; a member's is
    /// kasbon.
    pub due: Rupiah,
    /// Longer than the shop lets goods lie.
    pub long: bool,
    /// By its labels.
    pub counted: Option<LastCount>,
}

/// As of a day; what is left lies before what is gone.
pub fn table(mut lines: Vec<Line>, today: Option<BusinessDate>) -> Table {
    lines.sort_by_key(|line| line.left.is_zero());
    let mut head = vec![Text::new("report-storage")];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    let mut table = Table::new(head, COLUMNS);
    for line in lines {
        let long = match line.long {
            true => Cell::said("yes".to_owned(), Text::new("report-storage-lies-long")),
            false => Cell::words(""),
        };
        table.push(vec![
            Cell::words(line.storage),
            Cell::words(line.owner),
            Cell::words(line.goods),
            Cell::words(line.shelf),
            Cell::Date(line.since),
            Cell::Quantity(line.came),
            Cell::Quantity(line.came - line.left),
            Cell::Quantity(line.left),
            Cell::words(line.unit),
            Cell::Money(line.fees),
            Cell::Money(line.due),
            long,
            Cell::maybe(line.counted.map(|count| count.date), Cell::Date),
            Cell::maybe(line.counted.map(|count| count.counted - count.booked), Cell::Quantity),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
