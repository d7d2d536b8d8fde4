//! A year's surplus shared out: the answer of `gerai shu` as tables for people and as rows for programs.
//!
//! Pure. Names and order of the rows' fields are those of `vectors/README.md` and frozen.

use serde_json::{Map, Value, json};

use super::table::{Cell, Column, Kind, Table};
use super::write;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::{Distribution, Reason, Refused, Share};
use crate::domain::event::surplus::ShuAllocated;
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale::Language;

/// One object a row, told apart by `row`.
pub fn json(it: &Distribution) -> String {
    let mut array = write::json::Array::default();
    rows(it).into_iter().map(|row| array.object(row)).collect::<String>() + array.end()
}

/// The same with a column per field, empty where a row has none.
pub fn csv(it: &Distribution) -> String {
    let names = [
        "row",
        "id",
        "reason",
        "capital",
        "patronage",
        "total",
        "kind",
        "percent",
        "amount",
        "status",
        "base",
        "village",
        "nonmember_reserve",
        "loss_absorbed",
        "loss_carried",
        "remainder",
        "members_total",
    ];
    let field = |value: Option<&Value>| match value {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => String::new(),
    };
    let line = |row: &Map<String, Value>| write::csv::line(names.iter().map(|name| field(row.get(*name))));
    write::csv::line(names.iter().map(|name| (*name).to_owned())) + &rows(it).iter().map(line).collect::<String>()
}

fn rows(it: &Distribution) -> Vec<Map<String, Value>> {
    let object = |value: Value| match value {
        Value::Object(object) => object,
        _ => Map::new(),
    };
    let member = |share: &Share| {
        json!({
            "row": "member", "id": share.id, "reason": share.reason.map_or("", Reason::code),
            "capital": share.capital, "patronage": share.patronage, "total": share.total(),
        })
    };
    let pools = it.pools.iter().map(|pool| {
        json!({
            "row": "pool", "id": pool.code, "kind": pool.kind.code(), "percent": pool.percent, "amount": pool.amount,
        })
    });
    let summary = json!({
        "row": "summary", "id": "total", "status": it.status.code(), "base": it.base, "village": it.village,
        "nonmember_reserve": it.nonmember_reserve, "loss_absorbed": it.loss_absorbed, "loss_carried": it.loss_carried,
        "remainder": it.remainder, "members_total": it.members_total(),
    });
    it.members.iter().map(member).chain(pools).chain([summary]).map(object).collect()
}

const MEMBERS: &[Column] = &[
    Column::new("id", "report-member", Kind::Words),
    Column::new("reason", "report-reason", Kind::Words),
    Column::summed("capital", "report-jasa-modal"),
    Column::summed("patronage", "report-jasa-usaha"),
    Column::summed("total", "report-shu"),
];

const POOLS: &[Column] = &[
    Column::new("id", "report-pool", Kind::Words),
    Column::new("percent", "report-percent", Kind::Words),
    Column::summed("amount", "report-amount"),
];

/// Whether this is what the members' meeting decided: then it stands for good (koperasi 2.5).
pub fn is_of(it: &Distribution, allocated: &ShuAllocated) -> bool {
    let amounts = it.pools.iter().map(|pool| (&pool.code, pool.amount));
    it.members == allocated.shares && amounts.eq(allocated.pools.iter().map(|pool| (&pool.code, pool.amount)))
}

/// The year in words, then what each fund gets, then what each member gets; before the meeting decided it, a draft.
pub fn text(it: &Distribution, decided: bool, language: Language, zone: &Zone) -> String {
    let mut head = head(it);
    if !decided {
        head.insert(1, Text::new("rat-draft"));
    }
    let mut pools = Table::new(head, POOLS);
    for pool in &it.pools {
        pools.push(vec![Cell::words(&pool.code), Cell::words(&pool.percent), Cell::Money(pool.amount)]);
    }
    let mut members = Table::new(vec![Text::new("shu-head-members").with("count", it.members.len())], MEMBERS);
    for share in &it.members {
        members.push(vec![
            Cell::words(&share.id),
            Cell::maybe(share.reason, |reason| Cell::said(reason.code().to_owned(), said(reason))),
            Cell::Money(share.capital),
            Cell::Money(share.patronage),
            Cell::Money(share.total()),
        ]);
    }
    let write = |table: &Table| write::text::table(table, language, zone);
    format!("{}\n{}", write(&pools), write(&members))
}

/// A refusal in words; its code stands in brackets at the end.
pub fn refused(refused: &Refused) -> Text {
    Text::new("shu-refused").with("code", refused.fault.code()).with("about", refused.about.as_str())
}

/// Why somebody takes no part.
pub fn said(reason: Reason) -> Text {
    Text::new("shu-reason").with("reason", reason.code())
}

fn head(it: &Distribution) -> Vec<Text> {
    let year = it.year.to_string();
    let mut head = vec![
        Text::new("shu-head").with("year", year),
        Text::new("shu-status").with("status", it.status.code()).with("base", it.base),
    ];
    let mut say = |key: &'static str, amount: crate::domain::money::Rupiah| {
        if !amount.is_zero() {
            head.push(Text::new(key).with("amount", amount));
        }
    };
    say("shu-nonmember-reserve", it.nonmember_reserve);
    say("shu-village", it.village);
    say("shu-loss-absorbed", it.loss_absorbed);
    say("shu-loss-carried", it.loss_carried);
    say("shu-remainder", it.remainder);
    head
}

/// What is worth a look and refuses nothing: members whose returns outweigh what they bought.
pub fn warnings(people: &[Person]) -> Vec<Text> {
    let negative = people.iter().filter(|person| person.purchases.is_negative());
    negative
        .map(|person| Text::new("shu-negative-purchases").with("member", &*person.id).with("amount", person.purchases))
        .collect()
}

#[cfg(test)]
mod tests;
