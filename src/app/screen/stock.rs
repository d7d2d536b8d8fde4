//! *Cek stok*: do we have it, which box first, what else has it, may I sell it? The list answers without a tap.
//!
//! Always holds: an answer to what was typed before is dropped; a scan is looked up here and sells nothing; Enter sells
//! one of the shown unit. A count from here is blind: what the books say is hidden until it is done.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::goods::lot::Standing;
use crate::domain::goods::recall::Recall;
use crate::domain::id::Sku;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::station::stock_check::{Card, Row, StockCheck, Why};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::pharmacy::Pharmacy;
use crate::till::input::stock::Shelve;
use crate::till::refusal::Refusal;

use asking::{Asking, What};
use counting::Counting;

pub mod asking;
mod boxes_view;
mod card_view;
pub mod counting;
mod counting_view;
mod instead_view;
mod list_view;
mod recall_view;
pub mod view;
mod why_view;
mod words;

#[derive(Clone, Debug, Default)]
pub struct Stock {
    pub typed: String,
    pub found: Option<Box<StockCheck>>,
    /// The unit it is asked for in, where it was changed by hand.
    pub unit: Option<usize>,
    /// The product whose card is open, where it is not the first of the list.
    pub chosen: Option<Sku>,
    /// The boxes one by one, in the place of what would do instead; from this one on.
    pub details: bool,
    pub boxes_from: usize,
    /// Letters for a finger, in the place of the card.
    pub letters: bool,
    pub counting: Option<Counting>,
    /// How much is ordered, or brought from the warehouse.
    pub asking: Option<Asking>,
    /// What moved since the last count, in the place of the card; from this line on.
    pub why: Option<Box<Why>>,
    pub why_from: usize,
    /// Who has a batch of it, in the place of the card; from this line on.
    pub recall: Option<Box<Recall>>,
    pub recall_from: usize,
    pub trouble: Option<Text>,
    /// What was done from here.
    pub told: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// By the keyboard: the card is shown at once.
    Typed(Stroke),
    /// By a finger on the letters, which stay.
    Lettered(Stroke),
    FieldPressed,
    ClearPressed,
    RowPressed(usize),
    SubstitutePressed(Sku),
    Moved(isize),
    UnitPressed,
    SellPressed,
    DefektaPressed,
    /// *Tanya dulu*.
    InterviewPressed,
    DetailsPressed,
    /// The next boxes, and after the last the first.
    BoxesTurned(usize),
    CountPressed,
    OrderPressed,
    TransferPressed,
    /// A digit of what is ordered or brought.
    Asked(counting::Message),
    WhyPressed,
    Explained(Option<Box<Why>>),
    WhyTurned(isize),
    /// What became of the box that is called back, or of the next batch.
    RecallPressed,
    Recalled {
        sku: Sku,
        recall: Option<Box<Recall>>,
    },
    /// The next lines, and after the last the first.
    RecallTurned(usize),
    BlockPressed,
    Counted(counting::Message),
    BackPressed,
    PutAwayPressed,
    Answered(Box<StockCheck>),
}

/// Longest search: what is scanned may be longer.
const TYPED_MOST: usize = 40;

impl Stock {
    /// Looks for this; with nothing typed the letters are at hand.
    pub fn new(typed: String) -> Self {
        Self { letters: typed.is_empty(), typed, ..Self::default() }
    }

    pub fn question(&self) -> Action {
        Action::Read(Question::StockCheck { typed: self.typed.clone(), chosen: self.chosen.clone() })
    }

    pub fn card(&self) -> Option<&Card> {
        self.found.as_deref()?.card.as_ref()
    }

    pub fn rows(&self) -> &[Row] {
        self.found.as_deref().map_or(&[], |found| &found.rows)
    }

    /// Where the card's product stands in the list.
    pub fn at(&self) -> Option<usize> {
        let sku = &self.card()?.row.sku;
        self.rows().iter().position(|row| row.sku == *sku)
    }

