//! Prices and offers on the paper counter.

use super::super::refusal::Refusal;
use super::super::tests::{Counter, rp};
use super::*;
use crate::domain::event::Happening;
use crate::till::lookup::Lookup;

/// The manager stands at the till.
fn manager() -> Counter {
    let mut counter = Counter::new();
    counter.does("logout");
    counter.does("login manajer 444444");
    counter
}

fn code(done: Result<Vec<Happening>, Refusal>) -> Code {
    done.expect_err("refused").code
}

fn set(happenings: Vec<Happening>) -> PricesSet {
    match happenings.into_iter().next().map(|happening| happening.event) {
        Some(Event::PricesSet(set)) => set,
        other => panic!("no prices but {other:?}"),
    }
}

#[test]
fn a_cashier_sets_no_price() {
    let mut counter = Counter::new();
    assert_eq!(code(counter.tries("set-price S00001 3600")), Code::NotAllowed);
    assert_eq!(code(counter.tries("set-promo S00001 percent=5 from=2026-11-24 to=2026-11-24")), Code::NotAllowed);
}

#[test]
fn what_is_not_named_stays_and_the_record_says_what_was() {
    let mut counter = manager();
    let before = counter.shop.goods(&Sku::from("S00001"), "2026-11-24".parse().expect("a date"));
    let before = before.expect("memory is readable").expect("sold").prices;
    let event = set(counter.does("set-price S00001 anggota=3250 from=2026-12-01"));
    assert_eq!(event.was, before);
    assert_eq!(event.prices, Prices { anggota: Some(rp(3_250)), ..before.clone() });
    assert_eq!((event.from.to_string().as_str(), event.known), ("2026-12-01", 0));
    let by_name = set(counter.does("set-price S00001 pcs=3600"));
    assert_eq!(by_name.prices.umum, rp(3_600), "the base unit's price is umum by another name");
    let gone = set(counter.does("set-price S00001 anggota=-"));
    assert_eq!(gone.prices.anggota, None);
}

#[test]
fn a_price_that_is_none_is_refused_and_one_below_cost_is_asked_about() {
    let mut counter = manager();
    for nothing in ["set-price S00001 0", "set-price S00001 dus=0", "set-price S00001 grosir=1:3000"] {
        assert_eq!(code(counter.tries(nothing)), Code::BadInput, "{nothing}");
    }
    let asked = counter.tries("set-price S00001 900").expect_err("below what it cost");
    assert_eq!((asked.code, asked.text.key), (Code::NeedsConfirmation, BELOW_COST));
    assert_eq!(set(counter.does("confirm")).prices.umum, rp(900));
}

#[test]
fn two_offers_on_one_thing_are_asked_about_and_an_offer_ends_once() {
    let mut counter = manager();
    let day = |text: &str| text.parse().expect("a date");
    let mut offer = Promo::of(Sku::from("S00001"), "pcs", day("2026-11-20"), day("2026-11-30"));
    offer.price = Some(rp(3_200));
    counter.shop.offers = vec![offer];
    let other = "set-promo S00001 percent=20 from=2026-11-24 to=2026-12-31";
    let asked = counter.tries(other).expect_err("the same goods on the same days");
    assert_eq!((asked.code, asked.text.key), (Code::NeedsConfirmation, CLASH));
    counter.does("confirm");
    let never = counter.tries("end-promo S00001 2026-11-20 2026-11-30").expect_err("it ends then anyway");
    assert_eq!(never.text.key, "till-promo-ends-between");
    let ended = counter.does("end-promo S00001 2026-11-20");
    let Some(Event::PromoSet(set)) = ended.first().map(|happening| &happening.event) else { panic!("{ended:?}") };
    assert_eq!(set.promo.last_day().to_string(), "2026-11-23", "it holds no more from today on");
    counter.shop.offers = vec![set.promo.clone()];
    assert_eq!(code(counter.tries("end-promo S00001 2026-11-20")), Code::BadInput);
    counter.does("set-promo S00001 percent=20 from=2026-11-24 to=2026-12-31");
}
