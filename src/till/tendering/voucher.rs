//! Shopping vouchers: each number is used once; what is left of its worth goes on under a new one, or is lost (R33).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: no cash goes back for a voucher; a number is never
//! given twice.
//! Not here: selling one (`desk.rs`).

use super::{part, settled, take};
use crate::domain::event::Tendered;
use crate::domain::event::drawer::VoucherSold;
use crate::domain::goods::barcode::{self, check_digit};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::basket::OpenSale;
use crate::till::lookup::Shift;
use crate::till::refusal::Code;
use crate::till::slip::Slip;
use crate::till::{Decision, Effect, Trouble, Turn};

/// Pays with what a voucher is worth, at most with what is due; or with a part of it, and the rest is a new one.
pub fn pay(turn: &Turn<'_>, sale: &OpenSale, code: &str, amount: Option<Rupiah>) -> Result<Decision, Trouble> {
    let code = code.trim();
    if code.len() == DIGITS && !barcode::is_checked(code) {
        return turn.refuse(Code::BadCheckDigit, Text::new("till-bad-check-digit").with("code", code));
    }
    let worth = if code.len() == DIGITS { turn.lookup.voucher(code)? } else { None };
    let Some(worth) = worth else {
        return turn.refuse(Code::UnknownBarcode, Text::new("till-voucher-unknown").with("code", code));
    };
    let aside = turn.till.parked.iter().filter(|parked| parked.parked.sale != sale.id);
    let mut parts = aside.flat_map(|parked| &parked.parked.basket.paid).chain(&sale.paid);
    let in_use = parts.any(|part| part.tender == "voucher" && part.reference == code);
    if worth <= Rupiah::ZERO || in_use {
        return turn.refuse(Code::NotEnough, Text::new("till-voucher-used").with("code", code));
    }
    if sale.rest() <= Rupiah::ZERO {
        return turn.refuse(Code::BadInput, Text::new("till-part-of-nothing"));
    }
    let paid = match amount {
        None => worth.min(sale.rest()),
        Some(_) => part(turn, sale, amount)?,
    };
    if paid > worth {
        let text = Text::new("till-voucher-worth-less").with("code", code).with("worth", worth);
        return turn.refuse(Code::NotEnough, text);
    }
    take(turn, sale, settled("voucher", paid, code), Vec::new())
}

/// Digits of a voucher's number.
const DIGITS: usize = 13;

/// Where the worth goes of which the shop says that it is lost: no such number can be paid with, and the books still
/// owe it, until the accountant decides.
const LOST: &str = "hangus";

/// New vouchers for what is left of those that this sale uses.
pub fn rests(turn: &Turn<'_>, shift: &Shift, tenders: &[Tendered]) -> Result<Vec<VoucherSold>, Trouble> {
    let mut rests = Vec::new();
    for part in tenders.iter().filter(|part| part.tender == "voucher") {
        let left = turn.lookup.voucher(&part.reference)?.unwrap_or_default() - part.amount;
        if left > Rupiah::ZERO {
            let code = match turn.settings.voucher_rest_lost {
                true => format!("{LOST} {}", part.reference),
                false => fresh_code(turn, rests.len())?,
            };
            rests.push(VoucherSold {
                corrects: None,
                approved_by: None,
                shift: shift.id,
                till: shift.till.clone(),
                date: shift.date,
                code,
                amount: left,
                slip: 0,
                rest_of: Some(part.reference.clone()),
            });
        }
    }
    Ok(rests)
}

/// Numbers behind the prefix.
const NUMBERS: u128 = 10_000_000_000;

/// A number that no voucher has: prefix, ten digits of the input's random id, check digit. `nth` parts those of one
/// input.
pub fn fresh_code(turn: &Turn<'_>, nth: usize) -> Result<String, Trouble> {
    let first = turn.moment.fresh.as_u128() % NUMBERS;
    let mut number = (first + nth as u128) % NUMBERS;
    loop {
        let body = format!("{}{number:010}", turn.settings.prefix_voucher);
        let digit = check_digit(&body).unwrap_or_default();
        let code = format!("{body}{digit}");
        if turn.lookup.voucher(&code)?.is_none() {
            return Ok(code);
        }
        number = (number + 1) % NUMBERS;
    }
}

/// Can this be paid with?
pub fn is_good(sold: &VoucherSold) -> bool {
    sold.code.len() == DIGITS
}

/// The voucher itself, to be handed over.
pub fn paper(turn: &Turn<'_>, sold: &VoucherSold) -> Result<Effect, Trouble> {
    let slip = Slip::new(turn, turn.user()?, sold.date)
        .with("till", sold.till.as_str())
        .with("number", sold.slip)
        .with("amount", sold.amount.amount())
        .with("code", sold.code.as_str())
        .with("rest_of", sold.rest_of.as_deref().unwrap_or_default());
    Ok(slip.paper("voucher"))
}
