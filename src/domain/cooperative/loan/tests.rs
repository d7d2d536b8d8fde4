use proptest::prelude::*;

use super::*;

fn terms(method: Method, principal: i64, rate: &str, months: i64, first_due: &str) -> Terms {
    Terms {
        principal: Rupiah::of(principal),
        rate_month: rate.parse().expect("a rate"),
        months,
        method,
        first_due: first_due.parse().expect("a date"),
        round_to: 1,
    }
}

#[test]
fn the_table_of_the_rule_book() {
    let lines = |method| schedule(&terms(method, 1_200_000, "1", 12, "2026-02-05")).expect("a schedule");
    let totals = |method| {
        let lines = lines(method);
        let jasa: Rupiah = lines.iter().map(|line| line.jasa).sum();
        [lines[0].total(), lines[1].total(), lines[11].total(), jasa].map(Rupiah::amount)
    };
    assert_eq!(totals(Method::Flat), [112_000, 112_000, 112_000, 144_000]);
    assert_eq!(totals(Method::Menurun), [112_000, 111_000, 101_000, 78_000]);
    assert_eq!(totals(Method::Anuitas), [106_619, 106_619, 106_614, 79_423]);
}

#[test]
fn the_day_comes_back_after_a_shorter_month() {
    let dues = |first: &str| -> Vec<String> {
        let lines = schedule(&terms(Method::Flat, 600_000, "1", 4, first)).expect("a schedule");
        lines.iter().map(|line| line.due.to_string()).collect()
    };
    assert_eq!(dues("2026-01-31"), ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    assert_eq!(dues("2028-01-30"), ["2028-01-30", "2028-02-29", "2028-03-30", "2028-04-30"]);
    assert_eq!(dues("2028-02-29"), ["2028-02-29", "2028-03-29", "2028-04-29", "2028-05-29"], "begun on a leap day");
    let year = schedule(&terms(Method::Menurun, 1_300_000, "1", 13, "2028-02-29")).expect("a schedule");
    assert_eq!(year[12].due.to_string(), "2029-02-28", "whose day the year after does not have");
    assert_eq!(dues("2026-11-29"), ["2026-11-29", "2026-12-29", "2027-01-29", "2027-02-28"]);
}

#[test]
fn terms_without_a_schedule_are_refused() {
    let bad = [
        terms(Method::Flat, 0, "1", 12, "2026-02-05"),
        terms(Method::Flat, 1_000, "1", 0, "2026-02-05"),
        terms(Method::Flat, 1_000, "1", MONTHS_MOST + 1, "2026-02-05"),
        terms(Method::Menurun, 1_000, "-1", 12, "2026-02-05"),
        terms(Method::Anuitas, 1_000, "101", 12, "2026-02-05"),
        terms(Method::Flat, 1_000, "1", 120, "2195-02-05"),
        Terms { round_to: 0, ..terms(Method::Flat, 1_000, "1", 12, "2026-02-05") },
    ];
    for terms in bad {
        assert_eq!(schedule(&terms), Err(BadLoan), "{terms:?}");
    }
}

#[test]
fn the_annuity_is_exact_where_a_float_would_not_be() {
    // 9·10^12 at 0,000001 % over 600 months: (1 + i)^n differs from 1 in the ninth place.
    let long = schedule(&terms(Method::Anuitas, 9_000_000_000_000, "0.000001", 600, "2026-01-01")).expect("a schedule");
    assert_eq!(long.iter().map(|line| line.principal).sum::<Rupiah>(), Rupiah::of(9_000_000_000_000));
    assert_eq!(long[0].total(), long[598].total());
    let last = long[599].total().amount() - long[0].total().amount();
    assert!(last.abs() <= 600, "the last differs by the roundings only: {last}");
}

proptest! {
    /// The principal parts are the principal again, no part is negative, the last balance is nought, and dates rise.
    #[test]
    fn a_schedule_pays_back_exactly_what_was_lent(
        principal in 100_000..50_000_000_i64,
        rate in 0..300_u32,
        months in 1..=60_i64,
        method in prop_oneof![Just(Method::Flat), Just(Method::Menurun), Just(Method::Anuitas)],
        (day, round_to) in (1..=31_i8, prop_oneof![Just(1_i64), Just(100), Just(500)]),
    ) {
        let rate = Decimal::new(i64::from(rate), 2);
        let first_due = BusinessDate::new(2026, 1, day).expect("January has 31 days");
        let terms = Terms { principal: Rupiah::of(principal), rate_month: rate, months, method, first_due, round_to };
        // An instalment that is rounded coarsely may not fit a small loan; then there is none.
        if let Ok(lines) = schedule(&terms) {
            prop_assert_eq!(lines.iter().map(|line| line.principal).sum::<Rupiah>(), terms.principal);
            prop_assert!(lines.iter().all(|line| !line.principal.is_negative() && !line.jasa.is_negative()));
            prop_assert_eq!(lines.last().map(|line| line.balance), Some(Rupiah::ZERO));
            prop_assert!(lines.windows(2).all(|pair| pair[0].due < pair[1].due));
        } else {
            prop_assert!(round_to > 1);
        }
    }

    /// Nothing of a payment is lost, and no part gets more than is due.
    #[test]
    fn a_payment_is_parted_whole(amount in 0..1_000_000_i64, due in [0..300_000_i64, 0..300_000, 0..300_000]) {
        let [penalty, jasa, principal] = due.map(Rupiah::of);
        let due = Parts { penalty, jasa, principal };
        let (paid, left) = allocate(Rupiah::of(amount), due, Part::ORDER);
        prop_assert_eq!(paid.total() + left, Rupiah::of(amount));
        prop_assert!(paid.penalty <= penalty && paid.jasa <= jasa && paid.principal <= principal);
        prop_assert!(left.is_zero() || paid == due);
        prop_assert!(paid.principal.is_zero() || (paid.penalty, paid.jasa) == (penalty, jasa));
    }
}