    /// The unit that is shown and sold.
    pub fn unit_of(&self, row: &Row) -> usize {
        self.unit.unwrap_or(row.unit).min(row.units.len().saturating_sub(1))
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        if let Message::Counted(message) = message {
            return self.count(message);
        }
        // What was done stays said until a person does the next thing: the card is read again after each.
        if !matches!(message, Message::Answered(_) | Message::Explained(_) | Message::Recalled { .. }) {
            self.told = None;
        }
        match message {
            Message::Typed(stroke) => {
                self.letters = false;
                return self.stroke(stroke);
            }
            Message::Lettered(stroke) => return self.stroke(stroke),
            Message::FieldPressed => self.letters = !self.letters,
            Message::ClearPressed if self.typed.is_empty() => return Action::Go(Way::Sell),
            Message::ClearPressed => {
                *self = Self { letters: self.letters, ..Self::default() };
                return self.question();
            }
            Message::RowPressed(at) => return self.choose(at),
            Message::SubstitutePressed(sku) => return self.open(sku),
            Message::Moved(by) => {
                let at = self.at().map_or(0, |at| at.saturating_add_signed(by));
                return self.choose(at.min(self.rows().len().saturating_sub(1)));
            }
            Message::UnitPressed => self.turn_unit(),
            Message::SellPressed => return self.sell(shop),
            Message::InterviewPressed => return Action::Go(Way::Interview),
            Message::DefektaPressed => return self.missed(),
            Message::DetailsPressed => (self.details, self.boxes_from) = (!self.details, 0),
            Message::BoxesTurned(from) => self.boxes_from = from,
            Message::CountPressed => return self.begin_count(),
            Message::OrderPressed => return self.begin_order(),
            Message::TransferPressed => self.ask_how_many(What::Transfer),
            Message::Asked(message) => return self.ask(&message),
            Message::WhyPressed => return self.ask_why(),
            Message::Explained(why) => self.explained(why),
            Message::WhyTurned(by) => self.why_from = self.why_from.saturating_add_signed(by),
            Message::RecallPressed => return self.ask_recall(),
            Message::Recalled { sku, recall } => {
                // An answer about goods that are no longer on the card is dropped.
                if self.card().is_some_and(|card| card.row.sku == sku) {
                    (self.recall, self.recall_from) = (recall, 0);
                }
            }
            Message::RecallTurned(from) => self.recall_from = from,
            Message::BlockPressed => return self.block(),
            Message::BackPressed => return self.back(),
            Message::PutAwayPressed => self.trouble = None,
            Message::Answered(found) => self.answer(found),
            Message::Counted(_) => {}
        }
        Action::None
    }

    fn back(&mut self) -> Action {
        match (self.details, &self.trouble) {
            _ if self.why.is_some() => self.why = None,
            _ if self.recall.is_some() => self.recall = None,
            (_, Some(_)) => self.trouble = None,
            (true, None) => self.details = false,
            (false, None) => return Action::Go(Way::Sell),
        }
        Action::None
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        match stroke {
            Stroke::Sign(sign) if self.typed.chars().count() < TYPED_MOST => self.typed.push(sign),
            Stroke::Sign(_) => return Action::None,
            Stroke::Erase => drop(self.typed.pop()),
        }
        (self.chosen, self.unit, self.trouble, self.details, self.why) = (None, None, None, false, None);
        self.recall = None;
        self.question()
    }

    fn choose(&mut self, at: usize) -> Action {
        match self.rows().get(at).map(|row| row.sku.clone()) {
            Some(sku) => self.open(sku),
            None => Action::None,
        }
    }

    fn open(&mut self, sku: Sku) -> Action {
        (self.chosen, self.unit, self.trouble, self.letters, self.why) = (Some(sku), None, None, false, None);
        (self.recall, self.boxes_from) = (None, 0);
        self.question()
    }

    /// A late answer, to letters that are no longer there, is dropped.
    fn answer(&mut self, found: Box<StockCheck>) {
        let wanted = self.chosen.as_ref();
        let shown = found.card.as_ref().map(|card| &card.row.sku);
        if found.typed == self.typed && wanted.is_none_or(|wanted| Some(wanted) == shown) {
            self.found = Some(found);
        }
    }

