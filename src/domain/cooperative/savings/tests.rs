use proptest::prelude::*;

use super::*;

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

fn date(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn of(joined: &str, paid: i64, today: &str) -> Wajib {
    Wajib::of(date(joined), 10, rp(paid), date(today), |_| rp(10_000))
}

#[test]
fn who_joined_after_the_tenth_begins_with_the_next_month() {
    assert_eq!(of("2026-11-10", 0, "2026-11-24").next.to_string(), "2026-11");
    assert_eq!(of("2026-11-11", 0, "2026-11-24").next.to_string(), "2026-12");
    assert_eq!(of("2025-11-27", 120_000, "2026-11-24").next.to_string(), "2026-12");
}

#[test]
fn a_month_is_behind_once_its_day_is_over() {
    let on = |today: &str| {
        let wajib = of("2026-04-23", 50_000, today);
        (wajib.behind, wajib.behind_amount)
    };
    // May to September are paid.
    assert_eq!(on("2026-10-10"), (0, rp(0)));
    assert_eq!(on("2026-10-11"), (1, rp(10_000)));
    assert_eq!(on("2026-11-24"), (2, rp(20_000)));
}

#[test]
fn a_payment_names_the_oldest_months_and_what_it_pays_ahead() {
    let today = date("2026-11-24");
    let wajib = of("2026-04-23", 55_000, "2026-11-24");
    assert_eq!((wajib.missing, wajib.behind_amount), (rp(5_000), rp(15_000)));
    let named = |amount: i64| {
        let months = wajib.names(rp(amount), today).expect("a month costs something");
        (months.from.to_string(), months.to.to_string(), months.whole, months.part.amount(), months.ahead)
    };
    assert_eq!(named(5_000), ("2026-10".to_owned(), "2026-10".to_owned(), 1, 0, 0));
    assert_eq!(named(15_000), ("2026-10".to_owned(), "2026-11".to_owned(), 2, 0, 0));
    assert_eq!(named(38_000), ("2026-10".to_owned(), "2027-02".to_owned(), 4, 3_000, 3));
}

#[test]
fn an_amount_holds_from_its_date_on() {
    // Rp10.000 until July, Rp20.000 from then on: May and June cost 10.000 each.
    let cost = |day: BusinessDate| if day < date("2026-07-01") { rp(10_000) } else { rp(20_000) };
    let wajib = Wajib::of(date("2026-05-01"), 10, rp(40_000), date("2026-11-24"), cost);
    assert_eq!((wajib.next.to_string().as_str(), wajib.behind), ("2026-08", 4));
    assert_eq!(wajib.behind_amount, rp(80_000));
}

#[test]
fn a_shop_without_simpanan_wajib_has_nobody_behind() {
    let wajib = Wajib::of(date("2026-01-05"), 10, rp(0), date("2026-11-24"), |_| rp(0));
    assert_eq!((wajib.behind, wajib.behind_amount), (0, rp(0)));
    assert_eq!(wajib.names(rp(5_000), date("2026-11-24")), None);
}

#[test]
fn the_thirty_first_is_the_last_day_of_a_shorter_month() {
    assert_eq!(Month::of(date("2026-02-14")).due(31), date("2026-02-28"));
    assert_eq!(Month::of(date("2028-02-14")).due(31), date("2028-02-29"));
}

proptest! {
    /// Paying what is behind leaves nobody behind, and paying in two steps names the same months as in one.
    #[test]
    fn two_payments_are_one(paid in 0..300_000_i64, one in 1..90_000_i64, other in 1..90_000_i64) {
        let today = date("2026-11-24");
        let before = of("2025-06-03", paid, "2026-11-24");
        let settled = of("2025-06-03", paid + before.behind_amount.amount(), "2026-11-24");
        prop_assert_eq!(settled.behind, 0);
        let at_once = before.names(rp(one + other), today).expect("a month costs something");
        let second = of("2025-06-03", paid + one, "2026-11-24").names(rp(other), today).expect("the same");
        prop_assert_eq!((at_once.to, at_once.ahead), (second.to, second.ahead));
        prop_assert_eq!(before.names(rp(one), today).map(|months| months.from), Some(before.next));
    }
}
