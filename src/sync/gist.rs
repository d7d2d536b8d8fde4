//! What a record says of itself, in the few words that tell a person which paper it was: its kind, its number, its
//! date, its amount. No name and no goods: what an auditor needs to find the paper, and nothing else.
//!
//! Pure. Always holds: a record that cannot be read, or is none, gives what can be read of it and nothing made up; it
//! is what the record *claims*, since what was put aside may be forged.
//! Neighbours: what is put aside (`protocol.rs`, `Shelved`), who shows it (`station/shelf.rs`).

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The gist of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gist {
    /// The event's kind, a word of the log (`sale_completed`).
    pub kind: String,
    /// When it was recorded, RFC 3339.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub at: String,
    /// The number on its paper (`261124-A-0012`).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Its business date, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Unit: rupiah.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// A word of a record is no longer than this.
const LONGEST: usize = 40;
/// Which field is the amount of the paper, the first that is there.
const AMOUNTS: [&str; 5] = ["payable", "refund", "amount", "total", "counted"];

impl Gist {
    /// Of a record's body; `None` where that is no record at all.
    pub fn of(body: &str) -> Option<Self> {
        let body: Value = serde_json::from_str(body).ok()?;
        let word = |name: &str| -> String {
            body.get(name).and_then(Value::as_str).unwrap_or_default().chars().take(LONGEST).collect()
        };
        let slip = || body.get("slip").and_then(Value::as_u64).map(|slip| slip.to_string()).unwrap_or_default();
        let number = Some(word("receipt")).filter(|number| !number.is_empty()).unwrap_or_else(slip);
        let amount = AMOUNTS.iter().find_map(|name| body.get(name).and_then(Value::as_i64));
        let gist = Self { kind: word("kind"), at: word("at"), number, date: word("date"), amount };
        (!gist.kind.is_empty()).then_some(gist)
    }
}

#[cfg(test)]
mod tests;
