//! The stock check: three letters and no tap answer; a scan answers with none.

use iced::keyboard::Key;
use iced::keyboard::key::Named;

use super::Till;

fn letters(till: &mut Till, word: &str) {
    for sign in word.chars() {
        till.key(Key::Character(sign.to_string().into()), Some(&sign.to_string()));
    }
}

#[test]
fn a_medicine_by_its_substance_is_three_letters_and_no_tap() {
    let mut till = Till::open("stock");
    till.key(Key::Named(Named::F2), None);
    (till.taps, till.scans) = (0, 0);
    letters(&mut till, "par");
    assert_eq!(till.taps, 0);
    assert!(till.shows("Parasetamol") && till.has_key("hit-2") && till.shows("rak R1-"));
    assert!(till.has_key("stock-sell") && till.shows("Boleh") && till.shows("Ambil dari"));
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("bar-pay") && till.shows("1 baris"), "Enter makes a line of it");
}

#[test]
fn a_pack_that_is_scanned_answers_at_once_and_is_not_sold() {
    let mut till = Till::open("stock-scan");
    till.tap("key-menu");
    till.tap("menu-stock-check");
    (till.taps, till.scans) = (0, 0);
    till.scan("2030000000012");
    assert_eq!((till.taps, till.scans), (0, 1));
    assert!(till.shows("500 mg") && till.has_key("stock-sell"));
    till.key(Key::Named(Named::Escape), None);
    till.key(Key::Named(Named::Escape), None);
    assert!(till.shows("Keranjang kosong"));
}

#[test]
fn a_miss_is_one_key() {
    let mut till = Till::open("stock-miss");
    till.key(Key::Named(Named::F2), None);
    letters(&mut till, "zinkum");
    (till.taps, till.scans) = (0, 0);
    till.key(Key::Named(Named::F6), None);
    assert!(till.shows("defekta"));
    assert_eq!(till.taps, 0);
}

#[test]
fn a_later_box_is_swapped_or_kept_with_one_tap() {
    let mut till = Till::open("stock-box");
    till.scan("01020300000000291728113010B26A75");
    assert!(till.shows("B26A75") && till.shows("H26E04") && till.has_key("box-swap"));
    (till.taps, till.scans) = (0, 0);
    till.tap("box-swap");
    assert_eq!(till.taps, 1);
    assert!(till.shows("bets H26E04") && !till.has_key("box-swap"));
    till.scan("01020300000000291728113010B26A75");
    till.key(Key::Character("p".into()), Some("p"));
    assert!(till.shows("bets B26A75") && !till.has_key("box-keep"), "kept, and asked no more");
}

#[test]
fn why_a_stock_is_wrong_is_one_page_of_its_card() {
    let mut till = Till::open("stock-why");
    till.key(Key::Named(Named::F2), None);
    till.scan("2030000000029");
    till.tap("stock-why");
    assert!(till.shows("Belum pernah dihitung") && till.shows("Saldo awal"));
    till.key(Key::Named(Named::Escape), None);
    assert!(till.has_key("stock-sell"));
}
