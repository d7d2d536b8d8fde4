//! The till: the pure state machine of selling.
//!
//! Long because each input of the contract has its line in one map, and what a decision needs stands beside it.
//! `decide` changes nothing and may refuse; what it decides holds the till as it will be, the happenings to record and
//! what to do afterwards; `apply` refuses nothing. Doors come in as [`lookup::Lookup`] and as the [`Moment`].
//! Not here: the disk (`store/`), the one thread that drives it (`station/`).

mod admission;
pub mod answer;
pub mod basket;
mod books;
mod budgeting;
pub mod cards;
mod caring;
mod closing;
pub mod coded;
mod consigning;
mod desk;
mod drafting;
mod drawer;
mod exchanging;
mod findings;
mod gathering;
mod hand;
pub mod input;
mod interest;
mod inventory;
mod keeping_goods;
mod keeping_suppliers;
pub mod lending;
mod limits;
pub mod listing;
pub mod lookup;
mod membership;
mod noting;
mod parking;
pub mod parse;
mod paying;
mod people;
mod pharmacy;
mod plausible;
mod pricing;
mod privacy;
mod receiving;
pub mod refusal;
mod returning;
mod righting;
mod ruling;
mod selling;
mod setting_prices;
mod settled;
mod shelf;
mod shelving;
mod signing_in;
mod slip;
pub mod standing;
mod stock_paper;
mod stocktaking;
mod storing;
mod supplying;
mod surplus;
mod tendering;
mod tiling;
pub mod unfinished;
mod warehousing;
pub mod weighing;

use std::sync::Arc;
use uuid::Uuid;

use crate::domain::event::Happening;
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::quantity::Quantity;
use crate::domain::sale::tender::Pieces;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use answer::books::{LoanView, SurplusView};
use answer::pricing::Pricing;
use answer::{Answer, CountView, DeskView, ShiftView, StatementView, UserView};
use basket::{DoneSale, OpenSale};
use input::Input;
use lookup::past::Parked;
use lookup::{Goods, Lookup, Shift, Unreadable, User};
use refusal::{Code, Refusal};

/// What comes from outside with each input: the time, and a random id to be used where one is needed.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub now: Instant,
    pub fresh: Uuid,
}

/// Why an input was not done. Either way the till is as before.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
}

/// To be done after the happenings are durable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The pulse to the cash drawer (D20).
    OpenDrawer,
    /// A sale's paper for the queue, in the same transaction as the happenings; copy 0 is the original.
    /// `veiled`: medicines by their amounts only, for who may not know them (A38).
    Print { receipt: ReceiptNumber, copy: u32, veiled: bool },
    /// Another paper: which one, the number it has if it has one, and what it says beside (JSON, or empty).
    Paper { kind: &'static str, receipt: Option<ReceiptNumber>, payload: String },
}

/// What an input leads to.
#[derive(Debug)]
pub struct Decision {
    pub next: Till,
    pub happenings: Vec<Happening>,
    pub effects: Vec<Effect>,
}

impl Decision {
    /// What is said beside what is shown.
    pub fn say(&mut self, notices: Vec<Text>) {
        self.next.notices = notices;
    }
}

/// Where selling stands.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "there is one stage a till; a box would only be in the way")]
enum Stage {
    #[default]
    Idle,
    Open(OpenSale),
    Done(Box<DoneSale>),
}

/// What `undo` brings back.
#[derive(Clone, Debug, PartialEq)]
enum Before {
    /// The open sale; `None` = there was none.
    Sale(Option<Box<OpenSale>>),
    /// The multiplier, where another was typed.
    Times(Option<Quantity>),
}

