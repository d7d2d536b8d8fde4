//! What each member did with the cooperative in a year, as sums: savings and the days they lay there, jasa paid, SHU.
//! A distribution of the surplus reads these rows and no history (koperasi 2.2).
//!
//! Pure. Always holds: the savings of all years to one add up to the balance at its end; `days` counts each movement
//! from its day to 31 December, both included, so that their sum is that of the balances at each day's end.

use super::{Balance, Row};
use crate::domain::event::{Envelope, Event, SoldLine};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::{BusinessDate, Zone};

/// Rows that follow from an event and from the rows it has already.
pub fn rows(envelope: &Envelope, event: &Event, rows: &[Row]) -> Vec<Row> {
    let mut found: Vec<Row> = rows.iter().filter_map(|row| saved(row, envelope, event)).collect();
    found.extend(sold(event));
    match event {
        Event::LoanPaid(paid) => found.extend(of(Some(&paid.member), paid.date.year(), "jasa", paid.jasa)),
        Event::ShuAllocated(allocated) => {
            let given = allocated.given();
            found.extend(given.iter().flat_map(|(member, amount)| of(Some(member), allocated.year, "shu", *amount)));
        }
        Event::ShuReversed(back) => {
            found.extend(back.shares.iter().flat_map(|(member, amount)| of(Some(member), back.year, "shu", -*amount)));
        }
        Event::PayrollTaken(taken) => {
            let jasa = taken.loans.iter().map(|of| of.jasa).sum();
            found.extend(of(Some(&taken.number), taken.date.year(), "jasa", jasa));
        }
        Event::MemberLeft(left) => {
            let jasa = left.charges.iter().map(|of| of.jasa).sum();
            found.extend(of(Some(&left.number), left.date.year(), "jasa", jasa));
            found.extend(of(Some(&left.number), left.date.year(), "leaver", left.rest));
        }
        Event::LeaverPaid(paid) => found.extend(of(Some(&paid.number), paid.date.year(), "leaver", -paid.amount)),
        Event::ShuPaid(paid) => {
            found.extend(of(Some(&paid.member), paid.year, "shu", -paid.paid()));
        }
        Event::ShuLapsed(it) => {
            found.extend(it.shares.iter().flat_map(|(member, amount)| of(Some(member), it.year, "shu", -*amount)));
        }
        _ => {}
    }
    found
}

fn of(member: Option<&MemberNumber>, year: i16, what: &'static str, amount: Rupiah) -> Option<Row> {
    (!amount.is_zero()).then(|| Row::MemberYear { member: member.cloned(), year, what, amount, days: 0 })
}

/// Savings that came or went, on the date of what moved them.
fn saved(row: &Row, envelope: &Envelope, event: &Event) -> Option<Row> {
    let Row::MemberBalance { member, balance, delta, .. } = row else { return None };
    if *balance == Balance::Kasbon || delta.is_zero() {
        return None;
    }
    // Balances that an import gave have no date of their own: they hold from the day of their record. Its zone is the
    // usual one, since the record does not say.
    let date = date(event).unwrap_or_else(|| Zone::default().date(envelope.at));
    // The day of leaving is the last one as a member: what is paid back lay there that day too.
    let last = if matches!(event, Event::MemberLeft(_)) { 1 } else { 0 };
    let days = delta.amount() * (days_left(date) - last);
    Some(Row::MemberYear {
        member: Some(member.clone()),
        year: date.year(),
        what: balance.code(),
        amount: *delta,
        days,
    })
}

/// From this day to 31 December, both included.
fn days_left(date: BusinessDate) -> i64 {
    BusinessDate::new(date.year(), 12, 31).map_or(0, |last| last.days_since(date) + 1)
}

fn date(event: &Event) -> Option<BusinessDate> {
    Some(match event {
        Event::SaleCompleted(sale) => sale.date,
        Event::SaleReturned(back) => back.date,
        Event::TenderCorrected(corrected) => corrected.date,
        Event::SavingMoved(saving) => saving.date,
        Event::ShuPaid(paid) => paid.date,
        Event::MemberLeft(left) => left.date,
        Event::InterestPaid(paid) => paid.date,
        Event::TermOpened(it) => it.date,
        Event::TermInterest(it) => it.date,
        Event::TermRenewed(it) => it.agreed.from,
        Event::TermClosed(it) => it.date,
        Event::PayrollTaken(taken) => taken.date,
        _ => return None,
    })
}

/// What all buyers bought, by the rule of members' purchases (koperasi 1.6): net, without PPN and cash rounding.
fn sold(event: &Event) -> Option<Row> {
    let net = |line: &SoldLine| line.amount - line.discount - line.ppn_amount;
    let (date, amount): (BusinessDate, Rupiah) = match event {
        Event::SaleCompleted(sale) => (sale.date, sale.lines.iter().map(net).sum()),
        Event::SaleImported(sale) => (sale.date, sale.lines.iter().map(|line| line.amount).sum()),
        Event::SaleReturned(back) => {
            let date = if back.void { back.of_date } else { back.date };
            (date, -back.lines.iter().map(|line| net(&line.sold)).sum::<Rupiah>())
        }
        _ => return None,
    };
    of(None, date.year(), "sales", amount)
}
