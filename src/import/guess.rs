//! Which column of somebody's spreadsheet is which: guessed from its name, and from its cells where the name says
//! little.
//!
//! Pure. Always holds: the order of the columns changes nothing; of two that could be the same thing the better name
//! wins, and of two with one name neither does, so that a person is asked; the exact names of `gerai import` are
//! always right.
//! Neighbours: the names (`guess/names.rs`), what becomes of the cells (`cleaning.rs`).

use std::collections::BTreeSet;

use super::sheet::{Sheet, SheetRow};
use crate::domain::goods::barcode::is_checked;

pub mod names;

use names::targets;

/// How the cells of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Words,
    /// Digits that are no number: a barcode, a number of the shop's own.
    Code,
    /// Sixteen digits.
    Nik,
    Phone,
    Money,
    /// A whole number.
    Count,
    /// Of the base unit, thousandths in the file of `gerai import`.
    Quantity,
    /// The same, in thousandths already.
    Milli,
    Percent,
    Date,
    Flag,
    /// L or P.
    Sex,
    /// `kena` or `bebas`.
    Ppn,
    MemberKind,
    MemberStatus,
}

/// What a column can be.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// As in the files of `gerai import`.
    pub column: &'static str,
    pub sort: Sort,
    /// What people call it, the likeliest first; lower case, words parted by one blank.
    pub names: &'static [&'static str],
}

/// A sheet with its head found and its columns guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guessed {
    /// What the sheet holds: a word of `gerai import`, or `prices`.
    pub kind: &'static str,
    /// Which of the sheet's rows holds the columns' names.
    pub head: usize,
    pub columns: Vec<Column>,
}

/// A column of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Where it stands, from 0.
    pub at: usize,
    /// As it is called in the sheet; empty where it has no name.
    pub name: String,
    /// What it is: a target's column.
    pub is: Option<&'static str>,
    /// Two columns have this name, so that neither was taken.
    pub twice: bool,
    /// The first cells that hold anything.
    pub examples: Vec<String>,
}

/// Rows at the top among which the names are looked for.
const HEAD_ROWS: usize = 20;
/// Cells that are looked at.
const EXAMPLES: usize = 3;
const SAMPLE: usize = 200;

/// Guesses what a sheet holds and which column is which. `kind` is a person's word for it; `hint` is the file's name.
/// A sheet in which nothing is known has its first row as head.
pub fn guess(sheet: &Sheet, kind: Option<&'static str>, hint: &str) -> Guessed {
    let kinds = kind.map_or_else(|| names::KINDS.to_vec(), |kind| vec![kind]);
    let hinted = hint_of(hint);
    let mut best: Option<(usize, Guessed)> = None;
    for kind in kinds {
        let Some((points, guessed)) = of_kind(sheet, kind) else { continue };
        // The file's name decides between kinds that fit alike.
        let points = points * 2 + usize::from(hinted == Some(kind)) * 3;
        if best.as_ref().is_none_or(|(most, _)| points > *most) {
            best = Some((points, guessed));
        }
    }
    best.map(|(_, guessed)| guessed).unwrap_or_else(|| Guessed {
        kind: kind.unwrap_or(names::KINDS[0]),
        head: 0,
        columns: sheet.rows.first().map(|head| columns(sheet, 0, head)).unwrap_or_default(),
    })
}

/// What a file holds by its name.
fn hint_of(name: &str) -> Option<&'static str> {
    let name = plain(name);
    names::HINTS.iter().find(|(word, _)| name.contains(word)).map(|(_, kind)| *kind)
}

/// The row with the most known names is the head.
fn of_kind(sheet: &Sheet, kind: &'static str) -> Option<(usize, Guessed)> {
    let targets = targets(kind);
    let mut best: Option<(usize, usize, Vec<Column>)> = None;
    for (head, row) in sheet.rows.iter().enumerate().take(HEAD_ROWS) {
        let mut found = columns(sheet, head, row);
        assign(&mut found, targets);
        let known = found.iter().filter(|column| column.is.is_some()).count();
        let needed = names::needed(kind);
        let have = needed.iter().filter(|name| found.iter().any(|column| column.is == Some(**name))).count();
        let points = known + have;
        if known > 0 && best.as_ref().is_none_or(|(most, ..)| points > *most) {
            best = Some((points, head, found));
        }
    }
    let (points, head, mut columns) = best?;
    by_their_cells(sheet, kind, head, &mut columns);
    Some((points, Guessed { kind, head, columns }))
}

