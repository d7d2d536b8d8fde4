//! The write path: records, their rows and their print jobs, durable together.
//!
//! Always holds: one transaction, one commit; the own chain in memory moves on only after the commit; a commit that
//! erred is neither believed nor repeated before the file was asked ([`AppendError::Unknown`], [`Store::reopen`]).
//! Neighbours: sealing (`log/record.rs`), the rows (`projections.rs`), records of other devices (`append/foreign.rs`).

use ed25519_dalek::SigningKey;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::column::{integer, whole};
use super::print_queue::{JobId, NewJob};
use super::projections::Projector;
use super::{Store, StoreError, connection};
use crate::domain::accounting::rules::of_event;
use crate::domain::event::{Event, Happening};
use crate::domain::id::{DeviceId, RecordId, SaleId, UserId};
use crate::domain::time::Instant;
use crate::log::codec;
use crate::log::record::{Chain, Record, Sealed, sha256};

pub mod erase;
pub mod foreign;

/// What an append has put into the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// One per new job, in their order.
    pub jobs: Vec<JobId>,
}

/// Why an append did not answer "saved".
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Nothing of it is in the file; everything is as before.
    #[error("nothing was written: {0}")]
    NotWritten(#[source] StoreError),
    /// The commit itself erred: it may be in the file or not. Reopen, then look the sale up by its id.
    #[error("the commit erred: {0}")]
    Unknown(#[source] StoreError),
}

impl AppendError {
    pub fn store_error(&self) -> &StoreError {
        match self {
            Self::NotWritten(error) | Self::Unknown(error) => error,
        }
    }
}

impl From<StoreError> for AppendError {
    fn from(error: StoreError) -> Self {
        Self::NotWritten(error)
    }
}

impl Store {
    /// Records what was sealed after [`Store::chain`], with what follows and the paper to print.
    pub fn append(&mut self, sealed: &[Sealed], jobs: &[NewJob]) -> Result<Appended, AppendError> {
        self.transact(|writer| -> Result<_, AppendError> {
            for sealed in sealed {
                writer.append(sealed)?;
            }
            let jobs = jobs.iter().map(|job| writer.print(job)).collect::<Result<_, StoreError>>()?;
            Ok(Appended { jobs })
        })
    }

    /// Many records in one transaction: all or none. For imports, the demo and anything that belongs together.
    /// `E` is what the caller's own work may fail with.
    pub fn bulk<T, E: From<AppendError>>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let failed = |error| E::from(AppendError::NotWritten(error));
        self.set_bulk(true).map_err(|error| failed(self.failed(error)))?;
        let done = self.transact(work);
        // What was committed stays so, whatever becomes of the cache size and the WAL.
        let _ = self.set_bulk(false);
        if done.is_ok() {
            let _ = self.checkpoint(false);
        }
        done
    }

    fn transact<T, E: From<AppendError>>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.in_doubt {
            return Err(AppendError::NotWritten(StoreError::InDoubt).into());
        }
        let path = self.path.clone();
        let failed = |error| E::from(AppendError::NotWritten(connection::explain(&path, error)));
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate).map_err(failed)?;
        let mut writer = Writer {
            path: &path,
            connection: &transaction,
            projector: Projector::new(&transaction),
            chain: self.chain,
            newest: self.newest,
            own: None,
            forgot: false,
        };
        let done = work(&mut writer)?;
        writer.projector.finish().map_err(failed)?;
        let (chain, newest, forgot) = (writer.chain, writer.newest, writer.forgot);
        if let Err(error) = transaction.execute_batch("COMMIT") {
            self.in_doubt = true;
            return Err(AppendError::Unknown(self.failed(error)).into());
        }
        drop(transaction);
        let first = self.chain.seq == 0 && chain.seq > 0;
        (self.chain, self.newest) = (chain, newest);
        if forgot {
            // What was deleted lies in the WAL still. A reader in between keeps it there until it is emptied next.
            let _ = self.checkpoint(true);
        }
        if first {
            self.identity = connection::identity(&self.connection).map_err(failed)?;
        }
        Ok(done)
    }

    /// Whether a sale is in the file: what to ask after [`AppendError::Unknown`].
    pub fn sale_by_id(&self, sale: SaleId) -> Result<Option<RecordId>, StoreError> {
        let sql = "SELECT device.device, record.seq FROM sale JOIN record ON record.id = sale.record
                   JOIN device ON device.id = record.device WHERE sale.sale = ?1 AND sale.imported = 0";
        let found = self.connection.prepare_cached(sql).and_then(|mut statement| {
            let record = |row: &rusqlite::Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
            statement.query_row([sale], record).optional()
        });
        found.map_err(|error| self.failed(error))
    }

    /// Whether a record is in the file, by its hash: the same question for anything that is no sale.
    pub fn has_record(&self, record: RecordId, hash: &[u8; 32]) -> Result<bool, StoreError> {
        let sql = "SELECT record.hash = ?3 FROM record JOIN device ON device.id = record.device
                   WHERE device.device = ?1 AND record.seq = ?2";
        let values = params![record.device, integer(record.seq), hash];
        let found = self.connection.query_row(sql, values, |row| row.get(0)).optional();
        found.map(|same| same.unwrap_or(false)).map_err(|error| self.failed(error))
    }

    pub(super) fn read_head(&mut self) -> Result<(), StoreError> {
        let sql = "SELECT seq, hash, body FROM record WHERE device = (SELECT id FROM device WHERE device = ?1)
                   ORDER BY seq DESC LIMIT 1";
        let head = self.connection.query_row(sql, [self.identity.device], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, [u8; 32]>(1)?, row.get::<_, String>(2)?))
        });
        let head = head.optional().map_err(|error| self.failed(error))?;
        let Some((seq, hash, body)) = head else { return Ok(()) };
        let decoded = codec::read_body(&body).map_err(|bad| StoreError::Corrupt {
            path: self.path.display().to_string(),
            detail: format!("own record {seq}: {bad}"),
        })?;
        self.chain.seq = whole(seq);
        self.chain.hash = hash;
        self.newest = Some(decoded.envelope.at);
        Ok(())
    }
}

