//! Records of other devices, taken in as they are: each checked by its own chain, each once.
//!
//! Always holds: a record that is here already with the same bytes changes nothing; other bytes at a known place are
//! refused by name. An import takes all records of a call or none; what comes over the network is taken record by
//! record.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, params};

use super::{AppendError, Writer, device_number, erase, put_record};
use crate::domain::id::{CoopId, DeviceId};
use crate::log::chain::{BadRecord, Checker, Fault, Known, read_key};
use crate::log::codec::{self, Content};
use crate::log::record::Record;
use crate::store::column::{integer, whole};
use crate::store::projections::Progress;
use crate::store::{Store, StoreError, connection};

/// What taking in has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    pub new: u64,
    /// Were here already, byte for byte.
    pub known: u64,
    /// Kept, but of kinds that this program does not know: kind and count.
    pub skipped: Vec<(String, u64)>,
}

/// What became of one record.
#[derive(Debug)]
pub enum Fate {
    /// Kept, its rows written.
    New,
    /// Was here already, byte for byte.
    Known,
    /// Kept; of a kind that this program does not know.
    Newer(String),
    /// Kept without rows: its amounts do not agree.
    Unbookable,
    /// Not kept, and why; nothing of it is in the file.
    Refused(StoreError),
}

/// Which records of this very device are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Own {
    /// Those that are here already.
    Known,
    /// Also those after them: this folder is an older copy, and gets back what it had sent.
    Returned,
}

impl Store {
    /// Takes in records of other devices of this cooperative (and again those that are here). `E` is what the caller's
    /// source of records may fail with.
    pub fn append_foreign<E: From<AppendError>>(
        &mut self,
        records: impl IntoIterator<Item = Result<Record, E>>,
        progress: Progress<'_>,
    ) -> Result<TakenIn, E> {
        self.bulk(|writer| {
            let mut taken = TakenIn::default();
            let mut intake = Intake::new(Own::Known);
            for (record, position) in records.into_iter().zip(1..) {
                let record = record?;
                if position % 1_000 == 0 && progress(position, 0).is_break() {
                    return Err(AppendError::NotWritten(StoreError::Cancelled).into());
                }
                let refused = |error| E::from(AppendError::NotWritten(error));
                match intake.take(writer, &record, position, false).map_err(refused)? {
                    Fate::New => taken.new += 1,
                    Fate::Known => taken.known += 1,
                    Fate::Newer(kind) => {
                        taken.new += 1;
                        match taken.skipped.iter_mut().find(|(name, _)| *name == kind) {
                            Some((_, count)) => *count += 1,
                            None => taken.skipped.push((kind, 1)),
                        }
                    }
                    Fate::Unbookable => unreachable!("asked for as a refusal"),
                    Fate::Refused(error) => return Err(refused(error)),
                }
            }
            Ok(taken)
        })
    }

    /// Takes in what of these can be taken, each record for itself: a bad one stays out and hinders no other. What is
    /// signed but cannot be in the books is kept and shipped on without rows. One commit; an error means that nothing
    /// was kept.
    pub fn take_each(&mut self, records: &[Record]) -> Result<Vec<Fate>, AppendError> {
        self.take_with(Own::Known, records)
    }

    /// Takes back what this device itself had sent and no longer has, its folder being an older copy.
    pub fn take_back(&mut self, records: &[Record]) -> Result<Vec<Fate>, AppendError> {
        self.take_with(Own::Returned, records)
    }

    fn take_with(&mut self, own: Own, records: &[Record]) -> Result<Vec<Fate>, AppendError> {
        self.transact(|writer| {
            let mut intake = Intake::new(own);
            let each = records.iter().zip(1..);
            each.map(|(record, position)| Ok(intake.take(writer, record, position, true)?)).collect()
        })
    }
}

/// What is known of each device that sends.
struct Intake {
    checker: Checker,
    devices: HashMap<DeviceId, i64>,
    own: Own,
}

impl Intake {
    fn new(own: Own) -> Self {
        Self { checker: Checker::default(), devices: HashMap::new(), own }
    }

