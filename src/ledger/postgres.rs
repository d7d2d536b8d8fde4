//! The ledger of many cooperatives in PostgreSQL 15 or newer.
//!
//! Always holds: every question is asked in a transaction that belongs to one cooperative (`SET LOCAL gerai.coop`), and
//! the database shows it no other's rows: row-level security is forced for the server's own role, which may be no
//! superuser. A push is one transaction. Every key is led by `coop_id`, so that the tables can be distributed by it.
//! Neighbours: the logs' tables (`postgres/migrations/`), rows (`postgres/rows.rs`), a push (`postgres/push.rs`),
//! checking and making anew (`postgres/care.rs`).

use std::collections::BTreeSet;
use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime, Transaction};
use tokio::sync::Mutex;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Config, NoTls};

use super::database::{Caller, Granting, Kept, LedgerError};
use super::enrol::{self, CODE_LIVES_MS, Code, Facts, Known};
use crate::domain::id::{CoopId, DeviceId, TillLetter};
use crate::domain::time::Instant;
use crate::log::record::{Record, sha256};
use crate::log::text::{hex, unhex};
use crate::sync::code;
use crate::sync::gist::Gist;
use crate::sync::protocol::{
    CodeTaken, DeviceSeen, Enrolled, Head, Heads, LONG_BATCH, MOST_RECORDS, NewCode, Pull, Pulled, Revoke, Shelved,
    TroubleCode, Why,
};

mod care;
mod pages;
mod papers;
mod push;
pub mod rows;

use rows::{Mirror, tables};

type Answer<T> = Result<T, LedgerError>;

/// In order; each is done once, in a transaction of its own.
const MIGRATIONS: [(i64, &str); 4] = [
    (1, include_str!("postgres/migrations/0001_logs.sql")),
    (2, include_str!("postgres/migrations/0002_pages.sql")),
    (3, include_str!("postgres/migrations/0003_care.sql")),
    (4, include_str!("postgres/migrations/0004_members.sql")),
];
/// Pushes and joins of one cooperative come one after the other.
const LOCK: &str = "SELECT records, rows_format FROM coop WHERE coop_id = $1::text::uuid FOR UPDATE";
/// Another server may be migrating: any number, the same in all.
const MIGRATION_LOCK: i64 = 0x6765_7261;
const CONNECTIONS: usize = 16;
const WAIT: Duration = Duration::from_secs(10);

impl From<tokio_postgres::Error> for LedgerError {
    fn from(error: tokio_postgres::Error) -> Self {
        let detail = error.as_db_error().map_or_else(|| error.to_string(), |error| error.message().to_owned());
        Self::Unavailable(detail)
    }
}

/// Tables of months are made this long before their time. Unit: milliseconds.
const AHEAD_MS: i64 = 31 * 24 * 3_600_000;

/// A pool of connections, and how the rows' tables look.
pub struct Postgres {
    pool: Pool,
    mirror: Mirror,
    /// For a connection beside the pool: tables of a month are made while all of it may be pushing.
    config: Config,
    /// Months that have their tables.
    months: Mutex<BTreeSet<String>>,
}

impl Postgres {
    /// Brings the database to this program's format and gets ready. Refused for a superuser, whom no policy holds.
    pub async fn open(url: &str) -> Answer<Self> {
        let postgres = Self::connect(url)?;
        migrate(&url.parse()?, &postgres.mirror).await?;
        postgres.catch_up().await?;
        Ok(postgres)
    }

    /// Changes nothing in the database: refused where its tables are of another version of this program.
    pub async fn look(url: &str) -> Answer<Self> {
        let postgres = Self::connect(url)?;
        postgres.must_be_laid_out().await?;
        Ok(postgres)
    }

