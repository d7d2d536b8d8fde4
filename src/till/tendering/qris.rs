//! QRIS: a code is shown, the sale waits, the cashier says what she saw in the merchant's app (R30).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a code shown is not a payment; from the moment it
//! is shown the sale is in the log, whatever happens to the power.
//! Not here: what the code says (`domain/sale/qris.rs`), how it is drawn (`app/screen/pay`).

use super::{kept, settled, take};
use crate::domain::event::Event;
use crate::domain::event::drawer::Noted;
use crate::domain::event::parked::WaitingQris;
use crate::domain::money::Rupiah;
use crate::domain::sale::qris;
use crate::domain::settings::QrisMode;
use crate::domain::text::Text;
use crate::till::answer::QrisView;
use crate::till::basket::OpenSale;
use crate::till::refusal::Code;
use crate::till::slip::Slip;
use crate::till::{Decision, Trouble, Turn, noting};

/// After a quarter of an hour nobody still stands there with the phone in hand: money that comes later is looked up in
/// the merchant's app first. The sale waits on; only the screen says so.
const GOOD_FOR_MS: i64 = 15 * 60_000;

/// Shows the code for this amount; the sale waits.
pub fn show(turn: &Turn<'_>, sale: &OpenSale, amount: Rupiah) -> Result<Decision, Trouble> {
    let settings = &turn.settings;
    if settings.qris_static.is_empty() {
        return turn.refuse(Code::NotAllowed, Text::new("till-qris-not-set"));
    }
    if amount > settings.qris_most {
        return turn.refuse(Code::LimitReached, Text::new("till-qris-most").with("most", settings.qris_most));
    }
    let dynamic = settings.qris_mode == QrisMode::Dynamic;
    let payload = match dynamic {
        true => qris::with_amount(&settings.qris_static, amount, None),
        false => qris::parse(&settings.qris_static).map(|_| settings.qris_static.clone()),
    };
    let Ok(payload) = payload else {
        return turn.refuse(Code::NotAllowed, Text::new("till-qris-unreadable"));
    };
    let mut sale = sale.clone();
    sale.waiting = Some(WaitingQris { amount, payload, dynamic, at: Some(turn.moment.now) });
    kept(turn, sale)
}

fn waiting(turn: &Turn<'_>) -> Result<(OpenSale, WaitingQris), Trouble> {
    let mut sale = turn.till.open_sale().cloned();
    match sale.as_mut().and_then(|sale| sale.waiting.take()).zip(sale) {
        Some((waiting, sale)) => Ok((sale, waiting)),
        None => turn.refuse(Code::BadInput, Text::new("till-no-qris-waits")),
    }
}

/// Signs of a reference that are kept: enough to find it in the merchant's app.
const REFERENCE: usize = 4;

/// The money was seen. Of the reference its last four stay.
pub fn paid(turn: &Turn<'_>, reference: &str) -> Result<Decision, Trouble> {
    let (sale, waiting) = waiting(turn)?;
    let signs: Vec<char> = reference.chars().filter(char::is_ascii_alphanumeric).collect();
    let Some(from) = signs.len().checked_sub(REFERENCE) else {
        return turn.refuse(Code::BadInput, Text::new("till-reference-last-four"));
    };
    let last_four: String = signs[from..].iter().collect();
    take(turn, &sale, settled("qris", waiting.amount, &last_four), Vec::new())
}

/// It was not paid: the tender is taken back.
pub fn unpaid(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let (sale, _) = waiting(turn)?;
    kept(turn, sale)
}

/// The code on paper, for a buyer who cannot see the screen.
pub fn on_paper(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let (_, waiting) = waiting(turn)?;
    let paper = Slip::new(turn, turn.user()?, turn.shift()?.date)
        .with("payload", waiting.payload)
        .with("amount", waiting.amount.amount())
        .with("dynamic", waiting.dynamic);
    let mut decision = turn.till.quiet(|_| {});
    decision.next.undo.clone_from(&turn.till.undo);
    let printed = Noted { amount: waiting.amount, ..noting::note(turn.till, "qris_printed") };
    decision.happenings.push(Event::Noted(printed).into());
    decision.effects.push(paper.paper("qris"));
    Ok(decision)
}

/// The code that the open sale shows and waits for.
pub fn view(sale: &OpenSale) -> Option<QrisView> {
    let waiting = sale.waiting.as_ref()?;
    let until = waiting.at.map(|at| at.plus_millis(GOOD_FOR_MS));
    let (payload, amount) = (waiting.payload.clone(), waiting.amount);
    Some(QrisView { payload, amount, dynamic: waiting.dynamic, since: waiting.at, until })
}
