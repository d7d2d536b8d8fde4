//! *Ambil parkir*: the sales that were set aside, one key each. Where there is only one, it is fetched without this
//! list.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::text::Text;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Parked {
    pub at: usize,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    RowPressed(usize),
    Moved(isize),
    FetchPressed,
    BackPressed,
    PutAwayPressed,
}

/// One tap fetches the only one; else the list is shown.
pub fn fetch(shop: &Shop) -> Action {
    match shop.answer.parked.as_slice() {
        [] => Action::Refuse(Text::new("parked-none")),
        [only] => Action::Submit(Input::Recall { name: only.name.clone() }),
        _ => Action::Go(Way::Parked),
    }
}

impl Parked {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        let parked = &shop.answer.parked;
        match message {
            Message::RowPressed(at) => {
                self.at = at;
                return self.recall(shop);
            }
            Message::Moved(by) => self.at = self.at.saturating_add_signed(by).min(parked.len().saturating_sub(1)),
            Message::FetchPressed => return self.recall(shop),
            Message::BackPressed => return Action::Go(Way::Sell),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    fn recall(&self, shop: &Shop) -> Action {
        match shop.answer.parked.get(self.at) {
            Some(parked) => Action::Submit(Input::Recall { name: parked.name.clone() }),
            None => Action::Refuse(Text::new("parked-none")),
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match result {
            Ok(_) if matches!(input, Input::State) => Action::None,
            Ok(_) => Action::Go(Way::Sell),
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