/// One till of a shop. Cloned for each decision: a basket is some tens of lines over shared products.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Till {
    zone: Zone,
    user: Option<User>,
    shift: Option<Shift>,
    stage: Stage,
    times: Option<Quantity>,
    /// What was before each of the last inputs on the sale, newest last.
    undo: Vec<Before>,
    /// The input that was refused with a question or for want of approval.
    asked: Option<Asked>,
    notices: Vec<Text>,
    /// Goods of a receipt that are coming back, alone or in one basket with new ones.
    returning: Option<Box<returning::in_hand::InHand>>,
    /// Sales set aside.
    parked: Vec<Parked>,
    /// Baskets that a power cut left behind, until somebody answers for them.
    unfinished: Vec<unfinished::Unfinished>,
    /// Goods that come in, being put together beside the sales.
    delivery: Option<Box<receiving::Delivery>>,
    /// Goods that are put together to go somewhere, one of each purpose.
    gatherings: Vec<gathering::Gathering>,
    /// Goods that are being counted beside the sales.
    stocktake: Option<Box<stocktaking::Stocktake>>,
    /// Goods of others that are being counted.
    storage_count: Option<Box<storing::counting::StorageCount>>,
    /// Signed on at this counter now (A2).
    pharmacist: Option<pharmacy::Pharmacist>,
    /// What the last input has to show beside the sale.
    shown: Shown,
}

/// What only the last input shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    counted: Option<CountView>,
    statement: Option<Box<StatementView>>,
    z: Option<Box<StatementView>>,
    voucher: Option<String>,
    slip: Option<u32>,
    /// The number of a transfer just sent, or of an order.
    document: Option<String>,
    /// Number of the return of an exchange that was just settled.
    exchanged: Option<ReceiptNumber>,
    /// What the desk did.
    desk: Option<DeskView>,
    /// Prices or an offer just set.
    pricing: Option<Box<Pricing>>,
    /// The day in sentences, to be sent.
    summary: Vec<Text>,
    /// A year's surplus, shared out.
    surplus: Option<Arc<SurplusView>>,
    /// Of whom the members' desk just did something.
    member: Option<MemberNumber>,
    /// A loan as it was just asked for, decided or paid out.
    loan: Option<Arc<LoanView>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Asked {
    input: Input,
    code: Code,
    /// Whoever approves this act may approve it.
    act: Act,
    /// Which question it is, and those about the same input that were answered with yes before.
    question: &'static str,
    said_yes_to: Vec<&'static str>,
    /// Who agreed to questions about the same input before this one.
    agreed: Vec<UserId>,
    /// To be recorded where the question is left without a yes.
    note: Option<Box<Happening>>,
}

impl Asked {
    /// As they are known today.
    fn agreed_before(&self, lookup: &dyn Lookup) -> Result<Vec<User>, Unreadable> {
        self.agreed.iter().filter_map(|who| lookup.user(who).transpose()).collect()
    }
}

/// One input being decided: the till as it is, what was agreed to, and the doors.
struct Turn<'a> {
    till: &'a Till,
    consent: &'a Consent,
    lookup: &'a dyn Lookup,
    moment: Moment,
    settings: Arc<Settings>,
}

impl<'a> Turn<'a> {
    fn new(till: &'a Till, consent: &'a Consent, lookup: &'a dyn Lookup, moment: Moment) -> Result<Self, Unreadable> {
        Ok(Self { till, consent, lookup, moment, settings: lookup.settings(till.today(moment))? })
    }

    fn user(&self) -> Result<&'a User, Refusal> {
        self.till.user.as_ref().ok_or_else(|| Refusal::new(Code::NotLoggedIn, Text::new("till-not-logged-in")))
    }

    fn shift(&self) -> Result<&'a Shift, Refusal> {
        self.till.shift.as_ref().ok_or_else(|| Refusal::new(Code::NoShift, Text::new("till-no-shift")))
    }

    fn today(&self) -> BusinessDate {
        self.till.today(self.moment)
    }

    /// Goods of the catalogue, sold any more or not.
    fn goods(&self, sku: &Sku) -> Result<Goods, Trouble> {
        match self.lookup.goods(sku, self.today())? {
            Some(goods) => Ok(goods),
            None => self.refuse(Code::UnknownBarcode, Text::new("till-unknown-sku").with("sku", sku.as_str())),
        }
    }

    /// Who agreed, as the record names them.
    fn approved_by(&self) -> Option<UserId> {
        self.consent.approver.as_ref().map(|approver| approver.id.clone())
    }

    /// A second person has agreed.
    fn is_approved(&self) -> bool {
        self.consent.approver.is_some()
    }

    /// Who agreed to this very act, where one input needs two people's word; whoever is alone agrees to what may be
    /// told of afterwards (R48).
    fn agreed_to(&self, act: Act) -> Option<&'a User> {
        let all = self.consent.approver.iter().chain(&self.consent.before);
        let alone = self.consent.later && act.may_be_alone();
        all.into_iter().find(|who| alone || access::approves(who.role, act))
    }

    fn refuse<T>(&self, code: Code, text: Text) -> Result<T, Trouble> {
        Err(Refusal::new(code, text).into())
    }
}

