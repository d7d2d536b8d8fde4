//! A count that differs in goods which a register watches piece by piece (A13): why, and by whose word.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: no narcotic, psychotropic, precursor or what is
//! often misused leaves the books by a count without a reason, nor in an apotek without the pharmacist, who has the
//! keys of their cupboard (A16).
//! Neighbours: the count itself (`till/stocktaking.rs`); before whom such goods are destroyed (`till/shelving.rs`).

use super::Stocktake;
use crate::domain::id::UserId;
use crate::domain::people::access::{self, Act};
use crate::domain::settings::LicenceProfile;
use crate::domain::text::Text;
use crate::till::refusal::{Code, Refusal};
use crate::till::{Trouble, Turn};

/// Names said of them.
const NAMED: usize = 3;

/// The pharmacist whose word it is too that watched goods differ; `None` where none of them does, or where the outlet
/// is no apotek and has none.
pub(super) fn agreed(turn: &Turn<'_>, stocktake: &Stocktake, reason: &str) -> Result<Option<UserId>, Trouble> {
    let mut names: Vec<&str> = Vec::new();
    for line in stocktake.lines.iter().filter(|line| line.counted != line.booked) {
        let facts = turn.goods(&line.sku)?.product.medicine.clone();
        if facts.is_some_and(|facts| facts.watched().is_some()) && !names.contains(&line.name.as_str()) {
            names.push(&line.name);
        }
    }
    if names.is_empty() {
        return Ok(None);
    }
    names.truncate(NAMED);
    let said = |key: &'static str| Text::new(key).with("goods", names.join(", "));
    if reason.is_empty() {
        return turn.refuse(Code::BadInput, said("till-watched-differs-why"));
    }
    if turn.settings.licence != LicenceProfile::Apotek {
        return Ok(None);
    }
    let user = turn.user()?;
    if access::may(user.role, Act::SignOnAsPharmacist) {
        return Ok(Some(user.id.clone()));
    }
    match turn.agreed_to(Act::ApproveMedicine) {
        Some(pharmacist) => Ok(Some(pharmacist.id.clone())),
        None => {
            let refusal = Refusal::new(Code::NeedsApproval, said("till-watched-differs"));
            Err(refusal.for_act(Act::ApproveMedicine).into())
        }
    }
}
