//! Prices and discounts given by hand (R14, R15a), and who buys where a rule asks for it (R23).
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::input::{LineRef, Reduction};
use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

pub fn price(turn: &Turn<'_>, _line: usize, _price: Rupiah, _reason: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "price"))
}

pub fn discount(
    turn: &Turn<'_>,
    _line: Option<LineRef>,
    _reduction: Reduction,
    _reason: &str,
) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "discount"))
}

pub fn buyer(turn: &Turn<'_>, _nik: &str, _buyer_kind: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "buyer"))
}
