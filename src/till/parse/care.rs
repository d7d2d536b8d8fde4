//! The words of the daily list: `care scan CODE`, `care box SKU BATCH`, `care sign`, `temp FRIDGE DEGREES`.
//!
//! Pure.

use super::unreadable;
use crate::domain::goods::care;
use crate::domain::id::Sku;
use crate::domain::text::Text;
use crate::till::input::care::Care;
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &["care", "temp"];

pub fn input(verb: &str, rest: &[&str]) -> Result<Care, Refusal> {
    Ok(match (verb, rest) {
        ("care", ["scan", code]) => Care::Scan { code: (*code).to_owned() },
        ("care", ["box", sku, batch]) => Care::Tick { sku: Sku::from(*sku), batch: (*batch).to_owned() },
        ("care", ["sign"]) => Care::Sign,
        ("temp", [fridge, degrees]) => {
            let text = || Text::new("till-bad-temperature").with("text", *degrees);
            let tenths = care::tenths(degrees).ok_or_else(|| Refusal::new(Code::BadInput, text()))?;
            Care::Temperature { fridge: (*fridge).to_owned(), tenths }
        }
        _ => return Err(unreadable(verb)),
    })
}
