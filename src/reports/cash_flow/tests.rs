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
    let table = table((&moved, &Sums::new()), Rupiah::of(500), (Period::default(), None), Language::Id);
    assert_eq!((figure(&table, "change"), figure(&table, "closing")), (250, 750));
}

fn sums(of: &[(&str, i64)]) -> Sums {
    of.iter().map(|(code, amount)| (code.parse().expect("a code"), Rupiah::of(*amount))).collect()
}

fn entry(kind: &str, of: &[(&str, i64)]) -> Entry {
    (kind.to_owned(), sums(of).into_iter().collect())
}

#[test]
fn a_surplus_that_changes_its_name_is_no_flow_and_one_that_is_paid_is() {
    let entries = [
        entry("shu_allocated", &[("350000", 9_470), ("213000", -2_521), ("213100", -839), ("340000", -6_110)]),
        entry("shu_paid", &[("213000", 2_521), ("111000", -1_500), ("113100", -221), ("214000", -800)]),
        entry("member_left", &[("310000", 100), ("214000", 75), ("113100", -60), ("215000", -115)]),
        entry("interest_paid", &[("504100", 300), ("211000", -30), ("214000", -270)]),
        entry("saving_moved", &[("111000", 250), ("214000", -250)]),
    ];
    let mut moved = Sums::new();
    for (account, amount) in entries.iter().flat_map(|(_, postings)| postings) {
        *moved.entry(*account).or_default() += *amount;
    }
    let beside = settle(&mut moved, &entries);
    moved.retain(|_, amount| !amount.is_zero());
    assert_eq!(beside, sums(&[("214000", -270)]), "interest that nobody was paid in cash");
    let left = [("111000", -1_250), ("211000", -30), ("213000", 1_500), ("214000", -250), ("504100", 300)];
    assert_eq!(moved, sums(&left));
    let table = table((&moved, &beside), Rupiah::ZERO, (Period::default(), None), Language::Id);
    assert_eq!((figure(&table, "shu_paid"), figure(&table, "change")), (-1_500, -1_250));
    assert_eq!((figure(&table, "after_tax"), figure(&table, "no_cash")), (-300, 270));
}

#[test]
fn a_past_that_was_taken_over_finances_nothing() {
    let mut moved = sums(&[("412100", -1_000), ("502100", 700), ("360000", 300)]);
    let beside = settle(&mut moved, &[]);
    assert_eq!((beside, moved.get(&AccountCode::CLEARING)), (sums(&[("360000", 300)]), None));
}

proptest! {
    /// Whatever moved, the three flows together are what cash and bank moved.
    #[test]
    fn flows_are_what_cash_moved(amounts in proptest::collection::vec(-1_000_000_i64..1_000_000, 95)) {
        let mut moved: Sums = chart().iter().map(|line| line.code).zip(amounts.into_iter().map(Rupiah::of)).collect();
        let all: Rupiah = moved.values().copied().sum();
        *moved.entry(AccountCode::CLEARING).or_default() -= all;
        let table = table((&moved, &Sums::new()), Rupiah::ZERO, (Period::default(), None), Language::Id);
        prop_assert_eq!(figure(&table, "change"), cash(&moved).amount());
    }
}
