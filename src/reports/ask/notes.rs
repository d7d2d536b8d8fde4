//! What the notes to a year's statements are made of, from the store.

use crate::domain::accounting::account::AccountCode as A;
use crate::domain::cooperative::loan::Kolektibilitas;
use crate::domain::cooperative::loan::debt::Debt;
use crate::domain::cooperative::related;
use crate::domain::cooperative::shu::Year;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;
use crate::locale::Language;
use crate::reports::notes::{self, Kept, Position, Related};
use crate::reports::statements::{Sums, YearResult, less, results};
use crate::reports::table::Table;
use crate::reports::{balances, newest_day, receivables};
use crate::store::member_books::key_of;
use crate::store::members::MemberRow;
use crate::store::{Store, StoreError};

/// After any year.
const END: (i16, i8, i8) = (2199, 12, 31);

pub fn of_year(store: &Store, days: &Year, language: Language) -> Result<Table, StoreError> {
    let settings = store.settings_on(days.last)?;
    let year = days.first.year();
    let kept = Kept { year, pkp: settings.pkp, accrues_jasa: settings.loans.accrues_jasa };
    // Of a running year up to the newest day: nothing is older than it is today.
    let newest = newest_day(store)?.unwrap_or(days.last);
    let on = if newest < days.last && newest >= days.first { newest } else { days.last };
    let now = position(store, on)?;
    let before = position(store, Year::of(year.saturating_sub(1)).last)?;
    Ok(notes::table(kept, on, (&now, &before), language))
}

/// What stands in the books, the result of the running year in the accounts that it will be closed to, as on the
/// balance sheet.
fn with_result(store: &Store, on: BusinessDate) -> Result<Sums, StoreError> {
    let mut all = balances(store, Some(on))?;
    let last = balances(store, Some(Year::of(on.year().saturating_sub(1)).last))?;
    let earned = YearResult::of(&less(&results(&all), &results(&last)));
    for (account, amount) in [(A::SHU_MEMBERS, earned.members), (A::SHU_OTHERS, earned.others)] {
        *all.entry(account).or_default() -= amount;
    }
    Ok(all)
}

/// Before the books began nothing stood in them.
fn position(store: &Store, on: BusinessDate) -> Result<Position, StoreError> {
    let Some(begun) = store.books_begin()?.filter(|begun| *begun <= on) else { return Ok(Position::default()) };
    let settings = store.settings_on(on)?;
    let members = store.members(on.year())?;
    let mut position = Position { balances: with_result(store, on)?, ..Position::default() };
    let postings = store.member_postings(A::KASBON)?;
    for member in &members {
        let own = postings.get(&key_of(&member.number)).map(Vec::as_slice).unwrap_or_default();
        let moved: Rupiah = own.iter().map(|posting| posting.amount).sum();
        // What was owed when the books began is as old as they are, at least.
        let mut moves = vec![(begun, member.balances.kasbon - moved)];
        moves.extend(own.iter().map(|posting| (posting.date, posting.amount)));
        for (sum, part) in position.kasbon.iter_mut().zip(notes::ages(&moves, on, settings.kasbon_overdue_days)) {
            *sum += part;
        }
    }
    for open in store.receivables_at(on)? {
        position.shops[receivables::age(on.days_since(open.due))] += open.owed;
    }
    let parties = related::parties(&store.ties()?, settings.lending.families_related);
    for loan in store.loans_at(on)?.into_iter().filter(|loan| loan.balance > Rupiah::ZERO) {
        let late = loan.debt.as_ref().map_or(0, Debt::days_overdue);
        let (sum, count) = &mut position.loans[Kolektibilitas::of(late) as usize];
        (*sum, *count) = (*sum + loan.balance, *count + 1);
        if parties.contains(&loan.taken.member) {
            position.related.loans += loan.balance;
        }
    }
    let members: Vec<MemberRow> = members.into_iter().filter(|member| parties.contains(&member.number)).collect();
    related_parties(store, on, &members, &mut position.related)?;
    Ok(position)
}

/// Who holds an office now, and those who are theirs: what they have less what moved since.
fn related_parties(
    store: &Store,
    on: BusinessDate,
    members: &[MemberRow],
    related: &mut Related,
) -> Result<(), StoreError> {
    let (year, month, day) = END;
    let Some(end) = BusinessDate::new(year, month, day).ok().filter(|_| !members.is_empty()) else { return Ok(()) };
    let since = |account: A| -> Result<Rupiah, StoreError> {
        let moved = store.moved_by_member(account, on.plus_days(1), end)?;
        let of = members.iter().filter_map(|member| moved.get(&key_of(&member.number)));
        Ok(of.map(|moved| moved.debit - moved.credit).sum())
    };
    for member in members {
        let has = &member.balances;
        related.savings += has.pokok + has.wajib + has.sukarela + member.berjangka;
        related.kasbon += has.kasbon;
        related.purchases += member.purchases_year;
    }
    for account in [A::POKOK, A::WAJIB, A::SUKARELA, A::BERJANGKA] {
        related.savings += since(account)?;
    }
    related.kasbon -= since(A::KASBON)?;
    related.people = i64::try_from(members.len()).unwrap_or(i64::MAX);
    Ok(())
}
