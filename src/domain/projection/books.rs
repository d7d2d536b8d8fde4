//! What follows when a day or a year is closed and its surplus becomes the members': locks, allocations, payments.
//!
//! Pure. What members have of it as sums of years is in `member_year.rs`.

use super::{Balance, NoteRow, Row, cash};
use crate::domain::event::Event;
use crate::domain::event::books::{JournalEntered, YearClosed};
use crate::domain::event::drawer::DayClosed;
use crate::domain::event::surplus::{ShuAllocated, ShuPaid};
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

pub fn day_closed(day: &DayClosed) -> Row {
    Row::DayClosed { date: day.date, total: day.total, difference: day.difference }
}

pub fn year_closed(closed: &YearClosed) -> Vec<Row> {
    let year = Row::YearClosed { year: closed.year, member: closed.member, nonmember: closed.nonmember };
    let locked = BusinessDate::new(closed.year, 12, 31).map(|until| Row::Locked { until });
    std::iter::once(year).chain(locked).collect()
}

/// What was written by hand is shown with who agreed; its amount is what went over.
pub fn entered(entered: &JournalEntered) -> Vec<Row> {
    vec![Row::Note(Box::new(NoteRow {
        kind: "journal_entered".to_owned(),
        date: Some(entered.date),
        amount: entered.lines.iter().map(|(_, amount)| *amount).filter(|amount| !amount.is_negative()).sum(),
        second: entered.approved_by.clone(),
        ..NoteRow::default()
    }))]
}

pub fn allocated(allocated: &ShuAllocated) -> Vec<Row> {
    vec![Row::Allocation { year: allocated.year, allocated: Some(Box::new(allocated.clone())) }]
}

/// Shares go back: all of a year, or those that nobody came for. These are found again by their year; no money of a
/// drawer.
pub fn back(event: &Event) -> Vec<Row> {
    match event {
        Event::ShuReversed(reversed) if reversed.extra => Vec::new(),
        Event::ShuReversed(reversed) => vec![Row::Allocation { year: reversed.year, allocated: None }],
        Event::ShuLapsed(lapsed) => vec![Row::Note(Box::new(NoteRow {
            kind: "shu_lapsed".to_owned(),
            date: Some(lapsed.date),
            code: lapsed.year.to_string(),
            second: lapsed.approved_by.clone(),
            ..NoteRow::default()
        }))],
        _ => Vec::new(),
    }
}

/// Cash goes out of a drawer like savings do; what goes to sukarela or kasbon changes those balances.
pub fn shu_paid(paid: &ShuPaid) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(at) = &paid.drawer {
        rows.extend(cash::summed(at.shift, &at.till, ("cash_out", paid.cash), -paid.cash, at.slip));
        rows.extend(cash::sums(at.shift, [("shu_paid", paid.cash.amount())]));
    }
    let moved = [(Balance::Sukarela, paid.sukarela), (Balance::Kasbon, -paid.kasbon)];
    rows.extend(moved.into_iter().filter(|(_, delta)| !delta.is_zero()).map(|(balance, delta)| Row::MemberBalance {
        member: paid.member.clone(),
        balance,
        delta,
        imported: false,
    }));
    rows.push(Row::Note(Box::new(NoteRow {
        kind: cash::kind("shu_paid", paid.corrects).to_owned(),
        date: Some(paid.date),
        shift: paid.drawer.as_ref().map(|at| at.shift),
        member: Some(paid.member.clone()),
        code: paid.year.to_string(),
        // Of the drawer; what never was in one is no money of its list.
        amount: if paid.drawer.is_some() { -paid.cash } else { Rupiah::ZERO },
        second: paid.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}
