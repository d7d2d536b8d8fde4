//! A basket that was in nobody's log when the power went: offered again to whoever put it together, in the same shift.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a sale that was finished, or set aside later than this
//! was kept, never comes back this way; what is thrown away is noted like any basket that is dropped (R38).
//! Not here: the file it lies in (`station/unfinished.rs`), how a basket is written down (`basket/aside.rs`).

use serde::{Deserialize, Serialize};

use super::answer::UnfinishedView;
use super::basket::{OpenSale, aside};
use super::input::Input;
use super::lookup::past::Parked;
use super::lookup::{Lookup, Unreadable};
use super::refusal::Code;
use super::{Decision, Stage, Till, Trouble, Turn, noting, parking, selling};
use crate::domain::event::Event;
use crate::domain::event::parked::SaleParked;
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::Instant;

/// A basket as it lay there: the form of one set aside, with whose it is and when it was so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfinished {
    pub sale: SaleParked,
    pub by: UserId,
    pub at: Instant,
}

impl Till {
    /// What would be lost if the power went now: the basket, and those that nobody has answered for yet. Goods that are
    /// being paid or exchanged are none of it: the first are in the log, the second in the buyer's hands.
    pub fn unfinished(&self, now: Instant) -> Vec<Unfinished> {
        let Some(shift) = &self.shift else { return Vec::new() };
        let waits = self.unfinished.iter().filter(|kept| kept.sale.shift == shift.id).cloned();
        let lies = |sale: &&OpenSale| !sale.lines.is_empty() && !sale.is_being_paid() && self.returning.is_none();
        let open = self.open_sale().filter(lies).zip(self.actor()).and_then(|(sale, by)| {
            match aside::happening(sale, shift, self.signed_on(), String::new()).event {
                Event::SaleParked(sale) => Some(Unfinished { sale, by, at: now }),
                _ => None,
            }
        });
        waits.chain(open).collect()
    }

    /// Baskets that were found when the program started. Those of another shift are over; one that was fetched from
    /// those set aside lies there again under its name, as it was last.
    pub fn offer_unfinished(&mut self, found: Vec<Unfinished>, lookup: &dyn Lookup) -> Result<(), Unreadable> {
        let Some(shift) = &self.shift else { return Ok(()) };
        for kept in found {
            let id = kept.sale.sale;
            let here = kept.sale.shift == shift.id && kept.sale.till == shift.till;
            if !here || kept.sale.basket.lines.is_empty() || lookup.has_sale(id)? {
                continue;
            }
            match self.parked.iter_mut().find(|parked| parked.parked.sale == id) {
                Some(parked) => {
                    let basket = &parked.parked.basket;
                    if parked.at < kept.at && basket.paid.is_empty() && basket.waiting.is_none() {
                        (parked.parked.basket, parked.parked.total) = (kept.sale.basket, kept.sale.total);
                    }
                }
                None if self.unfinished.iter().any(|other| other.sale.sale == id) => {}
                None => self.unfinished.push(kept),
            }
        }
        Ok(())
    }

    /// The one that is offered to who is here now.
    fn offered(&self) -> Option<&Unfinished> {
        let (user, shift) = (self.user.as_ref()?, self.shift.as_ref()?);
        self.unfinished.iter().find(|kept| kept.by == user.id && kept.sale.shift == shift.id)
    }

    /// As it is shown, while nothing else lies on the counter.
    pub(super) fn unfinished_view(&self) -> Option<UnfinishedView> {
        let kept = self.offered().filter(|_| !self.is_in_the_middle())?;
        Some(UnfinishedView { lines: kept.sale.basket.lines.len(), total: kept.sale.total, at: kept.at })
    }
}

/// Into the basket again at today's prices, or dropped.
pub(super) fn decide(turn: &Turn<'_>, take: bool) -> Result<Decision, Trouble> {
    if turn.till.is_in_the_middle() {
        return turn.refuse(Code::OpenSale, Text::new("till-open-sale"));
    }
    let Some(kept) = turn.till.offered() else {
        return turn.refuse(Code::BadInput, Text::new("till-nothing-unfinished"));
    };
    let id = kept.sale.sale;
    let (by, at) = (kept.by.clone(), kept.at);
    let parked = Parked { parked: kept.sale.clone(), name: String::new(), by, at };
    let fetched = parking::fetch(turn, &parked).map(|mut decision| {
        decision.next.unfinished.retain(|other| other.sale.sale != id);
        if let Stage::Open(sale) = &mut decision.next.stage {
            (sale.parked, sale.held) = (false, None);
        }
        decision
    });
    match fetched {
        fetched if take => fetched,
        // Dropped like any other basket: with the same rights and note, and one step back.
        Ok(Decision { next, .. }) => selling::decide(&next, &Input::Cancel, turn.consent, turn.lookup, turn.moment),
        // It cannot even be priced any more.
        Err(Trouble::Refused(_)) => {
            let noted = noting::cancelled(turn.till, kept.sale.total, turn.approved_by());
            let mut decision = turn.till.quiet(|next| next.unfinished.retain(|other| other.sale.sale != id));
            decision.happenings.push(noted);
            Ok(decision)
        }
        unreadable => unreadable,
    }
}
