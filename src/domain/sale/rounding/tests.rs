use proptest::prelude::*;

use super::*;

proptest! {
    /// Rounding stays within a unit, lands on a coin, goes the way it was set, and mirrors for returns.
    #[test]
    fn rounding_is_less_than_a_coin(total in -1_000_000_i64..1_000_000_000, unit in 1_i64..2_000, mode in 0..3) {
        let mode = [RoundMode::Down, RoundMode::Nearest, RoundMode::Up][mode as usize];
        let rounded = round_cash(Rupiah::of(total), unit, mode).expect("in range");
        prop_assert_eq!(rounded.payable.amount() % unit, 0);
        prop_assert_eq!(rounded.payable - rounded.rounding, Rupiah::of(total));
        let away = rounded.rounding.amount() * total.signum();
        match mode {
            RoundMode::Down => prop_assert!(-unit < away && away <= 0),
            RoundMode::Nearest => prop_assert!(-unit < 2 * away && 2 * away <= unit),
            RoundMode::Up => prop_assert!(0 <= away && away < unit),
        }
        let mirrored = round_cash(Rupiah::of(-total), unit, mode).expect("in range");
        prop_assert_eq!(mirrored.payable, -rounded.payable);
    }
}
