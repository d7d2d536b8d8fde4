//! Reads of what the stock room's lists show: debts by due date, orders that are open, goods on their way, shelves.
//!
//! Always holds: what was paid or has arrived is in no list; each list reads its own rows, never the log.

use rusqlite::{Row, params};

use super::column::{Json, whole};
use super::{Store, StoreError};
use crate::domain::accounting::account::AccountCode;
use crate::domain::event::stock::{GoodsMoved, GoodsOrdered};
use crate::domain::goods::product::{Place, Product};
use crate::domain::goods::supply::{Debt, OpenOrder, ShelfCount, ShopDebt};
use crate::domain::id::{RecordId, SaleId, ShopCode, SupplierCode, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::{self, Row as Fact};
use crate::domain::time::{BusinessDate, Instant};

/// What a shop has not paid of a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receivable {
    pub shop: ShopCode,
    pub name: String,
    pub receipt: String,
    pub date: BusinessDate,
    pub due: BusinessDate,
    pub owed: Rupiah,
}

/// Goods between two places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub sent: GoodsMoved,
    pub by: UserId,
    pub at: Instant,
}

fn order(row: &Row<'_>) -> rusqlite::Result<GoodsOrdered> {
    row.get::<_, Json<GoodsOrdered>>(0).map(|Json(order)| order)
}

impl Store {
    /// All suppliers: debts by due date first, then the others by name.
    pub fn debts(&self) -> Result<Vec<Debt>, StoreError> {
        let sql = "SELECT supplier.code, supplier.name, supplier.kind, supplier.consignment,
                          coalesce(owed.amount, 0), owed.due, coalesce(sold.amount, 0)
                   FROM supplier
                   LEFT JOIN (SELECT payable.supplier, sum(payable.amount) AS amount, min(faktur.due) AS due
                              FROM payable LEFT JOIN faktur
                                ON faktur.supplier = payable.supplier AND faktur.number = payable.faktur
                              WHERE payable.amount > 0 GROUP BY payable.supplier) AS owed
                     ON owed.supplier = supplier.code
                   LEFT JOIN (SELECT json_extract(product.product, '$.supplier') AS supplier,
                                     sum(consigned_due.amount) AS amount
                              FROM consigned_due JOIN product ON product.sku = consigned_due.sku
                              WHERE consigned_due.amount <> 0 GROUP BY 1) AS sold
                     ON sold.supplier = supplier.code
                   ORDER BY owed.due IS NULL, owed.due, coalesce(sold.amount, 0) = 0, supplier.name, supplier.code";
        self.all(sql, [], |row| {
            Ok(Debt {
                supplier: row.get(0)?,
                name: row.get(1)?,
                kind: row.get(2)?,
                consignment: row.get(3)?,
                owed: row.get(4)?,
                due: row.get(5)?,
                consigned: row.get(6)?,
            })
        })
    }

    /// Shops that buy on account: what is overdue first, then by name.
    pub fn shops(&self) -> Result<Vec<ShopDebt>, StoreError> {
        let sql = "SELECT shop.code, shop.name, shop.credit_limit, shop.term_days, shop.inactive,
                          coalesce(sum(receivable.amount), 0),
                          min(CASE WHEN receivable.amount > 0 THEN on_account.due END) AS due
                   FROM shop LEFT JOIN on_account ON on_account.shop = shop.code
                   LEFT JOIN receivable ON receivable.sale = on_account.sale
                   GROUP BY shop.code ORDER BY due IS NULL, due, shop.name, shop.code";
        self.all(sql, [], |row| {
            Ok(ShopDebt {
                shop: row.get(0)?,
                name: row.get(1)?,
                limit: row.get(2)?,
                term_days: row.get(3)?,
                inactive: row.get(4)?,
                owed: row.get(5)?,
                due: row.get(6)?,
            })
        })
    }

    /// Receipts of shops that are not paid to the end, by shop, the earliest due first.
    pub fn receivables(&self) -> Result<Vec<Receivable>, StoreError> {
        let sql = "SELECT on_account.shop, coalesce(shop.name, ''), on_account.receipt, on_account.date,
                          on_account.due, receivable.amount
                   FROM receivable JOIN on_account ON on_account.sale = receivable.sale
                   LEFT JOIN shop ON shop.code = on_account.shop
                   WHERE receivable.amount <> 0 ORDER BY on_account.shop, on_account.due, on_account.receipt";
        self.all(sql, [], |row| {
            Ok(Receivable {
                shop: row.get(0)?,
                name: row.get(1)?,
                receipt: row.get(2)?,
                date: row.get(3)?,
                due: row.get(4)?,
                owed: row.get(5)?,
            })
        })
    }

