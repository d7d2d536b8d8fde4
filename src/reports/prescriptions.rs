//! `prescriptions`: one row per prescription, with what was handed out under it and what it came to.
//!
//! Pure. Always holds: no patient, no prescriber and no goods are named: who they are is the pharmacy's alone (A38).

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::pharmacy::prescription::{Lack, label};
use crate::domain::pharmacy::register::Served;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("number", "report-number", Kind::Words),
    Column::new("till", "report-till", Kind::Words),
    Column::new("received", "report-received", Kind::Date),
    Column::new("written", "report-rx-written", Kind::Date),
    Column::new("items", "report-rx-items", Kind::Number),
    Column::new("iter", "report-rx-iter", Kind::Number),
    Column::new("times", "report-rx-times", Kind::Number),
    Column::new("status", "report-status", Kind::Words),
    Column::new("lacks", "report-rx-lacks", Kind::Words),
    Column::summed("goods", "report-rx-goods"),
    Column::summed("fees", "report-rx-fees"),
    Column::summed("amount", "report-amount"),
    Column::new("pharmacist", "report-rx-pharmacist", Kind::Words),
];

/// In the order they are given.
pub fn table(lines: Vec<Served>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-prescriptions"), period_line(period)], COLUMNS);
    for line in lines {
        let received = &line.received;
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        table.push(vec![
            Cell::words(label(received.number)),
            Cell::words(received.till.as_str()),
            Cell::Date(received.received),
            Cell::Date(received.written),
            Cell::Number(count(received.items.len())),
            Cell::Number(i64::from(received.iter)),
            Cell::Number(i64::from(line.times)),
            status(&line),
            lacks(&received.lacks),
            Cell::Money(line.goods),
            Cell::Money(line.fees),
            Cell::Money(line.goods + line.fees),
            Cell::words(line.pharmacist),
        ]);
    }
    table
}

/// What the paper does not say, in the words of its form.
fn lacks(lacks: &[Lack]) -> Cell {
    if lacks.is_empty() {
        return Cell::words("");
    }
    let codes: Vec<&str> = lacks.iter().map(|lack| lack.code()).collect();
    let said: Vec<Text> = lacks.iter().map(|lack| Text::new("report-rx-lack").with("lack", lack.code())).collect();
    Cell::said(codes.join(" "), Text::new("report-rx-lacks-said").with("lacks", said))
}

/// `withdrawn` none ever will, `nedet` nothing went out, `did` a part of a filling, `det` whole fillings.
fn status(line: &Served) -> Cell {
    let handed = |n: u32| line.handed.get(&n).copied().unwrap_or_default();
    let part = (1..).zip(&line.received.items).any(|(n, item)| handed(n) < item.count);
    if line.received.withdrawn {
        return Cell::term("withdrawn", "report-rx-withdrawn");
    }
    match (line.times > 0 || line.handed.values().any(|handed| *handed > Quantity::ZERO), part) {
        (false, _) => Cell::term("nedet", "report-rx-nedet"),
        (true, true) => Cell::term("did", "report-rx-did"),
        (true, false) => Cell::term("det", "report-rx-det"),
    }
}

#[cfg(test)]
mod tests;
