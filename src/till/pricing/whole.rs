//! What a whole basket costs: each line by the rules, offers on several goods, discounts by hand, the receipt's share.
//!
//! Pure. Order: line price → line discount → receipt discount → rounding (R13). Always holds: no line falls below zero,
//! and the lines' discounts add up to the sale's.

use crate::domain::event::Tier;
use crate::domain::event::parked::GivenDiscount;
use crate::domain::goods::product::Promo;
use crate::domain::goods::promo::{self, Occasion};
use crate::domain::money::Rupiah;
use crate::domain::sale::discount;
use crate::domain::text::Text;
use crate::domain::time::LocalTime;
use crate::till::Turn;
use crate::till::basket::{BasketLine, OpenSale};
use crate::till::refusal::Refusal;

use super::price;

/// Who buys, and when: by it prices and offers hold.
pub fn occasion(turn: &Turn<'_>, sale: &OpenSale) -> Occasion {
    occasion_at(sale, &turn.till.zone.local(turn.moment.now))
}

pub fn occasion_at(sale: &OpenSale, wall: &LocalTime) -> Occasion {
    // The warehouse has one price for everybody (koperasi 5.4).
    let member = sale.warehouse.is_none() && sale.member.as_ref().is_some_and(|buyer| buyer.member_price);
    Occasion::of(member, wall.date, wall)
}

/// The line as the rules price it, without anything by hand.
pub fn plain(line: &BasketLine, occasion: &Occasion) -> Result<BasketLine, Refusal> {
    let mut plain = BasketLine { by_hand: Default::default(), ..line.clone() };
    price(&mut plain, occasion)?;
    Ok(plain)
}

pub const fn is_nothing(given: &GivenDiscount) -> bool {
    match given {
        GivenDiscount::Amount(amount) => amount.is_zero(),
        GivenDiscount::BasisPoints(points) => *points == 0,
    }
}

/// What a discount takes off an amount. More than there is stays more: who asks refuses it.
pub fn reduction(given: &GivenDiscount, amount: Rupiah) -> Rupiah {
    match *given {
        GivenDiscount::Amount(off) => off,
        GivenDiscount::BasisPoints(points) => {
            discount::of_basis_points(amount, points).expect("a share of an amount is no larger")
        }
    }
}

pub fn off(line: &BasketLine, given: Option<&GivenDiscount>) -> Rupiah {
    given.map_or(Rupiah::ZERO, |given| reduction(given, line.amount()))
}

/// Prices everything anew. Answers what was taken back: an amount by hand that the sale has outgrown.
pub fn reprice(sale: &mut OpenSale, occasion: &Occasion, offers: &[Promo]) -> Result<Vec<Text>, Refusal> {
    let mut said = Vec::new();
    for line in &mut sale.lines {
        price(line, occasion)?;
        if off(line, line.by_hand.discount.as_ref()) > line.amount() {
            line.by_hand.discount = None;
            said.push(Text::new("till-discount-dropped").with("name", line.product().name.as_str()));
        }
        line.discount = off(line, line.by_hand.discount.as_ref());
        line.receipt_discount = Rupiah::ZERO;
    }
    give_offers(sale, occasion, offers);
    let nets: Vec<Rupiah> = sale.lines.iter().map(|line| line.amount() - line.discount).collect();
    let total: Rupiah = nets.iter().copied().sum();
    let Some(given) = sale.by_hand.discount else { return Ok(said) };
    let off = reduction(&given, total);
    if off > total {
        sale.by_hand = Default::default();
        said.push(Text::new("till-receipt-discount-dropped"));
        return Ok(said);
    }
    for (line, part) in sale.lines.iter_mut().zip(discount::allocate(off, &nets)) {
        line.receipt_discount = part;
        line.discount += part;
    }
    Ok(said)
}

/// An amount off stays the share that was agreed to when goods go out again: taking Rp5.000 off ten pieces is no leave
/// to take them off one.
pub fn shrink(before: &OpenSale, sale: &mut OpenSale) -> Vec<Text> {
    let was_of = |line: &BasketLine| {
        let same = |old: &&BasketLine| {
            let what = |line: &BasketLine| (line.product().sku.clone(), line.unit.clone(), line.other.clone());
            what(old) == what(line) && old.by_hand == line.by_hand
        };
        before.lines.iter().find(same).map(|old| old.quantity)
    };
    let (mut said, mut fewer) = (Vec::new(), sale.lines.len() < before.lines.len());
    for line in &mut sale.lines {
        let Some(was) = was_of(line).filter(|was| *was > line.quantity) else { continue };
        fewer = true;
        if let Some(GivenDiscount::Amount(off)) = line.by_hand.discount {
            line.by_hand.discount = Some(GivenDiscount::Amount(part(off, line.quantity.milli(), was.milli())));
            said.push(Text::new("till-discount-smaller"));
        }
    }
    if let (Some(GivenDiscount::Amount(off)), true) = (sale.by_hand.discount, fewer) {
        let worth = |sale: &OpenSale| sale.lines.iter().map(at_prices).sum::<i64>();
        let (now, was) = (worth(sale), worth(before));
        if now < was {
            sale.by_hand.discount = Some(GivenDiscount::Amount(part(off, now, was)));
            said.push(Text::new("till-discount-smaller"));
        }
    }
    said
}

fn part(of: Rupiah, numerator: i64, denominator: i64) -> Rupiah {
    let part = i128::from(of.amount()) * i128::from(numerator.max(0)) / i128::from(denominator.max(1));
    Rupiah::new(part).expect("a part is no larger")
}

/// Rupiah of a line by its first price, whatever its quantity became since it was priced.
fn at_prices(line: &BasketLine) -> i64 {
    let price = line.parts.first().map_or(0, |part| part.price.amount());
    i64::try_from(i128::from(price) * i128::from(line.quantity.milli()) / 1_000).unwrap_or(i64::MAX)
}

/// What the offers on several goods take off.
fn give_offers(sale: &mut OpenSale, occasion: &Occasion, offers: &[Promo]) {
    if offers.is_empty() {
        return;
    }
    let mut lines = Vec::new();
    let mut of = Vec::new();
    for (at, line) in sale.lines.iter().enumerate() {
        for part in &line.parts {
            let own = matches!(part.tier, Tier::Promo | Tier::Label | Tier::Tangan);
            lines.push(promo::Line {
                sku: line.product().sku.clone(),
                unit: line.unit.clone(),
                quantity: part.quantity,
                unit_price: part.price,
                amount: part.amount,
                takes_part: !own && line.by_hand.is_none(),
            });
            of.push(at);
        }
    }
    for given in promo::basket_promos(&lines, offers, occasion) {
        sale.lines[of[given.line]].discount += given.discount;
    }
}

/// The shares of a line's parts in its own discount and in the receipt's.
pub fn shares(line: &BasketLine) -> Vec<(Rupiah, Rupiah)> {
    let amounts: Vec<Rupiah> = line.parts.iter().map(|part| part.amount).collect();
    let own = discount::allocate(line.discount - line.receipt_discount, &amounts);
    let left: Vec<Rupiah> = amounts.iter().zip(&own).map(|(amount, own)| *amount - *own).collect();
    own.into_iter().zip(discount::allocate(line.receipt_discount, &left)).collect()
}
