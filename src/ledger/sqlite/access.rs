//! `access.db`: codes, enrolled tills, the auditor's shelf, and who may read the pages (`accounts.rs`).
//!
//! Always holds: a code is used and its till noted in one commit; what lies on the shelf lies there once, however often
//! it is sent.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::id::{DeviceId, TillLetter};
use crate::domain::time::Instant;
use crate::ledger::database::{Aside, Granting, LedgerError};
use crate::ledger::enrol::{Code, Grant, Known};
use crate::log::record::sha256;
use crate::log::text::hex;
use crate::sync::proof::MOST_DIGESTS;
use crate::sync::protocol::{Shelved, Why};

mod accounts;

type Answer<T> = Result<T, LedgerError>;

pub struct Access {
    connection: Connection,
}

impl From<rusqlite::Error> for LedgerError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Unavailable(error.to_string())
    }
}

/// What of enrolled devices is taken.
pub struct Limits(Vec<(DeviceId, String, Option<u64>)>);

impl Limits {
    /// What is wrong with a record of this device, if its place alone says so.
    pub fn objection(&self, device: DeviceId, seq: u64, body: &str) -> Option<Why> {
        let (_, key, revoked_after) = self.0.iter().find(|(known, _, _)| *known == device)?;
        if revoked_after.is_some_and(|last| seq > last) {
            return Some(Why::Revoked);
        }
        // The token was bound to a key: a log that begins with another one is another's.
        (seq == 1 && !body.contains(key.as_str())).then_some(Why::Bad)
    }
}

