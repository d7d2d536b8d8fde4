//! A CSV file as records of cells, one at a time, from any source of bytes.
//!
//! Pure: the bytes come in. Reads comma or semicolon (whichever the header has more of), with a byte order mark or
//! without, CRLF or LF, quotes by RFC 4180, UTF-8 only. Lines that hold separators and blanks alone are no records,
//! above the header as below it.
//! Always holds: a record has as many cells as the header; lines are counted as an editor counts them.

use std::io::BufRead;

use super::BadRow;
use super::cells::short;
use crate::domain::text::Text;

/// A record longer than this inside quotes has a quote that nobody closed. Unit: bytes.
const LONGEST_QUOTED: usize = 65_536;

/// A column that a file may or must have.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub required: bool,
}

pub const fn must(name: &'static str) -> Column {
    Column { name, required: true }
}

pub const fn may(name: &'static str) -> Column {
    Column { name, required: false }
}

/// One record; its cells without quotes.
#[derive(Debug, Default)]
pub struct Record {
    /// Where it begins, from 1.
    pub line: usize,
    text: String,
    cells: Vec<(usize, usize)>,
}

impl Record {
    /// The cell without blanks around it; empty where there is no such cell.
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", |(start, end)| self.text[*start..*end].trim())
    }
}

/// The records of a file with the columns it must have.
pub struct Records<R> {
    source: R,
    separator: u8,
    header: Vec<String>,
    /// For each wanted column where it stands in the file.
    places: Vec<Option<usize>>,
    wanted: &'static [Column],
    lines: usize,
    bytes: u64,
    raw: Vec<u8>,
    record: Record,
    broken: bool,
}

impl<R: BufRead> Records<R> {
    /// Reads the header.
    ///
    /// Errors: an empty file, one that is not UTF-8, columns that are missing, unknown or there twice, each by name.
    pub fn new(source: R, wanted: &'static [Column]) -> Result<Self, Vec<BadRow>> {
        let mut records = Self {
            source,
            separator: b',',
            header: Vec::new(),
            places: Vec::new(),
            wanted,
            lines: 0,
            bytes: 0,
            raw: Vec::new(),
            record: Record::default(),
            broken: false,
        };
        let whole = |reason| vec![BadRow { line: 1, column: String::new(), reason }];
        let mut first = true;
        loop {
            records.record.line = records.lines + 1;
            if !records.read_raw().map_err(|bad| vec![bad])? {
                return Err(whole(Text::new("import-empty-file")));
            }
            if first && (records.raw.starts_with(&[0xFF, 0xFE]) || records.raw.starts_with(&[0xFE, 0xFF])) {
                return Err(whole(Text::new("import-not-utf8")));
            }
            if first && records.raw.starts_with(&[0xEF, 0xBB, 0xBF]) {
                records.raw.drain(..3);
            }
            first = false;
            // Blank lines above the columns' names are none of them.
            if !records.raw.iter().all(|byte| b",;".contains(byte) || byte.is_ascii_whitespace()) {
                break;
            }
        }
        let count = |sign: u8| records.raw.iter().filter(|byte| **byte == sign).count();
        records.separator = if count(b';') > count(b',') { b';' } else { b',' };
        records.split().map_err(|bad| vec![bad])?;
        let cells = 0..records.record.cells.len();
        records.header = cells.map(|at| records.record.cell(at).to_lowercase()).collect();
        records.find_columns()?;
        Ok(records)
    }

