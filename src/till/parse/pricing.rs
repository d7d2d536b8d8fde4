//! The words that set prices and offers.
//!
//! Pure. What is said of one is said by name: `umum=3600 anggota=3500 grosir=40:3300 dus=136000 from=2026-12-01`.

use super::{amount_of, unreadable};
use crate::domain::goods::product::{BundleItem, Grosir, Hours, Off, Promo, PromoForm};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::Input;
use crate::till::input::pricing::{SetPrices, Wanted};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &["set-price", "to-ceiling", "set-promo", "end-promo"];

/// The whole receipt, in place of goods.
const TOTAL: &str = "total";

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    let said = match (verb, rest) {
        ("set-price", [sku, words @ ..]) if !words.is_empty() => prices(sku, words)?,
        ("to-ceiling", ["all"]) => SetPrices::ToCeiling { skus: Vec::new() },
        ("to-ceiling", skus) if !skus.is_empty() => {
            SetPrices::ToCeiling { skus: skus.iter().map(|sku| Sku::from(*sku)).collect() }
        }
        ("set-promo", [what, words @ ..]) => SetPrices::Promo(Box::new(promo(what, words)?)),
        ("end-promo", [what, from]) => end(what, from, None)?,
        ("end-promo", [what, from, last]) => end(what, from, Some(date(last)?))?,
        _ => return Err(unreadable(verb)),
    };
    Ok(Input::SetPrices(said))
}

fn bad_word(word: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word))
}

fn date(text: &str) -> Result<BusinessDate, Refusal> {
    text.parse().map_err(|_| Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", text)))
}

fn number(text: &str) -> Result<i64, Refusal> {
    text.parse().ok().filter(|number| (0..=1_000_000).contains(number)).ok_or_else(|| bad_word(text))
}

fn prices(sku: &str, words: &[&str]) -> Result<SetPrices, Refusal> {
    let mut from = None;
    let mut wanted = Vec::new();
    for word in words {
        match word.split_once('=') {
            None => wanted.push(Wanted::Umum(amount_of(word)?)),
            Some(("from", text)) => from = Some(date(text)?),
            Some(("umum", text)) => wanted.push(Wanted::Umum(amount_of(text)?)),
            Some(("anggota", "-")) => wanted.push(Wanted::Anggota(None)),
            Some(("anggota", text)) => wanted.push(Wanted::Anggota(Some(amount_of(text)?))),
            Some(("het", "-")) => wanted.push(Wanted::Het(None)),
            Some(("het", text)) => wanted.push(Wanted::Het(Some(amount_of(text)?))),
            Some(("grosir", "-")) => wanted.push(Wanted::Grosir(None)),
            Some(("grosir", text)) => {
                let (min, price) = text.split_once(':').ok_or_else(|| bad_word(word))?;
                wanted.push(Wanted::Grosir(Some(Grosir { min: number(min)?, price: amount_of(price)? })));
            }
            Some((unit, text)) => wanted.push(Wanted::Rung(unit.to_owned(), amount_of(text)?)),
        }
    }
    Ok(SetPrices::Prices { sku: Sku::from(sku), from, wanted })
}

/// `SKU`, `SKU:UNIT`, or `total`, which has neither.
fn goods(what: &str) -> (Sku, String) {
    match what.split_once(':') {
        _ if what == TOTAL => (Sku::from(""), String::new()),
        Some((sku, unit)) => (Sku::from(sku), unit.to_owned()),
        None => (Sku::from(what), String::new()),
    }
}

fn end(what: &str, from: &str, last: Option<BusinessDate>) -> Result<SetPrices, Refusal> {
    let (sku, unit) = goods(what);
    Ok(SetPrices::EndPromo { sku, unit, from: date(from)?, last })
}

/// What the words of an offer say, before it is known which form it has.
#[derive(Default)]
struct Said<'a> {
    from: Option<BusinessDate>,
    to: Option<BusinessDate>,
    price: Option<Rupiah>,
    points: Option<i64>,
    buy: Option<i64>,
    get: Option<i64>,
    with: Vec<Sku>,
    items: Vec<BundleItem>,
    spend: Option<Rupiah>,
    off: Option<Off>,
    limit: Option<i64>,
    members: bool,
    weekdays: Vec<i8>,
    hours: Option<Hours>,
    name: &'a str,
}

