//! Which box is taken: the first to expire that may be sold, unless another was scanned or chosen with a reason (A10).
//!
//! Pure. Always holds: a box that would have gone first and did not is shown at its line until somebody takes it or
//! says why not; what was said stands in the record. Whether a scanned box may go at all is `gate.rs`.

use crate::domain::goods::lot::{self, LotOnHand};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::answer::BoxView;
use crate::till::basket::BasketLine;
use crate::till::lookup::StockedLot;

/// The box that should have gone before the one of this line; `left` is what the sale leaves of the lots.
pub fn sooner(line: &BasketLine, left: &[LotOnHand], stocked: &[StockedLot], today: BusinessDate) -> Option<BoxView> {
    let batch = line.batch.as_deref().filter(|_| line.pharmacy.box_reason.is_empty())?;
    let of_batch = |part: &&BoxView| part.batch.eq_ignore_ascii_case(batch);
    let expiry = line.boxes.iter().filter(of_batch).find_map(|part| part.expiry)?;
    let first = lot::sooner_than(left, expiry, today)?;
    let shelf = stocked.iter().find(|stocked| stocked.lot.lot == first.lot).map(|stocked| stocked.shelf.clone());
    Some(BoxView {
        batch: first.batch.clone(),
        expiry: first.expiry,
        shelf: shelf.unwrap_or_default(),
        qty_milli: first.qty_milli,
    })
}

/// What the seller is told: which box is in the hand, and which should go first.
pub fn told(line: &BasketLine) -> Option<Text> {
    let sooner = line.sooner.as_ref()?;
    let text = Text::new("till-later-box").with("name", line.product().name.as_str());
    let text = text.with("batch", line.batch.clone().unwrap_or_default()).with("first", sooner.batch.as_str());
    let text = text.with("shelf", sooner.shelf.as_str());
    Some(match sooner.expiry {
        Some(expiry) => text.with("expiry", expiry),
        None => text,
    })
}
