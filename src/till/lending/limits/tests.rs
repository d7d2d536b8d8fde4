use crate::domain::cooperative::related::{Relation, Tie};
use crate::domain::id::MemberNumber;
use crate::till::refusal::Code;
use crate::till::tests::{Counter, rp};

fn number(text: &str) -> MemberNumber {
    MemberNumber(text.to_owned())
}

/// The manager's desk of a cooperative with so much own capital.
fn desk(capital: i64) -> Counter {
    let mut counter = Counter::new();
    counter.shop.licensed = true;
    counter.shop.office.clearing = rp(50_000_000);
    counter.shop.office.capital_short = rp(1_000_000_000 - capital);
    as_(&mut counter, "manajer", "444444");
    counter
}

fn as_(counter: &mut Counter, user: &str, pin: &str) {
    counter.does("logout");
    counter.does(&format!("login {user} {pin}"));
}

fn said(counter: &mut Counter, line: &str) -> &'static str {
    counter.tries(line).expect_err(line).text.key
}

#[test]
fn a_loan_is_at_most_a_tenth_of_own_capital() {
    let mut counter = desk(20_000_000);
    assert_eq!(said(&mut counter, "loan apply 3 2000001 12"), "loan-above-capital");
    counter.does("loan apply 3 2000000 12");
    assert_eq!(said(&mut desk(0), "loan apply 3 1 1"), "loan-above-capital", "no capital, no loans");
}

#[test]
fn officers_and_their_families_share_a_tenth_and_pengawas_agree_too() {
    let mut counter = desk(20_000_000);
    counter.shop.desks.ties = vec![
        Tie { member: number("A00008"), kin: None, relation: Relation::Pengurus },
        Tie { member: number("A00003"), kin: Some(number("A00008")), relation: Relation::Anak },
    ];
    counter.shop.desk.loans = vec![crate::till::lookup::past::Loan {
        loan: "P00090".to_owned(),
        member: number("A00008"),
        method: "flat".to_owned(),
        principal: rp(1_200_000),
        rate_month: "1".to_owned(),
        months: 12,
        round_to: 1,
        first_due: "2026-12-20".parse().expect("a date"),
        paid: crate::domain::cooperative::loan::debt::Paid { owed: rp(1_200_000), ..Default::default() },
    }];
    assert_eq!(said(&mut counter, "loan apply 3 800001 12"), "loan-related-above");
    counter.does("loan apply 3 800000 12");
    assert_eq!(counter.refuses("loan agree P00001"), Code::NotAllowed);
    counter.tries("loan approve P00001 PGR-1").expect_err("asked");
    counter.does("approve pengurus 666666");
    as_(&mut counter, "bendahara", "555555");
    assert_eq!(said(&mut counter, "loan disburse P00001"), "loan-related-first");
    as_(&mut counter, "pengawas", "777777");
    counter.does("loan agree P00001");
    as_(&mut counter, "bendahara", "555555");
    counter.does("loan disburse P00001");
}

#[test]
fn who_is_no_related_party_needs_no_agreement_of_pengawas() {
    let mut counter = desk(20_000_000);
    counter.does("loan apply 3 800000 12");
    counter.tries("loan approve P00001 PGR-1").expect_err("asked");
    counter.does("approve pengurus 666666");
    as_(&mut counter, "pengawas", "777777");
    assert_eq!(said(&mut counter, "loan agree P00001"), "loan-not-related");
}
