//! Records of other devices, taken in as they are: each checked by its own chain, each once.
//!
//! Always holds: a record that is here already with the same bytes changes nothing; other bytes at a known place are
//! refused by name; of one call all records are taken or none.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, params};

use super::{AppendError, Writer, device_number, put_record};
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
            let mut intake = Intake::default();
            for (record, position) in records.into_iter().zip(1..) {
                let record = record?;
                if position % 1_000 == 0 && progress(position, 0).is_break() {
                    return Err(AppendError::NotWritten(StoreError::Cancelled).into());
                }
                intake.take(writer, &record, position, &mut taken).map_err(AppendError::NotWritten)?;
            }
            Ok(taken)
        })
    }
}

/// What is known of each device that sends.
#[derive(Default)]
struct Intake {
    checker: Checker,
    devices: HashMap<DeviceId, i64>,
}

impl Intake {
    fn take(
        &mut self,
        writer: &mut Writer<'_>,
        record: &Record,
        position: u64,
        taken: &mut TakenIn,
    ) -> Result<(), StoreError> {
        let bad = |fault| BadRecord { position, device: None, seq: None, fault };
        let decoded = codec::read_body(&record.body).map_err(|body| bad(Fault::Body(body)))?;
        let (device, seq) = (decoded.envelope.device, decoded.envelope.seq);
        if decoded.envelope.coop != writer.chain.coop {
            return Err(StoreError::OtherCoop { device, seq });
        }
        let path = writer.path;
        let failed = |error| connection::explain(path, error);
        let number = match self.devices.get(&device) {
            Some(number) => *number,
            None => {
                let number = device_number(writer.connection, device).map_err(failed)?;
                if let Some(known) = known(writer, number, decoded.envelope.coop)? {
                    self.checker.know(device, known);
                }
                *self.devices.entry(device).or_insert(number)
            }
        };
        if self.checker.known(&device).is_some_and(|known| seq <= known.seq) {
            let sql = "SELECT hash = ?3 AND sig = ?4 AND body = ?5 FROM record WHERE device = ?1 AND seq = ?2";
            let values = params![number, integer(seq), record.hash, record.sig, record.body];
            let same: bool = writer
                .connection
                .prepare_cached(sql)
                .and_then(|mut statement| statement.query_row(values, |row| row.get(0)))
                .map_err(failed)?;
            taken.known += 1;
            return if same { Ok(()) } else { Err(StoreError::OtherBytes { device, seq }) };
        }
        if device == writer.chain.device {
            return Err(StoreError::OwnAhead { device, seq });
        }
        let decoded = self.checker.check(record).map_err(|bad| BadRecord { position, ..bad })?;
        let id = put_record(writer.connection, number, seq, record).map_err(failed)?;
        taken.new += 1;
        match decoded.content {
            Content::Known(event) => {
                super::bookable(&event, device, seq)?;
                let personal = record.private.as_deref().and_then(codec::read_private);
                let applied = writer.projector.apply(id, &decoded.envelope, &event, personal.as_ref());
                applied.map_err(failed)?;
            }
            Content::Unknown { kind, .. } => match taken.skipped.iter_mut().find(|(name, _)| *name == kind) {
                Some((_, count)) => *count += 1,
                None => taken.skipped.push((kind, 1)),
            },
        }
        Ok(())
    }
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
