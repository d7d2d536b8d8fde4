//! Cards beside a member's first one, made for who buys on her membership; cards that are lost, and made anew.
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a card's number is given once; whoever is named
//! agreed to it; nobody but the member lets somebody use her kasbon, with her PIN where she has one; a lost card is
//! blocked by whoever stands at the desk, and good again by the manager alone.
//! Neighbours: what a card is (`domain/cooperative/holder.rs`), what may be bought with it (`tendering/credit.rs`).

use super::{NAME_MOST, card_of, record, shown};
use crate::domain::cooperative::holder::{self, CardState, Holder, OWN};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::event::drawer::MemberPinTried;
use crate::domain::event::membership::{ConsentGiven, HolderSet};
use crate::domain::event::{Event, Happening, MemberSet, Personal};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::text::Text;
use crate::till::input::office::HolderAsked;
use crate::till::lookup::Member;
use crate::till::refusal::{Code, Refusal};
use crate::till::slip::Slip;
use crate::till::tendering::credit::{self, Proof};
use crate::till::{Decision, Effect, Trouble, Turn, cards, signing_in, standing};

/// What a person of the household agrees to.
const PURPOSE: &str = "pembeli_serumah";

/// A card for somebody who buys on this membership.
pub fn add(turn: &Turn<'_>, number: &str, asked: &HolderAsked) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let (set, person) = present(turn, number)?;
    let name = asked.name.trim();
    if !name.chars().any(char::is_alphanumeric) {
        return turn.refuse(Code::BadInput, Text::new("office-name-needed"));
    }
    if name.chars().count() > NAME_MOST || name.chars().any(char::is_control) {
        return turn.refuse(Code::BadInput, Text::new("office-too-long"));
    }
    if !asked.consent {
        return turn.refuse(Code::NotAllowed, Text::new("holder-consent-needed").with("name", name));
    }
    let before = turn.lookup.holders(&set.number)?;
    let same = |of: &&Holder| of.is_valid() && of.is_of_household() && of.name.to_lowercase() == name.to_lowercase();
    if let Some(same) = before.iter().find(same) {
        let text = Text::new("holder-has-card").with("name", name).with("card", i64::from(same.card));
        return turn.refuse(Code::BadInput, text);
    }
    let (by_pin, right) = allowed(turn, (&set, &person.name), asked.kasbon, asked.pin.as_deref())?;
    let made = HolderSet {
        number: set.number.clone(),
        card: next(turn, &set.number)?,
        date: turn.today(),
        relation: Some(asked.relation),
        kasbon: asked.kasbon,
        state: CardState::Berlaku,
        replaces: None,
        by_pin,
    };
    let mut done = shown(turn, &set.number, name, asked.kasbon);
    done.effects.push(paper(turn, &set, made.card)?);
    let consent =
        ConsentGiven { number: set.number.clone(), date: made.date, purpose: PURPOSE.to_owned(), given: true };
    done.happenings = right.into_iter().collect();
    done.happenings.extend([said(made, name), Event::ConsentGiven(consent).into()]);
    Ok(done)
}

/// How much of the member's kasbon this card may use in a month.
pub fn limit(
    turn: &Turn<'_>,
    number: &str,
    card: u32,
    (limit, pin): (Rupiah, Option<&str>),
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let (set, person) = present(turn, number)?;
    let held = of_household(turn, &set.number, card)?;
    let (by_pin, right) = allowed(turn, (&set, &person.name), limit, pin)?;
    let mut done = shown(turn, &set.number, &held.name, limit);
    let name = held.name.clone();
    done.happenings = right.into_iter().collect();
    done.happenings.push(said(HolderSet { kasbon: limit, by_pin, ..anew(turn, &set.number, held) }, &name));
    Ok(done)
}

