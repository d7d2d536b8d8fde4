//! The rows of a batch in memory, for a database that is not SQLite: the same projections, to be carried over.
//!
//! Always holds: what another database keeps is what this program's own file would, because the same code writes both:
//! rows that a batch may meet are put in first, the events are applied, and all rows are taken out again.
//! Names of tables and columns come from `projections.sql` and from nowhere else.
//! Neighbours: the rows of an event (`projections.rs`), who carries them over (`ledger/postgres.rs`).

use std::collections::HashMap;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, params, params_from_iter};

use super::column::integer;
use super::connection::{self, PROJECTIONS, explain};
use super::projections::Projector;
use super::{Store, StoreError, append};
use crate::domain::id::{CoopId, DeviceId};
use crate::log::codec::{self, Content, Decoded};
use crate::log::record::Record;

pub mod whole;

/// The format of the rows that this program makes: another one means that they must be made anew.
pub fn format() -> i64 {
    connection::newest_format(connection::STEPS)
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Integer,
    Text,
    Blob,
}

/// A field of a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cell {
    Null,
    Integer(i64),
    Text(String),
    Blob(Vec<u8>),
}

/// A row: a cell for each column of its [`Shape`], in that order.
pub type Cells = Vec<Cell>;

/// Rows by table.
pub type Rows = HashMap<String, Vec<Cells>>;

/// A table of the projections: its columns and its key. Word indexes and numbers of one file alone are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    pub table: String,
    pub columns: Vec<(String, Kind)>,
    pub key: Vec<String>,
}

/// A scratch database: empty at first, and again after [`Scratch::clear`], which is much cheaper than another one.
pub struct Scratch {
    connection: Connection,
}

fn failed(error: rusqlite::Error) -> StoreError {
    explain(std::path::Path::new("scratch"), error)
}

/// Tables whose key is this file's own number: what they are about is another column.
const OWN_NUMBER: [(&str, &str); 2] = [("product", "sku"), ("member", "key")];

/// Statements that a connection keeps: two a table, and those of the projections.
const STATEMENTS: usize = 500;

impl Scratch {
    pub fn new() -> Result<Self, StoreError> {
        let connection = Connection::open_in_memory().map_err(failed)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        let made = connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
        made.and_then(|()| connection.execute_batch(PROJECTIONS)).map_err(failed)?;
        let scratch = Self { connection };
        scratch.drop_indexes()?;
        scratch.connection.execute_batch("BEGIN").map_err(failed)?;
        Ok(scratch)
    }

    /// A batch is small: keeping indexes that only make long tables fast would cost more than it spares. Codes are
    /// looked for by their goods, and goods may come by the ten thousand.
    fn drop_indexes(&self) -> Result<(), StoreError> {
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX %'
                   AND name <> 'barcode_sku'";
        let mut ask = self.connection.prepare(sql).map_err(failed)?;
        let names: Result<Vec<String>, _> = ask.query_map([], |row| row.get(0)).map_err(failed)?.collect();
        drop(ask);
        for name in names.map_err(failed)? {
            self.connection.execute_batch(&["DROP INDEX ", &name].concat()).map_err(failed)?;
        }
        Ok(())
    }

    /// Takes all rows away.
    pub fn clear(&self) -> Result<(), StoreError> {
        self.connection.execute_batch("ROLLBACK; BEGIN").map_err(failed)
    }

    /// Every table, as `projections.sql` makes it.
    pub fn shapes(&self) -> Result<Vec<Shape>, StoreError> {
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
                   AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                   ORDER BY name";
        let mut ask = self.connection.prepare(sql).map_err(failed)?;
        let names: Result<Vec<String>, _> = ask.query_map([], |row| row.get(0)).map_err(failed)?.collect();
        names.map_err(failed)?.into_iter().map(|table| self.shape(table)).collect()
    }

