//! Sales set aside and fetched again (R37).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a name stands for one parked sale; a sale that was
//! fetched stays in the log as set aside until it is finished or dropped, so that a power cut loses neither goods nor
//! payment.
//! Not here: how a basket is written down (`basket/aside.rs`), what its goods cost (`pricing.rs`).

use super::answer::ParkedView;
use super::basket::{BasketLine, Buyer, FromWarehouse, OpenSale, aside};
use super::lookup::past::Parked;
use super::pricing::{self, whole};
use super::refusal::Code;
use super::weighing::Weighed;
use super::{Decision, Stage, Till, Trouble, Turn, cards, pharmacy, selling, tendering};
use crate::domain::event::parked::{ParkedBasket, ParkedLine, SaleFetched};
use crate::domain::event::{Event, Happening};
use crate::domain::id::{MemberNumber, SaleId};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

/// A longer name is a note about something else.
const LONGEST_NAME: usize = 40;

pub fn hold(turn: &Turn<'_>, name: &str) -> Result<Decision, Trouble> {
    if turn.till.returning.is_some() {
        return turn.refuse(Code::OpenSale, Text::new("till-return-in-hand"));
    }
    let sale = match turn.till.open_sale() {
        Some(sale) if !sale.lines.is_empty() => sale,
        _ => return turn.refuse(Code::BadInput, Text::new("till-nothing-to-park")),
    };
    let most = usize::try_from(turn.settings.hold_most).unwrap_or(0);
    if others(turn, sale.id).count() >= most {
        return turn.refuse(Code::LimitReached, Text::new("till-parked-full").with("most", turn.settings.hold_most));
    }
    let name = named(turn, sale, name.trim())?;
    let (by, at) = (turn.user()?.id.clone(), turn.moment.now);
    let happening = aside::happening(sale, turn.shift()?, turn.till.signed_on(), name.clone());
    let parked = match &happening.event {
        Event::SaleParked(parked) => {
            let mut parked = parked.clone();
            parked.basket.paid.clone_from(&sale.paid);
            Some(Parked { parked, name, by, at })
        }
        _ => None,
    };
    let mut decision = turn.till.quiet(|next| {
        next.parked.retain(|other| other.parked.sale != sale.id);
        next.parked.extend(parked);
        next.stage = Stage::Idle;
        next.times = None;
        next.undo.clear();
    });
    decision.happenings.push(happening);
    Ok(decision)
}

fn others<'a>(turn: &'a Turn<'_>, sale: SaleId) -> impl Iterator<Item = &'a Parked> {
    turn.till.parked.iter().filter(move |parked| parked.parked.sale != sale)
}

/// As asked; else the member's name, else the next number. Two sales never have one name.
fn named(turn: &Turn<'_>, sale: &OpenSale, asked: &str) -> Result<String, Trouble> {
    let is_taken = |name: &str| others(turn, sale.id).any(|parked| same(&parked.name, name));
    if asked.chars().count() > LONGEST_NAME {
        return turn.refuse(Code::BadInput, Text::new("till-parked-name-long").with("most", LONGEST_NAME));
    }
    if !asked.is_empty() {
        return match is_taken(asked) {
            true => turn.refuse(Code::BadInput, Text::new("till-parked-name-taken").with("name", asked)),
            false => Ok(asked.to_owned()),
        };
    }
    if sale.is_being_paid() {
        return Ok(tendering::name(turn, sale));
    }
    let member = sale.member.as_ref().map(|buyer| buyer.member.name.as_str()).filter(|name| !name.trim().is_empty());
    let name = |number: usize| match (member, number) {
        (Some(member), 1) => member.to_owned(),
        (Some(member), number) => format!("{member} {number}"),
        (None, number) => number.to_string(),
    };
    let free = (1..).map(name).find(|name| !is_taken(name));
    Ok(free.expect("there are more numbers than parked sales"))
}

/// How people say a name: capitals do not matter.
fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The parked sale of this name.
pub(super) fn found<'a>(till: &'a Till, name: &str) -> Option<&'a Parked> {
    till.parked.iter().find(|parked| same(&parked.name, name.trim()))
}

pub fn recall(turn: &Turn<'_>, name: &str) -> Result<Decision, Trouble> {
    let is_open = turn.till.open_sale().is_some_and(|sale| !sale.lines.is_empty() || sale.member.is_some());
    if is_open || turn.till.returning.is_some() {
        return turn.refuse(Code::OpenSale, Text::new("till-open-sale"));
    }
    let Some(found) = found(turn.till, name) else {
        return turn.refuse(Code::BadInput, Text::new("till-no-such-parked").with("name", name));
    };
    fetch(turn, found)
}

/// This basket on the counter again, at today's prices.
pub(super) fn fetch(turn: &Turn<'_>, found: &Parked) -> Result<Decision, Trouble> {
    let (id, basket) = (found.parked.sale, &found.parked.basket);
    let being_paid = basket.waiting.is_some() || !basket.paid.is_empty();
    let mut notices = Vec::new();
    let mut sale = empty(turn, id, basket, &mut notices)?;
    sale.parked = true;
    sale.held = Some(found.name.clone()).filter(|_| !being_paid);
    for line in &basket.lines {
        put_back(turn, &mut sale, line, &mut notices)?;
    }
    sale.last = sale.lines.len().checked_sub(1).map(|at| (at, sale.lines[at].quantity));
    let mut decision = selling::priced_anew(turn, sale)?;
    let now = decision.next.open_sale().map_or(Rupiah::ZERO, |sale| sale.totals().total);
    let before = found.parked.total;
    if now != before {
        let text = Text::new("till-recalled-price-changed").with("before", before).with("now", now);
        notices.push(text.with("difference", now - before));
    }
    decision.next.notices.extend(notices);
    decision.next.parked.retain(|parked| parked.parked.sale != id);
    // What was before it belongs to another sale.
    decision.next.undo.clear();
    Ok(decision)
}

