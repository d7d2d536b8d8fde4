//! `units` (koperasi 3.4, *Per unit*): every unit's PHU to its gross result, month by month, what members and what
//! others brought apart.
//!
//! Pure. Always holds: a unit's gross result over all its months is that of its own PHU (`income --unit`); what no unit
//! brought, like the office's wages, is not here. Neighbours: one unit's whole statement (`income.rs`).

use super::statements::{Sums, YearResult};
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("unit", "report-by-unit", Kind::Words),
    Column::new("month", "report-month", Kind::Words),
    Column::summed("members", "report-members-brought"),
    Column::summed("members_net", "report-members-left"),
    Column::summed("others", "report-others-brought"),
    Column::summed("others_net", "report-others-left"),
    Column::summed("gross", "report-gross-result"),
];

/// What income and expenses of a unit moved in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    pub unit: String,
    pub year: i16,
    pub month: i8,
    pub moved: Sums,
}

/// Units one after the other, each by month; a month that brought and cost nothing has no row.
pub fn table(mut months: Vec<Month>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-units"), period_line(period)], COLUMNS);
    table.grouped = 1;
    let place = |unit: &str| super::UNITS.iter().position(|of| *of == unit);
    months.sort_by_key(|of| (place(&of.unit), of.year, of.month));
    for Month { unit, year, month, moved } in months {
        let it = YearResult::of(&moved);
        let figures = [it.member_gross, it.member_net, it.others_gross, it.others_net, it.gross];
        if figures.iter().all(|figure| figure.is_zero()) {
            continue;
        }
        let named = Text::new("report-unit-named").with("unit", unit.as_str());
        let row = [Cell::said(unit, named), Cell::words(format!("{year:04}-{month:02}"))];
        table.push(row.into_iter().chain(figures.map(Cell::Money)));
    }
    table
}

#[cfg(test)]
mod tests;
