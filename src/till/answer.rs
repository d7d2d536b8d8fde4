//! What is shown after each input: the whole truth of the till for a screen, and the JSON of `gerai ring`.
//!
//! Pure. Screens copy nothing out of it: what the till shows is the last answer.

use std::sync::Arc;

use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::savings::Months;
use crate::domain::event::Tier;
use crate::domain::event::draft::{DraftGathered, DraftGathering};
use crate::domain::goods::product::{Product, Rung};
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};
use crate::till::lookup::Shift;

pub mod books;
pub mod pharmacy;
pub mod pricing;
pub mod stock;

/// The till as it stands after an input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub user: Option<UserView>,
    pub shift: Option<ShiftView>,
    /// The open sale, or the one just completed until the next begins.
    pub sale: Option<SaleView>,
    /// What the last input on the sale was about: the last-scan sheet.
    pub last: Option<LastView>,
    /// Multiplier waiting for the next scan (the × key).
    pub times: Option<Quantity>,
    /// Something to know that is no refusal: late expiry, stock below the books, half-typed digits dropped.
    pub notices: Vec<Text>,
    /// Can `undo` take something back?
    pub can_undo: bool,
    /// A QRIS code that is shown and waits for its money.
    pub qris: Option<QrisView>,
    /// A return that is being put together.
    pub returning: Option<ReturnView>,
    /// Goods brought back that are being exchanged for those in the basket.
    pub exchange: Option<ExchangeView>,
    /// Number of the return, once an exchange was settled.
    pub exchanged: Option<ReceiptNumber>,
    /// Sales set aside, the oldest first.
    pub parked: Vec<ParkedView>,
    /// A basket of who is here that a power cut left behind, while the counter is empty.
    pub unfinished: Option<UnfinishedView>,
    /// Goods that come in, as far as they are put together.
    pub delivery: Option<Box<stock::DeliveryView>>,
    /// Goods that are being counted.
    pub stocktake: Option<Box<stock::StocktakeView>>,
    /// Goods of others that are being counted.
    pub storage_count: Option<Box<stock::StorageCountView>>,
    /// Goods that are put together to go somewhere, and were not moved yet.
    pub gatherings: Vec<(DraftGathering, Vec<DraftGathered>)>,
    /// The open sale is out of the warehouse.
    pub warehouse: Option<stock::WarehouseView>,
    /// The number of a transfer just sent, or of an order just made.
    pub document: Option<String>,
    /// The drawer was counted: only now what it should hold is shown (R44).
    pub counted: Option<CountView>,
    /// After `x`.
    pub statement: Option<Box<StatementView>>,
    /// After `close`.
    pub z: Option<Box<StatementView>>,
    /// The number of a voucher just sold.
    pub voucher: Option<String>,
    /// Of the slip just made.
    pub slip: Option<u32>,
    /// The pharmacist who is signed on at this counter.
    pub pharmacist: Option<pharmacy::PharmacistView>,
    /// The prescription at the open sale.
    pub rx: Option<Box<pharmacy::RxView>>,
    /// What the desk just did.
    pub desk: Option<DeskView>,
    /// Prices or an offer just set.
    pub pricing: Option<Box<pricing::Pricing>>,
    /// While no shift is open: what the last one left in this till's drawer, by the books.
    pub left: Option<Rupiah>,
    /// After `close` and `close-day`: what happened, in sentences to be sent.
    pub summary: Vec<Text>,
    /// After a surplus was shared out, as a draft or for good.
    pub surplus: Option<std::sync::Arc<books::SurplusView>>,
    /// Whom the members' desk just did something for.
    pub member: Option<MemberNumber>,
    /// A loan just asked for, decided or paid out.
    pub loan: Option<std::sync::Arc<books::LoanView>>,
}

