//! Reports and the journal as files in the data folder, written beside the till, which goes on selling.
//!
//! On a thread and a connection of its own. Always holds: one is written at a time; a file stands whole or not at all:
//! what was stopped or failed is swept away; the journal of a year is written in a memory that does not grow with it.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sha2::{Digest, Sha256};

use crate::domain::cooperative::shu::Year;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::io::clock::{Clock, System};
use crate::locale::Language;
use crate::log::record::Record;
use crate::log::text;
use crate::reports::table::{Cell, Column, Kind, Table};
use crate::reports::{self, Format, JournalError, Period, simkopdes};
use crate::station::{everything, list_files};
use crate::store::{Store, StoreError};

use super::reports::Asked;
use super::{Desk, Tell};

/// In what form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Pdf,
    Xlsx,
    Csv,
}

impl Form {
    const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// All rows of a report, whatever part of it is on the screen.
    Report { asked: Box<Asked>, form: Form },
    /// The journal as a spreadsheet, a sheet a month.
    Journal { period: Period },
    /// All records as text, signed by whoever made them: what an outsider verifies (`gerai verify FILE`).
    Evidence,
    /// Every record, its signature, what is derived from it and the books are looked through (`gerai verify`);
    /// nothing is written.
    Verify,
    /// The files for SIMKOPDES of a year, once the till has written down that personal data leave.
    Simkopdes { year: i16 },
    /// What SIMKOPDES refused of a year's files, from the newest list of it on a stick or among the downloads.
    Refused { year: i16 },
    /// All tables and the log in one folder; with names, once the till has written down that they leave.
    Everything { persons: bool },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Progress {
        done: u64,
        whole: u64,
    },
    /// Whole, at this place.
    Written(PathBuf),
    /// A folder of files that is whole, in words.
    Folder(Text),
    /// The same, with its SHA-256: who is handed the file can say that it is this one. Beside it lies the paper for
    /// who signs.
    Sealed(PathBuf, String),
    /// Nothing of it is there, and why.
    Failed(Text),
}

/// Under the data folder.
const FOLDER: &str = "laporan";
/// Transactions between two words about how far it is.
const STEP: u64 = 250;

/// What writes with it.
struct Work {
    store: Store,
    zone: Zone,
    language: Language,
    /// Who asked for it, as the paper's foot says.
    by: String,
    stop: Arc<AtomicBool>,
}

impl Desk {
    /// Begins, and goes on with the till.
    pub(super) fn write(&mut self, wish: Wish, by: String) {
        if self.writing.swap(true, Ordering::AcqRel) {
            return (self.tell)(Tell::Writing(Told::Failed(Text::new("reports-writing-already"))));
        }
        self.stop.store(false, Ordering::Relaxed);
        let work = match self.work(by) {
            Ok(work) => work,
            Err(text) => {
                self.writing.store(false, Ordering::Release);
                return (self.tell)(Tell::Writing(Told::Failed(text)));
            }
        };
        let (tell, writing) = (Arc::clone(&self.tell), Arc::clone(&self.writing));
        std::thread::spawn(move || {
            let on = |done, whole| tell(Tell::Writing(Told::Progress { done, whole }));
            let told = work.told(&wish, on).unwrap_or_else(Told::Failed);
            writing.store(false, Ordering::Release);
            tell(Tell::Writing(told));
        });
    }

    fn work(&self, by: String) -> Result<Work, Text> {
        let station = self.station.as_ref().ok_or_else(|| Text::new("station-unreadable"))?;
        let store = station.store().map_err(|error| error.text().clone())?;
        let store = store.reader().map_err(|error| error.advice())?;
        let zone = station.zone().map_err(|error| error.text().clone())?;
        Ok(Work { store, zone, language: self.language(), by, stop: Arc::clone(&self.stop) })
    }
}

impl Work {
    fn told(&self, wish: &Wish, on: impl Fn(u64, u64)) -> Result<Told, Text> {
        Ok(match wish {
            Wish::Report { asked, form } => Told::Written(self.report(asked, *form)?),
            Wish::Journal { period } => Told::Written(self.journal(*period, on)?),
            Wish::Evidence => self.evidence()?,
            Wish::Verify => Told::Folder(self.verify(on)?),
            Wish::Simkopdes { year } => Told::Written(self.simkopdes(*year)?),
            Wish::Refused { year } => self.refused(*year, &list_files::lists_here())?,
            Wish::Everything { persons } => self.everything(*persons, on)?,
        })
    }

    /// Every byte that is written is hashed on its way.
    fn evidence(&self) -> Result<Told, Text> {
        let mut hasher = Sha256::new();
        let day = self.zone.date(System.now());
        let file = self.whole(&format!("{EVIDENCE}-{day}"), "log", |file, _| {
            let mut out = BufWriter::new(file);
            let each = |record: Record| {
                let line = text::line(&record);
                hasher.update(line.as_bytes());
                out.write_all(line.as_bytes()).map_err(NotTaken::Output)
            };
            self.store.records(each).map_err(NotTaken::said)?;
            out.flush().map_err(failed)
        })?;
        let hash: [u8; 32] = hasher.finalize().into();
        let hash = text::hex(&hash);
        self.fingerprint(&file, day, &hash)?;
        Ok(Told::Sealed(file, hash))
    }

