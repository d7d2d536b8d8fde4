//! `reorder` (defekta, A14): goods at or below their order point, how long they last, and what to order of whom.
//!
//! Pure. What is proposed is the domain's (`domain/goods/reorder.rs`).

use super::table::{Cell, Column, Kind, Table};
use crate::domain::goods::reorder::{Line, Proposal, proposal};
use crate::domain::settings::StockWatch;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("supplier", "report-supplier", Kind::Words),
    Column::new("supplier_name", "report-name", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("on_hand_milli", "report-on-hand", Kind::Quantity),
    Column::new("coming_milli", "report-coming", Kind::Quantity),
    Column::new("minimum_milli", "report-minimum", Kind::Quantity),
    Column::new("per_day_milli", "report-per-day", Kind::Quantity),
    Column::new("days_left", "report-lasts", Kind::Number),
    Column::new("asked", "report-asked", Kind::Number),
    Column::new("proposed_milli", "report-proposed", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("unit_cost", "report-unit-cost", Kind::Money),
    Column::summed("value", "report-value"),
];

/// By supplier; those that run out first stand first. Last what was asked for that the shop does not have at all, in
/// the words of whoever asked, and how often.
pub fn table(lines: Vec<Line>, wished: Vec<(String, i64)>, today: Option<BusinessDate>, watch: &StockWatch) -> Table {
    let mut head = vec![Text::new("report-reorder")];
    head.extend(today.map(|date| Text::new("report-as-of").with("date", date)));
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 2;
    let proposed = lines.into_iter().filter_map(|line| proposal(&line, watch).map(|proposal| (line, proposal)));
    let mut proposed: Vec<(Line, Proposal)> = proposed.collect();
    proposed.sort_by_cached_key(|(line, proposal)| {
        let last = (proposal.days_left.is_none(), proposal.days_left);
        (line.supplier.is_empty(), line.supplier.clone(), last, line.sku.clone())
    });
    for (line, proposal) in proposed {
        table.push(vec![
            Cell::words(line.supplier),
            Cell::words(line.supplier_name),
            Cell::words(line.sku.0),
            Cell::words(line.name),
            Cell::Quantity(line.on_hand),
            Cell::Quantity(line.coming),
            Cell::Quantity(proposal.point),
            Cell::Quantity(proposal.per_day),
            Cell::maybe(proposal.days_left, Cell::Number),
            Cell::Number(line.asked),
            Cell::Quantity(proposal.quantity),
            Cell::words(line.unit),
            Cell::Money(line.unit_cost),
            Cell::Money(line.unit_cost.times(proposal.quantity).unwrap_or_default()),
        ]);
    }
    for (asked, times) in wished {
        let mut row = vec![Cell::words(""), Cell::term("not_sold", "report-asked-not-sold"), Cell::words("")];
        row.extend([Cell::words(asked), Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing]);
        row.extend([Cell::Number(times), Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing]);
        table.push(row);
    }
    table
}

#[cfg(test)]
mod tests;
