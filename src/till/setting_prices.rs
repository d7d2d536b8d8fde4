//! Prices and offers, set by a manager from a date on (R10, R13).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: no line that is sold already changes; a price above a
//! ceiling that blocks is never set (R22); below cost the manager is asked once (R14); of two offers that contradict
//! she is told before the second is set.
//! Not here: what an offer is worth (`domain/goods/promo.rs`), which price wins (`domain/goods/price.rs`).

use super::answer::pricing::Pricing;
use super::input::pricing::{SetPrices, Wanted};
use super::lookup::Goods;
use super::refusal::Code;
use super::{Decision, Trouble, Turn, pricing, signing_in};
use crate::domain::event::pricing::PricesSet;
use crate::domain::event::{Event, PromoSet};
use crate::domain::goods::ceiling::{self, Force};
use crate::domain::goods::price_change;
use crate::domain::goods::product::{Prices, Product, Promo, PromoForm};
use crate::domain::goods::promo::{self, BadPromo};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

pub(super) fn decide(turn: &Turn<'_>, said: &SetPrices) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SetPrices)?;
    match said {
        SetPrices::Prices { sku, from, wanted } => prices(turn, sku, from.unwrap_or(turn.today()), wanted),
        SetPrices::ToCeiling { skus } => to_ceiling(turn, skus),
        SetPrices::Promo(promo) => set_promo(turn, promo),
        SetPrices::EndPromo { sku, unit, from, last } => end_promo(turn, (sku, unit, *from), *last),
    }
}

fn done(turn: &Turn<'_>, event: Event, shown: Pricing, notices: Vec<Text>) -> Decision {
    let mut decision = turn.till.quiet(|next| {
        next.shown.pricing = Some(Box::new(shown));
        next.notices = notices;
    });
    decision.happenings.push(event.into());
    decision
}

/// Goods as they are sold on that date.
fn goods_on(turn: &Turn<'_>, sku: &Sku, date: BusinessDate) -> Result<Goods, Trouble> {
    match turn.lookup.goods(sku, date)? {
        Some(goods) => Ok(goods),
        None => turn.refuse(Code::UnknownBarcode, Text::new("till-unknown-sku").with("sku", sku.as_str())),
    }
}

fn prices(turn: &Turn<'_>, sku: &Sku, from: BusinessDate, wanted: &[Wanted]) -> Result<Decision, Trouble> {
    if from < turn.today() {
        return turn.refuse(Code::BadInput, Text::new("till-price-past").with("date", from));
    }
    let goods = goods_on(turn, sku, from)?;
    let product = &goods.product;
    let prices = changed(turn, &goods, wanted, from)?;
    let changes = turn.lookup.price_changes(sku)?;
    if prices == goods.prices && price_change::clash(&changes).is_none() {
        return turn.refuse(Code::BadInput, Text::new("till-price-same").with("name", product.name.as_str()));
    }
    let mut notices = within_ceiling(turn, product, &prices, from)?;
    above_cost(turn, product, &prices)?;
    notices.extend(price_change::dearer_rungs(product, &prices).into_iter().map(|(unit, price)| {
        let text = Text::new("till-price-rung-dearer").with("name", product.name.as_str());
        text.with("unit", unit).with("price", price)
    }));
    notices.extend(said(product, &goods.prices, &prices, from));
    let set = PricesSet {
        sku: sku.clone(),
        from,
        prices,
        was: goods.prices.clone(),
        known: u32::try_from(changes.len()).unwrap_or(u32::MAX),
    };
    Ok(done(turn, Event::PricesSet(set.clone()), Pricing::Prices(set), notices))
}

