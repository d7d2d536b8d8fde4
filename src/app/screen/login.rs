//! Signing in: who is on duty, and the PIN; or a new PIN in place of a one-time one.
//!
//! Always holds: digits of a PIN are never shown and never leave this screen but to the till.

use crate::app::screen::Action;
use crate::app::shop::Shop;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Login {
    /// Index into the shop's people.
    pub person: usize,
    pub pin: String,
    pub task: Task,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Task {
    #[default]
    SignIn,
    /// Another cashier goes on with the open shift; who held it is still signed in.
    Change,
    /// A one-time PIN is changed at once.
    NewPin,
    /// The new PIN once more, so that a slip locks nobody out.
    Again { first: String },
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PersonPressed(usize),
    /// To the person above (−1) or below (+1) in the list.
    Moved(isize),
    DigitsPressed(&'static str),
    ErasePressed,
    ClearPressed,
    EnterPressed,
    SettingsPressed,
    BackPressed,
    ForgottenPressed,
}

/// Digits of every PIN.
pub const DIGITS: usize = 6;

impl Login {
    pub fn change() -> Self {
        Self { task: Task::Change, ..Self::default() }
    }

    pub fn new_pin() -> Self {
        Self { task: Task::NewPin, ..Self::default() }
    }

    /// A one-time PIN is being changed.
    pub fn is_new_pin(&self) -> bool {
        matches!(self.task, Task::NewPin | Task::Again { .. })
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::PersonPressed(person) => self.choose(person),
            Message::Moved(by) => {
                let last = shop.people.len().saturating_sub(1);
                self.choose(self.person.saturating_add_signed(by).min(last));
            }
            Message::DigitsPressed(digits) => {
                if self.pin.len() < DIGITS {
                    self.trouble = None;
                    self.pin.push_str(digits);
                }
            }
            Message::ErasePressed => drop(self.pin.pop()),
            Message::ClearPressed => self.pin.clear(),
            Message::EnterPressed => return self.enter(shop),
            Message::ForgottenPressed => return Action::Go(super::Way::Recover),
            Message::BackPressed => return Action::Go(super::Way::Back),
            Message::SettingsPressed => return Action::Go(super::Way::Settings),
        }
        Action::None
    }

    fn choose(&mut self, person: usize) {
        if !self.is_new_pin() {
            self.person = person;
            self.pin.clear();
            self.trouble = None;
        }
    }

    fn enter(&mut self, shop: &Shop) -> Action {
        if self.pin.len() < DIGITS {
            return Action::Refuse(Text::new("login-six-digits"));
        }
        let pin = std::mem::take(&mut self.pin);
        match std::mem::take(&mut self.task) {
            task @ (Task::SignIn | Task::Change) => {
                let Some(person) = shop.people.get(self.person) else { return Action::None };
                // A cashier who signs in while another's shift is open goes on with it; others come to look.
                let shift = shop.answer.shift.as_ref().filter(|shift| shift.cashier != person.id);
                let sells = matches!(person.role, Role::Kasir | Role::Apotek | Role::Apoteker);
                let user = person.id.clone();
                let over = task == Task::Change || shift.is_some() && sells;
                self.task = task;
                Action::Submit(if over { Input::Handover { user, pin } } else { Input::Login { user, pin } })
            }
            Task::NewPin => {
                self.task = Task::Again { first: pin };
                Action::None
            }
            Task::Again { first } if first == pin => Action::Submit(Input::Pin { new: pin }),
            Task::Again { .. } => {
                self.task = Task::NewPin;
                self.trouble = Some(Text::new("login-pins-differ"));
                Action::None
            }
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) {
        if let Err(refusal) = result {
            self.pin.clear();
            self.trouble = Some(refusal.text.clone());
            if matches!(input, Input::Pin { .. }) {
                self.task = Task::NewPin;
            }
        }
    }
}

#[cfg(test)]
mod tests;
