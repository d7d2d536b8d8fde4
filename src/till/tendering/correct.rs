//! The tender of a finished sale was another: a correction of its own, which the sale's record does not feel (R47).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: the sum stays what was paid; another person than
//! who sold agrees.

use super::credit;
use crate::domain::accounting::tender::Means;
use crate::domain::cooperative::holder::Holder;
use crate::domain::event::Event;
use crate::domain::event::after_sale::TenderCorrected;
use crate::domain::id::{MemberNumber, ReceiptNumber};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::till::lookup::Member;
use crate::till::lookup::past::{Paper, PastSale};
use crate::till::refusal::Code;
use crate::till::{Decision, Stage, Till, Trouble, Turn, cards, signing_in};

/// Means that a tender can turn out to have been. A voucher has a number, which a correction does not know.
const MEANS: [&str; 6] = ["cash", "qris", "card", "transfer", "kasbon", "sukarela"];

pub fn correct(turn: &Turn<'_>, receipt: &ReceiptNumber, to: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, crate::domain::people::access::Act::Sell)?;
    if !MEANS.contains(&to) {
        let known = Means::parse(to).is_some();
        let key = if known { "till-tender-not-that" } else { "till-tender-unknown" };
        return turn.refuse(if known { Code::NotAllowed } else { Code::BadInput }, Text::new(key).with("tender", to));
    }
    let shift = turn.shift()?;
    let past = match turn.lookup.paper(receipt)? {
        Some(Paper::Sale(past)) => past,
        Some(_) => return turn.refuse(Code::NotAllowed, Text::new("till-tender-of-a-sale")),
        None => {
            let text = Text::new("till-unknown-receipt").with("receipt", receipt.to_string());
            return turn.refuse(Code::UnknownReceipt, text);
        }
    };
    if past.voided {
        return turn.refuse(Code::NotAllowed, Text::new("till-tender-voided").with("receipt", receipt.to_string()));
    }
    let part = match past.tenders.as_slice() {
        [part] if part.tender == to => {
            return turn.refuse(Code::BadInput, Text::new("till-tender-already").with("tender", to));
        }
        [part] if MEANS.contains(&part.tender.as_str()) => part,
        [part] => {
            let text = Text::new("till-tender-not-that").with("tender", part.tender.as_str());
            return turn.refuse(Code::NotAllowed, text);
        }
        _ => return turn.refuse(Code::NotAllowed, Text::new("till-tender-of-a-split")),
    };
    let member = member_of(turn, &past, &part.tender, to)?;
    match to {
        "kasbon" => {
            let member = known(turn, member.as_ref())?;
            credit::may_owe(turn, &member, part.amount, Default::default())?;
            // Bought by somebody of her household: what she allowed for that card.
            let card = past.sale.card.filter(|_| past.member == past.sale.member);
            let card = card.map_or(Ok(None), |card| cards::of(turn.lookup, &member.number, card))?;
            if let Some(holder) = card.filter(Holder::is_of_household) {
                credit::may_use(turn, (&member, &holder), part.amount, Default::default())?;
            }
        }
        "sukarela" => {
            credit::enough_saved(turn, known(turn, member.as_ref())?.as_ref(), part.amount, Default::default())?;
        }
        _ => {}
    }
    agreed(turn, &past)?;
    let corrected = TenderCorrected {
        receipt: receipt.clone(),
        sale: past.sale.sale,
        till: past.sale.receipt.till.clone(),
        shift: if past.shift_open { past.sale.shift } else { shift.id },
        date: shift.date,
        closed: !past.shift_open,
        from: part.tender.clone(),
        to: to.to_owned(),
        amount: part.amount,
        reference: String::new(),
        member,
        approved_by: turn.approved_by(),
    };
    let mut decision = turn.till.quiet(|next| shown_as(next, receipt, (to.to_owned(), part.amount)));
    decision.next.undo.clone_from(&turn.till.undo);
    decision.happenings.push(Event::TenderCorrected(corrected).into());
    Ok(decision)
}

/// The sale just completed, as it now stands.
fn shown_as(next: &mut Till, receipt: &ReceiptNumber, tender: (String, Rupiah)) {
    if let Stage::Done(done) = &mut next.stage
        && done.receipt == *receipt
    {
        done.view.tenders = vec![tender];
    }
}

/// Who sold does not correct alone (four eyes, R48); a manager does, unless it is her own sale.
fn agreed(turn: &Turn<'_>, past: &PastSale) -> Result<(), Trouble> {
    let user = turn.user()?;
    let by_manager = user.role == Role::Manajer && user.id != past.cashier;
    match by_manager || turn.is_approved() {
        true => Ok(()),
        false => turn.refuse(Code::NeedsApproval, Text::new("till-tender-needs-manager")),
    }
}

/// Kasbon and sukarela are somebody's, before or after.
fn member_of(turn: &Turn<'_>, past: &PastSale, from: &str, to: &str) -> Result<Option<MemberNumber>, Trouble> {
    let personal = ["kasbon", "sukarela"];
    match &past.member {
        _ if !personal.contains(&from) && !personal.contains(&to) => Ok(None),
        Some(member) => Ok(Some(member.clone())),
        None => {
            let text = Text::new("till-tender-needs-member").with("receipt", past.sale.receipt.to_string());
            turn.refuse(Code::NotAllowed, text)
        }
    }
}

fn known(turn: &Turn<'_>, member: Option<&MemberNumber>) -> Result<Box<Member>, Trouble> {
    let key = member.and_then(|member| MemberNumber::key(member.as_str()));
    let found = key.map_or(Ok(None), |key| turn.lookup.member(key))?;
    match found {
        Some(member) => Ok(Box::new(member)),
        None => {
            let number = member.map_or("", |member| member.as_str());
            turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number))
        }
    }
}