/// Consents that an input carries when it is done again after a question.
#[derive(Clone, Debug, Default, PartialEq)]
struct Consent {
    confirmed: bool,
    approver: Option<User>,
    /// Who agreed to an earlier question about the same input.
    before: Vec<User>,
    /// The approver is who asked: nobody else is there, and the manager reads of it (R48).
    later: bool,
    /// The questions that a yes was said to, by their keys.
    said_yes_to: Vec<&'static str>,
}

impl Consent {
    /// A yes to this very question; one to another is none.
    fn said_yes_to(&self, question: &str) -> bool {
        self.said_yes_to.contains(&question)
    }
}

/// Steps that can be taken back on one sale.
const UNDO_DEPTH: usize = 50;

impl Till {
    /// The till as it is when the program starts: the open shift if there is one, nobody signed in.
    pub fn start(lookup: &dyn Lookup, zone: Zone) -> Result<Self, Unreadable> {
        let mut till = Self { zone, shift: lookup.open_shift()?, parked: lookup.parked()?, ..Self::default() };
        drafting::restored(&mut till, lookup).map(|()| till)
    }

    /// What an input leads to, or why it is refused. Changes nothing.
    pub fn decide(&self, input: &Input, lookup: &dyn Lookup, moment: Moment) -> Result<Decision, Trouble> {
        let decided = parking::followed(self, self.decide_asked(input, lookup, moment)?);
        books::stay_locked(&decided.happenings, self.shift.as_ref(), lookup).map(|()| decided)
    }

    fn decide_asked(&self, input: &Input, lookup: &dyn Lookup, moment: Moment) -> Result<Decision, Trouble> {
        match input {
            Input::Confirm => self.decide_confirmed(lookup, moment),
            Input::Approve { user, pin } => {
                let asked = self.asked_for(Code::NeedsApproval)?;
                let (approver, accepted) = signing_in::approver(self, user, pin, asked.act, lookup, moment)?;
                let said_yes_to = asked.said_yes_to.clone();
                let before = asked.agreed_before(lookup)?;
                let consent = Consent { confirmed: true, approver: Some(approver), before, later: false, said_yes_to };
                let decided = self.decide_with(&asked.input, &consent, lookup, moment);
                signing_in::remember(accepted, decided)
            }
            Input::ApproveLater => self.decide_alone(lookup, moment),
            Input::No => match &self.asked {
                // What was shown stays: nothing was done.
                Some(_) => {
                    let next = Self { asked: None, ..self.clone() };
                    Ok(Decision { next, happenings: Vec::new(), effects: Vec::new() })
                }
                None => Err(nothing_asked().into()),
            },
            input => self.decide_with(input, &Consent::default(), lookup, moment),
        }
    }

    fn decide_confirmed(&self, lookup: &dyn Lookup, moment: Moment) -> Result<Decision, Trouble> {
        let asked = self.asked_for(Code::NeedsConfirmation)?;
        let mut said_yes_to = asked.said_yes_to.clone();
        said_yes_to.push(asked.question);
        let before = asked.agreed_before(lookup)?;
        let consent = Consent { confirmed: true, approver: None, before, later: false, said_yes_to };
        self.decide_with(&asked.input, &consent, lookup, moment)
    }