    fn turn_unit(&mut self) {
        if let Some(row) = self.card().map(|card| &card.row) {
            let next = (self.unit_of(row) + 1) % row.units.len().max(1);
            self.unit = Some(next);
        }
    }

    fn sell(&mut self, shop: &Shop) -> Action {
        let Some(row) = self.card().map(|card| card.row.clone()) else {
            return Action::Refuse(Text::new("stock-choose-first"));
        };
        if shop.answer.shift.is_none() {
            return Action::Refuse(Text::new("till-no-shift"));
        }
        if row.fractional {
            return Action::Refuse(Text::new("stock-weigh-there"));
        }
        let unit = row.units.get(self.unit_of(&row)).map(|unit| unit.unit.clone());
        Action::Submit(Input::Add { sku: row.sku, quantity: None, unit })
    }

    /// What was asked for in vain: the product of the card, or the words where there is none.
    fn missed(&mut self) -> Action {
        let asked = self.card().map_or_else(|| self.typed.trim().to_owned(), |card| card.row.sku.0.clone());
        match asked.is_empty() {
            true => Action::Refuse(Text::new("stock-type-first")),
            false => Action::Submit(Input::Shelve(Shelve::Missed { asked })),
        }
    }

    fn begin_order(&mut self) -> Action {
        match self.card().map(|card| card.supplier.clone()) {
            Some(Some(supplier)) => self.ask_how_many(What::Order(supplier)),
            Some(None) => return Action::Refuse(Text::new("stock-card-no-supplier")),
            None => return Action::Refuse(Text::new("stock-choose-first")),
        }
        Action::None
    }

    fn ask_how_many(&mut self, what: What) {
        let asking = self.card().and_then(|card| Asking::of(card, what, self.unit_of(&card.row)));
        (self.asking, self.letters) = (asking, false);
    }

    fn ask(&mut self, message: &counting::Message) -> Action {
        let Some(asking) = &mut self.asking else { return Action::None };
        match asking.update(message) {
            asking::Step::Stay => Action::None,
            asking::Step::Submit(input) => Action::Submit(input),
            asking::Step::Leave => {
                self.asking = None;
                Action::None
            }
            asking::Step::Refuse(text) => Action::Refuse(text),
        }
    }

    fn ask_why(&self) -> Action {
        match self.card() {
            Some(card) => Action::Read(Question::StockWhy { sku: card.row.sku.clone() }),
            None => Action::Refuse(Text::new("stock-choose-first")),
        }
    }

    /// An answer about goods that are no longer on the card is dropped. The first pointer is in sight.
    fn explained(&mut self, why: Option<Box<Why>>) {
        let of_card = |why: &Why| self.card().is_some_and(|card| card.row.sku == why.sku);
        if let Some(why) = why.filter(|why| of_card(why)) {
            self.why_from = why.history.possible.unwrap_or(0).saturating_sub(1);
            self.why = Some(why);
        }
    }

    /// The batch after the shown one; at first the one in the hand, else one that is called back, else the first.
    fn ask_recall(&self) -> Action {
        let Some(card) = self.card() else { return Action::Refuse(Text::new("stock-choose-first")) };
        let mut batches: Vec<&str> = Vec::new();
        for batch in card.batches.iter().map(|batch| batch.batch.as_str()).filter(|batch| !batch.is_empty()) {
            if !batches.contains(&batch) {
                batches.push(batch);
            }
        }
        let called = || card.batches.iter().find(|batch| batch.standing == Standing::Recalled);
        let in_hand = self.found.as_deref().and_then(|found| found.scanned.as_ref()).map(|(batch, _)| batch.as_str());
        let batch = match &self.recall {
            Some(shown) => {
                let at = batches.iter().position(|batch| batch.eq_ignore_ascii_case(&shown.batch)).unwrap_or(0);
                batches.get(at + 1).or(batches.first()).copied()
            }
            None => in_hand.or_else(|| called().map(|batch| batch.batch.as_str())).or(batches.first().copied()),
        };
        match batch {
            Some(batch) => {
                let (sku, batch) = (card.row.sku.clone(), batch.to_owned());
                Action::Submit(Input::Pharmacy(Pharmacy::Buyers { sku, batch }))
            }
            None => Action::Refuse(Text::new("stock-recall-no-batch")),
        }
    }

