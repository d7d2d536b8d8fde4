use super::*;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn posting(date: &str, amount: i64) -> MemberPosting {
    let (kind, reference) = (String::new(), String::new());
    MemberPosting { date: day(date), kind, reference, account: A::SUKARELA, amount: Rupiah::of(amount) }
}

#[test]
fn savings_that_the_books_were_opened_with_were_there_before_any_slip() {
    let days = (day("2026-11-01"), day("2026-11-10"));
    let now = Rupiah::of(950_000);
    assert_eq!(rupiah_days(now, &[], -1, days), 9_500_000, "nothing moved: ten days of it");
    let drawn = [posting("2026-11-06", 50_000)];
    assert_eq!(rupiah_days(now, &drawn, -1, days), 9_750_000, "a million for five days");
    let later = [posting("2026-12-06", 50_000)];
    assert_eq!(rupiah_days(now, &later, -1, days), 10_000_000, "all ten days");
    assert_eq!(rupiah_days(now, &drawn, -1, (day("2027-01-01"), day("2026-12-31"))), 0, "no day is known");
}

#[test]
fn what_is_owed_grows_with_a_debit() {
    let days = (day("2026-11-01"), day("2026-11-10"));
    let lent = [posting("2026-11-06", 100_000)];
    assert_eq!(rupiah_days(Rupiah::of(100_000), &lent, 1, days), 500_000);
}