    fn connect(url: &str) -> Answer<Self> {
        let config: Config = url.parse()?;
        let mirror = Mirror::new()?;
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = Manager::from_config(config.clone(), NoTls, recycling);
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(WAIT))
            .create_timeout(Some(WAIT))
            .build()
            .map_err(|error| LedgerError::Unavailable(error.to_string()))?;
        Ok(Self { pool, mirror, config, months: Mutex::default() })
    }

    /// Sees to it that these months, this one and the next have their tables. Beside the transaction of whoever asks,
    /// which has touched no such table yet, and table by table, so that nobody waits for more than one of them.
    async fn make_months(&self, needed: BTreeSet<String>, now: Instant) -> Answer<()> {
        let month = |at: Instant| at.to_string().get(..7).unwrap_or_default().to_owned();
        let last = month(now.plus_millis(AHEAD_MS));
        let mut wanted = needed.clone();
        wanted.extend([month(now), last.clone()]);
        let mut made = self.months.lock().await;
        wanted.retain(|month| tables::is_likely(month, &last) && !made.contains(month));
        if wanted.is_empty() {
            return Ok(());
        }
        let (client, connection) = self.config.connect(NoTls).await?;
        let driver = tokio::spawn(connection);
        for month in wanted {
            if self.make_month(&client, &month, needed.contains(&month)).await? {
                made.insert(month);
            }
        }
        drop(client);
        // The driver ends with its client.
        let _ended = driver.await;
        Ok(())
    }

    /// Whether it has its tables now. One that is not needed yet waits for nobody who reads: another push makes it.
    async fn make_month(&self, client: &Client, month: &str, needed: bool) -> Answer<bool> {
        for part in self.mirror.month(month) {
            let there = client.query_one("SELECT to_regclass($1::text) IS NOT NULL", &[&part.name]).await?;
            if there.get(0) {
                continue;
            }
            let briefly = if needed { "5s" } else { "50ms" };
            let sql = format!(
                "SET LOCAL lock_timeout = '{briefly}'; SELECT pg_advisory_xact_lock({MIGRATION_LOCK});\n{}",
                part.sql
            );
            match client.batch_execute(&sql).await {
                // Rows of this month came before it was likely: they lie in the rest, and so do those that follow.
                Err(error) if error.code() == Some(&SqlState::CHECK_VIOLATION) => {}
                Err(error) if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) && !needed => return Ok(false),
                done => done?,
            }
        }
        Ok(true)
    }

    async fn client(&self) -> Answer<Object> {
        self.pool.get().await.map_err(|error| LedgerError::Unavailable(error.to_string()))
    }

    pub async fn enrol(&self, granting: Granting<'_>) -> Answer<Enrolled> {
        let request = granting.request;
        if !enrol::proven(request) {
            return Err(TroubleCode::BadRequest.into());
        }
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        let code_sha256 = code::fingerprint(&request.code);
        let code = find_code(&transaction, &code_sha256).await?;
        let coop = code.as_ref().and_then(|code| code.coop).or(request.coop);
        let Some(coop) = coop.filter(|_| code.is_some()) else { return Err(TroubleCode::UnknownCode.into()) };
        belong(&transaction, coop).await?;
        // Two that join at once are given two letters: the second waits for the first one's row.
        let sql = "INSERT INTO coop (coop_id, since, rows_format) VALUES ($1::text::uuid, $2, $3)
                   ON CONFLICT (coop_id) DO NOTHING";
        let at = granting.now.to_string();
        let new = transaction.execute(sql, &[&coop.to_string(), &at, &self.mirror.layout()]).await? == 1;
        transaction.query(LOCK, &[&coop.to_string()]).await?;
        let known = known(&transaction, coop).await?;
        let here = (!new).then_some(coop);
        // A code of the server's own brings a new cooperative, or a till that is known already: into one that is here
        // only its own tills let others.
        let own = |known: &Known| known.device == request.device && known.public_key == request.public_key;
        if code.as_ref().is_some_and(|code| code.coop.is_none()) && !new && !known.iter().any(own) {
            return Err(TroubleCode::UnknownCode.into());
        }
        let facts = Facts { code, coop: here, known: &known, now: granting.now };
        let grant = enrol::decide(request, &facts)?;
        if let Some(replaced) = grant.replaces {
            let sql = "DELETE FROM enrolment WHERE device = $1::text::uuid";
            transaction.execute(sql, &[&replaced.to_string()]).await?;
        }
        // The cooperative stands in the token, so that the database need not be asked across all of them.
        let token = format!("{}{}", coop.0.simple(), granting.token);
        let sql = "INSERT INTO enrolment (coop_id, device, public_key, till, token_sha256, at, seen)
                   VALUES ($1::text::uuid, $2::text::uuid, $3, $4, $5, $6, $6)
                   ON CONFLICT (coop_id, device) DO UPDATE SET token_sha256 = excluded.token_sha256,
                   seen = excluded.seen";
        let (till, digest) = (grant.till.to_string(), hex(&sha256(&[token.as_bytes()])));
        let device = request.device.to_string();
        transaction.execute(sql, &[&coop.to_string(), &device, &request.public_key, &till, &digest, &at]).await?;
        let sql = "UPDATE code SET used_by = $2::text::uuid WHERE sha256 = $1";
        transaction.execute(sql, &[&code_sha256, &device]).await?;
        transaction.commit().await?;
        Ok(Granting { token, ..granting }.answer(&grant))
    }

    pub async fn caller(&self, token: &str, now: Instant) -> Answer<Caller> {
        let bad = || LedgerError::from(TroubleCode::BadToken);
        let coop = token.get(..32).and_then(|digits| uuid::Uuid::try_parse(digits).ok()).map(CoopId).ok_or_else(bad)?;
        let mut client = self.client().await?;
        let transaction = within(&mut client, coop).await?;
        let sql = "SELECT device::text, till, revoked_after IS NOT NULL, seen FROM enrolment WHERE token_sha256 = $1";
        let digest = hex(&sha256(&[token.as_bytes()]));
        let statement = transaction.prepare_cached(sql).await?;
        let row = transaction.query_opt(&statement, &[&digest]).await?.ok_or_else(bad)?;
        if row.get::<_, bool>(2) {
            return Err(TroubleCode::Revoked.into());
        }
        let device: DeviceId = read_id(row.get(0)).map(DeviceId)?;
        let till = row.get::<_, String>(1).parse().map_err(|_| bad())?;
        let seen: Option<Instant> = row.get::<_, String>(3).parse().ok();
        if seen.is_none_or(|seen| now.millis() - seen.millis() > 60_000) {
            let sql = "UPDATE enrolment SET seen = $2 WHERE token_sha256 = $1";
            transaction.execute(sql, &[&digest, &now.to_string()]).await?;
        }
        transaction.commit().await?;
        Ok(Caller { coop, device, till })
    }

    /// Keeps the fingerprint of a code; the server's own has no cooperative and no secret.
    pub async fn take_code(&self, by: Option<&Caller>, code: &NewCode, now: Instant) -> Answer<CodeTaken> {
        let fits = |text: &str, length| text.len() == length && text.bytes().all(|sign| sign.is_ascii_hexdigit());
        if !fits(&code.code_sha256, 64) || by.is_some() && !fits(&code.sealed_secret, 128) {
            return Err(TroubleCode::BadRequest.into());
        }
        let until = now.plus_millis(CODE_LIVES_MS);
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        name_code(&transaction, &code.code_sha256).await?;
        let sql = "INSERT INTO code (sha256, coop_id, sealed_secret, until)
                   VALUES ($1, $2::text::uuid, $3, $4) ON CONFLICT (sha256) DO NOTHING";
        let coop = by.map(|caller| caller.coop.to_string());
        let sealed = (!code.sealed_secret.is_empty()).then_some(code.sealed_secret.as_str());
        transaction.execute(sql, &[&code.code_sha256, &coop, &sealed, &until.to_string()]).await?;
        transaction.commit().await?;
        Ok(CodeTaken { until })
    }

    pub async fn pull(&self, caller: &Caller, pull: &Pull, now: Instant) -> Answer<(Pulled, Vec<Record>)> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, caller.coop).await?;
        let heads = heads(&transaction, caller.coop).await?;
        let aside: i64 = transaction.query_one("SELECT count(*) FROM shelf", &[]).await?.get(0);
        let most = pull.most.min(MOST_RECORDS);
        let sql = "SELECT body, hash, sig, private FROM record
                   WHERE coop_id = $1::text::uuid AND device = $2::text::uuid AND seq > $3 ORDER BY seq LIMIT $4";
        let statement = transaction.prepare_cached(sql).await?;
        let (mut records, mut more, mut room) = (Vec::new(), false, LONG_BATCH);
        for (device, head) in heads.iter().filter(|(device, _)| !pull.without.contains(device)) {
            let have = pull.have.get(device).copied().unwrap_or(0);
            if have >= head.seq {
                continue;
            }
            if records.len() >= most || room == 0 {
                more = true;
                break;
            }
            let left = i64::try_from(most - records.len()).unwrap_or(i64::MAX);
            let after = i64::try_from(have).unwrap_or(i64::MAX);
            let rows =
                transaction.query(&statement, &[&caller.coop.to_string(), &device.to_string(), &after, &left]).await?;
            let mut taken = 0;
            for row in rows {
                let record = record(&row)?;
                if room == 0 {
                    break;
                }
                room = room.saturating_sub(record.body.len());
                records.push(record);
                taken += 1;
            }
            more |= have + taken < head.seq;
        }
        let aside = u64::try_from(aside).unwrap_or(0);
        Ok((Pulled { heads, more, now, aside }, records))
    }

    pub async fn shelf(&self, caller: &Caller) -> Answer<Vec<Shelved>> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, caller.coop).await?;
        let sql = "SELECT shelf.device::text, shelf.seq, shelf.why, shelf.at, shelf.sha256, shelf.line, record.body
                   FROM shelf LEFT JOIN record ON record.coop_id = shelf.coop_id AND record.device = shelf.device
                   AND record.seq = shelf.seq ORDER BY shelf.at, shelf.sha256 LIMIT 1000";
        let rows = transaction.query(sql, &[]).await?;
        let each = rows.iter().map(|row| {
            let device: Option<String> = row.get(0);
            let seq: Option<i64> = row.get(1);
            let (line, stands): (String, Option<String>) = (row.get(5), row.get(6));
            let why: Why = serde_json::from_value(serde_json::Value::String(row.get(2))).map_err(damaged)?;
            Ok(Shelved {
                gist: Shelved::gist_of(&line),
                stands: stands.filter(|_| why == Why::OtherBytes).and_then(|body| Gist::of(&body)),
                device: device.map(|device| read_id(device).map(DeviceId)).transpose()?,
                seq: seq.and_then(|seq| u64::try_from(seq).ok()),
                why,
                at: row.get::<_, String>(3).parse().map_err(damaged)?,
                sha256: row.get(4),
            })
        });
        each.collect()
    }

    pub async fn devices(&self, caller: &Caller) -> Answer<Vec<DeviceSeen>> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, caller.coop).await?;
        let rows = transaction.query("SELECT device::text, seen FROM enrolment", &[]).await?;
        let known = known(&transaction, caller.coop).await?;
        let seen = |device: DeviceId| {
            let row = rows.iter().find(|row| row.get::<_, String>(0) == device.to_string())?;
            row.get::<_, String>(1).parse().ok()
        };
        let each = known.into_iter().map(|known| DeviceSeen {
            device: known.device,
            till: known.till,
            seq: known.records,
            revoked: known.revoked,
            seen: seen(known.device),
        });
        Ok(each.collect())
    }

    pub async fn revoke(&self, caller: &Caller, revoke: &Revoke) -> Answer<()> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, caller.coop).await?;
        let known = known(&transaction, caller.coop).await?;
        let known = known.iter().find(|known| known.device == revoke.device).ok_or(TroubleCode::NotFound)?;
        let sql = "INSERT INTO enrolment (coop_id, device, public_key, till, token_sha256, at, seen, revoked_after)
                   VALUES ($1::text::uuid, $2::text::uuid, $3, $4, '', '', '', $5)
                   ON CONFLICT (coop_id, device) DO UPDATE
                   SET revoked_after = coalesce(enrolment.revoked_after, excluded.revoked_after)";
        let last = i64::try_from(known.records).unwrap_or(i64::MAX);
        let (coop, device, till) = (caller.coop.to_string(), known.device.to_string(), known.till.to_string());
        transaction.execute(sql, &[&coop, &device, &known.public_key, &till, &last]).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// What PostgreSQL reckons: to count exactly, one would have to look into every cooperative.
    pub async fn kept(&self) -> Answer<Kept> {
        let client = self.client().await?;
        let sql = "SELECT relname, greatest(reltuples, 0)::bigint FROM pg_class
                   WHERE relname IN ('coop', 'head', 'record', 'shelf') AND relkind IN ('r', 'p')";
        let rows = client.query(sql, &[]).await?;
        let about = |name: &str| {
            let row = rows.iter().find(|row| row.get::<_, String>(0) == name);
            row.and_then(|row| u64::try_from(row.get::<_, i64>(1)).ok()).unwrap_or(0)
        };
        Ok(Kept {
            cooperatives: about("coop"),
            devices: about("head"),
            records: about("record"),
            aside: about("shelf"),
        })
    }
}

