//! The words of the stock room.
//!
//! Pure. What may be said of a line is said by name: `batch=T25H63 expiry=2027-09-30 price=20000 disc=10+5 bonus=2`.

use super::{amount_of, line_number, quantity, unreadable};
use crate::domain::event::stock::PaidFrom;
use crate::domain::goods::product::Place;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::Input;
use crate::till::input::stock::{FakturFacts, LineFacts, Receive, SentBack, Supply};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] =
    &["receive", "order", "order-close", "pay-supplier", "settle-consignor", "send-back"];

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    match verb {
        "receive" => receive(rest).map(Input::Receive),
        _ => supply(verb, rest).map(Input::Supply),
    }
}

fn bad_word(word: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word))
}

fn place(code: &str) -> Result<Place, Refusal> {
    Place::parse(code).ok_or_else(|| bad_word(code))
}

fn date(text: &str) -> Result<BusinessDate, Refusal> {
    text.parse().map_err(|_| Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", text)))
}

fn paid(word: &str) -> Result<PaidFrom, Refusal> {
    Ok(match word {
        "credit" => PaidFrom::Credit,
        "safe" => PaidFrom::Safe,
        "bank" => PaidFrom::Bank,
        "consignment" => PaidFrom::Consignment,
        _ => return Err(bad_word(word)),
    })
}

/// `name=value`.
fn named(word: &str) -> Result<(&str, &str), Refusal> {
    word.split_once('=').ok_or_else(|| bad_word(word))
}

fn receive(words: &[&str]) -> Result<Receive, Refusal> {
    let owned = |text: &str| text.to_owned();
    Ok(match words {
        ["scan", code] => Receive::Scan { code: owned(code) },
        ["line", sku, amount, more @ ..] => {
            let (unit, more) = match more {
                [unit, rest @ ..] if !unit.contains('=') => (Some(owned(unit)), rest),
                more => (None, more),
            };
            let facts = LineFacts { quantity: Some(quantity(amount)?), unit, ..facts(more)? };
            Receive::Line { sku: Sku::from(*sku), facts }
        }
        ["set", line, more @ ..] if !more.is_empty() => {
            Receive::Set { line: line_number(line)?, facts: facts(more)? }
        }
        ["remove", line] => Receive::Remove { line: line_number(line)? },
        ["faktur", number, day, more @ ..] => Receive::Faktur(faktur(number, day, more)?),
        ["done"] => Receive::Done { paid: PaidFrom::Credit },
        ["done", word] => Receive::Done { paid: paid(word)? },
        ["leave"] => Receive::Leave,
        [supplier] => Receive::Begin { supplier: owned(supplier), place: None, order: None },
        [supplier, to] => Receive::Begin { supplier: owned(supplier), place: Some(place(to)?), order: None },
        [supplier, to, order] => {
            Receive::Begin { supplier: owned(supplier), place: Some(place(to)?), order: Some(owned(order)) }
        }
        _ => return Err(unreadable("receive")),
    })
}

fn facts(words: &[&str]) -> Result<LineFacts, Refusal> {
    let mut facts = LineFacts::default();
    for word in words {
        let (name, value) = named(word)?;
        match name {
            "qty" => facts.quantity = Some(quantity(value)?),
            "unit" => facts.unit = Some(value.to_owned()),
            "bonus" => facts.bonus = Some(quantity(value)?),
            "batch" => facts.batch = Some(value.to_owned()),
            "expiry" => facts.expiry = Some(expiry(value)?),
            "price" => facts.price = Some(amount_of(value)?),
            "disc" => facts.discounts = Some(value.to_owned()),
            "shelf" => facts.shelf = Some(value.to_owned()),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(facts)
}

/// A day, or a month as packs print it, which means its last day (A9).
fn expiry(text: &str) -> Result<BusinessDate, Refusal> {
    let month = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
    let Some((year, month)) = month else { return date(text) };
    let first = date(&format!("{year}-{month}-01"))?;
    let into_the_next = first.plus_days(31);
    Ok(into_the_next.plus_days(-i64::from(into_the_next.day())))
}

fn faktur(number: &str, day: &str, more: &[&str]) -> Result<FakturFacts, Refusal> {
    let (ppn, freight) = (Rupiah::ZERO, Rupiah::ZERO);
    let mut facts = FakturFacts { number: number.to_owned(), date: date(day)?, due: None, ppn, freight };
    for word in more {
        match named(word)? {
            ("due", value) => facts.due = Some(date(value)?),
            ("ppn", value) => facts.ppn = amount_of(value)?,
            ("freight", value) => facts.freight = amount_of(value)?,
            _ => return Err(bad_word(word)),
        }
    }
    Ok(facts)
}

fn supply(verb: &str, rest: &[&str]) -> Result<Supply, Refusal> {
    let owned = |text: &str| text.to_owned();
    Ok(match (verb, rest) {
        ("order", [supplier, more @ ..]) if !more.is_empty() => {
            let lines = more.iter().map(|word| ordered(word)).collect::<Result<_, _>>()?;
            Supply::Order { supplier: owned(supplier), lines }
        }
        ("order-close", [order]) => Supply::CloseOrder { order: owned(order) },
        ("pay-supplier", [supplier, amount, from, more @ ..]) if more.len() < 2 => Supply::Pay {
            supplier: owned(supplier),
            amount: amount_of(amount)?,
            paid: paid(from)?,
            faktur: more.first().map(|faktur| owned(faktur)),
        },
        ("settle-consignor", [supplier, from]) => {
            Supply::SettleConsignor { supplier: owned(supplier), paid: paid(from)? }
        }
        ("send-back", [supplier, reason, more @ ..]) if !more.is_empty() => sent_back(supplier, reason, more)?,
        _ => return Err(unreadable(verb)),
    })
}

/// `SKU=QTY` or `SKU=QTY:UNIT`.
fn ordered(word: &str) -> Result<(Sku, crate::domain::quantity::Quantity, Option<String>), Refusal> {
    let (sku, amount) = named(word)?;
    let (amount, unit) = match amount.split_once(':') {
        Some((amount, unit)) => (amount, Some(unit.to_owned())),
        None => (amount, None),
    };
    Ok((Sku::from(sku), quantity(amount)?, unit))
}

/// `send-back SUPPLIER REASON SKU=QTY[:BATCH] … [from=PLACE] [faktur=NUMBER] [for=credit|safe|bank]`.
fn sent_back(supplier: &str, reason: &str, words: &[&str]) -> Result<Supply, Refusal> {
    let (mut from, mut faktur, mut for_what, mut goods) = (None, None, PaidFrom::Credit, Vec::new());
    for word in words {
        match named(word)? {
            ("from", code) => from = Some(place(code)?),
            ("faktur", number) => faktur = Some(number.to_owned()),
            ("for", word) => for_what = paid(word)?,
            _ => goods.push(ordered(word)?),
        }
    }
    let place = from.unwrap_or(Place::Toko);
    let lines = goods.into_iter().map(|(sku, quantity, batch)| SentBack { sku, quantity, place, batch }).collect();
    let (supplier, reason) = (supplier.to_owned(), reason.to_owned());
    Ok(Supply::SendBack { supplier, lines, reason, faktur, paid: for_what })
}
