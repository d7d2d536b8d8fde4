//! `retention`: which papers of the pharmacy are past the years that they are kept, and what was destroyed (A33).
//!
//! Pure. Always holds: P and N stand apart; what was destroyed is paper, the log keeps what it says.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::event::pharmacy::PapersDestroyed;
use crate::domain::pharmacy::retention::{Papers, Year};
use crate::domain::settings::PharmacyRules;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("papers", "report-papers", Kind::Words),
    Column::new("year", "report-year", Kind::Words),
    Column::new("first", "report-first", Kind::Words),
    Column::new("last", "report-last", Kind::Words),
    Column::new("from", "report-from-day", Kind::Date),
    Column::new("to", "report-to-day", Kind::Date),
    Column::new("count", "report-sheets", Kind::Number),
    Column::new("until", "report-keep-until", Kind::Date),
    Column::new("due", "report-may-go", Kind::Number),
    Column::new("destroyed", "report-destroyed", Kind::Number),
    Column::new("minutes", "report-minutes", Kind::Words),
];

fn name(papers: Papers) -> Cell {
    Cell::said(papers.code(), Text::new("papers-name").with("papers", papers.code()))
}

/// As of a day; without one there is nothing yet. Minutes stand under the years of their kind.
pub fn table(years: Vec<Year>, gone: &[PapersDestroyed], today: Option<BusinessDate>, rules: &PharmacyRules) -> Table {
    let kept = Text::new("report-retention-years").with("rx", rules.keep_rx_years);
    let mut head = vec![Text::new("report-retention"), kept.with("faktur", rules.keep_faktur_years)];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    head.push(Text::new("report-retention-log"));
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    for papers in Papers::ALL {
        for year in years.iter().filter(|year| year.papers == papers) {
            table.push(vec![
                name(papers),
                Cell::words(year.year.to_string()),
                Cell::words(year.first.1.clone()),
                Cell::words(year.last.1.clone()),
                Cell::Date(year.first.0),
                Cell::Date(year.last.0),
                Cell::Number(year.count),
                Cell::Date(year.until),
                Cell::Number(year.due),
                Cell::Number(year.destroyed),
                Cell::Nothing,
            ]);
        }
        for gone in gone.iter().filter(|gone| gone.papers == papers) {
            let minutes = format!("{}-{:04}", gone.slip.till, gone.slip.number);
            let minutes = Text::new("report-minutes-of").with("slip", minutes).with("date", gone.slip.date);
            table.push(vec![
                name(papers),
                Cell::Nothing,
                Cell::Nothing,
                Cell::Nothing,
                Cell::Date(gone.from),
                Cell::Date(gone.to),
                Cell::Nothing,
                Cell::Nothing,
                Cell::Nothing,
                Cell::Number(gone.count),
                Cell::said(format!("{}-{:04}", gone.slip.till, gone.slip.number), minutes),
            ]);
        }
    }
    table
}
