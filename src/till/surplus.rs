//! A year's surplus: shared out as a draft, allocated as the members' meeting decided, taken back, paid (koperasi 2.6).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a year is allocated once; what was allocated is frozen
//! with what it was reckoned from; nobody is paid more than is owed; two people stand behind each step.
//! Neighbours: how it is shared (`domain/cooperative/shu.rs`), how a year closes (`books.rs`).

use std::sync::Arc;

use super::answer::books::SurplusView;
use super::input::books::{PaidTo, Surplus};
use super::lookup::Member;
use super::lookup::books::{Former, YearOfBooks};
use super::lookup::past::Loan;
use super::membership::payout;
use super::refusal::{Code, Refusal};
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, books, signing_in, standing};
use crate::domain::accounting::rules::closing;
use crate::domain::cooperative::shu::payout::Payout;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::cooperative::shu::{Distribution, Refused, Status, Year, distribute};
use crate::domain::event::Event;
use crate::domain::event::surplus::{AllocatedPool, PaidAt, ShuAllocated, ShuPaid, ShuReversed};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act, Limits};
use crate::domain::projection::Balance;
use crate::domain::sale::rounding::round_cash;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

mod claims;
mod paper;

pub(super) fn decide(turn: &Turn<'_>, surplus: &Surplus) -> Result<Decision, Trouble> {
    match surplus {
        Surplus::Draft { year, policy } => draft(turn, *year, policy.as_deref()),
        Surplus::Allocate { year, decision, date, policy } => allocate(turn, *year, decision, *date, policy),
        Surplus::Statement { year, member, policy } => statement(turn, *year, member, policy.as_deref()),
        Surplus::TakeBack { year } => take_back(turn, *year),
        Surplus::Pay { year, member, to } => pay(turn, *year, member, to),
        Surplus::PayAll { year } => pay_all(turn, *year),
        Surplus::Lapse { year, decision, date } => claims::lapse(turn, *year, decision, *date),
        Surplus::GiveBack { year, member, decision, date } => claims::give_back(turn, *year, member, decision, *date),
    }
}

/// A refusal of koperasi 2.5 in words; its own code stands in brackets at the end.
pub fn said(refused: &Refused) -> Text {
    Text::new("shu-refused").with("code", refused.fault.code()).with("about", refused.about.as_str())
}

/// One member's part on paper, with how it was reckoned; of a draft, marked as one.
fn statement(turn: &Turn<'_>, year: i16, number: &str, policy: Option<&Policy>) -> Result<Decision, Trouble> {
    let view = seen(turn, year, policy)?;
    let key = MemberNumber::key(number);
    let place = view.people.iter().position(|person| key.is_some() && MemberNumber::key(&person.id) == key);
    let Some(place) = place else {
        return turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number));
    };
    let paper = paper::statement(turn, &view, place)?;
    // The figures stay on the screen that it was printed from.
    let mut decision = shown(turn, view)?;
    decision.effects.push(paper);
    Ok(decision)
}

/// The year as it stands, or would be shared out. An allocated year shows what was allocated, whatever was asked.
fn draft(turn: &Turn<'_>, year: i16, policy: Option<&Policy>) -> Result<Decision, Trouble> {
    let view = seen(turn, year, policy)?;
    shown(turn, view)
}

fn seen(turn: &Turn<'_>, year: i16, policy: Option<&Policy>) -> Result<SurplusView, Trouble> {
    let role = turn.user()?.role;
    if !access::sees(role, Act::CloseBooks) {
        return Err(signing_in::may_not(role, |role| access::sees(role, Act::CloseBooks)).into());
    }
    books::year_over(turn, year)?;
    if let Some(allocated) = turn.lookup.allocation(year)? {
        return of_allocation(turn, allocated);
    }
    match (policy, turn.lookup.allocated_before(year)?) {
        (Some(policy), _) => of_books(turn, year, policy.clone()),
        (None, None) => of_books(turn, year, Policy::draft(turn.settings.simpanan_pokok)),
        (None, Some(Former { year: of, decision, policy, .. })) => {
            // What was refused last year for want of savings or purchases is drafted all the same, and says so.
            let view = of_books(turn, year, policy.clone()).or_else(|_| of_books(turn, year, policy.lenient()))?;
            Ok(SurplusView { begun: Some((of, decision)), ..view })
        }
    }
}

