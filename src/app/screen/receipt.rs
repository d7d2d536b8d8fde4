//! Done: saved, the change, and which pieces to hand out. It stays until the next scan or *Pelanggan berikutnya*.

use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::text::Text;
use crate::station::counter::papers::{PaperId, Wish};
use crate::till::answer::{Answer, SaleView};
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Done {
    /// What was handed over, as pressed.
    pub received: crate::domain::money::Rupiah,
    /// A copy went to the printer.
    pub copied: bool,
    /// The first line of the goods shown, where they were turned; `None` is their end.
    pub first: Option<usize>,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    NextPressed,
    ReprintPressed,
    ReturnPressed,
    SavePressed,
    SettingsPressed,
    PutAwayPressed,
    /// Somebody has looked at the paper that was in doubt: it is whole.
    WholePressed(PaperId),
    /// The goods, from this line on.
    LinesTurned(Option<usize>),
}

impl Done {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::NextPressed => Action::Submit(Input::Next),
            Message::ReprintPressed => Action::Submit(Input::Reprint { receipt: None }),
            Message::ReturnPressed => match shop.answer.sale.as_ref().and_then(|sale| sale.receipt.clone()) {
                Some(receipt) => Action::Submit(Input::Return { receipt }),
                None => Action::None,
            },
            Message::SavePressed => match shop.answer.sale.as_ref() {
                Some(SaleView { member: Some(member), change, .. }) => {
                    Action::Go(Way::ToSavings { member: member.number.clone(), amount: *change })
                }
                _ => Action::None,
            },
            Message::WholePressed(paper) => Action::Paper(paper, Wish::Came),
            Message::SettingsPressed => Action::Go(Way::Settings),
            Message::PutAwayPressed => {
                self.trouble = None;
                Action::None
            }
            Message::LinesTurned(first) => {
                self.first = first;
                Action::None
            }
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) {
        self.copied |= matches!(input, Input::Reprint { .. }) && result.is_ok();
        self.trouble = result.as_ref().err().map(|refusal| refusal.text.clone());
    }
}

#[cfg(test)]
mod tests;
