//! The one dialog over every screen: yes or no to a question, or a second person's name and PIN.
//!
//! Always holds: it stands where the basket is and never over the total; the input that was refused is kept in it, so
//! that its screen hears the answer as its own; digits of a PIN leave it to the till only.
//! Neighbours: `app/told.rs` opens and closes it, `till.rs` remembers what was asked.

use crate::app::screen::Action;
use crate::app::screen::login::DIGITS;
use crate::app::shop::{Person, Shop};
use crate::domain::text::Text;
use crate::till::input::Input;
use crate::till::refusal::{Code, Refusal};

pub mod view;

#[derive(Clone, Debug)]
pub struct Approval {
    /// What was refused, and is done after a yes.
    pub input: Input,
    pub text: Text,
    pub asks: Asks,
    /// The answer is on its way: a second tap does nothing.
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Yes or no, by whoever stands here.
    Yes,
    /// Another person's PIN.
    Second(Second),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Second {
    /// Who may approve it, without who is signed in.
    pub people: Vec<Person>,
    pub chosen: usize,
    pub pin: String,
    /// Nobody could, and the act is one that may be told of afterwards (R48).
    pub later: bool,
    /// Why the last PIN was not taken.
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PersonPressed(usize),
    /// To the person above (−1) or below (+1).
    Moved(isize),
    DigitsPressed(&'static str),
    ErasePressed,
    ClearPressed,
    YesPressed,
    /// Nobody else is there: the manager reads of it afterwards.
    LaterPressed,
    NoPressed,
    /// Beside the dialog.
    ElsewherePressed,
}

impl Approval {
    /// The dialog for what the till asked; `None` where its no is no question.
    pub fn of(input: Input, refusal: &Refusal, shop: &Shop) -> Option<Self> {
        let asks = match refusal.code {
            Code::NeedsConfirmation => Asks::Yes,
            Code::NeedsApproval => {
                let (roles, user) = (refusal.approvers(), shop.answer.user.as_ref());
                let may = |person: &&Person| {
                    roles.contains(&person.role) && user.is_none_or(|signed_in| signed_in.id != person.id)
                };
                let people: Vec<Person> = shop.people.iter().filter(may).cloned().collect();
                let later = people.is_empty() && refusal.act.may_be_alone();
                Asks::Second(Second { people, later, ..Second::default() })
            }
            _ => return None,
        };
        Some(Self { input, text: refusal.text.clone(), asks, waiting: false })
    }

    pub fn update(&mut self, message: Message) -> Action {
        if self.waiting {
            return Action::None;
        }
        match (message, &mut self.asks) {
            (Message::NoPressed, _) => self.send(Input::No),
            (Message::ElsewherePressed, _) => Action::Refuse(Text::new("approval-first")),
            (Message::YesPressed, Asks::Yes) => self.send(Input::Confirm),
            (Message::YesPressed, Asks::Second(second)) => match second.approve() {
                Ok(input) => self.send(input),
                Err(word) => Action::Refuse(word),
            },
            (Message::LaterPressed, Asks::Second(second)) if second.later => self.send(Input::ApproveLater),
            (message, Asks::Second(second)) => {
                second.update(&message);
                Action::None
            }
            (_, Asks::Yes) => Action::None,
        }
    }

    fn send(&mut self, input: Input) -> Action {
        self.waiting = true;
        Action::Submit(input)
    }

    /// The PIN was not taken: the dialog stays, and says why.
    pub fn refused(&mut self, text: &Text) {
        self.waiting = false;
        if let Asks::Second(second) = &mut self.asks {
            second.trouble = Some(text.clone());
        }
    }

    /// A scan while it is open: a question about goods is left, and the scan is taken; a PIN that is being typed is not
    /// dropped by a pack that came too near.
    pub fn lets_scan(&self) -> bool {
        self.asks == Asks::Yes
    }
}

impl Second {
    fn update(&mut self, message: &Message) {
        match message {
            Message::PersonPressed(person) => self.choose(*person),
            Message::Moved(by) => {
                let last = self.people.len().saturating_sub(1);
                self.choose(self.chosen.saturating_add_signed(*by).min(last));
            }
            Message::DigitsPressed(digits) if self.pin.len() < DIGITS => {
                self.trouble = None;
                self.pin.push_str(digits);
            }
            Message::ErasePressed => drop(self.pin.pop()),
            Message::ClearPressed => self.pin.clear(),
            Message::DigitsPressed(_)
            | Message::YesPressed
            | Message::LaterPressed
            | Message::NoPressed
            | Message::ElsewherePressed => {}
        }
    }

    fn choose(&mut self, person: usize) {
        if person != self.chosen {
            self.chosen = person;
            self.pin.clear();
            self.trouble = None;
        }
    }

    fn approve(&mut self) -> Result<Input, Text> {
        let person = self.people.get(self.chosen).ok_or_else(|| Text::new("approval-nobody"))?;
        if self.pin.len() < DIGITS {
            return Err(Text::new("login-six-digits"));
        }
        Ok(Input::Approve { user: person.id.clone(), pin: std::mem::take(&mut self.pin) })
    }
}

#[cfg(test)]
mod tests;