    /// The paper that is signed and handed over with the file: whoever verifies it later copies nothing by hand.
    fn fingerprint(&self, file: &Path, day: BusinessDate, hash: &str) -> Result<(), Text> {
        let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let mut table = Table::new(vec![Text::new("evidence-title"), Text::new("evidence-words")], FINGERPRINT);
        table.push(vec![Cell::words(name), Cell::Date(day), Cell::words(in_eights(hash))]);
        let masthead = self.masthead().map_err(|error| error.advice())?;
        let title = format!("{EVIDENCE}-{day}-sidik");
        let bytes = reports::file(&table, reports::File::Pdf, &title, &masthead, self.language, &self.zone);
        let bytes = bytes.map_err(|error| error.advice())?;
        self.whole(&title, Form::Pdf.ending(), |file, _| file.write_all(&bytes).map_err(failed))?;
        Ok(())
    }

    fn verify(&self, on: impl Fn(u64, u64)) -> Result<Text, Text> {
        let verified = self.store.verify(&mut |done, whole| {
            if done.is_multiple_of(STEP) {
                on(done, whole);
            }
            match self.stop.load(Ordering::Relaxed) {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        });
        let verified = verified.map_err(|error| error.advice())?;
        if let Some(difference) = verified.differences.first() {
            return Err(difference.advice());
        }
        let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
        Ok(Text::new("cli-verify-done")
            .with("records", count(verified.records))
            .with("devices", count(verified.devices)))
    }

    /// A folder a day; a second one of that day takes the next number.
    fn everything(&self, persons: bool, on: impl Fn(u64, u64)) -> Result<Told, Text> {
        let now = System.now();
        let (under, day) = (self.folder(), self.zone.date(now));
        fs::create_dir_all(&under).map_err(failed)?;
        let named = |nth: u32| match nth {
            1 => under.join(format!("{EVERYTHING}-{day}")),
            nth => under.join(format!("{EVERYTHING}-{day}-{nth}")),
        };
        let folder = (1..).map(named).find(|folder| !folder.exists()).unwrap_or_else(|| named(1));
        let wish = everything::Wish { persons, language: self.language, zone: &self.zone, now };
        let mut told = |done, all| {
            on(done, all);
            match self.stop.load(Ordering::Relaxed) {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        };
        let written = everything::export(&self.store, &folder, &wish, &mut told).map_err(|error| error.advice())?;
        Ok(Told::Folder(written.said(&folder, persons)))
    }

    /// Each file stands whole; what is sent is all of them.
    fn simkopdes(&self, year: i16) -> Result<PathBuf, Text> {
        let days = Year::of(year);
        let period = Period { from: Some(days.first), to: Some(days.last) };
        let facts = reports::simkopdes_facts(&self.store, period).map_err(|error| error.advice())?;
        let folder = self.folder().join(format!("{SIMKOPDES}-{year}"));
        fs::create_dir_all(&folder).map_err(failed)?;
        for file in reports::simkopdes::files(&facts) {
            let half = folder.join(format!("{}.csv.part", file.name));
            fs::write(&half, &file.text).map_err(failed)?;
            fs::rename(&half, folder.join(format!("{}.csv", file.name))).map_err(failed)?;
        }
        Ok(folder)
    }

    /// Read only: what is put right is put right where it stands, and goes out with the next files.
    fn refused(&self, year: i16, files: &[PathBuf]) -> Result<Told, Text> {
        let age = |path: &PathBuf| path.metadata().and_then(|about| about.modified()).ok();
        let mut lists: Vec<(PathBuf, String)> = Vec::new();
        for file in files {
            // What cannot be read is not the list that is looked for.
            let Ok(bytes) = fs::read(file) else { continue };
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if simkopdes::is_refused_list(&text) {
                lists.push((file.clone(), text));
            }
        }
        let Some((file, text)) = lists.into_iter().max_by_key(|(file, _)| age(file)) else {
            return Err(Text::new("simkopdes-no-list"));
        };
        let days = Year::of(year);
        let period = Period { from: Some(days.first), to: Some(days.last) };
        let sent = reports::simkopdes_facts(&self.store, period).map_err(|error| error.advice())?;
        let rows = simkopdes::reconcile(&simkopdes::files(&sent), &text);
        let masthead = self.masthead().map_err(|error| error.advice())?;
        let table = simkopdes::refused_table(&rows, year);
        let name = format!("{SIMKOPDES}-ditolak-{year}");
        let bytes = reports::file(&table, reports::File::Pdf, &name, &masthead, self.language, &self.zone);
        let bytes = bytes.map_err(|error| error.advice())?;
        let written = self.whole(&name, Form::Pdf.ending(), |file, _| file.write_all(&bytes).map_err(failed))?;
        let (ours, other) = (rows.iter().filter(|row| row.ours).count(), rows.iter().filter(|row| !row.ours).count());
        let of = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let said = Text::new("simkopdes-refused-written").with("ours", ours).with("other", other).with("list", of);
        Ok(Told::Folder(said.with("file", written.display().to_string())))
    }

    fn folder(&self) -> PathBuf {
        self.store.path().parent().unwrap_or_else(|| Path::new(".")).join(FOLDER)
    }

    fn report(&self, asked: &Asked, form: Form) -> Result<PathBuf, Text> {
        let Asked { report, question, .. } = asked;
        let table = reports::run(&self.store, *report, question, self.language).map_err(|error| error.advice())?;
        let table = match (asked.column, &asked.only) {
            (Some(column), Some(only)) => table.only(column, only),
            _ => table,
        };
        let made = |form| {
            let masthead = self.masthead().map_err(|error| error.advice())?;
            let title = report.name();
            reports::file(&table, form, title, &masthead, self.language, &self.zone).map_err(|error| error.advice())
        };
        let bytes = match form {
            Form::Pdf => made(reports::File::Pdf)?,
            Form::Xlsx => made(reports::File::Xlsx)?,
            Form::Csv => reports::write(&table, Format::Csv, self.language, &self.zone).into_bytes(),
        };
        self.whole(&name_of(asked), form.ending(), |file, _| file.write_all(&bytes).map_err(failed))
    }

    fn journal(&self, period: Period, on: impl Fn(u64, u64)) -> Result<PathBuf, Text> {
        let length = reports::journal_length(&self.store, period).map_err(|error| error.advice())?;
        let masthead = self.masthead().map_err(|error| error.advice())?;
        on(0, length);
        let mut done: u64 = 0;
        let told = || {
            done += 1;
            if done.is_multiple_of(STEP) {
                on(done, length);
            }
            match self.stop.load(Ordering::Relaxed) {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        };
        let name = format!("{}{}", JOURNAL, days(period));
        self.whole(&name, Form::Xlsx.ending(), |file, folder| {
            let about = (&masthead, self.language);
            let written = reports::journal_sheets(&self.store, period, about, folder, BufWriter::new(file), told);
            written.map_err(|error: JournalError| error.advice())
        })
    }

    fn masthead(&self) -> Result<reports::masthead::Masthead, StoreError> {
        reports::masthead(&self.store, &self.zone, System.now(), &self.by)
    }

    /// A file under its name once it is whole; nothing of it before.
    fn whole(
        &self,
        name: &str,
        ending: &str,
        fill: impl FnOnce(&mut File, &Path) -> Result<(), Text>,
    ) -> Result<PathBuf, Text> {
        let folder = self.folder();
        fs::create_dir_all(&folder).map_err(failed)?;
        let half = folder.join(format!("{name}.{ending}.part"));
        let file = folder.join(format!("{name}.{ending}"));
        let mut draft = File::create(&half).map_err(failed)?;
        let kept = fill(&mut draft, &folder).and_then(|()| fs::rename(&half, &file).map_err(failed));
        if kept.is_err() {
            // What was half written helps nobody.
            let _swept = fs::remove_file(&half);
        }
        kept.map(|()| file)
    }
}

fn failed(error: std::io::Error) -> Text {
    Text::new("reports-not-written").with("reason", error.to_string())
}

/// Why a record does not come into the file.
enum NotTaken {
    Store(StoreError),
    Output(std::io::Error),
}

impl From<StoreError> for NotTaken {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl NotTaken {
    fn said(self) -> Text {
        match self {
            Self::Store(error) => error.advice(),
            Self::Output(error) => failed(error),
        }
    }
}

/// As it is read aloud and compared.
pub fn in_eights(hash: &str) -> String {
    let signs: Vec<char> = hash.chars().collect();
    signs.chunks(8).map(|eight| eight.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

const FINGERPRINT: &[Column] = &[
    Column::new("file", "evidence-file", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::new("sha256", "evidence-hash", Kind::Words),
];

/// What the journal's file is called, the log's, and the folders for SIMKOPDES and of everything.
const JOURNAL: &str = "journal";
const EVIDENCE: &str = "bukti";
const SIMKOPDES: &str = "simkopdes";
const EVERYTHING: &str = "semua-data";

/// `-2026-11-01-2026-11-30`, as far as days were said.
fn days(period: Period) -> String {
    let day = |date: Option<BusinessDate>| date.map_or_else(String::new, |date| format!("-{date}"));
    match (period.from, period.to) {
        (Some(from), Some(to)) if from == to => day(Some(from)),
        (from, to) => day(from) + &day(to),
    }
}

/// The report, its days, and of what it is: letters that every disk takes.
fn name_of(asked: &Asked) -> String {
    let question = &asked.question;
    let mut name = format!("{}{}", asked.report.name(), days(question.period));
    let member = question.member.as_ref().map(|member| member.as_str());
    let sku = question.sku.as_ref().map(|sku| sku.as_str());
    for part in [sku, question.batch.as_deref(), member, asked.only.as_deref()].into_iter().flatten() {
        name.push('-');
        name.extend(part.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }));
    }
    name
}

#[cfg(test)]
mod tests;
