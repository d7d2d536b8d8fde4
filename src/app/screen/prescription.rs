//! *Resep*: a prescription is read from its paper, served whole or item by item, copied; who buys what is often misused
//! is written down; and the pharmacist signs on and off.
//!
//! Long because every step of the desk is an arm of the same few matches, which are read side by side.
//! Always holds: what is half typed stands here, what is recorded is the till's; the PIN leaves this screen to the till
//! only. Neighbours: the gate that leads here (`sell.rs`), the rules (`till/pharmacy`).

use crate::app::screen::login::DIGITS;
use crate::app::screen::{Action, Way};
use crate::app::shop::{Hit, Person, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::event::pharmacy::RxPeople;
use crate::domain::id::Sku;
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::prescription::{self, EMBALASE, TUSLAH};
use crate::domain::pharmacy::sipnap::Month;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::lists::Question;
use crate::station::counter::reports::{Asked, Found as ReportFound};
use crate::till::answer::Answer;
use crate::till::answer::pharmacy::RxItemView;
use crate::till::input::Input;
use crate::till::input::pharmacy::{MedicineBuyer, Pharmacy, Prescribed, Serving};
use crate::till::refusal::Refusal;

use drafted::{Drafted, Part};
use kept::Kept;
use looking::{COMPLAINT, Screening};

mod correcting;
pub mod drafted;
pub mod kept;
pub mod looking;
pub mod month;
mod month_view;
pub mod view;

/// Fields of the paper, in the order in which it says them.
pub const FIELDS: [&str; 11] = [
    "rx-doctor",
    "rx-sip",
    "rx-place",
    "rx-written",
    "rx-patient",
    "rx-born",
    "rx-weight",
    "rx-allergy",
    "rx-address",
    "rx-phone",
    "rx-iter",
];
const DATE: usize = 3;
pub const PATIENT: usize = 4;
const ITER: usize = 10;

/// Who buys what is often misused (A27): the second is a phone number, or the sixteen digits of a NIK.
pub const BUYER: [&str; 4] = ["rx-buyer-name", "rx-buyer-reach", "rx-buyer-age", "rx-buyer-use"];
const NIK: usize = 16;

/// Signs of a field, and of a search.
const MOST: usize = 40;

#[derive(Clone, Debug, Default)]
pub struct Prescription {
    pub task: Task,
    pub fields: [String; FIELDS.len()],
    pub items: Vec<Drafted>,
    /// The oldest month whose report to SIPNAP waits, once it was read.
    pub waiting: Option<Month>,
    /// What that report says, once it was read.
    pub month: Option<Vec<month::OfMonth>>,
    /// Needed at once.
    pub cito: bool,
    /// Another pharmacy's copy, with what was left on it.
    pub copied: bool,
    /// The number of the prescription whose paper is put right; none where a new one is read.
    pub changing: Option<u32>,
    /// A new paper that was left half typed.
    pub kept: Option<Kept>,
    /// What was refused for want of a prescription, and is tried again.
    pub then: Option<Input>,
    pub trouble: Option<Text>,
    pub said: Option<Text>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Task {
    #[default]
    Desk,
    /// A pharmacist's PIN.
    SignOn { chosen: usize, pin: String },
    /// The paper, at this field.
    Paper { at: usize },
    /// Goods are searched.
    Goods { typed: String, hits: Vec<Hit>, at: usize, aim: Aim },
    /// What a compound is called.
    Name(Drafted),
    /// How many of them.
    Count(Drafted),
    /// What the whole count of a compound needs of its last component.
    Need(Drafted),
    /// How they are taken.
    Signa(Drafted),
    /// One that came before: it is fetched, or its etikets are printed once more.
    Number { typed: String, etiket: bool },
    /// One R/ of the prescription goes out: all that is due, or a part; or other goods with the same substance (A26).
    Serve { at: usize, typed: String, instead: Option<(Sku, String)> },
    /// Who buys (A27), at this field.
    Buyer { at: usize, fields: [String; BUYER.len()] },
    /// What a pharmacist looks at before it goes out (A22).
    Screening(Screening),
    /// For whom and against what medicine goes out by her own word (A29), at this field.
    Complaint { at: usize, fields: [String; COMPLAINT.len()] },
    /// The oldest report to SIPNAP that waits (A32): the number of its receipt, or nothing where it is only compared.
    Sipnap { typed: String },
    /// Why the prescription at the sale is withdrawn.
    Withdraw { typed: String },
}

/// What was missing when this screen was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ask {
    #[default]
    Nothing,
    Buyer,
    Complaint,
}

/// What goods are searched for.
#[derive(Clone, Debug, PartialEq)]
pub enum Aim {
    /// The next R/.
    Item,
    /// The next component of a compound.
    Part(Drafted),
    /// In place of what is written, for this item and typed quantity.
    Instead { at: usize, quantity: String },
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    NewPressed,
    AgainPressed,
    ServePressed,
    DetachPressed,
    CopyPressed,
    LabelPressed,
    CitoPressed,
    CopiedPressed,
    /// The paper that was left is thrown away.
    DropPressed,
    /// To the rest of the paper, and back to its beginning.
    PagePressed,
    RoutePressed,
    PackPressed,
    IterPressed,
    PharmacistPressed,
    PersonPressed(usize),
    FieldPressed(usize),
    ItemPressed(usize),
    HitPressed(usize),
    Moved(isize),
    AddItemPressed,
    AddCompoundPressed,
    /// A compound has all its components.
    EnoughPressed,
    ServeOnePressed,
    InsteadPressed,
    BuyerPressed,
    ScreeningPressed,
    TickPressed,
    ComplaintPressed,
    SipnapPressed,
    ChangePressed,
    WithdrawPressed,
    /// One more of a fee, by hand: work of a prescription, or a pack of it (A18).
    TuslahPressed,
    EmbalasePressed,
    /// The oldest month whose report waits.
    Waiting(Option<Month>),
    /// What its report says.
    Figures(Box<Asked>, Box<ReportFound>),
    Typed(Stroke),
    DigitsPressed(&'static str),
    ErasePressed,
    SavePressed,
    BackPressed,
    PutAwayPressed,
    Found {
        typed: String,
        hits: Vec<Hit>,
    },
}

impl Prescription {
    pub fn new(then: Option<Input>) -> Self {
        Self { then, ..Self::default() }
    }

    /// At what was asked for.
    pub fn opened(then: Option<Input>, ask: Ask) -> Self {
        let task = match ask {
            Ask::Nothing => Task::Desk,
            Ask::Buyer => Task::Buyer { at: 0, fields: Default::default() },
            Ask::Complaint => Task::Complaint { at: 0, fields: Default::default() },
        };
        Self { task, ..Self::new(then) }
    }

    /// What is on the prescription at the sale.
    pub fn items(shop: &Shop) -> &[RxItemView] {
        shop.answer.rx.as_ref().map_or(&[], |rx| &rx.items)
    }

    /// Letters go into a field.
    pub const fn is_typing(&self) -> bool {
        !matches!(self.task, Task::Desk | Task::SignOn { .. })
    }

    /// The first of the names that nothing is saved without.
    pub fn missing(&self) -> Option<usize> {
        [0, PATIENT].into_iter().find(|at| self.fields[*at].trim().is_empty())
    }

    /// Fields that are filled one after the other.
    pub const fn is_form(&self) -> bool {
        matches!(self.task, Task::Paper { .. } | Task::Buyer { .. } | Task::Complaint { .. })
    }

    /// Who may sign on here.
    pub fn pharmacists(shop: &Shop) -> Vec<&Person> {
        shop.people.iter().filter(|person| access::may(person.role, Act::SignOnAsPharmacist)).collect()
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        self.said = None;
        match message {
            Message::NewPressed => self.begin(shop),
            Message::AgainPressed => self.task = Task::Number { typed: String::new(), etiket: false },
            Message::ServePressed => return submit(Pharmacy::Serve { servings: Vec::new() }),
            Message::DetachPressed => return submit(Pharmacy::Detach),
            Message::CopyPressed => return self.copy(shop),
            Message::LabelPressed => return self.label(shop),
            Message::PagePressed | Message::CitoPressed | Message::CopiedPressed => self.mark(&message),
            Message::DropPressed => self.kept = None,
            Message::RoutePressed | Message::PackPressed | Message::IterPressed => self.drafted(&message),
            Message::PharmacistPressed => return self.pharmacist(shop),
            Message::PersonPressed(person) => {
                if let Task::SignOn { chosen, pin } = &mut self.task {
                    *chosen = person;
                    pin.clear();
                }
            }
            Message::FieldPressed(field) => self.field(field),
            Message::ItemPressed(item) if item < self.items.len() => drop(self.items.remove(item)),
            Message::ItemPressed(_) => {}
            Message::HitPressed(hit) => self.hit(hit),
            Message::Moved(by) => self.moved(by, shop),
            Message::AddItemPressed => self.task = search(Aim::Item),
            Message::AddCompoundPressed => self.task = Task::Name(Drafted { compound: true, ..Drafted::default() }),
            Message::EnoughPressed => {
                if let Task::Goods { aim: Aim::Part(item), .. } = &self.task
                    && !item.parts.is_empty()
                {
                    self.task = Task::Signa(item.clone());
                }
            }
            Message::ServeOnePressed => return self.serve_one(shop),
            Message::InsteadPressed => {
                if let Task::Serve { at, typed, .. } = &self.task {
                    self.task = search(Aim::Instead { at: *at, quantity: typed.clone() });
                }
            }
            Message::ScreeningPressed => return self.look(shop),
            Message::TickPressed => self.tick(),
            Message::ComplaintPressed => self.task = Task::Complaint { at: 0, fields: Default::default() },
            Message::SipnapPressed => return self.report(),
            Message::ChangePressed => return self.put_right(shop),
            Message::WithdrawPressed => return self.withdraw(shop),
            Message::TuslahPressed => return submit(Pharmacy::Fee { fee: Sku::from(TUSLAH), count: 1 }),
            Message::EmbalasePressed => return submit(Pharmacy::Fee { fee: Sku::from(EMBALASE), count: 1 }),
            Message::Waiting(month) => return self.waits(month, shop),
            Message::Figures(asked, found) => self.read(&asked, &found, shop),
            Message::BuyerPressed => self.task = Task::Buyer { at: 0, fields: Default::default() },
            Message::Typed(stroke) => return self.stroke(stroke),
            Message::DigitsPressed(digits) => self.pin(Some(digits)),
            Message::ErasePressed => self.pin(None),
            Message::SavePressed => return self.save(shop),
            Message::BackPressed => return self.back(),
            Message::PutAwayPressed => self.trouble = None,
            Message::Found { typed: of, hits: found } => {
                if let Task::Goods { typed, hits, at, .. } = &mut self.task
                    && *typed == of
                {
                    *hits = found;
                    *at = 0;
                }
            }
        }
        Action::None
    }

    /// Digits of the pharmacist's PIN, or the last of them taken away.
    fn pin(&mut self, digits: Option<&str>) {
        let Task::SignOn { pin, .. } = &mut self.task else { return };
        match digits {
            Some(digits) if pin.len() < DIGITS => pin.push_str(digits),
            Some(_) => {}
            None => drop(pin.pop()),
        }
    }

    fn field(&mut self, field: usize) {
        match &mut self.task {
            Task::Buyer { at, .. } => *at = field.min(BUYER.len() - 1),
            Task::Complaint { at, .. } => *at = field.min(COMPLAINT.len() - 1),
            task => *task = Task::Paper { at: field },
        }
    }

    /// A row of a list; of the checks it is ticked at once.
    fn hit(&mut self, hit: usize) {
        match &mut self.task {
            Task::Goods { at, .. } | Task::Serve { at, .. } => *at = hit,
            Task::Screening(screening) => {
                screening.at = hit;
                screening.tick();
            }
            _ => {}
        }
    }

    /// The paper that was left, else a new one, dated today until somebody types another date.
    fn begin(&mut self, shop: &Shop) {
        if self.go_on() {
            return;
        }
        let today = shop.style.zone.date(shop.now);
        self.fields = Default::default();
        self.fields[DATE] = format!("{:02}{:02}{:04}", today.day(), today.month(), today.year());
        self.items.clear();
        (self.cito, self.copied, self.changing) = (false, false, None);
        self.task = Task::Paper { at: 0 };
    }

    fn serve_one(&mut self, shop: &Shop) -> Action {
        if Self::items(shop).is_empty() {
            return Action::Refuse(Text::new("till-rx-none"));
        }
        let due = Self::items(shop).iter().position(|item| item.left > Quantity::ZERO).unwrap_or(0);
        self.task = Task::Serve { at: due, typed: String::new(), instead: None };
        Action::None
    }

    fn copy(&self, shop: &Shop) -> Action {
        match shop.answer.rx.as_ref().and_then(|rx| prescription::number(&rx.label)) {
            Some(number) => submit(Pharmacy::Copy { number }),
            None => Action::Refuse(Text::new("till-rx-none")),
        }
    }

    /// What is stuck on the medicine once more: of the prescription that is here, else of the one that is typed.
    fn label(&mut self, shop: &Shop) -> Action {
        match shop.answer.rx.as_ref().and_then(|rx| prescription::number(&rx.label)) {
            Some(number) => submit(Pharmacy::Label { number, item: None }),
            None => {
                self.task = Task::Number { typed: String::new(), etiket: true };
                Action::None
            }
        }
    }

    /// What is said of the whole paper, and the page of it that is seen.
    fn mark(&mut self, message: &Message) {
        match (message, &mut self.task) {
            (Message::CitoPressed, _) => self.cito = !self.cito,
            (Message::CopiedPressed, _) => self.copied = !self.copied,
            (_, Task::Paper { at }) => *at = if *at < ITER { ITER } else { 0 },
            _ => {}
        }
    }

    /// The R/ whose directions are typed.
    fn drafted(&mut self, message: &Message) {
        let Task::Signa(item) = &mut self.task else { return };
        match message {
            Message::RoutePressed => item.turn_route(),
            Message::PackPressed => item.turn_pack(),
            _ => item.turn_iter(),
        }
    }

    fn pharmacist(&mut self, shop: &Shop) -> Action {
        if shop.answer.pharmacist.is_some() {
            return submit(Pharmacy::SignOff);
        }
        if Self::pharmacists(shop).is_empty() {
            return Action::Refuse(Text::new("rx-no-pharmacist-here"));
        }
        self.task = Task::SignOn { chosen: 0, pin: String::new() };
        Action::None
    }

    fn moved(&mut self, by: isize, shop: &Shop) {
        let moved = |at: usize, count: usize| at.saturating_add_signed(by).min(count.saturating_sub(1));
        match &mut self.task {
            Task::SignOn { chosen, pin } => {
                *chosen = moved(*chosen, Self::pharmacists(shop).len());
                pin.clear();
            }
            Task::Paper { at } => *at = moved(*at, FIELDS.len()),
            Task::Goods { hits, at, .. } => *at = moved(*at, hits.len()),
            Task::Buyer { at, .. } => *at = moved(*at, BUYER.len()),
            Task::Complaint { at, .. } => *at = moved(*at, COMPLAINT.len()),
            Task::Screening(screening) => screening.at = moved(screening.at, screening.checks.len()),
            Task::Serve { at, typed, instead } => {
                *at = moved(*at, Self::items(shop).len());
                typed.clear();
                *instead = None;
            }
            Task::Desk | Task::Name(_) | Task::Count(_) | Task::Need(_) | Task::Signa(_) => {}
            Task::Number { .. } | Task::Sipnap { .. } | Task::Withdraw { .. } => {}
        }
    }

    /// The text that letters go into, and whether its words begin with capitals.
    fn text(&mut self) -> Option<(&mut String, bool)> {
        match &mut self.task {
            Task::Paper { at } => Some((&mut self.fields[*at], *at != DATE)),
            Task::Goods { typed, .. } | Task::Number { typed, .. } | Task::Serve { typed, .. } => Some((typed, false)),
            Task::Buyer { at, fields } => Some((&mut fields[*at], *at == 0)),
            Task::Complaint { at, fields } => Some((&mut fields[*at], *at == 0)),
            Task::Screening(screening) => Some((&mut screening.words, false)),
            Task::Sipnap { typed } => Some((typed, true)),
            Task::Withdraw { typed } => Some((typed, false)),
            Task::Name(item) => Some((&mut item.name, true)),
            Task::Need(item) => Some((&mut item.parts.last_mut()?.need, false)),
            Task::Count(item) => Some((&mut item.count, false)),
            Task::Signa(item) => Some((&mut item.signa, false)),
            Task::Desk | Task::SignOn { .. } => None,
        }
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        let figures = matches!(
            self.task,
            Task::Count(_)
                | Task::Number { .. }
                | Task::Paper { at: DATE | ITER }
                | Task::Serve { .. }
                | Task::Buyer { at: 1 | 2, .. }
                | Task::Complaint { at: 2, .. }
        );
        let exact = matches!(self.task, Task::Need(_));
        let Some((text, capitals)) = self.text() else { return Action::None };
        match stroke {
            Stroke::Erase => drop(text.pop()),
            // The point of a keyboard's own figures is the comma of ours.
            Stroke::Sign(',' | '.') if exact => {
                if text.is_empty() || text.contains(',') {
                    return Action::None;
                }
                text.push(',');
            }
            Stroke::Sign(sign) if (figures || exact) && !sign.is_ascii_digit() => return Action::None,
            Stroke::Sign(sign) if text.chars().count() < MOST && !(text.is_empty() && sign == ' ') => {
                let begins = text.chars().last().is_none_or(|last| last == ' ');
                if begins && capitals { text.extend(sign.to_uppercase()) } else { text.push(sign) }
            }
            Stroke::Sign(_) => {}
        }
        match &self.task {
            Task::Goods { typed, .. } => Action::Read(Question::Goods { typed: typed.clone() }),
            _ => Action::None,
        }
    }

    fn back(&mut self) -> Action {
        if matches!(self.task, Task::Paper { .. }) {
            self.put_by();
        }
        match std::mem::take(&mut self.task) {
            Task::Desk => return Action::Go(Way::Sell),
            Task::Goods { aim: Aim::Instead { at, quantity }, .. } => {
                self.task = Task::Serve { at, typed: quantity, instead: None };
            }
            Task::Goods { .. } | Task::Name(_) | Task::Count(_) | Task::Need(_) | Task::Signa(_) => {
                self.task = Task::Paper { at: 0 };
            }
            Task::SignOn { .. }
            | Task::Paper { .. }
            | Task::Number { .. }
            | Task::Serve { .. }
            | Task::Screening(_)
            | Task::Complaint { .. }
            | Task::Sipnap { .. }
            | Task::Withdraw { .. }
            | Task::Buyer { .. } => {}
        }
        Action::None
    }

    fn save(&mut self, shop: &Shop) -> Action {
        match &self.task {
            Task::Desk => Action::Go(Way::Sell),
            Task::SignOn { pin, .. } if pin.len() < DIGITS => Action::Refuse(Text::new("login-six-digits")),
            Task::SignOn { chosen, pin } => match Self::pharmacists(shop).get(*chosen) {
                Some(person) => submit(Pharmacy::SignOn { user: person.id.clone(), pin: pin.clone() }),
                None => Action::None,
            },
            Task::Number { typed, etiket } => match prescription::number(typed) {
                Some(number) if *etiket => submit(Pharmacy::Label { number, item: None }),
                Some(number) => submit(Pharmacy::Again { number }),
                None => Action::Refuse(Text::new("rx-type-number")),
            },
            Task::Paper { .. } => match self.changing {
                Some(number) => self.changed(number),
                None => self.attach(),
            },
            Task::Goods { hits, at, aim, .. } => match hits.get(*at) {
                Some(hit) => {
                    self.task = aim.clone().chosen(hit);
                    Action::None
                }
                None => Action::Refuse(Text::new("search-choose-first")),
            },
            Task::Name(item) => self.typed_in(!item.name.trim().is_empty(), "rx-name-why", Task::Count(item.clone())),
            Task::Count(item) => {
                let next = if item.compound { search(Aim::Part(item.clone())) } else { Task::Signa(item.clone()) };
                let counted = item.count.parse::<i64>().unwrap_or(0) > 0;
                self.typed_in(counted, "till-quantity-not-positive", next)
            }
            Task::Need(item) => {
                let needed = item.parts.last().and_then(Part::needed).is_some();
                self.typed_in(needed, "till-quantity-not-positive", search(Aim::Part(item.clone())))
            }
            Task::Signa(item) => {
                self.items.push(item.clone());
                // A name that is missing, else the page on which the new R/ stands.
                self.task = Task::Paper { at: self.missing().unwrap_or(ITER) };
                Action::None
            }
            Task::Serve { at, typed, instead } => {
                let Some(item) = Self::items(shop).get(*at) else { return Action::None };
                let quantity = typed.parse().ok().map(Quantity::whole);
                let instead = instead.as_ref().map(|(sku, _)| sku.clone());
                submit(Pharmacy::Serve { servings: vec![Serving { item: item.n, quantity, instead }] })
            }
            Task::Buyer { fields, .. } => buys(fields),
            Task::Screening(screening) => screening.done(),
            Task::Complaint { fields, .. } => looking::complains(fields),
            Task::Sipnap { typed } => looking::reports(typed, self.due(shop)),
            Task::Withdraw { typed } => correcting::withdrawn(typed, shop),
        }
    }

    /// On to what is typed next, where this was.
    fn typed_in(&mut self, is: bool, missing: &'static str, next: Task) -> Action {
        if !is {
            return Action::Refuse(Text::new(missing));
        }
        self.task = next;
        Action::None
    }

    /// `23112026` as a day.
    fn written(&self) -> Option<BusinessDate> {
        let digits = &self.fields[DATE];
        let part = |from: usize, to: usize| digits.get(from..to)?.parse::<i16>().ok();
        let (day, month, year) = (part(0, 2)?, part(2, 4)?, part(4, 8)?);
        BusinessDate::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }

    fn attach(&mut self) -> Action {
        let Some(written) = self.written() else { return Action::Refuse(Text::new("rx-type-date")) };
        let [doctor, sip, place, _, patient, born, weight, allergy, address, phone, iter] =
            self.fields.clone().map(|text| text.trim().to_owned());
        if doctor.is_empty() || patient.is_empty() {
            return Action::Refuse(Text::new("rx-type-names"));
        }
        let people =
            RxPeople { doctor, sip, place, patient, born, weight, allergy, address, phone, ..RxPeople::default() };
        let iter = iter.parse().unwrap_or(0);
        let items = self.items.iter().map(Drafted::prescribed).collect();
        let (cito, copied) = (self.cito, self.copied);
        submit(Pharmacy::Attach(Box::new(Prescribed { people, written, iter, cito, copied, items })))
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (_, Err(refusal)) if refusal.is_question() => Action::None,
            (_, Err(refusal)) => {
                self.trouble = Some(refusal.text.clone());
                if let Task::SignOn { pin, .. } = &mut self.task {
                    pin.clear();
                }
                Action::None
            }
            (Input::Pharmacy(Pharmacy::Attach(_) | Pharmacy::Again { .. }), Ok(answer)) => {
                (self.task, self.trouble) = (Task::Desk, None);
                let has_items = answer.rx.as_ref().is_some_and(|rx| !rx.items.is_empty());
                match self.then.take().filter(|_| !has_items) {
                    Some(then) => Action::Submit(then),
                    None => Action::None,
                }
            }
            (
                Input::Pharmacy(
                    Pharmacy::Screen { .. }
                    | Pharmacy::Sipnap { .. }
                    | Pharmacy::Label { .. }
                    | Pharmacy::Change { .. }
                    | Pharmacy::Withdraw { .. },
                ),
                Ok(answer),
            ) => {
                (self.task, self.trouble) = (Task::Desk, None);
                self.said = answer.notices.last().cloned();
                Action::None
            }
            (Input::Pharmacy(Pharmacy::Buyer(_) | Pharmacy::Complaint(_)), Ok(_)) => {
                (self.task, self.trouble) = (Task::Desk, None);
                self.then.take().map_or(Action::Go(Way::Sell), Action::Submit)
            }
            (Input::Pharmacy(Pharmacy::SignOn { .. } | Pharmacy::SignOff), Ok(_)) => {
                (self.task, self.trouble) = (Task::Desk, None);
                Action::None
            }
            // The basket stands beside the keys: another press is another one.
            (Input::Pharmacy(Pharmacy::Copy { .. } | Pharmacy::Detach | Pharmacy::Fee { .. }), Ok(_)) => {
                self.trouble = None;
                Action::None
            }
            // What went into the basket is seen where it is sold.
            (Input::Pharmacy(_) | Input::Scan { .. } | Input::Add { .. } | Input::Quantity { .. }, Ok(_)) => {
                Action::Go(Way::Sell)
            }
            _ => Action::None,
        }
    }
}

impl Aim {
    /// What follows where these goods were meant.
    fn chosen(self, hit: &Hit) -> Task {
        match self {
            Self::Item => Task::Count(Drafted::ready(hit)),
            Self::Part(mut item) => {
                item.parts.push(Part::of(hit));
                Task::Need(item)
            }
            Self::Instead { at, quantity } => {
                Task::Serve { at, typed: quantity, instead: Some((hit.sku.clone(), hit.name.clone())) }
            }
        }
    }
}

fn search(aim: Aim) -> Task {
    Task::Goods { typed: String::new(), hits: Vec::new(), at: 0, aim }
}

/// Name and a way to reach them: sixteen digits are a NIK, fewer a phone number.
fn buys(fields: &[String; BUYER.len()]) -> Action {
    let [name, reach, age, purpose] = fields.clone().map(|text| text.trim().to_owned());
    if name.is_empty() || reach.is_empty() {
        return Action::Refuse(Text::new("rx-buyer-why"));
    }
    let (nik, phone) = if reach.len() == NIK { (Some(reach), None) } else { (None, Some(reach)) };
    submit(Pharmacy::Buyer(Box::new(MedicineBuyer { name, nik, phone, age: age.parse().ok(), purpose })))
}

fn submit(step: Pharmacy) -> Action {
    Action::Submit(Input::Pharmacy(step))
}

#[cfg(test)]
mod tests;
