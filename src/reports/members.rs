//! `members`: who is one, what each has with the cooperative, and the year's purchases that count for SHU.
//!
//! Pure. Names are personal data: whoever runs this report must be allowed to see them.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::new("kind", "report-kind", Kind::Words),
    Column::new("status", "report-status", Kind::Words),
    Column::summed("pokok", "report-pokok"),
    Column::summed("wajib", "report-wajib"),
    Column::summed("sukarela", "report-sukarela"),
    Column::summed("kasbon", "report-kasbon"),
    Column::summed("purchases_year", "report-purchases"),
    Column::summed("berjangka", "report-berjangka"),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: MemberNumber,
    pub name: String,
    pub kind: MemberKind,
    pub state: MemberState,
    pub pokok: Rupiah,
    pub wajib: Rupiah,
    pub sukarela: Rupiah,
    pub kasbon: Rupiah,
    /// Of the table's year.
    pub purchases: Rupiah,
    /// Term deposits.
    pub berjangka: Rupiah,
}

/// By number. Without a year nothing has happened yet.
pub fn table(mut lines: Vec<Line>, year: Option<i16>) -> Table {
    lines.sort_by(|one, other| one.number.cmp(&other.number));
    let mut head = vec![Text::new("report-members")];
    // As a word: a year takes no dot for thousands.
    head.extend(year.map(|year| Text::new("report-purchases-of").with("year", year.to_string())));
    let mut table = Table::new(head, COLUMNS);
    for line in lines {
        table.push(vec![
            Cell::words(line.number.0),
            Cell::words(line.name),
            Cell::words(line.kind.code()),
            Cell::words(line.state.code()),
            Cell::Money(line.pokok),
            Cell::Money(line.wajib),
            Cell::Money(line.sukarela),
            Cell::Money(line.kasbon),
            Cell::Money(line.purchases),
            Cell::Money(line.berjangka),
        ]);
    }
    table
}
