//! The rows of the projections in PostgreSQL: the tables of `store/projections.sql`, each led by `coop_id`.
//!
//! A batch is met in memory with the rows it may touch, by the very code that writes a till's own file
//! (`store/scratch.rs`); what comes out and is not as it was is written over what was there. So there is one meaning of
//! every row, and a new table needs no word here. Columns travel as arrays, all statements of a step in one round trip.
//! Names of tables come from that one file and from nowhere else.
//! Neighbours: how the tables are made (`rows/tables.rs`), a push (`push.rs`), all rows at once (`care.rs`).

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use deadpool_postgres::Transaction;
use futures_util::future::try_join_all;
use tokio_postgres::types::ToSql;

use crate::domain::id::CoopId;
use crate::ledger::database::LedgerError;
use crate::log::codec::Decoded;
use crate::store::scratch::{Cell, Cells, Kind, Rows, Scratch, Shape};

pub mod tables;

type Answer<T> = Result<T, LedgerError>;

/// A record that goes into the rows: its number, what it says, its private part.
pub type Numbered<'a> = (i64, &'a Decoded, Option<&'a str>);

/// Rows by table as they were found, and what of them is to be written.
pub struct Change<'a> {
    table: &'a Table,
    /// Rows that are new or not as they were.
    put: Vec<&'a Cells>,
    /// Rows whose keys are no more.
    gone: Vec<&'a Cells>,
}

/// A table with its statements, each made once.
pub struct Table {
    pub shape: Shape,
    /// Where the columns of its key stand.
    key: Vec<usize>,
    find: String,
    put: String,
    take: String,
}

/// How the tables look, and databases in memory that wait for a batch.
pub struct Mirror {
    tables: Vec<Table>,
    idle: Mutex<Vec<Scratch>>,
}

/// Of goods that were set again the codes they had are gone: found by the goods, not by the code.
const BARCODE: &str = "barcode";
const PRODUCT: &str = "product";
const GOODS: &str = "sku";

/// Databases in memory that are kept: as many as there are pushes at once on a small machine.
const IDLE: usize = 8;

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer => "bigint",
        Kind::Text => "text",
        Kind::Blob => "bytea",
    }
}

/// A column of many rows, as it is sent.
enum Column<'a> {
    Integers(Vec<Option<i64>>),
    Texts(Vec<Option<Cow<'a, str>>>),
    Blobs(Vec<Option<&'a [u8]>>),
}

impl<'a> Column<'a> {
    fn of(kind: Kind, place: usize, rows: &[&'a Cells]) -> Self {
        let cells = rows.iter().map(|row| &row[place]);
        match kind {
            Kind::Integer => Self::Integers(
                cells.map(|cell| if let Cell::Integer(number) = cell { Some(*number) } else { None }).collect(),
            ),
            Kind::Text => Self::Texts(
                cells
                    .map(|cell| if let Cell::Text(text) = cell { Some(without_zero_bytes(text)) } else { None })
                    .collect(),
            ),
            Kind::Blob => Self::Blobs(
                cells.map(|cell| if let Cell::Blob(bytes) = cell { Some(bytes.as_slice()) } else { None }).collect(),
            ),
        }
    }

    fn value(&self) -> &(dyn ToSql + Sync) {
        match self {
            Self::Integers(all) => all,
            Self::Texts(all) => all,
            Self::Blobs(all) => all,
        }
    }
}

/// A cooperative, then columns: the values of a statement.
fn values<'a>(coop: &'a String, columns: &'a [Column<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    let mut values: Vec<&(dyn ToSql + Sync)> = vec![coop];
    values.extend(columns.iter().map(Column::value));
    values
}

impl Table {
    fn new(shape: Shape) -> Self {
        let key = shape.places(&shape.key);
        let (find, put, take) = (find_sql(&shape), put_sql(&shape), take_sql(&shape));
        Self { key, find, put, take, shape }
    }

    /// Which of its columns name what must be looked up.
    fn wanted(&self) -> Vec<usize> {
        if self.shape.table == BARCODE { self.shape.places(&[GOODS.to_owned()]) } else { self.key.clone() }
    }

    /// A row of all its columns.
    pub fn read(&self, row: &tokio_postgres::Row) -> Answer<Cells> {
        let cell = |(at, (_, kind)): (usize, &(String, Kind))| {
            let cell = match kind {
                Kind::Integer => row.try_get::<_, Option<i64>>(at)?.map(Cell::Integer),
                Kind::Text => row.try_get::<_, Option<String>>(at)?.map(|text| Cell::Text(with_zero_bytes(text))),
                Kind::Blob => row.try_get::<_, Option<Vec<u8>>>(at)?.map(Cell::Blob),
            };
            Ok(cell.unwrap_or(Cell::Null))
        };
        self.shape.columns.iter().enumerate().map(cell).collect()
    }

    fn key_of<'r>(&self, row: &'r Cells) -> Vec<&'r Cell> {
        self.key.iter().map(|place| &row[*place]).collect()
    }

    /// Writes rows of it over what stands under their keys.
    pub async fn write(&self, transaction: &Transaction<'_>, coop: CoopId, rows: &[Cells]) -> Answer<()> {
        let (coop, rows) = (coop.to_string(), rows.iter().collect::<Vec<_>>());
        let columns = self.columns_of(&self.all(), &rows);
        let statement = transaction.prepare_cached(&self.put).await?;
        transaction.execute(&statement, &values(&coop, &columns)).await?;
        Ok(())
    }

    fn all(&self) -> Vec<usize> {
        (0..self.shape.columns.len()).collect()
    }

    fn columns_of<'r>(&self, places: &[usize], rows: &[&'r Cells]) -> Vec<Column<'r>> {
        places.iter().map(|place| Column::of(self.shape.columns[*place].1, *place, rows)).collect()
    }
}

