//! The cash in the drawer: what should be there (R45), of which pieces it is, and when small money runs short (R28).
//!
//! Pure: a fold of facts, which cannot fail. Always holds: the pieces and what is of unknown pieces are together what
//! should be there; no piece is there less than no times.
//! Not here: the search for the fewest pieces (`sale/tender.rs`). Its budget is 1 ms, on the way from *Bayar* to the
//! drawer, which `tests/speed.rs` measures as a whole.
//!
//! Nobody writes down which notes a buyer hands over. Where no key of a note was pressed, the fewest notes that make
//! the sum are assumed: people look for the one note that is enough, so 50.000 for 47.300 is one note of 50.000. Change
//! is assumed to be the fewest pieces from what is there, as the screen proposes it. A count puts all this right.

use super::count::{DENOMINATIONS, worth};
use super::fact::{DrawerFact, Means, Sold, What};
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::{Pieces, change_plan};
use crate::domain::text::Text;

/// What should be in the drawer after these facts (R45).
pub fn expected(facts: &[DrawerFact]) -> Rupiah {
    facts.iter().map(|fact| fact.what.cash()).sum()
}

/// What lies in the drawer, as far as it can be known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    pieces: Pieces,
    /// Worth that is there, of pieces that nobody knows; below 0 where more was given than was known of.
    unplaced: Rupiah,
    /// A float was counted, or the drawer has been counted since.
    known: bool,
}

impl Contents {
    pub fn of(facts: &[DrawerFact]) -> Self {
        facts.iter().fold(Self::default(), |contents, fact| contents.apply(&fact.what))
    }

    /// The pieces, where they were counted at some time; after `open AMOUNT` without a count they are unknown (R28).
    pub fn pieces(&self) -> Option<&Pieces> {
        self.known.then_some(&self.pieces)
    }

    pub fn worth(&self) -> Rupiah {
        worth(&self.pieces) + self.unplaced
    }

    /// The pieces to hand out, largest kinds first in use; `None` where the coins are unknown or do not make it.
    pub fn change(&self, amount: Rupiah) -> Option<Pieces> {
        change_plan(amount, self.pieces()?).ok()
    }

    pub fn apply(mut self, what: &What) -> Self {
        match what {
            What::Opened { opening, pieces, .. } => {
                self = Self { known: pieces.is_some(), ..Self::default() };
                self.put(*opening, pieces.as_ref());
            }
            What::Sale(sold) if !sold.by(Means::Cash).is_zero() => self.sold(sold),
            What::CashIn { amount, pieces } => self.put(*amount, pieces.as_ref()),
            What::Received { means: Means::Cash, amount, .. } => self.put(*amount, None),
            What::CashOut { amount, pieces } | What::Drop { amount, pieces, .. } => self.take(*amount, pieces.as_ref()),
            What::Swapped { taken, put } => {
                self.take(worth(taken), Some(taken));
                self.put(worth(put), Some(put));
            }
            What::Counted { pieces, .. } => {
                // What the count does not find, or finds too much, is a difference: by the books it is still there.
                let worth_before = self.worth();
                self = Self { pieces: pieces.clone(), unplaced: worth_before - worth(pieces), known: true };
            }
            other => {
                let cash = other.cash();
                match cash.is_negative() {
                    true => self.take(-cash, None),
                    false => self.put(cash, None),
                }
            }
        }
        self
    }

    fn sold(&mut self, sold: &Sold) {
        let tendered = sold.by(Means::Cash) + sold.change;
        self.put(tendered, sold.notes.as_ref());
        self.take(sold.change, sold.given.as_ref());
    }

    fn put(&mut self, amount: Rupiah, pieces: Option<&Pieces>) {
        let likely = likely(amount);
        let pieces = pieces.unwrap_or(&likely);
        for (rupiah, count) in pieces {
            *self.pieces.entry(*rupiah).or_default() += count;
        }
        self.unplaced += amount - worth(pieces);
    }

