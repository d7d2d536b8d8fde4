//! Before whom goods leave the books, and that those that go as expired are (A12, koperasi 5.1).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: whoever saw it is of the shop and neither doer nor
//! approver.

use std::collections::BTreeSet;

use super::DESTROYED;
use crate::domain::event::stock::LotPart;
use crate::domain::goods::product::Book;
use crate::domain::id::UserId;
use crate::domain::pharmacy::medicine::Class;
use crate::domain::text::Text;
use crate::till::refusal::Code;
use crate::till::{Trouble, Turn};

/// Who sign the minutes of what is destroyed.
pub(in crate::till) const WITNESSES: usize = 2;
/// Taken by the shop for itself: nothing is broken, expired or missing that somebody would have to see.
const OWN_USE: &str = "pakai_sendiri";

/// Who saw goods leave the books, and what they were.
pub(super) struct Seen {
    pub names: Vec<String>,
    pub medicine: bool,
    pub narcotic: bool,
}

/// Medicines are destroyed before two witnesses of the shop who are neither doer nor approver (A12); broken, expired or
/// lost they leave the books before one (koperasi 5.1); narcotics and psychotropics before two whatever the reason.
pub(super) fn seen_by(turn: &Turn<'_>, parts: &[LotPart], reason: &str, witnesses: &[UserId]) -> Result<Seen, Trouble> {
    let mut seen = Seen { names: Vec::new(), medicine: false, narcotic: false };
    for part in parts {
        let product = turn.goods(&part.sku)?.product;
        let class = product.medicine.as_ref().and_then(|facts| Class::parse(&facts.class));
        seen.medicine |= product.book == Book::Obat;
        seen.narcotic |= class.is_some_and(|class| matches!(class, Class::P | Class::N));
    }
    seen.names = witnesses_of(turn, witnesses)?;
    let (needed, key) = match (seen.narcotic, seen.medicine, reason) {
        (true, ..) => (WITNESSES, "till-witness-needed-narcotic"),
        (false, true, DESTROYED) => (WITNESSES, "till-witness-needed"),
        (false, true, reason) if reason != OWN_USE => (1, "till-witness-needed-one"),
        (false, ..) => (0, ""),
    };
    match seen.names.len() < needed {
        true => turn.refuse(Code::BadInput, Text::new(key)),
        false => Ok(seen),
    }
}

/// Names of the people of the shop who saw it and are neither doer nor approver, each once.
pub(in crate::till) fn witnesses_of(turn: &Turn<'_>, witnesses: &[UserId]) -> Result<Vec<String>, Trouble> {
    let user = &turn.user()?.id;
    let (mut others, mut names): (BTreeSet<&UserId>, Vec<String>) = (BTreeSet::new(), Vec::new());
    for who in witnesses {
        let Some(person) = turn.lookup.user(who)? else {
            return turn.refuse(Code::BadInput, Text::new("till-unknown-witness").with("user", who.as_str()));
        };
        if who != user && turn.approved_by().as_ref() != Some(who) && others.insert(who) {
            names.push(person.name);
        }
    }
    Ok(names)
}

/// What the books know to be good still is not written off as expired. Of goods without batch the books know only what
/// came in first, and the pack in the hand may be older (R54).
pub(super) fn are_expired(turn: &Turn<'_>, parts: &[LotPart]) -> Result<(), Trouble> {
    let today = turn.today();
    for part in parts {
        let product = turn.goods(&part.sku)?.product;
        let known = product.book == Book::Obat || !part.batch.is_empty();
        if let Some(expiry) = part.expiry.filter(|expiry| known && *expiry >= today) {
            let text = Text::new("till-not-expired").with("name", product.name.as_str());
            let text = text.with("batch", part.batch.as_str()).with("expiry", expiry);
            return turn.refuse(Code::NotAllowed, text);
        }
    }
    Ok(())
}
