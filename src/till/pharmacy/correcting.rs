//! A prescription put right after it was received: what its paper says beside its R/ is filled in, or the whole of it
//! is withdrawn (A21, A35).
//!
//! Pure. Always holds: what was written first stays in the log, and what stands in its place says so; nothing is
//! withdrawn that was handed out, and no R/ is changed: another one is another prescription.

use std::sync::Arc;

use crate::domain::event::pharmacy::{PrescriptionReceived, RxPeople};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::pharmacy::prescription;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::basket::OpenSale;
use crate::till::input::pharmacy::Correction;
use crate::till::lookup::pharmacy::Prescription;
use crate::till::refusal::Code;
use crate::till::{Decision, Trouble, Turn, selling};

use super::{Rx, prescribing};

fn known(turn: &Turn<'_>, number: u32) -> Result<(String, Prescription), Trouble> {
    let label = prescription::label(number);
    let Some(found) = turn.lookup.prescription(number)? else {
        return turn.refuse(Code::BadInput, Text::new("till-rx-unknown").with("rx", label));
    };
    not_withdrawn(turn, &found)?;
    Ok((label, found))
}

/// Nothing is done with one that was withdrawn.
pub fn not_withdrawn(turn: &Turn<'_>, found: &Prescription) -> Result<(), Trouble> {
    match found.received.withdrawn {
        true => {
            let label = prescription::label(found.received.number);
            turn.refuse(Code::NotAllowed, Text::new("till-rx-withdrawn").with("rx", label))
        }
        false => Ok(()),
    }
}

pub fn change(turn: &Turn<'_>, number: u32, said: &Correction) -> Result<Decision, Trouble> {
    let (label, found) = known(turn, number)?;
    if *said == Correction::default() {
        return turn.refuse(Code::BadInput, Text::new("till-rx-change-what"));
    }
    if let Some(ahead) = said.written.filter(|written| *written > turn.today()) {
        return turn.refuse(Code::BadInput, Text::new("till-rx-date-ahead").with("date", ahead));
    }
    let mut people = found.people.clone();
    for (field, text) in &said.people {
        field.of(&mut people).clone_from(text);
    }
    let before = found.received.clone();
    let received = PrescriptionReceived {
        written: said.written.unwrap_or(before.written),
        iter: said.iter.unwrap_or(before.iter),
        lacks: prescribing::lacks(&people),
        patient: prescribing::patient_key(turn, &people)?,
        change: before.change + 1,
        ..before
    };
    let event = put_right(&received, &people, String::new());
    let mut decision = match attached(turn, &found) {
        Some((mut sale, rx)) => {
            let prescription = Arc::new(Prescription { received, people, ..found });
            sale.rx = Some(Rx { prescription, ..rx });
            priced(turn, sale)?
        }
        None => turn.till.quiet(|next| next.undo.clone_from(&turn.till.undo)),
    };
    decision.next.notices.push(Text::new("till-rx-changed").with("rx", label));
    decision.happenings.push(event);
    Ok(decision)
}

pub fn withdraw(turn: &Turn<'_>, number: u32, reason: &str) -> Result<Decision, Trouble> {
    let (label, found) = known(turn, number)?;
    if reason.trim().is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-reason-needed"));
    }
    if found.times > 0 || found.handed.values().any(|handed| *handed > Quantity::ZERO) {
        return turn.refuse(Code::NotAllowed, Text::new("till-rx-went-out").with("rx", label));
    }
    let received =
        PrescriptionReceived { change: found.received.change + 1, withdrawn: true, ..found.received.clone() };
    let event = put_right(&received, &found.people, reason.trim().to_owned());
    let mut decision = match attached(turn, &found) {
        Some((mut sale, _)) => {
            prescribing::take_off(&mut sale);
            priced(turn, sale)?
        }
        None => turn.till.quiet(|next| next.undo.clone_from(&turn.till.undo)),
    };
    decision.next.notices.push(Text::new("till-rx-is-withdrawn").with("rx", label));
    decision.happenings.push(event);
    Ok(decision)
}

fn put_right(received: &PrescriptionReceived, people: &RxPeople, words: String) -> Happening {
    let personal = Personal { prescription: Some(Box::new(people.clone())), words, ..Personal::default() };
    Happening { event: Event::PrescriptionReceived(received.clone()), personal: Some(personal) }
}

/// The open sale, where this prescription is at it.
fn attached(turn: &Turn<'_>, found: &Prescription) -> Option<(OpenSale, Rx)> {
    let sale = turn.till.open_sale()?;
    let is = |rx: &&Rx| rx.prescription.received.prescription == found.received.prescription;
    let rx = sale.rx.as_ref().filter(is)?.clone();
    Some((sale.clone(), rx))
}

fn priced(turn: &Turn<'_>, sale: OpenSale) -> Result<Decision, Trouble> {
    let mut decision = selling::priced_anew(turn, sale)?;
    decision.next.times = turn.till.times;
    Ok(decision)
}
