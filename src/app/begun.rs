//! What somebody began on a screen and left for another: it is there again for the same person, until she signs out.
//!
//! Not here: what the till itself keeps, as the basket, a delivery, a count, a transfer.

use super::App;
use super::screen::Screen;
use super::screen::prescription::kept::Kept;
use super::screen::prescription::{Ask, Prescription};
use super::screen::stockroom::{Stockroom, Task};
use crate::domain::id::UserId;
use crate::till::input::Input;

#[derive(Debug, Default)]
pub struct Begun {
    /// Whose it is: a patient's names are shown to nobody else.
    by: Option<UserId>,
    /// A paper that is being read.
    paper: Option<Kept>,
    /// Errands of the stock room with goods put together.
    errands: Vec<Task>,
}

impl App {
    /// The screen is left.
    pub(super) fn keep_begun(&mut self) {
        let by = self.shop.answer.user.as_ref().map(|user| user.id.clone());
        if by.is_none() || self.begun.by != by {
            self.begun = Begun { by, ..Begun::default() };
        }
        if self.begun.by.is_none() {
            return;
        }
        match &self.screen {
            Screen::Prescription(screen) => self.begun.paper = screen.unfinished(),
            Screen::Stockroom(room) => self.begun.errands = room.begun_here(),
            _ => {}
        }
    }

    pub(super) fn show_prescription(&mut self, then: Option<Input>, ask: Ask) {
        self.keep_begun();
        let mut screen = Prescription::opened(then, ask);
        screen.kept = self.begun.paper.take();
        self.show(Screen::Prescription(Box::new(screen)));
    }

    pub(super) fn show_stockroom(&mut self, task: Task) {
        self.keep_begun();
        let kept = std::mem::take(&mut self.begun.errands);
        self.show(Screen::Stockroom(Box::new(Stockroom { kept, ..Stockroom::of(task) })));
    }
}
