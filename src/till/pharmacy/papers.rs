//! Papers of the pharmacy counter: an etiket for each item that goes out (A25), and the copy of a prescription (A23).
//!
//! Pure. Always holds: a job names the prescription and never the patient: who it is about is filled in when the
//! paper is made (`station/paper.rs`), so that nothing personal is left in the print queue.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::domain::event::{Drawn, SaleCompleted};
use crate::domain::goods::product::Book;
use crate::domain::pharmacy::prescription::{self, Item, Route, roman, served};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::basket::OpenSale;
use crate::till::lookup::past::Paper;
use crate::till::lookup::pharmacy::Prescription;
use crate::till::refusal::Code;
use crate::till::slip::Slip;
use crate::till::{Decision, Effect, Trouble, Turn};

use super::{correcting, prescribing};

/// One etiket for each item of the prescription that this sale hands out.
pub fn etikets(turn: &Turn<'_>, sale: &OpenSale, completed: &SaleCompleted) -> Result<Vec<Effect>, Trouble> {
    let Some(rx) = &sale.rx else { return Ok(Vec::new()) };
    // Without a list of R/ the lines are what was on the paper.
    let items: BTreeSet<u32> = completed.lines.iter().filter_map(|line| line.pharmacy.item).collect();
    let mut effects = Vec::with_capacity(items.len());
    for n in items {
        let before = handed(&rx.prescription, n);
        effects.push(etiket(turn, &rx.prescription, (n, before), completed)?.paper("etiket"));
    }
    Ok(effects)
}

/// Etikets once more, as the last handing over had them; that the patient was opened is recorded (A38).
pub fn again(turn: &Turn<'_>, number: u32, item: Option<u32>) -> Result<Decision, Trouble> {
    let label = prescription::label(number);
    let Some(found) = turn.lookup.prescription(number)? else {
        return turn.refuse(Code::BadInput, Text::new("till-rx-unknown").with("rx", label));
    };
    let id = found.received.prescription;
    let past = match turn.lookup.last_handing(id, item)? {
        Some(receipt) => turn.lookup.paper(&receipt)?,
        None => None,
    };
    let Some(Paper::Sale(past)) = past else {
        return turn.refuse(Code::BadInput, Text::new("till-rx-not-handed").with("rx", label));
    };
    let items: BTreeSet<u32> = past.sale.lines.iter().filter_map(|line| line.pharmacy.item).collect();
    let mut effects = Vec::with_capacity(items.len());
    for n in items.into_iter().filter(|n| item.is_none_or(|item| item == *n)) {
        // Nothing went out after it.
        let before = handed(&found, n) - served_by(&past.sale, n);
        let slip = etiket(turn, &found, (n, before), &past.sale)?.with("date", json!(past.sale.date));
        effects.push(slip.paper("etiket"));
    }
    let count = effects.len();
    let mut decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        next.notices.push(Text::new("till-rx-label-printed").with("rx", label.as_str()).with("count", count));
    });
    decision.happenings.push(prescribing::opened(id, &label, "etiket"));
    decision.effects = effects;
    Ok(decision)
}

fn handed(found: &Prescription, n: u32) -> Quantity {
    found.handed.get(&n).copied().unwrap_or_default()
}

/// In the item's own count.
fn served_by(sale: &SaleCompleted, n: u32) -> Quantity {
    let of_item = sale.lines.iter().filter(|line| line.pharmacy.item == Some(n));
    of_item.map(|line| line.pharmacy.served_milli).sum()
}

