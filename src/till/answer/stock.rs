//! What is shown of the stock room: a delivery being put together, a count under way.
//!
//! Pure.

use crate::domain::event::stock::Scope;
use crate::domain::goods::product::Place;
use crate::domain::id::{Sku, StorageCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryView {
    pub supplier: String,
    pub supplier_name: String,
    /// His goods are his until they are sold: no price is needed.
    pub consignment: bool,
    pub place: Place,
    pub order: Option<String>,
    /// Number, date and due date, once they are known.
    pub faktur: Option<(String, BusinessDate, BusinessDate)>,
    pub lines: Vec<DeliveredView>,
    /// What was ordered and did not come yet; how much of it is not said, the count is blind (koperasi 5.1).
    pub awaited: Vec<AwaitedView>,
    /// The line the last input was about.
    pub last: Option<usize>,
    pub amount: Rupiah,
    pub ppn: Rupiah,
    pub freight: Rupiah,
    pub total: Rupiah,
}

/// Ordered, and not here yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwaitedView {
    pub sku: Sku,
    pub name: String,
    /// In which it was ordered.
    pub unit: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveredView {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    /// It comes in, the base unit first.
    pub units: Vec<String>,
    pub factor: i64,
    pub base_unit: String,
    pub quantity: Quantity,
    pub bonus: Quantity,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub price: Option<Rupiah>,
    /// With sen, where it has them.
    pub exact: Option<Quantity>,
    pub discounts: String,
    pub amount: Rupiah,
    /// What one base unit costs: shown from the carton's price (R49).
    pub unit_cost: Rupiah,
    /// Batch or expiry is still to be said.
    pub needs_batch: bool,
    /// What an order said, base units.
    pub ordered: Option<Quantity>,
}

/// A sale out of the warehouse (koperasi 5.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarehouseView {
    /// Code and name of the shop on whose account it may go.
    pub shop: Option<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StocktakeView {
    pub place: Place,
    pub scope: Scope,
    pub lines: Vec<CountedView>,
    pub reviewed: bool,
    pub last: Option<usize>,
    /// Of all lines, after the review.
    pub difference: Option<Rupiah>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedView {
    pub sku: Sku,
    pub name: String,
    pub base_unit: String,
    pub batch: String,
    pub counted: Quantity,
    /// What was counted before the review, where it was counted again.
    pub first: Option<Quantity>,
    /// After the review only (blind).
    pub booked: Option<Quantity>,
    pub value: Option<Rupiah>,
    pub again: bool,
}

/// Goods of others that are being counted; nothing of the books before the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageCountView {
    pub lines: Vec<CountedStorageView>,
    pub reviewed: bool,
    pub last: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedStorageView {
    pub storage: StorageCode,
    pub goods: String,
    /// `kg` or `koli`.
    pub unit: String,
    pub shelf: String,
    /// `None`: seen, and not weighed yet.
    pub counted: Option<Quantity>,
    pub booked: Option<Quantity>,
    pub again: bool,
}
