use super::*;
use crate::domain::cooperative::loan::months_later;
use crate::domain::id::MemberNumber;
use crate::domain::time::BusinessDate;
use crate::till::tests::{Counter, rp};

fn events(happenings: Vec<Happening>) -> Vec<Event> {
    happenings.into_iter().map(|happening| happening.event).collect()
}

fn with_sukarela(amount: i64) -> Counter {
    let mut counter = Counter::new();
    counter.shop.desk.balances.clear();
    counter.shop.desk.balances.insert((MemberNumber("A00003".to_owned()), Balance::Sukarela), rp(amount));
    counter
}

/// The first deposit as if it had been taken in so many months before today.
fn begun_before(counter: &mut Counter, months: i64) {
    let today: BusinessDate = "2026-11-24".parse().expect("a date");
    let agreed = &mut counter.shop.desks.terms[0].agreed;
    agreed.from = months_later(today, -months).expect("in the calendar");
    agreed.due = months_later(agreed.from, agreed.months).expect("in the calendar");
}

#[test]
fn another_rate_than_the_usual_is_the_managers_and_never_above_the_law() {
    let mut counter = with_sukarela(0);
    let key = |counter: &mut Counter, line: &str| counter.tries(line).expect_err(line).text.key;
    assert_eq!(key(&mut counter, "term open 3 1000000 12 rate=9.01"), "interest-rate");
    assert_eq!(key(&mut counter, "term open 3 1000000 0"), "term-months");
    assert_eq!(key(&mut counter, "term open 3 1000000 61"), "term-months");
    assert_eq!(key(&mut counter, "term open 4 1000000 12"), "office-full-members-only");
    assert_eq!(key(&mut counter, "term open 3 1000000 12 rate=6"), "term-rate-approval");
    let done = events(counter.does("approve manajer 444444"));
    let [Event::TermOpened(opened)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((opened.agreed.term.as_str(), opened.agreed.rate_year.as_str()), ("B00001", "6"));
    assert_eq!(opened.agreed.due.to_string(), "2027-11-24");
    counter.does("term open 3 1000000 12");
}

#[test]
fn on_its_day_it_is_paid_with_its_interest_and_once() {
    let mut counter = with_sukarela(0);
    counter.tries("term open 3 400000 12 rate=6").expect_err("asked");
    counter.does("approve manajer 444444");
    begun_before(&mut counter, 12);
    let done = events(counter.does("term close b00001"));
    let [Event::TermClosed(closed)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((closed.months, closed.interest, closed.tax, closed.early), (12, rp(24_000), rp(0), false));
    assert_eq!(closed.paid(), rp(424_000));
    assert_eq!(counter.refuses("term close B00001"), Code::NothingToPay);
    assert_eq!(counter.refuses("term close B00099"), Code::BadInput);
}

#[test]
fn before_its_day_another_person_agrees_and_the_running_month_brings_nothing() {
    let mut counter = with_sukarela(2_000_000);
    counter.tries("term open 3 1200000 12 rate=6 from=sukarela").expect_err("asked");
    counter.does("approve manajer 444444");
    assert_eq!(counter.refuses("term open 3 900000 12 from=sukarela"), Code::NotEnough, "800.000 are left");
    begun_before(&mut counter, 2);
    counter.shop.desks.terms[0].agreed.from = "2026-09-25".parse().expect("a date");
    let asked = counter.tries("term close B00001 to=sukarela").expect_err("early");
    assert_eq!((asked.code, asked.text.key), (Code::NeedsApproval, "term-early-approval"));
    let done = events(counter.does("approve manajer 444444"));
    let [Event::TermClosed(closed)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((closed.months, closed.interest, closed.early), (1, rp(6_000), true), "one whole month");
    let saved = counter.shop.desk.balances[&(MemberNumber("A00003".to_owned()), Balance::Sukarela)];
    assert_eq!(saved, rp(2_006_000));
}

#[test]
fn nobody_leaves_while_a_deposit_runs() {
    let mut counter = with_sukarela(0);
    counter.does("term open 3 300000 6");
    counter.does("logout");
    counter.does("login manajer 444444");
    let no = counter.tries("leave-member 3 keluar RA-1").expect_err("a deposit runs");
    assert_eq!((no.code, no.text.key), (Code::NotAllowed, "term-before-leaving"));
}