fn changed(turn: &Turn<'_>, goods: &Goods, wanted: &[Wanted], from: BusinessDate) -> Result<Prices, Trouble> {
    let mut prices = goods.prices.clone();
    let zero = || turn.refuse(Code::BadInput, Text::new("till-amount-above-zero"));
    for wanted in wanted {
        match wanted {
            Wanted::Umum(price) | Wanted::Anggota(Some(price)) | Wanted::Rung(_, price) if price.is_zero() => {
                return zero();
            }
            Wanted::Grosir(Some(grosir)) if grosir.price.is_zero() || grosir.min < 2 => return zero(),
            Wanted::Umum(price) => prices.umum = *price,
            Wanted::Anggota(price) => prices.anggota = *price,
            Wanted::Grosir(grosir) => prices.grosir = *grosir,
            Wanted::Het(_) if goods.product.medicine.is_none() => {
                let text = Text::new("till-het-of-medicine").with("name", goods.product.name.as_str());
                return turn.refuse(Code::BadInput, text);
            }
            Wanted::Het(Some(het)) if het.is_zero() => return zero(),
            Wanted::Het(het) => prices.het = *het,
            Wanted::Rung(unit, price) => rung(turn, &goods.product, &mut prices, unit, *price)?,
        }
    }
    // A pack's price that came down takes along what was not named beside it (R22).
    let het_alone = matches!(wanted, [Wanted::Het(Some(_))]);
    Ok(if het_alone { ceiling::lowered(&[], &het_only(goods), &prices, from).unwrap_or(prices) } else { prices })
}

/// The goods as they stand under their pack's price alone.
fn het_only(goods: &Goods) -> Product {
    Product { ceiling: None, ..Product::clone(&goods.product) }
}

/// The base unit may be named as well as `umum`.
fn rung(turn: &Turn<'_>, product: &Product, prices: &mut Prices, unit: &str, price: Rupiah) -> Result<(), Trouble> {
    let Some(rung) = product.rung(unit) else {
        let text = Text::new("till-unknown-unit").with("unit", unit).with("name", product.name.as_str());
        return turn.refuse(Code::BadInput, text);
    };
    if rung.unit == product.base_unit() {
        prices.umum = price;
        return Ok(());
    }
    match prices.rungs.iter_mut().find(|(name, _)| *name == rung.unit) {
        Some((_, old)) => *old = price,
        None => prices.rungs.push((rung.unit.clone(), price)),
    }
    Ok(())
}

/// Each price with how many base units it is for.
fn each<'a>(product: &'a Product, prices: &'a Prices) -> impl Iterator<Item = (Rupiah, i64)> + 'a {
    let base = [Some(prices.umum), prices.anggota, prices.grosir.map(|grosir| grosir.price)];
    let rungs = prices.rungs.iter().filter_map(|(unit, price)| Some((*price, product.rung(unit)?.factor)));
    base.into_iter().flatten().map(|price| (price, 1)).chain(rungs)
}

/// What blocks is refused (R22); what warns is said.
pub(super) fn within_ceiling(
    turn: &Turn<'_>,
    product: &Product,
    prices: &Prices,
    from: BusinessDate,
) -> Result<Vec<Text>, Trouble> {
    let crossed = ceiling::crossed(&turn.settings.goods.decrees, product, prices, from);
    let crossed: Vec<_> = crossed.into_iter().map(|crossed| crossed.above).collect();
    let name = product.name.as_str();
    if let Some(above) = crossed.iter().find(|above| above.force == Force::Blocks) {
        return turn.refuse(Code::AboveCeilingPrice, pricing::above(name, above.most, &above.number));
    }
    let said = |above: &ceiling::Above| {
        let text = Text::new("till-above-reference").with("name", name).with("ceiling", above.most);
        text.with("rule", above.number.as_str())
    };
    Ok(crossed.first().map(said).into_iter().collect())
}

/// Goods of one input: a catalogue's worth of them is put right in several.
const MOST: usize = 200;

/// A ceiling came down: what is above it comes down with it (R22), each as a price that somebody set.
fn to_ceiling(turn: &Turn<'_>, named: &[Sku]) -> Result<Decision, Trouble> {
    let (all, today) = (named.is_empty(), turn.today());
    let skus = if all { turn.lookup.above_ceiling(today)? } else { named.to_vec() };
    let (mut sets, mut notices) = (Vec::new(), Vec::new());
    for sku in skus.iter().take(MOST) {
        let goods = goods_on(turn, sku, today)?;
        let product = &goods.product;
        let Some(prices) = ceiling::lowered(&turn.settings.goods.decrees, product, &goods.prices, today) else {
            if all {
                continue;
            }
            return turn
                .refuse(Code::BadInput, Text::new("till-not-above-ceiling").with("name", product.name.as_str()));
        };
        above_cost(turn, product, &prices)?;
        notices.extend(said(product, &goods.prices, &prices, today));
        let known = u32::try_from(turn.lookup.price_changes(sku)?.len()).unwrap_or(u32::MAX);
        sets.push(PricesSet { sku: sku.clone(), from: today, prices, was: goods.prices.clone(), known });
    }
    let Some(last) = sets.last().cloned() else {
        return turn.refuse(Code::BadInput, Text::new("till-nothing-above-ceiling"));
    };
    let first = sets.remove(0);
    let mut decision = done(turn, Event::PricesSet(first), Pricing::Prices(last), notices);
    decision.happenings.extend(sets.into_iter().map(|set| Event::PricesSet(set).into()));
    Ok(decision)
}

