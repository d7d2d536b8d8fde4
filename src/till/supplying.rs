//! What suppliers are told and paid: orders, payments by faktur, settlement of consigned goods, goods sent back (R49,
//! R51; J18, J19, J21).
//!
//! Long because an order is followed from its sheet to what is owed for it.
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: nothing is paid twice or beyond what is owed; what goes
//! back leaves its own lot at its own cost.

use std::collections::BTreeMap;

use super::input::stock::{CLOSED_FOR, SentBack, Supply};
use super::lookup::Goods;
use super::lookup::stockroom::{Ordered, Owed, Shelved, Supplier};
use super::refusal::{Code, Refusal};
use super::stock_paper::{Paper, PaperLine};
use super::{Decision, Effect, Trouble, Turn, consigning, keeping_suppliers, signing_in};
use crate::domain::event::stock::{
    GoodsOrdered, GoodsSentBack, LotPart, OrderedLine, PaidFrom, Slip, StockAccount, SupplierPaid,
};
use crate::domain::event::{Event, Happening};
use crate::domain::goods::purchase;
use crate::domain::goods::supply::OpenOrder;
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::medicine::Class;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use ordering::{Sheet, Signer, Wanted};

pub(super) mod ordering;

/// Goods on one order.
const MOST_ORDERED: usize = 200;
/// Why goods go back (R39, A12).
const REASONS: [&str; 5] = ["rusak", "kedaluwarsa", "salah", "ditarik", "titipan"];

pub(super) fn decide(turn: &Turn<'_>, supply: &Supply) -> Result<Decision, Trouble> {
    match supply {
        Supply::Order { supplier, lines } => order(turn, supplier, lines),
        Supply::CloseOrder { order, reason } => close_order(turn, order, reason),
        Supply::Pay { supplier, amount, paid, faktur } => pay(turn, supplier, *amount, *paid, faktur.as_deref()),
        Supply::SettleConsignor { supplier, paid } => consigning::settle(turn, supplier, *paid),
        Supply::SendBack { supplier, lines, reason, faktur, paid } => {
            send_back(turn, supplier, lines, reason, faktur.as_deref(), *paid)
        }
        Supply::Keep(said) => keeping_suppliers::decide(turn, said),
    }
}

pub(super) fn supplier(turn: &Turn<'_>, code: &str) -> Result<Supplier, Trouble> {
    match turn.lookup.supplier(code)? {
        Some(supplier) => Ok(supplier),
        None => turn.refuse(Code::BadInput, Text::new("till-unknown-supplier").with("supplier", code)),
    }
}

pub(super) fn next_slip(turn: &Turn<'_>) -> Result<Slip, Trouble> {
    let (till, number) = (turn.lookup.till()?, turn.lookup.next_slip()?);
    Ok(Slip { till, number, date: turn.today(), approved_by: turn.approved_by() })
}

/// The next number of a kind of document, from its slip: `PO-A-0007`.
pub(super) fn number_of(kind: &str, slip: &Slip) -> String {
    format!("{kind}-{}-{:04}", slip.till, slip.number)
}

/// What the matrix calls approved as a document: who may do it does, another who approves it agrees first where asked.
pub(super) fn done_by_two(turn: &Turn<'_>, act: Act, text: Text) -> Result<(), Trouble> {
    signing_in::may(turn.user()?, act)?;
    match turn.agreed_to(act) {
        Some(_) => Ok(()),
        None => Err(Refusal::new(Code::NeedsApproval, text).for_act(act).into()),
    }
}

fn noted(turn: &Turn<'_>, slip: &Slip, event: Event, paper: Option<Effect>) -> Decision {
    let number = slip.number;
    let mut decision = turn.till.quiet(|next| next.shown.slip = Some(number));
    decision.happenings.push(Happening::from(event));
    decision.effects.extend(paper);
    decision
}

