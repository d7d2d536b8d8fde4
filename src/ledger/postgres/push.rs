//! A push into PostgreSQL: judge each record by its device's chain, meet the rows, write all of it in one transaction.
//!
//! Always holds: pushes of one cooperative come one after the other (its row is locked), those of others beside it.

use std::collections::HashMap;

use deadpool_postgres::Transaction;
use futures_util::future::{try_join, try_join3};

use super::papers;
use super::rows::Numbered;
use super::{Answer, LOCK, Postgres, damaged, heads, read_id, record, within};
use crate::domain::event::Event;
use crate::domain::event::membership::private_of;
use crate::domain::id::{CoopId, DeviceId};
use crate::domain::time::Instant;
use crate::ledger::database::{Aside, Caller, LedgerError, Sent, Tally, why};
use crate::log::chain::{BadRecord, Checker, Known, read_key, write_key};
use crate::log::codec::{Content, Decoded};
use crate::log::record::{Record, sha256};
use crate::log::text::{hex, unhex};
use crate::store::StoreError;
use crate::store::append::foreign::Fate;
use crate::store::scratch::Rows;
use crate::sync::protocol::{self, Pushed, Why};

/// A record that is new, with its number in the cooperative.
struct New {
    id: i64,
    record: Record,
    decoded: Decoded,
}

/// What the ledger knows before a push.
struct Before {
    records: i64,
    checker: Checker,
    seqs: HashMap<DeviceId, u64>,
    tills: HashMap<DeviceId, String>,
    /// Key, and the seq up to which a revoked device's records are taken.
    enrolled: HashMap<DeviceId, (String, Option<u64>)>,
    /// Rows of `enrolled`: from whom each till's records come.
    rows: Rows,
}

/// What a push comes to.
#[derive(Default)]
struct Judged {
    tally: Tally,
    aside: Vec<Aside>,
    new: Vec<New>,
}

impl Postgres {
    pub async fn push(&self, caller: &Caller, sent: Vec<Sent>, now: Instant) -> Answer<Pushed> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, caller.coop).await?;
        let mut before = self.before(&transaction, caller.coop).await?;
        let here = here(&transaction, caller.coop, &sent, &before).await?;
        let judged = tokio::task::block_in_place(|| before.judge(caller.coop, sent, &here));
        if !judged.new.is_empty() {
            let numbered: Vec<Numbered<'_>> =
                judged.new.iter().map(|new| (new.id, &new.decoded, new.record.private.as_deref())).collect();
            // Once where nothing else is: these rows name what must be looked up. Then with that.
            let first = tokio::task::block_in_place(|| self.mirror.apply(&before.rows, &numbered))?;
            self.make_months(self.mirror.months(&first), now).await?;
            let mut there = self.mirror.load(&transaction, caller.coop, &first).await?;
            there.extend(before.rows.clone());
            let after = tokio::task::block_in_place(|| self.mirror.apply(&there, &numbered))?;
            let changes = self.mirror.changes(&there, &after);
            let rows = self.mirror.write(&transaction, caller.coop, &changes);
            try_join(rows, keep(&transaction, caller.coop, &judged.new, &before)).await?;
            forget(&transaction, caller.coop, &judged.new).await?;
        }
        put_aside(&transaction, caller, &judged.aside, now).await?;
        let heads = heads(&transaction, caller.coop).await?;
        transaction.commit().await?;
        let Tally { new, known, odd } = judged.tally;
        Ok(Pushed { new, known, odd, heads })
    }

    async fn before(&self, transaction: &Transaction<'_>, coop: CoopId) -> Answer<Before> {
        let mut before = Before::load(transaction, coop, self.mirror.layout()).await?;
        before.rows = self.mirror.some(transaction, coop, &[("enrolled", "true")], "").await?;
        Ok(before)
    }
}

