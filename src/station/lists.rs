//! Lists from spreadsheets: looked at, taken in, taken back (features 115, 149).
//!
//! What is looked at and what is taken is found by one function, so that a person gets what she saw. Always holds: of
//! the rows that were chosen all come in or none, in one transaction; bad rows never do; each doubt is said before
//! anything is saved; columns that a sheet has not leave what the shop knows as it is.
//! Neighbours: reading and guessing (`import/sheet.rs`, `import/guess.rs`), comparing (`take_in/`), taking back
//! (`lists/undo.rs`).

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::NotDone;
use super::take_in::{Checked, Kind, TakeInError};
use crate::domain::event::Happening;
use crate::domain::text::{Fact, Text};
use crate::domain::time::BusinessDate;
use crate::import::filling::{Filled, canonical, fill};
use crate::import::guess::names::{KINDS, targets};
use crate::import::guess::{self, Column, Guessed};
use crate::import::{BadFile, BadRow, sheet};
use crate::store::{Store, StoreError};
use crate::till::input::lists::ListWish;
use crate::till::refusal::{Code, Refusal};

mod goods;
mod people;
mod prices;
mod stock;
mod taking;
pub mod undo;

/// No list of a shop is larger. Unit: bytes.
const LARGEST: u64 = 16_000_000;
/// Sentences of an answer: the window has all of them row by row.
const MOST_SAID: usize = 60;
/// Bad rows are left out and the rest compared again: each time fewer are left, and soon none.
const ROUNDS: usize = 8;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Bad,
    Doubtful,
    Good,
}

/// A row as it would come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowSeen {
    /// As the spreadsheet counts it.
    pub line: usize,
    pub name: String,
    /// What else tells it apart: code, unit, price.
    pub facts: Vec<String>,
    pub fate: Fate,
    /// Why it is bad, else what is doubtful: the column's name in the sheet, where it is one column's fault, and a
    /// sentence.
    pub reasons: Vec<(String, Text)>,
    /// Bad, or left out by a person: it does not come in.
    pub left_out: bool,
}

/// A list as it would come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSeen {
    pub path: PathBuf,
    /// A word of `gerai import`, or `prices`.
    pub kind: &'static str,
    pub columns: Vec<Column>,
    /// Bad ones first, then doubtful, then good, each by line.
    pub rows: Vec<RowSeen>,
    pub new: usize,
    pub updated: usize,
    pub same: usize,
    /// About the whole list.
    pub notes: Vec<Text>,
}

impl ListSeen {
    /// What is wrong with a list of which no column is known.
    pub fn unknown(&self) -> Option<&Text> {
        let known = self.columns.iter().any(|column| column.is.is_some());
        self.notes.first().filter(|_| !known)
    }

    pub fn count(&self, fate: Fate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }

    /// Rows that a person left out although they could come in.
    pub fn left_out(&self) -> usize {
        self.rows.iter().filter(|row| row.left_out).count()
    }

    /// All that is to be said of it, in sentences: the window shows them row by row instead.
    pub fn said(&self) -> Vec<Text> {
        let mut said = vec![self.summary()];
        said.extend(self.notes.iter().cloned());
        said.extend(rows_said(self));
        said.truncate(MOST_SAID);
        said
    }

    /// *12 barang: 9 baru, 2 diperbarui, 1 sama; 3 perlu dilihat, 1 salah.*
    pub fn summary(&self) -> Text {
        Text::new("list-summary")
            .with("list", self.kind)
            .with("all", self.new + self.updated + self.same)
            .with("new", self.new)
            .with("updated", self.updated)
            .with("same", self.same)
            .with("doubtful", self.rows.iter().filter(|row| row.fate == Fate::Doubtful && !row.left_out).count())
            .with("left", self.left_out())
    }
}

/// A list, looked at, with what it would record.
struct Looked {
    seen: ListSeen,
    happenings: Vec<Happening>,
}

/// What the shop's side of a look needs.
struct Desk<'a> {
    store: &'a Store,
    today: BusinessDate,
    fresh: &'a mut dyn FnMut() -> Uuid,
    wish: &'a ListWish,
}

