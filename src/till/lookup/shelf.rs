//! What the till asks about the labels at the shelf.

use super::Unreadable;
use crate::domain::event::shelf::LabelPrinted;
use crate::domain::id::Sku;
use crate::domain::time::BusinessDate;

/// The questions, answered by key.
pub trait Shelf {
    /// The label last printed for one unit of a product.
    fn label(&self, sku: &Sku, unit: &str) -> Result<Option<LabelPrinted>, Unreadable>;
    /// Goods whose label says another price than the till on this date, by sku.
    fn changed_labels(&self, date: BusinessDate) -> Result<Vec<Sku>, Unreadable>;
}
