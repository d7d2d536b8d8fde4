//! The data file: one SQLite database with the log of every device seen here and all that follows from it.
//!
//! All SQL of the device is in this room; nothing above it knows a table. Always holds: a record, its rows and its
//! print job are in the file together or not at all; every table of `projections.sql` is what the log says, and can be
//! thrown away.
//! Neighbours: bytes and signatures (`log/`), which rows follow from an event (`domain/projection.rs`), who may open
//! the folder (`io/folder.rs`).

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::domain::id::{CoopId, DeviceId, TillLetter};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::log::chain::BadRecord;
use crate::log::record::Chain;

pub mod append;
pub mod backup;
pub mod beyond_limit;
mod bought;
pub mod care;
pub mod catalogue;
mod column;
pub mod completeness;
mod connection;
mod consigned;
pub mod day;
pub mod dispensary;
pub mod everything;
pub mod exchange;
pub mod given_twice;
pub mod holders;
pub mod import_state;
pub mod journal;
pub mod labels;
pub mod late;
pub mod lists;
pub mod loan_book;
pub mod lookup;
pub mod meeting;
pub mod member_books;
pub mod members;
pub mod movements;
mod office;
pub mod over_returned;
pub mod over_served;
pub mod payroll;
pub mod pricelist;
pub mod print_queue;
pub mod projections;
pub mod recall;
pub mod retention;
pub mod sales;
pub mod scratch;
pub mod search;
pub mod selling;
pub mod settings;
pub mod shifts;
pub mod sipnap;
pub mod stock;
pub mod stock_check;
pub mod storage;
pub mod suppliers;
pub mod surplus;
pub mod turnover;
pub mod twice;
pub mod verify;
pub mod wrong_member;

/// An open data file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    identity: Identity,
    /// Where the own log ends; kept in memory so that sealing asks nothing.
    chain: Chain,
    newest: Option<Instant>,
    /// A commit erred and nobody has asked the file yet ([`Store::reopen`]).
    in_doubt: bool,
}

/// How a data file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The one writer; the folder's lock is held by the caller.
    ReadWrite,
    /// Sees the file as it was when it was opened, and writes nothing, on a folder that cannot be written too.
    ReadOnly,
}

/// Whose file this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    pub coop: CoopId,
    /// This device; other devices' records may be here too.
    pub device: DeviceId,
    /// From the first own record; `None` before it is there.
    pub till: Option<TillLetter>,
    /// 64 hex digits, as above.
    pub public_key: Option<String>,
}

/// Why the data file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no data file {path}")]
    Missing { path: String },
    #[error("there is a data file {path} already")]
    Exists { path: String },
    #[error("{path} is not a data file of ours")]
    NotOurs { path: String },
    #[error("{path} has format {found}, this program knows {known}")]
    Newer { path: String, found: i64, known: i64 },
    #[error("{path} has format {found}, this program reads {known} and may not change it")]
    Older { path: String, found: i64, known: i64 },
    #[error("{path} is damaged: {detail}")]
    Corrupt { path: String, detail: String },
    #[error("{path} cannot be written")]
    ReadOnly { path: String },
    #[error("the disk of {path} is full")]
    Full { path: String },
    #[error("another program holds {path}")]
    Busy { path: String },
    #[error("{path} cannot be read or written: {detail}")]
    Unusable { path: String, detail: String },
    #[error("a record was sealed for seq {found}, seq {expected} comes next")]
    OutOfOrder { expected: u64, found: u64 },
    #[error("a commit of unknown outcome has not been looked up")]
    InDoubt,
    #[error(transparent)]
    BadRecord(#[from] BadRecord),
    #[error("device {device} seq {seq} is known here with other bytes")]
    OtherBytes { device: DeviceId, seq: u64 },
    #[error("device {device} seq {seq} is of another cooperative")]
    OtherCoop { device: DeviceId, seq: u64 },
    #[error("device {device} seq {seq} is of this device and not in its own log")]
    OwnAhead { device: DeviceId, seq: u64 },
    #[error("device {device} seq {seq} cannot be in the books: {detail}")]
    Unbookable { device: DeviceId, seq: u64, detail: String },
    #[error("stopped by the person")]
    Cancelled,
}

impl StoreError {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        let file = |key, path: &str| Text::new(key).with("file", path);
        let record = |key, device: &DeviceId, seq: u64| {
            Text::new(key).with("device", device.to_string()).with("seq", seq.to_string())
        };
        match self {
            Self::Missing { path } => file("store-missing", path),
            Self::Exists { path } => file("store-exists", path),
            Self::NotOurs { path } => file("store-not-ours", path),
            Self::Newer { path, .. } => file("store-newer", path),
            Self::Older { path, .. } => file("store-older", path),
            Self::Corrupt { path, .. } => file("store-corrupt", path),
            Self::ReadOnly { path } => file("store-read-only", path),
            Self::Full { path } => file("store-full", path),
            Self::Busy { path } => file("store-busy", path),
            Self::Unusable { path, .. } => file("store-unusable", path),
            Self::OutOfOrder { .. } | Self::InDoubt => Text::new("store-in-doubt"),
            Self::BadRecord(bad) => bad.advice(),
            Self::OtherBytes { device, seq } => record("log-other-bytes", device, *seq),
            Self::OtherCoop { device, seq } => record("log-other-coop", device, *seq),
            Self::OwnAhead { device, seq } => record("log-own-ahead", device, *seq),
            Self::Unbookable { device, seq, .. } => record("log-unbookable", device, *seq),
            Self::Cancelled => Text::new("store-cancelled"),
        }
    }
}

impl Store {
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Where the own log ends. A copy: sealing moves the copy on, [`Store::append`] the store's own.
    pub fn chain(&self) -> Chain {
        self.chain
    }

    /// Time of the newest own record.
    pub fn newest_own(&self) -> Option<Instant> {
        self.newest
    }

    fn failed(&self, error: rusqlite::Error) -> StoreError {
        connection::explain(&self.path, error)
    }
}

#[cfg(test)]
mod tests;
