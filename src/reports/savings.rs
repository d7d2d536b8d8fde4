//! `savings`: simpanan pokok, wajib, sukarela and berjangka of each member: what there was, what came and went, what
//! there is.
//!
//! Pure. Always holds: the sum of a kind is its account in the books; where it is not, the head says so. Names are
//! personal data: whoever runs this report must be allowed to see them.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::projection::Balance;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("kind", "report-kind", Kind::Words),
    Column::new("number", "report-number", Kind::Words),
    Column::new("name", "report-name", Kind::Words),
    Column::summed("opening", "report-opening-balance"),
    Column::summed("in", "report-in"),
    Column::summed("out", "report-out"),
    Column::summed("closing", "report-closing-balance"),
];

/// One kind of savings of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub kind: Balance,
    pub number: MemberNumber,
    pub name: String,
    pub came: Rupiah,
    pub went: Rupiah,
    pub closing: Rupiah,
}

/// A kind of savings with its account in the books: positive = owed to members.
pub type Control = (Balance, Rupiah);

pub const KINDS: [Balance; 4] = [Balance::Pokok, Balance::Wajib, Balance::Sukarela, Balance::Berjangka];

pub const fn heading(kind: Balance) -> &'static str {
    match kind {
        Balance::Pokok => "report-pokok",
        Balance::Wajib => "report-wajib",
        Balance::Sukarela => "report-sukarela",
        Balance::Kasbon => "report-kasbon",
        Balance::Berjangka => "report-berjangka",
    }
}

/// By kind and number; without those who have and had nothing.
pub fn table(mut lines: Vec<Line>, controls: &[Control], period: Period) -> Table {
    lines.retain(|line| !line.came.is_zero() || !line.went.is_zero() || !line.closing.is_zero());
    lines.sort_by(|one, other| (one.kind, &one.number).cmp(&(other.kind, &other.number)));
    let mut head = vec![Text::new("report-savings"), period_line(period)];
    for (kind, booked) in controls {
        let sum: Rupiah = lines.iter().filter(|line| line.kind == *kind).map(|line| line.closing).sum();
        if sum != *booked {
            let text = Text::new("report-control-differs").with("name", kind.code());
            head.push(text.with("members", sum).with("books", *booked));
        }
    }
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    for line in lines {
        table.push(vec![
            Cell::term(line.kind.code(), heading(line.kind)),
            Cell::words(line.number.0),
            Cell::words(line.name),
            Cell::Money(line.closing - line.came + line.went),
            Cell::Money(line.came),
            Cell::Money(line.went),
            Cell::Money(line.closing),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
