//! Goods that come back, whole sales voided, a finished sale's member (R38, R39, koperasi 1.6).
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::answer::ReturnView;
use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::event::after_sale::Condition;
use crate::domain::id::ReceiptNumber;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

pub fn attach(turn: &Turn<'_>, _receipt: &ReceiptNumber, _member: Option<&str>) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "attach"))
}

pub fn begin(turn: &Turn<'_>, _receipt: &ReceiptNumber) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "return"))
}

pub fn take(
    turn: &Turn<'_>,
    _line: usize,
    _quantity: Quantity,
    _reason: &str,
    _condition: Condition,
) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "take"))
}

pub fn refund(turn: &Turn<'_>, _tender: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "refund"))
}

pub fn void(turn: &Turn<'_>, _receipt: &ReceiptNumber, _reason: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "void"))
}

/// A return that is being put together.
#[derive(Clone, Debug, PartialEq)]
pub struct InHand {
    view: ReturnView,
}

impl InHand {
    pub fn view(&self) -> ReturnView {
        self.view.clone()
    }
}
