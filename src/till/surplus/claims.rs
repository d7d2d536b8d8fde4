//! Shares that nobody came for: what becomes of them some years after the meeting, and what somebody is told who comes
//! later (koperasi 2.6).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: nothing goes back by itself, and nothing before the
//! cooperative's years are over; a meeting's minutes and two people stand behind it; the report `shu` lists it before.

use super::{act_code, allocation, deciding};
use crate::domain::cooperative::shu::payout::{Payout, claimed_until};
use crate::domain::cooperative::shu::person::Person;
use crate::domain::event::Event;
use crate::domain::event::surplus::{ShuAllocated, ShuLapsed};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::lookup::Member;
use crate::till::refusal::{Code, Refusal};
use crate::till::supplying::done_by_two;
use crate::till::{Decision, Trouble, Turn, books, standing};

/// What is still owed of a year goes back to the reserve.
pub fn lapse(turn: &Turn<'_>, year: i16, decision: &str, date: Option<BusinessDate>) -> Result<Decision, Trouble> {
    let act = deciding(turn)?;
    let allocated = allocation(turn, year)?;
    let named = |key| Text::new(key).with("year", year.to_string());
    let decision = minutes(decision)?;
    let date = date.unwrap_or_else(|| turn.today());
    let booked = books::met_on(turn, date)?;
    let until = claimed_until(allocated.date, turn.settings.savings.shu_claim_years);
    if date <= until {
        return turn.refuse(Code::NotAllowed, named("shu-lapse-early").with("date", until));
    }
    let shares = turn.lookup.shu_unpaid(year)?;
    if shares.is_empty() {
        return turn.refuse(Code::NothingToPay, named("shu-all-paid"));
    }
    let (count, sum): (_, Rupiah) = (shares.len(), shares.iter().map(|(_, owed)| *owed).sum());
    let text = named("shu-lapse-approval").with("count", count).with("amount", sum).with("act", act_code(act));
    done_by_two(turn, act, text)?;
    let event = ShuLapsed { year, date, booked, decision, shares, approved_by: turn.approved_by() };
    let said = named("shu-lapsed-now").with("count", count).with("amount", sum);
    Ok(done(turn, event, said))
}

/// A member came after all, and a meeting gives back what had gone to the reserve; or it went there by mistake.
pub fn give_back(
    turn: &Turn<'_>,
    year: i16,
    number: &str,
    decision: &str,
    date: Option<BusinessDate>,
) -> Result<Decision, Trouble> {
    let act = deciding(turn)?;
    let allocated = allocation(turn, year)?;
    let Some(member) = standing::find(turn.lookup, number.trim())? else {
        return turn.refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", number));
    };
    let decision = minutes(decision)?;
    let payout = payout_of(turn, &allocated, &member)?;
    if payout.lapsed <= Rupiah::ZERO {
        return turn.refuse(Code::NothingToPay, Text::new("shu-not-lapsed").with("name", member.name.as_str()));
    }
    let date = date.unwrap_or_else(|| turn.today());
    let booked = books::met_on(turn, date)?;
    // No meeting gives back what had not gone yet.
    if let Some(lapsed) = payout.last.filter(|lapsed| date < *lapsed) {
        return turn.refuse(Code::BadInput, Text::new("shu-give-back-early").with("date", lapsed));
    }
    let text = Text::new("shu-give-back-approval").with("year", year.to_string()).with("name", member.name.as_str());
    done_by_two(turn, act, text.with("amount", payout.lapsed).with("act", act_code(act)))?;
    let shares = vec![(member.number.clone(), -payout.lapsed)];
    let event = ShuLapsed { year, date, booked, decision, shares, approved_by: turn.approved_by() };
    let said = Text::new("shu-given-back").with("year", year.to_string()).with("name", member.name.as_str());
    Ok(done(turn, event, said.with("amount", payout.lapsed)))
}

/// Why there is nothing to pay: it is paid, it went back, or there never was anything.
pub fn said_of(turn: &Turn<'_>, year: i16, member: &Member) -> Result<Text, Trouble> {
    let payout = payout_of(turn, &allocation(turn, year)?, member)?;
    let told = |key, amount: Rupiah, date: BusinessDate| {
        let text = Text::new(key).with("year", year.to_string()).with("name", member.name.as_str());
        text.with("amount", amount).with("date", date)
    };
    Ok(match payout.last {
        Some(date) if !payout.lapsed.is_zero() => {
            told("shu-has-lapsed", payout.lapsed, date).with("decision", payout.decision.as_str())
        }
        Some(date) => told("shu-was-paid", payout.paid(), date).with("way", payout.way()),
        None => Text::new("shu-nothing-owed").with("name", member.name.as_str()),
    })
}

fn payout_of(turn: &Turn<'_>, allocated: &ShuAllocated, member: &Member) -> Result<Payout, Trouble> {
    let hers = |person: &&Person| MemberNumber::key(&person.id) == MemberNumber::key(member.number.as_str());
    let Some(person) = allocated.people.iter().find(hers) else { return Ok(Payout::default()) };
    let payouts = turn.lookup.shu_payouts(allocated.year, std::slice::from_ref(person))?;
    Ok(payouts.into_iter().next().unwrap_or_default())
}

fn minutes(decision: &str) -> Result<String, Refusal> {
    match decision.trim() {
        "" => Err(Refusal::new(Code::BadInput, Text::new("surplus-decision-missing"))),
        decision => Ok(decision.to_owned()),
    }
}

fn done(turn: &Turn<'_>, event: ShuLapsed, said: Text) -> Decision {
    let mut decision = turn.till.quiet(|_| {});
    decision.next.notices.push(said);
    decision.happenings.push(Event::ShuLapsed(event).into());
    decision
}
