//! What a line costs and where its goods come from: prices, ceilings, lots, licence.
//!
//! Pure over [`Lookup`](super::lookup::Lookup): the rules themselves are in `domain/goods` and `domain/pharmacy`; here
//! they are asked in order and their no becomes a refusal.

use crate::domain::event::{Drawn, SoldLine, Tier};
use crate::domain::goods::ceiling::{self, Force};
use crate::domain::goods::lot::{self, Draw, LotOnHand};
use crate::domain::goods::price::{self, PriceError, Priced};
use crate::domain::goods::product::{Book, Place, Product};
use crate::domain::goods::promo::Occasion;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

use super::answer::BoxView;
use super::basket::{BasketLine, OpenSale, Part};
use super::lookup::StockedLot;
use super::pharmacy::{boxes, gate};
use super::refusal::{Code, Refusal};
use super::weighing::Weighed;
use super::{Till, Trouble, Turn, noting, warehousing};

pub mod whole;

/// Prices a line anew, for this buyer at this time. A price by hand stands; a label keeps its printed price.
pub fn price(line: &mut BasketLine, occasion: &Occasion) -> Result<(), Refusal> {
    if let Some(price) = line.by_hand.price {
        if let Some(ceiling) = ceiling_of_unit(line, occasion.date).filter(|ceiling| price > *ceiling) {
            return Err(too_dear(line, ceiling, occasion.date));
        }
        let amount = price.times(line.quantity).map_err(|_| quantity_too_large(line))?;
        line.parts = vec![Part { quantity: line.quantity, price, tier: Tier::Tangan, amount }];
        line.umum_amount = amount;
        return Ok(());
    }
    if let Some(printed) = line.label {
        let price = line.goods.prices.umum;
        let tier = Tier::Label;
        line.parts = vec![Part { quantity: line.quantity, price, tier, amount: printed }];
        line.umum_amount = printed;
        return Ok(());
    }
    let priced = priced(line, occasion)?;
    let umum = Occasion { member: false, ..*occasion };
    line.umum_amount = if occasion.member { self::priced(line, &umum)?.total } else { priced.total };
    line.parts = priced
        .parts
        .into_iter()
        .map(|part| Part { quantity: part.quantity, price: part.unit_price, tier: part.tier, amount: part.total })
        .collect();
    Ok(())
}

fn priced(line: &BasketLine, occasion: &Occasion) -> Result<Priced, Refusal> {
    let product = line.product();
    let (prices, promos) = (&line.goods.prices, &line.goods.promos);
    let ceiling = ceiling_of(line, occasion.date);
    price::price_line_at(product, prices, promos, (&line.unit, line.quantity), *occasion, ceiling).map_err(|error| {
        match error {
            PriceError::OverCeiling { ceiling, .. } => too_dear(line, ceiling, occasion.date),
            PriceError::NoPrice => Refusal::new(
                Code::BadInput,
                Text::new("till-unknown-unit").with("unit", line.unit.as_str()).with("name", product.name.as_str()),
            ),
            PriceError::OutOfRange(_) => quantity_too_large(line),
        }
    })
}

fn quantity_too_large(line: &BasketLine) -> Refusal {
    let text = line.quantity.milli().to_string();
    Refusal::new(Code::BadQuantity, Text::new("till-quantity-too-large").with("text", text))
}

/// The refusal says which regulation it is (N14): the decree's, or the price printed on the pack (A17).
fn too_dear(line: &BasketLine, ceiling: Rupiah, today: BusinessDate) -> Refusal {
    let official = official(line, today).filter(|official| Some(official.most) == ceiling_of(line, today));
    let number = official.map_or_else(String::new, |official| official.number);
    Refusal::new(Code::AboveCeilingPrice, above(line.product().name.as_str(), ceiling, &number))
}

/// The sentence about a price above a ceiling that blocks.
pub(super) fn above(name: &str, ceiling: Rupiah, number: &str) -> Text {
    let rule = if number.is_empty() { "none" } else { number };
    Text::new("till-above-ceiling").with("name", name).with("ceiling", ceiling).with("rule", rule)
}

/// A price above a ceiling that blocks, which is noted for the Z (R46).
pub fn above_ceiling(till: &Till, line: &BasketLine, ceiling: Rupiah, today: BusinessDate) -> Refusal {
    let note = noting::about(till, "ceiling_refused", &line.product().sku, ceiling);
    too_dear(line, ceiling, today).with_note(note)
}

