//! The screens, how each is spoken to, and what one may ask of the rest of the program.
//!
//! Long because each screen has its line in each of the matches below.
//! `app.rs` alone maps actions to what happens; this file only hands messages to the screen that is open.

use super::board::Board;
use super::shop::{Hit, Shop};
use super::widget::letters::Stroke;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::id::{MemberNumber, ReceiptNumber, Sku};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::afar;
use crate::station::counter::begin::Wish;
use crate::station::counter::devices::Devices;
use crate::station::counter::keeping::Wish as KeepWish;
use crate::station::counter::lists::Question;
use crate::station::counter::papers::{PaperId, Wish as PaperWish};
use crate::station::counter::writing;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod approval;
pub mod books;
pub mod boxes;
pub mod buyer;
pub mod by_hand;
pub mod care;
pub mod close_shift;
pub mod desk;
pub mod drawer;
pub mod exceptions;
pub mod interview;
pub mod joining;
pub mod keeping;
pub mod login;
pub mod members;
pub mod menu;
pub mod open_shift;
pub mod opening;
pub mod other_goods;
pub mod papers;
pub mod parked;
pub mod pay;
pub mod people;
pub mod practice;
pub mod prescription;
pub mod prices;
pub mod receipt;
pub mod receipts;
pub mod recover;
pub mod report_x;
pub mod reports;
pub mod returns;
pub mod search;
pub mod sell;
pub mod settings;
pub mod settling;
pub mod setup;
pub mod stock;
pub mod stockroom;
pub mod surplus;
pub mod sync;
pub mod tiles;
pub mod today;

/// What a screen asks for after a message. A screen never calls the station, a peripheral or another screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// To the till; the answer comes back to the screen that is then open.
    Submit(Input),
    /// Rows for a list; the answer comes as a message with the question in it, so that a late one is known.
    Read(Question),
    Go(Way),
    /// A word at once, with the low tone: nothing was done.
    Refuse(Text),
    /// How this counter is set from now on; holds at once and is written.
    Set(Devices),
    TestPrinter,
    TestDrawer,
    /// What is decided about a paper of the queue.
    Paper(PaperId, PaperWish),
    TestDisplay,
    /// A text onto the clipboard, to be sent.
    Copy(String),
    /// A shop is founded, or its lists are read: long work, told as it goes.
    Begin(Wish),
    /// Copies of the shop, and its program; the till goes on meanwhile.
    Keep(KeepWish),
    /// Something that only the network can answer; the till goes on meanwhile.
    Afar(afar::Wish),
    /// A report as a file, for this person, while the till goes on.
    Write(writing::Wish, String),
    /// Long work is stopped.
    Stop,
    /// Open the till on the shop that is there now.
    Open,
    /// Into practice, or back to the shop.
    Practise(bool),
    /// The set sales from the beginning.
    PractiseAgain,
}