/// What is stuck on one item as this sale handed it out, where so much of it went out before.
fn etiket(
    turn: &Turn<'_>,
    found: &Prescription,
    (n, before): (u32, Quantity),
    completed: &SaleCompleted,
) -> Result<Slip, Trouble> {
    let received = &found.received;
    let listed = usize::try_from(n).ok().and_then(|n| received.items.get(n.checked_sub(1)?));
    let lines: Vec<_> = completed.lines.iter().filter(|line| line.pharmacy.item == Some(n)).collect();
    let first = lines[0];
    let quantity = served_by(completed, n);
    let expiry = lines.iter().flat_map(|line| &line.drawn).filter_map(|drawn| drawn.expiry).min();
    let compound = listed.is_some_and(|item| item.compound);
    // What is made up here keeps so long, never longer than what it is made of (A24).
    let beyond = completed.date.plus_days(turn.settings.pharmacy.beyond_use_days);
    let keeps = if compound { Some(expiry.map_or(beyond, |expiry| expiry.min(beyond))) } else { expiry };
    let goods = turn.lookup.goods(&first.sku, turn.today())?;
    let facts = goods.as_ref().and_then(|goods| goods.product.medicine.as_ref());
    let mut contents = Vec::new();
    for line in lines.iter().filter(|_| compound) {
        // Names on receipts are cut; what is in a compound stands whole, and once, out of however many boxes.
        let known = turn.lookup.goods(&line.sku, turn.today())?;
        let name = known.map_or_else(|| line.name.clone(), |goods| goods.product.name.clone());
        if !contents.contains(&name) {
            contents.push(name);
        }
    }
    let batch = match listed.filter(|item| item.compound) {
        Some(item) => made_up_as(received.number, n, prescription::filling(item.count, before)),
        None => batches(first),
    };
    let form = facts.map_or("", |facts| facts.form.as_str());
    let route = listed.map_or_else(|| Route::of_form(form), |item| item.route);
    let pharmacist = first.pharmacy.pharmacist.as_ref();
    let sipa = pharmacist.and_then(|user| turn.settings.pharmacy.sipa_of(user)).map_or("", |sipa| sipa.number.as_str());
    let unit = goods.as_ref().map_or(first.unit.as_str(), |goods| goods.product.base_unit());
    Ok(head(turn, found)?
        .with("item", n)
        .with("name", goods.as_ref().map_or(first.name.as_str(), |goods| goods.product.name.as_str()))
        .with("contents", if compound { json!(contents) } else { Value::Null })
        .with("quantity", quantity.milli())
        .with("unit", listed.map_or(unit, |item| item.unit(unit)))
        .with("external", route == Route::Luar)
        .with("shake", form.contains("suspensi") || form.contains("sirup kering"))
        // A course is taken to its end; an ointment is not.
        .with("finish", route != Route::Luar && facts.is_some_and(|facts| facts.antibiotic))
        .with("batch", batch)
        .with("keeps", json!(keeps))
        .with("compound", compound)
        .with("pharmacist", json!(pharmacist))
        .with("sipa", sipa))
}

/// Batch of what is made up here: a repeated filling is another one (A24). `R-0012-1`, `R-0012-1-2`.
fn made_up_as(number: u32, item: u32, filling: i64) -> String {
    let first = format!("{}-{item}", prescription::label(number));
    if filling > 1 { format!("{first}-{filling}") } else { first }
}

/// A label for each strip that was cut for this sale: the pack with its batch and date stays on the shelf (A19). What
/// goes out on prescription has an etiket.
pub fn strips(turn: &Turn<'_>, completed: &SaleCompleted) -> Result<Vec<Effect>, Trouble> {
    let mut effects = Vec::new();
    for line in completed.lines.iter().filter(|line| line.book == Book::Obat && line.factor == 1) {
        if line.pharmacy.item.is_some() || !turn.settings.pharmacy.strip_labels {
            continue;
        }
        let Some(goods) = turn.lookup.goods(&line.sku, turn.today())? else { continue };
        let strip = goods.product.rungs.iter().find(|rung| STRIPS.contains(&rung.unit.as_str()));
        let (Some(strip), Some(facts)) = (strip, &goods.product.medicine) else { continue };
        let cut = line.qty_milli.milli() % (strip.factor * 1_000).max(1);
        if cut == 0 {
            continue;
        }
        let batch = |drawn: &Drawn| json!({ "batch": drawn.batch, "expiry": drawn.expiry });
        let slip = Slip::new(turn, turn.user()?, turn.today())
            .with("name", goods.product.name.as_str())
            .with("strength", facts.strength.as_str())
            .with("quantity", cut)
            .with("unit", goods.product.base_unit())
            .with("warning", facts.warning.clone().unwrap_or_default())
            .with("batches", line.drawn.iter().map(batch).collect::<Vec<_>>());
        effects.push(slip.paper("strip_label"));
    }
    Ok(effects)
}

