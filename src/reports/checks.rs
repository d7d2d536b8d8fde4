//! `checks`: what pengawas look at, without asking anyone (koperasi 6.3): each point with its figure and whether it
//! wants a look; and ten members whose savings are compared with their own slips, drawn so that nobody can choose them.
//!
//! Pure. Always holds: the sample follows from the hash of the last record of the period alone.

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("part", "check-part", Kind::Words),
    Column::new("what", "rat-words", Kind::Words),
    Column::new("figure", "rat-figure", Kind::Number),
    Column::new("amount", "report-amount", Kind::Money),
    Column::new("state", "check-state", Kind::Words),
];

/// One point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub code: &'static str,
    pub figure: i64,
    /// Where it is about money.
    pub amount: Option<Rupiah>,
    /// Wants a look.
    pub look: bool,
}

/// What one cashier did beside plain sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub actor: String,
    pub kind: String,
    pub count: i64,
}

/// A member of the sample with what the books say was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sampled {
    pub number: MemberNumber,
    pub name: String,
    pub saved: Rupiah,
}

/// Of so many, so many, by this hash: each next place is the hash read on, eight bytes at a time, over what is left.
pub fn drawn(of: usize, most: usize, hash: &[u8; 32]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..of).collect();
    let mut drawn = Vec::new();
    let mut seed = u64::from_be_bytes(hash[..8].try_into().expect("eight of thirty-two bytes"));
    let mut at = 8;
    while drawn.len() < most && !left.is_empty() {
        let count = u64::try_from(left.len()).unwrap_or(u64::MAX);
        drawn.push(left.remove(usize::try_from(seed % count).unwrap_or(0)));
        let next = &hash[at % 25..at % 25 + 8];
        seed = seed.rotate_left(7) ^ u64::from_be_bytes(next.try_into().expect("eight of thirty-two bytes"));
        at += 5;
    }
    drawn
}

/// How often somebody does it above the mean of all who do: twice as often wants a look.
fn stands_out(one: &Done, all: &[Done]) -> bool {
    let same: Vec<i64> = all.iter().filter(|other| other.kind == one.kind).map(|other| other.count).collect();
    let sum: i64 = same.iter().sum();
    let many = i64::try_from(same.len()).unwrap_or(1);
    many > 1 && one.count * many > 2 * sum
}

pub fn table(points: &[Point], done: &[Done], sample: &[Sampled], period: Period) -> Table {
    let mut table = Table::new(vec![Text::new("check-title"), period_line(period)], COLUMNS);
    table.grouped = 1;
    let state = |look: bool| match look {
        true => Cell::term("look", "check-look"),
        false => Cell::term("fine", "check-fine"),
    };
    for point in points {
        let words = Text::new("check-point").with("code", point.code);
        let cells = [
            Cell::said(point.code.to_owned(), words),
            Cell::Number(point.figure),
            Cell::maybe(point.amount, Cell::Money),
        ];
        let row = [Cell::term("points", "check-points")].into_iter().chain(cells).chain([state(point.look)]);
        table.push(row);
    }
    for one in done {
        let words = Text::new("check-done").with("kind", one.kind.as_str()).with("actor", one.actor.as_str());
        let code = format!("{} {}", one.kind, one.actor);
        let cells = [Cell::said(code, words), Cell::Number(one.count), Cell::Nothing];
        let row = [Cell::term("people", "check-people")].into_iter().chain(cells);
        table.push(row.chain([state(stands_out(one, done))]));
    }
    for member in sample {
        let words = Text::new("check-member").with("number", member.number.as_str()).with("name", member.name.as_str());
        let cells = [Cell::said(member.number.to_string(), words), Cell::Nothing, Cell::Money(member.saved)];
        let row = [Cell::term("sample", "check-sample")].into_iter().chain(cells);
        table.push(row.chain([Cell::Nothing]));
    }
    table
}

#[cfg(test)]
mod tests;
