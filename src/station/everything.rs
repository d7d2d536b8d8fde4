//! All data of a shop in one folder, for whoever leaves or looks: a CSV file a table, the signed log, and what each
//! column means.
//!
//! Always holds: the folder stands under its name whole or not at all; names of persons are in it only where they were
//! asked for; memory does not grow with the shop; the description is made of what the files are made of
//! (`store/everything.rs`).
//! Not here: who may let names out (`till/books.rs`).

use std::fs::{self, DirBuilder, File};
use std::io::{BufWriter, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::domain::accounting::account::{Normal, chart};
use crate::domain::text::Text;
use crate::domain::time::{Instant, Zone};
use crate::locale::{self, Language};
use crate::log::record::Record;
use crate::log::text;
use crate::store::everything::{ACCOUNTS, Cell, Column, Form, Sheet, sheets};
use crate::store::{Store, StoreError};

/// What a reader of the files must know the form by. Tables and columns may be added to it; what is there keeps its
/// meaning.
pub const FORMAT: u32 = 1;

/// The table of all columns, and the log.
const COLUMNS: &str = "columns.csv";
const LOG: &str = "log.txt";

/// As the log names what leaves the shop.
pub const PURPOSE: &str = "semua_data";

/// Rows between two looks at whether to go on.
const ROWS: u64 = 1_000;

/// Why nothing was written. What was half written is gone.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{path} cannot be written")]
    NotWritten {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("something stands in {path}")]
    NotEmpty { path: String },
}

impl ExportError {
    pub fn advice(&self) -> Text {
        match self {
            Self::Store(error) => error.advice(),
            Self::NotEmpty { path } => Text::new("export-not-empty").with("folder", path.as_str()),
            Self::NotWritten { path, source } => {
                let full = matches!(source.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded);
                Text::new(if full { "export-no-room" } else { "export-not-written" }).with("file", path.as_str())
            }
        }
    }

    fn writing(path: &Path, source: std::io::Error) -> Self {
        Self::NotWritten { path: path.display().to_string(), source }
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// Names of persons and what they typed.
    pub persons: bool,
    pub language: Language,
    pub zone: &'a Zone,
    pub now: Instant,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Of the cooperative.
    pub name: String,
    pub files: usize,
    pub rows: u64,
    /// The file that says what all of it means.
    pub readme: &'static str,
}

impl Written {
    /// Said to whoever asked for it.
    pub fn said(&self, folder: &Path, persons: bool) -> Text {
        Text::new(if persons { "export-done" } else { "export-done-numbers" })
            .with("name", self.name.as_str())
            .with("folder", folder.display().to_string())
            .with("files", self.files)
            .with("rows", i64::try_from(self.rows).unwrap_or(i64::MAX))
            .with("readme", self.readme)
    }
}

/// Called as it goes, with the tables done of all; stops where it says so.
pub type On<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Writes all data of the shop into a new folder, or an empty one.
///
/// # Errors
/// The disk's, of the shop's file or of the folder; something stands there; it was stopped.
pub fn export(store: &Store, to: &Path, wish: &Wish<'_>, on: On<'_>) -> Result<Written, ExportError> {
    if fs::read_dir(to).is_ok_and(|mut inside| inside.next().is_some()) || to.is_file() {
        return Err(ExportError::NotEmpty { path: to.display().to_string() });
    }
    let mut draft = to.as_os_str().to_owned();
    draft.push(".part");
    let draft = PathBuf::from(draft);
    let swept = sweep(&draft).and_then(|()| begin(&draft));
    swept.map_err(|source| ExportError::writing(to, source))?;
    let mut work = Work { store, folder: &draft, wish, rows: 0, files: 0, done: 0 };
    let written = work.all(on).and_then(|written| {
        let settled = if to.exists() { fs::remove_dir(to) } else { Ok(()) };
        settled.and_then(|()| fs::rename(&draft, to)).map_err(|source| ExportError::writing(to, source))?;
        Ok(written)
    });
    if written.is_err() {
        // What is half written helps nobody; that it could not be swept says nothing new.
        let _swept = sweep(&draft);
    }
    written
}

/// Closed to other users of the machine: names may be in it. Its parent is not made: where a stick is missing, what is
/// written into the empty place where it belongs would be missing on it.
fn begin(draft: &Path) -> std::io::Result<()> {
    #[allow(unused_mut, reason = "only unix has something to set")]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(draft)
}

fn sweep(draft: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(draft) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// One export under way.
struct Work<'a> {
    store: &'a Store,
    folder: &'a Path,
    wish: &'a Wish<'a>,
    rows: u64,
    files: usize,
    done: u64,
}

impl Work<'_> {
    fn all(&mut self, on: On<'_>) -> Result<Written, ExportError> {
        let day = self.wish.zone.date(self.store.newest_record()?.unwrap_or(self.wish.now));
        // Of the tables, and the log, which takes as long as all of them.
        let all = 2 * sheets().count() as u64;
        for sheet in sheets() {
            self.table(sheet, |work, out| {
                work.store.sheet(sheet, (day, work.wish.persons), |cells| {
                    let record = cells.iter().map(|cell| match cell {
                        Cell::Nothing => String::new(),
                        Cell::Whole(number) => number.to_string(),
                        Cell::Words(words) => (*words).to_owned(),
                    });
                    out.write_record(record).map_err(|error| Stopped::Output(error.into()))?;
                    work.counted(all, on)
                })
            })?;
            self.done += 1;
        }
        let language = self.wish.language;
        self.table(&ACCOUNTS, |_, out| accounts(out, language))?;
        self.log(all, on)?;
        let name = self.store.settings_on(day)?.name;
        self.table_of_columns()?;
        let readme = match self.wish.language {
            Language::Id => "BACA.md",
            Language::En => "README.md",
        };
        let described = self.described(&name);
        self.file(readme, |_, out| out.write_all(described.as_bytes()).map_err(Stopped::Output))?;
        Ok(Written { name, files: self.files, rows: self.rows, readme })
    }