/// A transaction that sees one cooperative alone.
async fn within(client: &mut Object, coop: CoopId) -> Answer<Transaction<'_>> {
    let transaction = client.transaction().await?;
    belong(&transaction, coop).await?;
    Ok(transaction)
}

async fn belong(transaction: &Transaction<'_>, coop: CoopId) -> Answer<()> {
    let statement = transaction.prepare_cached("SELECT set_config('gerai.coop', $1, true)").await?;
    transaction.query_one(&statement, &[&coop.to_string()]).await?;
    Ok(())
}

async fn name_code(transaction: &Transaction<'_>, sha256: &str) -> Answer<()> {
    transaction.query_one("SELECT set_config('gerai.code', $1, true)", &[&sha256]).await?;
    Ok(())
}

async fn find_code(transaction: &Transaction<'_>, sha256: &str) -> Answer<Option<Code>> {
    name_code(transaction, sha256).await?;
    let sql = "SELECT coop_id::text, sealed_secret, until, used_by::text FROM code WHERE sha256 = $1 FOR UPDATE";
    let Some(row) = transaction.query_opt(sql, &[&sha256]).await? else { return Ok(None) };
    let id = |column| row.get::<_, Option<String>>(column).map(read_id).transpose();
    Ok(Some(Code {
        coop: id(0)?.map(CoopId),
        sealed_secret: row.get(1),
        until: row.get::<_, String>(2).parse().map_err(damaged)?,
        used_by: id(3)?.map(DeviceId),
    }))
}

