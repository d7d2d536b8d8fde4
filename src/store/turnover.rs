//! Reads of what was sold by goods: how fast, with what margin, when last.
//!
//! Always holds: figures are those of the sold lines, returns and voids taken off. These questions read the lines of a
//! period, however many there are: nobody waits at a till for them.

use std::collections::{BTreeMap, HashMap};

use rusqlite::params;

use super::column::{Json, coded};
use super::{Store, StoreError};
use crate::domain::event::stock::{GoodsMoved, GoodsOrdered};
use crate::domain::event::{Event, SoldLine};
use crate::domain::goods::product::Book;
use crate::domain::goods::spelling;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::log::codec::Content;

/// What was sold of a product in one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turnover {
    pub sku: Sku,
    pub book: Book,
    pub unit: String,
    /// Base units; without the lines of another system, which do not say how many there were in a unit.
    pub base_milli: Quantity,
    /// Of `unit`, those lines alone.
    pub imported_milli: Quantity,
    /// Before and of discounts, PPN included.
    pub amount: Rupiah,
    pub discount: Rupiah,
    pub cost: Rupiah,
}

/// What of a line's amount is not the shop's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOurs {
    pub sku: Sku,
    /// In which it was sold.
    pub unit: String,
    /// Negative in what came back.
    pub ppn: Rupiah,
    /// The owner's, of consigned goods.
    pub due: Rupiah,
}

