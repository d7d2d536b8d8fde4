//! Which notes come in and which coins go out, where the drawer's pieces are known; and small money that runs short.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). It advises only: nothing is refused for want of change (R28).
//! Not here: the search for the fewest pieces (`domain/sale/tender.rs`), what is assumed of a buyer's notes
//! (`domain/drawer/cash.rs`).

use std::collections::BTreeMap;

use crate::domain::drawer::cash::{exchange, short_of_change};
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::domain::text::Text;
use crate::till::{Trouble, Turn};

/// What passes over the counter, in pieces.
#[derive(Debug, Default)]
pub struct Handed {
    /// For the record: denomination → pieces that came in, less those that went out; empty where nobody knows.
    pub moved: BTreeMap<String, i64>,
    /// To hand out, the largest first; empty where nothing goes back or the coins do not make it.
    pub given: Vec<(Rupiah, u32)>,
    /// Small money has just become scarcer than it was, or the drawer does not make this change.
    pub short: Option<Text>,
}

/// What is said where the drawer's pieces do not make the change.
pub const NOT_IN_DRAWER: &str = "till-change-not-in-drawer";

pub fn handed(turn: &Turn<'_>, received: Rupiah, change: Rupiah) -> Result<Handed, Trouble> {
    let Some(before) = known_pieces(&turn.lookup.shift_sums(turn.shift()?.id)?) else { return Ok(Handed::default()) };
    let passed = exchange(&before, received, change);
    let count = |pieces: &i64| u32::try_from(*pieces).unwrap_or(0);
    let given = passed.given.iter().flatten().rev().map(|(piece, pieces)| (Rupiah::of(*piece), count(pieces)));
    let worst = short_of_change(&passed.after).into_iter().next();
    let was = short_of_change(&before).into_iter().next();
    // Said each time: whoever stands at the counter waits for this change.
    let none = passed.given.is_none() && !change.is_zero();
    let none = none.then(|| Text::new(NOT_IN_DRAWER).with("change", change));
    Ok(Handed {
        given: given.collect(),
        moved: moved(&before, &passed.after),
        short: worst.filter(|worst| was.as_ref() != Some(worst)).map(|worst| worst.text()).or(none),
    })
}

/// The drawer's pieces by the shift's sums; `None` after an opening without a count.
fn known_pieces(sums: &BTreeMap<String, i64>) -> Option<Pieces> {
    let of_pieces = sums.iter().filter_map(|(key, count)| Some((key.strip_prefix("p:")?, *count)));
    let all: Vec<(&str, i64)> = of_pieces.collect();
    let there = all.iter().filter_map(|(piece, count)| Some((piece.parse().ok()?, *count)));
    (!all.is_empty()).then(|| there.filter(|(_, count)| *count > 0).collect())
}

fn moved(before: &Pieces, after: &Pieces) -> BTreeMap<String, i64> {
    let count = |pieces: &Pieces, piece: i64| pieces.get(&piece).copied().unwrap_or(0);
    let kinds = before.keys().chain(after.keys());
    let each = kinds.map(|piece| (piece.to_string(), count(after, *piece) - count(before, *piece)));
    each.filter(|(_, count)| *count != 0).collect()
}
