//! The words of the pharmacy counter.
//!
//! Pure. What may be said of a prescription is said by name after doctor, patient and date:
//! `sip= place= born= weight= address= phone= allergy= iter= cito=yes copy=yes`, and its items
//! `item=SKU:COUNT[:DIRECTIONS[:luar|dalam|iter=N]]` and `racikan=NAME:COUNT:SKU*NEED+SKU*NEED[:DIRECTIONS[:…]]`, where
//! NEED is what the whole count needs of the goods' base unit; of a racikan also `bungkus|kapsul|pot|botol`.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{quantity, unreadable};
use crate::domain::event::pharmacy::RxPeople;
use crate::domain::id::{Sku, UserId};
use crate::domain::pharmacy::prescription::{self, EMBALASE, Ingredient, Item, PACKS, Route, TUSLAH};
use crate::domain::pharmacy::retention::Papers;
use crate::domain::pharmacy::screening::Check;
use crate::domain::quantity::Quantity;
use crate::domain::settings::LicenceProfile;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::pharmacy::{
    Complaint, Correction, Licence, MedicineBuyer, Named, PapersGone, Pharmacy, Prescribed, PrescribedItem, Serving,
};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] =
    &["rx", "pharmacist", "tuslah", "embalase", "otc-buyer", "sipa", "licence", "owa", "sipnap", "buyers", "papers"];

pub fn input(verb: &str, rest: &[&str]) -> Result<Pharmacy, Refusal> {
    Ok(match (verb, rest) {
        ("pharmacist", ["-"]) => Pharmacy::SignOff,
        ("pharmacist", [user, pin]) => Pharmacy::SignOn { user: UserId::from(*user), pin: (*pin).to_owned() },
        ("sipa", [user, number]) => sipa(user, number, None),
        ("sipa", [user, number, until]) => sipa(user, number, Some(date(until)?)),
        ("licence", [profile, number, until, more @ ..]) => {
            Pharmacy::Licence(Box::new(licence(profile, number, until, more)?))
        }
        ("tuslah", count) if count.len() < 2 => fee(TUSLAH, count)?,
        ("embalase", count) if count.len() < 2 => fee(EMBALASE, count)?,
        ("otc-buyer", [name, more @ ..]) => Pharmacy::Buyer(Box::new(buyer(name, more)?)),
        ("owa", [patient, complaint, more @ ..]) => {
            Pharmacy::Complaint(Box::new(self::complaint(patient, complaint, more)?))
        }
        ("sipnap", ["check", month]) => Pharmacy::Sipnap { month: (*month).to_owned(), sent: None },
        ("sipnap", ["sent", month, number @ ..]) => {
            Pharmacy::Sipnap { month: (*month).to_owned(), sent: Some(number.join(" ")) }
        }
        ("buyers", [sku, batch]) => Pharmacy::Buyers { sku: Sku::from(*sku), batch: (*batch).to_owned() },
        ("papers", [papers, from, to, count, how, witnesses @ ..]) => {
            Pharmacy::PapersGone(Box::new(papers_gone([papers, from, to, count, how], witnesses)?))
        }
        ("rx", ["-"]) => Pharmacy::Detach,
        ("rx", ["screen", ticks @ ..]) => screened(ticks)?,
        ("rx", ["serve", items @ ..]) => {
            Pharmacy::Serve { servings: items.iter().map(|item| serving(item)).collect::<Result<_, _>>()? }
        }
        ("rx", ["change", number, more @ ..]) => {
            Pharmacy::Change { number: known_number(number)?, said: Box::new(correction(more)?) }
        }
        ("rx", ["withdraw", number, reason @ ..]) => {
            Pharmacy::Withdraw { number: known_number(number)?, reason: reason.join(" ") }
        }
        ("rx", ["copy", number]) => Pharmacy::Copy { number: known_number(number)? },
        ("rx", ["label", number]) => Pharmacy::Label { number: known_number(number)?, item: None },
        ("rx", ["label", number, item]) => {
            Pharmacy::Label { number: known_number(number)?, item: Some(item.parse().map_err(|_| bad_word(item))?) }
        }
        ("rx", [number]) => Pharmacy::Again { number: known_number(number)? },
        ("rx", [doctor, patient, written, more @ ..]) => {
            Pharmacy::Attach(Box::new(prescribed(doctor, patient, date(written)?, more)?))
        }
        _ => return Err(unreadable(verb)),
    })
}

fn known_number(text: &str) -> Result<u32, Refusal> {
    let unknown = || Refusal::new(Code::BadInput, Text::new("till-rx-unknown").with("rx", text));
    prescription::number(text).ok_or_else(unknown)
}

fn bad_word(word: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word))
}

