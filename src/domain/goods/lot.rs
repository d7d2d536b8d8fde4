//! Lots: which of them a sale takes from, first expired first out, and what that cost.
//!
//! Pure. Always holds: quantity and value are conserved. What is drawn and what is left of a lot are together what was
//! there, to the rupiah, so that a lot sold out has no value left over.
//! Not here: where lots come from (`event.rs`, `purchase.rs`), who may choose another (`till/selling.rs`).

use crate::domain::event::LotId;
use crate::domain::goods::product::Place;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// What is left of a lot at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LotOnHand {
    pub lot: LotId,
    pub place: Place,
    /// Empty for goods without batch numbers.
    pub batch: String,
    /// The last day on which it may be sold.
    pub expiry: Option<BusinessDate>,
    pub received: BusinessDate,
    /// Of one base unit.
    pub unit_cost: Rupiah,
    /// Base units left.
    pub qty_milli: Quantity,
    /// What they still stand in the books for; 0 for consigned goods.
    pub value: Rupiah,
    pub recalled: bool,
}

/// Whether a lot may go over the counter today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Sellable,
    /// Past its date, but nobody knows which packs on the shelf these are: sold with a warning (R54).
    SellableWithWarning,
    Expired,
    Recalled,
    Quarantined,
}

/// The part of a lot that a line takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub lot: LotId,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub qty_milli: Quantity,
    pub cost: Rupiah,
}

/// What a line takes, and what the lots could not give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draw {
    pub parts: Vec<Part>,
    /// Not covered by any lot that may be sold; medicines are never sold beyond their lots (R50).
    pub short_milli: Quantity,
    /// The date of the first part that is past it and has no batch number: the cashier looks at the pack (R54).
    pub past_date: Option<BusinessDate>,
}

impl LotOnHand {
    /// May it be sold (A11, R54)? Expired medicines never; other goods are blocked where the batch is known.
    pub fn standing(&self, today: BusinessDate, medicine: bool) -> Standing {
        let expired = self.expiry.is_some_and(|expiry| expiry < today);
        if self.place == Place::Karantina {
            Standing::Quarantined
        } else if self.recalled {
            Standing::Recalled
        } else if !expired {
            Standing::Sellable
        } else if medicine || !self.batch.is_empty() {
            Standing::Expired
        } else {
            Standing::SellableWithWarning
        }
    }

    /// Earliest expiry first, then without expiry; among equals the oldest, then by key, so that every till and every
    /// rebuild draws alike.
    fn order(&self) -> (bool, Option<BusinessDate>, BusinessDate, &LotId) {
        (self.expiry.is_none(), self.expiry, self.received, &self.lot)
    }

    /// What a quantity of this lot costs: half-up(quantity × unit cost), never more than what is left, and the whole
    /// rest for the last of it.
    fn cost_of(&self, quantity: Quantity) -> Rupiah {
        if quantity == self.qty_milli {
            return self.value;
        }
        let cost = self.unit_cost.times(quantity).unwrap_or(self.value);
        cost.clamp(Rupiah::ZERO, self.value.max(Rupiah::ZERO))
    }
}

impl Draw {
    pub fn cost(&self) -> Rupiah {
        self.parts.iter().map(|part| part.cost).sum()
    }
}

/// A later box goes out: it was in the hand when it was scanned, and the buyer has it now.
pub const BOX_SCANNED: &str = "dipindai";

/// Why another box than the first to expire goes out (A10): it was scanned, the buyer asked for it, the other's pack is
/// damaged, it was not found on its shelf.
pub const BOX_REASONS: [&str; 5] = [BOX_SCANNED, "diminta", "kemasan_rusak", "tidak_ketemu", "lain"];

/// The medicine's lot that should go before one with this expiry: the first to expire of those that may be sold and of
/// which something is left.
pub fn sooner_than(lots: &[LotOnHand], expiry: BusinessDate, today: BusinessDate) -> Option<&LotOnHand> {
    let good = |lot: &&LotOnHand| {
        let sellable = lot.standing(today, true) == Standing::Sellable && lot.qty_milli > Quantity::ZERO;
        sellable && lot.expiry.is_some_and(|other| other < expiry)
    };
    lots.iter().filter(good).min_by_key(|lot| lot.order())
}

/// Takes a quantity of base units from the lots. `medicine` decides how strictly dates hold.
pub fn draw(lots: &[LotOnHand], wanted_milli: Quantity, today: BusinessDate, medicine: bool) -> Draw {
    draw_batch_first(lots, wanted_milli, today, medicine, "")
}

/// As [`draw`], but the scanned batch comes before the proposal (A10); an empty one is none.
pub fn draw_batch_first(
    lots: &[LotOnHand],
    wanted_milli: Quantity,
    today: BusinessDate,
    medicine: bool,
    batch: &str,
) -> Draw {
    let open = |lot: &&LotOnHand| {
        let standing = lot.standing(today, medicine);
        lot.qty_milli > Quantity::ZERO && matches!(standing, Standing::Sellable | Standing::SellableWithWarning)
    };
    let mut lots: Vec<&LotOnHand> = lots.iter().filter(open).collect();
    lots.sort_by_key(|lot| (batch.is_empty() || lot.batch != batch, lot.order()));
    let mut drawn = Draw { short_milli: wanted_milli.max(Quantity::ZERO), ..Draw::default() };
    for lot in lots {
        let quantity = lot.qty_milli.min(drawn.short_milli);
        if quantity.is_zero() {
            break;
        }
        drawn.short_milli -= quantity;
        let to_look_at = lot.standing(today, medicine) == Standing::SellableWithWarning;
        drawn.past_date = drawn.past_date.or(lot.expiry.filter(|_| to_look_at));
        drawn.parts.push(Part {
            lot: lot.lot.clone(),
            batch: lot.batch.clone(),
            expiry: lot.expiry,
            qty_milli: quantity,
            cost: lot.cost_of(quantity),
        });
    }
    drawn
}

/// An expiry as it is printed on a box or written in a list: a date, or a month (`2027-09`), through whose last day the
/// goods are good. `None` where it is neither.
pub fn expiry_written(text: &str) -> Option<BusinessDate> {
    let text = text.trim();
    let month = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
    let Some((year, month)) = month else { return text.parse().ok() };
    let first: BusinessDate = format!("{year}-{month}-01").parse().ok()?;
    let into_the_next = first.plus_days(31);
    Some(into_the_next.plus_days(-i64::from(into_the_next.day())))
}

#[cfg(test)]
mod tests;
