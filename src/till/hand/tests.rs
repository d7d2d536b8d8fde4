use crate::domain::event::shelf::LabelPrinted;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::till::refusal::Code;
use crate::till::tests::{Counter, shop::INDOMIE};

/// Indomie at 3.500 in the basket of a cashier, with what the shelf says of it.
fn pointed_at(label: Option<(i64, Option<i64>, &str)>, member: bool) -> Counter {
    let mut counter = Counter::new();
    if let Some((price, member_price, date)) = label {
        counter.shop.labels.borrow_mut().push(LabelPrinted {
            sku: Sku::from("S00001"),
            unit: "pcs".to_owned(),
            price: Rupiah::of(price),
            member_price: member_price.map(Rupiah::of),
            date: date.parse().expect("a date"),
        });
    }
    counter.does(&format!("scan {INDOMIE}"));
    if member {
        counter.does("member 3");
    }
    counter
}

/// R15a: the price on a label of the last 90 days is the cashier's to give, and no lower one; without a label a tenth.
#[test]
fn the_printed_label_is_as_low_as_a_cashier_goes_by_herself() {
    let own = |counter: &mut Counter, price: i64| match counter.tries(&format!("price 1 {price} label")) {
        Ok(_) => true,
        Err(refusal) => {
            assert_eq!(refusal.code, Code::NeedsApproval, "{price}");
            false
        }
    };
    let fresh = Some((2_900, None, "2026-11-01"));
    assert!(own(&mut pointed_at(fresh, false), 2_900), "more than a tenth off, but printed");
    assert!(!own(&mut pointed_at(fresh, false), 2_899), "below the label");
    assert!(own(&mut pointed_at(None, false), 3_150), "a tenth, where nothing was printed");
    assert!(!own(&mut pointed_at(None, false), 2_900));
    assert!(!own(&mut pointed_at(Some((2_900, None, "2026-01-01")), false), 2_900), "a label long out of date");
    assert!(!own(&mut pointed_at(Some((3_450, None, "2026-11-01")), false), 3_300), "the label says how low");
}

#[test]
fn a_member_may_point_at_the_price_for_members() {
    let label = Some((3_500, Some(2_800), "2026-11-01"));
    assert!(pointed_at(label, true).tries("price 1 2800 label").is_ok());
    let refused = pointed_at(label, false).tries("price 1 2800 label").expect_err("it is not hers");
    assert_eq!(refused.code, Code::NeedsApproval);
}
