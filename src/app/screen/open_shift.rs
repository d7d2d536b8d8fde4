//! Opening the shift: what lies in the drawer, counted by denomination (R42).
//!
//! Always holds: the float is what was counted, or as the last shift left it where somebody says so with one key; then
//! its coins are unknown, as after `open AMOUNT`.

use crate::app::counting::{self, Counting};
use crate::app::screen::Action;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct OpenShift {
    pub counting: Counting,
    pub trouble: Option<Text>,
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Counted(counting::Message),
    OpenPressed,
    /// As the last shift left it.
    AsLeftPressed(Rupiah),
    LeavePressed,
    SettingsPressed,
    /// Whoever keeps goods does so without a drawer.
    StockroomPressed,
    PutAwayPressed,
}

impl OpenShift {
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            // Whoever counts on has read what was said.
            Message::Counted(step) => {
                self.trouble = None;
                self.counting.update(step);
            }
            Message::PutAwayPressed => self.trouble = None,
            Message::OpenPressed => return self.open(),
            Message::AsLeftPressed(opening) => return self.as_left(opening),
            Message::LeavePressed => return Action::Submit(Input::Logout),
            Message::SettingsPressed => return Action::Go(super::Way::Settings),
            Message::StockroomPressed => return Action::Go(super::Way::Stockroom),
        }
        Action::None
    }

    /// An opening is taken as counted; an empty drawer must have been counted through.
    pub fn is_ready(&self) -> bool {
        !self.waiting && (!self.counting.total().is_zero() || self.counting.left() == 0)
    }

    fn open(&mut self) -> Action {
        if !self.is_ready() {
            return Action::Refuse(Text::new("shift-count-first"));
        }
        self.waiting = true;
        Action::Submit(Input::OpenCounted { pieces: self.counting.pieces() })
    }

    fn as_left(&mut self, opening: Rupiah) -> Action {
        if self.waiting {
            return Action::None;
        }
        self.waiting = true;
        Action::Submit(Input::Open { opening })
    }

    pub fn answered(&mut self, _input: &Input, result: &Result<Answer, Refusal>) {
        self.waiting = false;
        self.trouble = result.as_ref().err().map(|refusal| refusal.text.clone());
    }
}

#[cfg(test)]
mod tests;
