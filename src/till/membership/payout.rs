//! What a leaver is owed is paid, and the papers of leaving: the settlement, and a slip of what left the drawer or the
//! bank (koperasi 1.4).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: nothing leaves the drawer without a slip that who
//! takes it signs; a transfer has its number at the bank, opens no drawer and is no figure of the shift; before the
//! members' meeting has approved the year of leaving, only pengurus let it go.
//! Neighbours: what is set off (`membership.rs`), SHU (`till/surplus.rs`), term deposits (`term.rs`).

use serde_json::json;

use super::{record, shown};
use crate::domain::event::Event;
use crate::domain::event::membership::{LeaverPaid, MemberLeft};
use crate::domain::event::surplus::PaidAt;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act, Limits};
use crate::domain::text::Text;
use crate::till::refusal::{Code, Refusal};
use crate::till::slip::Slip;
use crate::till::{Decision, Effect, Trouble, Turn, signing_in};

/// Letters of a transfer's number at most.
const NUMBER_MOST: usize = 40;

/// Who may pay out of the drawer may also say what the bank paid; so may the bank's keeper, whose drawer is none.
pub fn may_pay(turn: &Turn<'_>, transfer: Option<&str>) -> Result<(), Trouble> {
    let user = turn.user()?;
    match transfer.is_some() && access::may(user.role, Act::CloseBooks) {
        true => Ok(()),
        false => Ok(signing_in::may(user, Act::SavingsOut)?),
    }
}

/// The transfer's number as it was typed, where there is one. It stands in the record's body, which leaves the shop: a
/// number as banks write them, with nobody's name in it (contract 2).
pub fn number_of(turn: &Turn<'_>, transfer: Option<&str>) -> Result<Option<String>, Trouble> {
    let Some(typed) = transfer else { return Ok(None) };
    let number = typed.trim();
    let sign = |sign: char| sign.is_ascii_alphanumeric() || "-./".contains(sign);
    let is_number = number.chars().all(sign) && number.chars().any(|sign| sign.is_ascii_digit());
    match is_number && number.len() <= NUMBER_MOST {
        true => Ok(Some(number.to_owned())),
        false => turn.refuse(Code::BadInput, Text::new("payout-transfer-number").with("most", NUMBER_MOST)),
    }
}

pub fn pay_leaver(turn: &Turn<'_>, number: &str, transfer: Option<&str>) -> Result<Decision, Trouble> {
    let shift = turn.shift()?;
    may_pay(turn, transfer)?;
    let transfer = number_of(turn, transfer)?;
    let (set, person) = record(turn, number)?;
    let owed = turn.lookup.leaver_owed(&set.number)?;
    if owed <= Rupiah::ZERO {
        return turn.refuse(Code::NothingToPay, Text::new("office-nothing-owed").with("name", person.name));
    }
    after_the_meeting(turn, &set.number, (&person.name, owed))?;
    let already = turn.lookup.paid_out(&set.number, shift.date)?;
    let act = Limits::of(&turn.settings).savings_act(already, owed);
    if act == Act::SavingsOutAboveLimit && !turn.is_approved() {
        let limit = turn.settings.saving_out_limit;
        let text = Text::new("desk-out-above").with("limit", limit).with("already", already).with("amount", owed);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(act).into());
    }
    let slip = turn.lookup.next_slip()?;
    let paid = LeaverPaid {
        number: set.number.clone(),
        date: shift.date,
        amount: owed,
        drawer: PaidAt { shift: shift.id, till: shift.till.clone(), slip },
        transfer: transfer.clone(),
        approved_by: turn.approved_by(),
        corrects: None,
    };
    let mut done = shown(turn, &set.number, &person.name, -owed);
    done.next.shown.slip = Some(slip);
    if transfer.is_none() {
        opened(turn, &mut done, owed)?;
    }
    done.happenings.push(Event::LeaverPaid(paid).into());
    let paid = Paid { year: None, amount: owed, saved: None, transfer: transfer.as_deref() };
    done.effects.push(slip_of(turn, slip, (&set.number, &person.name), &paid)?);
    Ok(done)
}

