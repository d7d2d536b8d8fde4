use std::cmp::Ordering;

use proptest::prelude::*;

use super::*;
use crate::domain::cooperative::loan::Part;

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// 1.200.000 flat at 1 % over 12 months, from 20 June; six instalments were paid before it was taken over.
fn flat() -> (Terms, Paid) {
    let terms = Terms {
        principal: rp(1_200_000),
        rate_month: "1".parse().expect("a rate"),
        months: 12,
        method: Method::Flat,
        first_due: date("2026-06-20"),
        round_to: 1,
    };
    (terms, Paid { instalments: 6, owed: rp(600_000), ..Paid::default() })
}

fn on(day: &str, rules: &LoanRules) -> Debt {
    let (terms, paid) = flat();
    Debt::of(&terms, &paid, date(day), rules).expect("a schedule")
}

fn parts(penalty: i64, jasa: i64, principal: i64) -> Parts {
    Parts { penalty: rp(penalty), jasa: rp(jasa), principal: rp(principal) }
}

#[test]
fn what_is_due_is_paid_to_the_rupiah() {
    let rules = LoanRules::default();
    let debt = on("2026-12-20", &rules);
    assert_eq!((debt.due(), debt.days_overdue()), (parts(0, 12_000, 100_000), 0));
    let payment = debt.pay(rp(112_000), &rules).expect("not too much");
    assert_eq!((payment.parts, payment.compared), (parts(0, 12_000, 100_000), Ordering::Equal));
    assert_eq!(payment.covers, [(7, true)]);
    assert_eq!((payment.balance, payment.settles), (rp(500_000), false));
}

#[test]
fn too_little_pays_jasa_before_principal_and_is_named_so() {
    let rules = LoanRules::default();
    let payment = on("2027-01-20", &rules).pay(rp(30_000), &rules).expect("not too much");
    // Two are due: both jasa, then the older principal.
    assert_eq!((payment.parts, payment.compared), (parts(0, 24_000, 6_000), Ordering::Less));
    assert_eq!(payment.covers, [(7, false), (8, false)]);
    let rules = LoanRules { order: [Part::Penalty, Part::Principal, Part::Jasa], ..rules };
    let payment = on("2027-01-20", &rules).pay(rp(30_000), &rules).expect("not too much");
    assert_eq!(payment.parts, parts(0, 0, 30_000));
}

#[test]
fn what_is_left_over_goes_to_the_next_instalment_or_to_sukarela() {
    let rules = LoanRules::default();
    let payment = on("2026-12-20", &rules).pay(rp(150_000), &rules).expect("not too much");
    assert_eq!((payment.parts, payment.compared), (parts(0, 24_000, 126_000), Ordering::Greater));
    assert_eq!(payment.covers, [(7, true), (8, false)]);
    let rules = LoanRules { rest_to_sukarela: true, ..rules };
    let payment = on("2026-12-20", &rules).pay(rp(150_000), &rules).expect("not too much");
    assert_eq!((payment.parts, payment.to_sukarela), (parts(0, 12_000, 100_000), rp(38_000)));
}

#[test]
fn paid_off_early_owes_the_jasa_of_the_running_month_only() {
    let rules = LoanRules::default();
    let debt = on("2026-11-24", &rules);
    assert_eq!(debt.due(), Parts::default());
    assert_eq!(debt.payoff(&rules), parts(0, 12_000, 600_000));
    let payment = debt.pay(rp(612_000), &rules).expect("not too much");
    assert!(payment.settles);
    assert_eq!((payment.balance, payment.waived), (rp(0), rp(60_000)));
    assert_eq!(debt.pay(rp(612_001), &rules), Err(TooMuch { most: rp(612_000) }));
    let strict = LoanRules { early_waives_jasa: false, ..rules };
    assert_eq!(debt.payoff(&strict), parts(0, 72_000, 600_000));
}

