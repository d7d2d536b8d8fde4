//! People beside signing in: hand-over within a shift, one-time PINs, the recovery sheet.
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::id::UserId;
use crate::domain::text::Text;

pub fn handover(turn: &Turn<'_>, _user: &UserId, _pin: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "handover"))
}

pub fn reset_pin(turn: &Turn<'_>, _user: &UserId, _pin: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "reset-pin"))
}

pub fn recover(turn: &Turn<'_>, _words: &str, _user: &UserId, _pin: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "recover"))
}
