use proptest::prelude::*;

use super::*;

#[test]
fn a_line_is_rounded_half_up_once() {
    let price = Rupiah::of(13_333);
    assert_eq!(price.times(Quantity::from_milli(1_500)), Ok(Rupiah::of(20_000)));
    assert_eq!(price.times(Quantity::from_milli(-1_500)), Ok(Rupiah::of(-20_000)));
}

#[test]
fn tax_inside_a_price_is_rounded_half_up() {
    assert_eq!(Rupiah::of(12_500).share(11, 111), Ok(Rupiah::of(1_239)));
}

#[test]
fn the_border_refuses_what_json_could_not_carry() {
    assert!(Rupiah::new(9_000_000_000_000_001).is_err());
    assert!(serde_json::from_str::<Rupiah>("9000000000000001").is_err());
    assert!(serde_json::from_str::<Rupiah>("1.5").is_err());
}

proptest! {
    /// A return is the exact negative of the sale, whatever price and weight.
    #[test]
    fn times_mirrors(price in 0..10_000_000_i64, milli in 0..1_000_000_i64) {
        let price = Rupiah::of(price);
        let there = price.times(Quantity::from_milli(milli)).expect("in range");
        let back = price.times(Quantity::from_milli(-milli)).expect("in range");
        prop_assert_eq!(there, -back);
    }
}