/// Adds to a decision what it did to a fetched sale: dropped, it leaves the log's parked ones; taken back, it is there
/// again. Finished, its own record says so.
pub(super) fn followed(before: &Till, mut decision: Decision) -> Decision {
    let held = |till: &Till| till.open_sale().filter(|sale| sale.parked && sale.held.is_some()).map(|sale| sale.id);
    let (was, next) = (held(before), &mut decision.next);
    let lies_there = |till: &Till, id: SaleId| till.parked.iter().any(|parked| parked.parked.sale == id);
    if let Some(id) = was {
        let finished =
            |happening: &Happening| matches!(&happening.event, Event::SaleCompleted(sale) if sale.sale == id);
        let open = next.open_sale().is_some_and(|sale| sale.id == id && !sale.lines.is_empty());
        if !open && !lies_there(next, id) && !decision.happenings.iter().any(finished) {
            decision.happenings.push(Event::SaleFetched(SaleFetched { sale: id }).into());
            if let Stage::Open(sale) = &mut next.stage {
                sale.parked &= sale.id != id;
            }
        }
    }
    let (pharmacist, shift) = (next.signed_on().cloned(), next.shift.clone());
    if let (Stage::Open(sale), Some(shift)) = (&mut next.stage, shift)
        && let Some(name) = sale.held.clone()
        && !sale.lines.is_empty()
        && was != Some(sale.id)
        && !lies_there(before, sale.id)
    {
        sale.parked = true;
        decision.happenings.push(aside::happening(sale, &shift, pharmacist.as_ref(), name));
    }
    decision
}

/// The sale without its goods. A member who left since buys like anybody else.
fn empty(turn: &Turn<'_>, id: SaleId, basket: &ParkedBasket, notices: &mut Vec<Text>) -> Result<OpenSale, Trouble> {
    let mut sale = OpenSale::new(id);
    sale.by_hand = basket.by_hand.clone();
    sale.buyer = basket.buyer.clone();
    sale.age_confirmed = basket.age_confirmed;
    sale.complaint = basket.complaint.clone();
    sale.paid = basket.paid.clone();
    sale.waiting = basket.waiting.clone();
    sale.rx = pharmacy::prescribing::fetched(turn, basket.prescription.as_ref())?;
    if let Some(code) = &basket.warehouse {
        sale.warehouse = Some(FromWarehouse { shop: turn.lookup.shop(code)? });
    }
    let key = basket.member.as_ref().and_then(|member| MemberNumber::key(member.as_str()));
    let member = key.map_or(Ok(None), |key| turn.lookup.member(key))?;
    match member {
        Some(member) if !member.state.has_left() => {
            let card = basket.card.map_or(Ok(None), |card| cards::of(turn.lookup, &member.number, card))?;
            match card.as_ref().filter(|card| !card.is_valid()) {
                // It was reported lost while the sale lay here.
                Some(bad) => notices.push(selling::blocked(&member, bad).text),
                None => sale.member = Some(Buyer { card, ..selling::buyer(member, &turn.settings) }),
            }
        }
        Some(member) => {
            let text = Text::new("till-not-a-member").with("name", member.name.as_str());
            notices.push(text.with("number", member.number.as_str()));
        }
        None => {}
    }
    Ok(sale)
}

/// Puts a line back at today's price. What may not be sold any more stays out, and is said.
fn put_back(turn: &Turn<'_>, sale: &mut OpenSale, parked: &ParkedLine, notices: &mut Vec<Text>) -> Result<(), Trouble> {
    let made = pharmacy::fees::goods(&parked.sku, &turn.settings);
    // Who buys was asked when they were put in.
    let made = made.or_else(|| parked.other.as_ref().map(|other| selling::other::goods(other, None)));
    let goods = match made {
        Some(made) => Some(made),
        None => turn.lookup.goods(&parked.sku, turn.today())?.filter(|goods| goods.product.active),
    };
    let factor = goods.as_ref().and_then(|goods| goods.product.rung(&parked.unit)).map(|rung| rung.factor);
    let (Some(goods), Some(factor)) = (goods, factor) else {
        notices.push(Text::new("till-recalled-left-out").with("name", parked.sku.as_str()));
        return Ok(());
    };
    let name = goods.product.name.clone();
    let mut line = BasketLine {
        unit: parked.unit.clone(),
        factor,
        label: parked.label,
        batch: parked.batch.clone(),
        weighed: parked.manual.then_some(Weighed::Manual),
        by_hand: parked.by_hand.clone(),
        pharmacy: parked.pharmacy.clone(),
        approved_by: parked.approved_by.clone(),
        other: parked.other.clone(),
        ..BasketLine::of(goods, parked.qty_milli)
    };
    let occasion = whole::occasion(turn, sale);
    let sellable = pricing::price(&mut line, &occasion).map_err(Trouble::from).and_then(|()| {
        sale.lines.push(line);
        let at = sale.lines.len() - 1;
        pricing::check_stock(turn, sale, at, notices).inspect_err(|_| sale.lines.truncate(at))
    });
    match sellable {
        Err(Trouble::Refused(refusal)) => {
            notices.push(Text::new("till-recalled-left-out").with("name", name));
            notices.push(refusal.text);
            Ok(())
        }
        other => other,
    }
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

#[cfg(test)]
mod tests;