/// A movement at the desk, or a member's new PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskView {
    /// `None` for a voucher.
    pub member: Option<MemberNumber>,
    pub name: String,
    /// Negative where it was paid out.
    pub amount: Rupiah,
    /// Saved, or still owed, after it.
    pub balance: Rupiah,
    pub done: DeskDone,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskDone {
    /// `pokok` `wajib` `sukarela`; the months that a payment of wajib named.
    Saving {
        saving: String,
        months: Option<Months>,
    },
    Kasbon,
    Loan {
        loan: String,
        penalty: Rupiah,
        jasa: Rupiah,
        principal: Rupiah,
        /// What was left over, where it goes to savings.
        to_sukarela: Rupiah,
        paid_off: bool,
    },
    Voucher,
    Pin,
    /// The slip that was taken back.
    Voided {
        slip: u32,
    },
    /// Simpanan berjangka taken in, or paid out with so much interest before tax.
    Term {
        term: String,
        due: BusinessDate,
        months: i64,
        rate_year: String,
        interest: Rupiah,
        tax: Rupiah,
        closed: bool,
    },
    /// Interest of a month was credited to all: the amount before tax; the balance is the tax held back.
    Interest,
    /// A membership was begun, moved on or ended.
    Membership,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrisView {
    /// What the code says; of a static code, the shop's own.
    pub payload: String,
    pub amount: Rupiah,
    /// The amount is in the code; else it is said aloud.
    pub dynamic: bool,
    /// When it was first shown, and from when on it counts as expired; `None` where nobody wrote it down.
    pub since: Option<Instant>,
    pub until: Option<Instant>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeView {
    /// The receipt whose goods come back.
    pub of: ReceiptNumber,
    /// What they are worth, exact.
    pub credit: Rupiah,
    /// Means by which what is left goes back, the first proposed.
    pub tenders: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedView {
    pub sale: SaleId,
    pub name: String,
    pub member: Option<MemberNumber>,
    pub lines: usize,
    pub total: Rupiah,
    pub at: Instant,
    /// It waits for a QRIS payment.
    pub waiting: bool,
}

/// What lay in a basket when the power went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfinishedView {
    pub lines: usize,
    /// As it was then, before rounding.
    pub total: Rupiah,
    pub at: Instant,
}

/// A receipt whose goods come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnView {
    pub receipt: ReceiptNumber,
    pub sold_at: Instant,
    pub member: Option<MemberView>,
    pub lines: Vec<ReturnableView>,
    /// What is taken so far, before rounding and as it is given back in cash.
    pub total: Rupiah,
    pub payable: Rupiah,
    /// Means of the original payment, the first proposed.
    pub tenders: Vec<String>,
    /// Asks for the manager: too much, too old.
    pub needs_approval: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnableView {
    /// Number on the receipt.
    pub line: u32,
    /// A medicine whose name is not for who is signed in (A38).
    pub veiled: bool,
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub factor: i64,
    pub price: Rupiah,
    pub sold: Quantity,
    /// Came back before.
    pub returned: Quantity,
    /// Taken now.
    pub taken: Quantity,
    /// Net amount of what is taken now.
    pub amount: Rupiah,
    pub reason: String,
    pub condition: String,
    /// Goods that never go back on the shelf (medicines, weighed).
    pub never_restocked: bool,
}

/// After a blind count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountView {
    pub nth: u32,
    pub counted: Rupiah,
    pub expected: Rupiah,
    pub difference: Rupiah,
    /// Above the limit: `close` asks for a reason.
    pub needs_reason: bool,
    pub limit: Rupiah,
    /// What could have made the difference, the likeliest first.
    pub causes: Vec<CauseView>,
    /// How much of the difference the likeliest of them explain together, to the rupiah; with its sign. Causes that
    /// stand for each other are not added.
    pub explained: Rupiah,
    /// Mistakes that were looked for and fit nothing, by their names.
    pub ruled_out: Vec<Text>,
    /// Sales of the shift's members that are worth a look before it is closed.
    pub hints: Vec<HintView>,
    /// What the statement adds up to `expected`.
    pub statement: StatementView,
    /// Proposed for the next shift, and what then goes to the safe.
    pub leave: Rupiah,
    pub deposit: Rupiah,
}

/// A sale that may stand under the wrong member (N12): what was seen, and the sale that is opened to look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HintView {
    /// `many` `two_tills` `own` `far`.
    pub kind: &'static str,
    pub member: MemberNumber,
    pub receipt: ReceiptNumber,
    /// By number, without a name: it is read at the counter.
    pub title: Text,
    pub detail: Text,
}

/// A possible cause of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseView {
    pub amount: Rupiah,
    /// `exact` `near` `unclear`.
    pub fit: &'static str,
    pub title: Text,
    pub detail: Text,
    pub receipt: Option<ReceiptNumber>,
    /// The means to which the receipt's tender could be moved.
    pub tender: Option<String>,
}

