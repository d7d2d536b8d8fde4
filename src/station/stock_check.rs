//! The clerk's stock check as one value: which goods a word means, what is there of each, from which box it is taken,
//! what else would do, and whether it may go out.
//!
//! Reads only, by index, from the lists' own connection. Always holds: what is expired, recalled or set aside is never
//! counted with what may be sold; whether goods may go out is the gate's word (`domain/pharmacy/handing.rs`); prices
//! are reckoned as the till reckons them.

use crate::domain::goods::barcode::{self, Plan, Reading};
use crate::domain::goods::gs1::Pack;
use crate::domain::goods::lot::Standing;
use crate::domain::goods::parting::History;
use crate::domain::goods::price;
use crate::domain::goods::product::{Book, MedicineFacts, Place, Product};
use crate::domain::goods::promo::Occasion;
use crate::domain::goods::spelling;
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::pharmacy::handing::{Handing, handing};
use crate::domain::pharmacy::licence::Asked;
use crate::domain::pharmacy::medicine::{self, Class};
use crate::domain::quantity::Quantity;
use crate::domain::settings::{LicenceProfile, Settings};
use crate::domain::time::{BusinessDate, LocalTime};
use crate::store::stock_check::{Looked, Lying};
use crate::store::{Store, StoreError};

/// What was found for a word or a scan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StockCheck {
    pub typed: String,
    /// All there were, more than are shown perhaps.
    pub count: usize,
    pub licence: LicenceProfile,
    pub rows: Vec<Row>,
    /// Boxes of these goods that may not be sold, wherever they lie.
    pub barred: Vec<(Sku, Batch)>,
    pub card: Option<Card>,
    /// What the code on the box said of it, where a box was scanned.
    pub scanned: Option<(String, Option<BusinessDate>)>,
}

/// Goods in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub sku: Sku,
    pub title: Title,
    /// `B` `T` `K` …; empty for goods that are none of the pharmacy's.
    pub class: String,
    pub units: Vec<Unit>,
    /// The unit it is asked for in: of medicines the strip.
    pub unit: usize,
    pub fractional: bool,
    /// At its counter, base units.
    pub sellable: Quantity,
    /// Of the box to take.
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub remark: Option<Remark>,
}

/// A name in its parts, so that the strength can be told at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    pub name: String,
    pub strength: String,
    /// Form and pack.
    pub rest: String,
    /// The substance, where the name is a brand's.
    pub substance: String,
}

/// What to know before anything else, the gravest only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    Expired(Quantity),
    Prekursor,
    Oot,
    /// Below its order point.
    Low,
    ColdChain,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub unit: String,
    pub factor: i64,
    pub price: Option<Rupiah>,
}

/// A lot at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    pub shelf: String,
    pub place: Place,
    pub quantity: Quantity,
    pub standing: Standing,
}

/// One product as a person asks about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub row: Row,
    /// Where these goods are sold.
    pub counter: Place,
    /// Whom more of it is ordered from.
    pub supplier: Option<SupplierCode>,
    /// Sold under its substance's name, and on the national list (A39).
    pub generic: bool,
    pub fornas: bool,
    /// `None` for goods that are no medicine.
    pub handing: Option<Handing>,
    /// All lots, at the counter first, in the order in which they are taken.
    pub batches: Vec<Batch>,
    /// Days since the last count, and what was sold since.
    pub counted: Option<(i64, Quantity)>,
    pub minimum: i64,
    /// What a member pays for each unit, and the most it may cost.
    pub member: Vec<Option<Rupiah>>,
    pub het: Vec<Option<Rupiah>>,
    pub substitutes: Vec<Substitute>,
    /// None of them has the same strength and form.
    pub only_substance: bool,
    /// At other places, base units.
    pub elsewhere: Vec<(Place, Quantity)>,
    pub incoming: Vec<Incoming>,
    /// Sold in the last three months, base units.
    pub used: Quantity,
    /// Asked for in vain in the same time.
    pub missed: i64,
    pub today: BusinessDate,
}

/// What of an order is still to come, base units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    pub order: String,
    pub date: BusinessDate,
    pub quantity: Quantity,
}

/// Goods that would do in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    pub row: Row,
    /// Same substance, strength and form.
    pub same: bool,
    pub handing: Option<Handing>,
}

/// Why the stock of a product may be wrong: what moved at its counter since it was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    pub sku: Sku,
    pub history: History,
}

