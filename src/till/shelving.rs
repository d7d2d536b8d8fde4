//! Goods go from place to place, are set aside, written off, repacked or blocked (koperasi 5.1, R53, A11, A12, A34).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: each part leaves its own lot at its own cost; what was
//! sent by one person is counted in by another; value is conserved, and so is weight but for what was spilt.

use std::collections::BTreeSet;

use super::input::stock::{SentBack, Shelve, Taken};
use super::lookup::Goods;
use super::lookup::stockroom::Shelved;
use super::refusal::{Code, Refusal};
use super::stock_paper::{Paper, PaperLine, Printed};
use super::supplying::{done_by_two, lines_of, next_slip, number_of, parts_of};
use super::{Decision, Effect, Trouble, Turn, gathering, noting, signing_in};
use crate::domain::event::draft::GatheredFor;
use crate::domain::event::stock::{
    ArrivedPart, BatchBlocked, GoodsArrived, GoodsMoved, GoodsRepacked, GoodsWrittenOff, LotPart, RepackedLot, Slip,
    StockAccount,
};
use crate::domain::event::{Event, Happening, LotId, Personal};
use crate::domain::goods::price::Content;
use crate::domain::goods::product::{Book, Place, Product};
use crate::domain::goods::purchase;
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

mod quarantine;
pub(super) mod witnessing;

/// Parts of one document: more is two.
const MOST_LINES: usize = 300;
/// Why goods are no goods any more.
const WRITE_OFF: [&str; 5] = ["rusak", "kedaluwarsa", "pakai_sendiri", "hilang", "dimusnahkan"];
/// Minutes are drawn up about it (A12).
const DESTROYED: &str = "dimusnahkan";
const EXPIRED: &str = "kedaluwarsa";
/// Why a batch may not be sold.
const BLOCK: [&str; 3] = ["ditarik", "rantai_dingin", "dicurigai"];
/// Of what is repacked, how much may be spilt without another person, of ten thousand.
const SPILT: i64 = 100;

pub(super) fn decide(turn: &Turn<'_>, shelve: &Shelve) -> Result<Decision, Trouble> {
    match shelve {
        Shelve::Move { from, to, lines, words } => {
            gathering::done(turn, GatheredFor::Move, send(turn, (*from, *to), lines, words)?)
        }
        Shelve::PrintAgain { transfer } => print_again(turn, transfer),
        Shelve::Arrive { transfer, all, lines } => arrive(turn, transfer, *all, lines),
        Shelve::WriteOff { place, reason, lines, witnesses, words } => {
            let done = write_off(turn, (*place, reason), lines, witnesses, words)?;
            gathering::done(turn, GatheredFor::WriteOff, done)
        }
        Shelve::Repack { place, from, to, lost } => repack(turn, *place, from, to, *lost),
        Shelve::Block { sku, batch, blocked, reason } => block(turn, sku, batch, *blocked, reason),
        Shelve::Missed { asked } => missed(turn, asked),
    }
}

fn taken(turn: &Turn<'_>, place: Place, lines: &[Taken]) -> Result<Vec<LotPart>, Trouble> {
    if lines.is_empty() || lines.len() > MOST_LINES {
        return turn.refuse(Code::BadInput, Text::new("till-lines-needed").with("most", MOST_LINES.to_string()));
    }
    let mut parts: Vec<LotPart> = Vec::new();
    for line in lines {
        let found = turn.goods(&line.sku)?;
        if !line.quantity.is_whole() && !found.product.fractional {
            let text = Text::new("till-fraction-not-sold")
                .with("name", found.product.name.as_str())
                .with("unit", found.product.base_unit());
            return turn.refuse(Code::FractionNotSold, text);
        }
        let Taken { sku, quantity, batch } = line.clone();
        let more = parts_of(turn, &SentBack { sku, quantity, place, batch }, &parts)?;
        parts.extend(more);
    }
    Ok(parts)
}

fn done(turn: &Turn<'_>, slip: &Slip, event: Event, words: &str, paper: Option<Effect>) -> Decision {
    let number = slip.number;
    let personal = (!words.is_empty()).then(|| Personal { words: words.to_owned(), ..Personal::default() });
    let mut decision = turn.till.quiet(|next| next.shown.slip = Some(number));
    decision.happenings.push(Happening { event, personal });
    decision.effects.extend(paper);
    decision
}

