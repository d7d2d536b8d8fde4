//! Goods come in: a receipt of goods put together by scan and by hand, checked, and booked with the supplier's faktur
//! (R49, A8, A9, A15).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: the open sale of the till is untouched; a refused step
//! changes nothing of the document; a serial number or a faktur is taken in once.
//! Not here: what a line costs (`domain/goods/purchase.rs`), the booking itself (`receiving/booking.rs`).

use std::sync::Arc;

use super::coded::{self, Coded};
use super::input::stock::{FakturFacts, LineFacts, Receive};
use super::lookup::stockroom::{Ordered, Supplier};
use super::lookup::{Goods, Lookup, Unreadable};
use super::refusal::{Code, Refusal};
use super::{Decision, Trouble, Turn, consigning, drafting, shelving, signing_in, supplying};
use crate::domain::event::stock::PaidFrom;
use crate::domain::goods::barcode;
use crate::domain::goods::product::Place;
use crate::domain::goods::purchase::{self, Chain};
use crate::domain::id::{DraftId, Sku};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

mod booking;
mod view;

/// Lines of one document: more is two deliveries.
const MOST_LINES: usize = 500;
/// A faktur's number as suppliers write them.
const LONGEST_NUMBER: usize = 40;

/// A receipt of goods that is being put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    /// What it is in the log until it is booked.
    pub draft: DraftId,
    pub supplier: Supplier,
    pub place: Place,
    pub order: Option<Ordered>,
    /// What of the order is still to come, by name.
    pub wanted: Vec<(Sku, String)>,
    pub faktur: Option<FakturFacts>,
    pub lines: Vec<DeliveredLine>,
    /// The line the last input was about.
    pub last: Option<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DeliveredLine {
    /// Its number in the draft, which it keeps.
    pub part: u32,
    pub goods: Arc<Goods>,
    pub unit: String,
    pub factor: i64,
    pub quantity: Quantity,
    pub bonus: Quantity,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub serials: Vec<String>,
    /// `None` until it is read from the faktur.
    pub price: Option<Rupiah>,
    /// As written.
    pub discounts: String,
    /// The price with sen, where the faktur writes them, thousandths of a rupiah.
    pub exact: Option<Quantity>,
    /// Of the whole line, where the faktur's own rounding is another.
    pub amount: Option<Rupiah>,
}

pub(super) fn decide(turn: &Turn<'_>, step: &Receive) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::Receive)?;
    drafting::noted(turn, decided(turn, step)?)
}

fn decided(turn: &Turn<'_>, step: &Receive) -> Result<Decision, Trouble> {
    match step {
        Receive::Begin { supplier, place, order } => begin(turn, supplier, *place, order.as_deref()),
        Receive::Scan { code } => scan(turn, code),
        Receive::Line { sku, facts } => put(turn, sku, facts, None),
        Receive::List { rows } => list(turn, rows),
        Receive::Set { line, facts } => set(turn, *line, facts),
        Receive::Remove { line } => {
            let mut delivery = open(turn)?.clone();
            let at = place_of(&delivery, *line)?;
            delivery.lines.remove(at);
            delivery.last = None;
            Ok(shown(turn, delivery))
        }
        Receive::Faktur(facts) => faktur(turn, facts),
        Receive::Done { paid } => booking::book(turn, open(turn)?, *paid),
        Receive::Leave => {
            open(turn)?;
            Ok(turn.till.quiet(|next| next.delivery = None))
        }
    }
}

fn open<'a>(turn: &'a Turn<'_>) -> Result<&'a Delivery, Refusal> {
    let none = || Refusal::new(Code::BadInput, Text::new("till-no-delivery"));
    turn.till.delivery.as_deref().ok_or_else(none)
}

fn shown(turn: &Turn<'_>, delivery: Delivery) -> Decision {
    turn.till.quiet(|next| next.delivery = Some(Box::new(delivery)))
}

