//! `sipnap`: narcotics and psychotropics month by month: what there was, came, was used on prescription, went another
//! way, and is left (A32); `registers`: the same goods, precursors and what is often misused line by line, with the
//! running balance (A13).
//!
//! Pure. Always holds: opening + received − used + other = closing, whatever happened; a month in which nothing moved
//! has its rows too (zero report).

use std::collections::BTreeMap;

use super::table::{Cell, Column, Kind, Table};
use super::{Period, Question, period_line};
use crate::domain::id::Sku;
use crate::domain::pharmacy::register::{Named, Registered};
use crate::domain::pharmacy::sipnap::figures::{Book, Figures, changes};
use crate::domain::pharmacy::sipnap::{Month, Reported, Stage};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("month", "report-month", Kind::Words),
    Column::new("register", "report-register", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("opening_milli", "report-opening-balance", Kind::Quantity),
    Column::new("received_milli", "report-received", Kind::Quantity),
    Column::new("used_milli", "report-used", Kind::Quantity),
    Column::new("other_milli", "report-other-moves", Kind::Quantity),
    Column::new("closing_milli", "report-closing-balance", Kind::Quantity),
    Column::new("received_from", "report-received-from", Kind::Words),
    Column::new("state", "report-status", Kind::Words),
    Column::new("sent_number", "report-sipnap-number", Kind::Words),
    Column::new("by", "report-by", Kind::Words),
    Column::new("changed", "report-sipnap-changed-since", Kind::Words),
];

const REGISTER: &[Column] = &[
    Column::new("register", "report-register", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("n", "report-number", Kind::Number),
    Column::new("date", "report-date", Kind::Date),
    Column::new("document", "report-document", Kind::Words),
    Column::new("reference", "report-reference", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("in_milli", "report-in", Kind::Moved),
    Column::new("out_milli", "report-out", Kind::Moved),
    Column::new("balance_milli", "report-balance", Kind::Quantity),
    Column::new("prescription", "report-prescription", Kind::Words),
    Column::new("pharmacist", "report-rx-pharmacist", Kind::Words),
    Column::new("person", "report-register-person", Kind::Words),
    Column::new("prescriber", "report-rx-doctor", Kind::Words),
    Column::new("address", "report-address", Kind::Words),
    Column::new("phone", "report-phone", Kind::Words),
    Column::new("use", "report-register-use", Kind::Words),
];

/// Columns of a register before those that name people.
const PLAIN: usize = 14;

/// Goods that are watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// `narkotika` `psikotropika` `prekursor` `oot`.
    pub register: &'static str,
    pub sku: Sku,
    pub name: String,
    pub unit: String,
}

/// What moved of them, at all places together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub sku: Sku,
    /// Of the calendar.
    pub date: BusinessDate,
    /// Kind of the event.
    pub document: &'static str,
    pub reference: String,
    pub batch: String,
    pub milli: Quantity,
    /// Whose word it was, and why, where a count differed or goods were written off; empty for all else.
    pub pharmacist: String,
    pub words: String,
}

/// The months from one to the other, both included.
fn months(from: Month, to: Month) -> Vec<Month> {
    std::iter::successors(Some(from), |month| Some(month.next())).take_while(|month| *month <= to).collect()
}

/// How far a month's report has come: a draft until somebody compared it with the stock.
fn state(said: Option<&Reported>) -> Cell {
    match said.map(|said| said.stage) {
        None => Cell::term("draft", "report-sipnap-draft"),
        Some(Stage::Checked) => Cell::term("checked", "report-sipnap-checked"),
        Some(Stage::Sent) => Cell::term("sent", "report-sipnap-sent"),
    }
}

/// What a month's report said when it was sent last and says no longer (A35).
fn changed_since(said: Option<&Reported>, now: &Figures) -> Cell {
    let sent = said.filter(|said| said.stage == Stage::Sent).and_then(|said| said.figures.as_deref());
    let of_goods = |figures: &&Figures| figures.sku == now.sku;
    let changed = sent.and_then(|all| {
        let was: Vec<Figures> = all.iter().filter(of_goods).cloned().collect();
        changes(&was, std::slice::from_ref(now)).into_iter().next()
    });
    changed.map_or(Cell::Nothing, |changed| {
        let words = Text::new("report-sipnap-changed").with("what", changed.what);
        Cell::said(changed.what, words.with("was", changed.was).with("now", changed.now))
    })
}

