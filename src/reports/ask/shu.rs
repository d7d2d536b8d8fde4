//! What became of each year's surplus, from the store to its table.

use super::rat::{self, Shared};
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::shu::payout::claimed_until;
use crate::domain::cooperative::shu::why::why;
use crate::domain::event::surplus::ShuAllocated;
use crate::domain::id::MemberNumber;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::shu_payouts::{self, Year};
use crate::reports::shu_statement::{self, Of};
use crate::reports::table::Table;
use crate::reports::{Period, Question, Unanswered, newest_day};
use crate::store::member_books::key_of;
use crate::store::{Store, StoreError};

/// Of the year in which the period ends; of the year before where it ends today and that one was shared out last.
pub fn statement(store: &Store, question: &Question) -> Result<Table, Unanswered> {
    let Some(number) = &question.member else {
        return Err(Unanswered::Unknown(Text::new("report-whose").with("name", "shu-statement")));
    };
    let nothing = || Unanswered::Unknown(Text::new("report-nothing-yet"));
    let newest = newest_day(store)?.ok_or_else(nothing)?.year();
    let decided = store.allocations()?.last().map(|allocated| allocated.year);
    let year = question.period.to.map_or(decided.unwrap_or(newest), BusinessDate::year);
    let Shared { it, policy, people, names, met, .. } = rat::shared(store, year)?;
    let key = key_of(number);
    let place = people.iter().position(|person| key_of(&MemberNumber(person.id.clone())) == key);
    let unknown = || Unanswered::Unknown(Text::new("report-no-member").with("number", number.as_str()));
    let place = place.ok_or_else(unknown)?;
    let (person, share) = (&people[place], &it.members[place]);
    let parts = why(&policy, &people, &it, place);
    let bought = store.bought(&MemberNumber(person.id.clone()), year)?;
    let payout = store.shu_payouts(year, None)?.remove(&key).unwrap_or_default();
    let name = names.get(place).filter(|_| !question.veiled).map_or("", String::as_str);
    let decided = met.as_ref().map(|(date, decision)| (*date, decision.as_str()));
    let (parts, bought, payout) = (&parts[..], &bought[..], &payout);
    Ok(shu_statement::table(Of { it: &it, person, name, share, parts, bought, payout, decided }))
}

/// Of meetings within the period, as of its end.
pub fn payouts(store: &Store, period: Period) -> Result<Table, StoreError> {
    let Some(today) = newest_day(store)? else { return Ok(shu_payouts::table(&[], None, period)) };
    let to = period.to.unwrap_or(today);
    let years = store.settings_on(to)?.savings.shu_claim_years;
    let within = |it: &ShuAllocated| it.date <= to && period.from.is_none_or(|from| from <= it.date);
    let mut found = Vec::new();
    for allocated in store.allocations()?.into_iter().filter(within) {
        let mut payouts = store.shu_payouts(allocated.year, Some(to))?;
        let of = |id: &str| payouts.remove(&key_of(&MemberNumber(id.to_owned()))).unwrap_or_default();
        let payouts = allocated.shares.iter().map(|share| share.id.as_str()).map(of).collect();
        let until = claimed_until(allocated.date, years);
        found.push(Year { allocated, payouts, until });
    }
    let booked = match period.from {
        None => Some(-store.balance_of(AccountCode::SHU_PAYABLE, to)?),
        Some(_) => None,
    };
    Ok(shu_payouts::table(&found, booked, period))
}
