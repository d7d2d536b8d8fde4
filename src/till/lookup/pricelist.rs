//! What the till asks about prices and offers over time.

use super::Unreadable;
use crate::domain::goods::price_change::Change;
use crate::domain::goods::product::Promo;
use crate::domain::id::Sku;
use crate::domain::time::BusinessDate;

/// The questions, answered by key.
pub trait Pricelist {
    /// All prices that people set for these goods, in the order in which they hold.
    fn price_changes(&self, sku: &Sku) -> Result<Vec<Change>, Unreadable>;
    /// Goods of which a price is above a ceiling that blocks on that date (R22), by number.
    fn above_ceiling(&self, date: BusinessDate) -> Result<Vec<Sku>, Unreadable>;
    /// The highest number of goods that begins so, sold any more or not.
    fn highest_sku(&self, prefix: &str) -> Result<Option<Sku>, Unreadable>;
    /// Goods that are sold under this very name, in whatever letters.
    fn named(&self, name: &str) -> Result<Option<Sku>, Unreadable>;
    /// What goods of no catalogue must keep to that are said to be of this category of the shop (R7): the highest age
    /// that any goods of it ask for; `None` where the shop has no such category.
    fn category(&self, category: &str) -> Result<Option<u8>, Unreadable>;
    /// Offers that run on that date or will, those that were ended among them.
    fn promos_from(&self, date: BusinessDate) -> Result<Vec<Promo>, Unreadable>;
}
