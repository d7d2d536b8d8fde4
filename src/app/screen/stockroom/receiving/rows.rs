//! A line of a delivery in the list at the left: what came, what one piece costs, what is still to be said of it.

use crate::app::screen::stockroom::work::{Row, Words};
use crate::app::widget::badge::Tone;
use crate::domain::goods::supply::Debt;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::stock::DeliveredView;

pub fn line_row(line: &DeliveredView, consigned: bool) -> Row {
    let figure = (line.quantity + line.bonus, line.unit.as_str());
    let mut below = Vec::new();
    if !line.batch.is_empty() {
        below.push(Words::Data(line.batch.clone()));
    }
    below.extend(line.expiry.map(|expiry| Words::Data(format::month_year(expiry))));
    if !line.unit_cost.is_zero() {
        let cost = Text::new("stock-cost-each").with("cost", line.unit_cost).with("unit", line.base_unit.as_str());
        below.push(cost.into());
    }
    let base = (line.quantity + line.bonus).in_base(line.factor);
    let badge = match (line.needs_batch, line.price.is_none() && !consigned, line.ordered) {
        (true, ..) => Some((Tone::Attention, Text::new("stock-needs-batch"))),
        (_, true, _) => Some((Tone::Attention, Text::new("stock-needs-price"))),
        (_, _, Some(ordered)) if ordered != base => {
            let text = Text::new("stock-ordered").with("quantity", ordered).with("unit", line.base_unit.as_str());
            Some((Tone::Info, text))
        }
        _ => None,
    };
    Row { below, badge, ..Row::of(line.name.clone(), figure, line.factor > 1) }
}

/// What is owed to a supplier, and since when it is due.
pub fn debt_words(debt: &Debt) -> Words {
    match debt.due {
        Some(due) => Text::new("stock-owed").with("amount", debt.owed).with("due", due).into(),
        None if !debt.consigned.is_zero() => Text::new("stock-owed-consigned").with("amount", debt.consigned).into(),
        None => Words::nothing(),
    }
}

/// When it is due, where the amount stands beside it.
pub fn due_words(debt: &Debt) -> Words {
    match debt.due {
        Some(due) => Text::new("stock-owed-due").with("due", due).into(),
        None if !debt.consigned.is_zero() => Words::key("stock-owed-sold"),
        None => Words::nothing(),
    }
}
