//! What the till asks about the labels at the shelf.

use super::Unreadable;
use crate::domain::event::shelf::{LabelOf, LabelPrinted};
use crate::domain::id::Sku;
use crate::domain::time::BusinessDate;

/// The questions, answered by key.
pub trait Shelf {
    /// The label last printed for one unit of a product.
    fn label(&self, sku: &Sku, unit: &str) -> Result<Option<LabelPrinted>, Unreadable>;
    /// Labels that say another price than the till on this date, by sku; and those beside which a buyer was given a
    /// lower price since they were printed.
    fn changed_labels(&self, date: BusinessDate) -> Result<Vec<LabelOf>, Unreadable>;
}
