//! The end of a sale: lots drawn, cash rounded, change reckoned, everything in one event; and its paper again.
//!
//! Pure over [`Lookup`]. Always holds: tenders − change = payable, Σ lines = gross, payable − total = rounding.
//! Not here: other means than cash (`tendering.rs`), the transaction that makes it durable (`store/append.rs`), the
//! printer (`station/print.rs`).

use std::collections::HashMap;

use crate::domain::event::after_sale::ReceiptReprinted;
use crate::domain::event::after_sale::SaleReturned;
use crate::domain::event::{Event, Happening, Personal, SaleCompleted, SoldLine, Tendered, references};
use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::sale::refund::EXCHANGE;
use crate::domain::sale::tax::{self, PpnRate};
use crate::domain::sale::{discount, rounding};
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

use super::answer::SaleView;
use super::basket::{DoneSale, OpenSale};
use super::input::Tender;
use super::lookup::past::Paper;
use super::lookup::{Lookup, Shift, StockedLot, Unreadable};
use super::pharmacy::{gate, papers};
use super::refusal::{Code, Refusal};
use super::tendering::{self, voucher};
use super::{Decision, Effect, Stage, Till, Trouble, Turn, exchanging, plausible, pricing, privacy, warehousing};

pub mod change;

pub fn pay(turn: &Turn<'_>, tender: &Tender) -> Result<Decision, Trouble> {
    let sale = match turn.till.open_sale() {
        Some(sale) if !sale.lines.is_empty() => sale,
        _ => return turn.refuse(Code::NothingToPay, Text::new("till-nothing-to-pay")),
    };
    if sale.waiting.is_some() {
        return turn.refuse(Code::OpenSale, Text::new("till-qris-still-waits"));
    }
    gate::still(turn, sale)?;
    if !sale.credit.is_zero() && sale.rest().is_zero() {
        return exchanging::pay_nothing(turn, sale);
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
    plausible::sum(turn.consent, change, plausible::RECEIVED)?;
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
    finish_exchange(turn, sale, tenders, "cash")
}

/// The same; what goods brought back are worth beyond this sale goes back by `means`.
pub fn finish_exchange(
    turn: &Turn<'_>,
    sale: &OpenSale,
    mut tenders: Vec<Tendered>,
    means: &str,
) -> Result<Decision, Trouble> {
    let (till, shift) = (turn.till, turn.shift()?);
    let exchange = exchanging::settle(turn, sale, means)?;
    tenders.splice(0..0, exchange.iter().map(|exchange| exchange.part.clone()));
    let payable: Rupiah = tenders.iter().map(|part| part.amount).sum();
    let rests = voucher::rests(turn, shift, &tenders)?;
    let back = exchange.as_ref().map(|exchange| &exchange.back);
    let mut completed = complete(turn, shift, sale, payable, tenders, back)?;
    let view = done_view(turn, sale, &completed, exchange.as_ref());
    let (last, receipt) = (sale.last_view(), completed.receipt.clone());
    // The sale is kept whatever the clock says; its order is its sequence, not its time (R41).
    let newest = turn.lookup.newest_record()?.filter(|newest| *newest > turn.moment.now);
    let clock_behind = newest.map(|newest| {
        let date = till.zone.date(newest);
        match date == till.zone.date(turn.moment.now) {
            true => Text::new("till-clock-behind").with("newest", newest),
            // A time alone would read as today's.
            false => Text::new("till-clock-behind-day").with("newest", newest).with("date", date),
        }
    });
    let mut decision = till.quiet(|next| {
        next.stage = Stage::Done(Box::new(DoneSale { view, last, receipt }));
        next.times = None;
        next.returning = None;
        next.undo.clear();
        next.notices.extend(clock_behind);
        next.notices.extend(exchange.as_ref().and_then(|exchange| exchange.short.clone()));
        next.shown.voucher = rests.iter().find(|rest| voucher::is_good(rest)).map(|rest| rest.code.clone());
        next.shown.exchanged = back.map(|back| back.receipt.clone());
        if let Some(shift) = &mut next.shift {
            shift.sales += 1;
        }
    });
    decision.effects = effects(&completed, back);
    decision.effects.extend(warehousing::delivery_note(turn, sale, &completed)?);
    decision.effects.extend(papers::etikets(turn, sale, &completed)?);
    decision.effects.extend(papers::strips(turn, &completed)?);
    decision.happenings.extend(exchange.as_ref().map(exchanging::Settled::happening));
    let references = references::set_apart(&mut completed.tenders);
    let personal = (!references.is_empty()).then(|| Personal { references, ..Personal::default() });
    decision.happenings.push(Happening { event: Event::SaleCompleted(completed), personal });
    for rest in rests {
        if voucher::is_good(&rest) {
            decision.effects.push(voucher::paper(turn, &rest)?);
        }
        decision.happenings.push(Event::VoucherSold(rest).into());
    }
    Ok(decision)
}

/// The finished sale as it is shown; of an exchange with the goods of both sides, and what passed over the counter.
fn done_view(
    turn: &Turn<'_>,
    sale: &OpenSale,
    completed: &SaleCompleted,
    exchange: Option<&exchanging::Settled>,
) -> SaleView {
    let change: Rupiah = completed.tenders.iter().map(|part| part.change).sum();
    let mut view = sale.view(completed.payable);
    if let (Some(now), Some(exchange)) = (exchanging::of(turn.till), exchange) {
        let passed = completed.payable - exchange.part.amount - exchange.given_back();
        view = exchanging::view(now, sale, view, |_| passed);
        (view.payable, view.rounding) = (passed, passed - view.total);
        view.change_pieces.clone_from(&exchange.handed);
    }
    let money = exchange.map_or(&[][..], |exchange| &exchange.back.tenders);
    let all = completed.tenders.iter().chain(money).filter(|part| part.tender != EXCHANGE);
    view.tenders = all.map(|part| (part.tender.clone(), part.amount)).collect();
    view.paid = view.payable + change;
    view.due = Rupiah::ZERO;
    view.change = change;
    view.receipt = Some(completed.receipt.clone());
    view.due_day = completed.on_account.as_ref().map(|account| account.due);
    view.purchases_year = sale.member.as_ref().map(|_| completed.purchases_year);
    view
}

/// The drawer opens where something goes into it or comes out of it: money, a card's slip, a signed sheet, a voucher.
/// Kasbon is printed twice, the second sheet for the member's signature (R32).
fn effects(sale: &SaleCompleted, back: Option<&SaleReturned>) -> Vec<Effect> {
    let paid_by = |tender: &str| sale.tenders.iter().any(|part| part.tender == tender);
    let mut effects = Vec::new();
    let goes_back = back.is_some_and(|back| back.tenders.iter().any(|part| part.tender == "cash"));
    if goes_back || ["cash", "card", "kasbon", "voucher"].into_iter().any(paid_by) {
        effects.push(Effect::OpenDrawer);
    }
    effects.push(Effect::Print { receipt: sale.receipt.clone(), copy: 0, veiled: false });
    if paid_by("kasbon") || paid_by("receivable") {
        effects.push(sheet_to_sign(&sale.receipt, 0));
    }
    effects
}

/// The second sheet of a sale on account; `copy` 0 is the original.
fn sheet_to_sign(receipt: &ReceiptNumber, copy: u32) -> Effect {
    let payload = match copy {
        0 => r#"{"sheet":"to_sign"}"#.to_owned(),
        copy => format!(r#"{{"sheet":"to_sign","copy":{copy}}}"#),
    };
    Effect::Paper { kind: "sale", receipt: Some(receipt.clone()), payload }
}

fn complete(
    turn: &Turn<'_>,
    shift: &Shift,
    sale: &OpenSale,
    payable: Rupiah,
    tenders: Vec<Tendered>,
    back: Option<&SaleReturned>,
) -> Result<SaleCompleted, Trouble> {
    let (settings, lookup) = (&turn.settings, turn.lookup);
    let lines = sold_lines(turn, sale)?;
    let totals = sale.totals();
    let ppn = lines.iter().map(|line| line.ppn_amount).sum();
    // Of an exchange the return takes the number before.
    let number = match back {
        Some(back) => back.receipt.number + 1,
        None => lookup.next_receipt(shift.date)?,
    };
    let counts = sale.member.as_ref().is_some_and(|buyer| buyer.counts);
    let on_account = warehousing::on_account(sale, &tenders, shift.date);
    let taken_by = warehousing::buyer(sale).filter(|_| on_account.is_none()).map(|shop| shop.shop.clone());
    let purchases_year = match &sale.member {
        Some(buyer) => {
            let number = &buyer.member.number;
            let before = match back.filter(|back| back.member.as_ref() == Some(number)) {
                Some(back) => back.purchases_year,
                None => lookup.purchases_year(number, shift.date.year())?,
            };
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
        card: sale.member.as_ref().and_then(|buyer| buyer.card.as_ref()).map(|card| card.card),
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
        exchanged: back.map(|back| back.sale),
        on_account,
        taken_by,
        parked: sale.parked,
    })
}

/// The lines with their lots: several lines of one product draw from the same lots, one after the other.
fn sold_lines(turn: &Turn<'_>, sale: &OpenSale) -> Result<Vec<SoldLine>, Trouble> {
    let (lookup, today) = (turn.lookup, turn.today());
    let mut stock: HashMap<Sku, Vec<StockedLot>> = HashMap::new();
    let mut lines = Vec::with_capacity(sale.lines.len());
    for (at, line) in sale.lines.iter().enumerate() {
        let product = line.product();
        let place = sale.place_of(product);
        let lots = match stock.entry(product.sku.clone()) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(first) => first.insert(lookup.lots(&product.sku, place)?),
        };
        let last_cost = lookup.last_cost(&product.sku)?;
        let first = lines.len();
        pricing::sell(line, (place, lots), last_cost, today, &mut lines)?;
        gate::fill(turn, sale, at, &mut lines[first..]);
    }
    if turn.settings.pkp {
        let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-bad-amount").with("text", "PPN"));
        share_ppn(&mut lines, today).map_err(too_large)?;
    }
    Ok(lines)
}

/// The paper of a finished sale once more: marked and counted, never opening the drawer (R36). What a shop bought from
/// the warehouse on account comes with the sheet it signs and the delivery note, as the first time.
pub fn reprint(turn: &Turn<'_>, receipt: Option<&ReceiptNumber>) -> Result<Decision, Trouble> {
    let (till, lookup) = (turn.till, turn.lookup);
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
    let veiled = veils(till, &found.receipt, lookup)?;
    decision.effects.push(Effect::Print { receipt: found.receipt.clone(), copy, veiled });
    if let Some(Paper::Sale(past)) = lookup.paper(&found.receipt)?
        && !past.voided
    {
        if past.sale.on_account.is_some() {
            decision.effects.push(sheet_to_sign(&found.receipt, copy));
        }
        decision.effects.extend(warehousing::delivery_note_again(turn, &past)?);
    }
    Ok(decision)
}

/// Medicines on the paper of this number are none of this person's business (A38).
fn veils(till: &Till, receipt: &ReceiptNumber, lookup: &dyn Lookup) -> Result<bool, Unreadable> {
    let paper = match lookup.paper(receipt)? {
        Some(Paper::Return { of, .. }) => lookup.paper(&of)?,
        paper => paper,
    };
    Ok(matches!(paper, Some(Paper::Sale(past)) if privacy::hides(till.user.as_ref(), &past)))
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
