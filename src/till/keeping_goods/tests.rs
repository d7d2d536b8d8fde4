//! Goods taken in and changed on the paper counter.

use super::super::refusal::Refusal;
use super::super::tests::Counter;
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

fn set(happenings: Vec<Happening>) -> ProductSet {
    match happenings.into_iter().next().map(|happening| happening.event) {
        Some(Event::ProductSet(set)) => set,
        other => panic!("no goods but {other:?}"),
    }
}

fn indomie(counter: &Counter) -> Product {
    let today = "2026-11-24".parse().expect("a date");
    let goods = counter.shop.goods(&Sku::from("S00001"), today).expect("memory is readable").expect("sold");
    (*goods.product).clone()
}

#[test]
fn a_cashier_takes_no_goods_in() {
    let mut counter = Counter::new();
    assert_eq!(code(counter.tries("goods new Kecap price=8500")), Code::NotAllowed);
    assert_eq!(code(counter.tries("goods set S00001 shelf=B2")), Code::NotAllowed);
}

#[test]
fn new_goods_have_all_that_was_said_and_this_tills_number() {
    let mut counter = manager();
    let set = set(counter.does(
        "goods new \"Kecap  Bango 135 ml\" unit=btl price=8500 anggota=8200 cost=7200 barcode=8999999000011 \
         dus=24:190000 barcode=dus:18999999000018 category=Bumbu shelf=B2 min=6 content=\"135 ml\" age=18",
    ));
    let product = &set.product;
    assert_eq!((product.sku.as_str(), product.name.as_str()), ("BA0001", "Kecap Bango 135 ml"));
    assert_eq!((product.base_unit(), product.rungs[1].factor), ("btl", 24));
    assert_eq!(product.rungs[0].barcodes, ["8999999000011"]);
    assert_eq!(product.rungs[1].barcodes, ["18999999000018"]);
    assert_eq!((product.shelf.as_deref(), product.stock_min, product.min_age), (Some("B2"), 6, Some(18)));
    assert_eq!((product.category.as_str(), product.net_content.as_deref()), ("Bumbu", Some("135 ml")));
    assert_eq!((set.prices.umum, set.prices.anggota), (Rupiah::of(8_500), Some(Rupiah::of(8_200))));
    assert_eq!(set.prices.rungs, [("dus".to_owned(), Rupiah::of(190_000))]);
    assert_eq!(set.from, "2026-11-24".parse().expect("a date"));
}

#[test]
fn what_goods_cannot_be_is_refused_and_nothing_is_kept() {
    let mut counter = manager();
    for (input, why) in [
        ("goods new Kecap", Code::BadInput),
        ("goods new Kecap price=0", Code::BadInput),
        ("goods new Kecap price=100 anggota=0", Code::BadInput),
        ("goods new \" \" price=100", Code::BadInput),
        ("goods new Kecap price=100 sku=S00001", Code::BadInput),
        ("goods new Kecap price=100 sku=kecap", Code::BadInput),
        // Another product's code, whichever unit it is on.
        ("goods new Kecap price=100 barcode=8998866200530", Code::BadInput),
        // A digit is wrong.
        ("goods new Kecap price=100 barcode=8999999000012", Code::BadInput),
        ("goods new Kecap price=100 barcode=dus:8999999000011", Code::BadInput),
        ("goods new Kecap price=100 plu=123", Code::BadInput),
        ("goods new Kecap price=100 pak=10:900 dus=10:900", Code::BadInput),
        ("goods new Kecap price=100 supplier=SUP99", Code::BadInput),
        ("goods new Kecap price=100 cost=200", Code::NeedsConfirmation),
        // Ten pieces for less than ten cost.
        ("goods set S00001 renceng=10:5000", Code::NeedsConfirmation),
        ("goods set S99999 shelf=B2", Code::UnknownBarcode),
        // Stock is kept in this unit.
        ("goods set S00001 unit=bks", Code::BadInput),
        ("goods set S00001 weighed=yes", Code::BadInput),
        // A price has a day from which it holds.
        ("goods set S00001 price=4000", Code::BadInput),
        ("goods set S00001 barcode-=8999999000011", Code::BadInput),
    ] {
        assert_eq!(code(counter.tries(input)), why, "{input}");
    }
}

#[test]
fn what_is_not_named_stays() {
    let mut counter = manager();
    let changed = set(counter.does("goods set S00001 shelf=C4 barcode=8999999000011"));
    assert_eq!(changed.product.shelf.as_deref(), Some("C4"));
    let codes = &changed.product.rungs[0].barcodes;
    assert_eq!(codes.last().map(String::as_str), Some("8999999000011"));
    let before = indomie(&counter);
    assert_eq!((&changed.product.name, changed.product.rungs.len()), (&before.name, before.rungs.len()));
    assert_eq!(changed.product.short_name, before.short_name);
}

#[test]
fn a_code_moves_from_one_unit_of_the_goods_to_another() {
    let mut counter = manager();
    let before = indomie(&counter);
    let code = before.rungs[0].barcodes[0].clone();
    let changed = set(counter.does(&format!("goods set S00001 barcode=dus:{code}")));
    let holders = changed.product.rungs.iter().filter(|rung| rung.barcodes.contains(&code));
    assert_eq!(holders.map(|rung| rung.unit.as_str()).collect::<Vec<_>>(), ["dus"]);
}
