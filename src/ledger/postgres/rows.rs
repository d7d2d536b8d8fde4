//! The rows of the projections in PostgreSQL: the tables of `store/projections.sql`, each led by `coop_id`.
//!
//! A batch is met in memory with the rows it may touch, by the very code that writes a till's own file
//! (`store/scratch.rs`); what comes out is written over what was there. So there is one meaning of every row, and a new
//! table needs no word here. Names of tables come from that one file and from nowhere else.
//! Neighbours: a push (`push.rs`), citus (`assets/manual/deploy`).

use std::collections::BTreeMap;

use deadpool_postgres::Transaction;
use serde_json::Value;

use crate::domain::id::CoopId;
use crate::ledger::database::LedgerError;
use crate::log::codec::Decoded;
use crate::store::scratch::{Kind, Scratch, Shape};

type Answer<T> = Result<T, LedgerError>;

/// Rows by table, as JSON.
pub type Rows = BTreeMap<String, String>;

/// A record that goes into the rows: its number, what it says, its private part.
pub type Numbered<'a> = (i64, &'a Decoded, Option<&'a str>);

/// How the tables look.
pub struct Mirror {
    shapes: Vec<Shape>,
}

/// Of goods that were set again the codes they had are gone: found by the goods, not by the code.
const BARCODE: &str = "barcode";

pub(super) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer => "bigint",
        Kind::Text => "text",
        Kind::Blob => "bytea",
    }
}

impl Mirror {
    pub fn new() -> Answer<Self> {
        Ok(Self { shapes: Scratch::new()?.shapes()? })
    }

    /// Makes what is missing: tables, and the policy that shows a cooperative its own rows alone.
    pub fn ddl(&self) -> String {
        let mut sql = String::from("CREATE SCHEMA IF NOT EXISTS rows;\n");
        for shape in &self.shapes {
            let columns: Vec<String> =
                shape.columns.iter().map(|(name, of)| format!("\"{name}\" {}", kind(*of))).collect();
            let key = quoted(&shape.key);
            let name = &shape.table;
            sql.push_str("CREATE TABLE IF NOT EXISTS rows.\"");
            sql.push_str(&format!("{name}\" (coop_id uuid NOT NULL, {}, ", columns.join(", ")));
            sql.push_str(&format!("PRIMARY KEY (coop_id, {key}));\n"));
            sql.push_str(&format!(
                "ALTER TABLE rows.\"{name}\" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;\n"
            ));
            sql.push_str(&format!("DROP POLICY IF EXISTS own ON rows.\"{name}\";\n"));
            sql.push_str(&format!("CREATE POLICY own ON rows.\"{name}\" USING "));
            sql.push_str("(coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);\n");
        }
        sql
    }

    /// The rows that these records make where nothing else is: they name what must be looked up.
    pub fn first(&self, enrolled: &str, records: &[Numbered<'_>]) -> Answer<Rows> {
        self.apply(&Rows::from([("enrolled".to_owned(), enrolled.to_owned())]), records)
    }

    /// The rows as they are after these records, where `there` were before.
    pub fn apply(&self, there: &Rows, records: &[Numbered<'_>]) -> Answer<Rows> {
        let scratch = Scratch::new()?;
        for shape in &self.shapes {
            if let Some(rows) = there.get(&shape.table) {
                scratch.put(shape, rows)?;
            }
        }
        scratch.apply(records.iter().copied())?;
        let mut rows = Rows::new();
        for shape in &self.shapes {
            if let Some(found) = scratch.rows(shape)? {
                rows.insert(shape.table.clone(), found);
            }
        }
        Ok(rows)
    }

    /// What stands under the keys of these rows now, in one round trip.
    pub async fn load(&self, transaction: &Transaction<'_>, coop: CoopId, first: &Rows) -> Answer<Rows> {
        let wanted: Vec<&Shape> = self
            .shapes
            .iter()
            .filter(|shape| !shape.is_of_a_record())
            .filter(|shape| first.contains_key(self.finds(shape)))
            .collect();
        if wanted.is_empty() {
            return Ok(Rows::new());
        }
        let coop = coop.to_string();
        let mut values: Vec<&(dyn tokio_postgres::types::ToSql + Sync)> = vec![&coop];
        let mut parts = Vec::new();
        for (at, shape) in wanted.iter().enumerate() {
            values.push(&first[self.finds(shape)]);
            parts.push(self.load_one(shape, at + 2));
        }
        let sql = format!("SELECT {}", parts.join(", "));
        let statement = transaction.prepare_cached(&sql).await?;
        let row = transaction.query_one(&statement, &values).await?;
        let found = wanted.iter().enumerate();
        let found = found.filter_map(|(at, shape)| Some((shape.table.clone(), row.get::<_, Option<String>>(at)?)));
        Ok(found.collect())
    }

    /// Which table's rows name those to be looked up in this one.
    fn finds<'a>(&self, shape: &'a Shape) -> &'a str {
        if shape.table == BARCODE { "product" } else { &shape.table }
    }

