//! Prices that a person set from a date on.
//!
//! Pure. Always holds: the whole of a product's prices stands in the record, with what they replaced as far as that
//! till knew, so that two who did not know of each other can be shown to both.

use serde::{Deserialize, Serialize};

use crate::domain::goods::product::Prices;
use crate::domain::id::Sku;
use crate::domain::time::BusinessDate;

/// Prices of goods from a date on. Later wins, by time, then device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PricesSet {
    pub sku: Sku,
    pub from: BusinessDate,
    pub prices: Prices,
    /// What would have held on that date.
    pub was: Prices,
    /// So many times somebody had set prices of these goods before, as far as this till knew.
    #[serde(default)]
    pub known: u32,
}
