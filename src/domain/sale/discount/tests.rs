use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn rupiah(amounts: &[i64]) -> Vec<Rupiah> {
    amounts.iter().map(|amount| Rupiah::of(*amount)).collect()
}

#[test]
fn without_weights_the_parts_are_equal() {
    assert_eq!(allocate(Rupiah::of(5), &rupiah(&[0, 0])), rupiah(&[3, 2]));
    assert_eq!(allocate(Rupiah::of(5), &[]), []);
}

#[test]
fn a_limit_itself_is_not_beyond_it() {
    assert!(!exceeds(Rupiah::of(1_000), Rupiah::of(10_000), 1_000));
    assert!(exceeds(Rupiah::of(1_001), Rupiah::of(10_000), 1_000));
    assert!(exceeds(Rupiah::of(1), Rupiah::of(10_000), 0), "a cashier's 0 %");
}

proptest! {
    /// The parts are the total again, each within a rupiah of its share, none above its weight.
    #[test]
    fn parts_add_up_to_the_total(weights in vec(0_i64..5_000_000, 1..60), total in 0_i64..100_000_000) {
        let sum: i64 = weights.iter().sum();
        let weights = rupiah(&weights);
        let parts = allocate(Rupiah::of(total), &weights);
        prop_assert_eq!(parts.iter().copied().sum::<Rupiah>(), Rupiah::of(total));
        for (part, weight) in parts.iter().zip(&weights) {
            prop_assert!(!part.is_negative());
            prop_assert!(total > sum || part <= weight);
            let off = i128::from(part.amount()) * i128::from(sum) - i128::from(total) * i128::from(weight.amount());
            prop_assert!(sum == 0 || off.abs() < i128::from(sum));
        }
        let taken_back = allocate(Rupiah::of(-total), &weights);
        prop_assert_eq!(taken_back, parts.into_iter().map(|part| -part).collect::<Vec<_>>());
    }
}
