//! Money into and out of the drawer beside sales (R43).
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

pub fn cash_in(turn: &Turn<'_>, _amount: Rupiah, _reason: &str, _account: Option<&str>) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "cash-in"))
}

pub fn cash_out(turn: &Turn<'_>, _amount: Rupiah, _reason: &str, _account: Option<&str>) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "cash-out"))
}

pub fn drop(turn: &Turn<'_>, _amount: Rupiah, _bank: bool) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "drop"))
}

pub fn no_sale(turn: &Turn<'_>, _reason: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "no-sale"))
}
