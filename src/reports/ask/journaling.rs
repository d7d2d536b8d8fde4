//! The journal of a period, transaction by transaction, as text and as sheets.
//!
//! Always holds: one transaction is in memory at a time; they come in the order of business dates.

use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

use crate::locale::Language;
use crate::reports::masthead::Masthead;
use crate::reports::{JournalError, JournalFormat, Period, balances, code, days, journal, write};
use crate::store::journal::JournalEntry;
use crate::store::{Store, StoreError};

/// Transaction by transaction as they come.
pub fn text(
    store: &Store,
    form: JournalFormat,
    period: Period,
    language: Language,
    out: &mut dyn Write,
) -> Result<(), JournalError> {
    let mut array = write::json::Array::default();
    match form {
        JournalFormat::Hledger => {
            let used = balances(store, None)?.into_keys();
            out.write_all(write::hledger::head(used).as_bytes())?;
        }
        JournalFormat::Csv => out.write_all(write::csv::journal_head().as_bytes())?,
        JournalFormat::Json => {}
    }
    if let Some((from, to)) = days(store, period)? {
        let mut n = 0;
        store.journal(from, to, |found| -> Result<(), JournalError> {
            let entry = entry_of(store, found)?;
            n += 1;
            let text = match form {
                JournalFormat::Hledger => write::hledger::entry(&entry, language),
                JournalFormat::Csv => write::csv::entry(n, &entry),
                JournalFormat::Json => write::json::entry(&mut array, n, &entry),
            };
            Ok(out.write_all(text.as_bytes())?)
        })?;
    }
    if form == JournalFormat::Json {
        out.write_all(array.end().as_bytes())?;
    }
    Ok(())
}

/// A sheet a month.
pub fn sheets(
    store: &Store,
    period: Period,
    (masthead, language): (&Masthead, Language),
    scratch: &Path,
    out: impl Write + Send,
    mut done: impl FnMut() -> ControlFlow<()>,
) -> Result<(), JournalError> {
    let mut sheets = write::journal_sheets::Journal::begin(masthead, language, scratch)?;
    if let Some((from, to)) = days(store, period)? {
        store.journal(from, to, |found| -> Result<(), JournalError> {
            sheets.entry(&entry_of(store, found)?)?;
            match done() {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(JournalError::Stopped),
            }
        })?;
    }
    Ok(sheets.end(out)?)
}

fn entry_of(store: &Store, found: JournalEntry) -> Result<journal::Entry, StoreError> {
    let postings = found.postings.into_iter().map(|posting| {
        let member = posting.member.map(|member| member.0).unwrap_or_default();
        let account = code(store, &posting.account)?;
        Ok(journal::Posting { account, amount: posting.amount, unit: posting.unit, member })
    });
    let postings = postings.collect::<Result<Vec<journal::Posting>, StoreError>>()?;
    Ok(journal::Entry { date: found.date, kind: found.kind, reference: found.reference, postings })
}
