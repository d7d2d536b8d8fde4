//! What a count differs from the books by, lot by lot.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: every lot of goods at a place is one line's: that
//! which names its batch, else that which names none; so that goods with and without batch are counted side by side and
//! no lot is missed or counted twice.
//! Neighbours: the count itself (`till/stocktaking.rs`).

use std::collections::BTreeMap;

use super::{Line, Stocktake};
use crate::domain::event::LotId;
use crate::domain::event::stock::{CountedLine, LotPart, StockAccount};
use crate::domain::goods::product::Place;
use crate::domain::goods::purchase;
use crate::domain::id::Sku;
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::lookup::stockroom::Shelved;
use crate::till::refusal::{Code, Refusal};
use crate::till::supplying::part_worth;
use crate::till::{Trouble, Turn};

/// The lots of a line.
struct Booked {
    /// With something left, in the order in which they go.
    lots: Vec<Shelved>,
    /// What tills apart drew below nothing, or left without goods but not without rupiah (koperasi 5.2).
    overdrawn: Vec<Shelved>,
}

impl Booked {
    /// The lot that came last: what is found stands with it.
    fn newest(&self) -> Option<&Shelved> {
        self.lots.last().or(self.overdrawn.last())
    }
}

fn booked(turn: &Turn<'_>, stocktake: &Stocktake, line: &Line) -> Result<Booked, Trouble> {
    let mut lots = turn.lookup.lots_everywhere(&line.sku)?;
    lots.retain(|lot| lot.lot.place == stocktake.place && stocktake.has(line, &lot.lot.batch));
    let mut overdrawn = turn.lookup.overdrawn(&line.sku, stocktake.place)?;
    overdrawn.retain(|lot| stocktake.has(line, &lot.lot.batch));
    Ok(Booked { lots, overdrawn })
}

/// What the books have now of a batch, or, where none is named, of each batch of the goods; under no batch what was
/// sold beyond the lots is taken off.
pub(super) fn frozen(
    turn: &Turn<'_>,
    place: Place,
    sku: &Sku,
    batch: &str,
) -> Result<BTreeMap<String, Quantity>, Trouble> {
    let mut frozen = BTreeMap::from([(batch.to_owned(), Quantity::ZERO)]);
    let lots = turn.lookup.lots_everywhere(sku)?.into_iter().filter(|lot| lot.lot.place == place);
    for lot in lots.chain(turn.lookup.overdrawn(sku, place)?) {
        let of = lot.lot.batch.to_uppercase();
        if batch.is_empty() || of == batch {
            *frozen.entry(of).or_default() += lot.lot.qty_milli;
        }
    }
    if batch.is_empty() {
        let (beyond, _) = turn.lookup.beyond(sku, place)?;
        *frozen.entry(String::new()).or_default() -= beyond;
    }
    Ok(frozen)
}

/// Lines of goods as they stand now that one came, went or was counted anew: what is one's own depends on the others.
pub(super) fn restate(turn: &Turn<'_>, stocktake: &mut Stocktake, sku: &Sku) -> Result<(), Trouble> {
    for at in 0..stocktake.lines.len() {
        let line = &stocktake.lines[at];
        if line.sku != *sku {
            continue;
        }
        let own = line.frozen.iter().filter(|(batch, _)| stocktake.has(line, batch));
        let booked = own.map(|(_, quantity)| *quantity).sum();
        stocktake.lines[at].booked = booked;
        if stocktake.reviewed {
            stocktake.lines[at].value = worth(turn, stocktake, &stocktake.lines[at])?;
        }
    }
    Ok(())
}

/// What other tills did before goods were counted, and handed over since: it was on the shelf already, so it is in
/// what the books had. Without this it would be in the difference and in the books (R52).
pub(super) fn hear(turn: &Turn<'_>, stocktake: &mut Stocktake) -> Result<(), Trouble> {
    let heard = turn.lookup.heard()?;
    for at in 0..stocktake.lines.len() {
        let line = &stocktake.lines[at];
        let Some(before) = line.at.filter(|_| line.heard != heard) else { continue };
        let sku = line.sku.clone();
        for (batch, moved) in turn.lookup.late(&sku, stocktake.place, &line.heard, before)? {
            let line = &mut stocktake.lines[at];
            let batch = batch.to_uppercase();
            if line.batch.is_empty() || batch == line.batch {
                *line.frozen.entry(batch).or_default() += moved;
            }
        }
        stocktake.lines[at].heard.clone_from(&heard);
        restate(turn, stocktake, &sku)?;
    }
    Ok(())
}

impl Stocktake {
    /// Whether goods of this batch were counted with this line: without a batch it has what no other line names.
    fn has(&self, line: &Line, batch: &str) -> bool {
        match line.batch.is_empty() {
            true => !self.lines.iter().any(|other| {
                other.sku == line.sku && !other.batch.is_empty() && batch.eq_ignore_ascii_case(&other.batch)
            }),
            false => batch.eq_ignore_ascii_case(&line.batch),
        }
    }

    /// Whether somebody counted this lot.
    pub(super) fn counts(&self, lot: &Shelved) -> bool {
        self.lines.iter().any(|line| line.sku == lot.sku && self.has(line, &lot.lot.batch))
    }
}

