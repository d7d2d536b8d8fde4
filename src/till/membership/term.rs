//! Simpanan berjangka at the members' desk: taken in with its certificate, paid out on its day or before (koperasi
//! 1.3).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: the rate is within what the law allows, another
//! than the usual is the office's; before its day, and above the limit of the day, another person agrees; the month
//! that runs brings nothing before its day. Neighbours: interest of a month (`till/interest.rs`).

use super::{TermAsked, full_member, payout, record};
use crate::domain::cooperative::loan::months_later;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::savings::interest::RATE_MOST;
use crate::domain::cooperative::savings::term::TermDeposit;
use crate::domain::event::drawer::MemberPinTried;
use crate::domain::event::term::{Agreed, TermClosed, TermOpened};
use crate::domain::event::{Event, Happening};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act, Limits};
use crate::domain::percent::Percent;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::till::answer::DeskDone;
use crate::till::desk::{proven, some, through, unfinished};
use crate::till::lookup::Member;
use crate::till::refusal::{Code, Refusal};
use crate::till::slip::Slip;
use crate::till::{Decision, Effect, Trouble, Turn, signing_in, standing};

/// The rate as it was said, or the usual one.
fn rate_of(turn: &Turn<'_>, said: Option<&str>) -> Result<Percent, Trouble> {
    let usual = turn.settings.term.rate_year;
    let bad = || Refusal::new(Code::BadInput, Text::new("interest-rate"));
    let rate = said.map_or(Ok(usual), |text| Percent::parse(text).map_err(|_| bad()))?;
    if rate.value() > RATE_MOST.into() {
        return Err(bad().into());
    }
    let role = turn.user()?.role;
    let decides = access::may(role, Act::ChangeMember) || access::may(role, Act::CloseBooks);
    if rate != usual && !decides && !turn.is_approved() {
        let text = Text::new("term-rate-approval").with("rate", rate.value().normalize().to_string());
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::SavingsOutAboveLimit).into());
    }
    Ok(rate)
}

/// Out of her sukarela: as much as is there, with her PIN. Answers whether wrong tries before are to be forgotten.
fn from_sukarela(turn: &Turn<'_>, member: &Member, asked: &TermAsked) -> Result<bool, Trouble> {
    let free = turn.lookup.balance(&member.number, Balance::Sukarela)? - unfinished(turn, member);
    if asked.amount > free {
        let text = Text::new("desk-not-enough").with("name", member.name.as_str()).with("saved", free);
        return turn.refuse(Code::NotEnough, text);
    }
    proven(turn, member, asked.pin.as_deref(), false)
}

pub fn open(turn: &Turn<'_>, asked: &TermAsked) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SavingsIn)?;
    let member = full_member(turn, &asked.member)?;
    some(asked.amount)?;
    let shift = turn.shift()?;
    let months = asked.months;
    let due = months_later(shift.date, months).filter(|_| (1..=turn.settings.term.months_most).contains(&months));
    let Some(due) = due else {
        return turn.refuse(Code::BadInput, Text::new("term-months").with("most", turn.settings.term.months_most));
    };
    let rate = rate_of(turn, asked.rate.as_deref())?;
    let forgotten = if asked.from_sukarela { from_sukarela(turn, &member, asked)? } else { false };
    let agreed = Agreed {
        term: turn.lookup.next_term()?,
        member: member.number.clone(),
        months,
        rate_year: rate.value().normalize().to_string(),
        from: shift.date,
        due,
        at_end: asked.at_end,
        renews: asked.renews,
    };
    let slip = turn.lookup.next_slip()?;
    let tender = if asked.from_sukarela { "sukarela" } else { "cash" }.to_owned();
    let opened = TermOpened {
        agreed: agreed.clone(),
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        amount: asked.amount,
        tender,
        slip,
        approved_by: turn.approved_by(),
        corrects: None,
    };
    let deposit = TermDeposit { agreed, principal: asked.amount, held: Rupiah::ZERO, credited: 0 };
    let done = DeskDone::Term {
        term: deposit.agreed.term.clone(),
        due,
        months,
        rate_year: deposit.agreed.rate_year.clone(),
        interest: Rupiah::ZERO,
        tax: Rupiah::ZERO,
        closed: false,
    };
    let paper = certificate(turn, &member, &deposit, Some(slip))?;
    let mut decision = through(turn, Some(&member), (slip, asked.amount, asked.amount), done);
    if asked.from_sukarela {
        decision.effects.retain(|effect| !matches!(effect, Effect::OpenDrawer));
    }
    decision.happenings.push(Event::TermOpened(opened).into());
    decision.happenings.extend(forgotten.then(|| forgets(&member)));
    decision.effects.push(paper);
    Ok(decision)
}

