//! Business events and what they post: `journal.json`.

use gerai::domain::accounting::form;
use serde_json::{Value, json};

/// The postings of one event, as its case lists them.
pub fn postings(_op: &str, event: &Value) -> Option<Value> {
    let rows = form::events_json(json!([event]).to_string().as_bytes()).ok()?;
    let row = |(_, account, debit, credit): form::PostingRow| {
        let (debit, credit) = (debit.amount(), credit.amount());
        json!({ "account": account.to_string(), "debit": debit, "credit": credit })
    };
    Some(rows.into_iter().map(row).collect())
}
