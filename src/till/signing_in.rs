//! Who stands at the till: sign-in by PIN, changing it, opening a shift (R42), a second person's approval.
//!
//! Pure. Not here: how a PIN is hashed (`io/pin.rs`), the whole matrix of rights (`domain/people/access.rs`).

use crate::domain::event::{Event, Happening, Personal, PinSet, ShiftOpened};
use crate::domain::id::{ShiftId, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::text::Text;

use super::lookup::{Lookup, Shift, User};
use super::refusal::{Code, Refusal};
use super::{Consent, Decision, Effect, Moment, Stage, Till, Trouble};

/// Digits of a PIN.
const PIN_DIGITS: usize = 6;

pub fn login(till: &Till, id: &UserId, pin: &str, lookup: &dyn Lookup) -> Result<Decision, Trouble> {
    if till.is_in_the_middle() {
        return Err(Refusal::new(Code::OpenSale, Text::new("till-open-sale")).into());
    }
    let user = known(id, pin, lookup)?;
    Ok(till.quiet(|next| {
        next.user = Some(user);
        next.times = None;
        next.undo.clear();
        next.stage = Stage::Idle;
    }))
}

/// The person of this id and PIN. An unknown id reads as a wrong PIN: the sign-in tells nobody who works here.
fn known(id: &UserId, pin: &str, lookup: &dyn Lookup) -> Result<User, Trouble> {
    let wrong = || Refusal::new(Code::WrongPin, Text::new("till-wrong-pin"));
    let user = lookup.user(id)?.ok_or_else(wrong)?;
    match lookup.pin_matches(id, pin)? {
        true => Ok(user),
        false => Err(wrong().into()),
    }
}

pub fn change_pin(till: &Till, new: &str, lookup: &dyn Lookup) -> Result<Decision, Trouble> {
    let Some(user) = till.user.clone() else {
        return Err(Refusal::new(Code::NotLoggedIn, Text::new("till-not-logged-in")).into());
    };
    if new.len() != PIN_DIGITS || !new.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::new(Code::BadInput, Text::new("till-pin-six-digits")).into());
    }
    if lookup.pin_matches(&user.id, new)? {
        return Err(Refusal::new(Code::BadInput, Text::new("till-pin-same")).into());
    }
    let happening = Happening {
        event: Event::PinSet(PinSet { user: user.id.clone(), one_time: false }),
        personal: Some(Personal { pin_hash: lookup.pin_hash(new)?, ..Personal::default() }),
    };
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

/// Who sells: cashiers, the pharmacy's people, the manager (koperasi 6.5).
pub fn may_sell(user: &User) -> Result<(), Refusal> {
    match user.role {
        Role::Kasir | Role::Apotek | Role::Apoteker | Role::Manajer => Ok(()),
        Role::Gudang | Role::Bendahara | Role::Pengurus | Role::Pengawas => {
            Err(Refusal::new(Code::NotAllowed, Text::new("till-role-may-not-sell").with("role", user.role.code())))
        }
    }
}

/// Opens a shift with this much in the drawer. Another amount than the books know is never refused: the difference
/// goes between drawer and safe, and is shown (R42). A date before the newest record's needs the manager (R41).
pub fn open_shift(
    till: &Till,
    opening: Rupiah,
    consent: &Consent,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<Decision, Trouble> {
    let Some(user) = &till.user else {
        return Err(Refusal::new(Code::NotLoggedIn, Text::new("till-not-logged-in")).into());
    };
    may_sell(user)?;
    if till.shift.is_some() {
        return Err(Refusal::new(Code::NotAllowed, Text::new("till-shift-already-open")).into());
    }
    let date = till.today(moment);
    clock_goes_forward(till, user, consent, lookup, moment)?;
    let letter = lookup.till()?;
    let difference = opening - lookup.drawer()?;
    let shift = ShiftId(moment.fresh);
    let mut notices = Vec::new();
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
            pieces: Default::default(),
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
    let newest_date = till.zone.date(newest);
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

/// The second person: another one than who is signed in, with the right to approve this act and the right PIN (R48).
pub fn approver(till: &Till, id: &UserId, pin: &str, act: Act, lookup: &dyn Lookup) -> Result<User, Trouble> {
    let approver = known(id, pin, lookup)?;
    if till.user.as_ref().is_some_and(|user| user.id == approver.id) {
        return Err(Refusal::new(Code::NotAllowed, Text::new("till-approves-oneself")).into());
    }
    if !access::approves(approver.role, act) {
        let text = Text::new("till-may-not-approve").with("role", approver.role.code());
        return Err(Refusal::new(Code::NotAllowed, text).into());
    }
    Ok(approver)
}