fn too_large(_: OutOfRange) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-sum-too-large"))
}

/// What a difference costs the shop: its value, and what is owed for goods that are not ours.
pub(super) fn worth(turn: &Turn<'_>, stocktake: &Stocktake, line: &Line) -> Result<Rupiah, Trouble> {
    let differences = differences(turn, stocktake, line, 0)?;
    Ok(differences.iter().map(|line| line.difference.value - line.difference.due).sum())
}

/// A line's difference on its lots: what is missing goes from those that go first, what is too much stands with the
/// newest, or, where there is none, in a lot of its own at the last known cost. What tills apart drew below nothing and
/// what was sold beyond the lots is made good first.
pub(super) fn differences(
    turn: &Turn<'_>,
    stocktake: &Stocktake,
    line: &Line,
    at: usize,
) -> Result<Vec<CountedLine>, Trouble> {
    let booked = booked(turn, stocktake, line)?;
    let mut left = line.counted - line.booked;
    let mut found = Vec::new();
    for below in &booked.overdrawn {
        left += below.lot.qty_milli;
        found.push(counted(line, part_of(below, -below.lot.qty_milli, -below.lot.value)?));
    }
    if left < Quantity::ZERO {
        for shelved in &booked.lots {
            let quantity = shelved.lot.qty_milli.min(-left);
            if quantity > Quantity::ZERO {
                left += quantity;
                let value =
                    purchase::part_value(shelved.lot.value, shelved.lot.qty_milli, quantity).map_err(too_large)?;
                found.push(counted(line, part_of(shelved, -quantity, -value)?));
            }
        }
        // More is missing than the lots hold: sold meanwhile, and no longer in them. It was posted with its sale.
        return Ok(found);
    }
    if line.batch.is_empty() {
        let (beyond, posted) = turn.lookup.beyond(&line.sku, stocktake.place)?;
        let quantity = beyond.min(left);
        if quantity > Quantity::ZERO {
            left -= quantity;
            let value = purchase::part_value(posted, beyond, quantity).map_err(too_large)?;
            let part = loose(turn, stocktake, line, (quantity, value), at)?;
            found.push(CountedLine { beyond: true, ..counted(line, part) });
        }
    }
    if left > Quantity::ZERO {
        // A box of a batch whose lots are empty is one of those: its papers are there.
        let newest = match booked.newest() {
            Some(newest) => Some(newest.clone()),
            None => turn.lookup.emptied(&line.sku, stocktake.place, &line.batch)?,
        };
        found.push(match &newest {
            Some(newest) => {
                let value = newest.lot.unit_cost.times(left).map_err(too_large)?;
                counted(line, part_of(newest, left, value)?)
            }
            None => {
                let value = turn.lookup.last_cost(&line.sku)?.times(left).map_err(too_large)?;
                let part = loose(turn, stocktake, line, (left, value), at)?;
                CountedLine { new_lot: true, ..counted(line, part) }
            }
        });
    }
    Ok(found)
}

fn counted(line: &Line, difference: LotPart) -> CountedLine {
    let (booked_milli, counted_milli) = (line.booked, line.counted);
    CountedLine {
        part: line.part,
        difference,
        booked_milli,
        counted_milli,
        first_milli: line.first,
        beyond: false,
        new_lot: false,
        counted_at: line.at,
        heard: line.heard.clone(),
    }
}

/// A difference on a lot. Consigned goods that are missing are owed to their owner; found, no more (koperasi 3.3).
fn part_of(lot: &Shelved, quantity: Quantity, value: Rupiah) -> Result<LotPart, Refusal> {
    let due = match lot.consignment {
        true => -lot.lot.unit_cost.times(quantity).map_err(too_large)?,
        false => Rupiah::ZERO,
    };
    Ok(LotPart { due, ..part_worth(lot, quantity, value) })
}

fn loose(
    turn: &Turn<'_>,
    stocktake: &Stocktake,
    line: &Line,
    (quantity, value): (Quantity, Rupiah),
    at: usize,
) -> Result<LotPart, Trouble> {
    let found = turn.goods(&line.sku)?;
    let fresh = turn.moment.fresh.as_u128().wrapping_add(at as u128);
    Ok(LotPart {
        sku: line.sku.clone(),
        lot: LotId(uuid::Uuid::from_u128(fresh)),
        place: stocktake.place,
        account: StockAccount::of(stocktake.place, found.product.book),
        batch: line.batch.clone(),
        expiry: None,
        qty_milli: quantity,
        value: if found.product.consignment { Rupiah::ZERO } else { value },
        consignment: found.product.consignment,
        due: Rupiah::ZERO,
    })
}

/// Counted and right: kept with nothing changed, so that the next question begins here.
pub(super) fn agreed(turn: &Turn<'_>, stocktake: &Stocktake, line: &Line, at: usize) -> Result<CountedLine, Trouble> {
    let booked = booked(turn, stocktake, line)?;
    let nothing = (Quantity::ZERO, Rupiah::ZERO);
    let part = match booked.newest() {
        Some(lot) => part_of(lot, nothing.0, nothing.1)?,
        None => loose(turn, stocktake, line, nothing, at)?,
    };
    Ok(counted(line, part))
}
