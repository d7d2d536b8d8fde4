//! A copy of the whole file while it is written to, and the way back: what travels in a backup beside the database.
//!
//! Always holds: the copy is of one moment; it is one file, without a WAL beside it; it was read back before anybody
//! says that it is there. A file that was restored no longer carries anything beside the shop's data.
//! Neighbours: where the copy goes and what it carries (`station/backup.rs`).

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::column::whole;
use super::projections::Progress;
use super::{Store, StoreError, connection};
use crate::domain::id::{DeviceId, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::time::Instant;

/// Pages copied between two looks at whether to go on: some milliseconds' worth.
const PAGES: std::ffi::c_int = 512;

/// A file that travels inside a backup: the PINs' secret, how the counter is set, the shop's own templates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What a backup holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    pub records: u64,
    /// Of the newest record of any device.
    pub newest: Option<Instant>,
}

/// Whether a file is a backup of this program: only such a one is written over.
pub fn is_backup(path: &Path) -> bool {
    let asked = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(|file| {
        let ours = connection::is_ours(&file)?;
        let sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'carried'";
        Ok(ours && file.query_row(sql, [], |_| Ok(())).optional()?.is_some())
    });
    asked.unwrap_or(false)
}

impl Store {
    /// Writes this file, as it is at this moment, to a new file, and reads that back. Waits for nobody and holds up
    /// nobody.
    ///
    /// Errors: the disk's, and `Corrupt` where the copy is not what was copied.
    pub fn copy_to(&self, to: &Path, carried: &[Carried], progress: Progress<'_>) -> Result<Copied, StoreError> {
        let failed = |error| connection::explain(to, error);
        let mut copy = Connection::open(to).map_err(failed)?;
        {
            let backup = Backup::new(&self.connection, &mut copy).map_err(failed)?;
            while !matches!(backup.step(PAGES).map_err(failed)?, StepResult::Done) {
                let pages = backup.progress();
                let left = u64::try_from(pages.remaining).unwrap_or(0);
                let all = u64::try_from(pages.pagecount).unwrap_or(0);
                if progress(all.saturating_sub(left), all).is_break() {
                    return Err(StoreError::Cancelled);
                }
            }
        }
        // One file, so that nothing is left behind when a stick is pulled or the file is sent on.
        copy.pragma_update(None, "journal_mode", "DELETE").map_err(failed)?;
        copy.pragma_update(None, "synchronous", "FULL").map_err(failed)?;
        let transaction = copy.transaction().map_err(failed)?;
        let table = "CREATE TABLE IF NOT EXISTS carried (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT";
        transaction.execute(table, []).map_err(failed)?;
        for file in carried {
            let sql = "INSERT OR REPLACE INTO carried (name, bytes) VALUES (?1, ?2)";
            transaction.execute(sql, (&file.name, &file.bytes)).map_err(failed)?;
        }
        transaction.commit().map_err(failed)?;
        drop(copy);
        let copied = Self::read_back(to)?;
        match copied == self.held()? {
            true => Ok(copied),
            false => Err(not_the_same(to)),
        }
    }

    /// Reads every page of a copy from the disk.
    fn read_back(path: &Path) -> Result<Copied, StoreError> {
        let copy = Self::open(path, super::Mode::ReadOnly)?;
        let sound: String = copy.find("PRAGMA integrity_check(1)", [], |row| row.get(0))?.unwrap_or_default();
        match sound == "ok" {
            true => copy.held(),
            false => Err(StoreError::Corrupt { path: path.display().to_string(), detail: sound }),
        }
    }

    /// How much log there is, and up to when.
    pub fn held(&self) -> Result<Copied, StoreError> {
        let records = self.find("SELECT count(*) FROM record", [], |row| row.get(0))?.unwrap_or(0);
        Ok(Copied { records: whole(records), newest: self.newest_record()? })
    }

    /// Takes out what a backup carries; `None` where the file is no backup.
    pub fn take_carried(&mut self) -> Result<Option<Vec<Carried>>, StoreError> {
        let there = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'carried'";
        if self.find(there, [], |_| Ok(()))?.is_none() {
            return Ok(None);
        }
        let read = |row: &rusqlite::Row<'_>| Ok(Carried { name: row.get(0)?, bytes: row.get(1)? });
        let carried = self.all("SELECT name, bytes FROM carried ORDER BY name", [], read)?;
        self.connection.execute("DROP TABLE carried", []).map_err(|error| self.failed(error))?;
        Ok(Some(carried))
    }

    /// Makes this file that of another device, whose log is not begun yet. Papers that waited are in doubt: the old
    /// device may have printed them since. What a ledger had of the old device's log says nothing of the new one's.
    pub fn become_device(self, device: DeviceId) -> Result<Self, StoreError> {
        let sql = "UPDATE meta SET value = ?1 WHERE key = 'device'";
        self.connection.execute(sql, [device.to_string()]).map_err(|error| self.failed(error))?;
        let sql = "DELETE FROM meta WHERE key IN ('sent', 'booked', 'sent_at', 'two_histories')";
        self.connection.execute(sql, []).map_err(|error| self.failed(error))?;
        let sql = "UPDATE print_job SET state = 'unknown' WHERE state IN ('queued', 'sending')";
        self.connection.execute(sql, []).map_err(|error| self.failed(error))?;
        let path = self.path.clone();
        drop(self);
        Self::open(path, super::Mode::ReadWrite)
    }

    /// What a till's drawer holds by the books, in rupiah.
    pub fn drawer_of(&self, till: &TillLetter) -> Result<Rupiah, StoreError> {
        let sql = "SELECT amount FROM drawer WHERE till = ?1";
        let amount = self.connection.query_row(sql, [till], |row| row.get(0)).optional();
        Ok(amount.map_err(|error| self.failed(error))?.unwrap_or_default())
    }
}

/// Another SQLite file as it is at this moment, copied into an empty one while it is written to.
pub fn copy_beside(from: &Path, to: &Path) -> Result<(), StoreError> {
    let source = Connection::open_with_flags(from, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE);
    let source = source.map_err(|error| connection::explain(from, error))?;
    let waits = source.busy_timeout(std::time::Duration::from_secs(5));
    let copied = waits.and_then(|()| source.execute("VACUUM INTO ?1", [to.display().to_string()]));
    copied.map(drop).map_err(|error| connection::explain(to, error))
}

fn not_the_same(path: &Path) -> StoreError {
    StoreError::Corrupt { path: path.display().to_string(), detail: "the copy differs from what was copied".to_owned() }
}