fn forgets(member: &Member) -> Happening {
    Event::MemberPinTried(MemberPinTried { member: member.number.clone(), tries: 0 }).into()
}

/// The deposit with this number.
fn found(turn: &Turn<'_>, term: &str) -> Result<TermDeposit, Trouble> {
    let number = term.trim().to_uppercase();
    match turn.lookup.term(&number)? {
        Some(deposit) => Ok(deposit),
        None => turn.refuse(Code::BadInput, Text::new("term-unknown").with("term", number)),
    }
}

/// `to_sukarela` and the transfer's number; with neither in cash.
pub fn close(
    turn: &Turn<'_>,
    term: &str,
    (to_sukarela, transfer): (bool, Option<&str>),
    pin: Option<&str>,
) -> Result<Decision, Trouble> {
    payout::may_pay(turn, transfer)?;
    let transfer = payout::number_of(turn, transfer)?;
    let of = found(turn, term)?;
    let number = of.agreed.term.clone();
    let Some(member) = standing::find(turn.lookup, of.agreed.member.as_str())? else {
        return turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number));
    };
    if of.principal <= Rupiah::ZERO {
        return turn.refuse(Code::NothingToPay, Text::new("term-closed-before").with("term", number));
    }
    let of = standing::term_of(turn.lookup, of, turn.shift()?.date, &turn.settings)?;
    let closed = closing(turn, &member, &of, (to_sukarela, transfer))?;
    let (slip, paid) = (closed.slip, closed.paid());
    let forgotten = agreed_to(turn, &member, &of, &closed, pin)?;
    let standing::TermStanding { deposit: of, interest, tax, .. } = of;
    let done = DeskDone::Term {
        term: number,
        due: of.agreed.due,
        months: of.agreed.months,
        rate_year: of.agreed.rate_year.clone(),
        interest,
        tax,
        closed: true,
    };
    let saved = turn.lookup.balance(&member.number, Balance::Sukarela)?;
    let balance = saved + if to_sukarela { paid } else { Rupiah::ZERO };
    let paper = paid_out(turn, &member, &of, (&closed, balance))?;
    let mut decision = through(turn, Some(&member), (slip, -paid, balance), done);
    if closed.tender != "cash" {
        decision.effects.retain(|effect| !matches!(effect, Effect::OpenDrawer));
    } else if paid > turn.lookup.drawer()? {
        decision.next.notices.push(Text::new("till-more-than-booked"));
    }
    decision.happenings.push(Event::TermClosed(closed).into());
    decision.happenings.extend(forgotten.then(|| forgets(&member)));
    decision.effects.push(paper);
    Ok(decision)
}

/// The deposit as it is paid out, under the next slip of this shift.
fn closing(
    turn: &Turn<'_>,
    member: &Member,
    of: &standing::TermStanding,
    (to_sukarela, transfer): (bool, Option<String>),
) -> Result<TermClosed, Trouble> {
    let shift = turn.shift()?;
    let tender = match (to_sukarela, &transfer) {
        (true, _) => "sukarela",
        (false, Some(_)) => "transfer",
        (false, None) => "cash",
    };
    Ok(TermClosed {
        term: of.deposit.agreed.term.clone(),
        member: member.number.clone(),
        from: of.deposit.agreed.from,
        shift: shift.id,
        till: shift.till.clone(),
        date: shift.date,
        principal: of.deposit.principal,
        held: of.deposit.held,
        months: of.months,
        interest: of.interest,
        tax: of.tax,
        month: Month::of(shift.date).to_string(),
        tender: tender.to_owned(),
        transfer,
        early: of.early,
        slip: turn.lookup.next_slip()?,
        approved_by: turn.approved_by(),
        corrects: None,
    })
}