impl Access {
    pub fn open(path: &Path) -> Answer<Self> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch(include_str!("access.sql"))?;
        Ok(Self { connection })
    }

    pub fn code(&self, sha256: &str) -> Answer<Option<Code>> {
        let sql = "SELECT sealed_secret, until, used_by FROM code WHERE sha256 = ?1";
        let found = self.connection.query_row(sql, [sha256], |row| {
            Ok(Code { coop: None, sealed_secret: row.get(0)?, until: row.get(1)?, used_by: row.get(2)? })
        });
        Ok(found.optional()?)
    }

    pub fn keep_code(&self, sha256: &str, sealed_secret: Option<&str>, until: Instant) -> Answer<()> {
        let sql = "INSERT INTO code (sha256, sealed_secret, until) VALUES (?1, ?2, ?3) ON CONFLICT (sha256) DO NOTHING";
        self.connection.execute(sql, params![sha256, sealed_secret, until])?;
        Ok(())
    }

    /// What is kept of every token, and of every code that can still be used.
    pub fn digests(&self, now: Instant) -> Answer<Vec<String>> {
        let sql = "SELECT token_sha256 FROM enrolment WHERE length(token_sha256) = 64
                   UNION ALL SELECT sha256 FROM code WHERE until > ?1 LIMIT ?2";
        let mut ask = self.connection.prepare_cached(sql)?;
        let each = ask.query_map(params![now, MOST_DIGESTS as i64], |row| row.get(0))?;
        Ok(each.collect::<Result<_, _>>()?)
    }

    /// Notes a till and its token, and that its code is used.
    pub fn enrol(&mut self, granting: &Granting<'_>, grant: &Grant, code_sha256: &str) -> Answer<()> {
        let request = granting.request;
        let transaction = self.connection.transaction()?;
        if let Some(replaced) = grant.replaces {
            transaction.execute("DELETE FROM enrolment WHERE device = ?1", [replaced])?;
        }
        let sql = "INSERT INTO enrolment (device, public_key, till, token_sha256, at, seen)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?5)
                   ON CONFLICT (device) DO UPDATE SET token_sha256 = excluded.token_sha256, seen = excluded.seen";
        let token = hex(&sha256(&[granting.token.as_bytes()]));
        transaction.execute(sql, params![request.device, request.public_key, grant.till, token, granting.now])?;
        transaction.execute("UPDATE code SET used_by = ?2 WHERE sha256 = ?1", params![code_sha256, request.device])?;
        transaction.commit()?;
        Ok(())
    }

    pub fn enrolments(&self) -> Answer<Vec<Known>> {
        let sql = "SELECT device, till, public_key, revoked_after IS NOT NULL FROM enrolment ORDER BY device";
        let mut ask = self.connection.prepare_cached(sql)?;
        let each = ask.query_map([], |row| {
            let (device, till, public_key, revoked) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(Known { device, till, public_key, records: 0, revoked })
        })?;
        Ok(each.collect::<Result<_, _>>()?)
    }

    /// Whose a token is, and whether it was revoked; notes that it spoke.
    pub fn by_token(&self, token_sha256: &str, now: Instant) -> Answer<Option<(DeviceId, TillLetter, bool)>> {
        let sql = "SELECT device, till, revoked_after IS NOT NULL, seen FROM enrolment WHERE token_sha256 = ?1";
        let found = self
            .connection
            .prepare_cached(sql)?
            .query_row([token_sha256], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, Instant>(3)?)));
        let Some((device, till, revoked, seen)) = found.optional()? else { return Ok(None) };
        // Once a minute is enough to see who lives, and spares a commit at each message.
        if now.millis() - seen.millis() > 60_000 {
            self.connection
                .prepare_cached("UPDATE enrolment SET seen = ?2 WHERE device = ?1")?
                .execute(params![device, now])?;
        }
        Ok(Some((device, till, revoked)))
    }

    pub fn seen(&self) -> Answer<Vec<(DeviceId, Instant)>> {
        let mut ask = self.connection.prepare_cached("SELECT device, seen FROM enrolment")?;
        let each = ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(each.collect::<Result<_, _>>()?)
    }

    pub fn limits(&self) -> Answer<Limits> {
        let mut ask = self.connection.prepare_cached("SELECT device, public_key, revoked_after FROM enrolment")?;
        let each = ask.query_map([], |row| {
            let last: Option<i64> = row.get(2)?;
            Ok((row.get(0)?, row.get(1)?, last.map(|last| u64::try_from(last).unwrap_or(0))))
        })?;
        Ok(Limits(each.collect::<Result<_, _>>()?))
    }

    /// The device may not send any more, from what is known of it now.
    pub fn revoke(&self, known: &Known) -> Answer<()> {
        let last = i64::try_from(known.records).unwrap_or(i64::MAX);
        // A device that is known from its log alone gets a row that no token opens.
        let sql = "INSERT INTO enrolment (device, public_key, till, token_sha256, at, seen, revoked_after)
                   VALUES (?1, ?2, ?3, ?4, '2000-01-01T00:00:00.000Z', '2000-01-01T00:00:00.000Z', ?5)
                   ON CONFLICT (device) DO UPDATE SET revoked_after = coalesce(revoked_after, excluded.revoked_after)";
        let no_token = format!("revoked {}", known.device);
        self.connection.execute(sql, params![known.device, known.public_key, known.till, no_token, last])?;
        Ok(())
    }

    /// What the ledger above has of each log.
    pub fn above(&self) -> Answer<HashMap<DeviceId, u64>> {
        let mut ask = self.connection.prepare_cached("SELECT device, booked FROM above")?;
        let each = ask.query_map([], |row| Ok((row.get(0)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0))))?;
        Ok(each.collect::<Result<_, _>>()?)
    }

    pub fn note_above(&mut self, booked: &BTreeMap<DeviceId, u64>) -> Answer<()> {
        let transaction = self.connection.transaction()?;
        for (device, seq) in booked {
            let sql = "INSERT OR REPLACE INTO above (device, booked) VALUES (?1, ?2)";
            let seq = i64::try_from(*seq).unwrap_or(i64::MAX);
            transaction.prepare_cached(sql)?.execute(params![device, seq])?;
        }
        transaction.commit()?;
        Ok(())
    }

    pub fn put_aside(&mut self, by: DeviceId, aside: &[Aside], now: Instant) -> Answer<()> {
        if aside.is_empty() {
            return Ok(());
        }
        let transaction = self.connection.transaction()?;
        for (place, why, line) in aside {
            let sql = "INSERT INTO shelf (device, seq, why, at, sent_by, sha256, line)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (sha256, why) DO NOTHING";
            let (device, seq) = place.map(|(device, seq)| (device, i64::try_from(seq).unwrap_or(i64::MAX))).unzip();
            let digest = hex(&sha256(&[line.as_bytes()]));
            transaction.prepare_cached(sql)?.execute(params![device, seq, written(*why), now, by, digest, line])?;
        }
        transaction.commit()?;
        Ok(())
    }

    pub fn shelved(&self) -> Answer<u64> {
        let count: i64 = self.connection.query_row("SELECT count(*) FROM shelf", [], |row| row.get(0))?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    pub fn shelf(&self) -> Answer<Vec<Shelved>> {
        let mut ask = self
            .connection
            .prepare_cached("SELECT device, seq, why, at, sha256, line FROM shelf ORDER BY id LIMIT 1000")?;
        let each = ask.query_map([], |row| {
            let seq: Option<i64> = row.get(1)?;
            let why: String = row.get(2)?;
            Ok(Shelved {
                device: row.get(0)?,
                seq: seq.map(|seq| u64::try_from(seq).unwrap_or(0)),
                why: read(&why),
                at: row.get(3)?,
                sha256: row.get(4)?,
                gist: Shelved::gist_of(&row.get::<_, String>(5)?),
                stands: None,
            })
        })?;
        Ok(each.collect::<Result<_, _>>()?)
    }
}

/// A reason as it is kept: the word of the wire.
fn written(why: Why) -> String {
    serde_json::to_value(why).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn read(why: &str) -> Why {
    serde_json::from_value(serde_json::Value::String(why.to_owned())).unwrap_or(Why::Bad)
}
