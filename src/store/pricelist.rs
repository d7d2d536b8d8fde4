//! Reads of prices and offers over time: who set what, what is coming, which two changes did not know of each other.
//!
//! Always holds: found by goods or by time, never by a scan of the catalogue.
//! Neighbours: one product's price on a date (`lookup.rs`), the rule of a clash (`domain/goods/price_change.rs`).

use rusqlite::{Row, params};

use super::column::Json;
use super::{Store, StoreError};
use crate::domain::goods::ceiling::{self, Crossed, Force};
use crate::domain::goods::price_change::Change;
use crate::domain::goods::product::{Prices, Product, Promo};
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Instant};

const CHANGE: &str = "SELECT sku, valid_from, prices, was, known, actor, at, device FROM price_change";

fn change(row: &Row<'_>) -> rusqlite::Result<Change> {
    let (Json(prices), Json(was)) = (row.get(2)?, row.get(3)?);
    let by: String = row.get(5)?;
    Ok(Change {
        sku: row.get(0)?,
        from: row.get(1)?,
        prices,
        was,
        known: row.get(4)?,
        by: UserId::from(by.as_str()),
        at: row.get(6)?,
        device: row.get(7)?,
    })
}

pub(super) const CHANGED_SINCE: &str = "SELECT DISTINCT sku FROM price_change WHERE at >= ?1 ORDER BY sku";
/// Goods that came in since a day, with their cost then and when their price was last set.
pub(super) const COST_MOVED: &str = "SELECT product.product, price.prices, last_cost.unit_cost,
    coalesce((SELECT lot.unit_cost FROM lot WHERE lot.sku = last_cost.sku AND lot.at <= price.at AND lot.unit_cost > 0
              ORDER BY lot.received DESC, lot.at DESC LIMIT 1), json_extract(product.product, '$.cost'))
    FROM document_goods INDEXED BY document_date CROSS JOIN last_cost ON last_cost.sku = document_goods.sku
    AND last_cost.received = document_goods.date
    JOIN product ON product.sku = document_goods.sku
    JOIN price ON price.sku = document_goods.sku
    AND price.valid_from = (SELECT max(valid_from) FROM price WHERE price.sku = document_goods.sku)
    WHERE document_goods.date >= ?1 AND last_cost.at > price.at AND last_cost.unit_cost > 0 AND product.active = 1
    GROUP BY document_goods.sku";

pub(super) const PROMOS: &str = "SELECT promo FROM promo WHERE valid_to >= ?1 ORDER BY valid_from, sku, unit, valid_to";

/// Goods under a decree's code, and medicines with the price of their pack: the words of `product_ceiling`.
pub(super) const UNDER_A_CEILING: &str = "SELECT product, prices FROM (SELECT sku, product, (SELECT prices FROM price
    WHERE price.sku = product.sku AND price.valid_from <= ?1 ORDER BY price.valid_from DESC LIMIT 1) AS prices
    FROM product WHERE active = 1 AND (book = 'obat' OR json_extract(product, '$.ceiling') IS NOT NULL))
    WHERE prices IS NOT NULL ORDER BY sku";

/// Goods of which a price is above what is decreed (R22).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AboveCeiling {
    pub product: Product,
    /// At least one.
    pub crossed: Vec<Crossed>,
}

impl AboveCeiling {
    /// They are not sold at such a price; else it is said and sold all the same.
    pub fn blocks(&self) -> bool {
        self.crossed.iter().any(|crossed| crossed.above.force == Force::Blocks)
    }
}

/// Goods that cost other than when somebody last set their price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostMoved {
    pub product: Product,
    pub prices: Prices,
    /// Of one base unit, now and when the price was set.
    pub cost: Rupiah,
    pub was: Rupiah,
}

impl Store {
    /// Goods that came in since a day at another cost than when their price was set (R50). Goods of others cost what
    /// was agreed with their owner.
    pub fn costs_moved(&self, since: BusinessDate) -> Result<Vec<CostMoved>, StoreError> {
        let all = self.all(COST_MOVED, [since], |row| {
            let (Json(product), Json(prices)) = (row.get(0)?, row.get(1)?);
            Ok(CostMoved { product, prices, cost: row.get(2)?, was: row.get(3)? })
        })?;
        Ok(all.into_iter().filter(|of| !of.product.consignment && of.cost != of.was).collect())
    }

    /// Goods that are sold and of which a price is above what is decreed on that date, by number.
    pub fn above_ceiling(&self, date: BusinessDate) -> Result<Vec<AboveCeiling>, StoreError> {
        let decrees = self.settings_on(date)?.goods.decrees;
        let all = self.all(UNDER_A_CEILING, [date], |row| {
            let (Json(product), Json(prices)): (Json<Product>, Json<Prices>) = (row.get(0)?, row.get(1)?);
            let crossed = ceiling::crossed(&decrees, &product, &prices, date);
            Ok(AboveCeiling { product, crossed })
        })?;
        Ok(all.into_iter().filter(|goods| !goods.crossed.is_empty()).collect())
    }

    /// All prices that people set for these goods, in the order in which they hold.
    pub fn price_changes(&self, sku: &Sku) -> Result<Vec<Change>, StoreError> {
        self.all(&format!("{CHANGE} WHERE sku = ?1 ORDER BY at, device, seq"), [sku], change)
    }

    /// Goods whose prices somebody has set since then.
    pub fn priced_since(&self, since: Instant) -> Result<Vec<Sku>, StoreError> {
        self.all(CHANGED_SINCE, params![since], |row| row.get(0))
    }

    /// Prices that people set for days after this one, the nearest first; of one day's the newest alone.
    pub fn coming_prices(&self, after: BusinessDate) -> Result<Vec<Change>, StoreError> {
        let sql = format!("{CHANGE} WHERE valid_from > ?1 ORDER BY valid_from, sku, at, device, seq");
        let mut all: Vec<Change> = self.all(&sql, [after], change)?;
        all.dedup_by(|later, kept| {
            let same = later.sku == kept.sku && later.from == kept.from;
            if same {
                std::mem::swap(later, kept);
            }
            same
        });
        Ok(all)
    }

    /// Offers that run on that date or will, by their first day; those that were ended among them.
    pub fn promos_from(&self, date: BusinessDate) -> Result<Vec<Promo>, StoreError> {
        self.all(PROMOS, [date], |row| row.get::<_, Json<Promo>>(0).map(|Json(promo)| promo))
    }
}
