//! Writes the rows that follow from records, and fills all of them again from the log.
//!
//! Always holds: whoever has the same records has the same rows, in whatever order they came. Sums are added up in
//! memory per transaction and written once at its end, by the same code for one sale and for a year of them.
//! Neighbours: which rows follow (`domain/projection.rs`), their tables (`projections.sql`), one statement per table
//! (`projections/write.rs`), adding up (`projections/sums.rs`).

use std::collections::HashMap;
use std::ops::ControlFlow;

use rusqlite::{Connection, Transaction, params};

use super::column::{integer, whole};
use super::{Store, StoreError, connection};
use crate::domain::accounting::rules::of_event;
use crate::domain::event::{Envelope, Event, Personal};
use crate::domain::id::{DeviceId, TillLetter};
use crate::domain::projection::{self, Row};
use crate::domain::time::Instant;
use crate::log::codec::{self, Content};

pub(super) mod sums;
pub(super) mod write;

use sums::Sums;

/// Where a row comes from.
pub(super) struct Origin<'a> {
    /// `record.id` in this file.
    pub record: i64,
    pub at: Instant,
    pub device: DeviceId,
    pub seq: i64,
    pub actor: &'a str,
    pub kind: &'static str,
    pub personal: &'a Personal,
}

/// Applies events to the projections of one open transaction; [`Projector::finish`] writes the sums.
pub(super) struct Projector<'c> {
    connection: &'c Connection,
    sums: Sums,
    tills: HashMap<DeviceId, TillLetter>,
}

impl<'c> Projector<'c> {
    pub fn new(connection: &'c Connection) -> Self {
        Self { connection, sums: Sums::default(), tills: HashMap::new() }
    }

    pub fn apply(
        &mut self,
        record: i64,
        envelope: &Envelope,
        event: &Event,
        personal: Option<&Personal>,
    ) -> rusqlite::Result<()> {
        let nobody = Personal::default();
        let origin = Origin {
            record,
            at: envelope.at,
            device: envelope.device,
            seq: integer(envelope.seq),
            actor: envelope.actor.as_str(),
            kind: event.kind(),
            personal: personal.unwrap_or(&nobody),
        };
        let mut entry = write::Entry::default();
        for row in projection::rows(envelope, event) {
            self.row(&origin, row, &mut entry)?;
        }
        entry.write(self.connection, &origin)
    }

    fn row(&mut self, origin: &Origin<'_>, row: Row, entry: &mut write::Entry) -> rusqlite::Result<()> {
        let row = match row {
            // What was asked for in words is free text, and stands in the private part.
            Row::Missed { date, sku: None, asked, count } if asked.is_empty() => {
                Row::Missed { date, sku: None, asked: origin.personal.words.clone(), count }
            }
            row => row,
        };
        if let Row::Drawer { till: None, delta } = row {
            let till = self.till_of(origin.device)?;
            self.sums.drawer(till, delta);
            return Ok(());
        }
        if let Row::Device { device, till, .. } = &row {
            self.tills.insert(*device, till.clone());
        }
        entry.note(&row);
        match self.sums.take(row) {
            Some(row) => write::row(self.connection, origin, row),
            None => Ok(()),
        }
    }

    /// The till of a device; its first record, which is always here before any other of its records, says it.
    fn till_of(&mut self, device: DeviceId) -> rusqlite::Result<TillLetter> {
        if let Some(till) = self.tills.get(&device) {
            return Ok(till.clone());
        }
        let sql = "SELECT till FROM enrolled WHERE device = ?1";
        let till: TillLetter = self.connection.query_row(sql, [device], |row| row.get(0))?;
        self.tills.insert(device, till.clone());
        Ok(till)
    }

    /// Writes the sums: before this nothing is complete.
    pub fn finish(&mut self) -> rusqlite::Result<()> {
        self.sums.flush(self.connection)
    }
}

/// What a rebuild met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    pub records: u64,
    /// Kinds of newer programs that were passed over, with how many records of each.
    pub skipped: Vec<(String, u64)>,
}

impl Rebuilt {
    fn skip(&mut self, kind: &str) {
        match self.skipped.iter_mut().find(|(name, _)| name == kind) {
            Some((_, count)) => *count += 1,
            None => self.skipped.push((kind.to_owned(), 1)),
        }
    }
}

