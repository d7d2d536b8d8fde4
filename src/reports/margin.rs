//! `margin`: what goods brought, what they had cost, what is left, by book and goods.
//!
//! Pure. Always holds: what is left is amount − discount − PPN − the owners' part of consigned goods − cost: the sales,
//! commissions and costs of goods of the books. Goods that came back are taken off at their cost, whatever state they
//! were in: what was damaged stands in the books under its own name.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line, terms};
use crate::domain::goods::product::Book;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("book", "report-book", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::summed("sales", "report-sales"),
    Column::summed("cost", "report-cost"),
    Column::summed("profit", "report-profit"),
    Column::new("percent", "report-percent", Kind::Percent),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub book: Book,
    pub sku: Sku,
    pub name: String,
    /// Base units.
    pub quantity: Quantity,
    pub unit: String,
    /// Without discount, PPN and what is the owner's.
    pub sales: Rupiah,
    pub cost: Rupiah,
}

/// A share in tenths of a percent, half away from zero; `None` of nothing.
pub fn tenths(part: Rupiah, whole: Rupiah) -> Option<i64> {
    let (part, whole) = (i128::from(part.amount()) * 1_000, i128::from(whole.amount()));
    if whole == 0 {
        return None;
    }
    let rounded = (2 * part.abs() + whole.abs()) / (2 * whole.abs());
    i64::try_from(rounded * part.signum() * whole.signum()).ok()
}

/// By book; what brought most stands first.
pub fn table(mut lines: Vec<Line>, period: Period) -> Table {
    let profit = |line: &Line| line.sales - line.cost;
    lines.sort_by_cached_key(|line| (line.book, -profit(line).amount(), line.sku.clone()));
    let mut table = Table::new(vec![Text::new("report-margin"), period_line(period)], COLUMNS);
    table.grouped = 1;
    for line in lines {
        let left = profit(&line);
        table.push(vec![
            terms::book(line.book),
            Cell::words(line.sku.0),
            Cell::words(line.name),
            Cell::Quantity(line.quantity),
            Cell::words(line.unit),
            Cell::Money(line.sales),
            Cell::Money(line.cost),
            Cell::Money(left),
            Cell::maybe(tenths(left, line.sales), Cell::Percent),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
