//! Other means than cash: card, transfer, kasbon, sukarela, voucher and QRIS, alone or as a part (R29–R33).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a part is exact and never above what is due; while a part
//! is paid the goods stay as they are; a sale paid in part is in the log, so that a power cut loses no payment.
//! Not here: cash and the end of a sale (`paying.rs`).

use super::basket::{OpenSale, aside};
use super::input::{Input, Tender};
use super::refusal::Code;
use super::{Decision, Stage, Trouble, Turn, paying};
use crate::domain::event::parked::SaleFetched;
use crate::domain::event::{Event, Happening, Tendered};
use crate::domain::goods::barcode::{self, Plan, Reading};
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;

pub mod correct;
pub mod credit;
pub mod qris;
pub mod voucher;

/// Pays the open sale, or a part of it.
pub fn pay(turn: &Turn<'_>, sale: &OpenSale, tender: &Tender) -> Result<Decision, Trouble> {
    match tender {
        Tender::Qris(amount) => qris::show(turn, sale, part(turn, sale, *amount)?),
        Tender::Card { reference, amount } => by_slip(turn, sale, ("card", reference), *amount),
        Tender::Transfer { reference, amount } => by_slip(turn, sale, ("transfer", reference), *amount),
        Tender::Kasbon(amount) => credit::kasbon(turn, sale, part(turn, sale, *amount)?),
        Tender::Sukarela { pin, amount } => credit::sukarela(turn, sale, pin.as_deref(), *amount),
        Tender::Voucher { code, amount } => voucher::pay(turn, sale, code, *amount),
        Tender::Cash(_) => turn.refuse(Code::BadInput, Text::new("till-bad-line").with("word", "pay")),
    }
}

/// What a means is to settle: all that is open, where nothing else is said; never more (R31).
fn part(turn: &Turn<'_>, sale: &OpenSale, amount: Option<Rupiah>) -> Result<Rupiah, Trouble> {
    let amount = amount.unwrap_or(sale.rest());
    if amount > sale.rest() {
        return turn.refuse(Code::BadInput, Text::new("till-part-above-due").with("due", sale.rest()));
    }
    if amount <= Rupiah::ZERO {
        return turn.refuse(Code::BadInput, Text::new("till-part-of-nothing"));
    }
    Ok(amount)
}

/// Digits in a row that only a whole card number has; it is nobody's to write down.
const CARD_NUMBER: usize = 13;

/// A terminal or a bank has taken it, and its paper has a number.
fn by_slip(
    turn: &Turn<'_>,
    sale: &OpenSale,
    (tender, reference): (&str, &str),
    amount: Option<Rupiah>,
) -> Result<Decision, Trouble> {
    let amount = part(turn, sale, amount)?;
    let reference = reference.trim();
    if reference.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-reference-needed"));
    }
    let in_a_row = reference.split(|sign: char| !sign.is_ascii_digit()).map(str::len).max();
    if tender == "card" && in_a_row.is_some_and(|digits| digits >= CARD_NUMBER) {
        return turn.refuse(Code::BadInput, Text::new("till-whole-card-number"));
    }
    take(turn, sale, settled(tender, amount, reference), Vec::new())
}

/// A part by this means.
pub fn settled(tender: &str, amount: Rupiah, reference: &str) -> Tendered {
    Tendered {
        tender: tender.to_owned(),
        amount,
        tendered: amount,
        change: Rupiah::ZERO,
        reference: reference.to_owned(),
        pieces: Default::default(),
        approved_by: None,
    }
}

/// The same, agreed to by somebody.
pub fn agreed(part: Tendered, approved_by: Option<UserId>) -> Tendered {
    Tendered { approved_by, ..part }
}

/// A part came in: the sale is done where nothing is due any more, else it waits for the rest.
pub fn take(turn: &Turn<'_>, sale: &OpenSale, part: Tendered, also: Vec<Happening>) -> Result<Decision, Trouble> {
    let mut sale = sale.clone();
    sale.paid.push(part);
    let mut decision = match paying::cash_payable(sale.rest(), &turn.settings).is_zero() {
        true => paying::finish(turn, &sale, sale.paid.clone())?,
        false => kept(turn, sale)?,
    };
    decision.happenings.extend(also);
    Ok(decision)
}

