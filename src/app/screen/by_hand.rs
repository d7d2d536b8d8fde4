//! A price or a discount by hand, on the marked line or on the whole sale, with its reason (R14, R15a).
//!
//! Always holds: nothing is reckoned here; the till says what it comes to and who must agree.

use crate::app::screen::{Action, Way};
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::{Input, LineRef, Reduction};
use crate::till::refusal::Refusal;

pub mod view;

/// What the digits are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum What {
    /// A price of one unit.
    #[default]
    Price,
    /// Rupiah off the line.
    Off,
    /// Percent off the line.
    Percent,
    /// The same off the whole sale.
    TotalOff,
    TotalPercent,
}

#[derive(Clone, Debug, Default)]
pub struct ByHand {
    /// From 0.
    pub line: usize,
    pub what: What,
    pub typed: String,
    /// Which of the reasons.
    pub reason: usize,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    WhatPressed(What),
    ReasonPressed(usize),
    /// To the reason above (−1) or below (+1).
    Moved(isize),
    DigitsPressed(&'static str),
    ErasePressed,
    SavePressed,
    BackPressed,
    PutAwayPressed,
}

/// Codes of the reasons, in the order of the keys, each with the key of its label.
pub const REASONS: [(&str, &str); 6] = [
    ("label", "by-hand-reason-label"),
    ("rusak", "by-hand-reason-damaged"),
    ("dekat_ed", "by-hand-reason-expiring"),
    ("tawar", "by-hand-reason-bargain"),
    ("salah_harga", "by-hand-reason-wrong-price"),
    ("lain", "by-hand-reason-other"),
];

/// Digits of the largest sum that can be typed: Rp999.999.999.
const TYPED_MOST: usize = 9;

impl ByHand {
    pub fn new(line: usize, what: What) -> Self {
        // The shelf's lower price is what a cashier types herself; a discount is mostly bargained for.
        let reason = if what == What::Price { 0 } else { 3 };
        Self { line, what, reason, ..Self::default() }
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::WhatPressed(what) => {
                self.what = what;
                self.typed.clear();
            }
            Message::ReasonPressed(reason) => self.reason = reason,
            Message::Moved(by) => self.reason = self.reason.saturating_add_signed(by).min(REASONS.len() - 1),
            Message::DigitsPressed(digits) if self.typed.len() + digits.len() <= TYPED_MOST => {
                self.typed.push_str(digits);
            }
            Message::DigitsPressed(_) => {}
            Message::ErasePressed => drop(self.typed.pop()),
            Message::SavePressed => return self.save(),
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    pub const fn is_percent(&self) -> bool {
        matches!(self.what, What::Percent | What::TotalPercent)
    }

    /// What was typed, in rupiah or in percent.
    pub fn figure(&self) -> i64 {
        self.typed.parse().unwrap_or(0)
    }

    fn save(&self) -> Action {
        if self.typed.is_empty() {
            return Action::Refuse(Text::new("by-hand-type-first"));
        }
        let (amount, reason) = (Rupiah::of(self.figure()), REASONS[self.reason].0.to_owned());
        let reduction = match self.is_percent() {
            true => match Percent::parse(&self.typed) {
                Ok(percent) => Reduction::Percent(percent),
                Err(_) => return Action::Refuse(Text::new("till-bad-percent").with("text", self.typed.as_str())),
            },
            false => Reduction::Amount(amount),
        };
        let number = self.line + 1;
        Action::Submit(match self.what {
            What::Price => Input::Price { line: number, price: amount, reason },
            What::Off | What::Percent => Input::Discount { line: Some(LineRef::Number(number)), reduction, reason },
            What::TotalOff | What::TotalPercent => Input::Discount { line: None, reduction, reason },
        })
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match result {
            Ok(_) if matches!(input, Input::Price { .. } | Input::Discount { .. } | Input::Scan { .. }) => {
                Action::Go(Way::Sell)
            }
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