fn columns(sheet: &Sheet, head: usize, row: &SheetRow) -> Vec<Column> {
    let width = sheet.rows.iter().skip(head).take(SAMPLE).map(|row| row.cells.len()).max().unwrap_or(0);
    let column = |at: usize| {
        let cells = sheet.rows.iter().skip(head + 1).map(|row| row.cell(at)).filter(|cell| !cell.is_empty());
        let examples = cells.take(EXAMPLES).map(str::to_owned).collect();
        Column { at, name: row.cell(at).to_owned(), is: None, twice: false, examples }
    };
    (0..width).map(column).filter(|column| !column.name.is_empty() || !column.examples.is_empty()).collect()
}

/// Lower case, letters and digits, words parted by one blank: `Harga Jual (Rp)` is `harga jual`.
fn plain(name: &str) -> String {
    let spaced: String = name.chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    let lower = spaced.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().filter(|word| !matches!(*word, "rp" | "idr")).collect();
    words.join(" ")
}

/// How well a name fits; 0 where it does not.
fn points(name: &str, target: &Target) -> usize {
    if name == plain(target.column) {
        return 1_000;
    }
    if let Some(at) = target.names.iter().position(|known| *known == name) {
        return 900 - at;
    }
    let words: BTreeSet<&str> = name.split(' ').collect();
    let within = |known: &&&str| known.split(' ').all(|word| words.contains(word));
    // Of names that stand within it the longest says most: `harga jual anggota` is the members' price.
    let most = target.names.iter().filter(within).map(|known| known.split(' ').count()).max();
    most.map_or(0, |known| 100 + known * 100 - words.len().min(50))
}

fn assign(columns: &mut [Column], targets: &'static [Target]) {
    let mut fits: Vec<(usize, usize, String, usize)> = Vec::new();
    for (index, column) in columns.iter().enumerate().filter(|(_, column)| !column.name.is_empty()) {
        let name = plain(&column.name);
        for (place, target) in targets.iter().enumerate() {
            let points = points(&name, target);
            if points > 0 {
                fits.push((points, place, name.clone(), index));
            }
        }
    }
    // Best first; nothing here knows where a column stands.
    fits.sort_by(|one, other| (other.0, one.1, &one.2).cmp(&(one.0, other.1, &other.2)));
    let mut taken = BTreeSet::new();
    for (score, place, name, index) in &fits {
        if columns[*index].is.is_some() || columns[*index].twice || taken.contains(place) {
            continue;
        }
        let twin = |other: &(usize, usize, String, usize)| {
            (other.0, other.1, &other.2) == (*score, *place, name) && other.3 != *index
        };
        match fits.iter().find(|other| twin(other)) {
            Some(other) => {
                let other = other.3;
                columns[*index].twice = true;
                columns[other].twice = true;
            }
            None => {
                columns[*index].is = Some(targets[*place].column);
                taken.insert(*place);
            }
        }
    }
}

/// *Kode* is the shop's own number in one sheet and the barcode in the next: the check digit tells.
fn by_their_cells(sheet: &Sheet, kind: &str, head: usize, columns: &mut [Column]) {
    let (own, code) = match kind {
        "products" => ("sku", "barcode"),
        "medicines" => ("code", "barcode"),
        "prices" => ("sku", "barcode"),
        _ => return,
    };
    if columns.iter().any(|column| column.is == Some(code)) {
        return;
    }
    let Some(column) = columns.iter_mut().find(|column| column.is == Some(own)) else { return };
    // Who calls it `sku` means it.
    if plain(&column.name) == own && own == "sku" {
        return;
    }
    let cells = sheet.rows.iter().skip(head + 1).take(SAMPLE).map(|row| row.cell(column.at));
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    if !cells.is_empty() && cells.iter().filter(|cell| is_barcode(cell)).count() * 2 > cells.len() {
        column.is = Some(code);
    }
}

/// Whether a file is written for `gerai import` itself, of whatever kind: text whose first row has more exact names of
/// columns than other ones. Such a file is read strictly, so that a name that is mistyped is said and not guessed.
pub fn is_own(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"PK\x03\x04") {
        return false;
    }
    let Ok(sheet) = super::sheet::read(bytes) else { return true };
    let Some(head) = sheet.rows.first() else { return true };
    let named: Vec<String> =
        head.cells.iter().map(|name| name.to_lowercase()).filter(|name| !name.is_empty()).collect();
    let own = |kind: &&str| {
        named.iter().filter(|name| targets(kind).iter().any(|target| target.column == name.as_str())).count()
    };
    names::KINDS.iter().map(own).max().unwrap_or(0) * 2 >= named.len()
}

/// An EAN or UPC by its length and check digit.
pub fn is_barcode(cell: &str) -> bool {
    matches!(cell.len(), 8 | 12 | 13 | 14) && cell.bytes().all(|sign| sign.is_ascii_digit()) && is_checked(cell)
}

#[cfg(test)]
mod tests;
