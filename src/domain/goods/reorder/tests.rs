use proptest::prelude::*;

use super::*;

fn line(on_hand: i64, minimum: i64, used: i64) -> Line {
    Line {
        supplier: "G01".to_owned(),
        supplier_name: "Grosir".to_owned(),
        sku: Sku::from("S00001"),
        name: "Gula".to_owned(),
        on_hand: Quantity::whole(on_hand),
        coming: Quantity::ZERO,
        pack: 1,
        minimum: Quantity::whole(minimum),
        used: Quantity::whole(used),
        used_days: 30,
        asked: 0,
        unit: "kg".to_owned(),
        unit_cost: Rupiah::of(15_000),
    }
}

fn proposed(on_hand: i64, minimum: i64, used: i64) -> Option<(i64, Option<i64>, i64)> {
    let proposal = proposal(&line(on_hand, minimum, used), &StockWatch::default())?;
    Some((proposal.point.milli() / 1_000, proposal.days_left, proposal.quantity.milli() / 1_000))
}

#[test]
fn what_is_on_its_way_is_not_ordered_again_and_cartons_are_whole() {
    let proposed = |coming: i64, pack: i64| {
        let line = Line { coming: Quantity::whole(coming), pack, ..line(14, 10, 60) };
        proposal(&line, &StockWatch::default()).map(|proposal| proposal.quantity.milli() / 1_000)
    };
    assert_eq!((proposed(0, 1), proposed(0, 40), proposed(0, 10)), (Some(28), Some(40), Some(30)));
    assert_eq!(proposed(28, 40), None, "two weeks are under way");
    assert_eq!(proposed(1, 1), None, "enough for now with what comes");
    let out = |coming: i64| {
        let line = Line { coming: Quantity::whole(coming), pack: 10, ..line(0, 0, 60) };
        proposal(&line, &StockWatch::default()).map(|proposal| proposal.quantity.milli() / 1_000)
    };
    assert_eq!((out(0), out(10), out(14)), (Some(50), Some(40), Some(30)), "the rest of it is still missing");
}

#[test]
fn what_is_used_faster_is_ordered_sooner() {
    // 2 a day: 14 until the order comes, 28 for the two weeks after it.
    assert_eq!(proposed(15, 10, 60), None);
    assert_eq!(proposed(14, 10, 60), Some((14, Some(7), 28)));
    assert_eq!(proposed(0, 10, 60), Some((14, Some(0), 42)));
    assert_eq!((proposed(10, 10, 0), proposed(9, 10, 0)), (None, Some((10, None, 1))), "nobody buys it");
    assert_eq!(proposed(0, 0, 0), None);
    assert_eq!(proposed(-3, 0, 60), Some((14, Some(0), 45)), "what was sold beyond the books is missing too");
}

proptest! {
    /// With the order on the shelf there is enough for the lead time and the days it should last.
    #[test]
    fn an_order_is_enough(on_hand in -50_000_i64..500_000, minimum in 0_i64..100, used in 0_i64..900_000) {
        let watch = StockWatch::default();
        let mut line = line(0, minimum, 0);
        (line.on_hand, line.used) = (Quantity::from_milli(on_hand), Quantity::from_milli(used));
        if let Some(proposal) = proposal(&line, &watch) {
            let after = (line.on_hand + proposal.quantity).milli();
            prop_assert!(after * line.used_days >= used * (watch.lead_days + watch.cover_days));
            prop_assert!(after >= minimum * 1_000 || used > 0);
        }
    }
}
