//! Prices and discounts given by hand (R14, R15a), and who buys where a rule asks for it (R23).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: what a price comes to and who must agree is asked of
//! `domain/sale/discount.rs`; what was agreed to stands with the line. A free reason is kept as words in the record's
//! private part, its code as `lain`.
//! Neighbours: the whole basket is priced in `pricing/whole.rs`, which also takes back what a smaller sale outgrew.

use crate::domain::event::drawer::Noted;
use crate::domain::event::parked::{BuyerId, ByHand, GivenDiscount};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::goods::limit::BuyerKind;
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act, Limits};
use crate::domain::people::nik::{BadNik, Nik};
use crate::domain::quantity::Quantity;
use crate::domain::sale::discount::{self, Change, Judgement, Reason, ShelfClaim};
use crate::domain::text::Text;

use super::basket::{BasketLine, OpenSale};
use super::input::{LineRef, Reduction};
use super::pricing::{self, whole};
use super::refusal::{Code, Refusal};
use super::{Decision, Trouble, Turn, noting, selling, shelf};

/// Codes of reasons; `label` is the lower price on the shelf, which a cashier may take herself (R15a).
pub const REASONS: [&str; 6] = [LABEL, "rusak", "dekat_ed", "tawar", "salah_harga", "lain"];
const LABEL: &str = "label";

/// A reason as it was given: its code, and the words where it is none of the codes.
struct Why<'a> {
    code: &'static str,
    words: &'a str,
}

impl<'a> Why<'a> {
    fn read(text: &'a str) -> Self {
        let text = text.trim();
        match REASONS.into_iter().find(|code| *code == text) {
            Some(code) => Self { code, words: "" },
            None => Self { code: "lain", words: text },
        }
    }
}

/// A price of one unit by hand; the price that would win takes a former one away.
pub fn price(turn: &Turn<'_>, number: usize, price: Rupiah, reason: &str) -> Result<Decision, Trouble> {
    let mut sale = open(turn)?;
    let at = selling::line_of(&sale, LineRef::Number(number))?;
    let why = Why::read(reason);
    let line = &sale.lines[at];
    let shelf = whole::plain(line, &whole::occasion(turn, &sale))?.parts.iter().map(|part| part.price).max();
    let shelf = shelf.unwrap_or(Rupiah::ZERO);
    if price == shelf {
        sale.lines[at].by_hand.price = None;
        return done(turn, sale, at, None);
    }
    let ceiling = pricing::ceiling_of_unit(line, turn.today());
    let change = Change { shelf, wanted: price, cost: unit_cost(turn, line)?, ceiling };
    let judgement = match why.code == LABEL {
        true => {
            let taken = line.by_hand.price.is_some() && line.by_hand.reason == LABEL;
            let labels = shelf::seen(line, sale.member.is_some(), turn.lookup)?;
            let claim = ShelfClaim { change, labels: &labels, today: turn.today(), taken };
            discount::judge_shelf_price(&claim, turn.user()?.role, &Limits::of(&turn.settings))
        }
        false => discount::judge(&change, turn.user()?.role, &Limits::of(&turn.settings)),
    };
    let approved_by = agreed(turn, judgement, Some(line))?;
    let note = words_of(turn, &why, Some(&line.product().sku), shelf - price);
    let by_hand = &mut sale.lines[at].by_hand;
    by_hand.price = Some(price);
    (by_hand.reason, by_hand.approved_by) = (why.code.to_owned(), approved_by);
    done(turn, sale, at, note)
}

/// A discount by hand on a line, or on the whole sale; nothing off takes a former one away.
pub fn discount(
    turn: &Turn<'_>,
    line: Option<LineRef>,
    reduction: Reduction,
    reason: &str,
) -> Result<Decision, Trouble> {
    let sale = open(turn)?;
    let why = Why::read(reason);
    let given = match reduction {
        Reduction::Amount(amount) => GivenDiscount::Amount(amount),
        Reduction::Percent(percent) => GivenDiscount::BasisPoints(basis_points(percent.of(Rupiah::of(10_000)))?),
    };
    let given = Some(given).filter(|given| !whole::is_nothing(given));
    match line {
        Some(line) => on_line(turn, sale, line, given, &why),
        None => on_all(turn, sale, given, &why),
    }
}

