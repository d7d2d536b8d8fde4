//! What can happen: one variant per kind, each complete in itself, so that it is understood without any look-up.
//!
//! Pure. The one domain type that is also a format: kinds and fields are added, never changed or dropped. A fold over
//! events cannot fail, because what is in the log has happened.
//! Long because the one list of kinds is read side by side with what most of them hold; later parts are in `event/`.
//! Not here: bytes, hashes and signatures (`log/`), which rows follow (`projection.rs`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cooperative::member::{MemberKind, MemberState};
use super::goods::product::{Book, Place, Prices, Product, Promo};
use super::id::{
    CoopId, DeviceId, MemberNumber, ReceiptNumber, RecordId, SaleId, ShiftId, ShopCode, Sku, SupplierCode, TillLetter,
    UserId,
};
use super::money::Rupiah;
use super::people::user::Role;
use super::quantity::Quantity;
use super::settings::Settings;
use super::time::{BusinessDate, Instant};

pub mod after_sale;
pub mod books;
pub mod draft;
pub mod drawer;
mod kind;
pub mod lending;
pub mod lists;
pub mod membership;
pub mod parked;
pub mod payroll;
pub mod pharmacy;
pub mod pricing;
pub mod references;
pub mod registers;
pub mod restored;
pub mod savings;
pub mod shelf;
pub mod stock;
pub mod storage;
pub mod surplus;
pub mod term;
pub mod warehouse;

use after_sale::{MemberAttached, ReceiptReprinted, SaleReturned, TenderCorrected};
use drawer::{
    CashMoved, DayClosed, DrawerCounted, KasbonPaid, LoanPaid, MemberPinSet, MemberPinTried, Noted, PinAccepted,
    PinFailed, RecoverySheetSet, SavingMoved, ShiftHandedOver, TenderSettled, VoucherSold,
};
use parked::{BuyerId, ByHand, OtherGoods, SaleFetched, SaleParked};
use pharmacy::{
    MedicineBuyerNamed, PharmacistSigned, PharmacyLine, PrescriptionOpened, PrescriptionReceived, RxPeople,
};
use restored::Restored;
use stock::{
    BatchBlocked, DemandMissed, GoodsArrived, GoodsMoved, GoodsOrdered, GoodsReceived, GoodsRepacked, GoodsSentBack,
    GoodsWrittenOff, StockCounted, SupplierPaid,
};
use storage::{StorageCharged, StorageCounted, StorageGiven, StorageTaken};
use warehouse::{OnAccount, ShopPaid, ShopSet};

/// A received quantity with cost, batch number and expiry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LotId(pub uuid::Uuid);

/// Where and when an event was recorded, beside what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    pub coop: CoopId,
    pub device: DeviceId,
    /// From 1, without gaps, per device.
    pub seq: u64,
    pub at: Instant,
    /// Who did it; `sistem` where nobody was signed in (setup, import from the command line without a person).
    pub actor: UserId,
}

