//! One record's cells as typed values: each getter takes the cell, or names what is wrong with it and gives a stand-in.
//!
//! Pure. Always holds: a row of which a cell was bad is never among the rows that are taken: a stand-in goes nowhere.
//! Neighbours: `table.rs` finds the cells; each kind of file says which it wants.

use std::collections::HashMap;
use std::str::FromStr;

use super::table::{Column, Record, Records};
use super::{BadFile, BadRow, Imported, Partly, Warning};
use crate::domain::goods::barcode::{Barcode, ScanError};
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// Largest quantity of one lot: a thousand million units. Unit: thousandths.
const MOST_MILLI: i64 = 1_000_000_000_000;

/// Reads a whole file: `row` makes one row of a record, or has said why not.
pub fn read_rows<T>(
    bytes: &[u8],
    columns: &'static [Column],
    row: impl FnMut(&mut Cells<'_>) -> T,
) -> Result<Imported<T>, BadFile> {
    read_partly(bytes, columns, row).and_then(Partly::whole)
}

/// The same as far as it goes: for files of which the store has something to say too, so that all that is wrong is said
/// at once.
///
/// # Errors
/// Its columns are not those of such a file.
pub fn read_partly<T>(
    bytes: &[u8],
    columns: &'static [Column],
    mut row: impl FnMut(&mut Cells<'_>) -> T,
) -> Result<Partly<T>, BadFile> {
    let mut records = Records::new(bytes, columns).map_err(|rows| BadFile { rows })?;
    let places = columns.iter().map(|column| (column.name, records.place(column.name))).collect();
    let (mut rows, mut halves, mut faults, mut warnings) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    loop {
        match records.advance() {
            Ok(false) => break,
            Ok(true) => {
                let before = faults.len();
                let record = records.record();
                let made = row(&mut Cells { record, places: &places, faults: &mut faults, warnings: &mut warnings });
                if faults.len() == before { rows.push(made) } else { halves.push(made) }
            }
            Err(bad) => faults.push(bad),
        }
    }
    Ok(Partly { rows, halves, warnings, bad: faults })
}

/// The cells of one record by column, and where their faults go.
pub struct Cells<'a> {
    pub record: &'a Record,
    pub places: &'a HashMap<&'static str, Option<usize>>,
    pub faults: &'a mut Vec<BadRow>,
    pub warnings: &'a mut Vec<Warning>,
}

impl<'a> Cells<'a> {
    pub fn line(&self) -> usize {
        self.record.line
    }

    /// The cell as it stands; empty where it is, or where the file has no such column.
    pub fn text(&self, column: &str) -> &'a str {
        let place = self.places.get(column).expect("a reader asks for its own columns");
        place.map_or("", |at| self.record.cell(at))
    }

    pub fn owned(&self, column: &str) -> String {
        self.text(column).to_owned()
    }

    /// Whether the file has this column.
    pub fn has(&self, column: &str) -> bool {
        self.places.get(column).is_some_and(Option::is_some)
    }

    /// The cell, `None` where it is empty.
    pub fn maybe(&self, column: &str) -> Option<String> {
        Some(self.text(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// The cell, which must not be empty.
    pub fn needed(&mut self, column: &str) -> &'a str {
        let text = self.text(column);
        if text.is_empty() {
            self.bad(column, Text::new("import-cell-empty"));
        }
        text
    }

    pub fn bad(&mut self, column: &str, reason: Text) {
        self.faults.push(BadRow { line: self.record.line, column: column.to_owned(), reason });
    }

    /// The cell's own words are part of the reason.
    fn bad_text(&mut self, column: &str, key: &'static str) {
        let text = Text::new(key).with("text", short(self.text(column)));
        self.bad(column, text);
    }

    pub fn warn(&mut self, text: Text) {
        self.warnings.push(Warning { line: self.record.line, text });
    }

    /// Whole rupiah, not negative; `None` where the cell is empty.
    pub fn maybe_rupiah(&mut self, column: &str) -> Option<Rupiah> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let amount = match whole(text) {
            Some(amount) => Rupiah::new(amount),
            None => {
                self.bad_text(column, "import-not-rupiah");
                return Some(Rupiah::ZERO);
            }
        };
        match amount {
            Ok(amount) if !amount.is_negative() => return Some(amount),
            Ok(_) => self.bad_text(column, "import-negative"),
            Err(_) => self.bad_text(column, "import-too-large"),
        }
        Some(Rupiah::ZERO)
    }

    /// Whole rupiah, not negative; 0 where the cell is empty.
    pub fn rupiah(&mut self, column: &str) -> Rupiah {
        self.maybe_rupiah(column).unwrap_or_default()
    }

    pub fn needed_rupiah(&mut self, column: &str) -> Rupiah {
        self.needed(column);
        self.rupiah(column)
    }

    /// Thousandths of a unit, not negative.
    pub fn needed_milli(&mut self, column: &str) -> Quantity {
        match whole(self.needed(column)) {
            _ if self.text(column).is_empty() => {}
            Some(milli) if milli < 0 => self.bad_text(column, "import-negative"),
            Some(milli) if milli <= i128::from(MOST_MILLI) => {
                return Quantity::from_milli(i64::try_from(milli).unwrap_or(MOST_MILLI));
            }
            Some(_) => self.bad_text(column, "import-too-large"),
            None => self.bad_text(column, "import-not-number"),
        }
        Quantity::ZERO
    }

    /// A whole number within these borders; `None` where the cell is empty.
    pub fn maybe_number(&mut self, column: &str, least: i64, most: i64) -> Option<i64> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        match whole(text).and_then(|number| i64::try_from(number).ok()) {
            Some(number) if (least..=most).contains(&number) => return Some(number),
            Some(number) if number < 0 => self.bad_text(column, "import-negative"),
            Some(_) => {
                let reason = Text::new("import-out-of-range").with("text", short(text));
                self.bad(column, reason.with("least", least).with("most", most));
            }
            None => self.bad_text(column, "import-not-number"),
        }
        Some(least)
    }

    /// 1 or 0.
    pub fn flag(&mut self, column: &str, default: bool) -> bool {
        match self.text(column) {
            "" => default,
            "1" => true,
            "0" => false,
            _ => {
                self.bad_text(column, "import-not-flag");
                default
            }
        }
    }

    pub fn maybe_date(&mut self, column: &str) -> Option<BusinessDate> {
        self.parsed(column, "import-not-date")
    }

    pub fn needed_date(&mut self, column: &str) -> BusinessDate {
        self.needed(column);
        self.maybe_date(column).unwrap_or_else(|| BusinessDate::new(2000, 1, 1).expect("the first day there is"))
    }

    pub fn maybe_percent(&mut self, column: &str) -> Option<Percent> {
        let text = self.text(column);
        match Percent::parse(text) {
            Ok(percent) => Some(percent),
            Err(_) if text.is_empty() => None,
            Err(_) => {
                self.bad_text(column, "import-not-percent");
                None
            }
        }
    }

    /// What the cell's text reads as; `None` where it is empty or bad.
    pub fn parsed<T: FromStr>(&mut self, column: &str, key: &'static str) -> Option<T> {
        let text = self.text(column);
        match text.parse() {
            Ok(value) => Some(value),
            Err(_) if text.is_empty() => None,
            Err(_) => {
                self.bad_text(column, key);
                None
            }
        }
    }

    /// One of these words; the first where the cell is empty.
    pub fn choice(&mut self, column: &str, words: &[&'static str]) -> &'static str {
        let text = self.text(column);
        match words.iter().find(|word| word.eq_ignore_ascii_case(text)) {
            Some(word) => word,
            None => {
                if !text.is_empty() {
                    let reason = Text::new("import-not-choice").with("text", short(text));
                    self.bad(column, reason.with("choices", words.join(", ")));
                }
                words[0]
            }
        }
    }

    /// A barcode as printed; `None` where the cell is empty. Digits need a right check digit, and none may be lost: a
    /// spreadsheet turns `0089686010015` into a number without its zeros, or into `8,97E+10`.
    pub fn barcode(&mut self, column: &str) -> Option<String> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let lost_zeros = matches!(text.len(), 9..=11) && text.bytes().all(|byte| byte.is_ascii_digit());
        let as_number = text.contains("E+") || text.contains(char::is_whitespace) || text.len() > 48;
        match Barcode::parse(text) {
            Err(ScanError::BadCheckDigit) => self.bad_text(column, "import-bad-check-digit"),
            Ok(_) if !lost_zeros && !as_number => return Some(text.to_owned()),
            _ => self.bad_text(column, "import-not-barcode"),
        }
        None
    }
}

/// What may stand in a column once in a file only.
#[derive(Default)]
pub struct Once {
    first: HashMap<String, usize>,
}

impl Once {
    /// A second time is a fault of the later row, and names the first. Answers whether it is the first. What the row
    /// does not say itself is named by its key.
    pub fn check(&mut self, cells: &mut Cells<'_>, column: &str, key: impl Into<String>) -> bool {
        let (line, key) = (cells.line(), key.into());
        let said = Some(cells.text(column)).filter(|text| !text.is_empty()).unwrap_or(&key);
        let text = Text::new("import-twice").with("text", short(said));
        let first = *self.first.entry(key).or_insert(line);
        if first != line {
            cells.bad(column, text.with("first", first.to_string()));
        }
        first == line
    }

    /// The same for barcodes: GTIN-12, -13 and -14 of one number are one code (R3).
    pub fn check_barcode(&mut self, cells: &mut Cells<'_>, column: &str, code: &str) {
        if let Ok(code) = Barcode::parse(code) {
            let (line, key) = (cells.line(), code.as_str().to_owned());
            let here = self.first.contains_key(&key);
            let first = *self.first.entry(key).or_insert(line);
            if here {
                cells.bad(
                    column,
                    Text::new("import-twice").with("text", short(code.as_str())).with("first", first.to_string()),
                );
            }
        }
    }
}

/// A whole number as files write it: a sign and digits, no separators.
pub fn whole(text: &str) -> Option<i128> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let fits = (1..=30).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// A cell's words as far as a message needs them.
pub fn short(text: &str) -> String {
    let shown: String = text.chars().map(|sign| if sign.is_control() { '·' } else { sign }).take(40).collect();
    match text.chars().nth(40) {
        Some(_) => format!("{shown}…"),
        None => shown,
    }
}
