//! Taps of every means of paying: its code, its slip, its member, and a sale paid by several.

use iced::keyboard::Key;
use iced::keyboard::key::Named;

use super::{MEMBER_CARD, PACKS, Till};

/// The last four digits of a reference, a slip's number, a PIN: by the pad.
fn type_digits(till: &mut Till, digits: &str) {
    digits.chars().for_each(|digit| till.tap(&format!("pad-{digit}")));
}

#[test]
fn qris_is_two_taps_to_the_code_and_the_reference_to_the_end() {
    let mut till = Till::open("qris");
    PACKS.iter().for_each(|code| till.scan(code));
    till.tap("bar-pay");
    till.tap("tender-qris");
    assert_eq!(till.taps, 2);
    assert!(till.has_key("qris-unpaid") && till.shows("Jumlahnya sudah ada di kode"));
    type_digits(&mut till, "4711");
    till.tap("bar-finish");
    assert_eq!(till.taps, 2 + 4 + 1);
    assert!(till.has_key("bar-next") && till.shows("Lunas") && till.shows("QRIS 12.400"));
}

#[test]
fn a_code_that_waits_lets_another_customer_pass_and_is_found_again() {
    let mut till = Till::open("qris-waits");
    till.scan(PACKS[0]);
    till.tap("bar-pay");
    till.tap("tender-qris");
    till.scan(PACKS[1]);
    assert!(till.has_key("qris-unpaid"), "goods wait until the code is answered");
    till.tap("qris-serve-other");
    assert!(till.has_key("bar-pay") && till.shows("Keranjang kosong"));
    till.scan(PACKS[1]);
    till.tap("bar-pay");
    till.tap("sum-1");
    till.tap("bar-next");
    till.tap("key-park");
    assert!(till.has_key("qris-unpaid") && till.shows("5.700"), "fetching it shows its code");
    till.key(Key::Named(Named::Escape), None);
    assert!(till.has_key("tender-qris"), "not paid: another means is chosen");
    till.tap("sum-1");
    assert!(till.has_key("bar-next"));
}

#[test]
fn a_card_is_three_taps_and_the_number_of_its_slip() {
    let mut till = Till::open("card");
    PACKS.iter().for_each(|code| till.scan(code));
    till.tap("bar-pay");
    till.tap("tender-card");
    type_digits(&mut till, "9917");
    till.tap("bar-finish");
    assert_eq!(till.taps, 2 + 4 + 1);
    assert!(till.has_key("bar-next") && till.shows("Kartu debit 12.400"));
}

#[test]
fn credit_is_three_taps_and_shows_what_is_owed_before_and_after() {
    let mut till = Till::open("kasbon");
    till.scan(PACKS[0]);
    till.scan(MEMBER_CARD);
    till.tap("bar-pay");
    till.tap("tender-kasbon");
    assert!(till.shows("Utang sekarang") && till.shows("Utang sesudah ini"));
    till.tap("bar-finish");
    assert_eq!((till.scans, till.taps), (2, 3));
    assert!(till.has_key("bar-next") && till.shows("tanda tangan"));
}

#[test]
fn a_card_scanned_on_the_page_of_credit_stays_there() {
    let mut till = Till::open("kasbon-scan");
    till.scan(PACKS[0]);
    till.tap("bar-pay");
    till.tap("tender-kasbon");
    assert!(till.shows("Belum ada anggota"));
    till.scan(MEMBER_CARD);
    assert!(till.shows("Utang sekarang"), "the member's debt is shown on the same page");
    till.tap("bar-finish");
    assert!(till.has_key("bar-next"));
}

#[test]
fn savings_without_a_pin_ask_the_manager() {
    let mut till = Till::open("savings");
    till.scan(PACKS[0]);
    till.scan(MEMBER_CARD);
    till.tap("bar-pay");
    till.tap("tender-more");
    till.tap("more-sukarela");
    assert!(till.shows("Saldo sekarang"));
    till.tap("bar-finish");
    assert!(till.has_key("approval-yes"));
    type_digits(&mut till, "444444");
    till.tap("approval-yes");
    assert!(till.has_key("bar-next") && till.shows("Simpanan 5.400"));
}

#[test]
fn a_sale_is_split_by_touch_and_a_part_given_back() {
    let mut till = Till::open("split");
    PACKS.iter().for_each(|code| till.scan(code));
    till.tap("bar-pay");
    till.tap("tender-card");
    type_digits(&mut till, "9917");
    till.tap("field-amount");
    type_digits(&mut till, "5000");
    till.tap("bar-finish");
    assert!(till.has_key("part-1") && till.shows("7.400"), "the rest is due");
    till.tap("part-1");
    assert!(!till.has_key("part-1") && till.shows("12.400"));
    till.tap("tender-more");
    till.tap("more-transfer");
    type_digits(&mut till, "2211");
    till.tap("field-amount");
    type_digits(&mut till, "10000");
    till.tap("bar-finish");
    till.tap("sum-1");
    assert!(till.has_key("bar-next") && till.shows("Transfer 10.000 + Tunai 2.400"));
}

#[test]
fn other_means_go_by_keyboard_alone() {
    let mut till = Till::open("means-keyboard");
    till.scan(PACKS[0]);
    till.key(Key::Named(Named::F12), None);
    till.key(Key::Character("q".into()), Some("q"));
    for digit in ["4", "7", "1", "1"] {
        till.key(Key::Character(digit.into()), Some(digit));
    }
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("bar-next"), "QRIS");
    till.key(Key::Named(Named::Enter), Some("\r"));
    till.scan(PACKS[0]);
    till.key(Key::Named(Named::F12), None);
    till.key(Key::Character("d".into()), Some("d"));
    for digit in ["9", "9", "1", "7"] {
        till.key(Key::Character(digit.into()), Some(digit));
    }
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("bar-next") && till.shows("Kartu debit"), "card");
    assert_eq!(till.taps, 0);
}

#[test]
fn change_is_put_by_in_two_taps_from_the_finished_sale() {
    let mut till = Till::open("put-by");
    till.scan(MEMBER_CARD);
    till.scan(PACKS[0]);
    till.tap("bar-pay");
    till.tap("sum-2");
    assert!(till.has_key("bar-next") && till.shows("Kembalian"));
    till.taps = 0;
    till.tap("done-save");
    till.wait_for("row-3");
    assert!(till.shows("Ibrahim Alfian"), "her desk, sukarela chosen, the change typed");
    till.tap("bar-desk");
    assert_eq!(till.taps, 2);
    assert!(till.shows("diterima") && till.shows("1.25"), "her sukarela has grown by it");
}

#[test]
fn goods_are_exchanged_in_one_basket() {
    let mut till = Till::open("exchange");
    till.scan(PACKS[0]);
    till.tap("bar-pay");
    till.tap("sum-1");
    till.tap("done-return");
    till.tap("line-1");
    till.tap("returns-exchange");
    assert!(till.has_key("bar-pay") && till.shows("−5.700"), "what comes back stands in the basket");
    till.scan(PACKS[1]);
    assert!(till.shows("Kembalikan uang") && till.shows("2.300"), "3.400 for 5.700");
    till.scan(PACKS[2]);
    assert!(till.shows("1.000") && till.shows("2 baris") | till.shows("3 baris"), "6.700 for 5.700");
    till.tap("bar-pay");
    till.tap("sum-1");
    assert!(till.has_key("bar-next") && till.shows("-A-0003"), "the return took the number before");
}
