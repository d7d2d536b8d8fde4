//! Goods on the scale: the tare that is taken off, and who typed a weight that a scale should have told (D21, D24).
//!
//! Pure. Not here: what the scale sends (`peripherals/scale.rs`), weights on labels (`domain/goods/barcode.rs`).

use crate::domain::id::Sku;
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;

use super::lookup::Lookup;
use super::refusal::{Code, Refusal};
use super::{Decision, Moment, Till, Trouble, settled};

/// Where a line's weight is from, at a counter that has a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighed {
    Scale,
    /// Typed: shown on the line and kept in the log.
    Manual,
}

/// What is sold of what lies on the scale: less the bag or bowl of these goods.
pub fn net(settings: &Settings, sku: &Sku, gross: Quantity) -> Result<Quantity, Refusal> {
    let tare = settings.tare(sku);
    let net = gross - tare;
    if net > Quantity::ZERO {
        return Ok(net);
    }
    let text = Text::new("till-only-tare").with("weight", gross).with("tare", tare);
    Err(Refusal::new(Code::BadQuantity, text))
}

/// The most that a bag or bowl weighs.
const HEAVIEST: Quantity = Quantity::whole(5);

/// A manager says what the bag of these goods weighs, from today on.
pub fn set_tare(
    till: &Till,
    sku: &Sku,
    tare: Quantity,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<Decision, Trouble> {
    if till.user.as_ref().is_none_or(|user| user.role != Role::Manajer) {
        return Err(Refusal::new(Code::NotAllowed, Text::new("till-tare-is-the-managers")).into());
    }
    let today = till.today(moment);
    let goods = lookup.goods(sku, today)?.filter(|goods| goods.product.fractional);
    if goods.is_none() {
        return Err(Refusal::new(Code::BadInput, Text::new("till-not-weighed").with("sku", sku.as_str())).into());
    }
    if tare > HEAVIEST || tare < Quantity::ZERO {
        let text = Text::new("till-tare-too-heavy").with("tare", tare).with("most", HEAVIEST);
        return Err(Refusal::new(Code::BadQuantity, text).into());
    }
    let mut decision = till.quiet(|_| {});
    decision.happenings =
        settled::changed(lookup, today, |settings| settings.tare(sku), |settings| settings.set_tare(sku, tare))?;
    Ok(decision)
}
