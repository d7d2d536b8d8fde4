//! Who may take lists in and take them back (koperasi 6.5).
//!
//! Pure. What of a file can be taken is the station's to find out (`station/lists.rs`), since only it reads files; what
//! it finds is added to the decision that begins here.

use super::input::lists::Lists;
use super::refusal::Refusal;
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;

/// Whose list it is: members are the office's, balances and loans of whoever keeps the books.
pub fn act(kind: &str) -> Act {
    match kind {
        "members" => Act::ChangeMember,
        "loans" | "opening" => Act::PostJournal,
        _ => Act::SetPrices,
    }
}

/// Lists whose rows hang together: all come in or none, and so they go.
pub fn is_whole(kind: &str) -> bool {
    act(kind) == Act::PostJournal
}

/// Lists are taken back by whoever runs the shop; those that stand in the books also by whoever keeps them.
///
/// # Errors
/// Neither is this person's to do.
pub fn may_undo(role: Role, kind: &str) -> Result<(), Refusal> {
    let may = |role| access::may(role, Act::SetPrices) || (is_whole(kind) && access::may(role, Act::PostJournal));
    if may(role) { Ok(()) } else { Err(signing_in::may_not(role, may)) }
}

pub(super) fn decide(turn: &Turn<'_>, said: &Lists) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    match said {
        Lists::Look(wish) | Lists::Take(wish) => {
            let kind = wish.kind.as_deref().unwrap_or_default();
            // Opening balances are typed by whoever keeps the books, and set up by whoever runs the shop.
            if act(kind) != Act::PostJournal || !access::may(user.role, Act::SetPrices) {
                signing_in::may(user, act(kind))?;
            }
        }
        // Which kind it is, is in the file of the shop; the station asks again.
        Lists::Undo { .. } => may_undo(user.role, "opening")?,
    }
    Ok(turn.till.quiet(|_| {}))
}