/// Where one screen leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    Sell,
    Pay,
    /// To where the screen was opened from.
    Back,
    Search {
        price_check: bool,
        typed: String,
    },
    /// To the selling screen, to type the weight of these goods.
    Weigh(Hit),
    Members,
    /// A finished sale's member is chosen.
    AttachMember(ReceiptNumber),
    /// Finished sales.
    Receipts,
    /// Sales set aside.
    Parked,
    Menu,
    Settings,
    /// The manager's day.
    Today,
    /// Its list of what was done beside plain sales, opened at this kind.
    Exceptions(Option<ExceptionKind>),
    /// The day's list of boxes.
    Care,
    /// What is asked before medicine goes out without a prescription.
    Interview,
    /// The clerk's stock check, for these letters.
    Stock {
        typed: String,
    },
    /// One receipt, found by its number, out of that list; *Kembali* leads back to it.
    Receipt {
        receipt: ReceiptNumber,
        from: Option<ExceptionKind>,
    },
    Settling,
    /// Prices and offers; of these goods and their unit, where they were found.
    Prices {
        goods: Option<Hit>,
        unit: usize,
        /// What stands there typed.
        proposed: Option<Rupiah>,
    },
    /// The books: tables that open down to the receipts.
    Books,
    /// Their charts, at one of them.
    Charts(usize),
    /// Every report.
    Reports,
    /// A receipt, out of the books; *Kembali* leads back to them.
    ReceiptOver(ReceiptNumber),
    /// A year's surplus and what members get of it.
    Surplus,
    /// Finished sales of a member; *Kembali* leads back to the surplus.
    ReceiptsOf(MemberNumber, i16),
    /// What a member has, out of the surplus.
    DeskOf(MemberNumber),
    /// The list of set sales.
    Practice,
    /// To the till: selling, or opening a shift where there is none.
    Till,
    /// A price or discount by hand on this line (from 0), or on the whole sale.
    ByHand {
        line: usize,
        what: by_hand::What,
    },
    /// Goods are taken into the catalogue, with the code that nobody knew; then they are sold, where a sale asked.
    NewGoods {
        code: String,
        then_sell: bool,
    },
    /// Back to the sale with what has just been taken in.
    TakenIn {
        code: String,
    },
    /// Another box of these goods for this line (from 0).
    Boxes {
        line: usize,
        sku: Sku,
    },
    /// Goods of no catalogue, with the code that nobody knew.
    OtherGoods {
        code: String,
    },
    /// The manager arranges the tiles.
    Tiles,
    /// Who buys; what was refused for want of it is tried again.
    Buyer {
        then: Option<Input>,
    },
    /// Prescriptions and the pharmacist; what was refused for want of one is tried again.
    Prescription {
        then: Option<Input>,
        /// What is written down at once, where no paper is read.
        ask: prescription::Ask,
    },
    /// Another cashier goes on with the shift.
    ChangeCashier,
    People,
    CloseShift,
    Drawer(drawer::Kind),
    /// Savings and debts of a member.
    Desk,
    /// The same for the member of a sale just finished: the change stays with the cooperative (R28).
    ToSavings {
        member: MemberNumber,
        amount: Rupiah,
    },
    SellVoucher,
    /// Slips of the desk and the drawer, of this shift.
    Slips,
    /// Goods in, moved, counted; suppliers. Then the office's errands: members come and go, loans are given.
    Stockroom,
    /// Lists out of spreadsheets.
    Lists,
    Membership,
    Lending,
    /// What the shop decides about itself.
    House,
    ReportX,
    /// How this till stands with the ledger.
    Sync,
    /// Copies of the shop, and its program.
    Keeping,
    /// The papers of this till.
    Papers,
    /// Join the ledger; in the first run, as a new till of its cooperative.
    Joining {
        first: bool,
    },
    /// Back to the first page of the first run.
    Setup,
    /// The recovery sheet's words.
    Recover,
}

/// The screen that is open, with what is half typed in it.
#[derive(Clone, Debug)]
pub enum Screen {
    /// The shop is being opened.
    Opening(Option<Text>),
    Setup(setup::Setup),
    Login(login::Login),
    OpenShift(open_shift::OpenShift),
    Sell(sell::Sell),
    Pay(pay::Pay),
    Done(receipt::Done),
    Search(search::Search),
    Stock(Box<stock::Stock>),
    Care(care::Care),
    Interview(interview::Interview),
    Members(members::Members),
    Returns(returns::Returns),
    Receipts(receipts::Receipts),
    Parked(parked::Parked),
    Menu(menu::Menu),
    Settings(settings::Settings),
    Today(today::Today),
    Exceptions(exceptions::Exceptions),
    Settling(settling::Settling),
    Books(Box<books::Books>),
    Reports(Box<reports::Reports>),
    Surplus(Box<surplus::Surplus>),
    ByHand(by_hand::ByHand),
    Boxes(boxes::Boxes),
    OtherGoods(other_goods::OtherGoods),
    Buyer(buyer::Buyer),
    Prescription(Box<prescription::Prescription>),
    People(people::People),
    CloseShift(Box<close_shift::CloseShift>),
    Drawer(drawer::Drawer),
    Desk(Box<desk::Desk>),
    Stockroom(Box<stockroom::Stockroom>),
    ReportX(report_x::ReportX),
    Sync(sync::Sync),
    Keeping(keeping::Keeping),
    Papers(papers::Papers),
    Joining(joining::Joining),
    Recover(recover::Recover),
    Practice(practice::Practice),
    Prices(Box<prices::Prices>),
    Tiles(Box<tiles::Tiles>),
}

