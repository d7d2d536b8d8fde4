//! What is noted for the manager and the Z although nothing was sold: refusals, removed lines, dropped sales.
//!
//! Pure.

use crate::domain::event::drawer::Noted;
use crate::domain::event::stock::DemandMissed;
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;

use super::basket::BasketLine;
use super::{Till, Turn};

/// A note of this kind, in the open shift.
pub fn note(till: &Till, kind: &str) -> Noted {
    Noted {
        note: kind.to_owned(),
        shift: till.shift.as_ref().map(|shift| shift.id),
        sale: till.open_sale().map(|sale| sale.id),
        receipt: None,
        sku: None,
        code: String::new(),
        amount: Rupiah::ZERO,
        approved_by: None,
    }
}

/// A code that was scanned and that nobody knows. Longer than on any goods it is something else, and not kept.
pub fn unknown(till: &Till, code: &str) -> Event {
    let code = code.trim();
    let kept = code.len() <= 20 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let code = if kept { code.to_owned() } else { String::new() };
    Event::Noted(Noted { code, ..note(till, "unknown_barcode") })
}

/// The same about goods.
pub fn about(till: &Till, kind: &str, sku: &Sku, amount: Rupiah) -> Event {
    Event::Noted(Noted { sku: Some(sku.clone()), amount, ..note(till, kind) })
}

/// A line was taken out before it was paid (R38).
pub fn removed(till: &Till, line: &BasketLine) -> Happening {
    about(till, "line_removed", &line.product().sku, line.amount() - line.discount).into()
}

/// A whole draft was dropped (R38).
pub fn cancelled(till: &Till, total: Rupiah, approved_by: Option<UserId>) -> Happening {
    Event::Noted(Noted { amount: total, approved_by, ..note(till, "sale_cancelled") }).into()
}

/// Done by one person where two should have (R48), with the question that had to be answered.
pub(super) fn approved_later(till: &Till, question: &str) -> Happening {
    Event::Noted(Noted { code: question.to_owned(), ..note(till, "approval_deferred") }).into()
}

/// Asked for in vain, for the list of what to order (A14): goods of the catalogue, or words, which somebody typed and
/// no export shows.
pub(super) fn missed(turn: &Turn<'_>, sku: Option<Sku>, asked: &str, reason: &str) -> Happening {
    let shift = turn.till.shift.as_ref().map(|shift| shift.id);
    let personal = sku.is_none().then(|| Personal { words: asked.to_owned(), ..Personal::default() });
    let missed = DemandMissed { date: turn.today(), shift, sku, asked: String::new(), reason: reason.to_owned() };
    Happening { event: Event::DemandMissed(missed), personal }
}
