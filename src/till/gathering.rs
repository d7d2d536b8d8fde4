//! Goods that are put together to go to another place or out of the books, as they stand while somebody walks along the
//! shelves: durable with every step, moved only when the document is done (`shelving.rs`).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: of each purpose there is one, and one without lines is
//! none; nothing of it is stock or money yet.

use super::input::stock::Gather;
use super::refusal::Code;
use super::{Decision, Trouble, Turn, drafting, signing_in};
use crate::domain::event::draft::{DraftGathered, DraftGathering, GatheredFor};
use crate::domain::id::DraftId;
use crate::domain::people::access::Act;
use crate::domain::text::Text;

/// Lines of one document: more is two.
const MOST_LINES: usize = 300;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// What it is in the log until it is done.
    pub draft: DraftId,
    pub head: DraftGathering,
    pub lines: Vec<DraftGathered>,
}

/// As it stands now, whole.
pub(super) fn decide(turn: &Turn<'_>, step: &Gather) -> Result<Decision, Trouble> {
    let act = match step.head.purpose {
        GatheredFor::Move => Act::Receive,
        GatheredFor::WriteOff => Act::WriteOff,
    };
    signing_in::may(turn.user()?, act)?;
    if step.lines.len() > MOST_LINES {
        return turn.refuse(Code::BadInput, Text::new("till-lines-needed").with("most", MOST_LINES.to_string()));
    }
    for line in &step.lines {
        let goods = turn.goods(&line.sku)?;
        if !line.unit.is_empty() && goods.product.rung(&line.unit).is_none() {
            let text = Text::new("till-unknown-unit").with("unit", line.unit.as_str());
            return turn.refuse(Code::BadInput, text.with("name", goods.product.name.as_str()));
        }
    }
    let known = turn.till.gatherings.iter().find(|one| one.head.purpose == step.head.purpose);
    let draft = known.map_or(DraftId(turn.moment.fresh), |one| one.draft);
    let decision = turn.till.quiet(|next| {
        next.undo.clone_from(&turn.till.undo);
        next.gatherings.retain(|one| one.head.purpose != step.head.purpose);
        if !step.lines.is_empty() {
            next.gatherings.push(Gathering { draft, head: step.head.clone(), lines: step.lines.clone() });
        }
    });
    drafting::noted(turn, decision)
}

/// The document is done: what was put together for it is no draft any more.
pub(super) fn done(turn: &Turn<'_>, purpose: GatheredFor, mut decision: Decision) -> Result<Decision, Trouble> {
    decision.next.gatherings.retain(|one| one.head.purpose != purpose);
    drafting::noted(turn, decision)
}

#[cfg(test)]
mod tests;
