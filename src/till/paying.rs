//! The end of a sale: lots drawn, cash rounded, change reckoned, everything in one event; and its paper again.
//!
//! Pure over [`Lookup`]. Always holds: tenders − change = payable, Σ lines = gross, payable − total = rounding.
//! Not here: other means than cash (`tendering.rs`), the transaction that makes it durable (`store/append.rs`), the
//! printer (`station/print.rs`).

use std::collections::HashMap;

use crate::domain::event::{Event, ReceiptReprinted, SaleCompleted, SoldLine, Tendered};
use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::sale::tax::{self, PpnRate};
use crate::domain::sale::{discount, rounding};
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

use super::basket::{DoneSale, OpenSale};
use super::input::Tender;
use super::lookup::{Lookup, Shift, StockedLot, Unreadable};
use super::refusal::{Code, Refusal};
use super::tendering::{self, voucher};
use super::{Decision, Effect, Moment, Stage, Till, Trouble, Turn, pricing};

mod change;

pub fn pay(turn: &Turn<'_>, tender: &Tender) -> Result<Decision, Trouble> {
    let sale = match turn.till.open_sale() {
        Some(sale) if !sale.lines.is_empty() => sale,
        _ => return turn.refuse(Code::NothingToPay, Text::new("till-nothing-to-pay")),
    };
    if sale.waiting.is_some() {
        return turn.refuse(Code::OpenSale, Text::new("till-qris-still-waits"));
    }
    match tender {
        Tender::Cash(received) => pay_cash(turn, sale, *received),
        other => tendering::pay(turn, sale, other),
    }
}

/// Cash comes last, is rounded, and gives change (R27, R31).
fn pay_cash(turn: &Turn<'_>, sale: &OpenSale, received: Rupiah) -> Result<Decision, Trouble> {
    let due = cash_payable(sale.rest(), &turn.settings);
    if received < due {
        return turn.refuse(Code::NotEnough, Text::new("till-not-enough").with("missing", due - received));
    }
    let change = received - due;
    let handed = change::handed(turn, received, change)?;
    let mut tenders = sale.paid.clone();
    tenders.push(Tendered {
        tender: "cash".to_owned(),
        amount: due,
        tendered: received,
        change,
        reference: String::new(),
        pieces: handed.moved,
        approved_by: None,
    });
    let mut decision = finish(turn, sale, tenders)?;
    if let Stage::Done(done) = &mut decision.next.stage {
        done.view.change_pieces = handed.given;
    }
    decision.next.notices.extend(handed.short);
    Ok(decision)
}

/// Everything is settled: the sale's one event, its drawer and papers.
pub fn finish(turn: &Turn<'_>, sale: &OpenSale, tenders: Vec<Tendered>) -> Result<Decision, Trouble> {
    let (till, shift) = (turn.till, turn.shift()?);
    let payable: Rupiah = tenders.iter().map(|part| part.amount).sum();
    let change: Rupiah = tenders.iter().map(|part| part.change).sum();
    let rests = voucher::rests(turn, shift, &tenders)?;
    let completed = complete(till, shift, sale, payable, tenders, &turn.settings, turn.lookup, turn.moment)?;
    let receipt = completed.receipt.clone();
    let mut view = sale.view(payable);
    view.paid = payable + change;
    view.due = Rupiah::ZERO;
    view.tenders = completed.tenders.iter().map(|part| (part.tender.clone(), part.amount)).collect();
    view.change = change;
    view.receipt = Some(receipt.clone());
    view.purchases_year = sale.member.as_ref().map(|_| completed.purchases_year);
    let last = sale.last_view();
    // The sale is kept whatever the clock says; its order is its sequence, not its time (R41).
    let newest = turn.lookup.newest_record()?.filter(|newest| *newest > turn.moment.now);
    let clock_behind = newest.map(|newest| Text::new("till-clock-behind").with("newest", newest));
    let mut decision = till.quiet(|next| {
        next.stage = Stage::Done(Box::new(DoneSale { view, last, receipt: receipt.clone() }));
        next.times = None;
        next.undo.clear();
        next.notices.extend(clock_behind);
        next.shown.voucher = rests.iter().find(|rest| voucher::is_good(rest)).map(|rest| rest.code.clone());
        if let Some(shift) = &mut next.shift {
            shift.sales += 1;
        }
    });
    decision.effects = effects(&completed);
    decision.happenings.push(Event::SaleCompleted(completed).into());
    for rest in rests {
        if voucher::is_good(&rest) {
            decision.effects.push(voucher::paper(turn, &rest)?);
        }
        decision.happenings.push(Event::VoucherSold(rest).into());
    }
    Ok(decision)
}

/// The drawer opens where something goes into it or comes out of it: money, a card's slip, a signed sheet, a voucher.
/// Kasbon is printed twice, the second sheet for the member's signature (R32).
fn effects(sale: &SaleCompleted) -> Vec<Effect> {
    let paid_by = |tender: &str| sale.tenders.iter().any(|part| part.tender == tender);
    let mut effects = Vec::new();
    if ["cash", "card", "kasbon", "voucher"].into_iter().any(paid_by) {
        effects.push(Effect::OpenDrawer);
    }
    effects.push(Effect::Print { receipt: sale.receipt.clone(), copy: 0 });
    if paid_by("kasbon") {
        let payload = SHEET_TO_SIGN.to_owned();
        effects.push(Effect::Paper { kind: "sale", receipt: Some(sale.receipt.clone()), payload });
    }
    effects
}

