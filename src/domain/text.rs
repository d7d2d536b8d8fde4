//! A sentence for people, before it is in a language: its key in `assets/locales` and the facts that go into it.
//!
//! Pure. Rules, doors and the till name a sentence by key; only `locale.rs` knows the words. So no library's text and
//! no English of ours reaches a screen by accident.

use super::money::Rupiah;
use super::quantity::Quantity;
use super::time::{BusinessDate, Instant};

/// A key of `assets/locales/*.ftl` with what fills its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub key: &'static str,
    pub facts: Vec<(&'static str, Fact)>,
}

/// What may fill a place in a sentence; the language decides how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Words(String),
    Number(i64),
    Money(Rupiah),
    Quantity(Quantity),
    Date(BusinessDate),
    Time(Instant),
    /// Words of ours, one after the other with commas.
    Said(Vec<Text>),
}

impl Text {
    pub const fn new(key: &'static str) -> Self {
        Self { key, facts: Vec::new() }
    }

    pub fn with(mut self, place: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((place, fact.into()));
        self
    }
}

impl From<&str> for Fact {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Fact {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<Vec<Text>> for Fact {
    fn from(said: Vec<Text>) -> Self {
        Self::Said(said)
    }
}

macro_rules! fact_from {
    ($($from:ty => $variant:ident),*) => {$(
        impl From<$from> for Fact {
            fn from(value: $from) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

fact_from!(i64 => Number, Rupiah => Money, Quantity => Quantity, BusinessDate => Date, Instant => Time);

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