fn order(turn: &Turn<'_>, code: &str, lines: &[(Sku, Quantity, Option<String>)]) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::Order)?;
    let supplier = supplier(turn, code)?;
    if lines.is_empty() || lines.len() > MOST_ORDERED {
        return turn.refuse(Code::BadInput, Text::new("till-order-empty"));
    }
    let mut wanted = Vec::with_capacity(lines.len());
    for (sku, quantity, unit) in lines {
        let (name, line) = ordered_line(turn, &supplier, sku, (*quantity, unit.as_deref()))?;
        wanted.push(Wanted::of(&turn.goods(sku)?, name, line));
    }
    let signer = ordering::signer(turn, &wanted)?;
    let first = next_slip(turn)?;
    let mut numbers = Vec::new();
    let mut decision = turn.till.quiet(|next| next.shown.slip = Some(first.number));
    for (nth, sheet) in (0..).zip(ordering::sheets(&wanted)) {
        let slip = Slip { number: first.number + nth, ..first.clone() };
        let order = number_of("PO", &slip);
        decision.effects.push(order_paper(turn, &slip, (&order, &supplier.name), &sheet, &signer)?);
        let (form, supplier) = (sheet.form.to_owned(), supplier.code.clone());
        let lines = sheet.lines.into_iter().map(|(_, line)| line).collect();
        let reason = String::new();
        let event = GoodsOrdered { slip, order: order.clone(), supplier, form, lines, closed: false, reason };
        decision.happenings.push(Event::GoodsOrdered(event).into());
        numbers.push(order);
    }
    decision.next.shown.document = Some(numbers.join(", "));
    Ok(decision)
}

fn order_paper(
    turn: &Turn<'_>,
    slip: &Slip,
    (order, supplier): (&str, &str),
    sheet: &Sheet,
    signer: &Signer,
) -> Result<Effect, Trouble> {
    let line = |(name, line): &(String, OrderedLine)| PaperLine {
        name: name.clone(),
        unit: line.unit.clone(),
        quantity: line.qty_milli,
        ..PaperLine::default()
    };
    let signer = if sheet.is_watched() { signer.clone() } else { Signer::default() };
    let paper = Paper {
        kind: "order",
        document: order.to_owned(),
        party: supplier.to_owned(),
        form: sheet.form,
        pharmacist: signer.name,
        sipa: signer.sipa,
        technician: signer.technician,
        lines: sheet.lines.iter().map(line).collect(),
        ..Paper::default()
    };
    paper.of(turn, slip)
}

fn ordered_line(
    turn: &Turn<'_>,
    supplier: &Supplier,
    sku: &Sku,
    (quantity, unit): (Quantity, Option<&str>),
) -> Result<(String, OrderedLine), Trouble> {
    let goods = turn.goods(sku)?;
    let product = &goods.product;
    supplies(supplier, &goods)?;
    consigning::of_its_owner(turn, supplier, &goods)?;
    let unit = unit.unwrap_or_else(|| product.base_unit());
    let Some(rung) = product.rung(unit) else {
        let text = Text::new("till-unknown-unit").with("unit", unit).with("name", product.name.as_str());
        return turn.refuse(Code::BadInput, text);
    };
    if quantity <= Quantity::ZERO {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-above-zero"));
    }
    if !quantity.in_base(rung.factor).is_whole() && !product.fractional {
        let text = Text::new("till-fraction-not-sold").with("name", product.name.as_str());
        return turn.refuse(Code::FractionNotSold, text.with("unit", product.base_unit()));
    }
    let line = OrderedLine {
        sku: sku.clone(),
        unit: rung.unit.clone(),
        factor: rung.factor,
        qty_milli: quantity,
        price: Rupiah::ZERO,
    };
    Ok((product.name.clone(), line))
}