/// What the job of a kasbon's second sheet holds.
pub const SHEET_TO_SIGN: &str = r#"{"sheet":"to_sign"}"#;

#[expect(clippy::too_many_arguments, reason = "one sale with all that it rests on; each is a type of its own")]
fn complete(
    till: &Till,
    shift: &Shift,
    sale: &OpenSale,
    payable: Rupiah,
    tenders: Vec<Tendered>,
    settings: &Settings,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<SaleCompleted, Trouble> {
    let lines = sold_lines(sale, settings, lookup, till.today(moment))?;
    let totals = sale.totals();
    let ppn = lines.iter().map(|line| line.ppn_amount).sum();
    let number = lookup.next_receipt(shift.date)?;
    let counts = sale.member.as_ref().is_some_and(|buyer| buyer.counts);
    let purchases_year = match &sale.member {
        Some(buyer) => {
            let before = lookup.purchases_year(&buyer.member.number, shift.date.year())?;
            if counts { before + totals.total - ppn } else { before }
        }
        None => Rupiah::ZERO,
    };
    Ok(SaleCompleted {
        sale: sale.id,
        receipt: ReceiptNumber { date: shift.date, till: shift.till.clone(), number },
        shift: shift.id,
        date: shift.date,
        member: sale.member.as_ref().map(|buyer| buyer.member.number.clone()),
        counts,
        pkp: settings.pkp,
        lines,
        gross: totals.gross,
        discount: totals.discount,
        total: totals.total,
        rounding: payable - totals.total,
        payable,
        ppn,
        tenders,
        purchases_year,
        buyer: sale.buyer.clone(),
        by_hand: sale.by_hand.clone(),
        exchanged: None,
        parked: sale.parked,
    })
}

/// The lines with their lots: several lines of one product draw from the same lots, one after the other.
fn sold_lines(
    sale: &OpenSale,
    settings: &Settings,
    lookup: &dyn Lookup,
    today: BusinessDate,
) -> Result<Vec<SoldLine>, Trouble> {
    let mut stock: HashMap<Sku, Vec<StockedLot>> = HashMap::new();
    let mut lines = Vec::with_capacity(sale.lines.len());
    for line in &sale.lines {
        let product = line.product();
        let lots = match stock.entry(product.sku.clone()) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(first) => {
                first.insert(lookup.lots(&product.sku, product.book.counter())?)
            }
        };
        let last_cost = lookup.last_cost(&product.sku)?;
        pricing::sell(line, lots, last_cost, today, &mut lines)?;
    }
    if settings.pkp {
        let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-bad-amount").with("text", "PPN"));
        share_ppn(&mut lines, today).map_err(too_large)?;
    }
    Ok(lines)
}

/// The paper of a finished sale once more: marked and counted, never opening the drawer (R36).
pub fn reprint(till: &Till, receipt: Option<&ReceiptNumber>, lookup: &dyn Lookup) -> Result<Decision, Trouble> {
    let asked = match (receipt, &till.stage) {
        (Some(receipt), _) => Some(receipt.clone()),
        (None, Stage::Done(done)) => Some(done.receipt.clone()),
        (None, _) => lookup.last_receipt()?,
    };
    let found = asked.as_ref().map_or(Ok::<_, Unreadable>(None), |receipt| lookup.finished_sale(receipt))?;
    let Some(found) = found else {
        let number = asked.map_or(String::new(), |receipt| receipt.to_string());
        return Err(
            Refusal::new(Code::UnknownReceipt, Text::new("till-unknown-receipt").with("receipt", number)).into()
        );
    };
    let copy = found.copies + 1;
    let mut decision = till.quiet(|_| {});
    decision.next.undo.clone_from(&till.undo);
    decision.happenings.push(
        Event::ReceiptReprinted(ReceiptReprinted {
            receipt: found.receipt.clone(),
            copy,
            shift: till.shift.as_ref().map(|shift| shift.id),
        })
        .into(),
    );
    decision.effects.push(Effect::Print { receipt: found.receipt, copy });
    Ok(decision)
}

/// What the buyer pays in all: exact by other means, the rest as cash rounds it.
pub fn payable(sale: &OpenSale, settings: &Settings) -> Rupiah {
    sale.totals().total - sale.rest() + cash_payable(sale.rest(), settings)
}

/// What is due in cash, by the shop's rounding (R27).
pub fn cash_payable(total: Rupiah, settings: &Settings) -> Rupiah {
    let rounded = rounding::round_cash(total, settings.round_to, settings.round_mode);
    rounded.map_or(total, |rounded| rounded.payable)
}

/// PPN of a PKP's receipt, once on the sum of the taxed lines, shared over them by largest remainder (R18).
fn share_ppn(lines: &mut [SoldLine], today: BusinessDate) -> Result<Rupiah, OutOfRange> {
    let net = |line: &SoldLine| line.amount - line.discount;
    let taxed: Vec<(Rupiah, bool)> = lines.iter().map(|line| (net(line), line.ppn)).collect();
    let ppn = tax::of_receipt(true, PpnRate::on(today), &taxed)?.ppn;
    let weights: Vec<Rupiah> = taxed.iter().map(|(net, taxed)| if *taxed { *net } else { Rupiah::ZERO }).collect();
    for (line, share) in lines.iter_mut().zip(discount::allocate(ppn, &weights)) {
        line.ppn_amount = share;
    }
    Ok(ppn)
}