fn shown(turn: &Turn<'_>, view: SurplusView) -> Result<Decision, Trouble> {
    Ok(turn.till.quiet(|next| next.shown.surplus = Some(Arc::new(view))))
}

/// What the books say, where the policy does not; shared out by the policy.
fn of_books(turn: &Turn<'_>, year: i16, policy: Policy) -> Result<SurplusView, Trouble> {
    let YearOfBooks { surplus, sales_total, people, names, closed } = turn.lookup.year_of_books(year)?;
    let policy = Policy {
        surplus: policy.surplus.or(Some(surplus)),
        sales_total: policy.sales_total.or(policy.needs_sales_total().then_some(sales_total)),
        ..policy
    };
    let distribution = distribute(year, &policy, &people).map_err(|bad| Refusal::new(Code::BadInput, said(&bad)))?;
    let (payouts, allocated, begun) = (Vec::new(), None, None);
    Ok(SurplusView { policy, people, names, distribution, closed, payouts, allocated, begun })
}

/// Reckoned again from what was frozen: the same figures, with what each came from.
fn of_allocation(turn: &Turn<'_>, it: ShuAllocated) -> Result<SurplusView, Trouble> {
    let bad = |bad| Refusal::new(Code::BadInput, said(&bad));
    let distribution = distribute(it.year, &it.policy, &it.people).map_err(bad)?;
    let closed = turn.lookup.year_is_closed(it.year)?;
    let mut names = Vec::with_capacity(it.people.len());
    for person in &it.people {
        names.push(standing::find(turn.lookup, &person.id)?.map_or_else(String::new, |member| member.name));
    }
    let payouts = turn.lookup.shu_payouts(it.year, &it.people)?;
    let allocated = Some((it.date, it.decision));
    let (policy, people, begun) = (it.policy, it.people, None);
    Ok(SurplusView { policy, people, names, distribution, closed, payouts, allocated, begun })
}

fn allocate(
    turn: &Turn<'_>,
    year: i16,
    decision: &str,
    date: Option<BusinessDate>,
    policy: &Policy,
) -> Result<Decision, Trouble> {
    let act = deciding(turn)?;
    let named = |key| Text::new(key).with("year", year.to_string());
    if turn.lookup.allocation(year)?.is_some() {
        return turn.refuse(Code::NotAllowed, named("shu-allocated-before"));
    }
    // A running year may be practised with; its result moves on, so a real one is not shared out before it is over.
    let over = books::year_over(turn, year)?;
    if !over && !turn.settings.demo && !turn.settings.training {
        return turn.refuse(Code::NotAllowed, named("books-year-not-over"));
    }
    let date = date.unwrap_or_else(|| turn.today());
    if over && date <= Year::of(year).last {
        return turn.refuse(Code::BadInput, named("shu-meeting-before"));
    }
    let booked = books::met_on(turn, date)?;
    let own = turn.lookup.year_of_books(year)?.surplus;
    let view = of_books(turn, year, percentages(turn, policy, own.member + own.nonmember))?;
    if over && view.policy.surplus != Some(own) {
        return turn.refuse(Code::NotAllowed, named("shu-other-surplus").with("amount", own.member + own.nonmember));
    }
    let loss = view.distribution.status == Status::Deficit;
    // A loss of a running year may still be made good: there is nothing to decide.
    if loss && !over {
        let text = named("shu-nothing").with("amount", view.distribution.loss_carried);
        return turn.refuse(Code::NotAllowed, text);
    }
    // What came in since, or was closed twice, is not in what the meeting would share.
    if view.closed && !turn.lookup.results(year)?.is_empty() {
        return turn.refuse(Code::NotAllowed, named("shu-year-late"));
    }
    let mut closing = Vec::new();
    if over && !view.closed {
        books::all_heard(turn, Year::of(year).last, "books-close-tills")?;
        // What closing alone would ask for is asked for here too: afterwards it is too late.
        books::nothing_missing(turn, Year::of(year).last)?;
        closing = books::closing_of(turn, year)?;
    }
    let text = match loss {
        true => named("shu-loss-approval")
            .with("amount", -(own.member + own.nonmember))
            .with("carried", view.distribution.loss_carried),
        false => named("shu-approval").with("amount", view.distribution.members_total()).with("pools", said_of(policy)),
    };
    done_by_two(turn, act, text.with("act", act_code(act)))?;
    let event = ShuAllocated { booked, ..frozen(turn, &view, decision, date) };
    let payouts = vec![Payout::default(); view.people.len()];
    let view = SurplusView { closed: over, payouts, allocated: Some((date, decision.to_owned())), ..view };
    let mut done = shown(turn, view)?;
    closing.push(Event::ShuAllocated(Box::new(event)).into());
    done.happenings = closing;
    Ok(done)
}

