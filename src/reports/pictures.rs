//! What of a report is looked at rather than read: charts of the figures that its table holds.
//!
//! Pure. Always holds: a chart says nothing that its table does not; a report without one has none here.
//! Neighbours: what a chart is (`chart.rs`), charts that have no table (`ask/charts.rs`).

use super::Report;
use super::chart::{Bar, Chart};
use super::table::{Cell, Table};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::{self, Language};

/// Bars of a list that goes on: as many as are told apart at a glance.
const MOST: usize = 15;

const DAYS: [(&str, &str); 7] = [
    ("monday", "report-monday"),
    ("tuesday", "report-tuesday"),
    ("wednesday", "report-wednesday"),
    ("thursday", "report-thursday"),
    ("friday", "report-friday"),
    ("saturday", "report-saturday"),
    ("sunday", "report-sunday"),
];

/// Those of this report's table that show anything, in their order.
pub fn of(report: Report, table: &Table, language: Language) -> Vec<Chart> {
    let charts = match report {
        Report::SalesByHour => vec![hours(table), weekdays(table, language)],
        Report::SalesByItem => vec![list(table, "name", "sales", "chart-items-most")],
        Report::SalesByCashier => vec![list(table, "cashier", "total", "report-sales-by-cashier")],
        _ => Vec::new(),
    };
    charts.into_iter().filter(|chart| !chart.is_empty()).collect()
}

fn money(table: &Table, row: &[Cell], column: &str) -> Rupiah {
    match table.place(column).map(|place| &row[place]) {
        Some(Cell::Money(amount)) => *amount,
        _ => Rupiah::ZERO,
    }
}

fn words(table: &Table, row: &[Cell], column: &str) -> String {
    table.place(column).and_then(|place| row[place].code()).unwrap_or_default().to_owned()
}

/// The table's own lines below another title.
fn head(table: &Table, title: &'static str) -> Vec<Text> {
    std::iter::once(Text::new(title)).chain(table.head.iter().skip(1).cloned()).collect()
}

fn hours(table: &Table) -> Chart {
    let bar = |row: &[Cell]| Bar {
        name: words(table, row, "hour").chars().take(2).collect(),
        amount: money(table, row, "members"),
        beside: Some(money(table, row, "others")),
    };
    let bars: Vec<Bar> = table.rows().iter().map(bar).collect();
    let members: Rupiah = bars.iter().map(|bar| bar.amount).sum();
    let others: Rupiah = bars.iter().filter_map(|bar| bar.beside).sum();
    Chart {
        head: head(table, "chart-hours"),
        bars,
        legend: Some([Text::new("chart-members"), Text::new("chart-others")]),
        said: Some(Text::new("chart-both").with("members", members).with("others", others)),
        upright: true,
    }
}

fn weekdays(table: &Table, language: Language) -> Chart {
    let bar = |(column, heading): (&str, &'static str)| Bar {
        name: locale::say(language, &Text::new(heading)),
        amount: table.rows().iter().map(|row| money(table, row, column)).sum(),
        beside: None,
    };
    let bars = DAYS.map(bar).to_vec();
    let best = bars.iter().max_by_key(|bar| bar.amount).filter(|bar| bar.amount > Rupiah::ZERO);
    let said = best.map(|bar| Text::new("chart-best-day").with("day", bar.name.as_str()).with("amount", bar.amount));
    Chart { head: head(table, "chart-weekdays"), bars, legend: None, said, upright: false }
}

/// The first rows of a table that begins with the most, with what they are of all.
fn list(table: &Table, name: &str, figure: &str, title: &'static str) -> Chart {
    // Goods of two units are two bars.
    let named = |row: &[Cell]| match words(table, row, "unit") {
        unit if unit.is_empty() => words(table, row, name),
        unit => format!("{}, {unit}", words(table, row, name)),
    };
    let bars: Vec<Bar> = table
        .rows()
        .iter()
        .take(MOST)
        .map(|row| Bar { name: named(row), amount: money(table, row, figure), beside: None })
        .collect();
    let shown: Rupiah = bars.iter().map(|bar| bar.amount).sum();
    let said =
        Text::new("chart-first-rows").with("count", i64::try_from(bars.len()).unwrap_or(0)).with("amount", shown);
    Chart { head: head(table, title), bars, legend: None, said: Some(said), upright: false }
}

#[cfg(test)]
mod tests;
