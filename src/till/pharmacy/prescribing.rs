//! Prescriptions at the sale: received, attached again, served item by item, taken off (A21–A26).
//!
//! Long because what a prescription allows is asked at each of these steps, and said once.
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a prescription that lists its items covers these
//! and their equals in substance, strength and form, and no more of them than it says; one without a list covers what
//! the pharmacist reads from the paper, as often as `iter` says.

use std::sync::Arc;

use crate::domain::event::drawer::Noted;
use crate::domain::event::parked::ParkedRx;
use crate::domain::event::pharmacy::{PharmacyLine, PrescriptionOpened, PrescriptionReceived, RxPeople};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::goods::product::{Book, MedicineFacts};
use crate::domain::id::{SaleId, Sku};
use crate::domain::people::access::{self, Act};
use crate::domain::pharmacy::medicine::Class;
use crate::domain::pharmacy::prescription::{
    self, EMBALASE, Ingredient, Item, Lack, PACKS, PrescriptionId, Route, TUSLAH, issue,
};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::basket::{BasketLine, OpenSale};
use crate::till::input::pharmacy::{Prescribed, PrescribedItem, Serving};
use crate::till::lookup::pharmacy::Prescription;
use crate::till::lookup::{Goods, User};
use crate::till::refusal::{Code, Refusal};
use crate::till::{Decision, Trouble, Turn, noting, pricing, selling};

use super::{Rx, correcting, fees, lasting, screening};

/// The open sale, or a new one.
fn sale_of(turn: &Turn<'_>) -> OpenSale {
    turn.till.open_sale().cloned().unwrap_or_else(|| OpenSale::new(SaleId(turn.moment.fresh)))
}

/// A new prescription gets its number and is at the sale.
pub fn attach(turn: &Turn<'_>, prescribed: &Prescribed) -> Result<Decision, Trouble> {
    let mut sale = sale_of(turn);
    if let Some(rx) = &sale.rx {
        return turn.refuse(Code::BadInput, Text::new("till-rx-already").with("rx", rx.label()));
    }
    if prescribed.written > turn.today() {
        return turn.refuse(Code::BadInput, Text::new("till-rx-date-ahead").with("date", prescribed.written));
    }
    let (mut items, mut never) = (Vec::with_capacity(prescribed.items.len()), Vec::new());
    for item in &prescribed.items {
        items.push(checked(turn, item, prescribed.iter, &mut never)?);
    }
    let shift = turn.shift()?;
    let strict = if items.is_empty() { None } else { Some(holds_strict(turn, &items)?) };
    let mut people = prescribed.people.clone();
    people.signa = prescribed.items.iter().map(|item| item.signa.clone()).collect();
    people.names = prescribed.items.iter().map(|item| item.name.clone()).collect();
    let (lacks, patient) = (lacks(&people), patient_key(turn, &people)?);
    let received = PrescriptionReceived {
        prescription: PrescriptionId(turn.moment.fresh),
        till: shift.till.clone(),
        number: turn.lookup.next_prescription()?,
        received: turn.today(),
        written: prescribed.written,
        iter: prescribed.iter,
        cito: prescribed.cito,
        copied: prescribed.copied,
        lacks,
        items,
        patient,
        change: 0,
        withdrawn: false,
        strict,
    };
    let event = Event::PrescriptionReceived(received.clone());
    let personal = Personal { prescription: Some(Box::new(people.clone())), ..Personal::default() };
    let prescription = Prescription { received, people, handed: Default::default(), times: 0, screened: None };
    sale.rx = Some(Rx { prescription: Arc::new(prescription), approved_by: None });
    let mut decision = selling::priced_anew(turn, sale)?;
    decision.next.times = turn.till.times;
    decision.happenings.push(Happening { event, personal: Some(personal) });
    let said = |lack: &&Lack| !matches!(lack, Lack::Address | Lack::Phone);
    let lacks =
        decision.next.open_sale().and_then(|sale| sale.rx.as_ref()).map(|rx| rx.prescription.received.lacks.clone());
    let lacks = lacks.unwrap_or_default();
    let notices = lacks.iter().filter(said).map(|lack| Text::new("till-rx-lacks").with("field", lack.code()));
    decision.next.notices.extend(notices);
    decision.next.notices.extend(never);
    let said = screened(turn, &decision)?;
    decision.next.notices.extend(said);
    Ok(decision)
}

