//! How this till stands with the ledger, for the screen that says so: what waits since when, how far the day's sales
//! have come, what was put on the auditor's shelf.
//!
//! Reads only. Always holds: what the ledger has is what it said last; nothing is guessed.

use crate::domain::id::TillLetter;
use crate::domain::time::{BusinessDate, Instant};
use crate::io::folder::Folder;
use crate::io::joined;
use crate::store::{Store, StoreError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerState {
    /// `None`: this till has joined no ledger.
    pub address: Option<String>,
    /// When the ledger last answered.
    pub heard: Option<Instant>,
    /// Sales, and records of any kind, that it does not have; since when the oldest of them waits.
    pub waiting_sales: u64,
    pub waiting_records: u64,
    pub waiting_since: Option<Instant>,
    /// The day's numbered papers of this till.
    pub date: BusinessDate,
    pub saved: u64,
    pub copied: u64,
    pub booked: u64,
    /// Other tills whose records are here.
    pub others: Vec<TillLetter>,
    /// Of this cooperative's records, how many lie on the auditor's shelf.
    pub aside: u64,
    /// The ledger has another history of this device: its records are put aside until it joins anew.
    pub two_histories: bool,
}

pub fn of(store: &Store, date: BusinessDate) -> Result<LedgerState, StoreError> {
    let sent = store.sent()?;
    let own = store.identity().device;
    let others = store.letters()?.into_iter().filter(|(device, ..)| *device != own).map(|(_, till, _)| till);
    let folder = store.path().parent().map(|folder| Folder::at(folder.to_owned()));
    // A file that cannot be read is as none here: whoever exchanges says what is wrong with it.
    let joined = folder.and_then(|folder| joined::read(&folder).ok().flatten());
    let (waiting, kept) = (store.waiting(&sent)?, store.kept_counts(date, &sent)?);
    Ok(LedgerState {
        address: joined.map(|joined| joined.url),
        heard: sent.at,
        waiting_sales: waiting.sales,
        waiting_records: waiting.records,
        waiting_since: waiting.since,
        date,
        saved: kept.saved,
        copied: kept.copied,
        booked: kept.booked,
        others: others.collect(),
        aside: sent.aside,
        two_histories: sent.two_histories,
    })
}