    /// One more row; now and then somebody may say that it is enough.
    fn counted(&mut self, all: u64, on: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<(), Stopped> {
        self.rows += 1;
        match self.rows.is_multiple_of(ROWS) && on(self.done, all).is_break() {
            true => Err(Stopped::Store(StoreError::Cancelled)),
            false => Ok(()),
        }
    }

    fn log(&mut self, all: u64, on: On<'_>) -> Result<(), ExportError> {
        let (store, mut records) = (self.store, 0_u64);
        let half = all / 2;
        let length = store.held()?.records.max(1);
        self.file(LOG, |_, out| {
            store.records(|record: Record| {
                out.write_all(text::line(&record).as_bytes()).map_err(Stopped::Output)?;
                records += 1;
                match records.is_multiple_of(ROWS) && on(half + half * records / length, all).is_break() {
                    true => Err(Stopped::Store(StoreError::Cancelled)),
                    false => Ok(()),
                }
            })
        })
    }

    fn table(
        &mut self,
        sheet: &Sheet,
        fill: impl FnOnce(&mut Self, &mut csv::Writer<&mut BufWriter<File>>) -> Result<(), Stopped>,
    ) -> Result<(), ExportError> {
        self.file(&format!("{}.csv", sheet.name), |work, out| {
            let mut table = csv::Writer::from_writer(out);
            let put = |error: csv::Error| Stopped::Output(error.into());
            table.write_record(sheet.columns.iter().map(|column| column.name)).map_err(put)?;
            fill(work, &mut table)?;
            table.flush().map_err(Stopped::Output)
        })
    }

    /// A file of the draft, on the disk before the next begins: a stick is pulled early.
    fn file(
        &mut self,
        name: &str,
        fill: impl FnOnce(&mut Self, &mut BufWriter<File>) -> Result<(), Stopped>,
    ) -> Result<(), ExportError> {
        let path = self.folder.join(name);
        let failed = |source| ExportError::writing(&path, source);
        let mut out = BufWriter::new(File::create(&path).map_err(failed)?);
        fill(self, &mut out).map_err(|stopped| match stopped {
            Stopped::Store(error) => error.into(),
            Stopped::Output(source) => failed(source),
        })?;
        out.flush().and_then(|()| out.get_ref().sync_all()).map_err(failed)?;
        self.files += 1;
        Ok(())
    }

    fn say(&self, text: &Text) -> String {
        locale::say_in(self.wish.language, self.wish.zone, text)
    }

    fn described_columns(&self) -> impl Iterator<Item = (&'static Sheet, &'static Column)> + use<> {
        sheets().chain([&ACCOUNTS]).flat_map(|sheet| sheet.columns.iter().map(move |column| (sheet, column)))
    }

    fn table_of_columns(&mut self) -> Result<(), ExportError> {
        self.file(COLUMNS, |work, out| {
            let mut table = csv::Writer::from_writer(out);
            let put = |error: csv::Error| Stopped::Output(error.into());
            table.write_record(["file", "column", "form", "personal", "meaning"]).map_err(put)?;
            for (sheet, column) in work.described_columns() {
                let personal = if column.personal { "1" } else { "0" };
                let (form, meaning) = (work.say(&Text::new(form(column.form))), work.say(&Text::new(column.about)));
                let file = format!("{}.csv", sheet.name);
                table.write_record([&file, column.name, &form, personal, &meaning]).map_err(put)?;
            }
            table.flush().map_err(Stopped::Output)
        })
    }

    /// What the folder holds, in the reader's language.
    fn described(&self, name: &str) -> String {
        let key = |key| self.say(&Text::new(key));
        let date = self.wish.zone.date(self.wish.now);
        let made = Text::new("export-made").with("date", date).with("at", self.wish.now);
        let made = made.with("version", env!("CARGO_PKG_VERSION"));
        let persons = if self.wish.persons { "export-with-persons" } else { "export-without-persons" };
        let mut words = format!(
            "{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n{}\n",
            self.say(&Text::new("export-title").with("name", name)),
            self.say(&made.with("format", i64::from(FORMAT))),
            key("export-intro"),
            key("export-forms"),
            key("export-again"),
            key(persons)
        );
        for sheet in sheets().chain([&ACCOUNTS]) {
            words += &format!("\n## {}.csv\n\n{}.\n\n", sheet.name, key(sheet.about));
            let heads = ["export-column", "export-form", "export-meaning"].map(key);
            words += &format!("| {} |\n| --- | --- | --- |\n", heads.join(" | "));
            for column in sheet.columns {
                let personal = if column.personal { format!(", {}", key("export-personal")) } else { String::new() };
                let form = key(form(column.form));
                words += &format!("| `{}` | {form}{personal} | {} |\n", column.name, key(column.about));
            }
        }
        words + &format!("\n## {LOG}\n\n{}.\n", key("export-t-log"))
    }
}

fn accounts(out: &mut csv::Writer<&mut BufWriter<File>>, language: Language) -> Result<(), Stopped> {
    for account in chart() {
        let name = match language {
            Language::Id => &account.name_id,
            Language::En => &account.name_en,
        };
        let normal = if account.normal == Normal::Debit { "debit" } else { "credit" };
        let code = account.code.to_string();
        let put = |error: csv::Error| Stopped::Output(error.into());
        out.write_record([&code, name, &account.kind, normal, &account.section]).map_err(put)?;
    }
    Ok(())
}

/// The key of how values are written.
const fn form(form: Form) -> &'static str {
    match form {
        Form::Word => "export-form-word",
        Form::Money => "export-form-money",
        Form::Milli => "export-form-milli",
        Form::Count => "export-form-count",
        Form::Date => "export-form-date",
        Form::Time => "export-form-time",
        Form::Flag => "export-form-flag",
        Form::Decimal => "export-form-decimal",
        Form::Json => "export-form-json",
    }
}

/// Why a file ends early.
enum Stopped {
    Store(StoreError),
    Output(std::io::Error),
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

#[cfg(test)]
mod tests;
