//! A prescription is screened before it goes out (A22), and what goes out by the pharmacist's word alone has a
//! complaint behind it (A29).
//!
//! Pure over [`Lookup`]. Always holds: what our data find is said, what nobody entered is said to be unchecked (A30);
//! ticks are a pharmacist's, who is signed on or agrees; words about a person stand in the record's private part.
//! Which checks there are: `domain/pharmacy/screening.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Rx;
use crate::domain::event::parked::Complained;
use crate::domain::event::pharmacy::{ComplaintNoted, PrescriptionScreened};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::id::{SaleId, Sku, UserId};
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::screening::{Check, Facts, screening};
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::answer::pharmacy::CheckView;
use crate::till::basket::OpenSale;
use crate::till::input::pharmacy::Complaint;
use crate::till::lookup::pharmacy::Prescription;
use crate::till::lookup::{Lookup, Unreadable, User};
use crate::till::refusal::{Code, Refusal};
use crate::till::{Decision, Stage, Trouble, Turn};

/// Longest text of a field.
const LONGEST: usize = 300;

/// What our own data say about a patient's prescription.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Substances the patient told not to bear.
    allergic: Vec<String>,
    /// Substances that stand twice on it.
    twice: Vec<String>,
    /// Substances the patient had lately.
    had: Vec<(String, BusinessDate)>,
    allergy_told: bool,
}

/// Substances by their names in small letters.
pub fn found(
    prescription: &Prescription,
    lookup: &dyn Lookup,
    date: BusinessDate,
    settings: &Settings,
) -> Result<Found, Unreadable> {
    let (received, people) = (&prescription.received, &prescription.people);
    let substance = |sku: &Sku| -> Result<Option<(String, String)>, Unreadable> {
        let goods = lookup.goods(sku, date)?;
        let facts = goods.as_ref().and_then(|goods| goods.product.medicine.as_ref());
        Ok(facts.map(|facts| (facts.generic_name.to_lowercase(), facts.generic_name.clone())))
    };
    let mut found = Found { allergy_told: !people.allergy.is_empty(), ..Found::default() };
    let told = people.allergy.to_lowercase();
    let mut prescribed: BTreeMap<String, String> = BTreeMap::new();
    for sku in received.items.iter().flat_map(|item| &item.of).map(|one| &one.sku) {
        let Some((key, name)) = substance(sku)? else { continue };
        if found.allergy_told && told.contains(&key) {
            found.allergic.push(name.clone());
        }
        if prescribed.insert(key, name.clone()).is_some() {
            found.twice.push(name);
        }
    }
    let since = date.plus_days(-settings.pharmacy.screening_days);
    for (sku, had) in lookup.patient_had(&received.patient, since)? {
        let Some((key, name)) = substance(&sku)? else { continue };
        if prescribed.contains_key(&key) {
            found.had.push((name, had));
        }
    }
    Ok(found)
}

impl Found {
    /// In sentences, with what was not looked at.
    fn said(&self) -> Vec<Text> {
        let named = |key: &'static str| move |name: &String| Text::new(key).with("name", name.as_str());
        let mut said: Vec<Text> = self.allergic.iter().map(named("till-screen-allergy")).collect();
        said.extend(self.twice.iter().map(named("till-screen-twice")));
        let had = |(name, date): &(String, BusinessDate)| {
            Text::new("till-screen-had").with("name", name.as_str()).with("date", *date)
        };
        said.extend(self.had.iter().map(had));
        if !self.allergy_told {
            said.push(Text::new("till-screen-allergy-unknown"));
        }
        said.push(Text::new("till-screen-interactions-unchecked"));
        said
    }

    fn facts(&self, prescription: &Prescription) -> Facts {
        let items = &prescription.received.items;
        Facts {
            lacks: prescription.received.lacks.clone(),
            listed: !items.is_empty(),
            compounds: items.iter().any(|item| item.compound),
            twice: !self.twice.is_empty() || !self.had.is_empty(),
            allergic: !self.allergic.is_empty(),
        }
    }
}

/// What screening found about the prescription at the sale, and what nobody checked; nothing without a list of items.
pub fn said(rx: &Rx, lookup: &dyn Lookup, date: BusinessDate, settings: &Settings) -> Result<Vec<Text>, Unreadable> {
    match rx.prescription.received.items.is_empty() {
        true => Ok(Vec::new()),
        false => Ok(found(&rx.prescription, lookup, date, settings)?.said()),
    }
}