/// What happened, in the past tense.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Always the first record of a device.
    DeviceEnrolled(DeviceEnrolled),
    SettingsSet(SettingsSet),
    UserSet(UserSet),
    PinSet(PinSet),
    SupplierSet(SupplierSet),
    ProductSet(ProductSet),
    PromoSet(PromoSet),
    PricesSet(pricing::PricesSet),
    MemberSet(MemberSet),
    LotOpened(LotOpened),
    LoanTaken(LoanTaken),
    BalancesOpened(BalancesOpened),
    SaleImported(SaleImported),
    ShiftOpened(ShiftOpened),
    SaleCompleted(SaleCompleted),
    ShiftClosed(ShiftClosed),
    ReceiptReprinted(ReceiptReprinted),
    SaleReturned(SaleReturned),
    MemberAttached(MemberAttached),
    TenderCorrected(TenderCorrected),
    SaleParked(SaleParked),
    SaleFetched(SaleFetched),
    CashMoved(CashMoved),
    SavingMoved(SavingMoved),
    KasbonPaid(KasbonPaid),
    LoanPaid(LoanPaid),
    VoucherSold(VoucherSold),
    DrawerCounted(DrawerCounted),
    ShiftHandedOver(ShiftHandedOver),
    DayClosed(DayClosed),
    TenderSettled(TenderSettled),
    Noted(Noted),
    PinFailed(PinFailed),
    PinAccepted(PinAccepted),
    MemberPinSet(MemberPinSet),
    MemberPinTried(MemberPinTried),
    RecoverySheetSet(RecoverySheetSet),
    LabelPrinted(shelf::LabelPrinted),
    GoodsOrdered(GoodsOrdered),
    GoodsReceived(GoodsReceived),
    GoodsSentBack(GoodsSentBack),
    SupplierPaid(SupplierPaid),
    GoodsMoved(GoodsMoved),
    GoodsArrived(GoodsArrived),
    StockCounted(StockCounted),
    GoodsWrittenOff(GoodsWrittenOff),
    GoodsRepacked(GoodsRepacked),
    BatchBlocked(BatchBlocked),
    DemandMissed(DemandMissed),
    PharmacistSigned(PharmacistSigned),
    PrescriptionReceived(PrescriptionReceived),
    PrescriptionOpened(PrescriptionOpened),
    MedicineBuyerNamed(MedicineBuyerNamed),
    PrescriptionScreened(pharmacy::PrescriptionScreened),
    ComplaintNoted(pharmacy::ComplaintNoted),
    SipnapReported(pharmacy::SipnapReported),
    PapersDestroyed(pharmacy::PapersDestroyed),
    DraftNoted(draft::DraftNoted),
    YearClosed(books::YearClosed),
    YearOpened(books::YearOpened),
    BooksLocked(books::BooksLocked),
    JournalEntered(books::JournalEntered),
    BudgetAgreed(books::BudgetAgreed),
    ShuAllocated(Box<surplus::ShuAllocated>),
    ShuReversed(surplus::ShuReversed),
    ShuPaid(surplus::ShuPaid),
    ShuLapsed(surplus::ShuLapsed),
    MemberApplied(membership::MemberApplied),
    MembershipDecided(membership::MembershipDecided),
    MemberLeft(membership::MemberLeft),
    LeaverPaid(membership::LeaverPaid),
    ConsentGiven(membership::ConsentGiven),
    MemberErased(membership::MemberErased),
    PersonalSeen(membership::PersonalSeen),
    RelatedSet(membership::RelatedSet),
    HolderSet(membership::HolderSet),
    EmployerSet(payroll::EmployerSet),
    DeductionAgreed(payroll::DeductionAgreed),
    PayrollListed(payroll::PayrollListed),
    PayrollPosted(payroll::PayrollPosted),
    PayrollTaken(payroll::PayrollTaken),
    LoanAgreed(lending::LoanAgreed),
    LoanRecovered(lending::LoanRecovered),
    LoanApplied(lending::LoanApplied),
    LoanSurveyed(lending::LoanSurveyed),
    LoanDecided(lending::LoanDecided),
    LoanDisbursed(lending::LoanDisbursed),
    LoansProvisioned(lending::LoansProvisioned),
    JasaAccrued(lending::JasaAccrued),
    LoanAccrued(lending::LoanAccrued),
    LoanWrittenOff(lending::LoanWrittenOff),
    InterestCredited(savings::InterestCredited),
    InterestPaid(savings::InterestPaid),
    TermOpened(term::TermOpened),
    TermInterest(term::TermInterest),
    TermRenewed(term::TermRenewed),
    TermClosed(term::TermClosed),
    RegisterEntered(registers::RegisterEntered),
    FindingNoted(registers::FindingNoted),
    FindingAnswered(registers::FindingAnswered),
    AssetListed(registers::AssetListed),
    PersonalExported(registers::PersonalExported),
    ShopSet(ShopSet),
    ShopPaid(ShopPaid),
    StorageTaken(StorageTaken),
    StorageGiven(StorageGiven),
    StorageCharged(StorageCharged),
    StorageCounted(StorageCounted),
    ListTaken(lists::ListTaken),
    ListUndone(lists::ListUndone),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceEnrolled {
    /// 64 hex digits.
    pub public_key: String,
    pub till: TillLetter,
    /// Set where this device goes on from a backup of another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restored: Option<Restored>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingsSet {
    pub from: BusinessDate,
    /// Apart: there is much that a cooperative decides.
    pub settings: Box<Settings>,
}

