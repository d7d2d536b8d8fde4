//! Who buys, where a rule asks for it: NIK and kind of buyer (R23).
//!
//! Always holds: the number leaves this screen to the till only, which keeps four digits of it.

use crate::app::screen::{Action, Way};
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Buyer {
    pub typed: String,
    /// Which of the kinds.
    pub kind: usize,
    /// What was refused for want of it, and is tried again.
    pub then: Option<Input>,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    KindPressed(usize),
    Moved(isize),
    DigitsPressed(&'static str),
    ErasePressed,
    ClearPressed,
    SavePressed,
    BackPressed,
    PutAwayPressed,
}

/// Codes of the kinds, each with the key of its label.
pub const KINDS: [(&str, &str); 3] =
    [("rumah_tangga", "buyer-household"), ("usaha_mikro", "buyer-business"), ("petani_nelayan", "buyer-farmer")];

/// Digits of a NIK.
pub const DIGITS: usize = 16;

impl Buyer {
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::KindPressed(kind) => self.kind = kind,
            Message::Moved(by) => self.kind = self.kind.saturating_add_signed(by).min(KINDS.len() - 1),
            Message::DigitsPressed(digits) if self.typed.len() < DIGITS => self.typed.push_str(digits),
            Message::DigitsPressed(_) => {}
            Message::ErasePressed => drop(self.typed.pop()),
            Message::ClearPressed => self.typed.clear(),
            Message::SavePressed if self.typed.len() < DIGITS => {
                return Action::Refuse(Text::new("till-nik-sixteen"));
            }
            Message::SavePressed => {
                let buyer_kind = KINDS[self.kind].0.to_owned();
                return Action::Submit(Input::Buyer { nik: self.typed.clone(), buyer_kind });
            }
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Buyer { .. }, Ok(_)) => match self.then.take() {
                Some(then) => Action::Submit(then),
                None => Action::Go(Way::Sell),
            },
            (Input::Scan { .. } | Input::Add { .. } | Input::Quantity { .. }, Ok(_)) => Action::Go(Way::Sell),
            (_, Err(refusal)) if !refusal.is_question() => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
            _ => Action::None,
        }
    }

    /// In groups of four, as it stands on the card.
    pub fn grouped(&self) -> String {
        let groups: Vec<&str> = (0..self.typed.len().div_ceil(4))
            .map(|group| &self.typed[group * 4..self.typed.len().min(group * 4 + 4)])
            .collect();
        groups.join(" ")
    }
}

#[cfg(test)]
mod tests;
