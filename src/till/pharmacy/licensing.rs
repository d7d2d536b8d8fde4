//! What the shop is licensed for and by what it goes: the licence of the outlet, a pharmacist's licence to practise,
//! and the figures that the pharmacy decides (apotek section 2, A2, A9, A12, A18, A19, A24, A27).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: what is decided holds from a day on that is not
//! past, so that a past sale reads as it was; the licence and the figures are two people's word; who holds the licence
//! and who is in charge stand in the record by the names they sign in with, never by their own.

use crate::domain::event::Happening;
use crate::domain::id::UserId;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::settings::named::Named;
use crate::domain::settings::{LicenceProfile, Settings, Sipa};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::pharmacy::Licence;
use crate::till::lookup::User;
use crate::till::refusal::{Code, Refusal};
use crate::till::signing_in::may;
use crate::till::{Decision, Trouble, Turn, settled};

/// Of a licence, as authorities write them.
const LONGEST_NUMBER: usize = 60;

/// The licence of the outlet from a day on: recorded by the manager or the board, agreed to by the other.
pub fn licence(turn: &Turn<'_>, licence: &Licence) -> Result<Decision, Trouble> {
    let act = decides(turn, "till-licence-who")?;
    let profile = licence.profile;
    let number = licence.number.trim();
    let bad = |key| turn.refuse(Code::BadInput, Text::new(key));
    if (number.is_empty() && profile != LicenceProfile::None) || number.chars().count() > LONGEST_NUMBER {
        return bad("till-licence-number");
    }
    let from = from(turn, licence.from)?;
    if let Some(until) = licence.until.filter(|until| *until < from) {
        let text = Text::new("till-licence-until").with("until", until).with("from", from);
        return turn.refuse(Code::BadInput, text);
    }
    for (who, roles) in [
        (&licence.holder, &Role::ALL[..]),
        // Apotek section 2: the pharmacist, elsewhere a technician too.
        (&licence.in_charge, &[Role::Apoteker, Role::Apotek][..]),
    ] {
        let Some(who) = who else { continue };
        if turn.lookup.user(who)?.is_none_or(|user| !roles.contains(&user.role)) {
            return turn.refuse(Code::BadInput, Text::new("till-licence-person").with("user", who.as_str()));
        }
    }
    let said = |open, closed| {
        let text = match licence.until {
            Some(until) => Text::new(closed).with("until", until),
            None => Text::new(open),
        };
        text.with("profile", profile.code()).with("number", number).with("from", from)
    };
    agreed(turn, act, said("till-licence-approval-open", "till-licence-approval"))?;
    let paper = |of: &Settings| {
        let people = (of.licence_holder.clone(), of.licence_in_charge.clone());
        (of.licence, of.licence_number.clone(), of.licence_until, people)
    };
    let happenings = settled::changed(turn.lookup, from, paper, |settings| {
        settings.licence = profile;
        number.clone_into(&mut settings.licence_number);
        settings.licence_until = licence.until;
        settings.licence_holder.clone_from(&licence.holder);
        settings.licence_in_charge.clone_from(&licence.in_charge);
    })?;
    Ok(noted(turn, happenings, said("till-licence-noted-open", "till-licence-noted")))
}

/// A figure of the pharmacy from a day on.
pub fn setting(turn: &Turn<'_>, name: &str, typed: &str, day: Option<BusinessDate>) -> Result<Decision, Trouble> {
    let act = match turn.user() {
        // The pharmacist decides about medicines, the board agrees (koperasi 6.5).
        Ok(user) if access::may(user.role, Act::SetMedicineRules) => Act::SetMedicineRules,
        _ => decides(turn, "till-setting-who")?,
    };
    let Some(named) = Named::parse(name) else {
        let names: Vec<&str> = Named::ALL.into_iter().map(Named::code).collect();
        let text = Text::new("till-setting-unknown").with("text", name).with("names", names.join(", "));
        return turn.refuse(Code::BadInput, text);
    };
    let from = from(turn, day)?;
    let mut tried = Settings::clone(&*turn.lookup.settings(from)?);
    let before = named.value(&tried);
    if named.put(&mut tried, typed.trim()).is_none() {
        let text = Text::new("till-setting-bad").with("setting", named.code()).with("value", typed);
        return turn.refuse(Code::BadInput, text);
    }
    let value = named.value(&tried);
    let said = |key| {
        let text = Text::new(key).with("setting", named.code()).with("before", before.as_str());
        text.with("value", value.as_str()).with("from", from)
    };
    agreed(turn, act, said("till-setting-approval"))?;
    let of = |settings: &Settings| named.value(settings);
    let happenings = settled::changed(turn.lookup, from, of, |settings| {
        // It was put where it stands a moment ago.
        let _ = named.put(settings, &value);
    })?;
    Ok(noted(turn, happenings, said("till-setting-noted")))
}

