//! What the pages ask of PostgreSQL: accounts, a cooperative at a glance, and its rows brought into memory so that the
//! same reports read them as read a till's file.
//!
//! Always holds: rows come from a transaction that belongs to one cooperative; only the tables that a page looks at are
//! brought, and of those that grow with history only the days asked for.

use std::sync::Arc;

use serde::Deserialize;

use super::{Answer, Postgres, Transaction, damaged, read_id, record, within};
use crate::domain::id::{CoopId, DeviceId, MemberNumber};
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::pin;
use crate::ledger::access::{Account, Role, TRIES};
use crate::ledger::database::pages::{Asking, Look, MemberLook};
use crate::ledger::glance::{Glance, Heard};
use crate::log::record::sha256;
use crate::log::text::hex;
use crate::store::Store;
use crate::store::completeness::SoldDay;
use crate::store::scratch::{self, Placed};

/// A table that is brought, and which of its rows: `t` is the table, `$2` what is looked for.
type Part = (&'static str, &'static str);

const OF_SHIFTS: &str = "t.shift IN (SELECT s.shift FROM rows.shift s WHERE s.coop_id = t.coop_id AND s.date >= $2)";
const OF_CLOSINGS: &str = "t.kind IN ('year_closed', 'year_opened')";
const OF_CLOSING_ENTRIES: &str = "t.record IN (SELECT e.record FROM rows.entry e
    WHERE e.coop_id = t.coop_id AND e.kind IN ('year_closed', 'year_opened'))";
const THIS_SALE: &str = "t.sale IN (SELECT s.sale FROM rows.sale s WHERE s.coop_id = t.coop_id AND s.receipt = $2)";
const OF_THE_BUYER: &str = "t.member IN (
    SELECT ltrim(regexp_replace(coalesce(a.member, s.member), '[^0-9]', '', 'g'), '0')
    FROM rows.sale s LEFT JOIN rows.attached a ON a.coop_id = s.coop_id AND a.sale = s.sale
    WHERE s.coop_id = t.coop_id AND s.receipt = $2)";

const BOOKS: &[Part] = &[
    ("settings", "true"),
    ("account_year", "true"),
    ("account_day", "true"),
    ("entry", OF_CLOSINGS),
    ("posting", OF_CLOSING_ENTRIES),
];
const RULES: &[Part] = &[("settings", "true")];
/// A member's postings of loans and savings, and the entries that they are of.
const OF_BENEFIT: &str = "(t.kind IN ('year_closed', 'year_opened') OR t.record IN (SELECT p.record FROM rows.posting p
    WHERE p.coop_id = t.coop_id AND p.member IS NOT NULL AND p.account IN (113300, 214000, 214100)))";
const OF_BENEFIT_POSTINGS: &str = "(t.record IN (SELECT e.record FROM rows.entry e
    WHERE e.coop_id = t.coop_id AND e.kind IN ('year_closed', 'year_opened'))
    OR t.member IS NOT NULL AND t.account IN (113300, 214000, 214100))";
/// Members' sales of the year that a meeting decided on last, and of the year that is looked for.
const OF_OPEN_YEARS: &str = "left(t.date, 4) IN (
        SELECT max(a.year)::text FROM rows.allocation a WHERE a.coop_id = t.coop_id AND a.allocated IS NOT NULL
        UNION ALL SELECT $2)
    AND (t.member IS NOT NULL OR t.sale IN (SELECT a.sale FROM rows.attached a WHERE a.coop_id = t.coop_id))";
const OF_OPEN_LINES: &str = "t.record IN (SELECT s.record FROM rows.sale s WHERE s.coop_id = t.coop_id
    AND left(s.date, 4) IN (
        SELECT max(a.year)::text FROM rows.allocation a WHERE a.coop_id = s.coop_id AND a.allocated IS NOT NULL
        UNION ALL SELECT $2)
    AND (s.member IS NOT NULL OR s.sale IN (SELECT a.sale FROM rows.attached a WHERE a.coop_id = s.coop_id)))";
