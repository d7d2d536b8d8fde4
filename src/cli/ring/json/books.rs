//! The members of an answer of the office: a year's surplus, a loan.
//!
//! Always holds: the names are those of `gerai shu --format json`.

use serde_json::{Map, Value, json};

use crate::till::answer::books::{LoanView, SurplusView};

/// The pools by code and the sums; the shares of single members are `gerai shu`'s and the screen's.
pub fn surplus(view: &SurplusView) -> Value {
    let it = &view.distribution;
    let pools: Map<String, Value> = it.pools.iter().map(|pool| (pool.code.clone(), json!(pool.amount))).collect();
    let part = it.members.iter().filter(|share| share.reason.is_none()).count();
    let [paid, lapsed, owed] = view.settled();
    let mut said = json!({
        "year": it.year,
        "status": it.status.code(),
        "base": it.base,
        "village": it.village,
        "nonmember_reserve": it.nonmember_reserve,
        "loss_absorbed": it.loss_absorbed,
        "loss_carried": it.loss_carried,
        "remainder": it.remainder,
        "pools": pools,
        "members": part,
        "members_total": it.members_total(),
        "closed": view.closed,
        "allocated": view.allocated.as_ref().map(|(date, _)| date),
        "decision": view.allocated.as_ref().map(|(_, decision)| decision),
        "paid": paid,
        "owed": owed,
        "lapsed": lapsed,
    });
    if let Some((year, decision)) = &view.begun {
        said["begun"] = json!({ "year": year, "decision": decision });
    }
    said
}

/// What is signed for.
pub fn loan(loan: &LoanView) -> Value {
    json!({
        "member": loan.member,
        "principal": loan.principal,
        "jasa": loan.jasa,
        "fee": loan.fee,
        "first": loan.first,
        "last": loan.last,
        "first_due": loan.first_due,
        "months": loan.months,
        "state": loan.state,
    })
}
