//! A delivery becomes stock, debt and a slip.
//!
//! Pure. Always holds: what was sold beyond the lots is covered first (koperasi 3.3); a doubt is asked about before
//! anything is recorded: a price far from the last one is most often a wrong unit.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{DeliveredLine, Delivery};
use crate::domain::event::stock::{GoodsReceived, PaidFrom, ReceivedLine, Slip, StockAccount};
use crate::domain::event::{Event, LotId};
use crate::domain::goods::price_change;
use crate::domain::goods::product::Place;
use crate::domain::goods::purchase::{self, Chain, Costed, Typed};
use crate::domain::id::Sku;
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::coded::is_dated;
use crate::till::input::stock::FakturFacts;
use crate::till::refusal::{Code, Refusal};
use crate::till::stock_paper::{Paper, PaperLine};
use crate::till::supplying::ordering::who_checked;
use crate::till::{Decision, Effect, Trouble, Turn, consigning};

pub fn book(turn: &Turn<'_>, delivery: &Delivery, paid: PaidFrom) -> Result<Decision, Trouble> {
    let paid = delivery.paid(paid);
    let faktur = complete(turn, delivery, paid)?;
    let costed = costs(turn, delivery, &faktur, paid).map_err(|_| too_large())?;
    // Questions before approvals: a yes is kept while another person comes.
    for_nothing(turn, delivery, &costed)?;
    as_agreed(turn, delivery, paid)?;
    plausible(turn, delivery, &costed)?;
    as_ordered(turn, delivery, &costed)?;
    ppn_of_a_pkp(turn, delivery, &faktur)?;
    kept_long_enough(turn, delivery, paid)?;
    paid_by(turn, paid)?;
    ordered_by_another(turn, delivery)?;
    let number = turn.lookup.next_slip()?;
    let received = received(turn, delivery, &faktur, &costed, paid, number)?;
    let moved = prices_moved(turn, delivery, &costed)?;
    let paper = paper(turn, delivery, &received)?;
    let mut decision = turn.till.quiet(|next| {
        next.delivery = None;
        next.shown.slip = Some(number);
        next.notices = moved;
    });
    decision.happenings.push(Event::GoodsReceived(received).into());
    decision.effects.push(paper);
    Ok(decision)
}

fn too_large() -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-sum-too-large"))
}

/// Nothing is missing: lines, the faktur, prices, batch and expiry.
fn complete(turn: &Turn<'_>, delivery: &Delivery, paid: PaidFrom) -> Result<FakturFacts, Trouble> {
    if delivery.lines.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-delivery-empty"));
    }
    let Some(faktur) = delivery.faktur.clone() else {
        return turn.refuse(Code::BadInput, Text::new("till-faktur-needed"));
    };
    // Another till may have taken it in since it was typed.
    if let Some(known) = turn.lookup.faktur(&delivery.supplier.code, &faktur.number)? {
        let text = Text::new("till-faktur-twice").with("number", faktur.number);
        let text = text.with("supplier", delivery.supplier.name.as_str());
        return turn.refuse(Code::BadInput, text.with("date", known.date).with("total", known.total));
    }
    for line in &delivery.lines {
        let name = line.goods.product.name.as_str();
        // What was put together before the catalogue said whose it is.
        consigning::of_its_owner(turn, &delivery.supplier, &turn.goods(&line.goods.product.sku)?)?;
        if line.price.is_none() && paid != PaidFrom::Consignment {
            return turn.refuse(Code::BadInput, Text::new("till-price-needed").with("name", name));
        }
        if is_dated(&line.goods) && (line.batch.is_empty() || line.expiry.is_none()) {
            return turn.refuse(Code::BadInput, Text::new("till-batch-needed").with("name", name));
        }
    }
    Ok(faktur)
}

