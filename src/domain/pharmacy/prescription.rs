//! Prescriptions: what is asked of the paper, how often it may be dispensed, compounds with their exact need, and the
//! two fees.
//!
//! Pure. Always holds: an item of a narcotic or psychotropic is never repeated (A23); a compound's need is exact and
//! what is issued is the next whole base unit (A24). Not here: the gate (`licence.rs`), the sale it is paid with.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::medicine::Class;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;

/// A prescription of this cooperative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PrescriptionId(pub uuid::Uuid);

/// The number as people say and write it.
pub fn label(number: u32) -> String {
    format!("R-{number:04}")
}

/// Reads `R-0123`, `r123` or `123`.
pub fn number(text: &str) -> Option<u32> {
    let digits = text.trim().trim_start_matches(['R', 'r']).trim_start_matches('-');
    digits.parse().ok().filter(|number| *number > 0)
}

/// A field of the paper that nobody filled (A21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lack {
    Doctor,
    Sip,
    Place,
    Patient,
    Born,
    Address,
    Phone,
    Signa,
}

impl Lack {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Doctor => "doctor",
            Self::Sip => "sip",
            Self::Place => "place",
            Self::Patient => "patient",
            Self::Born => "born",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Signa => "signa",
        }
    }

    /// Without it no narcotic and no psychotropic goes out; for all else it is a warning (A21).
    pub const fn bars_narcotics(self) -> bool {
        matches!(self, Self::Sip | Self::Patient | Self::Address)
    }
}

/// How a medicine is used: decides the colour of its etiket (A25).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// White: taken by mouth.
    #[default]
    Dalam,
    /// Blue: skin, eye, ear, nose, inhaled, suppository, injection.
    Luar,
}

impl Route {
    /// As the form of the medicine says; what is no form taken by mouth is external.
    pub fn of_form(form: &str) -> Self {
        const BY_MOUTH: [&str; 14] = [
            "tablet", "kaplet", "kapsul", "sirup", "sirop", "suspensi", "puyer", "serbuk", "pil", "emulsi", "eliksir",
            "larutan", "drop", "cairan",
        ];
        let form = form.to_lowercase();
        let external = ["luar", "kulit", "mata", "telinga", "hidung", "supositoria", "injeksi", "obat kumur"];
        match BY_MOUTH.iter().any(|mouth| form.contains(mouth)) && !external.iter().any(|word| form.contains(word)) {
            true => Self::Dalam,
            false => Self::Luar,
        }
    }
}

/// One substance of an item and how much of it one filling needs, in base units: a decimal text, `"7.5"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ingredient {
    pub sku: Sku,
    #[serde(with = "rust_decimal::serde::str")]
    pub need: Decimal,
}

/// What a compound is packed in, the usual one first: powders, capsules, ointments, mixtures.
pub const PACKS: [&str; 4] = ["bungkus", "kapsul", "pot", "botol"];

/// One R/.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// One for a ready medicine, more for a compound (racikan).
    pub of: Vec<Ingredient>,
    /// How many the patient gets with one filling: tablets, or packed powders of a compound.
    pub count: Quantity,
    /// Made up here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub compound: bool,
    #[serde(default, skip_serializing_if = "is_by_mouth")]
    pub route: Route,
    /// What a compound is packed in ([`PACKS`]); empty = the first of them, and of ready medicine.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pack: String,
    /// Of this item alone, where it differs from the whole prescription's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iter: Option<u32>,
}

fn is_by_mouth(route: &Route) -> bool {
    *route == Route::Dalam
}

impl Item {
    /// What its count counts: packs of a compound, else base units of the goods.
    pub fn unit<'a>(&'a self, base: &'a str) -> &'a str {
        match (self.compound, self.pack.as_str()) {
            (false, _) => base,
            (true, "") => PACKS[0],
            (true, pack) => pack,
        }
    }

