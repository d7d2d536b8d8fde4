//! The books themselves: a year is closed, days are locked, the bookkeeper writes an entry (koperasi 3.1, 3.3).
//!
//! Pure over [`Lookup`](super::lookup::Lookup). Always holds: two people stand behind each; what is locked stays
//! locked; an entry balances, and never touches an account whose balance is the sum of something kept elsewhere.
//! Neighbours: what becomes of the result (`surplus.rs`), what is planned (`budgeting.rs`).

use std::collections::BTreeMap;

use super::input::books::Books;
use super::lending::allowance;
use super::lookup::{Lookup, Shift, Unreadable};
use super::refusal::{Code, Refusal};
use super::supplying::done_by_two;
use super::{Decision, Trouble, Turn, budgeting, findings, interest, inventory, righting, signing_in};
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::accounting::by_hand;
use crate::domain::accounting::rules::of_event::surplus;
use crate::domain::accounting::rules::{closing, of_event};
use crate::domain::cooperative::registers;
use crate::domain::cooperative::savings::Month;
use crate::domain::cooperative::shu::Year;
use crate::domain::event::books::{BooksLocked, Carried, JournalEntered, YearClosed, YearOpened};
use crate::domain::event::registers::{PersonalExported, RegisterEntered};
use crate::domain::event::{Event, Happening, Personal};
use crate::domain::money::Rupiah;
use crate::domain::people::access::Act;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

/// Lines of one entry, and signs of its words.
const MOST_LINES: usize = 60;
const MOST_WORDS: usize = 200;

pub(super) fn decide(turn: &Turn<'_>, books: &Books) -> Result<Decision, Trouble> {
    match books {
        Books::CloseYear { year } => close_year(turn, *year),
        Books::Lock { until } => lock(turn, *until),
        Books::Enter { words, date, lines } => enter(turn, words, *date, lines),
        Books::Budget { year, decision, lines } => budgeting::agree(turn, *year, decision, lines),
        Books::ExportPersonal { purpose } => export(turn, purpose),
        Books::Register { .. } => register(turn, books),
        Books::Finding(asked) => findings::decide(turn, asked),
        Books::Asset(asked) => inventory::decide(turn, asked),
        Books::CreditInterest { month, rate } => interest::credit(turn, *month, rate.as_deref()),
        Books::PutRight(what) => righting::decide(turn, what),
    }
}

fn close_year(turn: &Turn<'_>, year: i16) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    let again = turn.lookup.closings(year)?.is_some();
    let happenings = closing_of(turn, year)?;
    all_heard(turn, Year::of(year).last, "books-close-tills")?;
    let text = match happenings.iter().find_map(|happening| opening(&happening.event)) {
        Some(opened) if again => {
            let text = Text::new("books-close-again-approval").with("year", year.to_string());
            let reserve = opened.carried.is_some_and(|carried| !carried.reserve.is_zero());
            let reserve = if reserve { "yes" } else { "no" };
            text.with("amount", opened.member + opened.nonmember).with("reserve", reserve)
        }
        _ => {
            nothing_missing(turn, Year::of(year).last)?;
            Text::new("books-close-approval").with("year", year.to_string())
        }
    };
    done_by_two(turn, Act::CloseBooks, text)?;
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings = happenings;
    Ok(decision)
}

const fn opening(event: &Event) -> Option<&YearOpened> {
    match event {
        Event::YearOpened(opened) => Some(opened),
        _ => None,
    }
}

/// A year of the calendar that is over.
pub(super) fn year_over(turn: &Turn<'_>, year: i16) -> Result<bool, Trouble> {
    match (2000..2199).contains(&year) {
        true => Ok(Year::of(year).last < turn.today()),
        false => turn.refuse(Code::BadInput, Text::new("books-no-year").with("text", year.to_string())),
    }
}