    fn load_one(&self, shape: &Shape, at: usize) -> String {
        let by: Vec<String> = if shape.table == BARCODE { vec!["sku".to_owned()] } else { shape.key.clone() };
        let names = quoted_of(shape.columns.iter().map(|(name, _)| name));
        let keys: Vec<String> = by.iter().map(|name| format!("\"{name}\" {}", kind(kind_of(shape, name)))).collect();
        let same: Vec<String> = by.iter().map(|name| format!("t.\"{name}\" = k.\"{name}\"")).collect();
        [
            "(SELECT json_agg(r)::text FROM (SELECT ",
            &prefixed("t.", &names),
            " FROM rows.\"",
            &shape.table,
            &format!(
                "\" t JOIN (SELECT DISTINCT * FROM jsonb_to_recordset(${at}::text::jsonb) AS d({})) k ON ",
                keys.join(", ")
            ),
            &same.join(" AND "),
            " WHERE t.coop_id = $1::text::uuid) r)",
        ]
        .concat()
    }

    /// Writes the rows over what was there and takes away what is no more, in one round trip.
    pub async fn write(&self, transaction: &Transaction<'_>, coop: CoopId, before: &Rows, after: &Rows) -> Answer<()> {
        let coop = coop.to_string();
        let mut texts: Vec<String> = Vec::new();
        let mut parts = Vec::new();
        for shape in &self.shapes {
            let gone = gone(shape, before.get(&shape.table), after.get(&shape.table))?;
            if let Some(gone) = gone {
                parts.push(self.delete_one(shape, parts.len() + 2));
                texts.push(gone);
            }
            if let Some(rows) = after.get(&shape.table) {
                parts.push(self.write_one(shape, parts.len() + 2));
                texts.push(rows.clone());
            }
        }
        if parts.is_empty() {
            return Ok(());
        }
        let named: Vec<String> = parts.iter().enumerate().map(|(at, part)| format!("w{at} AS ({part})")).collect();
        let sql = format!("WITH {} SELECT 1", named.join(", "));
        let mut values: Vec<&(dyn tokio_postgres::types::ToSql + Sync)> = vec![&coop];
        values.extend(texts.iter().map(|text| text as &(dyn tokio_postgres::types::ToSql + Sync)));
        let statement = transaction.prepare_cached(&sql).await?;
        transaction.query(&statement, &values).await?;
        Ok(())
    }

    fn write_one(&self, shape: &Shape, at: usize) -> String {
        let names = quoted_of(shape.columns.iter().map(|(name, _)| name));
        let typed: Vec<String> = shape.columns.iter().map(|(name, of)| format!("\"{name}\" {}", kind(*of))).collect();
        let others = shape.columns.iter().map(|(name, _)| name).filter(|name| !shape.key.contains(name));
        let set: Vec<String> = others.map(|name| format!("\"{name}\" = excluded.\"{name}\"")).collect();
        let meet = match set.is_empty() {
            true => "NOTHING".to_owned(),
            false => format!("UPDATE SET {}", set.join(", ")),
        };
        [
            "INSERT INTO rows.\"",
            &shape.table,
            &format!("\" (coop_id, {}) SELECT $1::text::uuid, {}", names.join(", "), names.join(", ")),
            &format!(" FROM jsonb_to_recordset(${at}::text::jsonb) AS d({})", typed.join(", ")),
            &format!(" ON CONFLICT (coop_id, {}) DO {meet}", quoted(&shape.key)),
        ]
        .concat()
    }

