//! The words of the office: years, entries, a year's surplus.
//!
//! Pure. What a meeting decided is said by name: `jasa_usaha=25 jasa_modal=20 rounding=largest_remainder`.

use super::{amount_of, unreadable};
use crate::domain::cooperative::shu::policy::{Basis, Policy, Pool, PoolKind};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::Input;
use crate::till::input::books::{Asset, Books, Finding, PaidTo, PutRight, Surplus};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] =
    &["shu", "close-year", "lock", "entry", "savings-interest", "register", "finding", "asset", "budget", "put-right"];

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    Ok(match (verb, rest) {
        ("shu", rest) => Input::Surplus(surplus(rest)?),
        ("close-year", [year]) => Input::Books(Books::CloseYear { year: self::year(year)? }),
        ("lock", [until]) => Input::Books(Books::Lock { until: date(until)? }),
        ("entry", [words, more @ ..]) if !more.is_empty() => Input::Books(entry(words, more)?),
        ("budget", [year, lines @ ..]) if !lines.is_empty() => Input::Books(budget(self::year(year)?, lines)?),
        ("asset", [first, more @ ..]) => Input::Books(Books::Asset(Box::new(asset(first, more)?))),
        ("finding", rest) => Input::Books(Books::Finding(finding(rest)?)),
        ("register", [book, who, words, more @ ..]) => Input::Books(register(book, who, words, more)?),
        ("put-right", ["interest", month]) => {
            Input::Books(Books::PutRight(PutRight::Interest { month: self::month(month)? }))
        }
        ("put-right", ["shu", year]) => Input::Books(Books::PutRight(PutRight::Shu { year: self::year(year)? })),
        ("savings-interest", [month, rate @ ..]) if rate.len() < 2 => {
            let month = self::month(month)?;
            Input::Books(Books::CreditInterest { month, rate: rate.first().map(|rate| (*rate).to_owned()) })
        }
        _ => return Err(unreadable(verb)),
    })
}

fn bad_word(word: &str) -> Refusal {
    Refusal::new(Code::BadInput, Text::new("till-bad-word").with("word", word))
}

