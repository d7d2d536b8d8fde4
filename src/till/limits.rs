//! How much one buyer may have, and how old a buyer must be (R21, R23, R25, R26).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: goods of one limit are counted together, whatever product
//! they are; what is asked for goods of an age is asked once a sale.
//! Not here: the figures and the rule itself (`domain/goods/limit.rs`).

use crate::domain::goods::limit::{self, AgeGate, BuyerKind, Key, Limit, Verdict};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

use super::basket::{BasketLine, OpenSale};
use super::refusal::{Code, Refusal};
use super::{Trouble, Turn, noting};

/// The question about age; a yes to another question is none to this.
pub const AGE: &str = "till-ask-age";

/// Whether this buyer may have what is in the basket, with what she had today.
pub fn within(turn: &Turn<'_>, sale: &OpenSale) -> Result<(), Trouble> {
    let limited = |line: &&BasketLine| line.product().limit.is_some();
    if !sale.lines.iter().any(|line| limited(&line)) {
        return Ok(());
    }
    let limits = limit::of(&turn.settings);
    let mut seen = vec![];
    for line in sale.lines.iter().filter(limited) {
        let Some(code) = line.product().limit.as_deref().filter(|code| !seen.contains(code)) else { continue };
        seen.push(code);
        let Some(limit) = limit::on(&limits, code, turn.today()) else { continue };
        let of_code = sale.lines.iter().filter(|line| line.product().limit.as_deref() == Some(code));
        let wanted: Quantity = of_code.map(BasketLine::base).sum();
        let kind = sale.buyer.as_ref().and_then(|buyer| BuyerKind::parse(&buyer.buyer_kind));
        let already = already(turn, sale, limit)?;
        let rule = if limit.number.is_empty() { "none" } else { limit.number.as_str() };
        let refused = |code, text: Text| {
            let product = line.product();
            let note = noting::about(turn.till, "limit_refused", &product.sku, line.amount());
            Err(Refusal::new(code, text.with("name", product.name.as_str())).with_note(note).into())
        };
        match limit.judge(kind, already, wanted) {
            Verdict::Allowed => {}
            Verdict::BuyerNeeded => {
                return refused(Code::NotAllowed, Text::new("till-buyer-needed").with("rule", rule));
            }
            Verdict::Reached { most, left } if left == Quantity::ZERO && already > Quantity::ZERO => {
                let text = Text::new("till-limit-used-up").with("most", most).with("bought", already);
                let text = text.with("rule", rule);
                return refused(Code::LimitReached, text.with("unit", line.product().base_unit()));
            }
            Verdict::Reached { most, left } => {
                let text = Text::new("till-limit-buyer").with("most", most).with("left", left);
                let text = text.with("rule", rule);
                return refused(Code::LimitReached, text.with("unit", line.product().base_unit()));
            }
        }
    }
    Ok(())
}

/// What this buyer had on the shift's date, as this till knows it (R25).
fn already(turn: &Turn<'_>, sale: &OpenSale, limit: &Limit) -> Result<Quantity, Trouble> {
    let member = sale.member.as_ref().map(|buyer| &buyer.member.number);
    let hash = sale.buyer.as_ref().map(|buyer| buyer.nik_hash.as_str());
    let key = match Key::of(member, hash, sale.id) {
        Key::Member(number) => number.as_str().to_owned(),
        Key::Nik(hash) => hash,
        // A receipt that is not there yet had nothing.
        Key::Receipt(_) => return Ok(Quantity::ZERO),
    };
    let date = turn.till.shift.as_ref().map_or(turn.today(), |shift| shift.date);
    Ok(turn.lookup.limit_used(&limit.code, &key, date)?)
}

/// What is often misused, without a prescription: asked once a sale, unless the buyer said her age (A27).
pub fn of_age(turn: &Turn<'_>, sale: &mut OpenSale, touched: usize, age: u8) -> Result<(), Trouble> {
    if sale.age_confirmed || sale.age.is_some_and(|years| years >= age) {
        return Ok(());
    }
    if turn.consent.said_yes_to(AGE) {
        sale.age_confirmed = true;
        return Ok(());
    }
    let Some(line) = sale.lines.get(touched) else { return Ok(()) };
    let text = Text::new(AGE).with("name", line.product().name.as_str()).with("age", i64::from(age));
    let note = noting::about(turn.till, "age_refused", &line.product().sku, line.amount());
    Err(Refusal::new(Code::NeedsConfirmation, text).with_note(note).into())
}

/// Goods of an age: asked once a sale. Without a yes the line stays out, and that it did is recorded: the goods, the
/// time and the cashier, nothing about the person (R26).
pub fn old_enough(turn: &Turn<'_>, sale: &mut OpenSale, touched: usize) -> Result<(), Trouble> {
    let Some(line) = sale.lines.get(touched) else { return Ok(()) };
    let product = line.product();
    let said_yes = sale.age_confirmed.then_some(u8::MAX);
    match limit::age_gate(product.min_age, said_yes, turn.settings.tobacco_sold) {
        AgeGate::Free => Ok(()),
        AgeGate::NotSoldHere => {
            turn.refuse(Code::NotAllowed, Text::new("till-not-sold-here").with("name", product.name.as_str()))
        }
        AgeGate::Ask(_) if turn.consent.said_yes_to(AGE) => {
            sale.age_confirmed = true;
            Ok(())
        }
        AgeGate::Ask(age) => {
            let text = Text::new(AGE).with("name", product.name.as_str()).with("age", i64::from(age));
            let note = noting::about(turn.till, "age_refused", &product.sku, line.amount());
            Err(Refusal::new(Code::NeedsConfirmation, text).with_note(note).into())
        }
    }
}
