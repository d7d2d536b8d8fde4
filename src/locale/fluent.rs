//! The sentences of `assets/locales/{id,en}.ftl` (Project Fluent), built in and read once.
//!
//! Pure. Always holds: no invisible direction marks are put around what fills a place (printers and copies of a
//! sentence choke on them); numbers keep their plural form and are written with dots for thousands.
//! Neighbours: `locale.rs` is the way in; `locale/format.rs` writes the figures.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Language, format};
use crate::domain::text::{Fact, Text};
use crate::domain::time::Zone;

type Sentences = FluentBundle<FluentResource>;

/// The file of a language as it is built in.
pub const fn source(language: Language) -> &'static str {
    match language {
        Language::Id => include_str!("../../assets/locales/id.ftl"),
        Language::En => include_str!("../../assets/locales/en.ftl"),
    }
}

/// Whether this language has words for the key.
pub fn knows(language: Language, key: &str) -> bool {
    sentences(language).has_message(key)
}

/// The sentence, or its key where the language has no words for it. A place without a fact stays in braces.
pub fn write(language: Language, zone: &Zone, text: &Text) -> String {
    write_by_name(language, zone, text.key, text.facts.iter().map(|(place, fact)| (*place, fact)))
}

/// The same for a key that is not known before the program runs: receipt templates name theirs.
pub fn write_by_name<'a>(
    language: Language,
    zone: &Zone,
    key: &str,
    facts: impl Iterator<Item = (&'a str, &'a Fact)>,
) -> String {
    let sentences = sentences(language);
    let Some(pattern) = sentences.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let places: FluentArgs = facts.map(|(place, fact)| (place, written(language, zone, fact))).collect();
    let mut missing = Vec::new();
    sentences.format_pattern(pattern, Some(&places), &mut missing).into_owned()
}

fn written(language: Language, zone: &Zone, fact: &Fact) -> FluentValue<'static> {
    match fact {
        Fact::Words(words) => shown(words).into(),
        Fact::Number(number) => FluentValue::from(*number),
        Fact::Money(amount) => format::money_on_screen(*amount).into(),
        Fact::Quantity(quantity) => format::quantity(*quantity).into(),
        Fact::Date(date) => format::date_long(language, *date).into(),
        Fact::Time(instant) => format::time_on_screen(zone.local(*instant)).into(),
        Fact::Said(said) => {
            let words: Vec<String> = said.iter().map(|text| write(language, zone, text)).collect();
            words.join(", ").into()
        }
    }
}

/// Nobody reads more of one word; a path is well below. Unit: characters.
const LONGEST_WORDS: usize = 500;

/// Nor more of a list of names, each of which is short: all reports, all settings. Unit: characters.
const LONGEST_LIST: usize = 2_000;

/// Words as far as a sentence needs them: a scan of sixty thousand digits is no answer to itself.
fn shown(words: &str) -> String {
    let most = if words.contains(", ") { LONGEST_LIST } else { LONGEST_WORDS };
    match words.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

fn sentences(language: Language) -> &'static Sentences {
    static READ: OnceLock<[Sentences; 2]> = OnceLock::new();
    let [id, en] = READ.get_or_init(|| Language::ALL.map(read));
    match language {
        Language::Id => id,
        Language::En => en,
    }
}

fn read(language: Language) -> Sentences {
    // What can be read of a faulty file is used; the test of both files refuses the fault before a release.
    let resource = FluentResource::try_new(source(language).to_owned()).unwrap_or_else(|(resource, _)| resource);
    let tag: LanguageIdentifier = language.code().parse().expect("`id` and `en` are language tags");
    let mut sentences = Sentences::new_concurrent(vec![tag]);
    sentences.set_use_isolating(false);
    sentences.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(format::number(number.value as i64)),
        _ => None,
    }));
    sentences.add_resource_overriding(resource);
    sentences
}