/// A message to the screen that is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// To the dialog over it.
    Approval(approval::Message),
    Setup(setup::Message),
    Login(login::Message),
    OpenShift(open_shift::Message),
    Sell(sell::Message),
    Pay(pay::Message),
    Done(receipt::Message),
    Search(search::Message),
    Stock(stock::Message),
    Care(care::Message),
    Interview(interview::Message),
    Members(members::Message),
    Returns(returns::Message),
    Receipts(receipts::Message),
    Parked(parked::Message),
    Menu(menu::Message),
    Settings(settings::Message),
    Today(today::Message),
    Exceptions(exceptions::Message),
    Settling(settling::Message),
    Books(books::Message),
    Reports(reports::Message),
    Surplus(surplus::Message),
    ByHand(by_hand::Message),
    Boxes(boxes::Message),
    OtherGoods(other_goods::Message),
    Buyer(buyer::Message),
    Prescription(prescription::Message),
    People(people::Message),
    CloseShift(close_shift::Message),
    Drawer(drawer::Message),
    Desk(desk::Message),
    Stockroom(stockroom::Message),
    ReportX(report_x::Message),
    Sync(sync::Message),
    Keeping(keeping::Message),
    Papers(papers::Message),
    Joining(joining::Message),
    Recover(recover::Message),
    Practice(practice::Message),
    Prices(prices::Message),
    Tiles(tiles::Message),
}

impl Act {
    /// A digit of a PIN that opens something, or the key that sends it.
    pub const fn types_a_pin(&self) -> bool {
        use approval::Message as Approving;
        use login::Message as SigningIn;
        matches!(
            self,
            Self::Login(SigningIn::DigitsPressed(_) | SigningIn::EnterPressed)
                | Self::Approval(Approving::DigitsPressed(_))
        )
    }
}

impl Screen {
    pub fn board(&self, shop: &Shop) -> Board<Act> {
        match self {
            Self::Opening(trouble) => opening::view(trouble.as_ref(), shop),
            Self::Setup(screen) => setup::view::view(screen, shop).map(Act::Setup),
            Self::Login(screen) => login::view::view(screen, shop).map(Act::Login),
            Self::OpenShift(screen) => open_shift::view::view(screen, shop).map(Act::OpenShift),
            Self::Sell(screen) => sell::view::view(screen, shop).map(Act::Sell),
            Self::Pay(screen) => pay::view::view(screen, shop).map(Act::Pay),
            Self::Done(screen) => receipt::view::view(screen, shop).map(Act::Done),
            Self::Search(screen) => search::view::view(screen, shop).map(Act::Search),
            Self::Care(screen) => care::view::view(screen, shop).map(Act::Care),
            Self::Interview(_) => interview::view::view(shop).map(Act::Interview),
            Self::Stock(screen) => stock::view::view(screen, shop).map(Act::Stock),
            Self::Members(screen) => members::view::view(screen, shop).map(Act::Members),
            Self::Returns(screen) => returns::view::view(screen, shop).map(Act::Returns),
            Self::Receipts(screen) => receipts::view::view(screen, shop).map(Act::Receipts),
            Self::Parked(screen) => parked::view::view(screen, shop).map(Act::Parked),
            Self::Menu(screen) => menu::view::view(screen, shop).map(Act::Menu),
            Self::Settings(screen) => settings::view::view(screen, shop).map(Act::Settings),
            Self::Today(screen) => today::view::view(screen, shop).map(Act::Today),
            Self::Exceptions(screen) => exceptions::view::view(screen, shop).map(Act::Exceptions),
            Self::Settling(screen) => settling::view::view(screen, shop).map(Act::Settling),
            Self::Books(screen) => books::view::view(screen, shop).map(Act::Books),
            Self::Reports(screen) => reports::view::view(screen, shop).map(Act::Reports),
            Self::Surplus(screen) => surplus::view::view(screen, shop).map(Act::Surplus),
            Self::ByHand(screen) => by_hand::view::view(screen, shop).map(Act::ByHand),
            Self::Boxes(screen) => boxes::view::view(screen, shop).map(Act::Boxes),
            Self::OtherGoods(screen) => other_goods::view::view(screen, shop).map(Act::OtherGoods),
            Self::Buyer(screen) => buyer::view::view(screen, shop).map(Act::Buyer),
            Self::Prescription(screen) => prescription::view::view(screen, shop).map(Act::Prescription),
            Self::People(screen) => people::view::view(screen, shop).map(Act::People),
            Self::CloseShift(screen) => close_shift::view::view(screen, shop).map(Act::CloseShift),
            Self::Drawer(screen) => drawer::view::view(screen, shop).map(Act::Drawer),
            Self::Desk(screen) => desk::view::view(screen, shop).map(Act::Desk),
            Self::Stockroom(screen) => stockroom::view::view(screen, shop).map(Act::Stockroom),
            Self::ReportX(screen) => report_x::view::view(screen, shop).map(Act::ReportX),
            Self::Keeping(screen) => keeping::view::view(screen, shop).map(Act::Keeping),
            Self::Sync(screen) => sync::view::view(screen, shop).map(Act::Sync),
            Self::Papers(screen) => papers::view::view(screen, shop).map(Act::Papers),
            Self::Joining(screen) => joining::view::view(screen, shop).map(Act::Joining),
            Self::Recover(screen) => recover::view::view(screen, shop).map(Act::Recover),
            Self::Practice(_) => practice::view::view(shop).map(Act::Practice),
            Self::Prices(screen) => prices::view::view(screen, shop).map(Act::Prices),
            Self::Tiles(screen) => tiles::view::view(screen, shop).map(Act::Tiles),
        }
    }

