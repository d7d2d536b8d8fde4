//! `sales-by-cashier`: what each cashier sold, and what she did beside plain sales.
//!
//! Pure. Always holds: `total` is what the report `sales` adds up of her papers. How fast somebody works is not here:
//! a cashier is looked at for what the drawer and the shelves have to bear, and what stands out is only asked about
//! (koperasi 6.3), never a verdict. `beside` counts what asks for a look each time it happens
//! (`domain/drawer/exception.rs`), per hundred sales.

use super::margin::tenths;
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("cashier", "report-cashier", Kind::Words),
    Column::new("sales", "report-sales-many", Kind::Number),
    Column::summed("total", "report-total"),
    Column::new("percent", "report-percent", Kind::Percent),
    Column::new("average", "report-average", Kind::Money),
    Column::new("lines", "report-lines", Kind::Number),
    Column::summed("discount", "report-discounts"),
    Column::new("returns", "report-returns", Kind::Number),
    Column::summed("returned", "report-returned"),
    Column::new("voids", "report-voids", Kind::Number),
    Column::summed("voided", "report-voided"),
    Column::new("overrides", "report-overrides", Kind::Number),
    Column::new("no_sales", "report-no-sales", Kind::Number),
    Column::new("cancelled", "report-cancelled", Kind::Number),
    Column::new("removed", "report-removed", Kind::Number),
    Column::new("beside", "report-beside", Kind::Percent),
];

/// What one cashier did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub cashier: String,
    /// Sales that stand: how many, what they came to, how much was given off, how many lines of goods.
    pub sales: i64,
    pub sold: Rupiah,
    pub discount: Rupiah,
    pub lines: i64,
    /// Net of all her papers.
    pub total: Rupiah,
    /// Goods taken back, and whole sales: how many papers, and what was given back, negative.
    pub returns: i64,
    pub returned: Rupiah,
    pub voids: i64,
    pub voided: Rupiah,
    /// How often she did what; kinds that did not happen are not there.
    pub beside: Vec<(ExceptionKind, i64)>,
}

impl Line {
    fn times(&self, kinds: &[ExceptionKind]) -> i64 {
        self.beside.iter().filter(|(kind, _)| kinds.contains(kind)).map(|(_, count)| count).sum()
    }

    /// In tenths of a percent of her sales; nothing where she sold nothing.
    fn per_hundred(&self) -> Option<i64> {
        let asked: i64 = self.beside.iter().filter(|(kind, _)| kind.asks_for_a_look()).map(|(_, count)| count).sum();
        tenths(Rupiah::of(asked), Rupiah::of(self.sales))
    }
}

/// The mean of so many, half up; nothing of none.
pub fn average(sum: Rupiah, count: i64) -> Rupiah {
    if count <= 0 { Rupiah::ZERO } else { Rupiah::of((2 * sum.amount() + count).div_euclid(2 * count)) }
}

/// Who sold most stands first.
pub fn table(mut lines: Vec<Line>, period: Period, unit: Option<&str>) -> Table {
    use ExceptionKind as K;
    let mut head = vec![Text::new("report-sales-by-cashier"), period_line(period)];
    head.extend(unit.map(|unit| Text::new("report-unit-named").with("unit", unit)));
    let mut table = Table::new(head, COLUMNS);
    let whole: Rupiah = lines.iter().map(|line| line.total).sum();
    lines.sort_by_cached_key(|line| (-line.total.amount(), line.cashier.clone()));
    for line in lines {
        table.push([
            Cell::words(line.cashier.as_str()),
            Cell::Number(line.sales),
            Cell::Money(line.total),
            Cell::maybe(tenths(line.total, whole), Cell::Percent),
            Cell::Money(average(line.sold, line.sales)),
            Cell::Number(line.lines),
            Cell::Money(line.discount),
            Cell::Number(line.returns),
            Cell::Money(line.returned),
            Cell::Number(line.voids),
            Cell::Money(line.voided),
            Cell::Number(line.times(&[K::Override, K::LabelPrice])),
            Cell::Number(line.times(&[K::NoSale])),
            Cell::Number(line.times(&[K::Cancelled])),
            Cell::Number(line.times(&[K::LineRemoved])),
            Cell::maybe(line.per_hundred(), Cell::Percent),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