const BELOW_COST: &str = "till-price-below-cost";

pub(super) fn above_cost(turn: &Turn<'_>, product: &Product, prices: &Prices) -> Result<(), Trouble> {
    let Some(cost) = cost(turn, product)? else { return Ok(()) };
    let below =
        |(price, factor): &(Rupiah, i64)| i128::from(price.amount()) < i128::from(cost.amount()) * i128::from(*factor);
    match each(product, prices).find(below) {
        Some((price, _)) if !turn.consent.said_yes_to(BELOW_COST) => {
            let text = Text::new(BELOW_COST).with("name", product.name.as_str()).with("price", price);
            turn.refuse(Code::NeedsConfirmation, text.with("cost", cost))
        }
        _ => Ok(()),
    }
}

/// What one base unit costs: as last received, else as the catalogue has it; `None` where nobody knows.
fn cost(turn: &Turn<'_>, product: &Product) -> Result<Option<Rupiah>, Trouble> {
    let last = if product.consignment { Rupiah::ZERO } else { turn.lookup.last_cost(&product.sku)? };
    let cost = if last.is_zero() { product.cost } else { last };
    Ok(Some(cost).filter(|cost| !cost.is_zero()))
}

/// A sentence for each price that is another from then on.
fn said(product: &Product, was: &Prices, now: &Prices, from: BusinessDate) -> Vec<Text> {
    let sentence = |(field, was, price): (String, Option<Rupiah>, Option<Rupiah>)| {
        let key = match (was, price) {
            (Some(_), Some(_)) => "till-price-set",
            (None, _) => "till-price-added",
            (_, None) => "till-price-gone",
        };
        let text = Text::new(key).with("name", product.name.as_str()).with("field", field).with("from", from);
        let text = was.into_iter().fold(text, |text, was| text.with("was", was));
        price.into_iter().fold(text, |text, price| text.with("price", price))
    };
    price_change::differences(product, was, now).into_iter().map(sentence).collect()
}

const CLASH: &str = "till-promo-clash";

fn set_promo(turn: &Turn<'_>, wanted: &Promo) -> Result<Decision, Trouble> {
    let mut promo = wanted.clone();
    if promo.to < turn.today() {
        return turn.refuse(Code::BadInput, Text::new("till-price-past").with("date", promo.to));
    }
    name_units(turn, &mut promo)?;
    promo.check().or_else(|bad| {
        let key = match bad {
            BadPromo::Never => "till-promo-never",
            BadPromo::Nothing => "till-promo-nothing",
            BadPromo::NoGoods => "till-promo-no-goods",
        };
        turn.refuse(Code::BadInput, Text::new(key))
    })?;
    worth_it(turn, &promo)?;
    let same = |other: &Promo| {
        (&other.sku, &other.unit, other.from, other.to) == (&promo.sku, &promo.unit, promo.from, promo.to)
    };
    let mut all = turn.lookup.promos_from(turn.today())?;
    all.retain(|other| !same(other) && other.last_day() >= turn.today());
    all.insert(0, promo.clone());
    let clashing = promo::conflicts(&all).into_iter().find(|conflict| conflict.first == 0);
    if let Some(conflict) = clashing.filter(|_| !turn.consent.said_yes_to(CLASH)) {
        let other = &all[conflict.second];
        let text = Text::new(CLASH).with("name", called(turn, other)?).with("from", other.from);
        return turn.refuse(Code::NeedsConfirmation, text.with("to", other.last_day()));
    }
    let text = Text::new("till-promo-set").with("name", called(turn, &promo)?);
    let notices = vec![text.with("from", promo.from).with("to", promo.to)];
    Ok(done(turn, Event::PromoSet(PromoSet { promo: promo.clone() }), Pricing::Promo(promo), notices))
}