#[test]
fn jasa_paid_ahead_is_not_lost_by_who_pays_off_early() {
    let rules = LoanRules::default();
    let (terms, mut paid) = flat();
    let ahead = on("2026-11-24", &rules).pay(rp(336_000), &rules).expect("not too much");
    assert_eq!(ahead.parts, parts(0, 36_000, 300_000), "three instalments");
    (paid.principal, paid.jasa) = (ahead.parts.principal, ahead.parts.jasa);
    let debt = Debt::of(&terms, &paid, date("2026-11-24"), &rules).expect("a schedule");
    assert_eq!(debt.payoff(&rules), parts(0, -24_000, 300_000), "612.000 in all, as at once");
    let payment = debt.pay(rp(276_000), &rules).expect("not too much");
    assert_eq!((payment.settles, payment.balance, payment.waived), (true, rp(0), rp(60_000)));
    let later = Debt::of(&terms, &paid, date("2027-01-24"), &rules).expect("a schedule");
    assert_eq!(later.payoff(&rules), parts(0, 0, 300_000), "by then their months have come");
    let strict = LoanRules { early_waives_jasa: false, ..rules };
    assert_eq!(debt.payoff(&strict), parts(0, 36_000, 300_000));
}

#[test]
fn a_late_instalment_costs_a_penalty_once_where_the_shop_wants_one() {
    let rules = LoanRules { penalty: true, ..LoanRules::default() };
    let (terms, mut paid) = flat();
    // 20 December to 6 January: 17 days, 3 of grace.
    let debt = Debt::of(&terms, &paid, date("2027-01-06"), &rules).expect("a schedule");
    assert_eq!(debt.due(), parts(1_568, 12_000, 100_000));
    let payment = debt.pay(rp(50_000), &rules).expect("not too much");
    assert_eq!((payment.parts, payment.penalties.as_slice()), (parts(1_568, 12_000, 36_432), &[(7, rp(1_568))][..]));
    (paid.principal, paid.jasa) = (rp(36_432), rp(12_000));
    paid.penalties.insert(7, rp(1_568));
    let again = Debt::of(&terms, &paid, date("2027-01-06"), &rules).expect("a schedule");
    assert_eq!(again.due(), parts(0, 0, 63_568), "the same days are not charged twice");
}

#[test]
fn what_was_taken_over_beside_the_schedule_is_still_owed_or_paid() {
    let (terms, paid) = flat();
    let rules = LoanRules::default();
    let ahead = Paid { owed: rp(550_000), ..paid.clone() };
    let debt = Debt::of(&terms, &ahead, date("2026-12-20"), &rules).expect("a schedule");
    assert_eq!((debt.due(), debt.balance), (parts(0, 12_000, 50_000), rp(550_000)));
    let behind = Paid { instalments: 12, owed: rp(30_000), ..paid };
    let debt = Debt::of(&terms, &behind, date("2027-12-20"), &rules).expect("a schedule");
    assert_eq!((debt.due(), debt.open.len()), (parts(0, 0, 30_000), 1));
}

proptest! {
    /// Whatever is paid in whatever steps, the loan ends at nought: the principal is paid exactly once, never below
    /// zero, and no payment is lost or taken twice.
    #[test]
    fn payments_add_up_to_the_loan(
        steps in proptest::collection::vec((1..200_000_i64, 0..40_i64), 1..40),
        penalty in any::<bool>(),
        method in prop_oneof![Just(Method::Flat), Just(Method::Menurun), Just(Method::Anuitas)],
    ) {
        let rules = LoanRules { penalty, ..LoanRules::default() };
        let (terms, mut paid) = flat();
        let terms = Terms { method, ..terms };
        paid = Paid { instalments: 0, owed: terms.principal, ..paid };
        let mut today = date("2026-06-01");
        let mut given = Rupiah::ZERO;
        for (amount, days) in steps {
            today = today.plus_days(days);
            let debt = Debt::of(&terms, &paid, today, &rules).expect("a schedule");
            // The desk takes nothing more for a loan whose principal is paid: jasa that was waived is not owed later.
            if debt.balance.is_zero() {
                break;
            }
            let most = debt.payoff(&rules).total();
            let payment = debt.pay(rp(amount).min(most), &rules).expect("at most what pays it off");
            prop_assert_eq!(payment.parts.total(), rp(amount).min(most));
            prop_assert_eq!(payment.penalties.iter().map(|(_, part)| *part).sum::<Rupiah>(), payment.parts.penalty);
            given += payment.parts.principal;
            paid.principal += payment.parts.principal;
            paid.jasa += payment.parts.jasa;
            for (no, part) in payment.penalties {
                *paid.penalties.entry(no).or_default() += part;
            }
            prop_assert_eq!(payment.balance, terms.principal - given);
            prop_assert!(!payment.balance.is_negative());
            prop_assert_eq!(payment.settles, payment.balance.is_zero());
        }
    }
}
