//! What lies in quarantine because a buyer brought it back (A37): beside what the shop set aside itself it lies there
//! until it is destroyed or sent back, and never returns to where goods are sold from.
//!
//! Pure. Always holds: what leaves quarantine is taken to be the shop's own first, so that never more goes back to the
//! shelf than the shop itself set aside.

use std::collections::BTreeMap;

use super::product::Place;
use crate::domain::event::LotId;
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;

/// Of a lot in quarantine, base units.
#[derive(Default)]
struct Aside {
    own: Quantity,
    brought_back: Quantity,
}

/// Base units of each lot in quarantine that buyers brought back, from the movements of its goods in their order; lots
/// of which nothing such is left are not there.
pub fn brought_back(movements: &[Movement]) -> BTreeMap<LotId, Quantity> {
    let mut lots: BTreeMap<&LotId, Aside> = BTreeMap::new();
    for moved in movements.iter().filter(|moved| moved.place == Place::Karantina) {
        let Some(lot) = &moved.lot else { continue };
        let aside = lots.entry(lot).or_default();
        match moved.document {
            _ if moved.milli < Quantity::ZERO => {
                let own = aside.own.min(-moved.milli);
                aside.own -= own;
                aside.brought_back = (aside.brought_back + moved.milli + own).max(Quantity::ZERO);
            }
            "sale_returned" | "sale_voided" => aside.brought_back += moved.milli,
            _ => aside.own += moved.milli,
        }
    }
    let left = lots.into_iter().filter(|(_, aside)| aside.brought_back > Quantity::ZERO);
    left.map(|(lot, aside)| (lot.clone(), aside.brought_back)).collect()
}

#[cfg(test)]
mod tests;
