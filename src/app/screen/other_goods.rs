//! *Barang umum*: the price and the group of goods that stand in no catalogue (R7).
//!
//! Always holds: nothing is sent without both; who must agree is asked by the till, over this screen.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct OtherGoods {
    /// That was scanned and that nobody knew; empty where it came from the menu.
    pub code: String,
    /// Rupiah in digits.
    pub typed: String,
    /// Which of the shop's groups.
    pub chosen: Option<usize>,
    /// Which page of groups.
    pub page: usize,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    DigitsPressed(&'static str),
    ErasePressed,
    CategoryPressed(usize),
    MorePressed,
    SellPressed,
    BackPressed,
    PutAwayPressed,
}

/// Digits of the largest price: Rp99.999.999.
const TYPED_MOST: usize = 8;

impl OtherGoods {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::DigitsPressed(digits) => self.digits(digits),
            Message::ErasePressed => drop(self.typed.pop()),
            Message::CategoryPressed(at) => self.chosen = Some(at),
            // The view begins anew after the last.
            Message::MorePressed => self.page += 1,
            Message::SellPressed => return self.sell(shop),
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn digits(&mut self, digits: &str) {
        if self.typed.len() + digits.len() <= TYPED_MOST && !(self.typed.is_empty() && digits.starts_with('0')) {
            self.typed.push_str(digits);
        }
    }

    pub fn price(&self) -> Rupiah {
        self.typed.parse().map_or(Rupiah::ZERO, Rupiah::of)
    }

    /// What is still missing; `None` where it can be sold.
    pub fn missing(&self) -> Option<&'static str> {
        match (self.price().is_zero(), self.chosen) {
            (true, _) => Some("other-type-price"),
            (false, None) => Some("other-choose-category"),
            (false, Some(_)) => None,
        }
    }

    fn sell(&self, shop: &Shop) -> Action {
        let category = self.chosen.and_then(|at| shop.categories.get(at));
        match (self.missing(), category) {
            (None, Some(category)) => Action::Submit(Input::Other {
                price: self.price(),
                category: category.clone(),
                quantity: None,
                code: self.code.clone(),
            }),
            (missing, _) => Action::Refuse(Text::new(missing.unwrap_or("other-choose-category"))),
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match result {
            Ok(_) if matches!(input, Input::Other { .. } | Input::Scan { .. }) => Action::Go(Way::Sell),
            Ok(_) => Action::None,
            // The dialog asks it.
            Err(refusal) if refusal.is_question() => Action::None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
