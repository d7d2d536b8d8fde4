//! What is noted for the manager and the Z although nothing was sold: refusals, removed lines, dropped sales.
//!
//! Pure.

use crate::domain::event::Event;
use crate::domain::event::drawer::Noted;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;

use super::Till;

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
