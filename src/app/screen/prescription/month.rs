//! What the report to SIPNAP that waits says: the figures that somebody compares with the stock before she says so.
//!
//! Pure. Not here: how they are reckoned (`reports/sipnap.rs`).

use super::{Prescription, Task};
use crate::app::screen::Action;
use crate::app::shop::Shop;
use crate::domain::pharmacy::sipnap::Month;
use crate::domain::quantity::Quantity;
use crate::reports::table::{Cell, Table};
use crate::reports::{Period, Question, Report};
use crate::station::counter::lists;
use crate::station::counter::reports::{Asked, Found};

/// One of the goods in a month, base units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfMonth {
    pub name: String,
    pub unit: String,
    pub opening: Quantity,
    pub received: Quantity,
    pub used: Quantity,
    /// Another way: written off, counted, sent back.
    pub other: Quantity,
    pub closing: Quantity,
}

fn question(month: Month) -> Action {
    let period = Period { from: Some(month.first()), to: Some(month.last()) };
    let question = Question { period, ..Question::default() };
    let asked = Asked { report: Report::Sipnap, question, column: None, only: None, from: 0 };
    Action::Read(lists::Question::Report(Box::new(asked)))
}

fn rows(table: &Table) -> Vec<OfMonth> {
    let cell = |row: &[Cell], column: &str| table.place(column).and_then(|at| row.get(at)).cloned();
    let words = |row: &[Cell], column: &str| match cell(row, column) {
        Some(Cell::Words(words)) => words.to_string(),
        _ => String::new(),
    };
    let quantity = |row: &[Cell], column: &str| match cell(row, column) {
        Some(Cell::Quantity(quantity)) => quantity,
        _ => Quantity::ZERO,
    };
    let one = |row: &[Cell]| OfMonth {
        name: words(row, "name"),
        unit: words(row, "unit"),
        opening: quantity(row, "opening_milli"),
        received: quantity(row, "received_milli"),
        used: quantity(row, "used_milli"),
        other: quantity(row, "other_milli"),
        closing: quantity(row, "closing_milli"),
    };
    table.rows().iter().map(one).collect()
}

impl Prescription {
    /// Which month is the oldest that waits; its figures are read where its report is open.
    pub(super) fn waits(&mut self, month: Option<Month>, shop: &Shop) -> Action {
        self.waiting = month;
        match self.task {
            Task::Sipnap { .. } => question(self.due(shop)),
            _ => Action::None,
        }
    }

    /// The figures of the month that waits; of another month a late answer is dropped.
    pub(super) fn read(&mut self, asked: &Asked, found: &Found, shop: &Shop) {
        let due = self.due(shop);
        if !matches!(self.task, Task::Sipnap { .. }) || asked.question.period.from != Some(due.first()) {
            return;
        }
        match found {
            Found::Part(part) => self.month = Some(rows(&part.table)),
            Found::Said(text) => self.trouble = Some(text.clone()),
        }
    }
}
