//! `stock-card` (kartu stok, A13): what came and went of goods at a place, with document, balance and value; of
//! medicines lot by lot.
//!
//! Pure. Always holds: nothing is left out and nothing is netted; the last balance is the stock of the period's end.

use std::collections::BTreeMap;

use super::table::{Cell, Column, Kind, Table};
use super::{Period, period_line, terms};
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant};

const COLUMNS: &[Column] = &[
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("location", "report-location", Kind::Words),
    Column::new("card", "report-card-of", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::new("reference", "report-reference", Kind::Words),
    Column::new("document", "report-document", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("expiry", "report-expiry-short", Kind::Date),
    Column::new("in_milli", "report-in", Kind::Moved),
    Column::new("out_milli", "report-out", Kind::Moved),
    Column::new("balance_milli", "report-balance", Kind::Quantity),
    Column::new("price", "report-unit-cost", Kind::Money),
    Column::new("value", "report-value", Kind::Money),
    Column::new("balance_value", "report-balance-value", Kind::Money),
    Column::new("by", "report-by", Kind::Words),
];

/// A movement with what is known of its goods and lot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub place: Place,
    /// Medicines have a card per lot.
    pub medicine: bool,
    pub date: BusinessDate,
    pub at: Instant,
    pub reference: String,
    /// Kind of the event.
    pub document: &'static str,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    /// Positive = came.
    pub milli: Quantity,
    pub value: Rupiah,
    pub by: String,
}

/// Goods, place, and of medicines the lot.
type Card = (Sku, Place, Option<(Option<BusinessDate>, String)>);

/// Cards by goods, place and lot; each begins with what was there before the period, where anything was.
pub fn table(lines: Vec<Line>, period: Period) -> Table {
    let mut cards: BTreeMap<Card, Vec<Line>> = BTreeMap::new();
    for line in lines.into_iter().filter(|line| period.to.is_none_or(|to| line.date <= to)) {
        let lot = line.medicine.then(|| (line.expiry, line.batch.clone()));
        cards.entry((line.sku.clone(), line.place, lot)).or_default().push(line);
    }
    let mut table = Table::new(vec![Text::new("report-stock-card"), period_line(period)], COLUMNS);
    table.grouped = 5;
    for (card, mut lines) in cards {
        lines.sort_by_key(|line| (line.date, line.at));
        let name = if let Some((_, batch)) = card.2 { batch } else { String::new() };
        write(&mut table, &name, &lines, period);
    }
    table
}

fn write(table: &mut Table, card: &str, lines: &[Line], period: Period) {
    let (mut balance, mut worth) = (Quantity::ZERO, Rupiah::ZERO);
    let (mut begun, mut brought) = (false, false);
    for line in lines {
        if period.from.is_some_and(|from| line.date < from) {
            (balance, worth, brought) = (balance + line.milli, worth + line.value, true);
            continue;
        }
        if brought && !begun {
            table.push(row(line, card, period.from, None, (balance, worth)));
        }
        begun = true;
        (balance, worth) = (balance + line.milli, worth + line.value);
        table.push(row(line, card, Some(line.date), Some(line), (balance, worth)));
    }
    if let (false, true, Some(last)) = (begun, !balance.is_zero() || !worth.is_zero(), lines.last()) {
        table.push(row(last, card, period.from, None, (balance, worth)));
    }
}

/// A movement; or, without one, what there was before the period.
fn row(
    of: &Line,
    card: &str,
    date: Option<BusinessDate>,
    moved: Option<&Line>,
    (balance, worth): (Quantity, Rupiah),
) -> Vec<Cell> {
    let milli = moved.map_or(Quantity::ZERO, |line| line.milli);
    let words = |say: fn(&Line) -> &str| Cell::words(moved.map_or("", say));
    vec![
        Cell::words(of.sku.0.clone()),
        Cell::words(&of.name),
        Cell::words(&of.unit),
        terms::place(of.place),
        Cell::words(card),
        Cell::maybe(date, Cell::Date),
        words(|line| &line.reference),
        document_of(moved.map_or("brought_forward", |line| line.document), milli),
        words(|line| &line.batch),
        moved.and_then(|line| line.expiry).map_or(Cell::words(""), Cell::Date),
        Cell::Quantity(milli.max(Quantity::ZERO)),
        Cell::Quantity((-milli).max(Quantity::ZERO)),
        Cell::Quantity(balance),
        Cell::Money(moved.map_or(Rupiah::ZERO, unit_cost)),
        Cell::Money(moved.map_or(Rupiah::ZERO, |line| line.value)),
        Cell::Money(worth),
        words(|line| &line.by),
    ]
}

/// What one base unit of the movement was worth, half up.
fn unit_cost(line: &Line) -> Rupiah {
    match line.milli.is_zero() {
        true => Rupiah::ZERO,
        false => line.value.abs().share(1_000, line.milli.abs().milli()).unwrap_or_default(),
    }
}

/// The same, by which way the goods went: into quarantine they leave a place and come to another in one record.
pub fn document_of(kind: &'static str, milli: Quantity) -> Cell {
    match kind {
        "goods_moved" if milli > Quantity::ZERO => Cell::term(kind, "report-entry-arrived"),
        kind => document(kind),
    }
}

/// The document of a movement, as people call it.
pub fn document(kind: &'static str) -> Cell {
    match kind {
        "brought_forward" => Cell::term(kind, "report-brought-forward"),
        "lot_opened" => Cell::term(kind, "report-entry-opening"),
        "sale_completed" => Cell::term(kind, "report-entry-sale"),
        "sale_returned" => Cell::term(kind, "report-entry-return"),
        "sale_voided" => Cell::term(kind, "report-entry-void"),
        "goods_received" => Cell::term(kind, "report-entry-received"),
        "goods_sent_back" => Cell::term(kind, "report-entry-sent-back"),
        "goods_moved" => Cell::term(kind, "report-entry-moved"),
        "goods_arrived" => Cell::term(kind, "report-entry-arrived"),
        "stock_counted" => Cell::term(kind, "report-entry-counted"),
        "goods_written_off" => Cell::term(kind, "report-entry-written-off"),
        "goods_repacked" => Cell::term(kind, "report-entry-repacked"),
        other => Cell::words(other),
    }
}

#[cfg(test)]
mod tests;
