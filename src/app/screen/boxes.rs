//! *Dus lain*: another box than the first to expire for a line of medicine, with its reason (A10); an R/ as any other.
//!
//! Always holds: the box that goes first needs no reason, each other one has one; boxes that may not be sold are not
//! offered, and whether one may go is the till's word. Neighbours: the line that leads here (`sell.rs`), the rule
//! (`till/selling/choosing.rs`).

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::goods::lot::Standing;
use crate::domain::id::Sku;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::station::stock_check::{Batch, StockCheck};
use crate::till::answer::{Answer, LineView};
use crate::till::input::{Input, LineRef};
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug)]
pub struct Boxes {
    /// The line of the sale, from 0.
    pub line: usize,
    pub sku: Sku,
    /// Those that may be sold at its counter, in the order in which they are taken; `None` until they were read.
    pub list: Option<Vec<Batch>>,
    pub unit: String,
    pub at: usize,
    /// Which of the reasons.
    pub reason: Option<usize>,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Answered(Box<StockCheck>),
    BoxPressed(usize),
    /// To the box above (−1) or below (+1).
    Moved(isize),
    ReasonPressed(usize),
    SavePressed,
    BackPressed,
    PutAwayPressed,
}

/// Codes of the reasons, in the order of the keys, each with the key of its label. A scanned box needs none of them.
pub const REASONS: [(&str, &str); 4] = [
    ("diminta", "boxes-asked-for"),
    ("kemasan_rusak", "boxes-damaged"),
    ("tidak_ketemu", "boxes-not-found"),
    ("lain", "boxes-other"),
];

impl Boxes {
    pub const fn of(line: usize, sku: Sku) -> Self {
        Self { line, sku, list: None, unit: String::new(), at: 0, reason: None, trouble: None }
    }

    pub fn question(&self) -> Action {
        Action::Read(Question::StockCheck { typed: String::new(), chosen: Some(self.sku.clone()) })
    }

    /// The line it is about, as the till has it.
    pub fn line_of<'a>(&self, shop: &'a Shop) -> Option<&'a LineView> {
        shop.answer.sale.as_ref()?.lines.get(self.line).filter(|line| line.sku == self.sku)
    }

    pub fn boxes(&self) -> &[Batch] {
        self.list.as_deref().unwrap_or(&[])
    }

    /// Whether the chosen box is the one that goes first.
    pub const fn is_first(&self) -> bool {
        self.at == 0
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::Answered(check) => self.read(&check, shop),
            Message::BoxPressed(at) => self.at = at.min(self.boxes().len().saturating_sub(1)),
            Message::Moved(by) => {
                self.at = self.at.saturating_add_signed(by).min(self.boxes().len().saturating_sub(1));
            }
            Message::ReasonPressed(reason) => self.reason = Some(reason.min(REASONS.len() - 1)),
            Message::SavePressed => return self.save(),
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    /// The boxes of these goods; the one of the line is chosen. A late answer about other goods is dropped.
    fn read(&mut self, check: &StockCheck, shop: &Shop) {
        let Some(card) = check.card.as_ref().filter(|card| card.row.sku == self.sku) else { return };
        let here = card.batches.iter().filter(|batch| {
            batch.place == card.counter && batch.standing == Standing::Sellable && !batch.batch.is_empty()
        });
        let mut list: Vec<Batch> = here.cloned().collect();
        list.sort_by_key(|batch| (batch.expiry.is_none(), batch.expiry));
        let taken = self.line_of(shop).and_then(|line| line.boxes.first()).map(|taken| taken.batch.as_str());
        self.at = list.iter().position(|batch| Some(batch.batch.as_str()) == taken).unwrap_or(0);
        self.unit = card.row.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
        self.list = Some(list);
    }

    fn save(&self) -> Action {
        let line = LineRef::Number(self.line + 1);
        let Some(chosen) = self.boxes().get(self.at) else { return Action::Refuse(Text::new("boxes-none")) };
        match self.reason {
            _ if self.is_first() => Action::Submit(Input::Box { line, batch: None, reason: String::new() }),
            Some(reason) => {
                let (batch, reason) = (Some(chosen.batch.clone()), REASONS[reason].0.to_owned());
                Action::Submit(Input::Box { line, batch, reason })
            }
            None => Action::Refuse(Text::new("boxes-why-first")),
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Box { .. } | Input::Scan { .. }, Ok(_)) => Action::Go(Way::Sell),
            // The dialog asks it.
            (_, Err(refusal)) if refusal.is_question() => Action::None,
            (_, Err(refusal)) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
            (_, Ok(_)) => Action::None,
        }
    }
}

#[cfg(test)]
mod tests;
