//! The daily list of boxes, signed off by the scanner in one pass (N26); and the fridge's temperature twice a
//! day (A16).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a box that was looked at is noted at once, so that a pass
//! cut short goes on where it was; a pass that is signed says how many boxes nobody saw.

use super::coded::{self, Coded};
use super::input::care::Care;
use super::refusal::{Code, Refusal};
use super::{Decision, Trouble, Turn, noting, signing_in};
use crate::domain::event::Event;
use crate::domain::event::drawer::Noted;
use crate::domain::goods::care::CareBox;
use crate::domain::goods::care::{self, CHECKED, COLD, SIGNED, TEMPERATURE};
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::people::access::Act;
use crate::domain::people::user::Role;
use crate::domain::text::Text;

/// Where the list is kept: the pharmacy's counter.
pub const PLACE: Place = Place::Apotek;

/// Longest name of a fridge.
const FRIDGE: usize = 24;

pub(super) fn decide(turn: &Turn<'_>, step: &Care) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CountStock)?;
    // The supervisors count to compare, and change nothing (koperasi 1.7): the list is the work of who keeps the stock.
    if turn.user()?.role == Role::Pengawas {
        signing_in::may(turn.user()?, Act::Receive)?;
    }
    match step {
        Care::Scan { code } => scan(turn, code),
        Care::Tick { sku, batch } => tick(turn, sku, Some(batch)),
        Care::Sign => sign(turn),
        Care::Temperature { fridge, tenths } => temperature(turn, fridge.trim(), *tenths),
    }
}

/// The boxes of today's list.
fn list(turn: &Turn<'_>) -> Result<Vec<CareBox>, Trouble> {
    let mut boxes = turn.lookup.care_boxes(PLACE)?;
    let watch = &turn.settings.stock_watch;
    boxes.retain(|one| care::concern(&one.lot, (one.medicine, one.cold_chain), turn.today(), watch).is_some());
    Ok(boxes)
}

/// Which of them were looked at today.
fn checked(turn: &Turn<'_>) -> Result<Vec<(Sku, String)>, Trouble> {
    let since = turn.today().start(&turn.till.zone);
    let notes = turn.lookup.care_notes(CHECKED, since)?;
    Ok(notes.into_iter().filter_map(|note| note.sku.map(|sku| (sku, note.code))).collect())
}

fn is_checked(checked: &[(Sku, String)], one: &CareBox) -> bool {
    checked.iter().any(|(sku, batch)| *sku == one.sku && *batch == one.lot.batch)
}

fn scan(turn: &Turn<'_>, code: &str) -> Result<Decision, Trouble> {
    let unknown = || Refusal::new(Code::UnknownBarcode, Text::new("till-unknown-barcode").with("code", code.trim()));
    let Coded { sku, pack, weighed, .. } = coded::read(code, turn.lookup, &turn.settings, turn.today())?;
    if weighed.is_some() {
        return Err(unknown().into());
    }
    let batch = pack.batch.as_deref();
    let known = |batch: &str| turn.lookup.batch_known(&sku, &batch.trim().to_uppercase());
    if coded::ran_on(&pack, &turn.goods(&sku)?) && !batch.map_or(Ok(false), known)? {
        return Err(coded::misread().into());
    }
    tick(turn, &sku, batch)
}

/// The box of this batch; without one the first of these goods that nobody has looked at.
fn tick(turn: &Turn<'_>, sku: &Sku, batch: Option<&str>) -> Result<Decision, Trouble> {
    let (all, seen) = (list(turn)?, checked(turn)?);
    let fits =
        |one: &&CareBox| one.sku == *sku && batch.is_none_or(|batch| one.lot.batch.eq_ignore_ascii_case(batch.trim()));
    let of_goods: Vec<&CareBox> = all.iter().filter(fits).collect();
    let Some(first) = of_goods.first() else {
        let name = turn.goods(sku)?.product.name.clone();
        return turn.refuse(Code::BadInput, Text::new("till-care-not-listed").with("name", name));
    };
    let Some(one) = of_goods.iter().find(|one| !is_checked(&seen, one)) else {
        let text = Text::new("till-care-seen").with("name", first.name.as_str());
        return turn.refuse(Code::BadInput, text.with("batch", first.lot.batch.as_str()));
    };
    let left = all.iter().filter(|other| !is_checked(&seen, other)).count() - 1;
    let text = Text::new("till-care-checked").with("name", one.name.as_str()).with("batch", one.lot.batch.as_str());
    let text = text.with("left", i64::try_from(left).unwrap_or(i64::MAX));
    let noted = Noted { sku: Some(one.sku.clone()), code: one.lot.batch.clone(), ..note(turn, CHECKED) };
    Ok(recorded(turn, noted, text))
}

fn sign(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let (all, seen) = (list(turn)?, checked(turn)?);
    let done = all.iter().filter(|one| is_checked(&seen, one)).count();
    let left = i64::try_from(all.len() - done).unwrap_or(i64::MAX);
    if left > 0 && !turn.consent.confirmed {
        return turn.refuse(Code::NeedsConfirmation, Text::new("till-care-unchecked").with("count", left));
    }
    let noted = Noted { code: format!("{done}/{}", all.len()), ..note(turn, SIGNED) };
    let text = Text::new("till-care-signed").with("count", i64::try_from(done).unwrap_or(i64::MAX));
    Ok(recorded(turn, noted, text))
}

/// Out of its bounds it is noted all the same, and said: what is in there is looked at.
fn temperature(turn: &Turn<'_>, fridge: &str, tenths: i64) -> Result<Decision, Trouble> {
    if fridge.is_empty() || fridge.chars().count() > FRIDGE || !care::MEASURABLE.contains(&tenths) {
        return turn.refuse(Code::BadInput, Text::new("till-bad-temperature").with("text", fridge));
    }
    let key = if COLD.contains(&tenths) { "till-temperature-noted" } else { "till-temperature-out" };
    let noted = Noted { code: care::temperature_note(fridge, tenths), ..note(turn, TEMPERATURE) };
    let degrees = format!("{}{},{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10);
    Ok(recorded(turn, noted, Text::new(key).with("fridge", fridge).with("degrees", degrees)))
}

/// Of no shift: the Z counts what was done at the drawer.
fn note(turn: &Turn<'_>, kind: &str) -> Noted {
    Noted { shift: None, sale: None, ..noting::note(turn.till, kind) }
}

fn recorded(turn: &Turn<'_>, noted: Noted, text: Text) -> Decision {
    let mut decision = turn.till.quiet(|next| next.notices.push(text));
    decision.happenings.push(Event::Noted(noted).into());
    decision
}