/// Blocked because it was lost, good again, or withdrawn for ever.
pub fn set_state(turn: &Turn<'_>, number: &str, card: u32, state: CardState) -> Result<Decision, Trouble> {
    let act = if state == CardState::Diblokir { Act::ApplyForMember } else { Act::ChangeMember };
    signing_in::may(turn.user()?, act)?;
    let (set, person) = record(turn, number)?;
    let held = known(turn, &set.number, card)?;
    let about = |key| Text::new(key).with("card", i64::from(card)).with("state", held.state.code());
    match (held.state, state) {
        (before, now) if before == now => return turn.refuse(Code::BadInput, about("holder-is-so")),
        (CardState::Ditarik, _) => return turn.refuse(Code::NotAllowed, about("holder-is-so")),
        (_, CardState::Ditarik) if !held.is_of_household() => {
            return turn.refuse(Code::NotAllowed, about("holder-own-stays"));
        }
        _ => {}
    }
    let name = held.name.clone();
    let mut done = shown(turn, &set.number, if name.is_empty() { &person.name } else { &name }, held.kasbon);
    done.happenings.push(said(HolderSet { state, ..anew(turn, &set.number, held) }, &name));
    Ok(done)
}

/// Another card in the place of this one, which is good for nothing from now on.
pub fn replace(turn: &Turn<'_>, number: &str, card: u32) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let (set, person) = present(turn, number)?;
    let held = known(turn, &set.number, card)?;
    if held.state == CardState::Ditarik {
        let text = Text::new("holder-is-so").with("card", i64::from(card)).with("state", held.state.code());
        return turn.refuse(Code::NotAllowed, text);
    }
    let name = held.name.clone();
    let lost = anew(turn, &set.number, held);
    let made =
        HolderSet { card: next(turn, &set.number)?, state: CardState::Berlaku, replaces: Some(card), ..lost.clone() };
    let mut done = shown(turn, &set.number, if name.is_empty() { &person.name } else { &name }, made.kasbon);
    done.effects.push(paper(turn, &set, made.card)?);
    done.happenings = vec![said(HolderSet { state: CardState::Ditarik, ..lost }, &name), said(made, &name)];
    Ok(done)
}

/// On paper again.
pub fn print(turn: &Turn<'_>, number: &str, card: u32) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ApplyForMember)?;
    let (set, person) = present(turn, number)?;
    let held = known(turn, &set.number, card)?;
    if !held.is_valid() {
        let text = Text::new("holder-not-good").with("card", i64::from(card)).with("state", held.state.code());
        return turn.refuse(Code::NotAllowed, text);
    }
    let name = if held.name.is_empty() { &person.name } else { &held.name };
    let mut done = shown(turn, &set.number, name, Rupiah::ZERO);
    done.effects.push(paper(turn, &set, card)?);
    Ok(done)
}

/// Which card is the member's own now: her first one, or the last that was made in its place.
pub fn own_card(turn: &Turn<'_>, number: &MemberNumber) -> Result<u32, Trouble> {
    let cards = turn.lookup.holders(number)?;
    let good = |card: u32| cards.iter().find(|of| of.card == card).is_none_or(Holder::is_valid);
    let made = cards.iter().rev().find(|of| !of.is_of_household() && of.card != OWN && of.is_valid());
    match made {
        Some(made) => Ok(made.card),
        None if good(OWN) => Ok(OWN),
        None => turn.refuse(Code::NotAllowed, Text::new("holder-own-blocked").with("number", number.as_str())),
    }
}

/// The card's paper names nobody. Of her own one her page's address is filled in when it is printed: it is kept
/// nowhere.
pub fn paper(turn: &Turn<'_>, set: &MemberSet, card: u32) -> Result<Effect, Trouble> {
    let prefix = &turn.settings.prefix_member;
    let own = cards::of(turn.lookup, &set.number, card)?.map_or(card == OWN, |of| !of.is_of_household());
    let code = match card {
        OWN if !set.card.is_empty() => set.card.clone(),
        OWN => card_of(prefix, &set.number),
        card => holder::code(prefix, MemberNumber::key(set.number.as_str()).unwrap_or_default(), card),
    };
    let slip = Slip::new(turn, turn.user()?, turn.today()).with("number", set.number.as_str());
    let slip = slip.with("code", code).with("page", own);
    Ok(match card {
        OWN => slip.paper("member_card"),
        card => slip.with("card", card).paper("member_card"),
    })
}