/// What closes a year and carries its result into the next (J45, J46). Of a year that was closed before it closes what
/// still stands on its accounts: what another till handed over since, or what two tills closed each.
pub(super) fn closing_of(turn: &Turn<'_>, year: i16) -> Result<Vec<Happening>, Trouble> {
    let named = |key| Text::new(key).with("year", year.to_string());
    if !year_over(turn, year)? {
        return turn.refuse(Code::NotAllowed, named("books-year-not-over"));
    }
    let earlier = turn.lookup.closings(year)?;
    let balances = turn.lookup.results(year)?;
    if earlier.is_some() && balances.is_empty() {
        return turn.refuse(Code::NotAllowed, named("books-year-closed"));
    }
    if let Some(first) = turn.lookup.first_open_year()?.filter(|first| *first < year) {
        return turn.refuse(Code::NotAllowed, named("books-earlier-open").with("first", first.to_string()));
    }
    let last = Year::of(year).last;
    // The result goes on to the first day of the next year, or the first that is open.
    let first = last.plus_days(1);
    let booked = Some(open_from(turn.lookup, first)?).filter(|day| *day != first);
    if turn.till.shift.as_ref().is_some_and(|shift| shift.date <= last) {
        return turn.refuse(Code::NotAllowed, named("books-shift-open"));
    }
    let clearing = turn.lookup.balance_of(A::CLEARING, last)?;
    if !clearing.is_zero() {
        return turn.refuse(Code::NotAllowed, named("books-clearing").with("amount", clearing));
    }
    let (member, nonmember) = match &earlier {
        None => closing::result(&balances),
        Some(it) => closing::rest(&balances, &surplus::balances(&it.balances), (it.member, it.nonmember)),
    };
    let balances = balances.into_iter().map(|(account, amount)| (account.to_string(), amount)).collect();
    let carried = match &earlier {
        None => None,
        Some(it) => {
            let result = it.member + it.nonmember + member + nonmember;
            let allocated = turn.lookup.allocation(year)?.map(|allocated| allocated.taken());
            Some(Carried::of(result, allocated).beside(turn.lookup.carried(year)?))
        }
    };
    let closed = YearClosed { year, balances, member, nonmember, earlier, approved_by: turn.approved_by() };
    let opened = YearOpened { of: year, member, nonmember, booked, carried };
    Ok(vec![Event::YearClosed(closed).into(), Event::YearOpened(opened).into()])
}

fn lock(turn: &Turn<'_>, until: BusinessDate) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::CloseBooks)?;
    if until >= turn.today() {
        return turn.refuse(Code::BadInput, Text::new("books-lock-past-only").with("date", until));
    }
    if let Some(locked) = turn.lookup.locked_until()?.filter(|locked| *locked >= until) {
        return turn.refuse(Code::NotAllowed, Text::new("books-locked").with("date", locked));
    }
    // Its till could take no money any more, and its closing would be booked on a locked day.
    if let Some(shift) = turn.till.shift.as_ref().filter(|shift| shift.date <= until) {
        return turn.refuse(Code::NotAllowed, Text::new("books-lock-shift-open").with("date", shift.date));
    }
    all_heard(turn, until, "books-lock-tills")?;
    without_interest(turn, until)?;
    done_by_two(turn, Act::CloseBooks, Text::new("books-lock-approval").with("date", until))?;
    let mut decision = turn.till.quiet(|_| {});
    let locked = BooksLocked { until, approved_by: turn.approved_by() };
    decision.happenings.push(Event::BooksLocked(locked).into());
    Ok(decision)
}

/// Asks before days are closed or locked that another till may still have something of: a shift of theirs that it has
/// not closed, or no word since. What it hands over later stands in the closed days.
pub(super) fn all_heard(turn: &Turn<'_>, last: BusinessDate, question: &'static str) -> Result<(), Trouble> {
    if turn.consent.said_yes_to(question) {
        return Ok(());
    }
    let (mut open, mut silent) = (Vec::new(), Vec::new());
    for waited in turn.lookup.waited_for(last)? {
        if waited.open { open.push(waited.till.to_string()) } else { silent.push(waited.till.to_string()) }
    }
    if open.is_empty() && silent.is_empty() {
        return Ok(());
    }
    let named = |tills: &[String]| if tills.is_empty() { "none".to_owned() } else { tills.join(", ") };
    let text = Text::new(question).with("date", last).with("year", last.year().to_string());
    turn.refuse(Code::NeedsConfirmation, text.with("open", named(&open)).with("silent", named(&silent)))
}

