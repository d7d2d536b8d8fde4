//! The daily list of boxes, answered from the file.

use super::{Answered, StoreLookup, unreadable};
use crate::domain::goods::care::{CareBox, CareNote};
use crate::domain::goods::product::Place;
use crate::domain::time::Instant;
use crate::till::lookup::care::Care;

impl Care for StoreLookup<'_> {
    fn care_boxes(&self, place: Place) -> Answered<Vec<CareBox>> {
        self.store.care_boxes(place).map_err(unreadable)
    }

    fn care_notes(&self, kind: &str, since: Instant) -> Answered<Vec<CareNote>> {
        self.store.care_notes(kind, since).map_err(unreadable)
    }
}
