//! What two tills did each though it is done once is put right: interest of a month, a year's SHU. What stands in the
//! books more than once is taken off again, to the rupiah, by the first; the records of both stay.
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: reckoned from what stands, so that whoever does it at two
//! tills again finds the rest and puts that right; two people stand behind it.
//! Neighbours: what there is (`store/twice.rs`), a year that two closed (`books.rs`).

use std::collections::BTreeMap;

use super::input::books::PutRight;
use super::lookup::books::ShuTwice;
use super::refusal::Code;
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, books, signing_in};
use crate::domain::cooperative::savings::Month;
use crate::domain::event::savings::{InterestCredited, InterestPaid};
use crate::domain::event::surplus::{ShuPaid, ShuReversed};
use crate::domain::event::term::{TermInterest, TermRenewed};
use crate::domain::event::{Event, Happening};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::projection::Balance;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

pub(super) fn decide(turn: &Turn<'_>, what: &PutRight) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    match what {
        PutRight::Interest { month } => interest(turn, Month::of(*month)),
        PutRight::Shu { year } => shu(turn, *year),
    }
}

/// What stands beside the first crediting of a month.
#[derive(Default)]
struct Beside {
    /// Interest and its tax.
    saved: BTreeMap<MemberNumber, (Rupiah, Rupiah)>,
    /// By deposit and the day from which it ran.
    terms: BTreeMap<(String, BusinessDate), TermInterest>,
    renewed: BTreeMap<(String, BusinessDate), TermRenewed>,
}

impl Beside {
    fn of(credits: &[Vec<Event>]) -> Self {
        let first = credits.iter().position(
            |credit| matches!(credit.first(), Some(Event::InterestCredited(it)) if it.interest > Rupiah::ZERO),
        );
        let mut beside = Self::default();
        for (_, credit) in credits.iter().enumerate().filter(|(at, _)| Some(*at) != first) {
            credit.iter().for_each(|event| beside.add(event));
        }
        beside.saved.retain(|_, (interest, tax)| !interest.is_zero() || !tax.is_zero());
        beside.terms.retain(|_, it| it.months != 0 || !it.interest.is_zero() || !it.tax.is_zero());
        beside.renewed.retain(|_, it| !it.added.is_zero());
        beside
    }

    fn add(&mut self, event: &Event) {
        match event {
            Event::InterestPaid(paid) => {
                let sum = self.saved.entry(paid.member.clone()).or_default();
                *sum = (sum.0 + paid.interest, sum.1 + paid.tax);
            }
            Event::TermInterest(it) => {
                let none = || TermInterest { months: 0, interest: Rupiah::ZERO, tax: Rupiah::ZERO, ..it.clone() };
                let sum = self.terms.entry((it.term.clone(), it.from)).or_insert_with(none);
                sum.months += it.months;
                sum.interest += it.interest;
                sum.tax += it.tax;
            }
            Event::TermRenewed(it) => {
                let none = || TermRenewed { added: Rupiah::ZERO, ..it.clone() };
                self.renewed.entry((it.agreed.term.clone(), it.agreed.from)).or_insert_with(none).added += it.added;
            }
            _ => {}
        }
    }

    fn is_nothing(&self) -> bool {
        self.saved.is_empty() && self.terms.is_empty() && self.renewed.is_empty()
    }
}

