//! `stock-outs`: on how many days the twenty most needed medicines were not to be had (A39).
//!
//! Pure. Always holds: a day counts where nothing was left at the counter when it ended; days before the goods first
//! came do not count. What was asked for in vain is needed as what was sold. Only totals: nobody's purchases (A38).

use super::margin::tenths;
use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("rank", "report-rank", Kind::Number),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("fornas", "report-fornas", Kind::Words),
    Column::new("sales", "report-times-sold", Kind::Number),
    Column::new("missed", "report-times-missed", Kind::Number),
    Column::new("used_milli", "report-sold", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("days_out", "report-days-out", Kind::Number),
    Column::new("days", "report-of-days", Kind::Number),
    Column::new("percent", "report-percent-out", Kind::Percent),
    Column::new("last_out", "report-last-out", Kind::Date),
];

/// How many are named.
pub const MOST: usize = 20;

/// A medicine with how often it was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub fornas: bool,
    /// Receipts it stands on.
    pub sales: i64,
    /// How often it was asked for in vain.
    pub missed: i64,
    /// Base units.
    pub used: Quantity,
}

/// The twenty that were wanted most often: by times, since a bottle and a tablet are not one measure.
pub fn most_needed(mut all: Vec<Needed>) -> Vec<Needed> {
    all.retain(|needed| needed.sales + needed.missed > 0);
    all.sort_by_cached_key(|needed| (-(needed.sales + needed.missed), needed.sku.clone()));
    all.truncate(MOST);
    all
}

/// Days without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Out {
    pub days: i64,
    pub of: i64,
    pub last: Option<BusinessDate>,
}

/// Days from `from` to `to`, both included, at whose end nothing was left, by what came and went at the counter on
/// each day, in order. Before the first of them nobody had it; goods that never came were missing all the time.
pub fn days_out(moved: &[(BusinessDate, Quantity)], from: BusinessDate, to: BusinessDate) -> Out {
    let first = moved.first().map_or(from, |(date, _)| from.max(*date));
    let mut out = Out { days: 0, of: (to.days_since(first) + 1).max(0), last: None };
    let (mut left, mut at, mut date) = (Quantity::ZERO, 0, first);
    while date <= to {
        while let Some((_, milli)) = moved.get(at).filter(|(when, _)| *when <= date) {
            left += *milli;
            at += 1;
        }
        if left <= Quantity::ZERO {
            out.days += 1;
            out.last = Some(date);
        }
        date = date.plus_days(1);
    }
    out
}

pub fn table(lines: Vec<(Needed, Out)>, period: Period) -> Table {
    let head = vec![
        Text::new("report-stock-outs").with("count", MOST),
        period_line(period),
        Text::new("report-stock-outs-how"),
    ];
    let mut table = Table::new(head, COLUMNS);
    for (rank, (needed, out)) in (1..).zip(lines) {
        let share = tenths(Rupiah::of(out.days), Rupiah::of(out.of));
        table.push(vec![
            Cell::Number(rank),
            Cell::words(needed.sku.0),
            Cell::words(needed.name),
            if needed.fornas { Cell::term("fornas", "report-generics-fornas") } else { Cell::Nothing },
            Cell::Number(needed.sales),
            Cell::Number(needed.missed),
            Cell::Quantity(needed.used),
            Cell::words(needed.unit),
            Cell::Number(out.days),
            Cell::Number(out.of),
            Cell::maybe(share, Cell::Percent),
            Cell::maybe(out.last, Cell::Date),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
