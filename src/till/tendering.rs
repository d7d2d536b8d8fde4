//! Other means than cash: QRIS that waits, and a tender that was another (R29–R33).
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::answer::QrisView;
use super::basket::OpenSale;
use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::id::ReceiptNumber;
use crate::domain::text::Text;

pub fn paid(turn: &Turn<'_>, _reference: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "paid"))
}

pub fn unpaid(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "unpaid"))
}

pub fn correct(turn: &Turn<'_>, _receipt: &ReceiptNumber, _to: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "tender"))
}

/// The code that the open sale shows and waits for.
pub fn qris_view(sale: &OpenSale) -> Option<QrisView> {
    let waiting = sale.waiting.as_ref()?;
    Some(QrisView { payload: waiting.payload.clone(), amount: waiting.amount, dynamic: waiting.dynamic })
}
