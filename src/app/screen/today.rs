//! *Hari ini*: who sells, how much an hour, and what waits for the manager, each with the one key that helps.
//!
//! Holds only which part of the list is shown and what is asked; the day itself stands in the shop.

use crate::app::link;
use crate::app::screen::reports::contents::Picture;
use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::station::counter::lists::Question;
use crate::station::today::work::Help;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::pricing::SetPrices;
use crate::till::refusal::{Code, Refusal};

pub mod chart_view;
pub mod list_view;
pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Today {
    /// First line of the list that is shown.
    pub from: usize,
    /// What a line's key had to say, or why the last input was not done.
    pub said: Option<Text>,
    pub refused: bool,
    /// The day is about to be closed: that cannot be undone.
    pub closing: Option<BusinessDate>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    TaskPressed(usize),
    /// To the line with which the list goes on.
    OnPressed(usize),
    NotesPressed,
    SettlePressed,
    SellPressed,
    MenuPressed,
    ReportsPressed,
    ChartsPressed,
    SignOutPressed,
    CloseDayPressed,
    ClosingConfirmed,
    PutAwayPressed,
}

impl Today {
    pub fn question() -> Action {
        Action::Read(Question::Today)
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::TaskPressed(at) => return self.help(at, shop),
            Message::OnPressed(from) => self.from = from,
            Message::NotesPressed => return Action::Go(Way::Exceptions(None)),
            Message::SettlePressed => return Action::Go(Way::Settling),
            Message::SellPressed => return Action::Go(Way::Till),
            Message::MenuPressed => return Action::Go(Way::Menu),
            Message::ReportsPressed => return Action::Go(Way::Reports),
            // How an ordinary day goes, hour by hour, beside this one.
            Message::ChartsPressed => return Action::Go(Way::Charts(Picture::Days.place())),
            Message::SignOutPressed => return Action::Submit(Input::Logout),
            Message::CloseDayPressed => return self.ask_to_close(shop),
            Message::ClosingConfirmed => {
                return match self.closing.take() {
                    Some(date) => Action::Submit(Input::CloseDay { date }),
                    None => Action::None,
                };
            }
            Message::PutAwayPressed => (self.said, self.closing) = (None, None),
        }
        Action::None
    }

    fn help(&mut self, at: usize, shop: &Shop) -> Action {
        let task = shop.today.as_ref().and_then(|today| today.tasks.get(at));
        match task.map(|task| task.help.clone()) {
            None => Action::None,
            Some(Help::See(kind)) => Action::Go(Way::Exceptions(Some(kind))),
            Some(Help::Receipt(receipt)) => Action::Go(Way::ReceiptOver(receipt)),
            Some(Help::Settle) => Action::Go(Way::Settling),
            Some(Help::Papers) => Action::Go(Way::Papers),
            Some(Help::SetPrice(goods, proposed)) => {
                Action::Go(Way::Prices { goods: Some(link::hit(*goods)), unit: 0, proposed: Some(proposed) })
            }
            Some(Help::ToCeiling(skus)) => Action::Submit(Input::SetPrices(SetPrices::ToCeiling { skus })),
            Some(Help::PrintLabels) => Action::Submit(Input::Labels),
            Some(Help::CloseDay(date)) => {
                (self.said, self.closing) = (None, Some(date));
                Action::None
            }
            Some(Help::TakeGoodsIn) => Action::Go(Way::NewGoods { code: String::new(), then_sell: false }),
            Some(Help::Books(asked)) => Action::Submit(Input::Books(*asked)),
            Some(Help::Keep) => Action::Go(Way::Keeping),
            Some(Help::House) => Action::Go(Way::House),
            Some(Help::Say(text)) => {
                (self.said, self.refused) = (Some(text), false);
                Action::None
            }
        }
    }

    fn ask_to_close(&mut self, shop: &Shop) -> Action {
        match &shop.today {
            None => Action::Refuse(Text::new("today-still-reading")),
            Some(today) if today.closed => Action::Refuse(Text::new("today-closed-already")),
            Some(today) if today.shifts.is_empty() => Action::Refuse(Text::new("today-nothing-to-close")),
            Some(today) => {
                (self.said, self.closing) = (None, Some(today.date));
                Action::None
            }
        }
    }

    /// Whatever was done may have changed the day.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>, shop: &Shop) -> Action {
        match result {
            // The first pack of a shop without goods: what is wanted is to take it in.
            Err(refusal) if is_first_pack(refusal, shop) => match input {
                Input::Scan { code } => Action::Go(Way::NewGoods { code: code.clone(), then_sell: false }),
                _ => Action::None,
            },
            Ok(answer) => {
                self.said = match input {
                    Input::SetPrices(_) => answer.notices.last().cloned(),
                    Input::Books(_) => {
                        Some(answer.notices.last().cloned().unwrap_or_else(|| Text::new("today-put-right")))
                    }
                    Input::CloseDay { .. } => Some(Text::new("today-day-closed")),
                    Input::Labels => Some(Text::new("today-labels-queued")),
                    _ => None,
                };
                self.refused = false;
                Self::question()
            }
            // The dialog asks it.
            Err(refusal) if refusal.is_question() => Action::None,
            Err(refusal) => {
                (self.said, self.refused) = (Some(refusal.text.clone()), true);
                Action::None
            }
        }
    }
}

/// Nobody knows it, or nobody sells yet, in a shop that has no goods.
fn is_first_pack(refusal: &Refusal, shop: &Shop) -> bool {
    let code = matches!(refusal.code, Code::UnknownBarcode | Code::NoShift);
    code && !shop.has_goods && shop.takes_goods_in()
}

#[cfg(test)]
mod tests;
