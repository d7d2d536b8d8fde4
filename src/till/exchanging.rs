//! Goods brought back and goods taken in one basket: one payment, or one refund, of the difference (R39).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: what the goods brought back are worth, exact and before
//! rounding, goes into the new ones as the tender `exchange`, at most what those cost; the return and the sale are
//! recorded together, with two numbers and one paper. It is settled at once: a part by one means and the rest by
//! another would leave half of it in the log.
//! Not here: what comes back and for how much (`returning.rs`), the new goods (`selling.rs`).

use super::answer::{ExchangeView, SaleView};
use super::basket::OpenSale;
use super::refusal::Code;
use super::returning::in_hand::InHand;
use super::returning::{self, said};
use super::tendering::settled;
use super::{Decision, Stage, Till, Trouble, Turn, paying, selling};
use crate::domain::event::after_sale::SaleReturned;
use crate::domain::event::{Event, Happening, Tendered};
use crate::domain::money::Rupiah;
use crate::domain::sale::refund::EXCHANGE;
use crate::domain::text::Text;

/// The basket of new goods is opened beside the return.
pub fn begin(turn: &Turn<'_>) -> Result<Decision, Trouble> {
    let Some(now) = &turn.till.returning else {
        return turn.refuse(Code::BadInput, Text::new("till-no-return"));
    };
    if now.taken.is_empty() {
        return turn.refuse(Code::NothingToPay, Text::new("till-return-nothing-taken"));
    }
    if now.exchanging {
        return Ok(turn.till.quiet(|_| {}));
    }
    let buyer = now.buyer.as_ref().filter(|buyer| !buyer.member.state.has_left());
    let member = buyer.map(|buyer| selling::buyer(buyer.member.clone(), &turn.settings));
    let credit = now.total();
    Ok(turn.till.quiet(|next| {
        if let Some(now) = &mut next.returning {
            now.exchanging = true;
        }
        let id = crate::domain::id::SaleId(turn.moment.fresh);
        next.stage = Stage::Open(OpenSale { member, credit, ..OpenSale::new(id) });
        next.times = None;
        next.undo.clear();
    }))
}

/// The return whose goods are being exchanged.
pub fn of(till: &Till) -> Option<&InHand> {
    till.returning.as_deref().filter(|now| now.exchanging)
}

/// What is still to be paid, exact; negative where money goes back instead.
pub fn difference(sale: &OpenSale) -> Rupiah {
    sale.totals().total - sale.credit
}

/// Paying where the goods brought back are worth as much, or more.
pub fn pay_nothing(turn: &Turn<'_>, sale: &OpenSale) -> Result<Decision, Trouble> {
    let back = difference(sale);
    if back.is_negative() {
        return turn.refuse(Code::NotAllowed, Text::new("till-exchange-give-back").with("amount", -back));
    }
    paying::finish(turn, sale, Vec::new())
}

/// `refund`: the new goods are paid by those brought back, and what is left of them goes back.
pub fn give_back(turn: &Turn<'_>, tender: &str) -> Result<Decision, Trouble> {
    let sale = match turn.till.open_sale() {
        Some(sale) if !sale.lines.is_empty() => sale,
        _ => return turn.refuse(Code::NothingToPay, Text::new("till-exchange-nothing-taken")),
    };
    let due = difference(sale);
    if due > Rupiah::ZERO {
        return turn.refuse(Code::NotEnough, Text::new("till-exchange-still-due").with("amount", due));
    }
    returning::known_means(turn, tender)?;
    super::pharmacy::gate::still(turn, sale)?;
    paying::finish_exchange(turn, sale, Vec::new(), tender)
}

/// Both halves of a settled exchange.
pub struct Settled {
    pub back: SaleReturned,
    /// What people said of the goods that came back.
    pub words: Vec<String>,
    /// What the goods brought back pay of the new ones.
    pub part: Tendered,
    pub handed: Vec<(Rupiah, u32)>,
    pub short: Option<Text>,
}

impl Settled {
    pub fn happening(&self) -> Happening {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        said(Event::SaleReturned(self.back.clone()), &words)
    }

    /// What goes back over the counter.
    pub fn given_back(&self) -> Rupiah {
        self.back.tenders.iter().filter(|part| part.tender != EXCHANGE).map(|part| part.amount).sum()
    }
}

/// The return's record and what it pays; `None` where this sale exchanges nothing.
pub fn settle(turn: &Turn<'_>, sale: &OpenSale, tender: &str) -> Result<Option<Settled>, Trouble> {
    let Some(now) = of(turn.till) else { return Ok(None) };
    let exchanged = sale.credit.min(sale.totals().total);
    let parts = returning::parts(turn, now, exchanged, tender)?;
    let number = turn.lookup.next_receipt(turn.shift()?.date)?;
    let mut back = now.recorded(turn, number, &parts)?;
    let passed = returning::hand_out(turn, &mut back)?;
    let words = now.taken.values().map(|taken| taken.words.clone()).collect();
    Ok(Some(Settled { back, words, part: settled(EXCHANGE, exchanged, ""), handed: passed.given, short: passed.short }))
}

/// The basket with both: new goods first, so that a line keeps its number, then those brought back.
pub fn view(now: &InHand, sale: &OpenSale, own: SaleView, cash: impl Fn(Rupiah) -> Rupiah) -> SaleView {
    let back = now.sale_view();
    let total = own.total + back.total;
    let payable = match total.is_negative() {
        true => -now.gives_back(sale.totals().total),
        false => cash(total),
    };
    let mut lines = own.lines;
    lines.extend(back.lines.into_iter().map(|line| super::answer::LineView { newest: false, ..line }));
    SaleView {
        lines,
        gross: own.gross + back.gross,
        discount: own.discount + back.discount,
        total,
        rounding: payable - total,
        payable,
        due: payable,
        ..own
    }
}

/// What the exchange is about, for a screen.
pub fn shown(now: &InHand) -> ExchangeView {
    let back = now.view();
    ExchangeView { of: back.receipt, credit: back.total, tenders: back.tenders }
}