    /// A message to a screen that was left meanwhile is dropped.
    pub fn update(&mut self, act: Act, shop: &Shop) -> Action {
        match (self, act) {
            (Self::Setup(screen), Act::Setup(message)) => screen.update(message),
            (Self::Login(screen), Act::Login(message)) => screen.update(message, shop),
            (Self::OpenShift(screen), Act::OpenShift(message)) => screen.update(message),
            (Self::Sell(screen), Act::Sell(message)) => screen.update(message, shop),
            (Self::Pay(screen), Act::Pay(message)) => screen.update(message, shop),
            (Self::Done(screen), Act::Done(message)) => screen.update(message, shop),
            (Self::Search(screen), Act::Search(message)) => screen.update(message),
            (Self::Care(screen), Act::Care(message)) => screen.update(message),
            (Self::Interview(_), Act::Interview(message)) => interview::Interview::update(message),
            (Self::Prices(screen), Act::Prices(message)) => screen.update(message, shop),
            (Self::Tiles(screen), Act::Tiles(message)) => screen.update(message),
            (Self::Stock(screen), Act::Stock(message)) => screen.update(message, shop),
            (Self::Members(screen), Act::Members(message)) => screen.update(message),
            (Self::Returns(screen), Act::Returns(message)) => screen.update(message, shop),
            (Self::Receipts(screen), Act::Receipts(message)) => screen.update(message, shop),
            (Self::Parked(screen), Act::Parked(message)) => screen.update(message, shop),
            (Self::Menu(screen), Act::Menu(message)) => screen.update(message, shop),
            (Self::Settings(screen), Act::Settings(message)) => screen.update(message),
            (Self::Today(screen), Act::Today(message)) => screen.update(message, shop),
            (Self::Exceptions(screen), Act::Exceptions(message)) => screen.update(message, shop),
            (Self::Settling(screen), Act::Settling(message)) => screen.update(message, shop),
            (Self::Books(screen), Act::Books(message)) => screen.update(message),
            (Self::Reports(screen), Act::Reports(message)) => screen.update(message, shop),
            (Self::Surplus(screen), Act::Surplus(message)) => screen.update(message, shop),
            (Self::ByHand(screen), Act::ByHand(message)) => screen.update(message),
            (Self::Boxes(screen), Act::Boxes(message)) => screen.update(message, shop),
            (Self::OtherGoods(screen), Act::OtherGoods(message)) => screen.update(message, shop),
            (Self::Buyer(screen), Act::Buyer(message)) => screen.update(message),
            (Self::Prescription(screen), Act::Prescription(message)) => screen.update(message, shop),
            (Self::People(screen), Act::People(message)) => screen.update(message),
            (Self::CloseShift(screen), Act::CloseShift(message)) => screen.update(message),
            (Self::Drawer(screen), Act::Drawer(message)) => screen.update(message),
            (Self::Desk(screen), Act::Desk(message)) => screen.update(message),
            (Self::Stockroom(screen), Act::Stockroom(message)) => screen.update(message, shop),
            (Self::ReportX(screen), Act::ReportX(message)) => screen.update(message),
            (Self::Papers(screen), Act::Papers(message)) => screen.update(message),
            (Self::Keeping(screen), Act::Keeping(message)) => screen.update(message, shop),
            (Self::Sync(screen), Act::Sync(message)) => screen.update(message, shop),
            (Self::Joining(screen), Act::Joining(message)) => screen.update(message),
            (Self::Recover(screen), Act::Recover(message)) => screen.update(message, shop),
            _ => Action::None,
        }
    }

