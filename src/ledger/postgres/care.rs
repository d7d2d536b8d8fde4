//! Looking after PostgreSQL: check a cooperative's logs and rows, make its rows anew, and do so by itself where this
//! program makes other rows than the one before.
//!
//! Always holds: one cooperative after the other, each in a transaction of its own, so that one that is damaged holds
//! up no other; nobody pushes into a cooperative while its rows are made, and nobody into rows of another layout.
//! Neighbours: how a whole cooperative is checked (`store/scratch/whole.rs`), tables of rows (`rows.rs`).

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use deadpool_postgres::Transaction;

use super::pages::placed;
use super::rows::{Mirror, Table, listed};
use super::{Answer, Postgres, belong, damaged, heads, read_id, within};
use crate::domain::id::CoopId;
use crate::io::clock::{Clock, System};
use crate::ledger::database::LedgerError;
use crate::log::codec;
use crate::log::record::sha256;
use crate::log::text::hex;
use crate::store::projections::Rebuilt;
use crate::store::scratch::whole::Whole;
use crate::store::scratch::{self, Shape};
use crate::store::verify::{NotVerified, Verified};

/// Rows fetched in one go.
const PIECE: i32 = 2_000;
/// Pieces of rows that wait to be written.
const WAITING: usize = 2;

impl Mirror {
    /// Names what this program's rows look like and mean: other columns, another meaning or more kinds that are known
    /// is another number.
    pub fn layout(&self) -> i64 {
        let known = codec::vocabulary();
        let digest = sha256(&[&scratch::format().to_be_bytes(), known.as_bytes(), self.ddl().as_bytes()]);
        let mut first = [0; 8];
        first.copy_from_slice(&digest[..8]);
        i64::from_be_bytes(first)
    }

    /// Brings the tables of rows to this layout: those of another one are dropped, since the logs say all of it.
    pub(super) async fn lay_out(&self, transaction: &tokio_postgres::Transaction<'_>) -> Answer<()> {
        let layout = self.layout();
        let known = transaction.query_opt("SELECT layout FROM rows_layout", &[]).await?;
        if known.is_some_and(|row| row.get::<_, i64>(0) == layout) {
            return Ok(());
        }
        transaction.batch_execute("DROP SCHEMA IF EXISTS rows CASCADE").await?;
        transaction.batch_execute(&self.ddl()).await?;
        let sql = "INSERT INTO rows_layout (layout) VALUES ($1) ON CONFLICT (one) DO UPDATE
                   SET layout = excluded.layout";
        transaction.execute(sql, &[&layout]).await?;
        Ok(())
    }
}

impl Postgres {
    /// Refused where the tables are of another version of this program.
    pub(super) async fn must_be_laid_out(&self) -> Answer<()> {
        let client = self.client().await?;
        let there = client.query_one("SELECT to_regclass('rows_layout') IS NOT NULL", &[]).await?;
        let known = match there.get(0) {
            true => client.query_opt("SELECT layout FROM rows_layout", &[]).await?,
            false => None,
        };
        match known.is_some_and(|row| row.get::<_, i64>(0) == self.mirror.layout()) {
            true => Ok(()),
            false => Err(LedgerError::OtherLayout),
        }
    }

    /// Every cooperative that is here, in the order in which they came; or this one, where it is here.
    pub async fn coops(&self, only: Option<CoopId>) -> Answer<Vec<CoopId>> {
        let all = self.coops_where("true").await?;
        Ok(all.into_iter().filter(|coop| only.is_none_or(|only| only == *coop)).collect())
    }

    async fn coops_where(&self, which: &'static str) -> Answer<Vec<CoopId>> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await?;
        transaction.query_one("SELECT set_config('gerai.care', 'yes', true)", &[]).await?;
        let sql =
            ["SELECT coop_id::text FROM coop WHERE $1::bigint IS NOT NULL AND ", which, " ORDER BY since, coop_id"];
        let rows = transaction.query(&sql.concat(), &[&self.mirror.layout()]).await?;
        rows.iter().map(|row| read_id(row.get(0)).map(CoopId)).collect()
    }

    /// Makes the rows anew of each cooperative whose rows are of another layout. One that cannot be is said and left:
    /// its tills keep what they have until somebody has looked.
    pub(super) async fn catch_up(&self) -> Answer<()> {
        for coop in self.coops_where("rows_format <> $1").await? {
            let done = match self.make_rows(coop, true).await {
                Ok(rebuilt) => ("records", rebuilt.records.into()),
                Err(error) => ("detail", error.to_string().into()),
            };
            crate::ledger::server::trace(&[("event", "rows".into()), ("coop", coop.to_string().into()), done]);
        }
        Ok(())
    }