/// Only who is PKP may charge PPN: what another writes on his faktur is none that the state gives back (R20). He may
/// have become one since.
fn ppn_of_a_pkp(turn: &Turn<'_>, delivery: &Delivery, faktur: &FakturFacts) -> Result<(), Trouble> {
    let key = "till-ppn-of-no-pkp";
    let stranger = turn.settings.pkp && !faktur.ppn.is_zero() && !delivery.supplier.pkp;
    if !stranger || turn.consent.said_yes_to(key) {
        return Ok(());
    }
    let text = Text::new(key).with("supplier", delivery.supplier.name.as_str()).with("ppn", faktur.ppn);
    turn.refuse(Code::NeedsConfirmation, text)
}

/// Medicine that does not keep long comes in only where the pharmacist takes it (A9); then on account, since one other
/// person agrees to one input.
fn kept_long_enough(turn: &Turn<'_>, delivery: &Delivery, paid: PaidFrom) -> Result<(), Trouble> {
    let days = turn.settings.stock_watch.receive_keeps_days;
    let until = turn.today().plus_days(days);
    let short = |line: &&DeliveredLine| is_dated(&line.goods) && line.expiry.is_some_and(|expiry| expiry <= until);
    let Some(line) = delivery.lines.iter().find(short) else { return Ok(()) };
    let key = "till-expires-soon";
    let text = Text::new(key).with("name", line.goods.product.name.as_str()).with("days", days);
    let text = text.with("expiry", line.expiry.unwrap_or(until));
    if matches!(paid, PaidFrom::Safe | PaidFrom::Bank) {
        return turn.refuse(Code::BadInput, Text::new("till-on-account-first"));
    }
    match turn.user()?.role {
        Role::Apoteker if turn.consent.said_yes_to(key) => Ok(()),
        Role::Apoteker => turn.refuse(Code::NeedsConfirmation, text),
        _ if turn.consent.approver.as_ref().is_some_and(|who| access::approves(who.role, Act::ApproveMedicine)) => {
            Ok(())
        }
        _ => Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveMedicine).into()),
    }
}

/// Whoever receives does not pay (koperasi 6.5): money of the safe or the bank needs another person.
fn paid_by(turn: &Turn<'_>, paid: PaidFrom) -> Result<(), Trouble> {
    let needs = matches!(paid, PaidFrom::Safe | PaidFrom::Bank);
    let agreed = turn.consent.approver.as_ref().is_some_and(|who| access::approves(who.role, Act::PaySupplier));
    match needs && !agreed {
        true => {
            let refusal = Refusal::new(Code::NeedsApproval, Text::new("till-payment-of-delivery"));
            Err(refusal.for_act(Act::PaySupplier).into())
        }
        false => Ok(()),
    }
}

fn costs(
    turn: &Turn<'_>,
    delivery: &Delivery,
    faktur: &FakturFacts,
    paid: PaidFrom,
) -> Result<Vec<Costed>, OutOfRange> {
    let typed: Vec<Typed> = delivery.lines.iter().map(typed).collect();
    let costed = purchase::cost(&typed, faktur.ppn, faktur.freight, turn.settings.pkp)?;
    if paid != PaidFrom::Consignment {
        return Ok(costed);
    }
    // Goods of another owner: nothing stands in our books but what he gets for each (R51).
    let lines = delivery.lines.iter().zip(costed);
    let consigned = lines.map(|(line, costed)| {
        let (unit_cost, nothing) = (line.goods.product.cost, Rupiah::ZERO);
        Costed { value: nothing, ppn: nothing, freight: nothing, unit_cost, ..costed }
    });
    Ok(consigned.collect())
}

/// A line as its cost is worked out.
pub fn typed(line: &DeliveredLine) -> Typed {
    Typed {
        factor: line.factor,
        quantity: line.quantity,
        bonus: line.bonus,
        price: line.price.unwrap_or_default(),
        chain: Chain::parse(&line.discounts).unwrap_or_default(),
        exact: line.exact,
        amount: line.amount,
    }
}

