//! What the clerk looks up at the counter: goods by any word for them, what lies where, what was sold of them lately.
//!
//! Always holds: no answer takes longer because there is more history; goods with something on their shelf are never
//! crowded out by goods without.
//! Neighbours: finding while one sells (`search.rs`), all stock in a list (`stock.rs`), what is made of it for a screen
//! (`station/stock_check.rs`).

use rusqlite::{Row, params};

use super::catalogue::{Listed, PRICES};
use super::column::Json;
use super::lookup::lot;
use super::search::{CANDIDATES, tidy, words_query};
use super::{Store, StoreError};
use crate::domain::event::Event;
use crate::domain::event::stock::{CountedBatch, GoodsOrdered};
use crate::domain::goods::lot::LotOnHand;
use crate::domain::goods::parting::{self, History};
use crate::domain::goods::product::{Place, Product};
use crate::domain::goods::spelling;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// A product with its prices, and all that lies of it anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    pub listed: Listed,
    pub lots: Vec<Lying>,
    /// Sold beyond the lots at its counter, base units, zero or below.
    pub beyond: Quantity,
}

/// A lot at a place, and the shelf it stands on there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    pub lot: LotOnHand,
    pub shelf: String,
}

/// The last count of goods at a place, and what was sold there since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub date: BusinessDate,
    /// Each batch that was counted.
    pub batches: Vec<CountedBatch>,
    /// Base units.
    pub sold_since: Quantity,
}

/// An order under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    pub order: String,
    pub date: BusinessDate,
    /// Base units still to come.
    pub quantity: Quantity,
}

const LOTS: &str = "SELECT stock.lot, stock.place, lot.batch, lot.expiry, lot.received, lot.unit_cost, lot.shelf,
    stock.qty_milli, stock.value, coalesce(batch_blocked.blocked, 0)
    FROM stock JOIN lot ON lot.lot = stock.lot
    LEFT JOIN batch_blocked ON batch_blocked.sku = lot.sku AND batch_blocked.batch = lot.batch
    WHERE stock.sku = ?1 AND stock.qty_milli > 0
    ORDER BY lot.expiry IS NULL, lot.expiry, lot.received, stock.lot, stock.place";

impl Store {
    /// Goods that are sold, by code, number, name, substance, shelf, registration number or batch, as they are written
    /// or as they sound; at most `limit`, and how many there were. `date` is for prices.
    pub fn look_up(&self, typed: &str, date: BusinessDate, limit: usize) -> Result<(Vec<Looked>, usize), StoreError> {
        let typed = tidy(typed);
        if typed.is_empty() {
            return Ok((Vec::new(), 0));
        }
        let found = self.found_by(&typed)?;
        let count = found.len();
        let (mut there, mut gone) = (Vec::new(), Vec::new());
        for id in found {
            let sql = "SELECT EXISTS (SELECT 1 FROM stock WHERE stock.sku = product.sku AND stock.qty_milli > 0)
                       FROM product WHERE id = ?1";
            let on_hand: bool = self.find(sql, [id], |row| row.get(0))?.unwrap_or(false);
            if on_hand { &mut there } else { &mut gone }.push(id);
        }
        there.extend(gone);
        let looked = there.into_iter().take(limit).map(|id| self.looked_at("id", &id, date));
        Ok((looked.filter_map(Result::transpose).collect::<Result<_, _>>()?, count))
    }

    /// One product by its number, sold any more or not.
    pub fn look_at(&self, sku: &Sku, date: BusinessDate) -> Result<Option<Looked>, StoreError> {
        self.looked_at("sku", sku, date)
    }

    fn looked_at(
        &self,
        key: &'static str,
        value: &dyn rusqlite::ToSql,
        date: BusinessDate,
    ) -> Result<Option<Looked>, StoreError> {
        let sql = match key {
            "id" => format!("SELECT product, {PRICES} FROM product WHERE id = ?2"),
            _ => format!("SELECT product, {PRICES} FROM product WHERE sku = ?2"),
        };
        let listed = self.find(&sql, params![date, value], |row| {
            let Json(product) = row.get::<_, Json<Product>>(0)?;
            Ok(Listed { product, prices: row.get::<_, Option<Json<_>>>(1)?.map(|Json(prices)| prices) })
        })?;
        listed.map(|listed| self.lying(listed)).transpose()
    }