/// A meeting that has nothing to share out names no percentages: the usual ones come to nothing, and bind nobody.
fn percentages(turn: &Turn<'_>, policy: &Policy, result: Rupiah) -> Policy {
    match policy.pool.is_empty() && result <= Rupiah::ZERO {
        true => Policy { surplus: policy.surplus, ..Policy::draft(turn.settings.simpanan_pokok) },
        false => policy.clone(),
    }
}

/// Which of the two it is who stands here: the board decides by which percentages, the bookkeeper reckons what comes of
/// them (koperasi 6.5). The other one's PIN is asked for.
fn deciding(turn: &Turn<'_>) -> Result<Act, Trouble> {
    let user = turn.user()?;
    let act = if access::may(user.role, Act::SetShuPolicy) { Act::SetShuPolicy } else { Act::CloseBooks };
    signing_in::may(user, act)?;
    Ok(act)
}

const fn act_code(act: Act) -> &'static str {
    match act {
        Act::SetShuPolicy => "policy",
        _ => "calculation",
    }
}

/// The percentages, so that whoever agrees sees to what.
fn said_of(policy: &Policy) -> String {
    let pool = |(code, percent): (&str, &str)| format!("{} {} %", code.replace('_', " "), percent.replace('.', ","));
    let pools = policy.pool.iter().map(|it| pool((it.code.as_str(), it.percent.as_str())));
    pools.collect::<Vec<_>>().join(", ")
}

fn frozen(turn: &Turn<'_>, view: &SurplusView, decision: &str, date: BusinessDate) -> ShuAllocated {
    let it: &Distribution = &view.distribution;
    let pools = it.pools.iter().map(|pool| AllocatedPool {
        code: pool.code.clone(),
        kind: pool.kind,
        percent: pool.percent.clone(),
        amount: pool.amount,
        account: closing::pool_account(pool.kind, &pool.code).to_string(),
    });
    ShuAllocated {
        year: it.year,
        date,
        booked: None,
        decision: decision.trim().to_owned(),
        policy: view.policy.clone(),
        status: it.status,
        base: it.base,
        village: it.village,
        nonmember_reserve: it.nonmember_reserve,
        loss_absorbed: it.loss_absorbed,
        loss_carried: it.loss_carried,
        remainder: it.remainder,
        pools: pools.collect(),
        people: view.people.clone(),
        shares: it.members.clone(),
        approved_by: turn.approved_by(),
    }
}

fn allocation(turn: &Turn<'_>, year: i16) -> Result<ShuAllocated, Trouble> {
    match turn.lookup.allocation(year)? {
        Some(allocated) => Ok(allocated),
        None => turn.refuse(Code::NotAllowed, Text::new("shu-not-allocated").with("year", year.to_string())),
    }
}

