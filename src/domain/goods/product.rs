//! Goods: products and medicines, their unit ladder with a barcode per unit, and the prices that hold from a date.
//!
//! Pure. Always holds for a product that came through `Product::check`: the first rung is the base unit with factor 1,
//! factors are whole and grow (a rung of one above the base is a second name for it), units are distinct.
//! Not here: which price wins (`price.rs`), what an offer takes off (`promo.rs`), what a scan is (`barcode.rs`), stock
//! (`lot.rs`).

use serde::{Deserialize, Serialize};

use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// Which book goods belong to: the sembako shop's or the pharmacy's. Decides accounts, stock place and licence gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Book {
    Sembako,
    Obat,
}

/// Where stock lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Toko,
    Apotek,
    Gudang,
    Karantina,
}

impl Place {
    pub const ALL: [Self; 4] = [Self::Toko, Self::Apotek, Self::Gudang, Self::Karantina];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Toko => "toko",
            Self::Apotek => "apotek",
            Self::Gudang => "gudang",
            Self::Karantina => "karantina",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.code() == code)
    }
}

impl Book {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sembako => "sembako",
            Self::Obat => "obat",
        }
    }

    /// Where the till sells these goods from.
    pub const fn counter(self) -> Place {
        match self {
            Self::Sembako => Place::Toko,
            Self::Obat => Place::Apotek,
        }
    }

    /// Whether goods of this book may lie there: medicines not in the shop, shop goods not in the pharmacy.
    pub const fn may_lie(self, place: Place) -> bool {
        !matches!((self, place), (Self::Obat, Place::Toko) | (Self::Sembako, Place::Apotek))
    }
}

/// A unit that goods are sold in: pcs, renceng, dus. Stock is kept in the base unit (R1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    pub unit: String,
    /// Base units in one of this unit; 1 for the base unit itself.
    pub factor: i64,
    /// As printed on the pack; any number of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub barcodes: Vec<String>,
}

/// What only medicines have (apotek A1–A8).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MedicineFacts {
    pub generic_name: String,
    pub strength: String,
    pub form: String,
    /// Equal key = substitute by substance, strength and form.
    pub substance_key: String,
    /// `B` `T` `K` `P` `N` `OT` `SK` `ALK` `PKRT` `KOS`.
    pub class: String,
    #[serde(default)]
    pub owa: bool,
    #[serde(default)]
    pub prekursor: bool,
    #[serde(default)]
    pub oot: bool,
    #[serde(default)]
    pub cold_chain: bool,
    /// On the national list (Fornas, DOEN), as the pharmacist marked it from the decree (A39).
    #[serde(default)]
    pub fornas: bool,
    /// Said by the pharmacist, where the registration number does not say it or says it wrongly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generic: Option<bool>,
    /// `P1` to `P6`, class T only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nie: Option<String>,
    /// `placeholder`, `kosong`, or empty for a number that was checked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nie_status: String,
    /// The whole course is taken: its etiket says so (A25).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub antibiotic: bool,
    /// Base units that may go out without a prescription at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_otc_units: Option<i64>,
}

impl MedicineFacts {
    /// Sold under the name of its substance: by what was said, else by the first letter of the registration number
    /// (A5: `G` generic, `D` brand). `None` where nobody knows.
    pub fn is_generic(&self) -> Option<bool> {
        let first = self.nie.as_deref().and_then(|nie| nie.chars().next()).map(|first| first.to_ascii_uppercase());
        let by_number = match first.filter(|_| matches!(self.class.as_str(), "B" | "T" | "K" | "P" | "N")) {
            Some('G') => Some(true),
            Some('D') => Some(false),
            _ => None,
        };
        self.generic.or(by_number)
    }

    /// Under which register every piece is watched: P and N by their class, the others by their flags (A13). None for
    /// all else.
    pub fn watched(&self) -> Option<&'static str> {
        Some(match self.class.as_str() {
            "N" => "narkotika",
            "P" => "psikotropika",
            _ if self.prekursor => "prekursor",
            _ if self.oot => "oot",
            _ => return None,
        })
    }
}

/// A product as the catalogue knows it. Prices change on dates and stand apart, in [`Prices`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    pub sku: Sku,
    pub name: String,
    /// At most 32 characters, for the 58 mm receipt.
    pub short_name: String,
    pub book: Book,
    pub category: String,
    /// The base unit first.
    pub rungs: Vec<Rung>,
    /// Sold by weight, three decimals; else whole units only.
    #[serde(default)]
    pub fractional: bool,
    /// Content of one base unit, as printed: `5 kg`, `40x85 g`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_content: Option<String>,
    /// Five digits of the scale's label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plu: Option<String>,
    /// Purchase cost of one base unit; of consigned goods what the owner gets for one.
    pub cost: Rupiah,
    /// Subject to PPN while the cooperative is PKP (R19).
    #[serde(default)]
    pub ppn: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_age: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplier: Option<SupplierCode>,
    #[serde(default)]
    pub consignment: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shelf: Option<String>,
    /// Reorder point in whole base units.
    #[serde(default)]
    pub stock_min: i64,
    #[serde(default)]
    pub shelf_life_days: i64,
    pub active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medicine: Option<MedicineFacts>,
}

/// Wholesale price of the base rung, from a number of base units in one line (R10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grosir {
    pub min: i64,
    pub price: Rupiah,
}

/// All prices of a product from a date on (R10, R11). Unit: rupiah for one of the unit named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prices {
    /// Base unit, everybody.
    pub umum: Rupiah,
    /// Base unit, members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anggota: Option<Rupiah>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grosir: Option<Grosir>,
    /// One price for everybody per higher rung: `(unit, price)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rungs: Vec<(String, Rupiah)>,
    /// Official ceiling (HET) of one base unit, medicines (A17).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub het: Option<Rupiah>,
}

