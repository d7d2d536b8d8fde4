//! Whose card was scanned or typed: a member's first one, or one of her household's.
//!
//! Pure over [`Lookup`]. Always holds: a card that is blocked or withdrawn is known and says whose it was; whoever may
//! not buy with it is refused by the caller.

use super::lookup::{Lookup, Member, Unreadable};
use crate::domain::cooperative::holder::{self, Holder};
use crate::domain::id::MemberNumber;

/// A member with the card that was shown; none where her number was said.
pub type Shown = (Member, Option<Holder>);

/// By the ten digits of a card.
pub fn by_digits(lookup: &dyn Lookup, digits: u64) -> Result<Option<Shown>, Unreadable> {
    if let Some(member) = lookup.member(digits)? {
        return first(lookup, member).map(Some);
    }
    let (key, card) = holder::split(digits);
    further(lookup, key, card)
}

/// By the thirteen digits of a card, as they were printed.
pub fn by_code(lookup: &dyn Lookup, code: &str) -> Result<Option<Shown>, Unreadable> {
    if let Some(member) = lookup.card(code)? {
        return first(lookup, member).map(Some);
    }
    holder::of_code(code).map_or(Ok(None), |(key, card)| further(lookup, key, card))
}

/// By whatever was scanned or typed into a field for members: a card, or a number.
pub fn by_text(lookup: &dyn Lookup, text: &str) -> Result<Option<Shown>, Unreadable> {
    let text = text.trim();
    match MemberNumber::key(text) {
        _ if text.len() == 13 && text.bytes().all(|byte| byte.is_ascii_digit()) => by_code(lookup, text),
        Some(key) => Ok(lookup.member(key)?.map(|member| (member, None))),
        None => Ok(None),
    }
}

/// This card of a member's, by its number.
pub fn of(lookup: &dyn Lookup, member: &MemberNumber, card: u32) -> Result<Option<Holder>, Unreadable> {
    Ok(lookup.holders(member)?.into_iter().find(|holder| holder.card == card))
}

/// Her first card, with what was said of it: that it was lost.
fn first(lookup: &dyn Lookup, member: Member) -> Result<Shown, Unreadable> {
    let own = of(lookup, &member.number, holder::OWN)?;
    Ok((member, own))
}

fn further(lookup: &dyn Lookup, key: u64, card: u32) -> Result<Option<Shown>, Unreadable> {
    if card == holder::OWN {
        return Ok(None);
    }
    let Some(member) = lookup.member(key)? else { return Ok(None) };
    Ok(of(lookup, &member.number, card)?.map(|holder| (member, Some(holder))))
}