/// The most that one unit of the line may cost, where something blocks.
pub fn ceiling_of_unit(line: &BasketLine, today: BusinessDate) -> Option<Rupiah> {
    let base = ceiling_of(line, today)?;
    Rupiah::new(i128::from(base.amount()) * i128::from(line.factor)).ok()
}

/// A price above a reference: sold all the same, and said (R22).
pub fn above_reference(line: &BasketLine, today: BusinessDate) -> Option<Text> {
    let dearest = line.parts.iter().map(|part| part.price).max()?;
    let above = ceiling::above(&line.goods.decrees, line.product(), None, (dearest, line.factor), today)?;
    let warns = above.force == Force::Warns;
    let text = Text::new("till-above-reference").with("name", line.product().name.as_str());
    warns.then(|| text.with("ceiling", above.most).with("rule", above.number))
}

/// The lower of the pack's HET and an official ceiling that blocks (R22, A17), of one base unit.
fn ceiling_of(line: &BasketLine, today: BusinessDate) -> Option<Rupiah> {
    let blocking = official(line, today).map(|official| official.most);
    line.goods.prices.het.into_iter().chain(blocking).min()
}

fn official(line: &BasketLine, today: BusinessDate) -> Option<ceiling::Official> {
    ceiling::of_product(&line.goods.decrees, line.product(), today).filter(|official| official.force == Force::Blocks)
}

/// Is there enough of the touched line's product, may it be sold, and which boxes are taken? Sembako may go below the
/// books with a notice, a medicine never (R50).
pub fn check_stock(
    turn: &Turn<'_>,
    sale: &mut OpenSale,
    touched: usize,
    notices: &mut Vec<Text>,
) -> Result<(), Trouble> {
    let (lookup, today) = (turn.lookup, turn.today());
    let Some(line) = sale.lines.get(touched) else { return Ok(()) };
    if !line.is_stocked() {
        return Ok(());
    }
    let goods = std::sync::Arc::clone(&line.goods);
    let product = &goods.product;
    let medicine = product.book == Book::Obat;
    warehousing::by_the_carton(sale, touched)?;
    let stocked = lookup.lots(&product.sku, sale.place_of(product))?;
    let mut left: Vec<LotOnHand> = stocked.iter().map(|stocked| stocked.lot.clone()).collect();
    gate::may_sell(turn, sale, touched, &left)?;
    let (mut short, mut past) = (Quantity::ZERO, None);
    for line in sale.lines.iter_mut().filter(|line| line.product().sku == product.sku) {
        let drawn = take(&mut left, line, today);
        short += drawn.short_milli;
        past = past.or(drawn.past_date);
        if medicine {
            line.boxes = taken(&drawn, &stocked);
        }
    }
    if medicine {
        let touched = &mut sale.lines[touched];
        touched.sooner = boxes::sooner(touched, &left, &stocked, today);
        notices.extend(boxes::told(touched));
    }
    notices.extend(past.map(|expiry| past_its_date(product, expiry)));
    if short.is_zero() || product.consignment && !medicine {
        return gate::usual(turn, sale, touched);
    }
    let name = product.name.as_str();
    if medicine {
        let fit: Quantity = sale.base_of(product) - short;
        let text = Text::new("till-medicine-not-enough").with("name", name).with("left", fit);
        let missed = noting::missed(turn, Some(product.sku.clone()), "", "habis");
        return Err(Refusal::new(Code::NotEnough, text.with("unit", product.base_unit())).with_note(missed).into());
    }
    let text = Text::new("till-stock-below-books").with("name", name).with("short", short);
    notices.push(text.with("unit", product.base_unit()));
    Ok(())
}

/// Without a batch number nobody knows whether this very pack is the old one: the cashier looks (R54).
fn past_its_date(product: &Product, expiry: BusinessDate) -> Text {
    Text::new("till-look-at-the-date").with("name", product.name.as_str()).with("expiry", expiry)
}

