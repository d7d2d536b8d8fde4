//! How much a member may owe while the other tills cannot be asked.

use crate::till::refusal::Code;
use crate::till::tests::shop::moment;
use crate::till::tests::{Counter, rp};

/// A basket of 33.000 of a member with a limit of 50.000.
fn basket() -> Counter {
    let mut counter = Counter::new();
    counter.shop.kasbon_limit = rp(50_000);
    counter.does("add S00001 10");
    counter.does("member A00003");
    assert_eq!(counter.sale().total, rp(33_000));
    counter
}

#[test]
fn a_till_by_itself_and_one_that_hears_its_ledger_lend_up_to_the_limit() {
    assert_eq!(basket().completed("pay kasbon").payable, rp(33_000));
    let mut counter = basket();
    counter.shop.heard = Some(moment(0).now);
    assert_eq!(counter.completed("pay kasbon").payable, rp(33_000));
}

#[test]
fn without_the_ledger_half_of_the_limit_is_lent_and_the_rest_is_paid_otherwise() {
    let mut counter = basket();
    counter.shop.heard = Some(moment(0).now.plus_millis(-6 * 60 * 1_000));
    let refusal = counter.tries("pay kasbon").expect_err("33.000 of 25.000");
    assert_eq!((refusal.code, refusal.text.key), (Code::CreditLimit, "till-kasbon-limit-offline"));
    counter.does("pay kasbon 25000");
    assert_eq!(counter.completed("pay cash 8000").tenders[0].amount, rp(25_000));
}