fn send(turn: &Turn<'_>, (from, to): (Place, Place), lines: &[Taken], words: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::Receive)?;
    if from == to {
        return turn.refuse(Code::BadInput, Text::new("till-same-place"));
    }
    let parts = taken(turn, from, lines)?;
    let at_once = from == Place::Karantina || to == Place::Karantina;
    for part in &parts {
        let found = turn.goods(&part.sku)?;
        belongs(&found.product, to)?;
        // What was set aside goes back to where its value stands.
        if from == Place::Karantina && part.account != StockAccount::of(to, found.product.book) {
            let text = Text::new("till-back-to-its-own").with("name", found.product.name.as_str());
            return turn.refuse(Code::NotAllowed, text);
        }
    }
    if from == Place::Karantina {
        quarantine::may_leave(turn, &parts)?;
    }
    let slip = next_slip(turn)?;
    let transfer = number_of("MT", &slip);
    let event = GoodsMoved { slip: slip.clone(), transfer: transfer.clone(), to, parts, at_once };
    let paper = sent_paper(turn, &event, from, words)?.of(turn, &slip)?;
    let mut decision = done(turn, &slip, Event::GoodsMoved(event), words, Some(paper));
    decision.next.shown.document = Some(transfer);
    Ok(decision)
}

/// What goes along with the goods.
fn sent_paper(turn: &Turn<'_>, sent: &GoodsMoved, from: Place, words: &str) -> Result<Paper, Trouble> {
    Ok(Paper {
        kind: "sent",
        document: sent.transfer.clone(),
        place: from.code(),
        to: sent.to.code(),
        reason: words.to_owned(),
        lines: without_money(lines_of(turn, &sent.parts)?),
        ..Paper::default()
    })
}

/// The paper of goods that were sent once more: what it said then, marked as a copy. Nothing is recorded.
fn print_again(turn: &Turn<'_>, number: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    if !access::approves(user.role, Act::Receive) {
        signing_in::may(user, Act::Receive)?;
    }
    let number = number.trim().to_uppercase();
    let Some(way) = turn.lookup.transfer(&number)? else {
        return turn.refuse(Code::BadInput, Text::new("till-unknown-transfer").with("transfer", number));
    };
    let from = way.sent.parts.first().map_or(Place::Gudang, |part| part.place);
    let words = turn.lookup.transfer_words(&number)?;
    let paper = Paper { again: Some(Printed { at: way.at, by: way.by }), ..sent_paper(turn, &way.sent, from, &words)? };
    let paper = paper.of(turn, &way.sent.slip)?;
    let said = Text::new("till-transfer-again").with("transfer", number);
    let mut decision = turn.till.quiet(|next| next.notices.push(said));
    decision.effects.push(paper);
    Ok(decision)
}

/// Goods lie where they are sold, or in the warehouse; at another counter nobody could sell them.
pub(super) fn belongs(product: &Product, place: Place) -> Result<(), Refusal> {
    let no = |code, key| Err(Refusal::new(code, Text::new(key).with("name", product.name.as_str())));
    match product.book {
        book if book.may_lie(place) => Ok(()),
        Book::Obat => no(Code::LicenceClass, "till-medicine-not-here"),
        Book::Sembako => no(Code::NotAllowed, "till-shop-goods-not-here"),
    }
}

/// A transfer's paper says what to count, not what it is worth.
fn without_money(mut lines: Vec<PaperLine>) -> Vec<PaperLine> {
    lines.iter_mut().for_each(|line| line.amount = None);
    lines
}