    /// Where nobody else could agree, the one person does it herself, and the manager reads of it (R48).
    fn decide_alone(&self, lookup: &dyn Lookup, moment: Moment) -> Result<Decision, Trouble> {
        let asked = self.asked_for(Code::NeedsApproval)?;
        let alone = signing_in::alone(self, asked.act, lookup)?;
        let said_yes_to = asked.said_yes_to.clone();
        let before = asked.agreed_before(lookup)?;
        let consent = Consent { confirmed: true, approver: Some(alone), before, later: true, said_yes_to };
        let mut decision = self.decide_with(&asked.input, &consent, lookup, moment)?;
        decision.happenings.push(noting::approved_later(self, asked.question));
        Ok(decision)
    }

    fn asked_for(&self, code: Code) -> Result<&Asked, Refusal> {
        self.asked.as_ref().filter(|asked| asked.code == code).ok_or_else(nothing_asked)
    }

    fn decide_with(
        &self,
        input: &Input,
        consent: &Consent,
        lookup: &dyn Lookup,
        moment: Moment,
    ) -> Result<Decision, Trouble> {
        self.admit(input, lookup)?;
        if self.open_sale().is_some_and(OpenSale::is_being_paid) {
            tendering::goods_stay(&Turn::new(self, consent, lookup, moment)?, input)?;
        }
        match input {
            Input::Login { user, pin } => signing_in::login(self, user, pin, lookup, moment),
            Input::Pin { new } => signing_in::change_pin(self, new, lookup),
            Input::Logout => signing_in::logout(self),
            Input::Open { opening } => signing_in::open_shift(self, *opening, &Pieces::new(), consent, lookup, moment),
            Input::Pay(tender) => paying::pay(&Turn::new(self, consent, lookup, moment)?, tender),
            Input::Reprint { receipt } => paying::reprint(&Turn::new(self, consent, lookup, moment)?, receipt.as_ref()),
            Input::Tare { sku, tare } => weighing::set_tare(self, sku, *tare, lookup, moment),
            Input::Next => Ok(self.quiet(|next| {
                if matches!(next.stage, Stage::Done(_)) {
                    next.stage = Stage::Idle;
                }
            })),
            Input::State => Ok(self.looked(|_| {})),
            input => match self.decide_later(input, &Turn::new(self, consent, lookup, moment)?) {
                Some(decided) => decided,
                None => selling::decide(self, input, consent, lookup, moment),
            },
        }
    }