const OPEN_BOOKS: &[Part] = &[
    ("settings", "true"),
    ("account_year", "true"),
    ("account_day", "true"),
    ("entry", OF_BENEFIT),
    ("posting", OF_BENEFIT_POSTINGS),
    ("allocation", "true"),
    ("year_closed", "true"),
    ("member", "true"),
    ("member_balance", "true"),
    ("member_year", "true"),
    ("member_left", "true"),
    ("purchases", "true"),
    ("loan", "true"),
    ("loan_paid", "true"),
    ("sale", OF_OPEN_YEARS),
    ("sale_line", OF_OPEN_LINES),
    ("attached", "true"),
    ("price", "true"),
];
const STOCK: &[Part] = &[("settings", "true"), ("stock", "true"), ("product", "true"), ("lot", "true")];
const SHIFTS: &[Part] = &[
    ("settings", "true"),
    ("account_day", "t.date >= $2"),
    ("shift", "t.date >= $2"),
    ("shift_closed", OF_SHIFTS),
    ("shift_sum", OF_SHIFTS),
    ("shift_cashier", OF_SHIFTS),
];
const NOTES: &[Part] =
    &[("settings", "true"), ("account_day", "t.date >= $2"), ("shift", "t.date >= $2"), ("note", "t.at >= $2")];
const RECEIPT: &[Part] = &[
    ("settings", "true"),
    ("sale", "t.receipt = $2"),
    ("attached", THIS_SALE),
    ("voided", THIS_SALE),
    ("returned", THIS_SALE),
    ("refunded", THIS_SALE),
    ("tender_moved", THIS_SALE),
    ("purchases", OF_THE_BUYER),
];

const MEMBER: &[Part] = &[
    ("settings", "true"),
    ("member", "t.key = $2"),
    ("member_balance", "t.member = $2"),
    ("member_pin", "t.member = $2"),
    ("member_year", "t.member = $2"),
    ("purchases", "t.member = $2"),
    ("loan", "t.member = $2"),
    ("loan_paid", "t.loan IN (SELECT l.loan FROM rows.loan l WHERE l.coop_id = t.coop_id AND l.member = $2)"),
];

/// Records that a page reads beside rows.
const CLOSING_RECORDS: &str = "SELECT body, hash, sig, private, device::text, seq, id FROM record
    WHERE coop_id = $1::text::uuid AND id IN (SELECT c.record FROM rows.shift_closed c
        JOIN rows.shift s ON s.coop_id = c.coop_id AND s.shift = c.shift
        WHERE c.coop_id = $1::text::uuid AND s.date >= $2)";
const NEWEST_RECORDS: &str = "SELECT r.body, r.hash, r.sig, r.private, r.device::text, r.seq, r.id FROM head
    JOIN record r ON r.coop_id = head.coop_id AND r.device = head.device AND r.seq = head.seq
    WHERE head.coop_id = $1::text::uuid AND $2::text IS NOT NULL";
const SALE_RECORD: &str = "SELECT body, hash, sig, private, device::text, seq, id FROM record
    WHERE coop_id = $1::text::uuid AND id IN (
        SELECT s.record FROM rows.sale s WHERE s.coop_id = $1::text::uuid AND s.receipt = $2)";

impl Look {
    /// Tables, records, and what is looked for.
    fn parts(self) -> (&'static [Part], Option<&'static str>, String) {
        match self {
            Self::Books => (BOOKS, None, String::new()),
            Self::Stock => (STOCK, None, String::new()),
            Self::Shifts(from) => (SHIFTS, Some(CLOSING_RECORDS), from.to_string()),
            Self::Notes(from) => (NOTES, None, from.to_string()),
            Self::Receipt(receipt) => (RECEIPT, Some(SALE_RECORD), receipt.to_string()),
            Self::Member(key) => (MEMBER, None, key.to_string()),
            Self::Rules => (RULES, None, String::new()),
            Self::OpenBooks(year) => {
                (OPEN_BOOKS, Some(NEWEST_RECORDS), year.map_or_else(String::new, |year| year.to_string()))
            }
        }
    }
}

