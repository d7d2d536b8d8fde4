//! What the till asks, answered from the file by key: no question reads history.
//!
//! Always holds: what cannot be read is an error, never an empty answer.
//! Neighbours: the questions (`till/lookup.rs`), how a PIN is hashed (`io/pin.rs`).

use std::cell::RefCell;
use std::sync::Arc;

use rusqlite::{OptionalExtension, Params, Row, Transaction, params};

use super::column::{Json, coded};
use super::projections::write::code_key;
use super::{Store, StoreError};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::goods::lot::LotOnHand;
use crate::domain::goods::product::{Place, Prices, Product, Promo};
use crate::domain::id::{MemberNumber, ReceiptNumber, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant};
use crate::till::lookup::{FinishedSale, Goods, Lookup, Member, Shift, StockedLot, Unreadable, User};

mod books;
mod care;
mod office;
pub mod past;
mod pharmacy;
mod pricelist;
mod shelf;
mod stockroom;

/// Who can say whether a PIN fits a hash; slow on purpose.
pub trait PinCheck {
    fn matches(&self, pin: &str, hash: &str) -> bool;
    fn hash(&self, pin: &str) -> String;
    /// The same PIN for the ledger's pages; `kept` is what [`PinCheck::hash`] gave for it.
    fn page_hash(&self, pin: &str, kept: &str) -> String;
    /// HMAC-SHA-256 under the same secret, hex: the same text gives the same digits, and nobody without it can try.
    fn keyed(&self, text: &str) -> String;
}

/// The store as the till sees it: one moment of it, whatever another connection writes meanwhile.
pub struct StoreLookup<'a> {
    store: &'a Store,
    pins: &'a dyn PinCheck,
    /// Settings that were asked for: every line of a sale asks for those of its day.
    settings: RefCell<Vec<(BusinessDate, Arc<Settings>)>>,
    /// Ends with a rollback of nothing. `None` where it cannot begin: each question then says what is wrong.
    _moment: Option<Transaction<'a>>,
}

type Answered<T> = Result<T, Unreadable>;

impl Store {
    pub fn lookup<'a>(&'a self, pins: &'a dyn PinCheck) -> StoreLookup<'a> {
        StoreLookup {
            store: self,
            pins,
            settings: RefCell::default(),
            _moment: self.connection.unchecked_transaction().ok(),
        }
    }

    /// One row of a cached statement.
    pub(super) fn find<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        let found = self.connection.prepare_cached(sql).and_then(|mut ask| ask.query_row(values, read).optional());
        found.map_err(|error| self.failed(error))
    }

    /// All rows of a cached statement.
    pub(super) fn all<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let all = self.connection.prepare_cached(sql).and_then(|mut ask| ask.query_map(values, read)?.collect());
        all.map_err(|error| self.failed(error))
    }

    /// The product and the unit of a code as printed. Where two products claim a code, the one that is still sold
    /// has it, then the one set last.
    pub fn by_barcode(&self, code: &str) -> Result<Option<(Sku, String)>, StoreError> {
        let sql = "SELECT sku, unit FROM barcode WHERE code = ?1
                   ORDER BY active DESC, at DESC, device DESC, seq DESC LIMIT 1";
        self.find(sql, [code_key(code)], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// A product with the prices and promos of a date; `None` where there is no such product, or no price yet.
    pub fn goods_on(&self, sku: &Sku, date: BusinessDate) -> Result<Option<Goods>, StoreError> {
        let sql = "SELECT product.product, price.prices FROM product JOIN price ON price.sku = product.sku
                   WHERE product.sku = ?1 AND price.valid_from <= ?2 ORDER BY price.valid_from DESC LIMIT 1";
        let goods = self.find(sql, params![sku, date], |row| {
            let (Json(product), Json(prices)) = (row.get::<_, Json<Product>>(0)?, row.get::<_, Json<Prices>>(1)?);
            Ok((product, prices))
        })?;
        let Some((product, prices)) = goods else { return Ok(None) };
        let sql = "SELECT promo FROM promo WHERE sku = ?1 AND valid_to >= ?2 AND valid_from <= ?2";
        let promos = self.all(sql, params![sku, date], |row| row.get::<_, Json<Promo>>(0).map(|Json(promo)| promo))?;
        let decrees = match product.ceiling.as_deref() {
            Some(code) => {
                let mut decrees = self.settings_on(date)?.goods.decrees;
                decrees.retain(|decree| decree.code == code);
                decrees
            }
            None => Vec::new(),
        };
        Ok(Some(Goods { product: Arc::new(product), prices, promos, decrees }))
    }

    /// The settings that hold on a date; before the first of them those, since a shop was never without.
    pub fn settings_on(&self, date: BusinessDate) -> Result<Settings, StoreError> {
        let read = |row: &Row<'_>| row.get::<_, Json<Settings>>(0).map(|Json(settings)| settings);
        let holds = "SELECT settings FROM settings WHERE valid_from <= ?1 ORDER BY valid_from DESC LIMIT 1";
        if let Some(settings) = self.find(holds, [date], read)? {
            return Ok(settings);
        }
        let first = "SELECT settings FROM settings ORDER BY valid_from LIMIT 1";
        Ok(self.find(first, [], read)?.unwrap_or_default())
    }

    pub fn own_till(&self) -> Result<TillLetter, StoreError> {
        self.identity.till.clone().ok_or_else(|| StoreError::Corrupt {
            path: self.path.display().to_string(),
            detail: "the log does not begin with device_enrolled".to_owned(),
        })
    }

    /// Whether this till founded the cooperative: who does decides its settings before anything else.
    pub(super) fn founded_here(&self) -> Result<bool, StoreError> {
        let founded = "SELECT 1 FROM record JOIN device ON device.id = record.device WHERE device.device = ?1
                       AND record.seq = 2 AND json_extract(record.body, '$.kind') = 'settings_set'";
        Ok(self.find(founded, [self.identity.device], |_| Ok(()))?.is_some())
    }

    /// The next of a till's own numbers: one more than the last, where `sql` says which is the last of a range.
    pub(super) fn next_number(&self, sql: &str) -> Result<i64, StoreError> {
        for range in self.own_till()?.numbers(self.founded_here()?) {
            let (first, most) = range.clone().into_inner();
            let last: Option<i64> = self.find(sql, [first, most], |row| row.get(0))?.flatten();
            let next = last.map_or(first, |last| last + 1);
            if range.contains(&next) {
                return Ok(next);
            }
        }
        unreachable!("a till's ranges have no end")
    }
}

fn member(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        number: row.get(0)?,
        name: row.get(1)?,
        kelurahan: row.get(2)?,
        kind: coded(row, 3, MemberKind::parse)?,
        state: coded(row, 4, MemberState::parse)?,
    })
}

