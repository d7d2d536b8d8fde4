use super::*;
use crate::till::tests::{Counter, rp};

fn events(happenings: Vec<Happening>) -> Vec<Event> {
    happenings.into_iter().map(|happening| happening.event).collect()
}

fn as_(counter: &mut Counter, user: &str, pin: &str) {
    counter.does("logout");
    counter.does(&format!("login {user} {pin}"));
}

/// With the manager signed in, the licence on, and this much in the unit's cash.
fn desk(cash: i64) -> Counter {
    let mut counter = Counter::new();
    counter.shop.licensed = true;
    counter.shop.office.clearing = rp(cash);
    as_(&mut counter, "manajer", "444444");
    counter
}

#[test]
fn what_is_above_a_limit_is_refused_by_its_own_sentence() {
    let mut counter = desk(0);
    let said = |counter: &mut Counter, line: &str| counter.tries(line).expect_err(line).text.key;
    assert_eq!(said(&mut counter, "loan apply 3 5000001 12"), "loan-above");
    assert_eq!(said(&mut counter, "loan apply 3 1000000 12 rate=2.01"), "loan-rate-above");
    assert_eq!(said(&mut counter, "loan apply 3 1200000 12 income=300000"), "loan-income");
    assert_eq!(said(&mut counter, "loan apply 3 1 12"), "loan-terms", "instalments of nothing");
    assert_eq!(said(&mut counter, "loan apply 3 1200000 0"), "loan-terms");
    assert_eq!(said(&mut counter, "loan apply 3 1200000 12 method=bunga"), "loan-terms");
    assert_eq!(said(&mut counter, "loan apply 4 1200000 12"), "office-full-members-only");
    assert_eq!(said(&mut counter, "loan apply 5 1200000 12"), "office-left-before");
    counter.does("loan apply 3 1200000 12 income=320000");
    assert_eq!(said(&mut counter, "loan apply 3 100000 12"), "loan-applied-already");
    counter.shop.licensed = false;
    assert_eq!(said(&mut counter, "loan apply 8 100000 12"), "loan-no-licence");
}

#[test]
fn three_people_stand_behind_a_loan() {
    let mut counter = desk(2_000_000);
    counter.does("loan apply 3 1200000 12");
    assert_eq!(counter.refuses("loan disburse P00001"), Code::NotAllowed, "the manager pays nothing out");
    assert_eq!(counter.refuses("loan approve P00001 PGR-1"), Code::NeedsApproval);
    assert_eq!(counter.refuses("approve bendahara 555555"), Code::NotAllowed);
    assert_eq!(counter.refuses("loan approve P00001 PGR-1"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    assert!(matches!(&done[..], [Event::LoanDecided(it)] if it.approved && it.decision == "PGR-1"));
    assert_eq!(counter.refuses("loan reject P00001 PGR-2"), Code::NotAllowed, "it is decided");
    as_(&mut counter, "bendahara", "555555");
    assert_eq!(counter.refuses("loan disburse P00001 fee=12000"), Code::NeedsApproval, "another fee than usual");
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::LoanDisbursed(it)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((it.taken.balance, it.fee, it.tender.as_str()), (rp(1_200_000), rp(12_000), "sp_cash"));
    assert_eq!(it.taken.first_due.to_string(), "2026-12-24");
    assert_eq!(counter.refuses("loan disburse P00001"), Code::NotAllowed, "once");
}

/// Its words name people and stand in private; the board may decide with or without one, and after that there is none.
#[test]
fn a_survey_is_written_down_before_the_board_decides() {
    let mut counter = desk(2_000_000);
    counter.does("loan apply 3 1200000 12");
    assert_eq!(counter.refuses("loan survey P00001 \" \""), Code::BadInput);
    assert_eq!(counter.refuses("loan survey P00009 ramai"), Code::BadInput);
    let done = counter.does("loan survey P00001 \"Warungnya ramai\"");
    assert_eq!(done[0].personal.as_ref().map(|personal| personal.words.as_str()), Some("Warungnya ramai"));
    assert!(matches!(&events(done)[..], [Event::LoanSurveyed(it)] if it.member.as_str() == "A00003"));
    assert_eq!(counter.refuses("loan apply 3 100000 12"), Code::CreditLimit, "one application at a time");
    assert_eq!(counter.refuses("loan disburse P00001"), Code::NotAllowed, "nobody decided");
    assert_eq!(counter.refuses("loan approve P00001 PGR-1"), Code::NeedsApproval);
    counter.does("approve pengurus 666666");
    assert_eq!(counter.refuses("loan survey P00001 \"lagi\""), Code::NotAllowed, "it is decided");
    as_(&mut counter, "bendahara", "555555");
    assert_eq!(counter.refuses("loan survey P00001 \"lagi\""), Code::NotAllowed, "not the treasurer's");
}

#[test]
fn the_board_decides_signed_in_herself_too() {
    let mut counter = desk(0);
    counter.does("loan apply 3 1200000 12");
    as_(&mut counter, "pengurus", "666666");
    let done = events(counter.does("loan reject P00001 PGR-1"));
    assert!(matches!(&done[..], [Event::LoanDecided(it)] if !it.approved && it.approved_by.is_none()));
}

#[test]
fn money_that_is_not_there_is_not_paid_out() {
    let mut counter = desk(1_000_000);
    counter.does("loan apply 3 1200000 12");
    counter.refuses("loan approve P00001 PGR-1");
    counter.does("approve pengurus 666666");
    as_(&mut counter, "bendahara", "555555");
    assert_eq!(counter.refuses("loan disburse P00001"), Code::NotEnough);
    assert_eq!(counter.refuses("loan disburse P00001 first=2026-11-24"), Code::BadInput, "due on the day itself");
}
