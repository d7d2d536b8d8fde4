use proptest::prelude::*;

use super::*;
use crate::domain::event::LotId;
use crate::domain::goods::product::Place;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

fn lot(expiry: &str, recalled: bool) -> LotOnHand {
    LotOnHand {
        lot: LotId(uuid::Uuid::nil()),
        place: Place::Apotek,
        batch: "T25H63".to_owned(),
        expiry: Some(day(expiry)),
        received: day("2026-01-01"),
        unit_cost: Rupiah::of(100),
        qty_milli: Quantity::ONE,
        value: Rupiah::of(100),
        recalled,
    }
}

#[test]
fn a_box_is_on_the_list_for_its_gravest_reason() {
    let (today, watch) = (day("2026-11-24"), StockWatch::default());
    let of = |expiry: &str, recalled, cold| concern(&lot(expiry, recalled), (true, cold), today, &watch);
    assert_eq!(of("2026-11-23", true, true), Some(Concern::Recalled));
    assert_eq!(of("2026-11-23", false, true), Some(Concern::Expired));
    assert_eq!(of("2026-11-24", false, false), Some(Concern::Near(30)), "its last day");
    assert_eq!(of("2027-02-22", false, false), Some(Concern::Near(90)));
    assert_eq!(of("2027-05-23", false, true), Some(Concern::Near(180)));
    assert_eq!(of("2028-01-31", false, true), Some(Concern::ColdChain));
    assert_eq!(of("2028-01-31", false, false), None);
}

#[test]
fn other_goods_have_steps_of_their_own() {
    let watch = StockWatch::default();
    let found = concern(&lot("2026-12-05", false), (false, false), day("2026-11-24"), &watch);
    assert_eq!(found, Some(Concern::Near(14)));
}

#[test]
fn a_thermometer_is_read_as_it_is_typed() {
    for (text, value) in [("4,5", 45), ("4.5", 45), ("8", 80), ("-1,0", -10), ("\u{2212}0,5", -5)] {
        assert_eq!(tenths(text), Some(value), "{text}");
    }
    for text in ["", "4,55", "4,", "empat", "400", "1e3", "+4"] {
        assert_eq!(tenths(text), None, "{text}");
    }
}

proptest! {
    /// What is written of a fridge is read back.
    #[test]
    fn a_note_is_read_as_it_was_written(value in -400_i64..600, fridge in "[a-z]{1,12}( [a-z0-9]{1,5})?") {
        let note = temperature_note(&fridge, value);
        prop_assert_eq!(read_temperature(&note), Some((value, fridge.as_str())));
    }
}
