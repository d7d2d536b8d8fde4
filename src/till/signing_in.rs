//! Who stands at the till: sign-in by PIN, changing it, opening a shift (R42), a second person's approval, and what
//! wrong PINs lead to (R42a).
//!
//! Pure. Always holds: a locked name's PIN is not even compared; every wrong PIN is recorded although nothing is done.
//! Not here: how a PIN is hashed (`io/pin.rs`), the matrix of rights and the lock itself (`domain/people/`).

use crate::domain::event::drawer::{PinAccepted, PinFailed};
use crate::domain::event::{Event, Happening, Personal, PinSet, ShiftOpened};
use crate::domain::id::{ShiftId, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::people::pin::{self, BadPin, Lock, Patience, Tries, Try};
use crate::domain::people::user::Role;
use crate::domain::pharmacy::over_served::OverServed;
use crate::domain::sale::tender::Pieces;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

use super::lookup::{Lookup, Shift, User};
use super::refusal::{Code, Refusal};
use super::{Consent, Decision, Effect, Moment, Stage, Till, Trouble, plausible};

/// A shop rests over a feast, a harvest, a flood: so many days without any record are nothing to ask about (R41).
const LONGEST_REST: i64 = 60;
/// After more days than these a wrong clock is likelier than a shop that rested, and the manager says so.
const LIKELIER_A_WRONG_CLOCK: i64 = 366;

/// What is to be recorded of a right PIN after wrong ones.
pub type Accepted = Option<Happening>;

pub fn login(till: &Till, id: &UserId, pin: &str, lookup: &dyn Lookup, moment: Moment) -> Result<Decision, Trouble> {
    if till.is_in_the_middle() {
        return Err(Refusal::new(Code::OpenSale, Text::new("till-open-sale")).into());
    }
    let (user, accepted) = known(till, id, pin, lookup, moment)?;
    let today = till.zone.date(moment.now);
    let reminders = reminders(&user, lookup, today)?;
    let mut decision = till.signed_in(user);
    decision.next.notices.extend(reminders);
    remember(accepted, Ok(decision))
}

/// A pharmacist is told, whoever the manager is, of what of narcotics, psychotropics and OOT went out beyond its
/// prescription (A23), and of a month's report that waits (A32).
pub fn reminders(user: &User, lookup: &dyn Lookup, today: BusinessDate) -> Result<Vec<Text>, Trouble> {
    if user.role != Role::Apoteker {
        return Ok(Vec::new());
    }
    let mut told: Vec<Text> = over_served(lookup, today)?.into_iter().collect();
    told.extend(report_waiting(lookup, today)?);
    Ok(told)
}

/// The earliest of them, and how many more there are. Once what was too much has come back nothing is said.
fn over_served(lookup: &dyn Lookup, today: BusinessDate) -> Result<Option<Text>, Trouble> {
    let all: Vec<OverServed> = lookup.over_served(today)?.into_iter().filter(|over| over.special).collect();
    let Some(over) = all.first() else { return Ok(None) };
    let text = Text::new("till-over-served").with("rx", over.label.as_str()).with("name", over.name.as_str());
    let text = text.with("handed", over.handed).with("allowed", over.allowed).with("unit", over.unit.as_str());
    let receipts: Vec<String> = over.receipts.iter().map(ToString::to_string).collect();
    Ok(Some(text.with("receipts", receipts.join(", ")).with("more", all.len() - 1)))
}

/// The oldest report that waits, or one whose figures have changed since it was sent.
fn report_waiting(lookup: &dyn Lookup, today: BusinessDate) -> Result<Option<Text>, Trouble> {
    let waiting = lookup.sipnap_waiting(today)?;
    if let Some(month) = waiting.first() {
        let text = Text::new(if month.due() < today { "till-sipnap-late" } else { "till-sipnap-due" });
        return Ok(Some(text.with("month", month.to_string()).with("due", month.due())));
    }
    Ok(lookup.sipnap_changed(today)?.first().map(|(month, number)| {
        Text::new("till-sipnap-changed-since").with("month", month.to_string()).with("number", number.as_str())
    }))
}

impl Till {
    /// This till with somebody else at it, and an empty counter.
    pub(super) fn signed_in(&self, user: User) -> Decision {
        self.quiet(|next| {
            next.user = Some(user);
            next.times = None;
            next.undo.clear();
            next.stage = Stage::Idle;
        })
    }
}

/// The person of this id and PIN. An unknown id reads as a wrong PIN: the sign-in tells nobody who works here.
pub fn known(
    till: &Till,
    id: &UserId,
    pin: &str,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<(User, Accepted), Trouble> {
    let Some(user) = lookup.user(id)? else {
        return Err(Refusal::new(Code::WrongPin, Text::new("till-wrong-pin")).into());
    };
    let seen = lookup.pin_tries(id)?;
    let tries = Tries { wrong: seen.tries, last: seen.last };
    let minutes = lookup.settings(till.today(moment))?.lock_minutes;
    let patience = Patience::staff(minutes);
    match tries.lock(patience, moment.now) {
        Lock::Until(until) => {
            let text = Text::new("till-locked").with("name", user.name.as_str()).with("time", until);
            return Err(Refusal::new(Code::Locked, text).into());
        }
        Lock::UntilReset => {
            let text = Text::new("till-locked-until-reset").with("name", user.name.as_str());
            return Err(Refusal::new(Code::Locked, text).into());
        }
        Lock::Free | Lock::Wait { .. } => {}
    }
    if lookup.pin_matches(id, pin)? {
        let accepted = (tries.wrong > 0).then(|| Event::PinAccepted(PinAccepted { user: id.clone() }).into());
        return Ok((user, accepted));
    }
    Err(wrong(&user, tries.after(Try::Wrong(moment.now)), patience, moment).into())
}

/// The no to a wrong PIN: it is recorded, and says what comes next where the next tries decide.
fn wrong(user: &User, tries: Tries, patience: Patience, moment: Moment) -> Refusal {
    let left = |most: u32| i64::from(most.saturating_sub(tries.wrong));
    let text = match tries.wrong {
        count if count >= patience.end_after => Text::new("till-locked-until-reset").with("name", user.name.as_str()),
        count if count == patience.pause_after => {
            Text::new("till-wrong-pin-locks").with("name", user.name.as_str()).with("minutes", patience.pause_minutes)
        }
        count if count > patience.pause_after => {
            Text::new("till-wrong-pin-last").with("count", left(patience.end_after))
        }
        count if count + 2 >= patience.pause_after => {
            Text::new("till-wrong-pin-left").with("count", left(patience.pause_after))
        }
        _ => Text::new("till-wrong-pin"),
    };
    let wait_ms = match tries.lock(patience, moment.now) {
        Lock::Wait { until } => Some(until.millis() - moment.now.millis()),
        Lock::Free | Lock::Until(_) | Lock::UntilReset => None,
    };
    let failed = Event::PinFailed(PinFailed { user: user.id.clone(), tries: tries.wrong });
    Refusal { wait_ms, ..Refusal::new(Code::WrongPin, text).with_note(failed) }
}

/// A right PIN after wrong ones is recorded, whatever became of what it was given for.
pub fn remember(accepted: Accepted, decided: Result<Decision, Trouble>) -> Result<Decision, Trouble> {
    let Some(accepted) = accepted else { return decided };
    match decided {
        Ok(mut decision) => {
            decision.happenings.insert(0, accepted);
            Ok(decision)
        }
        Err(Trouble::Refused(refusal)) if refusal.note.is_none() && !refusal.is_question() => {
            Err(refusal.with_note(accepted).into())
        }
        refused => refused,
    }
}

/// A new PIN as the record holds it, or why it cannot be taken.
pub fn new_pin(user: &UserId, new: &str, one_time: bool, lookup: &dyn Lookup) -> Result<Happening, Trouble> {
    let key = match pin::check(new, false, false) {
        Ok(()) if lookup.pin_matches(user, new)? => Some("till-pin-same"),
        Ok(()) => None,
        Err(BadPin::NotSixDigits) => Some("till-pin-six-digits"),
        Err(BadPin::AsBefore) => Some("till-pin-same"),
        Err(BadPin::OneDigit | BadPin::InARow) => Some("till-pin-easy"),
    };
    if let Some(key) = key {
        return Err(Refusal::new(Code::BadInput, Text::new(key)).into());
    }
    Ok(Happening {
        event: Event::PinSet(PinSet { user: user.clone(), one_time }),
        personal: Some(Personal { pin_hash: lookup.pin_hash(new)?, ..Personal::default() }),
    })
}

pub fn change_pin(till: &Till, new: &str, lookup: &dyn Lookup) -> Result<Decision, Trouble> {
    let Some(user) = till.user.clone() else {
        return Err(Refusal::new(Code::NotLoggedIn, Text::new("till-not-logged-in")).into());
    };
    let happening = new_pin(&user.id, new, false, lookup)?;
    let mut decision = till.quiet(|next| next.user = Some(User { one_time_pin: false, ..user }));
    decision.happenings.push(happening);
    Ok(decision)
}

pub fn logout(till: &Till) -> Result<Decision, Trouble> {
    if till.is_in_the_middle() {
        return Err(Refusal::new(Code::OpenSale, Text::new("till-open-sale")).into());
    }
    Ok(till.quiet(|next| {
        next.user = None;
        next.times = None;
        next.undo.clear();
        next.stage = Stage::Idle;
    }))
}

/// Whether this person does such acts (koperasi 6.5).
pub fn may(user: &User, act: Act) -> Result<(), Refusal> {
    if access::may(user.role, act) {
        return Ok(());
    }
    match act {
        Act::Sell | Act::OpenShift => {
            let text = Text::new("till-role-may-not-sell").with("role", user.role.code());
            Err(Refusal::new(Code::NotAllowed, text))
        }
        _ => Err(may_not(user.role, |role| access::may(role, act))),
    }
}

/// Not by this role, but by these: whom to call.
pub fn may_not(role: Role, may: impl Fn(Role) -> bool) -> Refusal {
    let who: Vec<&str> = Role::ALL.into_iter().filter(|role| may(*role)).map(Role::code).collect();
    let text = Text::new("till-role-may-not").with("role", role.code()).with("who", who.join(", "));
    Refusal::new(Code::NotAllowed, text)
}

/// Opens a shift with this much in the drawer. Another amount than the books know is never refused: the difference
/// goes between drawer and safe, and is shown (R42). A date before the newest record's, or long after it, is asked
/// about (R41).
pub fn open_shift(
    till: &Till,
    opening: Rupiah,
    pieces: &Pieces,
    consent: &Consent,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<Decision, Trouble> {
    let Some(user) = &till.user else {
        return Err(Refusal::new(Code::NotLoggedIn, Text::new("till-not-logged-in")).into());
    };
    may(user, Act::OpenShift)?;
    if till.shift.is_some() {
        return Err(Refusal::new(Code::NotAllowed, Text::new("till-shift-already-open")).into());
    }
    let date = till.today(moment);
    clock_goes_forward(till, user, consent, lookup, moment)?;
    let leap = clock_does_not_leap(till, user, consent, lookup, moment)?;
    match pieces.is_empty() {
        true => plausible::sum(consent, opening, plausible::FLOAT)?,
        false => plausible::pieces(consent, pieces, plausible::FLOAT)?,
    }
    let letter = lookup.till()?;
    let difference = opening - lookup.drawer()?;
    let shift = ShiftId(moment.fresh);
    let mut notices: Vec<Text> = leap.into_iter().collect();
    if !difference.is_zero() {
        notices.push(Text::new("till-opening-differs").with("difference", difference));
    }
    let mut decision = till.quiet(|next| {
        next.shift = Some(Shift {
            id: shift,
            till: letter.clone(),
            date,
            opened: moment.now,
            opening,
            cashier: user.id.clone(),
            sales: 0,
        });
        next.stage = Stage::Idle;
        next.notices = notices;
    });
    let approved_by = consent.approver.as_ref().map(|approver| approver.id.clone());
    decision.happenings.push(
        Event::ShiftOpened(ShiftOpened {
            shift,
            till: letter,
            date,
            opening,
            difference,
            approved_by,
            pieces: pieces.iter().map(|(rupiah, count)| (rupiah.to_string(), *count)).collect(),
        })
        .into(),
    );
    decision.effects.push(Effect::OpenDrawer);
    Ok(decision)
}

fn clock_goes_forward(
    till: &Till,
    user: &User,
    consent: &Consent,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<(), Trouble> {
    let Some(newest) = lookup.newest_record()? else { return Ok(()) };
    // Sales go on while the clock is wrong, so the newest record may be of a wrong day; the last Z bears its own.
    let last_z = lookup.last_z()?.map(|last| last.date);
    let newest_date = till.zone.date(newest).max(last_z.unwrap_or_else(|| till.zone.date(newest)));
    let date = till.today(moment);
    let agreed = consent.approver.is_some() || (consent.confirmed && user.role == Role::Manajer);
    if date >= newest_date || agreed {
        return Ok(());
    }
    let code = match user.role {
        Role::Manajer => Code::NeedsConfirmation,
        _ => Code::NeedsApproval,
    };
    Err(Refusal::new(code, Text::new("till-clock-set-back").with("today", date).with("newest", newest_date)).into())
}

/// A clock that leaps ahead would date all that follows wrongly, and going back needs the manager. A shop that rested
/// says so with one yes; after a year the manager does. In a shop for practice time is what its rehearsal says: there
/// the words are only said.
fn clock_does_not_leap(
    till: &Till,
    user: &User,
    consent: &Consent,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<Option<Text>, Trouble> {
    let Some(newest) = lookup.newest_record()? else { return Ok(None) };
    let (newest, today) = (till.zone.date(newest), till.today(moment));
    let days = today.days_since(newest);
    let code = match days > LIKELIER_A_WRONG_CLOCK && user.role != Role::Manajer {
        true => Code::NeedsApproval,
        false => Code::NeedsConfirmation,
    };
    if days <= LONGEST_REST || consent.approver.is_some() || (consent.confirmed && code == Code::NeedsConfirmation) {
        return Ok(None);
    }
    let text = Text::new("till-clock-leaps").with("today", today).with("newest", newest);
    match lookup.settings(today)?.demo {
        true => Ok(Some(text)),
        false => Err(Refusal::new(code, text).into()),
    }
}

/// The second person: another one than who is signed in, with the right to approve this act and the right PIN (R48).
pub fn approver(
    till: &Till,
    id: &UserId,
    pin: &str,
    act: Act,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<(User, Accepted), Trouble> {
    let (approver, accepted) = known(till, id, pin, lookup, moment)?;
    let refused = |text: Text| remember(accepted.clone(), Err(Refusal::new(Code::NotAllowed, text).into()));
    if till.user.as_ref().is_some_and(|user| user.id == approver.id) {
        refused(Text::new("till-approves-oneself"))?;
    }
    if !access::approves(approver.role, act) {
        refused(Text::new("till-may-not-approve").with("role", approver.role.code()))?;
    }
    Ok((approver, accepted))
}

/// Who is signed in, where nobody else of the shop could approve the act; what the pharmacist approves and what the
/// office does is not for one person (R48).
pub fn alone(till: &Till, act: Act, lookup: &dyn Lookup) -> Result<User, Trouble> {
    let refuse = |key| Err(Refusal::new(Code::NotAllowed, Text::new(key)).into());
    let Some(user) = &till.user else {
        return Err(Refusal::new(Code::NotLoggedIn, Text::new("till-not-logged-in")).into());
    };
    if !act.may_be_alone() {
        return refuse("till-never-alone");
    }
    let roles: Vec<Role> = access::approvers(act).collect();
    match lookup.works_beside(&roles, &user.id)? {
        true => refuse("till-not-alone"),
        false => Ok(user.clone()),
    }
}
