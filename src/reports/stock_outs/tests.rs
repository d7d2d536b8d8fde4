use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn day(day: i8) -> BusinessDate {
    BusinessDate::new(2026, 11, day).expect("a date")
}

fn moved(moves: &[(i8, i64)]) -> Vec<(BusinessDate, Quantity)> {
    moves.iter().map(|(date, count)| (day(*date), Quantity::whole(*count))).collect()
}

#[test]
fn days_count_from_the_first_that_came_and_a_day_that_ends_with_goods_is_none() {
    // Came on the 3rd, gone on the 5th, back on the 8th; on the 10th it ran out and came again.
    let moves = moved(&[(3, 10), (5, -10), (8, 5), (10, -5), (10, 20)]);
    let out = days_out(&moves, day(1), day(12));
    assert_eq!(out, Out { days: 3, of: 10, last: Some(day(7)) });
    assert_eq!(days_out(&moves, day(6), day(6)), Out { days: 1, of: 1, last: Some(day(6)) });
    assert_eq!(days_out(&[], day(1), day(5)), Out { days: 5, of: 5, last: Some(day(5)) }, "it never came");
    assert_eq!(days_out(&moved(&[(9, 1)]), day(1), day(5)), Out::default(), "it came later");
}

#[test]
fn what_was_asked_for_in_vain_is_needed_too() {
    let needed = |sku: &str, sales, missed| Needed {
        sku: Sku::from(sku),
        name: String::new(),
        unit: String::new(),
        fornas: false,
        sales,
        missed,
        used: Quantity::ZERO,
    };
    let order: Vec<Sku> = most_needed(vec![needed("A", 3, 0), needed("B", 0, 0), needed("C", 0, 4)])
        .into_iter()
        .map(|needed| needed.sku)
        .collect();
    assert_eq!(order, [Sku::from("C"), Sku::from("A")]);
}

proptest! {
    /// A longer look never finds fewer days, and never more than it looks at.
    #[test]
    fn days_out_grow_with_the_days(moves in vec((1..28_i8, -5..9_i64), 0..20), end in 1..28_i8) {
        let mut moves = moves;
        moves.sort_by_key(|(date, _)| *date);
        let moves = moved(&moves);
        let (short, long) = (days_out(&moves, day(1), day(end)), days_out(&moves, day(1), day(28)));
        prop_assert!(short.days <= long.days && long.days <= long.of && short.days <= short.of);
    }
}