/// Every check with what our data say about it and whether the pharmacist ticked it.
pub fn checks(
    rx: &Rx,
    lookup: &dyn Lookup,
    date: BusinessDate,
    settings: &Settings,
) -> Result<Vec<CheckView>, Unreadable> {
    let facts = found(&rx.prescription, lookup, date, settings)?.facts(&rx.prescription);
    let screened = rx.prescription.screened.as_ref();
    let ticked = |check: Check| screened.is_some_and(|screened| screened.ticked.contains(&check));
    Ok(Check::ALL.map(|check| CheckView { check, known: check.known(&facts), ticked: ticked(check) }).into())
}

/// The pharmacist at this counter, or the one who agrees now.
fn pharmacist(turn: &Turn<'_>) -> Option<UserId> {
    let agrees = |user: &&User| access::approves(user.role, Act::ApproveMedicine);
    let agreed = || turn.consent.approver.as_ref().filter(agrees).map(|user| user.id.clone());
    turn.till.signed_on().cloned().or_else(agreed)
}

/// The prescription at the sale was screened: what stays open is asked about once, and named in the record.
pub fn screen(turn: &Turn<'_>, ticked: &BTreeSet<Check>, words: &str) -> Result<Decision, Trouble> {
    let at_sale = turn.till.open_sale().and_then(|sale| sale.rx.as_ref().map(|rx| (sale, rx)));
    let Some((sale, rx)) = at_sale else { return turn.refuse(Code::BadInput, Text::new("till-rx-none")) };
    let facts = found(&rx.prescription, turn.lookup, turn.today(), &turn.settings)?.facts(&rx.prescription);
    let done = screening(&facts, ticked);
    if !done.open.is_empty() && !turn.consent.confirmed {
        let text = Text::new("till-rx-screen-open").with("rx", rx.label()).with("count", done.open.len());
        return turn.refuse(Code::NeedsConfirmation, text);
    }
    let Some(pharmacist) = pharmacist(turn) else {
        let text = Text::new("till-rx-screen-pharmacist").with("rx", rx.label());
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveMedicine).into());
    };
    let screened = PrescriptionScreened {
        prescription: rx.prescription.received.prescription,
        label: rx.label(),
        pharmacist,
        known: done.known,
        ticked: done.ticked,
        open: done.open,
    };
    let mut sale = sale.clone();
    let prescription = Prescription { screened: Some(screened.clone()), ..Prescription::clone(&rx.prescription) };
    sale.rx = Some(Rx { prescription: Arc::new(prescription), ..rx.clone() });
    let text = Text::new("till-rx-screened").with("rx", rx.label()).with("open", screened.open.len());
    let mut decision = turn.till.quiet(|next| {
        next.stage = Stage::Open(sale);
        next.notices.push(text);
    });
    let personal = Personal { words: short(words), ..Personal::default() };
    let event = Event::PrescriptionScreened(screened);
    decision.happenings.push(Happening { event, personal: (personal != Personal::default()).then_some(personal) });
    Ok(decision)
}

/// For whom, and against what, medicine goes out by the pharmacist's word alone. At a counter where none is signed on
/// and nobody of the pharmacy sells, she agrees to it with her PIN, and with it to these goods at this sale.
pub fn complaint(turn: &Turn<'_>, said: &Complaint) -> Result<Decision, Trouble> {
    let (patient, words) = (short(&said.patient), short(&said.complaint));
    if patient.is_empty() || words.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-owa-complaint-how"));
    }
    let pharmacist = pharmacist(turn);
    if pharmacist.is_none() && !access::may(turn.user()?.role, Act::SellPrescription) {
        let text = Text::new("till-owa-pharmacist");
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveMedicine).into());
    }
    let mut sale = turn.till.open_sale().cloned().unwrap_or_else(|| OpenSale::new(SaleId(turn.moment.fresh)));
    sale.complaint = Some(Complained { pharmacist: pharmacist.clone() });
    let noted = ComplaintNoted { sale: sale.id, pharmacist, age: said.age };
    let personal = Personal { name: patient, words, reply: short(&said.asked), ..Personal::default() };
    let mut decision = turn.till.quiet(|next| {
        next.stage = Stage::Open(sale);
        next.notices.push(Text::new("till-owa-noted"));
    });
    decision.happenings.push(Happening { event: Event::ComplaintNoted(noted), personal: Some(personal) });
    Ok(decision)
}

fn short(text: &str) -> String {
    text.trim().chars().take(LONGEST).collect()
}
