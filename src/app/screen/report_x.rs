//! X: how the shift stands. Changes nothing; what the drawer should hold is not in it before the count (R44, R46).

use crate::app::screen::{Action, Way};
use crate::domain::text::Text;
use crate::till::answer::{Answer, StatementView};
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct ReportX {
    /// `None` until the till has answered.
    pub statement: Option<Box<StatementView>>,
    /// It is in the queue of the printer.
    pub printed: bool,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PrintPressed,
    BackPressed,
    PutAwayPressed,
}

impl ReportX {
    pub fn question() -> Action {
        Action::Submit(Input::X { print: false })
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::PrintPressed => return Action::Submit(Input::X { print: true }),
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => return Action::Go(Way::Sell),
            (Input::X { print }, Ok(answer)) => {
                self.statement.clone_from(&answer.statement);
                self.printed |= print;
            }
            (_, Ok(_)) => {}
            (_, Err(refusal)) => self.trouble = Some(refusal.text.clone()),
        }
        Action::None
    }
}

#[cfg(test)]
mod tests;