/// The same, where it still adds up: what a person or a file gave is refused before it is in the log. One that never
/// did (a draft of an earlier version) may be mended line by line.
fn adding_up(turn: &Turn<'_>, delivery: Delivery) -> Result<Decision, Trouble> {
    let pkp = turn.settings.pkp;
    let did = turn.till.delivery.as_ref().is_none_or(|before| before.adds_up(pkp));
    match did && !delivery.adds_up(pkp) {
        true => {
            turn.refuse(Code::BadInput, Text::new("till-delivery-too-large").with("most", purchase::LARGEST_FAKTUR))
        }
        false => Ok(shown(turn, delivery)),
    }
}

fn place_of(delivery: &Delivery, line: usize) -> Result<usize, Refusal> {
    let no = || Refusal::new(Code::BadInput, Text::new("till-no-such-line").with("text", line.to_string()));
    line.checked_sub(1).filter(|at| *at < delivery.lines.len()).ok_or_else(no)
}

fn begin(turn: &Turn<'_>, code: &str, place: Option<Place>, order: Option<&str>) -> Result<Decision, Trouble> {
    if turn.till.delivery.is_some() {
        return turn.refuse(Code::OpenSale, Text::new("till-delivery-open"));
    }
    let Some(supplier) = turn.lookup.supplier(code)? else {
        return turn.refuse(Code::BadInput, Text::new("till-unknown-supplier").with("supplier", code));
    };
    let order = match order {
        None => None,
        Some(number) => match turn.lookup.order(&number.trim().to_uppercase())? {
            Some(ordered) if ordered.order.supplier == supplier.code => {
                supplying::still_open(turn, &ordered)?;
                Some(ordered)
            }
            _ => return turn.refuse(Code::BadInput, Text::new("till-unknown-order").with("order", number)),
        },
    };
    // A wholesaler of medicines delivers to the pharmacy, the others to the shop, where nobody says otherwise.
    let usual = if supplier.kind == "pbf" { Place::Apotek } else { Place::Toko };
    let place = place.unwrap_or(usual);
    if place == Place::Karantina {
        return turn.refuse(Code::BadInput, Text::new("till-not-into-quarantine"));
    }
    let wanted = wanted(turn.lookup, order.as_ref(), turn.today())?;
    Ok(shown(
        turn,
        Delivery {
            draft: DraftId(turn.moment.fresh),
            supplier,
            place,
            order,
            wanted,
            faktur: None,
            lines: Vec::new(),
            last: None,
        },
    ))
}

/// What of an order did not come with an earlier delivery.
pub(super) fn wanted(
    lookup: &dyn Lookup,
    order: Option<&Ordered>,
    today: BusinessDate,
) -> Result<Vec<(Sku, String)>, Unreadable> {
    let Some(ordered) = order else { return Ok(Vec::new()) };
    let mut wanted = Vec::new();
    for line in &ordered.order.lines {
        let came = ordered.received.get(&line.sku).copied().unwrap_or_default();
        let known = wanted.iter().any(|(sku, _)| *sku == line.sku);
        if !known && line.qty_milli.in_base(line.factor) > came {
            let goods = lookup.goods(&line.sku, today)?;
            let name = goods.map_or_else(|| line.sku.to_string(), |goods| goods.product.name.clone());
            wanted.push((line.sku.clone(), name));
        }
    }
    Ok(wanted)
}

/// A plain code adds one of its unit to the line without batch; a 2D code one to the line of its batch, with batch,
/// expiry and serial number filled in (A8).
fn scan(turn: &Turn<'_>, code: &str) -> Result<Decision, Trouble> {
    open(turn)?;
    let read = coded::read(code, turn.lookup, &turn.settings, turn.today());
    let Coded { sku, unit, pack, weighed } = read.map_err(|trouble| newcomer(turn, code, trouble))?;
    if weighed.is_some() {
        let text = Text::new("till-unknown-barcode").with("code", code.trim());
        return turn.refuse(Code::UnknownBarcode, text);
    }
    if turn.lookup.goods(&sku, turn.today())?.is_some_and(|goods| coded::ran_on(&pack, &goods)) {
        return Err(coded::misread().into());
    }
    if let Some(serial) = &pack.serial {
        let scanned = |line: &DeliveredLine| line.goods.product.sku == sku && line.serials.contains(serial);
        if open(turn)?.lines.iter().any(scanned) || turn.lookup.serial_received(&sku, serial)? {
            return turn.refuse(Code::BadInput, Text::new("till-serial-twice").with("serial", serial.as_str()));
        }
    }
    let facts = LineFacts {
        quantity: Some(turn.till.times.unwrap_or(Quantity::ONE)),
        unit: Some(unit).filter(|unit| !unit.is_empty()),
        batch: pack.batch.clone(),
        expiry: pack.expires(),
        ..LineFacts::default()
    };
    put(turn, &sku, &facts, pack.serial)
}

