//! What follows from simpanan berjangka: the deposit, what is left of it, the drawer, the member's balances.
//!
//! Pure. Always holds: the sum of the deposits' principal is account 214100, that of the interest that waits 214200.

use super::office::OfficeRow;
use super::{Balance, Row, cash};
use crate::domain::event::Event;
use crate::domain::event::term::{TermClosed, TermInterest, TermOpened, TermRenewed};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

pub fn rows(event: &Event) -> Vec<Row> {
    match event {
        Event::TermOpened(it) => opened(it),
        Event::TermInterest(it) => interest(it),
        Event::TermRenewed(it) => renewed(it),
        Event::TermClosed(it) => closed(it),
        _ => Vec::new(),
    }
}

fn part(term: &str, part: impl Into<String>, amount: i64) -> Option<Row> {
    let (term, part) = (term.to_owned(), part.into());
    (amount != 0).then_some(Row::Office(OfficeRow::TermPart { term, part, amount }))
}

fn balance(member: &MemberNumber, balance: Balance, delta: Rupiah) -> Option<Row> {
    let row = Row::MemberBalance { member: member.clone(), balance, delta, imported: false };
    (!delta.is_zero()).then_some(row)
}

/// Months whose interest was credited, and what of it counts in which month for the tax.
fn credited(
    term: &str,
    from: BusinessDate,
    month: &str,
    (months, interest, tax): (i64, Rupiah, Rupiah),
) -> impl Iterator<Item = Row> {
    let parts = [
        part(term, format!("months:{from}"), months),
        part(term, format!("interest:{month}"), interest.amount()),
        part(term, format!("tax:{month}"), tax.amount()),
    ];
    parts.into_iter().flatten()
}

fn opened(it: &TermOpened) -> Vec<Row> {
    let mut rows = Vec::new();
    if it.corrects.is_none() {
        rows.push(Row::Office(OfficeRow::Term(Box::new(it.agreed.clone()))));
    }
    rows.extend(part(&it.agreed.term, "principal", it.amount.amount()));
    rows.extend(balance(&it.agreed.member, Balance::Berjangka, it.amount));
    let through = if it.tender == "cash" { it.amount } else { Rupiah::ZERO };
    if it.tender != "cash" {
        rows.extend(balance(&it.agreed.member, Balance::Sukarela, -it.amount));
    }
    let about = (it.date, &it.agreed.member, through);
    rows.extend(cash::term(it.shift, &it.till, about, (it.slip, it.corrects), it.approved_by.as_ref()));
    rows
}

fn interest(it: &TermInterest) -> Vec<Row> {
    let net = it.interest - it.tax;
    let mut rows: Vec<Row> = credited(&it.term, it.from, &it.month, (it.months, it.interest, it.tax)).collect();
    rows.extend(match it.held {
        true => part(&it.term, "held", net.amount()),
        false => balance(&it.member, Balance::Sukarela, net),
    });
    rows
}

fn renewed(it: &TermRenewed) -> Vec<Row> {
    let agreed = &it.agreed;
    let mut rows = vec![Row::Office(OfficeRow::Term(Box::new(agreed.clone())))];
    rows.extend(part(&agreed.term, "principal", it.added.amount()));
    rows.extend(part(&agreed.term, "held", -it.added.amount()));
    rows.extend(balance(&agreed.member, Balance::Berjangka, it.added));
    rows
}

fn closed(it: &TermClosed) -> Vec<Row> {
    let mut rows: Vec<Row> = credited(&it.term, it.from, &it.month, (it.months, it.interest, it.tax)).collect();
    rows.extend(part(&it.term, "principal", -it.principal.amount()));
    rows.extend(part(&it.term, "held", -it.held.amount()));
    rows.extend(balance(&it.member, Balance::Berjangka, -it.principal));
    let through = if it.tender == "cash" { -it.paid() } else { Rupiah::ZERO };
    if it.tender == "sukarela" {
        rows.extend(balance(&it.member, Balance::Sukarela, it.paid()));
    }
    let about = (it.date, &it.member, through);
    rows.extend(cash::term(it.shift, &it.till, about, (it.slip, it.corrects), it.approved_by.as_ref()));
    rows
}

#[cfg(test)]
mod tests;
