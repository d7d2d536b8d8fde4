//! The words that put a supplier onto the list and change what it says of one.
//!
//! Pure. `supplier new "PBF Contoh Farma" kind=pbf licence=PBF-63-001 terms=30 phone=0511-330011` ·
//! `supplier set PA001 terms=45 bank="BRI 0012-01 a.n. PT Contoh"`; `-` takes away.

use super::unreadable;
use crate::domain::id::SupplierCode;
use crate::domain::percent::Percent;
use crate::domain::text::Text;
use crate::till::input::Input;
use crate::till::input::stock::Supply;
use crate::till::input::suppliers::{SetSupplier, SupplierFact};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &["supplier"];

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let said = match rest {
        ["new", name, words @ ..] => {
            let (mut code, mut facts) = (None, Vec::with_capacity(words.len()));
            for word in words {
                match word.strip_prefix("code=") {
                    Some(own) => code = Some(SupplierCode::from(own)),
                    None => facts.push(fact(word)?),
                }
            }
            SetSupplier::New { code, name: (*name).to_owned(), facts }
        }
        ["set", code, words @ ..] if !words.is_empty() => {
            let facts = words.iter().map(|word| fact(word)).collect::<Result<_, _>>()?;
            SetSupplier::Change { code: SupplierCode::from(*code), facts }
        }
        _ => return Err(unreadable(verb)),
    };
    Ok(Input::Supply(Supply::Keep(said)))
}

fn fact(word: &str) -> Result<SupplierFact, Refusal> {
    let bad_word = || Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word));
    let (name, value) = word.split_once('=').ok_or_else(bad_word)?;
    let text = || value.to_owned();
    let maybe = || (value != "-" && !value.is_empty()).then(text);
    Ok(match name {
        "name" => SupplierFact::Name(text()),
        "kind" => SupplierFact::Kind(text()),
        "terms" => SupplierFact::Terms(value.parse().map_err(|_| bad_word())?),
        "phone" => SupplierFact::Phone(maybe()),
        "address" => SupplierFact::Address(maybe()),
        "commission" => SupplierFact::Commission(match maybe() {
            Some(percent) => Some(Percent::parse(&percent).map_err(|_| bad_word())?),
            None => None,
        }),
        "pkp" => SupplierFact::Pkp(match value {
            "yes" => true,
            "no" => false,
            _ => return Err(bad_word()),
        }),
        "npwp" => SupplierFact::Npwp(maybe()),
        "licence" => SupplierFact::Licence(maybe()),
        "bank" => SupplierFact::Bank(maybe()),
        _ => return Err(bad_word()),
    })
}