/// A code that nobody knows is most often of new goods, where goods come in: what they are is said by their number.
fn newcomer(turn: &Turn<'_>, code: &str, trouble: Trouble) -> Trouble {
    match trouble {
        Trouble::Refused(refusal) if refusal.text.key == "till-unknown-barcode" => {
            let pack = barcode::said_of_goods(code);
            let place = turn.till.delivery.as_ref().map(|delivery| delivery.place);
            let medicine = pack.nie.is_some() || place == Some(Place::Apotek);
            let said = pack.nie.or(pack.gtin).unwrap_or_else(|| code.trim().to_owned());
            let text = Text::new("till-receive-unknown").with("code", said);
            Refusal::new(refusal.code, text.with("what", if medicine { "medicine" } else { "goods" })).into()
        }
        trouble => trouble,
    }
}

/// What the supplier wrote down, as if it had been typed line by line; a line that is refused leaves all of it out.
fn list(turn: &Turn<'_>, rows: &[(Sku, LineFacts)]) -> Result<Decision, Trouble> {
    let mut delivery = open(turn)?.clone();
    if rows.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("till-list-empty"));
    }
    for (sku, facts) in rows {
        add(turn, &mut delivery, sku, (facts, None))?;
    }
    adding_up(turn, delivery)
}

fn put(turn: &Turn<'_>, sku: &Sku, facts: &LineFacts, serial: Option<String>) -> Result<Decision, Trouble> {
    let mut delivery = open(turn)?.clone();
    add(turn, &mut delivery, sku, (facts, serial))?;
    let mut decision = adding_up(turn, delivery)?;
    decision.next.times_used();
    Ok(decision)
}

/// Goods of the same unit, batch, price and discounts add up, and a scan adds to what is there. A line of its own price
/// or discounts stays one: a free box is written as 100 % off beside those that are paid (R49).
fn add(
    turn: &Turn<'_>,
    delivery: &mut Delivery,
    sku: &Sku,
    (facts, serial): (&LineFacts, Option<String>),
) -> Result<(), Trouble> {
    let goods = Arc::new(turn.goods(sku)?);
    let mut line = DeliveredLine {
        part: drafting::next_part(delivery.lines.iter().map(|line| line.part)),
        unit: goods.product.base_unit().to_owned(),
        factor: 1,
        quantity: Quantity::ONE,
        bonus: Quantity::ZERO,
        batch: String::new(),
        expiry: None,
        shelf: goods.product.shelf.clone().unwrap_or_default(),
        serials: serial.into_iter().collect(),
        price: None,
        discounts: String::new(),
        exact: None,
        amount: None,
        goods,
    };
    apply(turn, delivery, &mut line, facts)?;
    let same = |other: &&DeliveredLine| {
        other.goods.product.sku == *sku
            && other.unit == line.unit
            && other.batch == line.batch
            && other.expiry == line.expiry
            && (line.price.is_none() || other.price == line.price)
            && line.amount.is_none()
            && (line.exact.is_none() || other.exact == line.exact)
            && (line.price.is_none() && facts.discounts.is_none() || other.discounts == line.discounts)
            && (facts.shelf.is_none() || other.shelf == line.shelf)
    };
    let at = delivery.lines.iter().position(|other| same(&other));
    match at {
        Some(at) => {
            let other = &mut delivery.lines[at];
            other.quantity += line.quantity;
            other.bonus += line.bonus;
            other.amount = None;
            other.serials.append(&mut line.serials);
            delivery.last = Some(at);
        }
        None if delivery.lines.len() >= MOST_LINES => {
            return turn
                .refuse(Code::LimitReached, Text::new("till-delivery-full").with("most", MOST_LINES.to_string()));
        }
        None => {
            delivery.lines.push(line);
            delivery.last = Some(delivery.lines.len() - 1);
        }
    }
    Ok(())
}