    fn block(&self) -> Action {
        match (&self.recall, self.card()) {
            (Some(recall), Some(card)) if !recall.blocked => {
                let (sku, batch) = (card.row.sku.clone(), recall.batch.clone());
                Action::Submit(Input::Shelve(Shelve::Block { sku, batch, blocked: true, reason: "ditarik".to_owned() }))
            }
            _ => Action::None,
        }
    }

    fn begin_count(&mut self) -> Action {
        let Some(card) = self.card() else { return Action::Refuse(Text::new("stock-choose-first")) };
        self.counting = Some(Counting::of(card));
        self.letters = false;
        Action::None
    }

    fn count(&mut self, message: counting::Message) -> Action {
        let Some(counting) = &mut self.counting else { return Action::None };
        match counting.update(message) {
            counting::Step::Stay => Action::None,
            counting::Step::Submit(input) => Action::Submit(Input::CountStock(input)),
            counting::Step::Leave => {
                self.counting = None;
                Action::None
            }
            counting::Step::Refuse(text) => Action::Refuse(text),
        }
    }

    /// What the keyboard types: a search, while nothing is counted; why a count differs.
    pub fn typed(&self, stroke: Stroke) -> Option<Message> {
        if self.counting.as_ref().is_some_and(|counting| counting.asks_why) {
            return Some(Message::Counted(counting::Message::ReasonTyped(stroke)));
        }
        (self.counting.is_none() && self.asking.is_none()).then_some(Message::Typed(stroke))
    }

    /// Every scan is looked up here: the box in the hand, not the basket.
    pub fn wants_scan(&self) -> bool {
        self.counting.is_none() && self.asking.is_none()
    }

    pub fn scanned(&mut self, code: String) -> Action {
        *self = Self { typed: code, details: true, ..Self::default() };
        self.question()
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        // What was refused before is past once something is done.
        if result.is_ok() {
            self.trouble = None;
        }
        if let (Input::CountStock(done), Some(counting)) = (input, &mut self.counting) {
            match counting.answered(done, result) {
                counting::Heard::Next(input) => return Action::Submit(Input::CountStock(input)),
                counting::Heard::Wait => return Action::None,
                counting::Heard::Done(text) => {
                    (self.counting, self.told) = (None, Some(text));
                    return self.question();
                }
            }
        }
        match (input, result) {
            (Input::Add { .. }, Ok(_)) => Action::Go(Way::Sell),
            (Input::Supply(_) | Input::Shelve(Shelve::Move { .. }), Ok(answer)) if self.asking.is_some() => {
                let number = answer.document.clone().unwrap_or_default();
                let ordered = matches!(input, Input::Supply(_));
                let key = if ordered { "stock-card-ordered" } else { "stock-card-sent" };
                (self.asking, self.told) = (None, Some(Text::new(key).with("number", number)));
                self.question()
            }
            // It is recorded that somebody looks: now the list may be read. Names are the pharmacy's (A38).
            (Input::Pharmacy(Pharmacy::Buyers { sku, batch }), Ok(answer)) => {
                let names = answer.user.as_ref().is_some_and(|user| matches!(user.role, Role::Apotek | Role::Apoteker));
                Action::Read(Question::Recall { sku: sku.clone(), batch: batch.clone(), names })
            }
            (Input::Shelve(Shelve::Block { sku, batch, .. }), Ok(_)) => {
                Action::Submit(Input::Pharmacy(Pharmacy::Buyers { sku: sku.clone(), batch: batch.clone() }))
            }
            (Input::Shelve(Shelve::Missed { .. }), Ok(_)) => {
                self.told = Some(Text::new("stock-defekta-noted"));
                self.question()
            }
            (_, Ok(_)) => Action::None,
            (_, Err(refusal)) if refusal.is_question() => Action::None,
            (_, Err(refusal)) => {
                (self.trouble, self.letters, self.asking) = (Some(refusal.text.clone()), false, None);
                self.recall = None;
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
