//! Who sees which medicines somebody bought, on the paper counter.

use super::super::Effect;
use super::super::tests::Counter;
use super::super::tests::shop::PARACETAMOL;
use crate::till::lookup::past::Paper;

/// A strip of medicine and a packet of noodles, sold by the cashier; the shift is over where asked.
fn sold(counter: &mut Counter, shift_over: bool) -> String {
    counter.does(&format!("scan {PARACETAMOL}"));
    counter.does("add S00001 2");
    let receipt = counter.completed("pay cash 900000").receipt;
    if let Some(Paper::Sale(past)) = counter.shop.papers.get_mut(&receipt) {
        past.shift_open = !shift_over;
    }
    receipt.to_string()
}

fn shown(counter: &mut Counter, receipt: &str) -> Vec<bool> {
    counter.does(&format!("return {receipt}"));
    let lines = counter.answer().returning.expect("a return in hand").lines;
    lines.iter().map(|line| line.veiled).collect()
}

#[test]
fn medicines_of_an_earlier_shift_are_amounts_to_a_cashier() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, true);
    assert_eq!(shown(&mut counter, &receipt), [true, false], "the noodles are no secret");
    counter.does("take 1 1 salah");
    assert!(counter.sale().lines[0].veiled);
}

#[test]
fn who_has_just_sold_it_and_who_keeps_the_pharmacy_see_them() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, false);
    assert_eq!(shown(&mut counter, &receipt), [false, false]);
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, true);
    counter.does("handover apotek 222222");
    assert_eq!(shown(&mut counter, &receipt), [false, false]);
}

#[test]
fn a_copy_for_a_cashier_names_no_medicine() {
    let mut counter = Counter::new();
    let receipt = sold(&mut counter, true);
    let veiled = |counter: &Counter| match counter.effects(&format!("reprint {receipt}")).as_slice() {
        [Effect::Print { veiled, copy, .. }] => (*veiled, *copy > 0),
        other => panic!("no copy but {other:?}"),
    };
    assert_eq!(veiled(&counter), (true, true));
    counter.does("handover apotek 222222");
    assert_eq!(veiled(&counter), (false, true));
}
