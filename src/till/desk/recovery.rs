//! Money for a loan that was written off: the claim in the list goes down, and what comes in is income (koperasi 4.4).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: nobody pays more than the claim.

use super::{anybody, through};
use crate::domain::event::Event;
use crate::domain::event::lending::LoanRecovered;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::till::answer::DeskDone;
use crate::till::lookup::past::Loan;
use crate::till::refusal::Code;
use crate::till::slip::Slip;
use crate::till::{Decision, Trouble, Turn};

pub fn recover(turn: &Turn<'_>, loan: &Loan, claim: Rupiah, amount: Rupiah) -> Result<Decision, Trouble> {
    if amount > claim {
        return turn.refuse(Code::BadInput, Text::new("desk-more-than-owed").with("most", claim));
    }
    let member = anybody(turn, loan.member.as_str())?;
    let (shift, slip) = (turn.shift()?, turn.lookup.next_slip()?);
    let left = claim - amount;
    let recovered = LoanRecovered {
        loan: loan.loan.clone(),
        member: member.number.clone(),
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        amount,
        claim: left,
        slip,
        approved_by: None,
        corrects: None,
    };
    let paper = Slip::new(turn, turn.user()?, shift.date)
        .with("till", shift.till.as_str())
        .with("number", slip)
        .with("member", member.number.as_str())
        .with("name", member.name.as_str())
        .with("amount", amount.amount())
        .with("loan", loan.loan.as_str())
        .with("written_off", true)
        .with("months", loan.months)
        .with("due", amount.amount())
        .with("named", if left.is_zero() { "paid_off" } else { "due" })
        .with("penalty", 0)
        .with("jasa", 0)
        .with("principal", amount.amount())
        .with("to_sukarela", 0)
        .with("waived", 0)
        .with("covers", serde_json::json!([]))
        .with("balance", left.amount())
        .with("approved_by", "")
        .paper("instalment");
    let done = DeskDone::Loan {
        loan: loan.loan.clone(),
        penalty: Rupiah::ZERO,
        jasa: Rupiah::ZERO,
        principal: amount,
        to_sukarela: Rupiah::ZERO,
        paid_off: left.is_zero(),
    };
    let mut decision = through(turn, Some(&member), (slip, amount, left), done);
    decision.next.notices.push(Text::new("desk-written-off").with("loan", loan.loan.as_str()));
    decision.happenings.push(Event::LoanRecovered(recovered).into());
    decision.effects.push(paper);
    Ok(decision)
}
