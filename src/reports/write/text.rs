//! Text for people: a title, aligned columns with headings in their language, money as it is written, sums at the end.
//!
//! Pure. Always holds: no control character of a name reaches the terminal.

use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale::{self, Language, format};
use crate::reports::table::{Cell, Kind, Table};

pub fn table(table: &Table, language: Language, zone: &Zone) -> String {
    let heading = |key| locale::say(language, &Text::new(key));
    let mut lines = vec![table.columns.iter().map(|column| heading(column.heading)).collect::<Vec<String>>()];
    for row in table.rows() {
        let written = table.columns.iter().zip(row).map(|(column, cell)| write(cell, column.kind, zone));
        lines.push(written.collect());
    }
    if let Some(totals) = table.totals() {
        let mut sums: Vec<String> = totals.into_iter().map(|sum| sum.map_or(String::new(), format::money)).collect();
        if sums[0].is_empty() {
            sums[0] = heading("report-sum");
        }
        lines.push(sums);
    }
    let sums_below = table.ends_in_total || table.totals().is_some();
    let mut text = String::new();
    for sentence in &table.head {
        text.push_str(&locale::say_in(language, zone, sentence));
        text.push('\n');
    }
    text.push('\n');
    text + &aligned(&lines, table, sums_below)
}

/// Lines under their headings; figures end at the right.
fn aligned(lines: &[Vec<String>], table: &Table, sums_below: bool) -> String {
    let width = |at: usize| lines.iter().map(|line| line[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
    let rule = "-".repeat(widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1));
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        if at == 1 || sums_below && at + 1 == lines.len() && at > 1 {
            text.push_str(&rule);
            text.push('\n');
        }
        let cells = line.iter().zip(&widths).zip(table.columns);
        let padded = cells.map(|((cell, &width), column)| match column.kind {
            Kind::Money | Kind::Side | Kind::Quantity | Kind::Number => format!("{cell:>width$}"),
            Kind::Words | Kind::Date | Kind::Time => format!("{cell:<width$}"),
        });
        text.push_str(padded.collect::<Vec<String>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

fn write(cell: &Cell, kind: Kind, zone: &Zone) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Words(words) => words.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect(),
        Cell::Money(amount) if kind == Kind::Side && amount.is_zero() => String::new(),
        Cell::Money(amount) => format::money(*amount),
        Cell::Quantity(quantity) => format::quantity(*quantity),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => format::date_numeric(*date),
        Cell::Time(instant) => format::time(zone.local(*instant)),
    }
}