/// Goods that cost nothing are a bonus, and are said to be one; a price of nothing is most often one that was not read.
fn for_nothing(turn: &Turn<'_>, delivery: &Delivery, costed: &[Costed]) -> Result<(), Trouble> {
    const KEY: &str = "till-cost-nothing";
    let free = |(line, costed): &(&DeliveredLine, &Costed)| {
        line.price.is_some() && costed.amount.is_zero() && line.quantity > Quantity::ZERO
    };
    let lines = delivery.lines.iter().zip(costed).filter(free);
    let names: Vec<&str> = lines.map(|(line, _)| line.goods.product.name.as_str()).collect();
    if names.is_empty() || turn.consent.said_yes_to(KEY) {
        return Ok(());
    }
    let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
    turn.refuse(Code::NeedsConfirmation, Text::new(KEY).with("count", count).with("name", names.join(", ")))
}

/// An owner gets what was agreed for each that is sold, whatever the delivery's note says (R51): another price is shown
/// to whoever takes it in, before it is forgotten.
fn as_agreed(turn: &Turn<'_>, delivery: &Delivery, paid: PaidFrom) -> Result<(), Trouble> {
    const KEY: &str = "till-consigned-other-price";
    if paid != PaidFrom::Consignment || turn.consent.said_yes_to(KEY) {
        return Ok(());
    }
    let of_the_unit = |line: &&DeliveredLine| line.goods.product.cost.times(Quantity::whole(line.factor)).ok();
    let other = |line: &&DeliveredLine| line.price.is_some() && of_the_unit(line) != line.price;
    let Some(line) = delivery.lines.iter().find(other) else { return Ok(()) };
    let text = Text::new(KEY).with("name", line.goods.product.name.as_str()).with("unit", line.unit.as_str());
    let text = text.with("agreed", of_the_unit(&line).unwrap_or_default()).with("said", line.price.unwrap_or_default());
    turn.refuse(Code::NeedsConfirmation, text)
}

/// Costs of twice or half the last one are asked about once, all of them: the unit on the faktur is most often another.
fn plausible(turn: &Turn<'_>, delivery: &Delivery, costed: &[Costed]) -> Result<(), Trouble> {
    const KEY: &str = "till-cost-unlike";
    if turn.consent.said_yes_to(KEY) {
        return Ok(());
    }
    let mut unlike = Vec::new();
    for (line, costed) in delivery.lines.iter().zip(costed) {
        let last = turn.lookup.last_cost(&line.goods.product.sku)?;
        let (now, before) = (i128::from(costed.unit_cost.amount()), i128::from(last.amount()));
        if before > 0 && now > 0 && (now >= before * 2 || now * 2 <= before) {
            unlike.push((line, costed.unit_cost, last));
        }
    }
    let Some((line, cost, last)) = unlike.first().copied() else { return Ok(()) };
    let names: Vec<&str> = unlike.iter().map(|(line, ..)| line.goods.product.name.as_str()).collect();
    let text = Text::new(KEY).with("name", names.join(", ")).with("cost", cost).with("last", last);
    let text = text.with("base", line.goods.product.base_unit()).with("unit", line.unit.as_str());
    turn.refuse(Code::NeedsConfirmation, text.with("count", i64::try_from(unlike.len()).unwrap_or(i64::MAX)))
}

/// More than was ordered, and what nobody ordered, is asked about before it is ours to pay.
fn as_ordered(turn: &Turn<'_>, delivery: &Delivery, costed: &[Costed]) -> Result<(), Trouble> {
    let Some(ordered) = &delivery.order else { return Ok(()) };
    let mut came: BTreeMap<&Sku, (&DeliveredLine, Quantity)> = BTreeMap::new();
    for (line, costed) in delivery.lines.iter().zip(costed) {
        let sku = &line.goods.product.sku;
        let before = ordered.received.get(sku).copied().unwrap_or_default();
        came.entry(sku).or_insert((line, before)).1 += costed.base;
    }
    let wanted = |sku: &Sku| -> Quantity {
        let of_these = ordered.order.lines.iter().filter(|wanted| wanted.sku == *sku);
        of_these.map(|wanted| wanted.qty_milli.in_base(wanted.factor)).sum()
    };
    let (strange, known): (Vec<_>, Vec<_>) = came.into_iter().partition(|(sku, _)| wanted(sku).is_zero());
    let name = |(_, (line, _)): &(&Sku, (&DeliveredLine, Quantity))| line.goods.product.name.clone();
    let ask = |key: &'static str, names: &[String]| {
        Text::new(key).with("order", ordered.order.order.as_str()).with("name", names.join(", "))
    };
    let names: Vec<String> = strange.iter().map(name).collect();
    if !names.is_empty() && !turn.consent.said_yes_to("till-not-ordered") {
        return turn.refuse(Code::NeedsConfirmation, ask("till-not-ordered", &names));
    }
    let more: Vec<_> = known.into_iter().filter(|(sku, (_, came))| *came > wanted(sku)).collect();
    let names: Vec<String> = more.iter().map(name).collect();
    match more.first() {
        Some((sku, (line, came))) if !turn.consent.said_yes_to("till-more-than-ordered") => {
            let text = ask("till-more-than-ordered", &names).with("ordered", wanted(sku)).with("came", *came);
            turn.refuse(Code::NeedsConfirmation, text.with("unit", line.goods.product.base_unit()))
        }
        _ => Ok(()),
    }
}

