//! Sentences for people stand in `assets/locales`: in both languages, each used, none written into a view.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Source, files, read, sources};
use super::{Breaches, at, each, none};

/// Each key of a language with the places it fills.
pub fn sentences(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let is_key =
            |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !line.starts_with([' ', '\t'])
            && let Some(word) = line.split('=').next().map(str::trim).filter(is_key)
        {
            key = word.to_owned();
            found.entry(key.clone()).or_default();
        }
        for (at, _) in line.match_indices('$') {
            let place: String =
                line[at + 1..].chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
            found.entry(key.clone()).or_default().insert(place);
        }
    }
    found
}

#[test]
fn both_languages_say_the_same() {
    let (id, en) = (read("assets/locales/id.ftl"), read("assets/locales/en.ftl"));
    let (id, en) = (sentences(&id), sentences(&en));
    let mut breaches = Vec::new();
    for key in id.keys().chain(en.keys()).collect::<BTreeSet<_>>() {
        match (id.get(key), en.get(key)) {
            (Some(one), Some(other)) if one == other => {}
            (Some(one), Some(other)) => breaches.push(format!("{key}: places differ, id {one:?}, en {other:?}")),
            (Some(_), None) => breaches.push(format!("{key}: not in en.ftl")),
            _ => breaches.push(format!("{key}: not in id.ftl")),
        }
    }
    none(breaches);
}

#[test]
fn every_sentence_is_used_and_every_used_one_is_there() {
    let locale = read("assets/locales/id.ftl");
    let keys = sentences(&locale);
    let sources = sources("src");
    let code: Vec<&Source> = sources.iter().filter(|source| !source.is_test()).collect();
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for source in &code {
        words.extend(source.texts.iter().map(|(_, text)| text.as_str()));
    }
    let papers: String = files("receipts").iter().chain(&files("assets/ledger")).map(|path| read(path)).collect();
    let used = |key: &str| {
        words.contains(key)
            || papers.contains(&format!("\"{key}\""))
            || papers.contains(&format!("'{key}'"))
            || locale.contains(&format!("{{ {key} }}"))
    };
    let mut breaches: Breaches =
        keys.keys().filter(|key| !used(key)).map(|key| format!("id.ftl: `{key}` is said nowhere")).collect();
    for source in code {
        for (line, text) in &source.texts {
            let code = source.code.lines().nth(line - 1).unwrap_or_default();
            if code.contains("Text::new(\"") && source.text.contains(&format!("Text::new(\"{text}\")")) {
                let known = keys.contains_key(text);
                breaches.extend((!known).then(|| at(source, *line, format_args!("`{text}` is no key of id.ftl"))));
            }
        }
    }
    none(breaches);
}

/// A view draws; what it says stands in the languages. Places in braces are no words.
pub fn words_in_views(source: &Source) -> Breaches {
    if !source.path.starts_with("src/app/") || !source.path.ends_with("view.rs") {
        return Vec::new();
    }
    let is_key = |text: &str| text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    let says = |text: &str| {
        let mut depth = 0;
        text.chars().any(|sign| {
            depth += i32::from(sign == '{') - i32::from(sign == '}');
            depth == 0 && sign.is_alphabetic()
        })
    };
    let bad = source.texts.iter().filter(|(_, text)| !is_key(text) && says(text));
    bad.map(|(line, text)| at(source, *line, format_args!("\"{text}\": words stand in assets/locales"))).collect()
}

#[test]
fn views_hold_no_words() {
    each(&sources("src"), words_in_views);
}
