//! The words of the stock room.
//!
//! Pure. What may be said of a line is said by name: `batch=T25H63 expiry=2027-09-30 price=20000 disc=10+5 bonus=2`.

use super::{amount_of, line_number, quantity, unreadable};
use crate::domain::event::draft::{DraftGathered, DraftGathering, GatheredFor};
use crate::domain::event::stock::{PaidFrom, Scope};
use crate::domain::event::warehouse::MoneyIn;
use crate::domain::goods::lot::expiry_written;
use crate::domain::goods::product::Place;
use crate::domain::id::{Sku, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::till::input::Input;
use crate::till::input::stock::{
    Count, CountStorage, FakturFacts, Gather, LineFacts, Receive, SentBack, Shelve, Storage, Supply, Taken, Warehouse,
};
use crate::till::refusal::{Code, Refusal};

/// Every word that this file reads.
pub const VERBS: &[&str] = &[
    "receive",
    "order",
    "order-close",
    "pay-supplier",
    "settle-consignor",
    "send-back",
    "move",
    "arrive",
    "writeoff",
    "repack",
    "block",
    "unblock",
    "missed",
    "stocktake",
    "warehouse",
    "bill",
    "shop",
    "shop-paid",
    "storage",
    "gather",
];

pub fn input(verb: &str, rest: &[&str]) -> Result<Input, Refusal> {
    match verb {
        "receive" => receive(rest).map(Input::Receive),
        "stocktake" => count(rest).map(Input::CountStock),
        "storage" => storage(rest).map(Input::Storage),
        "gather" => gather(rest).map(Input::Gather),
        "warehouse" | "bill" | "shop" | "shop-paid" => warehouse(verb, rest).map(Input::Warehouse),
        "move" | "arrive" | "writeoff" | "repack" | "block" | "unblock" | "missed" => {
            shelve(verb, rest).map(Input::Shelve)
        }
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
        ["set", line, more @ ..] if !more.is_empty() => Receive::Set { line: line_number(line)?, facts: facts(more)? },
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
            "price" => match value.contains(['.', ',']).then(|| Quantity::parse(value)) {
                Some(Ok(exact)) if exact > Quantity::ZERO => facts.exact = Some(exact),
                _ => facts.price = Some(amount_of(value)?),
            },
            "disc" => facts.discounts = Some(value.to_owned()),
            "amount" => facts.amount = Some(amount_of(value)?),
            "shelf" => facts.shelf = Some(value.to_owned()),
            _ => return Err(bad_word(word)),
        }
    }
    Ok(facts)
}

