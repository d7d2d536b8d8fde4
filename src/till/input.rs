//! Everything a person or a peripheral can do to the till. One line of `gerai ring` is one input; a touch and a key
//! make the same ones.
//!
//! Pure. Not here: how a line of text becomes an input (`parse.rs`), what follows from it (`till.rs`).

use crate::domain::event::after_sale::Condition;
use crate::domain::event::shelf::LabelOf;
use crate::domain::goods::tiles::SaidTiles;
use crate::domain::id::{ReceiptNumber, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::percent::Percent;
use crate::domain::quantity::Quantity;
use crate::domain::sale::tender::Pieces;
use crate::domain::time::BusinessDate;

pub mod books;
pub mod care;
pub mod goods;
pub mod house;
pub mod lists;
pub mod office;
pub mod pharmacy;
pub mod pricing;
pub mod stock;
pub mod suppliers;

/// An amount or a share of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reduction {
    Amount(Rupiah),
    Percent(Percent),
}

/// Which line is meant: by its number on the screen, from 1; the last one touched where it is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineRef {
    #[default]
    Last,
    Number(usize),
}

/// A means of payment as chosen. An amount makes it a part (split).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tender {
    /// What the customer hands over.
    Cash(Rupiah),
    Qris(Option<Rupiah>),
    Card {
        reference: String,
        amount: Option<Rupiah>,
    },
    Transfer {
        reference: String,
        amount: Option<Rupiah>,
    },
    Kasbon(Option<Rupiah>),
    /// Six digits alone are the member's PIN where she has one, else the amount: that only her record tells.
    Sukarela {
        pin: Option<String>,
        amount: Option<Rupiah>,
    },
    Voucher {
        code: String,
        amount: Option<Rupiah>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Login {
        user: UserId,
        pin: String,
    },
    /// The signed-in person's own PIN.
    Pin {
        new: String,
    },
    Logout,
    Open {
        opening: Rupiah,
    },
    /// One scan as the scanner sent it.
    Scan {
        code: String,
    },
    /// Multiplies the next scan (the × key).
    Times {
        quantity: Quantity,
    },
    Add {
        sku: Sku,
        quantity: Option<Quantity>,
        unit: Option<String>,
    },
    Quantity {
        line: LineRef,
        quantity: Quantity,
    },
    Unit {
        line: LineRef,
        unit: String,
    },
    Remove {
        line: usize,
    },
    /// Another box than the proposed one, with a reason; `None` = the proposal after all (A10).
    Box {
        line: LineRef,
        batch: Option<String>,
        reason: String,
    },
    /// Drop the whole open sale.
    Cancel,
    Undo,
    /// Another cashier goes on with the open shift.
    Handover {
        user: UserId,
        pin: String,
    },
    /// A price of one unit given by hand; the reason `label` is the lower shelf price (R15a).
    Price {
        line: usize,
        price: Rupiah,
        reason: String,
    },
    /// A discount given by hand; `None` = on the whole sale.
    Discount {
        line: Option<LineRef>,
        reduction: Reduction,
        reason: String,
    },
    /// Who buys, where a rule asks for it: NIK and kind of buyer.
    Buyer {
        nik: String,
        buyer_kind: String,
    },
    /// Set the open sale aside.
    Hold {
        name: String,
    },
    /// By its name; drops nothing.
    Recall {
        name: String,
    },
    /// The basket that a power cut left behind: on the counter again, or dropped.
    Unfinished {
        take: bool,
    },
    /// The shown QRIS was paid: last four of the reference.
    Paid {
        reference: String,
    },
    /// It was not: the tender is taken back.
    Unpaid,
    /// The shown QRIS on paper, too.
    PrintQris,
    /// A part that has settled some of the sale is given back: its number on the screen, from 1.
    TakeOff {
        part: usize,
    },
    /// The tender of a finished sale was another.
    CorrectTender {
        receipt: ReceiptNumber,
        to: String,
    },
    /// A finished sale's member; `None` = it has none.
    Attach {
        receipt: ReceiptNumber,
        member: Option<String>,
    },
    /// Begin a return against this receipt.
    Return {
        receipt: ReceiptNumber,
    },
    /// A line of it comes back.
    Take {
        line: usize,
        quantity: Quantity,
        reason: String,
        condition: Condition,
    },
    /// Other goods are taken for those of the return: one basket, one payment of the difference.
    Exchange,
    /// Give the money back: `cash` `qris` `card` `kasbon` …
    Refund {
        tender: String,
    },
    Void {
        receipt: ReceiptNumber,
        reason: String,
    },
    CashIn {
        amount: Rupiah,
        reason: String,
        account: Option<String>,
    },
    CashOut {
        amount: Rupiah,
        reason: String,
        account: Option<String>,
    },
    /// To the safe, or the bank bag.
    Drop {
        amount: Rupiah,
        bank: bool,
    },
    NoSale {
        reason: String,
    },
    /// Savings in: `pokok` `wajib` `sukarela`.
    Save {
        member: String,
        saving: String,
        amount: Rupiah,
    },
    /// Sukarela out; the PIN is the member's own, where she has one.
    Withdraw {
        member: String,
        amount: Rupiah,
        pin: Option<String>,
    },
    /// Kasbon paid back.
    Repay {
        member: String,
        amount: Rupiah,
    },
    Instalment {
        loan: String,
        amount: Rupiah,
    },
    SellVoucher {
        amount: Rupiah,
    },
    /// Goods that stand in no catalogue (R7), with the code that nobody knew where one was scanned.
    Other {
        price: Rupiah,
        category: String,
        quantity: Option<Quantity>,
        code: String,
    },
    /// A slip of the desk in this shift was a mistake: the money goes back the other way.
    VoidSlip {
        slip: u32,
        reason: String,
    },
    /// A member's own PIN, set at the desk.
    MemberPin {
        member: String,
        pin: String,
    },
    /// A one-time PIN for somebody who forgot hers (R42a).
    ResetPin {
        user: UserId,
        pin: String,
    },
    /// The recovery sheet's words set a new PIN for a manager.
    Recover {
        words: String,
        user: UserId,
        pin: String,
    },
    /// Print a new recovery sheet; the old one holds no longer.
    RecoverySheet,
    /// Somebody is taken on, gets another role, or leaves.
    SetPerson {
        user: UserId,
        name: String,
        role: Role,
        active: bool,
    },
    /// The float, counted by denomination.
    OpenCounted {
        pieces: Pieces,
    },
    /// X: how the shift stands; on paper where it is asked for.
    X {
        print: bool,
    },
    /// The drawer, counted blind.
    Count {
        pieces: Pieces,
    },
    /// Close the shift. `leave` stays as the next float, the rest goes to the safe with a deposit slip; without it all
    /// stays.
    Close {
        reason: String,
        leave: Option<Rupiah>,
    },
    /// The manager closes the business day.
    CloseDay {
        date: BusinessDate,
    },
    /// Money of a tender arrived at the bank, by its slip: `qris` `card` `deposit`.
    Settle {
        tender: String,
        gross: Rupiah,
        fee: Rupiah,
        reference: String,
    },
    /// By number; `None` clears.
    Member {
        number: Option<String>,
    },
    Pay(Tender),
    /// Yes to the question of the input that was just refused.
    Confirm,
    /// No to that question, or no approval for it: the input is left undone.
    No,
    /// A second person's approval of the input that was just refused for want of it.
    Approve {
        user: UserId,
        pin: String,
    },
    /// Nobody else of the shop could approve it: it is done, and shown to the manager afterwards (R48).
    ApproveLater,
    /// Print a finished sale's receipt again; `None` = the last one.
    Reprint {
        receipt: Option<ReceiptNumber>,
    },
    /// Leave the finished sale (the bar *Pelanggan berikutnya*).
    Next,
    State,
    /// Goods by weight, at a counter that has a scale: what it shows, or what was typed in its place (D24).
    Weigh {
        sku: Sku,
        /// Of the scale with tare, typed without.
        weight: Quantity,
        manual: bool,
    },
    /// What the bag or bowl of these goods weighs.
    Tare {
        sku: Sku,
        tare: Quantity,
    },
    /// Which goods stand as tiles on the selling screen, and where.
    Tiles(SaidTiles),
    /// A shelf label of each of these goods.
    Label {
        goods: Vec<LabelOf>,
    },
    /// Prices and offers from a date on.
    SetPrices(pricing::SetPrices),
    /// Goods of the catalogue.
    SetGoods(goods::SetGoods),
    /// Goods come in.
    Receive(stock::Receive),
    /// Goods go from place to place, or out of the books.
    Shelve(stock::Shelve),
    /// Goods are counted on the shelf.
    CountStock(stock::Count),
    /// What is done at the pharmacy counter beside selling.
    Pharmacy(pharmacy::Pharmacy),
    /// The daily list of boxes, and the fridge's temperature.
    Care(care::Care),
    /// Suppliers are told or paid something.
    Supply(stock::Supply),
    /// The books themselves are closed, locked, written in.
    Books(books::Books),
    /// A year's surplus is shared out and paid.
    Surplus(books::Surplus),
    /// Members come, change and go.
    Membership(office::Membership),
    /// Loans are asked for, decided and paid out.
    Lending(office::Lending),
    /// What the cooperative decides about savings and loans, each by its name, from a day on.
    Rules {
        said: Vec<(String, String)>,
        from: Option<BusinessDate>,
    },
    /// What is decided about the shop itself, its counter and its stock room, from a day on.
    House(house::House),
    Warehouse(stock::Warehouse),
    Storage(stock::Storage),
    /// Goods are being put together to go somewhere.
    Gather(stock::Gather),
    /// A list from a file.
    Lists(lists::Lists),
    /// A shelf label of all goods whose label says another price than the till (R15).
    Labels,
}

impl Input {
    /// Needs nobody to be signed in yet.
    pub const fn comes_to_the_till(&self) -> bool {
        matches!(self, Self::Login { .. } | Self::Handover { .. } | Self::State | Self::Recover { .. })
    }

    /// Changes nothing, so that a question asked before it still waits for its answer.
    pub const fn only_looks(&self) -> bool {
        matches!(self, Self::State | Self::X { .. })
    }
}
