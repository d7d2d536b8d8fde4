//! What the daily list of boxes asks.
//!
//! Pure.

use super::Unreadable;
use crate::domain::goods::lot::LotOnHand;
use crate::domain::goods::product::Place;
use crate::domain::id::{Sku, UserId};
use crate::domain::quantity::Quantity;
use crate::domain::time::Instant;

/// A lot with what the list needs of its goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareBox {
    pub sku: Sku,
    pub name: String,
    pub base_unit: String,
    pub medicine: bool,
    pub cold_chain: bool,
    pub lot: LotOnHand,
    pub shelf: String,
}

impl CareBox {
    pub fn quantity(&self) -> Quantity {
        self.lot.qty_milli
    }
}

/// Something noted about it: goods and batch, or words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareNote {
    pub at: Instant,
    pub by: UserId,
    pub sku: Option<Sku>,
    pub code: String,
}

/// The questions: one reads the lots of a place, the other a day's notes by their index.
pub trait Care {
    /// Lots of a place of which something is left, by shelf, then expiry.
    fn care_boxes(&self, place: Place) -> Result<Vec<CareBox>, Unreadable>;
    /// Notes of a kind since then, the earliest first.
    fn care_notes(&self, kind: &str, since: Instant) -> Result<Vec<CareNote>, Unreadable>;
}