impl Before {
    async fn load(transaction: &Transaction<'_>, coop: CoopId, layout: i64) -> Answer<Self> {
        let own = coop.to_string();
        let lock = transaction.prepare_cached(LOCK).await?;
        let row = transaction.query_one(&lock, &[&own]).await?;
        if row.get::<_, i64>(1) != layout {
            return Err(LedgerError::OtherLayout);
        }
        let records: i64 = row.get(0);
        let sql = "SELECT device::text, seq, hash, public_key, till FROM head WHERE coop_id = $1::text::uuid";
        let statement = transaction.prepare_cached(sql).await?;
        let (mut checker, mut seqs, mut tills) = (Checker::default(), HashMap::new(), HashMap::new());
        for row in transaction.query(&statement, &[&own]).await? {
            let device = read_id(row.get(0)).map(DeviceId)?;
            let seq = u64::try_from(row.get::<_, i64>(1)).unwrap_or(0);
            let hash = unhex(&hex(row.get::<_, &[u8]>(2))).ok_or_else(|| damaged("a hash"))?;
            let key = read_key(row.get(3)).ok_or_else(|| damaged("a key"))?;
            checker.know(device, Known { coop, seq, hash, key });
            seqs.insert(device, seq);
            tills.insert(device, row.get(4));
        }
        let sql = "SELECT device::text, public_key, revoked_after FROM enrolment WHERE coop_id = $1::text::uuid";
        let statement = transaction.prepare_cached(sql).await?;
        let mut enrolled = HashMap::new();
        for row in transaction.query(&statement, &[&own]).await? {
            let last: Option<i64> = row.get(2);
            let last = last.map(|last| u64::try_from(last).unwrap_or(0));
            enrolled.insert(read_id(row.get(0)).map(DeviceId)?, (row.get(1), last));
        }
        Ok(Self { records, checker, seqs, tills, enrolled, rows: Rows::new() })
    }

    fn judge(&mut self, coop: CoopId, sent: Vec<Sent>, here: &HashMap<(DeviceId, u64), Record>) -> Judged {
        let mut judged = Judged::default();
        for (line, position) in sent.into_iter().zip(1..) {
            let record = match line {
                Ok(record) => record,
                Err(line) => {
                    judged.tally.odd(None, Why::Bad);
                    judged.aside.push((None, Why::Bad, line));
                    continue;
                }
            };
            let place = protocol::place(&record.body).map(|(_, device, seq)| (device, seq));
            if let Some(why) = place.and_then(|(device, seq)| self.objection(device, seq, &record.body)) {
                judged.tally.odd(place, why);
                judged.aside.push((place, why, protocol::line(&record)));
                continue;
            }
            let (fate, decoded) = self.fate(coop, &record, position, here);
            judged.tally.add(place, &fate);
            if let Some(why) = why(&fate).filter(|why| why.aside()) {
                judged.aside.push((place, why, protocol::line(&record)));
            }
            if let Some(decoded) = decoded {
                self.records += 1;
                judged.new.push(New { id: self.records, record, decoded });
            }
        }
        judged
    }

    fn objection(&self, device: DeviceId, seq: u64, body: &str) -> Option<Why> {
        let (key, revoked_after) = self.enrolled.get(&device)?;
        if revoked_after.is_some_and(|last| seq > last) {
            return Some(Why::Revoked);
        }
        (seq == 1 && !body.contains(key.as_str())).then_some(Why::Bad)
    }

    /// What becomes of a record, and what it says where it is new.
    fn fate(
        &mut self,
        coop: CoopId,
        record: &Record,
        position: u64,
        here: &HashMap<(DeviceId, u64), Record>,
    ) -> (Fate, Option<Decoded>) {
        if let Some((of, device, seq)) = protocol::place(&record.body) {
            if of != coop {
                return (Fate::Refused(StoreError::OtherCoop { device, seq }), None);
            }
            if let Some(known) = here.get(&(device, seq)) {
                let same = known.hash == record.hash && known.sig == record.sig && known.body == record.body;
                let fate = if same { Fate::Known } else { Fate::Refused(StoreError::OtherBytes { device, seq }) };
                return (fate, None);
            }
        }
        match self.checker.check(record) {
            Err(bad) => (Fate::Refused(BadRecord { position, ..bad }.into()), None),
            Ok(decoded) => {
                self.seqs.insert(decoded.envelope.device, decoded.envelope.seq);
                if let Content::Known(event) = &decoded.content
                    && let Event::DeviceEnrolled(enrolled) = event.as_ref()
                {
                    self.tills.insert(decoded.envelope.device, enrolled.till.to_string());
                }
                let fate = match &decoded.content {
                    Content::Unknown { kind, .. } => Fate::Newer(kind.clone()),
                    Content::Known(event) if !crate::store::append::is_bookable(event) => Fate::Unbookable,
                    Content::Known(_) => Fate::New,
                };
                (fate, Some(decoded))
            }
        }
    }
}

