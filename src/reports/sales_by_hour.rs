//! `sales-by-hour`: when people buy. A row per hour of the shop's clock, from the first in which anything was sold to
//! the last; beside its sums what it brought on each day of the week.
//!
//! Pure. Always holds: the sum of the hours is the sum of the report `sales`, of one unit that of its goods; what came
//! back is taken off the hour in which it came back.

use super::margin::tenths;
use super::sales_by_cashier::average;
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("hour", "report-at", Kind::Words),
    Column::new("sales", "report-sales-many", Kind::Number),
    Column::summed("total", "report-total"),
    Column::new("percent", "report-percent", Kind::Percent),
    Column::new("average", "report-average", Kind::Money),
    Column::summed("members", "report-to-members"),
    Column::summed("others", "report-to-others"),
    of_a_day("monday", "report-monday"),
    of_a_day("tuesday", "report-tuesday"),
    of_a_day("wednesday", "report-wednesday"),
    of_a_day("thursday", "report-thursday"),
    of_a_day("friday", "report-friday"),
    of_a_day("saturday", "report-saturday"),
    of_a_day("sunday", "report-sunday"),
];

const fn of_a_day(name: &'static str, heading: &'static str) -> Column {
    Column { name, heading, kind: Kind::Side, summed: true }
}

/// What one hour of the clock brought, over all days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hour {
    /// Sales that stand.
    pub sales: i64,
    /// What these came to.
    pub sold: Rupiah,
    /// Net of what came back, to members and to others.
    pub members: Rupiah,
    pub others: Rupiah,
    /// The same by day of the week, from Monday.
    pub days: [Rupiah; 7],
}

impl Hour {
    fn total(&self) -> Rupiah {
        self.members + self.others
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// `08:00` for programs, as the clock is read aloud for people.
fn clock(hour: usize) -> Cell {
    Cell::said(format!("{hour:02}:00"), Text::new("report-clock").with("hour", format!("{hour:02}")))
}

/// From hours 0 to 23; those before the first sale and after the last are left out.
pub fn table(hours: &[Hour; 24], period: Period, unit: Option<&str>) -> Table {
    let mut head = vec![Text::new("report-sales-by-hour"), period_line(period)];
    head.extend(unit.map(|unit| Text::new("report-unit-named").with("unit", unit)));
    let mut table = Table::new(head, COLUMNS);
    let open: Vec<usize> = (0..24).filter(|hour| !hours[*hour].is_empty()).collect();
    let (Some(first), Some(last)) = (open.first(), open.last()) else { return table };
    let whole: Rupiah = hours.iter().map(Hour::total).sum();
    for (at, hour) in hours.iter().enumerate().take(last + 1).skip(*first) {
        let row = [
            clock(at),
            Cell::Number(hour.sales),
            Cell::Money(hour.total()),
            Cell::maybe(tenths(hour.total(), whole), Cell::Percent),
            Cell::Money(average(hour.sold, hour.sales)),
            Cell::Money(hour.members),
            Cell::Money(hour.others),
        ];
        table.push(row.into_iter().chain(hour.days.map(Cell::Money)));
    }
    table
}

#[cfg(test)]
mod tests;
