//! `looks`: who opened a member's personal data, and when; whose were exported or deleted (koperasi 1.5). For pengawas.
//!
//! Pure. Members stand by number: the list itself shows no more of them than it must.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::text::Text;
use crate::domain::time::Instant;

const COLUMNS: &[Column] = &[
    Column::new("at", "report-at", Kind::Time),
    Column::new("kind", "report-kind", Kind::Words),
    Column::new("member", "report-member", Kind::Words),
    Column::new("what", "report-looked-at", Kind::Words),
    Column::new("who", "report-person", Kind::Words),
    Column::new("second", "report-second", Kind::Words),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub at: Instant,
    /// Of the note: see [`heading`].
    pub kind: String,
    /// None where many were exported.
    pub member: Option<MemberNumber>,
    pub what: String,
    pub who: UserId,
    pub second: Option<UserId>,
}

/// What a note of this kind is called; `None` for those that are not about personal data.
pub fn heading(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "personal_seen" => "report-look-seen",
        "personal_exported" => "report-look-exported",
        "member_erased" => "report-look-erased",
        _ => return None,
    })
}

/// In the order they are given; of one member alone where she asks.
pub fn table(lines: Vec<Line>, period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("report-looks"), period_line(period)], COLUMNS);
    let maybe = |words: Option<String>| words.map_or(Cell::Nothing, Cell::words);
    for line in lines {
        let Some(heading) = heading(&line.kind) else { continue };
        table.push(vec![
            Cell::Time(line.at),
            Cell::term(&line.kind, heading),
            maybe(line.member.map(|member| member.0)),
            Cell::words(line.what),
            Cell::words(line.who.as_str()),
            maybe(line.second.map(|second| second.to_string())),
        ]);
    }
    table
}
