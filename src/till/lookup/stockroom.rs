//! What the stock room asks: suppliers and what is owed to them, orders, goods on their way, lots of any place.
//!
//! Pure. By key or index; a count of a shelf reads that shelf.

use std::collections::BTreeMap;

use super::Unreadable;
use crate::domain::event::draft::DraftPart;
use crate::domain::event::stock::{GoodsMoved, GoodsOrdered, Heard, Scope, StockAccount};
use crate::domain::event::{LotId, Personal, SupplierSet};
use crate::domain::goods::consigned::OwnersGoods;
use crate::domain::goods::lot::LotOnHand;
use crate::domain::goods::product::{Book, Place};
use crate::domain::goods::storage::Stored;
use crate::domain::id::{DraftId, SaleId, ShopCode, Sku, SupplierCode, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

type Answered<T> = Result<T, Unreadable>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplier {
    pub code: SupplierCode,
    pub name: String,
    /// `grosir`, `pbf`, `konsinyasi`.
    pub kind: String,
    pub terms_days: i64,
    pub consignment: bool,
    pub pkp: bool,
}

/// A faktur and what is still owed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    pub faktur: String,
    pub date: BusinessDate,
    pub due: BusinessDate,
    pub total: Rupiah,
    pub owed: Rupiah,
}

/// An order and what of it came, base units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    pub order: GoodsOrdered,
    /// Who ordered, or changed it last.
    pub by: UserId,
    pub received: BTreeMap<Sku, Quantity>,
}

impl Ordered {
    /// Goods of it that are still to come.
    pub fn wanted(&self) -> impl Iterator<Item = &Sku> {
        let came = |sku: &Sku| self.received.get(sku).copied().unwrap_or_default();
        let lines = self.order.lines.iter();
        lines.filter(move |line| line.qty_milli.in_base(line.factor) > came(&line.sku)).map(|line| &line.sku)
    }
}

/// Goods sent from one place to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnItsWay {
    pub sent: GoodsMoved,
    pub by: UserId,
    pub at: Instant,
    pub arrived: bool,
}

/// A lot somewhere, with what a document about it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    pub sku: Sku,
    pub book: Book,
    /// On which its value stands; in quarantine that of the place it came from.
    pub account: StockAccount,
    pub lot: LotOnHand,
    pub consignment: bool,
    pub supplier: Option<SupplierCode>,
    pub shelf: String,
}

/// A shop that buys from the warehouse on account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopAccount {
    pub shop: ShopCode,
    pub name: String,
    pub limit: Rupiah,
    pub term_days: i64,
    pub inactive: bool,
    /// For all its receipts.
    pub owed: Rupiah,
    /// The day the earliest of what is owed is due.
    pub due: Option<BusinessDate>,
}

/// A receipt that a shop has not paid to the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnAccount {
    pub sale: SaleId,
    pub receipt: String,
    pub due: BusinessDate,
    pub owed: Rupiah,
}

/// A document that is being put together: its head, and its lines by their part numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub draft: DraftId,
    pub head: DraftPart,
    pub lines: Vec<(u32, DraftPart)>,
}