/// Asks before a year is closed whose savings wait for interest, or whose loans for their allowance: one question, as
/// one answer is for both.
pub(super) fn nothing_missing(turn: &Turn<'_>, last: BusinessDate) -> Result<(), Trouble> {
    if turn.consent.said_yes_to("books-close-allowance") {
        return Ok(());
    }
    let change = allowance::on(turn.lookup, last)?.change();
    if change.is_zero() {
        return without_interest(turn, last);
    }
    let month = interest::missing(turn, last)?.map_or_else(|| "none".to_owned(), |month| month.to_string());
    let text = Text::new("books-close-allowance").with("amount", change).with("interest", month);
    turn.refuse(Code::NeedsConfirmation, text.with("month", Month::of(last).to_string()))
}

/// Asks before days are locked that still wait for interest on savings.
fn without_interest(turn: &Turn<'_>, until: BusinessDate) -> Result<(), Trouble> {
    match interest::missing(turn, until)?.filter(|_| !turn.consent.said_yes_to("books-lock-interest")) {
        Some(month) => {
            let text = Text::new("books-lock-interest").with("month", month.to_string());
            turn.refuse(Code::NeedsConfirmation, text)
        }
        None => Ok(()),
    }
}

fn enter(
    turn: &Turn<'_>,
    words: &str,
    date: Option<BusinessDate>,
    lines: &[(String, Rupiah)],
) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::PostJournal)?;
    let words = words.trim();
    if words.is_empty() || words.chars().count() > MOST_WORDS {
        return turn.refuse(Code::BadInput, Text::new("books-entry-words"));
    }
    if !(2..=MOST_LINES).contains(&lines.len()) {
        return turn.refuse(Code::BadInput, Text::new("books-entry-lines"));
    }
    for (code, amount) in lines {
        let account = code.parse::<A>().ok().filter(|account| account.chart().is_some());
        let Some(account) = account else {
            return turn.refuse(Code::BadInput, Text::new("books-entry-account").with("account", code.as_str()));
        };
        if by_hand::is_controlled(account) {
            return turn.refuse(Code::NotAllowed, Text::new("books-entry-controlled").with("account", code.as_str()));
        }
        if amount.is_zero() {
            return turn.refuse(Code::BadInput, Text::new("books-entry-nothing").with("account", code.as_str()));
        }
    }
    let sum = lines.iter().map(|(_, amount)| i128::from(amount.amount())).sum::<i128>();
    if sum != 0 {
        let excess = Rupiah::new(sum).unwrap_or_default();
        return turn.refuse(Code::BadInput, Text::new("books-entry-unbalanced").with("amount", excess));
    }
    if moves_nothing(lines) {
        return turn.refuse(Code::BadInput, Text::new("books-entry-same"));
    }
    let date = date.unwrap_or_else(|| turn.today());
    open_day(turn, date)?;
    let debits: Rupiah = lines.iter().map(|(_, amount)| *amount).filter(|amount| !amount.is_negative()).sum();
    done_by_two(turn, Act::PostJournal, Text::new("books-entry-approval").with("amount", debits))?;
    let entered = JournalEntered { date, lines: lines.to_vec(), approved_by: turn.approved_by() };
    let personal = Personal { words: words.to_owned(), ..Personal::default() };
    let mut decision = turn.till.quiet(|_| {});
    let event = Event::JournalEntered(entered);
    decision.happenings.push(Happening { event, personal: Some(personal) });
    Ok(decision)
}

/// Each account gets what it gives.
fn moves_nothing(lines: &[(String, Rupiah)]) -> bool {
    let mut sums = BTreeMap::new();
    for (account, amount) in lines {
        *sums.entry(account).or_insert(0) += i128::from(amount.amount());
    }
    sums.values().all(|sum| *sum == 0)
}

/// Personal data leave the shop: recorded before they do.
fn export(turn: &Turn<'_>, purpose: &str) -> Result<Decision, Trouble> {
    signing_in::may(turn.user()?, Act::ExportPersonalData)?;
    done_by_two(turn, Act::ExportPersonalData, Text::new("books-export-approval").with("purpose", purpose))?;
    let (purpose, date, approved_by) = (purpose.to_owned(), turn.today(), turn.approved_by());
    let mut decision = turn.till.quiet(|_| {});
    decision.happenings.push(Event::PersonalExported(PersonalExported { purpose, date, approved_by }).into());
    Ok(decision)
}

