//! Schedules, what a payment settles, penalties, and how late a loan is: `loans.json`.

use gerai::domain::cooperative::loan::{Kolektibilitas, Method, Part, Parts, Terms, allocate, penalty, schedule};
use gerai::domain::money::Rupiah;
use gerai::domain::percent::Percent;
use serde_json::{Value, json};

use super::refused;

/// The answer of one case.
pub fn answer(op: &str, input: &Value) -> Option<Value> {
    match op {
        "schedule" => of_terms(input),
        "allocate" => allocated(input),
        "penalty" => late(input),
        "kolek" => Some(json!(Kolektibilitas::of(input["days"].as_i64()?).code())),
        _ => None,
    }
}

fn rupiah(value: &Value) -> Option<Rupiah> {
    Rupiah::new(i128::from(value.as_i64()?)).ok()
}

fn of_terms(input: &Value) -> Option<Value> {
    let terms = Terms {
        principal: rupiah(&input["principal"])?,
        rate_month: input["rate_month"].as_str()?.parse().ok()?,
        months: input["months"].as_i64()?,
        method: Method::parse(input["method"].as_str()?)?,
        first_due: input["first_due"].as_str()?.parse().ok()?,
        round_to: input["round_to"].as_i64().unwrap_or(1),
    };
    let Ok(lines) = schedule(&terms) else { return Some(refused("BAD_LOAN")) };
    let total = |part: fn(&gerai::domain::cooperative::loan::Instalment) -> Rupiah| -> i64 {
        lines.iter().map(part).sum::<Rupiah>().amount()
    };
    let rows: Vec<Value> = lines
        .iter()
        .map(|line| {
            json!({
                "no": line.no,
                "due": line.due,
                "principal": line.principal,
                "jasa": line.jasa,
                "total": line.total(),
                "balance": line.balance,
            })
        })
        .collect();
    Some(json!({
        "schedule": rows,
        "total_principal": total(|line| line.principal),
        "total_jasa": total(|line| line.jasa),
        "total": total(|line| line.total()),
    }))
}

fn allocated(input: &Value) -> Option<Value> {
    let due = Parts {
        penalty: rupiah(&input["penalty"])?,
        jasa: rupiah(&input["jasa"])?,
        principal: rupiah(&input["principal"])?,
    };
    let order = match input["order"].as_array() {
        Some(order) => {
            let parts: Option<Vec<Part>> = order.iter().map(|part| Part::parse(part.as_str()?)).collect();
            parts?.try_into().ok()?
        }
        None => Part::ORDER,
    };
    let (paid, left_over) = allocate(rupiah(&input["amount"])?, due, order);
    Some(json!({
        "penalty": paid.penalty,
        "jasa": paid.jasa,
        "principal": paid.principal,
        "left_over": left_over,
    }))
}

fn late(input: &Value) -> Option<Value> {
    let rate = Percent::parse(input["rate_day"].as_str()?).ok()?;
    let grace = input["grace_days"].as_i64().unwrap_or(0);
    let cap = match &input["cap"] {
        Value::Null => None,
        cap => Some(rupiah(cap)?),
    };
    let whole = penalty(rupiah(&input["overdue_total"])?, rate, input["days"].as_i64()?, grace, cap).ok()?;
    Some(json!(whole))
}
