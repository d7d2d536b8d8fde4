//! Which price a line sells at: umum, anggota, grosir, promo, or the one price of a higher rung. The lowest wins.
//!
//! Pure. Always holds: a line of the base rung never sells above the price umum, and no part above a ceiling that
//! blocks.
//! Prices change on dates: they stand in `Effective<Prices>`, and a past sale keeps the ones it was sold at (R10).
//! Not here: offers on several goods (`promo.rs`), official ceilings (`ceiling.rs`), prices changed by hand
//! (`sale/discount.rs`), the unit ladder itself (`product.rs`).

use crate::domain::event::Tier;
use crate::domain::goods::product::{Prices, Product, Promo};
use crate::domain::goods::promo::Occasion;
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// A line that asks for its price. Prices, ceiling and cost are of one of the line's unit.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub quantity: Quantity,
    /// The price of the rung for everybody: umum for the base unit.
    pub shelf: Rupiah,
    /// What only the base rung has (R11); `None` on a higher rung.
    pub base: Option<&'a Prices>,
    /// Promos of this rung; those of other days are left out here.
    pub promos: &'a [Promo],
    /// Whether the buyer buys at the member price, and when.
    pub occasion: Occasion,
    pub ceiling: Option<Rupiah>,
    pub cost: Option<Rupiah>,
}

/// A part of a line at one price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub tier: Tier,
    pub quantity: Quantity,
    pub unit_price: Rupiah,
    pub total: Rupiah,
}

/// A line with its prices: one part, or more where a promo is limited per receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priced {
    pub parts: Vec<Part>,
    pub total: Rupiah,
    /// Warns only; a price typed by hand has rules of its own (R14).
    pub below_cost: bool,
}

/// Why a line has no price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PriceError {
    #[error("{price:?} is above the ceiling of {ceiling:?}")]
    OverCeiling { price: Rupiah, ceiling: Rupiah },
    #[error("the unit is not of this product, or has no price")]
    NoPrice,
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
}

/// A price that a line could have, for so many units of it.
#[derive(Clone, Copy)]
struct Candidate {
    price: Rupiah,
    tier: Tier,
    limit: Option<Quantity>,
}

impl Candidate {
    fn of(tier: Tier, price: Rupiah) -> Self {
        Self { price, tier, limit: None }
    }

    /// Lowest price first; on a tie promo before grosir before anggota before the rung's own (R11).
    fn order(&self) -> (Rupiah, u8) {
        let rank = match self.tier {
            Tier::Promo => 0,
            Tier::Grosir => 1,
            Tier::Anggota => 2,
            Tier::Umum | Tier::Satuan | Tier::Label | Tier::Tangan => 3,
        };
        (self.price, rank)
    }
}

impl Prices {
    /// The price for everybody of one `unit` of the product.
    pub fn shelf(&self, product: &Product, unit: &str) -> Option<Rupiah> {
        let rung = product.rung(unit)?;
        match rung.factor {
            1 => Some(self.umum),
            _ => self.rungs.iter().find(|(name, _)| *name == rung.unit).map(|(_, price)| *price),
        }
    }
}

impl Asked<'_> {
    fn candidates(&self) -> Result<Vec<Candidate>, OutOfRange> {
        let own = if self.base.is_some() { Tier::Umum } else { Tier::Satuan };
        let mut found = vec![Candidate::of(own, self.shelf)];
        let anggota = self.base.and_then(|prices| prices.anggota).filter(|_| self.occasion.member);
        found.extend(anggota.map(|price| Candidate::of(Tier::Anggota, price)));
        // The threshold counts the whole line, also what a limited promo takes of it (R12).
        let grosir = self.base.and_then(|prices| prices.grosir);
        let grosir = grosir.filter(|grosir| self.quantity >= Quantity::whole(grosir.min));
        found.extend(grosir.map(|grosir| Candidate::of(Tier::Grosir, grosir.price)));
        for promo in self.promos.iter().filter(|promo| promo.holds(&self.occasion)) {
            let limit = promo.limit.map(Quantity::whole);
            found.extend(promo.price_from(self.shelf)?.map(|price| Candidate { price, tier: Tier::Promo, limit }));
        }
        found.sort_by_key(Candidate::order);
        Ok(found)
    }

    /// The line's parts, the lowest eligible price first. Tiers do not add up (R11); beyond a promo's limit the rest
    /// goes at the best price without it.
    pub fn price(&self) -> Result<Priced, PriceError> {
        let mut rest = self.quantity;
        let mut parts = Vec::new();
        for candidate in self.candidates()? {
            let quantity = candidate.limit.map_or(rest, |limit| limit.clamp(Quantity::ZERO, rest.max(Quantity::ZERO)));
            if quantity.is_zero() {
                continue;
            }
            let price = candidate.price;
            if let Some(ceiling) = self.ceiling.filter(|ceiling| price > *ceiling) {
                return Err(PriceError::OverCeiling { price, ceiling });
            }
            let total = price.times(quantity)?;
            parts.push(Part { tier: candidate.tier, quantity, unit_price: price, total });
            rest -= quantity;
            if rest.is_zero() {
                break;
            }
        }
        let total = Rupiah::new(parts.iter().map(|part| i128::from(part.total.amount())).sum())?;
        let below_cost = self.cost.is_some_and(|cost| parts.iter().any(|part| part.unit_price < cost));
        Ok(Priced { parts, total, below_cost })
    }
}

