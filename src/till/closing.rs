//! The end of a shift and of a day: X, blind count, Z, the day; and slips of other tenders (R42–R47).
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

pub fn open_counted(turn: &Turn<'_>, _pieces: &Pieces) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "open-counted"))
}

pub fn x(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "x"))
}

pub fn count(turn: &Turn<'_>, _pieces: &Pieces) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "count"))
}

pub fn close(turn: &Turn<'_>, _reason: &str, _leave: Option<Rupiah>) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "close"))
}

pub fn close_day(turn: &Turn<'_>, _date: BusinessDate) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "close-day"))
}

pub fn settle(
    turn: &Turn<'_>,
    _tender: &str,
    _gross: Rupiah,
    _fee: Rupiah,
    _reference: &str,
) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "settle"))
}
