//! Goods of no catalogue, slips that were mistakes, and what a manager says of goods: prices of several together, what
//! their bag weighs, a label.

use iced::keyboard::Key;
use iced::keyboard::key::Named;

use super::{MEMBER_CARD, PACKS, Till};

/// On no pack of the demo shop.
const NOBODY_KNOWS: &str = "8991234567891";

fn agrees(till: &mut Till) {
    assert!(till.has_key("approval-yes"), "the manager is asked");
    (0..6).for_each(|_| till.tap("pad-4"));
    till.tap("approval-yes");
}

fn letters(till: &mut Till, word: &str) {
    word.chars().for_each(|letter| till.tap(&format!("letter-{letter}")));
}

fn signs(till: &mut Till, signs: &str) {
    signs.chars().for_each(|sign| till.key(Key::Character(sign.to_string().into()), Some(&sign.to_string())));
}

#[test]
fn what_nobody_knows_is_sold_by_its_price_and_group_with_leave() {
    let mut till = Till::open("other-goods");
    till.scan(PACKS[0]);
    till.scan(NOBODY_KNOWS);
    till.tap("trouble-other");
    assert!(till.shows(NOBODY_KNOWS));
    ["pad-3", "pad-5", "pad-00", "category-3", "bar-other"].into_iter().for_each(|key| till.tap(key));
    agrees(&mut till);
    assert!(till.has_key("bar-pay") && till.shows("2 baris") && till.shows("9.200"));
    till.tap("bar-pay");
    till.tap("sum-1");
    assert!(till.has_key("bar-next"));
}

#[test]
fn goods_of_no_catalogue_go_by_keyboard_alone() {
    let mut till = Till::open("other-keys");
    till.scan(NOBODY_KNOWS);
    till.key(Key::Named(Named::F5), None);
    signs(&mut till, "12000");
    signs(&mut till, "c");
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("approval-yes"));
    signs(&mut till, "444444");
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.has_key("bar-pay") && till.shows("12.000"));
    assert_eq!(till.taps, 0);
}

#[test]
fn a_slip_of_the_desk_is_taken_back_at_the_desk() {
    let mut till = Till::open("desk-void");
    till.tap("key-menu");
    till.tap("menu-desk");
    till.scan(MEMBER_CARD);
    till.tap("row-3");
    ["pad-5", "pad-0", "pad-000"].into_iter().for_each(|digit| till.tap(digit));
    till.tap("bar-desk");
    assert!(till.shows("1.300.000"));
    till.tap("desk-void");
    agrees(&mut till);
    assert!(till.shows("dibatalkan") && till.shows("1.250.000"), "as it was before");
    assert!(!till.has_key("desk-void"), "once");
}

#[test]
fn money_of_the_drawer_is_taken_back_where_it_was_moved() {
    let mut till = Till::open("drawer-void");
    let opens = |till: &mut Till| {
        till.tap("key-menu");
        till.tap("menu-cash-out");
    };
    opens(&mut till);
    assert!(!till.has_key("drawer-void"), "nothing was moved yet");
    ["drawer-reason-1", "pad-2", "pad-0", "pad-000", "bar-drawer"].into_iter().for_each(|key| till.tap(key));
    opens(&mut till);
    till.tap("drawer-void");
    agrees(&mut till);
    assert!(till.has_key("bar-pay"));
    opens(&mut till);
    assert!(!till.has_key("drawer-void"), "once");
}

#[test]
fn a_label_is_printed_from_the_price_check_by_whoever_stands_there() {
    let mut till = Till::open("label");
    till.tap("key-menu");
    till.tap("menu-price-check");
    till.scan(PACKS[0]);
    till.key(Key::Named(Named::F7), None);
    assert!(till.shows("Nutrijell") && till.shows("antrean cetak"));
    assert!(!till.has_key("search-tare"), "a pack has no bag, and she is no manager");
}

#[test]
fn the_manager_says_what_the_bag_of_loose_goods_weighs() {
    let mut till = Till::signed_in("tare", "person-6", "pad-4");
    till.tap("today-menu");
    till.tap("menu-price-check");
    letters(&mut till, "curah");
    till.tap("search-tare");
    ["pad-1", "pad-2", "bar-tare"].into_iter().for_each(|key| till.tap(key));
    assert!(till.shows("0,012"), "it is said, in kilos");
}

#[test]
fn a_bundle_of_two_goods_is_offered_by_touch() {
    let mut till = Till::signed_in("bundle", "person-6", "pad-4");
    till.tap("today-menu");
    till.tap("menu-price-check");
    till.scan(PACKS[0]);
    till.tap("search-prices");
    ["prices-bundle", "pad-2", "bar-prices"].into_iter().for_each(|key| till.tap(key));
    assert!(till.shows("2 × Nutrijell"));
    till.tap("prices-search");
    till.scan(PACKS[1]);
    till.tap("search-prices");
    till.tap("bar-prices");
    assert!(till.shows("2 × Nutrijell") && till.shows("1 × Mie"), "what it held is kept while the next was sought");
    ["pad-1", "pad-4", "pad-000", "bar-prices"].into_iter().for_each(|key| till.tap(key));
    assert!(till.shows("14.000") && !till.has_key("prices-understood"), "it is said, and stands in the list");
}