    fn lying(&self, listed: Listed) -> Result<Looked, StoreError> {
        let product = &listed.product;
        let lots = self.all(LOTS, [&product.sku], |row| {
            let stocked = lot(row)?;
            Ok(Lying { lot: stocked.lot, shelf: stocked.shelf })
        })?;
        let sql = "SELECT qty_milli FROM stock WHERE sku = ?1 AND place = ?2 AND lot = x''";
        let beyond = self.find(sql, params![product.sku, product.book.counter()], |row| row.get(0))?;
        Ok(Looked { lots, beyond: beyond.unwrap_or_default(), listed })
    }

    /// Ids in the order found, each once: the best of each way of asking first.
    fn found_by(&self, typed: &str) -> Result<Vec<i64>, StoreError> {
        let mut ids: Vec<i64> = Vec::new();
        let mut add = |found: Vec<i64>| {
            for id in found {
                if ids.len() < CANDIDATES && !ids.contains(&id) {
                    ids.push(id);
                }
            }
        };
        if let Some((sku, _)) = self.by_barcode(typed)? {
            let sql = "SELECT id FROM product WHERE sku = ?1 AND active = 1";
            add(self.all(sql, [sku], |row| row.get(0))?);
        }
        let end = format!("{typed}\u{10FFFF}");
        for sql in [
            "SELECT id FROM product WHERE sku BETWEEN upper(?1) AND upper(?2) AND active = 1 ORDER BY sku LIMIT ?3",
            "SELECT id FROM product WHERE search_generic <> '' AND search_generic BETWEEN ?1 AND ?2 AND active = 1
             ORDER BY search_generic, search_name, sku LIMIT ?3",
            "SELECT id FROM product WHERE search_name BETWEEN ?1 AND ?2 AND active = 1
             ORDER BY search_name, sku LIMIT ?3",
        ] {
            add(self.all(sql, params![typed, end, CANDIDATES as i64], |row| row.get(0))?);
        }
        if typed.chars().count() >= 2 {
            for sql in [
                "SELECT DISTINCT product.id FROM (SELECT sku FROM lot INDEXED BY lot_batch
                 WHERE batch <> '' AND batch BETWEEN upper(?1) AND upper(?2) LIMIT ?3) AS found
                 JOIN product ON product.sku = found.sku WHERE product.active = 1",
                "SELECT DISTINCT product.id FROM (SELECT sku FROM lot INDEXED BY lot_shelf
                 WHERE shelf <> '' AND shelf BETWEEN upper(?1) AND upper(?2) LIMIT ?3) AS found
                 JOIN product ON product.sku = found.sku WHERE product.active = 1",
            ] {
                add(self.all(sql, params![typed, end, CANDIDATES as i64], |row| row.get(0))?);
            }
        }
        add(self.by_words(typed)?);
        match ids.is_empty() {
            true => self.by_slips(typed),
            false => Ok(ids),
        }
    }

    /// Every word that was typed, anywhere in what goods are found by.
    fn by_words(&self, typed: &str) -> Result<Vec<i64>, StoreError> {
        let Some(query) = words_query(typed, true) else { return Ok(Vec::new()) };
        let mut found = self.with_words(&query)?;
        let short: Vec<_> = typed.split(' ').filter(|word| word.chars().count() < 3).collect();
        found.retain(|(_, text)| short.iter().all(|word| text.contains(word)));
        found.sort_by(|one, other| one.1.cmp(&other.1));
        Ok(found.into_iter().map(|(id, _)| id).collect())
    }

    /// Goods of which a word begins as the longest typed one but for a slip: one half of the word is right.
    pub(super) fn by_slips(&self, typed: &str) -> Result<Vec<i64>, StoreError> {
        let sounds = spelling::spoken(typed);
        let Some(word) = sounds.split(' ').max_by_key(|word| word.chars().count()) else { return Ok(Vec::new()) };
        let signs: Vec<char> = word.chars().collect();
        if signs.len() < 4 {
            return Ok(Vec::new());
        }
        let middle = signs.len() / 2;
        let mut found = Vec::new();
        // A slip in the middle spoils both halves of a short word; its first three letters are asked for then.
        for part in [&signs[..middle.max(3)], &signs[middle..], &signs[..3]] {
            let part: String = part.iter().collect();
            if let Some(query) = words_query(&part, false) {
                found.extend(self.with_words(&query)?);
            }
        }
        found.retain(|(_, text)| spelling::spoken(text).split(' ').any(|of| spelling::near(word, of)));
        found.sort_by(|one, other| one.1.cmp(&other.1));
        found.dedup();
        Ok(found.into_iter().map(|(id, _)| id).collect())
    }

    fn with_words(&self, query: &str) -> Result<Vec<(i64, String)>, StoreError> {
        let sql = "SELECT product.id, product.search_generic || ' ' || product.search_name
                   FROM product_words JOIN product ON product.id = product_words.rowid
                   WHERE product_words MATCH ?1 AND product.active = 1 LIMIT ?2";
        self.all(sql, params![query, CANDIDATES as i64], |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?)))
    }

    /// Goods with this registration number.
    pub fn by_registration(&self, nie: &str) -> Result<Vec<Sku>, StoreError> {
        let Some(query) = words_query(nie, false) else { return Ok(Vec::new()) };
        let sql = "SELECT product.sku FROM product_words JOIN product ON product.id = product_words.rowid
                   WHERE product_words MATCH ?1 AND product.active = 1
                   AND json_extract(product.product, '$.medicine.nie') = ?2 ORDER BY product.sku LIMIT 9";
        self.all(sql, params![query, nie], |row| row.get(0))
    }

    /// How the catalogue spells a substance that sounds like this one, with the key of a medicine that has it.
    pub fn substance(&self, substance: &str) -> Result<Option<(String, String)>, StoreError> {
        let sounds = spelling::spoken(substance);
        let Some(query) = words_query(&sounds, false) else { return Ok(None) };
        let sql = "SELECT json_extract(product.product, '$.medicine.generic_name'),
                   json_extract(product.product, '$.medicine.substance_key')
                   FROM product_words JOIN product ON product.id = product_words.rowid
                   WHERE product_words MATCH ?1 AND product.search_generic <> '' ORDER BY product.sku";
        let found: Vec<(String, String)> = self.all(sql, [query], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.into_iter().find(|(name, key)| spelling::spoken(name) == sounds && !key.is_empty()))
    }

    /// Other goods of the same substance, whatever their strength and form; at most `limit`.
    pub fn of_substance(&self, sku: &Sku, date: BusinessDate, limit: usize) -> Result<Vec<Looked>, StoreError> {
        let sql = format!(
            "SELECT product, {PRICES} FROM product WHERE active = 1 AND sku <> ?2 AND search_generic <> ''
             AND search_generic = (SELECT search_generic FROM product WHERE sku = ?2)
             ORDER BY search_name, sku LIMIT ?3"
        );
        let all = self.all(&sql, params![date, sku, limit as i64], |row| {
            let Json(product) = row.get::<_, Json<Product>>(0)?;
            Ok(Listed { product, prices: row.get::<_, Option<Json<_>>>(1)?.map(|Json(prices)| prices) })
        })?;
        all.into_iter().map(|listed| self.lying(listed)).collect()
    }

    /// When goods were last counted at a place, and what was sold since.
    pub fn counted(&self, sku: &Sku, place: Place) -> Result<Option<Counted>, StoreError> {
        let sql = "SELECT date, at, device, seq FROM counted WHERE sku = ?1 AND place = ?2";
        let counted = self.find(sql, params![sku, place], |row| {
            Ok((row.get::<_, BusinessDate>(0)?, row.get::<_, String>(1)?, (row.get(2)?, row.get(3)?)))
        })?;
        let Some((date, at, stamp)) = counted else { return Ok(None) };
        // The row has one line of the count; of several batches each has its own.
        let batches = match self.stamped(Some(stamp))?.map(|recorded| recorded.happening.event) {
            Some(Event::StockCounted(count)) => count.by_batch(sku),
            _ => Vec::new(),
        };
        let sql = "SELECT coalesce(sum(base_milli), 0) FROM sale_line WHERE sku = ?1 AND date > ?2";
        let later: Quantity = self.find(sql, params![sku, date], |row| row.get(0))?.unwrap_or_default();
        let sql = "SELECT coalesce(sum(sale_line.base_milli), 0) FROM sale_line
                   JOIN sale ON sale.record = sale_line.record
                   WHERE sale_line.sku = ?1 AND sale_line.date = ?2 AND sale.at > ?3";
        let same_day: Quantity = self.find(sql, params![sku, date, at], |row| row.get(0))?.unwrap_or_default();
        Ok(Some(Counted { date, batches, sold_since: later + same_day }))
    }

    /// What moved of goods at a place since they were counted there, with what was counted and booked then.
    pub fn history(&self, sku: &Sku, place: Place) -> Result<History, StoreError> {
        let all = self.movements(Some(sku))?;
        let mut history = parting::history(all.clone(), place);
        if let Some(record) = history.count {
            history.compared = match self.record(record)?.map(|recorded| recorded.happening.event) {
                Some(Event::StockCounted(count)) => {
                    history.hear(record.device, &count, &all);
                    history.batches = count.by_batch(sku);
                    history.batches.truncate(if history.batches.len() > 1 { usize::MAX } else { 0 });
                    count.of(sku)
                }
                _ => None,
            };
        }
        Ok(history)
    }

    /// Base units sold from one day to another, what came back taken off.
    pub fn used(&self, sku: &Sku, from: BusinessDate, to: BusinessDate) -> Result<Quantity, StoreError> {
        let sql = "SELECT coalesce(sum(base_milli), 0) FROM sale_line WHERE sku = ?1 AND date BETWEEN ?2 AND ?3";
        Ok(self.find(sql, params![sku, from, to], |row| row.get(0))?.unwrap_or_default())
    }

    /// What of open orders is still to come of a product, the earliest order first.
    pub fn incoming(&self, sku: &Sku) -> Result<Vec<Incoming>, StoreError> {
        let sql = "SELECT purchase_order.ordered, coalesce(order_received.qty_milli, 0)
                   FROM purchase_order LEFT JOIN order_received ON order_received.number = purchase_order.number
                   AND order_received.sku = ?1 WHERE purchase_order.closed = 0 ORDER BY purchase_order.number";
        let orders = self.all(sql, [sku], |row| {
            let Json(order) = row.get::<_, Json<GoodsOrdered>>(0)?;
            Ok((order, row.get::<_, Quantity>(1)?))
        })?;
        let coming = orders.into_iter().filter_map(|(order, came)| {
            let lines = order.lines.iter().filter(|line| line.sku == *sku);
            let quantity = lines.map(|line| line.qty_milli.in_base(line.factor)).sum::<Quantity>() - came;
            (quantity > Quantity::ZERO).then(|| Incoming {
                order: order.order.clone(),
                date: order.slip.date,
                quantity,
            })
        });
        Ok(coming.collect())
    }

    /// How often goods were asked for in vain since a day.
    pub fn asked_in_vain(&self, sku: &Sku, since: BusinessDate) -> Result<i64, StoreError> {
        let sql = "SELECT coalesce(sum(times), 0) FROM missed WHERE date >= ?2 AND sku = ?1";
        Ok(self.find(sql, params![sku, since], |row| row.get(0))?.unwrap_or(0))
    }
}
