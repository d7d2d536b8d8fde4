//! The words of what is decided about the shop itself.
//!
//! Pure. What may be said of a decree is said by name: `from=2027-01-01 no="Keputusan 9/2026"`.

use super::{amount_of, unreadable};
use crate::domain::goods::ceiling::{Force, Per};
use crate::domain::goods::limit::Span;
use crate::domain::settings::named::Named;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::Input;
use crate::till::input::house::{Decreed, House, NewCeiling, NewLimit};
use crate::till::input::pharmacy::Pharmacy;
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &["setting", "ceiling", "purchase-limit"];

/// How one that has not begun is taken back.
const WITHDRAW: &str = "withdraw";

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let house = match (verb, rest) {
        ("setting", [name, value, more @ ..]) if more.len() < 2 => return setting(name, value, more),
        ("ceiling", [code, WITHDRAW, from]) => withdraw(Decreed::Ceiling, code, from)?,
        ("purchase-limit", [code, WITHDRAW, from]) => withdraw(Decreed::Limit, code, from)?,
        ("ceiling", [code, price, more @ ..]) => House::Ceiling(Box::new(ceiling(code, price, more)?)),
        ("purchase-limit", [code, most, more @ ..]) => House::Limit(Box::new(limit(code, most, more)?)),
        _ => return Err(unreadable(verb)),
    };
    Ok(Input::House(house))
}

/// What the pharmacy goes by has its own desk.
fn setting(name: &str, value: &str, more: &[&str]) -> Result<Input, Refusal> {
    let from = more.first().map(|word| from(word)).transpose()?;
    let (name, value) = (name.to_owned(), value.to_owned());
    Ok(match Named::parse(&name) {
        Some(_) => Input::Pharmacy(Pharmacy::Setting { name, value, from }),
        None => Input::House(House::Setting { name, value, from }),
    })
}

fn withdraw(what: Decreed, code: &str, word: &str) -> Result<House, Refusal> {
    Ok(House::Withdraw { what, code: code.to_owned(), from: from(word)? })
}

fn ceiling(code: &str, price: &str, more: &[&str]) -> Result<NewCeiling, Refusal> {
    let price = if price == "-" { None } else { Some(amount_of(price)?) };
    let mut new = NewCeiling { code: code.to_owned(), price, ..NewCeiling::default() };
    for word in more {
        match (named(word)?, *word) {
            (("from", text), _) => new.from = Some(date(text)?),
            (("no", text), _) => new.number = text.to_owned(),
            (_, "per=measure") => new.per = Some(Per::Measure),
            (_, "per=unit") => new.per = Some(Per::BaseUnit),
            (_, "force=blocks") => new.force = Some(Force::Blocks),
            (_, "force=warns") => new.force = Some(Force::Warns),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(new)
}

fn limit(code: &str, most: &str, more: &[&str]) -> Result<NewLimit, Refusal> {
    let count = |text: &str| text.parse::<i64>().ok().filter(|count| *count >= 0).ok_or_else(|| bad_word(text));
    let most = if most == "-" { None } else { Some(count(most)?) };
    let mut new = NewLimit { code: code.to_owned(), most, ..NewLimit::default() };
    for word in more {
        match (named(word)?, *word) {
            (("from", text), _) => new.from = Some(date(text)?),
            (("no", text), _) => new.number = text.to_owned(),
            (("micro", text), _) => new.micro = Some(count(text)?),
            (_, "nik=yes") => new.nik = Some(true),
            (_, "nik=no") => new.nik = Some(false),
            (_, "per=day") => new.span = Some(Span::Day),
            (_, "per=receipt") => new.span = Some(Span::Receipt),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(new)
}

fn bad_word(word: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word))
}

fn date(text: &str) -> Result<BusinessDate, Refusal> {
    text.parse().map_err(|_| Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", text)))
}

/// `from=DATE`.
fn from(word: &str) -> Result<BusinessDate, Refusal> {
    match named(word)? {
        ("from", text) => date(text),
        _ => Err(bad_word(word)),
    }
}

fn named(word: &str) -> Result<(&str, &str), Refusal> {
    word.split_once('=').ok_or_else(|| bad_word(word))
}
