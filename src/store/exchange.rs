//! What goes to the ledger and comes from it: where each device's log ends here, records after a place, and what the
//! ledger was last known to have.
//!
//! Always holds: what is given out are the bytes as they were hashed, with their private part; what the ledger has is
//! noted only after it has said so.
//! Neighbours: taking in (`append/foreign.rs`), the words on the wire (`sync/protocol.rs`).

use rusqlite::params;

use super::column::{integer, whole};
use super::{Store, StoreError, verify};
use crate::domain::id::{DeviceId, ShiftId, TillLetter};
use crate::domain::time::{BusinessDate, Instant};
use crate::log::codec;
use crate::log::record::Record;

/// Where a device's log ends in this file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogEnd {
    pub device: DeviceId,
    pub seq: u64,
    pub hash: [u8; 32],
}

/// What the ledger was last known to have of this device's own log, and when that was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// On a server.
    pub kept: u64,
    /// In the cooperative's own ledger; less where a shop's server stands between.
    pub booked: u64,
    pub at: Option<Instant>,
    /// The ledger has another record of ours than we have: two histories of one device.
    pub two_histories: bool,
    /// Of the cooperative's records, how many the ledger has put aside for the auditor.
    pub aside: u64,
}

/// How far a day's numbered papers have come (N2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptCounts {
    /// In this till's file alone.
    pub saved: u64,
    /// On a server of the shop, too.
    pub copied: u64,
    /// In the cooperative's ledger.
    pub booked: u64,
}

/// What of this device has not reached the ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    pub records: u64,
    pub sales: u64,
    /// When the oldest of them was recorded.
    pub since: Option<Instant>,
}

/// Own papers, those booked, and those booked or on a server between.
const KEPT: &str = "SELECT count(*), coalesce(sum(record.seq <= ?3), 0), coalesce(sum(record.seq <= max(?3, ?4)), 0)
    FROM sale JOIN record ON record.id = sale.record JOIN device ON device.id = record.device
    WHERE sale.imported = 0 AND device.device = ?2 AND";

impl Store {
    /// Every device that has a record here.
    pub fn log_ends(&self) -> Result<Vec<LogEnd>, StoreError> {
        let sql = "SELECT device.device, record.seq, record.hash FROM device JOIN record ON record.device = device.id
                   WHERE record.seq = (SELECT max(seq) FROM record WHERE record.device = device.id)
                   ORDER BY device.device";
        self.all(sql, [], |row| Ok(LogEnd { device: row.get(0)?, seq: whole(row.get(1)?), hash: row.get(2)? }))
    }

    /// The hash at a place in a log; `None` where no record stands.
    pub fn hash_at(&self, device: DeviceId, seq: u64) -> Result<Option<[u8; 32]>, StoreError> {
        let sql = "SELECT record.hash FROM device JOIN record ON record.device = device.id
                   WHERE device.device = ?1 AND record.seq = ?2";
        self.find(sql, params![device, integer(seq)], |row| row.get(0))
    }

    /// Records of a device after a seq, in order: as many as are wanted, or as fill so many bytes (one at least).
    pub fn records_after(
        &self,
        device: DeviceId,
        after: u64,
        most: usize,
        bytes: usize,
    ) -> Result<Vec<Record>, StoreError> {
        let sql = "SELECT record.body, record.hash, record.sig, record.private FROM device
                   JOIN record ON record.device = device.id
                   WHERE device.device = ?1 AND record.seq > ?2 ORDER BY record.seq LIMIT ?3";
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut ask = self.connection.prepare_cached(sql).map_err(|error| self.failed(error))?;
        let mut rows = ask.query(params![device, integer(after), most]).map_err(|error| self.failed(error))?;
        let (mut records, mut length) = (Vec::new(), 0);
        while let Some(row) = rows.next().map_err(|error| self.failed(error))? {
            let record = verify::record(row).map_err(|error| self.failed(error))?;
            length += record.body.len() + record.private.as_ref().map_or(0, String::len);
            if length > bytes && !records.is_empty() {
                break;
            }
            records.push(record);
        }
        Ok(records)
    }

