//! *Latihan*: the ten set sales with the cashier's own times, before, between and after them.

use crate::app::screen::{Action, Way};

pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Practice;

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// To the till, for the next of them.
    SellPressed,
    /// From the till to the list.
    ListPressed,
    /// From the beginning.
    AgainPressed,
    /// Back to the real shop.
    LeavePressed,
}

pub const fn update(message: &Message) -> Action {
    match message {
        Message::SellPressed => Action::Go(Way::Sell),
        Message::ListPressed => Action::Go(Way::Practice),
        Message::AgainPressed => Action::PractiseAgain,
        Message::LeavePressed => Action::Practise(false),
    }
}
