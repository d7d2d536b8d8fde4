//! The members of an answer beside the sale: QRIS, returns, parked sales, counts, X and Z.
//!
//! Always holds: `z` has the fields of the contract, in its order; every other figure stands in `figures`.

use serde_json::{Map, Value, json};

use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::till::answer::{
    Answer, CauseView, CountView, DeskDone, DeskView, HintView, ParkedView, ReturnView, StatementView,
};
use crate::till::input::Input;

/// Adds what this answer has of them.
pub fn add(members: &mut Map<String, Value>, input: &Input, answer: &Answer, say: &dyn Fn(&Text) -> String) {
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    if let Some(qris) = &answer.qris {
        put("qris", json!(qris.payload));
        put("qris_amount", json!(qris.amount));
    }
    if let Some(sale) = &answer.sale {
        if sale.tenders.iter().any(|(tender, _)| tender != "cash") {
            let part = |(tender, amount): &(String, Rupiah)| json!({ "type": tender, "amount": amount });
            put("tenders", json!(sale.tenders.iter().map(part).collect::<Vec<_>>()));
        }
        if !sale.change_pieces.is_empty() {
            let pieces = |(piece, count): &(Rupiah, u32)| json!({ "piece": piece, "count": count });
            put("change_pieces", json!(sale.change_pieces.iter().map(pieces).collect::<Vec<_>>()));
        }
    }
    if let Some(exchange) = &answer.exchange {
        put("exchange", json!({ "of": exchange.of.to_string(), "credit": exchange.credit }));
    }
    if let Some(receipt) = &answer.exchanged {
        put("exchanged", json!(receipt.to_string()));
    }
    if let Some(returning) = &answer.returning {
        put("return", self::returning(returning));
    }
    if matches!(input, Input::Hold { .. } | Input::Recall { .. } | Input::State) && !answer.parked.is_empty() {
        put("parked", json!(answer.parked.iter().map(parked).collect::<Vec<_>>()));
    }
    if let Some(kept) = &answer.unfinished {
        put("unfinished", json!({ "lines": kept.lines, "total": kept.total }));
    }
    if let Some(counted) = &answer.counted {
        put("count", self::counted(counted, say));
    }
    if let Some(statement) = &answer.statement {
        put("x", self::statement(statement));
    }
    if let Some(z) = &answer.z {
        put("z", self::statement(z));
    }
    if let Some(voucher) = &answer.voucher {
        put("voucher", json!(voucher));
    }
    if let Some(slip) = answer.slip {
        put("slip", json!(slip));
    }
    if let Some(desk) = &answer.desk {
        put("desk", self::desk(desk));
    }
    if !answer.summary.is_empty() {
        put("summary", json!(answer.summary.iter().map(say).collect::<Vec<String>>().join("\n")));
    }
}

/// What was paid in, paid back or paid out, and what there is after it.
fn desk(desk: &DeskView) -> Value {
    let head = json!({ "member": desk.member, "name": desk.name, "amount": desk.amount, "balance": desk.balance });
    let more = match &desk.done {
        DeskDone::Saving { saving, months } => {
            let months = months.map(|months| {
                let (from, to) = (months.from.to_string(), months.to.to_string());
                json!({ "from": from, "to": to, "whole": months.whole, "part": months.part })
            });
            json!({ "saving": saving, "months": months })
        }
        DeskDone::Loan { loan, penalty, jasa, principal, to_sukarela, paid_off } => json!({
            "loan": loan,
            "penalty": penalty,
            "jasa": jasa,
            "principal": principal,
            "to_sukarela": to_sukarela,
            "paid_off": paid_off,
        }),
        DeskDone::Term { term, due, months, rate_year, interest, tax, closed } => json!({
            "term": term,
            "due": due,
            "months": months,
            "rate_year": rate_year,
            "interest": interest,
            "tax": tax,
            "closed": closed,
        }),
        DeskDone::Voided { slip } => json!({ "voids": slip }),
        DeskDone::Interest | DeskDone::Kasbon | DeskDone::Voucher | DeskDone::Pin | DeskDone::Membership => json!({}),
    };
    let members = [head, more].into_iter().filter_map(|part| part.as_object().cloned());
    Value::Object(members.flatten().collect())
}