/// Records that are here already at the places of those that were sent.
async fn here(
    transaction: &Transaction<'_>,
    coop: CoopId,
    sent: &[Sent],
    before: &Before,
) -> Answer<HashMap<(DeviceId, u64), Record>> {
    let places = sent.iter().flatten().filter_map(|record| protocol::place(&record.body));
    let old = places.filter(|(_, device, seq)| before.seqs.get(device).is_some_and(|last| seq <= last));
    let (devices, seqs): (Vec<String>, Vec<i64>) =
        old.map(|(_, device, seq)| (device.to_string(), i64::try_from(seq).unwrap_or(i64::MAX))).unzip();
    if devices.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = "SELECT body, hash, sig, private, record.device::text, record.seq FROM record
               JOIN unnest($2::text[], $3::bigint[]) AS k(device, seq)
               ON record.device = k.device::uuid AND record.seq = k.seq WHERE record.coop_id = $1::text::uuid";
    let statement = transaction.prepare_cached(sql).await?;
    let rows = transaction.query(&statement, &[&coop.to_string(), &devices, &seqs]).await?;
    let each = rows.iter().map(|row| {
        let seq = u64::try_from(row.get::<_, i64>(5)).unwrap_or(0);
        Ok(((read_id(row.get(4)).map(DeviceId)?, seq), record(row)?))
    });
    each.collect()
}

/// Private parts of members whose data were deleted (koperasi 1.4), and of who stood on papers that are gone (apotek
/// A33), those too that come after the erasure from a till that had not heard of it; what was said later keeps its own.
async fn forget(transaction: &Transaction<'_>, coop: CoopId, new: &[New]) -> Answer<()> {
    let coop = coop.to_string();
    for one in new {
        let Content::Known(event) = &one.decoded.content else { continue };
        let erased = match &**event {
            Event::MemberErased(erased) => erased,
            Event::PapersDestroyed(gone) => {
                papers::forget(transaction, &coop, gone, one.decoded.envelope.at).await?;
                continue;
            }
            _ => continue,
        };
        let sql = "WITH gone AS (UPDATE record SET private = NULL
                       WHERE coop_id = $1::text::uuid AND private IS NOT NULL AND id < $4
                   AND ((body LIKE '%\"kind\":\"member_set\"%' OR body LIKE '%\"kind\":\"holder_set\"%')
                        AND body::jsonb ->> 'number' = $2
                        OR body LIKE '%\"kind\":\"member_pin_set\"%' AND body::jsonb ->> 'member' = $2
                        OR (body LIKE '%\"kind\":\"loan_applied\"%' OR body LIKE '%\"kind\":\"sale_completed\"%')
                        AND body::jsonb ->> 'member' = $2)
                   AND body::jsonb ->> 'at' <= $3 RETURNING id)
                   UPDATE rows.note n SET words = '' FROM gone WHERE n.coop_id = $1::text::uuid AND n.record = gone.id";
        let (number, at) = (erased.number.as_str(), one.decoded.envelope.at.to_string());
        transaction.execute(sql, &[&coop, &number, &at, &one.id]).await?;
    }
    let late = |one: &&New| one.record.private.is_some();
    papers::forget_late(transaction, &coop, new.iter().filter(late).map(|one| &one.decoded)).await?;
    let personal = |one: &&New| {
        let of = matches!(&one.decoded.content, Content::Known(event) if private_of(event).is_some());
        of && one.record.private.is_some()
    };
    let late: Vec<i64> = new.iter().filter(personal).map(|one| one.id).collect();
    if late.is_empty() {
        return Ok(());
    }
    let sql = "WITH gone AS (UPDATE record r SET private = NULL FROM rows.member_erased e
               WHERE r.coop_id = $1::text::uuid AND r.id = ANY($2) AND e.coop_id = r.coop_id
               AND e.member = ltrim(regexp_replace(
                   coalesce(r.body::jsonb ->> 'member', r.body::jsonb ->> 'number'), '[^0-9]', '', 'g'), '0')
               AND r.body::jsonb ->> 'at' < e.at RETURNING r.id)
               UPDATE rows.note n SET words = '' FROM gone WHERE n.coop_id = $1::text::uuid AND n.record = gone.id";
    let statement = transaction.prepare_cached(sql).await?;
    transaction.execute(&statement, &[&coop, &late]).await?;
    Ok(())
}

