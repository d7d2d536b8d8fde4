//! What a scan is in the stock room: goods and the unit of the code, with batch, expiry and serial number of a 2D code.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a code that stands for no goods is a refusal with the
//! code in it.

use super::Trouble;
use super::lookup::Lookup;
use super::refusal::{Code, Refusal};
use crate::domain::goods::barcode::{self, Plan, Reading};
use crate::domain::goods::gs1::Pack;
use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;

/// Goods that a code stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    pub sku: Sku,
    /// Of the code; empty for the base unit of a scale's label.
    pub unit: String,
    /// Nothing in it, but of a 2D code.
    pub pack: Pack,
    /// Of a scale's label, base units.
    pub weighed: Option<Quantity>,
}

pub fn read(code: &str, lookup: &dyn Lookup, settings: &Settings) -> Result<Coded, Trouble> {
    let unknown = || Refusal::new(Code::UnknownBarcode, Text::new("till-unknown-barcode").with("code", code.trim()));
    let unreadable = |_| Refusal::new(Code::BadInput, Text::new("till-unreadable-2d"));
    let (key, pack) = match barcode::read(code, &Plan::of(settings)).map_err(unreadable)? {
        Reading::Goods(gtin) => (gtin.as_str().to_owned(), Pack::default()),
        Reading::Pack(pack) => (pack.gtin.clone().ok_or_else(unknown)?, pack),
        Reading::Text { code } => (code, Pack::default()),
        Reading::Weight { plu, grams } => {
            let sku = lookup.plu(&plu)?.ok_or_else(unknown)?;
            let weighed = Some(Quantity::from_milli(grams));
            return Ok(Coded { sku, unit: String::new(), pack: Pack::default(), weighed });
        }
        _ => return Err(unknown().into()),
    };
    let (sku, unit) = lookup.barcode(&key)?.ok_or_else(unknown)?;
    Ok(Coded { sku, unit, pack, weighed: None })
}
