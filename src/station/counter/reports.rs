//! What the reports' screen lists: some rows of a report, and what may be chosen in it.
//!
//! Reads only, from the lists' own connection. Always holds: no more rows go to the window than a person turns over in
//! a while, whatever the report; the sums are those of all of them.
//! Neighbours: reports as files (`writing.rs`), who may read what (`reports/readers.rs`), the screen
//! (`app/screen/reports.rs`).

use crate::domain::text::Text;
use crate::locale::Language;
use crate::reports::part::{Part, Window};
use crate::reports::{self, Question, Report};
use crate::store::Store;

/// A report as it is asked for on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub report: Report,
    pub question: Question,
    /// The column by which its rows may be chosen, and the word that is chosen.
    pub column: Option<&'static str>,
    pub only: Option<String>,
    /// The first row, from 0.
    pub from: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    Part(Box<Part>),
    /// There is none: a sentence.
    Said(Text),
}

/// Rows that come at once: some tens of pages.
pub const MOST: usize = 1_000;

pub(super) fn answer(store: &Store, asked: &Asked, language: Language) -> Found {
    let window = Window { column: asked.column, only: asked.only.clone(), from: asked.from, most: MOST };
    match reports::part(store, asked.report, &asked.question, language, window) {
        Ok(part) => Found::Part(Box::new(part)),
        Err(error) => Found::Said(error.advice()),
    }
}
