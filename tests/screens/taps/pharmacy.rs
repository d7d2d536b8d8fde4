//! A prescription by touch alone, where the counter has no keyboard.

use iced::keyboard::Key;
use iced::keyboard::key::Named;

use super::{PACKS, Till};

fn types(till: &mut Till, words: &str) {
    for sign in words.chars() {
        let key = match sign {
            ' ' => "letter-blank".to_owned(),
            ',' => "letter-comma".to_owned(),
            '/' => "letter-slash".to_owned(),
            sign => format!("letter-{sign}"),
        };
        till.tap(&key);
    }
}

#[test]
fn half_a_tablet_of_a_compound_is_written_with_a_finger() {
    let mut till = Till::signed_in("compound", "person-3", "pad-2");
    till.tap("pad-5");
    till.tap("bar-open");
    till.tap("key-menu");
    till.tap("menu-tab-2");
    till.tap("menu-rx");
    till.tap("rx-new");
    types(&mut till, "rina");
    till.tap("rx-field-2");
    types(&mut till, "503/12");
    assert!(till.shows("503/12"), "a licence with its stroke");
    till.tap("rx-field-5");
    types(&mut till, "budi");
    till.tap("rx-page");
    types(&mut till, "2");
    till.tap("rx-cito");
    till.tap("rx-add-compound");
    types(&mut till, "puyer");
    till.tap("bar-rx");
    types(&mut till, "15");
    till.tap("bar-rx");
    types(&mut till, "ctm");
    till.tap("bar-rx");
    types(&mut till, "7,5");
    till.tap("bar-rx");
    till.tap("rx-enough");
    types(&mut till, "3 dd 1");
    till.tap("rx-pack");
    till.tap("rx-pack");
    assert!(till.shows("kapsul"), "{:?}", till.words());
    till.tap("bar-rx");
    till.tap("bar-rx");
    assert!(till.shows("R-0001"), "{:?}", till.words());
    till.tap("rx-serve-one");
    assert!(till.shows("15 kapsul") && till.shows("sisa 45"), "{:?}", till.words());
}

#[test]
fn a_prescription_that_is_left_half_typed_is_there_again_for_who_typed_it_alone() {
    let mut till = Till::signed_in("kept-rx", "person-3", "pad-2");
    till.tap("pad-5");
    till.tap("bar-open");
    let open = |till: &mut Till| {
        till.tap("key-menu");
        till.tap("menu-tab-2");
        till.tap("menu-rx");
    };
    open(&mut till);
    till.tap("rx-new");
    types(&mut till, "rina");
    till.tap("rx-back");
    assert!(till.shows("Belum disimpan: Rina") && till.shows("Lanjutkan resep"), "{:?}", till.words());
    // Left altogether, for the basket.
    till.tap("rx-back");
    open(&mut till);
    till.tap("rx-new");
    assert!(till.shows("Rina"), "{:?}", till.words());
    till.tap("rx-back");
    till.tap("rx-back");
    till.tap("key-menu");
    till.tap("menu-sign-out");
    till.signs_in("person-3", "pad-2");
    open(&mut till);
    assert!(!till.shows("Rina"), "who signed out is somebody else to the screen: {:?}", till.words());
}

/// Words by the keyboard.
fn keys(till: &mut Till, words: &str) {
    words.chars().for_each(|sign| till.key(Key::Character(sign.to_string().into()), Some(&sign.to_string())));
}

#[test]
fn tab_goes_from_field_to_field_of_a_paper_and_enter_saves_it() {
    let mut till = Till::signed_in("rx-tab", "person-3", "pad-2");
    till.tap("pad-5");
    till.tap("bar-open");
    till.key(Key::Named(Named::F10), None);
    keys(&mut till, "r1rina");
    (0..4).for_each(|_| till.key(Key::Named(Named::Tab), None));
    keys(&mut till, "budi");
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.shows("R-0001"), "{:?}", till.words());
}

#[test]
fn enter_is_what_is_printed_once_a_hand_types_after_tab() {
    let mut till = Till::open("tab-types");
    till.scan(PACKS[1]);
    (0..3).for_each(|_| till.key(Key::Named(Named::Tab), None));
    keys(&mut till, "4");
    till.key(Key::Named(Named::Enter), Some("\r"));
    assert!(till.shows("13.600"), "four of them: {:?}", till.words());
}
