//! Language: a sentence's key and facts become words in Indonesian or English.
//!
//! Pure: the words of `assets/locales/{id,en}.ftl` are built in. Always holds: `say` answers, whatever it is given; a
//! key without words shows itself, so that a cashier can read it out on the telephone.
//! Neighbours: what a sentence is before it has words (`domain/text.rs`), how figures are written (`locale/format.rs`),
//! the sentences (`locale/fluent.rs`).

use crate::domain::text::Text;
use crate::domain::time::Zone;

pub mod fluent;
pub mod format;

/// A language of the program. Figures are written the Indonesian way in both, since the notes in the drawer and the
/// price tags are the same: dots for thousands, a decimal comma.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    Id,
    En,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Id, Self::En];

    /// The name of its file in `assets/locales`, and what `--lang` takes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// `id` or `en`; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// The sentence in this language, times of day in the default zone (WITA).
pub fn say(language: Language, text: &Text) -> String {
    say_in(language, &Zone::default(), text)
}

/// The sentence in this language, times of day as on a clock in `zone`.
pub fn say_in(language: Language, zone: &Zone, text: &Text) -> String {
    fluent::write(language, zone, text)
}

#[cfg(test)]
mod tests;