/// Who is here and has not left.
fn present(turn: &Turn<'_>, number: &str) -> Result<(MemberSet, Personal), Trouble> {
    let (set, person) = record(turn, number)?;
    match set.state.has_left() {
        true => turn.refuse(Code::NotAMember, Text::new("office-left-before").with("name", person.name)),
        false => Ok((set, person)),
    }
}

/// A card as it stands; of the first one nothing need have been said.
fn known(turn: &Turn<'_>, number: &MemberNumber, card: u32) -> Result<Holder, Trouble> {
    match cards::of(turn.lookup, number, card)? {
        Some(held) => Ok(held),
        None if card == OWN => Ok(Holder::own()),
        None => turn.refuse(Code::BadInput, Text::new("holder-unknown").with("card", i64::from(card))),
    }
}

fn of_household(turn: &Turn<'_>, number: &MemberNumber, card: u32) -> Result<Holder, Trouble> {
    let held = known(turn, number, card)?;
    let text = |key| Text::new(key).with("card", i64::from(card)).with("state", held.state.code());
    match held.state {
        CardState::Ditarik => turn.refuse(Code::NotAllowed, text("holder-is-so")),
        _ if !held.is_of_household() => turn.refuse(Code::BadInput, text("holder-own-limit")),
        _ => Ok(held),
    }
}

fn next(turn: &Turn<'_>, member: &MemberNumber) -> Result<u32, Trouble> {
    match turn.lookup.next_card(member)? {
        Some(card) => Ok(card),
        None => turn.refuse(Code::LimitReached, Text::new("holder-no-number").with("most", i64::from(holder::MOST))),
    }
}

/// Her kasbon is hers to share: within her own limit, with her PIN where she has one; until she has, the manager hears
/// it from her. Answers whether it was the PIN, and what is to be forgotten of wrong tries before it.
fn allowed(
    turn: &Turn<'_>,
    (set, name): (&MemberSet, &str),
    limit: Rupiah,
    pin: Option<&str>,
) -> Result<(bool, Option<Happening>), Trouble> {
    if limit < Rupiah::ZERO {
        return turn.refuse(Code::BadInput, Text::new("till-bad-amount").with("text", limit));
    }
    if limit.is_zero() {
        return Ok((false, None));
    }
    if (set.member_kind, set.state) != (MemberKind::Anggota, MemberState::Anggota) {
        return turn.refuse(Code::NotAllowed, Text::new("office-kasbon-full-members").with("name", name));
    }
    if limit > set.kasbon_limit {
        let text = Text::new("holder-limit-above").with("name", name).with("limit", set.kasbon_limit);
        return turn.refuse(Code::CreditLimit, text);
    }
    let unknown = || Refusal::new(Code::UnknownMember, Text::new("till-unknown-member").with("number", ""));
    let member: Member = standing::find(turn.lookup, set.number.as_str())?.ok_or_else(unknown)?;
    let tried = || Event::MemberPinTried(MemberPinTried { member: set.number.clone(), tries: 0 });
    Ok(match credit::check_pin(turn, &member, pin)? {
        Proof::Pin { forgotten } => (true, forgotten.then(|| tried().into())),
        Proof::NoneSet => (false, None),
    })
}

/// The same again, said today.
fn anew(turn: &Turn<'_>, number: &MemberNumber, held: Holder) -> HolderSet {
    let Holder { card, relation, kasbon, state, replaces, .. } = held;
    HolderSet { number: number.clone(), card, date: turn.today(), relation, kasbon, state, replaces, by_pin: false }
}

/// With the holder's name in the private part.
fn said(set: HolderSet, name: &str) -> Happening {
    let personal = (!name.is_empty()).then(|| Personal { words: name.to_owned(), ..Personal::default() });
    Happening { event: Event::HolderSet(set), personal }
}
