//! What runs out and when (defekta, A14): goods at or below their order point, how long they last, what to order.
//!
//! Pure. Order point = the larger of the goods' own minimum and daily use × days until an order is on the shelf. What
//! is proposed lasts the days of the setting beyond that. Goods that somebody asked for in vain are proposed too. What
//! is on its way already is not ordered again; suppliers sell whole cartons.
//! Neighbours: the report (`reports/reorder.rs`), the proposal of one supplier (`station/counter/stockroom.rs`).

use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::settings::StockWatch;

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
    /// Ordered and not here yet, or on its way between places.
    pub coming: Quantity,
    /// Base units in what suppliers sell.
    pub pack: i64,
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
    /// Base units, in whole packs.
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
    let there = line.on_hand + line.coming;
    if point.is_zero() && wished.is_zero() || there > point {
        return None;
    }
    let missing = ((point + of(watch.cover_days) - line.on_hand).max(wished) - line.coming).milli();
    if missing <= 0 {
        return None;
    }
    let days_left = (used > 0).then(|| line.on_hand.milli().max(0) * days / used);
    let pack = line.pack.max(1);
    let quantity = Quantity::whole((missing + pack * 1_000 - 1) / (pack * 1_000) * pack);
    Some(Proposal { per_day: Quantity::from_milli((used + days / 2) / days), point, days_left, quantity })
}
#[cfg(test)]
mod tests;