/// Who ordered does not say alone what came (koperasi 6.5): another person receives, or agrees. An order of this
/// supplier's that is not named with the delivery is one all the same, where goods of it are still to come.
fn ordered_by_another(turn: &Turn<'_>, delivery: &Delivery) -> Result<(), Trouble> {
    let own = &turn.user()?.id;
    if turn.is_approved() {
        return Ok(());
    }
    let unnamed = match &delivery.order {
        Some(_) => Vec::new(),
        None => turn.lookup.open_orders(&delivery.supplier.code)?,
    };
    let came = |sku: &Sku| delivery.lines.iter().any(|line| line.goods.product.sku == *sku);
    let named = delivery.order.iter().map(|ordered| ("till-ordered-oneself", ordered));
    let unnamed = unnamed.iter().filter(|ordered| ordered.wanted().any(came));
    let mut orders = named.chain(unnamed.map(|ordered| ("till-ordered-oneself-unnamed", ordered)));
    match orders.find(|(_, ordered)| ordered.by == *own) {
        Some((key, ordered)) => {
            let text = Text::new(key).with("order", ordered.order.order.as_str());
            Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::Receive).into())
        }
        None => Ok(()),
    }
}

/// Which prices are worth another look (R50).
fn prices_moved(turn: &Turn<'_>, delivery: &Delivery, costed: &[Costed]) -> Result<Vec<Text>, Trouble> {
    let mut notices = Vec::new();
    // What came for nothing says nothing of the price.
    for (line, costed) in delivery.lines.iter().zip(costed).filter(|(_, costed)| !costed.unit_cost.is_zero()) {
        let last = turn.lookup.last_cost(&line.goods.product.sku)?;
        if price_change::cost_moved(last, costed.unit_cost, turn.settings.stock_watch.cost_moved_bp) {
            let text = Text::new("till-cost-moved").with("name", line.goods.product.name.as_str());
            let text = text.with("last", last).with("cost", costed.unit_cost);
            notices.push(text.with("price", line.goods.prices.umum));
        }
    }
    Ok(notices)
}

fn received(
    turn: &Turn<'_>,
    delivery: &Delivery,
    faktur: &FakturFacts,
    costed: &[Costed],
    paid: PaidFrom,
    number: u32,
) -> Result<GoodsReceived, Trouble> {
    let mut lines: Vec<ReceivedLine> = Vec::with_capacity(costed.len());
    for (at, (line, costed)) in delivery.lines.iter().zip(costed).enumerate() {
        let received = received_line(turn, delivery, (at, line), *costed, &lines)?;
        lines.push(received);
    }
    let consigned = paid == PaidFrom::Consignment;
    let sum = |of: fn(&Costed) -> Rupiah| costed.iter().map(of).sum::<Rupiah>();
    Ok(GoodsReceived {
        slip: Slip { till: turn.lookup.till()?, number, date: turn.today(), approved_by: turn.approved_by() },
        supplier: delivery.supplier.code.clone(),
        place: delivery.place,
        order: delivery.order.as_ref().map(|ordered| ordered.order.order.clone()),
        faktur: faktur.number.clone(),
        faktur_date: faktur.date,
        due: delivery.due(faktur),
        lines,
        amount: if consigned { Rupiah::ZERO } else { sum(|line| line.amount) },
        ppn: sum(|line| line.ppn),
        freight: sum(|line| line.freight),
        pkp: turn.settings.pkp,
        paid,
    })
}