/// Medicines are bought of a wholesaler of medicines (PBF); what passes no licence gate of whoever has it (A5, A15).
pub(super) fn supplies(supplier: &Supplier, goods: &Goods) -> Result<(), Refusal> {
    let class = goods.product.medicine.as_ref().and_then(|medicine| Class::parse(&medicine.class));
    match supplier.kind != "pbf" && class.is_some_and(Class::is_drug) {
        true => {
            let text = Text::new("till-medicine-of-pbf").with("name", goods.product.name.as_str());
            Err(Refusal::new(Code::LicenceClass, text.with("supplier", supplier.name.as_str())))
        }
        false => Ok(()),
    }
}

/// What is still to come of an order will not come: said by whoever orders or approves orders, with a reason.
fn close_order(turn: &Turn<'_>, number: &str, reason: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    if !access::approves(user.role, Act::Order) {
        signing_in::may(user, Act::Order)?;
    }
    let Some(ordered) = turn.lookup.order(&number.trim().to_uppercase())? else {
        return turn.refuse(Code::BadInput, Text::new("till-order-not-there").with("order", number));
    };
    still_open(turn, &ordered)?;
    let open = OpenOrder { order: ordered.order.clone(), received: ordered.received.into_iter().collect() };
    if open.has_come() {
        let text = Text::new("till-order-has-come").with("order", ordered.order.order.as_str());
        return turn.refuse(Code::BadInput, text);
    }
    if !CLOSED_FOR.contains(&reason) {
        return turn.refuse(Code::BadInput, Text::new("till-bad-reason").with("reasons", CLOSED_FOR.join(", ")));
    }
    let slip = next_slip(turn)?;
    let event = GoodsOrdered { slip: slip.clone(), closed: true, reason: reason.to_owned(), ..ordered.order };
    Ok(noted(turn, &slip, Event::GoodsOrdered(event), None))
}

/// Of an order that was closed nothing comes any more; who closed it, when and why is said.
pub(super) fn still_open(turn: &Turn<'_>, ordered: &Ordered) -> Result<(), Trouble> {
    let order = &ordered.order;
    if !order.closed {
        return Ok(());
    }
    let name = turn.lookup.user(&ordered.by)?.map_or_else(|| ordered.by.to_string(), |user| user.name);
    let text = Text::new("till-order-closed").with("order", order.order.as_str()).with("name", name);
    turn.refuse(Code::BadInput, text.with("date", order.slip.date).with("reason", order.reason.as_str()))
}

/// From the safe or the bank; who sells does not pay suppliers out of the drawer.
pub(super) fn money(turn: &Turn<'_>, paid: PaidFrom) -> Result<(), Trouble> {
    match paid {
        PaidFrom::Safe | PaidFrom::Bank => Ok(()),
        PaidFrom::Credit | PaidFrom::Consignment => turn.refuse(Code::BadInput, Text::new("till-safe-or-bank")),
    }
}

fn pay(turn: &Turn<'_>, code: &str, amount: Rupiah, paid: PaidFrom, faktur: Option<&str>) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::PaySupplier)?;
    let supplier = supplier(turn, code)?;
    money(turn, paid)?;
    let owed = turn.lookup.owed(&supplier.code)?;
    let asked = |number: &str| faktur.is_none_or(|faktur| faktur.trim().eq_ignore_ascii_case(number));
    let mut left = amount;
    let mut parts = Vec::new();
    for faktur in owed.into_iter().filter(|owed| asked(&owed.faktur)) {
        let part = left.min(faktur.owed);
        if part > Rupiah::ZERO {
            left -= part;
            parts.push((faktur.faktur, part));
        }
    }
    if amount <= Rupiah::ZERO {
        return turn.refuse(Code::BadInput, Text::new("till-amount-above-zero"));
    }
    if left > Rupiah::ZERO {
        let text = Text::new("till-more-than-owed").with("supplier", supplier.name.as_str());
        return turn.refuse(Code::NotEnough, text.with("owed", amount - left));
    }
    let text = Text::new("till-pay-supplier").with("supplier", supplier.name.as_str()).with("amount", amount);
    done_by_two(turn, Act::PaySupplier, text)?;
    let line =
        |(what, part): &(String, Rupiah)| PaperLine { name: what.clone(), amount: Some(*part), ..PaperLine::default() };
    let paper = Paper { kind: "paid", lines: parts.iter().map(line).collect(), ..Paper::default() };
    pay_out(turn, &supplier, (parts, amount), paid, paper)
}

