//! Official ceiling prices (HET, HAP) and purchase limits, by date.
//!
//! Pure. The figures of the rule book's section 4 stand here with the date from which they hold; a later decree is one
//! more row. Region: zone 2 (Kalimantan), Banjarmasin for LPG.
//! Not here: which price a line has (`price.rs`), a medicine's printed ceiling (`product.rs`, `Prices::het`).

use crate::domain::goods::price::Content;
use crate::domain::goods::product::Product;
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// What going above it means (R22).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// HET: the sale is refused.
    Blocks,
    /// HAP, a reference: the manager is warned.
    Warns,
}

/// What a ceiling is the price of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// One kilogram or litre of the printed content.
    Measure,
    /// One base unit, whatever is in it (a cylinder).
    BaseUnit,
}

/// A ceiling as decreed: `price` for one of `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    pub per: Per,
    pub price: Rupiah,
    pub force: Force,
}

/// How much of the wanted quantity a limit allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    pub allowed: i64,
    /// Less than wanted: the line is refused as it stands.
    pub block: bool,
}

const fn decreed(per: Per, price: i64, force: Force) -> Ceiling {
    Ceiling { per, price: Rupiah::of(price), force }
}

/// Code, first day, ceiling; the newest row of a code that has begun holds.
const DECREED: [(&str, (i16, i8, i8), Ceiling); 6] = [
    ("SPHP", (2025, 7, 12), decreed(Per::Measure, 13_100, Force::Blocks)),
    ("BERAS_MEDIUM", (2025, 8, 22), decreed(Per::Measure, 14_000, Force::Blocks)),
    ("BERAS_PREMIUM", (2025, 8, 22), decreed(Per::Measure, 15_400, Force::Blocks)),
    ("MINYAKITA", (2024, 8, 14), decreed(Per::Measure, 15_700, Force::Blocks)),
    ("GULA", (2024, 6, 1), decreed(Per::Measure, 17_500, Force::Warns)),
    ("LPG3", (2025, 7, 21), decreed(Per::BaseUnit, 18_500, Force::Blocks)),
];

/// What holds for a code on a day; `None` for a code without a ceiling.
pub fn decreed_on(code: &str, date: BusinessDate) -> Option<Ceiling> {
    let begun = |(known, (year, month, day), _): &&(&str, (i16, i8, i8), Ceiling)| {
        *known == code && (*year, *month, *day) <= (date.year(), date.month(), date.day())
    };
    DECREED.iter().filter(begun).max_by_key(|(_, first, _)| *first).map(|(_, _, ceiling)| *ceiling)
}

/// The highest price of a content: rounded down, since above the ceiling is above it (R22).
///
/// Example: Rp13.100 per kg × 5 kg = Rp65.500.
pub fn max_price(per: Rupiah, content: Quantity) -> Result<Rupiah, OutOfRange> {
    Rupiah::new((i128::from(per.amount()) * i128::from(content.milli())).div_euclid(1_000))
}

/// The ceiling of one base unit of a product on a day, by its code and printed content; goods without a content (sold
/// by the kilogram) are their own measure.
pub fn of_product(product: &Product, date: BusinessDate) -> Option<(Rupiah, Force)> {
    let ceiling = decreed_on(product.ceiling.as_deref()?, date)?;
    let printed = product.net_content.as_deref().map(Content::parse).transpose().ok()?;
    let content = match (ceiling.per, printed) {
        (Per::BaseUnit, _) | (_, None) => Quantity::ONE,
        (Per::Measure, Some(content)) => content.quantity(),
    };
    max_price(ceiling.price, content).ok().map(|price| (price, ceiling.force))
}

/// What a limit per buyer leaves of a wish (R21, R23): `already` is what this buyer had.
pub fn limit(want: i64, max: i64, already: i64) -> Allowed {
    let allowed = max.saturating_sub(already).clamp(0, want.max(0));
    Allowed { allowed, block: allowed < want }
}

#[cfg(test)]
mod tests;