    /// Chains, signatures, rows and books of a cooperative. `None` where it is not here.
    pub async fn verify(&self, coop: CoopId) -> Answer<Option<Result<Verified, NotVerified>>> {
        let mut client = self.client().await?;
        let transaction = client.build_transaction();
        // Pushes go on meanwhile: what is looked at is of one moment.
        let transaction = transaction.isolation_level(tokio_postgres::IsolationLevel::RepeatableRead).start().await?;
        belong(&transaction, coop).await?;
        let here = "SELECT 1 FROM coop WHERE coop_id = $1::text::uuid";
        if transaction.query_opt(here, &[&coop.to_string()]).await?.is_none() {
            return Ok(None);
        }
        let whole = bring(&transaction, coop).await?;
        for table in self.mirror.tables() {
            bring_rows(&transaction, coop, &whole, table).await?;
        }
        let verified = tokio::task::block_in_place(|| whole.verify(&mut |_, _| ControlFlow::Continue(())));
        if verified.is_err() {
            return Ok(Some(verified));
        }
        let heads = heads(&transaction, coop).await?;
        let ends = whole.ends()?;
        let wrong = ends.iter().find(|(device, seq, hash)| {
            heads.get(device).is_none_or(|head| head.seq != *seq || head.hash != hex(hash))
        });
        let extra = heads.keys().find(|device| ends.iter().all(|(known, ..)| known != *device));
        let wrong = wrong.map(|(device, ..)| device).or(extra);
        Ok(Some(match wrong {
            Some(device) => Err(NotVerified::Projection { table: "head", row: device.to_string() }),
            None => verified,
        }))
    }

    /// Makes all rows of a cooperative anew from its logs, in one transaction.
    pub async fn rebuild(&self, coop: CoopId) -> Answer<Rebuilt> {
        self.make_rows(coop, false).await
    }

    async fn make_rows(&self, coop: CoopId, only_if_due: bool) -> Answer<Rebuilt> {
        let mut client = self.client().await?;
        let transaction = within(&mut client, coop).await?;
        let own = coop.to_string();
        let sql = "SELECT rows_format FROM coop WHERE coop_id = $1::text::uuid FOR UPDATE";
        let Some(row) = transaction.query_opt(sql, &[&own]).await? else { return Ok(Rebuilt::default()) };
        let layout = self.mirror.layout();
        if only_if_due && row.get::<_, i64>(0) == layout {
            // Another server was quicker.
            return Ok(Rebuilt::default());
        }
        let mut whole = bring(&transaction, coop).await?;
        let rebuilt = tokio::task::block_in_place(|| whole.rebuild(&mut |_, _| ControlFlow::Continue(())))?;
        let mut months = BTreeSet::new();
        for shape in self.mirror.by_month() {
            months.extend(whole.months(shape)?);
        }
        self.make_months(months, System.now()).await?;
        for shape in self.mirror.shapes() {
            let sql = ["DELETE FROM rows.\"", &shape.table, "\" WHERE coop_id = $1::text::uuid"].concat();
            transaction.execute(&sql, &[&own]).await?;
        }
        let (sender, mut receiver) = tokio::sync::mpsc::channel(WAITING);
        let shapes: Vec<Shape> = self.mirror.shapes().cloned().collect();
        let giving = tokio::task::spawn_blocking(move || {
            whole.give(&shapes, |at, piece| sender.blocking_send((at, piece)).is_ok())
        });
        while let Some((at, piece)) = receiver.recv().await {
            self.mirror.tables()[at].write(&transaction, coop, &piece).await?;
        }
        giving.await.map_err(damaged)??;
        let sql = "UPDATE coop SET rows_format = $2 WHERE coop_id = $1::text::uuid";
        transaction.execute(sql, &[&own, &layout]).await?;
        transaction.commit().await?;
        Ok(rebuilt)
    }
}

/// All records of a cooperative.
async fn bring(transaction: &Transaction<'_>, coop: CoopId) -> Answer<Whole> {
    let whole = Whole::new(coop)?;
    let sql = "SELECT body, hash, sig, private, device::text, seq, id FROM record
               WHERE coop_id = $1::text::uuid ORDER BY id";
    let statement = transaction.prepare_cached(sql).await?;
    let portal = transaction.bind(&statement, &[&coop.to_string()]).await?;
    loop {
        let rows = transaction.query_portal(&portal, PIECE).await?;
        if rows.is_empty() {
            return Ok(whole);
        }
        let records = rows.iter().map(placed).collect::<Answer<Vec<_>>>()?;
        tokio::task::block_in_place(|| whole.bring(&records))?;
    }
}

/// The rows of one table as they are.
async fn bring_rows(transaction: &Transaction<'_>, coop: CoopId, whole: &Whole, table: &Table) -> Answer<()> {
    let shape = &table.shape;
    let names = listed("", shape.columns.iter().map(|(name, _)| name));
    let sql = ["SELECT ", &names, " FROM rows.\"", &shape.table, "\" WHERE coop_id = $1::text::uuid"].concat();
    let statement = transaction.prepare_cached(&sql).await?;
    let portal = transaction.bind(&statement, &[&coop.to_string()]).await?;
    loop {
        let rows = transaction.query_portal(&portal, PIECE).await?;
        if rows.is_empty() {
            return Ok(());
        }
        let rows = rows.iter().map(|row| table.read(row)).collect::<Answer<Vec<_>>>()?;
        tokio::task::block_in_place(|| whole.put(shape, &rows))?;
    }
}
