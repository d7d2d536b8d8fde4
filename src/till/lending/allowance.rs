//! The allowance for loans: what their lateness asks for, posted as the difference to what stands on the books
//! (koperasi 4.4, J40).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: a month's is of the loans as they stood at its end,
//! and dated there; two people stand behind it.

use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::loan::Kolektibilitas;
use crate::domain::cooperative::savings::Month;
use crate::domain::event::Event;
use crate::domain::event::lending::LoansProvisioned;
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::lookup::{Lookup, Unreadable};
use crate::till::refusal::Code;
use crate::till::supplying::done_by_two;
use crate::till::{Decision, Trouble, Turn, books, signing_in};

/// What the books have on a day, and what they should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    pub booked: Rupiah,
    pub needed: Rupiah,
}

impl Allowance {
    /// Negative = released.
    pub fn change(self) -> Rupiah {
        self.needed - self.booked
    }
}

/// As of the end of a day.
pub fn on(lookup: &dyn Lookup, date: BusinessDate) -> Result<Allowance, Unreadable> {
    let needed = needed(&lookup.loans_on(date)?, &*lookup.settings(date)?);
    Ok(Allowance { booked: -lookup.balance_of(AccountCode::LOAN_ALLOWANCE, date)?, needed })
}

/// Half up per loan, by the days that its oldest unpaid instalment is overdue. `loans` = what is owed of each, and
/// those days.
fn needed(loans: &[(Rupiah, i64)], settings: &Settings) -> Rupiah {
    let of =
        |(owed, late): &(Rupiah, i64)| settings.lending.allowance[Kolektibilitas::of(*late) as usize].of(*owed).ok();
    loans.iter().filter_map(of).sum()
}

/// The last day of the newest month that is over, where its allowance is not as its loans ask for and can still be
/// booked there.
pub fn open_month(lookup: &dyn Lookup, today: BusinessDate) -> Result<Option<(BusinessDate, Rupiah)>, Unreadable> {
    let month = super::accrual::newest(today);
    let last = month.plus(1).first_day().plus_days(-1);
    if lookup.locked_until()?.is_some_and(|until| until >= last) {
        return Ok(None);
    }
    let change = on(lookup, last)?.change();
    Ok((!change.is_zero()).then_some((month.first_day(), change)))
}

/// Today's, or that of a month that is over.
pub(super) fn provide(turn: &Turn<'_>, month: Option<BusinessDate>) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    let month = month.map(Month::of);
    let date = month.map_or(turn.today(), |month| month.plus(1).first_day().plus_days(-1));
    let words = month.map_or_else(|| "none".to_owned(), |month| month.to_string());
    let named = |key| Text::new(key).with("month", words.as_str());
    if month.is_some() && date >= turn.today() {
        return turn.refuse(Code::NotAllowed, named("interest-month-not-over"));
    }
    books::open_day(turn, date)?;
    let found = on(turn.lookup, date)?;
    if found.change().is_zero() {
        return turn.refuse(Code::NothingToPay, named("loan-allowance-right").with("amount", found.needed));
    }
    let text = named("loan-allowance-approval").with("amount", found.change()).with("total", found.needed);
    done_by_two(turn, Act::CloseBooks, text)?;
    let mut done = turn.till.quiet(|_| {});
    // What was booked after that month was the difference to what stood there before.
    let since = -turn.lookup.balance_of(AccountCode::LOAN_ALLOWANCE, turn.today())? - found.booked;
    if !since.is_zero() {
        done.next.notices.push(named("loan-allowance-again").with("amount", since));
    }
    let provided =
        LoansProvisioned { date, total: found.needed, change: found.change(), approved_by: turn.approved_by() };
    done.happenings.push(Event::LoansProvisioned(provided).into());
    Ok(done)
}

#[cfg(test)]
mod tests;
