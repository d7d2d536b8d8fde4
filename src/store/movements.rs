//! Reads of stock movements: what came and went, when, by which document; and so the stock of any past day (R53).
//!
//! Always holds: movements follow from the records themselves (`domain/projection/movement.rs`), so they are signed and
//! cost the till nothing. What finds the records of a question is here and only here: a document of the stock room
//! joins by its table in these questions.

use std::collections::BTreeMap;

use rusqlite::{Params, params};

use super::{Store, StoreError};
use crate::domain::event::LotId;
use crate::domain::goods::consigned::{self, Change};
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::projection::lists;
use crate::domain::projection::movement::{Movement, movements};
use crate::domain::time::BusinessDate;
use crate::log::codec::{self, Content};
use crate::store::stock::Stocked;

/// Records whose rows are stock of one product.
const OF_SKU: &str = "SELECT body FROM record WHERE id IN (
    SELECT sale_line.record FROM sale_line JOIN sale ON sale.record = sale_line.record
    WHERE sale_line.sku = ?1 AND sale.imported = 0
    UNION SELECT record.id FROM lot JOIN device ON device.device = lot.device
    JOIN record ON record.device = device.id AND record.seq = lot.seq WHERE lot.sku = ?1
    UNION SELECT record FROM document_goods WHERE sku = ?1) ORDER BY id";

/// Records whose rows are stock of any product.
const OF_ALL: &str = "SELECT body FROM record WHERE id IN (
    SELECT record FROM sale WHERE imported = 0
    UNION SELECT record.id FROM lot JOIN device ON device.device = lot.device
    JOIN record ON record.device = device.id AND record.seq = lot.seq
    UNION SELECT record FROM document_goods) ORDER BY id";

/// The same without the lots of the opening, after a day.
const AFTER: &str = "SELECT body FROM record WHERE id IN (
    SELECT record FROM sale WHERE imported = 0 AND date > ?1
    UNION SELECT record FROM document_goods WHERE date > ?1) ORDER BY id";

type Place3 = (Sku, Place, Option<LotId>);

impl Store {
    /// Everything that moved of one product, or of all, in the order of the business dates.
    pub fn movements(&self, sku: Option<&Sku>) -> Result<Vec<Movement>, StoreError> {
        let mut all = match sku {
            Some(sku) => self.moved_by(OF_SKU, [sku])?,
            None => self.moved_by(OF_ALL, [])?,
        };
        all.retain(|movement| sku.is_none_or(|sku| movement.sku == *sku));
        all.sort_by(|one, other| {
            let when = |movement: &Movement| (movement.date, movement.at, movement.record);
            when(one).cmp(&when(other))
        });
        Ok(all)
    }

    /// What became of goods that are another's, at all places together, in the order of the records.
    pub(super) fn changes_of(&self, sku: &Sku) -> Result<Vec<Change>, StoreError> {
        let opened = self.opened_on()?;
        let mut all = Vec::new();
        self.each_record(OF_SKU, [sku], |decoded| {
            if let Content::Known(event) = &decoded.content {
                all.extend(consigned::changes(&decoded.envelope, event, opened, sku));
            }
        })?;
        Ok(all)
    }

    /// What lay where at the end of a day: what lies there now, less what moved since.
    pub fn stock_on(&self, date: BusinessDate) -> Result<Vec<Stocked>, StoreError> {
        let opened = self.opened_on()?;
        if opened.is_some_and(|opened| opened > date) {
            return Ok(Vec::new());
        }
        let mut stock = self.stock()?;
        let key = |row: &Stocked| (row.sku.clone(), row.place, row.lot.clone());
        let places: BTreeMap<Place3, usize> = stock.iter().enumerate().map(|(at, row)| (key(row), at)).collect();
        let mut gone: BTreeMap<Place3, Stocked> = BTreeMap::new();
        for movement in self.moved_by(AFTER, [date])? {
            let key = (movement.sku, movement.place, movement.lot);
            let row = match places.get(&key) {
                Some(&at) => &mut stock[at],
                None => {
                    if !gone.contains_key(&key) {
                        gone.insert(key.clone(), self.nothing_of(&key)?);
                    }
                    gone.get_mut(&key).expect("it was put there")
                }
            };
            row.qty_milli -= movement.milli;
            row.value -= movement.value;
        }
        stock.extend(gone.into_values());
        // Without an opening, lots count from the day on which they were received.
        stock.retain(|row| opened.is_some() || row.received.is_none_or(|received| received <= date));
        stock.retain(|row| !row.qty_milli.is_zero() || !row.value.is_zero());
        Ok(super::stock::in_order(stock))
    }

    /// The day on which the books began, and with it the lots that were there then.
    pub fn opened_on(&self) -> Result<Option<BusinessDate>, StoreError> {
        let sql = "SELECT min(as_of), EXISTS (SELECT 1 FROM note WHERE kind = ?1) FROM opening";
        let found = self.find(sql, [lists::UNDONE], |row| Ok((row.get(0)?, row.get(1)?)))?;
        match found.unwrap_or_default() {
            // Balances that were taken back may have been of a wrong day.
            (Some(_), true) => Ok(self.standing_openings()?.into_iter().map(|(_, opened)| opened.as_of).min()),
            (first, _) => Ok(first),
        }
    }

    /// Batch and expiry of the lots of one product, or of all.
    pub fn lots(&self, sku: Option<&Sku>) -> Result<BTreeMap<LotId, (String, Option<BusinessDate>)>, StoreError> {
        let sql = "SELECT lot, batch, expiry FROM lot WHERE ?1 IS NULL OR sku = ?1";
        let all = self.all(sql, [sku], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        Ok(all.into_iter().collect())
    }

    /// A place where nothing of the lot is left.
    fn nothing_of(&self, (sku, place, lot): &Place3) -> Result<Stocked, StoreError> {
        let sql = "SELECT ?1, coalesce(product.name, ''), ?2, lot.lot, coalesce(lot.batch, ''), lot.expiry,
                   lot.received, 0, coalesce(product.base_unit, ''), 0, coalesce(lot.unit_cost, 0),
                   coalesce(lot.consignment, 0), coalesce(lot.shelf, '')
                   FROM (SELECT 1) LEFT JOIN lot ON lot.lot = ?3 LEFT JOIN product ON product.sku = ?1";
        let id: Option<&[u8]> = lot.as_ref().map(|lot| lot.0.as_bytes().as_slice());
        let found = self.find(sql, params![sku, place, id], super::stock::stocked)?;
        Ok(found.expect("one row, whatever is joined to it"))
    }

    fn moved_by(&self, sql: &str, values: impl Params) -> Result<Vec<Movement>, StoreError> {
        let opened = self.opened_on()?;
        let mut moved = Vec::new();
        self.each_record(sql, values, |decoded| {
            if let Content::Known(event) = &decoded.content {
                moved.extend(movements(&decoded.envelope, event, opened));
            }
        })?;
        Ok(moved)
    }

    /// Reads records again, one after the other.
    pub(super) fn each_record(
        &self,
        sql: &str,
        values: impl Params,
        mut each: impl FnMut(codec::Decoded),
    ) -> Result<(), StoreError> {
        let failed = |error| self.failed(error);
        let mut ask = self.connection.prepare_cached(sql).map_err(failed)?;
        let mut rows = ask.query(values).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let body = row.get_ref(0).map_err(failed)?.as_str().unwrap_or_default();
            each(codec::read_body(body).map_err(|bad| StoreError::Corrupt {
                path: self.path.display().to_string(),
                detail: bad.to_string(),
            })?);
        }
        Ok(())
    }
}