/// Nothing where there is no such product.
pub fn why(store: &Store, sku: &Sku) -> Result<Option<Why>, StoreError> {
    let Some(product) = store.product(sku)? else { return Ok(None) };
    let history = store.history(sku, product.book.counter())?;
    Ok(Some(Why { sku: sku.clone(), history }))
}

/// Rows of a list: more than fit a screen, few enough to come at once.
const MOST: usize = 40;
/// Goods of one substance that are looked at.
const MOST_SUBSTITUTES: usize = 60;
/// The last three months, as people say it.
const USED_DAYS: i64 = 90;

/// What one looks something up with.
pub struct At<'a> {
    pub settings: &'a Settings,
    pub today: BusinessDate,
    pub wall: LocalTime,
}

/// What a word or a scan means. `chosen` is the product whose card is wanted; the first in the list where it is none.
pub fn of(store: &Store, at: &At<'_>, typed: &str, chosen: Option<&Sku>) -> Result<StockCheck, StoreError> {
    let mut check = StockCheck { typed: typed.to_owned(), licence: at.settings.licence, ..StockCheck::default() };
    let mut looked = match barcode::read(typed, &Plan::of(at.settings)) {
        Ok(Reading::Pack(pack)) => {
            let batch = pack.batch.clone().unwrap_or_default();
            check.scanned = (!batch.is_empty()).then(|| (batch, pack.expires()));
            of_pack(store, &pack, at.today)?
        }
        _ => {
            let (looked, count) = store.look_up(typed, at.today, MOST)?;
            check.count = count;
            looked
        }
    };
    check.count = check.count.max(looked.len());
    looked.sort_by_cached_key(|found| rank(found, typed, at.today));
    for found in &looked {
        let barred = batches(found, at.today).into_iter().filter(|batch| is_barred(batch.standing));
        check.barred.extend(barred.map(|batch| (found.listed.product.sku.clone(), batch)));
    }
    let card = match chosen {
        Some(sku) if !looked.iter().any(|found| found.listed.product.sku == *sku) => store.look_at(sku, at.today)?,
        Some(sku) => looked.iter().find(|found| found.listed.product.sku == *sku).cloned(),
        None => looked.first().cloned(),
    };
    check.card = card.map(|found| self::card(store, at, &found)).transpose()?;
    check.rows = looked.iter().map(|found| row(found, at.today)).collect();
    Ok(check)
}

/// The goods of a box, by its GTIN or its registration number.
fn of_pack(store: &Store, pack: &Pack, today: BusinessDate) -> Result<Vec<Looked>, StoreError> {
    let by_code = match &pack.gtin {
        Some(gtin) => store.by_barcode(gtin)?.map(|(sku, _)| sku),
        None => None,
    };
    let skus = match (by_code, &pack.nie) {
        (Some(sku), _) => vec![sku],
        (None, Some(nie)) => store.by_registration(nie)?,
        (None, None) => Vec::new(),
    };
    skus.iter().filter_map(|sku| store.look_at(sku, today).transpose()).collect()
}

const fn is_barred(standing: Standing) -> bool {
    matches!(standing, Standing::Expired | Standing::Recalled | Standing::Quarantined)
}

const fn is_medicine(product: &Product) -> bool {
    matches!(product.book, Book::Obat)
}

fn standing(product: &Product, lying: &Lying, today: BusinessDate) -> Standing {
    lying.lot.standing(today, is_medicine(product))
}

/// What may be sold at its counter; of other goods than medicines less what was sold beyond the books.
fn sellable(looked: &Looked, today: BusinessDate) -> Quantity {
    let product = &looked.listed.product;
    let here = looked.lots.iter().filter(|lying| lying.lot.place == product.book.counter());
    let good = here.filter(|lying| !is_barred(standing(product, lying, today)));
    let sum: Quantity = good.map(|lying| lying.lot.qty_milli).sum();
    if is_medicine(product) { sum } else { sum + looked.beyond }
}

/// The box to take: the earliest to expire at the counter that may still be sold.
fn to_take(looked: &Looked, today: BusinessDate) -> Option<&Lying> {
    let product = &looked.listed.product;
    let here = looked.lots.iter().filter(|lying| lying.lot.place == product.book.counter());
    here.filter(|lying| !is_barred(standing(product, lying, today)))
        .min_by_key(|lying| (lying.lot.expiry.is_none(), lying.lot.expiry, lying.lot.received))
}

