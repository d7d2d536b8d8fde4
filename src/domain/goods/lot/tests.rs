use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn day(day: i8) -> BusinessDate {
    BusinessDate::new(2026, 11, day).expect("a date")
}

fn lot(key: u128) -> LotOnHand {
    LotOnHand {
        lot: LotId(Uuid::from_u128(key)),
        place: Place::Apotek,
        batch: format!("B{key}"),
        expiry: None,
        received: day(1),
        unit_cost: Rupiah::of(100),
        qty_milli: Quantity::whole(10),
        value: Rupiah::of(1_000),
        recalled: false,
    }
}

fn keys(draw: &Draw) -> Vec<u128> {
    draw.parts.iter().map(|part| part.lot.0.as_u128()).collect()
}

const TODAY: i8 = 24;

#[test]
fn the_nearest_expiry_goes_first_then_the_oldest() {
    let lots = [
        LotOnHand { received: day(1), ..lot(1) },
        LotOnHand { expiry: Some(day(30)), received: day(9), ..lot(2) },
        LotOnHand { expiry: Some(day(30)), received: day(8), ..lot(4) },
        LotOnHand { expiry: Some(day(24)), received: day(9), ..lot(3) },
        LotOnHand { received: day(1), ..lot(0) },
    ];
    let drawn = draw(&lots, Quantity::whole(45), day(TODAY), true);
    assert_eq!(keys(&drawn), [3, 4, 2, 0, 1], "the day of expiry itself still counts");
    assert_eq!(drawn.short_milli, Quantity::ZERO);
    assert_eq!(drawn.cost(), Rupiah::of(4_500));
}

#[test]
fn what_may_not_be_sold_is_not_drawn() {
    let lots = [
        LotOnHand { expiry: Some(day(23)), ..lot(1) },
        LotOnHand { recalled: true, ..lot(2) },
        LotOnHand { place: Place::Karantina, ..lot(3) },
        LotOnHand { qty_milli: Quantity::ZERO, value: Rupiah::ZERO, ..lot(4) },
    ];
    for medicine in [true, false] {
        let drawn = draw(&lots, Quantity::whole(2), day(TODAY), medicine);
        assert_eq!(drawn, Draw { short_milli: Quantity::whole(2), ..Draw::default() });
    }
}

#[test]
fn food_past_its_date_without_a_batch_is_sold_with_a_warning() {
    let lots = [LotOnHand { expiry: Some(day(23)), batch: String::new(), ..lot(1) }];
    let drawn = draw(&lots, Quantity::ONE, day(TODAY), false);
    assert_eq!((keys(&drawn), drawn.past_date), (vec![1], Some(day(23))));
    assert!(draw(&lots, Quantity::ONE, day(TODAY), true).parts.is_empty(), "a medicine never");
}

#[test]
fn the_scanned_batch_comes_before_the_proposal() {
    let lots = [LotOnHand { expiry: Some(day(30)), ..lot(1) }, lot(2)];
    let drawn = draw_batch_first(&lots, Quantity::whole(12), day(TODAY), true, "B2");
    assert_eq!(keys(&drawn), [2, 1]);
}

#[test]
fn consigned_goods_cost_nothing_of_ours() {
    let lots = [LotOnHand { value: Rupiah::ZERO, ..lot(1) }];
    assert_eq!(draw(&lots, Quantity::whole(3), day(TODAY), false).cost(), Rupiah::ZERO);
}

proptest! {
    /// Drawing little by little takes every piece and every rupiah once, whatever the costs.
    #[test]
    fn a_draw_conserves_quantity_and_value(
        stock in vec((1_i64..50_000, 0_i64..20_000, -5_i64..5), 1..6),
        wants in vec(1_i64..40_000, 1..20),
    ) {
        let mut lots: Vec<LotOnHand> = stock.iter().zip(1_u128..).map(|((milli, cost, off), key)| {
            let quantity = Quantity::from_milli(*milli);
            let value = Rupiah::of(*cost).times(quantity).expect("in range") + Rupiah::of(*off);
            LotOnHand { qty_milli: quantity, value: value.max(Rupiah::ZERO), unit_cost: Rupiah::of(*cost), ..lot(key) }
        }).collect();
        let quantity = |lots: &[LotOnHand]| lots.iter().map(|lot| lot.qty_milli).sum::<Quantity>();
        let value = |lots: &[LotOnHand]| lots.iter().map(|lot| lot.value).sum::<Rupiah>();
        let (had, stood_for) = (quantity(&lots), value(&lots));
        let (mut gone, mut cost) = (Quantity::ZERO, Rupiah::ZERO);
        for want in wants {
            let wanted = Quantity::from_milli(want);
            let drawn = draw(&lots, wanted, day(TODAY), true);
            let taken = drawn.parts.iter().map(|part| part.qty_milli).sum::<Quantity>();
            prop_assert_eq!(taken + drawn.short_milli, wanted);
            for part in &drawn.parts {
                prop_assert!(!part.cost.is_negative() && part.qty_milli > Quantity::ZERO);
                let lot = lots.iter_mut().find(|lot| lot.lot == part.lot).expect("drawn from a lot that is there");
                lot.qty_milli -= part.qty_milli;
                lot.value -= part.cost;
            }
            gone += wanted - drawn.short_milli;
            cost += drawn.cost();
        }
        prop_assert_eq!((gone + quantity(&lots), cost + value(&lots)), (had, stood_for));
        for lot in &lots {
            prop_assert!(!lot.value.is_negative());
            prop_assert!(!lot.qty_milli.is_zero() || lot.value.is_zero(), "a lot sold out has no value left");
        }
    }
}

proptest! {
    /// Whoever takes what is proposed is never told of a box that should go first; whoever does not is told of one that
    /// may be sold and ends sooner.
    #[test]
    fn the_proposal_needs_no_other(ends in vec(1_i8..30, 1..6), left in vec(0_i64..4, 6), recalled in 0_usize..6) {
        let lots: Vec<LotOnHand> = ends.iter().enumerate().map(|(at, end)| LotOnHand {
            expiry: Some(day(*end)),
            qty_milli: Quantity::whole(left[at]),
            recalled: at == recalled,
            ..lot(at as u128)
        }).collect();
        let proposed = draw(&lots, Quantity::ONE, day(TODAY), true).parts.first().and_then(|part| part.expiry);
        if let Some(proposed) = proposed {
            prop_assert_eq!(sooner_than(&lots, proposed, day(TODAY)), None);
        }
        for lot in &lots {
            let expiry = lot.expiry.expect("each has one");
            let Some(sooner) = sooner_than(&lots, expiry, day(TODAY)) else { continue };
            prop_assert_eq!(sooner.standing(day(TODAY), true), Standing::Sellable);
            prop_assert!(sooner.expiry.is_some_and(|end| end < expiry) && sooner.qty_milli > Quantity::ZERO);
            prop_assert_eq!(sooner.expiry, proposed, "it is the box that is proposed");
        }
    }
}
