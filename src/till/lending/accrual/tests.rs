use super::*;
use crate::domain::cooperative::loan::debt::Paid;
use crate::domain::event::Happening;
use crate::domain::id::MemberNumber;
use crate::domain::projection::Balance;
use crate::till::books::tests::office;
use crate::till::lookup::Lookup;
use crate::till::tests::{Counter, rp};

fn events(happenings: Vec<Happening>) -> Vec<Event> {
    happenings.into_iter().map(|happening| happening.event).collect()
}

fn loan(number: &str, first_due: &str) -> Loan {
    Loan {
        loan: number.to_owned(),
        member: MemberNumber("A00003".to_owned()),
        method: "flat".to_owned(),
        principal: rp(1_200_000),
        rate_month: "1".to_owned(),
        months: 12,
        round_to: 1,
        first_due: first_due.parse().expect("a date"),
        paid: Paid { owed: rp(1_200_000), ..Paid::default() },
    }
}

/// On 23 January 2027, with the bookkeeper: one loan that is two instalments late, one that is kurang lancar, and one
/// whose first date has not come.
fn lent() -> Counter {
    let mut counter = office();
    counter.shop.accrues_jasa = true;
    counter.shop.desk.loans =
        vec![loan("P00001", "2026-11-20"), loan("P00002", "2026-08-20"), loan("P00003", "2027-01-20")];
    counter
}

#[test]
fn jasa_is_income_when_paid_until_two_people_decide_otherwise() {
    let mut counter = office();
    assert_eq!(counter.refuses("loan accrue 2026-12"), Code::NotAllowed, "when it is paid");
    assert_eq!(counter.refuses("loan jasa paid"), Code::NotAllowed, "so it is");
    assert_eq!(counter.refuses("loan jasa accrued"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::SettingsSet(set)] = &done[..] else { panic!("{done:?}") };
    assert!(set.settings.loans.accrues_jasa);
    let others = Settings::clone(&counter.shop.settings(set.from).expect("settings"));
    let mut back = set.settings.clone();
    back.loans.accrues_jasa = false;
    assert_eq!(*back, others, "nothing else");
}

#[test]
fn a_month_is_accrued_once_by_two_people_loan_by_loan() {
    let mut counter = lent();
    assert_eq!(counter.refuses("loan accrue 2027-01"), Code::NotAllowed, "it is not over");
    assert_eq!(counter.refuses("loan accrue 2026-13"), Code::BadInput);
    assert_eq!(counter.refuses("loan accrue 2026-12"), Code::NeedsApproval);
    let done = events(counter.does("approve pengurus 666666"));
    let [Event::JasaAccrued(all), Event::LoanAccrued(one)] = &done[..] else { panic!("{done:?}") };
    assert_eq!((all.loans, all.jasa, all.date.to_string()), (1, rp(24_000), "2026-12-31".to_owned()));
    assert_eq!((one.loan.as_str(), one.jasa, one.date), ("P00001", rp(24_000), all.date));
    assert_eq!(counter.refuses("loan accrue 2026-12"), Code::NotAllowed, "once");
    assert_eq!(counter.refuses("loan accrue 2026-11"), Code::NothingToPay, "December had it already");
}

/// As interest on savings: what is income is not lost by a lock, and changes nothing that was locked.
#[test]
fn a_locked_month_accrues_on_the_day_on_which_that_is_done() {
    let mut counter = lent();
    counter.shop.office.locked = "2026-12-31".parse().ok();
    counter.refuses("loan accrue 2026-12");
    let done = counter.does("approve pengurus 666666");
    let today: BusinessDate = "2027-01-23".parse().expect("a date");
    let dates = done.iter().map(|done| match &done.event {
        Event::JasaAccrued(all) => (all.month.as_str(), all.date),
        Event::LoanAccrued(one) => (one.month.as_str(), one.date),
        other => panic!("{other:?}"),
    });
    assert_eq!(dates.collect::<Vec<_>>(), [("2026-12", today), ("2026-12", today)]);
}

/// Also where the cooperative decided otherwise in between.
#[test]
fn what_is_paid_is_taken_off_the_claim_first() {
    let mut counter = lent();
    counter.refuses("loan accrue 2026-12");
    counter.does("approve pengurus 666666");
    counter.shop.accrues_jasa = false;
    counter.does("logout");
    counter.does("login kasir 111111");
    counter.does("open 500000");
    let paid = |done: Vec<Happening>| match &done[0].event {
        Event::LoanPaid(paid) => (paid.jasa, paid.accrued),
        event => panic!("{event:?}"),
    };
    assert_eq!(paid(counter.does("instalment P00001 10000")), (rp(10_000), rp(10_000)));
    assert_eq!(counter.shop.desk.loans[0].paid.accrued, rp(14_000));
    // Three are due: what was accrued goes, the rest is income now.
    assert_eq!(paid(counter.does("instalment P00001 300000")), (rp(26_000), rp(14_000)));
    assert_eq!(counter.shop.desk.loans[0].paid.accrued, rp(0));
}

/// A leaver pays what whoever stays would pay that day, whichever way the books are kept: the jasa of three months and
/// of the running one, of which two were income before.
#[test]
fn what_a_leaver_pays_of_the_jasa_is_no_claim_any_more() {
    let left = |saved: i64| {
        let mut counter = lent();
        counter.refuses("loan accrue 2026-12");
        counter.does("approve pengurus 666666");
        counter.shop.desk.loans.truncate(1);
        counter.shop.desk.balances.clear();
        counter.shop.desk.balances.insert((MemberNumber("A00003".to_owned()), Balance::Pokok), rp(saved));
        counter.does("logout");
        counter.does("login manajer 444444");
        counter.refuses("leave-member 3 keluar RA-1");
        let done = events(counter.does("approve pengurus 666666"));
        let [_, Event::MemberLeft(left)] = &done[..] else { panic!("{done:?}") };
        left.clone()
    };
    let whole = left(1_300_000);
    let claim = [("P00001".to_owned(), rp(24_000))];
    assert_eq!((whole.rest, &whole.accrued[..], whole.charges[0].jasa), (rp(52_000), &claim[..], rp(48_000)));
    assert_eq!(whole.loans, [("P00001".to_owned(), rp(1_200_000), rp(1_200_000))]);
    let part = left(30_000);
    let claim = [("P00001".to_owned(), rp(24_000))];
    assert_eq!((part.rest, &part.accrued[..], part.charges[0].jasa), (rp(0), &claim[..], rp(30_000)));
    assert_eq!(part.loans, [("P00001".to_owned(), rp(1_200_000), rp(0))], "the loan goes on");
    let none = left(0);
    assert_eq!((&none.accrued[..], &none.charges[..]), (&[][..], &[][..]), "and so does its claim");
}