    /// The same as it stood at the end of a day: what there is now of the receipts of that time, without what was paid
    /// and returned since.
    pub fn receivables_at(&self, date: BusinessDate) -> Result<Vec<Receivable>, StoreError> {
        let sql = "SELECT on_account.sale, on_account.shop, coalesce(shop.name, ''), on_account.receipt,
                          on_account.date, on_account.due, coalesce(receivable.amount, 0)
                   FROM on_account LEFT JOIN receivable ON receivable.sale = on_account.sale
                   LEFT JOIN shop ON shop.code = on_account.shop
                   WHERE on_account.date <= ?1 ORDER BY on_account.shop, on_account.due, on_account.receipt";
        let mut all: Vec<(SaleId, Receivable)> = self.all(sql, [date], |row| {
            let (shop, name, receipt) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let (date, due, owed) = (row.get(4)?, row.get(5)?, row.get(6)?);
            Ok((row.get(0)?, Receivable { shop, name, receipt, date, due, owed }))
        })?;
        let sql = "SELECT DISTINCT device.device, record.seq FROM posting JOIN record ON record.id = posting.record
                   JOIN device ON device.id = record.device WHERE posting.date > ?1 AND posting.account = ?2";
        let read = |row: &Row<'_>| Ok(RecordId { device: row.get(0)?, seq: whole(row.get(1)?) });
        for record in self.all(sql, params![date, AccountCode::OTHER_RECEIVABLE.number()], read)? {
            let Some(recorded) = self.record(record)? else { continue };
            for row in projection::rows(&recorded.envelope, &recorded.happening.event) {
                let Fact::Receivable { sale, delta } = row else { continue };
                all.iter_mut().filter(|(of, _)| *of == sale).for_each(|(_, open)| open.owed -= delta);
            }
        }
        Ok(all.into_iter().map(|(_, open)| open).filter(|open| !open.owed.is_zero()).collect())
    }

    /// Orders that were not closed and have not come in full, of one supplier or of all, the newest first.
    pub fn open_orders(&self, supplier: Option<&SupplierCode>) -> Result<Vec<OpenOrder>, StoreError> {
        let sql = "SELECT ordered FROM purchase_order WHERE closed = 0 AND (?1 IS NULL OR supplier = ?1)
                   ORDER BY date DESC, number DESC";
        let orders = self.all(sql, [supplier], order)?;
        let received = "SELECT sku, qty_milli FROM order_received WHERE number = ?1 ORDER BY sku";
        let with_received = |order: GoodsOrdered| {
            let received = self.all(received, [order.order.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(OpenOrder { order, received })
        };
        let mut orders: Vec<OpenOrder> = orders.into_iter().map(with_received).collect::<Result<_, StoreError>>()?;
        orders.retain(|order| !order.has_come());
        Ok(orders)
    }

    /// Orders of a supplier that somebody closed since a day before all had come, and who it was; the newest first.
    pub fn closed_orders(
        &self,
        supplier: &SupplierCode,
        since: BusinessDate,
    ) -> Result<Vec<(GoodsOrdered, UserId)>, StoreError> {
        let sql = "SELECT ordered, actor FROM purchase_order WHERE closed = 1 AND supplier = ?1 AND date >= ?2
                   ORDER BY date DESC, number DESC";
        self.all(sql, params![supplier, since], |row| Ok((order(row)?, row.get(1)?)))
    }

    /// Goods that were sent and have not been counted in, the oldest first.
    pub fn on_their_way(&self) -> Result<Vec<Sent>, StoreError> {
        let sql = "SELECT sent, actor, at FROM transfer
                   WHERE NOT EXISTS (SELECT 1 FROM transfer_arrived AS arrived
                                     WHERE arrived.transfer = transfer.transfer)
                   ORDER BY at, transfer";
        self.all(sql, [], |row| {
            let Json(sent) = row.get::<_, Json<GoodsMoved>>(0)?;
            Ok(Sent { sent, by: row.get(1)?, at: row.get(2)? })
        })
    }

    /// Goods that were sent before a day and have not been counted in, the oldest first.
    pub fn under_way(&self, before: BusinessDate) -> Result<Vec<Sent>, StoreError> {
        let mut sent = self.on_their_way()?;
        sent.retain(|under_way| under_way.sent.slip.date < before);
        Ok(sent)
    }

    /// Shelves of a place (`by_category`: categories) that the books have goods on.
    pub fn shelves(&self, place: Place, by_category: bool) -> Result<Vec<ShelfCount>, StoreError> {
        let sql = "SELECT CASE WHEN ?2 THEN product.category ELSE
                       upper(coalesce(nullif(lot.shelf, ''), json_extract(product.product, '$.shelf'), '')) END AS name,
                       count(DISTINCT stock.sku)
                   FROM stock JOIN lot ON lot.lot = stock.lot JOIN product ON product.sku = stock.sku
                   WHERE stock.place = ?1 AND stock.qty_milli > 0
                   GROUP BY 1 HAVING name <> '' ORDER BY 1";
        self.all(sql, params![place, by_category], |row| Ok(ShelfCount { name: row.get(0)?, goods: row.get(1)? }))
    }

    /// Goods of one supplier that are sold now.
    pub fn supplied_by(&self, supplier: &SupplierCode) -> Result<Vec<Product>, StoreError> {
        let sql = "SELECT product FROM product WHERE json_extract(product, '$.supplier') = ?1 ORDER BY name, sku";
        let goods = self.all(sql, [supplier], |row| row.get::<_, Json<Product>>(0).map(|Json(product)| product))?;
        Ok(goods.into_iter().filter(|product| product.active).collect())
    }
}
