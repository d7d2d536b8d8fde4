//! What is said to take goods into the catalogue, and to change what it says of them.
//!
//! Pure. Not here: how it is written (`parse/goods.rs`), what follows (`keeping_goods.rs`), prices from a date on
//! (`pricing.rs`).

use crate::domain::id::{Sku, SupplierCode};
use crate::domain::money::Rupiah;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetGoods {
    /// Goods that were not there; without a number of their own they get this till's next.
    New { sku: Option<Sku>, name: String, facts: Vec<Fact> },
    /// What is not named stays as it is.
    Change { sku: Sku, facts: Vec<Fact> },
}

impl Fact {
    /// A mark of the pharmacist's, not the shop's.
    pub const fn is_mark(&self) -> bool {
        matches!(self, Self::Fornas(_) | Self::Generic(_))
    }

    /// Of a medicine what its pack and its registration say, and where it is locked up: the pharmacist's.
    pub const fn is_of_the_pack(&self) -> bool {
        let pack = matches!(
            self,
            Self::Name(_)
                | Self::ShortName(_)
                | Self::Barcode { .. }
                | Self::NoBarcode(_)
                | Self::Content(_)
                | Self::Shelf(_)
                | Self::Drug(_)
        );
        pack || self.is_mark()
    }
}

/// One thing that the catalogue says of goods; `None` takes it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Name(String),
    /// On the receipt, at most 32 signs.
    ShortName(String),
    Category(String),
    /// The base unit, of new goods only: their stock will be kept in it.
    Unit(String),
    /// Sold by weight, of new goods only.
    Weighed(bool),
    /// Five digits of the scale's label.
    Plu(Option<String>),
    /// A higher unit: base units in one, and its price.
    Rung {
        unit: String,
        is: Option<(i64, Rupiah)>,
    },
    /// On the pack of this unit, of the base unit where none is named.
    Barcode {
        unit: String,
        code: String,
    },
    NoBarcode(String),
    /// Of new goods; later prices have a day from which they hold (`set-price`).
    Price(Rupiah),
    MemberPrice(Rupiah),
    /// Of one base unit, as agreed; what was paid stands in the lots.
    Cost(Rupiah),
    /// As printed: `135 ml`.
    Content(Option<String>),
    Shelf(Option<String>),
    /// Reorder point in base units.
    Minimum(i64),
    Supplier(Option<SupplierCode>),
    /// The supplier's until they are sold; of new goods as their supplier is where it is not said.
    Consigned(bool),
    Ppn(bool),
    /// Under which decree its highest price stands: `SPHP` (R22).
    Ceiling(Option<String>),
    /// Which purchase limit it counts in (R21).
    Limit(Option<String>),
    /// Youngest age of a buyer, years.
    Age(Option<u8>),
    /// On the national list (A39), as the pharmacist marks it.
    Fornas(bool),
    /// Generic or brand, against the registration number; `None`: as the number says.
    Generic(Option<bool>),
    /// What only a medicine has.
    Drug(Drug),
    /// Sold; else kept for what was.
    Active(bool),
}

/// One thing that only a medicine has (apotek A1–A8); `None` takes it away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drug {
    /// `B` `T` `K` `P` `N` `OT` `SK` `ALK` `PKRT` `KOS`: new goods that have one are a medicine.
    Class(String),
    /// The registration number in any of its writings.
    Nie(Option<String>),
    /// The generic name of what is in it.
    Substance(String),
    /// As printed: `500 mg`, `120 mg/5 ml`.
    Strength(String),
    /// Dosage form: `tablet`, `sirup`.
    Form(String),
    /// What it has in common with its substitutes, where substance, strength and form do not say it.
    Key(String),
    /// Of class K, handed out by the pharmacist's word.
    Owa(bool),
    Prekursor(bool),
    /// Often misused.
    Oot(bool),
    /// Kept at 2–8 °C.
    Cold(bool),
    /// The whole course is taken.
    Antibiotic(bool),
    /// `P1` to `P6`, of class T.
    Warning(Option<String>),
    /// Base units that go out without a prescription at once, at most.
    MostWithout(Option<i64>),
    /// The price printed on the pack, rupiah for one base unit; of new goods only, as prices are (`set-price`).
    Het(Option<Rupiah>),
}
