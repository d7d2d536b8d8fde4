//! The unit of a line: one tap on its word is the other unit; where there are several, each is a key (N8).
//!
//! Not here: what a change of unit does to the basket (`till/selling.rs`), how the keys look (`last_view.rs`).

use super::Sell;
use crate::app::screen::Action;
use crate::app::shop::Shop;
use crate::domain::text::Text;
use crate::till::input::{Input, LineRef};

/// The signs that choose a unit, the base unit's first. Digits are the pad's.
pub const SIGNS: [char; 6] = ['a', 'b', 'c', 'd', 'e', 'f'];

impl Sell {
    /// One tap where there is one other unit; where there are more, each is shown with what is in it.
    pub(super) fn unit(&mut self, shop: &Shop, at: usize) -> Action {
        let Some(line) = shop.answer.sale.as_ref().and_then(|sale| sale.lines.get(at)) else { return Action::None };
        let mut others = line.other_units();
        match (others.next(), others.next()) {
            (Some(rung), None) => into_unit(at, &rung.unit),
            (Some(_), Some(_)) => {
                (self.touched, self.trouble) = (Some(at), None);
                self.units_of = if self.units_of == Some(at) { None } else { Some(at) };
                Action::None
            }
            (None, _) => Action::Refuse(Text::new("sell-one-unit").with("unit", line.unit.clone())),
        }
    }

    pub(super) fn choose_unit(&mut self, shop: &Shop, rung: usize) -> Action {
        let line = self.units_of.and_then(|at| Some((at, shop.answer.sale.as_ref()?.lines.get(at)?)));
        let rung = line.and_then(|(at, line)| Some((at, line.ladder.as_ref()?.rungs.get(rung)?)));
        rung.map_or(Action::None, |(at, rung)| into_unit(at, &rung.unit))
    }
}

fn into_unit(at: usize, unit: &str) -> Action {
    Action::Submit(Input::Unit { line: LineRef::Number(at + 1), unit: unit.to_owned() })
}
