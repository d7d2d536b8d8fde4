//! Another box than the one proposed, by hand; or the proposal after all (A10).
//!
//! Pure. Always holds: a box that was chosen has a reason; lines that became the same are one line.

use super::{Desk, line_of, refuse};
use crate::domain::goods::lot::BOX_REASONS;
use crate::domain::goods::product::Book;
use crate::domain::text::Text;
use crate::till::basket::BasketLine;
use crate::till::input::LineRef;
use crate::till::refusal::Code;
use crate::till::{Decision, Trouble};

impl Desk<'_> {
    pub(super) fn choose_box(&self, line: LineRef, batch: Option<&str>, reason: &str) -> Result<Decision, Trouble> {
        let mut sale = self.existing()?;
        let at = line_of(&sale, line)?;
        let product = sale.lines[at].product().clone();
        if product.book != Book::Obat {
            let text = Text::new("till-no-boxes").with("name", product.name.as_str());
            return Err(refuse(Code::NotAllowed, text).into());
        }
        if batch.is_some() && !BOX_REASONS.contains(&reason) {
            let text = Text::new("till-bad-reason").with("reasons", BOX_REASONS.join(", "));
            return Err(refuse(Code::BadInput, text).into());
        }
        let batch = batch.map(|batch| batch.trim().to_uppercase());
        if let Some(batch) = &batch {
            let lots = self.lookup.lots(&product.sku, product.book.counter())?;
            let today = self.till.today(self.moment);
            let known = lots.iter().find(|stocked| stocked.lot.batch.eq_ignore_ascii_case(batch));
            let text = |key| Text::new(key).with("name", product.name.as_str()).with("batch", batch.as_str());
            match known {
                None => return Err(refuse(Code::NotAllowed, text("till-box-unknown")).into()),
                Some(stocked) if stocked.lot.recalled => {
                    return Err(refuse(Code::RecalledBatch, text("till-box-recalled")).into());
                }
                Some(stocked) if stocked.lot.expiry.is_some_and(|expiry| expiry < today) => {
                    return Err(refuse(Code::ExpiredBatch, text("till-box-expired")).into());
                }
                Some(_) => {}
            }
        }
        let chosen = &mut sale.lines[at];
        chosen.pharmacy.box_reason = if batch.is_some() { reason.to_owned() } else { String::new() };
        chosen.batch = batch;
        let chosen = chosen.clone();
        let same = |other: &BasketLine| {
            other.product().sku == chosen.product().sku
                && other.unit == chosen.unit
                && other.batch == chosen.batch
                && other.label.is_none()
                && other.by_hand.is_none()
                && other.pharmacy.item == chosen.pharmacy.item
        };
        let twin = sale.lines.iter().enumerate().position(|(other, line)| other != at && same(line));
        let at = match twin {
            Some(twin) => {
                sale.lines[twin].quantity += chosen.quantity;
                sale.lines[twin].pharmacy.serials.extend(chosen.pharmacy.serials.iter().cloned());
                sale.lines[twin].pharmacy.box_reason.clone_from(&chosen.pharmacy.box_reason);
                sale.lines.remove(at);
                if twin > at { twin - 1 } else { twin }
            }
            None => at,
        };
        sale.last = Some((at, sale.lines[at].quantity));
        self.finish(sale, Some(at), false)
    }
}