/// Units that were left out are base units; those that are named are units of the goods.
fn name_units(turn: &Turn<'_>, promo: &mut Promo) -> Result<(), Trouble> {
    if matches!(promo.form, PromoForm::MinimumSpend { .. }) {
        return Ok(());
    }
    let unit_of = |sku: &Sku, unit: &str| -> Result<String, Trouble> {
        let product = turn.goods(sku)?.product;
        let named = if unit.is_empty() { product.base_unit() } else { unit };
        match product.rung(named) {
            Some(rung) => Ok(rung.unit.clone()),
            None => {
                let text = Text::new("till-unknown-unit").with("unit", unit).with("name", product.name.as_str());
                turn.refuse(Code::BadInput, text)
            }
        }
    };
    promo.unit = unit_of(&promo.sku, &promo.unit)?;
    match &mut promo.form {
        PromoForm::Bundle { items, .. } => {
            for item in items {
                item.unit = unit_of(&item.sku, &item.unit)?;
            }
        }
        PromoForm::BuyGet { with, .. } => {
            for sku in with.iter() {
                unit_of(sku, &promo.unit)?;
            }
        }
        PromoForm::Price | PromoForm::MinimumSpend { .. } => {}
    }
    Ok(())
}

/// A promo price is below the usual one; below cost the manager is asked once.
fn worth_it(turn: &Turn<'_>, promo: &Promo) -> Result<(), Trouble> {
    if !promo.form.is_price() {
        return Ok(());
    }
    let goods = goods_on(turn, &promo.sku, promo.from.max(turn.today()))?;
    let Some(shelf) = goods.prices.shelf(&goods.product, &promo.unit) else { return Ok(()) };
    let Ok(Some(price)) = promo.price_from(shelf) else { return Ok(()) };
    if price >= shelf {
        return turn.refuse(Code::BadInput, Text::new("till-promo-nothing"));
    }
    let factor = goods.product.rung(&promo.unit).map_or(1, |rung| rung.factor);
    let cost = cost(turn, &goods.product)?.map(|cost| i128::from(cost.amount()) * i128::from(factor));
    if cost.is_some_and(|cost| i128::from(price.amount()) < cost) && !turn.consent.said_yes_to(BELOW_COST) {
        let text = Text::new(BELOW_COST).with("name", goods.product.name.as_str()).with("price", price);
        let each = Rupiah::new(cost.unwrap_or_default()).unwrap_or_default();
        return turn.refuse(Code::NeedsConfirmation, text.with("cost", each));
    }
    Ok(())
}

/// What people call an offer: its name, else the goods', else the whole receipt.
fn called(turn: &Turn<'_>, promo: &Promo) -> Result<String, Trouble> {
    match (promo.name.is_empty(), promo.sku.as_str().is_empty()) {
        (false, _) => return Ok(promo.name.clone()),
        (true, true) => return Ok("total".to_owned()),
        (true, false) => {}
    }
    let goods = turn.lookup.goods(&promo.sku, promo.from.max(turn.today()))?;
    Ok(goods.map_or_else(|| promo.sku.as_str().to_owned(), |goods| goods.product.name.clone()))
}

fn end_promo(
    turn: &Turn<'_>,
    (sku, unit, from): (&Sku, &str, BusinessDate),
    last: Option<BusinessDate>,
) -> Result<Decision, Trouble> {
    let runs = turn.lookup.promos_from(turn.today())?;
    let meant = |promo: &&Promo| {
        let of_unit = unit.is_empty() || promo.unit == unit;
        promo.sku == *sku && of_unit && promo.from == from && promo.last_day() >= turn.today()
    };
    let Some(promo) = runs.iter().find(meant) else {
        return turn.refuse(Code::BadInput, Text::new("till-no-such-promo").with("from", from));
    };
    let last = last.unwrap_or(turn.today().plus_days(-1));
    if last < turn.today().plus_days(-1) || last >= promo.last_day() {
        return turn.refuse(Code::BadInput, Text::new("till-promo-ends-between").with("to", promo.last_day()));
    }
    let promo = Promo { ended: Some(last), ..promo.clone() };
    let notices = vec![Text::new("till-promo-ended").with("name", called(turn, &promo)?).with("last", last)];
    Ok(done(turn, Event::PromoSet(PromoSet { promo: promo.clone() }), Pricing::Promo(promo), notices))
}

#[cfg(test)]
mod tests;
