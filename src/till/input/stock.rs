//! Inputs of the stock room: what is typed and scanned while goods come in, and what suppliers are told and paid.
//!
//! Pure.

use crate::domain::event::draft::{DraftGathered, DraftGathering};
use crate::domain::event::stock::{PaidFrom, Scope};
use crate::domain::event::warehouse::MoneyIn;
use crate::domain::goods::product::Place;
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;
use crate::till::input::suppliers::SetSupplier;

/// What may be said of a line of goods that come in; what is not said stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineFacts {
    pub quantity: Option<Quantity>,
    pub unit: Option<String>,
    /// Came for nothing, of the line's unit.
    pub bonus: Option<Quantity>,
    pub batch: Option<String>,
    pub expiry: Option<BusinessDate>,
    /// On the faktur, of one unit, before discounts.
    pub price: Option<Rupiah>,
    /// The same with sen, thousandths of a rupiah.
    pub exact: Option<Quantity>,
    /// `10+5`.
    pub discounts: Option<String>,
    /// What the faktur writes for the whole line, after discounts: a price with sen comes to it.
    pub amount: Option<Rupiah>,
    pub shelf: Option<String>,
}

/// The head of the supplier's invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FakturFacts {
    pub number: String,
    pub date: BusinessDate,
    /// By the supplier's terms where it is not said.
    pub due: Option<BusinessDate>,
    pub ppn: Rupiah,
    pub freight: Rupiah,
}

/// Goods come in: one document, put together line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receive {
    Begin {
        supplier: String,
        place: Option<Place>,
        order: Option<String>,
    },
    Scan {
        code: String,
    },
    Line {
        sku: Sku,
        facts: LineFacts,
    },
    /// All of a supplier's list, in one step: every line or none.
    List {
        rows: Vec<(Sku, LineFacts)>,
    },
    Set {
        line: usize,
        facts: LineFacts,
    },
    Remove {
        line: usize,
    },
    Faktur(FakturFacts),
    Done {
        paid: PaidFrom,
    },
    /// Nothing came in after all.
    Leave,
}

/// Why the rest of an order will not come: he has none, it takes too long, it was bought elsewhere, it was a slip.
pub const CLOSED_FOR: [&str; 5] = ["kosong", "lambat", "ganti", "salah", "lain"];

/// What suppliers are told and paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Supply {
    /// Goods, quantity and unit (the base unit where none is said).
    Order {
        supplier: String,
        lines: Vec<(Sku, Quantity, Option<String>)>,
    },
    /// Nothing more is expected, and why.
    CloseOrder {
        order: String,
        reason: String,
    },
    /// Of this faktur, or of the earliest due.
    Pay {
        supplier: String,
        amount: Rupiah,
        paid: PaidFrom,
        faktur: Option<String>,
    },
    /// What a consignor is owed for goods that were sold (R51).
    SettleConsignor {
        supplier: String,
        paid: PaidFrom,
    },
    SendBack {
        supplier: String,
        lines: Vec<SentBack>,
        reason: String,
        faktur: Option<String>,
        paid: PaidFrom,
    },
    /// The list of suppliers itself.
    Keep(SetSupplier),
}

/// A part of what goes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentBack {
    pub sku: Sku,
    /// Base units.
    pub quantity: Quantity,
    pub place: Place,
    /// Of this batch; of the earliest to expire where none is said.
    pub batch: Option<String>,
}

/// The warehouse sells to other shops.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warehouse {
    /// The next sale is out of the warehouse: on this shop's account, or nobody's.
    Sell { shop: Option<String> },
    /// What is still due goes on the shop's account.
    Bill,
    /// A shop that buys on account, or new terms for one; what is not said stays, or is usual.
    SetShop {
        shop: String,
        name: String,
        phone: String,
        address: String,
        limit: Option<Rupiah>,
        term_days: Option<i64>,
        inactive: bool,
    },
    /// Of this receipt, or of the earliest due.
    Paid { shop: String, amount: Rupiah, paid: MoneyIn, receipt: Option<String> },
}

/// Goods of others in the warehouse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Storage {
    In {
        /// A member's number; else who it is by name.
        owner: Option<String>,
        name: String,
        phone: String,
        /// With its condition.
        goods: String,
        /// Kilograms; koli where one of them is said to weigh something.
        quantity: Quantity,
        each: Option<Quantity>,
        shelf: String,
    },
    /// Fees that are due are paid so, or go on account.
    Out {
        storage: String,
        quantity: Quantity,
        paid: Option<MoneyIn>,
    },
    /// Months that are over go on account.
    Fees,
    Statement {
        storage: String,
    },
    Count(CountStorage),
}

/// Goods of others are counted by their labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountStorage {
    Begin,
    /// One koli more, by its label; of goods by weight that they are there.
    Scan {
        code: String,
    },
    /// This many and no more, of its unit.
    Set {
        storage: String,
        quantity: Quantity,
    },
    /// Only now the books are shown beside it.
    Review,
    Done {
        reason: String,
    },
    Leave,
}

/// What is put together so far to be moved or written off, whole; without lines it is dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gather {
    pub head: DraftGathering,
    pub lines: Vec<DraftGathered>,
}

/// Goods go from place to place, or out of the books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shelve {
    /// To another place, or into and out of quarantine.
    Move {
        from: Place,
        to: Place,
        lines: Vec<Taken>,
        words: String,
    },
    /// Counted where they went; what is not named did not arrive, unless all did.
    /// The paper of goods that were sent, once more.
    PrintAgain {
        transfer: String,
    },
    Arrive {
        transfer: String,
        all: bool,
        lines: Vec<Taken>,
    },
    WriteOff {
        place: Place,
        reason: String,
        lines: Vec<Taken>,
        witnesses: Vec<UserId>,
        words: String,
    },
    /// So much of these goods became so many of those.
    Repack {
        place: Place,
        from: (Sku, Quantity),
        to: (Sku, Quantity),
        lost: Quantity,
    },
    Block {
        sku: Sku,
        batch: String,
        blocked: bool,
        reason: String,
    },
    /// Somebody asked for it in vain: goods of the catalogue, or words.
    Missed {
        asked: String,
    },
}

/// A quantity of goods, base units, of this batch or of whichever goes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub sku: Sku,
    pub quantity: Quantity,
    pub batch: Option<String>,
}

/// Goods are counted on the shelf while the shop sells (R52).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Count {
    Begin {
        place: Place,
        scope: Scope,
    },
    /// One more of what was scanned.
    Scan {
        code: String,
    },
    /// So many more, of this unit and batch.
    Line {
        sku: Sku,
        quantity: Quantity,
        unit: Option<String>,
        batch: Option<String>,
    },
    /// A slip of the hand: these goods are as if nobody had counted them.
    Remove {
        sku: Sku,
        batch: Option<String>,
    },
    /// Counted again: this many and no more; zero where the shelf is empty.
    Set {
        sku: Sku,
        quantity: Quantity,
        batch: Option<String>,
    },
    /// Only now the books are shown beside it.
    Review,
    Done {
        reason: String,
    },
    Leave,
}
