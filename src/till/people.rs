//! People beside signing in: hand-over within a shift (R42), PINs for once and the recovery sheet (R42a), who works
//! here.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: no PIN and no word of a sheet is shown or recorded, only
//! their hashes; who did it and whom it is about are two names in the record.

use serde_json::json;

use crate::domain::cooperative::founding::is_user_id;
use crate::domain::event::drawer::{RecoverySheetSet, ShiftHandedOver};
use crate::domain::event::{Event, Happening, Personal, UserSet};
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::people::access::Act;
use crate::domain::people::recovery::{self, BadWords};
use crate::domain::people::user::Role;
use crate::domain::text::Text;

use super::lookup::{Shift, User};
use super::refusal::{Code, Refusal};
use super::returning::attaching;
use super::signing_in::{known, may, new_pin, remember};
use super::{Decision, Effect, Trouble, Turn, noting};

const NAME_MOST: usize = 60;

/// Another cashier goes on with the open shift; her predecessor may have gone already.
pub fn handover(turn: &Turn<'_>, id: &UserId, pin: &str) -> Result<Decision, Trouble> {
    let shift = turn.shift()?;
    if turn.till.has_basket() {
        return turn.refuse(Code::OpenSale, Text::new("till-open-sale"));
    }
    let (user, accepted) = known(turn.till, id, pin, turn.lookup, turn.moment)?;
    let handed = match may(&user, Act::Sell) {
        Ok(()) => Ok(over(turn, shift, user)),
        Err(refusal) => Err(refusal.into()),
    };
    remember(accepted, handed)
}

fn over(turn: &Turn<'_>, shift: &Shift, user: User) -> Decision {
    let to = user.id.clone();
    let mut decision = turn.till.signed_in(user);
    if shift.cashier != to {
        let from = shift.cashier.clone();
        decision.next.shift = Some(Shift { cashier: to.clone(), ..shift.clone() });
        decision.happenings.push(Event::ShiftHandedOver(ShiftHandedOver { shift: shift.id, from, to }).into());
    }
    decision
}

/// A PIN for once, for who forgot hers; it must be changed before anything else, and opens a locked name.
pub fn reset_pin(turn: &Turn<'_>, id: &UserId, pin: &str) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    may(user, Act::GiveOneTimePin)?;
    if user.id == *id {
        return turn.refuse(Code::NotAllowed, Text::new("till-own-pin"));
    }
    let known = turn.lookup.user(id)?.ok_or_else(|| unknown(id))?;
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings.push(new_pin(&known.id, pin, true, turn.lookup)?);
    Ok(decision)
}

/// The words of the sheet set a manager's PIN, once: with it a new sheet is printed and the old one holds no longer.
pub fn recover(turn: &Turn<'_>, words: &str, id: &UserId, pin: &str) -> Result<Decision, Trouble> {
    let text = recovery::normalise(words).map_err(|bad| {
        let text = match bad {
            BadWords::NotEight { found } => Text::new("till-recovery-eight").with("count", found),
            BadWords::Unknown { number, typed } => {
                Text::new("till-recovery-word").with("number", number).with("text", typed)
            }
        };
        Refusal::new(Code::BadInput, text)
    })?;
    match turn.lookup.recovery_matches(&text)? {
        None => return turn.refuse(Code::NotAllowed, Text::new("till-recovery-none")),
        Some(false) => {
            let refusal = Refusal::new(Code::WrongPin, Text::new("till-recovery-wrong"));
            return Err(refusal.with_note(Event::Noted(noting::note(turn.till, "recovery_failed"))).into());
        }
        Some(true) => {}
    }
    let Some(manager) = turn.lookup.user(id)?.filter(|user| user.role == Role::Manajer) else {
        return turn.refuse(Code::NotAllowed, Text::new("till-recovery-manager"));
    };
    let set = new_pin(&manager.id, pin, false, turn.lookup)?;
    let mut decision = sheet(turn, Some(manager.id))?;
    decision.happenings.insert(0, set);
    Ok(decision)
}

