//! How much one buyer may have, and how old a buyer must be (R21, R23, R25, R26).
//!
//! Pure. Limits are data with a first day; what a buyer had already is asked by the caller. Always holds: a limit is
//! counted under one key, and the key names nobody (a member's number, a keyed hash, a receipt).
//! Not here: ceilings (`ceiling.rs`), the form of a NIK (`people/nik.rs`), the pharmacy's own limits (`pharmacy/`).

use serde::{Deserialize, Serialize};

use crate::domain::id::{MemberNumber, SaleId};
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// What a buyer is where the rule asks (R23).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BuyerKind {
    RumahTangga,
    UsahaMikro,
    PetaniNelayan,
}

impl BuyerKind {
    pub const ALL: [Self; 3] = [Self::RumahTangga, Self::UsahaMikro, Self::PetaniNelayan];

    pub const fn code(self) -> &'static str {
        match self {
            Self::RumahTangga => "rumah_tangga",
            Self::UsahaMikro => "usaha_mikro",
            Self::PetaniNelayan => "petani_nelayan",
        }
    }

    /// Reads a code, however its words are parted; farmers and fishers also by their own word.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
        match letters.to_ascii_lowercase().as_str() {
            "rumahtangga" => Some(Self::RumahTangga),
            "usahamikro" => Some(Self::UsahaMikro),
            "petaninelayan" | "petani" | "nelayan" => Some(Self::PetaniNelayan),
            _ => None,
        }
    }
}

/// Over what a limit is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// A buyer's receipts of one business date.
    Day,
    /// Each receipt by itself.
    Receipt,
}

/// A purchase limit of all goods with its code, from a day on (S). Counts base units: a pack, a cylinder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    pub code: String,
    pub from: BusinessDate,
    pub span: Span,
    /// Of who is none of the kinds below, or gave none.
    pub most: i64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_kind: Vec<(BuyerKind, i64)>,
    /// Each sale records NIK and kind of the buyer (R23).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_buyer: bool,
    /// What the regulation is called: the refusal says it (N14).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// From its day on nothing is limited any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lifted: bool,
}

/// The limits that a day's settings say, from the day of their decrees on; the shop's own come after those that came
/// with the program. SPHP: packs a buyer and day, of whatever size. LPG: cylinders of a household, of a micro business;
/// "per visit" is counted by the day, so that a second visit is seen. Farmers and fishers have a household's.
pub fn of(settings: &Settings) -> Vec<Limit> {
    let day = |month, day| BusinessDate::new(2025, month, day).expect("the decrees have dates");
    let limit = |code: &str, from, most| Limit {
        code: code.to_owned(),
        from,
        span: Span::Day,
        most,
        by_kind: Vec::new(),
        needs_buyer: false,
        number: String::new(),
        lifted: false,
    };
    let packs =
        Limit { number: "Keputusan Bapanas 215/2025".to_owned(), ..limit("SPHP", day(7, 12), settings.sphp_packs) };
    let cylinder = Limit {
        by_kind: vec![(BuyerKind::UsahaMikro, settings.lpg_business)],
        needs_buyer: true,
        number: "R23".to_owned(),
        ..limit("LPG3", day(7, 21), settings.lpg_household)
    };
    [packs, cylinder].into_iter().chain(settings.goods.limits.iter().cloned()).collect()
}

/// What holds for a code on a day: the newest that has begun, of one first day the last entered; none where that lifts
/// what was before.
pub fn on<'a>(limits: &'a [Limit], code: &str, date: BusinessDate) -> Option<&'a Limit> {
    let begun = limits.iter().filter(|limit| limit.code == code && limit.from <= date);
    begun.max_by_key(|limit| limit.from).filter(|limit| !limit.lifted)
}

/// Under what a buyer's purchases are counted (R25).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    Member(MemberNumber),
    /// The keyed hash of the NIK, in hex; made by who has the cooperative's secret.
    Nik(String),
    Receipt(SaleId),
}

impl Key {
    /// Member number, else NIK, else the receipt itself.
    pub fn of(member: Option<&MemberNumber>, nik_hash: Option<&str>, sale: SaleId) -> Self {
        match (member, nik_hash) {
            (Some(member), _) => Self::Member(member.clone()),
            (None, Some(hash)) => Self::Nik(hash.to_owned()),
            (None, None) => Self::Receipt(sale),
        }
    }
}

/// How much of a wanted quantity a limit allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    pub allowed: i64,
    /// Less than wanted: the line is refused as it stands.
    pub block: bool,
}

/// What a limit leaves of a wish: `already` is what this buyer had. In one unit of whatever is counted.
pub fn left(want: i64, max: i64, already: i64) -> Allowed {
    let allowed = max.saturating_sub(already).clamp(0, want.max(0));
    Allowed { allowed, block: allowed < want }
}

/// What a limit says to a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Allowed,
    /// NIK and kind of the buyer come first (`buyer NIK KIND`).
    BuyerNeeded,
    /// `LIMIT_REACHED`: the most for this buyer, and what of it is left.
    Reached {
        most: i64,
        left: Quantity,
    },
}

impl Limit {
    /// The facts of a sentence about it: `code` `number` `from` `most` `micro` `per` `nik` `how`.
    pub fn told(&self, key: &'static str) -> Text {
        let micro = self.most_for(Some(BuyerKind::UsahaMikro));
        let how = match (self.lifted, micro == self.most) {
            (true, _) => "lifted",
            (false, true) => "holds",
            (false, false) => "micro",
        };
        let text = Text::new(key).with("code", self.code.as_str()).with("number", self.number.as_str());
        text.with("from", self.from)
            .with("most", self.most)
            .with("micro", micro)
            .with("per", if self.span == Span::Day { "day" } else { "receipt" })
            .with("nik", if self.needs_buyer { "yes" } else { "no" })
            .with("how", how)
    }

    /// The most for a buyer of this kind, in base units.
    pub fn most_for(&self, kind: Option<BuyerKind>) -> i64 {
        let own = self.by_kind.iter().find(|(known, _)| Some(*known) == kind);
        own.map_or(self.most, |(_, most)| *most)
    }

    /// Whether a buyer who had `already` may have `wanted` (all of this receipt's goods with the code). Base units.
    pub fn judge(&self, kind: Option<BuyerKind>, already: Quantity, wanted: Quantity) -> Verdict {
        if self.needs_buyer && kind.is_none() {
            return Verdict::BuyerNeeded;
        }
        let already = match self.span {
            Span::Day => already,
            Span::Receipt => Quantity::ZERO,
        };
        let most = self.most_for(kind);
        let found = left(wanted.milli(), most.saturating_mul(1_000), already.milli());
        match found.block {
            false => Verdict::Allowed,
            true => Verdict::Reached { most, left: Quantity::from_milli(found.allowed) },
        }
    }
}

/// What a line of goods with a minimum age meets (R26).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeGate {
    Free,
    /// `NEEDS_CONFIRMATION`: this many years and older?
    Ask(u8),
    /// The shop lies too near a school and does not sell them at all.
    NotSoldHere,
}

/// Whether goods may go into the sale: asked once a receipt, again only for a higher age than the yes was for.
pub fn age_gate(min_age: Option<u8>, said_yes_to: Option<u8>, sells_aged_goods: bool) -> AgeGate {
    match min_age.filter(|age| *age > 0) {
        None => AgeGate::Free,
        Some(_) if !sells_aged_goods => AgeGate::NotSoldHere,
        Some(age) if said_yes_to.is_some_and(|yes| yes >= age) => AgeGate::Free,
        Some(age) => AgeGate::Ask(age),
    }
}

#[cfg(test)]
mod tests;
