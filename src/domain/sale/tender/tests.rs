use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

#[test]
fn other_means_are_never_above_what_is_due() {
    let split = |noncash: &[Rupiah], cash| split(Rupiah::of(10_050), noncash, Rupiah::of(cash), 100, RoundMode::Down);
    assert_eq!(split(&[Rupiah::of(10_051)], 0), Err(SplitError::NonCashExceedsDue));
    let exact = CashPart { due: Rupiah::ZERO, rounding: Rupiah::ZERO, change: Rupiah::ZERO };
    assert_eq!(split(&[Rupiah::of(10_050)], 0), Ok(exact), "what is not paid in cash is not rounded");
}

#[test]
fn a_large_sum_is_planned_at_once() {
    let drawer = Pieces::from([(100_000, 80_000), (50_000, 1), (20_000, 900_000), (500, 3), (200, 2)]);
    let plan = change_plan(Rupiah::of(9_000_000_400), &drawer).expect("it can be made");
    assert_eq!(plan, Pieces::from([(100_000, 80_000), (20_000, 50_000), (200, 2)]));
    assert_eq!(change_plan(Rupiah::of(50), &drawer), Err(ChangeError::NotPayable));
    assert_eq!(change_plan(Rupiah::ZERO, &Pieces::new()), Ok(Pieces::new()));
}

const KINDS: [i64; 10] = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

/// Fewest pieces by trying every sum from the bottom, as slow as it is plain.
fn fewest_by_table(amount: i64, drawer: &Pieces) -> Option<i64> {
    let mut table = vec![None; usize::try_from(amount / 100).expect("small") + 1];
    table[0] = Some(0);
    for (piece, count) in drawer {
        for _ in 0..*count {
            let step = usize::try_from(piece / 100).expect("small");
            for at in (step..table.len()).rev() {
                let with = table[at - step].map(|pieces: i64| pieces + 1);
                table[at] = [table[at], with].into_iter().flatten().min();
            }
        }
    }
    *table.last().expect("the table has its first entry")
}

proptest! {
    /// A plan pays exactly, from pieces that are there, with as few as a full search finds.
    #[test]
    fn a_plan_pays_exactly(drawer in btree_map(select(&KINDS[..]), 0_i64..8, 0..10), hundreds in 0_i64..3_000) {
        let amount = hundreds * 100;
        let expected = fewest_by_table(amount, &drawer);
        match change_plan(Rupiah::of(amount), &drawer) {
            Ok(plan) => {
                prop_assert_eq!(plan.iter().map(|(piece, count)| piece * count).sum::<i64>(), amount);
                prop_assert!(plan.iter().all(|(piece, count)| *count <= drawer[piece]));
                prop_assert_eq!(Some(plan.values().sum::<i64>()), expected);
            }
            Err(error) => prop_assert_eq!((error, expected), (ChangeError::NoExactChange, None)),
        }
    }

    /// What is paid by all means, less the change, is the total with its rounding.
    #[test]
    fn a_split_pays_the_total(total in 0_i64..1_000_000, share in 0_i64..101, over in 0_i64..100_000) {
        let noncash = Rupiah::of(total * share / 100);
        let given = Rupiah::of(total + over);
        let cash = split(Rupiah::of(total), &[noncash], given, 100, RoundMode::Down).expect("enough was given");
        prop_assert_eq!(noncash + given - cash.change, Rupiah::of(total) + cash.rounding);
        prop_assert_eq!(given - cash.change, cash.due);
    }
}
