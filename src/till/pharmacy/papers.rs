//! Papers of the pharmacy counter: an etiket for each item that goes out (A25), and the copy of a prescription (A23).
//!
//! Pure. Always holds: a job names the prescription and never the patient: who it is about is filled in when the
//! paper is made (`station/paper.rs`), so that nothing personal is left in the print queue.

use serde_json::{Value, json};

use crate::domain::event::{Drawn, SaleCompleted};
use crate::domain::goods::product::Book;
use crate::domain::pharmacy::prescription::{Item, Route, Served, roman, served};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::basket::OpenSale;
use crate::till::lookup::pharmacy::Prescription;
use crate::till::refusal::Code;
use crate::till::slip::Slip;
use crate::till::{Decision, Effect, Trouble, Turn};

use super::prescribing;

/// One etiket for each item of the prescription that this sale hands out.
pub fn etikets(turn: &Turn<'_>, sale: &OpenSale, completed: &SaleCompleted) -> Result<Vec<Effect>, Trouble> {
    let Some(rx) = &sale.rx else { return Ok(Vec::new()) };
    let mut effects = Vec::new();
    for (n, item) in (1..).zip(&rx.prescription.received.items) {
        let lines: Vec<_> = completed.lines.iter().filter(|line| line.pharmacy.item == Some(n)).collect();
        let Some(first) = lines.first() else { continue };
        let quantity: Quantity = lines.iter().map(|line| line.pharmacy.served_milli).sum();
        let drawn = || lines.iter().flat_map(|line| &line.drawn);
        let expiry = drawn().filter_map(|drawn| drawn.expiry).min();
        // What is made up here keeps so long, never longer than what it is made of (A24).
        let beyond = turn.today().plus_days(turn.settings.pharmacy.beyond_use_days);
        let keeps = if item.compound { Some(expiry.map_or(beyond, |expiry| expiry.min(beyond))) } else { expiry };
        let goods = turn.lookup.goods(&first.sku, turn.today())?;
        let facts = goods.as_ref().and_then(|goods| goods.product.medicine.as_ref());
        let contents: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
        let batch = if item.compound { format!("{}-{n}", rx.label()) } else { batches(first) };
        let form = facts.map_or("", |facts| facts.form.as_str());
        let pharmacist = first.pharmacy.pharmacist.as_ref();
        let sipa = pharmacist.and_then(|user| turn.settings.pharmacy.sipa_of(user)).map(|sipa| sipa.number.as_str());
        let sipa = sipa.unwrap_or_default();
        let unit = goods.as_ref().map_or(first.unit.as_str(), |goods| goods.product.base_unit());
        let slip = head(turn, &rx.prescription)?
            .with("item", n)
            .with("name", goods.as_ref().map_or(first.name.as_str(), |goods| goods.product.name.as_str()))
            .with("contents", if item.compound { json!(contents) } else { Value::Null })
            .with("quantity", quantity.milli())
            .with("unit", if item.compound { "bungkus" } else { unit })
            .with("external", item.route == Route::Luar)
            .with("shake", form.contains("suspensi") || form.contains("sirup kering"))
            // A course is taken to its end; an ointment is not.
            .with("finish", item.route != Route::Luar && facts.is_some_and(|facts| facts.antibiotic))
            .with("batch", batch)
            .with("keeps", json!(keeps))
            .with("compound", item.compound)
            .with("pharmacist", json!(pharmacist))
            .with("sipa", sipa);
        effects.push(slip.paper("etiket"));
    }
    Ok(effects)
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
fn head(turn: &Turn<'_>, prescription: &Prescription) -> Result<Slip, Trouble> {
    let received = &prescription.received;
    let label = crate::domain::pharmacy::prescription::label(received.number);
    Ok(Slip::new(turn, turn.user()?, turn.today())
        .with("rx", label)
        .with("prescription", received.prescription.0.to_string())
        .with("received", json!(received.received))
        .with("written", json!(received.written)))
}

/// The copy that the patient takes to another pharmacy: what was handed out, and what is left.
pub fn copy(turn: &Turn<'_>, number: u32) -> Result<Decision, Trouble> {
    let label = crate::domain::pharmacy::prescription::label(number);
    let Some(found) = turn.lookup.prescription(number)? else {
        return turn.refuse(Code::BadInput, Text::new("till-rx-unknown").with("rx", label));
    };
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
    let handed = found.handed.get(&n).copied().unwrap_or_default();
    let mut goods = Vec::with_capacity(item.of.len());
    let mut unit = String::new();
    for ingredient in &item.of {
        let known = turn.lookup.goods(&ingredient.sku, turn.today())?;
        let name = known.as_ref().map_or(ingredient.sku.as_str(), |goods| goods.product.name.as_str());
        if let Some(goods) = &known {
            goods.product.base_unit().clone_into(&mut unit);
        }
        goods.push(json!({ "name": name, "need": ingredient.need.normalize().to_string(), "unit": unit }));
    }
    let (stands, part) = match served(item.count, handed) {
        Served::Nedet => ("nedet", 0),
        Served::Did(part) => ("did", part.milli()),
        Served::Det(times) => ("det", times * 1_000),
    };
    Ok(json!({
        "n": n,
        "goods": goods,
        "compound": item.compound,
        "count": item.count.milli(),
        "roman": roman(item.count),
        "unit": if item.compound { "bungkus" } else { unit.as_str() },
        "iter": item.iter.unwrap_or(found.received.iter),
        "stands": stands,
        "part": part,
    }))
}