    /// Takes the pieces that were named, else the fewest that make the sum, else what there is of them.
    fn take(&mut self, amount: Rupiah, pieces: Option<&Pieces>) {
        let plan = match pieces {
            Some(pieces) => pieces.clone(),
            None => change_plan(amount, &self.pieces).unwrap_or_else(|_| likely(amount)),
        };
        let mut taken = Rupiah::ZERO;
        for (rupiah, count) in &plan {
            let there = self.pieces.entry(*rupiah).or_default();
            let here = (*count).min(*there);
            *there -= here;
            taken += Rupiah::of(here * rupiah);
        }
        self.unplaced -= amount - taken;
    }
}

/// The fewest pieces that make this sum, from the largest note down: with notes of 1, 2 and 5 no other way is shorter.
/// What no piece makes (below 100) is left out.
pub fn likely(amount: Rupiah) -> Pieces {
    let mut rest = amount.amount().max(0);
    let mut pieces = Pieces::new();
    for rupiah in DENOMINATIONS {
        let count = rest / rupiah;
        rest %= rupiah;
        if count > 0 {
            pieces.insert(rupiah, count);
        }
    }
    pieces
}

/// What passes over the counter at one sale, by the drawer's known pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    pub after: Pieces,
    /// The pieces proposed as change; `None` where the drawer's do not make it.
    pub given: Option<Pieces>,
}

/// A buyer hands this over and gets that back: her notes are assumed as above, the change is the fewest pieces from
/// what is then there.
pub fn exchange(drawer: &Pieces, tendered: Rupiah, change: Rupiah) -> Exchange {
    let mut contents = Contents { pieces: drawer.clone(), unplaced: Rupiah::ZERO, known: true };
    contents.put(tendered, None);
    let given = contents.change(change);
    contents.take(change, given.as_ref());
    Exchange { after: contents.pieces, given }
}

/// Small money that runs out: who is served from here on, and by which pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// The smallest and the largest piece that are wanted.
    pub from: i64,
    pub to: i64,
    /// Buyers of the usual kind that still get exact change.
    pub buyers: usize,
}

impl Shortage {
    pub fn text(self) -> Text {
        let (from, to) = (Rupiah::of(self.from), Rupiah::of(self.to));
        match self.buyers {
            0 => Text::new("drawer-change-gone").with("from", from).with("to", to),
            _ => Text::new("drawer-change-short").with("from", from).with("to", to).with("buyers", self.buyers),
        }
    }
}

/// Below this many buyers it is said. A cashier serves about ten in the time in which the manager brings coins.
pub const FEW_BUYERS: usize = 10;

/// What the next buyers need as change, by the size of the pieces: prices end in 000, 500 and now and then in hundreds.
/// Unit: the smallest piece of the group.
const WANTED: [(i64, i64, [i64; 10]); 3] = [
    (100, 500, [5, 0, 5, 2, 0, 7, 5, 0, 3, 5]),
    (1_000, 5_000, [2, 5, 3, 8, 1, 6, 4, 7, 2, 9]),
    (10_000, 20_000, [2, 1, 3, 0, 1, 2, 0, 3, 1, 2]),
];

/// Says which small money runs short before the queue does (N10). Smaller pieces stand in for larger ones, as they do
/// at the counter; coins go first, so the worst is first.
pub fn short_of_change(pieces: &Pieces) -> Vec<Shortage> {
    let mut short = Vec::new();
    for (from, to, wanted) in WANTED {
        let mut left: Pieces = pieces.range(..=to).map(|(rupiah, count)| (*rupiah, *count)).collect();
        let mut buyers = 0;
        for units in wanted {
            let Ok(plan) = change_plan(Rupiah::of(units * from), &left) else { break };
            for (rupiah, count) in plan {
                *left.entry(rupiah).or_default() -= count;
            }
            buyers += 1;
        }
        if buyers < FEW_BUYERS {
            short.push(Shortage { from, to, buyers });
        }
    }
    short
}

#[cfg(test)]
mod tests;