impl Mirror {
    pub fn new() -> Answer<Self> {
        let scratch = Scratch::new()?;
        let tables = scratch.shapes()?.into_iter().map(Table::new).collect();
        Ok(Self { tables, idle: Mutex::new(vec![scratch]) })
    }

    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.tables.iter().map(|table| &table.shape)
    }

    /// The rows as they are after these records, where `there` were before.
    pub fn apply(&self, there: &Rows, records: &[Numbered<'_>]) -> Answer<Rows> {
        let waiting = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let scratch = waiting.map_or_else(Scratch::new, Ok)?;
        for Table { shape, .. } in &self.tables {
            if let Some(rows) = there.get(&shape.table) {
                scratch.put(shape, rows)?;
            }
        }
        scratch.apply(records.iter().copied())?;
        let mut all = Rows::new();
        for Table { shape, .. } in &self.tables {
            let rows = scratch.rows(shape)?;
            if !rows.is_empty() {
                all.insert(shape.table.clone(), rows);
            }
        }
        scratch.clear()?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE {
            idle.push(scratch);
        }
        Ok(all)
    }

    /// What stands now under the keys of the rows that records make where nothing else is.
    pub async fn load(&self, transaction: &Transaction<'_>, coop: CoopId, first: &Rows) -> Answer<Rows> {
        let coop = &coop.to_string();
        let mut wanted = Vec::new();
        for table in self.tables.iter().filter(|table| !table.shape.is_of_a_record()) {
            let name = if table.shape.table == BARCODE { PRODUCT } else { &table.shape.table };
            let Some(rows) = first.get(name) else { continue };
            let rows: Vec<&Cells> = rows.iter().collect();
            let columns = match self.tables.iter().find(|other| other.shape.table == PRODUCT) {
                Some(product) if name == PRODUCT && table.shape.table == BARCODE => {
                    product.columns_of(&product.key, &rows)
                }
                _ => table.columns_of(&table.wanted(), &rows),
            };
            wanted.push((table, columns));
        }
        let asked = wanted.iter().map(|(table, columns)| async move {
            let statement = transaction.prepare_cached(&table.find).await?;
            let found = transaction.query(&statement, &values(coop, columns)).await?;
            let rows = found.iter().map(|row| table.read(row)).collect::<Answer<Vec<Cells>>>()?;
            Ok::<_, LedgerError>((table.shape.table.clone(), rows))
        });
        Ok(try_join_all(asked).await?.into_iter().collect())
    }

    /// What of these rows is to be written over those.
    pub fn changes<'a>(&'a self, before: &'a Rows, after: &'a Rows) -> Vec<Change<'a>> {
        let none = &[][..];
        let each = self.tables.iter().map(|table| {
            let was = before.get(&table.shape.table).map_or(none, Vec::as_slice);
            let is = after.get(&table.shape.table).map_or(none, Vec::as_slice);
            let known: HashSet<&Cells> = was.iter().collect();
            let keys: HashSet<Vec<&Cell>> = match was.is_empty() {
                true => HashSet::new(),
                false => is.iter().map(|row| table.key_of(row)).collect(),
            };
            Change {
                table,
                put: is.iter().filter(|row| !known.contains(row)).collect(),
                gone: was.iter().filter(|row| !keys.contains(&table.key_of(row))).collect(),
            }
        });
        each.filter(|change| !change.put.is_empty() || !change.gone.is_empty()).collect()
    }

    /// Writes them, in one round trip.
    pub async fn write(&self, transaction: &Transaction<'_>, coop: CoopId, changes: &[Change<'_>]) -> Answer<()> {
        let coop = &coop.to_string();
        let mut parts = Vec::new();
        for Change { table, put, gone } in changes {
            if !gone.is_empty() {
                parts.push((&table.take, table.columns_of(&table.key, gone)));
            }
            if !put.is_empty() {
                parts.push((&table.put, table.columns_of(&table.all(), put)));
            }
        }
        let done = parts.iter().map(|(sql, columns)| async move {
            let statement = transaction.prepare_cached(sql).await?;
            transaction.execute(&statement, &values(coop, columns)).await?;
            Ok::<_, LedgerError>(())
        });
        try_join_all(done).await?;
        Ok(())
    }

    /// Some rows of some tables, in one round trip: each table with its condition on `t`, of which `$2` is `wanted`.
    pub async fn some(
        &self,
        transaction: &Transaction<'_>,
        coop: CoopId,
        parts: &[(&'static str, &'static str)],
        wanted: &str,
    ) -> Answer<Rows> {
        let coop = &coop.to_string();
        let known = |name: &str| self.tables.iter().find(|table| table.shape.table == name);
        let asked = parts.iter().filter_map(|(name, which)| Some((known(name)?, *which)));
        let asked = asked.map(|(table, which)| async move {
            let names = listed("t.", table.shape.columns.iter().map(|(name, _)| name));
            let from = ["SELECT ", &names, " FROM rows.\"", &table.shape.table, "\" t"].concat();
            let sql = [&from, " WHERE t.coop_id = $1::text::uuid AND ", which].concat();
            let statement = transaction.prepare_cached(&sql).await?;
            let both: [&(dyn ToSql + Sync); 2] = [coop, &wanted];
            let found = transaction.query(&statement, &both[..statement.params().len()]).await?;
            let rows = found.iter().map(|row| table.read(row)).collect::<Answer<Vec<Cells>>>()?;
            Ok::<_, LedgerError>((table.shape.table.clone(), rows))
        });
        Ok(try_join_all(asked).await?.into_iter().collect())
    }
}