/// Packs that are cut.
const STRIPS: [&str; 2] = ["strip", "blister"];

fn batches(line: &crate::domain::event::SoldLine) -> String {
    let all: Vec<&str> =
        line.drawn.iter().map(|drawn| drawn.batch.as_str()).filter(|batch| !batch.is_empty()).collect();
    all.join(", ")
}

/// What every paper about a prescription begins with.
fn head(turn: &Turn<'_>, found: &Prescription) -> Result<Slip, Trouble> {
    let received = &found.received;
    let label = prescription::label(received.number);
    Ok(Slip::new(turn, turn.user()?, turn.today())
        .with("rx", label)
        .with("prescription", received.prescription.0.to_string())
        .with("received", json!(received.received))
        .with("written", json!(received.written)))
}

/// The copy that the patient takes to another pharmacy: what was handed out, and what is left.
pub fn copy(turn: &Turn<'_>, number: u32) -> Result<Decision, Trouble> {
    let label = prescription::label(number);
    let Some(found) = turn.lookup.prescription(number)? else {
        return turn.refuse(Code::BadInput, Text::new("till-rx-unknown").with("rx", label));
    };
    correcting::not_withdrawn(turn, &found)?;
    let mut items = Vec::with_capacity(found.received.items.len());
    for (n, item) in (1..).zip(&found.received.items) {
        items.push(copied(turn, &found, n, item)?);
    }
    let pharmacist = turn.till.pharmacist.as_ref();
    let slip = head(turn, &found)?
        .with("iter", found.received.iter)
        .with("times", found.times)
        .with("cito", found.received.cito)
        .with("items", items)
        .with("pharmacist", json!(pharmacist.map(|one| &one.id)))
        .with("sipa", pharmacist.map_or("", |one| one.sipa.as_str()));
    let opened = prescribing::opened(found.received.prescription, &label, "copy");
    let mut decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        next.notices.push(Text::new("till-rx-copy-printed").with("rx", label.as_str()));
    });
    decision.happenings.push(opened);
    decision.effects.push(slip.paper("prescription_copy"));
    Ok(decision)
}

fn copied(turn: &Turn<'_>, found: &Prescription, n: u32, item: &Item) -> Result<Value, Trouble> {
    let handed = handed(found, n);
    let (mut goods, mut classes) = (Vec::with_capacity(item.of.len()), Vec::new());
    let mut unit = String::new();
    for ingredient in &item.of {
        let known = turn.lookup.goods(&ingredient.sku, turn.today())?;
        let name = known.as_ref().map_or(ingredient.sku.as_str(), |goods| goods.product.name.as_str());
        if let Some(goods) = &known {
            goods.product.base_unit().clone_into(&mut unit);
            classes.extend(prescribing::class_of(goods.product.medicine.as_ref()));
        }
        goods.push(json!({ "name": name, "need": ingredient.need.normalize().to_string(), "unit": unit }));
    }
    let iter = item.repeats(found.received.iter, &classes);
    let allowed = item.allowed(found.received.iter, &classes);
    // What tills apart handed out beyond it is no filling that the doctor wrote.
    let stands = served(item.count, handed.min(allowed));
    let left = allowed - handed;
    // Whole fillings are never dropped behind a part: the next pharmacy hands out what is left and no more.
    let (word, part, did) = match (stands.whole, stands.part.milli()) {
        (0, 0) => ("nedet", 0, 0),
        (0, part) => ("did", part, 0),
        (whole, part) => ("det", whole * 1_000, part),
    };
    Ok(json!({
        "n": n,
        "goods": goods,
        "compound": item.compound,
        "count": item.count.milli(),
        "roman": roman(item.count),
        "unit": item.unit(&unit),
        "iter": iter,
        "stands": word,
        "part": part,
        "did": did,
        "left": left.max(Quantity::ZERO).milli(),
        "iter_left": stands.iter_left(iter),
    }))
}
