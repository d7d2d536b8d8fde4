//! What every paper beside a receipt begins with: when, where, who, and its running number.
//!
//! Pure. Always holds: figures are integers and dates ISO, as the forms in `receipts/` expect them; the words come from
//! `assets/locales`. Fields: `receipts/README.md`.

use serde_json::{Map, Value, json};

use super::lookup::User;
use super::{Effect, Turn};
use crate::domain::time::{BusinessDate, LocalTime};

/// The facts of a slip, to which its own are added.
pub struct Slip(Map<String, Value>);

/// `10:42` on the shop's clock.
pub fn time(local: LocalTime) -> String {
    format!("{:02}:{:02}", local.hour, local.minute)
}

impl Slip {
    /// The settings of `date` hold for its head: the business date.
    pub fn new(turn: &Turn<'_>, user: &User, date: BusinessDate) -> Self {
        let local = turn.till.zone.local(turn.moment.now);
        let mut facts = Map::new();
        facts.insert("date".to_owned(), json!(date));
        facts.insert("day".to_owned(), json!(local.date));
        facts.insert("time".to_owned(), json!(time(local)));
        facts.insert("cashier".to_owned(), json!(user.name));
        Self(facts)
    }

    pub fn with(mut self, name: &str, fact: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), fact.into());
        self
    }

    /// The same as a paper for the queue.
    pub fn paper(self, kind: &'static str) -> Effect {
        Effect::Paper { kind, receipt: None, payload: Value::Object(self.0).to_string() }
    }
}