    fn shape(&self, table: String) -> Result<Shape, StoreError> {
        let sql = "SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid";
        let mut ask = self.connection.prepare_cached(sql).map_err(failed)?;
        let read = |row: &rusqlite::Row<'_>| {
            let kind = match row.get::<_, String>(1)?.as_str() {
                "INTEGER" => Kind::Integer,
                "BLOB" => Kind::Blob,
                _ => Kind::Text,
            };
            Ok((row.get::<_, String>(0)?, kind, row.get::<_, i64>(2)?))
        };
        let columns: Result<Vec<_>, _> = ask.query_map([&table], read).map_err(failed)?.collect();
        let mut columns = columns.map_err(failed)?;
        let own = OWN_NUMBER.iter().find(|(name, _)| *name == table);
        let mut key: Vec<(i64, String)> =
            columns.iter().filter(|(_, _, place)| *place > 0).map(|(name, _, place)| (*place, name.clone())).collect();
        key.sort();
        let mut key: Vec<String> = key.into_iter().map(|(_, name)| name).collect();
        if let Some((_, about)) = own {
            columns.retain(|(name, _, _)| name != "id");
            key = vec![(*about).to_owned()];
        }
        let columns = columns.into_iter().map(|(name, kind, _)| (name, kind)).collect();
        Ok(Shape { table, columns, key })
    }

    /// Puts rows in.
    pub fn put(&self, shape: &Shape, rows: &[Cells]) -> Result<(), StoreError> {
        put(&self.connection, shape, rows)
    }

    /// Applies records to the rows that are here: each with the number it has in the other database, and its private
    /// part. What cannot be booked or is not known yet leaves no row.
    pub fn apply<'a>(
        &self,
        records: impl IntoIterator<Item = (i64, &'a Decoded, Option<&'a str>)>,
    ) -> Result<(), StoreError> {
        let mut projector = Projector::new(&self.connection);
        for (id, decoded, private) in records {
            let Content::Known(event) = &decoded.content else { continue };
            if !append::is_bookable(event) {
                continue;
            }
            let personal = private.and_then(codec::read_private);
            projector.apply(id, &decoded.envelope, event, personal.as_ref()).map_err(failed)?;
        }
        projector.finish().map_err(failed)
    }

    /// All rows of a table, in any order.
    pub fn rows(&self, shape: &Shape) -> Result<Vec<Cells>, StoreError> {
        let read = |row: &rusqlite::Row<'_>| cells(shape, row);
        let sql = ["SELECT ", &shape.names(), " FROM ", &shape.table].concat();
        let mut ask = self.connection.prepare_cached(&sql).map_err(failed)?;
        let rows: Result<Vec<Cells>, _> = ask.query_map([], read).map_err(failed)?.collect();
        rows.map_err(failed)
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Blob(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}

impl FromSql for Cell {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(match value {
            ValueRef::Null | ValueRef::Real(_) => Self::Null,
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Text(_) => Self::Text(value.as_str()?.to_owned()),
            ValueRef::Blob(bytes) => Self::Blob(bytes.to_vec()),
        })
    }
}

/// A row of all columns.
fn cells(shape: &Shape, row: &rusqlite::Row<'_>) -> rusqlite::Result<Cells> {
    (0..shape.columns.len()).map(|column| row.get(column)).collect()
}

fn put(connection: &Connection, shape: &Shape, rows: &[Cells]) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let places = vec!["?"; shape.columns.len()].join(", ");
    let sql = ["INSERT OR REPLACE INTO ", &shape.table, " (", &shape.names(), ") VALUES (", &places, ")"].concat();
    let mut put = connection.prepare_cached(&sql).map_err(failed)?;
    for row in rows {
        put.execute(params_from_iter(row)).map_err(failed)?;
    }
    Ok(())
}

/// A record of another database that a page may ask for: its number there, and where it stands.
pub struct Placed {
    pub id: i64,
    pub device: DeviceId,
    pub seq: u64,
    pub record: Record,
}

/// Rows and records of another database as a data file in memory, so that the same questions give the same figures.
/// Only what was brought is there; nothing can be added.
pub fn shown<'a>(
    coop: CoopId,
    rows: impl IntoIterator<Item = (&'a Shape, &'a [Cells])>,
    records: &[Placed],
) -> Result<Store, StoreError> {
    let store = Store::in_memory(coop)?;
    store.connection.execute_batch("BEGIN").map_err(failed)?;
    for (shape, rows) in rows {
        put(&store.connection, shape, rows)?;
    }
    file(&store.connection, records)?;
    store.connection.execute_batch("COMMIT").map_err(failed)?;
    Ok(store)
}

fn file(connection: &Connection, records: &[Placed]) -> Result<(), StoreError> {
    let mut device = connection.prepare_cached("INSERT OR IGNORE INTO device (device) VALUES (?1)").map_err(failed)?;
    let sql = "INSERT OR IGNORE INTO record (id, device, seq, hash, sig, body, private)
               VALUES (?1, (SELECT id FROM device WHERE device = ?2), ?3, ?4, ?5, ?6, ?7)";
    let mut record = connection.prepare_cached(sql).map_err(failed)?;
    for Placed { id, device: of, seq, record: found } in records {
        device.execute([of]).map_err(failed)?;
        let values = params![id, of, integer(*seq), found.hash, found.sig, found.body, found.private];
        record.execute(values).map_err(failed)?;
    }
    Ok(())
}

impl Shape {
    /// Its columns, parted by commas.
    pub fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Whether a row belongs to one record, by its number or its stamp, and so to one batch alone.
    pub fn is_of_a_record(&self) -> bool {
        let has = |name: &str| self.key.iter().any(|column| column == name);
        has("record") || has("device") && has("seq")
    }

    /// Where its columns of these names stand.
    pub fn places(&self, names: &[String]) -> Vec<usize> {
        let place = |name: &String| self.columns.iter().position(|(column, _)| column == name);
        names.iter().filter_map(place).collect()
    }
}

#[cfg(test)]
mod tests;
