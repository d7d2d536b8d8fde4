//! A member whose number is typed at a desk: her name is read and shown before anything is done for her.
//!
//! Pure. Always holds: what was typed last is what is asked for; an answer to an older question is dropped.

use super::work::{Step, Words};
use crate::domain::text::Text;
use crate::station::counter::office::{FoundPerson, OfficeQuestion};
use crate::station::counter::stockroom::StockQuestion;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// Nothing was asked: the till will say who it is.
    #[default]
    Unasked,
    Asked,
    /// Her name.
    Known(String),
    Nobody,
    /// So many have such a name.
    Several(usize),
}

impl Who {
    /// Who has this number, or this name.
    pub fn ask(&mut self, typed: &str) -> Step {
        *self = Self::Asked;
        Step::Read(StockQuestion::Office(OfficeQuestion::People { typed: typed.to_owned() }))
    }

    /// What was found for the letters of that question; a name that one person has becomes her number.
    pub fn told(&mut self, now: &mut String, typed: &str, people: &[FoundPerson]) {
        if *self != Self::Asked || now != typed {
            return;
        }
        *self = match people {
            [] => Self::Nobody,
            [one] => {
                *now = one.standing.number.to_string();
                Self::Known(one.standing.name.clone())
            }
            several => Self::Several(several.len()),
        };
    }

    /// Why nothing can be done for her yet.
    pub fn missing(&self, typed: &str) -> Option<Text> {
        match self {
            Self::Unasked | Self::Known(_) => None,
            Self::Asked => Some(Text::new("who-asked").with("typed", typed)),
            Self::Nobody => Some(Text::new("till-unknown-member").with("number", typed)),
            Self::Several(count) => Some(Text::new("who-several").with("typed", typed).with("count", *count)),
        }
    }

    /// The number with the name, as far as it is known.
    pub fn shown(&self, typed: &str) -> Words {
        Words::Data(match self {
            Self::Known(name) => format!("{typed} {name}"),
            _ => typed.to_owned(),
        })
    }
}
