//! What happens at the shelf: the labels under the goods (R15).
//!
//! Pure.

use serde::{Deserialize, Serialize};

use crate::domain::goods::product::{Prices, Product};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A shelf label was printed: from now on this is what the shelf says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelPrinted {
    pub sku: Sku,
    pub unit: String,
    /// Of one `unit`, for everybody.
    pub price: Rupiah,
    /// Where members pay less.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_price: Option<Rupiah>,
    pub date: BusinessDate,
}

impl LabelPrinted {
    /// For the base unit, at the prices of this date.
    pub fn of(product: &Product, prices: &Prices, date: BusinessDate) -> Self {
        Self {
            sku: product.sku.clone(),
            unit: product.base_unit().to_owned(),
            price: prices.umum,
            member_price: prices.anggota.filter(|price| *price < prices.umum),
            date,
        }
    }
}
