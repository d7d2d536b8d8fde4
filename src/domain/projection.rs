//! What follows from an event: the rows of stock, sales, members, cash and journal. The one function that every
//! database of the system applies.
//!
//! Pure, without state. Always holds: sums commute and facts are keyed by the record they come from, so whoever has
//! seen the same records shows the same figures, in whatever order they came. Of two settings of one thing the later
//! wins, by time, then device, then sequence ([`Stamp`]).

use super::cooperative::member::{MemberKind, MemberState};
use super::event::{Envelope, Event, LoanTaken, LotId, SaleCompleted, Tier};
use super::goods::product::{Book, Place, Prices, Product, Promo};
use super::id::{DeviceId, MemberNumber, ReceiptNumber, SaleId, ShiftId, Sku, SupplierCode, TillLetter, UserId};
use super::money::Rupiah;
use super::people::user::Role;
use super::quantity::Quantity;
use super::settings::Settings;
use super::time::{BusinessDate, Instant};

mod balances;
mod cash;
mod catalogue;
mod journal;
mod patronage;
mod sales;
mod stock;

/// Who wins of two settings of the same thing: the greater stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    pub at: Instant,
    pub device: DeviceId,
    pub seq: u64,
}

/// Which unit of the cooperative a posting belongs to (koperasi 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    Sembako,
    Apotek,
    Gudang,
    SimpanPinjam,
    Kantor,
}

impl Unit {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sembako => "sembako",
            Self::Apotek => "apotek",
            Self::Gudang => "gudang",
            Self::SimpanPinjam => "simpan_pinjam",
            Self::Kantor => "kantor",
        }
    }
}

/// A member's balances that are sums of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Balance {
    Pokok,
    Wajib,
    Sukarela,
    Kasbon,
}

impl Balance {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pokok => "pokok",
            Self::Wajib => "wajib",
            Self::Sukarela => "sukarela",
            Self::Kasbon => "kasbon",
        }
    }
}

/// `selesai`, `retur`, `batal` as in the report `sales`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaleStatus {
    Selesai,
    Retur,
    Batal,
}

impl SaleStatus {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Selesai => "selesai",
            Self::Retur => "retur",
            Self::Batal => "batal",
        }
    }
}