/// In stock first; of these the substance asked for before mixtures with it, then the shortest expiry.
fn rank(looked: &Looked, typed: &str, today: BusinessDate) -> (bool, bool, bool, Option<BusinessDate>, String) {
    let product = &looked.listed.product;
    let substance = product.medicine.as_ref().map_or("", |medicine| medicine.generic_name.as_str());
    let begins = |name: &str| {
        let sounds = spelling::spoken(name);
        spelling::begun(typed).iter().any(|way| sounds.starts_with(way.as_str()))
    };
    let beside = substance.contains('+') && !typed.contains('+') || !begins(substance) && !begins(&product.name);
    let expiry = to_take(looked, today).and_then(|lying| lying.lot.expiry);
    (sellable(looked, today) <= Quantity::ZERO, beside, expiry.is_none(), expiry, product.name.clone())
}

fn title(product: &Product) -> Title {
    let Some(facts) = &product.medicine else {
        return Title { name: product.name.clone(), ..Title::default() };
    };
    let strength = facts.strength.trim();
    let (name, rest) = medicine::around_strength(&product.name, strength);
    let brand = !name.eq_ignore_ascii_case(facts.generic_name.trim());
    Title {
        name: name.to_owned(),
        strength: strength.to_owned(),
        rest: rest.to_owned(),
        substance: if brand { facts.generic_name.clone() } else { String::new() },
    }
}

/// Medicines are asked for by the strip, other goods by the piece.
fn asked_in(product: &Product) -> usize {
    usize::from(is_medicine(product) && product.rungs.len() > 1)
}

fn remark(looked: &Looked, today: BusinessDate) -> Option<Remark> {
    let product = &looked.listed.product;
    let expired = |lying: &&Lying| standing(product, lying, today) == Standing::Expired;
    let gone: Quantity = looked.lots.iter().filter(expired).map(|lying| lying.lot.qty_milli).sum();
    let facts = product.medicine.as_ref();
    match facts {
        _ if !gone.is_zero() => Some(Remark::Expired(gone)),
        Some(facts) if facts.prekursor => Some(Remark::Prekursor),
        Some(facts) if facts.oot => Some(Remark::Oot),
        _ if sellable(looked, today) < Quantity::whole(product.stock_min) => Some(Remark::Low),
        Some(facts) if facts.cold_chain => Some(Remark::ColdChain),
        _ => None,
    }
}

fn row(looked: &Looked, today: BusinessDate) -> Row {
    let product = &looked.listed.product;
    let prices = looked.listed.prices.as_ref();
    let box_to_take = to_take(looked, today);
    let own = || product.shelf.clone().unwrap_or_default();
    Row {
        sku: product.sku.clone(),
        title: title(product),
        class: product.medicine.as_ref().map_or(String::new(), |medicine| medicine.class.clone()),
        units: product
            .rungs
            .iter()
            .map(|rung| Unit {
                unit: rung.unit.clone(),
                factor: rung.factor,
                price: prices.and_then(|prices| prices.shelf(product, &rung.unit)),
            })
            .collect(),
        unit: asked_in(product),
        fractional: product.fractional,
        sellable: sellable(looked, today),
        batch: box_to_take.map_or(String::new(), |lying| lying.lot.batch.clone()),
        expiry: box_to_take.and_then(|lying| lying.lot.expiry),
        shelf: box_to_take.map(|lying| lying.shelf.clone()).filter(|shelf| !shelf.is_empty()).unwrap_or_else(own),
        remark: remark(looked, today),
    }
}

/// At the counter first, what may be sold before what may not, in the order in which it is taken.
fn batches(looked: &Looked, today: BusinessDate) -> Vec<Batch> {
    let product = &looked.listed.product;
    let counter = product.book.counter();
    let mut all: Vec<Batch> = looked
        .lots
        .iter()
        .map(|lying| Batch {
            batch: lying.lot.batch.clone(),
            expiry: lying.lot.expiry,
            shelf: lying.shelf.clone(),
            place: lying.lot.place,
            quantity: lying.lot.qty_milli,
            standing: standing(product, lying, today),
        })
        .collect();
    all.sort_by_key(|batch| {
        (batch.place != counter, is_barred(batch.standing), batch.expiry.is_none(), batch.expiry, batch.place)
    });
    all
}

