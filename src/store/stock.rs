//! Reads of what lies where, by lot and place.
//!
//! Always holds: Σ value = accounts 114100 + 114200 + 114300; what was sold beyond the lots has a row of its own,
//! without batch, negative.

use std::collections::HashMap;

use rusqlite::{Row, params};

use super::{Store, StoreError};
use crate::domain::event::LotId;
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// What is left of a lot at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stocked {
    pub sku: Sku,
    pub name: String,
    pub place: Place,
    /// `None`: sold beyond the lots.
    pub lot: Option<LotId>,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub received: Option<BusinessDate>,
    pub qty_milli: Quantity,
    /// The base unit.
    pub unit: String,
    /// 0 for consigned goods.
    pub value: Rupiah,
    pub unit_cost: Rupiah,
    pub consignment: bool,
    pub shelf: String,
}

/// What is left of a lot at a place, as it is told in passing.
#[derive(Clone, Copy, Debug)]
pub struct Lying<'a> {
    pub sku: &'a str,
    pub name: &'a str,
    /// The base unit.
    pub unit: &'a str,
    pub place: Place,
    /// Empty, and no expiry, where it was sold beyond the lots.
    pub batch: &'a str,
    pub expiry: Option<BusinessDate>,
    pub quantity: Quantity,
    /// 0 for consigned goods.
    pub value: Rupiah,
}

/// The lots of one product: id, batch, expiry.
type LotsOfOne = Vec<(LotId, String, Option<BusinessDate>)>;

/// What is known of a lot, wherever parts of it lie.
#[derive(Clone, Debug, Default)]
struct OfLot {
    batch: String,
    expiry: Option<BusinessDate>,
    received: Option<BusinessDate>,
    unit_cost: Rupiah,
    consignment: bool,
    shelf: String,
}

fn of_lot(row: &Row<'_>) -> rusqlite::Result<(LotId, OfLot)> {
    let of = OfLot {
        batch: row.get(1)?,
        expiry: row.get(2)?,
        received: row.get(3)?,
        unit_cost: row.get(4)?,
        consignment: row.get(5)?,
        shelf: row.get(6)?,
    };
    Ok((row.get(0)?, of))
}

const COLUMNS: &str = "SELECT stock.sku, coalesce(product.name, ''), stock.place, nullif(stock.lot, x''),
    coalesce(lot.batch, ''), lot.expiry, lot.received, stock.qty_milli, coalesce(product.base_unit, ''), stock.value,
    coalesce(lot.unit_cost, 0), coalesce(lot.consignment, 0), coalesce(lot.shelf, '')
    FROM stock LEFT JOIN lot ON lot.lot = stock.lot
    LEFT JOIN product INDEXED BY product_list ON product.sku = stock.sku";

/// By sku and place, earliest expiry first, as it is drawn. What comes from the file is nearly so already.
pub(super) fn in_order(mut stock: Vec<Stocked>) -> Vec<Stocked> {
    stock.sort_by(|one, other| {
        let dates = |row: &Stocked| (row.expiry.is_none(), row.expiry, row.received);
        let goods = one.sku.cmp(&other.sku).then(one.place.cmp(&other.place));
        goods.then_with(|| dates(one).cmp(&dates(other))).then_with(|| one.lot.cmp(&other.lot))
    });
    stock
}

pub(super) fn stocked(row: &Row<'_>) -> rusqlite::Result<Stocked> {
    Ok(Stocked {
        sku: row.get(0)?,
        name: row.get(1)?,
        place: row.get(2)?,
        lot: row.get(3)?,
        batch: row.get(4)?,
        expiry: row.get(5)?,
        received: row.get(6)?,
        qty_milli: row.get(7)?,
        unit: row.get(8)?,
        value: row.get(9)?,
        unit_cost: row.get(10)?,
        consignment: row.get(11)?,
        shelf: row.get(12)?,
    })
}

impl Store {
    /// All there is, by sku, place and expiry. Lots and goods are read one after the other and put together here: to
    /// look each of fifty thousand up by its key takes three times as long.
    pub fn stock(&self) -> Result<Vec<Stocked>, StoreError> {
        let failed = |error| self.failed(error);
        // One moment for the three of them; it ends with a rollback of nothing.
        let moment = match self.connection.is_autocommit() {
            true => Some(self.connection.unchecked_transaction().map_err(failed)?),
            false => None,
        };
        let sql = "SELECT lot, batch, expiry, received, unit_cost, consignment, shelf FROM lot";
        let lots: HashMap<LotId, OfLot> = self.all(sql, [], of_lot)?.into_iter().collect();
        let sql = "SELECT sku, name, base_unit FROM product INDEXED BY product_list ORDER BY sku";
        let goods: Vec<(Sku, String, String)> = self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let sql = "SELECT sku, place, nullif(lot, x''), qty_milli, value FROM stock ORDER BY sku, place, lot";
        let mut goods = goods.into_iter().peekable();
        let stock = self.all(sql, [], |row| {
            let (sku, lot): (Sku, Option<LotId>) = (row.get(0)?, row.get(2)?);
            while goods.next_if(|(before, _, _)| *before < sku).is_some() {}
            let (name, unit) = match goods.peek().filter(|(of, _, _)| *of == sku) {
                Some((_, name, unit)) => (name.clone(), unit.clone()),
                None => (String::new(), String::new()),
            };
            let of = lot.as_ref().and_then(|lot| lots.get(lot)).cloned().unwrap_or_default();
            Ok(Stocked {
                sku,
                name,
                place: row.get(1)?,
                lot,
                batch: of.batch,
                expiry: of.expiry,
                received: of.received,
                qty_milli: row.get(3)?,
                unit,
                value: row.get(4)?,
                unit_cost: of.unit_cost,
                consignment: of.consignment,
                shelf: of.shelf,
            })
        });
        drop(moment);
        stock.map(in_order)
    }

