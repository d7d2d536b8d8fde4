//! What the stock room asks, answered from the file.

use std::collections::BTreeMap;

use rusqlite::{Row, params};
use uuid::Uuid;

use super::{Answered, StoreLookup, lot, unreadable};
use crate::domain::event::draft::DraftPart;
use crate::domain::event::stock::{GoodsMoved, GoodsOrdered, Heard, Scope, StockAccount};
use crate::domain::event::{Event, LotId, Personal, SupplierSet};
use crate::domain::goods::aside;
use crate::domain::goods::consigned::OwnersGoods;
use crate::domain::goods::product::{Book, Place};
use crate::domain::goods::storage::Stored;
use crate::domain::id::{DraftId, SaleId, ShopCode, Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};
use crate::store::column::{Json, coded};
use crate::till::lookup::stockroom::{
    Draft, OnAccount, OnItsWay, Ordered, Owed, Shelved, ShopAccount, Stockroom, Supplier,
};

const SUPPLIER: &str = "SELECT code, name, kind, terms_days, consignment, pkp FROM supplier";

const OWED: &str =
    "SELECT faktur.number, faktur.date, faktur.due, faktur.total, coalesce(payable.amount, 0) FROM faktur
    LEFT JOIN payable ON payable.supplier = faktur.supplier AND payable.faktur = faktur.number";

/// As for the till, then what a document needs beside.
const LOTS: &str = "SELECT stock.lot, stock.place, lot.batch, lot.expiry, lot.received, lot.unit_cost, lot.shelf,
    stock.qty_milli, stock.value, coalesce(batch_blocked.blocked, 0), stock.sku, product.book, lot.consignment,
    lot.supplier, set_aside.account FROM stock JOIN lot ON lot.lot = stock.lot JOIN product ON product.sku = stock.sku
    LEFT JOIN set_aside ON set_aside.lot = stock.lot
    LEFT JOIN batch_blocked ON batch_blocked.sku = lot.sku AND batch_blocked.batch = lot.batch";

const IN_ORDER: &str = "ORDER BY stock.sku, lot.expiry IS NULL, lot.expiry, lot.received, stock.lot, stock.place";

fn owed(row: &Row<'_>) -> rusqlite::Result<Owed> {
    Ok(Owed { faktur: row.get(0)?, date: row.get(1)?, due: row.get(2)?, total: row.get(3)?, owed: row.get(4)? })
}

fn shelved(row: &Row<'_>) -> rusqlite::Result<Shelved> {
    let stocked = lot(row)?;
    let book = coded(row, 11, |code| [Book::Sembako, Book::Obat].into_iter().find(|book| book.code() == code))?;
    let aside: Option<String> = row.get(14)?;
    let aside = aside.as_deref().and_then(StockAccount::parse).filter(|_| stocked.lot.place == Place::Karantina);
    Ok(Shelved {
        sku: row.get(10)?,
        account: aside.unwrap_or(StockAccount::of(stocked.lot.place, book)),
        book,
        lot: stocked.lot,
        consignment: row.get(12)?,
        supplier: row.get(13)?,
        shelf: stocked.shelf,
    })
}

fn supplier(row: &Row<'_>) -> rusqlite::Result<Supplier> {
    Ok(Supplier {
        code: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        terms_days: row.get(3)?,
        consignment: row.get(4)?,
        pkp: row.get(5)?,
    })
}

