//! Interest of a month that is over, on simpanan sukarela and on term deposits: to every member at once, with the tax
//! held back (J51). Deposits that begin anew on their due day do so here. A month that was locked without it is
//! credited late, on the day on which that is done: what members earned is not lost by a lock.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a month is credited once, by two people; what each member
//! gets follows from her savings of that month alone; the tax is on all of it together (koperasi 1.3).

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::answer::{DeskDone, DeskView};
use super::refusal::{Code, Refusal};
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::cooperative::loan::months_later;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::savings::interest::{RATE_MOST, of_month, tax_on};
use crate::domain::cooperative::savings::term::TermDeposit;
use crate::domain::event::savings::{InterestCredited, InterestPaid};
use crate::domain::event::term::{Agreed, TermInterest, TermRenewed};
use crate::domain::event::{Event, Happening};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::percent::Percent;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// `2026-11`, at the rate of the settings, or at this one.
pub(super) fn credit(turn: &Turn<'_>, first: BusinessDate, rate: Option<&str>) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    let month = Month::of(first);
    let last = month.plus(1).first_day().plus_days(-1);
    let named = |key| Text::new(key).with("month", month.to_string());
    if last >= turn.today() {
        return turn.refuse(Code::NotAllowed, named("interest-month-not-over"));
    }
    if turn.lookup.interest_credited(month)? {
        return turn.refuse(Code::NotAllowed, named("interest-credited-before"));
    }
    if let Some(earlier) = missing(turn, month.first_day().plus_days(-1))?.filter(|_| !turn.consent.confirmed) {
        return turn
            .refuse(Code::NeedsConfirmation, named("interest-earlier-open").with("earlier", earlier.to_string()));
    }
    let booked = open_from(turn)?;
    let spans = match rate {
        Some(text) => {
            let rate = Percent::parse(text).map_err(|_| Refusal::new(Code::BadInput, Text::new("interest-rate")))?;
            vec![(month.first_day(), last, rate)]
        }
        None => rates_of(turn, month)?,
    };
    if spans.iter().any(|(.., rate)| rate.value() > RATE_MOST.into()) {
        return turn.refuse(Code::BadInput, Text::new("interest-rate"));
    }
    let days = last.days_since(month.first_day()) + 1;
    let rate = spans.last().map_or_else(Decimal::default, |(.., rate)| rate.value());
    let (mut paid, mut total, mut held) = (Vec::new(), Rupiah::ZERO, Rupiah::ZERO);
    let mut members = of_terms(turn, last)?;
    for (member, parts) in saved_at(turn, &spans)? {
        members.entry(member).or_default().sukarela = of_month(&parts, days).unwrap_or_default();
    }
    let mut count = 0;
    for (member, of) in members {
        let (interest, tax, events) = of_member(turn, &member, of, (month, last, &booked))?;
        (total, held) = (total + interest, held + tax);
        count += i64::from(!interest.is_zero());
        paid.extend(events);
    }
    if paid.is_empty() {
        return turn.refuse(Code::NothingToPay, named("interest-nothing"));
    }
    let text = named("interest-approval").with("amount", total).with("members", count);
    done_by_two(turn, Act::CloseBooks, text)?;
    let credited = InterestCredited {
        month: month.to_string(),
        date: booked.day(last),
        rate_year: rate.normalize().to_string(),
        members: count,
        interest: total,
        tax: held,
        approved_by: turn.approved_by(),
    };
    let mut decision = turn.till.quiet(|next| {
        next.shown.desk = Some(DeskView {
            member: None,
            name: month.to_string(),
            amount: total,
            balance: held,
            done: DeskDone::Interest,
        });
    });
    decision.happenings.push(Event::InterestCredited(credited).into());
    decision.happenings.extend(paid.into_iter().map(Happening::from));
    Ok(decision)
}

