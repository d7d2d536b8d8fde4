//! Sums that no drawer of such a shop sees: a slip of the finger is asked about before it is in the books (R42, R44).
//!
//! Pure. Always holds: nothing is refused for its size; a yes lets it through, and what a day may bring never asks.

use super::refusal::{Code, Refusal};
use super::{Consent, Trouble, Turn};
use crate::domain::drawer::count::worth;
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;
use crate::domain::text::Text;

/// A thousand of the largest note: more than a village shop takes in a good month, and less than a sum typed where the
/// number of notes belongs (500.000 × 100.000), or with a few noughts too many.
const MOST: Rupiah = Rupiah::of(100_000_000);
/// More pieces of one kind than a drawer holds: a sum was typed in place of their number.
const PIECES: i64 = 5_000;
/// Money that is taken out of the drawer beyond what the books have there; less is a forgotten slip.
const BEYOND: Rupiah = Rupiah::of(1_000_000);

/// What the question reads: each its own sentence.
pub const FLOAT: &str = "till-much-float";
pub const COUNTED: &str = "till-much-counted";
pub const RECEIVED: &str = "till-much-received";
pub const SAVED: &str = "till-much-saved";
pub const VOUCHER: &str = "till-much-voucher";
const DROPPED: &str = "till-much-dropped";
const MANY: &str = "till-many-pieces";

/// Asks where the sum is past what can be meant.
pub fn sum(consent: &Consent, amount: Rupiah, question: &'static str) -> Result<(), Refusal> {
    asks(consent, amount > MOST, || Text::new(question).with("amount", amount))
}

/// Asks where the pieces that were counted cannot lie in a drawer.
pub fn pieces(consent: &Consent, pieces: &Pieces, question: &'static str) -> Result<(), Refusal> {
    if let Some((kind, count)) = pieces.iter().find(|(_, count)| **count > PIECES) {
        let text = || Text::new(MANY).with("count", *count).with("piece", Rupiah::of(*kind));
        asks(consent, true, || text().with("amount", worth(pieces)))?;
    }
    sum(consent, worth(pieces), question)
}

/// Asks where far more is carried away than the books have in the drawer.
pub fn drop(turn: &Turn<'_>, amount: Rupiah) -> Result<(), Trouble> {
    let beyond = amount - turn.lookup.drawer()? > BEYOND;
    Ok(asks(turn.consent, beyond, || Text::new(DROPPED).with("amount", amount))?)
}

fn asks(consent: &Consent, past: bool, text: impl FnOnce() -> Text) -> Result<(), Refusal> {
    if !past {
        return Ok(());
    }
    let text = text();
    match consent.said_yes_to(text.key) {
        true => Ok(()),
        false => Err(Refusal::new(Code::NeedsConfirmation, text)),
    }
}