/// The drawer, which may hold less than that by the books.
pub fn opened(turn: &Turn<'_>, done: &mut Decision, cash: Rupiah) -> Result<(), Trouble> {
    if cash > turn.lookup.drawer()? {
        done.next.notices.push(Text::new("till-more-than-booked"));
    }
    done.effects.push(Effect::OpenDrawer);
    Ok(())
}

/// (S): the rest is paid after the members' meeting that approves the year of leaving, which shows by its allocation;
/// before it, where pengurus agree.
fn after_the_meeting(turn: &Turn<'_>, number: &MemberNumber, (name, owed): (&str, Rupiah)) -> Result<(), Trouble> {
    if !turn.settings.savings.leaver_after_rat || turn.is_approved() {
        return Ok(());
    }
    let Some(left) = turn.lookup.departure(number)?.left else { return Ok(()) };
    if turn.lookup.allocation(left.year())?.is_some() {
        return Ok(());
    }
    let text = Text::new("office-after-rat").with("year", left.year().to_string()).with("name", name);
    Err(Refusal::new(Code::NeedsApproval, text.with("amount", owed)).for_act(Act::ChangeMember).into())
}

/// What was paid: a leaver's rest, or SHU of a year with what of it was saved or waits.
pub struct Paid<'a> {
    pub year: Option<i16>,
    pub amount: Rupiah,
    /// Coins that cannot be handed out, into sukarela.
    pub saved: Option<Rupiah>,
    /// The transfer's number, where the bank paid it.
    pub transfer: Option<&'a str>,
}

/// The slip that who takes the money signs. Fields: `receipts/README.md`.
pub fn slip_of(
    turn: &Turn<'_>,
    number: u32,
    (member, name): (&MemberNumber, &str),
    paid: &Paid<'_>,
) -> Result<Effect, Trouble> {
    let shift = turn.shift()?;
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    let paper = Slip::new(turn, turn.user()?, shift.date)
        .with("till", shift.till.as_str())
        .with("number", number)
        .with("member", member.as_str())
        .with("name", name)
        .with("what", if paid.year.is_some() { "shu" } else { "leaver" })
        .with("year", paid.year.map_or_else(String::new, |year| year.to_string()))
        .with("amount", paid.amount.amount())
        .with("transfer", paid.transfer.unwrap_or_default())
        .with("to_sukarela", paid.saved.unwrap_or_default().amount())
        .with("approved_by", approver);
    Ok(paper.paper("payout"))
}

/// How the rest came about, for who leaves. Fields: `receipts/README.md`.
pub fn settlement(turn: &Turn<'_>, left: &MemberLeft, (name, claim): (&str, Rupiah)) -> Result<Effect, Trouble> {
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    let loan = |(loan, owed, off): &(String, Rupiah, Rupiah)| {
        let more = left.charges.iter().find(|of| of.loan == *loan);
        let (jasa, penalty) = more.map_or_else(Default::default, |of| (of.jasa, of.penalty));
        json!({ "loan": loan, "owed": owed, "off": off, "jasa": jasa, "penalty": penalty })
    };
    let waits = turn.settings.savings.leaver_after_rat && left.rest > Rupiah::ZERO;
    let paper = Slip::new(turn, turn.user()?, left.date)
        .with("member", left.number.as_str())
        .with("name", name)
        .with("to", left.to.code())
        .with("decision", left.decision.as_str())
        .with("pokok", left.pokok.amount())
        .with("wajib", left.wajib.amount())
        .with("sukarela", left.sukarela.amount())
        .with("saved", (left.pokok + left.wajib + left.sukarela).amount())
        .with("kasbon", left.kasbon.amount())
        .with("kasbon_off", left.kasbon_off.amount())
        .with("loans", left.loans.iter().map(loan).collect::<Vec<_>>())
        .with("claims", left.claims.iter().map(|(loan, off)| json!({ "loan": loan, "off": off })).collect::<Vec<_>>())
        .with("rest", left.rest.amount())
        .with("claim", claim.amount())
        .with("after_rat", if waits { left.date.year().to_string() } else { String::new() })
        .with("approved_by", approver);
    Ok(paper.paper("settlement"))
}