/// One row, or one addition to a sum. The database that applies it knows the record's key (device, seq) and the
/// row's place in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// Fact: a device and its till letter.
    Device {
        device: DeviceId,
        till: TillLetter,
        public_key: String,
    },
    /// Later wins per `from`.
    Settings {
        from: BusinessDate,
        settings: Box<Settings>,
    },
    /// Later wins per user. The name stands in the record's private part.
    User {
        user: UserId,
        role: Role,
        active: bool,
    },
    /// Later wins per user. The hash stands in the record's private part.
    Pin {
        user: UserId,
        one_time: bool,
    },
    /// Later wins per code. Name, phone, address in private.
    Supplier {
        code: SupplierCode,
        kind: String,
        terms_days: i64,
        consignment: bool,
        commission: String,
        pkp: bool,
    },
    /// Later wins per sku; barcodes and PLU follow the product.
    Product(Box<Product>),
    /// Later wins per (sku, from).
    Prices {
        sku: Sku,
        from: BusinessDate,
        prices: Prices,
    },
    /// Later wins per (sku, unit, from, to).
    Promo(Promo),
    /// Later wins per member key. Name, kelurahan, phone in private.
    Member {
        number: MemberNumber,
        kind: MemberKind,
        state: MemberState,
        joined: BusinessDate,
        pokok_due: Rupiah,
        kasbon_limit: Rupiah,
        card: String,
    },
    /// Sum per (member, balance); `imported` marks what an import gave, for comparison with a second import.
    MemberBalance {
        member: MemberNumber,
        balance: Balance,
        delta: Rupiah,
        imported: bool,
    },
    /// Sum per (member, year): purchases counted for SHU.
    Purchases {
        member: MemberNumber,
        year: i16,
        delta: Rupiah,
    },
    /// Fact per lot.
    Lot {
        lot: LotId,
        sku: Sku,
        batch: String,
        expiry: Option<BusinessDate>,
        received: BusinessDate,
        /// Where it was when the books began; with sku, batch, expiry and received the key of an import.
        place: Place,
        unit_cost: Rupiah,
        consignment: bool,
        supplier: Option<SupplierCode>,
        shelf: String,
        opened_milli: Quantity,
    },
    /// Sum per (sku, lot, place); without a lot: sold beyond the books. `moved` is the movement's date.
    Stock {
        sku: Sku,
        lot: Option<LotId>,
        place: Place,
        milli: Quantity,
        value: Rupiah,
    },
    /// Later (by stamp) wins: cost of one base unit as last received.
    LastCost {
        sku: Sku,
        received: BusinessDate,
        unit_cost: Rupiah,
    },
    /// Fact per loan number.
    Loan(Box<LoanTaken>),
    /// Fact: opening balances of this date are there.
    Opening {
        as_of: BusinessDate,
    },
    /// Fact per sale.
    Sale(Box<SaleRow>),
    SaleLine(Box<SaleLineRow>),
    Tender {
        n: u32,
        sale: SaleId,
        tender: String,
        amount: Rupiah,
        tendered: Rupiah,
        change: Rupiah,
    },
    /// Fact per shift.
    ShiftOpened {
        shift: ShiftId,
        till: TillLetter,
        date: BusinessDate,
        opening: Rupiah,
        difference: Rupiah,
    },
    ShiftClosed(Box<ShiftClosedRow>),
    /// Sum per shift: what a Z adds up.
    ShiftSums {
        shift: ShiftId,
        cash_sales: Rupiah,
        rounding: Rupiah,
        sales: i64,
        receipts: i64,
    },
    /// Sum per till: what its drawer holds by the books.
    Drawer {
        till: Option<TillLetter>,
        delta: Rupiah,
    },
    /// Later wins per receipt (greatest copy).
    Copies {
        receipt: ReceiptNumber,
        copy: u32,
    },
    /// One side of a journal transaction of this record; positive = debit. Also added to the account's day sums.
    Posting(Posting),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Place in the record's transaction, from 1.
    pub n: u32,
    pub date: BusinessDate,
    /// Six digits.
    pub account: String,
    /// Positive = debit, negative = credit; never zero.
    pub amount: Rupiah,
    pub unit: Unit,
    pub member: Option<MemberNumber>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleRow {
    pub sale: SaleId,
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub date: BusinessDate,
    /// Live sales only.
    pub shift: Option<ShiftId>,
    pub cashier: String,
    pub member: Option<MemberNumber>,
    pub counts: bool,
    pub gross: Rupiah,
    pub discount: Rupiah,
    pub total: Rupiah,
    pub rounding: Rupiah,
    pub payable: Rupiah,
    pub cost: Rupiah,
    pub status: SaleStatus,
    pub imported: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleLineRow {
    pub sale: SaleId,
    /// From 1.
    pub n: u32,
    pub date: BusinessDate,
    pub sku: Sku,
    pub book: Book,
    pub unit: String,
    pub qty_milli: Quantity,
    pub base_milli: Quantity,
    pub price: Rupiah,
    pub tier: Option<Tier>,
    pub amount: Rupiah,
    pub discount: Rupiah,
    pub cost: Rupiah,
    /// Sold beyond the books, base units.
    pub short_milli: Quantity,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftClosedRow {
    pub shift: ShiftId,
    pub number: u32,
    pub cash_sales: Rupiah,
    pub drops: Rupiah,
    pub expected: Rupiah,
    pub counted: Rupiah,
    pub difference: Rupiah,
    pub sales: u32,
    pub receipts: u32,
    pub rounding: Rupiah,
}

/// Everything that follows from one event, in a fixed order. A fold cannot fail: what is in the log has happened.
///
/// # Panics
/// An event whose figures do not balance; `accounting::rules::of_event::posted` refuses it before it is recorded or
/// taken in from elsewhere.
pub fn rows(envelope: &Envelope, event: &Event) -> Vec<Row> {
    let mut rows: Vec<Row> = match event {
        Event::DeviceEnrolled(enrolled) => vec![catalogue::device(envelope.device, enrolled)],
        Event::SettingsSet(set) => {
            vec![Row::Settings { from: set.from, settings: Box::new(set.settings.clone()) }]
        }
        Event::UserSet(set) => vec![Row::User { user: set.user.clone(), role: set.role, active: set.active }],
        Event::PinSet(set) => vec![Row::Pin { user: set.user.clone(), one_time: set.one_time }],
        Event::SupplierSet(set) => vec![catalogue::supplier(set)],
        Event::ProductSet(set) => catalogue::product(set).into(),
        Event::PromoSet(set) => vec![Row::Promo(set.promo.clone())],
        Event::MemberSet(set) => std::iter::once(catalogue::member(set)).chain(balances::opened(set)).collect(),
        Event::LotOpened(opened) => std::iter::once(catalogue::lot(opened)).chain(stock::opened(opened)).collect(),
        Event::LoanTaken(loan) => vec![Row::Loan(Box::new(loan.clone()))],
        Event::BalancesOpened(opened) => cash::opening(opened),
        Event::SaleImported(sale) => sales::imported(sale).into_iter().chain(patronage::imported(sale)).collect(),
        Event::ShiftOpened(shift) => cash::shift_opened(shift),
        Event::SaleCompleted(sale) => completed(envelope, sale),
        Event::ShiftClosed(shift) => cash::shift_closed(shift),
        Event::ReceiptReprinted(reprint) => {
            vec![Row::Copies { receipt: reprint.receipt.clone(), copy: reprint.copy }]
        }
    };
    rows.extend(journal::postings(event));
    rows
}

fn completed(envelope: &Envelope, sale: &SaleCompleted) -> Vec<Row> {
    let mut rows = sales::completed(envelope, sale);
    rows.extend(stock::sold(sale));
    rows.extend(patronage::completed(sale));
    rows.extend(balances::completed(sale));
    rows.extend(cash::completed(sale));
    rows
}

#[cfg(test)]
mod tests;