/// A line of a book that people write (koperasi 6.1).
fn register(turn: &Turn<'_>, entry: &Books) -> Result<Decision, Trouble> {
    let Books::Register { book, who, words, reply, date, present } = entry else {
        return turn.refuse(Code::BadInput, Text::new("register-no-book"));
    };
    let role = turn.user()?.role;
    if !registers::BOOKS.contains(book) || registers::is_generated(*book) {
        return turn.refuse(Code::BadInput, Text::new("register-no-book"));
    }
    if !registers::may_write(role, *book) {
        return Err(signing_in::may_not(role, |role| registers::may_write(role, *book)).into());
    }
    let short = |text: &str| text.trim().chars().take(MOST_WORDS).collect::<String>();
    let personal = Personal { name: short(who), words: short(words), reply: short(reply), ..Personal::default() };
    if personal.words.is_empty() {
        return turn.refuse(Code::BadInput, Text::new("register-words"));
    }
    let date = date.unwrap_or_else(|| turn.today());
    if date > turn.today() {
        return turn.refuse(Code::BadInput, Text::new("books-future").with("date", date));
    }
    if present.is_some_and(|present| present < 1 || !registers::is_of_meetings(*book)) {
        return turn.refuse(Code::BadInput, Text::new("register-present"));
    }
    let mut decision = turn.till.quiet(|_| {});
    let event = Event::RegisterEntered(RegisterEntered { book: *book, date, present: *present });
    decision.happenings.push(Happening { event, personal: Some(personal) });
    Ok(decision)
}

/// A day that things may still be booked on: not in the future, not locked, not before the books began: the balances of
/// that day stand in the opening, and a year before it could not be closed.
pub(super) fn open_day(turn: &Turn<'_>, date: BusinessDate) -> Result<(), Trouble> {
    past_day(turn, date)?;
    match turn.lookup.locked_until()?.filter(|locked| *locked >= date) {
        Some(locked) => Err(Refusal::new(Code::NotAllowed, Text::new("books-locked").with("date", locked)).into()),
        None => Ok(()),
    }
}

/// A day on which something has happened: not in the future, not before the books began.
fn past_day(turn: &Turn<'_>, date: BusinessDate) -> Result<(), Trouble> {
    if date > turn.today() {
        return turn.refuse(Code::BadInput, Text::new("books-future").with("date", date));
    }
    match turn.lookup.books_begin()?.filter(|first| date < *first) {
        Some(first) => {
            let text = Text::new("books-before-begin").with("date", date).with("first", first);
            turn.refuse(Code::BadInput, text)
        }
        None => Ok(()),
    }
}

/// A meeting is dated by its own day, locked or not; where it is locked, this is the day that what it decided is booked
/// on.
pub(super) fn met_on(turn: &Turn<'_>, date: BusinessDate) -> Result<Option<BusinessDate>, Trouble> {
    past_day(turn, date)?;
    Ok(Some(open_from(turn.lookup, date)?).filter(|day| *day != date))
}

/// The day on which something of an earlier one is booked: its own, or the first that is not locked.
pub(super) fn open_from(lookup: &dyn Lookup, own: BusinessDate) -> Result<BusinessDate, Unreadable> {
    Ok(lookup.locked_until()?.map_or(own, |locked| own.max(locked.plus_days(1))))
}

/// What is locked stays locked, whatever is done: a till that was apart may have a shift open of a day that another has
/// locked since, and a sale of such a day may be asked to change its member. Closing the year is what locks it.
pub(super) fn stay_locked(happenings: &[Happening], shift: Option<&Shift>, lookup: &dyn Lookup) -> Result<(), Trouble> {
    let booked = |happening: &Happening| match &happening.event {
        Event::YearClosed(_) => None,
        event => of_event::posted(event).ok().flatten().map(|posted| posted.date),
    };
    let Some(first) = happenings.iter().filter_map(booked).min() else { return Ok(()) };
    let Some(locked) = lookup.locked_until()?.filter(|locked| *locked >= first) else { return Ok(()) };
    let text = match shift.filter(|shift| shift.date <= locked) {
        // Whoever stands at the till cannot know why, and a customer waits.
        Some(shift) => Text::new("books-locked-shift").with("opened", shift.date),
        None => Text::new("books-locked"),
    };
    Err(Refusal::new(Code::NotAllowed, text.with("date", locked)).into())
}

#[cfg(test)]
pub(super) mod tests;
