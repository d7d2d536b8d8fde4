use std::cmp::Ordering;

use proptest::prelude::*;

use super::*;
use crate::domain::cooperative::loan::Part;

const ORDERS: [[Part; 3]; 6] = [
    [Part::Penalty, Part::Jasa, Part::Principal],
    [Part::Penalty, Part::Principal, Part::Jasa],
    [Part::Jasa, Part::Penalty, Part::Principal],
    [Part::Jasa, Part::Principal, Part::Penalty],
    [Part::Principal, Part::Penalty, Part::Jasa],
    [Part::Principal, Part::Jasa, Part::Penalty],
];

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

/// Everything is two months late and paid today; what it pays is in the hand of the rule, what it costs is not.
#[test]
fn a_penalty_that_comes_last_outlives_the_principal() {
    let order = [Part::Jasa, Part::Principal, Part::Penalty];
    let rules = LoanRules { penalty: true, order, ..LoanRules::default() };
    let (terms, mut paid) = flat();
    let day = date("2027-06-30");
    let due = Debt::of(&terms, &paid, day, &rules).expect("a schedule").due();
    // Four months and more cost the cap; then 99, 68 and 38 days beyond the grace.
    assert_eq!(due, parts(3 * 11_200 + 11_088 + 7_616 + 4_256, 72_000, 600_000));
    let payment = Debt::of(&terms, &paid, day, &rules).expect("a schedule").pay(rp(672_000), &rules).expect("owed");
    assert_eq!((payment.balance, payment.settles, payment.parts.penalty), (rp(0), false, rp(0)));
    assert!(payment.covers.iter().all(|(_, whole)| !whole), "none is paid to the end");
    paid.add(&payment);
    let later = Debt::of(&terms, &paid, date("2027-12-24"), &rules).expect("a schedule");
    assert_eq!((later.due(), later.days_overdue()), (parts(56_560, 0, 0), 0), "nothing runs on, nothing is forgiven");
    let last = later.pay(rp(56_560), &rules).expect("owed");
    assert!(last.settles);
    paid.add(&last);
    assert!(Debt::of(&terms, &paid, date("2028-01-24"), &rules).expect("a schedule").is_settled());
}

#[test]
fn what_is_left_of_a_late_instalment_runs_on_to_the_cap_of_the_whole() {
    let rules = LoanRules { penalty: true, ..LoanRules::default() };
    let (terms, mut paid) = flat();
    let debt = Debt::of(&terms, &paid, date("2027-01-06"), &rules).expect("a schedule");
    paid.add(&debt.pay(rp(101_568), &rules).expect("owed"));
    let of = |day: &str| Debt::of(&terms, &paid, date(day), &rules).expect("a schedule").open[0].parts;
    assert_eq!(of("2027-01-06"), parts(0, 0, 12_000));
    assert_eq!(of("2027-01-16"), parts(120, 0, 12_000), "ten days of what is left");
    assert_eq!(of("2030-01-16"), parts(11_200 - 1_568, 0, 12_000), "a tenth of 112.000 in all");
}

/// Records of before charges were kept: what a payment closed stays closed, and what it left costs as it did.
#[test]
fn a_loan_without_charges_is_reckoned_as_it_was() {
    let order = [Part::Jasa, Part::Principal, Part::Penalty];
    let rules = LoanRules { penalty: true, order, ..LoanRules::default() };
    let (terms, mut paid) = flat();
    (paid.principal, paid.jasa) = (rp(600_000), rp(72_000));
    assert!(Debt::of(&terms, &paid, date("2027-12-24"), &rules).expect("a schedule").is_settled());
    // Principal that was set off whole: jasa was asked of nobody then.
    paid.jasa = rp(0);
    let debt = Debt::of(&terms, &paid, date("2027-12-24"), &rules).expect("a schedule");
    assert!(debt.is_settled());
    assert_eq!((debt.overdue(), debt.days_overdue()), (rp(0), 0));
    (paid.principal, paid.jasa) = (rp(90_000), rp(12_000));
    let debt = Debt::of(&terms, &paid, date("2027-01-06"), &rules).expect("a schedule");
    assert_eq!(debt.due(), parts(140, 0, 10_000));
}

