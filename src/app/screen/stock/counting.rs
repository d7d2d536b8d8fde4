//! A count of one product from its card: box by box, blind, then into the books by the till's own count (R52).
//!
//! Pure. Always holds: what the till was told to begin it is told to leave, unless it was booked; whatever the till
//! asks for, a second count or a reason, is typed here.

use crate::app::widget::letters::Stroke;
use crate::domain::event::stock::Scope;
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::stock_check::Card;
use crate::till::answer::Answer;
use crate::till::input::stock::Count;
use crate::till::refusal::Refusal;

/// A box on the shelf, and what was counted of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pile {
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub typed: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counting {
    pub sku: Sku,
    pub place: Place,
    /// The unit that is counted in: the base unit.
    pub unit: String,
    pub piles: Vec<Pile>,
    pub at: usize,
    /// What the till is being told; nothing is typed meanwhile.
    pub sending: bool,
    /// The till has a count open that began here.
    begun: bool,
    /// The difference is large: why is asked before it is booked.
    pub asks_why: bool,
    pub reason: String,
    pub trouble: Option<Text>,
}

/// Reasons with a key of their own.
pub const REASONS: [&str; 6] = [
    "stock-count-why-lost",
    "stock-count-why-broken",
    "stock-count-why-shelf",
    "stock-count-why-received",
    "stock-count-why-sold",
    "stock-count-why-used",
];

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    DigitPressed(char),
    ErasePressed,
    EnterPressed,
    PilePressed(usize),
    /// A key of a reason, in words.
    ReasonPressed(String),
    ReasonTyped(Stroke),
    BackPressed,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Stay,
    Submit(Count),
    Leave,
    Refuse(Text),
}

pub enum Heard {
    Next(Count),
    Wait,
    Done(Text),
}

/// More digits than any shelf holds.
const DIGITS: usize = 6;
/// Longest reason: it stands on a slip.
const REASON_MOST: usize = 60;

impl Counting {
    pub fn of(card: &Card) -> Self {
        let mut piles: Vec<Pile> = Vec::new();
        for batch in card.batches.iter().filter(|batch| batch.place == card.counter) {
            let same = |pile: &Pile| pile.batch == batch.batch;
            if !piles.iter().any(same) {
                let (batch_number, shelf) = (batch.batch.clone(), batch.shelf.clone());
                piles.push(Pile { batch: batch_number, expiry: batch.expiry, shelf, typed: String::new() });
            }
        }
        if piles.is_empty() {
            let shelf = card.row.shelf.clone();
            piles.push(Pile { batch: String::new(), expiry: None, shelf, typed: String::new() });
        }
        Self {
            sku: card.row.sku.clone(),
            place: card.counter,
            unit: card.row.units.first().map(|unit| unit.unit.clone()).unwrap_or_default(),
            piles,
            at: 0,
            sending: false,
            begun: false,
            asks_why: false,
            reason: String::new(),
            trouble: None,
        }
    }

    pub fn update(&mut self, message: Message) -> Step {
        match message {
            Message::BackPressed => return self.leave(),
            _ if self.sending => {}
            Message::ReasonPressed(words) => self.reason = words,
            Message::ReasonTyped(stroke) => self.write(stroke),
            Message::EnterPressed if self.asks_why => return self.say_why(),
            Message::DigitPressed(digit) => {
                self.trouble = None;
                let at = self.at;
                if let Some(pile) = self.piles.get_mut(at).filter(|pile| pile.typed.len() < DIGITS) {
                    pile.typed.push(digit);
                }
            }
            Message::ErasePressed => drop(self.piles.get_mut(self.at).and_then(|pile| pile.typed.pop())),
            Message::PilePressed(at) => self.at = at.min(self.piles.len().saturating_sub(1)),
            Message::EnterPressed => return self.enter(),
        }
        Step::Stay
    }

    fn write(&mut self, stroke: Stroke) {
        match stroke {
            Stroke::Sign(sign) if self.reason.chars().count() < REASON_MOST => self.reason.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(self.reason.pop()),
        }
    }

    fn say_why(&mut self) -> Step {
        if self.reason.trim().is_empty() {
            return Step::Refuse(Text::new("till-reason-needed"));
        }
        self.sending = true;
        Step::Submit(Count::Done { reason: self.reason.trim().to_owned() })
    }

    /// To the next box; after the last into the books. An empty box was not counted, which is not zero.
    fn enter(&mut self) -> Step {
        let Some(pile) = self.piles.get(self.at) else { return Step::Stay };
        if pile.typed.is_empty() {
            return Step::Refuse(Text::new("stock-count-type"));
        }
        match self.piles.iter().position(|pile| pile.typed.is_empty()) {
            Some(next) => {
                self.at = next;
                Step::Stay
            }
            None => {
                self.sending = true;
                match self.begun {
                    true => self.set(0).map_or(Step::Stay, Step::Submit),
                    false => Step::Submit(Count::Begin { place: self.place, scope: Scope::All }),
                }
            }
        }
    }

    fn set(&self, at: usize) -> Option<Count> {
        let pile = self.piles.get(at)?;
        let quantity = Quantity::whole(pile.typed.parse().unwrap_or(0));
        let batch = (!pile.batch.is_empty()).then(|| pile.batch.clone());
        Some(Count::Set { sku: self.sku.clone(), quantity, batch })
    }

    fn leave(&mut self) -> Step {
        match self.begun {
            true => Step::Submit(Count::Leave),
            false => Step::Leave,
        }
    }

    /// What the till answered to a step leads to the next one.
    pub fn answered(&mut self, done: &Count, result: &Result<Answer, Refusal>) -> Heard {
        if let Err(refusal) = result {
            self.sending = false;
            // A second person is asked, over this screen; whoever puts that away may begin again.
            if refusal.is_question() {
                return Heard::Wait;
            }
            if refusal.text.key == "till-reason-needed" {
                (self.asks_why, self.trouble) = (true, None);
            } else {
                self.asks_why = false;
                self.trouble = Some(refusal.text.clone());
                // The same boxes again: the first count stands until the second is typed.
                self.at = 0;
                self.piles.iter_mut().for_each(|pile| pile.typed.clear());
            }
            return Heard::Wait;
        }
        let next = match done {
            Count::Begin { .. } => {
                self.begun = true;
                self.set(0)
            }
            Count::Set { batch, .. } => {
                let batch = batch.clone().unwrap_or_default();
                let at = self.piles.iter().position(|pile| pile.batch == batch).unwrap_or(self.piles.len());
                Some(self.set(at + 1).unwrap_or(Count::Review))
            }
            Count::Review => Some(Count::Done { reason: self.reason.trim().to_owned() }),
            Count::Leave => return Heard::Done(Text::new("stock-count-left")),
            Count::Done { .. } => return Heard::Done(Text::new("stock-count-kept")),
            Count::Scan { .. } | Count::Line { .. } | Count::Remove { .. } => None,
        };
        next.map_or(Heard::Wait, Heard::Next)
    }
}
