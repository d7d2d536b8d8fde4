//! Goods of which more came back than were sold: two tills took the same receipt back, neither knowing of the other.
//!
//! Always holds: found by the notes of a span of time, never by a scan of all sales; nothing is changed by looking.
//! Neighbours: a till that knows of the other's return refuses (`till/returning.rs`); the manager's list
//! (`station/today.rs`).

use rusqlite::{Row, params};

use super::{Store, StoreError};
use crate::domain::id::{ReceiptNumber, UserId};
use crate::domain::quantity::Quantity;
use crate::domain::time::Instant;

/// A line of a sale of which more came back than was sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverReturned {
    /// The sale's.
    pub receipt: ReceiptNumber,
    pub name: String,
    pub unit: String,
    pub sold: Quantity,
    pub returned: Quantity,
    /// What came back, paper by paper, the oldest first.
    pub papers: Vec<ReturnPaper>,
}

/// A return's or void's paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnPaper {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub cashier: UserId,
}

pub(super) const LINES: &str = "SELECT DISTINCT sale.receipt, line.sku, coalesce(product.name, line.sku), line.unit,
    line.qty_milli, returned.qty_milli, line.n
    FROM note JOIN sale ON sale.receipt = note.receipt AND sale.status = 'selesai' AND sale.imported = 0
    JOIN returned ON returned.sale = sale.sale
    JOIN sale_line AS line ON line.record = sale.record AND line.n = returned.line
    LEFT JOIN product ON product.sku = line.sku
    WHERE note.kind IN ('return', 'void') AND note.at >= ?1 AND note.at < ?2
    AND returned.qty_milli > line.qty_milli ORDER BY sale.receipt, line.n";

/// The papers against a receipt that hold these goods.
pub(super) const BACK: &str = "SELECT back.receipt, back.at, back.cashier FROM note
    JOIN sale AS back ON back.receipt = note.code AND back.imported = 0
    WHERE note.kind IN ('return', 'void') AND note.at >= (SELECT min(at) FROM sale WHERE receipt = ?1)
    AND note.receipt = ?1 AND EXISTS (SELECT 1 FROM sale_line WHERE record = back.record AND sku = ?2)
    ORDER BY back.at, back.receipt";

impl Store {
    /// Lines of which something came back from one time to another, and more in all than was sold; by receipt.
    pub fn over_returned(&self, from: Instant, to: Instant) -> Result<Vec<OverReturned>, StoreError> {
        let line = |row: &Row<'_>| -> rusqlite::Result<(String, OverReturned)> {
            let over = OverReturned {
                receipt: row.get(0)?,
                name: row.get(2)?,
                unit: row.get(3)?,
                sold: row.get(4)?,
                returned: row.get(5)?,
                papers: Vec::new(),
            };
            Ok((row.get(1)?, over))
        };
        let mut all = Vec::new();
        for (sku, over) in self.all(LINES, params![from, to], line)? {
            let paper = |row: &Row<'_>| {
                let cashier: String = row.get(2)?;
                Ok(ReturnPaper { receipt: row.get(0)?, at: row.get(1)?, cashier: UserId::from(cashier.as_str()) })
            };
            let papers = self.all(BACK, params![over.receipt, sku], paper)?;
            all.push(OverReturned { papers, ..over });
        }
        Ok(all)
    }
}
