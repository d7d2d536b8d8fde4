//! A whole sale voided: on its own day and shift, with a reason, by two people (R38, koperasi 6.5).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: the mirror of the sale as it stands, money and
//! goods the way they came.

use super::{Back, InHand, Taken, done, nothing_open, past_of, returned};
use crate::domain::event::after_sale::Condition;
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;
use crate::domain::sale::refund::EXCHANGE;
use crate::domain::text::Text;
use crate::till::lookup::past::PastSale;
use crate::till::refusal::Code;
use crate::till::{Decision, Trouble, Turn};

pub fn void(turn: &Turn<'_>, receipt: &ReceiptNumber, reason: &str) -> Result<Decision, Trouble> {
    nothing_open(turn)?;
    let past = *past_of(turn, receipt)?;
    may_be_voided(turn, &past)?;
    let mut now = InHand::new(turn, past)?;
    for (n, line) in (1..).zip(&now.past.sale.lines) {
        let taken = Taken {
            quantity: line.qty_milli,
            reason: "batal".to_owned(),
            words: String::new(),
            condition: Condition::Good,
        };
        now.taken.insert(n, taken);
    }
    let parts: Vec<(String, Rupiah)> = now.past.tenders.iter().map(|part| (part.tender.clone(), part.amount)).collect();
    super::may_give(turn, &now.past, &parts)?;
    agreed(turn, &now.past)?;
    let number = turn.lookup.next_receipt(turn.shift()?.date)?;
    let back = Back { id: now.id, number, lines: now.lines(), parts: &parts, void: true };
    let back = returned(turn, &now.past, back)?;
    Ok(done(turn, &now, back, &[reason.trim()]))
}

/// Later, goods are taken back instead: the day's figures stand.
fn may_be_voided(turn: &Turn<'_>, past: &PastSale) -> Result<(), Trouble> {
    let number = past.sale.receipt.to_string();
    if !past.returned.is_empty() {
        return turn.refuse(Code::AlreadyReturned, Text::new("till-void-part-returned").with("receipt", number));
    }
    if past.sale.shift != turn.shift()?.id || !past.shift_open {
        return turn.refuse(Code::NotAllowed, Text::new("till-void-other-shift").with("receipt", number));
    }
    if past.tenders.iter().any(|part| part.tender == EXCHANGE) {
        return turn.refuse(Code::NotAllowed, Text::new("till-void-exchange").with("receipt", number));
    }
    Ok(())
}

/// Neither who voids nor who sold agrees to it.
fn agreed(turn: &Turn<'_>, past: &PastSale) -> Result<(), Trouble> {
    let number = past.sale.receipt.to_string();
    match turn.approved_by() {
        None => turn.refuse(Code::NeedsApproval, Text::new("till-void-approval").with("receipt", number)),
        // Where nobody else is there she agrees herself, and the manager reads of it.
        Some(approver) if approver == past.cashier && !turn.consent.later => {
            turn.refuse(Code::NotAllowed, Text::new("till-void-by-seller").with("receipt", number))
        }
        Some(_) => Ok(()),
    }
}