fn date(text: &str) -> Result<BusinessDate, Refusal> {
    text.parse().map_err(|_| Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", text)))
}

/// `2026-11`, by its first day.
fn month(text: &str) -> Result<BusinessDate, Refusal> {
    let bad = || Refusal::new(Code::BadInput, Text::new("till-bad-month").with("text", text));
    date(&format!("{text}-01")).map_err(|_| bad())
}

fn year(text: &str) -> Result<i16, Refusal> {
    let bad = || Refusal::new(Code::BadInput, Text::new("books-no-year").with("text", text));
    text.parse().ok().filter(|year| (2000..2199).contains(year)).ok_or_else(bad)
}

/// `entry "Sewa Maret" 2026-03-31 525000=1500000 112100=-1500000`
fn entry(words: &str, more: &[&str]) -> Result<Books, Refusal> {
    let (date, lines) = match more {
        [first, lines @ ..] if !first.contains('=') => (Some(self::date(first)?), lines),
        lines => (None, lines),
    };
    let lines = lines.iter().map(|word| line(word)).collect::<Result<_, _>>()?;
    Ok(Books::Enter { words: words.to_owned(), date, lines })
}

/// `525000=1500000`; with a sign, the other side.
fn line(word: &str) -> Result<(String, Rupiah), Refusal> {
    let (account, amount) = word.split_once('=').ok_or_else(|| bad_word(word))?;
    let amount = match amount.strip_prefix('-') {
        Some(amount) => -amount_of(amount)?,
        None => amount_of(amount)?,
    };
    Ok((account.to_owned(), amount))
}

/// `budget 2027 decision=RA-2/2027 411100=120000000 525000=18000000`
fn budget(year: i16, words: &[&str]) -> Result<Books, Refusal> {
    let (mut decision, mut lines) = (String::new(), Vec::with_capacity(words.len()));
    for word in words {
        match word.split_once('=') {
            Some(("decision", number)) => number.clone_into(&mut decision),
            _ => lines.push(line(word)?),
        }
    }
    Ok(Books::Budget { year, decision, lines })
}

/// `register 8 "Diskopumker" "Tertib administrasi" reply="Sudah dirapikan" date=2026-11-03`; of a meeting
/// `present=57`.
fn register(book: &str, who: &str, words: &str, more: &[&str]) -> Result<Books, Refusal> {
    let (mut reply, mut on, mut present) = (String::new(), None, None);
    for word in more {
        match word.split_once('=') {
            Some(("reply", text)) => reply = text.to_owned(),
            Some(("date", text)) => on = Some(date(text)?),
            Some(("present", text)) => present = Some(text.parse().map_err(|_| bad_word(word))?),
            _ => return Err(bad_word(word)),
        }
    }
    let book = book.parse().map_err(|_| bad_word(book))?;
    Ok(Books::Register { book, who: who.to_owned(), words: words.to_owned(), reply, date: on, present })
}

/// `asset "Timbangan digital" price=1500000 date=2026-02-01 qty=2 months=48 place="Toko"` · `asset 1 condition=rusak`
fn asset(first: &str, more: &[&str]) -> Result<Asset, Refusal> {
    let mut asset = match first.parse() {
        Ok(number) => Asset { number: Some(number), ..Asset::default() },
        Err(_) => Asset { name: Some(first.to_owned()), ..Asset::default() },
    };
    for word in more {
        let (name, value) = word.split_once('=').ok_or_else(|| bad_word(word))?;
        let number = || value.parse().map_err(|_| bad_word(word));
        match name {
            "name" => asset.name = Some(value.to_owned()),
            "date" => asset.date = Some(date(value)?),
            "qty" => asset.quantity = Some(number()?),
            "price" => asset.price = Some(amount_of(value)?),
            "months" => asset.months = Some(number()?),
            "condition" => asset.condition = Some(value.to_owned()),
            "place" => asset.place = Some(value.to_owned()),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(asset)
}

/// `finding note "Kas kurang" date=2026-11-03` · `finding answer 1 "Sudah diganti"` · `finding close 1`
fn finding(words: &[&str]) -> Result<Finding, Refusal> {
    let number = |word: &str| word.parse().map_err(|_| bad_word(word));
    Ok(match words {
        ["note", words] => Finding::Note { words: (*words).to_owned(), date: None },
        ["note", words, on] => {
            let on = on.strip_prefix("date=").ok_or_else(|| bad_word(on))?;
            Finding::Note { words: (*words).to_owned(), date: Some(date(on)?) }
        }
        ["answer", of, words] => Finding::Answer { number: number(of)?, words: (*words).to_owned() },
        ["close", of] => Finding::Close { number: number(of)? },
        _ => return Err(unreadable("finding")),
    })
}

fn surplus(words: &[&str]) -> Result<Surplus, Refusal> {
    let to = |word: &str| {
        Ok(match word {
            "sukarela" => PaidTo::Sukarela,
            "cash" => PaidTo::Cash,
            "kasbon" => PaidTo::Kasbon,
            _ => return Err(bad_word(word)),
        })
    };
    Ok(match words {
        ["draft", year] => Surplus::Draft { year: self::year(year)?, policy: None },
        ["draft", year, named @ ..] => {
            Surplus::Draft { year: self::year(year)?, policy: Some(Box::new(policy(named)?)) }
        }
        ["allocate", year, decision, on, named @ ..] if !on.contains('=') => Surplus::Allocate {
            year: self::year(year)?,
            decision: (*decision).to_owned(),
            date: Some(date(on)?),
            policy: Box::new(policy(named)?),
        },
        ["allocate", year, decision, named @ ..] => Surplus::Allocate {
            year: self::year(year)?,
            decision: (*decision).to_owned(),
            date: None,
            policy: Box::new(policy(named)?),
        },
        ["take-back", year] => Surplus::TakeBack { year: self::year(year)? },
        ["statement", year, member, named @ ..] => Surplus::Statement {
            year: self::year(year)?,
            member: (*member).to_owned(),
            policy: if named.is_empty() { None } else { Some(Box::new(policy(named)?)) },
        },
        ["pay", year, "all"] => Surplus::PayAll { year: self::year(year)? },
        ["lapse", year, decision, on @ ..] if on.len() < 2 => Surplus::Lapse {
            year: self::year(year)?,
            decision: (*decision).to_owned(),
            date: on.first().map(|on| date(on)).transpose()?,
        },
        ["give-back", year, member, decision, on @ ..] if on.len() < 2 => Surplus::GiveBack {
            year: self::year(year)?,
            member: (*member).to_owned(),
            decision: (*decision).to_owned(),
            date: on.first().map(|on| date(on)).transpose()?,
        },
        ["pay", year, member, "transfer", of] => {
            let to = PaidTo::Transfer((*of).to_owned());
            Surplus::Pay { year: self::year(year)?, member: (*member).to_owned(), to }
        }
        ["pay", year, member, word] => {
            Surplus::Pay { year: self::year(year)?, member: (*member).to_owned(), to: to(word)? }
        }
        _ => return Err(unreadable("shu")),
    })
}

/// Keys of a policy take a value of it; every other name is a pool with its percentage. `jasa_modal` is shared by
/// capital, `jasa_usaha` by purchases, `jasa_pinjaman` by loan jasa; the others are funds.
fn policy(named: &[&str]) -> Result<Policy, Refusal> {
    let mut keys = serde_json::Map::new();
    let mut pools = Vec::new();
    for word in named {
        let (name, value) = word.split_once('=').ok_or_else(|| bad_word(word))?;
        match name {
            "simpanan_pokok" | "sales_total" => {
                keys.insert(name.to_owned(), serde_json::json!(amount_of(value)?));
            }
            "capital_base"
            | "savings_basis"
            | "patronage_denominator"
            | "leaver"
            | "rounding"
            | "remainder_to"
            | "on_zero"
            | "nonmember_to"
            | "village_percent"
            | "capital_cap_percent" => {
                keys.insert(name.to_owned(), serde_json::json!(value));
            }
            code => pools.push(pool(code, value)),
        }
    }
    let policy: Policy =
        serde_json::from_value(serde_json::Value::Object(keys)).map_err(|_| bad_word(&named.join(" ")))?;
    Ok(Policy { pool: pools, ..policy })
}

/// A pool of this name, with its usual kind.
fn pool(code: &str, percent: &str) -> Pool {
    let (kind, basis) = match code {
        "jasa_modal" => (PoolKind::Capital, None),
        "jasa_usaha" => (PoolKind::Patronage, None),
        "jasa_pinjaman" => (PoolKind::Patronage, Some(Basis::Jasa)),
        _ => (PoolKind::Fund, None),
    };
    Pool { code: code.to_owned(), kind, percent: percent.to_owned(), basis }
}
