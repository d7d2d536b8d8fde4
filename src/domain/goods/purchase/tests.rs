use proptest::prelude::*;

use super::*;

fn chain(text: &str) -> Chain {
    Chain::parse(text).expect("a chain")
}

fn typed(factor: i64, units: i64, bonus: i64, price: i64, discounts: &str) -> Typed {
    Typed {
        factor,
        quantity: Quantity::whole(units),
        bonus: Quantity::whole(bonus),
        price: Rupiah::of(price),
        chain: chain(discounts),
        exact: None,
        amount: None,
    }
}

#[test]
fn a_chain_takes_each_step_of_what_the_one_before_left() {
    assert_eq!(chain("10+5").off(Rupiah::of(100_000)), Ok(Rupiah::of(85_500)));
    assert_eq!(chain("10%+5%").off(Rupiah::of(100_000)), Ok(Rupiah::of(85_500)));
    assert_eq!(chain("7,5").off(Rupiah::of(33_333)), Ok(Rupiah::of(30_833)));
    assert_eq!(chain("").off(Rupiah::of(12_345)), Ok(Rupiah::of(12_345)));
    assert_eq!(chain("100").off(Rupiah::of(12_345)), Ok(Rupiah::ZERO));
    for wrong in ["10+", "-5", "101", "a", "1+2+3+4+5+6+7", "1,23456"] {
        assert_eq!(Chain::parse(wrong), Err(BadChain), "{wrong}");
    }
}

#[test]
fn a_carton_says_what_a_piece_costs() {
    let costed = cost(&[typed(40, 1, 0, 98_000, "")], Rupiah::ZERO, Rupiah::ZERO, false).expect("in range");
    assert_eq!((costed[0].value, costed[0].unit_cost), (Rupiah::of(98_000), Rupiah::of(2_450)));
}

#[test]
fn goods_for_nothing_make_the_others_cheaper() {
    let costed = cost(&[typed(12, 10, 2, 12_000, "10")], Rupiah::ZERO, Rupiah::ZERO, false).expect("in range");
    assert_eq!(costed[0].amount, Rupiah::of(108_000));
    assert_eq!((costed[0].base, costed[0].unit_cost), (Quantity::whole(144), Rupiah::of(750)));
}

#[test]
fn freight_is_shared_by_value_and_ppn_is_cost_unless_deducted() {
    let lines = [typed(1, 1, 0, 500_000, ""), typed(1, 1, 0, 250_000, "")];
    let (ppn, freight) = (Rupiah::of(82_500), Rupiah::of(15_000));
    let costed = cost(&lines, ppn, freight, false).expect("in range");
    assert_eq!((costed[0].freight, costed[1].freight), (Rupiah::of(10_000), Rupiah::of(5_000)));
    assert_eq!((costed[0].value, costed[1].value), (Rupiah::of(565_000), Rupiah::of(282_500)));
    let deducted = cost(&lines, ppn, freight, true).expect("in range");
    assert_eq!((deducted[0].value, deducted[1].value), (Rupiah::of(510_000), Rupiah::of(255_000)));
}

#[test]
fn what_was_sold_before_it_came_is_covered_first() {
    // Five sold at 2.400 each; a carton of 40 for 98.000 comes.
    let covered = cover(Quantity::whole(5), Rupiah::of(12_000), Quantity::whole(40), Rupiah::of(98_000));
    let expected = Covered { quantity: Quantity::whole(5), value: Rupiah::of(12_000), cost: Rupiah::of(12_250) };
    assert_eq!(covered, Ok(expected));
    assert_eq!(cover(Quantity::ZERO, Rupiah::ZERO, Quantity::whole(1), Rupiah::of(1)), Ok(Covered::default()));
}

#[test]
fn a_barcode_in_the_column_of_prices_adds_up_to_no_faktur() {
    let barcodes = vec![typed(1, 100, 0, 8_999_999_001_234, ""); 24];
    assert!(cost(&barcodes, Rupiah::ZERO, Rupiah::ZERO, false).is_err(), "their sum is no amount at all");
    let most = Rupiah::of(Rupiah::LIMIT);
    assert!(cost(&[], most, most, false).is_err());
    assert!(cost(&[typed(1, 1, 0, 1_000, "")], Rupiah::ZERO, most, false).is_err());
    assert!(cost(&[typed(1, 1_000, 0, 99_999_999, "")], Rupiah::ZERO, Rupiah::ZERO, false).is_ok());
}

proptest! {
    #[test]
    fn lines_add_up_to_their_faktur(
        lines in prop::collection::vec((1i64..60, 1i64..50, 0i64..5, 0i64..300_000, 0usize..4), 1..30),
        ppn in 0i64..5_000_000,
        freight in 0i64..500_000,
        deductible: bool,
    ) {
        let chains = ["", "10", "10+5", "2,5+1"];
        let lines: Vec<Typed> = lines
            .into_iter()
            .map(|(factor, units, bonus, price, at)| typed(factor, units, bonus, price, chains[at]))
            .collect();
        let (ppn, freight) = (Rupiah::of(ppn), Rupiah::of(freight));
        let costed = cost(&lines, ppn, freight, deductible).expect("in range");
        let sum = |of: fn(&Costed) -> Rupiah| costed.iter().map(of).sum::<Rupiah>();
        prop_assert_eq!(sum(|line| line.ppn), ppn);
        prop_assert_eq!(sum(|line| line.freight), freight);
        let stock = sum(|line| line.amount) + freight + if deductible { Rupiah::ZERO } else { ppn };
        prop_assert_eq!(sum(|line| line.value), stock);
    }

    #[test]
    fn covering_in_parts_posts_all_of_it_once(
        beyond in 1i64..500,
        posted in 0i64..2_000_000,
        loads in prop::collection::vec((1i64..200, 0i64..900_000), 1..12),
    ) {
        let (mut left, mut owed) = (Quantity::whole(beyond), Rupiah::of(posted));
        for (base, value) in loads {
            let covered = cover(left, owed, Quantity::whole(base), Rupiah::of(value)).expect("in range");
            prop_assert!(covered.quantity <= left && covered.value <= owed && covered.cost <= Rupiah::of(value));
            left -= covered.quantity;
            owed -= covered.value;
        }
        prop_assert!(!left.is_zero() || owed.is_zero());
    }
}

#[test]
fn sen_are_reckoned_along_the_chain_and_rounded_once() {
    let line = |exact, quantity, discounts| Typed {
        exact: Some(Quantity::from_milli(exact)),
        ..typed(1, quantity, 0, 33_333, discounts)
    };
    let amount = |line: Typed| cost(&[line], Rupiah::ZERO, Rupiah::ZERO, false).expect("in range")[0].amount;
    assert_eq!(amount(line(33_333_330, 7, "")), Rupiah::of(233_333));
    assert_eq!(amount(line(33_333_330, 14, "10+5")), Rupiah::of(399_000));
    assert_eq!(amount(typed(1, 7, 0, 33_333, "")), Rupiah::of(233_331), "without them");
}
