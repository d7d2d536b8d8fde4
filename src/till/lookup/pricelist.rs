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
    /// Offers that run on that date or will, those that were ended among them.
    fn promos_from(&self, date: BusinessDate) -> Result<Vec<Promo>, Unreadable>;
}
