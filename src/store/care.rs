//! Reads for the daily list of boxes: what lies at a place shelf by shelf, and what was noted about it.

use rusqlite::{Row, params};

use super::lookup::lot;
use super::{Store, StoreError};
use crate::domain::goods::care::{CareBox, CareNote};
use crate::domain::goods::product::Place;
use crate::domain::time::Instant;

fn care_box(row: &Row<'_>) -> rusqlite::Result<CareBox> {
    let stocked = lot(row)?;
    Ok(CareBox {
        sku: row.get(10)?,
        name: row.get(11)?,
        base_unit: row.get(12)?,
        medicine: row.get(13)?,
        cold_chain: row.get(14)?,
        lot: stocked.lot,
        shelf: row.get(15)?,
    })
}

impl Store {
    /// Lots of a place of which something is left and that have a date, a batch or a fridge, by shelf and expiry.
    pub fn care_boxes(&self, place: Place) -> Result<Vec<CareBox>, StoreError> {
        let sql = "SELECT stock.lot, stock.place, lot.batch, lot.expiry, lot.received, lot.unit_cost, lot.shelf,
            stock.qty_milli, stock.value, coalesce(batch_blocked.blocked, 0), stock.sku, product.name,
            product.base_unit, product.book = 'obat',
            coalesce(json_extract(product.product, '$.medicine.cold_chain'), 0),
            coalesce(nullif(lot.shelf, ''), json_extract(product.product, '$.shelf'), '') AS here
            FROM stock JOIN lot ON lot.lot = stock.lot JOIN product ON product.sku = stock.sku
            LEFT JOIN batch_blocked ON batch_blocked.sku = lot.sku AND batch_blocked.batch = lot.batch
            WHERE stock.place = ?1 AND stock.qty_milli > 0 AND (lot.expiry IS NOT NULL OR lot.batch <> '')
            ORDER BY here, lot.expiry IS NULL, lot.expiry, stock.sku, lot.batch";
        self.all(sql, [place], care_box)
    }

    /// Notes of a kind since then, the earliest first.
    pub fn care_notes(&self, kind: &str, since: Instant) -> Result<Vec<CareNote>, StoreError> {
        let sql = "SELECT at, actor, sku, code FROM note WHERE kind = ?1 AND at >= ?2 ORDER BY at, record, n";
        self.all(sql, params![kind, since], |row| {
            Ok(CareNote { at: row.get(0)?, by: row.get(1)?, sku: row.get(2)?, code: row.get(3)? })
        })
    }
}