    /// An error is the file's; what is wrong with the record is its fate. `lenient` keeps what cannot be booked.
    fn take(
        &mut self,
        writer: &mut Writer<'_>,
        record: &Record,
        position: u64,
        lenient: bool,
    ) -> Result<Fate, StoreError> {
        let bad = |fault| Ok(Fate::Refused(BadRecord { position, device: None, seq: None, fault }.into()));
        let decoded = match codec::read_body(&record.body) {
            Ok(decoded) => decoded,
            Err(body) => return bad(Fault::Body(body)),
        };
        let (device, seq) = (decoded.envelope.device, decoded.envelope.seq);
        if decoded.envelope.coop != writer.chain.coop {
            return Ok(Fate::Refused(StoreError::OtherCoop { device, seq }));
        }
        let number = self.number(writer, device, decoded.envelope.coop)?;
        if self.checker.known(&device).is_some_and(|known| seq <= known.seq) {
            return same(writer, number, seq, record).map(|same| match same {
                true => Fate::Known,
                false => Fate::Refused(StoreError::OtherBytes { device, seq }),
            });
        }
        let own = device == writer.chain.device;
        if own && self.own == Own::Known {
            return Ok(Fate::Refused(StoreError::OwnAhead { device, seq }));
        }
        let decoded = match self.checker.check(record) {
            Ok(decoded) => decoded,
            Err(bad) => return Ok(Fate::Refused(BadRecord { position, ..bad }.into())),
        };
        let unbookable = match &decoded.content {
            Content::Known(event) => super::bookable(event, device, seq).err(),
            Content::Unknown { .. } => None,
        };
        if let Some(error) = unbookable.filter(|_| !lenient) {
            return Ok(Fate::Refused(error));
        }
        self.keep(writer, number, record, decoded)
    }

    fn keep(
        &self,
        writer: &mut Writer<'_>,
        number: i64,
        record: &Record,
        decoded: codec::Decoded,
    ) -> Result<Fate, StoreError> {
        let path = writer.path;
        let failed = |error| connection::explain(path, error);
        let (device, seq) = (decoded.envelope.device, decoded.envelope.seq);
        let record = &match &decoded.content {
            Content::Known(event) => {
                erase::without_forgotten(writer.connection, event, decoded.envelope.at, record).map_err(failed)?
            }
            Content::Unknown { .. } => record.clone(),
        };
        let id = put_record(writer.connection, number, seq, record).map_err(failed)?;
        if device == writer.chain.device {
            (writer.chain.seq, writer.chain.hash) = (seq, record.hash);
            writer.newest = Some(decoded.envelope.at);
        }
        match decoded.content {
            Content::Known(event) if super::bookable(&event, device, seq).is_ok() => {
                let personal = record.private.as_deref().and_then(codec::read_private);
                writer.projector.apply(id, &decoded.envelope, &event, personal.as_ref()).map_err(failed)?;
                writer.forgot |= erase::forgets(&event);
                erase::forget(writer.connection, &event, decoded.envelope.at).map_err(failed)?;
                Ok(Fate::New)
            }
            content => {
                connection::note_newer(writer.connection).map_err(failed)?;
                Ok(match content {
                    Content::Known(_) => Fate::Unbookable,
                    Content::Unknown { kind, .. } => Fate::Newer(kind),
                })
            }
        }
    }

    /// The short number of a device; what is known of its log is asked for the first time it is met.
    fn number(&mut self, writer: &Writer<'_>, device: DeviceId, coop: CoopId) -> Result<i64, StoreError> {
        if let Some(number) = self.devices.get(&device) {
            return Ok(*number);
        }
        let number =
            device_number(writer.connection, device).map_err(|error| connection::explain(writer.path, error))?;
        if let Some(known) = known(writer, number, coop)? {
            self.checker.know(device, known);
        }
        self.devices.insert(device, number);
        Ok(number)
    }
}

/// Whether the record that stands there is this one, byte for byte.
fn same(writer: &Writer<'_>, number: i64, seq: u64, record: &Record) -> Result<bool, StoreError> {
    let sql = "SELECT hash = ?3 AND sig = ?4 AND body = ?5 FROM record WHERE device = ?1 AND seq = ?2";
    let values = params![number, integer(seq), record.hash, record.sig, record.body];
    let found =
        writer.connection.prepare_cached(sql).and_then(|mut statement| statement.query_row(values, |row| row.get(0)));
    found.map_err(|error| connection::explain(writer.path, error))
}

/// Where a device's records end in this file.
fn known(writer: &Writer<'_>, number: i64, coop: CoopId) -> Result<Option<Known>, StoreError> {
    let sql = "SELECT record.seq, record.hash, enrolled.public_key FROM record
               JOIN device ON device.id = record.device JOIN enrolled ON enrolled.device = device.device
               WHERE record.device = ?1 ORDER BY record.seq DESC LIMIT 1";
    let found = writer
        .connection
        .query_row(sql, [number], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, [u8; 32]>(1)?, row.get::<_, String>(2)?))
        })
        .optional()
        .map_err(|error| connection::explain(writer.path, error))?;
    let Some((seq, hash, key)) = found else { return Ok(None) };
    let key = read_key(&key).ok_or_else(|| StoreError::Corrupt {
        path: writer.path.display().to_string(),
        detail: format!("public key {key} of a device"),
    })?;
    Ok(Some(Known { coop, seq: whole(seq), hash, key }))
}