fn arrive(turn: &Turn<'_>, number: &str, all: bool, lines: &[Taken]) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    signing_in::may(user, Act::Receive)?;
    let number = number.trim().to_uppercase();
    let number = number.as_str();
    let Some(way) = turn.lookup.transfer(number)? else {
        return turn.refuse(Code::BadInput, Text::new("till-unknown-transfer").with("transfer", number));
    };
    if way.arrived {
        return turn.refuse(Code::BadInput, Text::new("till-transfer-twice").with("transfer", number));
    }
    if way.by == user.id {
        done_by_two(turn, Act::Receive, Text::new("till-transfer-own").with("transfer", number))?;
    }
    let to = way.sent.to;
    let parts = arrived_parts(turn, &way.sent, all, lines)?;
    as_it_was_sent(turn, &parts)?;
    let slip = next_slip(turn)?;
    let mut paper_lines = lines_of(turn, &way.sent.parts)?;
    for (line, part) in paper_lines.iter_mut().zip(&parts) {
        line.quantity = part.arrived_milli;
        line.differs = part.arrived_milli != part.sent.qty_milli;
    }
    let differs = paper_lines.iter().any(|line| line.differs);
    let paper = Paper {
        kind: "arrived",
        document: way.sent.transfer.clone(),
        to: to.code(),
        lines: without_money(paper_lines),
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let (more, less) = differences(&parts);
    let event = GoodsArrived { slip: slip.clone(), transfer: way.sent.transfer, to, parts };
    let mut decision = done(turn, &slip, Event::GoodsArrived(event), "", Some(paper));
    if differs {
        decision.next.notices.extend(said_of(more, less));
    }
    Ok(decision)
}

/// What came beyond what was sent, and what of it did not come, at cost; of consigned goods what their owner gets.
fn differences(parts: &[ArrivedPart]) -> (Rupiah, Rupiah) {
    parts.iter().fold((Rupiah::ZERO, Rupiah::ZERO), |(more, less), part| {
        let short = part.sent.value - part.arrived_value + part.sent.due;
        match short.is_negative() {
            true => (more - short, less),
            false => (more, less + short),
        }
    })
}

fn said_of(more: Rupiah, less: Rupiah) -> Vec<Text> {
    let said = |key, value: Rupiah| (!value.is_zero()).then(|| Text::new(key).with("value", value));
    let said: Vec<Text> =
        said("till-transfer-more", more).into_iter().chain(said("till-transfer-less", less)).collect();
    if said.is_empty() { vec![Text::new("till-transfer-differs")] } else { said }
}

/// More than was sent is most often a slip of the finger, and a loss as large as one that is counted again is not for
/// one person: the manager agrees first (koperasi 6.5).
fn as_it_was_sent(turn: &Turn<'_>, parts: &[ArrivedPart]) -> Result<(), Trouble> {
    if let Some(part) = parts.iter().find(|part| part.arrived_milli > part.sent.qty_milli) {
        let product = turn.goods(&part.sent.sku)?.product;
        let text = Text::new("till-arrived-more").with("name", product.name.as_str()).with("unit", product.base_unit());
        let text = text.with("sent", part.sent.qty_milli).with("counted", part.arrived_milli);
        return done_by_two(turn, Act::Receive, text);
    }
    let limit = turn.settings.stock_watch.count_again;
    let (_, less) = differences(parts);
    match less > limit {
        true => {
            done_by_two(turn, Act::Receive, Text::new("till-arrived-less").with("value", less).with("limit", limit))
        }
        false => Ok(()),
    }
}

/// Each part as it was sent, with what of it came. What is counted fills the parts of its goods and batch in order;
/// more than was sent stands with the last of them.
fn arrived_parts(turn: &Turn<'_>, sent: &GoodsMoved, all: bool, lines: &[Taken]) -> Result<Vec<ArrivedPart>, Trouble> {
    let fits = |part: &LotPart, line: &Taken| {
        part.sku == line.sku && line.batch.as_deref().is_none_or(|batch| part.batch.eq_ignore_ascii_case(batch.trim()))
    };
    let mut counts: Vec<(Quantity, &Taken)> = lines.iter().map(|line| (line.quantity, line)).collect();
    for (_, line) in &counts {
        if line.quantity < Quantity::ZERO || !sent.parts.iter().any(|part| fits(part, line)) {
            let text = Text::new("till-not-on-transfer").with("name", turn.goods(&line.sku)?.product.name.as_str());
            return turn.refuse(Code::BadInput, text.with("transfer", sent.transfer.as_str()));
        }
    }
    let mut arrived = Vec::with_capacity(sent.parts.len());
    for (at, part) in sent.parts.iter().enumerate() {
        let mut quantity = if all { part.qty_milli } else { Quantity::ZERO };
        for (left, line) in counts.iter_mut().filter(|(_, line)| !all && fits(part, line)) {
            let is_last = !sent.parts[at + 1..].iter().any(|later| fits(later, line));
            let here = if is_last { *left } else { (*left).min(part.qty_milli - quantity) };
            quantity += here;
            *left -= here;
        }
        let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-sum-too-large"));
        let value = purchase::part_value(part.value, part.qty_milli, quantity).map_err(too_large)?;
        let product = turn.goods(&part.sku)?.product;
        let due = match part.consignment {
            true => product.cost.times(part.qty_milli - quantity).map_err(too_large)?,
            false => Rupiah::ZERO,
        };
        let sent_part = LotPart { account: StockAccount::of(sent.to, product.book), due, ..part.clone() };
        arrived.push(ArrivedPart { sent: sent_part, arrived_milli: quantity, arrived_value: value });
    }
    Ok(arrived)
}

fn write_off(
    turn: &Turn<'_>,
    (place, reason): (Place, &str),
    lines: &[Taken],
    witnesses: &[UserId],
    words: &str,
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::WriteOff)?;
    if !WRITE_OFF.contains(&reason) {
        return turn.refuse(Code::BadInput, Text::new("till-bad-reason").with("reasons", WRITE_OFF.join(", ")));
    }
    let parts = taken(turn, place, lines)?;
    if let Some(part) = parts.iter().find(|part| part.consignment) {
        let text = Text::new("till-not-ours").with("name", turn.goods(&part.sku)?.product.name.as_str());
        return turn.refuse(Code::NotAllowed, text);
    }
    if reason == EXPIRED {
        witnessing::are_expired(turn, &parts)?;
    }
    let seen = witnessing::seen_by(turn, &parts, reason, witnesses)?;
    if seen.medicine && reason == DESTROYED && words.trim().is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-destroyed-how"));
    }
    let value: Rupiah = parts.iter().map(|part| part.value).sum();
    done_by_two(turn, Act::WriteOff, Text::new("till-write-off").with("value", value))?;
    let slip = next_slip(turn)?;
    let paper = Paper {
        kind: "written-off",
        place: place.code(),
        reason: if words.is_empty() { reason.to_owned() } else { format!("{reason}, {words}") },
        lines: lines_of(turn, &parts)?,
        total: Some(value),
        witnesses: seen.names,
        health_office: seen.narcotic && reason == DESTROYED,
        ..Paper::default()
    };
    let paper = paper.of(turn, &slip)?;
    let (reason, witnesses) = (reason.to_owned(), witnesses.to_vec());
    let event = GoodsWrittenOff { slip: slip.clone(), reason, parts, witnesses };
    Ok(done(turn, &slip, Event::GoodsWrittenOff(event), words, Some(paper)))
}