/// X and Z: figures by key, as in the contract and in `domain/projection/cash.rs`, and those of
/// `till/closing/figures.rs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatementView {
    /// 0 for an X.
    pub number: u32,
    pub till: String,
    pub date: Option<BusinessDate>,
    pub cashier: Option<UserId>,
    pub opened: Option<Instant>,
    pub closed: Option<Instant>,
    pub opening: Rupiah,
    /// `None` before the count, which is blind: nobody sees it (R44, koperasi 6.5).
    pub expected: Option<Rupiah>,
    pub counted: Option<Rupiah>,
    pub difference: Option<Rupiah>,
    pub figures: std::collections::BTreeMap<String, i64>,
    pub first: Option<ReceiptNumber>,
    pub last: Option<ReceiptNumber>,
    /// 64 hex digits of the closing record; empty for an X.
    pub hash: String,
    /// The same of the last paper, and of the till's Z before.
    pub last_hash: String,
    pub previous: String,
    pub deposit: Rupiah,
    /// What stays in the drawer.
    pub left: Option<Rupiah>,
    /// Blind counts so far, the first first.
    pub counts: Vec<Rupiah>,
    /// Hand-overs within the shift: when, from whom, to whom.
    pub handovers: Vec<(Instant, UserId, UserId)>,
    /// Sales set aside that go on in the next shift, those that wait for QRIS among them.
    pub carried: Vec<ParkedView>,
    /// Why counted and expected differ, as somebody wrote it.
    pub reason: String,
    /// After the closing: sales that may stand under the wrong member.
    pub hints: Vec<HintView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserView {
    pub id: UserId,
    pub name: String,
    pub role: Role,
    /// A one-time PIN must be changed before anything else.
    pub pin_change_needed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftView {
    pub id: ShiftId,
    pub till: TillLetter,
    pub date: BusinessDate,
    pub opened: Instant,
    pub opening: Rupiah,
    pub cashier: UserId,
    /// Completed sales in it so far.
    pub sales: u32,
}

impl ShiftView {
    pub fn of(shift: &Shift) -> Self {
        Self {
            id: shift.id,
            till: shift.till.clone(),
            date: shift.date,
            opened: shift.opened,
            opening: shift.opening,
            cashier: shift.cashier.clone(),
            sales: shift.sales,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleView {
    pub id: SaleId,
    pub lines: Vec<LineView>,
    pub gross: Rupiah,
    pub discount: Rupiah,
    /// gross − discount, before cash rounding.
    pub total: Rupiah,
    pub rounding: Rupiah,
    /// total + rounding; of cash until a tender is chosen.
    pub payable: Rupiah,
    pub paid: Rupiah,
    pub due: Rupiah,
    /// Means and amounts that have settled a part, or all of it, in the order in which they were given.
    pub tenders: Vec<(String, Rupiah)>,
    pub change: Rupiah,
    pub member: Option<MemberView>,
    /// What the lines would cost a non-member more: "hemat anggota".
    pub saving: Rupiah,
    /// `None` until completed.
    pub receipt: Option<ReceiptNumber>,
    /// After completion: the member's purchases this year, this sale included.
    pub purchases_year: Option<Rupiah>,
    /// After completion: the day on which what went on a shop's account is due.
    pub due_day: Option<BusinessDate>,
    /// After completion with cash: the pieces to hand out where the drawer's coins are known, largest first.
    pub change_pieces: Vec<(Rupiah, u32)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberView {
    pub number: MemberNumber,
    pub name: String,
    pub kelurahan: String,
    pub kind: MemberKind,
    pub state: MemberState,
    /// Purchases count for SHU (full member).
    pub counts: bool,
    /// Name of who of her household buys with a card of her own; empty where the member does.
    pub bought_by: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineView {
    pub sku: Sku,
    pub name: String,
    /// Of a medicine, as the catalogue has it: `500 mg`; empty for others, and where the name is not told.
    pub strength: String,
    pub unit: String,
    /// Base units in `unit`; above 1 the unit is drawn inverted.
    pub factor: i64,
    pub base_unit: String,
    /// Whose units it can be changed to; `None` where it stays in the one it is in.
    pub ladder: Option<Arc<Product>>,
    /// Sold by weight: three decimals.
    pub fractional: bool,
    pub qty_milli: Quantity,
    /// Of one `unit`.
    pub price: Rupiah,
    pub tier: Tier,
    pub discount: Rupiah,
    pub amount: Rupiah,
    /// Which boxes to take (medicines): batch, expiry, shelf, base units.
    pub boxes: Vec<BoxView>,
    /// The box that should go before the scanned one: take it, or keep the scanned one.
    pub sooner: Option<BoxView>,
    /// Its weight was typed though there is a scale (D24).
    pub manual: bool,
    pub newest: bool,
    /// Goods that come back, negative, from this receipt.
    pub returned_from: Option<ReceiptNumber>,
    /// Dispensed under this prescription: `R-0123`; empty for others.
    pub rx: String,
    /// Not for the customer display: K, P and N (A38).
    pub sensitive: bool,
    /// A medicine somebody bought earlier, whose name is not for who is signed in (A38).
    pub veiled: bool,
}

impl LineView {
    /// The units that it can be changed to, as they stand on the ladder; none where it stays in its own.
    pub fn other_units(&self) -> impl Iterator<Item = &Rung> {
        let rungs = self.ladder.iter().flat_map(|product| &product.rungs);
        rungs.filter(|rung| rung.unit != self.unit)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxView {
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub qty_milli: Quantity,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastView {
    /// Index into the sale's lines.
    pub line: usize,
    /// How much the last input added (a repeat scan adds to its line).
    pub added: Quantity,
}