    /// What the till answered to an input, from wherever it came.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>, shop: &Shop) -> Action {
        match self {
            Self::Login(screen) => screen.answered(input, result),
            Self::OpenShift(screen) => screen.answered(input, result),
            Self::Sell(screen) => screen.answered(input, result),
            Self::Pay(screen) => return screen.answered(input, result),
            Self::Done(screen) => screen.answered(input, result),
            Self::Search(screen) => return screen.answered(input, result),
            Self::Care(screen) => return screen.answered(input, result),
            Self::Interview(_) => return interview::Interview::answered(input, result),
            Self::Prices(screen) => return screen.answered(input, result),
            Self::Tiles(screen) => return screen.answered(input, result),
            Self::Stock(screen) => return screen.answered(input, result),
            Self::Members(screen) => return screen.answered(input, result),
            Self::Returns(screen) => screen.answered(input, result),
            Self::Receipts(screen) => return screen.answered(input, result),
            Self::Parked(screen) => return screen.answered(input, result),
            Self::Menu(screen) => return screen.answered(input, result),
            Self::Today(screen) => return screen.answered(input, result, shop),
            Self::Exceptions(screen) => screen.answered(input, result),
            Self::Settling(screen) => return screen.answered(input, result),
            Self::Books(screen) => return screen.answered(input, result),
            Self::Reports(screen) => return screen.answered(input, result, shop),
            Self::Surplus(screen) => return screen.answered(input, result),
            Self::ByHand(screen) => return screen.answered(input, result),
            Self::Boxes(screen) => return screen.answered(input, result),
            Self::OtherGoods(screen) => return screen.answered(input, result),
            Self::Buyer(screen) => return screen.answered(input, result),
            Self::Prescription(screen) => return screen.answered(input, result),
            Self::People(screen) => return screen.answered(input, result),
            Self::CloseShift(screen) => return screen.answered(input, result),
            Self::Drawer(screen) => return screen.answered(input, result),
            Self::Desk(screen) => return screen.answered(input, result),
            Self::Stockroom(screen) => return screen.answered(input, result, shop),
            Self::ReportX(screen) => return screen.answered(input, result),
            Self::Keeping(_) => return keeping::Keeping::answered(input, result),
            Self::Sync(screen) => return screen.answered(input, result),
            Self::Papers(screen) => return screen.answered(input, result),
            Self::Joining(screen) => return screen.answered(input, result),
            Self::Recover(screen) => return screen.answered(input, result),
            Self::Settings(screen) => return screen.answered(input, result),
            Self::Opening(_) | Self::Setup(_) | Self::Practice(_) => {}
        }
        Action::None
    }

    /// The basket, or a list in its place, is at the side: in a practice what to do stands below it.
    pub const fn has_basket_place(&self) -> bool {
        match self {
            Self::Sell(_)
            | Self::Pay(_)
            | Self::Done(_)
            | Self::Search(_)
            | Self::Members(_)
            | Self::Returns(_)
            | Self::Receipts(_)
            | Self::Parked(_)
            | Self::Papers(_)
            | Self::Menu(_)
            | Self::Settling(_)
            | Self::ByHand(_)
            | Self::Boxes(_)
            | Self::OtherGoods(_)
            | Self::Buyer(_)
            | Self::Prescription(_)
            | Self::People(_)
            | Self::Desk(_)
            | Self::Prices(_)
            | Self::Tiles(_)
            | Self::Stockroom(_)
            | Self::Drawer(_) => true,
            Self::Opening(_)
            | Self::Setup(_)
            | Self::Login(_)
            | Self::OpenShift(_)
            | Self::Settings(_)
            | Self::Today(_)
            | Self::Stock(_)
            | Self::Care(_)
            | Self::Interview(_)
            | Self::Exceptions(_)
            | Self::Books(_)
            | Self::Reports(_)
            | Self::Surplus(_)
            | Self::CloseShift(_)
            | Self::ReportX(_)
            | Self::Sync(_)
            | Self::Keeping(_)
            | Self::Joining(_)
            | Self::Recover(_)
            | Self::Practice(_) => false,
        }
    }

    /// A scan goes to the till first; a screen may claim it, it cannot lose it.
    pub fn wants_scan(&self) -> bool {
        match self {
            Self::Search(screen) => screen.wants_scan(),
            Self::Stock(screen) => screen.wants_scan(),
            Self::Care(_) | Self::Tiles(_) => true,
            Self::Settings(screen) => screen.wants_scan(),
            Self::Desk(_) => true,
            Self::Reports(screen) => screen.wants_scan(),
            Self::Stockroom(screen) => screen.wants_scan(),
            // What is being counted stays, and nothing begins beside it.
            Self::OpenShift(_) => true,
            Self::CloseShift(screen) => screen.closed.is_none(),
            _ => false,
        }
    }

    /// A scan that this screen has claimed.
    pub fn scanned(&mut self, code: String, shop: &Shop) -> Action {
        match self {
            Self::Search(screen) => screen.scanned(code),
            Self::Stock(screen) => screen.scanned(code),
            Self::Care(screen) => screen.scanned(code),
            Self::Tiles(screen) => screen.scanned(code),
            Self::Desk(screen) => screen.scanned(&code),
            Self::Reports(screen) => screen.scanned(code),
            Self::Stockroom(screen) => screen.scanned(&code, shop),
            Self::Settings(screen) => {
                screen.scanned(code);
                Action::None
            }
            Self::OpenShift(_) => Action::Refuse(Text::new("shift-scan-opening")),
            Self::CloseShift(_) => Action::Refuse(Text::new("shift-scan-counting")),
            _ => Action::None,
        }
    }

    /// A field of free words is open: what is no code is typed there, however quickly it came.
    pub fn writes_words(&self) -> bool {
        match self {
            Self::Stockroom(screen) => screen.writes_words(),
            Self::People(screen) => screen.is_typing(),
            Self::Prescription(screen) => screen.is_typing(),
            Self::CloseShift(screen) => screen.writing,
            Self::Drawer(screen) => screen.writing,
            _ => false,
        }
    }

    /// What an unanswered sign of the keyboard types here: letters in a search, in a name, in an address.
    pub fn typed(&self, sign: char) -> Option<Act> {
        let stroke = Stroke::Sign(sign);
        match self {
            Self::Search(screen) if screen.tare.is_none() => Some(Act::Search(search::Message::Typed(stroke))),
            Self::Stock(screen) => screen.typed(stroke).map(Act::Stock),
            Self::Members(_) => Some(Act::Members(members::Message::Typed(stroke))),
            Self::People(screen) if screen.is_typing() => Some(Act::People(people::Message::Typed(stroke))),
            Self::Prescription(screen) if screen.is_typing() => {
                Some(Act::Prescription(prescription::Message::Typed(stroke)))
            }
            Self::CloseShift(screen) if screen.writing => {
                Some(Act::CloseShift(close_shift::Message::NoteTyped(stroke)))
            }
            Self::Drawer(screen) if screen.writing => Some(Act::Drawer(drawer::Message::Typed(stroke))),
            Self::Desk(screen) if screen.is_finding() => Some(Act::Desk(desk::Desk::letter(stroke))),
            // A pad of figures has the point of its own country.
            Self::Desk(screen) if screen.step == desk::Step::Rate && matches!(sign, ',' | '.') => {
                Some(Act::Desk(desk::Message::DigitsPressed(",")))
            }
            Self::Stockroom(screen) if screen.is_typing() => Some(Act::Stockroom(stockroom::Message::Typed(stroke))),
            Self::Receipts(_) => Some(Act::Receipts(receipts::Message::Typed(stroke))),
            Self::Books(screen) if screen.takes_letters() => Some(Act::Books(books::Message::Typed(stroke))),
            Self::Reports(screen) if screen.is_typing() => Some(Act::Reports(reports::Message::Typed(stroke))),
            Self::Surplus(screen) if screen.is_typing() => Some(Act::Surplus(surplus::Message::Typed(stroke))),
            Self::Tiles(screen) if screen.finding.is_some() => Some(Act::Tiles(tiles::Message::Typed(stroke))),
            Self::Pay(screen) if screen.letters => Some(Act::Pay(pay::Message::Typed(stroke))),
            Self::Recover(screen) if screen.is_typing() => Some(Act::Recover(recover::Message::Typed(stroke))),
            Self::Settings(screen) => screen.letter(stroke).map(Act::Settings),
            Self::Setup(screen) if screen.step == setup::Step::Shop => Some(Act::Setup(setup::Message::Typed(stroke))),
            Self::Joining(_) => Some(Act::Joining(joining::Message::Typed(stroke))),
            Self::Sell(_) if matches!(sign, ',' | '.') => Some(Act::Sell(sell::Message::CommaPressed)),
            _ => None,
        }
    }

    /// What Tab does in a form: on to the next field (1), or back (−1). Elsewhere it goes from key to key.
    pub fn tabbed(&self, by: isize, shop: &Shop) -> Option<Act> {
        match self {
            Self::Prescription(screen) if screen.is_form() => Some(Act::Prescription(prescription::Message::Moved(by))),
            Self::Setup(screen) if screen.step == setup::Step::Shop => Some(Act::Setup(setup::Message::Moved(by))),
            Self::Stockroom(screen) => screen.tabbed(by, shop).map(Act::Stockroom),
            _ => None,
        }
    }

    /// What Backspace takes back in the same places.
    pub fn erased(&self) -> Option<Act> {
        match self {
            Self::Search(screen) if screen.tare.is_none() => Some(Act::Search(search::Message::Typed(Stroke::Erase))),
            Self::Stock(screen) => screen.typed(Stroke::Erase).map(Act::Stock),
            Self::Members(_) => Some(Act::Members(members::Message::Typed(Stroke::Erase))),
            Self::People(screen) if screen.is_typing() => Some(Act::People(people::Message::Typed(Stroke::Erase))),
            Self::Prescription(screen) if screen.is_typing() => {
                Some(Act::Prescription(prescription::Message::Typed(Stroke::Erase)))
            }
            Self::CloseShift(screen) if screen.writing => {
                Some(Act::CloseShift(close_shift::Message::NoteTyped(Stroke::Erase)))
            }
            Self::Drawer(screen) if screen.writing => Some(Act::Drawer(drawer::Message::Typed(Stroke::Erase))),
            Self::Desk(screen) if screen.is_finding() => Some(Act::Desk(desk::Desk::letter(Stroke::Erase))),
            Self::Stockroom(screen) if screen.is_typing() => {
                Some(Act::Stockroom(stockroom::Message::Typed(Stroke::Erase)))
            }
            Self::Receipts(_) => Some(Act::Receipts(receipts::Message::Typed(Stroke::Erase))),
            Self::Books(screen) if screen.takes_letters() => Some(Act::Books(books::Message::Typed(Stroke::Erase))),
            Self::Reports(screen) if screen.is_typing() => Some(Act::Reports(reports::Message::Typed(Stroke::Erase))),
            Self::Surplus(screen) if screen.is_typing() => Some(Act::Surplus(surplus::Message::Typed(Stroke::Erase))),
            Self::Tiles(screen) if screen.finding.is_some() => Some(Act::Tiles(tiles::Message::Typed(Stroke::Erase))),
            Self::Pay(screen) if screen.letters => Some(Act::Pay(pay::Message::Typed(Stroke::Erase))),
            Self::Recover(screen) if screen.is_typing() => Some(Act::Recover(recover::Message::Typed(Stroke::Erase))),
            Self::Settings(screen) => screen.letter(Stroke::Erase).map(Act::Settings),
            Self::Setup(screen) if screen.step == setup::Step::Shop => {
                Some(Act::Setup(setup::Message::Typed(Stroke::Erase)))
            }
            Self::Joining(_) => Some(Act::Joining(joining::Message::Typed(Stroke::Erase))),
            _ => None,
        }
    }
}
