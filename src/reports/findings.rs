//! `findings`: what the supervisors found, with the board's answer and whether it is done with (koperasi 6.3).
//!
//! Pure. A finding of an earlier time stands here as long as it is not closed.

use std::collections::BTreeMap;

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::cooperative::findings::Finding;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("no", "rat-no", Kind::Number),
    Column::new("date", "report-date", Kind::Date),
    Column::new("finding", "finding-words", Kind::Words),
    Column::new("by", "finding-by", Kind::Words),
    Column::new("answer", "finding-answer", Kind::Words),
    Column::new("answered", "finding-answered-on", Kind::Date),
    Column::new("state", "check-state", Kind::Words),
    Column::new("closed", "finding-closed-on", Kind::Date),
];

/// Whether it belongs to a period: noted by its end, and not closed before it began.
pub fn is_of(finding: &Finding, period: Period) -> bool {
    period.to.is_none_or(|to| finding.date <= to)
        && finding.closed.is_none_or(|closed| period.from.is_none_or(|from| closed >= from))
}

/// With the names of those who found it, by their id.
pub fn table(findings: Vec<Finding>, period: Period, names: &BTreeMap<String, String>) -> Table {
    let mut table = Table::new(vec![Text::new("finding-title"), period_line(period)], COLUMNS);
    for finding in findings.into_iter().filter(|finding| is_of(finding, period)) {
        let state = Cell::said(finding.state().to_owned(), Text::new("finding-state").with("state", finding.state()));
        let (answer, answered) = match finding.answer {
            Some(answer) => (Cell::words(answer.words), Cell::Date(answer.date)),
            None => (Cell::Nothing, Cell::Nothing),
        };
        table.push(vec![
            Cell::Number(finding.number),
            Cell::Date(finding.date),
            Cell::words(finding.words),
            named(finding.by, names),
            answer,
            answered,
            state,
            Cell::maybe(finding.closed, Cell::Date),
        ]);
    }
    table
}

/// For people the name, where there still is one; for programs who it was.
fn named(by: String, names: &BTreeMap<String, String>) -> Cell {
    match names.get(&by).filter(|name| !name.is_empty()) {
        Some(name) => Cell::said(by, Text::new("report-said").with("words", name.as_str())),
        None => Cell::words(by),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_stays_on_the_list_and_what_was_closed_before_does_not() {
        let day = |text: &str| text.parse().expect("a date");
        let of = |number, date: &str, closed: Option<&str>| Finding {
            number,
            date: day(date),
            by: "pengawas".to_owned(),
            words: "kas".to_owned(),
            answer: None,
            closed: closed.map(day),
        };
        let all = vec![
            of(1, "2025-03-01", None),
            of(2, "2025-04-01", Some("2025-12-31")),
            of(3, "2025-05-01", Some("2026-02-01")),
            of(4, "2027-01-01", None),
        ];
        let period = Period { from: Some(day("2026-01-01")), to: Some(day("2026-12-31")) };
        let names = BTreeMap::from([("pengawas".to_owned(), "Norhayati".to_owned())]);
        let table = table(all, period, &names);
        assert_eq!(table.rows()[0][3].code(), Some("pengawas"));
        let numbers: Vec<&Cell> = table.rows().iter().map(|row| &row[0]).collect();
        assert_eq!(numbers, [&Cell::Number(1), &Cell::Number(3)]);
    }
}
