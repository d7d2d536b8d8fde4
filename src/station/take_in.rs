//! Taking in a file: read, compared with what the shop knows, recorded in one transaction. The command line and the
//! window's wizard come here.
//!
//! Always holds: all rows of a file or none; a second import of the same file records nothing; stopping it half-way
//! leaves nothing behind.
//! Neighbours: reading the bytes (`import.rs`); `goods.rs`, `people.rs`, `opening.rs` and `past.rs` beside this file
//! compare, pure, one per kind of thing; what the file store knows (`store/import_state.rs`).

use std::io::Read;
use std::ops::ControlFlow;

use crate::domain::accounting::rules::of_event;
use crate::domain::event::Happening;
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::import::{BadFile, BadRow, Warning};
use crate::store::StoreError;
use crate::store::append::AppendError;

use super::{NotDone, Station};

mod calendar;
pub(super) mod check;
pub mod goods;
pub mod opening;
pub mod past;
pub mod people;
mod sales;

/// What a file holds, by the word of `gerai import`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Products,
    Medicines,
    Batches,
    Suppliers,
    Members,
    Loans,
    Opening,
    Sales,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Products,
        Self::Medicines,
        Self::Batches,
        Self::Suppliers,
        Self::Members,
        Self::Loans,
        Self::Opening,
        Self::Sales,
    ];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Products => "products",
            Self::Medicines => "medicines",
            Self::Batches => "batches",
            Self::Suppliers => "suppliers",
            Self::Members => "members",
            Self::Loans => "loans",
            Self::Opening => "opening",
            Self::Sales => "sales",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// By whom, and by which calendar.
#[derive(Clone, Debug)]
pub struct Terms {
    pub by: UserId,
    /// Added to every date of the file; for the demo, whose files are of one fixed day.
    pub moved_by: i64,
    /// Opening balances are of this day, whatever the file says; for the demo too.
    pub opening: Option<BusinessDate>,
    /// Name of the file that a person chose: the list can then be taken back as a whole.
    pub file: Option<String>,
}

impl Terms {
    pub const fn by(by: UserId) -> Self {
        Self { by, moved_by: 0, opening: None, file: None }
    }
}

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    pub new: usize,
    pub updated: usize,
    /// There already, and left as it was.
    pub same: usize,
    pub warnings: Vec<Warning>,
}

/// Why nothing of a file was taken in.
#[derive(Debug, thiserror::Error)]
pub enum TakeInError {
    #[error(transparent)]
    Bad(#[from] BadFile),
    #[error("stopped by the person")]
    Stopped,
    #[error("the books are locked up to {0}")]
    Locked(BusinessDate),
    #[error("the file could not be read: {0}")]
    Unreadable(#[from] std::io::Error),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl TakeInError {
    pub fn advice(&self) -> Text {
        match self {
            Self::Bad(file) => Text::new("cli-import-refused").with("rows", file.rows.len()),
            Self::Stopped => Text::new("cli-import-stopped"),
            Self::Locked(date) => Text::new("books-locked").with("date", *date),
            Self::Unreadable(error) => Text::new("cli-import-unreadable").with("what", error.to_string()),
            Self::Store(error) => error.advice(),
            Self::NotDone(error) => error.text().clone(),
        }
    }
}

impl From<AppendError> for TakeInError {
    fn from(error: AppendError) -> Self {
        let (AppendError::NotWritten(error) | AppendError::Unknown(error)) = error;
        match error {
            StoreError::Cancelled => Self::Stopped,
            error => Self::Store(error),
        }
    }
}

/// Told how many bytes of the file were read, and may stop it.
pub type Progress<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// A file that was compared.
#[derive(Debug, Default)]
pub struct Checked {
    pub happenings: Vec<Happening>,
    pub new: usize,
    pub updated: usize,
    pub same: usize,
    pub bad: Vec<BadRow>,
    pub warnings: Vec<Warning>,
}

impl Checked {
    fn count(&mut self, known: bool) {
        match known {
            true => self.updated += 1,
            false => self.new += 1,
        }
    }

    fn warn(&mut self, line: usize, text: Text) {
        self.warnings.push(Warning { line, text });
    }
}

/// Nothing is taken into days that are locked.
pub(super) fn stay_locked(happenings: &[Happening], locked: BusinessDate) -> Result<(), TakeInError> {
    let booked = |happening: &Happening| of_event::posted(&happening.event).ok().flatten().map(|posted| posted.date);
    match happenings.iter().filter_map(booked).any(|date| date <= locked) {
        true => Err(TakeInError::Locked(locked)),
        false => Ok(()),
    }
}

fn bad(line: usize, column: &str, reason: Text) -> BadRow {
    BadRow { line, column: column.to_owned(), reason }
}

impl Station {
    /// Takes in a file, or says everything that is wrong with it.
    pub fn take_in(
        &mut self,
        kind: Kind,
        mut source: impl Read,
        terms: &Terms,
        progress: Progress<'_>,
    ) -> Result<TakenIn, TakeInError> {
        if kind == Kind::Sales {
            return sales::take_in(self, source, terms, progress);
        }
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes)?;
        let mut checked = self.check(kind, &bytes, terms)?;
        if !checked.bad.is_empty() {
            checked.bad.sort_by_key(|row| row.line);
            return Err(BadFile { rows: checked.bad }.into());
        }
        if let Some(locked) = self.store()?.locked_until()? {
            stay_locked(&checked.happenings, locked)?;
        }
        checked.warnings.sort_by_key(|warning| warning.line);
        if let Some(file) = &terms.file {
            let counts = [checked.new, checked.updated, checked.same, 0];
            let marker = self.list_taken(kind.word(), file, checked.happenings.len(), counts)?;
            checked.happenings.extend(marker);
        }
        self.record_all(checked.happenings, &terms.by, bytes.len() as u64, progress)?;
        let Checked { new, updated, same, warnings, .. } = checked;
        Ok(TakenIn { new, updated, same, warnings })
    }

    pub(super) fn record_all(
        &mut self,
        happenings: Vec<Happening>,
        by: &UserId,
        bytes: u64,
        progress: Progress<'_>,
    ) -> Result<(), TakeInError> {
        let at = self.now();
        let all = happenings.len() as u64;
        let (store, keys, doors) = self.parts()?;
        if all == 0 {
            return Ok(());
        }
        store.bulk(|writer| {
            for (done, happening) in (0..).zip(happenings) {
                if progress(bytes * done / all).is_break() {
                    return Err(TakeInError::Stopped);
                }
                let mut salt = [0; 16];
                doors.entropy.fill(&mut salt);
                writer.record(at, by, happening, salt, &keys.signing)?;
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests;