/// Looks at a file for a list of the window; nothing changes.
///
/// # Errors
/// The shop's own file cannot be read. What is wrong with the list is part of the answer.
pub fn seen(store: &Store, wish: &ListWish, today: BusinessDate) -> Result<Result<ListSeen, Vec<BadRow>>, StoreError> {
    let mut fresh = || Uuid::nil();
    let mut desk = Desk { store, today, fresh: &mut fresh, wish };
    match desk.look() {
        Ok(looked) => Ok(Ok(looked.seen)),
        Err(TakeInError::Bad(file)) => Ok(Err(file.rows)),
        Err(TakeInError::Store(error)) => Err(error),
        Err(error) => Ok(Err(vec![BadRow { line: 1, column: String::new(), reason: error.advice() }])),
    }
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, TakeInError> {
    let mut bytes = Vec::new();
    let length = File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    match length as u64 > LARGEST {
        true => Err(whole(Text::new("list-too-long"))),
        false => Ok(bytes),
    }
}

fn whole(reason: Text) -> TakeInError {
    BadFile { rows: vec![BadRow { line: 1, column: String::new(), reason }] }.into()
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

impl Desk<'_> {
    fn look(&mut self) -> Result<Looked, TakeInError> {
        let sheet = sheet::read(&bytes_of(&self.wish.path)?)?;
        let kind = match &self.wish.kind {
            None => None,
            Some(word) => match KINDS.into_iter().find(|kind| kind == word) {
                Some(kind) => Some(kind),
                None => return Err(whole(Text::new("list-unknown-kind").with("text", word.as_str()))),
            },
        };
        let mut guessed = guess::guess(&sheet, kind, &file_name(&self.wish.path));
        self.reassign(&mut guessed);
        if guessed.columns.iter().all(|column| column.is.is_none()) {
            let named: Vec<&str> = guessed.columns.iter().map(|column| column.name.as_str()).take(8).collect();
            // Somebody may say which is which.
            let notes = vec![Text::new("list-no-columns").with("columns", named.join(", "))];
            return Ok(self.told(guessed, Vec::new(), Checked::default(), notes));
        }
        let mut rows = fill(&sheet, &guessed);
        if rows.is_empty() {
            return Err(whole(Text::new("list-no-rows")));
        }
        let notes = missing(&guessed);
        let checked = match guessed.kind {
            "products" | "medicines" => goods::check(self, guessed.kind, &mut rows)?,
            "prices" => prices::check(self, &mut rows)?,
            "batches" => stock::check(self, &mut rows)?,
            "members" => people::members(self, &mut rows)?,
            "suppliers" => people::suppliers(self, &mut rows)?,
            kind => self.as_it_stands(kind, &mut rows)?,
        };
        Ok(self.told(guessed, rows, checked, notes))
    }

    /// What a person said of the columns.
    fn reassign(&self, guessed: &mut Guessed) {
        let targets = targets(guessed.kind);
        for (at, is) in &self.wish.columns {
            let is = is.as_deref().and_then(|is| targets.iter().find(|target| target.column == is));
            let is = is.map(|target| target.column);
            for column in &mut guessed.columns {
                match column.at == *at {
                    true => (column.is, column.twice) = (is, false),
                    // No two columns are one thing.
                    false if is.is_some() && column.is == is => column.is = None,
                    false => {}
                }
            }
        }
    }

    fn is_left_out(&self, line: usize) -> bool {
        self.wish.left_out.contains(&line)
    }

    /// Loans and opening balances hang together: all of them or none, as `gerai import` takes them.
    fn as_it_stands(&mut self, kind: &str, rows: &mut [Filled]) -> Result<Checked, TakeInError> {
        let Some(kind) = Kind::parse(kind) else { return Ok(Checked::default()) };
        let mut checked =
            super::take_in::check::plain(self.store, kind, &canonical(kind.word(), rows.iter()), self.today)?;
        if !checked.bad.is_empty() {
            checked.happenings.clear();
            (checked.new, checked.updated, checked.same) = (0, 0, 0);
        }
        let mut live: Vec<&mut Filled> = rows.iter_mut().collect();
        blame(&mut live, &mut checked);
        Ok(checked)
    }

    /// Compares the rows that are still good, until no further one is bad.
    fn compared(
        &mut self,
        rows: &mut [Filled],
        mut compare: impl FnMut(&mut Self, &[&mut Filled]) -> Result<Checked, TakeInError>,
    ) -> Result<Checked, TakeInError> {
        for _ in 0..ROUNDS {
            let out = |row: &Filled| !row.bad.is_empty() || self.wish.left_out.contains(&row.line);
            let mut live: Vec<&mut Filled> = rows.iter_mut().filter(|row| !out(row)).collect();
            if live.is_empty() {
                return Ok(Checked::default());
            }
            let mut checked = compare(self, &live)?;
            let clean = checked.bad.is_empty();
            blame(&mut live, &mut checked);
            if clean {
                return Ok(checked);
            }
        }
        // Rows that go on being bad one behind the other are no list.
        Ok(Checked::default())
    }

    fn told(&self, guessed: Guessed, rows: Vec<Filled>, checked: Checked, mut notes: Vec<Text>) -> Looked {
        let named = |name: &str| guessed.columns.iter().find(|column| column.is == Some(name));
        let mut seen: Vec<RowSeen> = rows
            .into_iter()
            .map(|row| {
                let bad = !row.bad.is_empty();
                let fate = match (bad, row.doubts.is_empty()) {
                    (true, _) => Fate::Bad,
                    (false, false) => Fate::Doubtful,
                    (false, true) => Fate::Good,
                };
                let said = |bad: &BadRow| {
                    let name = named(&bad.column).map_or_else(|| bad.column.clone(), |column| column.name.clone());
                    (name, bad.reason.clone())
                };
                let doubted = |doubt: &Text| (String::new(), doubt.clone());
                let reasons = match bad {
                    true => row.bad.iter().map(said).collect(),
                    false => row.doubts.iter().map(doubted).collect(),
                };
                let (name, facts) = shown(guessed.kind, &row);
                let left_out = bad || self.is_left_out(row.line);
                RowSeen { line: row.line, name, facts, fate, reasons, left_out }
            })
            .collect();
        seen.sort_by_key(|row| (row.fate, row.line));
        notes.extend(checked.warnings.iter().map(|warning| warning.text.clone()));
        let seen = ListSeen {
            path: self.wish.path.clone(),
            kind: guessed.kind,
            columns: guessed.columns,
            rows: seen,
            new: checked.new,
            updated: checked.updated,
            same: checked.same,
            notes,
        };
        Looked { seen, happenings: checked.happenings }
    }
}

/// Faults and warnings of a file that was made of these rows go back to them; what is about no row stays.
fn blame(live: &mut [&mut Filled], checked: &mut Checked) {
    for bad in std::mem::take(&mut checked.bad) {
        match bad.line.checked_sub(2).and_then(|at| live.get_mut(at)) {
            Some(_) => {
                let reason = at_its_own_line(bad.reason, live);
                if let Some(row) = live.get_mut(bad.line - 2) {
                    row.fault(&bad.column, reason);
                }
            }
            None => checked.bad.push(bad),
        }
    }
    checked.warnings.retain(|warning| {
        let row = warning.line.checked_sub(2).and_then(|at| live.get_mut(at));
        row.map(|row| row.doubt(warning.text.clone())).is_none()
    });
}

/// A reason that names another line names it as the sheet counts.
fn at_its_own_line(mut reason: Text, live: &[&mut Filled]) -> Text {
    if reason.key == "import-twice" {
        for (place, fact) in &mut reason.facts {
            let Fact::Words(words) = fact else { continue };
            let line = words.parse::<usize>().ok().filter(|_| *place == "first").and_then(|line| line.checked_sub(2));
            if let Some(first) = line.and_then(|at| live.get(at)) {
                *words = first.line.to_string();
            }
        }
    }
    reason
}

/// Columns that such a list most often has and this one has not.
fn missing(guessed: &Guessed) -> Vec<Text> {
    let has = |name: &&&'static str| guessed.columns.iter().any(|column| column.is == Some(**name));
    let needed: &[&'static str] = match guessed.kind {
        "products" | "medicines" => &["name", "base_unit", "cost", "price_umum"],
        "members" => &["member_no", "name"],
        "suppliers" => &["name"],
        "batches" => &["item_code", "unit_cost"],
        "prices" => &["cost"],
        _ => &[],
    };
    let missing = needed.iter().filter(|name| !has(name));
    let mut notes: Vec<Text> = missing.map(|name| Text::new("list-note-no-column").with("column", *name)).collect();
    for column in guessed.columns.iter().filter(|column| column.twice) {
        let text = Text::new("list-note-column-twice").with("column", column.name.as_str());
        if !notes.contains(&text) {
            notes.push(text);
        }
    }
    notes
}

/// What a row is called, and what tells it apart.
fn shown(kind: &str, row: &Filled) -> (String, Vec<String>) {
    let (names, facts): (&[&str], &[&str]) = match kind {
        "members" => (&["name"], &["member_no", "nik"]),
        "suppliers" => (&["name"], &["code", "phone"]),
        "batches" => (&["item_code"], &["batch_no", "expiry"]),
        "loans" => (&["loan_no"], &["member_no", "balance"]),
        "opening" => (&["account"], &["debit", "credit"]),
        _ => (&["name"], &["barcode", "base_unit", "price_umum", "cost"]),
    };
    let first = |columns: &[&str]| {
        columns.iter().map(|column| row.cell(column)).find(|cell| !cell.is_empty()).unwrap_or_default().to_owned()
    };
    let facts = facts.iter().map(|column| row.cell(column).to_owned()).filter(|cell| !cell.is_empty()).collect();
    (first(names), facts)
}

fn refused(text: Text) -> NotDone {
    NotDone::Refused(Refusal::new(Code::BadInput, text))
}

/// *Baris 12, Gula pasir: barcode … tidak dibaca.*
fn rows_said(seen: &ListSeen) -> impl Iterator<Item = Text> + '_ {
    seen.rows.iter().filter(|row| row.fate != Fate::Good).flat_map(|row| {
        row.reasons.iter().flat_map(move |(column, reason)| {
            let place = match row.fate {
                Fate::Bad => Text::new("list-row-bad"),
                _ => Text::new("list-row-doubtful"),
            };
            let place = place.with("line", row.line).with("name", row.name.as_str());
            let column = if column.is_empty() { "none" } else { column.as_str() };
            [place.with("column", column), reason.clone()]
        })
    })
}
