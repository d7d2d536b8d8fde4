use super::*;
use crate::domain::cooperative::loan::debt::Paid;
use crate::domain::id::MemberNumber;
use crate::till::books::tests::office;
use crate::till::lookup::past::Loan;
use crate::till::tests::{Counter, rp};

/// On 23 January 2027, with the bookkeeper: one loan of which nothing is paid, since 5 October.
fn lent() -> Counter {
    let mut counter = office();
    counter.shop.desk.loans = vec![Loan {
        loan: "P00001".to_owned(),
        member: MemberNumber("A00003".to_owned()),
        method: "flat".to_owned(),
        principal: rp(1_200_000),
        rate_month: "1".to_owned(),
        months: 12,
        round_to: 1,
        first_due: "2026-10-05".parse().expect("a date"),
        paid: Paid { owed: rp(1_200_000), ..Paid::default() },
    }];
    counter
}

fn provided(counter: &mut Counter, line: &str) -> (String, i64, i64) {
    assert_eq!(counter.refuses(line), Code::NeedsApproval, "{line}");
    let done = counter.does("approve pengurus 666666");
    let Event::LoansProvisioned(it) = &done[0].event else { panic!("{done:?}") };
    (it.date.to_string(), it.total.amount(), it.change.amount())
}

/// Koperasi 4.4: the 87 days of New Year's Eve are 5 %, the 110 of today 50 %.
#[test]
fn a_month_is_provided_for_by_its_end_and_dated_there() {
    let mut counter = lent();
    assert_eq!(counter.refuses("loan provision 2027-01"), Code::NotAllowed, "it is not over");
    assert_eq!(counter.refuses("loan provision 2026-13"), Code::BadInput);
    assert_eq!(provided(&mut counter, "loan provision 2026-12"), ("2026-12-31".to_owned(), 60_000, 60_000));
    assert_eq!(provided(&mut counter, "loan provision"), ("2027-01-23".to_owned(), 600_000, 600_000));
}

#[test]
fn a_year_whose_loans_wait_for_their_allowance_is_not_closed_unasked() {
    let mut counter = lent();
    let asked = counter.tries("close-year 2026").expect_err("a question");
    assert_eq!((asked.code, asked.text.key), (Code::NeedsConfirmation, "books-close-allowance"));
    assert_eq!(counter.refuses("confirm"), Code::NeedsApproval);
    counter.does("approve pengurus 666666");
    assert_eq!(counter.refuses("loan provision 2026-12"), Code::NotAllowed, "the year is closed");
}