const GLANCE: &str = "WITH papers AS (
        SELECT date, sum(last)::bigint AS receipts FROM rows.receipt_day
        WHERE coop_id = $1::text::uuid AND date >= $2 GROUP BY date),
    shifts AS (
        SELECT s.date, count(*) AS opened, count(c.shift) AS closed FROM rows.shift s
        LEFT JOIN rows.shift_closed c ON c.coop_id = s.coop_id AND c.shift = s.shift
        WHERE s.coop_id = $1::text::uuid AND s.date >= $2 GROUP BY s.date),
    days AS (
        SELECT papers.date, receipts, coalesce(m.amount, 0) AS sold,
        d.date IS NOT NULL OR coalesce(shifts.opened = shifts.closed, false) AS closed
        FROM papers LEFT JOIN rows.sold_day m ON m.coop_id = $1::text::uuid AND m.date = papers.date
        LEFT JOIN shifts ON shifts.date = papers.date
        LEFT JOIN rows.day_closed d ON d.coop_id = $1::text::uuid AND d.date = papers.date ORDER BY papers.date),
    known AS (
        SELECT coalesce(h.till, e.till) AS till, nullif(e.seen, '') AS seen, coalesce(h.device, e.device) AS device,
        h.seq, e.revoked_after IS NOT NULL AS revoked
        FROM (SELECT * FROM enrolment WHERE coop_id = $1::text::uuid) e
        FULL JOIN (SELECT * FROM head WHERE coop_id = $1::text::uuid) h ON h.device = e.device),
    tills AS (
        SELECT till, seen, revoked, (SELECT body::json ->> 'at' FROM record r WHERE r.coop_id = $1::text::uuid
            AND r.device = known.device AND r.seq = known.seq) AS newest
        FROM known ORDER BY till)
    SELECT (SELECT json_agg(days)::text FROM days), (SELECT json_agg(tills)::text FROM tills),
    (SELECT settings FROM rows.settings WHERE coop_id = $1::text::uuid ORDER BY valid_from DESC LIMIT 1),
    (SELECT count(*) FROM shelf WHERE coop_id = $1::text::uuid),
    (SELECT coalesce(sum(value), 0)::bigint FROM rows.stock WHERE coop_id = $1::text::uuid)";

#[derive(Deserialize)]
struct DayRow {
    date: BusinessDate,
    receipts: u64,
    sold: crate::domain::money::Rupiah,
    closed: bool,
}

#[derive(Deserialize)]
struct TillRow {
    till: crate::domain::id::TillLetter,
    seen: Option<String>,
    newest: Option<String>,
    revoked: bool,
}

#[derive(Deserialize)]
struct Names {
    #[serde(default)]
    name: String,
    #[serde(default)]
    kelurahan: String,
}

/// From now to the transaction's end an account's own rows are seen.
async fn named(transaction: &Transaction<'_>, name: &str) -> Answer<()> {
    transaction.query_one("SELECT set_config('gerai.account', $1, true)", &[&name]).await?;
    Ok(())
}

async fn with_token(transaction: &Transaction<'_>, token_sha256: &str) -> Answer<()> {
    transaction.query_one("SELECT set_config('gerai.session', $1, true)", &[&token_sha256]).await?;
    Ok(())
}