fn set(turn: &Turn<'_>, line: usize, facts: &LineFacts) -> Result<Decision, Trouble> {
    let mut delivery = open(turn)?.clone();
    let at = place_of(&delivery, line)?;
    let mut changed = delivery.lines[at].clone();
    apply(turn, &delivery, &mut changed, facts)?;
    delivery.lines[at] = changed;
    delivery.last = Some(at);
    adding_up(turn, delivery)
}

/// What was said of a line, each fact checked before any is taken.
fn apply(turn: &Turn<'_>, delivery: &Delivery, line: &mut DeliveredLine, facts: &LineFacts) -> Result<(), Trouble> {
    let goods = Arc::clone(&line.goods);
    let product = &goods.product;
    if let Some(unit) = &facts.unit {
        let Some(rung) = product.rung(unit) else {
            let text = Text::new("till-unknown-unit").with("unit", unit.as_str()).with("name", product.name.as_str());
            return turn.refuse(Code::BadInput, text);
        };
        (line.unit, line.factor) = (rung.unit.clone(), rung.factor);
    }
    if let Some(quantity) = facts.quantity {
        line.quantity = quantity;
    }
    if let Some(bonus) = facts.bonus {
        line.bonus = bonus;
    }
    for quantity in [line.quantity, line.bonus] {
        if quantity < Quantity::ZERO || !quantity.in_base(line.factor).is_whole() && !product.fractional {
            let text = Text::new("till-fraction-not-sold")
                .with("name", product.name.as_str())
                .with("unit", product.base_unit());
            return turn.refuse(Code::FractionNotSold, text);
        }
    }
    if (line.quantity + line.bonus).is_zero() {
        return turn.refuse(Code::BadQuantity, Text::new("till-quantity-above-zero"));
    }
    if let Some(batch) = &facts.batch {
        line.batch = batch.trim().to_uppercase();
    }
    if let Some(expiry) = facts.expiry {
        line.expiry = Some(expiry);
    }
    if let Some(shelf) = &facts.shelf {
        line.shelf = shelf.trim().to_uppercase();
    }
    if let Some(price) = facts.price {
        if price > purchase::DEAREST_UNIT {
            let text = Text::new("till-price-absurd").with("price", price).with("unit", line.unit.as_str());
            return turn.refuse(Code::BadInput, text.with("name", product.name.as_str()));
        }
        (line.price, line.exact) = (Some(price), None);
    }
    if let Some(exact) = facts.exact {
        // The record has whole rupiah; what the line comes to is reckoned with the sen.
        let price = Rupiah::of((exact.milli() + 500) / 1_000);
        if price > purchase::DEAREST_UNIT {
            let text = Text::new("till-price-absurd").with("price", price).with("unit", line.unit.as_str());
            return turn.refuse(Code::BadInput, text.with("name", product.name.as_str()));
        }
        (line.price, line.exact) = (Some(price), Some(exact));
    }
    if let Some(discounts) = &facts.discounts {
        let bad = |_| Refusal::new(Code::BadInput, Text::new("till-bad-discounts").with("text", discounts.as_str()));
        Chain::parse(discounts).map_err(bad)?;
        line.discounts = discounts.trim().to_owned();
    }
    amount(turn, line, facts)?;
    shelving::belongs(product, delivery.place)?;
    supplying::supplies(&delivery.supplier, &goods)?;
    consigning::of_its_owner(turn, &delivery.supplier, &goods)?;
    dated(turn, delivery, line)
}

