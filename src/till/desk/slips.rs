//! The slips of the desk: what was paid, what it was for, what is left.
//!
//! Pure. Fields: `receipts/README.md`.

use std::cmp::Ordering;

use serde_json::{Value, json};

use crate::domain::cooperative::loan::debt::Payment;
use crate::domain::cooperative::savings::Months;
use crate::domain::event::drawer::{KasbonPaid, LoanPaid, SavingMoved};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::till::lookup::{Member, Shift};
use crate::till::slip::Slip;
use crate::till::standing::LoanStanding;
use crate::till::{Effect, Trouble, Turn};

/// The head of all three.
fn slip(
    turn: &Turn<'_>,
    member: &Member,
    (date, number, amount): (BusinessDate, u32, Rupiah),
) -> Result<Slip, Trouble> {
    let shift = turn.shift()?;
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    Ok(Slip::new(turn, turn.user()?, date)
        .with("till", shift.till.as_str())
        .with("number", number)
        .with("member", member.number.as_str())
        .with("name", member.name.as_str())
        .with("amount", amount.amount())
        .with("approved_by", approver))
}

pub fn saving(
    turn: &Turn<'_>,
    shift: &Shift,
    member: &Member,
    moved: &SavingMoved,
    months: Option<Months>,
) -> Result<Effect, Trouble> {
    let months = months.map(|months| {
        let (from, to) = (months.from.first_day(), months.to.first_day());
        json!({ "from": from, "to": to, "whole": months.whole, "part": months.part })
    });
    let slip = slip(turn, member, (shift.date, moved.slip, moved.amount.abs()))?
        .with("saving", moved.saving.as_str())
        .with("out", moved.amount.is_negative())
        .with("months", months.unwrap_or(Value::Null))
        .with("balance", moved.balance.amount());
    Ok(slip.paper("savings"))
}

pub fn kasbon(turn: &Turn<'_>, shift: &Shift, member: &Member, paid: &KasbonPaid) -> Result<Effect, Trouble> {
    let slip = slip(turn, member, (shift.date, paid.slip, paid.amount))?
        .with("before", (paid.balance + paid.amount).amount())
        .with("balance", paid.balance.amount());
    Ok(slip.paper("kasbon"))
}

pub fn instalment(
    turn: &Turn<'_>,
    member: &Member,
    standing: &LoanStanding,
    paid: &LoanPaid,
    payment: &Payment,
) -> Result<Effect, Trouble> {
    let covers: Vec<Value> = payment.covers.iter().map(|(no, whole)| json!({ "no": no, "whole": whole })).collect();
    // Paid off early names every instalment that is left; the first and the last say it.
    let covers = match (payment.settles, payment.covers.first(), payment.covers.last()) {
        (true, Some((from, _)), Some((to, _))) if from != to => json!([{ "no": from, "to": to, "whole": true }]),
        _ => Value::Array(covers),
    };
    let named = match (payment.settles, payment.compared) {
        (true, _) => "paid_off",
        (false, Ordering::Less) => "part",
        (false, Ordering::Equal) => "due",
        (false, Ordering::Greater) => "ahead",
    };
    let all = payment.parts.total() + payment.to_sukarela;
    let slip = slip(turn, member, (paid.date, paid.slip, all))?
        .with("loan", paid.loan.as_str())
        .with("months", standing.months)
        .with("due", standing.due.total().amount())
        .with("named", named)
        .with("penalty", paid.penalty.amount())
        .with("jasa", paid.jasa.amount())
        .with("principal", paid.principal.amount())
        .with("to_sukarela", payment.to_sukarela.amount())
        .with("waived", payment.waived.amount())
        .with("covers", covers)
        .with("balance", paid.balance.amount());
    Ok(slip.paper("instalment"))
}