    /// The parts of the day beside plain selling; `None` where the input is none of theirs.
    fn decide_later(&self, input: &Input, turn: &Turn<'_>) -> Option<Result<Decision, Trouble>> {
        Some(match input {
            Input::Handover { user, pin } => people::handover(turn, user, pin),
            Input::ResetPin { user, pin } => people::reset_pin(turn, user, pin),
            Input::Recover { words, user, pin } => people::recover(turn, words, user, pin),
            Input::RecoverySheet => people::recovery_sheet(turn),
            Input::SetPerson { user, name, role, active } => people::set_person(turn, user, name, *role, *active),
            Input::Price { line, price, reason } => hand::price(turn, *line, *price, reason),
            Input::Discount { line, reduction, reason } => hand::discount(turn, *line, *reduction, reason),
            Input::Buyer { nik, buyer_kind } => hand::buyer(turn, nik, buyer_kind),
            Input::Hold { name } => parking::hold(turn, name),
            Input::Recall { name } => parking::recall(turn, name),
            Input::Unfinished { take } => unfinished::decide(turn, *take),
            Input::Paid { reference } => tendering::qris::paid(turn, reference),
            Input::Unpaid => tendering::qris::unpaid(turn),
            Input::PrintQris => tendering::qris::on_paper(turn),
            Input::TakeOff { part } => tendering::take_off(turn, *part),
            Input::Undo if self.open_sale().is_some_and(OpenSale::is_being_paid) => tendering::take_back(turn),
            Input::CorrectTender { receipt, to } => tendering::correct::correct(turn, receipt, to),
            Input::Attach { receipt, member } => returning::attaching::attach(turn, receipt, member.as_deref()),
            Input::Return { receipt } => returning::begin(turn, receipt),
            Input::Take { line, quantity, reason, condition } => {
                returning::take(turn, *line, *quantity, reason, *condition)
            }
            Input::Exchange => exchanging::begin(turn),
            Input::Refund { tender } if exchanging::of(self).is_some() => exchanging::give_back(turn, tender),
            Input::Refund { tender } => returning::refund(turn, tender),
            Input::Void { receipt, reason } => returning::voiding::void(turn, receipt, reason),
            Input::CashIn { amount, reason, account } => drawer::cash_in(turn, *amount, reason, account.as_deref()),
            Input::CashOut { amount, reason, account } => drawer::cash_out(turn, *amount, reason, account.as_deref()),
            Input::Drop { amount, bank } => drawer::drop(turn, *amount, *bank),
            Input::NoSale { reason } => drawer::no_sale(turn, reason),
            Input::Save { member, saving, amount } => desk::save(turn, member, saving, *amount),
            Input::Withdraw { member, amount, pin } => desk::withdraw(turn, member, *amount, pin.as_deref()),
            Input::Repay { member, amount } => desk::repay(turn, member, *amount),
            Input::Instalment { loan, amount } => desk::instalment(turn, loan, *amount),
            Input::SellVoucher { amount } => desk::sell_voucher(turn, *amount),
            Input::VoidSlip { slip, reason } => desk::voiding::void(turn, *slip, reason),
            Input::MemberPin { member, pin } => desk::member_pin(turn, member, pin),
            Input::OpenCounted { pieces } => closing::open_counted(turn, pieces),
            Input::X { print } => closing::x(turn, *print),
            Input::Count { pieces } => closing::count(turn, pieces),
            Input::Close { reason, leave } => closing::close(turn, reason, *leave),
            Input::CloseDay { date } => closing::close_day(turn, *date),
            Input::Settle { tender, gross, fee, reference } => closing::settle(turn, tender, *gross, *fee, reference),
            Input::SetPrices(said) => setting_prices::decide(turn, said),
            Input::SetGoods(said) => keeping_goods::decide(turn, said),
            Input::Receive(step) => receiving::decide(turn, step),
            Input::Supply(supply) => supplying::decide(turn, supply),
            Input::Warehouse(step) => warehousing::decide(turn, step),
            Input::Storage(step) => storing::decide(turn, step),
            Input::Shelve(shelve) => shelving::decide(turn, shelve),
            Input::Gather(step) => gathering::decide(turn, step),
            Input::CountStock(step) => stocktaking::decide(turn, step),
            Input::Pharmacy(step) => pharmacy::decide(turn, step),
            Input::Care(step) => caring::decide(turn, step),
            Input::Label { goods } => shelf::print(turn, goods),
            Input::Labels => shelf::print_changed(turn),
            Input::Tiles(said) => tiling::decide(turn, said),
            Input::Books(books) => books::decide(turn, books),
            Input::Surplus(surplus) => surplus::decide(turn, surplus),
            Input::Membership(membership) => membership::decide(turn, membership),
            Input::Lending(lending) => lending::decide(turn, lending),
            Input::Rules { said, from } => ruling::decide(turn, said, *from),
            Input::House(said) => ruling::house::decide(turn, said),
            Input::Lists(said) => listing::decide(turn, said),
            _ => return None,
        })
    }

    /// Who is signed in.
    pub fn role(&self) -> Option<crate::domain::people::user::Role> {
        self.user.as_ref().map(|user| user.role)
    }

    pub fn actor(&self) -> Option<UserId> {
        self.user.as_ref().map(|user| user.id.clone())
    }

    /// The till moves on. Called once the happenings of a decision are durable.
    pub fn apply(&mut self, decision_next: Self) {
        *self = decision_next;
    }

