//! What suppliers are owed and what is on order, as the stock room's lists show it; and how much stands on a shelf.
//!
//! Pure data. The store reads it, the window shows it.
//! Neighbours: what an order and a faktur are (`domain/event/stock.rs`), what goods cost (`purchase.rs`).

use crate::domain::event::stock::GoodsOrdered;
use crate::domain::id::{ShopCode, Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// A supplier with what is owed to him.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    pub supplier: SupplierCode,
    pub name: String,
    /// `grosir`, `pbf`, `konsinyasi`.
    pub kind: String,
    pub consignment: bool,
    /// For faktur, all of them.
    pub owed: Rupiah,
    /// Of those, the day the first is due.
    pub due: Option<BusinessDate>,
    /// For consigned goods that were sold.
    pub consigned: Rupiah,
}

/// A faktur that is not paid to the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFaktur {
    pub number: String,
    pub date: BusinessDate,
    pub due: BusinessDate,
    pub total: Rupiah,
    pub owed: Rupiah,
}

/// An order of which something may still come, with what came, base units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOrder {
    pub order: GoodsOrdered,
    pub received: Vec<(Sku, Quantity)>,
}

impl OpenOrder {
    /// Everything came, or more: nothing is waited for.
    pub fn has_come(&self) -> bool {
        let sum = |sku: &Sku| self.received.iter().filter(|(other, _)| other == sku).map(|(_, came)| *came).sum();
        let wanted = |sku: &Sku| -> Quantity {
            let of_these = self.order.lines.iter().filter(|line| line.sku == *sku);
            of_these.map(|line| line.qty_milli.in_base(line.factor)).sum()
        };
        self.order.lines.iter().all(|line| wanted(&line.sku) <= sum(&line.sku))
    }
}

/// A shop that buys from the warehouse on account, with what it owes (koperasi 5.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopDebt {
    pub shop: ShopCode,
    pub name: String,
    pub limit: Rupiah,
    pub term_days: i64,
    pub inactive: bool,
    pub owed: Rupiah,
    /// Of that, the day the first is due.
    pub due: Option<BusinessDate>,
}

/// A shelf or a category, and how many goods the books have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfCount {
    pub name: String,
    pub goods: i64,
}

#[cfg(test)]
mod tests;
