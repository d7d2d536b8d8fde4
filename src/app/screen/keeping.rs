//! *Cadangan dan program*: where copies of the shop go and when the last was read back; a newer program from a stick,
//! and the way back.
//!
//! Holds the last answer alone; the work goes on beside the till (`station/counter/keeping.rs`). Always holds: only the
//! office chooses where the shop's data go, or which program runs.
//! Neighbour: `keeping/view.rs` draws.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::station::counter::keeping::{Standing, Told, Wish};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Keeping {
    /// `None` until it was looked at.
    pub standing: Option<Box<Standing>>,
    /// What is done now.
    pub working: Option<Text>,
    /// What came of it, or what was refused.
    pub said: Option<Text>,
    pub refused: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    LookPressed,
    /// A place for copies, of those that are here.
    SpotPressed(usize),
    CopyPressed,
    UpdatePressed,
    /// To the program before.
    ReturnPressed,
    Told(Told),
    BackPressed,
    PutAwayPressed,
}

/// Who answers for the shop's data.
pub const fn is_for(role: Role) -> bool {
    matches!(role, Role::Manajer | Role::Bendahara | Role::Pengurus)
}

impl Keeping {
    pub fn question() -> Action {
        Action::Keep(Wish::Look)
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::LookPressed => return Self::question(),
            Message::Told(told) => self.told(told),
            Message::PutAwayPressed => self.said = None,
            Message::BackPressed => return Action::Go(Way::Back),
            message => return self.wish(&message, shop),
        }
        Action::None
    }

    fn wish(&mut self, message: &Message, shop: &Shop) -> Action {
        if !shop.answer.user.as_ref().is_some_and(|user| is_for(user.role)) {
            return Action::Refuse(Text::new("keeping-office-only"));
        }
        if self.working.is_some() {
            return Action::Refuse(Text::new("keeping-busy"));
        }
        let Some(standing) = &self.standing else { return Action::None };
        let wish = match message {
            Message::SpotPressed(at) => standing.spots.get(*at).map(|spot| Wish::Choose(spot.path.clone())),
            Message::CopyPressed if standing.place.is_none() => {
                return Action::Refuse(Text::new("copies-nowhere-detail"));
            }
            Message::CopyPressed => Some(Wish::CopyNow),
            Message::UpdatePressed => standing.packages.first().map(|package| Wish::Update(package.path.clone())),
            _ => standing.before.map(|_| Wish::Back),
        };
        self.said = None;
        wish.map_or(Action::None, Action::Keep)
    }

    fn told(&mut self, told: Told) {
        match told {
            Told::Standing(standing) => self.standing = Some(standing),
            Told::Working(text) => (self.working, self.said) = (Some(text), None),
            Told::Done(text) => (self.working, self.said, self.refused) = (None, Some(text), false),
            Told::Failed(text) => (self.working, self.said, self.refused) = (None, Some(text), true),
        }
    }

    pub fn answered(input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => Action::Go(Way::Sell),
            (_, Err(refusal)) if !refusal.is_question() => Action::Refuse(refusal.text.clone()),
            _ => Action::None,
        }
    }
}

#[cfg(test)]
mod tests;