    /// Remembers the question that a refused input asked, so that `confirm` or `approve` can do it. Any other input
    /// forgets it, but for who only looks. Changes nothing that is shown.
    pub fn remember_question(&mut self, input: &Input, refused: Option<&Refusal>) {
        match (input, refused) {
            // A yes may lead to a second question about the same input.
            (Input::Confirm | Input::Approve { .. } | Input::ApproveLater, Some(refusal)) if refusal.is_question() => {
                if let Some(asked) = &mut self.asked {
                    match input {
                        Input::Confirm => asked.said_yes_to.push(asked.question),
                        // A question follows a right PIN only.
                        Input::Approve { user, .. } => asked.agreed.push(user.clone()),
                        _ => {}
                    }
                    asked.question = refusal.text.key;
                    asked.code = refusal.code;
                    asked.act = refusal.act;
                    asked.note.clone_from(&refusal.note);
                }
            }
            (Input::Confirm | Input::Approve { .. } | Input::ApproveLater, Some(_)) => {}
            (input, _) if input.only_looks() => {}
            (input, Some(refusal)) if refusal.is_question() => {
                let note = refusal.note.clone();
                self.asked = Some(Asked {
                    input: input.clone(),
                    code: refusal.code,
                    act: refusal.act,
                    question: refusal.text.key,
                    said_yes_to: Vec::new(),
                    agreed: Vec::new(),
                    note,
                });
            }
            _ => self.asked = None,
        }
    }

    /// What is to be recorded before this input, since it leaves a question without a yes.
    pub fn left_unanswered(&self, input: &Input) -> Option<Happening> {
        let asked = self.asked.as_ref()?;
        match input {
            Input::Confirm | Input::Approve { .. } | Input::ApproveLater => None,
            input if input.only_looks() => None,
            _ => asked.note.as_deref().cloned(),
        }
    }

    /// A decision that records nothing.
    fn quiet(&self, change: impl FnOnce(&mut Self)) -> Decision {
        let mut next = self.moved_on();
        change(&mut next);
        Decision { next, happenings: Vec::new(), effects: Vec::new() }
    }

    /// The same of an input that only looks: a question that waits goes on waiting.
    fn looked(&self, change: impl FnOnce(&mut Self)) -> Decision {
        let mut decision = self.quiet(change);
        decision.next.asked.clone_from(&self.asked);
        decision
    }

    /// This till without what belonged to the last input.
    fn moved_on(&self) -> Self {
        Self { notices: Vec::new(), asked: None, shown: Shown::default(), ..self.clone() }
    }

    /// The open sale changed: what was before can be taken back.
    fn with_sale(&self, sale: OpenSale, notices: Vec<Text>) -> Decision {
        let mut next = self.moved_on();
        next.step_from(Before::Sale(self.open_sale().cloned().map(Box::new)));
        next.stage = Stage::Open(sale);
        next.notices = notices;
        Decision { next, happenings: Vec::new(), effects: Vec::new() }
    }

    fn step_from(&mut self, before: Before) {
        if self.undo.len() == UNDO_DEPTH {
            self.undo.remove(0);
        }
        self.undo.push(before);
    }

    /// The multiplier is used up: nothing is left of it that could be taken back.
    fn times_used(&mut self) {
        self.times = None;
        self.undo.retain(|before| !matches!(before, Before::Times(_)));
    }

    /// A sale that begins with this input; goods that are being exchanged pay a part of it.
    fn new_sale(&self, moment: Moment) -> OpenSale {
        let credit = exchanging::of(self).map_or(Rupiah::ZERO, returning::in_hand::InHand::total);
        OpenSale { credit, ..OpenSale::new(SaleId(moment.fresh)) }
    }

    fn open_sale(&self) -> Option<&OpenSale> {
        match &self.stage {
            Stage::Open(sale) => Some(sale),
            _ => None,
        }
    }

    /// Goods or a prescription are in the basket, or goods come back: nobody leaves that to another. A basket with
    /// nothing in it holds nobody.
    fn is_in_the_middle(&self) -> bool {
        self.returning.is_some() || self.has_basket()
    }

