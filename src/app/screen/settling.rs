//! QRIS and card money against the bank's own slips: what is still open by day, what the bank paid, what it kept (R45).
//!
//! Always holds: a payment covers the oldest days first, so what is chosen is always a day and all before it.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::station::today::Unsettled;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Settling {
    /// The last day that the payment is for.
    pub at: usize,
    /// Digits of what arrived at the bank; empty = as expected.
    pub typed: String,
    pub waiting: bool,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    RowPressed(usize),
    Moved(isize),
    DigitsPressed(&'static str),
    ErasePressed,
    SettlePressed,
    BackPressed,
    PutAwayPressed,
}

/// A slip: what of it is whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slip {
    pub tender: &'static str,
    /// What customers paid on the chosen days.
    pub gross: Rupiah,
    /// What the acquirer is expected to keep of it, as far as its rate is known.
    pub expected_fee: Rupiah,
}

/// More digits than any slip of a shop has.
const DIGITS: usize = 10;

impl Settling {
    fn rows(shop: &Shop) -> &[Unsettled] {
        shop.today.as_ref().map_or(&[], |day| &day.unsettled)
    }

    /// Whether a row belongs to the payment: the chosen one, and older ones of the same means.
    pub fn is_covered(&self, at: usize, shop: &Shop) -> bool {
        let rows = Self::rows(shop);
        let chosen = rows.get(self.at).map(|row| row.tender);
        at <= self.at && rows.get(at).map(|row| row.tender) == chosen
    }

    pub fn slip(&self, shop: &Shop) -> Option<Slip> {
        let rows = Self::rows(shop);
        let chosen = rows.get(self.at)?;
        let covered = rows.iter().enumerate().filter(|(at, _)| self.is_covered(*at, shop)).map(|(_, row)| row);
        let mut slip = Slip { tender: chosen.tender, gross: Rupiah::ZERO, expected_fee: Rupiah::ZERO };
        for row in covered {
            slip.gross += row.open.amount;
            slip.expected_fee += row.expected_fee.unwrap_or_default().min(row.open.amount);
        }
        Some(slip)
    }

    /// What arrived: as typed, else as expected.
    pub fn paid(&self, slip: Slip) -> Rupiah {
        match self.typed.parse::<i64>() {
            Ok(amount) => Rupiah::of(amount),
            Err(_) => slip.gross - slip.expected_fee,
        }
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        let last = Self::rows(shop).len().saturating_sub(1);
        match message {
            Message::RowPressed(at) => (self.at, self.typed) = (at.min(last), String::new()),
            Message::Moved(by) => (self.at, self.typed) = (self.at.saturating_add_signed(by).min(last), String::new()),
            Message::DigitsPressed(digits) => {
                if self.typed.len() + digits.len() <= DIGITS {
                    self.typed.push_str(digits);
                }
            }
            Message::ErasePressed => drop(self.typed.pop()),
            Message::SettlePressed => return self.settle(shop),
            Message::BackPressed => return Action::Go(Way::Today),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn settle(&mut self, shop: &Shop) -> Action {
        // The second of two quick taps.
        if self.waiting {
            return Action::None;
        }
        let Some(slip) = self.slip(shop) else { return Action::Refuse(Text::new("settling-nothing")) };
        let paid = self.paid(slip);
        if paid > slip.gross {
            let text = Text::new("settling-too-much").with("amount", slip.gross);
            return Action::Refuse(text);
        }
        self.waiting = true;
        Action::Submit(Input::Settle {
            tender: slip.tender.to_owned(),
            gross: slip.gross,
            fee: slip.gross - paid,
            reference: String::new(),
        })
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.waiting = false;
        match result {
            Ok(_) if matches!(input, Input::Settle { .. }) => {
                *self = Self::default();
                Action::Read(Question::Today)
            }
            Ok(_) => Action::None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