/// Number and last day of a licence to practise, a pharmacist's SIPA or a technician's SIPTTK, from today on; an empty
/// number takes it away. By the pharmacist, or by the manager, who says who works here.
pub fn sipa(turn: &Turn<'_>, user: &UserId, number: &str, until: Option<BusinessDate>) -> Result<Decision, Trouble> {
    let who = turn.user()?;
    if !access::may(who.role, Act::SetUsers) {
        may(who, Act::SetMedicineRules)?;
    }
    let practises = |user: &User| user.role == Role::Apotek || access::may(user.role, Act::SignOnAsPharmacist);
    let Some(of) = turn.lookup.user(user)?.filter(practises) else {
        return turn.refuse(Code::BadInput, Text::new("till-sipa-whose").with("user", user.as_str()));
    };
    let technician = of.role == Role::Apotek;
    let number = number.trim();
    if number.chars().count() > LONGEST_NUMBER {
        return turn.refuse(Code::BadInput, Text::new("till-licence-number"));
    }
    let noted = |settings: &Settings| settings.pharmacy.practice_of(user, technician).cloned();
    let happenings = settled::changed(turn.lookup, turn.today(), noted, |settings| {
        settings.pharmacy.sipa.retain(|sipa| sipa.user != *user);
        if !number.is_empty() {
            settings.pharmacy.sipa.push(Sipa { user: user.clone(), number: number.to_owned(), until, technician });
            settings.pharmacy.sipa.sort_by(|one, other| one.user.cmp(&other.user));
        }
    })?;
    let ended = until.filter(|until| *until < turn.today());
    let mut decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        if let Some(on) = next.pharmacist.as_mut().filter(|on| on.id == *user) {
            number.clone_into(&mut on.sipa);
        }
        if let Some(until) = ended {
            let key = if technician { "till-sipttk-ended" } else { "till-sipa-ended" };
            next.notices.push(Text::new(key).with("name", of.name.as_str()).with("until", until));
        }
    });
    decision.happenings.extend(happenings);
    Ok(decision)
}

/// Whose word it is, and whose agreement it needs: the manager's with the board's, or the board's with the manager's.
fn decides(turn: &Turn<'_>, who: &'static str) -> Result<Act, Trouble> {
    match turn.user()?.role {
        Role::Manajer => Ok(Act::SetUsers),
        // What the manager approves for everybody.
        Role::Pengurus => Ok(Act::Override),
        role => turn.refuse(Code::NotAllowed, Text::new(who).with("role", role.code())),
    }
}

fn agreed(turn: &Turn<'_>, act: Act, question: Text) -> Result<(), Trouble> {
    match turn.is_approved() {
        true => Ok(()),
        false => Err(Refusal::new(Code::NeedsApproval, question).for_act(act).into()),
    }
}

/// Today where nothing is said; never a day that is past.
fn from(turn: &Turn<'_>, said: Option<BusinessDate>) -> Result<BusinessDate, Trouble> {
    let today = turn.today();
    match said {
        Some(from) if from < today => {
            turn.refuse(Code::BadInput, Text::new("till-from-past").with("from", from).with("today", today))
        }
        said => Ok(said.unwrap_or(today)),
    }
}

fn noted(turn: &Turn<'_>, happenings: Vec<Happening>, said: Text) -> Decision {
    let mut decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        next.notices.push(said);
    });
    decision.happenings.extend(happenings);
    decision
}