/// Her PIN, and another person before its day or above the limit of the day. Answers whether wrong tries before are to
/// be forgotten.
fn agreed_to(
    turn: &Turn<'_>,
    member: &Member,
    of: &standing::TermStanding,
    closed: &TermClosed,
    pin: Option<&str>,
) -> Result<bool, Trouble> {
    let (paid, early) = (closed.paid(), closed.early);
    let already = turn.lookup.paid_out(&member.number, closed.date)?;
    let leaves = closed.tender != "sukarela";
    let above = leaves && Limits::of(&turn.settings).savings_act(already, paid) == Act::SavingsOutAboveLimit;
    let forgotten = proven(turn, member, pin, early || above)?;
    if (early || above) && !turn.is_approved() {
        let text = match early {
            true => {
                let text = Text::new("term-early-approval").with("term", closed.term.as_str());
                text.with("due", of.deposit.agreed.due)
            }
            false => Text::new("desk-out-above").with("limit", turn.settings.saving_out_limit).with("already", already),
        };
        return Err(Refusal::new(Code::NeedsApproval, text.with("amount", paid))
            .for_act(Act::SavingsOutAboveLimit)
            .into());
    }
    Ok(forgotten)
}

/// The certificate again: it says that it is a copy.
pub fn bilyet(turn: &Turn<'_>, term: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::SavingsIn)?;
    let of = found(turn, term)?;
    if of.principal <= Rupiah::ZERO {
        let text = Text::new("term-closed-before").with("term", of.agreed.term);
        return turn.refuse(Code::NothingToPay, text);
    }
    let (set, person) = record(turn, of.agreed.member.as_str())?;
    let mut done = super::shown(turn, &set.number, &person.name, of.principal);
    let member = Member {
        number: set.number,
        name: person.name,
        kelurahan: person.kelurahan,
        kind: set.member_kind,
        state: set.state,
    };
    done.effects.push(certificate(turn, &member, &of, None)?);
    Ok(done)
}

/// What the member keeps. Fields: `receipts/README.md`.
fn certificate(turn: &Turn<'_>, member: &Member, of: &TermDeposit, slip: Option<u32>) -> Result<Effect, Trouble> {
    let agreed = &of.agreed;
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    let paper = Slip::new(turn, turn.user()?, agreed.from)
        .with("term", agreed.term.as_str())
        .with("copy", slip.is_none())
        .with("number", slip)
        .with("till", turn.lookup.till()?.as_str())
        .with("member", member.number.as_str())
        .with("name", member.name.as_str())
        .with("amount", of.principal.amount())
        .with("months", agreed.months)
        .with("rate", agreed.rate_year.replace('.', ","))
        .with("from", agreed.from.to_string())
        .with("due", agreed.due.to_string())
        .with("at_end", agreed.at_end)
        .with("renews", agreed.renews)
        .with("month", of.interest(1).amount())
        .with("approved_by", approver);
    Ok(paper.paper("term_deposit"))
}

fn paid_out(
    turn: &Turn<'_>,
    member: &Member,
    of: &TermDeposit,
    (closed, balance): (&TermClosed, Rupiah),
) -> Result<Effect, Trouble> {
    let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
    let paper = Slip::new(turn, turn.user()?, closed.date)
        .with("term", closed.term.as_str())
        .with("number", closed.slip)
        .with("till", closed.till.as_str())
        .with("member", member.number.as_str())
        .with("name", member.name.as_str())
        .with("due", of.agreed.due.to_string())
        .with("early", closed.early)
        .with("principal", closed.principal.amount())
        .with("held", closed.held.amount())
        .with("interest", closed.interest.amount())
        .with("tax", closed.tax.amount())
        .with("paid", closed.paid().amount())
        .with("to_sukarela", closed.tender == "sukarela")
        .with("transfer", closed.transfer.as_deref().unwrap_or_default())
        .with("balance", balance.amount())
        .with("approved_by", approver);
    Ok(paper.paper("term_paid"))
}

#[cfg(test)]
mod tests;
