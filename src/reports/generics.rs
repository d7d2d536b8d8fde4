//! `generics`: how much of the medicine sold was generic, and how much stands on the national list (A39).
//!
//! Pure. Always holds: goods without a known mark stand apart and are never counted as brands; each of the two
//! questions adds up to all medicine that was sold. Only totals: nobody's purchases (A38).

use super::margin::tenths;
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("by", "report-generics-by", Kind::Words),
    Column::new("kind", "report-kind", Kind::Words),
    Column::new("goods", "report-generics-goods", Kind::Number),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("qty_percent", "report-generics-of-quantity", Kind::Percent),
    Column::new("amount", "report-sales", Kind::Money),
    Column::new("amount_percent", "report-generics-of-amount", Kind::Percent),
];

/// What was sold of one medicine, returns taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `None` where nobody knows.
    pub generic: Option<bool>,
    pub fornas: bool,
    /// Base units: tablets, bottles.
    pub quantity: Quantity,
    /// With discounts taken off.
    pub amount: Rupiah,
}

/// A share of quantities in tenths of a percent.
fn of_quantity(part: Quantity, whole: Quantity) -> Option<i64> {
    tenths(Rupiah::new(part.milli().into()).ok()?, Rupiah::new(whole.milli().into()).ok()?)
}

pub fn table(lines: &[Line], period: Period) -> Table {
    let head = vec![Text::new("report-generics"), period_line(period), Text::new("report-generics-how")];
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    let all_quantity: Quantity = lines.iter().map(|line| line.quantity).sum();
    let all_amount: Rupiah = lines.iter().map(|line| line.amount).sum();
    let mut row = |by: Cell, kind: Cell, is: &dyn Fn(&Line) -> bool| {
        let of: Vec<&Line> = lines.iter().filter(|line| is(line)).collect();
        let quantity: Quantity = of.iter().map(|line| line.quantity).sum();
        let amount: Rupiah = of.iter().map(|line| line.amount).sum();
        table.push(vec![
            by,
            kind,
            Cell::Number(i64::try_from(of.len()).unwrap_or(i64::MAX)),
            Cell::Quantity(quantity),
            Cell::maybe(of_quantity(quantity, all_quantity), Cell::Percent),
            Cell::Money(amount),
            Cell::maybe(tenths(amount, all_amount), Cell::Percent),
        ]);
    };
    let by_name = || Cell::term("name", "report-generics-by-name");
    row(by_name(), Cell::term("generic", "report-generics-generic"), &|line| line.generic == Some(true));
    row(by_name(), Cell::term("brand", "report-generics-brand"), &|line| line.generic == Some(false));
    row(by_name(), Cell::term("unknown", "report-generics-unknown"), &|line| line.generic.is_none());
    let by_list = || Cell::term("list", "report-generics-by-list");
    row(by_list(), Cell::term("fornas", "report-generics-fornas"), &|line| line.fornas);
    row(by_list(), Cell::term("other", "report-generics-other"), &|line| !line.fornas);
    table
}

#[cfg(test)]
mod tests;
