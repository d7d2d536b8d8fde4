use crate::domain::money::Rupiah;
use crate::till::refusal::Code;
use crate::till::tests::Counter;

/// A delivery under way of a PBF, with one line.
fn one_line() -> Counter {
    let mut counter = Counter::new();
    counter.does("login gudang 333333");
    counter.does("receive PBF01");
    counter.does("receive line M00001 10 tablet batch=NEW1 expiry=2028-01-31 price=200");
    counter
}

#[test]
fn what_adds_up_to_no_faktur_is_refused_before_it_is_written_down() {
    let mut counter = one_line();
    for line in [
        "receive line M00001 10 tablet price=8999999001",
        "receive set 1 price=100000001",
        "receive set 1 qty=999999 price=99999999",
        "receive faktur F1 2026-11-20 freight=999999999999",
        "receive faktur F1 2026-11-20 freight=9000000000000000",
    ] {
        assert_eq!(counter.refuses(line), Code::BadInput, "{line}");
    }
    counter.does("receive faktur F1 2026-11-20 freight=15000");
}

#[test]
fn a_draft_that_never_added_up_is_shown_and_can_be_mended_or_left() {
    let mut counter = one_line();
    let delivery = counter.till.delivery.as_mut().expect("under way");
    for _ in 0..24 {
        let line = delivery.lines[0].clone();
        let price = Some(Rupiah::of(8_999_999_001_234_567));
        delivery.lines.push(super::DeliveredLine { part: line.part + 1, price, ..line });
    }
    assert!(!delivery.adds_up(false) && delivery.view(false).total.is_zero());
    counter.does("logout");
    counter.does("login gudang 333333");
    counter.does("receive set 2 price=200");
    counter.does("receive remove 3");
    counter.does("receive leave");
}
