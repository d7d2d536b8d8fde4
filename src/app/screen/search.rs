//! Finding goods by name, code or shelf; and the price check, which shows a price and sells nothing.
//!
//! Always holds: an answer to letters that have changed since is dropped; in the price check a scan is looked up and
//! not sold; what a bag weighs is typed over the same goods, and a label of them is printed whether or not their price
//! has changed.

use crate::app::screen::{Action, Way};
use crate::app::shop::Hit;
use crate::app::widget::letters::Stroke;
use crate::domain::event::shelf::LabelOf;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Search {
    pub typed: String,
    pub hits: Vec<Hit>,
    /// The chosen hit.
    pub at: usize,
    /// The chosen unit of it.
    pub unit: usize,
    pub price_check: bool,
    /// Nothing was found for these letters.
    pub nothing: bool,
    /// Names that are nearly written so, where nothing was found.
    pub near: Vec<String>,
    pub trouble: Option<Text>,
    /// What was done here, until the next thing is.
    pub said: Option<Text>,
    /// Grams of the chosen goods' bag, while they are typed.
    pub tare: Option<String>,
    /// Goods of which it was read that two people set their price.
    pub read: Option<Sku>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Typed(Stroke),
    HitPressed(usize),
    Moved(isize),
    UnitPressed(usize),
    AddPressed,
    ClearPressed,
    BackPressed,
    PriceCheckPressed,
    /// The manager sets the price of the chosen goods.
    PricesPressed,
    /// A shelf label of the chosen goods in the chosen unit.
    LabelPressed,
    /// The bag of the chosen goods is weighed.
    TarePressed,
    TareTyped(&'static str),
    TareErased,
    TareSaved,
    /// The same words at the stock check.
    StockPressed,
    Answered {
        typed: String,
        hits: Vec<Hit>,
        near: Vec<String>,
    },
    /// One of these was meant.
    NearPressed(usize),
    PutAwayPressed,
}

/// Longest search: longer names than this are found by their beginning.
const TYPED_MOST: usize = 32;
/// Grams of a bag: up to 9.999.
const GRAMS_MOST: usize = 4;

impl Search {
    pub fn new(typed: String, price_check: bool) -> Self {
        Self { typed, price_check, ..Self::default() }
    }

    /// What to ask for first.
    pub fn question(&self) -> Action {
        Action::Read(Question::Goods { typed: self.typed.clone() })
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(stroke) => return self.stroke(stroke),
            Message::HitPressed(at) => self.choose(at),
            Message::Moved(by) => self.choose(self.at.saturating_add_signed(by)),
            Message::UnitPressed(unit) => self.unit = unit,
            Message::AddPressed => return self.add(),
            Message::ClearPressed if self.typed.is_empty() => return Action::Go(Way::Sell),
            Message::ClearPressed => {
                self.typed.clear();
                return self.question();
            }
            Message::BackPressed if self.tare.take().is_some() => {}
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::LabelPressed => return self.label(),
            Message::TarePressed => self.tare = Some(String::new()),
            Message::TareTyped(digit) => self.grams(digit),
            Message::TareErased => drop(self.tare.as_mut().and_then(String::pop)),
            Message::TareSaved => return self.save_tare(),
            Message::PricesPressed => {
                return Action::Go(Way::Prices { goods: self.chosen().cloned(), unit: self.unit, proposed: None });
            }
            Message::PriceCheckPressed => self.price_check = !self.price_check,
            Message::StockPressed => return Action::Go(Way::Stock { typed: self.typed.clone() }),
            Message::Answered { typed, hits, near } => {
                if typed == self.typed {
                    self.near = near;
                }
                self.found(&typed, hits);
            }
            Message::NearPressed(at) => return self.take_near(at),
            Message::PutAwayPressed if self.said.take().is_some() => {}
            Message::PutAwayPressed if self.trouble.is_none() => {
                self.read = self.chosen().map(|hit| hit.sku.clone());
            }
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn label(&mut self) -> Action {
        let Some(hit) = self.chosen() else {
            return Action::Refuse(Text::new("search-choose-first"));
        };
        let unit = hit.units.get(self.unit).map(|unit| unit.unit.clone());
        Action::Submit(Input::Label { goods: vec![LabelOf { sku: hit.sku.clone(), unit }] })
    }

    fn grams(&mut self, digit: &str) {
        if let Some(grams) = self.tare.as_mut().filter(|grams| grams.len() < GRAMS_MOST) {
            grams.push_str(digit);
        }
    }

    /// A 0 that is typed takes nothing off any more; nothing typed is a slip.
    fn save_tare(&mut self) -> Action {
        let (Some(hit), Some(grams)) = (self.hits.get(self.at), &self.tare) else { return Action::None };
        if grams.is_empty() {
            return Action::Refuse(Text::new("search-tare-first"));
        }
        let tare = Quantity::from_milli(grams.parse().unwrap_or(0));
        Action::Submit(Input::Tare { sku: hit.sku.clone(), tare })
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        match stroke {
            Stroke::Sign(sign) if self.typed.chars().count() < TYPED_MOST => self.typed.push(sign),
            Stroke::Sign(_) => return Action::None,
            Stroke::Erase => drop(self.typed.pop()),
        }
        (self.trouble, self.said) = (None, None);
        self.question()
    }

    fn take_near(&mut self, at: usize) -> Action {
        let Some(name) = self.near.get(at) else { return Action::None };
        self.typed = name.chars().take(TYPED_MOST).collect::<String>().trim_end().to_owned();
        self.question()
    }

    fn choose(&mut self, at: usize) {
        self.at = at.min(self.hits.len().saturating_sub(1));
        self.unit = 0;
        (self.said, self.tare) = (None, None);
    }

    /// A late answer, to letters that are no longer there, is dropped.
    fn found(&mut self, typed: &str, hits: Vec<Hit>) {
        if typed == self.typed {
            self.nothing = hits.is_empty() && !typed.is_empty();
            self.hits = hits;
            self.choose(0);
        }
    }

    /// What is to be read before the price of the chosen goods is (N20).
    pub fn clash(&self) -> Option<&Text> {
        let hit = self.chosen().filter(|hit| self.price_check && self.read.as_ref() != Some(&hit.sku))?;
        hit.clash.as_ref()
    }

    pub fn chosen(&self) -> Option<&Hit> {
        self.hits.get(self.at)
    }

    fn add(&mut self) -> Action {
        let Some(hit) = self.chosen() else {
            return Action::Refuse(Text::new("search-choose-first"));
        };
        if hit.fractional {
            // Its weight is typed on the selling screen, as from a tile.
            return Action::Go(Way::Weigh(hit.clone()));
        }
        let unit = hit.units.get(self.unit).map(|unit| unit.unit.clone());
        Action::Submit(Input::Add { sku: hit.sku.clone(), quantity: None, unit })
    }

    /// A scan while the prices are being checked is looked up here; otherwise it is sold as everywhere.
    pub fn wants_scan(&self) -> bool {
        self.price_check
    }

    pub fn scanned(&mut self, code: String) -> Action {
        self.typed = code;
        self.question()
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        let name = self.chosen().map_or("", |hit| hit.name.as_str());
        match (input, result) {
            (Input::Label { .. }, Ok(_)) => {
                self.said = Some(Text::new("search-label-printed").with("name", name));
                Action::None
            }
            (Input::Tare { tare, .. }, Ok(_)) => {
                self.said = Some(Text::new("search-tare-saved").with("name", name).with("tare", *tare));
                self.tare = None;
                Action::None
            }
            (_, Ok(_)) => Action::Go(Way::Sell),
            (_, Err(refusal)) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