fn basis_points(share: Result<Rupiah, crate::domain::money::OutOfRange>) -> Result<i64, Refusal> {
    let bad = |_| Refusal::new(Code::BadInput, Text::new("till-bad-percent").with("text", "%"));
    share.map(Rupiah::amount).map_err(bad)
}

fn on_line(
    turn: &Turn<'_>,
    mut sale: OpenSale,
    line: LineRef,
    given: Option<GivenDiscount>,
    why: &Why<'_>,
) -> Result<Decision, Trouble> {
    let at = selling::line_of(&sale, line)?;
    let by_hand = ByHand { discount: given, reason: why.code.to_owned(), ..sale.lines[at].by_hand.clone() };
    let wanted = BasketLine { by_hand, ..sale.lines[at].clone() };
    let Some(_) = given else {
        sale.lines[at].by_hand.discount = None;
        return done(turn, sale, at, None);
    };
    let occasion = whole::occasion(turn, &sale);
    let off = whole::off(&wanted, given.as_ref());
    let change = Change {
        shelf: whole::plain(&wanted, &occasion)?.amount(),
        wanted: wanted.amount() - off,
        cost: unit_cost(turn, &wanted)?.times(wanted.quantity).map_err(|_| too_much())?,
        ceiling: None,
    };
    let judgement = discount::judge(&change, turn.user()?.role, &Limits::of(&turn.settings));
    let approved_by = agreed(turn, judgement, Some(&wanted))?;
    let note = words_of(turn, why, Some(&wanted.product().sku), off);
    sale.lines[at] = wanted;
    sale.lines[at].by_hand.approved_by = approved_by.or(sale.lines[at].by_hand.approved_by.take());
    done(turn, sale, at, note)
}

fn on_all(
    turn: &Turn<'_>,
    mut sale: OpenSale,
    given: Option<GivenDiscount>,
    why: &Why<'_>,
) -> Result<Decision, Trouble> {
    let at = sale.last.map_or(0, |(at, _)| at);
    let Some(given) = given else {
        sale.by_hand = ByHand::default();
        return done(turn, sale, at, None);
    };
    if sale.lines.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-no-open-sale"));
    }
    let mut lines = Vec::with_capacity(sale.lines.len());
    for line in &sale.lines {
        let cost = unit_cost(turn, line)?.times(line.quantity).map_err(|_| too_much())?;
        lines.push(discount::Discounted { net: line.amount() - (line.discount - line.receipt_discount), cost });
    }
    let off = whole::reduction(&given, lines.iter().map(|line| line.net).sum());
    let (judgement, _) = discount::judge_receipt(&lines, off, turn.user()?.role, &Limits::of(&turn.settings));
    let approved_by = agreed(turn, judgement, None)?;
    let note = words_of(turn, why, None, off);
    sale.by_hand = ByHand { price: None, discount: Some(given), reason: why.code.to_owned(), approved_by };
    done(turn, sale, at, note)
}

fn open(turn: &Turn<'_>) -> Result<OpenSale, Refusal> {
    let open = turn.till.open_sale().cloned();
    open.ok_or_else(|| Refusal::new(Code::BadInput, Text::new("till-no-open-sale")))
}

fn done(turn: &Turn<'_>, mut sale: OpenSale, at: usize, note: Option<Happening>) -> Result<Decision, Trouble> {
    if let Some(line) = sale.lines.get_mut(at) {
        if line.by_hand.is_none() {
            line.by_hand = ByHand::default();
        }
        sale.last = Some((at, sale.lines[at].quantity));
    }
    let mut decision = selling::priced_anew(turn, sale)?;
    decision.next.times = turn.till.times;
    decision.happenings.extend(note);
    Ok(decision)
}

