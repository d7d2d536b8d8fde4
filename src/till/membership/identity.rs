//! One person, one membership (koperasi 1.1, 1.5): whose a national number is already, and what of a person may be
//! somebody else's.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a national number is compared by its keyed hash;
//! who has left is no bar, since she may come back under a new number.

use crate::domain::event::Personal;
use crate::domain::id::MemberNumber;
use crate::domain::text::Text;
use crate::till::refusal::Code;
use crate::till::{Trouble, Turn};

/// The hash of a national number that no other member has; and a word about who had it and left.
pub fn once(turn: &Turn<'_>, nik: &str, own: Option<&MemberNumber>) -> Result<(String, Option<Text>), Trouble> {
    let hash = turn.lookup.nik_hash(nik)?;
    let mut before = None;
    for holder in turn.lookup.nik_holders(&hash)?.into_iter().filter(|holder| Some(holder) != own) {
        let record = turn.lookup.member_record(&holder)?;
        let Some((_, person)) = record.filter(|(set, _)| set.state.has_left()) else {
            let text = Text::new("office-member-already").with("number", holder.as_str());
            return turn.refuse(Code::NotAllowed, text);
        };
        // Of who had her data deleted nothing is said.
        if person.nik.is_empty() {
            continue;
        }
        // An imported one left on a day that nobody wrote down.
        let text = match turn.lookup.departure(&holder)?.left {
            Some(left) => Text::new("office-member-before-until").with("date", left),
            None => Text::new("office-member-before"),
        };
        before = Some(text.with("number", holder.as_str()));
    }
    Ok((hash, before))
}

/// A word about a member of the same name, where nothing tells them apart: no national number, and no other telephone.
pub fn namesake(turn: &Turn<'_>, person: &Personal) -> Result<Option<Text>, Trouble> {
    let digits = |phone: &str| phone.chars().filter(char::is_ascii_digit).collect::<String>();
    let own = digits(&person.phone);
    for (number, phone) in turn.lookup.namesakes(&person.name)? {
        let other = digits(&phone);
        if own.is_empty() || other.is_empty() || own == other {
            return Ok(Some(Text::new("office-namesake").with("number", number.as_str())));
        }
    }
    Ok(None)
}

/// An alias that is another member's own number would find two people. The number of who left may be hers of before.
pub fn old_number_free(turn: &Turn<'_>, old: &str, own: Option<&MemberNumber>) -> Result<(), Trouble> {
    let holder = MemberNumber::key(old).map(|key| turn.lookup.member(key)).transpose()?.flatten();
    match holder.filter(|holder| Some(&holder.number) != own && !holder.state.has_left()) {
        Some(holder) => {
            turn.refuse(Code::NotAllowed, Text::new("office-old-number").with("number", holder.number.as_str()))
        }
        None => Ok(()),
    }
}
