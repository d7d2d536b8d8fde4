//! Sales set aside and fetched again (R37).
//!
//! Pure over [`Lookup`](super::lookup::Lookup).

use super::answer::ParkedView;
use super::lookup::past::Parked;
use super::refusal::Code;
use super::{Decision, Trouble, Turn};
use crate::domain::text::Text;

pub fn hold(turn: &Turn<'_>, _name: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "hold"))
}

pub fn recall(turn: &Turn<'_>, _name: &str) -> Result<Decision, Trouble> {
    turn.refuse(Code::NotAllowed, Text::new("till-not-yet").with("word", "recall"))
}

pub fn view(parked: &Parked) -> ParkedView {
    let basket = &parked.parked.basket;
    ParkedView {
        sale: parked.parked.sale,
        name: parked.name.clone(),
        member: basket.member.clone(),
        lines: basket.lines.len(),
        total: parked.parked.total,
        at: parked.at,
        waiting: basket.waiting.is_some(),
    }
}