/// A person who signs in. The name is personal data: `private.name`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserSet {
    pub user: UserId,
    pub role: Role,
    pub active: bool,
    /// Which member she is, where that was said; an empty number: none any more. `None`: nothing was said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberNumber>,
}

/// A PIN was set. The hash is keyed with the device's secret (argon2id) and stands in `private.pin_hash`, so that an
/// exported log gives nothing to guess at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinSet {
    pub user: UserId,
    /// Must be changed at the first sign-in.
    pub one_time: bool,
}

/// Name, phone, address and account are in `private`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupplierSet {
    pub code: SupplierCode,
    /// `grosir`, `pbf`, `konsinyasi`.
    pub supplier_kind: String,
    pub terms_days: i64,
    pub consignment: bool,
    /// Percent as a decimal string, empty where none was agreed.
    #[serde(default)]
    pub commission_percent: String,
    pub pkp: bool,
    #[serde(default)]
    pub npwp: String,
    /// A PBF's licence to deal in medicines (A15); empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
}

/// A product with its prices from a date on. Later wins, by time, then device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductSet {
    pub product: Product,
    pub from: BusinessDate,
    pub prices: Prices,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromoSet {
    pub promo: Promo,
}

/// A member's standing. Name, NIK, sex, kelurahan, RT and phone are in `private`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberSet {
    pub number: MemberNumber,
    pub member_kind: MemberKind,
    pub state: MemberState,
    pub joined: BusinessDate,
    pub pokok_due: Rupiah,
    pub kasbon_limit: Rupiah,
    /// The card's 13 digits.
    pub card: String,
    /// Balances taken as facts, the first time a member is imported; posts nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balances: Option<MemberBalances>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberBalances {
    pub pokok: Rupiah,
    pub wajib: Rupiah,
    pub sukarela: Rupiah,
    pub kasbon: Rupiah,
}

/// Stock on hand when the books began; posts nothing (its value is in the opening balances).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LotOpened {
    pub lot: LotId,
    pub sku: Sku,
    pub place: Place,
    /// Empty for goods without batch numbers.
    #[serde(default)]
    pub batch: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<BusinessDate>,
    pub received: BusinessDate,
    /// Base units, thousandths.
    pub qty_milli: Quantity,
    /// Of one base unit.
    pub unit_cost: Rupiah,
    /// half-up(qty × unit cost); 0 for consigned goods, which are not ours.
    pub value: Rupiah,
    pub consignment: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplier: Option<SupplierCode>,
    #[serde(default)]
    pub shelf: String,
}

/// A loan taken over with what is still owed; posts nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanTaken {
    pub loan: String,
    pub member: MemberNumber,
    /// `flat`, `menurun`, `anuitas`.
    pub method: String,
    pub principal: Rupiah,
    /// Percent a month, decimal string.
    pub rate_month: String,
    pub months: i64,
    pub round_to: i64,
    pub disbursed: BusinessDate,
    pub first_due: BusinessDate,
    pub instalments_paid: i64,
    /// Empty but in old records: since then what it is for stands in the private part.
    #[serde(default)]
    pub purpose: String,
    pub balance: Rupiah,
    /// How often lists with this loan were taken back before: of a number the loan that came last of these holds.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub anew: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_nought(number: &u32) -> bool {
    *number == 0
}

/// Opening balances of one date (J33). Positive = debit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalancesOpened {
    pub as_of: BusinessDate,
    pub balances: Vec<(String, Rupiah)>,
    /// What lots are worth that were taken in beyond the balances of that day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lots: bool,
    /// The record whose balances these take back, each with the other sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<RecordId>,
}

/// A sale of another system, taken over: journal with tender and inventory on 360000, no lots, no drawer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaleImported {
    pub receipt: ReceiptNumber,
    pub sold_at: Instant,
    pub date: BusinessDate,
    pub shift: String,
    pub cashier: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberNumber>,
    /// The member's purchases count (full member).
    pub counts: bool,
    /// `selesai` or `retur`.
    pub status: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ref_receipt: Option<ReceiptNumber>,
    pub lines: Vec<ImportedLine>,
    pub total: Rupiah,
    pub rounding: Rupiah,
    pub payable: Rupiah,
    pub tender: String,
    pub tendered: Rupiah,
    pub change: Rupiah,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedLine {
    pub sku: Sku,
    pub book: Book,
    pub unit: String,
    pub qty_milli: Quantity,
    pub price: Rupiah,
    pub amount: Rupiah,
    pub cost: Rupiah,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub consignment: bool,
}