/// Of each month of the days asked for; `days` are those on which anything happened.
pub fn table(
    watched: &[Watched],
    moved: &[Moved],
    (used, reported): (&[Registered], &[Reported]),
    days: Option<(BusinessDate, BusinessDate)>,
    period: Period,
) -> Table {
    let mut table = Table::new(vec![Text::new("report-sipnap"), period_line(period)], COLUMNS);
    table.grouped = 2;
    let Some((first, last)) = days else { return table };
    let mut book = Book::default();
    let mut from: BTreeMap<(&Sku, Month), Vec<&str>> = BTreeMap::new();
    for one in moved {
        book.moved(&one.sku, one.date, one.document, one.milli);
        let of_month = from.entry((&one.sku, Month::of(one.date))).or_default();
        let reference = one.reference.as_str();
        if one.document == "goods_received" && !reference.is_empty() && !of_month.contains(&reference) {
            of_month.push(reference);
        }
    }
    for line in used {
        book.used(&line.sku, line.date, line.milli);
    }
    // A shift that is still open has its business date, and goods go out in the next month.
    let last = Month::of(last).max(book.newest().filter(|_| period.to.is_none()).unwrap_or(Month::of(last)));
    for month in months(Month::of(first), last) {
        let said = reported.iter().filter(|said| said.month == month).max_by_key(|said| (said.stage, said.at));
        for goods in watched {
            let now = book.of(&goods.sku, month);
            table.push(vec![
                Cell::words(month.to_string()),
                Cell::words(goods.register),
                Cell::words(goods.sku.as_str()),
                Cell::words(&goods.name),
                Cell::words(&goods.unit),
                Cell::Quantity(now.opening),
                Cell::Quantity(now.received),
                Cell::Quantity(now.used),
                Cell::Quantity(now.other),
                Cell::Quantity(now.closing),
                Cell::words(from.get(&(&goods.sku, month)).map_or(String::new(), |from| from.join(", "))),
                state(said),
                Cell::words(said.map_or("", |said| &said.number)),
                Cell::words(said.map_or("", |said| said.by.as_str())),
                changed_since(said, &now),
            ]);
        }
    }
    table
}

/// Line by line, each product with its balance; who stands behind a line where the pharmacy asks (A13, A38).
/// Or that the paper on which the name stood was destroyed.
fn person(named: &Named) -> Cell {
    match (named.person.as_str(), named.gone.as_str()) {
        ("", gone) if !gone.is_empty() => Cell::said(gone, Text::new("report-person-gone").with("slip", gone)),
        (person, _) => Cell::words(person),
    }
}

pub fn registers(watched: &[Watched], moved: &[Moved], lines: &[Registered], question: &Question) -> Table {
    let (period, columns) = (question.period, if question.names { REGISTER } else { &REGISTER[..PLAIN] });
    let mut table = Table::new(vec![Text::new("report-registers"), period_line(period)], columns);
    table.grouped = 4;
    for goods in watched {
        let mut balance = Quantity::ZERO;
        let mut n = 0;
        for one in moved.iter().filter(|one| one.sku == goods.sku) {
            balance += one.milli;
            if period.from.is_some_and(|from| one.date < from) || period.to.is_some_and(|to| one.date > to) {
                continue;
            }
            n += 1;
            let line = lines.iter().find(|line| line.sku == goods.sku && line.receipt == one.reference);
            let words = |say: fn(&Registered) -> &str| Cell::words(line.map_or("", say));
            let mut row = vec![
                Cell::words(goods.register),
                Cell::words(goods.sku.as_str()),
                Cell::words(&goods.name),
                Cell::words(&goods.unit),
                Cell::Number(n),
                Cell::Date(one.date),
                super::stock_card::document_of(one.document, one.milli),
                Cell::words(&one.reference),
                Cell::words(&one.batch),
                Cell::Quantity(one.milli.max(Quantity::ZERO)),
                Cell::Quantity((-one.milli).max(Quantity::ZERO)),
                Cell::Quantity(balance),
                words(|line| &line.label),
                Cell::words(line.map_or(&one.pharmacist, |line| &line.pharmacist)),
                line.map_or_else(|| Cell::words(""), |line| person(&line.named)),
                words(|line| &line.named.doctor),
                words(|line| &line.named.address),
                words(|line| &line.named.phone),
                Cell::words(line.map_or(&one.words, |line| &line.named.purpose)),
            ];
            row.truncate(columns.len());
            table.push(row);
        }
    }
    table
}

#[cfg(test)]
mod tests;