/// Whether a narcotic or psychotropic medicine is written there (A33).
fn holds_strict(turn: &Turn<'_>, items: &[Item]) -> Result<bool, Trouble> {
    for ingredient in items.iter().flat_map(|item| &item.of) {
        let goods = turn.goods(&ingredient.sku)?;
        if class_of(goods.product.medicine.as_ref()).is_some_and(Class::is_strict) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What our data say about the prescription that is at the sale now.
fn screened(turn: &Turn<'_>, decision: &Decision) -> Result<Vec<Text>, Trouble> {
    match decision.next.open_sale().and_then(|sale| sale.rx.as_ref()) {
        Some(rx) => Ok(screening::said(rx, turn.lookup, turn.today(), &turn.settings)?),
        None => Ok(Vec::new()),
    }
}

/// An item as it is kept: its goods are medicines of the catalogue, P and N are not repeated, which is said where the
/// whole prescription is (A23); a compound with anything for the skin in it is for the skin (A25).
fn checked(turn: &Turn<'_>, item: &PrescribedItem, iter: u32, never: &mut Vec<Text>) -> Result<Item, Trouble> {
    let mut kept = item.item.clone();
    let (mut strict, mut outside) = (None, false);
    for ingredient in &kept.of {
        let goods = turn.goods(&ingredient.sku)?;
        if goods.product.book != Book::Obat {
            let text = Text::new("till-rx-not-medicine").with("name", goods.product.name.as_str());
            return turn.refuse(Code::BadInput, text);
        }
        let facts = goods.product.medicine.as_ref();
        if class_of(facts).is_some_and(Class::is_strict) {
            strict = Some(goods.product.name.clone());
        }
        outside |= facts.is_some_and(|facts| Route::of_form(&facts.form) == Route::Luar);
        if issue(ingredient.need, kept.count, kept.count).is_none() {
            return turn.refuse(Code::BadQuantity, Text::new("till-quantity-not-positive"));
        }
    }
    if !item.route_said {
        kept.route = if outside { Route::Luar } else { Route::Dalam };
    }
    if kept.compound && kept.pack.is_empty() && kept.route == Route::Luar {
        POT.clone_into(&mut kept.pack);
    }
    match strict {
        Some(_) if kept.iter.is_some_and(|iter| iter > 0) => turn.refuse(Code::BadInput, Text::new("till-rx-no-iter")),
        Some(name) if iter > 0 => {
            never.push(Text::new("till-rx-ne-iter").with("name", name));
            Ok(kept)
        }
        _ => Ok(kept),
    }
}

pub fn class_of(facts: Option<&MedicineFacts>) -> Option<Class> {
    facts.and_then(|facts| Class::parse(&facts.class))
}

/// The same patient, without a name in the chain; empty where nobody is named.
pub fn patient_key(turn: &Turn<'_>, people: &RxPeople) -> Result<String, Trouble> {
    Ok(match people.patient.trim() {
        "" => String::new(),
        name => turn.lookup.nik_hash(&format!("patient {} {}", name.to_lowercase(), people.born.trim()))?,
    })
}

/// Which fields of the paper nobody filled.
pub fn lacks(people: &RxPeople) -> Vec<Lack> {
    let fields = [
        (Lack::Doctor, &people.doctor),
        (Lack::Sip, &people.sip),
        (Lack::Place, &people.place),
        (Lack::Patient, &people.patient),
        (Lack::Born, &people.born),
        (Lack::Address, &people.address),
        (Lack::Phone, &people.phone),
    ];
    let mut lacks: Vec<Lack> =
        fields.into_iter().filter(|(_, text)| text.trim().is_empty()).map(|(lack, _)| lack).collect();
    if people.signa.iter().any(|signa| signa.trim().is_empty()) {
        lacks.push(Lack::Signa);
    }
    lacks
}

/// One that came before is at the sale again; that its patient was opened is recorded (A38).
pub fn again(turn: &Turn<'_>, number: u32) -> Result<Decision, Trouble> {
    let mut sale = sale_of(turn);
    if let Some(rx) = &sale.rx {
        return turn.refuse(Code::BadInput, Text::new("till-rx-already").with("rx", rx.label()));
    }
    let label = prescription::label(number);
    let Some(found) = turn.lookup.prescription(number)? else {
        return turn.refuse(Code::BadInput, Text::new("till-rx-unknown").with("rx", label));
    };
    correcting::not_withdrawn(turn, &found)?;
    // Without a list of items each sale is one filling (A23).
    let received = &found.received;
    if received.items.is_empty() && found.times > received.iter {
        let text = Text::new("till-rx-used-up").with("rx", label.as_str()).with("times", i64::from(found.times));
        return turn.refuse(Code::LimitReached, text);
    }
    let opened = opened(found.received.prescription, &label, "dispense");
    sale.rx = Some(Rx { prescription: Arc::new(found), approved_by: None });
    let mut decision = selling::priced_anew(turn, sale)?;
    decision.next.times = turn.till.times;
    decision.happenings.push(opened);
    let said = screened(turn, &decision)?;
    decision.next.notices.extend(said);
    Ok(decision)
}

/// That somebody opened a patient's page.
pub fn opened(prescription: PrescriptionId, label: &str, purpose: &str) -> Happening {
    let (label, purpose) = (label.to_owned(), purpose.to_owned());
    Event::PrescriptionOpened(PrescriptionOpened { prescription, label, purpose }).into()
}

/// Of a sale that was set aside.
pub fn fetched(turn: &Turn<'_>, parked: Option<&ParkedRx>) -> Result<Option<Rx>, Trouble> {
    let Some(parked) = parked else { return Ok(None) };
    let found = turn.lookup.prescription_of(parked.prescription)?.filter(|found| !found.received.withdrawn);
    let approved_by = parked.approved_by.clone();
    Ok(found.map(|prescription| Rx { prescription: Arc::new(prescription), approved_by }))
}

/// The sale is without it again; what was put in under it goes out with it.
pub fn detach(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let mut sale = sale_of(turn);
    if sale.rx.is_none() {
        return turn.refuse(Code::BadInput, Text::new("till-rx-none"));
    }
    take_off(&mut sale);
    selling::priced_anew(turn, sale)
}

/// What was put in under a prescription goes out with it.
pub fn take_off(sale: &mut OpenSale) {
    sale.rx = None;
    sale.lines.retain(|line| line.pharmacy.item.is_none() && !line.pharmacy.service);
    sale.last = None;
}

/// Whether the prescription at the sale is for this line.
pub fn covers(sale: &OpenSale, line: &BasketLine) -> bool {
    let Some(rx) = &sale.rx else { return false };
    rx.prescription.received.items.is_empty() || line.pharmacy.item.is_some()
}

/// The R/ that a line is where nobody listed any: prescription medicine is one R/ for each of the goods, so that it has
/// its etiket and its place in the registers as any other (A25, A31).
fn from_paper(sale: &OpenSale, at: usize) -> Option<u32> {
    let product = sale.lines[at].product();
    class_of(product.medicine.as_ref()).filter(|class| *class == Class::K)?;
    let same = sale.lines.iter().filter(|line| line.product().sku == product.sku).find_map(|line| line.pharmacy.item);
    let last = sale.lines.iter().filter_map(|line| line.pharmacy.item).max().unwrap_or(0);
    Some(same.unwrap_or(last + 1))
}

/// A line that was added by hand belongs to the item that names its goods.
pub fn adopt(sale: &mut OpenSale, at: usize) {
    let Some(rx) = &sale.rx else { return };
    if sale.lines[at].pharmacy.item.is_some() {
        return;
    }
    if rx.prescription.received.items.is_empty() {
        sale.lines[at].pharmacy.item = from_paper(sale, at);
        return;
    }
    let line = &mut sale.lines[at];
    let sku = &line.goods.product.sku;
    let is = |item: &Item| !item.compound && item.of.iter().any(|one| one.sku == *sku);
    let found = (1..).zip(&rx.prescription.received.items).find(|(_, item)| is(item));
    line.pharmacy.item = found.map(|(n, _)| n);
}

pub fn is_compound(sale: &OpenSale, line: &BasketLine) -> bool {
    let item = line.pharmacy.item.and_then(|n| item_of(sale, n));
    item.is_some_and(|item| item.compound)
}

fn item_of(sale: &OpenSale, n: u32) -> Option<&Item> {
    let at = usize::try_from(n.checked_sub(1)?).ok()?;
    sale.rx.as_ref()?.prescription.received.items.get(at)
}

/// What of an item is in this basket, in its own count.
pub fn in_basket(sale: &OpenSale, n: u32) -> Quantity {
    let of_item = sale.lines.iter().filter(|line| line.pharmacy.item == Some(n));
    match item_of(sale, n) {
        Some(item) if item.compound => of_item.map(|line| line.pharmacy.served_milli).sum(),
        _ => of_item.map(BasketLine::base).sum(),
    }
}

/// What may go out of an item in all.
pub fn allowed(turn: &Turn<'_>, rx: &Rx, item: &Item) -> Result<Quantity, Trouble> {
    let mut classes = Vec::with_capacity(item.of.len());
    for ingredient in &item.of {
        let goods = turn.lookup.goods(&ingredient.sku, turn.today())?;
        classes.extend(goods.as_ref().and_then(|goods| class_of(goods.product.medicine.as_ref())));
    }
    Ok(item.allowed(rx.prescription.received.iter, &classes))
}

/// No more than the doctor wrote, with what was handed out before (A23).
pub fn within(turn: &Turn<'_>, sale: &OpenSale, at: usize) -> Result<(), Trouble> {
    let line = &sale.lines[at];
    let (Some(rx), Some(n)) = (&sale.rx, line.pharmacy.item) else { return Ok(()) };
    let Some(item) = item_of(sale, n) else { return Ok(()) };
    let handed = rx.prescription.handed.get(&n).copied().unwrap_or_default();
    let allowed = allowed(turn, rx, item)?;
    if handed + in_basket(sale, n) <= allowed {
        return Ok(());
    }
    let left = (allowed - handed).max(Quantity::ZERO);
    let text = match item.compound {
        true => Text::new("till-rx-more-of-compound").with("item", i64::from(n)),
        false => Text::new("till-rx-more-than-written").with("name", line.product().name.as_str()),
    };
    let text = text.with("left", left).with("unit", item.unit(line.product().base_unit())).with("rx", rx.label());
    let strict = allowed < item.allowed(rx.prescription.received.iter, &[]);
    turn.refuse(Code::LimitReached, text.with("strict", if strict { "yes" } else { "no" }))
}

/// Where the shelf holds less than the R/ asks for, the refusal says that a part may go out today.
fn or_in_part(trouble: Trouble, item: u32) -> Trouble {
    match trouble {
        Trouble::Refused(refusal) if refusal.text.key == "till-medicine-not-enough" => {
            let text = Text { key: "till-rx-not-enough", ..refusal.text }.with("item", i64::from(item));
            Trouble::Refused(Refusal { text, ..refusal })
        }
        other => other,
    }
}

/// P and N want prescriber's licence, patient and address, and an R/ that says what and how much: nobody reads this off
/// the paper at the till (A21). A second filling they never have (A23).
pub fn complete_for_narcotics(turn: &Turn<'_>, sale: &OpenSale, line: &BasketLine) -> Result<(), Trouble> {
    let Some(rx) = &sale.rx else { return Ok(()) };
    let received = &rx.prescription.received;
    if let Some(lack) = received.lacks.iter().find(|lack| lack.bars_narcotics()) {
        let text = Text::new("till-rx-bars").with("rx", rx.label()).with("field", lack.code());
        return turn.refuse(Code::NeedsPrescription, text.with("name", line.product().name.as_str()));
    }
    if received.items.is_empty() {
        let text = Text::new("till-rx-strict-unlisted").with("rx", rx.label());
        return turn.refuse(Code::NeedsPrescription, text.with("name", line.product().name.as_str()));
    }
    Ok(())
}

/// The question whether the patient agrees to other goods.
const SUBSTITUTE: &str = "till-ask-substitute";

/// What an ointment that is made up here is filled into.
const POT: &str = PACKS[2];

/// Puts items of the prescription into the basket, with tuslah per R/ and embalase per packed item.
pub fn serve(turn: &Turn<'_>, servings: &[Serving]) -> Result<Decision, Trouble> {
    let mut sale = sale_of(turn);
    let Some(rx) = &mut sale.rx else { return turn.refuse(Code::BadInput, Text::new("till-rx-none")) };
    let agrees = |user: &&User| access::approves(user.role, Act::ApproveMedicine);
    if let Some(approver) = turn.consent.approver.as_ref().filter(agrees) {
        rx.approved_by = Some(approver.id.clone());
    }
    let rx = rx.clone();
    let items = &rx.prescription.received.items;
    if items.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-rx-without-items").with("rx", rx.label()));
    }
    let wanted: Vec<Serving> = match servings.is_empty() {
        true => (1..).zip(items).map(|(item, _)| Serving { item, quantity: None, instead: None }).collect(),
        false => servings.to_vec(),
    };
    agreed(turn, &sale, &wanted)?;
    let (mut served, mut paid_work, mut notices) = (0, 0, Vec::new());
    if rx.prescription.screened.is_none() {
        notices.push(Text::new("till-rx-not-screened").with("rx", rx.label()));
    }
    for serving in &wanted {
        let Some(item) = item_of(&sale, serving.item).cloned() else {
            let text = Text::new("till-rx-no-item").with("rx", rx.label()).with("item", i64::from(serving.item));
            return turn.refuse(Code::BadInput, text);
        };
        let handed = rx.prescription.handed.get(&serving.item).copied().unwrap_or_default();
        let out = handed + in_basket(&sale, serving.item);
        let due = (allowed(turn, &rx, &item)? - out).min(prescription::due(item.count, out));
        if due <= Quantity::ZERO && serving.quantity.is_none() {
            if servings.is_empty() {
                continue;
            }
            let text = Text::new("till-rx-used-up").with("rx", rx.label());
            return turn.refuse(Code::LimitReached, text.with("times", i64::from(rx.prescription.times)));
        }
        let quantity = serving.quantity.unwrap_or(due);
        // More of an R/ that is in the basket already is no second R/ (A18).
        paid_work += i64::from(in_basket(&sale, serving.item).is_zero());
        put(turn, &mut sale, serving, &item, quantity, &mut notices).map_err(|it| or_in_part(it, serving.item))?;
        served += 1;
    }
    if served == 0 {
        let text = Text::new("till-rx-used-up").with("rx", rx.label());
        return turn.refuse(Code::LimitReached, text.with("times", i64::from(rx.prescription.times)));
    }
    if paid_work > 0 {
        fees::put(&mut sale, &Sku::from(TUSLAH), paid_work, &turn.settings);
        fees::put(&mut sale, &Sku::from(EMBALASE), paid_work, &turn.settings);
    }
    sale.last = sale.lines.iter().rposition(|line| !line.pharmacy.service).map(|at| (at, sale.lines[at].quantity));
    let mut decision = selling::priced_anew(turn, sale)?;
    decision.next.notices.extend(notices);
    if let Some(approved_by) = turn.approved_by() {
        let noted =
            Noted { approved_by: Some(approved_by), code: rx.label(), ..noting::note(turn.till, "medicine_approved") };
        decision.happenings.push(Event::Noted(noted).into());
    }
    Ok(decision)
}

/// Whether the patient agreed to other goods than the doctor wrote (A26): asked once, all of them named. A pharmacist
/// who agrees to what is served agrees to these with it.
fn agreed(turn: &Turn<'_>, sale: &OpenSale, wanted: &[Serving]) -> Result<(), Trouble> {
    let (mut written, mut others) = (Vec::new(), Vec::new());
    for (serving, sku) in wanted.iter().filter_map(|serving| Some((serving, serving.instead.as_ref()?))) {
        for ingredient in item_of(sale, serving.item).iter().flat_map(|item| &item.of) {
            if ingredient.sku != *sku {
                let prescribed = turn.goods(&ingredient.sku)?;
                let other = equal(turn, &prescribed, sku)?;
                written.push(prescribed.product.name.clone());
                others.push(other.product.name.clone());
            }
        }
    }
    if others.is_empty() || turn.consent.said_yes_to(SUBSTITUTE) || turn.is_approved() {
        return Ok(());
    }
    turn.refuse(
        Code::NeedsConfirmation,
        Text::new(SUBSTITUTE).with("written", written.join(", ")).with("goods", others.join(", ")),
    )
}

/// One item's lines: the goods themselves, or every substance of a compound.
fn put(
    turn: &Turn<'_>,
    sale: &mut OpenSale,
    serving: &Serving,
    item: &Item,
    quantity: Quantity,
    notices: &mut Vec<Text>,
) -> Result<(), Trouble> {
    if quantity <= Quantity::ZERO {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-not-positive"));
    }
    let people = sale.rx.as_ref().map(|rx| Arc::clone(&rx.prescription));
    let signa = people.as_ref().map_or("", |found| signa(&found.people, serving.item));
    for (nth, ingredient) in item.of.iter().enumerate() {
        let prescribed = turn.goods(&ingredient.sku)?;
        let (goods, instead_of) = match serving.instead.as_ref().filter(|sku| **sku != ingredient.sku) {
            Some(sku) => (equal(turn, &prescribed, sku)?, Some(ingredient.sku.clone())),
            None => (prescribed, None),
        };
        if !goods.product.active {
            let text = Text::new("till-not-sold-any-more").with("name", goods.product.name.as_str());
            return turn.refuse(Code::NotAllowed, text);
        }
        let (issued, line) = portion(turn, item, ingredient, quantity, nth == 0, &goods)?;
        let instead_agreed = instead_of.is_some();
        let pharmacy = PharmacyLine { item: Some(serving.item), instead_of, instead_agreed, ..line };
        let needs_label = item.compound && !turn.settings.pharmacy.charge_issued;
        let needed = issued - pharmacy.wasted_milli;
        let label = needs_label.then(|| goods.prices.umum.times(needed).ok()).flatten();
        sale.lines.push(BasketLine { label, pharmacy, ..BasketLine::of(goods, issued) });
        let at = sale.lines.len() - 1;
        pricing::check_stock(turn, sale, at, notices)?;
        notices.extend(lasting::said(turn, &sale.lines[at], item, signa, quantity));
    }
    Ok(())
}

/// How much of an ingredient goes out for a part of an item, and what of it is over.
fn portion(
    turn: &Turn<'_>,
    item: &Item,
    ingredient: &Ingredient,
    quantity: Quantity,
    first: bool,
    goods: &Goods,
) -> Result<(Quantity, PharmacyLine), Trouble> {
    let product = &goods.product;
    if !item.compound {
        if !quantity.is_whole() && !product.fractional {
            let text = Text::new("till-fraction-not-sold").with("name", product.name.as_str());
            return turn.refuse(Code::FractionNotSold, text.with("unit", product.base_unit()));
        }
        return Ok((quantity, PharmacyLine::default()));
    }
    let Some(issue) = issue(ingredient.need, quantity, item.count).filter(|issue| issue.issued > Quantity::ZERO) else {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-not-positive"));
    };
    let served_milli = if first { quantity } else { Quantity::ZERO };
    Ok((issue.issued, PharmacyLine { wasted_milli: issue.wasted, served_milli, ..PharmacyLine::default() }))
}

/// Goods that may stand for the prescribed: the same substance, strength and form (A26).
fn equal(turn: &Turn<'_>, prescribed: &Goods, sku: &Sku) -> Result<Goods, Trouble> {
    let other = turn.goods(sku)?;
    let key = |goods: &Goods| goods.product.medicine.as_ref().map(|facts| facts.substance_key.clone());
    match key(prescribed).is_some() && key(prescribed) == key(&other) {
        true => Ok(other),
        false => {
            let text = Text::new("till-rx-other-substance").with("name", other.product.name.as_str());
            Err(Refusal::new(Code::NotAllowed, text.with("of", prescribed.product.name.as_str())).into())
        }
    }
}

/// Directions of an item; empty where nobody wrote them.
pub fn signa(people: &RxPeople, n: u32) -> &str {
    let at = usize::try_from(n).unwrap_or(usize::MAX).wrapping_sub(1);
    people.signa.get(at).map_or("", String::as_str)
}
