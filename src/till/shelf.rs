//! Shelf labels: printing them, and the word when the shelf says less than the till (R15).
//!
//! Pure over [`Lookup`]. A label is recorded as it is put into the print queue: what was printed is what a buyer may
//! hold against the till; none says a price above a ceiling that blocks (R22).
//! Not here: how it looks (`receipt/label.rs`), taking the lower price (R15a, `hand.rs`).

use crate::domain::event::Event;
use crate::domain::event::shelf::{LabelOf, LabelPrinted};
use crate::domain::goods::ceiling::{self, Above, Force};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

use super::basket::BasketLine;
use super::lookup::{Goods, Lookup, Unreadable};
use super::refusal::{Code, Refusal};
use super::{Decision, Effect, Trouble, Turn, pricing};

/// Labels of one input: a roll's worth, and one transaction's.
const MOST: usize = 200;

/// A label of each of these.
pub(super) fn print(turn: &Turn<'_>, labels: &[LabelOf]) -> Result<Decision, Trouble> {
    turn.user()?;
    let (mut decision, mut notices) = (turn.till.quiet(|_| {}), Vec::new());
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
        match above(turn, &found, &printed) {
            Some(above) if above.force == Force::Blocks => {
                let text = pricing::above(&found.product.name, above.most, &above.number);
                return turn.refuse(Code::AboveCeilingPrice, text);
            }
            Some(above) => {
                let text = Text::new("till-above-reference").with("name", found.product.name.as_str());
                notices.push(text.with("ceiling", above.most).with("rule", above.number));
            }
            None => {}
        }
        let payload = serde_json::to_string(&printed).expect("texts and figures are JSON");
        decision.effects.push(Effect::Paper { kind: "shelf_label", receipt: None, payload });
        decision.happenings.push(Event::LabelPrinted(printed).into());
    }
    decision.next.notices.extend(notices);
    Ok(decision)
}

/// What a label says, where that is above what is decreed today (R22).
fn above(turn: &Turn<'_>, goods: &Goods, label: &LabelPrinted) -> Option<Above> {
    let factor = goods.product.rung(&label.unit).map_or(1, |rung| rung.factor);
    let dearest = label.member_price.map_or(label.price, |member| member.max(label.price));
    ceiling::above(&turn.settings.goods.decrees, &goods.product, goods.prices.het, (dearest, factor), turn.today())
}

/// All labels that have to be printed again: the shelf says another price than the till, or a buyer was given a lower
/// one that was found there (R15a).
pub(super) fn print_changed(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let mut changed = turn.lookup.changed_labels(turn.today())?;
    if changed.is_empty() {
        return Err(Refusal::new(Code::BadInput, Text::new("till-no-changed-labels")).into());
    }
    // What is above its ceiling waits for its price; the others do not wait for it.
    let mut waits = Vec::new();
    for LabelOf { sku, unit } in std::mem::take(&mut changed) {
        let goods = turn.lookup.goods(&sku, turn.today())?;
        let label = goods.as_ref().and_then(|goods| {
            let label = LabelPrinted::of(&goods.product, unit.as_deref(), &goods.prices, turn.today())?;
            above(turn, goods, &label).filter(|above| above.force == Force::Blocks)
        });
        match (label, goods) {
            (Some(above), Some(goods)) => {
                waits.push(pricing::above(&goods.product.name, above.most, &above.number));
            }
            _ => changed.push(LabelOf { sku, unit }),
        }
    }
    if let (true, Some(text)) = (changed.is_empty(), waits.first()) {
        return Err(Refusal::new(Code::AboveCeilingPrice, text.clone()).into());
    }
    let mut decision = print(turn, &changed)?;
    decision.next.notices.extend(waits);
    Ok(decision)
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
