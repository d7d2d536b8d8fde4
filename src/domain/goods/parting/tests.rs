use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn step(document: &'static str, units: i64) -> Step {
    Step { document, milli: Quantity::whole(units), beyond: false }
}

#[test]
fn the_hand_is_doubted_before_the_scanner() {
    let steps = [step("sale_completed", -2), step("goods_received", 40), step("sale_completed", -30)];
    let judged = judge(Quantity::whole(5), &steps);
    assert_eq!(judged.iter().map(|one| one.balance).collect::<Vec<_>>(), [3, 43, 13].map(Quantity::whole));
    assert_eq!(parted(&judged), (Some(1), None), "a dus taken for a piece, perhaps; nothing proves it yet");
}

#[test]
fn what_the_books_never_had_proves_it() {
    let sold = Step { beyond: true, ..step("sale_completed", -1) };
    let steps = [step("sale_completed", -5), sold];
    let judged = judge(Quantity::whole(5), &steps);
    assert_eq!(parted(&judged), (Some(1), Some(1)));
    let steps = [step("sale_returned", 1), step("sale_completed", -9)];
    assert_eq!(parted(&judge(Quantity::whole(5), &steps)), (Some(0), Some(1)), "less than nothing");
}

#[test]
fn sales_alone_leave_no_doubt() {
    let steps = [step("sale_completed", -1), step("sale_completed", -1)];
    assert_eq!(parted(&judge(Quantity::whole(9), &steps)), (None, None));
}

proptest! {
    /// The last balance is the count and everything since; what could have been never comes after what was.
    #[test]
    fn balances_add_up(counted in 0_i64..50, moves in vec((-9_i64..9, any::<bool>()), 0..20)) {
        let steps: Vec<Step> = moves.iter().map(|(units, sale)| {
            step(if *sale { "sale_completed" } else { "goods_moved" }, *units)
        }).collect();
        let judged = judge(Quantity::whole(counted), &steps);
        let all: i64 = counted + moves.iter().map(|(units, _)| units).sum::<i64>();
        prop_assert_eq!(judged.last().map_or(Quantity::whole(counted), |one| one.balance), Quantity::whole(all));
        if let (Some(possible), Some(certain)) = parted(&judged) {
            prop_assert!(possible <= certain);
        }
    }
}
