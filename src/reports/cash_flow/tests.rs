use proptest::prelude::*;

use super::*;
use crate::domain::accounting::account::chart;

fn figure(table: &Table, code: &str) -> i64 {
    let is = |row: &&[Cell]| matches!(&row[2], Cell::Term(term) if term.code == code);
    match table.rows().iter().find(is).map(|row| &row[3]) {
        Some(Cell::Money(amount)) => amount.amount(),
        other => panic!("{code}: {other:?}"),
    }
}

#[test]
fn a_purchase_on_credit_moves_no_cash_and_a_member_s_saving_does() {
    let of = [("114100", 1_000), ("210000", -1_000), ("111000", 250), ("320000", -250)];
    let moved: Sums =
        of.into_iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(amount))).collect();
    let table = table(&moved, Rupiah::of(500), Period::default(), Language::Id);
    assert_eq!((figure(&table, "change"), figure(&table, "closing")), (250, 750));
}

proptest! {
    /// Whatever moved, the three flows together are what cash and bank moved.
    #[test]
    fn flows_are_what_cash_moved(amounts in proptest::collection::vec(-1_000_000_i64..1_000_000, 95)) {
        let mut moved: Sums = chart().iter().map(|line| line.code).zip(amounts.into_iter().map(Rupiah::of)).collect();
        let all: Rupiah = moved.values().copied().sum();
        *moved.entry(AccountCode::CLEARING).or_default() -= all;
        let table = table(&moved, Rupiah::ZERO, Period::default(), Language::Id);
        prop_assert_eq!(figure(&table, "change"), cash(&moved).amount());
    }
}
