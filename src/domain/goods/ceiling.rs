//! Official ceiling prices (HET, HAP), by date.
//!
//! Pure. The figures of the rule book's section 4 stand here with the date from which they hold; a later decree is one
//! more row, entered by the shop (`Decree`, S): a new ceiling needs no new program. Region: zone 2
//! (Kalimantan), Banjarmasin for LPG.
//! Not here: which price a line has (`price.rs`), a medicine's printed ceiling (`product.rs`, `Prices::het`), how much
//! a buyer may have (`limit.rs`).

use serde::{Deserialize, Serialize};

use crate::domain::goods::price::Content;
use crate::domain::goods::product::{Prices, Product};
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
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

/// A ceiling by decree, with its first day (S).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decree {
    /// Of goods: `SPHP`.
    pub code: String,
    pub from: BusinessDate,
    /// What the regulation is called: the refusal says it (N14).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// None: from this day on nothing is decreed any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Ceiling>,
}

impl Decree {
    /// The facts of a sentence about it: `code` `number` `from` `price` `per` `force`.
    pub fn told(&self, key: &'static str) -> Text {
        let text = Text::new(key).with("code", self.code.as_str()).with("number", self.number.as_str());
        let text = text.with("from", self.from);
        match self.ceiling {
            Some(Ceiling { per, price, force }) => text
                .with("price", price)
                .with("per", if per == Per::Measure { "measure" } else { "unit" })
                .with("force", if force == Force::Blocks { "blocks" } else { "warns" }),
            None => text.with("price", "-").with("per", "none").with("force", "blocks"),
        }
    }
}

/// A price that is above what is decreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Above {
    /// The most that one of the unit may cost.
    pub most: Rupiah,
    pub force: Force,
    /// What the regulation is called; empty for the price on a medicine's pack.
    pub number: String,
}

/// What is decreed for one base unit of goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Official {
    pub most: Rupiah,
    pub force: Force,
    pub number: String,
}

/// Code, first day, regulation, price, what it is the price of, what going above it means: zone 2, Banjarmasin.
type BuiltIn = (&'static str, (i16, i8, i8), &'static str, i64, Per, Force);

const DECREED: [BuiltIn; 6] = [
    ("SPHP", (2025, 7, 12), "Keputusan Bapanas 215/2025", 13_100, Per::Measure, Force::Blocks),
    ("BERAS_MEDIUM", (2025, 8, 22), "Keputusan Bapanas 299/2025", 14_000, Per::Measure, Force::Blocks),
    ("BERAS_PREMIUM", (2025, 8, 22), "Keputusan Bapanas 299/2025", 15_400, Per::Measure, Force::Blocks),
    ("MINYAKITA", (2024, 8, 14), "Permendag 18/2024", 15_700, Per::Measure, Force::Blocks),
    ("GULA", (2024, 6, 1), "Surat Bapanas Juni 2024", 17_500, Per::Measure, Force::Warns),
    ("LPG3", (2025, 7, 21), "Pemko Banjarmasin Juli 2025", 18_500, Per::BaseUnit, Force::Blocks),
];

/// What came with the program, as decrees.
pub fn built_in() -> Vec<Decree> {
    let decree = |(code, (year, month, day), number, price, per, force): BuiltIn| Decree {
        code: code.to_owned(),
        from: BusinessDate::new(year, month, day).expect("the decrees have dates"),
        number: number.to_owned(),
        ceiling: Some(Ceiling { per, price: Rupiah::of(price), force }),
    };
    DECREED.map(decree).into()
}

/// What holds for a code on a day, of what came with the program; `None` for a code without a ceiling.
pub fn decreed_on(code: &str, date: BusinessDate) -> Option<Ceiling> {
    newest(&[], code, date)?.ceiling
}