fn take_back(turn: &Turn<'_>, year: i16) -> Result<Decision, Trouble> {
    let act = deciding(turn)?;
    let it = allocation(turn, year)?;
    let given = it.given();
    let payouts = turn.lookup.shu_payouts(year, &it.people)?;
    let sum = |of: fn(&Payout) -> Rupiah| payouts.iter().map(of).sum::<Rupiah>();
    let (paid, lapsed) = (sum(Payout::paid), sum(|payout| payout.lapsed));
    if !paid.is_zero() || !lapsed.is_zero() {
        let text = Text::new("shu-paid-already").with("year", year.to_string()).with("amount", paid);
        let back = if lapsed.is_zero() { "no" } else { "yes" };
        return turn.refuse(Code::NotAllowed, text.with("lapsed", lapsed).with("back", back));
    }
    let text = Text::new("shu-take-back-approval").with("year", year.to_string()).with("act", act_code(act));
    done_by_two(turn, act, text)?;
    let reversed = ShuReversed {
        year,
        date: turn.today(),
        extra: false,
        village: it.village,
        loss_absorbed: it.loss_absorbed,
        pools: it.pools,
        shares: given,
        approved_by: turn.approved_by(),
    };
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings.push(Event::ShuReversed(reversed).into());
    Ok(decision)
}

/// One member's, who may be at the counter.
fn pay(turn: &Turn<'_>, year: i16, number: &str, to: &PaidTo) -> Result<Decision, Trouble> {
    let Some(member) = standing::find(turn.lookup, number.trim())? else {
        return turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number));
    };
    allocation(turn, year)?;
    let unpaid = turn.lookup.shu_unpaid(year)?;
    let Some((_, owed)) = unpaid.into_iter().find(|(unpaid, _)| *unpaid == member.number) else {
        return turn.refuse(Code::NothingToPay, claims::said_of(turn, year, &member)?);
    };
    match to {
        PaidTo::Cash => handed_out(turn, year, &member, (owed, None)),
        PaidTo::Transfer(number) => handed_out(turn, year, &member, (owed, Some(number))),
        PaidTo::Sukarela | PaidTo::Kasbon => {
            signing_in::may(turn.user()?, Act::SavingsIn)?;
            let kasbon = match to {
                PaidTo::Kasbon => turn.lookup.balance(&member.number, Balance::Kasbon)?.max(Rupiah::ZERO).min(owed),
                _ => Rupiah::ZERO,
            };
            // Of who has left there is no account to save the rest on: it waits, to be paid in cash.
            let rest = if member.state.has_left() { Rupiah::ZERO } else { owed - kasbon };
            if member.state.has_left() && kasbon.is_zero() {
                return turn.refuse(Code::NotAMember, left(&member));
            }
            let paid = [Rupiah::ZERO, rest, kasbon];
            let owed = rest + kasbon;
            let mut decision = turn.till.quiet(|_| {});
            decision
                .next
                .notices
                .push(Text::new("shu-paid-to").with("name", member.name.as_str()).with("amount", owed));
            decision.happenings.push(Event::ShuPaid(payment(turn, year, member.number, paid, None)).into());
            Ok(decision)
        }
    }
}

fn left(member: &Member) -> Text {
    Text::new("shu-has-left").with("name", member.name.as_str())
}

fn payment(
    turn: &Turn<'_>,
    year: i16,
    member: MemberNumber,
    [cash, sukarela, kasbon]: [Rupiah; 3],
    drawer: Option<PaidAt>,
) -> ShuPaid {
    ShuPaid {
        year,
        date: turn.today(),
        member,
        cash,
        sukarela,
        kasbon,
        transferred: Rupiah::ZERO,
        transfer: None,
        drawer,
        approved_by: turn.approved_by(),
        corrects: None,
    }
}

