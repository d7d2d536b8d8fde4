//! Prescriptions at the counter of paper: what is asked before goods go out, and what is recorded of it.

use super::*;
use crate::domain::id::Sku;

fn at_the_pharmacy() -> Counter {
    let mut counter = Counter::new();
    counter.does("handover apotek 222222");
    counter.does("rx dr Budi 2026-11-23 item=M00002:5:x");
    counter
}

#[test]
fn the_patient_is_asked_before_other_goods_go_out_and_the_yes_is_recorded() {
    let mut counter = at_the_pharmacy();
    assert_eq!(counter.refuses("rx serve 1=5:M00001"), Code::NeedsConfirmation);
    counter.does("confirm");
    let sale = counter.completed("pay cash 50000");
    let line = &sale.lines[0].pharmacy;
    assert_eq!((line.instead_of.as_ref(), line.instead_agreed), (Some(&Sku::from("M00002")), true));
}

#[test]
fn a_question_left_without_a_yes_puts_nothing_in() {
    let mut counter = at_the_pharmacy();
    assert_eq!(counter.refuses("rx serve 1=5:M00001"), Code::NeedsConfirmation);
    assert!(counter.sale().lines.is_empty());
    assert_eq!(counter.refuses("rx serve 1=5:S00001"), Code::NotAllowed, "no other substance, whoever agrees");
}