fn repack(
    turn: &Turn<'_>,
    place: Place,
    from: &(Sku, Quantity),
    to: &(Sku, Quantity),
    lost: Quantity,
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::Receive)?;
    let (old, new) = (turn.goods(&from.0)?, turn.goods(&to.0)?);
    if place == Place::Karantina {
        return turn.refuse(Code::NotAllowed, Text::new("till-repack-what"));
    }
    if old.product.sku == new.product.sku || old.product.book == Book::Obat || new.product.book == Book::Obat {
        return turn.refuse(Code::NotAllowed, Text::new("till-repack-what"));
    }
    if to.1 <= Quantity::ZERO || lost < Quantity::ZERO || lost >= from.1 || !to.1.is_whole() && !new.product.fractional
    {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-above-zero"));
    }
    if i128::from(lost.milli()) * 10_000 > i128::from(from.1.milli()) * i128::from(SPILT) {
        done_by_two(turn, Act::Receive, spilt_much(&old, lost, from.1))?;
    }
    weight_agrees(turn, (&old, from.1 - lost), (&new, to.1))?;
    let parts = taken(turn, place, &[Taken { sku: from.0.clone(), quantity: from.1, batch: None }])?;
    let value: Rupiah = parts.iter().map(|part| part.value).sum();
    let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-sum-too-large"));
    let part = LotPart {
        sku: to.0.clone(),
        lot: LotId(turn.moment.fresh),
        place,
        account: StockAccount::of(place, new.product.book),
        batch: String::new(),
        expiry: parts.iter().filter_map(|part| part.expiry).min(),
        qty_milli: to.1,
        value,
        consignment: false,
        due: Rupiah::ZERO,
    };
    if parts.iter().any(|part| part.consignment) {
        return turn.refuse(Code::NotAllowed, Text::new("till-repack-what"));
    }
    let unit_cost = purchase::each(value, to.1).map_err(too_large)?;
    let slip = next_slip(turn)?;
    let mut lines = lines_of(turn, &parts)?;
    lines.extend(lines_of(turn, std::slice::from_ref(&part))?);
    let paper = Paper { kind: "repacked", place: place.code(), lines, ..Paper::default() }.of(turn, &slip)?;
    let shelf = new.product.shelf.clone().unwrap_or_default();
    let repacked = vec![RepackedLot { part, unit_cost, shelf }];
    let event = GoodsRepacked { slip: slip.clone(), from: parts, to: repacked, lost_milli: lost };
    Ok(done(turn, &slip, Event::GoodsRepacked(event), "", Some(paper)))
}