/// Cash is rounded like any other; what cannot be handed out in coins goes into sukarela, of who has left it waits. The
/// bank pays to the rupiah.
fn handed_out(
    turn: &Turn<'_>,
    year: i16,
    member: &Member,
    (owed, transfer): (Rupiah, Option<&String>),
) -> Result<Decision, Trouble> {
    let shift = turn.shift()?;
    let transfer = transfer.map(String::as_str);
    payout::may_pay(turn, transfer)?;
    let transfer = payout::number_of(turn, transfer)?;
    let cash = match transfer {
        Some(_) => owed,
        None => round_cash(owed, turn.settings.round_to, turn.settings.round_mode)
            .map_or(owed, |rounded| rounded.payable)
            .min(owed),
    };
    if cash.is_zero() {
        let text = Text::new("shu-below-coin").with("name", member.name.as_str()).with("amount", owed);
        return turn.refuse(Code::NothingToPay, text);
    }
    let rest = if member.state.has_left() { Rupiah::ZERO } else { owed - cash };
    let already = turn.lookup.paid_out(&member.number, shift.date)?;
    let act = Limits::of(&turn.settings).savings_act(already, cash);
    if act == Act::SavingsOutAboveLimit && !turn.is_approved() {
        let limit = turn.settings.saving_out_limit;
        let text = Text::new("desk-out-above").with("limit", limit).with("already", already).with("amount", cash);
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(act).into());
    }
    let slip = turn.lookup.next_slip()?;
    let at = PaidAt { shift: shift.id, till: shift.till.clone(), slip };
    let (by_hand, transferred) = if transfer.is_some() { (Rupiah::ZERO, cash) } else { (cash, Rupiah::ZERO) };
    let paid = ShuPaid {
        date: shift.date,
        transferred,
        transfer: transfer.clone(),
        ..payment(turn, year, member.number.clone(), [by_hand, rest, Rupiah::ZERO], Some(at))
    };
    let said = payout::Paid { year: Some(year), amount: cash, saved: Some(rest), transfer: transfer.as_deref() };
    let paper = payout::slip_of(turn, slip, (&member.number, &member.name), &said)?;
    let mut decision = turn.till.quiet(|next| next.shown.slip = Some(slip));
    decision.next.undo.clone_from(&turn.till.undo);
    let owes = if member.state.has_left() { still_owes(turn, &member.number)? } else { Rupiah::ZERO };
    if owes > Rupiah::ZERO {
        let text = Text::new("shu-leaver-owes").with("name", member.name.as_str()).with("amount", owes);
        decision.next.notices.push(text);
    }
    if transfer.is_none() {
        payout::opened(turn, &mut decision, cash)?;
    }
    decision.happenings.push(Event::ShuPaid(paid).into());
    decision.effects.push(paper);
    Ok(decision)
}

/// What somebody who left owes still, whose savings did not cover it.
fn still_owes(turn: &Turn<'_>, number: &MemberNumber) -> Result<Rupiah, Trouble> {
    let kasbon = turn.lookup.balance(number, Balance::Kasbon)?.max(Rupiah::ZERO);
    let owed = |loan: &Loan| standing::owed(loan, turn.today(), &turn.settings);
    let loans: Rupiah = turn.lookup.loans_of(number)?.iter().map(owed).sum();
    Ok(kasbon + loans + turn.lookup.claims_of(number)?)
}

/// Who has left is paid at the counter: there is no account of theirs any more.
fn pay_all(turn: &Turn<'_>, year: i16) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    allocation(turn, year)?;
    let mut events = Vec::new();
    let (mut sum, mut gone) = (Rupiah::ZERO, 0_i64);
    for (number, owed) in turn.lookup.shu_unpaid(year)? {
        let member = standing::find(turn.lookup, number.as_str())?;
        if member.is_none_or(|member| member.state.has_left()) {
            gone += 1;
            continue;
        }
        sum += owed;
        let paid = payment(turn, year, number, [Rupiah::ZERO, owed, Rupiah::ZERO], None);
        events.push(Event::ShuPaid(paid).into());
    }
    if events.is_empty() {
        return turn.refuse(Code::NothingToPay, Text::new("shu-all-paid").with("year", year.to_string()));
    }
    let count = events.len();
    done_by_two(turn, Act::CloseBooks, Text::new("shu-pay-approval").with("count", count).with("amount", sum))?;
    let mut decision = turn.till.quiet(|_| {});
    let said = Text::new("shu-all-paid-now").with("count", count).with("amount", sum).with("gone", gone);
    decision.next.notices.push(said);
    decision.happenings = events;
    Ok(decision)
}

#[cfg(test)]
mod tests;
