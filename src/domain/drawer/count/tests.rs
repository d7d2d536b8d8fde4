use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn counted(text: &str) -> Count {
    Count::parse(text).expect("a count")
}

#[test]
fn a_count_reads_as_it_is_typed() {
    let count = counted("100000=14 50000=21 2000=24 1000=3 1000c=7 500=6");
    assert_eq!(count.sum(), Rupiah::of(1_400_000 + 1_050_000 + 48_000 + 10_000 + 3_000));
    assert_eq!(count.pieces()[&1_000], 10, "note and coin buy the same");
    assert_eq!((count.left(), count.next_after(None)), (0, None), "what is not named is 0");
    assert_eq!(count.pieces_of(coin(1_000)), Some(7));
}

#[test]
fn what_is_no_count_is_refused() {
    let why = |text: &str| Count::parse(text).expect_err(text);
    assert_eq!(why(" "), BadCount::Empty);
    assert_eq!(why("100000"), BadCount::NotAPair { text: "100000".to_owned() });
    assert_eq!(why("500=-3"), BadCount::NotAPair { text: "500=-3".to_owned() });
    assert_eq!(why("500=99999999999999999999"), BadCount::NotAPair { text: "500=99999999999999999999".to_owned() });
    assert_eq!(why("25000=1"), BadCount::NoSuchPiece { rupiah: "25000".to_owned() });
    assert_eq!(why("50000c=1"), BadCount::NoSuchPiece { rupiah: "50000c".to_owned() });
    assert_eq!(why("500=3 500=4"), BadCount::Twice { rupiah: "500".to_owned() });
    assert_eq!(why("500=3 500c=4"), BadCount::Twice { rupiah: "500c".to_owned() });
    assert_eq!(why("100=100000"), BadCount::TooMany { rupiah: 100, pieces: 100_000 });
}

#[test]
fn the_count_goes_from_row_to_row_and_comes_back_to_what_was_left_out() {
    let mut count = Count::default();
    assert_eq!(count.next_after(None), Some(note(100_000)));
    count.set(note(100_000), 3).expect("it fits");
    count.pass(note(50_000));
    assert_eq!(count.next_after(Some(note(50_000))), Some(note(20_000)));
    for row in ROWS.into_iter().skip(3) {
        count.pass(row);
    }
    assert_eq!(count.left(), 1);
    assert_eq!(count.next_after(Some(coin(100))), Some(note(20_000)), "20.000 was left out");
    count.pass(note(20_000));
    assert_eq!(count.next_after(Some(note(20_000))), None);
    assert_eq!(count.sum(), Rupiah::of(300_000), "passing is not counting over");
}

#[test]
fn two_counts_differ_by_name() {
    let first = counted("50000=21 20000=8 500=3");
    let second = counted("50000=21 20000=18 500=3");
    let differing = compare(&first, &second);
    assert_eq!(differing, [Differing { row: note(20_000), first: Some(8), second: Some(18) }]);
    assert_eq!(differing[0].amount(), Rupiah::of(200_000));
    assert_eq!(compare(&first, &first), []);
}

#[test]
fn large_notes_go_and_small_money_stays() {
    let pieces = Pieces::from([(100_000, 2), (50_000, 3), (20_000, 9), (1_000, 10)]);
    let leaving = leave(&pieces, Rupiah::of(200_000));
    assert_eq!(leaving.deposit, Pieces::from([(100_000, 2), (50_000, 2), (20_000, 2)]));
    assert_eq!(leaving.left, Pieces::from([(50_000, 1), (20_000, 7), (1_000, 10)]));
    let poor = leave(&pieces, Rupiah::of(600_000));
    assert_eq!((worth(&poor.left), poor.deposit.len()), (Rupiah::of(540_000), 0));
    let stiff = leave(&Pieces::from([(100_000, 7)]), Rupiah::of(250_000));
    assert_eq!(worth(&stiff.left), Rupiah::of(300_000), "no note can be torn in half");
}

proptest! {
    /// What is left and what is carried away are the pieces that were there; never less than the target stays, and not
    /// more above it than the smallest piece that was carried away or could have been.
    #[test]
    fn leaving_splits_what_is_there(
        pieces in btree_map(select(&DENOMINATIONS[..]), 0_i64..30, 0..10),
        hundreds in 0_i64..8_000,
    ) {
        let target = Rupiah::of(hundreds * 100);
        let leaving = leave(&pieces, target);
        for rupiah in DENOMINATIONS {
            let of = |pieces: &Pieces| pieces.get(&rupiah).copied().unwrap_or(0);
            prop_assert_eq!(of(&leaving.left) + of(&leaving.deposit), of(&pieces));
            prop_assert!(of(&leaving.left) >= 0 && of(&leaving.deposit) >= 0);
        }
        let left = worth(&leaving.left);
        prop_assert!(left >= target.min(worth(&pieces)));
        if left > target {
            let smallest = leaving.left.keys().next().copied().expect("something is left");
            prop_assert!((left - target).amount() < smallest, "another {} could go", smallest);
        }
    }

    /// Writing the pieces of a count and reading them back is the same count.
    #[test]
    fn pieces_are_a_count_again(pieces in btree_map(select(&DENOMINATIONS[..]), 1_i64..500, 1..10)) {
        let text: Vec<String> = pieces.iter().map(|(rupiah, count)| format!("{rupiah}={count}")).collect();
        let count = counted(&text.join(" "));
        prop_assert_eq!(count.pieces(), pieces.clone());
        prop_assert_eq!(Count::of(&pieces), Ok(count));
    }
}
