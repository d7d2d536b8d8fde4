//! The two files of `gerai shu`: the members' meeting's policy, and members of another book than ours.
//!
//! Pure. Always holds: an unknown key or column is refused by name, so that one misspelt is not one left at its
//! default; what is said here of a file is its form alone, what its figures mean is tested where the surplus is
//! shared (`domain/cooperative/shu.rs`).

use super::cells::{Cells, read_rows, short, whole};
use super::table::{Column, may, must};
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::cooperative::shu::{Fault, Refused};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    must("id"),
    may("kind"),
    may("joined"),
    may("left"),
    may("pokok"),
    may("wajib"),
    may("sukarela"),
    may("pokok_days"),
    may("wajib_days"),
    may("sukarela_days"),
    may("purchases"),
    may("jasa"),
];

/// `policy.toml`.
pub fn policy(bytes: &[u8]) -> Result<Policy, Refused> {
    let bad = |about: String| Refused::new(Fault::BadPolicy, about);
    let text = std::str::from_utf8(bytes).map_err(|_| bad("UTF-8".to_owned()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    toml::from_str(text).map_err(|error| {
        let before = error.span().map_or("", |span| text.get(..span.start).unwrap_or(text));
        let line = before.matches('\n').count() + 1;
        let what = text.lines().nth(line - 1).unwrap_or("").trim();
        bad(format!("{line}: {}", short(what)))
    })
}

/// The same file of a policy that was decided.
pub fn written(policy: &Policy) -> String {
    toml::to_string(policy).expect("a policy has no key without a form")
}

/// `members.csv`, in its order; or its first bad cell, and how many there are.
pub fn members(bytes: &[u8]) -> Result<Vec<Person>, (Text, usize)> {
    read_rows(bytes, COLUMNS, person).map(|file| file.rows).map_err(|bad| {
        let mut rows = bad.rows;
        rows.sort_by_key(|row| row.line);
        let first = rows.first().map_or_else(|| Text::new("import-empty-file"), |row| row.place());
        (first, rows.len())
    })
}

fn person(cells: &mut Cells<'_>) -> Person {
    let first_day = BusinessDate::new(2000, 1, 1).expect("the first day there is");
    let kind = if cells.has("kind") { cells.owned("kind") } else { "anggota".to_owned() };
    let mut figure = |column: &str| signed(cells, column, Rupiah::LIMIT).map_or(Rupiah::ZERO, Rupiah::of);
    let [pokok, wajib, sukarela] = ["pokok", "wajib", "sukarela"].map(&mut figure);
    let purchases = figure("purchases");
    let jasa = figure("jasa");
    if jasa.is_negative() {
        cells.bad("jasa", Text::new("import-negative").with("text", cells.owned("jasa")));
    }
    let mut days = |column: &str| signed(cells, column, i64::MAX).unwrap_or(0);
    let [pokok_days, wajib_days, sukarela_days] = ["pokok_days", "wajib_days", "sukarela_days"].map(&mut days);
    let id = cells.needed("id").to_owned();
    let joined = cells.maybe_date("joined").unwrap_or(first_day);
    let left = cells.maybe_date("left");
    if let Some(left) = left.filter(|left| *left < joined) {
        let text = Text::new("import-left-before-joined").with("left", left).with("joined", joined);
        cells.bad("left", text);
    }
    Person { id, kind, joined, left, pokok, wajib, sukarela, pokok_days, wajib_days, sukarela_days, purchases, jasa }
}

/// A whole number up to this size, whatever its sign.
fn signed(cells: &mut Cells<'_>, column: &str, most: i64) -> Option<i64> {
    let text = cells.text(column);
    if text.is_empty() {
        return None;
    }
    let number = whole(text).and_then(|number| i64::try_from(number).ok());
    let number = number.filter(|number| (-most..=most).contains(number));
    if number.is_none() {
        cells.bad(column, Text::new("import-not-number").with("text", short(text)));
    }
    number
}

#[cfg(test)]
mod tests;
