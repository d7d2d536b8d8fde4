use super::*;

#[test]
fn long_names_lose_their_middle() {
    assert_eq!(short("Gula", 32), "Gula");
    let long = short("Kecap Manis Bango Pouch Refill Hemat 520 ml", 32);
    assert_eq!(long, "Kecap Manis Bango.. Hemat 520 ml");
    assert_eq!(long.len(), 32);
    assert_eq!(
        short("Tanpaspasisamasekalidipakaiuntuknamabarang", 32),
        "Tanpaspasisamasekalidipakaiuntu..".replacen("u..", "..", 1)
    );
    assert_eq!(short("é", 32), "e");
    for columns in 0..40 {
        assert!(short("Kecap Manis Bango Pouch Refill Hemat 520 ml", columns).len() <= columns.max(4));
    }
}

#[test]
fn sentences_break_between_words_and_keep_figures_with_units() {
    assert_eq!(words("bawa struk ini, paling lama 7 hari.", 32), ["bawa struk ini, paling lama", "7 hari."]);
    assert_eq!(words("satu dua", 3), ["sat", "u", "dua"]);
    assert!(words("", 10).is_empty());
}

#[test]
fn shipped_templates_are_known_by_name() {
    for name in ["sale", "test_page", "shelf_label"] {
        assert!(built_in(name).is_some_and(|text| text.contains("===")), "{name}");
    }
    assert_eq!(built_in("no-such-paper"), None);
}

#[test]
fn faults_have_advice_with_the_line() {
    let fault = TemplateFault { line: 7, reason: "x".to_owned() };
    assert!(crate::locale::say(Language::Id, &fault.advice()).contains("baris 7"));
}
