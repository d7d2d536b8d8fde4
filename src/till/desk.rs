//! Savings, debts and vouchers through this drawer.
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

pub fn save(turn: &Turn<'_>, _member: &str, _saving: &str, _amount: Rupiah) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "save"))
}

pub fn withdraw(turn: &Turn<'_>, _member: &str, _amount: Rupiah) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "withdraw"))
}

pub fn repay(turn: &Turn<'_>, _member: &str, _amount: Rupiah) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "repay"))
}

pub fn instalment(turn: &Turn<'_>, _loan: &str, _amount: Rupiah) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "instalment"))
}

pub fn sell_voucher(turn: &Turn<'_>, _amount: Rupiah) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "voucher"))
}

pub fn member_pin(turn: &Turn<'_>, _member: &str, _pin: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "member-pin"))
}