/// The records, the ends of their logs, and how many numbers are given, in one round trip.
async fn keep(transaction: &Transaction<'_>, coop: CoopId, new: &[New], before: &Before) -> Answer<()> {
    let coop = coop.to_string();
    try_join3(
        keep_records(transaction, &coop, new),
        keep_heads(transaction, &coop, new, before),
        keep_count(transaction, &coop, before.records),
    )
    .await?;
    Ok(())
}

async fn keep_records(transaction: &Transaction<'_>, coop: &String, new: &[New]) -> Answer<()> {
    let devices: Vec<String> = new.iter().map(|new| new.decoded.envelope.device.to_string()).collect();
    let seqs: Vec<i64> = new.iter().map(|new| i64::try_from(new.decoded.envelope.seq).unwrap_or(i64::MAX)).collect();
    let ids: Vec<i64> = new.iter().map(|new| new.id).collect();
    let hashes: Vec<&[u8]> = new.iter().map(|new| &new.record.hash[..]).collect();
    let sigs: Vec<&[u8]> = new.iter().map(|new| &new.record.sig[..]).collect();
    let bodies: Vec<&str> = new.iter().map(|new| new.record.body.as_str()).collect();
    let privates: Vec<Option<&str>> = new.iter().map(|new| new.record.private.as_deref()).collect();
    let sql = "INSERT INTO record (coop_id, device, seq, id, hash, sig, body, private)
               SELECT $1::text::uuid, k.device::uuid, k.seq, k.id, k.hash, k.sig, k.body, k.private FROM
               unnest($2::text[], $3::bigint[], $4::bigint[], $5::bytea[], $6::bytea[], $7::text[], $8::text[])
               AS k(device, seq, id, hash, sig, body, private)";
    let statement = transaction.prepare_cached(sql).await?;
    transaction.execute(&statement, &[coop, &devices, &seqs, &ids, &hashes, &sigs, &bodies, &privates]).await?;
    Ok(())
}

async fn keep_heads(transaction: &Transaction<'_>, coop: &String, new: &[New], before: &Before) -> Answer<()> {
    let mut touched: Vec<DeviceId> = new.iter().map(|new| new.decoded.envelope.device).collect();
    touched.sort();
    touched.dedup();
    let sql = "INSERT INTO head (coop_id, device, seq, hash, public_key, till)
               VALUES ($1::text::uuid, $2::text::uuid, $3, $4, $5, $6) ON CONFLICT (coop_id, device) DO UPDATE
               SET seq = excluded.seq, hash = excluded.hash";
    let statement = transaction.prepare_cached(sql).await?;
    for device in touched {
        let Some(known) = before.checker.known(&device) else { continue };
        let till = before.tills.get(&device).ok_or_else(|| damaged("a log without its beginning"))?;
        let seq = i64::try_from(known.seq).unwrap_or(i64::MAX);
        let (hash, key) = (&known.hash[..], write_key(&known.key));
        transaction.execute(&statement, &[coop, &device.to_string(), &seq, &hash, &key, till]).await?;
    }
    Ok(())
}

async fn keep_count(transaction: &Transaction<'_>, coop: &String, records: i64) -> Answer<()> {
    let statement = transaction.prepare_cached("UPDATE coop SET records = $2 WHERE coop_id = $1::text::uuid").await?;
    transaction.execute(&statement, &[coop, &records]).await?;
    Ok(())
}

async fn put_aside(transaction: &Transaction<'_>, caller: &Caller, aside: &[Aside], now: Instant) -> Answer<()> {
    let sql = "INSERT INTO shelf (coop_id, sha256, why, device, seq, at, sent_by, line)
               VALUES ($1::text::uuid, $2, $3, $4::text::uuid, $5, $6, $7::text::uuid, $8) ON CONFLICT DO NOTHING";
    let (coop, by, at) = (caller.coop.to_string(), caller.device.to_string(), now.to_string());
    for (place, why, line) in aside {
        let (device, seq) =
            place.map(|(device, seq)| (device.to_string(), i64::try_from(seq).unwrap_or(i64::MAX))).unzip();
        let why = serde_json::to_value(why).ok().and_then(|why| why.as_str().map(str::to_owned)).unwrap_or_default();
        let digest = hex(&sha256(&[line.as_bytes()]));
        let statement = transaction.prepare_cached(sql).await?;
        // PostgreSQL keeps no zero byte in a text; what the line was can still be told by its fingerprint.
        let line = line.replace('\0', "\u{fffd}");
        transaction.execute(&statement, &[&coop, &digest, &why, &device, &seq, &at, &by, &line]).await?;
    }
    Ok(())
}