/// Tills by their enrolments and by their logs.
async fn known(transaction: &Transaction<'_>, coop: CoopId) -> Answer<Vec<Known>> {
    let sql = "SELECT coalesce(enrolment.device, head.device)::text, coalesce(head.till, enrolment.till),
               coalesce(head.public_key, enrolment.public_key), coalesce(head.seq, 0),
               enrolment.revoked_after IS NOT NULL
               FROM enrolment FULL JOIN head USING (coop_id, device)
               WHERE coop_id = $1::text::uuid ORDER BY 1";
    let rows = transaction.query(sql, &[&coop.to_string()]).await?;
    let each = rows.iter().map(|row| {
        let till: TillLetter = row.get::<_, String>(1).parse().map_err(damaged)?;
        let device = read_id(row.get(0)).map(DeviceId)?;
        let records = u64::try_from(row.get::<_, i64>(3)).unwrap_or(0);
        Ok(Known { device, till, public_key: row.get(2), records, revoked: row.get(4) })
    });
    each.collect()
}

async fn heads(transaction: &Transaction<'_>, coop: CoopId) -> Answer<Heads> {
    let sql = "SELECT device::text, seq, hash FROM head WHERE coop_id = $1::text::uuid";
    let statement = transaction.prepare_cached(sql).await?;
    let rows = transaction.query(&statement, &[&coop.to_string()]).await?;
    let each = rows.iter().map(|row| {
        let seq = u64::try_from(row.get::<_, i64>(1)).unwrap_or(0);
        Ok((read_id(row.get(0)).map(DeviceId)?, Head { seq, hash: hex(row.get(2)), booked: seq }))
    });
    each.collect()
}