    fn delete_one(&self, shape: &Shape, at: usize) -> String {
        let keys: Vec<String> =
            shape.key.iter().map(|name| format!("\"{name}\" {}", kind(kind_of(shape, name)))).collect();
        let same: Vec<String> = shape.key.iter().map(|name| format!("t.\"{name}\" = d.\"{name}\"")).collect();
        [
            "DELETE FROM rows.\"",
            &shape.table,
            &format!("\" t USING jsonb_to_recordset(${at}::text::jsonb) AS d({})", keys.join(", ")),
            &format!(" WHERE t.coop_id = $1::text::uuid AND {}", same.join(" AND ")),
        ]
        .concat()
    }

    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// Some rows of some tables, in one round trip: each table with its condition on `t`, of which `$2` is `wanted`.
    pub async fn some(
        &self,
        transaction: &Transaction<'_>,
        coop: CoopId,
        parts: &[(&'static str, &'static str)],
        wanted: &str,
    ) -> Answer<Rows> {
        let shapes: Vec<&Shape> =
            parts.iter().filter_map(|(table, _)| self.shapes.iter().find(|shape| shape.table == *table)).collect();
        let asked = shapes.iter().zip(parts).map(|(shape, (_, which))| {
            let names = quoted_of(shape.columns.iter().map(|(name, _)| name));
            let of = ["(SELECT json_agg(r)::text FROM (SELECT ", &prefixed("t.", &names), " FROM rows.\""].concat();
            [&of, &shape.table, "\" t WHERE t.coop_id = $1::text::uuid AND ", which, ") r)"].concat()
        });
        // The second value is named in each statement, so that its type is known.
        let sql = format!("SELECT {}, $2::text", asked.collect::<Vec<_>>().join(", "));
        let statement = transaction.prepare_cached(&sql).await?;
        let row = transaction.query_one(&statement, &[&coop.to_string(), &wanted]).await?;
        let found = shapes.iter().enumerate();
        let found = found.filter_map(|(at, shape)| Some((shape.table.clone(), row.get::<_, Option<String>>(at)?)));
        Ok(found.collect())
    }
}

fn parsed(rows: Option<&String>) -> Answer<Vec<Value>> {
    let Some(rows) = rows else { return Ok(Vec::new()) };
    serde_json::from_str(rows).map_err(|error| LedgerError::Unavailable(error.to_string()))
}

/// The keys that stood there before and do not any more.
fn gone(shape: &Shape, before: Option<&String>, after: Option<&String>) -> Answer<Option<String>> {
    let key = |row: &Value| -> Vec<String> { shape.key.iter().map(|name| row[name.as_str()].to_string()).collect() };
    let before = parsed(before)?;
    if before.is_empty() {
        return Ok(None);
    }
    let still: std::collections::HashSet<Vec<String>> = parsed(after)?.iter().map(key).collect();
    let gone: Vec<Value> = before.into_iter().filter(|row| !still.contains(&key(row))).collect();
    Ok((!gone.is_empty()).then(|| Value::Array(gone).to_string()))
}

fn kind_of(shape: &Shape, name: &str) -> Kind {
    shape.columns.iter().find(|(column, _)| column == name).map_or(Kind::Text, |(_, kind)| *kind)
}

pub(super) fn quoted_of<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.map(|name| format!("\"{name}\"")).collect()
}

fn quoted(names: &[String]) -> String {
    quoted_of(names.iter()).join(", ")
}

fn prefixed(prefix: &str, names: &[String]) -> String {
    names.iter().map(|name| format!("{prefix}{name}")).collect::<Vec<_>>().join(", ")
}