/// The days of a month with the rate that held on them: a new rate begins on the day from which it was decided, not
/// before (koperasi 1.3).
fn rates_of(turn: &Turn<'_>, month: Month) -> Result<Vec<(BusinessDate, BusinessDate, Percent)>, Trouble> {
    let (first, last) = (month.first_day(), month.plus(1).first_day().plus_days(-1));
    let mut begins = vec![first];
    begins.extend(turn.lookup.settings_later(first)?.into_iter().filter(|day| *day <= last));
    let mut spans: Vec<(BusinessDate, BusinessDate, Percent)> = Vec::new();
    for begin in begins {
        let rate = turn.lookup.settings(begin)?.interest.rate_year;
        if spans.last().is_some_and(|(.., before)| *before == rate) {
            continue;
        }
        if let Some((_, end, _)) = spans.last_mut() {
            *end = begin.plus_days(-1);
        }
        spans.push((begin, last, rate));
    }
    Ok(spans)
}

/// Rupiah-days of each member's simpanan sukarela, part by part with its rate.
fn saved_at(
    turn: &Turn<'_>,
    spans: &[(BusinessDate, BusinessDate, Percent)],
) -> Result<BTreeMap<MemberNumber, Vec<(i128, Percent)>>, Trouble> {
    let (Some((first, ..)), Some((_, last, _))) = (spans.first(), spans.last()) else { return Ok(BTreeMap::new()) };
    // Who left within the month gets none of it, whichever part of it she was there.
    let of_month = turn.lookup.sukarela_days(*first, *last)?.into_iter();
    let mut members: BTreeMap<_, _> = of_month.map(|(member, _)| (member, Vec::new())).collect();
    for (first, last, rate) in spans {
        for (member, rupiah_days) in turn.lookup.sukarela_days(*first, *last)? {
            if let Some(parts) = members.get_mut(&member) {
                parts.push((rupiah_days.max(0), *rate));
            }
        }
    }
    Ok(members)
}

/// Which day something of an earlier one is booked on: its own, or today where that is locked.
pub(super) struct Booked {
    locked: Option<BusinessDate>,
    today: BusinessDate,
}

impl Booked {
    pub(super) fn day(&self, own: BusinessDate) -> BusinessDate {
        if self.locked.is_some_and(|locked| locked >= own) { self.today } else { own }
    }
}

pub(super) fn open_from(turn: &Turn<'_>) -> Result<Booked, Trouble> {
    Ok(Booked { locked: turn.lookup.locked_until()?, today: turn.today() })
}

/// The first month after the locked ones, over by this day, whose interest was not credited though it is paid here: by
/// the settings, or because the month before it was credited; and somebody had savings in it.
pub(super) fn missing(turn: &Turn<'_>, until: BusinessDate) -> Result<Option<Month>, Trouble> {
    let first = match turn.lookup.locked_until()? {
        Some(locked) => Some(locked.plus_days(1)),
        None => turn.lookup.books_begin()?,
    };
    let Some(mut month) = first.map(Month::of) else { return Ok(None) };
    let mut before = turn.lookup.interest_credited(month.plus(-1))?;
    loop {
        let last = month.plus(1).first_day().plus_days(-1);
        if last > until {
            return Ok(None);
        }
        let credited = turn.lookup.interest_credited(month)?;
        let paid = before || rates_of(turn, month)?.iter().any(|(.., rate)| !rate.value().is_zero());
        if !credited && paid && turn.lookup.sukarela_days(month.first_day(), last)?.iter().any(|(_, days)| *days > 0) {
            return Ok(Some(month));
        }
        (month, before) = (month.plus(1), credited);
    }
}

/// What a member gets for a month: on simpanan sukarela, and on each term deposit.
#[derive(Default)]
struct Earned {
    sukarela: Rupiah,
    terms: Vec<(TermDeposit, Rupiah)>,
}