impl Postgres {
    pub async fn account(&self, name: &str) -> Answer<Option<Account>> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        named(&transaction, name).await?;
        let sql = "SELECT role, hash, one_time, wrong, wrong_at FROM account WHERE name = $1";
        let Some(row) = transaction.query_opt(sql, &[&name]).await? else { return Ok(None) };
        let sql = "SELECT coop_id::text FROM account_coop WHERE name = $1 ORDER BY 1";
        let coops = transaction.query(sql, &[&name]).await?;
        let coops = coops.iter().map(|row| read_id(row.get(0)).map(CoopId)).collect::<Answer<_>>()?;
        let role: String = row.get(0);
        let wrong_at: Option<String> = row.get(4);
        Ok(Some(Account {
            name: name.to_owned(),
            role: Role::parse(&role).ok_or_else(|| damaged("a role"))?,
            hash: row.get(1),
            one_time: row.get(2),
            wrong: u32::try_from(row.get::<_, i64>(3)).unwrap_or(u32::MAX),
            wrong_at: wrong_at.map(|at| at.parse().map_err(damaged)).transpose()?,
            coops,
        }))
    }

    pub async fn keep_account(&self, account: &Account) -> Answer<()> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        named(&transaction, &account.name).await?;
        let sql = "INSERT INTO account (name, role, hash, one_time, wrong, wrong_at) VALUES ($1, $2, $3, $4, $5, $6)
                   ON CONFLICT (name) DO UPDATE SET role = excluded.role, hash = excluded.hash,
                   one_time = excluded.one_time, wrong = excluded.wrong, wrong_at = excluded.wrong_at";
        let wrong_at = account.wrong_at.map(|at| at.to_string());
        let (role, wrong) = (account.role.code(), i64::from(account.wrong));
        let values: [&(dyn tokio_postgres::types::ToSql + Sync); 6] =
            [&account.name, &role, &account.hash, &account.one_time, &wrong, &wrong_at];
        transaction.execute(sql, &values).await?;
        transaction.execute("DELETE FROM account_coop WHERE name = $1", &[&account.name]).await?;
        let coops: Vec<String> = account.coops.iter().map(ToString::to_string).collect();
        let sql = "INSERT INTO account_coop (name, coop_id) SELECT $1, k::uuid FROM unnest($2::text[]) AS k
                   ON CONFLICT DO NOTHING";
        transaction.execute(sql, &[&account.name, &coops]).await?;
        transaction.commit().await?;
        Ok(())
    }

    pub async fn begin_session(&self, token_sha256: &str, name: &str, now: Instant, until: Instant) -> Answer<()> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        named(&transaction, name).await?;
        let sql = "DELETE FROM web_session WHERE name = $1 AND until < $2";
        transaction.execute(sql, &[&name, &now.to_string()]).await?;
        let sql = "INSERT INTO web_session (token_sha256, name, until) VALUES ($1, $2, $3)";
        transaction.execute(sql, &[&token_sha256, &name, &until.to_string()]).await?;
        transaction.commit().await?;
        Ok(())
    }

    pub async fn session(&self, token_sha256: &str, now: Instant) -> Answer<Option<String>> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        with_token(&transaction, token_sha256).await?;
        let sql = "SELECT name FROM web_session WHERE token_sha256 = $1 AND until > $2";
        let found = transaction.query_opt(sql, &[&token_sha256, &now.to_string()]).await?;
        Ok(found.map(|row| row.get(0)))
    }

    pub async fn end_session(&self, token_sha256: &str) -> Answer<()> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        with_token(&transaction, token_sha256).await?;
        transaction.execute("DELETE FROM web_session WHERE token_sha256 = $1", &[&token_sha256]).await?;
        transaction.commit().await?;
        Ok(())
    }

    pub async fn end_sessions_of(&self, name: &str) -> Answer<()> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        named(&transaction, name).await?;
        transaction.execute("DELETE FROM web_session WHERE name = $1", &[&name]).await?;
        transaction.commit().await?;
        Ok(())
    }

    pub async fn glance(&self, coop: CoopId, from: BusinessDate) -> Answer<Glance> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, coop).await?;
        let statement = transaction.prepare_cached(GLANCE).await?;
        let row = transaction.query_one(&statement, &[&coop.to_string(), &from.to_string()]).await?;
        let days: Vec<DayRow> = json(row.get(0))?;
        let tills: Vec<TillRow> = json(row.get(1))?;
        let names: Option<String> = row.get(2);
        let names: Names = serde_json::from_str(names.as_deref().unwrap_or("{}")).map_err(damaged)?;
        let time = |at: Option<String>| at.and_then(|at| at.parse().ok());
        let day = |DayRow { date, receipts, sold, closed }| SoldDay { date, receipts, sold, closed };
        let heard = |row: TillRow| Heard {
            till: row.till,
            seen: time(row.seen),
            newest: time(row.newest),
            revoked: row.revoked,
        };
        Ok(Glance {
            coop,
            name: names.name,
            kelurahan: names.kelurahan,
            days: days.into_iter().map(day).collect(),
            tills: tills.into_iter().map(heard).collect(),
            aside: u64::try_from(row.get::<_, i64>(3)).unwrap_or(0),
            stock: crate::domain::money::Rupiah::new(row.get::<_, i64>(4).into()).map_err(damaged)?,
        })
    }

    /// What a member has, by her card's QR and her PIN. The try is counted and noted in the transaction that compares:
    /// who asks many times at once has five tries all the same.
    pub async fn member_look(self: Arc<Self>, asking: Asking, now: Instant) -> Answer<Option<MemberLook>> {
        // Without her card's QR nothing here fits a PIN: the tills' secret is never seen by this server.
        let Some((coop, key)) = asking.by_qr else { return Ok(None) };
        let Some(number) = MemberNumber::key(&asking.card) else { return Ok(None) };
        let Some(store) = Arc::clone(&self).shown(coop, Look::Member(number)).await? else { return Ok(None) };
        let year = Zone::default().date(now).year();
        let Some((row, hash)) = tokio::task::block_in_place(|| asking.find(&store, year))? else { return Ok(None) };
        let (own, of_pin) = (coop.to_string(), hex(&sha256(&[hash.as_bytes()])));
        let member = number.to_string();
        let mut client = self.client().await?;
        let transaction = within(&mut client, coop).await?;
        let sql = "INSERT INTO member_try (coop_id, member, pin, wrong) VALUES ($1::text::uuid, $2, $3, 0)
                   ON CONFLICT (coop_id, member) DO UPDATE SET pin = excluded.pin,
                   wrong = CASE WHEN member_try.pin = excluded.pin THEN member_try.wrong ELSE 0 END RETURNING wrong";
        let wrong: i64 = transaction.query_one(sql, &[&own, &member, &of_pin]).await?.get(0);
        let may = wrong < i64::from(TRIES);
        let right = may && tokio::task::block_in_place(|| pin::matches(&key, &asking.pin, &hash));
        if may {
            let sql = "UPDATE member_try SET wrong = $3 WHERE coop_id = $1::text::uuid AND member = $2";
            transaction.execute(sql, &[&own, &member, &if right { 0 } else { wrong + 1 }]).await?;
        }
        let sql = "INSERT INTO member_look (coop_id, at, member, right_pin, nth) SELECT $1::text::uuid, $2, $3, $4,
                   count(*) FROM member_look WHERE coop_id = $1::text::uuid AND at = $2 AND member = $3";
        transaction.execute(sql, &[&own, &now.to_string(), &member, &right]).await?;
        transaction.commit().await?;
        match right {
            true => Ok(Some(tokio::task::block_in_place(|| MemberLook::of(&store, row, year))?)),
            false => Ok(None),
        }
    }

    /// A cooperative's rows as a data file in memory; `None` where nothing of it is here.
    pub async fn shown(self: Arc<Self>, coop: CoopId, look: Look) -> Answer<Option<Store>> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, coop).await?;
        let here = "SELECT 1 FROM coop WHERE coop_id = $1::text::uuid";
        if transaction.query_opt(here, &[&coop.to_string()]).await?.is_none() {
            return Ok(None);
        }
        let (parts, records, wanted) = look.parts();
        let found = self.mirror.some(&transaction, coop, parts, &wanted).await?;
        let mut placed = Vec::new();
        if let Some(sql) = records {
            let statement = transaction.prepare_cached(sql).await?;
            for row in transaction.query(&statement, &[&coop.to_string(), &wanted]).await? {
                placed.push(self::placed(&row)?);
            }
        }
        let rows = self.mirror.shapes().filter_map(|shape| Some((shape, found.get(&shape.table)?.as_slice())));
        let store = tokio::task::block_in_place(|| scratch::shown(coop, rows, &placed))?;
        Ok(Some(store))
    }
}

/// Columns `body, hash, sig, private, device, seq, id`.
pub(super) fn placed(row: &tokio_postgres::Row) -> Answer<Placed> {
    Ok(Placed {
        id: row.get(6),
        device: read_id(row.get(4)).map(DeviceId)?,
        seq: u64::try_from(row.get::<_, i64>(5)).unwrap_or(0),
        record: record(row)?,
    })
}

fn json<T: serde::de::DeserializeOwned>(text: Option<String>) -> Answer<Vec<T>> {
    text.map_or(Ok(Vec::new()), |text| serde_json::from_str(&text).map_err(damaged))
}