fn received_line(
    turn: &Turn<'_>,
    delivery: &Delivery,
    (at, line): (usize, &DeliveredLine),
    costed: Costed,
    before: &[ReceivedLine],
) -> Result<ReceivedLine, Trouble> {
    let product = &line.goods.product;
    let (beyond, posted) = turn.lookup.beyond(&product.sku, delivery.place)?;
    // What lines above covered already.
    let same = || before.iter().filter(|other| other.sku == product.sku);
    let (beyond, posted) = same()
        .fold((beyond, posted), |(beyond, posted), other| (beyond - other.covered_milli, posted - other.covered_value));
    let covered = purchase::cover(beyond, posted, costed.base, costed.value).map_err(|_| too_large())?;
    let ordered = delivery.order.as_ref().map(|ordered| {
        let wanted = ordered.order.lines.iter().filter(|wanted| wanted.sku == product.sku);
        wanted.map(|wanted| wanted.qty_milli.in_base(wanted.factor)).sum::<Quantity>()
    });
    Ok(ReceivedLine {
        sku: product.sku.clone(),
        name: product.name.clone(),
        account: StockAccount::of(delivery.place, product.book),
        lot: lot_of(turn.moment.fresh, at),
        unit: line.unit.clone(),
        factor: line.factor,
        qty_milli: line.quantity,
        bonus_milli: line.bonus,
        batch: line.batch.clone(),
        expiry: line.expiry,
        shelf: line.shelf.clone(),
        serials: line.serials.clone(),
        price: line.price.unwrap_or_default(),
        discounts: line.discounts.clone(),
        amount: costed.amount,
        ppn: costed.ppn,
        freight: costed.freight,
        base_milli: costed.base,
        value: costed.value,
        unit_cost: costed.unit_cost,
        covered_milli: covered.quantity,
        covered_value: covered.value,
        covered_cost: covered.cost,
        ordered_milli: ordered.filter(|ordered| *ordered != costed.base),
    })
}

/// The lots of one document: its own random id, counted on.
pub fn lot_of(fresh: Uuid, at: usize) -> LotId {
    LotId(Uuid::from_u128(fresh.as_u128().wrapping_add(at as u128)))
}

fn paper(turn: &Turn<'_>, delivery: &Delivery, goods: &GoodsReceived) -> Result<Effect, Trouble> {
    let line = |line: &ReceivedLine| PaperLine {
        name: line.name.clone(),
        unit: line.unit.clone(),
        quantity: line.qty_milli,
        bonus: line.bonus_milli,
        batch: line.batch.clone(),
        expiry: line.expiry,
        amount: Some(line.amount),
        differs: line.ordered_milli.is_some(),
        ..PaperLine::default()
    };
    // Who checked medicine, with her licence to practise (A15).
    let checked = (goods.place == Place::Apotek).then(|| who_checked(turn)).flatten().unwrap_or_default();
    let paper = Paper {
        kind: "received",
        pharmacist: checked.name,
        sipa: checked.sipa,
        technician: checked.technician,
        document: goods.order.clone().unwrap_or_default(),
        party: delivery.supplier.name.clone(),
        faktur: goods.faktur.clone(),
        due: (goods.paid == PaidFrom::Credit).then_some(goods.due),
        place: goods.place.code(),
        lines: goods.lines.iter().map(line).collect(),
        amount: goods.amount,
        ppn: goods.ppn,
        freight: goods.freight,
        total: Some(goods.amount + goods.ppn + goods.freight),
        paid: goods.paid.code().to_owned(),
        ..Paper::default()
    };
    paper.of(turn, &goods.slip)
}
