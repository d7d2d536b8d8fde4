//! What the till asks about prices over time.

use super::{Answered, StoreLookup, unreadable};
use crate::domain::goods::price_change::Change;
use crate::domain::goods::product::Promo;
use crate::domain::id::Sku;
use crate::domain::time::BusinessDate;
use crate::store::pricelist::AboveCeiling;
use crate::till::lookup::pricelist::Pricelist;

impl Pricelist for StoreLookup<'_> {
    fn price_changes(&self, sku: &Sku) -> Answered<Vec<Change>> {
        self.store.price_changes(sku).map_err(unreadable)
    }

    fn above_ceiling(&self, date: BusinessDate) -> Answered<Vec<Sku>> {
        let all = self.store.above_ceiling(date).map_err(unreadable)?;
        Ok(all.into_iter().filter(AboveCeiling::blocks).map(|goods| goods.product.sku).collect())
    }

    fn highest_sku(&self, prefix: &str) -> Answered<Option<Sku>> {
        self.store.highest_sku(prefix).map_err(unreadable)
    }

    fn named(&self, name: &str) -> Answered<Option<Sku>> {
        self.store.product_named(name).map_err(unreadable)
    }

    fn category(&self, category: &str) -> Answered<Option<u8>> {
        self.store.age_of_category(category).map_err(unreadable)
    }

    fn promos_from(&self, date: BusinessDate) -> Answered<Vec<Promo>> {
        self.store.promos_from(date).map_err(unreadable)
    }
}
