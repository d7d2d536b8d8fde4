//! *Resep*: a prescription is read from its paper, served item by item, copied; and the pharmacist signs on and off.
//!
//! Always holds: what is half typed stands here, what is recorded is the till's; the PIN leaves this screen to the till
//! only. Neighbours: the gate that leads here (`sell.rs`), the rules (`till/pharmacy`).

use rust_decimal::Decimal;

use crate::app::screen::login::DIGITS;
use crate::app::screen::{Action, Way};
use crate::app::shop::{Hit, Person, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::event::pharmacy::RxPeople;
use crate::domain::id::Sku;
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::prescription::{self, Ingredient, Item, Route};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::pharmacy::{Pharmacy, Prescribed, PrescribedItem};
use crate::till::refusal::Refusal;

pub mod view;

/// Fields of the paper, in the order in which it says them.
pub const FIELDS: [&str; 7] = ["rx-doctor", "rx-sip", "rx-place", "rx-written", "rx-patient", "rx-born", "rx-address"];
const DATE: usize = 3;

/// Signs of a field, and of a search.
const MOST: usize = 40;

#[derive(Clone, Debug, Default)]
pub struct Prescription {
    pub task: Task,
    pub fields: [String; FIELDS.len()],
    pub items: Vec<Drafted>,
    /// What was refused for want of a prescription, and is tried again.
    pub then: Option<Input>,
    pub trouble: Option<Text>,
    pub said: Option<Text>,
}

/// An R/ as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafted {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub count: String,
    pub signa: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Task {
    #[default]
    Desk,
    /// A pharmacist's PIN.
    SignOn { chosen: usize, pin: String },
    /// The paper, at this field.
    Paper { at: usize },
    /// Goods of the next R/ are searched.
    Goods { typed: String, hits: Vec<Hit>, at: usize },
    /// How many of them.
    Count(Drafted),
    /// How they are taken.
    Signa(Drafted),
    /// One that came before.
    Number { typed: String },
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    NewPressed,
    AgainPressed,
    ServePressed,
    DetachPressed,
    CopyPressed,
    PharmacistPressed,
    PersonPressed(usize),
    FieldPressed(usize),
    ItemPressed(usize),
    HitPressed(usize),
    Moved(isize),
    AddItemPressed,
    Typed(Stroke),
    DigitsPressed(&'static str),
    ErasePressed,
    SavePressed,
    BackPressed,
    PutAwayPressed,
    Found { typed: String, hits: Vec<Hit> },
}

impl Prescription {
    pub fn new(then: Option<Input>) -> Self {
        Self { then, ..Self::default() }
    }

    /// Letters go into a field.
    pub const fn is_typing(&self) -> bool {
        !matches!(self.task, Task::Desk | Task::SignOn { .. })
    }

    /// Who may sign on here.
    pub fn pharmacists(shop: &Shop) -> Vec<&Person> {
        shop.people.iter().filter(|person| access::may(person.role, Act::SignOnAsPharmacist)).collect()
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::NewPressed => self.begin(shop),
            Message::AgainPressed => self.task = Task::Number { typed: String::new() },
            Message::ServePressed => return submit(Pharmacy::Serve { servings: Vec::new() }),
            Message::DetachPressed => return submit(Pharmacy::Detach),
            Message::CopyPressed => return self.copy(shop),
            Message::PharmacistPressed => return self.pharmacist(shop),
            Message::PersonPressed(person) => {
                if let Task::SignOn { chosen, pin } = &mut self.task {
                    *chosen = person;
                    pin.clear();
                }
            }
            Message::FieldPressed(field) => self.task = Task::Paper { at: field },
            Message::ItemPressed(item) if item < self.items.len() => drop(self.items.remove(item)),
            Message::ItemPressed(_) => {}
            Message::HitPressed(hit) => {
                if let Task::Goods { at, .. } = &mut self.task {
                    *at = hit;
                }
            }
            Message::Moved(by) => self.moved(by, shop),
            Message::AddItemPressed => {
                self.task = Task::Goods { typed: String::new(), hits: Vec::new(), at: 0 };
            }
            Message::Typed(stroke) => return self.stroke(stroke),
            Message::DigitsPressed(digits) => {
                if let Task::SignOn { pin, .. } = &mut self.task
                    && pin.len() < DIGITS
                {
                    pin.push_str(digits);
                }
            }
            Message::ErasePressed => {
                if let Task::SignOn { pin, .. } = &mut self.task {
                    pin.pop();
                }
            }
            Message::SavePressed => return self.save(shop),
            Message::BackPressed => return self.back(),
            Message::PutAwayPressed => self.trouble = None,
            Message::Found { typed: of, hits: found } => {
                if let Task::Goods { typed, hits, at } = &mut self.task
                    && *typed == of
                {
                    *hits = found;
                    *at = 0;
                }
            }
        }
        Action::None
    }

    /// A new paper, dated today until somebody types another date.
    fn begin(&mut self, shop: &Shop) {
        let today = shop.style.zone.date(shop.now);
        self.fields = Default::default();
        self.fields[DATE] = format!("{:02}{:02}{:04}", today.day(), today.month(), today.year());
        self.items.clear();
        self.task = Task::Paper { at: 0 };
    }

    fn copy(&self, shop: &Shop) -> Action {
        match shop.answer.rx.as_ref().and_then(|rx| prescription::number(&rx.label)) {
            Some(number) => submit(Pharmacy::Copy { number }),
            None => Action::Refuse(Text::new("till-rx-none")),
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
            Task::Desk | Task::Count(_) | Task::Signa(_) | Task::Number { .. } => {}
        }
    }

    /// The text that letters go into, and whether its words begin with capitals.
    fn text(&mut self) -> Option<(&mut String, bool)> {
        match &mut self.task {
            Task::Paper { at } => Some((&mut self.fields[*at], *at != DATE)),
            Task::Goods { typed, .. } | Task::Number { typed } => Some((typed, false)),
            Task::Count(item) => Some((&mut item.count, false)),
            Task::Signa(item) => Some((&mut item.signa, false)),
            Task::Desk | Task::SignOn { .. } => None,
        }
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        let figures = matches!(self.task, Task::Count(_) | Task::Number { .. } | Task::Paper { at: DATE });
        let Some((text, capitals)) = self.text() else { return Action::None };
        match stroke {
            Stroke::Erase => drop(text.pop()),
            Stroke::Sign(sign) if figures && !sign.is_ascii_digit() => return Action::None,
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
        match std::mem::take(&mut self.task) {
            Task::Desk => return Action::Go(Way::Sell),
            Task::Goods { .. } | Task::Count(_) | Task::Signa(_) => self.task = Task::Paper { at: 0 },
            Task::SignOn { .. } | Task::Paper { .. } | Task::Number { .. } => {}
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
            Task::Number { typed } => match prescription::number(typed) {
                Some(number) => submit(Pharmacy::Again { number }),
                None => Action::Refuse(Text::new("rx-type-number")),
            },
            Task::Paper { .. } => self.attach(),
            Task::Goods { hits, at, .. } => {
                let Some(hit) = hits.get(*at) else { return Action::Refuse(Text::new("search-choose-first")) };
                let unit = hit.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
                let (sku, name) = (hit.sku.clone(), hit.name.clone());
                self.task = Task::Count(Drafted { sku, name, unit, count: String::new(), signa: String::new() });
                Action::None
            }
            Task::Count(item) if item.count.parse::<i64>().unwrap_or(0) <= 0 => {
                Action::Refuse(Text::new("till-quantity-not-positive"))
            }
            Task::Count(item) => {
                self.task = Task::Signa(item.clone());
                Action::None
            }
            Task::Signa(item) => {
                self.items.push(item.clone());
                self.task = Task::Paper { at: 0 };
                Action::None
            }
        }
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
        let [doctor, sip, place, _, patient, born, address] = self.fields.clone().map(|text| text.trim().to_owned());
        if doctor.is_empty() || patient.is_empty() {
            return Action::Refuse(Text::new("rx-type-names"));
        }
        let people = RxPeople { doctor, sip, place, patient, born, address, ..RxPeople::default() };
        let items = self.items.iter().map(Drafted::prescribed).collect();
        submit(Pharmacy::Attach(Box::new(Prescribed { people, written, iter: 0, cito: false, copied: false, items })))
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
            (Input::Pharmacy(Pharmacy::SignOn { .. } | Pharmacy::SignOff), Ok(_)) => {
                (self.task, self.trouble) = (Task::Desk, None);
                Action::None
            }
            (Input::Pharmacy(Pharmacy::Copy { .. } | Pharmacy::Detach), Ok(_)) => {
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

impl Drafted {
    fn prescribed(&self) -> PrescribedItem {
        let count = Quantity::whole(self.count.parse().unwrap_or(0));
        let need = Decimal::new(count.milli(), 3).normalize();
        let of = vec![Ingredient { sku: self.sku.clone(), need }];
        PrescribedItem {
            item: Item { of, count, compound: false, route: Route::Dalam, iter: None },
            route_said: false,
            name: String::new(),
            signa: self.signa.trim().to_owned(),
        }
    }
}

fn submit(step: Pharmacy) -> Action {
    Action::Submit(Input::Pharmacy(step))
}

#[cfg(test)]
mod tests;
