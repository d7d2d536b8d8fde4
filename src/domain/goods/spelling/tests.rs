use proptest::prelude::*;

use super::{begun, near, spoken};

#[test]
fn names_meet_however_they_are_spelt() {
    for (one, other) in [
        ("Paracetamol", "parasetamol"),
        ("amoxicillin", "Amoksisilin"),
        ("cetirizine", "setirizin"),
        ("chlorpheniramine", "klorfeniramin"),
        ("caffeine", "kafein"),
        ("codeine", "kodein"),
        ("phenylephrine", "fenilefrin"),
        ("vaccine", "vaksin"),
        ("theophylline", "teofilin"),
        ("Ciprofloxacin", "siprofloksasin"),
    ] {
        assert_eq!(spoken(one), spoken(other), "{one} and {other}");
    }
}

#[test]
fn different_goods_stay_apart() {
    for (one, other) in [("ranitidin", "famotidin"), ("beras 5 kg", "beras 55 kg"), ("kaptopril", "bisoprolol")] {
        assert_ne!(spoken(one), spoken(other), "{one} and {other}");
    }
}

#[test]
fn a_word_that_breaks_off_goes_on_either_way() {
    let whole = spoken("parasetamol");
    assert!(begun("parac").iter().any(|start| whole.starts_with(start.as_str())));
    let coffee = spoken("kakao");
    assert!(begun("kac").iter().any(|start| coffee.starts_with(start.as_str())));
}

#[test]
fn a_slip_is_forgiven_and_another_word_is_none() {
    let word = spoken("parasetamol");
    for typed in ["parsetamol", "paracetmol", "prasetamol", "paarasetamol", "parasetanol", "paraset", "parasteamol"] {
        assert!(near(&spoken(typed), &word), "{typed}");
    }
    for typed in ["parfum", "piroksikam", "asetosal"] {
        assert!(!near(&spoken(typed), &word), "{typed}");
    }
    assert!(!near("pat", "par"), "three letters must be right");
}

proptest! {
    /// What is kept is spoken already: speaking it again changes nothing.
    #[test]
    fn speaking_twice_is_speaking_once(text in "[a-z]{1,14}( [a-z0-9]{1,8}){0,2}") {
        let once = spoken(&text);
        prop_assert_eq!(spoken(&once), once);
    }

    /// One letter left out of a longer word is forgiven.
    #[test]
    fn a_letter_left_out_is_found(word in "[a-z]{6,12}", at in 0_usize..12) {
        let mut typed: Vec<char> = word.chars().collect();
        typed.remove(at % typed.len());
        let typed: String = typed.into_iter().collect();
        prop_assert!(near(&typed, &word));
    }
}
