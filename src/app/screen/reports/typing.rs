//! What is typed for a report: days, goods, a batch, a member, a unit, or one of the words of a column.
//!
//! Always holds: an answer to letters that have changed since is dropped; a scan finds goods, or a member by her card.

use super::{Open, Reports};
use crate::app::screen::Action;
use crate::app::shop::{Hit, MemberHit, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::lists::Question;
use crate::till::input::Input;
use crate::till::input::books::Books;

use super::contents::{Days, Span};
use super::inventory::{Field, Form};

#[derive(Clone, Debug, PartialEq)]
pub enum Typing {
    /// The digits of one day or two, as they are written: `01112026`.
    Dates(String),
    Goods {
        typed: String,
        hits: Vec<Hit>,
        at: usize,
        scanned: bool,
    },
    Member {
        typed: String,
        hits: Vec<MemberHit>,
        at: usize,
    },
    Batch(String),
    /// One of the units.
    Unit,
    /// The first of the choices that is shown.
    Choice(usize),
    /// Something of the inventory.
    Asset(Box<Form>),
}

/// Longest search, and longest batch.
const MOST: usize = 32;
/// Digits of a day.
const DAY: usize = 8;

impl Typing {
    pub const fn goods() -> Self {
        Self::Goods { typed: String::new(), hits: Vec::new(), at: 0, scanned: false }
    }

    pub const fn member() -> Self {
        Self::Member { typed: String::new(), hits: Vec::new(), at: 0 }
    }

    /// Letters go to it; else figures, or nothing.
    pub const fn takes_letters(&self) -> bool {
        matches!(self, Self::Goods { .. } | Self::Member { .. } | Self::Batch(_) | Self::Asset(_))
    }

    fn question(&self) -> Action {
        match self {
            Self::Goods { typed, .. } => Action::Read(Question::Goods { typed: typed.clone() }),
            Self::Member { typed, .. } => Action::Read(Question::Members { typed: typed.clone() }),
            _ => Action::None,
        }
    }

    /// On this hit.
    pub fn stand(&mut self, to: usize) {
        match self {
            Self::Goods { hits, at, .. } if to < hits.len() => *at = to,
            Self::Member { hits, at, .. } if to < hits.len() => *at = to,
            Self::Asset(form) => form.at = to.min(Field::ALL.len() - 1),
            _ => {}
        }
    }

    pub fn walk(&mut self, by: isize) {
        match self {
            Self::Goods { hits, at, .. } => *at = at.saturating_add_signed(by).min(hits.len().saturating_sub(1)),
            Self::Member { hits, at, .. } => *at = at.saturating_add_signed(by).min(hits.len().saturating_sub(1)),
            Self::Choice(from) => *from = from.saturating_add_signed(by),
            Self::Asset(form) => form.walk(by),
            Self::Dates(_) | Self::Batch(_) | Self::Unit => {}
        }
    }
}

/// `01/11/2026 – 30/11/2026`, as far as it is typed.
pub fn written(digits: &str, days: Days) -> String {
    let part = |from: usize, to: usize| digits.get(from.min(digits.len())..to.min(digits.len())).unwrap_or_default();
    let day = |from: usize| {
        let parts = [part(from, from + 2), part(from + 2, from + 4), part(from + 4, from + DAY)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
    };
    match days {
        Days::At | Days::Never => day(0),
        Days::Of if digits.len() < DAY => day(0),
        Days::Of => format!("{} – {}", day(0), day(DAY)),
    }
}

pub fn day(digits: &str) -> Option<BusinessDate> {
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<i16>().ok();
    let (day, month) = (i8::try_from(number(0, 2)?).ok()?, i8::try_from(number(2, 4)?).ok()?);
    BusinessDate::new(number(4, DAY)?, month, day).ok()
}

impl Reports {
    /// Letters of the keyboard are for what is typed.
    pub fn is_typing(&self) -> bool {
        self.typing.as_ref().is_some_and(Typing::takes_letters)
    }

    pub(super) fn type_in(&mut self, typing: Typing) {
        (self.typing, self.said) = (Some(typing), None);
    }

    /// Begins to look for goods or a member.
    pub(super) fn find(&mut self, typing: Typing) -> Action {
        let asked = typing.question();
        self.type_in(typing);
        asked
    }

    pub(super) fn stroke(&mut self, stroke: Stroke) -> Action {
        self.said = None;
        let Some(typing) = &mut self.typing else { return Action::None };
        if let Typing::Asset(form) = typing {
            form.stroke(stroke);
            return Action::None;
        }
        let (Typing::Goods { typed, .. } | Typing::Member { typed, .. } | Typing::Batch(typed) | Typing::Dates(typed)) =
            typing
        else {
            return Action::None;
        };
        match stroke {
            Stroke::Sign(sign) if typed.chars().count() < MOST => typed.push(sign),
            Stroke::Sign(_) => {}
            Stroke::Erase => drop(typed.pop()),
        }
        if let Typing::Batch(batch) = typing {
            *batch = batch.to_uppercase();
        }
        if let Typing::Goods { scanned, .. } = typing {
            *scanned = false;
        }
        typing.question()
    }

    /// Once a day is typed to its end it is meant.
    pub(super) fn digit(&mut self, digit: char, shop: &Shop) -> Action {
        let Some(days) = self.open().map(|open| open.wants().days) else { return Action::None };
        let Some(Typing::Dates(typed)) = &mut self.typing else { return Action::None };
        let whole = if days == Days::At { DAY } else { 2 * DAY };
        if !digit.is_ascii_digit() || typed.len() >= whole {
            return Action::None;
        }
        typed.push(digit);
        if typed.len() < whole {
            return Action::None;
        }
        let from = day(typed);
        let to = if days == Days::At { from } else { typed.get(DAY..).and_then(day) };
        match from.zip(to) {
            Some((from, to)) if from <= to => self.change(shop, |open| open.span = Span::Days(from, to)),
            // What was typed stays, so that the slip of the hand is seen.
            Some(_) => {
                self.say(Text::new("reports-days-backwards"), true);
                Action::None
            }
            None => {
                self.say(Text::new("reports-no-day"), true);
                Action::None
            }
        }
    }

    /// What the keyboard stands on, into the question.
    pub(super) fn take(&mut self, shop: &Shop) -> Action {
        if let Some(Typing::Asset(form)) = &self.typing {
            return match form.asset() {
                Ok(asset) => Action::Submit(Input::Books(Books::Asset(Box::new(asset)))),
                Err(text) => {
                    self.say(text, true);
                    Action::None
                }
            };
        }
        let took: Box<dyn FnOnce(&mut Open)> = match &self.typing {
            Some(Typing::Goods { hits, at, .. }) => match hits.get(*at).cloned() {
                Some(hit) => Box::new(move |open| open.goods = Some((hit.sku, hit.name))),
                None => return Action::Refuse(Text::new("search-choose-first")),
            },
            Some(Typing::Member { hits, at, .. }) => match hits.get(*at).cloned() {
                Some(hit) => Box::new(move |open| open.member = Some((hit.number, hit.name))),
                None => return Action::Refuse(Text::new("members-choose-first")),
            },
            Some(Typing::Batch(batch)) => {
                let batch = Some(batch.trim().to_owned()).filter(|batch| !batch.is_empty());
                Box::new(move |open| open.batch = batch)
            }
            _ => return Action::None,
        };
        self.change(shop, took)
    }

    /// Of a scan there is one hit, which is meant.
    pub(super) fn hear_goods(&mut self, of: &str, found: Vec<Hit>, shop: &Shop) -> Action {
        let Some(Typing::Goods { typed, hits, at, scanned }) = &mut self.typing else { return Action::None };
        if typed != of {
            return Action::None;
        }
        (*hits, *at) = (found, 0);
        let meant = *scanned && hits.len() == 1;
        if meant { self.take(shop) } else { Action::None }
    }

    pub(super) fn hear_card(&mut self, member: Option<(String, String)>, shop: &Shop) -> Action {
        match (&self.typing, member) {
            (Some(Typing::Member { .. }), Some(member)) => self.change(shop, |open| open.member = Some(member)),
            (Some(Typing::Member { .. }), None) => Action::Refuse(Text::new("reports-no-card")),
            _ => Action::None,
        }
    }

    /// Goods and cards are scanned where they are asked for.
    pub fn wants_scan(&self) -> bool {
        matches!(self.typing, Some(Typing::Goods { .. } | Typing::Member { .. }))
    }

    pub fn scanned(&mut self, code: String) -> Action {
        match &mut self.typing {
            Some(Typing::Goods { typed, scanned, .. }) => {
                (*typed, *scanned) = (code.clone(), true);
                Action::Read(Question::Goods { typed: code })
            }
            Some(Typing::Member { .. }) => Action::Read(Question::Desk { member: code }),
            _ => Action::None,
        }
    }
}
