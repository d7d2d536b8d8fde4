//! The boxes that are looked at every day: recalled, expired, near their end, in the fridge (A12, A16, A34); and the
//! fridge's temperature.
//!
//! Pure. Always holds: a box is on the list for its gravest reason only. What is noted when one is looked at is written
//! and read here, so that till, list and report agree.

use crate::domain::goods::lot::LotOnHand;
use crate::domain::id::{Sku, UserId};
use crate::domain::quantity::Quantity;
use crate::domain::settings::StockWatch;
use crate::domain::time::{BusinessDate, Instant};

/// Why a box is on the list, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// May not be sold any more, whatever its date.
    Recalled,
    Expired,
    /// Ends within so many days, a step of the list.
    Near(i64),
    ColdChain,
}

/// A lot with what the list needs of its goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareBox {
    pub sku: Sku,
    pub name: String,
    pub base_unit: String,
    pub medicine: bool,
    pub cold_chain: bool,
    pub lot: LotOnHand,
    pub shelf: String,
}

impl CareBox {
    pub fn quantity(&self) -> Quantity {
        self.lot.qty_milli
    }
}

/// Something noted about it: goods and batch, or words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareNote {
    pub at: Instant,
    pub by: UserId,
    pub sku: Option<Sku>,
    pub code: String,
}

/// Notes of the log about it.
pub const CHECKED: &str = "box_checked";
pub const SIGNED: &str = "care_signed";
pub const TEMPERATURE: &str = "temperature";

/// Medicines in the fridge keep between these, tenths of a degree Celsius (A16).
pub const COLD: std::ops::RangeInclusive<i64> = 20..=80;
/// What a thermometer of a shop can show.
pub const MEASURABLE: std::ops::RangeInclusive<i64> = -400..=600;

impl Concern {
    pub fn code(self) -> String {
        match self {
            Self::Recalled => "ditarik".to_owned(),
            Self::Expired => "kedaluwarsa".to_owned(),
            Self::Near(days) => days.to_string(),
            Self::ColdChain => "rantai_dingin".to_owned(),
        }
    }
}

/// Why this lot is looked at today, if it is.
pub fn concern(
    lot: &LotOnHand,
    (medicine, cold_chain): (bool, bool),
    today: BusinessDate,
    watch: &StockWatch,
) -> Option<Concern> {
    let steps = if medicine { &watch.medicine_days } else { &watch.goods_days };
    let days = lot.expiry.map(|expiry| expiry.days_since(today));
    let near = days.and_then(|days| steps.iter().copied().filter(|step| days <= *step).min());
    match days {
        _ if lot.recalled => Some(Concern::Recalled),
        Some(..0) => Some(Concern::Expired),
        _ => near.map(Concern::Near).or(cold_chain.then_some(Concern::ColdChain)),
    }
}

/// A thermometer's figure as it is typed (`4,5` or `4.5`), in tenths; `None` where it is none.
pub fn tenths(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
    if part.len() != 1 || whole.is_empty() || whole.len() > 3 {
        return None;
    }
    let read = |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let value = i64::from(read(whole)?) * 10 + i64::from(read(part)?);
    Some(if negative { -value } else { value }).filter(|value| MEASURABLE.contains(value))
}

/// Which fridge, and how warm: as it stands in the note.
pub fn temperature_note(fridge: &str, tenths: i64) -> String {
    format!("{tenths} {fridge}")
}

/// The same read back.
pub fn read_temperature(code: &str) -> Option<(i64, &str)> {
    let (tenths, fridge) = code.split_once(' ')?;
    Some((tenths.parse().ok()?, fridge))
}

#[cfg(test)]
mod tests;