/// A new sheet on paper; the old one holds no longer.
pub fn recovery_sheet(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    may(turn.user()?, Act::SetUsers)?;
    sheet(turn, None)
}

fn sheet(turn: &Turn<'_>, used_for: Option<UserId>) -> Result<Decision, Trouble> {
    let bytes = turn.moment.fresh.as_bytes();
    // Two of the sixteen say which kind of id it is and are not random.
    let chance = [bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[9], bytes[10]];
    let words = recovery::sheet(chance);
    let hash = turn.lookup.pin_hash(&recovery::text(words))?;
    let local = turn.till.zone.local(turn.moment.now);
    let time = format!("{:02}:{:02}", local.hour, local.minute);
    let payload = json!({ "date": local.date.to_string(), "time": time, "words": words }).to_string();
    let mut decision = turn.till.quiet(|next| next.notices = vec![Text::new("till-recovery-printed")]);
    decision.happenings.push(Happening {
        event: Event::RecoverySheetSet(RecoverySheetSet { used_for }),
        personal: Some(Personal { pin_hash: hash, ..Personal::default() }),
    });
    decision.effects.push(Effect::Paper { kind: "recovery", receipt: None, payload });
    Ok(decision)
}

/// Somebody is taken on, gets another name or role, or leaves. Who is new signs in once `reset-pin` gave a PIN.
pub fn set_person(turn: &Turn<'_>, id: &UserId, name: &str, role: Role, active: bool) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    may(user, Act::SetUsers)?;
    if user.id == *id {
        return turn.refuse(Code::NotAllowed, Text::new("till-own-role"));
    }
    let before = turn.lookup.user(id)?;
    let (name, role) = match (active, before) {
        (false, None) => return Err(unknown(id).into()),
        (false, Some(before)) => (before.name, before.role),
        (true, _) => (name.trim().to_owned(), role),
    };
    if !active && turn.till.shift.as_ref().is_some_and(|shift| shift.cashier == *id) {
        return turn.refuse(Code::NotAllowed, Text::new("till-leaves-in-shift"));
    }
    if !is_user_id(id.as_str()) || name.is_empty() || name.chars().count() > NAME_MOST {
        return turn.refuse(Code::BadInput, Text::new("till-bad-person"));
    }
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings.push(Happening {
        event: Event::UserSet(UserSet { user: id.clone(), role, active, member: None }),
        personal: Some(Personal { name, ..Personal::default() }),
    });
    Ok(decision)
}

/// Which member somebody is who works here, so that her own card on strangers' baskets is seen; `None`: she is none.
pub fn set_member(turn: &Turn<'_>, id: &UserId, number: Option<&str>) -> Result<Decision, Trouble> {
    let user = turn.user()?;
    may(user, Act::SetUsers)?;
    if user.id == *id {
        return turn.refuse(Code::NotAllowed, Text::new("till-own-role"));
    }
    let person = turn.lookup.user(id)?.ok_or_else(|| unknown(id))?;
    let member = number.map(|number| attaching::found(turn, number)).transpose()?;
    let text = match &member {
        Some(member) => Text::new("till-person-member").with("number", member.number.as_str()),
        None => Text::new("till-person-no-member"),
    };
    let text = text.with("name", person.name.as_str());
    let mut decision = turn.till.quiet(|next| next.notices = vec![text]);
    let member = member.map_or_else(|| MemberNumber(String::new()), |member| member.number);
    decision.happenings.push(Happening {
        event: Event::UserSet(UserSet { user: id.clone(), role: person.role, active: true, member: Some(member) }),
        personal: Some(Personal { name: person.name, ..Personal::default() }),
    });
    Ok(decision)
}

fn unknown(id: &UserId) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-unknown-person").with("user", id.as_str()))
}
