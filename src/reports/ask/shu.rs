//! What became of each year's surplus, from the store to its table.

use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::shu::payout::claimed_until;
use crate::domain::event::surplus::ShuAllocated;
use crate::domain::id::MemberNumber;
use crate::reports::shu_payouts::{self, Year};
use crate::reports::table::Table;
use crate::reports::{Period, newest_day};
use crate::store::member_books::key_of;
use crate::store::{Store, StoreError};

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