fn parked(parked: &ParkedView) -> Value {
    json!({
        "name": parked.name,
        "member": parked.member,
        "lines": parked.lines,
        "total": parked.total,
        "at": parked.at,
        "waiting": parked.waiting,
    })
}

fn returning(returning: &ReturnView) -> Value {
    let lines = returning.lines.iter().map(|line| {
        let (sku, name) = if line.veiled { ("", "") } else { (line.sku.as_str(), line.name.as_str()) };
        json!({
            "line": line.line,
            "sku": sku,
            "name": name,
            "unit": line.unit,
            "price": line.price,
            "sold_milli": line.sold,
            "returned_milli": line.returned,
            "taken_milli": line.taken,
            "amount": line.amount,
            "condition": line.condition,
        })
    });
    json!({
        "receipt": returning.receipt,
        "lines": lines.collect::<Vec<_>>(),
        "total": returning.total,
        "payable": returning.payable,
        "tenders": returning.tenders,
    })
}

fn counted(counted: &CountView, say: &dyn Fn(&Text) -> String) -> Value {
    let cause = |cause: &CauseView| {
        json!({
            "amount": cause.amount,
            "fit": cause.fit,
            "title": say(&cause.title),
            "detail": say(&cause.detail),
            "receipt": cause.receipt,
            "tender": cause.tender,
        })
    };
    let hint = |hint: &HintView| {
        json!({
            "kind": hint.kind,
            "member": hint.member,
            "receipt": hint.receipt,
            "title": say(&hint.title),
            "detail": say(&hint.detail),
        })
    };
    let mut members = json!({
        "nth": counted.nth,
        "counted": counted.counted,
        "expected": counted.expected,
        "difference": counted.difference,
        "needs_reason": counted.needs_reason,
        "causes": counted.causes.iter().map(cause).collect::<Vec<_>>(),
        "explained": counted.explained,
        "leave": counted.leave,
        "deposit": counted.deposit,
    });
    if !counted.hints.is_empty() {
        members["hints"] = json!(counted.hints.iter().map(hint).collect::<Vec<_>>());
    }
    members
}

/// The contract's fields first; of an X, what was not counted is null.
fn statement(statement: &StatementView) -> Value {
    const FIGURES: [&str; 5] = ["cash_sales", "cash_refunds", "cash_in", "cash_out", "drops"];
    const AFTER: [&str; 9] =
        ["sales", "receipts", "qris", "card", "transfer", "kasbon", "sukarela", "voucher", "rounding"];
    let figure = |key: &str| statement.figures.get(key).copied().unwrap_or(0);
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    put("number", json!(statement.number));
    put("opening", json!(statement.opening));
    for key in FIGURES {
        put(key, json!(figure(key)));
    }
    put("expected", json!(statement.expected));
    put("counted", json!(statement.counted));
    put("difference", json!(statement.difference));
    for key in AFTER {
        put(key, json!(figure(key)));
    }
    put("hash", json!(statement.hash));
    put("till", json!(statement.till));
    put("date", json!(statement.date));
    put("cashier", json!(statement.cashier));
    put("opened", json!(statement.opened));
    put("closed", json!(statement.closed));
    put("deposit", json!(statement.deposit));
    put("left", json!(statement.left));
    put("counts", json!(statement.counts));
    put("last_hash", json!(statement.last_hash));
    put("previous", json!(statement.previous));
    let handover = |(at, from, to): &(Instant, UserId, UserId)| json!({ "at": at, "from": from, "to": to });
    put("handovers", json!(statement.handovers.iter().map(handover).collect::<Vec<_>>()));
    put("carried", json!(statement.carried.iter().map(parked).collect::<Vec<_>>()));
    put("first", json!(statement.first));
    put("last", json!(statement.last));
    let others: Map<String, Value> = statement
        .figures
        .iter()
        .filter(|(key, _)| !FIGURES.contains(&key.as_str()) && !AFTER.contains(&key.as_str()))
        .map(|(key, amount)| (key.clone(), json!(amount)))
        .collect();
    put("figures", Value::Object(others));
    Value::Object(members)
}