fn spilt_much(old: &Goods, lost: Quantity, all: Quantity) -> Text {
    let text = Text::new("till-spilt-much").with("name", old.product.name.as_str()).with("lost", lost);
    text.with("all", all).with("unit", old.product.base_unit())
}

/// What is in the bags is what was taken out of the sack, to one percent (R53), where both say their content.
fn weight_agrees(turn: &Turn<'_>, old: (&Goods, Quantity), new: (&Goods, Quantity)) -> Result<(), Trouble> {
    let grams = |goods: &Goods, quantity: Quantity| -> Option<i128> {
        let each = match goods.product.base_unit() {
            "kg" => 1_000,
            // In kilograms or litres, whose thousandths are grams or millilitres.
            _ => Content::parse(goods.product.net_content.as_deref()?).ok()?.quantity().milli(),
        };
        Some(i128::from(each) * i128::from(quantity.milli()) / 1_000)
    };
    let (Some(before), Some(after)) = (grams(old.0, old.1), grams(new.0, new.1)) else { return Ok(()) };
    match (before - after).abs() * 100 > before {
        true => {
            let text = Text::new("till-weights-differ").with("before", before.to_string());
            turn.refuse(Code::BadQuantity, text.with("after", after.to_string()))
        }
        false => Ok(()),
    }
}

fn block(turn: &Turn<'_>, sku: &Sku, batch: &str, blocked: bool, reason: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    let found = turn.goods(sku)?;
    // Whoever has the word of a recall stops the sale; only the pharmacist lets a medicine go again.
    let by_pharmacist_only = !blocked && found.product.book == Book::Obat;
    if by_pharmacist_only || !access::may(user.role, Act::SetMedicineRules) {
        signing_in::may(user, if by_pharmacist_only { Act::SetMedicineRules } else { Act::SetPrices })?;
    }
    let batch = batch.trim().to_uppercase();
    if batch.is_empty() || blocked && !BLOCK.contains(&reason) {
        return turn.refuse(Code::BadInput, Text::new("till-bad-reason").with("reasons", BLOCK.join(", ")));
    }
    let lots = turn.lookup.lots_everywhere(sku)?;
    if blocked && !turn.consent.confirmed && !turn.lookup.batch_known(sku, &batch)? {
        return turn.refuse(Code::NeedsConfirmation, never_came(found.product.name.as_str(), &batch, &lots));
    }
    let left: Quantity = lots.iter().filter(|lot| lot.lot.batch == batch).map(|lot| lot.lot.qty_milli).sum();
    let event = BatchBlocked { sku: sku.clone(), batch: batch.clone(), blocked, reason: reason.to_owned() };
    let mut decision = turn.till.quiet(|next| {
        let key = if blocked { "till-batch-blocked" } else { "till-batch-free" };
        let text = Text::new(key).with("name", found.product.name.as_str()).with("batch", batch.as_str());
        next.notices.push(text.with("left", left));
    });
    decision.happenings.push(Event::BatchBlocked(event).into());
    Ok(decision)
}

/// Batches that are named in a question.
const NAMED: usize = 6;

/// Mistyped, the real batch would go on being sold (A34).
fn never_came(name: &str, batch: &str, lots: &[Shelved]) -> Text {
    let known: BTreeSet<&str> =
        lots.iter().map(|lot| lot.lot.batch.as_str()).filter(|batch| !batch.is_empty()).collect();
    let key = if known.is_empty() { "till-block-none-here" } else { "till-block-never-came" };
    let known: Vec<&str> = known.into_iter().take(NAMED).collect();
    Text::new(key).with("name", name).with("batch", batch).with("known", known.join(", "))
}

/// A word longer than this is no longer what somebody asked for.
const LONGEST_WISH: usize = 60;

fn missed(turn: &Turn<'_>, asked: &str) -> Result<Decision, Trouble> {
    if turn.user()?.role == Role::Pengawas {
        signing_in::may(turn.user()?, Act::Order)?;
    }
    let asked: String = asked.trim().chars().take(LONGEST_WISH).collect();
    if asked.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-missed-what"));
    }
    let found = turn.lookup.goods(&Sku::from(asked.as_str()), turn.today())?;
    let mut decision = turn.till.quiet(|next| next.notices.push(Text::new("till-missed-noted")));
    let sku = found.map(|found| found.product.sku.clone());
    decision.happenings.push(noting::missed(turn, sku, &asked, "habis"));
    Ok(decision)
}
