//! A member's personal data at the desk: deleted on request, looked at with a trace, tied to her family (koperasi 1.4,
//! 1.5, 4.1).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: nothing is deleted while anything is owed either
//! way; what the law obliges to keep, her name, stays until its day; a look is written down once a day and person.

use super::{NAME_MOST, record, shown};
use crate::domain::cooperative::loan::months_later;
use crate::domain::cooperative::member::MemberState;
use crate::domain::cooperative::related::Relation;
use crate::domain::event::drawer::MemberPinSet;
use crate::domain::event::membership::{MemberErased, PersonalSeen, RelatedSet};
use crate::domain::event::{Event, Happening, MemberSet, Personal};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::people::listed::Listed;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::till::input::office::OfficeTerm;
use crate::till::refusal::Code;
use crate::till::supplying::done_by_two;
use crate::till::{Decision, Trouble, Turn, signing_in, standing};

/// What bars an erasure: saved, owed, claimed, not yet paid out.
fn still_open(turn: &Turn<'_>, number: &MemberNumber) -> Result<Option<Rupiah>, Trouble> {
    let kinds = [Balance::Pokok, Balance::Wajib, Balance::Sukarela, Balance::Berjangka, Balance::Kasbon];
    let mut open = Vec::new();
    for kind in kinds {
        open.push(turn.lookup.balance(number, kind)?);
    }
    open.extend(turn.lookup.loans_of(number)?.iter().map(|loan| standing::owed(loan, turn.today(), &turn.settings)));
    // Coins that no cash makes up bar nobody: what is left of a share stays on the cooperative's account (2.6).
    let shu = Some(turn.lookup.shu_open(number)?).filter(|shu| *shu >= Rupiah::of(turn.settings.round_to));
    open.extend([turn.lookup.leaver_owed(number)?, turn.lookup.claims_of(number)?]);
    open.extend(shu);
    Ok(open.into_iter().find(|amount| !amount.is_zero()))
}

/// Of somebody who left, or who only applied; the number stays, the person goes.
pub fn erase(turn: &Turn<'_>, number: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    let (set, person) = record(turn, number)?;
    let about = |key| Text::new(key).with("number", set.number.as_str());
    if !set.state.has_left() && set.state != MemberState::Diajukan {
        return turn.refuse(Code::NotAllowed, about("erase-a-member"));
    }
    if let Some(open) = still_open(turn, &set.number)? {
        return turn.refuse(Code::NotAllowed, about("erase-open").with("amount", open));
    }
    let departure = turn.lookup.departure(&set.number)?;
    let kept_until = match set.state {
        MemberState::Diajukan => None,
        // Who left before this program kept the day: counted from today.
        _ => months_later(departure.left.unwrap_or_else(|| turn.today()), 12 * turn.settings.savings.name_kept_years),
    };
    let kept_until = kept_until.filter(|until| *until > turn.today());
    if departure.erased.is_some() && departure.kept_until.is_none_or(|until| until > turn.today()) {
        return turn.refuse(Code::NothingToPay, about("erase-before"));
    }
    let text = match kept_until {
        Some(until) => about("erase-approval-part").with("until", until),
        None => about("erase-approval"),
    };
    done_by_two(turn, Act::ChangeMember, text)?;
    let left = kept_until.map(|_| Personal { name: person.name.clone(), ..Personal::default() });
    let erased =
        MemberErased { number: set.number.clone(), date: turn.today(), kept_until, approved_by: turn.approved_by() };
    let state = if set.state == MemberState::Diajukan { MemberState::Keluar } else { set.state };
    let mut done = shown(turn, &set.number, "", Rupiah::ZERO);
    let pin = MemberPinSet { member: set.number.clone() };
    done.happenings = vec![
        Event::MemberErased(erased).into(),
        Happening { event: Event::MemberSet(MemberSet { state, balances: None, ..set }), personal: left },
        Event::MemberPinSet(pin).into(),
    ];
    Ok(done)
}

/// Somebody opened a member's data: who, whose, what, once a day.
pub fn look(turn: &Turn<'_>, number: &str, what: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    let sees = |role| access::sees(role, Act::SavingsIn) || access::sees(role, Act::ApplyForMember);
    if !sees(user.role) {
        return Err(signing_in::may_not(user.role, sees).into());
    }
    let (set, person) = record(turn, number)?;
    let look = PersonalSeen { number: set.number.clone(), date: turn.today(), what: what.to_owned() };
    let mut done = shown(turn, &set.number, &person.name, Rupiah::ZERO);
    // A basket beside it stays as it was, with what can be undone of it.
    done.next.undo.clone_from(&turn.till.undo);
    if !turn.lookup.seen(&user.id, &look)? {
        done.happenings.push(Event::PersonalSeen(look).into());
    }
    Ok(done)
}