#[test]
fn savings_pay_what_pays_it_off_and_nothing_ahead() {
    let rules = LoanRules { penalty: true, rest_to_sukarela: true, ..LoanRules::default() };
    let debt = on("2027-01-06", &rules);
    let whole = debt.set_off(rp(1_000_000), &rules);
    // Jasa of December and of the running month.
    assert_eq!((whole.parts, whole.settles, whole.to_sukarela), (parts(1_568, 24_000, 600_000), true, rp(0)));
    let part = debt.set_off(rp(100_000), &rules);
    assert_eq!((part.parts, part.settles, part.balance), (parts(1_568, 24_000, 74_432), false, rp(525_568)));
    assert_eq!(debt.set_off(rp(0), &rules).parts, Parts::default());
}

#[test]
fn what_was_written_off_has_no_instalments() {
    let rules = LoanRules { penalty: true, ..LoanRules::default() };
    let (terms, mut paid) = flat();
    for (part, amount) in [("principal", 600_000), ("written_off", 500_000), ("charged:7", 1_568), ("days:7", 14)] {
        paid.put(part, rp(amount));
    }
    paid.put("of a later version:7", rp(1));
    assert_eq!(paid.charged, BTreeMap::from([(7, (14, rp(1_568)))]));
    assert!(Debt::of(&terms, &paid, date("2027-06-30"), &rules).expect("a schedule").is_settled());
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
            // The principal comes last here: with it all is paid, and jasa that was waived is not owed later.
            if debt.balance.is_zero() {
                break;
            }
            let most = debt.payoff(&rules).total();
            let payment = debt.pay(rp(amount).min(most), &rules).expect("at most what pays it off");
            prop_assert_eq!(payment.parts.total(), rp(amount).min(most));
            prop_assert_eq!(payment.penalties.iter().map(|(_, part)| *part).sum::<Rupiah>(), payment.parts.penalty);
            given += payment.parts.principal;
            paid.add(&payment);
            prop_assert_eq!(payment.balance, terms.principal - given);
            prop_assert!(!payment.balance.is_negative());
            prop_assert_eq!(payment.settles, payment.balance.is_zero());
        }
    }

    /// Whatever was paid before, in whatever order the cooperative wanted it: on one day a loan costs the same in one
    /// payment and in many, whichever part each of them takes first. No part is ever below zero, and no penalty above
    /// the cap of its instalment.
    #[test]
    fn a_loan_costs_the_same_in_any_order(
        steps in proptest::collection::vec((1..200_000_i64, 0..60_i64, 0..6_usize), 0..12),
        last in proptest::collection::vec((1..400_000_i64, 0..6_usize), 1..12),
        method in prop_oneof![Just(Method::Flat), Just(Method::Menurun), Just(Method::Anuitas)],
    ) {
        let (terms, mut paid) = flat();
        let terms = Terms { method, ..terms };
        paid = Paid { instalments: 0, owed: terms.principal, ..paid };
        let whole: Vec<Rupiah> = schedule(&terms).expect("a schedule").iter().map(Instalment::total).collect();
        let mut today = date("2026-06-01");
        let pay = |paid: &mut Paid, today, (amount, order): (i64, usize)| {
            let rules = LoanRules { penalty: true, order: ORDERS[order], ..LoanRules::default() };
            let debt = Debt::of(&terms, paid, today, &rules).expect("a schedule");
            let before = debt.payoff(&rules).total();
            let payment = debt.pay(rp(amount).min(before), &rules).expect("no more than is owed");
            paid.add(&payment);
            let debt = Debt::of(&terms, paid, today, &rules).expect("a schedule");
            let negative = |line: &Open| {
                let Parts { penalty, jasa, principal } = line.parts;
                penalty.is_negative() || jasa.is_negative() || principal.is_negative()
            };
            let dearer = |line: &Open| {
                let before = paid.penalties.get(&line.no).copied().unwrap_or_default();
                let at = usize::try_from(line.no).expect("a small number") - 1;
                line.parts.penalty + before > rules.penalty_cap.of(whole[at]).expect("a small sum")
            };
            let bad = debt.open.iter().any(|line| negative(line) || dearer(line)) || debt.balance.is_negative();
            (payment.parts.total(), before, debt.payoff(&rules).total(), bad, payment.settles == debt.is_settled())
        };
        for (amount, days, order) in steps {
            today = today.plus_days(days);
            let (taken, before, after, bad, ends) = pay(&mut paid, today, (amount, order));
            prop_assert_eq!(taken + after, before);
            prop_assert!(!bad && ends);
        }
        today = today.plus_days(100);
        for (amount, order) in last {
            let (taken, before, after, bad, ends) = pay(&mut paid, today, (amount, order));
            prop_assert_eq!(taken + after, before, "to the rupiah");
            prop_assert!(!bad && ends);
        }
    }
}
