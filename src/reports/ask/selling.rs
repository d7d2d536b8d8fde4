//! Sales, shifts, notes and shelf labels, from the store to their tables.

use super::log_days;
use super::summed::zone;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::time::Zone;
use crate::reports::part::{Gathering, Part, Window};
use crate::reports::table::Table;
use crate::reports::{Period, Question, ceilings, days, exceptions, labels, looks, newest_day, sales, shift};
use crate::store::day::DayNote;
use crate::store::labels::Shelved;
use crate::store::sales::SaleListed;
use crate::store::shifts::ShiftRow;
use crate::store::{Store, StoreError};

pub fn sales(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let mut lines = Vec::new();
    each_sale(store, question, |line| lines.push(line))?;
    Ok(sales::table(lines, question.period, question.hour))
}

/// Some of them, in the same order: those of a day are put in order at a time.
pub fn sales_part(store: &Store, question: &Question, window: Window) -> Result<Part, StoreError> {
    let table = |lines| sales::table(lines, question.period, question.hour);
    let mut gathering = Gathering::new(window, table(Vec::new()));
    let mut day: Vec<sales::Line> = Vec::new();
    each_sale(store, question, |line| {
        if day.first().is_some_and(|first| first.date != line.date) {
            gathering.take(table(std::mem::take(&mut day)));
        }
        day.push(line);
    })?;
    gathering.take(table(day));
    Ok(gathering.end())
}

/// Those of the days, and of the hour where one is asked for.
fn each_sale(store: &Store, question: &Question, mut each: impl FnMut(sales::Line)) -> Result<(), StoreError> {
    let Some((from, to)) = days(store, question.period)? else { return Ok(()) };
    let zone = zone(store)?;
    store.sales(from, to, |sale| -> Result<(), StoreError> {
        if question.hour.is_none_or(|hour| zone.local(sale.at).hour == hour) {
            each(sales_line(sale));
        }
        Ok(())
    })
}

pub fn labels(store: &Store, period: Period) -> Result<Table, StoreError> {
    let newest = newest_day(store)?;
    let date = period.to.or(newest);
    let all = date.map(|date| store.shelf_labels(date)).transpose()?.unwrap_or_default();
    let changed = all.into_iter().filter(Shelved::has_changed);
    Ok(labels::table(changed.filter_map(label_line).collect(), date))
}

/// As on a date; without one as on the newest day.
pub fn ceilings(store: &Store, period: Period) -> Result<Table, StoreError> {
    let date = period.to.or(newest_day(store)?);
    let all = date.map(|date| store.above_ceiling(date)).transpose()?.unwrap_or_default();
    Ok(ceilings::table(all.into_iter().map(|goods| (goods.product, goods.crossed)).collect(), date))
}

pub fn shift(store: &Store, period: Period) -> Result<Table, StoreError> {
    let (from, to) = log_days(period);
    let shifts = store.shifts(from, to)?;
    Ok(shift::table(shifts.into_iter().map(shift_line).collect(), period))
}

pub fn exceptions(store: &Store, period: Period) -> Result<Table, StoreError> {
    Ok(exceptions::table(exceptions_of(store, period)?, period))
}

/// Who looked at whose personal data.
pub fn looks(store: &Store, question: &Question) -> Result<Table, StoreError> {
    let (from, to) = log_days(question.period);
    let zone = Zone::parse(&store.settings_on(to)?.timezone).unwrap_or_default();
    let notes = store.notes_between(from.start(&zone), to.plus_days(1).start(&zone))?;
    let key = |number: &MemberNumber| MemberNumber::key(number.as_str());
    let asked = question.member.as_ref().map(key);
    let ours = notes.into_iter().rev().filter(|note| looks::heading(&note.kind).is_some());
    let hers = ours.filter(|note| asked.is_none() || note.member.as_ref().map(key) == asked);
    let lines = hers.map(|note| looks::Line {
        at: note.at,
        kind: note.kind,
        member: note.member,
        what: note.code,
        who: note.actor,
        second: note.second,
    });
    Ok(looks::table(lines.collect(), question.period))
}

/// By the shop's own days; a note has no business date of its own.
fn exceptions_of(store: &Store, period: Period) -> Result<Vec<exceptions::Line>, StoreError> {
    let (from, to) = log_days(period);
    let zone = Zone::parse(&store.settings_on(to)?.timezone).unwrap_or_default();
    let notes = store.day_notes(from.start(&zone), to.plus_days(1).start(&zone))?;
    let line = |note: DayNote| {
        Some(exceptions::Line {
            at: note.at,
            kind: ExceptionKind::parse(&note.kind)?,
            till: note.till,
            cashier: note.actor,
            second: note.second,
            receipt: note.receipt,
            member: note.member,
            amount: note.amount,
        })
    };
    Ok(notes.into_iter().filter_map(line).collect())
}

fn label_line(found: Shelved) -> Option<labels::Line> {
    Some(labels::Line {
        sku: found.label.sku,
        name: found.name,
        unit: found.label.unit,
        label: found.label.price,
        price: found.price?,
        member_label: found.label.member_price.unwrap_or(Rupiah::ZERO),
        member_price: found.member_price.unwrap_or(Rupiah::ZERO),
        printed: found.label.date,
    })
}

fn sales_line(found: SaleListed) -> sales::Line {
    sales::Line {
        receipt: found.receipt,
        at: found.at,
        date: found.date,
        cashier: found.cashier,
        member: found.member,
        total: found.total,
        rounding: found.rounding,
        payable: found.payable,
        status: found.status,
    }
}

fn shift_line(found: ShiftRow) -> shift::Line {
    let closed = found.closed.map(|end| shift::Closed {
        at: end.at,
        number: end.number,
        expected: end.expected,
        counted: end.counted,
        difference: end.difference,
        deposit: end.deposit,
        hash: end.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
    });
    shift::Line {
        date: found.date,
        till: found.till,
        cashier: found.cashier,
        opened: found.opened,
        opening: found.opening,
        sums: found.sums,
        closed,
    }
}