fn date(text: &str) -> Result<BusinessDate, Refusal> {
    text.parse().map_err(|_| Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", text)))
}

fn sipa(user: &str, number: &str, until: Option<BusinessDate>) -> Pharmacy {
    let number = if number == "-" { String::new() } else { number.to_owned() };
    Pharmacy::Sipa { user: UserId::from(user), number, until }
}

/// `from=DATE`.
fn from(word: &str) -> Result<BusinessDate, Refusal> {
    match named(word)? {
        ("from", text) => date(text),
        _ => Err(bad_word(word)),
    }
}

/// `-` is a licence without a number or without an end.
fn licence(profile: &str, number: &str, until: &str, words: &[&str]) -> Result<Licence, Refusal> {
    let profile = LicenceProfile::parse(profile).ok_or_else(|| {
        let all: Vec<&str> = LicenceProfile::ALL.into_iter().map(LicenceProfile::code).collect();
        let text = Text::new("till-licence-profile").with("text", profile).with("profiles", all.join(", "));
        Refusal::new(Code::BadInput, text)
    })?;
    let said = |text: &str| (text != "-").then(|| text.to_owned());
    let until = if until == "-" { None } else { Some(date(until)?) };
    let number = said(number).unwrap_or_default();
    let mut read = Licence { profile, number, until, from: None, holder: None, in_charge: None };
    for word in words {
        match named(word)? {
            ("holder", user) => read.holder = said(user).as_deref().map(UserId::from),
            ("pj", user) => read.in_charge = said(user).as_deref().map(UserId::from),
            _ => read.from = Some(from(word)?),
        }
    }
    Ok(read)
}

/// `papers resep 2020-01-01 2020-12-31 412 "dibakar" witness=U witness=U`.
fn papers_gone([papers, from, to, count, how]: [&str; 5], words: &[&str]) -> Result<PapersGone, Refusal> {
    let papers = Papers::parse(papers).ok_or_else(|| bad_word(papers))?;
    let count = count.parse().map_err(|_| bad_word(count))?;
    let mut witnesses = Vec::with_capacity(words.len());
    for word in words {
        match named(word)? {
            ("witness", user) => witnesses.push(UserId::from(user)),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(PapersGone { papers, from: date(from)?, to: date(to)?, count, how: how.to_owned(), witnesses })
}

fn fee(sku: &str, count: &[&str]) -> Result<Pharmacy, Refusal> {
    let count = count.first().map_or(Ok(1), |text| text.parse().map_err(|_| bad_word(text)))?;
    Ok(Pharmacy::Fee { fee: Sku::from(sku), count })
}

/// `name=value`.
fn named(word: &str) -> Result<(&str, &str), Refusal> {
    word.split_once('=').ok_or_else(|| bad_word(word))
}

fn buyer(name: &str, words: &[&str]) -> Result<MedicineBuyer, Refusal> {
    let mut buyer = MedicineBuyer { name: name.to_owned(), nik: None, phone: None, age: None, purpose: String::new() };
    for word in words {
        match named(word)? {
            ("nik", nik) => buyer.nik = Some(nik.to_owned()),
            ("phone", phone) => buyer.phone = Some(phone.to_owned()),
            ("age", age) => buyer.age = Some(age.parse().map_err(|_| bad_word(word))?),
            ("use", purpose) => purpose.clone_into(&mut buyer.purpose),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(buyer)
}

fn complaint(patient: &str, complaint: &str, words: &[&str]) -> Result<Complaint, Refusal> {
    let (patient, complaint) = (patient.to_owned(), complaint.to_owned());
    let mut read = Complaint { patient, complaint, age: None, asked: String::new() };
    for word in words {
        match named(word)? {
            ("age", age) => read.age = Some(age.parse().map_err(|_| bad_word(word))?),
            ("asked", asked) => asked.clone_into(&mut read.asked),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(read)
}

/// `dose form interaction`, `all`, and `words=…`.
fn screened(ticks: &[&str]) -> Result<Pharmacy, Refusal> {
    let (mut ticked, mut words) = (BTreeSet::new(), String::new());
    for word in ticks {
        match (word.strip_prefix("words="), Check::parse(word)) {
            (Some(said), _) => said.clone_into(&mut words),
            (None, Some(check)) => drop(ticked.insert(check)),
            (None, None) if *word == "all" => ticked.extend(Check::ALL),
            (None, None) => return Err(bad_word(word)),
        }
    }
    Ok(Pharmacy::Screen { ticked, words })
}

/// `1`, `1=10`, `1=10:M00022`.
fn serving(word: &str) -> Result<Serving, Refusal> {
    let (item, rest) = word.split_once('=').map_or((word, None), |(item, rest)| (item, Some(rest)));
    let item = item.parse().map_err(|_| bad_word(word))?;
    let (amount, instead) = match rest {
        None => (None, None),
        Some(rest) => rest.split_once(':').map_or((Some(rest), None), |(amount, sku)| (Some(amount), Some(sku))),
    };
    let amount = amount.filter(|amount| !amount.is_empty()).map(quantity).transpose()?;
    Ok(Serving { item, quantity: amount, instead: instead.map(Sku::from) })
}

fn prescribed(doctor: &str, patient: &str, written: BusinessDate, words: &[&str]) -> Result<Prescribed, Refusal> {
    let said = |text: &str| if text == "-" { String::new() } else { text.trim().to_owned() };
    let people = RxPeople { doctor: said(doctor), patient: said(patient), ..RxPeople::default() };
    let mut rx = Prescribed { people, written, iter: 0, cito: false, copied: false, items: Vec::new() };
    for word in words {
        let (name, value) = named(word)?;
        let owned = value.to_owned();
        match name {
            "sip" => rx.people.sip = owned,
            "place" => rx.people.place = owned,
            "born" => rx.people.born = owned,
            "weight" => rx.people.weight = owned,
            "address" => rx.people.address = owned,
            "phone" => rx.people.phone = owned,
            "allergy" => rx.people.allergy = owned,
            "iter" => rx.iter = iter(word, value)?,
            "cito" => rx.cito = value == "yes",
            "copy" => rx.copied = value == "yes",
            "item" => rx.items.push(item(word, value)?),
            "racikan" => rx.items.push(compound(word, value)?),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(rx)
}

/// `address=…`, each by its name; `-` empties it.
fn correction(words: &[&str]) -> Result<Correction, Refusal> {
    let mut read = Correction::default();
    for word in words {
        let (name, value) = named(word)?;
        match (name, Named::parse(name)) {
            (_, Some(field)) => {
                let value = if value == "-" { String::new() } else { value.trim().to_owned() };
                read.people.push((field, value));
            }
            ("date", None) => read.written = Some(date(value)?),
            ("iter", None) => read.iter = Some(iter(word, value)?),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(read)
}

/// A prescription is repeated a few times, not for life.
const MOST_ITER: u32 = 12;

fn iter(word: &str, text: &str) -> Result<u32, Refusal> {
    text.parse().ok().filter(|iter| *iter <= MOST_ITER).ok_or_else(|| bad_word(word))
}

fn counted(text: &str) -> Result<Quantity, Refusal> {
    let count = quantity(text)?;
    match count > Quantity::ZERO {
        true => Ok(count),
        false => Err(Refusal::new(Code::BadQuantity, Text::new("till-quantity-not-positive"))),
    }
}

/// Directions, then what else is said of an item.
fn rest(word: &str, item: Item, name: &str, parts: &[&str]) -> Result<PrescribedItem, Refusal> {
    let (signa, more) = parts.split_first().map_or(("", parts), |(signa, more)| (*signa, more));
    let mut read =
        PrescribedItem { item, route_said: false, name: name.trim().to_owned(), signa: signa.trim().to_owned() };
    for part in more {
        match *part {
            "luar" | "dalam" => {
                read.route_said = true;
                read.item.route = if *part == "luar" { Route::Luar } else { Route::Dalam };
            }
            pack if read.item.compound && PACKS.contains(&pack) => pack.clone_into(&mut read.item.pack),
            part => match part.strip_prefix("iter=") {
                Some(text) => read.item.iter = Some(iter(word, text)?),
                None => return Err(bad_word(word)),
            },
        }
    }
    Ok(read)
}

fn item(word: &str, value: &str) -> Result<PrescribedItem, Refusal> {
    let parts: Vec<&str> = value.split(':').collect();
    let [sku, count, more @ ..] = parts.as_slice() else { return Err(bad_word(word)) };
    let count = counted(count)?;
    let need = Decimal::new(count.milli(), 3).normalize();
    let of = vec![Ingredient { sku: Sku::from(*sku), need }];
    rest(word, Item { of, count, compound: false, route: Route::Dalam, pack: String::new(), iter: None }, "", more)
}

fn compound(word: &str, value: &str) -> Result<PrescribedItem, Refusal> {
    let parts: Vec<&str> = value.split(':').collect();
    let [name, count, goods, more @ ..] = parts.as_slice() else { return Err(bad_word(word)) };
    let mut of = Vec::new();
    for one in goods.split('+') {
        let (sku, need) = one.split_once('*').ok_or_else(|| bad_word(word))?;
        let need: Decimal = need.replace(',', ".").parse().map_err(|_| bad_word(word))?;
        if need <= Decimal::ZERO || need.scale() > 6 {
            return Err(bad_word(word));
        }
        of.push(Ingredient { sku: Sku::from(sku), need });
    }
    let count = counted(count)?;
    rest(word, Item { of, count, compound: true, route: Route::Dalam, pack: String::new(), iter: None }, name, more)
}
