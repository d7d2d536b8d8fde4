//! Finding a member by name, number or telephone, for this sale or a finished one.
//!
//! Always holds: name and kelurahan are shown before one is chosen, since names repeat.

use crate::app::screen::{Action, Way};
use crate::app::shop::MemberHit;
use crate::app::widget::letters::Stroke;
use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Members {
    pub typed: String,
    pub hits: Vec<MemberHit>,
    pub at: usize,
    pub nothing: bool,
    pub trouble: Option<Text>,
    /// For this finished sale; else for the one that is open.
    pub attach: Option<ReceiptNumber>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Typed(Stroke),
    HitPressed(usize),
    Moved(isize),
    UsePressed,
    NonePressed,
    ClearPressed,
    BackPressed,
    Answered { typed: String, hits: Vec<MemberHit> },
    PutAwayPressed,
}

const TYPED_MOST: usize = 32;

impl Members {
    pub fn question(&self) -> Action {
        Action::Read(Question::Members { typed: self.typed.clone() })
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(stroke) => return self.stroke(stroke),
            Message::HitPressed(at) => self.at = at,
            Message::Moved(by) => self.at = self.at.saturating_add_signed(by).min(self.hits.len().saturating_sub(1)),
            Message::UsePressed => return self.choose(),
            Message::NonePressed => return self.submit(None),
            Message::ClearPressed if self.typed.is_empty() => return Action::Go(Way::Back),
            Message::ClearPressed => {
                self.typed.clear();
                return self.question();
            }
            Message::BackPressed => return Action::Go(Way::Back),
            Message::Answered { typed, hits } if typed == self.typed => {
                self.nothing = hits.is_empty() && !typed.is_empty();
                self.hits = hits;
                self.at = 0;
            }
            Message::Answered { .. } => {} // To letters that are no longer there.
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        match stroke {
            Stroke::Sign(sign) if self.typed.chars().count() < TYPED_MOST => self.typed.push(sign),
            Stroke::Sign(_) => return Action::None,
            Stroke::Erase => drop(self.typed.pop()),
        }
        self.trouble = None;
        self.question()
    }

    pub fn chosen(&self) -> Option<&MemberHit> {
        self.hits.get(self.at)
    }

    fn choose(&self) -> Action {
        match self.chosen() {
            Some(hit) => self.submit(Some(hit.number.clone())),
            None => Action::Refuse(Text::new("members-choose-first")),
        }
    }

    fn submit(&self, number: Option<String>) -> Action {
        Action::Submit(match &self.attach {
            Some(receipt) => Input::Attach { receipt: receipt.clone(), member: number },
            None => Input::Member { number },
        })
    }

    /// Chosen: back to where the question came from.
    pub fn answered(&mut self, _input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match result {
            Ok(_) => Action::Go(Way::Back),
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