/// PostgreSQL keeps no zero byte in a text. Nobody types one, but a record may be made by anything: it stands there as
/// the last code point of the first plane, which is no character.
const ZERO: char = '\u{ffff}';

fn without_zero_bytes(text: &str) -> Cow<'_, str> {
    match text.contains('\0') {
        true => Cow::Owned(text.replace('\0', &ZERO.to_string())),
        false => Cow::Borrowed(text),
    }
}

fn with_zero_bytes(text: String) -> String {
    if text.contains(ZERO) { text.replace(ZERO, "\0") } else { text }
}

/// Columns that come in as arrays from `$2` on, as a table `k`.
fn arrays(shape: &Shape, names: &[String]) -> String {
    let each = names.iter().zip(2..).map(|(name, at)| {
        let of = shape.columns.iter().find(|(column, _)| column == name).map_or(Kind::Text, |(_, kind)| *kind);
        format!("${at}::{}[]", kind(of))
    });
    let each: Vec<String> = each.collect();
    format!("unnest({}) AS k({})", each.join(", "), listed("", names.iter()))
}

fn same(names: &[String]) -> String {
    let each: Vec<String> = names.iter().map(|name| format!("t.\"{name}\" = k.\"{name}\"")).collect();
    each.join(" AND ")
}

fn find_sql(shape: &Shape) -> String {
    let by = if shape.table == BARCODE { vec![GOODS.to_owned()] } else { shape.key.clone() };
    let names = listed("t.", shape.columns.iter().map(|(name, _)| name));
    let from = ["SELECT ", &names, " FROM ", &arrays(shape, &by), " JOIN rows.\"", &shape.table, "\" t ON "].concat();
    [&from, &same(&by), " WHERE t.coop_id = $1::text::uuid"].concat()
}

fn put_sql(shape: &Shape) -> String {
    let names: Vec<String> = shape.columns.iter().map(|(name, _)| name.clone()).collect();
    let columns = listed("", names.iter());
    let into = ["INSERT INTO rows.\"", &shape.table, "\" (coop_id, ", &columns, ") SELECT $1::text::uuid, "].concat();
    let put = [&into, &columns, " FROM ", &arrays(shape, &names)].concat();
    if shape.is_of_a_record() {
        return put;
    }
    let others = names.iter().filter(|name| !shape.key.contains(name));
    let set: Vec<String> = others.map(|name| format!("\"{name}\" = excluded.\"{name}\"")).collect();
    let meet = if set.is_empty() { "NOTHING".to_owned() } else { format!("UPDATE SET {}", set.join(", ")) };
    [&put, " ON CONFLICT (coop_id, ", &listed("", shape.key.iter()), ") DO ", &meet].concat()
}

fn take_sql(shape: &Shape) -> String {
    let from = ["DELETE FROM rows.\"", &shape.table, "\" t USING ", &arrays(shape, &shape.key)].concat();
    [&from, " WHERE t.coop_id = $1::text::uuid AND ", &same(&shape.key)].concat()
}

pub fn listed<'a>(prefix: &str, names: impl Iterator<Item = &'a String>) -> String {
    names.map(|name| format!("{prefix}\"{name}\"")).collect::<Vec<_>>().join(", ")
}