/// Columns `body, hash, sig, private`.
fn record(row: &tokio_postgres::Row) -> Answer<Record> {
    let bytes = |column: usize| hex(row.get::<_, &[u8]>(column));
    let hash = unhex(&bytes(1)).ok_or_else(|| damaged("a hash"))?;
    let sig = unhex(&bytes(2)).ok_or_else(|| damaged("a signature"))?;
    Ok(Record { body: row.get(0), hash, sig, private: row.get(3) })
}

fn read_id(text: String) -> Answer<uuid::Uuid> {
    text.parse().map_err(damaged)
}

fn damaged(what: impl std::fmt::Display) -> LedgerError {
    LedgerError::Unavailable(format!("damaged: {what}"))
}

async fn migrate(config: &Config, mirror: &Mirror) -> Answer<()> {
    let (mut client, connection) = config.connect(NoTls).await?;
    let driver = tokio::spawn(connection);
    let superuser: bool = client
        .query_one("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user", &[])
        .await?
        .get(0);
    if superuser {
        return Err(LedgerError::Unavailable("a role that no policy holds: give the server one of its own".to_owned()));
    }
    let transaction = client.transaction().await?;
    transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&MIGRATION_LOCK]).await?;
    transaction.batch_execute("CREATE TABLE IF NOT EXISTS migration (number bigint PRIMARY KEY)").await?;
    for (number, sql) in MIGRATIONS {
        let done = "INSERT INTO migration (number) VALUES ($1) ON CONFLICT (number) DO NOTHING";
        if transaction.execute(done, &[&number]).await? == 1 {
            transaction.batch_execute(sql).await?;
        }
    }
    mirror.lay_out(&transaction).await?;
    transaction.commit().await?;
    drop(client);
    // The driver ends with its client.
    let _ended = driver.await;
    Ok(())
}