fn interest(turn: &Turn<'_>, month: Month) -> Result<Decision, Trouble> {
    let named = |key| Text::new(key).with("month", month.to_string());
    let credits = turn.lookup.credits(month)?;
    let beside = Beside::of(&credits);
    if beside.is_nothing() {
        return turn.refuse(Code::NothingToPay, named("right-interest-once"));
    }
    let of_terms = || beside.terms.values().map(|it| (it.interest, it.tax));
    let sums = beside.saved.values().copied().chain(of_terms());
    let (interest, tax) = sums.fold((Rupiah::ZERO, Rupiah::ZERO), |all, one| (all.0 + one.0, all.1 + one.1));
    let count = beside.saved.len() + beside.terms.len();
    let text = named("right-interest-approval").with("amount", interest).with("count", count);
    done_by_two(turn, Act::CloseBooks, text)?;
    let date = books::open_from(turn.lookup, month.plus(1).first_day().plus_days(-1))?;
    let rate = credits.iter().flatten().find_map(|event| match event {
        Event::InterestCredited(it) => Some(it.rate_year.clone()),
        _ => None,
    });
    let head = InterestCredited {
        month: month.to_string(),
        date,
        rate_year: rate.unwrap_or_default(),
        members: i64::try_from(count).unwrap_or(i64::MAX),
        interest: -interest,
        tax: -tax,
        approved_by: turn.approved_by(),
    };
    let mut happenings: Vec<Happening> = vec![Event::InterestCredited(head).into()];
    let mut below = 0_i64;
    for (member, (interest, tax)) in &beside.saved {
        let balance = turn.lookup.balance(member, Balance::Sukarela)? - (*interest - *tax);
        below += i64::from(balance.is_negative());
        let (member, month, interest, tax) = (member.clone(), month.to_string(), -*interest, -*tax);
        happenings.push(Event::InterestPaid(InterestPaid { member, date, month, interest, tax, balance }).into());
    }
    for it in beside.terms.values() {
        let (months, interest, tax) = (-it.months, -it.interest, -it.tax);
        happenings.push(Event::TermInterest(TermInterest { date, months, interest, tax, ..it.clone() }).into());
    }
    for it in beside.renewed.values() {
        // As it is agreed now: it may have begun anew since.
        let Some(now) = turn.lookup.term(&it.agreed.term)? else { continue };
        let (added, principal) = (-it.added, now.principal - it.added);
        let renewed = TermRenewed { agreed: now.agreed, added, principal, booked: Some(date) };
        happenings.push(Event::TermRenewed(renewed).into());
    }
    let said = named("right-interest-now").with("amount", interest).with("count", count).with("below", below);
    let mut decision = turn.till.quiet(|next| next.notices = vec![said]);
    decision.happenings = happenings;
    Ok(decision)
}

/// What stands beside the year's one allocation is taken back; what a member got beyond her share goes back out of
/// sukarela where it went there and still is, and is owed by her as kasbon where not.
fn shu(turn: &Turn<'_>, year: i16) -> Result<Decision, Trouble> {
    let named = |key| Text::new(key).with("year", year.to_string());
    let ShuTwice { village, loss_absorbed, pools, shares, overpaid } = turn.lookup.shu_twice(year)?;
    let allocated = !pools.is_empty() || !shares.is_empty() || !village.is_zero() || !loss_absorbed.is_zero();
    if !allocated && overpaid.is_empty() {
        return turn.refuse(Code::NothingToPay, named("right-shu-once"));
    }
    let sum: Rupiah = overpaid.iter().map(|one| one.amount).sum();
    let beside: Rupiah = pools.iter().map(|pool| pool.amount).sum::<Rupiah>() + village - loss_absorbed;
    let text = named("right-shu-approval").with("beside", beside).with("count", overpaid.len()).with("amount", sum);
    done_by_two(turn, Act::CloseBooks, text)?;
    let (date, approved_by) = (turn.today(), turn.approved_by());
    let mut happenings: Vec<Happening> = Vec::new();
    if allocated {
        let approved_by = approved_by.clone();
        let reversed = ShuReversed { year, date, extra: true, village, loss_absorbed, pools, shares, approved_by };
        happenings.push(Event::ShuReversed(reversed).into());
    }
    let (count, mut owed) = (overpaid.len(), Rupiah::ZERO);
    for one in overpaid {
        let there = turn.lookup.balance(&one.member, Balance::Sukarela)?.max(Rupiah::ZERO);
        let sukarela = one.amount.min(one.saved.max(Rupiah::ZERO)).min(there);
        let kasbon = one.amount - sukarela;
        owed += kasbon;
        let paid = ShuPaid {
            year,
            date,
            member: one.member,
            cash: Rupiah::ZERO,
            sukarela: -sukarela,
            kasbon: -kasbon,
            transferred: Rupiah::ZERO,
            transfer: None,
            drawer: None,
            approved_by: approved_by.clone(),
            corrects: None,
        };
        happenings.push(Event::ShuPaid(paid).into());
    }
    let said = named("right-shu-now").with("beside", beside).with("count", count).with("amount", sum);
    let mut decision = turn.till.quiet(|next| next.notices = vec![said.with("owed", owed)]);
    decision.happenings = happenings;
    Ok(decision)
}
