//! Taking the money: notes and sums for cash, or the amount typed.
//!
//! Always holds: the bar stands where *Bayar* stood and is grey until enough is in, so that a double tap on *Bayar*
//! cannot finish a sale. A sum finishes it with one tap.
//! Neighbours: `pay/sums.rs` reckons the suggested sums, `pay/view.rs` draws.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::{Input, Tender};
use crate::till::refusal::Refusal;

pub mod sums;
pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Pay {
    /// Notes given so far, by value.
    pub notes: Vec<i64>,
    /// Rupiah typed in digits; with it the pad is open in place of the notes.
    pub typed: String,
    pub typing: bool,
    pub trouble: Option<Text>,
    /// The sale is on its way: a second tap does nothing.
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    NotePressed(i64),
    /// A whole sum, or the exact amount: finishes the sale.
    SumPressed(Rupiah),
    TypePressed,
    DigitsPressed(&'static str),
    ErasePressed,
    FinishPressed,
    OtherTenderPressed(&'static str),
    BackPressed,
    MemberPressed,
    SettingsPressed,
    PutAwayPressed,
}

/// Notes with a key of their own.
pub const NOTES: [i64; 7] = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000];
/// Digits of the largest sum that can be typed: Rp999.999.999.
const TYPED_MOST: usize = 9;

impl Pay {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::NotePressed(note) => self.note(note),
            Message::SumPressed(sum) => return self.finish(sum, shop),
            Message::TypePressed => self.typing = !self.typing,
            Message::DigitsPressed(digits) => self.digits(digits),
            Message::ErasePressed => self.erase(),
            Message::FinishPressed => return self.finish(self.given(), shop),
            Message::OtherTenderPressed(word) => {
                return Action::Submit(Input::NotYet { word: word.to_owned() });
            }
            Message::BackPressed => return self.back(),
            Message::MemberPressed => return Action::Go(Way::Members),
            Message::SettingsPressed => return Action::Go(Way::Settings),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    pub fn answered(&mut self, _input: &Input, result: &Result<Answer, Refusal>) {
        self.waiting = false;
        match result {
            Ok(_) => self.trouble = None,
            // The dialog asks it.
            Err(refusal) if refusal.is_question() => self.trouble = None,
            Err(refusal) => self.trouble = Some(refusal.text.clone()),
        }
    }

    /// What the customer has handed over so far.
    pub fn given(&self) -> Rupiah {
        if self.typing {
            return self.typed.parse().map_or(Rupiah::ZERO, Rupiah::of);
        }
        Rupiah::of(self.notes.iter().sum())
    }

    /// How often this note was given.
    pub fn count(&self, note: i64) -> usize {
        self.notes.iter().filter(|given| **given == note).count()
    }

    fn note(&mut self, note: i64) {
        // A hundred notes are past every customer; more is a finger that rests.
        if self.notes.len() < 100 {
            self.typing = false;
            self.typed.clear();
            self.notes.push(note);
        }
    }

    fn digits(&mut self, digits: &str) {
        self.typing = true;
        self.notes.clear();
        if self.typed.len() + digits.len() <= TYPED_MOST && !(self.typed.is_empty() && digits.starts_with('0')) {
            self.typed.push_str(digits);
        }
    }

    fn erase(&mut self) {
        match self.typing {
            true => drop(self.typed.pop()),
            false => drop(self.notes.pop()),
        }
    }

    fn back(&mut self) -> Action {
        match self.typing {
            true => {
                self.typing = false;
                self.typed.clear();
                Action::None
            }
            false => Action::Go(Way::Sell),
        }
    }

    fn finish(&mut self, sum: Rupiah, shop: &Shop) -> Action {
        let due = shop.answer.sale.as_ref().map_or(Rupiah::ZERO, |sale| sale.due);
        if self.waiting {
            return Action::None;
        }
        if sum < due {
            return Action::Refuse(missing(sum, due));
        }
        self.waiting = true;
        Action::Submit(Input::Pay(Tender::Cash(sum)))
    }
}

/// Why the bar is grey: nothing given yet, or how much is missing.
pub fn missing(given: Rupiah, due: Rupiah) -> Text {
    match given.is_zero() {
        true => Text::new("pay-choose-money"),
        false => Text::new("pay-missing").with("amount", due - given),
    }
}

#[cfg(test)]
mod tests;
