//! A batch that is called back: where it came from, who has it now, what is left of it where (A34).
//!
//! Pure. Always holds: what came and came back, less what was sold and went, is what is left; nothing is netted.

use std::collections::BTreeMap;

use super::product::Place;
use crate::domain::id::{MemberNumber, ReceiptNumber};
use crate::domain::projection::movement::Movement;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// What became of a part of the batch, in the order in which it is looked for: first what can still be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// Lies there now.
    Left,
    Sold,
    /// Came back from a buyer.
    Returned,
    /// To the place, by another document.
    Came,
    /// From the place, by another document.
    Gone,
}

impl Fate {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Sold => "sold",
            Self::Returned => "returned",
            Self::Came => "came",
            Self::Gone => "gone",
        }
    }
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub fate: Fate,
    /// `None` for what lies there now.
    pub date: Option<BusinessDate>,
    /// Kind of the event; empty for what lies there now.
    pub document: &'static str,
    pub reference: String,
    pub receipt: Option<ReceiptNumber>,
    pub place: Place,
    /// Base units, never below zero but for what is left.
    pub quantity: Quantity,
}

/// Who bought, as far as it was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Buyer {
    pub member: Option<MemberNumber>,
    /// Of the member, of who was asked for at the counter, or of the patient.
    pub name: String,
    pub phone: String,
    /// `R-0123`; empty without one.
    pub prescription: String,
}

/// A batch with all that became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recall {
    pub name: String,
    pub unit: String,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub supplier: Option<String>,
    pub blocked: bool,
    pub steps: Vec<Step>,
    /// By the receipt of the sale or return.
    pub buyers: BTreeMap<ReceiptNumber, Buyer>,
}

impl Recall {
    pub fn sum(&self, fate: Fate) -> Quantity {
        self.steps.iter().filter(|step| step.fate == fate).map(|step| step.quantity).sum()
    }

    /// Still with buyers.
    pub fn with_buyers(&self) -> Quantity {
        self.sum(Fate::Sold) - self.sum(Fate::Returned)
    }
}

/// The movements of one batch as steps, by fate, then in the order in which they happened.
pub fn trace(movements: &[Movement]) -> Vec<Step> {
    let mut left: BTreeMap<Place, Quantity> = BTreeMap::new();
    let mut steps = Vec::new();
    for moved in movements {
        *left.entry(moved.place).or_default() += moved.milli;
        let fate = match (moved.document, moved.milli < Quantity::ZERO) {
            ("sale_completed", true) => Fate::Sold,
            ("sale_returned" | "sale_voided", false) => Fate::Returned,
            (_, false) => Fate::Came,
            (_, true) => Fate::Gone,
        };
        steps.push(Step {
            fate,
            date: Some(moved.date),
            document: moved.document,
            reference: moved.reference.clone(),
            receipt: moved.receipt.clone(),
            place: moved.place,
            quantity: moved.milli.abs(),
        });
    }
    steps.extend(left.into_iter().filter(|(_, quantity)| !quantity.is_zero()).map(|(place, quantity)| Step {
        fate: Fate::Left,
        date: None,
        document: "",
        reference: String::new(),
        receipt: None,
        place,
        quantity,
    }));
    steps.sort_by_key(|step| step.fate);
    steps
}

#[cfg(test)]
mod tests;
