//! Goods of a consignor between two moments: what came, was sold, came back, went back to him, is missing and is left
//! (R51).
//!
//! Pure. Always holds: what was there and came, less what was sold, went back and is missing, with what buyers brought
//! back, is what is left. Goods on their way between two places of the shop are his and here all the while.

use crate::domain::event::{Envelope, Event};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::projection::movement::movements;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// Why there are more or fewer of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Their owner brought them.
    Came,
    Sold,
    /// A buyer brought them back, or the sale was taken back.
    Returned,
    /// To their owner.
    SentBack,
    /// Counted, or not arrived at another place; found is less than nothing.
    Missing,
}

/// What one record changed of goods, at all places together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Business date.
    pub date: BusinessDate,
    pub at: Instant,
    pub how: How,
    /// Base units; positive = more of them.
    pub milli: Quantity,
}

/// The sums of a span of time, base units, each positive as its name says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Consigned {
    /// There when it began.
    pub opening: Quantity,
    pub came: Quantity,
    pub sold: Quantity,
    pub returned: Quantity,
    pub sent_back: Quantity,
    pub missing: Quantity,
    pub left: Quantity,
}

/// Goods of a consignor, what became of them, and what he is owed for them now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnersGoods {
    pub supplier: SupplierCode,
    /// The owner's name.
    pub owner: String,
    pub sku: Sku,
    pub name: String,
    pub unit: String,
    pub moved: Consigned,
    pub due: Rupiah,
}

/// What a record changed of these goods. `opened` is the day on which the books began.
pub fn changes(envelope: &Envelope, event: &Event, opened: Option<BusinessDate>, sku: &Sku) -> Vec<Change> {
    let change = |date, how, milli| Change { date, at: envelope.at, how, milli };
    match event {
        Event::GoodsMoved(_) => Vec::new(),
        Event::GoodsArrived(arrived) => {
            let parts = arrived.parts.iter().filter(|part| part.sent.sku == *sku);
            let lost: Quantity = parts.map(|part| part.arrived_milli - part.sent.qty_milli).sum();
            vec![change(arrived.slip.date, How::Missing, lost)]
        }
        _ => {
            let moved = movements(envelope, event, opened).into_iter().filter(|moved| moved.sku == *sku);
            moved.map(|moved| change(moved.date, how(moved.document), moved.milli)).collect()
        }
    }
}

fn how(document: &str) -> How {
    match document {
        "goods_received" | "lot_opened" => How::Came,
        "sale_completed" => How::Sold,
        "sale_returned" | "sale_voided" => How::Returned,
        "goods_sent_back" => How::SentBack,
        _ => How::Missing,
    }
}

/// Adds up what was `before` a span of time as its opening, and what was `within` it by kind.
pub fn sum(changes: &[Change], before: impl Fn(&Change) -> bool, within: impl Fn(&Change) -> bool) -> Consigned {
    let mut sums = Consigned::default();
    for change in changes {
        if before(change) {
            sums.opening += change.milli;
            sums.left += change.milli;
        } else if within(change) {
            sums.left += change.milli;
            match change.how {
                How::Came => sums.came += change.milli,
                How::Sold => sums.sold -= change.milli,
                How::Returned => sums.returned += change.milli,
                How::SentBack => sums.sent_back -= change.milli,
                How::Missing => sums.missing -= change.milli,
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests;