/// A drawer was opened (R42). `difference` = opening − what it should have held, between 111000 and the safe 111100.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftOpened {
    pub shift: ShiftId,
    pub till: TillLetter,
    /// The shift's business date: the local date on which it opened.
    pub date: BusinessDate,
    pub opening: Rupiah,
    pub difference: Rupiah,
    /// Who approved an opening on a date before the newest record's: the clock was set back (R41).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
    /// Denomination in rupiah → pieces, where the float was counted; empty where it was only said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pieces: BTreeMap<String, i64>,
}

/// A part of a lot that a line took, with its cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    pub lot: LotId,
    /// Base units, thousandths.
    pub qty_milli: Quantity,
    pub cost: Rupiah,
    /// For the paper and the pharmacy's register; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub batch: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<BusinessDate>,
}

/// Which price a line was sold at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    Umum,
    Anggota,
    Grosir,
    Promo,
    /// The one price of a higher rung.
    Satuan,
    /// Printed on a scale's label, charged as printed (R6).
    Label,
    /// A price given by hand, with a reason (R14, R15a).
    Tangan,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoldLine {
    pub sku: Sku,
    pub name: String,
    pub book: Book,
    pub place: Place,
    pub unit: String,
    /// Base units in one of `unit`.
    pub factor: i64,
    /// Of `unit`, thousandths.
    pub qty_milli: Quantity,
    /// Of one `unit`.
    pub price: Rupiah,
    pub tier: Tier,
    /// Price × quantity before discount.
    pub amount: Rupiah,
    pub discount: Rupiah,
    /// What it would have cost a non-member: for "hemat anggota".
    pub umum_amount: Rupiah,
    /// Subject to PPN; counts only while the cooperative is PKP.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ppn: bool,
    /// PPN inside this line's net amount (share of the receipt's PPN).
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub ppn_amount: Rupiah,
    /// Cost of the lots drawn and of what was sold beyond them.
    pub cost: Rupiah,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drawn: Vec<Drawn>,
    /// Sold beyond the books, base units (R50), with the cost posted for it.
    #[serde(default, skip_serializing_if = "Quantity::is_zero_ref")]
    pub short_milli: Quantity,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub short_cost: Rupiah,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub consignment: bool,
    /// What the owner of consigned goods gets (R51).
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub due: Rupiah,
    /// Which register the pharmacy line goes to (apotek A1), if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<String>,
    /// Price or discount given by hand; its amount is in `price` and `discount`.
    #[serde(default, skip_serializing_if = "ByHand::is_none")]
    pub by_hand: ByHand,
    /// The part of `discount` that is this line's share of the receipt's (R13).
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub receipt_discount: Rupiah,
    /// Weight typed although a scale is there (D24).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub manual: bool,
    /// Code of the purchase limit that counts these goods (R21, R23).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    /// What only the pharmacy's lines have.
    #[serde(default, skip_serializing_if = "PharmacyLine::is_none")]
    pub pharmacy: PharmacyLine,
    /// Goods of no catalogue (R7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<OtherGoods>,
}

