//! The distribution of a year's surplus: `shu.json`.

use gerai::domain::cooperative::shu::person::Person;
use gerai::domain::cooperative::shu::policy::Policy;
use gerai::domain::cooperative::shu::{Distribution, distribute};
use serde_json::{Map, Value, json};

/// The answer of one case; `None` where its policy or members cannot be read.
pub fn answer(_op: &str, case: &Value) -> Option<Value> {
    let year = i16::try_from(case["year"].as_i64()?).ok()?;
    let policy: Policy = serde_json::from_value(case["policy"].clone()).ok()?;
    let people = case["members"].as_array()?.iter().map(person).collect::<Option<Vec<Person>>>()?;
    Some(match distribute(year, &policy, &people) {
        Ok(distribution) => answered(&distribution),
        Err(refused) => json!({ "status": "error", "code": refused.fault.code() }),
    })
}

/// No day of leaving is an empty text there.
fn person(row: &Value) -> Option<Person> {
    let mut row = row.clone();
    if row["left"] == "" {
        row.as_object_mut()?.remove("left");
    }
    serde_json::from_value(row).ok()
}

fn answered(it: &Distribution) -> Value {
    let pools: Map<String, Value> =
        it.pools.iter().map(|pool| (pool.code.clone(), pool.amount.amount().into())).collect();
    let member = |share: &gerai::domain::cooperative::shu::Share| {
        json!({
            "id": share.id, "reason": share.reason.map_or("", |reason| reason.code()),
            "capital": share.capital.amount(), "patronage": share.patronage.amount(), "total": share.total().amount(),
        })
    };
    json!({
        "status": it.status.code(), "base": it.base.amount(), "village": it.village.amount(),
        "nonmember_reserve": it.nonmember_reserve.amount(), "loss_absorbed": it.loss_absorbed.amount(),
        "loss_carried": it.loss_carried.amount(), "remainder": it.remainder.amount(),
        "members_total": it.members_total().amount(), "pools": pools,
        "members": it.members.iter().map(member).collect::<Vec<_>>(),
    })
}