/// Prices a line of a product: `unit` is its rung, `promos` are all of the product. `ceiling` is of one base unit, as
/// `Prices::het` and `ceiling.rs` give it. Offers of some hours do not hold here: [`price_line_at`] knows the hour.
pub fn price_line(
    product: &Product,
    prices: &Prices,
    promos: &[Promo],
    line: (&str, Quantity),
    buyer: (bool, BusinessDate),
    ceiling: Option<Rupiah>,
) -> Result<Priced, PriceError> {
    let (member, date) = buyer;
    price_line_at(product, prices, promos, line, Occasion { member, date, minute: None }, ceiling)
}

/// The same at an hour of the day.
pub fn price_line_at(
    product: &Product,
    prices: &Prices,
    promos: &[Promo],
    line: (&str, Quantity),
    occasion: Occasion,
    ceiling: Option<Rupiah>,
) -> Result<Priced, PriceError> {
    let (unit, quantity) = line;
    let rung = product.rung(unit).ok_or(PriceError::NoPrice)?;
    let shelf = prices.shelf(product, unit).ok_or(PriceError::NoPrice)?;
    let of_rung = |base: Rupiah| Rupiah::new(i128::from(base.amount()) * i128::from(rung.factor));
    let promos: Vec<Promo> = promos.iter().filter(|promo| promo.unit == rung.unit).cloned().collect();
    let asked = Asked {
        quantity,
        shelf,
        base: (rung.factor == 1).then_some(prices),
        promos: &promos,
        occasion,
        ceiling: ceiling.map(of_rung).transpose()?,
        cost: Some(of_rung(product.cost)?),
    };
    asked.price()
}

/// What a scale's price label weighs: printed price ÷ price per unit, to the nearest thousandth. It is shown only; the
/// printed price is what is charged (R6). `None` for goods without a price.
///
/// Example: Rp15.000 at Rp12.000 per kg → 1,250 kg.
pub fn label_quantity(printed: Rupiah, unit_price: Rupiah) -> Option<Quantity> {
    if unit_price <= Rupiah::ZERO {
        return None;
    }
    let (printed, price) = (i128::from(printed.amount()), i128::from(unit_price.amount()));
    i64::try_from((2_000 * printed + price).div_euclid(2 * price)).ok().map(Quantity::from_milli)
}

/// A number of one rung, in base units (R1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Climbed {
    pub base_units: i64,
    pub total: Rupiah,
    /// Half up; for comparing rungs (R8).
    pub price_per_base: Rupiah,
}

/// So many of a rung with this factor and price. `None` for a factor below 1 or figures outside of the range.
pub fn climb(factor: i64, price: Rupiah, count: i64) -> Option<Climbed> {
    if factor < 1 {
        return None;
    }
    Some(Climbed {
        base_units: factor.checked_mul(count)?,
        total: Rupiah::new(i128::from(price.amount()) * i128::from(count)).ok()?,
        price_per_base: price.share(1, factor).ok()?,
    })
}

/// What goods are compared by on a shelf label (R9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Kilogram,
    Litre,
    Piece,
}

impl Measure {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kilogram => "kg",
            Self::Litre => "L",
            Self::Piece => "pcs",
        }
    }
}

/// Printed content of a pack, in thousandths of its measure's smaller unit: `85 g` = 85.000 thousandths of a gram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    pub measure: Measure,
    /// Thousandths of a gram, millilitre or (for pieces) of a thousandth of a piece.
    milli: i64,
}

/// A text that is no content of a pack that goods are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a content like '85 g', '17,5 g' or '5x65 ml'")]
pub struct BadContent;

impl Content {
    /// Reads `[Nx]Q unit` with a decimal comma: `5x65 ml`, `17,5 g`, `2 L`, `25 s`.
    pub fn parse(text: &str) -> Result<Self, BadContent> {
        let text = text.trim();
        let at = text.find(|sign: char| sign.is_alphabetic() && sign != 'x').ok_or(BadContent)?;
        let (figures, unit) = text.split_at(at);
        let (measure, small_units) = match unit {
            "g" => (Measure::Kilogram, 1),
            "kg" => (Measure::Kilogram, 1_000),
            "ml" => (Measure::Litre, 1),
            "L" | "l" => (Measure::Litre, 1_000),
            "pcs" | "s" => (Measure::Piece, 1_000),
            _ => return Err(BadContent),
        };
        let (packs, each) = figures.split_once('x').unwrap_or(("1", figures));
        if packs.contains(',') || figures.contains('.') {
            return Err(BadContent);
        }
        let packs = Quantity::parse(packs).map_err(|_| BadContent)?;
        let each = Quantity::parse(each).map_err(|_| BadContent)?;
        let product = packs.milli().checked_mul(each.milli()).ok_or(BadContent)? / 1_000;
        match product.checked_mul(small_units) {
            Some(milli) if milli > 0 && each > Quantity::ZERO => Ok(Self { measure, milli }),
            _ => Err(BadContent),
        }
    }

    /// In kilograms, litres or pieces. Smaller than a gram is cut off.
    pub const fn quantity(self) -> Quantity {
        Quantity::from_milli(self.milli / 1_000)
    }

    /// The price of one kilogram, litre or piece, half up. Example: Rp3.500 for 85 g → Rp41.176 per kg.
    pub fn per_unit(self, price: Rupiah) -> Result<Rupiah, OutOfRange> {
        price.share(1_000_000, self.milli)
    }
}

#[cfg(test)]
mod tests;