/// The line's own total holds until something else of it is said. It is what quantity, price and discounts come to, but
/// for sen: less than a rupiah a unit.
fn amount(turn: &Turn<'_>, line: &mut DeliveredLine, facts: &LineFacts) -> Result<(), Trouble> {
    let priced = facts.price.is_some() || facts.exact.is_some() || facts.discounts.is_some();
    let said = priced || facts.quantity.is_some() || facts.unit.is_some();
    let Some(amount) = facts.amount else {
        if said {
            line.amount = None;
        }
        return Ok(());
    };
    let name = line.goods.product.name.as_str();
    if amount > purchase::LARGEST_FAKTUR || line.quantity.is_zero() {
        let text = Text::new("till-delivery-too-large").with("most", purchase::LARGEST_FAKTUR);
        return turn.refuse(Code::BadInput, text);
    }
    let chain = Chain::parse(&line.discounts).unwrap_or_default();
    let too_large = |_| Refusal::new(Code::BadInput, Text::new("till-sum-too-large"));
    let price = match line.price {
        Some(price) => price,
        // A chain cannot be undone to the rupiah: what it begins with is on the paper.
        None if !line.discounts.is_empty() => {
            return turn.refuse(Code::BadInput, Text::new("till-price-needed").with("name", name));
        }
        None => amount.share(1_000, line.quantity.milli()).map_err(too_large)?,
    };
    let comes_to = chain.off(price.times(line.quantity).map_err(too_large)?).map_err(too_large)?;
    let sen = line.quantity.milli() / 1_000 + 1;
    if (comes_to - amount).abs() > Rupiah::of(sen) {
        let text = Text::new("till-amount-unlike").with("name", name).with("amount", amount);
        return turn.refuse(Code::BadInput, text.with("comes_to", comes_to));
    }
    (line.price, line.amount) = (Some(price), Some(amount));
    Ok(())
}

/// What an expiry may be: not past; and of a known batch the one that is known.
fn dated(turn: &Turn<'_>, delivery: &Delivery, line: &DeliveredLine) -> Result<(), Trouble> {
    let name = line.goods.product.name.as_str();
    if let Some(expiry) = line.expiry.filter(|expiry| *expiry < turn.today()) {
        let text = Text::new("till-expired-delivery").with("name", name).with("expiry", expiry);
        return turn.refuse(Code::ExpiredBatch, text);
    }
    if line.batch.is_empty() {
        return Ok(());
    }
    let known = turn.lookup.lots_everywhere(&line.goods.product.sku)?;
    let known = known.iter().filter(|lot| lot.lot.batch == line.batch).find_map(|lot| lot.lot.expiry);
    // What this very line said before is not known: it is being put right.
    let drafted = |other: &&DeliveredLine| {
        other.part != line.part && other.goods.product.sku == line.goods.product.sku && other.batch == line.batch
    };
    let known = known.or_else(|| delivery.lines.iter().find(drafted).and_then(|other| other.expiry));
    match (known, line.expiry) {
        (Some(known), Some(expiry)) if known != expiry => {
            let text = Text::new("till-batch-other-expiry").with("name", name).with("batch", line.batch.as_str());
            turn.refuse(Code::BadInput, text.with("known", known).with("expiry", expiry))
        }
        _ => Ok(()),
    }
}

fn faktur(turn: &Turn<'_>, facts: &FakturFacts) -> Result<Decision, Trouble> {
    let mut delivery = open(turn)?.clone();
    let number = facts.number.trim().to_uppercase();
    if number.is_empty() || number.chars().count() > LONGEST_NUMBER {
        return turn.refuse(Code::BadInput, Text::new("till-bad-faktur-number"));
    }
    if facts.date > turn.today() || facts.due.is_some_and(|due| due < facts.date) {
        return turn.refuse(Code::BadInput, Text::new("till-bad-faktur-date"));
    }
    if let Some(known) = turn.lookup.faktur(&delivery.supplier.code, &number)? {
        let text = Text::new("till-faktur-twice").with("number", number).with("supplier", delivery.supplier.name);
        return turn.refuse(Code::BadInput, text.with("date", known.date).with("total", known.total));
    }
    delivery.faktur = Some(FakturFacts { number, ..facts.clone() });
    adding_up(turn, delivery)
}

impl Delivery {
    /// How it is paid where the supplier's goods are his until they are sold.
    fn paid(&self, said: PaidFrom) -> PaidFrom {
        if self.supplier.consignment { PaidFrom::Consignment } else { said }
    }

    /// By the supplier's terms where the faktur does not say.
    fn due(&self, faktur: &FakturFacts) -> BusinessDate {
        faktur.due.unwrap_or_else(|| faktur.date.plus_days(self.supplier.terms_days.clamp(0, 3_650)))
    }
}

#[cfg(test)]
mod tests;