/// The newest decree that has begun; of two with one first day the shop's own, and of those the last entered.
pub fn newest(own: &[Decree], code: &str, date: BusinessDate) -> Option<Decree> {
    let of_code = |decree: &Decree| decree.code == code && decree.from <= date;
    let own = own.iter().filter(|decree| of_code(decree)).cloned();
    built_in().into_iter().filter(of_code).chain(own).max_by_key(|decree| decree.from)
}

/// The highest price of a content: rounded down, since above the ceiling is above it (R22).
///
/// Example: Rp13.100 per kg × 5 kg = Rp65.500.
pub fn max_price(per: Rupiah, content: Quantity) -> Result<Rupiah, OutOfRange> {
    Rupiah::new((i128::from(per.amount()) * i128::from(content.milli())).div_euclid(1_000))
}

/// The ceiling of one base unit of a product on a day, by its code and printed content; goods without a content (sold
/// by the kilogram) are their own measure. Of the shop's own decrees and those that came with the program.
pub fn of_product(own: &[Decree], product: &Product, date: BusinessDate) -> Option<Official> {
    let Decree { number, ceiling, .. } = newest(own, product.ceiling.as_deref()?, date)?;
    let ceiling = ceiling?;
    let printed = product.net_content.as_deref().map(Content::parse).transpose().ok()?;
    let content = match (ceiling.per, printed) {
        (Per::BaseUnit, _) | (_, None) => Quantity::ONE,
        (Per::Measure, Some(content)) => content.quantity(),
    };
    max_price(ceiling.price, content).ok().map(|most| Official { most, force: ceiling.force, number })
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
    let official = of_product(own, product, date);
    let printed = het.map(|most| Official { most, force: Force::Blocks, number: String::new() });
    let of_unit = |Official { most, force, number }: Official| {
        let most = Rupiah::new(i128::from(most.amount()) * i128::from(factor)).ok()?;
        Some(Above { most, force, number }).filter(|above| price > above.most)
    };
    let crossed = official.into_iter().chain(printed).filter_map(of_unit);
    // What blocks comes before what warns, the lower before the higher.
    crossed.min_by_key(|above| (above.force != Force::Blocks, above.most))
}

/// One of the prices of goods, above what is decreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossed {
    /// `anggota`, `grosir`, or the unit that everybody pays it for.
    pub field: String,
    pub price: Rupiah,
    pub above: Above,
}

/// All prices of goods that are above what is decreed on a day, the base unit's first (R22).
pub fn crossed(own: &[Decree], product: &Product, prices: &Prices, date: BusinessDate) -> Vec<Crossed> {
    let base = [
        (product.base_unit(), Some(prices.umum)),
        ("anggota", prices.anggota),
        ("grosir", prices.grosir.map(|grosir| grosir.price)),
    ];
    let base = base.into_iter().filter_map(|(field, price)| Some((field, price?, 1)));
    let rungs = prices.rungs.iter();
    let rungs = rungs.filter_map(|(unit, price)| Some((unit.as_str(), *price, product.rung(unit)?.factor)));
    let crossed = base.chain(rungs).filter_map(|(field, price, factor)| {
        let above = above(own, product, prices.het, (price, factor), date)?;
        Some(Crossed { field: field.to_owned(), price, above })
    });
    crossed.collect()
}

/// The same prices, those above a ceiling that blocks brought down to it; none where nothing is above.
pub fn lowered(own: &[Decree], product: &Product, prices: &Prices, date: BusinessDate) -> Option<Prices> {
    let mut lowered = prices.clone();
    for Crossed { field, above, .. } in crossed(own, product, prices, date) {
        if above.force != Force::Blocks {
            continue;
        }
        match field.as_str() {
            "anggota" => lowered.anggota = Some(above.most),
            "grosir" => lowered.grosir.iter_mut().for_each(|grosir| grosir.price = above.most),
            unit if unit == product.base_unit() => lowered.umum = above.most,
            unit => lowered.rungs.iter_mut().filter(|(of, _)| of == unit).for_each(|(_, price)| *price = above.most),
        }
    }
    (lowered != *prices).then_some(lowered)
}

#[cfg(test)]
mod tests;
