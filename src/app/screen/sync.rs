//! *Buku besar*: how this till stands with the ledger. Changes nothing; what waits goes by itself.
//!
//! Holds the last answer alone; it is asked for anew whenever the till hears from the ledger.

use crate::app::screen::{Action, Way};
use crate::domain::text::Text;
use crate::station::counter::ledger::LedgerState;
use crate::station::counter::lists::Question;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Sync {
    /// `None` until the file was read.
    pub state: Option<Box<LedgerState>>,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Answered(Box<LedgerState>),
    BackPressed,
    PutAwayPressed,
}

impl Sync {
    pub fn question() -> Action {
        Action::Read(Question::Ledger)
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Answered(state) => self.state = Some(state),
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => return Action::Go(Way::Sell),
            (_, Ok(_)) => {}
            (_, Err(refusal)) => self.trouble = Some(refusal.text.clone()),
        }
        Action::None
    }
}

#[cfg(test)]
mod tests;