/// Money goes to a supplier; `paper` has what it is for.
pub(super) fn pay_out(
    turn: &Turn<'_>,
    supplier: &Supplier,
    (parts, amount): (Vec<(String, Rupiah)>, Rupiah),
    paid: PaidFrom,
    paper: Paper,
) -> Result<Decision, Trouble> {
    let slip = next_slip(turn)?;
    let consignment = paper.kind == "settled";
    let paid_from = paid.code().to_owned();
    let paper = Paper { party: supplier.name.clone(), total: Some(amount), paid: paid_from, ..paper };
    let paper = paper.of(turn, &slip)?;
    let code = supplier.code.clone();
    let event = SupplierPaid { slip: slip.clone(), supplier: code, parts, amount, paid, consignment };
    Ok(noted(turn, &slip, Event::SupplierPaid(event), Some(paper)))
}

fn send_back(
    turn: &Turn<'_>,
    code: &str,
    lines: &[SentBack],
    reason: &str,
    faktur: Option<&str>,
    paid: PaidFrom,
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::Receive)?;
    let supplier = supplier(turn, code)?;
    if !REASONS.contains(&reason) {
        return turn.refuse(Code::BadInput, Text::new("till-bad-reason").with("reasons", REASONS.join(", ")));
    }
    let mut parts: Vec<LotPart> = Vec::new();
    for line in lines {
        let found = going_back(turn, &supplier, faktur, line, &parts)?;
        parts.extend(found);
    }
    let value: Rupiah = parts.iter().map(|part| part.value).sum();
    let ppn = ppn_of(turn, &supplier.code, &parts)?;
    let total = value + ppn.values().copied().sum();
    let faktur = known_faktur(turn, &supplier.code, faktur, (&parts, total), paid)?;
    done_by_two(turn, Act::Receive, Text::new("till-send-back").with("supplier", supplier.name.as_str()))?;
    let slip = next_slip(turn)?;
    let paper = Paper {
        kind: "sent-back",
        party: supplier.name.clone(),
        faktur: faktur.clone(),
        reason: reason.to_owned(),
        lines: lines_of(turn, &parts)?,
        amount: value,
        ppn: total - value,
        total: Some(total),
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let (code, reason) = (supplier.code, reason.to_owned());
    let event = GoodsSentBack { slip: slip.clone(), supplier: code, faktur, reason, parts, paid, ppn };
    Ok(noted(turn, &slip, Event::GoodsSentBack(event), Some(paper)))
}

/// PPN that was deducted when these parts came, by the account of their value: it is given back with them.
fn ppn_of(
    turn: &Turn<'_>,
    supplier: &SupplierCode,
    parts: &[LotPart],
) -> Result<BTreeMap<StockAccount, Rupiah>, Trouble> {
    let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-sum-too-large"));
    let mut ppn = BTreeMap::new();
    for part in parts.iter().filter(|part| !part.consignment) {
        let Some((deducted, of)) = turn.lookup.deducted(supplier, &part.lot)? else { continue };
        let share = purchase::part_value(deducted, of, part.qty_milli).map_err(too_large)?;
        if !share.is_zero() {
            *ppn.entry(part.account).or_default() += share;
        }
    }
    Ok(ppn)
}