/// Draws a line and lowers what is left for the next line of the same product.
fn take(left: &mut [LotOnHand], line: &BasketLine, today: BusinessDate) -> Draw {
    let medicine = line.product().book == Book::Obat;
    let batch = line.batch.as_deref().unwrap_or("");
    let drawn = lot::draw_batch_first(left, line.base(), today, medicine, batch);
    for part in &drawn.parts {
        for lot in left.iter_mut().filter(|lot| lot.lot == part.lot) {
            lot.qty_milli -= part.qty_milli;
            lot.value -= part.cost;
        }
    }
    drawn
}

fn taken(drawn: &Draw, stocked: &[StockedLot]) -> Vec<BoxView> {
    let shelf = |part: &lot::Part| {
        stocked.iter().find(|stocked| stocked.lot.lot == part.lot).map_or(String::new(), |found| found.shelf.clone())
    };
    drawn
        .parts
        .iter()
        .map(|part| BoxView {
            batch: part.batch.clone(),
            expiry: part.expiry,
            shelf: shelf(part),
            qty_milli: part.qty_milli,
        })
        .collect()
}

/// The sold lines of a basket line, one per price: lots drawn, cost, the owner's part of consigned goods.
pub fn sell(
    line: &BasketLine,
    (place, stocked): (Place, &mut [StockedLot]),
    last_cost: Rupiah,
    today: BusinessDate,
    sold: &mut Vec<SoldLine>,
) -> Result<(), Refusal> {
    let product = line.product();
    let mut left: Vec<LotOnHand> = stocked.iter().map(|stocked| stocked.lot.clone()).collect();
    let mut umum_left = line.umum_amount;
    let shares = whole::shares(line);
    for (at, (part, (own, receipts))) in line.parts.iter().zip(shares).enumerate() {
        let one = BasketLine { quantity: part.quantity, ..line.clone() };
        let drawn = if line.is_stocked() { take(&mut left, &one, today) } else { Draw::default() };
        if product.book == Book::Obat && !drawn.short_milli.is_zero() {
            let fit = one.base() - drawn.short_milli;
            let text = Text::new("till-medicine-not-enough").with("name", product.name.as_str()).with("left", fit);
            return Err(Refusal::new(Code::NotEnough, text.with("unit", product.base_unit())));
        }
        let umum_amount = if at + 1 == line.parts.len() { umum_left } else { part.amount };
        umum_left -= umum_amount;
        let plain = sold_line((&one, place), part, &drawn, last_cost, umum_amount)?;
        sold.push(SoldLine { discount: own + receipts, receipt_discount: receipts, ..plain });
    }
    for (stocked, left) in stocked.iter_mut().zip(left) {
        stocked.lot = left;
    }
    Ok(())
}

fn sold_line(
    (line, place): (&BasketLine, Place),
    part: &Part,
    drawn: &Draw,
    last_cost: Rupiah,
    umum_amount: Rupiah,
) -> Result<SoldLine, Refusal> {
    let product = line.product();
    let too_large = |_| {
        let text = Text::new("till-quantity-too-large").with("text", line.quantity.milli().to_string());
        Refusal::new(Code::BadQuantity, text)
    };
    let consignment = product.consignment;
    let short_cost = if consignment { Rupiah::ZERO } else { last_cost.times(drawn.short_milli).map_err(too_large)? };
    let due = if consignment { product.cost.times(line.base()).map_err(too_large)? } else { Rupiah::ZERO };
    Ok(SoldLine {
        sku: product.sku.clone(),
        name: product.short_name.clone(),
        book: product.book,
        place,
        unit: line.unit.clone(),
        factor: line.factor,
        qty_milli: part.quantity,
        price: part.price,
        tier: part.tier,
        amount: part.amount,
        discount: Rupiah::ZERO,
        umum_amount,
        ppn: product.ppn && !consignment,
        ppn_amount: Rupiah::ZERO,
        cost: drawn.cost() + short_cost,
        drawn: drawn
            .parts
            .iter()
            .map(|part| Drawn {
                lot: part.lot.clone(),
                qty_milli: part.qty_milli,
                cost: part.cost,
                batch: part.batch.clone(),
                expiry: part.expiry,
            })
            .collect(),
        short_milli: drawn.short_milli,
        short_cost,
        consignment,
        due,
        register: None,
        by_hand: line.by_hand.clone(),
        receipt_discount: Rupiah::ZERO,
        manual: line.weighed == Some(Weighed::Manual),
        limit: product.limit.clone(),
        pharmacy: Default::default(),
        other: line.other.clone(),
    })
}
