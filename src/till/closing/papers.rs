//! What the papers of closing say: X and Z, and the slip for what goes to the safe. Fields: `receipts/README.md`.
//!
//! Pure. Always holds: every figure that a form names is there, 0 where nothing happened; the hash of a Z is put in by
//! whoever makes the paper, since the record is sealed after this (`station/paper.rs`).

use serde_json::{Map, Value, json};

use super::figures;
use crate::domain::drawer::count::{leave, worth};
use crate::domain::id::UserId;
use crate::domain::time::Instant;
use crate::till::answer::StatementView;
use crate::till::lookup::Shift;
use crate::till::lookup::past::Counted;
use crate::till::slip::{Slip, time};
use crate::till::{Trouble, Turn};

/// Figures that the forms print; whatever else a shift has is there too.
const NAMED: [&str; 38] = [
    "cash_sales",
    "cash_refunds",
    "cash_in",
    "cash_out",
    "drops",
    "rounding",
    "sales",
    "receipts",
    "returns",
    "return_total",
    "voids",
    "void_total",
    "reprints",
    "no_sales",
    "overrides",
    "handovers",
    "tender_corrections",
    "qris",
    "card",
    "transfer",
    "kasbon",
    "sukarela",
    "voucher",
    "sembako",
    "obat",
    "anggota",
    "umum",
    "discount",
    "ppn",
    "savings_in",
    "savings_out",
    "kasbon_paid",
    "loans_paid",
    "vouchers_sold",
    "opening_difference",
    "note:age_refused",
    "note:ceiling_refused",
    "note:limit_refused",
];

/// A person's name; the id where there is none.
fn name(turn: &Turn<'_>, id: &UserId) -> Result<String, Trouble> {
    let found = turn.lookup.user(id)?.map(|user| user.name).filter(|name| !name.is_empty());
    Ok(found.unwrap_or_else(|| id.to_string()))
}

fn moment(turn: &Turn<'_>, at: Instant) -> Value {
    let local = turn.till.zone.local(at);
    json!({ "day": local.date, "time": time(local) })
}

/// An X, or a Z without its hash.
pub fn statement(turn: &Turn<'_>, shift: &Shift, statement: &StatementView) -> Result<Slip, Trouble> {
    let user = turn.user()?;
    // A name of a note has a colon, which no form can say: `note:age_refused` is `age_refused` on paper.
    let key = |key: &str| key.strip_prefix("note:").unwrap_or(key).to_owned();
    let mut all: Map<String, Value> = NAMED.iter().map(|name| (key(name), json!(0))).collect();
    all.extend(statement.figures.iter().map(|(name, figure)| (key(name), json!(figure))));
    let mut handovers = Vec::new();
    for (at, from, to) in &statement.handovers {
        handovers.push(json!({ "at": moment(turn, *at), "from": name(turn, from)?, "to": name(turn, to)? }));
    }
    let opener = match &statement.cashier {
        Some(cashier) => name(turn, cashier)?,
        None => user.name.clone(),
    };
    let carried = statement.carried.iter().map(|parked| {
        json!({ "name": parked.name, "total": parked.total, "waiting": parked.waiting, "at": moment(turn, parked.at) })
    });
    Ok(Slip::new(turn, user, shift.date)
        .with("till", shift.till.as_str())
        .with("number", statement.number)
        .with("opener", opener)
        .with("opened", moment(turn, shift.opened))
        .with("first", json!(statement.first))
        .with("last", json!(statement.last))
        .with("opening", statement.opening.amount())
        .with("expected", json!(statement.expected))
        .with("counted", json!(statement.counted))
        .with("difference", json!(statement.difference))
        .with("counts", json!(statement.counts))
        .with("figures", Value::Object(all))
        .with("pkp", turn.settings.pkp)
        .with("handovers", handovers)
        .with("carried", carried.collect::<Vec<Value>>())
        .with("reason", statement.reason.as_str())
        .with("deposit", statement.deposit.amount())
        .with("left", json!(statement.left))
        .with("last_hash", statement.last_hash.as_str())
        .with("previous", statement.previous.as_str()))
}

/// What is carried to the safe after the count, with its pieces where they make the sum.
pub fn deposit(turn: &Turn<'_>, shift: &Shift, z: &StatementView, count: &Counted) -> Result<Slip, Trouble> {
    let left = z.left.unwrap_or_default();
    let parted = leave(&figures::pieces(&count.pieces), left);
    let mut pieces = Vec::new();
    if worth(&parted.deposit) == z.deposit {
        for (rupiah, count) in parted.deposit.iter().rev() {
            pieces.push(json!({ "rupiah": rupiah, "count": count, "amount": rupiah * count }));
        }
    }
    Ok(Slip::new(turn, turn.user()?, shift.date)
        .with("till", shift.till.as_str())
        .with("number", z.number)
        .with("counted", json!(z.counted))
        .with("left", left.amount())
        .with("amount", z.deposit.amount())
        .with("pieces", pieces))
}