fn promo(what: &str, words: &[&str]) -> Result<Promo, Refusal> {
    let mut said = Said::default();
    for word in words {
        match word.split_once('=') {
            None if *word == "members" => said.members = true,
            None => return Err(bad_word(word)),
            Some((name, value)) => hear(&mut said, name, value)?,
        }
    }
    let (Some(from), Some(to)) = (said.from, said.to) else {
        return Err(Refusal::new(Code::BadInput, Text::new("till-promo-dates-needed")));
    };
    let (sku, unit) = match said.items.first() {
        Some(first) => (first.sku.clone(), first.unit.clone()),
        None => goods(what),
    };
    let form = form(what, &said)?;
    let is_price = form.is_price();
    Ok(Promo {
        price: said.price.filter(|_| is_price),
        basis_points: said.points.filter(|_| is_price),
        member_only: said.members,
        limit: said.limit,
        form,
        weekdays: said.weekdays,
        hours: said.hours,
        name: said.name.to_owned(),
        ..Promo::of(sku, &unit, from, to)
    })
}

fn hear<'a>(said: &mut Said<'a>, name: &str, value: &'a str) -> Result<(), Refusal> {
    match name {
        "from" => said.from = Some(date(value)?),
        "to" => said.to = Some(date(value)?),
        "price" => said.price = Some(amount_of(value)?),
        "percent" => said.points = Some(points(value)?),
        "buy" => said.buy = Some(number(value)?),
        "get" => said.get = Some(number(value)?),
        "with" => said.with = value.split(',').map(Sku::from).collect(),
        "items" => said.items = value.split(',').map(item).collect::<Result<_, _>>()?,
        "spend" => said.spend = Some(amount_of(value)?),
        "off" => {
            said.off = Some(match value.strip_suffix('%') {
                Some(percent) => Off::BasisPoints(points(percent)?),
                None => Off::Amount(amount_of(value)?),
            });
        }
        "limit" => said.limit = Some(number(value)?),
        "days" => {
            let day = |text: &str| text.parse().map_err(|_| bad_word(value));
            said.weekdays = value.split(',').map(day).collect::<Result<_, _>>()?;
        }
        "hours" => said.hours = Some(hours(value)?),
        "name" => said.name = value,
        _ => return Err(bad_word(name)),
    }
    Ok(())
}

fn form(what: &str, said: &Said<'_>) -> Result<PromoForm, Refusal> {
    Ok(match (what, said.buy, said.get, said.spend, said.off) {
        ("bundle", ..) => {
            let price = said.price.ok_or_else(|| bad_word("price"))?;
            PromoForm::Bundle { items: said.items.clone(), price }
        }
        (TOTAL, None, None, Some(spend), Some(off)) => PromoForm::MinimumSpend { spend, off },
        (TOTAL, ..) => return Err(bad_word("spend")),
        (_, Some(buy), Some(get), ..) => PromoForm::BuyGet { buy, get, with: said.with.clone() },
        (_, None, None, None, None) => PromoForm::Price,
        _ => return Err(bad_word(what)),
    })
}

/// `SKU*2`, `SKU:UNIT*1`; one where no number stands.
fn item(text: &str) -> Result<BundleItem, Refusal> {
    let (what, count) = text.split_once('*').map_or(Ok((text, 1)), |(what, count)| Ok((what, number(count)?)))?;
    let (sku, unit) = goods(what);
    Ok(BundleItem { sku, unit, count })
}

/// `12.5` percent are 1.250 basis points.
fn points(text: &str) -> Result<i64, Refusal> {
    let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-percent").with("text", text));
    let share = Percent::parse(text).map_err(|_| bad())?.of(Rupiah::of(10_000));
    share.map(Rupiah::amount).map_err(|_| bad())
}

/// `08:00-12:30`, minutes of the day; `24:00` is its end.
fn hours(text: &str) -> Result<Hours, Refusal> {
    let minute = |text: &str| -> Option<i16> {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute): (i16, i16) = (hour.parse().ok()?, minute.parse().ok()?);
        ((0..=24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
    };
    let both = text.split_once('-').and_then(|(from, to)| Some((minute(from)?, minute(to)?)));
    both.map(|(from, to)| Hours { from, to }).ok_or_else(|| bad_word(text))
}
