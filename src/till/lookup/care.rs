//! What the daily list of boxes asks.
//!
//! Pure.

use super::Unreadable;
use crate::domain::goods::care::{CareBox, CareNote};
use crate::domain::goods::product::Place;
use crate::domain::time::Instant;

/// The questions: one reads the lots of a place, the other a day's notes by their index.
pub trait Care {
    /// Lots of a place of which something is left, by shelf, then expiry.
    fn care_boxes(&self, place: Place) -> Result<Vec<CareBox>, Unreadable>;
    /// Notes of a kind since then, the earliest first.
    fn care_notes(&self, kind: &str, since: Instant) -> Result<Vec<CareNote>, Unreadable>;
}
