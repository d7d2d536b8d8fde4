//! The screens, and what one may ask of the rest of the program. `app.rs` alone maps these to what happens.

use super::shop::{Devices, Hit};
use crate::domain::text::Text;
use crate::till::input::Input;

pub mod login;
pub mod members;
pub mod menu;
pub mod open_shift;
pub mod pay;
pub mod receipt;
pub mod search;
pub mod sell;
pub mod settings;
pub mod setup;

/// What a screen asks for after a message. A screen never calls the station, a peripheral or another screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// To the till; the answer comes back to the screen that is then open.
    Submit(Input),
    /// Rows for a list; the answer comes as a message with the question in it, so that a late one is known.
    Read(Question),
    Go(Way),
    /// A word at once, with the low tone: nothing was done.
    Refuse(Text),
    /// How this counter is set from now on; holds at once and is written.
    Set(Devices),
    TestPrinter,
    /// A shop is founded, or its lists are read: long work, told as it goes.
    Found(setup::Wish),
}

/// What a list asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// Goods by name, code or shelf.
    Goods { typed: String },
    /// Members by name, number or telephone.
    Members { typed: String },
}

/// Where one screen leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    Sell,
    Pay,
    /// To where the screen was opened from: selling, or taking the money.
    Back,
    Search {
        price_check: bool,
        typed: String,
    },
    /// To the selling screen, to type the weight of these goods.
    Weigh(Hit),
    Members,
    Menu,
    Settings,
}
