//! What follows from an event: the rows of stock, sales, members, cash and journal. The one function that every
//! database of the system applies.
//!
//! Long because every row is listed once. Pure, without state. Always holds: sums commute and facts are keyed by their
//! record, so whoever has seen the same records shows the same figures; the later setting wins.

use std::collections::BTreeMap;

use super::cooperative::member::{MemberKind, MemberState};
use super::event::pharmacy::{ComplaintNoted, PrescriptionReceived, PrescriptionScreened};
use super::event::stock::{GoodsMoved, GoodsOrdered, GoodsReceived, StockAccount};
use super::event::{Envelope, Event, LoanTaken, LotId, Tier, draft::DraftNoted, parked::SaleParked};
use super::event::{pricing::PricesSet, shelf::LabelPrinted, storage::StorageTaken, surplus::ShuAllocated};
use super::goods::product::{Book, Place, Prices, Product, Promo};
use super::goods::storage::LastCount;
use super::id::{DeviceId, MemberNumber, ReceiptNumber, SaleId, ShiftId, ShopCode, Sku};
use super::id::{StorageCode, SupplierCode, TillLetter, UserId};
use super::time::{BusinessDate, Instant};
use super::{money::Rupiah, people::user::Role, quantity::Quantity, settings::Settings};

mod after_sale;
mod balances;
mod books;
mod cash;
mod catalogue;
pub mod dispensed;
mod goods_moved;
mod journal;
pub mod lists;
mod member_year;
pub mod movement;
pub mod noted;
pub mod office;
mod patronage;
mod payroll;
pub mod sales;
mod stock;
mod stored;
mod term;
mod warehouse;

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
    Berjangka,
}

