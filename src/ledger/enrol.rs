//! Who may join with a one-time code, and with which letter.
//!
//! Pure. Always holds: a letter is never given twice; a code makes one till, and may be used again only while that till
//! has sent nothing (its answer may have been lost); a till that has sold keeps its device, key and letter.
//! Neighbours: the code itself (`sync/code.rs`), where codes and tills are kept (`sqlite.rs`).

use ed25519_dalek::Signature;

use crate::domain::id::{CoopId, DeviceId, TillLetter};
use crate::domain::time::Instant;
use crate::log::chain::read_key;
use crate::log::text::unhex;
use crate::sync::protocol::{Enrol, TroubleCode};

/// How long a code can be used. Unit: milliseconds.
pub const CODE_LIVES_MS: i64 = 24 * 60 * 60 * 1_000;

/// A code as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The cooperative it opens; `None` for one that brings a new cooperative.
    pub coop: Option<CoopId>,
    pub sealed_secret: Option<String>,
    pub until: Instant,
    pub used_by: Option<DeviceId>,
}

/// A till that is known: enrolled here, or seen in the logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub device: DeviceId,
    pub till: TillLetter,
    pub public_key: String,
    /// Records of it that are here.
    pub records: u64,
    pub revoked: bool,
}

/// What the ledger has to say about who asks.
pub struct Facts<'a> {
    pub code: Option<Code>,
    /// The cooperative asked about, where it is here already: the code's, or the one the till brings.
    pub coop: Option<CoopId>,
    pub known: &'a [Known],
    pub now: Instant,
}

/// A yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub coop: CoopId,
    pub till: TillLetter,
    pub sealed_secret: Option<String>,
    /// A till that never sent anything and whose place this one takes.
    pub replaces: Option<DeviceId>,
}

/// Whether the key is in the hands of who asks.
pub fn proven(request: &Enrol) -> bool {
    let key = read_key(&request.public_key);
    let proof: Option<[u8; 64]> = unhex(&request.proof);
    let (Some(key), Some(proof)) = (key, proof) else { return false };
    let signed = Enrol::signed(&request.code, request.device, &request.public_key);
    key.verify_strict(signed.as_bytes(), &Signature::from_bytes(&proof)).is_ok()
}

/// Decides.
pub fn decide(request: &Enrol, facts: &Facts<'_>) -> Result<Grant, TroubleCode> {
    let code = facts.code.as_ref().filter(|code| code.until > facts.now).ok_or(TroubleCode::UnknownCode)?;
    let user = code.used_by.map(|device| (device, facts.known.iter().find(|known| known.device == device)));
    let replaces = match user {
        Some((device, _)) if device == request.device => None,
        Some((device, known)) if known.is_none_or(|known| known.records == 0) => Some(device),
        Some(_) => return Err(TroubleCode::CodeUsed),
        None => None,
    };
    let others = || facts.known.iter().filter(|known| Some(known.device) != replaces);
    let same = others().find(|known| known.device == request.device);
    match same {
        Some(known) if known.revoked => return Err(TroubleCode::Revoked),
        Some(known) if known.public_key != request.public_key => return Err(TroubleCode::DeviceTaken),
        _ => {}
    }
    let (coop, till) = match (&request.till, request.coop) {
        (Some(till), Some(coop)) => {
            if [facts.coop, code.coop].into_iter().flatten().any(|here| here != coop) {
                return Err(TroubleCode::OtherCoop);
            }
            if others().any(|known| known.till == *till && known.device != request.device) {
                return Err(TroubleCode::LetterTaken);
            }
            (coop, till.clone())
        }
        _ => {
            let coop = code.coop.or(facts.coop).filter(|_| facts.known.iter().any(|known| known.records > 0));
            let coop = coop.ok_or(TroubleCode::NothingHereYet)?;
            if code.sealed_secret.is_none() {
                return Err(TroubleCode::CodeForOldTill);
            }
            let given = same.map(|known| known.till.clone()).or_else(|| free_letter(facts.known, replaces));
            (coop, given.ok_or(TroubleCode::LetterTaken)?)
        }
    };
    Ok(Grant { coop, till, sealed_secret: code.sealed_secret.clone(), replaces })
}

/// The first letter that no till has had: `A` to `Z`, then `AA` to `ZZ`. That of a till that never sent anything, and
/// whose code is used again, was on no paper yet.
fn free_letter(known: &[Known], replaces: Option<DeviceId>) -> Option<TillLetter> {
    if let Some(again) = known.iter().find(|known| Some(known.device) == replaces) {
        return Some(again.till.clone());
    }
    let one = ('A'..='Z').map(String::from);
    let two = ('A'..='Z').flat_map(|first| ('A'..='Z').map(move |second| format!("{first}{second}")));
    let mut letters = one.chain(two).filter_map(|letter| letter.parse::<TillLetter>().ok());
    letters.find(|letter| known.iter().all(|known| known.till != *letter))
}

#[cfg(test)]
mod tests;