/// Parts of lots as lines of a paper, in base units.
pub(super) fn lines_of(turn: &Turn<'_>, parts: &[LotPart]) -> Result<Vec<PaperLine>, Trouble> {
    let mut lines = Vec::with_capacity(parts.len());
    for part in parts {
        let goods = turn.lookup.goods(&part.sku, turn.today())?;
        let (name, unit) = goods.map_or_else(
            || (part.sku.as_str().to_owned(), String::new()),
            |goods| (goods.product.name.clone(), goods.product.base_unit().to_owned()),
        );
        let (batch, expiry) = (part.batch.clone(), part.expiry);
        let amount = Some(part.value);
        lines.push(PaperLine { name, unit, quantity: part.qty_milli, batch, expiry, amount, ..PaperLine::default() });
    }
    Ok(lines)
}

/// Whose debt it lowers: the faktur named, else the one they all came with, or the newest, of which as much is owed.
fn known_faktur(
    turn: &Turn<'_>,
    supplier: &SupplierCode,
    named: Option<&str>,
    (parts, value): (&[LotPart], Rupiah),
    paid: PaidFrom,
) -> Result<String, Trouble> {
    let owed = turn.lookup.owed(supplier)?;
    let found = match named {
        Some(number) => owed.into_iter().find(|owed| owed.faktur.eq_ignore_ascii_case(number.trim())),
        None => {
            let enough: Vec<Owed> = owed.into_iter().rev().filter(|owed| owed.owed >= value).collect();
            let mut with_them = None;
            for owed in &enough {
                let lots = turn.lookup.came_with(supplier, &owed.faktur)?;
                if with_them.is_none() && parts.iter().all(|part| lots.contains(&part.lot)) {
                    with_them = Some(owed.clone());
                }
            }
            with_them.or_else(|| enough.into_iter().next())
        }
    };
    match (found, paid) {
        (Some(owed), PaidFrom::Credit) if owed.owed < value => turn
            .refuse(Code::NotEnough, Text::new("till-less-owed").with("faktur", owed.faktur).with("owed", owed.owed)),
        (Some(owed), _) => Ok(owed.faktur),
        (None, PaidFrom::Credit) if !value.is_zero() => turn.refuse(Code::BadInput, Text::new("till-no-faktur-owed")),
        (None, _) => Ok(named.unwrap_or_default().trim().to_uppercase()),
    }
}

/// The parts of lots that a quantity of goods at a place is made of; `taken` of this document is gone already.
pub(super) fn parts_of(turn: &Turn<'_>, wanted: &SentBack, taken: &[LotPart]) -> Result<Vec<LotPart>, Trouble> {
    let lots = lots_here(turn, wanted)?;
    let (parts, left) = out_of(wanted.quantity, &lots, taken)?;
    if left.is_zero() {
        return Ok(parts);
    }
    let text = about(turn, wanted, "till-not-so-much-here")?;
    turn.refuse(Code::NotEnough, text.with("left", wanted.quantity - left))
}

/// A sentence about goods at a place.
fn about(turn: &Turn<'_>, wanted: &SentBack, key: &'static str) -> Result<Text, Trouble> {
    let product = turn.goods(&wanted.sku)?.product;
    let text = Text::new(key).with("name", product.name.as_str()).with("unit", product.base_unit());
    Ok(text.with("place", wanted.place.code()))
}

/// The lots that may be meant, in the order in which they go.
fn lots_here(turn: &Turn<'_>, wanted: &SentBack) -> Result<Vec<Shelved>, Trouble> {
    if wanted.quantity <= Quantity::ZERO {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-above-zero"));
    }
    let mut lots = turn.lookup.lots_everywhere(&wanted.sku)?;
    lots.retain(|lot| lot.lot.place == wanted.place);
    if let Some(batch) = wanted.batch.as_deref().map(str::trim) {
        lots.retain(|lot| lot.lot.batch.eq_ignore_ascii_case(batch));
        if lots.is_empty() {
            let text = about(turn, wanted, "till-batch-not-here")?;
            return turn.refuse(Code::NotEnough, text.with("batch", batch));
        }
    }
    Ok(lots)
}

