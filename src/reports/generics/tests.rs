use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn line() -> impl Strategy<Value = Line> {
    let generic = prop_oneof![Just(None), Just(Some(true)), Just(Some(false))];
    (generic, any::<bool>(), 0..5_000_i64, 0..9_000_000_i64).prop_map(|(generic, fornas, count, amount)| Line {
        generic,
        fornas,
        quantity: Quantity::whole(count),
        amount: Rupiah::of(amount),
    })
}

proptest! {
    /// Each of the two questions has all that was sold in it, once.
    #[test]
    fn generic_and_brand_and_unknown_are_all_that_was_sold(lines in vec(line(), 0..60)) {
        let table = table(&lines, Period::default());
        let sum = |rows: std::ops::Range<usize>| -> i64 {
            rows.map(|row| match table.rows()[row][5] {
                Cell::Money(amount) => amount.amount(),
                _ => 0,
            }).sum()
        };
        let all: i64 = lines.iter().map(|line| line.amount.amount()).sum();
        prop_assert_eq!((sum(0..3), sum(3..5)), (all, all));
    }
}

#[test]
fn shares_are_of_all_medicine_by_quantity_and_by_rupiah() {
    let line = |generic, fornas, count, amount| Line {
        generic,
        fornas,
        quantity: Quantity::whole(count),
        amount: Rupiah::of(amount),
    };
    let lines = [line(Some(true), true, 300, 90_000), line(Some(false), false, 60, 210_000), line(None, false, 40, 0)];
    let table = table(&lines, Period::default());
    let cells = |row: usize| (table.rows()[row][4].clone(), table.rows()[row][6].clone());
    assert_eq!(cells(0), (Cell::Percent(750), Cell::Percent(300)), "300 of 400, 90.000 of 300.000");
    assert_eq!(cells(2), (Cell::Percent(100), Cell::Percent(0)));
    assert_eq!(cells(3), (Cell::Percent(750), Cell::Percent(300)));
}