/// A day, or a month as packs print it, which means its last day (A9).
fn expiry(text: &str) -> Result<BusinessDate, Refusal> {
    expiry_written(text).ok_or_else(|| Refusal::new(Code::BadInput, Text::new("till-bad-date").with("text", text)))
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
        ("order-close", [order, more @ ..]) if more.len() < 2 => {
            let reason = more.first().map_or_else(String::new, |reason| owned(reason));
            Supply::CloseOrder { order: owned(order), reason }
        }
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
fn ordered(word: &str) -> Result<(Sku, Quantity, Option<String>), Refusal> {
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

/// `move FROM TO SKU=QTY[:BATCH] … [words=…]`, `arrive NUMBER all`, `arrive NUMBER SKU=QTY[:BATCH] …`,
/// `writeoff PLACE REASON SKU=QTY[:BATCH] … [witness=USER] [words=…]`, `repack PLACE SKU=QTY SKU=COUNT [lost=QTY]`,
/// `block SKU BATCH REASON`, `unblock SKU BATCH`, `missed WORDS`.
fn shelve(verb: &str, rest: &[&str]) -> Result<Shelve, Refusal> {
    Ok(match (verb, rest) {
        ("move", ["again", transfer]) => Shelve::PrintAgain { transfer: (*transfer).to_owned() },
        ("move", [from, to, more @ ..]) => {
            let (lines, said) = taken(more)?;
            Shelve::Move { from: place(from)?, to: place(to)?, lines, words: said.words }
        }
        ("arrive", [transfer, "all"]) => {
            Shelve::Arrive { transfer: (*transfer).to_owned(), all: true, lines: Vec::new() }
        }
        ("arrive", [transfer, more @ ..]) => {
            Shelve::Arrive { transfer: (*transfer).to_owned(), all: false, lines: taken(more)?.0 }
        }
        ("writeoff", [at, reason, more @ ..]) => {
            let (lines, said) = taken(more)?;
            let (place, reason) = (place(at)?, (*reason).to_owned());
            Shelve::WriteOff { place, reason, lines, witnesses: said.witnesses, words: said.words }
        }
        ("repack", [at, from, to, more @ ..]) if more.len() < 2 => {
            let pair = |word: &str| ordered(word).map(|(sku, quantity, _)| (sku, quantity));
            let lost = match more.first().map(|word| named(word)).transpose()? {
                None => Quantity::ZERO,
                Some(("lost", value)) => quantity(value)?,
                Some((name, _)) => return Err(bad_word(name)),
            };
            Shelve::Repack { place: place(at)?, from: pair(from)?, to: pair(to)?, lost }
        }
        ("block", [sku, batch, reason]) => Shelve::Block {
            sku: Sku::from(*sku),
            batch: (*batch).to_owned(),
            blocked: true,
            reason: (*reason).to_owned(),
        },
        ("unblock", [sku, batch]) => {
            Shelve::Block { sku: Sku::from(*sku), batch: (*batch).to_owned(), blocked: false, reason: String::new() }
        }
        ("missed", words) if !words.is_empty() => Shelve::Missed { asked: words.join(" ") },
        _ => return Err(unreadable(verb)),
    })
}

/// `gather move FROM TO [SKU=QTY[:BATCH]]…`, `gather writeoff PLACE REASON|- [SKU=QTY[:BATCH]]…
/// [witness=USER [witness=USER]]`.
fn gather(rest: &[&str]) -> Result<Gather, Refusal> {
    let (head, more) = match rest {
        ["move", from, to, more @ ..] => {
            let (purpose, from, to) = (GatheredFor::Move, place(from)?, Some(place(to)?));
            (DraftGathering { purpose, from, to, reason: String::new(), witness: None, second_witness: None }, more)
        }
        ["writeoff", at, reason, more @ ..] => {
            let reason = if *reason == "-" { String::new() } else { (*reason).to_owned() };
            let (purpose, from) = (GatheredFor::WriteOff, place(at)?);
            (DraftGathering { purpose, from, to: None, reason, witness: None, second_witness: None }, more)
        }
        _ => return Err(unreadable("gather")),
    };
    let (lines, said) = taken(more)?;
    let line = |taken: Taken| DraftGathered {
        sku: taken.sku,
        unit: String::new(),
        qty_milli: taken.quantity,
        batch: taken.batch.unwrap_or_default(),
    };
    let mut seen_by = said.witnesses.into_iter();
    let head = DraftGathering { witness: seen_by.next(), second_witness: seen_by.next(), ..head };
    Ok(Gather { head, lines: lines.into_iter().map(line).collect() })
}

/// `storage in MEMBER|- GOODS QTY [each=KG] [name=] [phone=] [shelf=]`, `storage out CODE QTY [cash|bank|safe]`,
/// `storage fees`, `storage statement CODE`, `storage count …`.
fn storage(rest: &[&str]) -> Result<Storage, Refusal> {
    let owned = |text: &str| text.to_owned();
    let into = |word: &str| match word {
        "cash" => Ok(MoneyIn::Cash),
        "safe" => Ok(MoneyIn::Safe),
        "bank" => Ok(MoneyIn::Bank),
        word => Err(bad_word(word)),
    };
    Ok(match rest {
        ["in", owner, goods, amount, more @ ..] => {
            let (mut each, mut name, mut phone, mut shelf) = (None, String::new(), String::new(), String::new());
            for word in more {
                match named(word)? {
                    ("each", value) => each = Some(quantity(value)?),
                    ("name", value) => value.clone_into(&mut name),
                    ("phone", value) => value.clone_into(&mut phone),
                    ("shelf", value) => value.clone_into(&mut shelf),
                    _ => return Err(bad_word(word)),
                }
            }
            let owner = Some(owned(owner)).filter(|owner| owner != "-");
            Storage::In { owner, name, phone, goods: owned(goods), quantity: quantity(amount)?, each, shelf }
        }
        ["out", storage, amount, more @ ..] if more.len() < 2 => Storage::Out {
            storage: owned(storage),
            quantity: quantity(amount)?,
            paid: more.first().map(|word| into(word)).transpose()?,
        },
        ["fees"] => Storage::Fees,
        ["statement", storage] => Storage::Statement { storage: owned(storage) },
        ["count", more @ ..] => Storage::Count(count_storage(more)?),
        _ => return Err(unreadable("storage")),
    })
}

/// `storage count`, then `scan CODE`, `set CODE QTY`, `review`, `done [REASON]`, `leave`.
fn count_storage(rest: &[&str]) -> Result<CountStorage, Refusal> {
    Ok(match rest {
        [] => CountStorage::Begin,
        ["scan", code] => CountStorage::Scan { code: (*code).to_owned() },
        ["set", storage, amount] => CountStorage::Set { storage: (*storage).to_owned(), quantity: quantity(amount)? },
        ["review"] => CountStorage::Review,
        ["done", reason @ ..] => CountStorage::Done { reason: reason.join(" ") },
        ["leave"] => CountStorage::Leave,
        _ => return Err(unreadable("storage")),
    })
}

/// `warehouse [SHOP]`, `bill`, `shop CODE NAME [phone=…] [address=…] [limit=…] [days=…] [inactive=yes]`,
/// `shop-paid SHOP AMOUNT cash|safe|bank [RECEIPT]`.
fn warehouse(verb: &str, rest: &[&str]) -> Result<Warehouse, Refusal> {
    let owned = |text: &str| text.to_owned();
    Ok(match (verb, rest) {
        ("warehouse", []) => Warehouse::Sell { shop: None },
        ("warehouse", [shop]) => Warehouse::Sell { shop: Some(owned(shop)) },
        ("bill", []) => Warehouse::Bill,
        ("shop", [code, name, more @ ..]) => shop(code, name, more)?,
        ("shop-paid", [shop, amount, into, more @ ..]) if more.len() < 2 => Warehouse::Paid {
            shop: owned(shop),
            amount: amount_of(amount)?,
            paid: match *into {
                "cash" => MoneyIn::Cash,
                "safe" => MoneyIn::Safe,
                "bank" => MoneyIn::Bank,
                word => return Err(bad_word(word)),
            },
            receipt: more.first().map(|receipt| owned(receipt)),
        },
        _ => return Err(unreadable(verb)),
    })
}

fn shop(code: &str, name: &str, more: &[&str]) -> Result<Warehouse, Refusal> {
    let (mut phone, mut address) = (String::new(), String::new());
    let (mut limit, mut term_days, mut inactive) = (None, None, false);
    for word in more {
        match named(word)? {
            ("phone", value) => value.clone_into(&mut phone),
            ("address", value) => value.clone_into(&mut address),
            ("limit", value) => limit = Some(amount_of(value)?),
            ("days", value) => term_days = Some(value.parse().map_err(|_| bad_word(word))?),
            ("inactive", "yes") => inactive = true,
            _ => return Err(bad_word(word)),
        }
    }
    let (shop, name) = (code.to_owned(), name.to_owned());
    Ok(Warehouse::SetShop { shop, name, phone, address, limit, term_days, inactive })
}

/// What was said beside the goods.
#[derive(Default)]
struct Said {
    witnesses: Vec<UserId>,
    words: String,
}

fn taken(words: &[&str]) -> Result<(Vec<Taken>, Said), Refusal> {
    let (mut lines, mut said) = (Vec::new(), Said::default());
    for word in words {
        match named(word)? {
            ("witness", who) => said.witnesses.push(UserId::from(who)),
            ("words", text) => text.clone_into(&mut said.words),
            _ => {
                let (sku, quantity, batch) = ordered(word)?;
                lines.push(Taken { sku, quantity, batch });
            }
        }
    }
    Ok((lines, said))
}

/// `stocktake PLACE [shelf=R3|category=…]`, then `scan CODE`, `line SKU QTY [UNIT] [batch=…]`, `set SKU QTY [batch=…]`,
/// `remove SKU [batch=…]`, `review`, `done [REASON]`, `leave`.
fn count(rest: &[&str]) -> Result<Count, Refusal> {
    let owned = |text: &str| text.to_owned();
    let batch = |word: Option<&&str>| match word.map(|word| named(word)).transpose()? {
        None => Ok(None),
        Some(("batch", value)) => Ok(Some(value.to_owned())),
        Some((name, _)) => Err(bad_word(name)),
    };
    Ok(match rest {
        ["scan", code] => Count::Scan { code: owned(code) },
        ["line", sku, amount, more @ ..] if more.len() < 3 => {
            let (unit, more) = match more {
                [unit, rest @ ..] if !unit.contains('=') => (Some(owned(unit)), rest),
                more => (None, more),
            };
            let (sku, quantity) = (Sku::from(*sku), quantity(amount)?);
            Count::Line { sku, quantity, unit, batch: batch(more.first())? }
        }
        ["set", sku, amount, more @ ..] if more.len() < 2 => {
            Count::Set { sku: Sku::from(*sku), quantity: quantity(amount)?, batch: batch(more.first())? }
        }
        ["remove", sku, more @ ..] if more.len() < 2 => {
            Count::Remove { sku: Sku::from(*sku), batch: batch(more.first())? }
        }
        ["review"] => Count::Review,
        ["done", reason @ ..] => Count::Done { reason: reason.join(" ") },
        ["leave"] => Count::Leave,
        [at] => Count::Begin { place: place(at)?, scope: Scope::All },
        [at, within] => {
            let scope = match named(within)? {
                ("shelf", shelf) => Scope::Shelf(shelf.to_uppercase()),
                ("category", category) => Scope::Category(category.to_owned()),
                (name, _) => return Err(bad_word(name)),
            };
            Count::Begin { place: place(at)?, scope }
        }
        _ => return Err(unreadable("stocktake")),
    })
}
