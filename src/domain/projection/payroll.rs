//! What follows from a list of wages: notes of who agreed and what was drawn up, and balances that what came has moved.
//!
//! Pure.

use super::{Balance, NoteRow, Row, cash};
use crate::domain::event::Event;
use crate::domain::event::payroll::{DeductionAgreed, EmployerSet, PayrollListed, PayrollPosted, PayrollTaken};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Kinds of the notes of which all there is of it is read.
pub const KINDS: [&str; 5] = ["employer_set", "deduction_agreed", "payroll_listed", "payroll_posted", "payroll_taken"];

pub fn rows(event: &Event) -> Vec<Row> {
    match event {
        Event::EmployerSet(it) => vec![employer(it)],
        Event::DeductionAgreed(it) => vec![agreed(it)],
        Event::PayrollListed(it) => vec![listed(it)],
        Event::PayrollPosted(it) => posted(it),
        Event::PayrollTaken(it) => taken(it),
        _ => Vec::new(),
    }
}

fn note(kind: &str, (date, member, code, amount): (BusinessDate, Option<&MemberNumber>, &str, Rupiah)) -> NoteRow {
    NoteRow {
        kind: kind.to_owned(),
        date: Some(date),
        member: member.cloned(),
        code: code.to_owned(),
        amount,
        ..NoteRow::default()
    }
}

fn employer(it: &EmployerSet) -> Row {
    Row::Note(Box::new(note(KINDS[0], (it.date, None, &it.employer, Rupiah::ZERO))))
}

fn agreed(it: &DeductionAgreed) -> Row {
    Row::Note(Box::new(note(KINDS[1], (it.date, Some(&it.number), &it.employer, it.kasbon))))
}

fn listed(it: &PayrollListed) -> Row {
    Row::Note(Box::new(note(KINDS[2], (it.date, None, &it.list, it.total()))))
}

/// Money of the drawer is in its shift, with what it was for.
fn posted(it: &PayrollPosted) -> Vec<Row> {
    let mut rows = Vec::new();
    let about = note(KINDS[3], (it.date, None, &it.list, it.total));
    if let Some(at) = &it.drawer {
        rows.extend(cash::summed(at.shift, &at.till, ("cash_in", it.total), it.total, at.slip));
        let parts = [
            ("kasbon_paid", it.kasbon.amount()),
            ("loans_paid", it.loans.amount()),
            ("savings_in", (it.wajib + it.sukarela).amount()),
        ];
        rows.extend(cash::sums(at.shift, parts));
    }
    let shift = it.drawer.as_ref().map(|at| at.shift);
    rows.push(Row::Note(Box::new(NoteRow { shift, second: it.approved_by.clone(), ..about })));
    rows
}

fn taken(it: &PayrollTaken) -> Vec<Row> {
    let deltas = [(Balance::Kasbon, -it.kasbon), (Balance::Wajib, it.wajib), (Balance::Sukarela, it.sukarela)];
    let moved = deltas.into_iter().filter(|(_, delta)| !delta.is_zero());
    let mut rows: Vec<Row> = moved
        .map(|(balance, delta)| Row::MemberBalance { member: it.number.clone(), balance, delta, imported: false })
        .collect();
    rows.extend(it.loans.iter().flat_map(|of| {
        let sums =
            [("principal", of.principal), ("jasa", of.jasa), ("accrued", -of.accrued), ("jasa_kept", of.jasa_kept)];
        cash::of_loan(&of.loan, &sums, (&of.penalties, &of.charged))
    }));
    rows.push(Row::Note(Box::new(note(KINDS[4], (it.date, Some(&it.number), &it.list, it.total())))));
    rows
}
