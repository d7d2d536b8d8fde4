//! `stock-why`: why is this stock wrong? One product at its counter from the last count to now, every movement with the
//! balance after it, and where book and shelf could have parted (N22).
//!
//! Pure. The rule is `domain/goods/parting.rs`.

use std::collections::BTreeMap;

use super::stock_card;
use super::table::{Cell, Column, Kind, Table};
use crate::domain::event::LotId;
use crate::domain::event::stock::CountedBatch;
use crate::domain::goods::parting::{History, Line};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("date", "report-date", Kind::Date),
    Column::new("time", "report-at", Kind::Time),
    Column::new("document", "report-document", Kind::Words),
    Column::new("reference", "report-reference", Kind::Words),
    Column::new("batch", "report-batch", Kind::Words),
    Column::new("in_milli", "report-in", Kind::Moved),
    Column::new("out_milli", "report-out", Kind::Moved),
    Column::new("balance_milli", "report-balance", Kind::Quantity),
    Column::new("by", "report-by", Kind::Words),
    Column::new("doubt", "report-doubt", Kind::Words),
];

/// The page. `batches` names the lots.
pub fn table(name: &str, history: &History, batches: &BTreeMap<LotId, String>) -> Table {
    let mut head = vec![Text::new("report-stock-why").with("name", name)];
    head.push(match (history.counted, history.compared) {
        (Some(date), Some((counted, booked))) => Text::new("report-why-compared")
            .with("date", date)
            .with("counted", counted)
            .with("booked", booked)
            .with("quantity", history.start),
        (Some(date), None) => Text::new("report-why-counted").with("date", date).with("quantity", history.start),
        (None, _) => Text::new("report-why-never-counted"),
    });
    head.extend(history.batches.iter().map(batch));
    head.push(history.verdict());
    let mut table = Table::new(head, COLUMNS);
    for (place, line) in history.lines.iter().enumerate() {
        let pointer = match (Some(place) == history.possible, Some(place) == history.certain) {
            (_, true) => Cell::term("certain", "report-why-certain"),
            (true, false) => Cell::term("possible", "report-why-possible"),
            (false, false) => Cell::words(""),
        };
        table.push(row(line, batches, pointer));
    }
    table
}

/// What was counted of one batch, and what the books had of it then.
pub fn batch(of: &CountedBatch) -> Text {
    let text = match of.batch.is_empty() {
        true => Text::new("report-why-no-batch"),
        false => Text::new("report-why-batch").with("batch", of.batch.as_str()),
    };
    text.with("counted", of.counted).with("booked", of.booked)
}

fn row(line: &Line, batches: &BTreeMap<LotId, String>, pointer: Cell) -> Vec<Cell> {
    let movement = &line.movement;
    let batch = movement.lot.as_ref().and_then(|lot| batches.get(lot)).cloned().unwrap_or_default();
    vec![
        Cell::Date(movement.date),
        Cell::Time(movement.at),
        stock_card::document(movement.document),
        Cell::words(&movement.reference),
        Cell::words(batch),
        Cell::Quantity(movement.milli.max(Quantity::ZERO)),
        Cell::Quantity((-movement.milli).max(Quantity::ZERO)),
        Cell::Quantity(line.judged.balance),
        Cell::words(movement.by.as_str()),
        pointer,
    ]
}

#[cfg(test)]
mod tests;
