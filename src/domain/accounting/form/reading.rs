//! What is wrong with an event that does not read, in a sentence: the field by its name, in place of a library's words.
//!
//! Pure. Where the reader names no field it is found by trying: the last one without which something else is wrong.

use serde::Deserialize;
use serde_json::Value;

use crate::domain::accounting::book_event::BookEvent;
use crate::domain::text::Text;

/// A line of sembako said to be a service: the one rule that is kept while reading.
pub const NO_SERVICES: &str = "sembako has no services";

/// Why this event does not read. `error` is the reader's.
pub fn why(event: &Value, error: &serde_json::Error) -> Text {
    let said = error.to_string();
    let named = |before: &str| said.strip_prefix(before)?.split('`').nth(1).map(str::to_owned);
    if !event.is_object() {
        return Text::new("event-no-object");
    }
    if said.starts_with(NO_SERVICES) {
        return Text::new("event-sembako-service");
    }
    if let Some(field) = named("missing field") {
        return Text::new("event-field-missing").with("field", field);
    }
    if let Some(field) = named("unknown field") {
        return Text::new("event-field-unknown").with("field", field);
    }
    match culprit(event, event, &mut Vec::new(), &said) {
        Some((field, value)) => Text::new("event-field-bad").with("field", field).with("value", shown(&value)),
        None => Text::new("event-unreadable"),
    }
}

/// A step into a value: of an object by name, of a list by place.
#[derive(Clone)]
enum Step {
    Field(String),
    Place(usize),
}

/// The field that the reader stumbled over, and what stands in it. `at` leads from the event to `part`.
fn culprit(event: &Value, part: &Value, at: &mut Vec<Step>, said: &str) -> Option<(String, Value)> {
    let steps: Vec<(Step, &Value)> = match part {
        Value::Object(fields) => fields.iter().map(|(name, value)| (Step::Field(name.clone()), value)).collect(),
        Value::Array(parts) => parts.iter().enumerate().map(|(at, value)| (Step::Place(at), value)).collect(),
        _ => return None,
    };
    // What is read after the culprit changes nothing; what is read before it would be the first to be named.
    let (step, value) = steps.into_iter().rev().find(|(step, _)| {
        at.push(step.clone());
        let changed = emptied(event, at).is_some_and(|other| fault(&other).as_deref() != Some(said));
        at.pop();
        changed
    })?;
    at.push(step);
    let found = culprit(event, value, at, said).unwrap_or_else(|| (path(at), value.clone()));
    at.pop();
    Some(found)
}

fn fault(event: &Value) -> Option<String> {
    BookEvent::deserialize(event).err().map(|error| error.to_string())
}

/// The same event with nothing at this place.
fn emptied(event: &Value, at: &[Step]) -> Option<Value> {
    let mut event = event.clone();
    let mut part = &mut event;
    for step in at {
        part = match step {
            Step::Field(name) => part.get_mut(name)?,
            Step::Place(place) => part.get_mut(place)?,
        };
    }
    *part = Value::Null;
    Some(event)
}

/// `lines[2].amount`, places from 1.
fn path(at: &[Step]) -> String {
    let mut path = String::new();
    for step in at {
        match step {
            Step::Field(name) if path.is_empty() => path.push_str(name),
            Step::Field(name) => path.push_str(&format!(".{name}")),
            Step::Place(place) => path.push_str(&format!("[{}]", place + 1)),
        }
    }
    path
}

/// So many letters of a value name it.
const MOST_LETTERS: usize = 40;

fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
