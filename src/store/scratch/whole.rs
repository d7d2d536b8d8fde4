//! All of one cooperative of another database, to be checked as a till's own file is, or to have its rows made anew.
//!
//! Always holds: the checks and the rows are those of a till's own file, because the same code makes them. On disk
//! where it gets large, and gone when it is dropped.
//! Neighbours: the rows of a batch (`scratch.rs`), who brings and fetches them (`ledger/postgres/care.rs`).

use super::{Cells, Placed, Shape, cells, failed, file, put};
use crate::domain::id::{CoopId, DeviceId};
use crate::store::projections::{Progress, Rebuilt};
use crate::store::verify::{NotVerified, Verified};
use crate::store::{Store, StoreError};

/// Rows in a piece: some hundred kilobytes.
const PIECE: usize = 5_000;

pub struct Whole {
    store: Store,
}

impl Whole {
    pub fn new(coop: CoopId) -> Result<Self, StoreError> {
        Ok(Self { store: Store::aside(coop)? })
    }

    /// Records in the order of their numbers; call it until there are no more.
    pub fn bring(&self, records: &[Placed]) -> Result<(), StoreError> {
        self.at_once(|| file(&self.store.connection, records))
    }

    /// Rows of a table as they are in the other database.
    pub fn put(&self, shape: &Shape, rows: &[Cells]) -> Result<(), StoreError> {
        self.at_once(|| put(&self.store.connection, shape, rows))
    }

    fn at_once(&self, work: impl FnOnce() -> Result<(), StoreError>) -> Result<(), StoreError> {
        self.store.connection.execute_batch("BEGIN").map_err(failed)?;
        work()?;
        self.store.connection.execute_batch("COMMIT").map_err(failed)
    }

    /// Chains, signatures, rows and books.
    pub fn verify(&self, progress: Progress<'_>) -> Result<Verified, NotVerified> {
        match self.store.held()?.records {
            // Nothing was sent yet: there is no log whose end could be asked for.
            0 => Ok(Verified::default()),
            _ => self.store.verify(progress),
        }
    }

    /// Where each log ends: device and seq.
    pub fn ends(&self) -> Result<Vec<(DeviceId, u64, [u8; 32])>, StoreError> {
        Ok(self.store.log_ends()?.into_iter().map(|end| (end.device, end.seq, end.hash)).collect())
    }

    /// Makes all rows anew from the records.
    pub fn rebuild(&mut self, progress: Progress<'_>) -> Result<Rebuilt, StoreError> {
        self.store.rebuild(progress)
    }

    /// The months (`2026-11`) of a table with a date.
    pub fn months(&self, shape: &Shape) -> Result<Vec<String>, StoreError> {
        let sql = ["SELECT DISTINCT substr(date, 1, 7) FROM ", &shape.table].concat();
        let mut ask = self.store.connection.prepare(&sql).map_err(failed)?;
        let months: Result<Vec<String>, _> = ask.query_map([], |row| row.get(0)).map_err(failed)?.collect();
        months.map_err(failed)
    }

    /// Gives all rows away, table by table in pieces: which table, and its rows. Ends early where `taken` says no.
    pub fn give(&self, shapes: &[Shape], mut taken: impl FnMut(usize, Vec<Cells>) -> bool) -> Result<(), StoreError> {
        for (at, shape) in shapes.iter().enumerate() {
            let sql = ["SELECT ", &shape.names(), " FROM ", &shape.table].concat();
            let mut ask = self.store.connection.prepare(&sql).map_err(failed)?;
            let mut rows = ask.query([]).map_err(failed)?;
            let mut piece = Vec::new();
            while let Some(row) = rows.next().map_err(failed)? {
                piece.push(cells(shape, row).map_err(failed)?);
                if piece.len() == PIECE && !taken(at, std::mem::take(&mut piece)) {
                    return Ok(());
                }
            }
            if !piece.is_empty() && !taken(at, piece) {
                return Ok(());
            }
        }
        Ok(())
    }
}