/// One means of payment of a sale. `amount` = what it settles; `tendered − change = amount` for cash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tendered {
    /// `cash` `qris` `card` `transfer` `kasbon` `sukarela` `voucher`.
    #[serde(rename = "type")]
    pub tender: String,
    pub amount: Rupiah,
    pub tendered: Rupiah,
    pub change: Rupiah,
    /// Last four of a QRIS reference, number of a voucher; what was typed of a card's slip or a transfer stands in the
    /// private part (`references.rs`), and here in records of before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// Denomination → pieces into the drawer (positive) and out as change (negative); empty where none can be known.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pieces: BTreeMap<String, i64>,
    /// Of kasbon, sukarela or a card without its slip: who agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A sale is done: everything the receipt, the stock, the member and the books need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaleCompleted {
    pub sale: SaleId,
    pub receipt: ReceiptNumber,
    pub shift: ShiftId,
    /// The shift's business date.
    pub date: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberNumber>,
    /// Posts on the member side and counts for SHU (koperasi 1.6).
    pub counts: bool,
    pub pkp: bool,
    pub lines: Vec<SoldLine>,
    pub gross: Rupiah,
    pub discount: Rupiah,
    pub total: Rupiah,
    pub rounding: Rupiah,
    pub payable: Rupiah,
    /// PPN inside the price, once per receipt (R18); 0 where not PKP.
    pub ppn: Rupiah,
    pub tenders: Vec<Tendered>,
    /// The member's purchases this year counted for SHU, this sale included, as the till knew them.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub purchases_year: Rupiah,
    /// With which card of the member's beside her first one it was bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<u32>,
    /// Who buys, where a rule asked for it (R23).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<BuyerId>,
    /// A discount on the whole receipt, given by hand.
    #[serde(default, skip_serializing_if = "ByHand::is_none")]
    pub by_hand: ByHand,
    /// The return in the same basket whose goods this sale exchanges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchanged: Option<SaleId>,
    /// What of it a shop owes that buys from the warehouse (koperasi 5.4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_account: Option<OnAccount>,
    /// The shop whose driver takes these goods of the warehouse along, where nothing of it is on account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_by: Option<ShopCode>,
    /// It had been set aside, and is no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parked: bool,
}

/// A shift was counted and closed (R44, R46).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftClosed {
    pub shift: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    /// Running number of the till's Z reports.
    pub number: u32,
    pub opening: Rupiah,
    pub cash_sales: Rupiah,
    /// Carried out of the drawer at closing, to the safe (J31's sister: 111100).
    pub drops: Rupiah,
    pub expected: Rupiah,
    pub counted: Rupiah,
    /// counted − expected.
    pub difference: Rupiah,
    pub sales: u32,
    pub receipts: u32,
    pub rounding: Rupiah,
    /// The part of `drops` that was posted when it was carried (`CashMoved`).
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub dropped_before: Rupiah,
    /// Goes to the safe with the deposit slip, after the count; the rest stays as the next float.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub deposit: Rupiah,
    /// All else that the Z says (R46), by key, in rupiah or pieces; bound by the record's hash, and so to the Z before.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub figures: BTreeMap<String, i64>,
    /// First and last paper of the shift.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<ReceiptNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<ReceiptNumber>,
    /// Record hash of that last paper, 64 hex digits; empty where the shift has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub last_hash: String,
    /// Record hash of the till's Z before, 64 hex digits; empty for the first.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub previous: String,
    /// Where its day was locked meanwhile: the first day after, on which its difference and deposit are booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booked: Option<BusinessDate>,
    /// The difference is above the limit and has a reason (in `private.words`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reasoned: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// Personal data of a record: travels beside it, never in an export. Only what the kind needs is filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Personal {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nik: String,
    /// Date of birth, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub born: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sex: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kelurahan: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rt: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Where a supplier is paid to: bank, number, holder.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bank: String,
    /// A member's number of before this program (koperasi 1.2).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub old_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pin_hash: String,
    /// The same PIN for the ledger's pages, keyed with what stands on her card alone (`MemberPinSet`).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub page_hash: String,
    /// A reason or name typed by a person.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// What was done about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reply: String,
    /// Of each tender what a person typed of its slip (`references.rs`); empty where none has any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<String>,
    /// Patient, prescriber and directions of a prescription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prescription: Option<Box<RxPeople>>,
}

/// What is about to be recorded: an event, with its personal part if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    pub event: Event,
    pub personal: Option<Personal>,
}

impl SaleCompleted {
    /// Whom a purchase limit counts: member number, else NIK hash, else the receipt by itself (R25).
    pub fn limit_key(&self) -> String {
        match (&self.member, &self.buyer) {
            (Some(member), _) => member.as_str().to_owned(),
            (None, Some(buyer)) => buyer.nik_hash.clone(),
            (None, None) => self.receipt.to_string(),
        }
    }
}

impl From<Event> for Happening {
    fn from(event: Event) -> Self {
        Self { event, personal: None }
    }
}
