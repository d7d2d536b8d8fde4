//! A member's statement of a year's surplus: what was brought, how each part was reckoned, what it comes to.
//!
//! Pure. Shows nothing of others but their sums. Fields: `receipts/README.md`.

use serde_json::{Value, json};

use crate::domain::cooperative::shu::policy::{Basis, PoolKind};
use crate::domain::cooperative::shu::why::{Bought, Part, why};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::till::answer::books::SurplusView;
use crate::till::slip::Slip;
use crate::till::{Effect, Trouble, Turn};

/// The place is that of the member among the view's people.
pub fn statement(turn: &Turn<'_>, view: &SurplusView, place: usize) -> Result<Effect, Trouble> {
    let it = &view.distribution;
    let (person, share) = (&view.people[place], &it.members[place]);
    let parts = why(&view.policy, &view.people, it, place);
    let decided = view.allocated.as_ref();
    let result = view.policy.surplus.as_ref().map_or(Rupiah::ZERO, |surplus| surplus.member + surplus.nonmember);
    let bought = turn.lookup.bought(&MemberNumber(person.id.clone()), it.year)?;
    let payout = view.payouts.get(place).cloned().unwrap_or_default();
    let slip = Slip::new(turn, turn.user()?, turn.today())
        .with("year", it.year.to_string())
        .with("member", person.id.as_str())
        .with("name", view.names.get(place).map_or("", String::as_str))
        .with("draft", decided.is_none())
        .with("decision", decided.map_or("", |(_, decision)| decision.as_str()))
        .with("meeting", decided.map_or(Value::Null, |(date, _)| json!(date)))
        .with("reason", share.reason.map_or("", |reason| reason.code()))
        .with("pokok", person.pokok.amount())
        .with("wajib", person.wajib.amount())
        .with("sukarela", person.sukarela.amount())
        .with("purchases", person.purchases.amount())
        .with("bought", months(&bought, person.purchases))
        .with("capital_base", json!(view.policy.capital_base))
        .with("savings_basis", json!(view.policy.savings_basis))
        .with("parts", parts.iter().map(part).collect::<Vec<Value>>())
        .with("loss", (-result).max(Rupiah::ZERO).amount())
        .with("carried", it.loss_carried.amount())
        .with("total", share.total().amount())
        .with("way", if decided.is_some() { payout.way() } else { "" })
        .with("paid", payout.paid().amount())
        .with("paid_on", payout.last.map_or(Value::Null, |date| json!(date)))
        .with("cash", payout.cash.amount())
        .with("transferred", payout.transferred.amount())
        .with("to_sukarela", payout.sukarela.amount())
        .with("kasbon_off", payout.kasbon.amount())
        .with("lapsed", payout.lapsed.amount())
        .with("lapsed_by", payout.decision.as_str())
        .with("owed", if decided.is_some() { payout.owed_of(share.total()).amount() } else { 0 });
    Ok(slip.paper("shu_statement"))
}

/// What her purchases are made of; what no receipt of hers explains stands last, so that the sum is what counts.
fn months(bought: &[Bought], counted: Rupiah) -> Vec<Value> {
    let fact = |it: &Bought| json!({ "unit": it.unit, "month": it.month, "amount": it.amount });
    let rest = counted - bought.iter().map(|it| it.amount).sum();
    let other = (!rest.is_zero()).then(|| json!({ "unit": "", "month": 0, "amount": rest }));
    bought.iter().map(fact).chain(other).collect()
}

/// Weights are whole rupiah on paper where they are; capital of a part of the year has two decimals.
fn part(part: &Part) -> Value {
    let weight = |hundredths: i128| {
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        json!({ "rp": i64::try_from(whole).unwrap_or(i64::MAX), "rest": i64::try_from(rest).unwrap_or(0) })
    };
    let by = match (part.kind, part.basis) {
        (PoolKind::Capital, _) => "savings",
        (_, Basis::Jasa) => "jasa",
        _ => "purchases",
    };
    json!({
        "by": by, "percent": part.percent.replace('.', ","), "pool": part.pool.amount(),
        "own": weight(part.own), "all": weight(part.all),
        "share": part.share.amount(),
    })
}