/// An offer that holds from one date to another, both included (R10, R13).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promo {
    /// The goods it is for, or the first of them; empty for the whole receipt.
    pub sku: Sku,
    /// The rung it is for.
    pub unit: String,
    pub from: BusinessDate,
    pub to: BusinessDate,
    /// A fixed price, or else basis points off the price umum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Rupiah>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis_points: Option<i64>,
    #[serde(default)]
    pub member_only: bool,
    /// Units per receipt at this price, the rest at the best other price; of the other forms, times per receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(default, skip_serializing_if = "PromoForm::is_price")]
    pub form: PromoForm,
    /// Monday is 1, Sunday 7; empty for every day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weekdays: Vec<i8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// It was ended before its time: the last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<BusinessDate>,
}

/// What an offer is (R13).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromoForm {
    /// `price` or `basis_points` of one unit.
    #[default]
    Price,
    /// Of so many bought and so many more, the cheaper are free. `with` are further goods that count, in the same unit.
    BuyGet {
        buy: i64,
        get: i64,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        with: Vec<Sku>,
    },
    /// All of these together at one price.
    Bundle { items: Vec<BundleItem>, price: Rupiah },
    /// From so much on, an amount off the receipt.
    MinimumSpend { spend: Rupiah, off: Off },
}

/// What a minimum spend earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Off {
    Amount(Rupiah),
    BasisPoints(i64),
}

/// A part of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundleItem {
    pub sku: Sku,
    pub unit: String,
    pub count: i64,
}

/// Hours of a day in minutes since midnight on the shop's wall: from the first, before the second. 22:00 to 02:00 goes
/// over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    pub from: i16,
    pub to: i16,
}

impl Promo {
    /// An offer for these goods and days that is nothing yet: its form comes with `..`.
    pub fn of(sku: Sku, unit: &str, from: BusinessDate, to: BusinessDate) -> Self {
        Self {
            sku,
            unit: unit.to_owned(),
            from,
            to,
            price: None,
            basis_points: None,
            member_only: false,
            limit: None,
            form: PromoForm::Price,
            weekdays: Vec::new(),
            hours: None,
            name: String::new(),
            ended: None,
        }
    }

    /// The last day on which it holds; before `from` where it never does.
    pub fn last_day(&self) -> BusinessDate {
        self.ended.map_or(self.to, |ended| ended.min(self.to))
    }
}

impl PromoForm {
    /// For `serde(skip_serializing_if)`: what records of before had.
    pub const fn is_price(&self) -> bool {
        matches!(self, Self::Price)
    }
}

/// Why a product cannot be taken into the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadProduct {
    #[error("the first rung is not a base unit of factor 1")]
    NoBaseUnit,
    #[error("factor {factor} of {unit} does not grow")]
    LadderDoesNotGrow { unit: String, factor: i64 },
    #[error("unit {unit} stands twice")]
    UnitTwice { unit: String },
}

impl Product {
    /// Of one unit, sold whole, on sale, at no cost, with nothing special about it: what most goods begin as.
    pub fn plain(sku: Sku, name: &str, book: Book, category: &str, unit: &str) -> Self {
        Self {
            sku,
            name: name.to_owned(),
            short_name: name.to_owned(),
            book,
            category: category.to_owned(),
            rungs: vec![Rung { unit: unit.to_owned(), factor: 1, barcodes: Vec::new() }],
            fractional: false,
            net_content: None,
            plu: None,
            cost: Rupiah::ZERO,
            ppn: false,
            ceiling: None,
            limit: None,
            min_age: None,
            supplier: None,
            consignment: false,
            shelf: None,
            stock_min: 0,
            shelf_life_days: 0,
            active: true,
            medicine: None,
        }
    }

    /// The ladder's shape (R1, R8).
    pub fn check(&self) -> Result<(), BadProduct> {
        match self.rungs.first() {
            Some(base) if base.factor == 1 => {}
            _ => return Err(BadProduct::NoBaseUnit),
        }
        for (at, rung) in self.rungs.iter().enumerate().skip(1) {
            let below = self.rungs[at - 1].factor;
            // A rung of one (a strip of one capsule) is the base unit under a second name, with a price of its own.
            if rung.factor < below || rung.factor == below && below > 1 {
                return Err(BadProduct::LadderDoesNotGrow { unit: rung.unit.clone(), factor: rung.factor });
            }
            if self.rungs[..at].iter().any(|lower| lower.unit == rung.unit) {
                return Err(BadProduct::UnitTwice { unit: rung.unit.clone() });
            }
        }
        Ok(())
    }

    pub fn base_unit(&self) -> &str {
        self.rungs.first().map_or("", |rung| rung.unit.as_str())
    }

    pub fn rung(&self, unit: &str) -> Option<&Rung> {
        self.rungs.iter().find(|rung| rung.unit.eq_ignore_ascii_case(unit))
    }

    /// Base units in what suppliers sell: the largest unit.
    pub fn pack(&self) -> i64 {
        self.rungs.iter().map(|rung| rung.factor).max().unwrap_or(1)
    }

    /// Base units in the largest unit of which they are whole ones: which unit, and how many.
    pub fn in_packs(&self, quantity: Quantity) -> (usize, Quantity) {
        let pack = self.pack();
        let at = self.rungs.iter().position(|rung| rung.factor == pack).unwrap_or(0);
        match quantity.milli() % (pack * 1_000) {
            0 => (at, Quantity::whole(quantity.milli() / (pack * 1_000))),
            _ => (0, quantity),
        }
    }
}
