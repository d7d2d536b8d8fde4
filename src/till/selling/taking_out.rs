//! Lines out of the basket, whole drafts dropped, and the last step taken back (R38).
//!
//! Pure. Always holds: what goes out before it was paid is noted, whichever way it goes.

use super::{Desk, line_of, refuse};
use crate::domain::event::Happening;
use crate::domain::text::Text;
use crate::till::basket::BasketLine;
use crate::till::input::LineRef;
use crate::till::refusal::Code;
use crate::till::{Before, Decision, Stage, Trouble, exchanging, noting};

impl Desk<'_> {
    pub(super) fn remove(&self, number: usize) -> Result<Decision, Trouble> {
        let mut sale = self.existing()?;
        let at = line_of(&sale, LineRef::Number(number))?;
        let removed = sale.lines.remove(at);
        sale.last = sale.lines.len().checked_sub(1).map(|at| (at, sale.lines[at].quantity));
        let mut decision = self.finish(sale, None, false)?;
        decision.happenings.push(noting::removed(self.till, &removed));
        Ok(decision)
    }

    /// A draft worth more than the limit is dropped by two people only (R38).
    pub(super) fn cancel(&self) -> Result<Decision, Trouble> {
        let exchanging = exchanging::of(self.till).is_some();
        if exchanging && self.till.open_sale().is_none() {
            return Ok(self.till.quiet(|next| next.returning = None));
        }
        let sale = self.existing()?;
        let total = sale.totals().total;
        // Who readies goods for who sells has nobody's money: she leaves them as she found them.
        let sells = self.sells().is_ok();
        if sells && total > self.settings.cancel_approval && self.consent.approver.is_none() {
            return Err(refuse(Code::NeedsApproval, Text::new("till-cancel-approval").with("total", total)).into());
        }
        let approver = self.consent.approver.as_ref().map(|approver| approver.id.clone());
        let noted = (!sale.lines.is_empty()).then(|| noting::cancelled(self.till, total, approver));
        let mut decision = self.till.quiet(|next| {
            next.stage = Stage::Idle;
            next.times = None;
            // One step back is kept: a cancelled sale can be taken back until the next begins.
            next.undo = vec![Before::Sale(Some(Box::new(sale)))];
            if exchanging {
                // Both halves go; one alone could not be taken back as it was.
                (next.returning, next.undo) = (None, Vec::new());
            }
        });
        decision.happenings.extend(noted);
        Ok(decision)
    }

    pub(super) fn undo(&self) -> Result<Decision, Trouble> {
        let mut undo = self.till.undo.clone();
        let nothing = || refuse(Code::BadInput, Text::new("till-nothing-to-undo"));
        let before = match undo.pop().ok_or_else(nothing)? {
            Before::Times(times) => {
                return Ok(self.till.quiet(|next| (next.undo, next.times) = (undo, times)));
            }
            Before::Sale(_) if matches!(self.till.stage, Stage::Done(_)) => return Err(nothing().into()),
            Before::Sale(before) => before,
        };
        // Goods that go by taking back have gone like any other (R38).
        let stays = |line: &&BasketLine| {
            let what = |line: &BasketLine| (line.product().sku.clone(), line.other.clone());
            let same = |kept: &BasketLine| what(kept) == what(line);
            before.as_ref().is_some_and(|before| before.lines.iter().any(same))
        };
        let lines = self.till.open_sale().map_or(&[][..], |sale| &sale.lines);
        let gone = lines.iter().filter(|line| !stays(line));
        let noted: Vec<Happening> = gone.map(|line| noting::removed(self.till, line)).collect();
        let mut decision = self.till.quiet(|next| {
            next.stage = before.map_or(Stage::Idle, |before| Stage::Open(*before));
            next.undo = undo;
            next.times = None;
        });
        decision.happenings = noted;
        Ok(decision)
    }
}
