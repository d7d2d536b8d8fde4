//! `looks`: who opened a member's personal data, and when; whose were exported or deleted (koperasi 1.5). For pengawas.
//!
//! Pure. Members stand by number: the list itself shows no more of them than it must.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::people::listed::Listed;
use crate::domain::pharmacy::retention::Papers;
use crate::domain::text::Text;
use crate::domain::time::Instant;

/// Of one day, which stands above.
const OF_A_DAY: &[Column] = &columns(Column::new("at", "report-at", Kind::Time));
const OF_DAYS: &[Column] = &columns(Column::new("at", "report-moment", Kind::Moment));

const fn columns(at: Column) -> [Column; 6] {
    [
        at,
        Column::new("kind", "report-kind", Kind::Words),
        Column::new("member", "report-member", Kind::Words),
        Column::new("what", "report-looked-at", Kind::Words),
        Column::new("who", "report-person", Kind::Words),
        Column::new("second", "report-second", Kind::Words),
    ]
}

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
        "member_erased" | "papers_forgotten" => "report-look-erased",
        _ => return None,
    })
}

/// Of a list or of one member, or the papers on which people stood; the name of a file that was sent away stands for
/// itself.
fn looked_at(what: String) -> Cell {
    if let Some(papers) = Papers::parse(&what) {
        return Cell::said(papers.code(), Text::new("papers-name").with("papers", papers.code()));
    }
    let ours = Listed::parse(&what).is_some() || ["profile", "savings", "statement"].contains(&what.as_str());
    match ours {
        true => Cell::said(what.as_str(), Text::new("look-what").with("what", what.as_str())),
        false => Cell::words(what),
    }
}

/// In the order they are given; of one member alone where she asks.
pub fn table(lines: Vec<Line>, period: Period) -> Table {
    let columns = if period.is_one_day() { OF_A_DAY } else { OF_DAYS };
    let mut table = Table::new(vec![Text::new("report-looks"), period_line(period)], columns);
    let maybe = |words: Option<String>| words.map_or(Cell::Nothing, Cell::words);
    for line in lines {
        let Some(heading) = heading(&line.kind) else { continue };
        table.push(vec![
            Cell::Time(line.at),
            Cell::term(&line.kind, heading),
            maybe(line.member.map(|member| member.0)),
            looked_at(line.what),
            Cell::words(line.who.as_str()),
            maybe(line.second.map(|second| second.to_string())),
        ]);
    }
    table
}
