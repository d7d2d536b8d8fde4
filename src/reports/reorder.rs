//! `reorder` (defekta, A14): goods at or below their order point, how long they last, and what to order of whom.
//!
//! Pure. Order point = the larger of the goods' own minimum and daily use × days until an order is on the shelf. What
//! is proposed lasts the days of the setting beyond that. Goods that somebody asked for in vain are proposed too.

use super::table::{Cell, Column, Kind, Table};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::settings::StockWatch;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("supplier", "report-supplier", Kind::Words),
    Column::new("supplier_name", "report-name", Kind::Words),
    Column::new("sku", "report-sku", Kind::Words),
    Column::new("name", "report-goods", Kind::Words),
    Column::new("on_hand_milli", "report-on-hand", Kind::Quantity),
    Column::new("minimum_milli", "report-minimum", Kind::Quantity),
    Column::new("per_day_milli", "report-per-day", Kind::Quantity),
    Column::new("days_left", "report-lasts", Kind::Number),
    Column::new("asked", "report-asked", Kind::Number),
    Column::new("proposed_milli", "report-proposed", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("unit_cost", "report-unit-cost", Kind::Money),
    Column::summed("value", "report-value"),
];

/// Goods that are sold, with what is left of them and what was used lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Empty where none is known.
    pub supplier: String,
    pub supplier_name: String,
    pub sku: Sku,
    pub name: String,
    /// That may be sold, in all places.
    pub on_hand: Quantity,
    /// The goods' own minimum.
    pub minimum: Quantity,
    /// In `used_days`.
    pub used: Quantity,
    pub used_days: i64,
    /// How often it was asked for in vain in that time.
    pub asked: i64,
    pub unit: String,
    pub unit_cost: Rupiah,
}

/// What follows for one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub per_day: Quantity,
    pub point: Quantity,
    /// Whole days; `None` where nothing is used.
    pub days_left: Option<i64>,
    /// Whole base units.
    pub quantity: Quantity,
}

/// `None` while there is enough, and where nothing goes of what lies at its minimum.
pub fn proposal(line: &Line, watch: &StockWatch) -> Option<Proposal> {
    let used = line.used.milli().max(0);
    let days = line.used_days.max(1);
    // Up to the thousandth: a slow seller's use does not vanish by rounding.
    let of = |wanted: i64| Quantity::from_milli((used * wanted + days - 1) / days);
    let point = line.minimum.max(of(watch.lead_days));
    let wished = Quantity::whole(if line.on_hand > Quantity::ZERO { 0 } else { line.asked });
    if point.is_zero() && wished.is_zero() || line.on_hand > point {
        return None;
    }
    let missing = (point + of(watch.cover_days) - line.on_hand).max(wished).milli();
    if missing <= 0 {
        return None;
    }
    let days_left = (used > 0).then(|| line.on_hand.milli().max(0) * days / used);
    let quantity = Quantity::whole((missing + 999) / 1_000);
    Some(Proposal { per_day: Quantity::from_milli((used + days / 2) / days), point, days_left, quantity })
}

/// By supplier; those that run out first stand first.
pub fn table(lines: Vec<Line>, today: Option<BusinessDate>, watch: &StockWatch) -> Table {
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
            Cell::Words(line.supplier),
            Cell::Words(line.supplier_name),
            Cell::Words(line.sku.0),
            Cell::Words(line.name),
            Cell::Quantity(line.on_hand),
            Cell::Quantity(proposal.point),
            Cell::Quantity(proposal.per_day),
            Cell::maybe(proposal.days_left, Cell::Number),
            Cell::Number(line.asked),
            Cell::Quantity(proposal.quantity),
            Cell::Words(line.unit),
            Cell::Money(line.unit_cost),
            Cell::Money(line.unit_cost.times(proposal.quantity).unwrap_or_default()),
        ]);
    }
    table
}

#[cfg(test)]
mod tests;