/// Somebody opened a list of many people's data: who, which list, once a day. It stands without a number.
pub fn look_at_list(turn: &Turn<'_>, listed: Listed) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    if !listed.is_for(user.role) {
        return Err(signing_in::may_not(user.role, |role| listed.is_for(role)).into());
    }
    let number = MemberNumber(String::new());
    let look = PersonalSeen { number, date: turn.today(), what: listed.code().to_owned() };
    let mut done = turn.till.quiet(|_| {});
    if !turn.lookup.seen(&user.id, &look)? {
        done.happenings.push(Event::PersonalSeen(look).into());
    }
    Ok(done)
}

/// Family of another member, or an office; or not any more. Of a pair the smaller number is written first.
pub fn relate(
    turn: &Turn<'_>,
    number: &str,
    kin: Option<&str>,
    relation: Option<Relation>,
    term: &OfficeTerm,
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ChangeMember)?;
    if term.since.zip(term.until).is_some_and(|(since, until)| until <= since) {
        return turn.refuse(Code::BadInput, Text::new("office-term-order"));
    }
    let (set, person) = record(turn, number)?;
    if set.state.has_left() && relation.is_some_and(Relation::is_office) {
        return turn.refuse(Code::NotAMember, Text::new("office-left-before").with("name", person.name));
    }
    let kin = kin.map(|kin| record(turn, kin)).transpose()?.map(|(set, _)| set.number);
    if kin.as_ref() == Some(&set.number) || relation.is_some_and(|relation| relation.is_office() != kin.is_none()) {
        return turn.refuse(Code::BadInput, Text::new("related-not-so"));
    }
    let key = |number: &MemberNumber| MemberNumber::key(number.as_str());
    let turned = kin.as_ref().is_some_and(|kin| key(kin) < key(&set.number));
    let pair = match (turned, kin) {
        (true, Some(kin)) => (kin, Some(set.number.clone())),
        (_, kin) => (set.number.clone(), kin),
    };
    let before = turn.lookup.ties()?.into_iter().find(|tie| (&tie.member, &tie.kin) == (&pair.0, &pair.1));
    let said = relation.map(|relation| if turned { relation.turned() } else { relation });
    let Some(now) = said.or(before.as_ref().map(|tie| tie.relation)) else {
        return turn.refuse(Code::BadInput, Text::new("related-none").with("name", person.name));
    };
    let text = Text::new("related-approval").with("name", person.name.as_str()).with("relation", now.code());
    done_by_two(turn, Act::ChangeMember, text)?;
    let mut done = shown(turn, &set.number, &person.name, Rupiah::ZERO);
    // Supervisors hold no other office, nor are they family of the board (koperasi 6.5): a warning (S).
    let conflict = related_conflict(turn, &pair.0, pair.1.as_ref(), said)?;
    done.next.notices.extend(conflict.then(|| Text::new("related-warning")));
    let event = RelatedSet {
        number: pair.0,
        kin: pair.1,
        relation: now,
        date: turn.today(),
        since: term.since,
        until: term.until,
        ended: relation.is_none(),
        approved_by: turn.approved_by(),
    };
    let words: String = term.title.trim().chars().take(NAME_MOST).collect();
    let personal = (!words.is_empty()).then(|| Personal { words, ..Personal::default() });
    done.happenings.push(Happening { event: Event::RelatedSet(event), personal });
    Ok(done)
}

/// One of pengawas would be close kin of one of pengurus.
fn related_conflict(
    turn: &Turn<'_>,
    member: &MemberNumber,
    kin: Option<&MemberNumber>,
    said: Option<Relation>,
) -> Result<bool, Trouble> {
    let ties = turn.lookup.ties()?;
    let holds = |number: &MemberNumber, office: Relation| {
        let before = ties.iter().any(|tie| tie.member == *number && tie.relation == office);
        before || (kin.is_none() && number == member && said == Some(office))
    };
    let apart = |one: &MemberNumber, other: &MemberNumber| {
        holds(one, Relation::Pengurus) && holds(other, Relation::Pengawas)
            || holds(one, Relation::Pengawas) && holds(other, Relation::Pengurus)
    };
    let mut pairs: Vec<(&MemberNumber, &MemberNumber)> = ties
        .iter()
        .filter(|tie| tie.relation.is_close())
        .filter_map(|tie| Some((&tie.member, tie.kin.as_ref()?)))
        .collect();
    pairs.extend(kin.filter(|_| said.is_some_and(Relation::is_close)).map(|kin| (member, kin)));
    Ok(pairs.into_iter().any(|(one, other)| apart(one, other)))
}

#[cfg(test)]
mod tests;
