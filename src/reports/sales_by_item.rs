//! `sales-by-item`: what was sold, goods by goods, in the unit in which it was sold: how much, on how many receipts,
//! what it brought and left, and its share of all.
//!
//! Pure. Always holds: sales and cost are those of the report `margin` (without discount, PPN and the owners' part of
//! consigned goods). `class` says what the shop lives on (apotek A14): `A` are those that bring the first 80 %, `B`
//! the next 15 %, `C` the rest; goods that brought nothing have none.

use super::margin::tenths;
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line, terms};
use crate::domain::goods::product::Book;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("receipts", "report-receipts-count", Kind::Number),
    Column::summed("sales", "report-sales"),
    Column::new("share", "report-share", Kind::Percent),
    Column::new("running", "report-running-share", Kind::Percent),
    Column::new("class", "report-abc", Kind::Words),
    Column::summed("cost", "report-cost"),
    Column::summed("profit", "report-profit"),
    Column::new("percent", "report-profit-percent", Kind::Percent),
    Column::new("book", "report-book", Kind::Words),
];

/// Up to which share of all, in tenths of a percent, goods are of the first and the second class.
const FIRST: i64 = 800;
const SECOND: i64 = 950;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub book: Book,
    pub sku: Sku,
    pub name: String,
    /// Of `unit`, net of what came back.
    pub quantity: Quantity,
    pub unit: String,
    pub receipts: i64,
    /// Without discount, PPN and what is the owner's.
    pub sales: Rupiah,
    pub cost: Rupiah,
}

/// What brought most stands first; a share is of all goods, whichever are looked at.
pub fn table(mut lines: Vec<Line>, period: Period) -> Table {
    lines.sort_by_cached_key(|line| (-line.sales.amount(), line.sku.clone(), line.unit.clone()));
    let mut table = Table::new(vec![Text::new("report-sales-by-item"), period_line(period)], COLUMNS);
    let whole: Rupiah = lines.iter().map(|line| line.sales).sum();
    let mut running = Rupiah::ZERO;
    for line in lines {
        // By what came before it: the goods that reach a bound are still on its near side.
        let before = tenths(running, whole).unwrap_or(0);
        running += line.sales;
        let profit = line.sales - line.cost;
        let class = match before {
            _ if line.sales <= Rupiah::ZERO => "",
            ..FIRST => "A",
            FIRST..SECOND => "B",
            _ => "C",
        };
        table.push([
            Cell::words(line.sku.0),
            Cell::words(line.name),
            Cell::Quantity(line.quantity),
            Cell::words(line.unit),
            Cell::Number(line.receipts),
            Cell::Money(line.sales),
            Cell::maybe(tenths(line.sales, whole), Cell::Percent),
            Cell::maybe(tenths(running, whole), Cell::Percent),
            Cell::words(class),
            Cell::Money(line.cost),
            Cell::Money(profit),
            Cell::maybe(tenths(profit, line.sales), Cell::Percent),
            terms::book(line.book),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