/// The open sale as it now is paid, written down.
fn kept(turn: &Turn<'_>, mut sale: OpenSale) -> Result<Decision, Trouble> {
    if !sale.credit.is_zero() {
        return turn.refuse(Code::NotAllowed, Text::new("till-exchange-at-once"));
    }
    let happening = match sale.is_being_paid() {
        true => {
            sale.parked = true;
            Some(aside::happening(&sale, turn.shift()?, turn.till.signed_on(), name(turn, &sale)))
        }
        // It lay there before anything was paid, and lies there again.
        false if let (true, Some(name)) = (sale.parked, sale.held.clone()) => {
            Some(aside::happening(&sale, turn.shift()?, turn.till.signed_on(), name))
        }
        false if sale.parked => {
            sale.parked = false;
            Some(Event::SaleFetched(SaleFetched { sale: sale.id }).into())
        }
        false => None,
    };
    let mut decision = turn.till.quiet(|next| next.stage = Stage::Open(sale));
    decision.happenings.extend(happening);
    Ok(decision)
}

/// `QRIS 137.500`: by what is waited for, or came in last. No two sales set aside have one name.
pub fn name(turn: &Turn<'_>, sale: &OpenSale) -> String {
    let (tender, amount) = match (&sale.waiting, sale.paid.last()) {
        (Some(waiting), _) => ("qris", waiting.amount),
        (None, Some(part)) => (part.tender.as_str(), part.amount),
        (None, None) => ("", sale.totals().total),
    };
    let name = format!("{} {}", tender.to_uppercase(), dotted(amount));
    let others = turn.till.parked.iter().filter(|parked| parked.parked.sale != sale.id);
    let taken: Vec<&str> = others.map(|parked| parked.name.as_str()).collect();
    if !taken.contains(&name.as_str()) {
        return name;
    }
    let numbered = (2_u32..).map(|number| format!("{name} ({number})"));
    numbered.into_iter().find(|name| !taken.contains(&name.as_str())).unwrap_or_default()
}

/// Thousands parted by dots, as the cashier reads the amount on the screen.
fn dotted(amount: Rupiah) -> String {
    let figures = amount.amount().abs().to_string();
    let groups: Vec<&str> =
        figures.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap_or_default()).collect();
    groups.join(".")
}

/// Takes the last tender back (`undo`): the code that is shown, or the part that came in last.
pub fn take_back(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let Some(sale) = turn.till.open_sale() else {
        return turn.refuse(Code::BadInput, Text::new("till-nothing-to-undo"));
    };
    let mut sale = sale.clone();
    if sale.waiting.take().is_none() {
        sale.paid.pop();
    }
    kept(turn, sale)
}

/// Gives one part back, whichever came in last; the code that is shown is taken back by saying that it was not paid.
pub fn take_off(turn: &Turn<'_>, part: usize) -> Result<Decision, Trouble> {
    let sale = turn.till.open_sale();
    let place = part.checked_sub(1);
    let Some((sale, at)) = sale.zip(place).filter(|(sale, at)| *at < sale.paid.len()) else {
        return turn.refuse(Code::BadInput, Text::new("till-no-such-part").with("part", part));
    };
    let mut sale = sale.clone();
    sale.paid.remove(at);
    kept(turn, sale)
}

/// While a part is paid or waited for, nothing changes what it was paid for.
pub fn goods_stay(turn: &Turn<'_>, input: &Input) -> Result<(), Trouble> {
    let changes = match input {
        Input::Scan { code } => !matches!(barcode::read(code, &Plan::of(&turn.settings)), Ok(Reading::Voucher { .. })),
        Input::Times { .. }
        | Input::Add { .. }
        | Input::Quantity { .. }
        | Input::Unit { .. }
        | Input::Remove { .. }
        | Input::Box { .. }
        | Input::Cancel
        | Input::Price { .. }
        | Input::Discount { .. }
        | Input::Buyer { .. }
        | Input::Member { .. }
        | Input::Return { .. }
        | Input::Take { .. } => true,
        Input::Pharmacy(step) => step.changes_the_sale(),
        _ => false,
    };
    let waits = turn.till.open_sale().is_some_and(|sale| sale.waiting.is_some());
    match (changes, waits) {
        (false, _) => Ok(()),
        (true, true) => turn.refuse(Code::OpenSale, Text::new("till-qris-still-waits")),
        (true, false) => turn.refuse(Code::OpenSale, Text::new("till-part-is-paid")),
    }
}

/// What sales that are not finished have already taken of a member's credit or savings: this one, and those set aside.
fn spoken_for(turn: &Turn<'_>, sale: &OpenSale, tender: &str, member: &MemberNumber) -> Rupiah {
    let aside = turn.till.parked.iter().map(|parked| &parked.parked);
    let aside = aside.filter(|parked| parked.sale != sale.id && parked.basket.member.as_ref() == Some(member));
    let parts = aside.flat_map(|parked| &parked.basket.paid).chain(&sale.paid);
    parts.filter(|part| part.tender == tender).map(|part| part.amount).sum()
}

#[cfg(test)]
mod tests;
