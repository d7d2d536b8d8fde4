//! Shelf labels: printing them, and the word when the shelf says less than the till (R15).
//!
//! Pure over [`Lookup`]. A label is recorded as it is put into the print queue: what was printed is what a buyer may
//! hold against the till. Not here: how it looks (`receipt/label.rs`), taking the lower price (R15a, `hand.rs`).

use crate::domain::event::Event;
use crate::domain::event::shelf::{LabelOf, LabelPrinted};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

use super::basket::BasketLine;
use super::lookup::{Lookup, Unreadable};
use super::refusal::{Code, Refusal};
use super::{Decision, Effect, Trouble, Turn};

/// Labels of one input: a roll's worth, and one transaction's.
const MOST: usize = 200;

/// A label of each of these.
pub(super) fn print(turn: &Turn<'_>, labels: &[LabelOf]) -> Result<Decision, Trouble> {
    turn.user()?;
    let mut decision = turn.till.quiet(|_| {});
    for LabelOf { sku, unit } in labels.iter().take(MOST) {
        let found = turn.lookup.goods(sku, turn.today())?;
        let Some(found) = found else {
            return turn.refuse(Code::UnknownBarcode, Text::new("till-unknown-sku").with("sku", sku.as_str()));
        };
        let unit = unit.as_deref();
        let Some(printed) = LabelPrinted::of(&found.product, unit, &found.prices, turn.today()) else {
            let text = Text::new("till-unknown-unit").with("unit", unit.unwrap_or_default());
            return turn.refuse(Code::BadInput, text.with("name", found.product.name.as_str()));
        };
        let payload = serde_json::to_string(&printed).expect("texts and figures are JSON");
        decision.effects.push(Effect::Paper { kind: "shelf_label", receipt: None, payload });
        decision.happenings.push(Event::LabelPrinted(printed).into());
    }
    Ok(decision)
}

/// All labels that have to be printed again: the shelf says another price than the till, or a buyer was given a lower
/// one that was found there (R15a).
pub(super) fn print_changed(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let changed = turn.lookup.changed_labels(turn.today())?;
    if changed.is_empty() {
        return Err(Refusal::new(Code::BadInput, Text::new("till-no-changed-labels")).into());
    }
    print(turn, &changed)
}

/// What the shelf says of one unit of this line, with the day it was printed: what a buyer may point at (R15a). A
/// member may point at the price for members, too.
pub(super) fn seen(
    line: &BasketLine,
    member: bool,
    lookup: &dyn Lookup,
) -> Result<Vec<(BusinessDate, Rupiah)>, Unreadable> {
    let Some(label) = lookup.label(&line.product().sku, &line.unit)? else { return Ok(Vec::new()) };
    let prices = [Some(label.price), label.member_price.filter(|_| member)];
    Ok(prices.into_iter().flatten().map(|price| (label.date, price)).collect())
}

/// What the cashier is told when the shelf says less than the till: before the buyer does.
pub(super) fn truth(line: &BasketLine, lookup: &dyn Lookup) -> Result<Option<Text>, Unreadable> {
    let price = line.parts.iter().map(|part| part.price).max().filter(|_| line.label.is_none());
    let label = lookup.label(&line.product().sku, &line.unit)?;
    Ok(match (price, label) {
        (Some(price), Some(label)) if label.price < price => {
            let text = Text::new("till-price-above-label").with("name", line.product().name.as_str());
            Some(text.with("label", label.price).with("price", price).with("date", label.date))
        }
        _ => None,
    })
}