    /// All there is, goods by sku, told one by one: for lists of fifty thousand. Goods, their lots and what lies of
    /// them are read side by side, each by sku; nothing is looked up and nothing kept.
    pub fn each_stocked(&self, told: impl FnMut(Lying<'_>)) -> Result<(), StoreError> {
        let failed = |error| self.failed(error);
        // One moment for the three of them; it ends with a rollback of nothing.
        let _moment = match self.connection.is_autocommit() {
            true => Some(self.connection.unchecked_transaction().map_err(failed)?),
            false => None,
        };
        self.side_by_side(told).map_err(failed)
    }

    fn side_by_side(&self, mut told: impl FnMut(Lying<'_>)) -> rusqlite::Result<()> {
        let sql = "SELECT sku, name, base_unit FROM product INDEXED BY product_list ORDER BY sku";
        let mut goods = self.connection.prepare_cached(sql)?;
        let mut goods = goods.query([])?;
        let mut product = goods.next()?;
        let sql = "SELECT sku, lot, batch, expiry FROM lot INDEXED BY lot_sku ORDER BY sku, lot";
        let mut lots = self.connection.prepare_cached(sql)?;
        let mut lots = lots.query([])?;
        let mut lot = lots.next()?;
        let sql = "SELECT sku, place, lot, qty_milli, value FROM stock ORDER BY sku, place, lot";
        let mut stock = self.connection.prepare_cached(sql)?;
        let mut stock = stock.query([])?;
        let (mut now, mut of_one) = (String::new(), LotsOfOne::new());
        while let Some(row) = stock.next()? {
            let sku = row.get_ref(0)?.as_str()?;
            if now != sku {
                now.clear();
                now.push_str(sku);
                of_one.clear();
                while let Some(before) = product
                    && before.get_ref(0)?.as_str()? < sku
                {
                    product = goods.next()?;
                }
                while let Some(known) = lot
                    && known.get_ref(0)?.as_str()? <= sku
                {
                    if known.get_ref(0)?.as_str()? == sku {
                        of_one.push((known.get(1)?, known.get(2)?, known.get(3)?));
                    }
                    lot = lots.next()?;
                }
            }
            let (name, unit) = match product {
                Some(product) if product.get_ref(0)?.as_str()? == sku => {
                    (product.get_ref(1)?.as_str()?, product.get_ref(2)?.as_str()?)
                }
                _ => ("", ""),
            };
            let id = row.get_ref(2)?.as_blob()?;
            let of = of_one.iter().find(|(lot, _, _)| lot.0.as_bytes() == id);
            let (batch, expiry) = of.map_or(("", None), |(_, batch, expiry)| (batch.as_str(), *expiry));
            let (place, quantity, value) = (row.get(1)?, row.get(3)?, row.get(4)?);
            told(Lying { sku, name, unit, place, batch, expiry, quantity, value });
        }
        Ok(())
    }

    /// What there is of one product.
    pub fn stock_of(&self, sku: &Sku) -> Result<Vec<Stocked>, StoreError> {
        self.all(&format!("{COLUMNS} WHERE stock.sku = ?1"), [sku], stocked).map(in_order)
    }

    /// Lots that end on this day or before, the earliest first.
    pub fn stock_by_expiry(&self, until: BusinessDate) -> Result<Vec<Stocked>, StoreError> {
        let sql = format!("{COLUMNS} WHERE lot.expiry <= ?1 AND stock.qty_milli > 0 ORDER BY lot.expiry, stock.sku");
        self.all(&sql, [until], stocked)
    }

    /// The same with what the list of them says beside: whether it is a medicine, and the goods' own shelf where the
    /// lot has none. Reads by the index of expiries, not the whole stock.
    pub fn expiring(&self, until: BusinessDate) -> Result<Vec<(Stocked, bool)>, StoreError> {
        let sql = "SELECT stock.sku, product.name, stock.place, stock.lot, lot.batch, lot.expiry, lot.received,
                          stock.qty_milli, product.base_unit, stock.value, lot.unit_cost, lot.consignment,
                          coalesce(nullif(lot.shelf, ''), json_extract(product.product, '$.shelf'), ''),
                          product.book = 'obat'
                   FROM lot CROSS JOIN stock ON stock.sku = lot.sku AND stock.lot = lot.lot
                   JOIN product ON product.sku = stock.sku
                   WHERE lot.expiry <= ?1 AND stock.qty_milli > 0 ORDER BY lot.expiry, stock.sku, stock.place";
        self.all(sql, [until], |row| Ok((stocked(row)?, row.get(13)?)))
    }

    /// Base units of a product at a place, sold beyond the lots included.
    pub fn quantity(&self, sku: &Sku, place: Place) -> Result<Quantity, StoreError> {
        let sql = "SELECT coalesce(sum(qty_milli), 0) FROM stock WHERE sku = ?1 AND place = ?2";
        Ok(self.find(sql, params![sku, place], |row| row.get(0))?.unwrap_or_default())
    }
}
