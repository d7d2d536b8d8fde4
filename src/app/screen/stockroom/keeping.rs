//! Goods that are put together to be moved or written off, as they are kept: told to the till with every step, and
//! taken up again when the errand is opened anew.
//!
//! Always holds: what is shown is what the till keeps; the till alone drops it, when the document is done.

use super::gathering::{Gathered, Gathering, Purpose};
use super::work::Step;
use crate::app::shop::Shop;
use crate::domain::event::draft::{DraftGathered, DraftGathering, GatheredFor};
use crate::station::counter::stockroom::FoundStock;
use crate::till::input::Input;
use crate::till::input::stock::Gather;

impl Gathering {
    /// As it stood when somebody left it, or the program was cut short.
    pub fn resumed(purpose: Purpose, shop: &Shop) -> Self {
        let fresh = Self::new(purpose);
        let kept =
            fresh.gathered_for().and_then(|wanted| shop.answer.gatherings.iter().find(|it| it.0.purpose == wanted));
        let Some((head, lines)) = kept else { return fresh };
        Self {
            from: head.from,
            to: head.to.unwrap_or(fresh.to),
            reason: fresh.reasons().iter().position(|(code, _)| *code == head.reason),
            witness: head.witness.clone(),
            second_witness: head.second_witness.clone(),
            kept: lines.clone(),
            ..fresh
        }
    }

    const fn gathered_for(&self) -> Option<GatheredFor> {
        match self.purpose {
            Purpose::Move => Some(GatheredFor::Move),
            Purpose::WriteOff => Some(GatheredFor::WriteOff),
            Purpose::SendBack { .. } | Purpose::Order { .. } => None,
        }
    }

    /// What was changed goes into the log, so that nothing of it is lost.
    pub(super) fn noted(&self) -> Step {
        let Some(purpose) = self.gathered_for() else { return Step::Stay };
        let line = |line: &Gathered| DraftGathered {
            sku: line.sku.clone(),
            unit: line.unit().to_owned(),
            qty_milli: line.quantity,
            batch: line.batch.clone(),
        };
        let head = DraftGathering {
            purpose,
            from: self.from,
            to: (purpose == GatheredFor::Move).then_some(self.to),
            reason: self.reason().map_or_else(String::new, |(code, _)| code.to_owned()),
            witness: self.witness.clone(),
            second_witness: self.second_witness.clone(),
        };
        Step::Do(Input::Gather(Gather { head, lines: self.lines.iter().map(line).collect() }))
    }

    /// The lines of a document that is gone on with, before whatever was scanned meanwhile.
    pub(super) fn take_up(&mut self, goods: &[FoundStock]) {
        let line = |kept: DraftGathered| {
            let of = goods.iter().find(|goods| goods.product.sku == kept.sku)?;
            let rungs = of.product.rungs.clone();
            Some(Gathered {
                sku: kept.sku,
                name: of.product.name.clone(),
                rung: rungs.iter().position(|rung| rung.unit == kept.unit).unwrap_or(0),
                rungs,
                quantity: kept.qty_milli,
                batch: kept.batch,
                lots: of.lots.clone(),
                lasts: None,
            })
        };
        let kept = std::mem::take(&mut self.kept).into_iter().filter_map(line);
        self.lines.splice(0..0, kept);
        self.at = self.lines.len().saturating_sub(1);
    }
}