/// Interest of the term deposits whose months were over by this day; and those that begin anew.
fn of_terms(turn: &Turn<'_>, last: BusinessDate) -> Result<BTreeMap<MemberNumber, Earned>, Trouble> {
    let mut members: BTreeMap<MemberNumber, Earned> = BTreeMap::new();
    for deposit in turn.lookup.terms(None)? {
        let interest = deposit.interest(deposit.months_open(last));
        if !interest.is_zero() || begins_anew(&deposit, last) {
            members.entry(deposit.agreed.member.clone()).or_default().terms.push((deposit, interest));
        }
    }
    Ok(members)
}

/// A member's interest of the month and its tax, and the events of it.
fn of_member(
    turn: &Turn<'_>,
    member: &MemberNumber,
    of: Earned,
    (month, last, booked): (Month, BusinessDate, &Booked),
) -> Result<(Rupiah, Rupiah, Vec<Event>), Trouble> {
    let parts: Vec<Rupiah> = std::iter::once(of.sukarela).chain(of.terms.iter().map(|(_, all)| *all)).collect();
    let interest: Rupiah = parts.iter().copied().sum();
    let (before, before_tax) = turn.lookup.term_interest(member, month)?;
    let rules = &turn.lookup.settings(last)?.interest;
    let tax = (tax_on(before + interest, rules) - before_tax).max(Rupiah::ZERO).min(interest);
    let mut taxes = spread(tax, &parts).into_iter();
    let own = taxes.next().unwrap_or_default();
    let mut events = Vec::new();
    if !of.sukarela.is_zero() {
        let balance = turn.lookup.balance(member, Balance::Sukarela)? + of.sukarela - own;
        let (interest, tax, month) = (of.sukarela, own, month.to_string());
        events.push(Event::InterestPaid(InterestPaid {
            member: member.clone(),
            date: booked.day(last),
            month,
            interest,
            tax,
            balance,
        }));
    }
    for ((deposit, interest), tax) in of.terms.into_iter().zip(taxes) {
        events.extend(of_deposit(&deposit, (interest, tax), (month, last, booked)));
    }
    Ok((interest, tax, events))
}

fn begins_anew(deposit: &TermDeposit, last: BusinessDate) -> bool {
    deposit.agreed.renews && deposit.agreed.due <= last
}

/// A tax over the parts that it is on: each what its share of all so far says, so that nothing is lost.
fn spread(tax: Rupiah, parts: &[Rupiah]) -> Vec<Rupiah> {
    let all: i128 = parts.iter().map(|part| i128::from(part.amount())).sum();
    let (mut so_far, mut given) = (0_i128, 0_i128);
    let each = parts.iter().map(|part| {
        so_far += i128::from(part.amount());
        let due = if all == 0 { 0 } else { i128::from(tax.amount()) * so_far / all };
        let share = due - given;
        given = due;
        Rupiah::new(share).unwrap_or_default()
    });
    each.collect()
}

/// A deposit's interest, up to the day on which it begins anew where it does.
fn of_deposit(
    deposit: &TermDeposit,
    (interest, tax): (Rupiah, Rupiah),
    (month, last, booked): (Month, BusinessDate, &Booked),
) -> Vec<Event> {
    let (agreed, anew) = (&deposit.agreed, begins_anew(deposit, last));
    let mut events = Vec::new();
    if !interest.is_zero() {
        events.push(Event::TermInterest(TermInterest {
            term: agreed.term.clone(),
            member: agreed.member.clone(),
            from: agreed.from,
            date: booked.day(if anew { agreed.due } else { last }),
            month: month.to_string(),
            months: deposit.months_open(last),
            interest,
            tax,
            held: agreed.at_end,
        }));
    }
    if let Some(due) = months_later(agreed.due, agreed.months).filter(|_| anew) {
        let added = if agreed.at_end { deposit.held + interest - tax } else { Rupiah::ZERO };
        let principal = deposit.principal + added;
        let agreed = Agreed { from: agreed.due, due, ..agreed.clone() };
        let late = Some(booked.day(agreed.from)).filter(|day| *day != agreed.from);
        events.push(Event::TermRenewed(TermRenewed { agreed, added, principal, booked: late }));
    }
    events
}

#[cfg(test)]
mod tests;