fn gate(product: &Product, at: &At<'_>) -> Option<Handing> {
    let facts = product.medicine.as_ref()?;
    let class = Class::parse(&facts.class)?;
    let asked = Asked {
        licence_until: at.settings.licence_until,
        owa: facts.owa,
        prekursor: facts.prekursor,
        oot: facts.oot,
        ..Asked::plain(class, at.settings.licence, at.today)
    };
    Some(handing(&asked))
}

fn card(store: &Store, at: &At<'_>, looked: &Looked) -> Result<Card, StoreError> {
    let product = &looked.listed.product;
    let (sku, today) = (&product.sku, at.today);
    let since = today.plus_days(-USED_DAYS);
    let counted = store.counted(sku, product.book.counter())?;
    let substitutes = substitutes(store, at, product)?;
    let mut elsewhere: Vec<(Place, Quantity)> = Vec::new();
    for place in Place::ALL.into_iter().filter(|place| *place != product.book.counter() && *place != Place::Karantina) {
        let there = looked.lots.iter().filter(|lying| lying.lot.place == place);
        let sum: Quantity =
            there.filter(|lying| !is_barred(standing(product, lying, today))).map(|lying| lying.lot.qty_milli).sum();
        elsewhere.extend((!sum.is_zero()).then_some((place, sum)));
    }
    let coming = store.incoming(sku)?.into_iter().map(|coming| Incoming {
        order: coming.order,
        date: coming.date,
        quantity: coming.quantity,
    });
    let het = looked.listed.prices.as_ref().and_then(|prices| prices.het);
    let of_unit = |base: Rupiah, factor: i64| Rupiah::new(i128::from(base.amount()) * i128::from(factor)).ok();
    Ok(Card {
        counter: product.book.counter(),
        supplier: product.supplier.clone(),
        generic: product.medicine.as_ref().and_then(MedicineFacts::is_generic) == Some(true),
        fornas: product.medicine.as_ref().is_some_and(|facts| facts.fornas),
        handing: gate(product, at),
        batches: batches(looked, today),
        counted: counted.map(|counted| (today.days_since(counted.date), counted.sold_since)),
        minimum: product.stock_min,
        member: member_prices(store, at, product)?,
        het: product.rungs.iter().map(|rung| het.and_then(|het| of_unit(het, rung.factor))).collect(),
        only_substance: !substitutes.iter().any(|other| other.same),
        substitutes,
        elsewhere,
        incoming: coming.collect(),
        used: store.used(sku, since, today)?,
        missed: store.asked_in_vain(sku, since)?,
        today,
        row: row(looked, today),
    })
}

/// What one of each unit costs a member at this hour, promos included.
fn member_prices(store: &Store, at: &At<'_>, product: &Product) -> Result<Vec<Option<Rupiah>>, StoreError> {
    let Some(goods) = store.goods_on(&product.sku, at.today)? else { return Ok(vec![None; product.rungs.len()]) };
    let occasion = Occasion::of(true, at.today, &at.wall);
    let one = |unit: &str| {
        let line = (unit, Quantity::ONE);
        price::price_line_at(&goods.product, &goods.prices, &goods.promos, line, occasion, None).ok()
    };
    Ok(product.rungs.iter().map(|rung| one(&rung.unit).map(|priced| priced.total)).collect())
}

/// Same strength and form first, in stock first, then the cheapest.
fn substitutes(store: &Store, at: &At<'_>, product: &Product) -> Result<Vec<Substitute>, StoreError> {
    let Some(facts) = &product.medicine else { return Ok(Vec::new()) };
    let key = |of: &Product| of.medicine.as_ref().map(|medicine| medicine.substance_key.clone()).unwrap_or_default();
    let mut found: Vec<Substitute> = store
        .of_substance(&product.sku, at.today, MOST_SUBSTITUTES)?
        .iter()
        .map(|other| Substitute {
            same: key(&other.listed.product) == facts.substance_key,
            handing: gate(&other.listed.product, at),
            row: row(other, at.today),
        })
        .collect();
    found.sort_by_cached_key(|other| {
        let price = other.row.units.first().and_then(|unit| unit.price);
        (!other.same, other.row.sellable <= Quantity::ZERO, price, other.row.title.clone().name)
    });
    Ok(found)
}

#[cfg(test)]
mod tests;
