//! What the till may ask: read only, by key, never a scan of history.
//!
//! Pure: the store answers (`store/lookup.rs`), a test answers from memory.

use std::sync::Arc;

use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::goods::ceiling::Decree;
use crate::domain::goods::lot::LotOnHand;
use crate::domain::goods::product::{Place, Prices, Product, Promo};
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant};

pub mod books;
pub mod care;
pub mod office;
pub mod past;
pub mod pharmacy;
pub mod pricelist;
pub mod shelf;
pub mod stockroom;

use past::Past;

/// The disk could not be read; the till is as before.
#[derive(Debug, thiserror::Error)]
#[error("the data file could not be read: {what}")]
pub struct Unreadable {
    pub what: String,
}

/// A product with what holds for it on a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goods {
    pub product: Arc<Product>,
    pub prices: Prices,
    /// Promos running on that date.
    pub promos: Vec<Promo>,
    /// What the shop entered of official ceilings for goods of this code (R22).
    pub decrees: Vec<Decree>,
}

/// A lot with what is left of it at one place, and the shelf it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StockedLot {
    pub lot: LotOnHand,
    pub shelf: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub number: MemberNumber,
    pub name: String,
    pub kelurahan: String,
    pub kind: MemberKind,
    pub state: MemberState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    pub id: UserId,
    pub name: String,
    pub role: Role,
    pub one_time_pin: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    pub id: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub opened: Instant,
    pub opening: Rupiah,
    pub cashier: UserId,
    pub sales: u32,
}

/// A finished sale as far as the till needs it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedSale {
    pub sale: SaleId,
    pub receipt: ReceiptNumber,
    pub copies: u32,
}

type Answered<T> = Result<T, Unreadable>;

/// The questions. All by primary key or index; each is a few microseconds on the real store.
pub trait Lookup:
    Past
    + books::Books
    + care::Care
    + office::Office
    + pharmacy::Dispensary
    + pricelist::Pricelist
    + shelf::Shelf
    + stockroom::Stockroom
{
    /// This device's till letter.
    fn till(&self) -> Answered<TillLetter>;
    fn settings(&self, date: BusinessDate) -> Answered<Arc<Settings>>;
    /// Days after this one from which other settings hold, that were decided before they come.
    fn settings_later(&self, after: BusinessDate) -> Answered<Vec<BusinessDate>>;
    /// Product and unit of a barcode as printed. GTIN-12 and the same number with a leading 0 are one code (R3).
    fn barcode(&self, code: &str) -> Answered<Option<(Sku, String)>>;
    /// Product of a scale label's number.
    fn plu(&self, plu: &str) -> Answered<Option<Sku>>;
    fn goods(&self, sku: &Sku, date: BusinessDate) -> Answered<Option<Goods>>;
    /// Offers on several goods, or on the whole receipt, that run on that date.
    fn offers(&self, date: BusinessDate) -> Answered<Vec<Promo>>;
    /// Lots with something left at this place.
    fn lots(&self, sku: &Sku, place: Place) -> Answered<Vec<StockedLot>>;
    /// Cost of one base unit as last received; 0 where there never was one.
    fn last_cost(&self, sku: &Sku) -> Answered<Rupiah>;
    /// By the number's key (its digits), see `MemberNumber::key`.
    fn member(&self, key: u64) -> Answered<Option<Member>>;
    /// By the card's 13 digits.
    fn card(&self, code: &str) -> Answered<Option<Member>>;
    fn purchases_year(&self, member: &MemberNumber, year: i16) -> Answered<Rupiah>;
    fn user(&self, id: &UserId) -> Answered<Option<User>>;
    /// Whether somebody else works here in one of these roles, with a PIN.
    fn works_beside(&self, roles: &[Role], but: &UserId) -> Answered<bool>;
    /// Whether this is the person's PIN (argon2id with the device's secret; slow on purpose).
    fn pin_matches(&self, id: &UserId, pin: &str) -> Answered<bool>;
    /// Hash of a PIN to be set, keyed with the device's secret.
    fn pin_hash(&self, pin: &str) -> Answered<String>;
    /// A member's PIN for the ledger's pages, keyed with what will stand on her card; `kept` is its hash for the tills.
    fn page_hash(&self, pin: &str, kept: &str) -> Answered<String>;
    fn open_shift(&self) -> Answered<Option<Shift>>;
    /// What this till's drawer holds by the books.
    fn drawer(&self) -> Answered<Rupiah>;
    /// The next running number of this till on this date, from 1.
    fn next_receipt(&self, date: BusinessDate) -> Answered<u32>;
    fn finished_sale(&self, receipt: &ReceiptNumber) -> Answered<Option<FinishedSale>>;
    /// The newest finished sale of this till.
    fn last_receipt(&self) -> Answered<Option<ReceiptNumber>>;
    /// Time of this device's newest record: a clock before it has been set back (R41).
    fn newest_record(&self) -> Answered<Option<Instant>>;
}