/// How far long work is: done, of all. Answers whether to go on.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Reads the whole log of `from` and writes what follows from it into `to`.
pub(super) fn replay(from: &Connection, to: &Connection, progress: Progress<'_>) -> Result<Rebuilt, Replaying> {
    let total: i64 = from.query_row("SELECT count(*) FROM record", [], |row| row.get(0))?;
    let mut records = from.prepare("SELECT id, body, private FROM record ORDER BY id")?;
    let mut rows = records.query([])?;
    let own: String = from.query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0))?;
    let mut projector = Projector::new(to);
    let mut rebuilt = Rebuilt::default();
    while let Some(row) = rows.next()? {
        if rebuilt.records % 1_000 == 0 && progress(rebuilt.records, whole(total)).is_break() {
            return Err(Replaying::Cancelled);
        }
        rebuilt.records += 1;
        let (id, body, private) = (row.get(0)?, row.get_ref(1)?, row.get_ref(2)?);
        let decoded = body.as_str().ok().and_then(|body| codec::read_body(body).ok());
        let decoded = decoded.ok_or(Replaying::Unreadable { record: id })?;
        match decoded.content {
            // Of another device it was kept and shipped on without rows (`append/foreign.rs`); here it cannot be
            // written.
            Content::Known(event) if of_event::posted(&event).is_err() => {
                if decoded.envelope.device.to_string() == own {
                    return Err(Replaying::Unbookable { record: id });
                }
                rebuilt.skip(event.kind());
            }
            Content::Known(event) => {
                let personal = private.as_str_or_null().ok().flatten().and_then(codec::read_private);
                projector.apply(id, &decoded.envelope, &event, personal.as_ref())?;
            }
            Content::Unknown { kind, .. } => rebuilt.skip(&kind),
        }
    }
    projector.finish()?;
    let _ = progress(rebuilt.records, whole(total));
    Ok(rebuilt)
}

/// Why a replay stopped.
#[derive(Debug, thiserror::Error)]
pub(super) enum Replaying {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error("record {record} has no readable body")]
    Unreadable { record: i64 },
    #[error("record {record} does not balance")]
    Unbookable { record: i64 },
    #[error("stopped")]
    Cancelled,
}

impl Store {
    /// Drops every projection and fills it again from the log, in one transaction: stopped or failed, all is as before.
    pub fn rebuild(&mut self, progress: Progress<'_>) -> Result<Rebuilt, StoreError> {
        self.set_bulk(true).map_err(|error| self.failed(error))?;
        let rebuilt = self.rebuild_all(progress);
        self.set_bulk(false).map_err(|error| self.failed(error))?;
        let rebuilt = rebuilt?;
        self.checkpoint(true)?;
        Ok(rebuilt)
    }

    fn rebuild_all(&mut self, progress: Progress<'_>) -> Result<Rebuilt, StoreError> {
        let path = self.path.clone();
        let failed = |error| connection::explain(&path, error);
        self.connection.flush_prepared_statement_cache();
        let transaction = self.connection.transaction().map_err(failed)?;
        let rebuilt = refill(&transaction, progress).map_err(|trouble| match trouble {
            Replaying::Sqlite(error) => failed(error),
            Replaying::Unreadable { .. } | Replaying::Unbookable { .. } => {
                StoreError::Corrupt { path: path.display().to_string(), detail: trouble.to_string() }
            }
            Replaying::Cancelled => StoreError::Cancelled,
        })?;
        transaction.commit().map_err(failed)?;
        Ok(rebuilt)
    }
}

fn refill(transaction: &Transaction<'_>, progress: Progress<'_>) -> Result<Rebuilt, Replaying> {
    for table in existing(transaction)? {
        transaction.execute_batch(&table)?;
    }
    transaction.execute_batch(connection::PROJECTIONS)?;
    transaction.execute("DELETE FROM meta WHERE key IN ('rebuild', 'newer')", params![])?;
    let rebuilt = replay(transaction, transaction, progress)?;
    if !rebuilt.skipped.is_empty() {
        connection::note_newer(transaction)?;
    }
    Ok(rebuilt)
}

/// `DROP TABLE` of each projection that is there; those of an older format may have been others.
fn existing(transaction: &Transaction<'_>) -> rusqlite::Result<Vec<String>> {
    let kept = "('meta', 'device', 'record', 'print_job')";
    let own = "type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\'";
    let sql = format!("SELECT format('DROP TABLE \"%w\"', name) FROM sqlite_schema WHERE {own} AND name NOT IN {kept}");
    transaction.prepare(&sql)?.query_map([], |row| row.get(0))?.collect()
}
