//! Who may take lists in and take them back (koperasi 6.5).
//!
//! Pure. What of a file can be taken is the station's to find out (`station/lists.rs`), since only it reads files; what
//! it finds is added to the decision that begins here.

use super::input::lists::Lists;
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::people::access::{self, Act};

/// Whose list it is: members are the office's, balances and loans of whoever keeps the books.
pub fn act(kind: &str) -> Act {
    match kind {
        "members" => Act::ChangeMember,
        "loans" | "opening" => Act::PostJournal,
        _ => Act::SetPrices,
    }
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
        Lists::Undo { .. } => signing_in::may(user, Act::SetPrices)?,
    }
    Ok(turn.till.quiet(|_| {}))
}