pub(super) fn lot(row: &Row<'_>) -> rusqlite::Result<StockedLot> {
    let lot = LotOnHand {
        lot: row.get(0)?,
        place: row.get(1)?,
        batch: row.get(2)?,
        expiry: row.get(3)?,
        received: row.get(4)?,
        unit_cost: row.get(5)?,
        qty_milli: row.get(7)?,
        value: row.get(8)?,
        recalled: row.get(9)?,
    };
    Ok(StockedLot { lot, shelf: row.get(6)? })
}

fn unreadable(error: StoreError) -> Unreadable {
    Unreadable { what: error.to_string() }
}

impl Lookup for StoreLookup<'_> {
    fn till(&self) -> Answered<TillLetter> {
        self.store.own_till().map_err(unreadable)
    }

    fn settings(&self, date: BusinessDate) -> Answered<Arc<Settings>> {
        let mut read = self.settings.borrow_mut();
        if let Some((_, settings)) = read.iter().find(|(of, _)| *of == date) {
            return Ok(Arc::clone(settings));
        }
        let settings = self.store.settings_on(date).map(Arc::new).map_err(unreadable)?;
        read.push((date, Arc::clone(&settings)));
        Ok(settings)
    }

    fn settings_later(&self, after: BusinessDate) -> Answered<Vec<BusinessDate>> {
        let sql = "SELECT valid_from FROM settings WHERE valid_from > ?1 ORDER BY valid_from";
        self.store.all(sql, [after], |row| row.get(0)).map_err(unreadable)
    }

    fn barcode(&self, code: &str) -> Answered<Option<(Sku, String)>> {
        self.store.by_barcode(code).map_err(unreadable)
    }

    fn plu(&self, plu: &str) -> Answered<Option<Sku>> {
        let sql = "SELECT sku FROM product WHERE plu = ?1 ORDER BY active DESC, at DESC, device DESC, seq DESC LIMIT 1";
        self.store.find(sql, [plu], |row| row.get(0)).map_err(unreadable)
    }

    fn goods(&self, sku: &Sku, date: BusinessDate) -> Answered<Option<Goods>> {
        self.store.goods_on(sku, date).map_err(unreadable)
    }

    fn offers(&self, date: BusinessDate) -> Answered<Vec<Promo>> {
        let sql = "SELECT promo FROM promo WHERE valid_to >= ?1 AND valid_from <= ?1
                   AND json_extract(promo, '$.form') IS NOT NULL ORDER BY sku, valid_to, unit, valid_from";
        let read = |row: &Row<'_>| row.get::<_, Json<Promo>>(0).map(|Json(promo)| promo);
        self.store.all(sql, [date], read).map_err(unreadable)
    }

    fn lots(&self, sku: &Sku, place: Place) -> Answered<Vec<StockedLot>> {
        let sql = "SELECT stock.lot, stock.place, lot.batch, lot.expiry, lot.received, lot.unit_cost, lot.shelf,
                   stock.qty_milli, stock.value, coalesce(batch_blocked.blocked, 0)
                   FROM stock JOIN lot ON lot.lot = stock.lot
                   LEFT JOIN batch_blocked ON batch_blocked.sku = lot.sku AND batch_blocked.batch = lot.batch
                   WHERE stock.sku = ?1 AND stock.place = ?2 AND stock.qty_milli > 0";
        self.store.all(sql, params![sku, place], lot).map_err(unreadable)
    }

    fn last_cost(&self, sku: &Sku) -> Answered<Rupiah> {
        let cost = self.store.find("SELECT unit_cost FROM last_cost WHERE sku = ?1", [sku], |row| row.get(0));
        cost.map(Option::unwrap_or_default).map_err(unreadable)
    }

    fn member(&self, key: u64) -> Answered<Option<Member>> {
        let sql = "SELECT number, name, kelurahan, kind, state FROM member WHERE key = ?1";
        self.store.find(sql, [key.to_string()], member).map_err(unreadable)
    }

    fn card(&self, code: &str) -> Answered<Option<Member>> {
        let sql = "SELECT number, name, kelurahan, kind, state FROM member WHERE card = ?1 AND card <> ''
                   ORDER BY at DESC, device DESC, seq DESC LIMIT 1";
        self.store.find(sql, [code], member).map_err(unreadable)
    }

    fn purchases_year(&self, member: &MemberNumber, year: i16) -> Answered<Rupiah> {
        self.store.purchases_of(member, year).map_err(unreadable)
    }

    fn user(&self, id: &UserId) -> Answered<Option<User>> {
        let sql = "SELECT person.id, person.name, person.role, coalesce(pin.one_time, 1) FROM person
                   LEFT JOIN pin ON pin.person = person.id WHERE person.id = ?1 AND person.active = 1";
        let user = self.store.find(sql, [id], |row| {
            let role = coded(row, 2, Role::parse)?;
            Ok(User { id: row.get(0)?, name: row.get(1)?, role, one_time_pin: row.get(3)? })
        });
        user.map_err(unreadable)
    }

    fn works_beside(&self, roles: &[Role], but: &UserId) -> Answered<bool> {
        let people = self.store.people().map_err(unreadable)?;
        Ok(people.iter().any(|one| one.active && one.has_pin && roles.contains(&one.role) && one.id != *but))
    }

    fn pin_matches(&self, id: &UserId, pin: &str) -> Answered<bool> {
        let hash: Option<String> =
            self.store.find("SELECT hash FROM pin WHERE person = ?1", [id], |row| row.get(0)).map_err(unreadable)?;
        Ok(hash.is_some_and(|hash| !hash.is_empty() && self.pins.matches(pin, &hash)))
    }

    fn pin_hash(&self, pin: &str) -> Answered<String> {
        Ok(self.pins.hash(pin))
    }

    fn page_hash(&self, pin: &str, kept: &str) -> Answered<String> {
        Ok(self.pins.page_hash(pin, kept))
    }

    fn open_shift(&self) -> Answered<Option<Shift>> {
        let till = self.till()?;
        self.store.open_shift_of(&till).map_err(unreadable)
    }

    fn drawer(&self) -> Answered<Rupiah> {
        let till = self.till()?;
        let amount = self.store.find("SELECT amount FROM drawer WHERE till = ?1", [till], |row| row.get(0));
        amount.map(Option::unwrap_or_default).map_err(unreadable)
    }

    fn next_receipt(&self, date: BusinessDate) -> Answered<u32> {
        let till = self.till()?;
        let sql = "SELECT last FROM receipt_day WHERE till = ?1 AND date = ?2";
        let last: Option<u32> = self.store.find(sql, params![till, date], |row| row.get(0)).map_err(unreadable)?;
        Ok(last.unwrap_or(0) + 1)
    }

    fn finished_sale(&self, receipt: &ReceiptNumber) -> Answered<Option<FinishedSale>> {
        let sql = "SELECT sale.sale, sale.receipt, coalesce(receipt_copy.copy, 0) FROM sale
                   LEFT JOIN receipt_copy ON receipt_copy.receipt = sale.receipt
                   WHERE sale.receipt = ?1 ORDER BY sale.record LIMIT 1";
        let sale = self.store.find(sql, [receipt], |row| {
            Ok(FinishedSale { sale: row.get(0)?, receipt: row.get(1)?, copies: row.get(2)? })
        });
        sale.map_err(unreadable)
    }

    fn last_receipt(&self) -> Answered<Option<ReceiptNumber>> {
        self.store.last_receipt().map_err(unreadable)
    }

    fn newest_record(&self) -> Answered<Option<Instant>> {
        Ok(self.store.newest_own())
    }
}
