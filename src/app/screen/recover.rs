//! The way back in: the eight words of the recovery sheet set a manager's new PIN (R42a).
//!
//! Always holds: words and PIN leave this screen to the till only; the PIN is typed twice.

use crate::app::screen::login::DIGITS;
use crate::app::screen::{Action, Way};
use crate::app::shop::{Person, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::people::recovery::WORDS;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Recover {
    /// Index into the managers.
    pub at: usize,
    pub words: String,
    pub pin: String,
    pub step: Step,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    #[default]
    Words,
    Pin,
    /// The PIN once more, so that a slip locks nobody out.
    Again {
        first: String,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PersonPressed(usize),
    Typed(Stroke),
    DigitsPressed(&'static str),
    ErasePressed,
    NextPressed,
    BackPressed,
    PutAwayPressed,
}

/// Longest text that is typed: eight long words.
const TYPED_MOST: usize = 90;

pub fn managers(shop: &Shop) -> Vec<&Person> {
    shop.people.iter().filter(|person| person.role == Role::Manajer).collect()
}

impl Recover {
    pub fn is_typing(&self) -> bool {
        self.step == Step::Words
    }

    pub fn count(&self) -> usize {
        self.words.split_whitespace().count()
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::PersonPressed(at) => self.at = at,
            Message::Typed(Stroke::Erase) => drop(self.words.pop()),
            Message::Typed(Stroke::Sign(sign)) if self.words.len() < TYPED_MOST => self.words.push(sign),
            Message::Typed(Stroke::Sign(_)) => {}
            Message::DigitsPressed(digits) if self.pin.len() < DIGITS => self.pin.push_str(digits),
            Message::DigitsPressed(_) => {}
            Message::ErasePressed => drop(self.pin.pop()),
            Message::NextPressed => return self.next(shop),
            Message::BackPressed if self.step == Step::Words => return Action::Go(Way::Back),
            Message::BackPressed => (self.step, self.pin) = (Step::Words, String::new()),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn next(&mut self, shop: &Shop) -> Action {
        if self.step == Step::Words {
            if self.count() != WORDS {
                return Action::Refuse(Text::new("till-recovery-eight").with("count", self.count()));
            }
            self.step = Step::Pin;
            return Action::None;
        }
        if self.pin.len() < DIGITS {
            return Action::Refuse(Text::new("login-six-digits"));
        }
        let pin = std::mem::take(&mut self.pin);
        match std::mem::take(&mut self.step) {
            Step::Again { first } if first == pin => match managers(shop).get(self.at) {
                Some(manager) => {
                    Action::Submit(Input::Recover { words: self.words.clone(), user: manager.id.clone(), pin })
                }
                None => Action::Refuse(Text::new("till-recovery-manager")),
            },
            Step::Again { .. } => {
                (self.step, self.trouble) = (Step::Pin, Some(Text::new("login-pins-differ")));
                Action::None
            }
            Step::Words | Step::Pin => {
                self.step = Step::Again { first: pin };
                Action::None
            }
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Recover { .. }, Ok(_)) => Action::Go(Way::Back),
            (_, Err(refusal)) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
            _ => Action::None,
        }
    }
}

#[cfg(test)]
mod tests;