/// So much of these lots, one after the other, and what they had not; `taken` of this document is gone already.
fn out_of(quantity: Quantity, lots: &[Shelved], taken: &[LotPart]) -> Result<(Vec<LotPart>, Quantity), Trouble> {
    let mut left = quantity;
    let mut parts = Vec::new();
    for shelved in lots {
        let gone: Quantity = taken.iter().filter(|part| part.lot == shelved.lot.lot).map(|part| part.qty_milli).sum();
        let spent: Rupiah = taken.iter().filter(|part| part.lot == shelved.lot.lot).map(|part| part.value).sum();
        let here = shelved.lot.qty_milli - gone;
        let quantity = here.min(left);
        if quantity > Quantity::ZERO {
            left -= quantity;
            parts.push(part(shelved, quantity, (here, shelved.lot.value - spent))?);
        }
    }
    Ok((parts, left))
}

/// What goes back to a supplier is what came from him: with the faktur named, else his lots, and only then those of
/// which nobody knows whose they were. What another brought is his to take back.
fn going_back(
    turn: &Turn<'_>,
    supplier: &Supplier,
    faktur: Option<&str>,
    wanted: &SentBack,
    taken: &[LotPart],
) -> Result<Vec<LotPart>, Trouble> {
    let mut lots = lots_here(turn, wanted)?;
    let number = faktur.map(|faktur| faktur.trim().to_uppercase()).unwrap_or_default();
    let with_it = if number.is_empty() { Vec::new() } else { turn.lookup.came_with(&supplier.code, &number)? };
    if !with_it.is_empty() {
        lots.retain(|lot| with_it.contains(&lot.lot.lot));
        let (parts, left) = out_of(wanted.quantity, &lots, taken)?;
        if left.is_zero() {
            return Ok(parts);
        }
        let text = about(turn, wanted, "till-not-of-faktur")?.with("faktur", number);
        return turn.refuse(Code::NotEnough, text.with("left", wanted.quantity - left));
    }
    let his = |lot: &Shelved| lot.supplier.as_ref() == Some(&supplier.code);
    let of_another = lots.iter().find_map(|lot| lot.supplier.clone().filter(|_| !his(lot)));
    lots.retain(|lot| his(lot) || lot.supplier.is_none());
    // In their order, but his own first.
    lots.sort_by_key(|lot| !his(lot));
    let (parts, left) = out_of(wanted.quantity, &lots, taken)?;
    match of_another {
        _ if left.is_zero() => Ok(parts),
        Some(owner) => {
            let known = turn.lookup.supplier(owner.as_str())?;
            let owner = known.map_or_else(|| owner.as_str().to_owned(), |owner| owner.name);
            let text = about(turn, wanted, "till-of-another-supplier")?.with("owner", owner);
            turn.refuse(Code::NotAllowed, text.with("supplier", supplier.name.as_str()))
        }
        None => {
            let text = about(turn, wanted, "till-not-so-much-here")?;
            turn.refuse(Code::NotEnough, text.with("left", wanted.quantity - left))
        }
    }
}

/// A part of a lot with what it stands for; `here` is what is left of it, and its value.
fn part(lot: &Shelved, quantity: Quantity, here: (Quantity, Rupiah)) -> Result<LotPart, Refusal> {
    let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-sum-too-large"));
    let value = purchase::part_value(here.1, here.0, quantity).map_err(too_large)?;
    Ok(part_worth(lot, quantity, value))
}

/// A part of a lot worth so much; consigned goods are worth nothing to us.
pub(super) fn part_worth(lot: &Shelved, quantity: Quantity, value: Rupiah) -> LotPart {
    LotPart {
        sku: lot.sku.clone(),
        lot: lot.lot.lot.clone(),
        place: lot.lot.place,
        account: lot.account,
        batch: lot.lot.batch.clone(),
        expiry: lot.lot.expiry,
        qty_milli: quantity,
        value: if lot.consignment { Rupiah::ZERO } else { value },
        consignment: lot.consignment,
        due: Rupiah::ZERO,
    }
}
