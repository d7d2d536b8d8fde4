//! Goods that come back against a receipt, and what is given back for them (R39).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: no more of a line comes back than was sold, whichever
//! till took it back before; nothing is written before the money is given.
//! Not here: the arithmetic (`domain/sale/refund.rs`), how it looks (`returning/in_hand.rs`), whole sales voided
//! (`returning/voiding.rs`), a finished sale's member (`returning/attaching.rs`).

use std::collections::BTreeMap;

use in_hand::{InHand, Taken};

use super::basket::DoneSale;
use super::lookup::past::{Paper, PastSale};
use super::paying::change::{self, Handed};
use super::refusal::Code;
use super::{Decision, Effect, Stage, Trouble, Turn};
use crate::domain::accounting::tender::Means;
use crate::domain::event::after_sale::{Condition, ReturnedLine, SaleReturned};
use crate::domain::event::{Event, Happening, Personal, SoldLine, Tendered, references};
use crate::domain::goods::product::Book;
use crate::domain::id::{ReceiptNumber, SaleId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

pub mod attaching;
pub mod in_hand;
pub mod voiding;

/// Why goods come back (R39); what is said in other words is `lain`, with the words in the private part.
const REASONS: [&str; 6] = ["rusak", "salah", "kedaluwarsa", "tidak_cocok", "salah_scan", "lain"];

/// Means by which money can go back.
const MEANS: [&str; 8] = ["cash", "qris", "card", "transfer", "kasbon", "sukarela", "voucher", "receivable"];

/// The sale behind a receipt, as far as it can be corrected.
fn past_of(turn: &Turn<'_>, receipt: &ReceiptNumber) -> Result<Box<PastSale>, Trouble> {
    let number = receipt.to_string();
    let past = match turn.lookup.paper(receipt)? {
        Some(Paper::Sale(past)) => past,
        Some(Paper::Return { of, void }) => {
            let key = if void { "till-receipt-of-a-void" } else { "till-receipt-of-a-return" };
            let text = Text::new(key).with("receipt", number).with("of", of.to_string());
            return turn.refuse(Code::NotAllowed, text);
        }
        Some(Paper::Imported) => {
            return turn.refuse(Code::NotAllowed, Text::new("till-receipt-imported").with("receipt", number));
        }
        None => {
            return turn.refuse(Code::UnknownReceipt, Text::new("till-unknown-receipt").with("receipt", number));
        }
    };
    if past.voided {
        return turn.refuse(Code::AlreadyReturned, Text::new("till-receipt-voided").with("receipt", number));
    }
    Ok(past)
}

/// Nothing else may be half done.
fn nothing_open(turn: &Turn<'_>) -> Result<(), Trouble> {
    if turn.till.open_sale().is_some_and(|sale| !sale.lines.is_empty()) {
        return turn.refuse(Code::OpenSale, Text::new("till-open-sale"));
    }
    if turn.till.returning.as_ref().is_some_and(|in_hand| !in_hand.taken.is_empty()) {
        return turn.refuse(Code::OpenSale, Text::new("till-return-in-hand"));
    }
    Ok(())
}

pub fn begin(turn: &Turn<'_>, receipt: &ReceiptNumber) -> Result<Decision, Trouble> {
    nothing_open(turn)?;
    let past = *past_of(turn, receipt)?;
    let left = |(n, line): (u32, &SoldLine)| line.qty_milli > came_back(&past, n).qty_milli;
    if !(1..).zip(&past.sale.lines).any(left) {
        let text = Text::new("till-all-returned").with("receipt", receipt.to_string());
        return turn.refuse(Code::AlreadyReturned, text);
    }
    let in_hand = InHand::new(turn, past)?;
    Ok(turn.till.quiet(|next| {
        next.stage = Stage::Idle;
        next.times = None;
        next.undo.clear();
        next.returning = Some(Box::new(in_hand));
    }))
}
fn came_back(past: &PastSale, line: u32) -> crate::domain::projection::ReturnedPart {
    past.returned.get(&line).copied().unwrap_or_default()
}

fn open<'a>(turn: &'a Turn<'_>) -> Result<&'a InHand, Trouble> {
    match &turn.till.returning {
        Some(in_hand) => Ok(in_hand),
        None => turn.refuse(Code::BadInput, Text::new("till-no-return")),
    }
}

/// So much of a line comes back; said again, the later word holds, and none takes the line out.
pub fn take(
    turn: &Turn<'_>,
    line: usize,
    quantity: Quantity,
    reason: &str,
    condition: Condition,
) -> Result<Decision, Trouble> {
    let now = open(turn)?;
    if now.exchanging {
        return turn.refuse(Code::OpenSale, Text::new("till-exchange-begun"));
    }
    let n = u32::try_from(line).unwrap_or(u32::MAX);
    let Some(sold) = now.sold(n) else {
        return turn.refuse(Code::BadInput, Text::new("till-no-such-line").with("text", line));
    };
    if quantity < Quantity::ZERO {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-not-positive"));
    }
    if !quantity.is_whole() && !now.kinds[line - 1].fractional {
        let text = now.about(sold, "till-fraction-not-sold", "till-fraction-not-sold-veiled");
        return turn.refuse(Code::FractionNotSold, text.with("unit", sold.unit.as_str()));
    }
    let left = sold.qty_milli - came_back(&now.past, n).qty_milli;
    if quantity > left {
        let text = now.about(sold, "till-more-than-sold", "till-more-than-sold-veiled").with("left", left);
        return turn.refuse(Code::AlreadyReturned, text.with("unit", sold.unit.as_str()));
    }
    let taken = Taken { quantity, ..judged(turn, now, n, reason, condition)? };
    let written_off = taken.condition == Condition::Damaged && condition == Condition::Good;
    let locked_away = taken.condition == Condition::Supplier && condition != Condition::Supplier;
    let notice = match (written_off, locked_away) {
        (_, true) if sold.consignment => Some(now.about(sold, "till-back-to-owner", "till-back-to-owner-veiled")),
        (true, _) => Some(now.about(sold, "till-not-back-to-stock", "till-not-back-to-stock-veiled")),
        (_, true) => Some(now.about(sold, "till-back-to-quarantine", "till-back-to-quarantine-veiled")),
        _ => None,
    };
    Ok(turn.till.quiet(|next| {
        if let Some(in_hand) = &mut next.returning {
            match quantity.is_zero() {
                true => drop(in_hand.taken.remove(&n)),
                false => drop(in_hand.taken.insert(n, taken)),
            }
        }
        next.notices.extend(notice.filter(|_| !quantity.is_zero()));
    }))
}

/// Reason and condition as they are recorded. Medicines and weighed goods never go back on the shelf, nor what is
/// broken or past its date; a medicine comes back only where it is wrong or spoiled (R39, apotek A37). What a register
/// watches piece by piece is locked away with its value until it is destroyed before witnesses (A12, A13).
fn judged(turn: &Turn<'_>, now: &InHand, n: u32, reason: &str, condition: Condition) -> Result<Taken, Trouble> {
    let code = reason.trim().to_lowercase().replace([' ', '-'], "_");
    let medicine = now.sold(n).is_some_and(|sold| sold.book == Book::Obat);
    let (reason, words) = match REASONS.iter().find(|known| **known == code) {
        Some(known) => (*known, ""),
        None if code.is_empty() && medicine => ("salah", ""),
        None => ("lain", reason.trim()),
    };
    if medicine && matches!(reason, "tidak_cocok" | "lain") {
        return turn.refuse(Code::NotAllowed, Text::new("till-medicine-not-taken-back"));
    }
    let spoiled = matches!(reason, "rusak" | "kedaluwarsa");
    let condition = match condition {
        _ if now.is_watched(n) => Condition::Supplier,
        Condition::Good if spoiled || now.never_restocked(n) => Condition::Damaged,
        condition => condition,
    };
    // Goods of another owner are his, broken or whole: he gets them back, and is not paid for them (R51).
    let condition = match condition {
        Condition::Damaged if now.sold(n).is_some_and(|sold| sold.consignment) => Condition::Supplier,
        condition => condition,
    };
    Ok(Taken { quantity: Quantity::ZERO, reason: reason.to_owned(), words: words.to_owned(), condition })
}

/// Money can go back by it.
pub fn known_means(turn: &Turn<'_>, tender: &str) -> Result<(), Trouble> {
    if MEANS.contains(&tender) {
        return Ok(());
    }
    let known = Means::parse(tender).is_some();
    let code = if known { Code::NotAllowed } else { Code::BadInput };
    turn.refuse(code, Text::new("till-refund-unknown").with("tender", tender))
}

pub fn refund(turn: &Turn<'_>, tender: &str) -> Result<Decision, Trouble> {
    let now = open(turn)?;
    known_means(turn, tender)?;
    if now.taken.is_empty() {
        return turn.refuse(Code::NothingToPay, Text::new("till-return-nothing-taken"));
    }
    let number = turn.lookup.next_receipt(turn.shift()?.date)?;
    let parts = parts(turn, now, Rupiah::ZERO, tender)?;
    let mut back = now.recorded(turn, number, &parts)?;
    let passed = hand_out(turn, &mut back)?;
    let words: Vec<&str> = now.taken.values().map(|taken| taken.words.as_str()).collect();
    let mut decision = done(turn, now, back, &words);
    if let Stage::Done(done) = &mut decision.next.stage {
        done.view.change_pieces = passed.given;
    }
    decision.next.notices.extend(passed.short);
    Ok(decision)
}

/// Which pieces of the drawer give back the cash, where they are known; the record keeps them (R28).
pub fn hand_out(turn: &Turn<'_>, back: &mut SaleReturned) -> Result<Handed, Trouble> {
    let Some(cash) = back.tenders.iter_mut().find(|part| part.tender == "cash") else { return Ok(Handed::default()) };
    let mut handed = change::handed(turn, Rupiah::ZERO, cash.amount)?;
    if handed.short.as_ref().is_some_and(|short| short.key == change::NOT_IN_DRAWER) {
        handed.short = Some(Text::new("till-refund-not-in-drawer").with("amount", cash.amount));
    }
    cash.pieces.clone_from(&handed.moved);
    Ok(handed)
}

/// The record with its paper, and the drawer where money leaves it; shown until the next sale begins.
fn done(turn: &Turn<'_>, now: &InHand, back: SaleReturned, words: &[&str]) -> Decision {
    let receipt = back.receipt.clone();
    let mut view = now.sale_view();
    (view.payable, view.rounding) = (-back.payable, -back.rounding);
    view.paid = view.payable;
    view.due = Rupiah::ZERO;
    view.receipt = Some(receipt.clone());
    view.purchases_year = back.member.as_ref().map(|_| back.purchases_year);
    let effects = effects(&back);
    let mut decision = turn.till.quiet(|next| {
        next.returning = None;
        next.stage = Stage::Done(Box::new(DoneSale { view, last: None, receipt }));
        next.times = None;
        next.undo.clear();
    });
    decision.happenings.push(said(Event::SaleReturned(back), words));
    decision.effects = effects;
    decision
}

/// What is given back by which means, and whether that may be.
pub fn parts(turn: &Turn<'_>, now: &InHand, exchanged: Rupiah, tender: &str) -> Result<Vec<(String, Rupiah)>, Trouble> {
    let money = now.money();
    let Ok(parts) = money.refund(now.total(), exchanged, tender) else {
        return turn.refuse(Code::BadInput, Text::new("till-bad-amount").with("text", tender));
    };
    may_give(turn, &now.past, &parts)?;
    if turn.is_approved() {
        return Ok(parts);
    }
    let number = now.past.sale.receipt.to_string();
    if now.total() > now.limit {
        let text = Text::new("till-return-approval").with("limit", now.limit);
        return turn.refuse(Code::NeedsApproval, text);
    }
    if now.too_old {
        let text = Text::new("till-return-old").with("receipt", number).with("days", turn.settings.return_days);
        return turn.refuse(Code::NeedsApproval, text);
    }
    if money.goes_another_way(&parts) {
        let text = Text::new("till-refund-another-way").with("tender", tender);
        return turn.refuse(Code::NeedsApproval, text);
    }
    Ok(parts)
}

/// Kasbon and sukarela need somebody whose they are, and no more debt is taken off than is owed; a voucher gets back
/// only what it paid.
fn may_give(turn: &Turn<'_>, past: &PastSale, parts: &[(String, Rupiah)]) -> Result<(), Trouble> {
    for (means, amount) in parts {
        match (means.as_str(), &past.member) {
            ("kasbon" | "sukarela", None) => {
                return turn.refuse(Code::NotAllowed, Text::new("till-refund-needs-member"));
            }
            ("kasbon", Some(member)) => {
                let owed = turn.lookup.credit(member)?.balance;
                if owed < *amount {
                    return turn.refuse(Code::NotAllowed, Text::new("till-refund-owes-less").with("owed", owed));
                }
            }
            ("receivable", _) => {
                let owed = turn.lookup.receivable(past.sale.sale)?;
                if owed < *amount {
                    return turn.refuse(Code::NotAllowed, Text::new("till-refund-owes-less").with("owed", owed));
                }
            }
            ("voucher", _) if !past.tenders.iter().any(|part| part.tender == "voucher") => {
                return turn.refuse(Code::NotAllowed, Text::new("till-refund-no-voucher"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// The drawer opens where money leaves it; the paper says what came back.
fn effects(back: &SaleReturned) -> Vec<Effect> {
    let cash = back.tenders.iter().any(|part| part.tender == "cash");
    let paper = Effect::Print { receipt: back.receipt.clone(), copy: 0, veiled: false };
    cash.then_some(Effect::OpenDrawer).into_iter().chain([paper]).collect()
}

/// With what people said beside the codes.
pub fn said(event: Event, words: &[&str]) -> Happening {
    let words: Vec<&str> = words.iter().copied().filter(|words| !words.is_empty()).collect();
    let personal = (!words.is_empty()).then(|| Personal { words: words.join("; "), ..Personal::default() });
    Happening { event, personal }
}

/// What goes into the record of a return or void.
struct Back<'a> {
    id: SaleId,
    number: u32,
    lines: Vec<ReturnedLine>,
    parts: &'a [(String, Rupiah)],
    void: bool,
}

fn returned(turn: &Turn<'_>, past: &PastSale, back: Back<'_>) -> Result<SaleReturned, Trouble> {
    let (shift, sale) = (turn.shift()?, &past.sale);
    let sum = |figure: fn(&SoldLine) -> Rupiah| -> Rupiah { back.lines.iter().map(|line| figure(&line.sold)).sum() };
    let (gross, discount, ppn) = (sum(|line| line.amount), sum(|line| line.discount), sum(|line| line.ppn_amount));
    let (total, payable) = (gross - discount, back.parts.iter().map(|(_, amount)| *amount).sum::<Rupiah>());
    let year = if back.void { sale.date.year() } else { shift.date.year() };
    let purchases_year = match &past.member {
        Some(member) => {
            let before = turn.lookup.purchases_year(member, year)?;
            if past.counts { before - (total - ppn) } else { before }
        }
        None => Rupiah::ZERO,
    };
    Ok(SaleReturned {
        sale: back.id,
        receipt: ReceiptNumber { date: shift.date, till: shift.till.clone(), number: back.number },
        shift: shift.id,
        date: shift.date,
        of: sale.receipt.clone(),
        of_sale: sale.sale,
        of_date: sale.date,
        void: back.void,
        member: past.member.clone(),
        counts: past.counts,
        pkp: sale.pkp,
        gross,
        discount,
        total,
        rounding: payable - total,
        payable,
        ppn,
        tenders: back.parts.iter().map(|(means, amount)| given_back(past, means, *amount)).collect(),
        approved_by: turn.approved_by(),
        purchases_year,
        limit_key: limit_key(past, &back.lines),
        lines: back.lines,
    })
}

/// A sale counts under the member it had when it was paid, or the buyer who said who she is.
fn limit_key(past: &PastSale, lines: &[ReturnedLine]) -> String {
    let key = past.sale.limit_key();
    let is_the_members = past.member.as_ref().is_some_and(|member| member.as_str() == key);
    match lines.iter().any(|line| line.sold.limit.is_some()) && !is_the_members {
        true => key,
        false => String::new(),
    }
}

/// A voucher gets its value back under its own number.
fn given_back(past: &PastSale, means: &str, amount: Rupiah) -> Tendered {
    let original = past.tenders.iter().find(|part| part.tender == means);
    Tendered {
        tender: means.to_owned(),
        amount,
        tendered: amount,
        change: Rupiah::ZERO,
        reference: original
            .map(|part| part.reference.clone())
            .filter(|_| !references::is_typed(means))
            .unwrap_or_default(),
        pieces: BTreeMap::new(),
        approved_by: None,
    }
}

#[cfg(test)]
mod tests;
