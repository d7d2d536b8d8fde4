use super::*;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn moved(date: &str, amount: i64) -> (BusinessDate, Rupiah) {
    (day(date), Rupiah::of(amount))
}

#[test]
fn savings_that_the_books_were_opened_with_were_there_before_any_slip() {
    let days = (day("2026-11-01"), day("2026-11-10"));
    let now = Rupiah::of(950_000);
    assert_eq!(rupiah_days(now, &[], days), 9_500_000, "nothing moved: ten days of it");
    let drawn = [moved("2026-11-06", -50_000)];
    assert_eq!(rupiah_days(now, &drawn, days), 9_750_000, "a million for five days");
    let later = [moved("2026-12-06", -50_000)];
    assert_eq!(rupiah_days(now, &later, days), 10_000_000, "all ten days");
    assert_eq!(rupiah_days(now, &drawn, (day("2027-01-01"), day("2026-12-31"))), 0, "no day is known");
}

#[test]
fn what_is_owed_grows_with_a_debit() {
    let days = (day("2026-11-01"), day("2026-11-10"));
    let lent = [moved("2026-11-06", 100_000)];
    assert_eq!(rupiah_days(Rupiah::of(100_000), &lent, days), 500_000);
}