    fn has_basket(&self) -> bool {
        self.open_sale().is_some_and(|sale| !sale.lines.is_empty() || sale.rx.is_some() || sale.is_being_paid())
    }

    /// Prices, lots and licences of today: the shift's business date would be yesterday's past midnight. A clock that
    /// says a day before the shift began is wrong (R41): then that day is the likeliest.
    fn today(&self, moment: Moment) -> BusinessDate {
        let date = self.zone.date(moment.now);
        self.shift.as_ref().map_or(date, |shift| date.max(shift.date))
    }

    /// What is shown now. Needs the shop's cash rounding for an open sale.
    pub fn answer(&self, lookup: &dyn Lookup, now: Instant) -> Result<Answer, Unreadable> {
        let (sale, last) = match &self.stage {
            Stage::Idle => (self.returning.as_ref().map(|in_hand| in_hand.sale_view()), None),
            Stage::Open(sale) => {
                let settings = lookup.settings(self.zone.date(now))?;
                let own = sale.view(paying::payable(sale, &settings));
                let shown = match exchanging::of(self) {
                    Some(now) => exchanging::view(now, sale, own, |due| paying::cash_payable(due, &settings)),
                    None => own,
                };
                (Some(shown), sale.last_view())
            }
            Stage::Done(done) => (Some(done.view.clone()), done.last.clone()),
        };
        Ok(Answer {
            user: self.user.as_ref().map(|user| UserView {
                id: user.id.clone(),
                name: user.name.clone(),
                role: user.role,
                pin_change_needed: user.one_time_pin,
            }),
            shift: self.shift.as_ref().map(ShiftView::of),
            sale: sale.map(|sale| pharmacy::view::for_eyes(self, sale)),
            last,
            times: self.times,
            notices: self.notices.clone(),
            can_undo: matches!(self.stage, Stage::Open(_) | Stage::Idle) && !self.undo.is_empty()
                || matches!(self.undo.last(), Some(Before::Times(_)))
                || self.open_sale().is_some_and(OpenSale::is_being_paid),
            qris: self.open_sale().and_then(tendering::qris::view),
            returning: self.returning.as_ref().filter(|now| !now.exchanging).map(|now| now.view()),
            exchange: exchanging::of(self).map(exchanging::shown),
            exchanged: self.shown.exchanged.clone(),
            parked: self.parked.iter().map(parking::view).collect(),
            unfinished: self.unfinished_view(),
            stocktake: self.stocktake.as_ref().map(|stocktake| Box::new(stocktake.view())),
            storage_count: self.storage_count.as_ref().map(|count| Box::new(count.view())),
            gatherings: self.gatherings.iter().map(|one| (one.head.clone(), one.lines.clone())).collect(),
            warehouse: self.open_sale().and_then(warehousing::view),
            document: self.shown.document.clone(),
            delivery: match &self.delivery {
                Some(delivery) => Some(Box::new(delivery.view(lookup.settings(self.zone.date(now))?.pkp))),
                None => None,
            },
            counted: self.shown.counted.clone(),
            statement: self.shown.statement.clone(),
            z: closing::with_hash(self.shown.z.as_deref(), lookup)?,
            voucher: self.shown.voucher.clone(),
            slip: self.shown.slip,
            pharmacist: self.pharmacist.as_ref().map(pharmacy::view::pharmacist),
            rx: pharmacy::view::rx(self, lookup, self.zone.date(now))?.map(Box::new),
            desk: self.shown.desk.clone(),
            pricing: self.shown.pricing.clone(),
            left: match (&self.user, &self.shift) {
                (Some(_), None) => Some(lookup.drawer()?),
                _ => None,
            },
            summary: self.shown.summary.clone(),
            surplus: self.shown.surplus.clone(),
            member: self.shown.member.clone(),
            loan: self.shown.loan.clone(),
        })
    }
}

fn nothing_asked() -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-nothing-asked"))
}

#[cfg(test)]
mod tests;