impl Store {
    /// By goods and unit.
    pub fn turnover(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<Turnover>, StoreError> {
        let sql = "SELECT sku, book, unit, sum(base_milli), sum(iif(base_milli = 0, qty_milli, 0)), sum(amount),
                   sum(discount), sum(cost) FROM sale_line WHERE date BETWEEN ?1 AND ?2
                   GROUP BY sku, book, unit ORDER BY sku, unit";
        self.all(sql, params![from, to], |row| {
            Ok(Turnover {
                sku: row.get(0)?,
                book: coded(row, 1, |code| [Book::Sembako, Book::Obat].into_iter().find(|book| book.code() == code))?,
                unit: row.get(2)?,
                base_milli: row.get(3)?,
                imported_milli: row.get(4)?,
                amount: row.get(5)?,
                discount: row.get(6)?,
                cost: row.get(7)?,
            })
        })
    }

    /// On how many receipts goods stand that were sold, by goods.
    pub fn times_sold(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<(Sku, i64)>, StoreError> {
        let sql = "SELECT sku, count(DISTINCT record) FROM sale_line WHERE date BETWEEN ?1 AND ?2 AND qty_milli > 0
                   GROUP BY sku";
        self.all(sql, params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The last day on which anything of a product was sold, by goods.
    pub fn last_sold(&self, until: BusinessDate) -> Result<Vec<(Sku, BusinessDate)>, StoreError> {
        let sql = "SELECT sku, max(date) FROM sale_line WHERE date <= ?1 AND qty_milli > 0 GROUP BY sku";
        self.all(sql, [until], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// PPN inside sold lines, and what their owners get of consigned goods. Reads the records of sales with a consigned
    /// line, and all of them where `taxed`.
    pub fn not_ours(&self, from: BusinessDate, to: BusinessDate, taxed: bool) -> Result<Vec<NotOurs>, StoreError> {
        let sql = "SELECT body FROM record WHERE id IN (SELECT sale_line.record FROM sale_line
                   JOIN sale ON sale.record = sale_line.record
                   LEFT JOIN product ON product.sku = sale_line.sku
                   WHERE sale_line.date BETWEEN ?1 AND ?2 AND sale.imported = 0
                   AND (?3 OR json_extract(product.product, '$.consignment'))) ORDER BY id";
        let mut found = Vec::new();
        let mut note = |line: &SoldLine, back: bool| {
            let signed = |amount: Rupiah| if back { -amount } else { amount };
            if !line.ppn_amount.is_zero() || !line.due.is_zero() {
                let (ppn, due) = (signed(line.ppn_amount), signed(line.due));
                found.push(NotOurs { sku: line.sku.clone(), unit: line.unit.clone(), ppn, due });
            }
        };
        self.each_record(sql, params![from, to, taxed], |decoded| {
            let Content::Known(event) = &decoded.content else { return };
            match &**event {
                Event::SaleCompleted(sale) => sale.lines.iter().for_each(|line| note(line, false)),
                Event::SaleReturned(back) => back.lines.iter().for_each(|line| note(&line.sold, true)),
                _ => {}
            }
        })?;
        Ok(found)
    }

    /// How often goods of the catalogue were asked for in vain.
    pub fn missed(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<(Sku, i64)>, StoreError> {
        let sql = "SELECT sku, sum(times) FROM missed WHERE sku <> '' AND date BETWEEN ?1 AND ?2 GROUP BY sku";
        self.all(sql, params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// What was asked for that the shop does not have, in words, and how often; the most asked for first. Words that
    /// sound alike are one wish: *vitamin  C* and *Vitamin c*, *paracetamol* and *parasetamol*.
    pub fn wished(&self, from: BusinessDate, to: BusinessDate) -> Result<Vec<(String, i64)>, StoreError> {
        let sql = "SELECT asked, sum(times) FROM missed WHERE sku = '' AND asked <> '' AND date BETWEEN ?1 AND ?2
                   GROUP BY asked ORDER BY sum(times) DESC, asked";
        let mut wishes: BTreeMap<String, (String, i64)> = BTreeMap::new();
        for (asked, times) in
            self.all(sql, params![from, to], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?
        {
            // In the words that were used most.
            let wish = wishes.entry(spelling::spoken(&asked)).or_insert_with(|| (asked.trim().to_owned(), 0));
            wish.1 += times;
        }
        let mut wishes: Vec<(String, i64)> = wishes.into_values().collect();
        wishes.sort_by(|(asked, times), (other, many)| many.cmp(times).then_with(|| asked.cmp(other)));
        Ok(wishes)
    }

    /// Base units that are ordered and not here yet, or on their way between places, by goods.
    pub fn coming(&self) -> Result<HashMap<Sku, Quantity>, StoreError> {
        let mut ordered: BTreeMap<(String, Sku), Quantity> = BTreeMap::new();
        let sql = "SELECT number, ordered FROM purchase_order WHERE closed = 0";
        for (number, Json(order)) in
            self.all(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Json<GoodsOrdered>>(1)?)))?
        {
            for line in order.lines {
                *ordered.entry((number.clone(), line.sku)).or_default() += line.qty_milli.in_base(line.factor);
            }
        }
        let sql = "SELECT order_received.number, sku, qty_milli FROM order_received
                   JOIN purchase_order ON purchase_order.number = order_received.number WHERE closed = 0";
        for (number, sku, came) in
            self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, Quantity>(2)?)))?
        {
            if let Some(ordered) = ordered.get_mut(&(number, sku)) {
                *ordered = (*ordered - came).max(Quantity::ZERO);
            }
        }
        let mut coming: HashMap<Sku, Quantity> = HashMap::new();
        for ((_, sku), quantity) in ordered {
            *coming.entry(sku).or_default() += quantity;
        }
        let sql = "SELECT sent FROM transfer WHERE transfer NOT IN (SELECT transfer FROM transfer_arrived)";
        for Json(sent) in self.all(sql, [], |row| row.get::<_, Json<GoodsMoved>>(0))? {
            for part in sent.parts.into_iter().filter(|_| !sent.at_once) {
                *coming.entry(part.sku).or_default() += part.qty_milli;
            }
        }
        Ok(coming)
    }

    /// Cost of one base unit as last paid, by goods.
    pub fn last_costs(&self) -> Result<Vec<(Sku, Rupiah)>, StoreError> {
        self.all("SELECT sku, unit_cost FROM last_cost ORDER BY sku", [], |row| Ok((row.get(0)?, row.get(1)?)))
    }
}
