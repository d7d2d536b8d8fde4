use super::*;

fn on(year: i16, month: i8, day: i8) -> BusinessDate {
    BusinessDate::new(year, month, day).expect("a date")
}

#[test]
fn a_ceiling_holds_from_its_day_on() {
    assert_eq!(decreed_on("BERAS_PREMIUM", on(2025, 8, 21)), None);
    let ceiling = decreed_on("BERAS_PREMIUM", on(2025, 8, 22)).expect("decreed");
    assert_eq!((ceiling.price, ceiling.force), (Rupiah::of(15_400), Force::Blocks));
    assert_eq!(decreed_on("GULA", on(2026, 11, 24)).map(|ceiling| ceiling.force), Some(Force::Warns));
    assert_eq!(decreed_on("KOPI", on(2026, 11, 24)), None);
}

#[test]
fn above_is_above_even_by_a_part_of_a_rupiah() {
    assert_eq!(max_price(Rupiah::of(15_701), Quantity::from_milli(1_500)), Ok(Rupiah::of(23_551)));
}

#[test]
fn a_limit_used_up_leaves_nothing() {
    assert_eq!(limit(1, 2, 5), Allowed { allowed: 0, block: true });
    assert_eq!(limit(2, 2, 0), Allowed { allowed: 2, block: false });
    assert_eq!(limit(i64::MAX, i64::MAX, i64::MIN), Allowed { allowed: i64::MAX, block: false });
}