impl Balance {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pokok => "pokok",
            Self::Wajib => "wajib",
            Self::Sukarela => "sukarela",
            Self::Kasbon => "kasbon",
            Self::Berjangka => "berjangka",
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

/// One row, or one addition to a sum. Who applies it knows the record's key and the row's place in the record.
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
    /// Fact per record: somebody set prices, and what she knew of.
    PriceChange(Box<PricesSet>),
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
    /// Sum per (member, year, what): savings, jasa and SHU of a year; `days` = each amount times the days of the year
    /// on which it counted. Without a member: all sales.
    MemberYear {
        member: Option<MemberNumber>,
        year: i16,
        what: &'static str,
        amount: Rupiah,
        days: i64,
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
    /// Fact per loan number, or that it is none any more; what came anew after that holds instead.
    Loan(Box<LoanTaken>),
    LoanGone(super::event::lists::LoanBack),
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
    /// Sum per (shift, key): what an X and a Z add up. Keys: see `cash.rs`.
    ShiftSum {
        shift: ShiftId,
        key: String,
        amount: i64,
    },
    /// Later wins per shift: who it was handed to.
    ShiftCashier {
        shift: ShiftId,
        cashier: UserId,
    },
    /// Later wins per shift: the till that goes on with it, restored from a backup of the one that opened it.
    ShiftTaken {
        shift: ShiftId,
        till: TillLetter,
    },
    /// Fact per (shift, nth).
    Count {
        shift: ShiftId,
        nth: u32,
        pieces: BTreeMap<String, i64>,
        counted: Rupiah,
    },
    /// Fact: something that happened beside plain sales, for the shift's list, the explanation of a difference and the
    /// manager's day. Words in private.
    Note(Box<NoteRow>),
    /// Greatest running number of a till's slips.
    Slip {
        till: TillLetter,
        number: u32,
    },
    /// Sum per (sale, line): what of it came back.
    Returned {
        sale: SaleId,
        line: u32,
        part: ReturnedPart,
    },
    /// Sum per (sale, means): what was given back for it.
    Refunded {
        sale: SaleId,
        tender: String,
        paid: Rupiah,
    },
    /// Fact per sale.
    Voided {
        sale: SaleId,
    },
    /// Later wins per sale: whose it is since it was corrected.
    SaleMember {
        sale: SaleId,
        member: Option<MemberNumber>,
        counts: bool,
    },
    /// Fact: a part of a sale's payment was another.
    TenderMoved {
        sale: SaleId,
        from: String,
        to: String,
        amount: Rupiah,
    },
    /// Later wins per sale: set aside, or not any more. Name in private.
    Parked {
        sale: SaleId,
        parked: Option<Box<SaleParked>>,
    },
    /// Sum per number.
    Voucher {
        code: String,
        delta: Rupiah,
    },
    /// Sum per (loan, part): paid at tills. Parts: `Paid::put` of `loan/debt.rs`, and `recovered`.
    LoanPaid {
        loan: String,
        part: String,
        amount: Rupiah,
    },
    /// Sum per (limit, key, day): bought under a purchase limit, base units.
    LimitUse {
        limit: String,
        key: String,
        date: BusinessDate,
        milli: Quantity,
    },
    /// Later wins per user: wrong PINs since the last right one.
    PinTries {
        user: UserId,
        tries: u32,
    },
    /// Later wins per member. The hash stands in private.
    MemberPin {
        member: MemberNumber,
    },
    /// Later wins per member.
    MemberTries {
        member: MemberNumber,
        tries: u32,
    },
    /// Later wins. The hash of the words stands in private.
    Recovery,
    /// Fact per code: goods of others. Owner's name, phone and the goods in words in private.
    Storage(Box<StorageTaken>),
    /// Fact: in or out of it, of its unit.
    StorageMoved {
        storage: StorageCode,
        date: BusinessDate,
        milli: Quantity,
    },
    /// Fact per (storage, month).
    StorageCharged {
        storage: StorageCode,
        month: BusinessDate,
        kilograms: i64,
        fee: Rupiah,
        /// At once; else it went on account.
        paid: bool,
    },
    /// Later wins per code: what was counted of it, of its unit.
    StorageCounted(StorageCode, LastCount),
    /// Later wins per code: a shop that buys from the warehouse. Name, phone and address in private.
    Shop(Box<super::event::warehouse::ShopSet>),
    /// Fact: what of a sale went on a shop's account.
    OnAccount {
        sale: SaleId,
        shop: ShopCode,
        receipt: String,
        date: BusinessDate,
        due: BusinessDate,
        total: Rupiah,
    },
    /// Sum per sale: what is still owed for it.
    Receivable {
        sale: SaleId,
        delta: Rupiah,
    },
    /// Later wins per (draft, part): a document of the stock room that is being put together.
    Draft(Box<DraftNoted>),
    /// Later wins per (sku, unit): what the shelf says.
    Label(Box<LabelPrinted>),
    /// Facts: a document of the stock room, by the goods that it moved.
    Document {
        date: BusinessDate,
        /// Of its slip: `A-7`.
        number: String,
        goods: Vec<Sku>,
    },
    /// Later wins per number; what came of it is a sum.
    Order(Box<GoodsOrdered>),
    /// Sum per (order, sku), base units.
    OrderReceived {
        order: String,
        sku: Sku,
        milli: Quantity,
    },
    /// Fact per (supplier, number).
    Faktur(Box<GoodsReceived>),
    /// Sum per (supplier, faktur): what is owed for it.
    Payable {
        supplier: SupplierCode,
        faktur: String,
        delta: Rupiah,
    },
    /// Sum per goods: what their consignor is owed for those that were sold (R51).
    ConsignedDue {
        sku: Sku,
        delta: Rupiah,
    },
    /// Fact per (sku, serial): an authentication code that came in (A8).
    Serial {
        sku: Sku,
        serial: String,
    },
    /// Fact per transfer: on its way.
    Transfer(Box<GoodsMoved>),
    /// Fact per transfer.
    TransferArrived {
        transfer: String,
    },
    /// Later wins per (sku, place): the last count.
    Counted {
        sku: Sku,
        place: Place,
        date: BusinessDate,
        booked_milli: Quantity,
        counted_milli: Quantity,
    },
    /// Later wins per lot: on which account goods set aside stand.
    SetAside {
        lot: LotId,
        account: StockAccount,
    },
    /// Later wins per (sku, batch).
    Blocked {
        sku: Sku,
        batch: String,
        blocked: bool,
    },
    /// Sum per (date, sku or words): asked for in vain.
    Missed {
        date: BusinessDate,
        sku: Option<Sku>,
        asked: String,
        count: i64,
    },
    /// Fact per prescription. Patient, prescriber and directions in private.
    Prescription(Box<PrescriptionReceived>),
    /// Facts: lines of the pharmacy's registers.
    Dispensed(Box<dispensed::DispensedRow>),
    /// Later wins per sale. Name, phone and declared use in private.
    MedicineBuyer {
        sale: SaleId,
        key: String,
    },
    /// Later wins per prescription. What the pharmacist wrote in private.
    Screened(Box<PrescriptionScreened>),
    /// Later wins per sale: what OWA was handed out for. Patient and complaint stay in the record (A38).
    Complaint(Box<ComplaintNoted>),
    /// Fact per (sku, serial): an authentication code was sold (A8), or not any more: its box came back good.
    SerialSold(Sku, String, bool),
    /// Fact per date.
    DayClosed {
        date: BusinessDate,
        total: Rupiah,
        difference: Rupiah,
    },
    /// Sum per till: what its drawer holds by the books.
    Drawer {
        till: Option<TillLetter>,
        delta: Rupiah,
    },
    /// Fact per year; the earlier stamp keeps it.
    YearClosed {
        year: i16,
        member: Rupiah,
        nonmember: Rupiah,
    },
    /// Fact per date: nothing is booked up to it any more.
    Locked {
        until: BusinessDate,
    },
    /// Of the members' desk and the loan desk.
    Office(office::OfficeRow),
    /// Later wins per year: how its surplus is allocated, or no more.
    Allocation {
        year: i16,
        allocated: Option<Box<ShuAllocated>>,
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

/// See [`Row::Note`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteRow {
    /// Kind of the event, or of what was noted: a stable word.
    pub kind: String,
    pub date: Option<BusinessDate>,
    pub shift: Option<ShiftId>,
    pub receipt: Option<ReceiptNumber>,
    pub sku: Option<Sku>,
    pub member: Option<MemberNumber>,
    /// An account, a scanned code, a denomination, …: what the kind says.
    pub code: String,
    /// Money, positive into the drawer where it is about the drawer.
    pub amount: Rupiah,
    /// Who agreed.
    pub second: Option<UserId>,
}

/// What of a sold line came back so far, or with one return.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReturnedPart {
    /// Of the line's unit.
    pub qty_milli: Quantity,
    pub amount: Rupiah,
    pub discount: Rupiah,
    pub ppn: Rupiah,
    pub cost: Rupiah,
    pub due: Rupiah,
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
    /// To the safe after the count.
    pub deposit: Rupiah,
}

/// Everything that follows from one event, in a fixed order. A fold cannot fail: what is in the log has happened.
///
/// # Panics
/// An event whose figures do not balance; `accounting::rules::of_event::posted` refuses it before it is recorded or
/// taken in from elsewhere.
pub fn rows(envelope: &Envelope, event: &Event) -> Vec<Row> {
    let mut rows: Vec<Row> = match event {
        Event::DeviceEnrolled(enrolled) => catalogue::device(envelope.device, enrolled),
        Event::SettingsSet(set) => catalogue::settings(set).into(),
        Event::UserSet(set) => noted::user_set(set),
        Event::PinSet(set) => noted::pin_set(set).into(),
        Event::SupplierSet(set) => vec![catalogue::supplier(set)],
        Event::ProductSet(set) => catalogue::product(set).into(),
        Event::PromoSet(set) => vec![Row::Promo(set.promo.clone())],
        Event::PricesSet(set) => catalogue::prices(set).into(),
        Event::MemberSet(set) => std::iter::once(catalogue::member(set)).chain(balances::opened(set)).collect(),
        Event::LotOpened(opened) => std::iter::once(catalogue::lot(opened)).chain(stock::opened(opened)).collect(),
        Event::LoanTaken(loan) => vec![Row::Loan(Box::new(loan.clone()))],
        Event::BalancesOpened(opened) => cash::opening(opened),
        Event::SaleImported(sale) => sales::imported(sale).into_iter().chain(patronage::imported(sale)).collect(),
        Event::ShiftOpened(shift) => cash::shift_opened(shift),
        Event::SaleCompleted(sale) => sales::all_of(envelope, sale),
        Event::ShiftClosed(shift) => cash::shift_closed(shift),
        Event::ReceiptReprinted(reprint) => noted::reprinted(reprint),
        Event::SaleReturned(returned) => after_sale::returned(envelope, returned),
        Event::MemberAttached(attached) => after_sale::attached(attached),
        Event::TenderCorrected(corrected) => after_sale::tender_corrected(corrected),
        Event::SaleParked(parked) => vec![Row::Parked { sale: parked.sale, parked: Some(Box::new(parked.clone())) }],
        Event::SaleFetched(fetched) => vec![Row::Parked { sale: fetched.sale, parked: None }],
        Event::CashMoved(moved) => cash::moved(moved),
        Event::SavingMoved(saving) => cash::saving(saving),
        Event::KasbonPaid(paid) => cash::kasbon_paid(paid),
        Event::LoanPaid(paid) => cash::loan_paid(paid),
        Event::VoucherSold(sold) => cash::voucher_sold(sold),
        Event::DrawerCounted(counted) => cash::counted(counted),
        Event::ShiftHandedOver(over) => noted::handed_over(over),
        Event::DayClosed(day) => vec![books::day_closed(day)],
        Event::TenderSettled(settled) => noted::settled(settled),
        Event::Noted(note) => noted::noted(note),
        Event::PinFailed(failed) => vec![Row::PinTries { user: failed.user.clone(), tries: failed.tries }],
        Event::PinAccepted(accepted) => vec![Row::PinTries { user: accepted.user.clone(), tries: 0 }],
        Event::MemberPinSet(set) => office::pin_set(set).into(),
        Event::MemberPinTried(tried) => vec![Row::MemberTries { member: tried.member.clone(), tries: tried.tries }],
        Event::RecoverySheetSet(_) => vec![Row::Recovery],
        Event::LabelPrinted(label) => vec![Row::Label(Box::new(label.clone()))],
        Event::GoodsOrdered(order) => goods_moved::ordered(order),
        Event::GoodsReceived(goods) => goods_moved::received(goods),
        Event::GoodsSentBack(back) => goods_moved::sent_back(back),
        Event::SupplierPaid(paid) => goods_moved::supplier_paid(paid),
        Event::GoodsMoved(moved) => goods_moved::moved(moved),
        Event::GoodsArrived(arrived) => goods_moved::arrived(arrived),
        Event::StockCounted(count) => goods_moved::counted(count),
        Event::GoodsWrittenOff(off) => goods_moved::written_off(off),
        Event::GoodsRepacked(repack) => goods_moved::repacked(repack),
        Event::BatchBlocked(block) => goods_moved::blocked(block),
        Event::DemandMissed(missed) => goods_moved::missed(missed),
        Event::PharmacistSigned(signed) => dispensed::signed(signed),
        Event::PrescriptionReceived(received) => dispensed::received(received),
        Event::PrescriptionOpened(opened) => dispensed::opened(opened),
        Event::MedicineBuyerNamed(named) => dispensed::buyer(named),
        Event::PrescriptionScreened(_) | Event::ComplaintNoted(_) | Event::SipnapReported(_) => dispensed::rest(event),
        Event::PapersDestroyed(gone) => dispensed::papers_destroyed(gone),
        Event::DraftNoted(noted) => vec![Row::Draft(Box::new(noted.clone()))],
        Event::YearClosed(closed) => books::year_closed(closed),
        Event::YearOpened(_) => Vec::new(),
        Event::BooksLocked(locked) => vec![Row::Locked { until: locked.until }],
        Event::JournalEntered(entered) => books::entered(entered),
        Event::ShuAllocated(allocated) => books::allocated(allocated),
        Event::ShuReversed(_) | Event::ShuLapsed(_) => books::back(event),
        Event::ShuPaid(paid) => books::shu_paid(paid),
        Event::MemberApplied(_) | Event::MembershipDecided(_) | Event::MemberLeft(_) => office::of_members(event),
        Event::LeaverPaid(_) | Event::ConsentGiven(_) | Event::HolderSet(_) => office::of_members(event),
        Event::MemberErased(_) | Event::PersonalSeen(_) | Event::RelatedSet(_) => office::of_members(event),
        Event::EmployerSet(_) | Event::DeductionAgreed(_) | Event::PayrollListed(_) => payroll::rows(event),
        Event::PayrollPosted(_) | Event::PayrollTaken(_) => payroll::rows(event),
        Event::LoanAgreed(_) | Event::LoanRecovered(_) | Event::LoanSurveyed(_) => office::of_loans(event),
        Event::LoanApplied(_) | Event::LoanDecided(_) | Event::LoanDisbursed(_) => office::of_loans(event),
        Event::LoansProvisioned(_) | Event::LoanWrittenOff(_) => office::of_loans(event),
        Event::JasaAccrued(_) | Event::LoanAccrued(_) => office::of_loans(event),
        Event::InterestCredited(_) | Event::InterestPaid(_) => office::others(event),
        Event::TermOpened(_) | Event::TermInterest(_) | Event::TermRenewed(_) | Event::TermClosed(_) => {
            term::rows(event)
        }
        Event::RegisterEntered(_) | Event::PersonalExported(_) | Event::BudgetAgreed(_) => office::others(event),
        Event::FindingNoted(_) | Event::FindingAnswered(_) | Event::AssetListed(_) => office::others(event),
        Event::ShopSet(shop) => warehouse::set(shop),
        Event::ShopPaid(paid) => warehouse::paid(paid),
        Event::StorageTaken(taken) => stored::taken(taken),
        Event::StorageGiven(given) => stored::given(given),
        Event::StorageCharged(charged) => stored::charged(charged),
        Event::StorageCounted(counted) => stored::counted(counted),
        Event::ListTaken(_) | Event::ListUndone(_) => lists::rows(event),
    };
    rows.extend(member_year::rows(envelope, event, &rows));
    rows.extend(journal::postings(event));
    rows
}

#[cfg(test)]
mod tests;
