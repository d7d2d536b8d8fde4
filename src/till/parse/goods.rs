//! The words that take goods into the catalogue and change them.
//!
//! Pure. `goods new "Kecap Bango 135 ml" unit=btl price=8500 barcode=8999999000011 dus=24:190000` ·
//! `goods set S00101 shelf=B2 min=12 barcode=dus:18999999000018 active=no`. A unit of their own is said as
//! `UNIT=FACTOR:PRICE`; `-` takes away. `class=` makes new goods a medicine: `goods new "Amlodipin 5 mg" class=K
//! nie=GKL… substance=Amlodipin strength="5 mg" form=tablet unit=tablet price=350`.

use super::{amount_of, unreadable};
use crate::domain::id::{Sku, SupplierCode};
use crate::domain::text::Text;
use crate::till::input::Input;
use crate::till::input::goods::{Drug, Fact, SetGoods};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &["goods"];

/// Base units in a higher unit, and a reorder point.
const MOST: i64 = 1_000_000;

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let said = match rest {
        ["new", name, words @ ..] => {
            let (mut sku, mut facts) = (None, Vec::with_capacity(words.len()));
            for word in words {
                match word.strip_prefix("sku=") {
                    Some(own) => sku = Some(Sku::from(own)),
                    None => facts.push(fact(word)?),
                }
            }
            SetGoods::New { sku, name: (*name).to_owned(), facts }
        }
        ["set", sku, words @ ..] if !words.is_empty() => {
            let facts = words.iter().map(|word| fact(word)).collect::<Result<_, _>>()?;
            SetGoods::Change { sku: Sku::from(*sku), facts }
        }
        _ => return Err(unreadable(verb)),
    };
    Ok(Input::SetGoods(said))
}

fn bad_word(word: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word))
}

fn fact(word: &str) -> Result<Fact, Refusal> {
    let (name, value) = word.split_once('=').ok_or_else(|| bad_word(word))?;
    if let Some(drug) = drug(name, value).map_err(|()| bad_word(word))? {
        return Ok(Fact::Drug(drug));
    }
    let text = || value.to_owned();
    let maybe = || (value != "-" && !value.is_empty()).then(|| value.to_owned());
    let yes = || match value {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(bad_word(word)),
    };
    let number = |text: &str, least: i64| match text.parse() {
        Ok(number) if (least..=MOST).contains(&number) => Ok(number),
        _ => Err(bad_word(word)),
    };
    Ok(match name {
        "name" => Fact::Name(text()),
        "short" => Fact::ShortName(text()),
        "category" => Fact::Category(text()),
        "unit" => Fact::Unit(text()),
        "weighed" => Fact::Weighed(yes()?),
        "plu" => Fact::Plu(maybe()),
        "barcode" => match value.split_once(':') {
            Some((unit, code)) => Fact::Barcode { unit: unit.to_owned(), code: code.to_owned() },
            None => Fact::Barcode { unit: String::new(), code: text() },
        },
        "barcode-" => Fact::NoBarcode(text()),
        "price" => Fact::Price(amount_of(value)?),
        "anggota" => Fact::MemberPrice(amount_of(value)?),
        "cost" => Fact::Cost(amount_of(value)?),
        "content" => Fact::Content(maybe()),
        "shelf" => Fact::Shelf(maybe()),
        "min" => Fact::Minimum(number(value, 0)?),
        "supplier" => Fact::Supplier(maybe().map(SupplierCode)),
        "consigned" => Fact::Consigned(yes()?),
        "ppn" => Fact::Ppn(yes()?),
        "ceiling" => Fact::Ceiling(maybe()),
        "limit" => Fact::Limit(maybe()),
        "age" => Fact::Age(match value {
            "-" => None,
            _ => Some(value.parse().ok().filter(|age| (1..=99).contains(age)).ok_or_else(|| bad_word(word))?),
        }),
        "active" => Fact::Active(yes()?),
        "fornas" => Fact::Fornas(yes()?),
        "generic" if value == "-" => Fact::Generic(None),
        "generic" => Fact::Generic(Some(yes()?)),
        unit if value == "-" => Fact::Rung { unit: unit.to_owned(), is: None },
        unit => {
            let (factor, price) = value.split_once(':').ok_or_else(|| bad_word(word))?;
            Fact::Rung { unit: unit.to_owned(), is: Some((number(factor, 2)?, amount_of(price)?)) }
        }
    })
}

/// What only a medicine has; `None` for another word.
fn drug(name: &str, value: &str) -> Result<Option<Drug>, ()> {
    let text = || value.to_owned();
    let maybe = || (value != "-" && !value.is_empty()).then(|| value.to_uppercase());
    let yes = || match value {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(()),
    };
    Ok(Some(match name {
        "class" => Drug::Class(value.to_uppercase()),
        "nie" => Drug::Nie(maybe()),
        "substance" => Drug::Substance(text()),
        "strength" => Drug::Strength(text()),
        "form" => Drug::Form(text()),
        "key" => Drug::Key(text()),
        "owa" => Drug::Owa(yes()?),
        "prekursor" => Drug::Prekursor(yes()?),
        "oot" => Drug::Oot(yes()?),
        "cold" => Drug::Cold(yes()?),
        "antibiotic" => Drug::Antibiotic(yes()?),
        "warning" => Drug::Warning(maybe()),
        "most" if value == "-" => Drug::MostWithout(None),
        "most" => {
            let most = value.parse().ok().filter(|most| (0..=MOST).contains(most));
            Drug::MostWithout(Some(most.ok_or(())?))
        }
        "het" if value == "-" => Drug::Het(None),
        "het" => Drug::Het(Some(amount_of(value).map_err(drop)?)),
        _ => return Ok(None),
    }))
}