/// An open transaction.
pub struct Writer<'c> {
    path: &'c std::path::Path,
    connection: &'c Connection,
    projector: Projector<'c>,
    chain: Chain,
    newest: Option<Instant>,
    /// `device.id` of this device, once asked.
    own: Option<i64>,
    /// Personal data were deleted.
    forgot: bool,
}

impl Writer<'_> {
    /// Where the own log ends, within this transaction.
    pub fn chain(&self) -> Chain {
        self.chain
    }

    /// Seals what happened as the next own record, and appends it.
    pub fn record(
        &mut self,
        at: Instant,
        actor: &UserId,
        happening: Happening,
        salt: [u8; 16],
        key: &SigningKey,
    ) -> Result<(), StoreError> {
        let sealed = self.chain().seal(at, actor.clone(), happening, salt, key);
        self.append(&sealed)
    }

    /// Appends the next own record.
    pub fn append(&mut self, sealed: &Sealed) -> Result<(), StoreError> {
        let envelope = &sealed.envelope;
        let next = self.chain.seq + 1;
        let follows = sha256(&[&self.chain.hash, sealed.record.body.as_bytes()]) == sealed.record.hash;
        let ours = envelope.device == self.chain.device && envelope.coop == self.chain.coop;
        if envelope.seq != next || !follows || !ours {
            return Err(StoreError::OutOfOrder { expected: next, found: envelope.seq });
        }
        if next == 1 && !matches!(sealed.event, Event::DeviceEnrolled(_)) {
            return Err(StoreError::OutOfOrder { expected: 0, found: 1 });
        }
        bookable(&sealed.event, envelope.device, envelope.seq)?;
        self.put(sealed).map_err(|error| connection::explain(self.path, error))?;
        self.chain.seq = next;
        self.chain.hash = sealed.record.hash;
        self.newest = Some(envelope.at);
        Ok(())
    }

    fn put(&mut self, sealed: &Sealed) -> rusqlite::Result<()> {
        let device = match self.own {
            Some(id) => id,
            None => *self.own.insert(device_number(self.connection, sealed.envelope.device)?),
        };
        let id = put_record(self.connection, device, sealed.envelope.seq, &sealed.record)?;
        self.projector.apply(id, &sealed.envelope, &sealed.event, sealed.personal.as_ref())?;
        self.forgot |= erase::forgets(&sealed.event);
        erase::forget(self.connection, &sealed.event, sealed.envelope.at)
    }

    /// Puts a paper into the print queue.
    pub fn print(&mut self, job: &NewJob) -> Result<JobId, StoreError> {
        super::print_queue::put(self.connection, job).map_err(|error| connection::explain(self.path, error))
    }
}

/// Whether an event can become rows.
pub fn is_bookable(event: &Event) -> bool {
    of_event::posted(event).is_ok()
}

/// An event that does not balance cannot become rows; it is refused before it is in the log.
fn bookable(event: &Event, device: DeviceId, seq: u64) -> Result<(), StoreError> {
    match of_event::posted(event) {
        Ok(_) => Ok(()),
        Err(error) => Err(StoreError::Unbookable { device, seq, detail: error.to_string() }),
    }
}

fn device_number(connection: &Connection, device: DeviceId) -> rusqlite::Result<i64> {
    connection.prepare_cached("INSERT OR IGNORE INTO device (device) VALUES (?1)")?.execute([device])?;
    connection.prepare_cached("SELECT id FROM device WHERE device = ?1")?.query_row([device], |row| row.get(0))
}

fn put_record(connection: &Connection, device: i64, seq: u64, record: &Record) -> rusqlite::Result<i64> {
    let sql = "INSERT INTO record (device, seq, hash, sig, body, private) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values = params![device, integer(seq), record.hash, record.sig, record.body, record.private];
    connection.prepare_cached(sql)?.insert(values)
}