    fn find_columns(&mut self) -> Result<(), Vec<BadRow>> {
        let mut bad = Vec::new();
        let line = self.record.line;
        let mut say = |column: &str, reason: Text| bad.push(BadRow { line, column: short(column), reason });
        for (at, name) in self.header.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if !self.wanted.iter().any(|column| column.name == name) {
                say(name, Text::new("import-column-unknown").with("known", names(self.wanted)));
            } else if self.header[..at].contains(name) {
                say(name, Text::new("import-column-twice"));
            }
        }
        let place = |column: &Column| self.header.iter().position(|name| name == column.name);
        self.places = self.wanted.iter().map(place).collect();
        for (column, place) in self.wanted.iter().zip(&self.places) {
            if column.required && place.is_none() {
                say(column.name, Text::new("import-column-missing"));
            }
        }
        match bad.is_empty() {
            true => Ok(()),
            false => Err(bad),
        }
    }

    /// Where a wanted column stands in this file's records; `None` where the file does without it.
    pub fn place(&self, name: &str) -> Option<usize> {
        let at = self.wanted.iter().position(|column| column.name == name);
        self.places[at.expect("a reader asks for its own columns")]
    }

    /// Bytes read so far, for progress.
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The record that `advance` stopped at.
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// Goes to the next record: `Ok(false)` at the end. After a bad row it goes on with the one behind it.
    pub fn advance(&mut self) -> Result<bool, BadRow> {
        let is_blank = |raw: &[u8], separator| raw.iter().all(|byte| *byte == separator || byte.is_ascii_whitespace());
        loop {
            self.record.line = self.lines + 1;
            if self.broken || !self.read_raw()? {
                return Ok(false);
            }
            if !is_blank(&self.raw, self.separator) {
                break;
            }
        }
        self.split()?;
        let (have, want) = (self.record.cells.len(), self.header.len());
        let beyond = (want..have).any(|at| !self.record.cell(at).is_empty());
        if have < want || beyond {
            let key = if have < want { "import-too-few-cells" } else { "import-too-many-cells" };
            return Err(self.bad("", Text::new(key).with("have", have).with("want", want)));
        }
        let headless =
            self.header.iter().enumerate().find(|(at, name)| name.is_empty() && !self.record.cell(*at).is_empty());
        match headless {
            Some(_) => Err(self.bad("", Text::new("import-too-many-cells").with("have", have).with("want", want))),
            None => Ok(true),
        }
    }

    fn bad(&self, column: &str, reason: Text) -> BadRow {
        BadRow { line: self.record.line, column: column.to_owned(), reason }
    }

    /// Reads the lines of one record into `raw`; false at the end of the file.
    fn read_raw(&mut self) -> Result<bool, BadRow> {
        self.raw.clear();
        loop {
            let before = self.raw.len();
            let read = self.source.read_until(b'\n', &mut self.raw).map_err(|error| {
                self.broken = true;
                self.bad("", Text::new("import-unreadable").with("what", error.to_string()))
            })?;
            self.bytes += read as u64;
            self.lines += usize::from(read > 0);
            let open = self.raw.contains(&b'"') && ends_inside_quotes(&self.raw, self.separator);
            if !open {
                return Ok(!self.raw.is_empty());
            }
            if self.raw.len() == before || self.raw.len() > LONGEST_QUOTED {
                self.broken = true;
                return Err(self.bad("", Text::new("import-open-quote")));
            }
        }
    }

    /// Parts `raw` into cells.
    fn split(&mut self) -> Result<(), BadRow> {
        let end = self.raw.len() - usize::from(self.raw.ends_with(b"\n"));
        let end = end - usize::from(self.raw[..end].ends_with(b"\r"));
        let line = match std::str::from_utf8(&self.raw[..end]) {
            Ok(line) => line,
            Err(error) => {
                let before = &self.raw[..error.valid_up_to()];
                let cell = before.iter().filter(|byte| **byte == self.separator).count();
                let column = self.header.get(cell).cloned().unwrap_or_default();
                return Err(self.bad(&column, Text::new("import-not-utf8")));
            }
        };
        self.record.text.clear();
        self.record.cells.clear();
        if !line.contains('"') {
            self.record.text.push_str(line);
            let mut start = 0;
            for (at, _) in line.bytes().enumerate().filter(|(_, byte)| *byte == self.separator) {
                self.record.cells.push((start, at));
                start = at + 1;
            }
            self.record.cells.push((start, line.len()));
            return Ok(());
        }
        match split_quoted(line, char::from(self.separator), &mut self.record) {
            true => Ok(()),
            false => {
                let column = self.header.get(self.record.cells.len()).cloned().unwrap_or_default();
                Err(self.bad(&column, Text::new("import-bad-quote")))
            }
        }
    }
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(|column| column.name).collect::<Vec<_>>().join(", ")
}

/// Whether the bytes break off inside a quoted cell. A quote opens a cell at its first sign only.
fn ends_inside_quotes(raw: &[u8], separator: u8) -> bool {
    let (mut inside, mut at_start) = (false, true);
    for byte in raw {
        match byte {
            b'"' if inside => inside = false,
            // A second quote right behind a closing one is a quote in the text: inside again.
            b'"' if at_start => inside = true,
            b'"' => {}
            _ if inside => {}
            _ => at_start = *byte == separator || *byte == b'\n',
        }
    }
    inside
}

/// Parts a line with quotes; false where a quote stands where none may: the cells so far are then in the record.
fn split_quoted(line: &str, separator: char, record: &mut Record) -> bool {
    let mut rest = line;
    loop {
        let start = record.text.len();
        match rest.strip_prefix('"') {
            None => {
                let end = rest.find(separator).unwrap_or(rest.len());
                if rest[..end].contains('"') {
                    return false;
                }
                record.text.push_str(&rest[..end]);
                rest = &rest[end..];
            }
            Some(mut inner) => loop {
                let Some(end) = inner.find('"') else { return false };
                record.text.push_str(&inner[..end]);
                inner = &inner[end + 1..];
                match inner.strip_prefix('"') {
                    Some(after) => {
                        record.text.push('"');
                        inner = after;
                    }
                    None => {
                        rest = inner;
                        break;
                    }
                }
            },
        }
        match rest.strip_prefix(separator) {
            Some(after) => {
                record.cells.push((start, record.text.len()));
                rest = after;
            }
            None if rest.is_empty() => {
                record.cells.push((start, record.text.len()));
                return true;
            }
            None => return false,
        }
    }
}

#[cfg(test)]
mod tests;
