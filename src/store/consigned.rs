//! Reads of goods on consignment: whose they are, what became of them, when their owner was paid last (R51).
//!
//! Always holds: what became of goods follows from the records themselves, as movements do (`movements.rs`).

use rusqlite::params;

use super::{Store, StoreError};
use crate::domain::goods::consigned::{Change, Consigned, OwnersGoods, sum};
use crate::domain::id::SupplierCode;
use crate::domain::time::{BusinessDate, Instant};

/// Goods that are an owner's now, and those of his for which he is still owed something.
const GOODS: &str = "SELECT supplier.code, supplier.name, product.sku, product.name, product.base_unit,
        coalesce(consigned_due.amount, 0)
    FROM supplier JOIN product ON json_extract(product.product, '$.supplier') = supplier.code
    LEFT JOIN consigned_due ON consigned_due.sku = product.sku
    WHERE (?1 IS NULL OR supplier.code = ?1)
    AND (json_extract(product.product, '$.consignment') OR consigned_due.amount <> 0)
    ORDER BY supplier.code, product.sku";

impl Store {
    /// Goods on consignment, of one owner or of all, with what became of each by `of`, which is told its changes.
    pub fn owners_goods(
        &self,
        supplier: Option<&SupplierCode>,
        of: impl Fn(&[Change]) -> Consigned,
    ) -> Result<Vec<OwnersGoods>, StoreError> {
        let mut all = self.all(GOODS, [supplier], |row| {
            Ok(OwnersGoods {
                supplier: row.get(0)?,
                owner: row.get(1)?,
                sku: row.get(2)?,
                name: row.get(3)?,
                unit: row.get(4)?,
                moved: Consigned::default(),
                due: row.get(5)?,
            })
        })?;
        for goods in &mut all {
            goods.moved = of(&self.changes_of(&goods.sku)?);
        }
        Ok(all)
    }

    /// When an owner was paid last, and on which business date.
    pub fn settled_last(&self, supplier: &SupplierCode) -> Result<Option<(Instant, BusinessDate)>, StoreError> {
        let sql = "SELECT note.at, note.date FROM note JOIN record ON record.id = note.record
                   WHERE note.kind = 'supplier_paid' AND note.code = ?1
                   AND json_extract(record.body, '$.consignment') ORDER BY note.at DESC LIMIT 1";
        self.find(sql, params![supplier], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// What became of an owner's goods since he was paid last, and when that was.
    pub fn since_settled(
        &self,
        supplier: &SupplierCode,
    ) -> Result<(Option<BusinessDate>, Vec<OwnersGoods>), StoreError> {
        let last = self.settled_last(supplier)?;
        let before = |change: &Change| last.is_some_and(|(at, _)| change.at <= at);
        let goods = self.owners_goods(Some(supplier), |changes| sum(changes, before, |_| true))?;
        Ok((last.map(|(_, date)| date), goods))
    }
}