impl Stockroom for StoreLookup<'_> {
    fn shop(&self, code: &str) -> Answered<Option<ShopAccount>> {
        let sql = "SELECT shop.code, shop.name, shop.credit_limit, shop.term_days, shop.inactive,
                          coalesce(sum(receivable.amount), 0),
                          min(CASE WHEN receivable.amount > 0 THEN on_account.due END)
                   FROM shop LEFT JOIN on_account ON on_account.shop = shop.code
                   LEFT JOIN receivable ON receivable.sale = on_account.sale
                   WHERE shop.code = ?1 GROUP BY shop.code";
        let read = |row: &Row<'_>| {
            Ok(ShopAccount {
                shop: row.get(0)?,
                name: row.get(1)?,
                limit: row.get(2)?,
                term_days: row.get(3)?,
                inactive: row.get(4)?,
                owed: row.get(5)?,
                due: row.get(6)?,
            })
        };
        self.store.find(sql, [code], read).map_err(unreadable)
    }

    fn stored(&self, storage: &str) -> Answered<Option<Stored>> {
        self.store.stored(storage).map_err(unreadable)
    }

    fn names_medicine(&self, words: &str) -> Answered<bool> {
        self.store.names_medicine(words).map_err(unreadable)
    }

    fn all_stored(&self) -> Answered<Vec<Stored>> {
        self.store.all_stored().map_err(unreadable)
    }

    fn next_storage(&self) -> Answered<i64> {
        self.store.next_storage().map_err(unreadable)
    }

    fn receivable(&self, sale: SaleId) -> Answered<Rupiah> {
        let sql = "SELECT amount FROM receivable WHERE sale = ?1";
        let owed = self.store.find(sql, [sale], |row| row.get(0)).map_err(unreadable)?;
        Ok(owed.unwrap_or_default())
    }

    fn on_account(&self, shop: &ShopCode) -> Answered<Vec<OnAccount>> {
        let sql = "SELECT on_account.sale, on_account.receipt, on_account.due, receivable.amount
                   FROM on_account JOIN receivable ON receivable.sale = on_account.sale
                   WHERE on_account.shop = ?1 AND receivable.amount > 0
                   ORDER BY on_account.due, on_account.receipt";
        let read = |row: &Row<'_>| {
            Ok(OnAccount { sale: row.get(0)?, receipt: row.get(1)?, due: row.get(2)?, owed: row.get(3)? })
        };
        self.store.all(sql, [shop], read).map_err(unreadable)
    }

    fn drafts(&self) -> Answered<Vec<Draft>> {
        let till = self.store.own_till().map_err(unreadable)?;
        let sql = "SELECT draft, content FROM draft WHERE till = ?1 AND part = 0 AND content IS NOT NULL
                   ORDER BY at, draft";
        let head = |row: &Row<'_>| Ok((row.get::<_, DraftId>(0)?, row.get::<_, Json<DraftPart>>(1)?.0));
        let heads = self.store.all(sql, [till], head).map_err(unreadable)?;
        let sql = "SELECT part, content FROM draft WHERE draft = ?1 AND part > 0 AND content IS NOT NULL ORDER BY part";
        let line = |row: &Row<'_>| Ok((row.get::<_, u32>(0)?, row.get::<_, Json<DraftPart>>(1)?.0));
        let with_lines = |(draft, head): (DraftId, DraftPart)| {
            let lines = self.store.all(sql, [draft], line).map_err(unreadable)?;
            Ok(Draft { draft, head, lines })
        };
        heads.into_iter().map(with_lines).collect()
    }

    fn supplier(&self, code: &str) -> Answered<Option<Supplier>> {
        self.store.find(&format!("{SUPPLIER} WHERE code = ?1"), [code], supplier).map_err(unreadable)
    }

    fn supplier_record(&self, code: &SupplierCode) -> Answered<Option<(SupplierSet, Personal)>> {
        let Some(recorded) = self.store.known_supplier(code).map_err(unreadable)? else { return Ok(None) };
        Ok(match recorded.happening.event {
            Event::SupplierSet(set) => Some((set, recorded.happening.personal.unwrap_or_default())),
            _ => None,
        })
    }

    fn supplier_named(&self, name: &str) -> Answered<Option<Supplier>> {
        let plain = |name: &str| name.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>().to_lowercase();
        let all = self.store.all(SUPPLIER, [], supplier).map_err(unreadable)?;
        Ok(all.into_iter().find(|supplier| plain(&supplier.name) == plain(name)))
    }

    fn highest_supplier(&self, prefix: &str) -> Answered<Option<SupplierCode>> {
        let sql = "SELECT code FROM supplier WHERE code BETWEEN ?1 || '0' AND ?1 || '9999999999'
                   AND substr(code, length(?1) + 1) NOT GLOB '*[^0-9]*'
                   ORDER BY CAST(substr(code, length(?1) + 1) AS INTEGER) DESC LIMIT 1";
        self.store.find(sql, [prefix], |row| row.get(0)).map_err(unreadable)
    }

    fn faktur(&self, supplier: &SupplierCode, number: &str) -> Answered<Option<Owed>> {
        let sql = format!("{OWED} WHERE faktur.supplier = ?1 AND faktur.number = ?2");
        self.store.find(&sql, params![supplier, number], owed).map_err(unreadable)
    }

    fn owed(&self, supplier: &SupplierCode) -> Answered<Vec<Owed>> {
        let sql =
            format!("{OWED} WHERE faktur.supplier = ?1 AND payable.amount > 0 ORDER BY faktur.due, faktur.number");
        self.store.all(&sql, [supplier], owed).map_err(unreadable)
    }

    fn order(&self, number: &str) -> Answered<Option<Ordered>> {
        let read = |row: &Row<'_>| {
            let Json(order) = row.get::<_, Json<GoodsOrdered>>(0)?;
            Ok((order, row.get(1)?))
        };
        let sql = "SELECT ordered, actor FROM purchase_order WHERE number = ?1";
        let Some((order, by)) = self.store.find(sql, [number], read).map_err(unreadable)? else { return Ok(None) };
        let sql = "SELECT sku, qty_milli FROM order_received WHERE number = ?1";
        let received = self.store.all(sql, [number], |row| Ok((row.get(0)?, row.get(1)?))).map_err(unreadable)?;
        Ok(Some(Ordered { order, by, received: received.into_iter().collect() }))
    }

    fn open_orders(&self, supplier: &SupplierCode) -> Answered<Vec<Ordered>> {
        let open = self.store.open_orders(Some(supplier)).map_err(unreadable)?;
        let orders = open.into_iter().map(|open| self.order(&open.order.order));
        Ok(orders.collect::<Answered<Vec<_>>>()?.into_iter().flatten().collect())
    }

    fn transfer(&self, number: &str) -> Answered<Option<OnItsWay>> {
        let sql = "SELECT sent, actor, at, EXISTS (SELECT 1 FROM transfer_arrived WHERE transfer = ?1) FROM transfer
                   WHERE transfer = ?1";
        let read = |row: &Row<'_>| {
            let Json(sent) = row.get::<_, Json<GoodsMoved>>(0)?;
            Ok(OnItsWay { sent, by: row.get(1)?, at: row.get(2)?, arrived: row.get(3)? })
        };
        self.store.find(sql, [number], read).map_err(unreadable)
    }

    fn transfer_words(&self, number: &str) -> Answered<String> {
        let sql = "SELECT device, seq FROM transfer WHERE transfer = ?1";
        let stamp = self.store.find(sql, [number], |row| Ok((row.get(0)?, row.get(1)?))).map_err(unreadable)?;
        let recorded = self.store.stamped(stamp).map_err(unreadable)?;
        Ok(recorded.and_then(|recorded| recorded.happening.personal).unwrap_or_default().words)
    }

    fn lots_everywhere(&self, sku: &Sku) -> Answered<Vec<Shelved>> {
        let sql = format!("{LOTS} WHERE stock.sku = ?1 AND stock.qty_milli > 0 {IN_ORDER}");
        self.store.all(&sql, [sku], shelved).map_err(unreadable)
    }

    fn heard(&self) -> Answered<Vec<Heard>> {
        self.store.heard().map_err(unreadable)
    }

    fn late(&self, sku: &Sku, place: Place, heard: &[Heard], before: Instant) -> Answered<Vec<(String, Quantity)>> {
        let moved = self.store.late(self.store.identity.device, heard, before).map_err(unreadable)?;
        let lots = self.store.lots(Some(sku)).map_err(unreadable)?;
        let batch = |lot: Option<LotId>| lot.and_then(|lot| lots.get(&lot)).map_or(String::new(), |(of, _)| of.clone());
        let moved = moved.into_iter().filter(|movement| movement.sku == *sku && movement.place == place);
        Ok(moved.map(|movement| (batch(movement.lot), movement.milli)).collect())
    }

    fn brought_back(&self, sku: &Sku) -> Answered<BTreeMap<LotId, Quantity>> {
        self.store.movements(Some(sku)).map(|moved| aside::brought_back(&moved)).map_err(unreadable)
    }

    fn emptied(&self, sku: &Sku, place: Place, batch: &str) -> Answered<Option<Shelved>> {
        let sql = "SELECT lot.lot, ?2, lot.batch, lot.expiry, lot.received, lot.unit_cost, lot.shelf, 0, 0,
                   coalesce(batch_blocked.blocked, 0), lot.sku, product.book, lot.consignment, lot.supplier,
                   set_aside.account FROM lot JOIN product ON product.sku = lot.sku
                   LEFT JOIN set_aside ON set_aside.lot = lot.lot
                   LEFT JOIN batch_blocked ON batch_blocked.sku = lot.sku AND batch_blocked.batch = lot.batch
                   WHERE lot.sku = ?1 AND lot.batch <> '' AND lot.batch = ?3 COLLATE NOCASE
                   ORDER BY lot.received DESC, lot.lot DESC LIMIT 1";
        self.store.find(sql, params![sku, place, batch], shelved).map_err(unreadable)
    }

    fn lots_within(&self, place: Place, scope: &Scope) -> Answered<Vec<Shelved>> {
        let (all, shelf, category) = match scope {
            Scope::All => (true, "", ""),
            Scope::Shelf(shelf) => (false, shelf.as_str(), ""),
            Scope::Category(category) => (false, "", category.as_str()),
        };
        let sql = format!(
            "{LOTS} WHERE stock.place = ?1 AND stock.qty_milli > 0 AND (?2 OR (?3 <> ''
             AND coalesce(nullif(lot.shelf, ''), json_extract(product.product, '$.shelf'), '') = ?3)
             OR (?4 <> '' AND product.category = ?4)) {IN_ORDER}"
        );
        self.store.all(&sql, params![place, all, shelf, category], shelved).map_err(unreadable)
    }

    fn has_goods(&self, place: Place, scope: &Scope) -> Answered<bool> {
        let (sql, name) = match scope {
            Scope::All => return Ok(true),
            Scope::Category(category) => ("SELECT DISTINCT book FROM product WHERE category = ?1", category),
            Scope::Shelf(shelf) => (
                "SELECT DISTINCT book FROM product WHERE json_extract(product, '$.shelf') = ?1
                 UNION SELECT product.book FROM lot INDEXED BY lot_shelf JOIN product ON product.sku = lot.sku
                 WHERE lot.shelf <> '' AND lot.shelf = ?1",
                shelf,
            ),
        };
        let books: Vec<String> = self.store.all(sql, [name], |row| row.get(0)).map_err(unreadable)?;
        let lies = |book: &Book| books.iter().any(|code| code == book.code()) && book.may_lie(place);
        Ok([Book::Sembako, Book::Obat].iter().any(lies))
    }

    fn beyond(&self, sku: &Sku, place: Place) -> Answered<(Quantity, Rupiah)> {
        let sql = "SELECT -qty_milli, -value FROM stock WHERE sku = ?1 AND place = ?2 AND lot = x''";
        let beyond = self.store.find(sql, params![sku, place], |row| Ok((row.get(0)?, row.get(1)?)));
        beyond.map(Option::unwrap_or_default).map_err(unreadable)
    }

    fn overdrawn(&self, sku: &Sku, place: Place) -> Answered<Vec<Shelved>> {
        let sql = format!(
            "{LOTS} WHERE stock.sku = ?1 AND stock.place = ?2 AND stock.qty_milli <= 0
             AND (stock.qty_milli < 0 OR stock.value <> 0) {IN_ORDER}"
        );
        self.store.all(&sql, params![sku, place], shelved).map_err(unreadable)
    }

    fn serial_received(&self, sku: &Sku, serial: &str) -> Answered<bool> {
        let sql = "SELECT 1 FROM serial_received WHERE sku = ?1 AND serial = ?2";
        Ok(self.store.find(sql, params![sku, serial], |_| Ok(())).map_err(unreadable)?.is_some())
    }

    fn came_with(&self, supplier: &SupplierCode, faktur: &str) -> Answered<Vec<LotId>> {
        let sql = "SELECT json_extract(line.value, '$.lot') FROM faktur, json_each(faktur.received, '$.lines') AS line
                   WHERE faktur.supplier = ?1 AND faktur.number = ?2";
        let lots = self.store.all(sql, params![supplier, faktur], |row| row.get::<_, String>(0)).map_err(unreadable)?;
        Ok(lots.iter().filter_map(|lot| Uuid::parse_str(lot).ok()).map(LotId).collect())
    }

    fn deducted(&self, supplier: &SupplierCode, lot: &LotId) -> Answered<Option<(Rupiah, Quantity)>> {
        let sql = "SELECT json_extract(line.value, '$.ppn'), json_extract(line.value, '$.base_milli')
                   FROM faktur, json_each(faktur.received, '$.lines') AS line
                   WHERE faktur.supplier = ?1 AND json_extract(faktur.received, '$.pkp')
                   AND json_extract(line.value, '$.lot') = ?2";
        let read = |row: &Row<'_>| Ok((row.get::<_, Option<Rupiah>>(0)?.unwrap_or_default(), row.get(1)?));
        self.store.find(sql, params![supplier, lot.0.to_string()], read).map_err(unreadable)
    }

    fn consigned_due(&self, supplier: &SupplierCode) -> Answered<Vec<(Sku, Rupiah)>> {
        let sql = "SELECT consigned_due.sku, consigned_due.amount FROM consigned_due
                   JOIN product ON product.sku = consigned_due.sku
                   WHERE json_extract(product.product, '$.supplier') = ?1 AND consigned_due.amount <> 0
                   ORDER BY consigned_due.sku";
        self.store.all(sql, [supplier], |row| Ok((row.get(0)?, row.get(1)?))).map_err(unreadable)
    }

    fn since_settled(&self, supplier: &SupplierCode) -> Answered<(Option<BusinessDate>, Vec<OwnersGoods>)> {
        self.store.since_settled(supplier).map_err(unreadable)
    }
}
