//! Medicines taken in and changed on the paper counter.

use crate::domain::event::{Event, Happening, ProductSet};
use crate::domain::goods::product::Book;
use crate::till::refusal::{Code, Refusal};
use crate::till::tests::Counter;

fn at_the_counter(user: &str, pin: &str) -> Counter {
    let mut counter = Counter::new();
    counter.does("logout");
    counter.does(&format!("login {user} {pin}"));
    counter
}

fn set(happenings: Vec<Happening>) -> ProductSet {
    match happenings.into_iter().next().map(|happening| happening.event) {
        Some(Event::ProductSet(set)) => set,
        other => panic!("no goods but {other:?}"),
    }
}

fn refused(done: Result<Vec<Happening>, Refusal>) -> (Code, &'static str) {
    let refusal = done.expect_err("refused");
    (refusal.code, refusal.text.key)
}

const AMLODIPIN: &str = "goods new \"Amlodipin 5 mg\" class=k nie=\"POM GKL 12.345678-10 A1\" substance=Amlodipin \
    strength=\"5 mg\" form=tablet unit=tablet price=3500 het=4000 strip=10:34000 barcode=strip:8990001000012";

#[test]
fn a_new_medicine_has_all_that_a_file_would_say() {
    let mut counter = at_the_counter("manajer", "444444");
    let set = set(counter.does(AMLODIPIN));
    let product = &set.product;
    let facts = product.medicine.as_ref().expect("a medicine");
    assert_eq!((product.book, product.category.as_str(), product.base_unit()), (Book::Obat, "K", "tablet"));
    assert_eq!((facts.nie.as_deref(), facts.nie_status.as_str()), (Some("GKL1234567810A1"), ""));
    assert_eq!(facts.substance_key, "amlodipin|5mg|tablet");
    assert_eq!(set.prices.het.map(|het| het.amount()), Some(4_000));
    assert_eq!((facts.is_generic(), facts.antibiotic), (Some(true), false));
    let set =
        self::set(counter.does(
            "goods new Cefixime class=K substance=Sefiksim strength=\"100 mg\" form=kapsul unit=kapsul price=9000",
        ));
    let facts = set.product.medicine.expect("a medicine");
    assert_eq!((facts.antibiotic, facts.nie_status.as_str()), (true, "kosong"));
}

#[test]
fn what_a_medicine_cannot_be_is_refused() {
    let mut counter = at_the_counter("manajer", "444444");
    for (input, code, key) in [
        ("goods new Obat nie=GKL1234567810A1 unit=tablet price=1", Code::BadInput, "medicine-class-needed"),
        ("goods new Obat class=X unit=tablet price=1", Code::BadInput, "medicine-class-needed"),
        ("goods new Obat class=K price=1", Code::BadInput, "medicine-unit-needed"),
        ("goods new Obat class=K nie=GKL12 unit=tablet price=1", Code::BadInput, "medicine-bad-number"),
        // The second letter of its number is its class (A5); a cosmetic's number is no drug's.
        (
            "goods new Obat class=B nie=GKL1234567810A1 unit=t price=1",
            Code::BadInput,
            "medicine-number-of-another-class",
        ),
        ("goods new Obat class=B nie=NA12345678901 unit=t price=1", Code::BadInput, "medicine-number-of-another-class"),
        ("goods new Obat class=K warning=P1 unit=tablet price=1", Code::BadInput, "medicine-warning-of-t"),
        ("goods new Obat class=T warning=P7 unit=tablet price=1", Code::BadInput, "medicine-warning-unknown"),
        ("goods new Obat class=B owa=yes unit=tablet price=1", Code::BadInput, "medicine-owa-of-k"),
        ("goods new Obat class=SK oot=yes unit=tablet price=1", Code::BadInput, "medicine-watched-drug"),
        // Two packs may have one number; most often it is the same medicine (A7).
        ("goods new Obat class=B nie=GBL0099900110A1 unit=t price=1", Code::NeedsConfirmation, "medicine-number-twice"),
        ("goods new Obat class=B unit=tablet price=5000 het=4000", Code::AboveCeilingPrice, "till-above-ceiling"),
        ("goods set S00001 class=B", Code::BadInput, "goods-medicine-only"),
        ("goods set M00001 het=400", Code::BadInput, "goods-price-has-a-day"),
    ] {
        assert_eq!(refused(counter.tries(input)), (code, key), "{input}");
    }
}

#[test]
fn the_pharmacist_says_what_is_on_the_pack_and_the_manager_what_is_the_shops() {
    let mut counter = at_the_counter("apoteker", "232323");
    counter.does(AMLODIPIN);
    counter.does("goods set M00001 name=\"Parasetamol 500 mg\" shelf=R9 prekursor=no nie=GBL1234567810A1");
    for input in ["goods set M00001 min=9", "goods set S00001 shelf=B2", "goods new Kecap price=100"] {
        assert_eq!(refused(counter.tries(input)).0, Code::NotAllowed, "{input}");
    }
    let mut counter = at_the_counter("apotek", "222222");
    assert_eq!(refused(counter.tries(AMLODIPIN)).0, Code::NotAllowed);
    assert_eq!(refused(counter.tries("goods set M00001 class=K")).0, Code::NotAllowed);
}