/// Who agreed, where somebody must (R14); a ceiling nobody can lift (R22).
fn agreed(turn: &Turn<'_>, judgement: Judgement, line: Option<&BasketLine>) -> Result<Option<UserId>, Trouble> {
    let name = line.map(|line| line.product().name.as_str());
    let because = |reason: Reason| match (reason, name) {
        (Reason::BeyondLimit, Some(name)) => Text::new("till-hand-beyond-limit").with("name", name),
        (Reason::BelowCost, Some(name)) => Text::new("till-hand-below-cost").with("name", name),
        (Reason::BeyondLimit, None) => Text::new("till-hand-total-beyond-limit"),
        (Reason::BelowCost, None) => Text::new("till-hand-total-below-cost"),
    };
    match judgement {
        Judgement::Allowed => Ok(None),
        Judgement::NeedsApproval(_) if turn.is_approved() => Ok(turn.approved_by()),
        Judgement::NeedsApproval(reason) => turn.refuse(Code::NeedsApproval, because(reason)),
        Judgement::NeedsConfirmation(_) if turn.consent.confirmed => Ok(None),
        Judgement::NeedsConfirmation(reason) => turn.refuse(Code::NeedsConfirmation, because(reason)),
        Judgement::AboveCeiling { ceiling } => {
            let line = line.expect("a receipt's discount lowers and meets no ceiling");
            Err(pricing::above_ceiling(turn.till, line, ceiling, turn.today()).into())
        }
        Judgement::BelowZero => Err(too_much().into()),
        Judgement::NotAllowed => {
            let helps = |role| access::may(role, Act::Override) || access::approves(role, Act::Override);
            Err(super::signing_in::may_not(turn.user()?.role, helps).into())
        }
    }
}

fn too_much() -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-discount-too-large"))
}

/// Cost of one unit of the line: as last received, else as the catalogue has it.
fn unit_cost(turn: &Turn<'_>, line: &BasketLine) -> Result<Rupiah, Trouble> {
    let product = line.product();
    let last = match product.consignment {
        true => Rupiah::ZERO,
        false => turn.lookup.last_cost(&product.sku)?,
    };
    let base = if last.is_zero() { product.cost } else { last };
    Ok(base.times(Quantity::whole(line.factor)).map_err(|_| too_much())?)
}

/// What a person gave as a reason in her own words.
fn words_of(turn: &Turn<'_>, why: &Why<'_>, sku: Option<&Sku>, off: Rupiah) -> Option<Happening> {
    if why.words.is_empty() {
        return None;
    }
    let approved_by = turn.approved_by();
    let noted = Noted { sku: sku.cloned(), amount: off, approved_by, ..noting::note(turn.till, "hand_reason") };
    let words = why.words.chars().take(200).collect();
    Some(Happening { event: Event::Noted(noted), personal: Some(Personal { words, ..Personal::default() }) })
}

/// NIK and kind of the buyer: four digits and a keyed hash are kept, the number is not (R23, R24).
pub fn buyer(turn: &Turn<'_>, nik: &str, kind: &str) -> Result<Decision, Trouble> {
    let bad = |key| Refusal::new(Code::BadInput, Text::new(key));
    let nik = Nik::parse(nik).map_err(|why| match why {
        BadNik::NotSixteenDigits => bad("till-nik-sixteen"),
        BadNik::NoDate => bad("till-nik-no-date"),
        BadNik::NoSerial => bad("till-nik-no-serial"),
    })?;
    let kind = BuyerKind::parse(kind).ok_or_else(|| bad("till-bad-buyer-kind"))?;
    let fresh = || turn.till.new_sale(turn.moment);
    let mut sale = turn.till.open_sale().cloned().unwrap_or_else(fresh);
    sale.buyer = Some(BuyerId {
        last4: nik.last_four().to_owned(),
        nik_hash: turn.lookup.nik_hash(nik.digits())?,
        buyer_kind: kind.code().to_owned(),
    });
    let mut decision = selling::priced_anew(turn, sale)?;
    decision.next.times = turn.till.times;
    Ok(decision)
}

#[cfg(test)]
mod tests;
