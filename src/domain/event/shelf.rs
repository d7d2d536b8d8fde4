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

/// Which label: of these goods for this unit, the base unit where none is named. As text `SKU` or `SKU:UNIT`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LabelOf {
    pub sku: Sku,
    pub unit: Option<String>,
}

impl LabelOf {
    pub fn parse(text: &str) -> Self {
        match text.rsplit_once(':') {
            Some((sku, unit)) => Self { sku: Sku::from(sku), unit: Some(unit.to_owned()) },
            None => Self { sku: Sku::from(text), unit: None },
        }
    }
}

impl LabelPrinted {
    /// At the prices of this date; `None` for a unit that the goods are not sold in. Members have a price of the base
    /// unit only (R11).
    pub fn of(product: &Product, unit: Option<&str>, prices: &Prices, date: BusinessDate) -> Option<Self> {
        let unit = unit.unwrap_or_else(|| product.base_unit());
        let price = prices.shelf(product, unit)?;
        let is_base = product.rung(unit).is_some_and(|rung| rung.factor == 1);
        let member_price = prices.anggota.filter(|member| is_base && *member < price);
        Some(Self { sku: product.sku.clone(), unit: unit.to_owned(), price, member_price, date })
    }
}

#[cfg(test)]
mod tests;
