//! What the till may ask about what has happened: finished sales, the open shift's sums, debts, vouchers, PINs.
//!
//! Pure. By key or index of rows kept current; one old record is read where a sale is to be corrected.

use std::collections::BTreeMap;

use crate::domain::cooperative::loan::debt::Paid;
use crate::domain::cooperative::wrong_member::Hint;
use crate::domain::event::parked::SaleParked;
use crate::domain::event::{Event, SaleCompleted, ShiftOpened, Tendered};
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::projection::{Balance, ReturnedPart};
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::time::{BusinessDate, Instant};

use super::Unreadable;

type Answered<T> = Result<T, Unreadable>;

/// A finished sale with everything that became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PastSale {
    pub sale: SaleCompleted,
    pub at: Instant,
    pub cashier: UserId,
    pub voided: bool,
    /// What of each line came back, by its number from 1.
    pub returned: BTreeMap<u32, ReturnedPart>,
    /// What was given back for it, by means.
    pub refunded: BTreeMap<String, Rupiah>,
    /// Whose it is now, and whether it counts for SHU.
    pub member: Option<MemberNumber>,
    pub counts: bool,
    /// How it was paid, corrections included; one entry a means.
    pub tenders: Vec<Tendered>,
    /// Its shift is still open.
    pub shift_open: bool,
}

/// What a receipt number stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Paper {
    Sale(Box<PastSale>),
    /// A return or void, against this receipt.
    Return {
        of: ReceiptNumber,
        void: bool,
    },
    /// Taken over from another system: figures, but no lots.
    Imported,
}

/// A member's kasbon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Credit {
    pub limit: Rupiah,
    pub balance: Rupiah,
    /// Business date of the oldest kasbon that payments have not covered; `None` where nothing is owed, or where it was
    /// taken over without dates.
    pub oldest: Option<BusinessDate>,
}

/// A loan as the till needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loan {
    pub loan: String,
    pub member: MemberNumber,
    pub method: String,
    pub principal: Rupiah,
    /// Percent a month, decimal string.
    pub rate_month: String,
    pub months: i64,
    pub round_to: i64,
    pub first_due: BusinessDate,
    /// What was paid at tills since it was taken over, and what was owed then.
    pub paid: Paid,
}

/// A membership as its savings need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    pub joined: BusinessDate,
    /// Simpanan pokok in full.
    pub pokok_due: Rupiah,
}

/// A sale that was set aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Parked {
    pub parked: SaleParked,
    pub name: String,
    pub by: UserId,
    pub at: Instant,
}

/// One blind count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub nth: u32,
    pub pieces: BTreeMap<String, i64>,
    pub counted: Rupiah,
    pub cashier: UserId,
    pub at: Instant,
    /// Its place in this till's log: what came later has a higher one, whatever the clock said (R41).
    pub place: i64,
}

/// The till's newest Z.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastZ {
    pub number: u32,
    pub date: BusinessDate,
    pub hash: [u8; 32],
    /// What stayed in the drawer.
    pub left: Rupiah,
}

/// A row of the shift's list of what happened beside plain sales (`domain::projection::NoteRow`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteSeen {
    pub kind: String,
    pub at: Instant,
    pub actor: UserId,
    pub second: Option<UserId>,
    pub receipt: Option<ReceiptNumber>,
    pub member: Option<MemberNumber>,
    pub code: String,
    pub amount: Rupiah,
    pub words: String,
    /// Its place in this till's log: what came later has a higher one, whatever the clock said (R41).
    pub place: i64,
}

/// A slip of the desk or the drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipSeen {
    /// Of the till's documents.
    pub number: u32,
    /// What it was for: a kind of `note`.
    pub kind: String,
    pub at: Instant,
    pub member: Option<MemberNumber>,
    /// Through the drawer: negative where it was paid out.
    pub amount: Rupiah,
    /// As a person typed it.
    pub words: String,
    pub taken_back: bool,
}

/// A sale of a shift as its drawer saw it; returns and voids are in the notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleSeen {
    pub receipt: ReceiptNumber,
    pub at: Instant,
    pub payable: Rupiah,
    pub status: String,
    /// Means, amount, handed over, change.
    pub tenders: Vec<(String, Rupiah, Rupiah, Rupiah)>,
    /// Net of each line.
    pub lines: Vec<Rupiah>,
    /// The same number for the same goods in the same quantities.
    pub goods: u64,
    /// Its place in this till's log: what came later has a higher one, whatever the clock said (R41).
    pub place: i64,
}

