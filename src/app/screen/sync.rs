//! *Buku besar*: how this till stands with the ledger, and what that put aside for the auditor. Changes nothing; what
//! waits goes by itself.
//!
//! Holds the last answer alone; it is asked for anew whenever the till hears from the ledger. The shelf is read from
//! the ledger when somebody opens it, and only by whoever answers for the tills.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::text::Text;
use crate::station::counter::afar::{Told, Wish};
use crate::station::counter::ledger::LedgerState;
use crate::station::counter::lists::Question;
use crate::station::shelf::{self, Aside};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod shelf_view;
pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Sync {
    /// `None` until the file was read.
    pub state: Option<Box<LedgerState>>,
    pub trouble: Option<Text>,
    /// The shelf is open.
    pub shelf: Option<Shelf>,
}

/// What was put aside, as the ledger said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    /// `None` until the ledger has answered; then its list, or why there is none.
    pub rows: Option<Result<Vec<Aside>, Text>>,
    /// The chosen one.
    pub at: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Answered(Box<LedgerState>),
    ShelfPressed,
    RowPressed(usize),
    Moved(isize),
    JoinPressed,
    Told(Told),
    BackPressed,
    PutAwayPressed,
}

impl Sync {
    pub fn question() -> Action {
        Action::Read(Question::Ledger)
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::Answered(state) => self.state = Some(state),
            Message::ShelfPressed => return self.open_shelf(shop),
            Message::RowPressed(at) => self.choose(|_| at),
            Message::Moved(by) => self.choose(|at| at.saturating_add_signed(by)),
            Message::JoinPressed => return Action::Go(Way::Joining { first: false }),
            Message::Told(Told::Shelf(rows)) => {
                if let Some(shelf) = &mut self.shelf {
                    (shelf.rows, shelf.at) = (Some(rows), 0);
                }
            }
            Message::Told(_) => {}
            Message::BackPressed if self.shelf.is_some() => self.shelf = None,
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn open_shelf(&mut self, shop: &Shop) -> Action {
        if !shop.answer.user.as_ref().is_some_and(|user| shelf::may_read(user.role)) {
            return Action::Refuse(Text::new("shelf-may-not"));
        }
        self.shelf = Some(Shelf::default());
        Action::Afar(Wish::Shelf)
    }

    fn choose(&mut self, to: impl FnOnce(usize) -> usize) {
        if let Some(Shelf { rows: Some(Ok(rows)), at }) = &mut self.shelf {
            *at = to(*at).min(rows.len().saturating_sub(1));
        }
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