/// The questions.
pub trait Stockroom {
    fn shop(&self, code: &str) -> Answered<Option<ShopAccount>>;
    fn stored(&self, storage: &str) -> Answered<Option<Stored>>;
    /// Whether these words are the name of a medicine of the catalogue.
    fn names_medicine(&self, words: &str) -> Answered<bool>;
    /// Goods of others, whatever is left of them, by their number.
    fn all_stored(&self) -> Answered<Vec<Stored>>;
    /// The number of the next storage.
    fn next_storage(&self) -> Answered<i64>;
    /// What is still owed for a sale on account.
    fn receivable(&self, sale: SaleId) -> Answered<Rupiah>;
    /// What a shop has not paid, the earliest due first.
    fn on_account(&self, shop: &ShopCode) -> Answered<Vec<OnAccount>>;
    /// What this till has under way, the oldest first.
    fn drafts(&self) -> Answered<Vec<Draft>>;
    fn supplier(&self, code: &str) -> Answered<Option<Supplier>>;
    /// All that the list says of one, as it was last set.
    fn supplier_record(&self, code: &SupplierCode) -> Answered<Option<(SupplierSet, Personal)>>;
    /// Whose name has the same letters and figures: `CV. Maju Jaya` is `CV Maju Jaya`.
    fn supplier_named(&self, name: &str) -> Answered<Option<Supplier>>;
    /// The code that begins so and ends in the highest figure.
    fn highest_supplier(&self, prefix: &str) -> Answered<Option<SupplierCode>>;
    /// By the number as printed.
    fn faktur(&self, supplier: &SupplierCode, number: &str) -> Answered<Option<Owed>>;
    /// The lots that came with a faktur of this supplier; none where it is not known.
    fn came_with(&self, supplier: &SupplierCode, faktur: &str) -> Answered<Vec<LotId>>;
    /// What is owed to a supplier, the earliest due first; only what is not paid.
    fn owed(&self, supplier: &SupplierCode) -> Answered<Vec<Owed>>;
    fn order(&self, number: &str) -> Answered<Option<Ordered>>;
    /// Orders of this supplier that were not closed and have not come in full, the newest first.
    fn open_orders(&self, supplier: &SupplierCode) -> Answered<Vec<Ordered>>;
    fn transfer(&self, number: &str) -> Answered<Option<OnItsWay>>;
    /// What was said of it when it was sent; empty for nothing.
    fn transfer_words(&self, number: &str) -> Answered<String>;
    /// Lots of these goods with something left, at every place, earliest expiry first.
    fn lots_everywhere(&self, sku: &Sku) -> Answered<Vec<Shelved>>;
    /// Base units of each lot of these goods in quarantine that buyers brought back (A37).
    fn brought_back(&self, sku: &Sku) -> Answered<BTreeMap<LotId, Quantity>>;
    /// The newest lot of a batch that is known, as it would lie at a place with nothing left of it.
    fn emptied(&self, sku: &Sku, place: Place, batch: &str) -> Answered<Option<Shelved>>;
    /// Lots of a place within a scope, and goods that were sold beyond them.
    fn lots_within(&self, place: Place, scope: &Scope) -> Answered<Vec<Shelved>>;
    /// Whether any goods that may lie at a place are of this scope, whatever is left of them.
    fn has_goods(&self, place: Place, scope: &Scope) -> Answered<bool>;
    /// Sold beyond the lots at a place: base units and what was posted for them, both positive or zero.
    fn beyond(&self, sku: &Sku, place: Place) -> Answered<(Quantity, Rupiah)>;
    /// Lots of these goods at a place that tills apart drew below nothing, or left rupiah in without goods.
    fn overdrawn(&self, sku: &Sku, place: Place) -> Answered<Vec<Shelved>>;
    /// How far the logs of other devices are known here.
    fn heard(&self) -> Answered<Vec<Heard>>;
    /// What other devices moved of these goods at a place before a moment, of what was not known then: base units by
    /// batch, under no batch what went beyond the lots.
    fn late(&self, sku: &Sku, place: Place, heard: &[Heard], before: Instant) -> Answered<Vec<(String, Quantity)>>;
    /// Whether an authentication code with this serial number came in before (A8).
    fn serial_received(&self, sku: &Sku, serial: &str) -> Answered<bool>;
    /// PPN of a lot that was deducted when it came from this supplier, and the base units it was for.
    fn deducted(&self, supplier: &SupplierCode, lot: &LotId) -> Answered<Option<(Rupiah, Quantity)>>;
    /// What a consignor is owed for goods sold, by goods (R51).
    fn consigned_due(&self, supplier: &SupplierCode) -> Answered<Vec<(Sku, Rupiah)>>;
    /// What became of a consignor's goods since he was paid last, and when that was.
    fn since_settled(&self, supplier: &SupplierCode) -> Answered<(Option<BusinessDate>, Vec<OwnersGoods>)>;
}
