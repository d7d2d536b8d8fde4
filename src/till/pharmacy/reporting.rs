//! What the pharmacy owes others: the monthly report of narcotics and psychotropics (A32), and who bought a batch that
//! is called back (A34).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a month is reported once it is over, compared
//! before it is sent, and sent as it was compared, with the number of its receipt; that somebody opened who bought a
//! medicine is recorded (A38).

use crate::domain::event::Event;
use crate::domain::event::drawer::Noted;
use crate::domain::event::pharmacy::SipnapReported;
use crate::domain::id::{Sku, UserId};
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::pharmacy::sipnap::figures::{Figures, changes};
use crate::domain::pharmacy::sipnap::{Month, Reported, Stage, must_report};
use crate::domain::text::Text;
use crate::till::refusal::{Code, Refusal};
use crate::till::signing_in::{may, may_not};
use crate::till::{Decision, Trouble, Turn, noting};

/// Of the receipt that the state gives.
const LONGEST_NUMBER: usize = 40;

/// The report was compared with the stock (`sent` is `None`), or sent, by a pharmacist.
pub fn sipnap(turn: &Turn<'_>, month: &str, sent: Option<&str>) -> Result<Decision, Trouble> {
    may(turn.user()?, Act::SellPrescription)?;
    let by = pharmacist(turn);
    if sent.is_some() && by.is_none() {
        return turn.refuse(Code::NotAllowed, Text::new("till-sipnap-who"));
    }
    if !must_report(turn.settings.licence) {
        return turn.refuse(Code::NotAllowed, Text::new("till-sipnap-no-apotek"));
    }
    let Some(of) = Month::parse(month) else {
        return turn.refuse(Code::BadInput, Text::new("till-sipnap-month").with("text", month));
    };
    let named = |key: &'static str| Text::new(key).with("month", of.to_string());
    if !of.is_over(turn.today()) {
        return turn.refuse(Code::NotAllowed, named("till-sipnap-not-over").with("from", of.next().first()));
    }
    if let Some(since) = turn.lookup.books_since()?.filter(|since| of.last() < *since) {
        return turn.refuse(Code::NotAllowed, named("till-sipnap-before-books").with("from", since));
    }
    let number = sent.map(str::trim).unwrap_or_default();
    let figures = turn.lookup.sipnap_figures(of)?;
    may_report(turn, of, (sent.is_some(), number), &figures)?;
    let stage = if sent.is_some() { Stage::Sent } else { Stage::Checked };
    let key = if sent.is_some() { "till-sipnap-sent" } else { "till-sipnap-checked" };
    let mut decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        next.notices.push(named(key).with("due", of.due()));
    });
    let pharmacist = by.filter(|by| sent.is_some() && turn.till.actor().as_ref() != Some(by));
    let (number, figures) = (number.to_owned(), Some(figures));
    let reported = SipnapReported { month: of.to_string(), stage, number, pharmacist, figures };
    decision.happenings.push(Event::SipnapReported(reported).into());
    Ok(decision)
}

/// Sent is what was compared, with its number; what is sent stays sent, unless its figures have changed since or its
/// number was mistyped.
fn may_report(turn: &Turn<'_>, of: Month, (sends, number): (bool, &str), now: &[Figures]) -> Result<(), Trouble> {
    let named = |key: &'static str| Text::new(key).with("month", of.to_string());
    let said = turn.lookup.sipnap_of(of)?;
    let changed = |one: &Reported| changes(one.figures.as_deref()?, now).into_iter().next();
    let was_sent = said.iter().rev().find(|one| one.stage == Stage::Sent);
    match (sends, was_sent) {
        (false, Some(was)) if changed(was).is_none() => {
            turn.refuse(Code::NotAllowed, named("till-sipnap-sent-already").with("number", was.number.as_str()))
        }
        (false, _) => Ok(()),
        (true, _) if number.is_empty() || number.chars().count() > LONGEST_NUMBER => {
            turn.refuse(Code::BadInput, named("till-sipnap-number"))
        }
        (true, _) => {
            let Some(last) = said.last() else {
                return turn.refuse(Code::NotAllowed, named("till-sipnap-check-first"));
            };
            if let Some(changed) = changed(last) {
                let product = turn.goods(&changed.sku)?.product;
                let text = named("till-sipnap-changed").with("name", product.name.as_str()).with("what", changed.what);
                let text = text.with("unit", product.base_unit()).with("was", changed.was).with("now", changed.now);
                return turn.refuse(Code::NotAllowed, text);
            }
            match was_sent.filter(|_| !turn.consent.confirmed) {
                Some(was) => {
                    let text = named("till-sipnap-correct").with("number", was.number.as_str()).with("new", number);
                    turn.refuse(Code::NeedsConfirmation, text)
                }
                None => Ok(()),
            }
        }
    }
}

/// The pharmacist whose word it is: signed in, or signed on at this counter with a licence that holds (A2).
fn pharmacist(turn: &Turn<'_>) -> Option<UserId> {
    let signed_in = turn.till.user.as_ref().filter(|user| access::may(user.role, Act::SignOnAsPharmacist));
    let signed_in = signed_in.map(|user| user.id.clone());
    let rules = &turn.settings.pharmacy;
    let signed_on = turn.till.signed_on().filter(|user| rules.sipa_ended(user, turn.today()).is_none());
    signed_in.or_else(|| signed_on.cloned())
}

/// Who bought a batch is opened: by the pharmacy's people, who see names, or the manager, who sees numbers (A38).
pub fn buyers(turn: &Turn<'_>, sku: &Sku, batch: &str) -> Result<Decision, Trouble> {
    let role = turn.user()?.role;
    if !may_see_buyers(role) {
        return Err(may_not(role, may_see_buyers).into());
    }
    let goods = turn.goods(sku)?;
    let batch = batch.trim().to_uppercase();
    if !turn.lookup.batch_known(sku, &batch)? {
        let text = Text::new("till-unknown-batch-of").with("name", goods.product.name.as_str());
        return Err(Refusal::new(Code::BadInput, text.with("batch", batch)).into());
    }
    let note = noting::note(turn.till, BUYERS_OPENED);
    let noted = Noted { shift: None, sale: None, sku: Some(sku.clone()), code: batch, ..note };
    let mut decision = turn.till.quiet(|next| next.undo.clone_from(&turn.till.undo));
    decision.happenings.push(Event::Noted(noted).into());
    Ok(decision)
}

/// The note that somebody looked.
pub const BUYERS_OPENED: &str = "buyers_opened";

/// Whose word a recall is: the pharmacy's, and the manager's.
pub const fn may_see_buyers(role: Role) -> bool {
    access::may(role, Act::SellPrescription) || matches!(role, Role::Manajer)
}
