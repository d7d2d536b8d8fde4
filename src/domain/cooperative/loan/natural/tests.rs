use proptest::prelude::*;

use super::*;

fn of(number: u128) -> Natural {
    let half = |bits: u128| u64::try_from(bits & u128::from(u32::MAX)).expect("32 bits");
    (0..4)
        .rev()
        .fold(Natural(Vec::new()), |so_far, part| so_far.times(1 << 32).plus(&Natural::of(half(number >> (32 * part)))))
}

proptest! {
    /// Where both fit into 128 bits, they reckon as those do.
    #[test]
    fn reckons_as_128_bits_do(one in 0..u128::MAX / 2, other in 0..u128::MAX / 2, factor in 0..u64::MAX) {
        prop_assert_eq!(of(one).plus(&of(other)), of(one + other));
        let (large, small) = (one.max(other), one.min(other));
        prop_assert_eq!(of(large).minus(&of(small)), of(large - small));
        prop_assert_eq!(of(one).cmp(&of(other)), one.cmp(&other));
        prop_assert_eq!(of(one >> 64).times(factor), of((one >> 64) * u128::from(factor)));
    }
}
