use super::*;
use proptest::prelude::*;

fn day(number: i8) -> BusinessDate {
    BusinessDate::new(2026, 11, number).expect("a date")
}

fn rp(amount: i64) -> Rupiah {
    Rupiah::of(amount)
}

#[test]
fn a_payment_covers_the_oldest_days_first() {
    let days = [(day(24), rp(300)), (day(23), rp(200)), (day(22), rp(500))];
    let open = |date: Option<i8>, amount| OpenDay { date: date.map(day), amount: rp(amount) };
    assert_eq!(open_days(rp(1_000), &days), [open(Some(22), 500), open(Some(23), 200), open(Some(24), 300)]);
    assert_eq!(open_days(rp(400), &days), [open(Some(23), 100), open(Some(24), 300)]);
    assert_eq!(open_days(rp(0), &days), []);
    assert_eq!(open_days(rp(1_200), &days)[0], open(None, 200), "what is older than the days asked for");
}

#[test]
fn money_is_late_after_three_days() {
    let open = |date| OpenDay { date, amount: rp(1) };
    assert!(!is_late(&open(Some(day(21))), day(24)));
    assert!(is_late(&open(Some(day(20))), day(24)));
    assert!(is_late(&open(None), day(24)));
}

#[test]
fn the_acquirer_keeps_nothing_of_small_payments() {
    assert_eq!(mdr(rp(500_000), rp(500_000), 30), rp(0));
    assert_eq!(mdr(rp(500_001), rp(500_000), 30), rp(1_500));
    assert_eq!(mdr(rp(76_500), rp(0), 70), rp(536), "535,5 half up");
}

proptest! {
    /// Whatever came and whatever was paid: the open days are the balance again.
    #[test]
    fn open_days_add_up_to_the_balance(
        balance in 0..10_000_000_i64,
        taken in proptest::collection::vec(-50_000..900_000_i64, 0..20),
    ) {
        let days: Vec<_> = (0..).zip(&taken).map(|(back, amount)| (day(24).plus_days(-back), rp(*amount))).collect();
        let sum: Rupiah = open_days(rp(balance), &days).iter().map(|open| open.amount).sum();
        prop_assert_eq!(sum, rp(balance));
    }
}