/// Wrong PINs since the last right one, and when the last was given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    pub tries: u32,
    pub last: Option<Instant>,
}

/// Till letter, number of its Z (`None` = open), sold, difference.
pub type ShiftOfDay = (String, Option<u32>, Rupiah, Rupiah);

/// The questions.
pub trait Past {
    fn paper(&self, receipt: &ReceiptNumber) -> Answered<Option<Paper>>;
    /// Hash of the record behind a receipt number.
    fn receipt_hash(&self, receipt: &ReceiptNumber) -> Answered<Option<[u8; 32]>>;
    /// How a shift was opened, as it was signed.
    fn shift_opened(&self, shift: ShiftId) -> Answered<Option<ShiftOpened>>;
    /// What an X or Z adds up, by key (`domain/projection/cash.rs`).
    fn shift_sums(&self, shift: ShiftId) -> Answered<BTreeMap<String, i64>>;
    fn counts(&self, shift: ShiftId) -> Answered<Vec<Counted>>;
    fn notes(&self, shift: ShiftId) -> Answered<Vec<NoteSeen>>;
    fn shift_sales(&self, shift: ShiftId) -> Answered<Vec<SaleSeen>>;
    fn last_z(&self) -> Answered<Option<LastZ>>;
    /// Shifts of a business date, whatever till: till letter, number of the Z (`None` = open), sold, difference.
    fn shifts_of(&self, date: BusinessDate) -> Answered<Vec<ShiftOfDay>>;
    fn day_closed(&self, date: BusinessDate) -> Answered<bool>;
    /// What was recorded in a shift under this number of a slip, and what took that slip back.
    fn desk_slip(&self, shift: ShiftId, slip: u32) -> Answered<Vec<Event>>;
    /// Till and slip of a loan's newest payment that was not taken back; `None` where none was made here.
    fn newest_payment(&self, loan: &str, member: &MemberNumber) -> Answered<Option<(TillLetter, u32)>>;
    /// The next slip of this till, from 1.
    fn next_slip(&self) -> Answered<u32>;
    fn parked(&self) -> Answered<Vec<Parked>>;
    fn balance(&self, member: &MemberNumber, balance: Balance) -> Answered<Rupiah>;
    fn credit(&self, member: &MemberNumber) -> Answered<Credit>;
    /// When the ledger last answered this till; `None` where it has joined none.
    fn ledger_heard(&self) -> Answered<Option<Instant>>;
    /// What is left on a voucher; `None` for a number that was never sold.
    fn voucher(&self, code: &str) -> Answered<Option<Rupiah>>;
    fn loan(&self, loan: &str) -> Answered<Option<Loan>>;
    /// All loans of a member by number, paid off or not.
    fn loans_of(&self, member: &MemberNumber) -> Answered<Vec<Loan>>;
    fn membership(&self, member: &MemberNumber) -> Answered<Option<Membership>>;
    /// Savings paid out to this member on a business date, positive.
    fn paid_out(&self, member: &MemberNumber, date: BusinessDate) -> Answered<Rupiah>;
    fn has_member_pin(&self, member: &MemberNumber) -> Answered<bool>;
    /// Base units bought on a day under a limit.
    fn limit_used(&self, limit: &str, key: &str, date: BusinessDate) -> Answered<Quantity>;
    fn pin_tries(&self, user: &UserId) -> Answered<Tries>;
    /// `None` where no PIN is set.
    fn member_pin_matches(&self, member: &MemberNumber, pin: &str) -> Answered<Option<bool>>;
    fn member_tries(&self, member: &MemberNumber) -> Answered<Tries>;
    /// Whether these are the words of the recovery sheet that holds; `None` where none was made.
    fn recovery_matches(&self, words: &str) -> Answered<Option<bool>>;
    /// Keyed hash of a NIK, hex: repeats are found without keeping the number (R23).
    fn nik_hash(&self, nik: &str) -> Answered<String>;
    /// When, at which till and with which card this member was on a sale of this business date.
    fn member_sales(&self, member: &MemberNumber, date: BusinessDate) -> Answered<Vec<(TillLetter, Instant, u32)>>;
    /// What looks as if a sale of this business date stood under the wrong member, at all tills; of one shift, among
    /// its members alone (N12).
    fn member_hints(&self, date: BusinessDate, settings: &Settings, shift: Option<ShiftId>) -> Answered<Vec<Hint>>;
    /// Whether a finished sale with this id is in the file.
    fn has_sale(&self, sale: SaleId) -> Answered<bool>;
}
