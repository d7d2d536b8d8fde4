use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::*;
use crate::domain::money::Rupiah;

/// Key → the places of its sentence, in every variant of it.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    let mut current = String::new();
    for line in fluent::source(language).lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) =
            line.split_once('=').filter(|_| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
        {
            current = key.trim().to_owned();
            let twice = keys.insert(current.clone(), BTreeSet::new());
            assert!(twice.is_none(), "{current} stands twice in {}", language.code());
        }
        let Some(places) = keys.get_mut(&current) else { continue };
        for after in line.split('$').skip(1) {
            places.insert(
                after.chars().take_while(|sign| sign.is_ascii_alphanumeric() || "-_".contains(*sign)).collect(),
            );
        }
    }
    keys
}

#[test]
fn both_languages_are_readable() {
    for language in Language::ALL {
        let read = FluentResource::try_new(fluent::source(language).to_owned());
        if let Err((_, faults)) = read {
            panic!("assets/locales/{}.ftl: {faults:?}", language.code());
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_places() {
    let (id, en) = (keys(Language::Id), keys(Language::En));
    for (key, places) in &id {
        let other = en.get(key).unwrap_or_else(|| panic!("{key} has no English words"));
        assert_eq!(places, other, "the places of {key} differ");
    }
    for key in en.keys() {
        assert!(id.contains_key(key), "{key} has no Indonesian words");
    }
}

#[test]
fn every_key_is_known_to_the_program() {
    for language in Language::ALL {
        for key in keys(language).keys() {
            assert!(fluent::knows(language, key), "{key}");
        }
    }
}

#[test]
fn a_key_without_words_shows_itself() {
    assert_eq!(say(Language::Id, &Text::new("no-such-key").with("amount", Rupiah::of(5))), "no-such-key");
}

#[test]
fn figures_are_written_the_indonesian_way_without_invisible_marks() {
    let lines = |count: i64| Text::new("paper-subtotal").with("lines", count);
    assert_eq!(say(Language::Id, &lines(1_200)), "Subtotal (1.200 baris)");
    assert_eq!(say(Language::En, &lines(1)), "Subtotal (1 line)");
    assert_eq!(say(Language::En, &lines(6)), "Subtotal (6 lines)");
}

#[test]
fn languages_are_named_by_their_files() {
    assert_eq!(Language::from_code("en"), Some(Language::En));
    assert_eq!(Language::from_code("su"), None);
    assert_eq!(Language::default().code(), "id");
}
