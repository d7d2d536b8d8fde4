//! Official ceiling prices (HET, HAP), by date.
//!
//! Pure. The figures of the rule book's section 4 stand here with the date from which they hold; a later decree is one
//! more row, here or among the shop's own (`Decree`, S). Region: zone 2 (Kalimantan), Banjarmasin for LPG.
//! Not here: which price a line has (`price.rs`), a medicine's printed ceiling (`product.rs`, `Prices::het`), how much
//! a buyer may have (`limit.rs`).

use serde::{Deserialize, Serialize};

use crate::domain::goods::price::Content;
use crate::domain::goods::product::Product;
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// What going above it means (R22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// HET: the sale is refused.
    Blocks,
    /// HAP, a reference: the manager is warned.
    Warns,
}

/// What a ceiling is the price of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// One kilogram or litre of the printed content.
    Measure,
    /// One base unit, whatever is in it (a cylinder).
    BaseUnit,
}

/// A ceiling as decreed: `price` for one of `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ceiling {
    pub per: Per,
    pub price: Rupiah,
    pub force: Force,
}

/// A ceiling that the shop entered after a decree, with its first day (S).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decree {
    pub code: String,
    pub from: BusinessDate,
    pub ceiling: Ceiling,
}

/// A price that is above what is decreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Above {
    /// The most that one of the unit may cost.
    pub most: Rupiah,
    pub force: Force,
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

/// What holds for a code on a day, of what came with the program; `None` for a code without a ceiling.
pub fn decreed_on(code: &str, date: BusinessDate) -> Option<Ceiling> {
    newest(&[], code, date)
}

/// The newest decree that has begun; of two with one first day the shop's own.
fn newest(own: &[Decree], code: &str, date: BusinessDate) -> Option<Ceiling> {
    let built_in = DECREED.iter().filter(|(known, ..)| *known == code).map(|(_, first, ceiling)| (*first, ceiling));
    let own = own.iter().filter(|decree| decree.code == code).map(|decree| (day(decree.from), &decree.ceiling));
    let begun = built_in.chain(own).filter(|(first, _)| *first <= day(date));
    begun.max_by_key(|(first, _)| *first).map(|(_, ceiling)| *ceiling)
}

fn day(date: BusinessDate) -> (i16, i8, i8) {
    (date.year(), date.month(), date.day())
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
    of_product_by(&[], product, date)
}

/// The same with the shop's own decrees beside the built-in ones.
pub fn of_product_by(own: &[Decree], product: &Product, date: BusinessDate) -> Option<(Rupiah, Force)> {
    let ceiling = newest(own, product.ceiling.as_deref()?, date)?;
    let printed = product.net_content.as_deref().map(Content::parse).transpose().ok()?;
    let content = match (ceiling.per, printed) {
        (Per::BaseUnit, _) | (_, None) => Quantity::ONE,
        (Per::Measure, Some(content)) => content.quantity(),
    };
    max_price(ceiling.price, content).ok().map(|price| (price, ceiling.force))
}

/// Whether a price of one unit of `factor` base units is above what is decreed: at price entry, import, label and sale
/// (R22). What warns is sold all the same, and said; what blocks is not. A medicine's own HET blocks too.
pub fn above(
    own: &[Decree],
    product: &Product,
    het: Option<Rupiah>,
    unit: (Rupiah, i64),
    date: BusinessDate,
) -> Option<Above> {
    let (price, factor) = unit;
    let official = of_product_by(own, product, date);
    let printed = het.map(|most| (most, Force::Blocks));
    let of_unit = |(most, force): (Rupiah, Force)| {
        let most = Rupiah::new(i128::from(most.amount()) * i128::from(factor)).ok()?;
        Some(Above { most, force }).filter(|above| price > above.most)
    };
    let crossed = official.into_iter().chain(printed).filter_map(of_unit);
    // What blocks comes before what warns, the lower before the higher.
    crossed.min_by_key(|above| (above.force != Force::Blocks, above.most))
}

#[cfg(test)]
mod tests;
