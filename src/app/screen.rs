//! The screens, and what one may ask of the rest of the program. `app.rs` alone maps these to what happens.

use crate::domain::text::Text;
use crate::till::input::Input;

pub mod pay;
pub mod receipt;
pub mod sell;

/// What a screen asks for after a message. A screen never calls the station, a peripheral or another screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// To the till; the answer comes back to the screen that is then open.
    Submit(Input),
    /// Several, one after the other; those after a refused one are dropped.
    SubmitAll(Vec<Input>),
    Go(Way),
    /// A word at once, with the low tone: nothing was done.
    Refuse(Text),
}

/// Where one screen leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    Sell,
    Pay,
    Search { price_check: bool, typed: String },
    Members,
    Menu,
    Settings,
    OpenShift,
    Login,
}
