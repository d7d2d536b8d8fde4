//! Interest on simpanan sukarela of a month that is over: to every member at once, with the tax held back (J51).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: a month is credited once, by two people; what each member
//! gets follows from her balances of that month alone.

use super::answer::{DeskDone, DeskView};
use super::refusal::{Code, Refusal};
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, signing_in};
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::savings::interest::{RATE_MOST, of_month, tax_on};
use crate::domain::event::savings::{InterestCredited, InterestPaid};
use crate::domain::event::{Event, Happening};
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
    let rules = &turn.lookup.settings(last)?.interest;
    let rate = match rate {
        Some(text) => Percent::parse(text).map_err(|_| Refusal::new(Code::BadInput, Text::new("interest-rate")))?,
        None => rules.rate_year,
    };
    if rate.value() > RATE_MOST.into() {
        return turn.refuse(Code::BadInput, Text::new("interest-rate"));
    }
    let days = last.days_since(month.first_day()) + 1;
    let (mut paid, mut total, mut held) = (Vec::new(), Rupiah::ZERO, Rupiah::ZERO);
    for (member, rupiah_days) in turn.lookup.sukarela_days(month.first_day(), last)? {
        let interest = of_month(rupiah_days.max(0), days, rate).unwrap_or_default();
        if interest.is_zero() {
            continue;
        }
        let tax = tax_on(interest, rules);
        let balance = turn.lookup.balance(&member, Balance::Sukarela)? + interest - tax;
        (total, held) = (total + interest, held + tax);
        paid.push(InterestPaid { member, date: last, month: month.to_string(), interest, tax, balance });
    }
    if paid.is_empty() {
        return turn.refuse(Code::NothingToPay, named("interest-nothing"));
    }
    let text = named("interest-approval").with("amount", total).with("members", paid.len());
    done_by_two(turn, Act::CloseBooks, text)?;
    let credited = InterestCredited {
        month: month.to_string(),
        date: last,
        rate_year: rate.value().normalize().to_string(),
        members: i64::try_from(paid.len()).unwrap_or(i64::MAX),
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
    decision.happenings.extend(paid.into_iter().map(|paid| Happening::from(Event::InterestPaid(paid))));
    Ok(decision)
}

#[cfg(test)]
mod tests;