    /// Letters of the devices that have a record here.
    pub fn letters(&self) -> Result<Vec<(DeviceId, TillLetter, String)>, StoreError> {
        let sql = "SELECT device, till, public_key FROM enrolled ORDER BY device";
        self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    }

    /// What the ledger was last known to have of the own log.
    pub fn sent(&self) -> Result<Sent, StoreError> {
        let sql = "SELECT key, value FROM meta WHERE key IN ('sent', 'booked', 'sent_at', 'two_histories', 'aside')";
        let facts: Vec<(String, String)> = self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let fact = |name: &str| facts.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let seq = |name| fact(name).and_then(|value| value.parse().ok()).unwrap_or(0);
        Ok(Sent {
            kept: seq("sent"),
            booked: seq("booked"),
            at: fact("sent_at").and_then(|at| at.parse().ok()),
            two_histories: fact("two_histories") == Some("1"),
            aside: seq("aside"),
        })
    }

    /// Notes what the ledger has said. Touches nothing of the log: it may be done beside the station.
    pub fn note_sent(&self, sent: &Sent) -> Result<(), StoreError> {
        let at = sent.at.map_or_else(String::new, |at| at.to_string());
        let facts = [
            ("sent", sent.kept.to_string()),
            ("booked", sent.booked.to_string()),
            ("sent_at", at),
            ("two_histories", u8::from(sent.two_histories).to_string()),
            ("aside", sent.aside.to_string()),
        ];
        let put = || -> rusqlite::Result<()> {
            let transaction = self.connection.unchecked_transaction()?;
            for (key, value) in &facts {
                transaction
                    .prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?
                    .execute(params![key, value])?;
            }
            transaction.commit()
        };
        put().map_err(|error| self.failed(error))
    }

    /// How far this till's papers of a business date have come.
    pub fn kept_counts(&self, date: BusinessDate, sent: &Sent) -> Result<KeptCounts, StoreError> {
        self.papers(&format!("{KEPT} sale.date = ?1"), date, sent)
    }

    /// The same of a shift.
    pub fn kept_of_shift(&self, shift: ShiftId, sent: &Sent) -> Result<KeptCounts, StoreError> {
        self.papers(&format!("{KEPT} sale.shift = ?1"), shift, sent)
    }

    fn papers(&self, sql: &str, of: impl rusqlite::ToSql, sent: &Sent) -> Result<KeptCounts, StoreError> {
        let values = params![of, self.identity.device, integer(sent.booked), integer(sent.kept)];
        let found = self.find(sql, values, |row| Ok((whole(row.get(0)?), whole(row.get(1)?), whole(row.get(2)?))))?;
        let (all, booked, kept) = found.unwrap_or_default();
        Ok(KeptCounts { saved: all - kept, copied: kept - booked, booked })
    }

    /// What of the own log the ledger does not have.
    pub fn waiting(&self, sent: &Sent) -> Result<Waiting, StoreError> {
        let own = self.identity.device;
        let sql = "SELECT count(*) FROM record JOIN device ON device.id = record.device
                   WHERE device.device = ?1 AND record.seq > ?2";
        let values = params![own, integer(sent.kept)];
        let records: i64 = self.find(sql, values, |row| row.get(0))?.unwrap_or(0);
        let sql = "SELECT count(*) FROM record JOIN device ON device.id = record.device
                   JOIN sale ON sale.record = record.id
                   WHERE device.device = ?1 AND record.seq > ?2 AND sale.imported = 0";
        let sales: i64 = self.find(sql, values, |row| row.get(0))?.unwrap_or(0);
        let oldest = self.records_after(own, sent.kept, 1, usize::MAX)?;
        let since = oldest.first().and_then(|record| codec::read_body(&record.body).ok());
        Ok(Waiting { records: whole(records), sales: whole(sales), since: since.map(|read| read.envelope.at) })
    }
}

#[cfg(test)]
mod tests;