    /// How many the patient may get in all: 1 + n fillings; narcotics and psychotropics one (A23).
    pub fn allowed(&self, iter: u32, classes: &[Class]) -> Quantity {
        Quantity::from_milli(self.count.milli() * (i64::from(self.repeats(iter, classes)) + 1))
    }

    /// How often it may be repeated; narcotics and psychotropics never are (ne iter), whatever the paper says (A23).
    pub fn repeats(&self, iter: u32, classes: &[Class]) -> u32 {
        let strict = classes.iter().any(|class| class.is_strict());
        if strict { 0 } else { self.iter.unwrap_or(iter) }
    }
}

/// What is issued of an ingredient for a part of an item, and what of it is left over unused (A24).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Whole base units.
    pub issued: Quantity,
    /// The same, exact: thousandths, up where the need is finer.
    pub needed: Quantity,
    pub wasted: Quantity,
}

/// The need for `served` of `count`, exact, and the next whole base units for it. Example: 7,5 tablets for 15 powders;
/// of 10 powders 5, of 15 powders 8 with half a tablet over.
///
/// `None` where the figures leave what a shop counts.
pub fn issue(need: Decimal, served: Quantity, count: Quantity) -> Option<Issue> {
    if count.is_zero() || need.is_sign_negative() {
        return None;
    }
    let share = need.checked_mul(Decimal::from(served.milli()))?.checked_div(Decimal::from(count.milli()))?;
    let thousandths = share.checked_mul(Decimal::ONE_THOUSAND)?.round_dp(9).ceil().to_i64()?;
    let issued = Quantity::from_milli(thousandths.checked_add(999)? / 1_000 * 1_000);
    let needed = Quantity::from_milli(thousandths);
    (issued.milli() <= Quantity::TYPED_LIMIT).then(|| Issue { issued, needed, wasted: issued - needed })
}

/// Where an item stands on a copy (A23): whole fillings that were handed out (det), and of the next one a part (did).
/// Neither is nedet: nothing was handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Served {
    pub whole: i64,
    pub part: Quantity,
}

impl Served {
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }

    /// How often it may be repeated still: a filling that was begun is none of these (A23).
    pub fn iter_left(self, iter: u32) -> u32 {
        let begun = self.whole + i64::from(self.part > Quantity::ZERO);
        let left = i64::from(iter) + 1 - begun;
        u32::try_from(left.clamp(0, i64::from(iter))).unwrap_or(0)
    }
}

/// What was handed out of an item, as a copy says it.
pub fn served(count: Quantity, handed: Quantity) -> Served {
    if handed <= Quantity::ZERO || count <= Quantity::ZERO {
        return Served::default();
    }
    let (handed, count) = (handed.milli(), count.milli());
    Served { whole: handed / count, part: Quantity::from_milli(handed % count) }
}

/// What is due next of an item of which so much went out: the rest of the filling that was begun, and a whole one only
/// where that is done (A23). Example: of 20, with 5 handed out, 15.
pub fn due(count: Quantity, handed: Quantity) -> Quantity {
    count - served(count, handed).part
}

/// Which filling of an item goes on where so much went out before, from 1.
pub fn filling(count: Quantity, handed: Quantity) -> i64 {
    served(count, handed).whole + 1
}

/// In roman numerals, as a prescription writes counts (A21); `None` for what is no whole number from 1 to 3999.
pub fn roman(quantity: Quantity) -> Option<String> {
    const SIGNS: [(i64, &str); 13] = [
        (1_000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = quantity.milli() / 1_000;
    if !quantity.is_whole() || !(1..=3_999).contains(&rest) {
        return None;
    }
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            written.push_str(sign);
            rest -= value;
        }
    }
    Some(written)
}

/// Service of dispensing, per R/ (A18).
pub const TUSLAH: &str = "TUSLAH";
/// Packing, per packed item (A18).
pub const EMBALASE: &str = "EMBALASE";

/// Whether a line is work of the pharmacy and no goods.
pub fn is_fee(sku: &Sku) -> bool {
    matches!(sku.as_str(), TUSLAH | EMBALASE)
}

#[cfg(test)]
mod tests;
