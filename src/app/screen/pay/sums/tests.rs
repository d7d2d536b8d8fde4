use super::*;

fn amounts(due: i64) -> Vec<i64> {
    sums(Rupiah::of(due)).into_iter().map(Rupiah::amount).collect()
}

#[test]
fn exact_the_next_notes_and_a_round_note_back() {
    assert_eq!(amounts(290_600), [290_600, 295_000, 300_000, 300_600]);
}

#[test]
fn a_small_sum_meets_the_notes_in_a_purse() {
    assert_eq!(amounts(12_300), [12_300, 20_000, 50_000, 100_000]);
    assert_eq!(amounts(3_200), [3_200, 5_000, 50_000, 100_000]);
    assert_eq!(amounts(23_400), [23_400, 25_000, 50_000, 100_000]);
}

#[test]
fn every_sale_under_fifty_thousand_has_a_key_for_that_note() {
    for due in (100..=50_000).step_by(100) {
        assert!(amounts(due).contains(&50_000), "{due}");
    }
}

#[test]
fn sums_grow_and_cover_what_is_due() {
    for due in (0..400_000).step_by(100) {
        let sums = amounts(due);
        assert_eq!(sums[0], due);
        assert!(sums.len() <= KEYS && sums.windows(2).all(|two| two[0] < two[1]), "{due}: {sums:?}");
    }
}

#[test]
fn with_three_keys_the_likeliest_note_stays() {
    let three = |due| -> Vec<i64> { fewer(sums(Rupiah::of(due)), 3).into_iter().map(Rupiah::amount).collect() };
    assert_eq!(three(17_500), [17_500, 20_000, 50_000]);
    assert_eq!(three(3_200), [3_200, 5_000, 50_000]);
    assert_eq!(three(23_400), [23_400, 50_000, 100_000]);
    assert_eq!(three(290_600), [290_600, 300_000, 300_600]);
    assert_eq!(three(65_500), [65_500, 70_000, 100_000]);
    assert_eq!(three(448_000), [448_000, 450_000, 500_000]);
    for due in (100..=50_000).step_by(100) {
        assert!(three(due).contains(&50_000), "{due}");
    }
}
