//! The OpenAPI 3.1 document of `/v1/`: what each endpoint takes and answers.
//!
//! A test holds it against the routes (`routes.rs`) and against what the wire types really write.

use serde_json::{Value, json};

use crate::sync::protocol::{LONGEST_BODY, MOST_RECORDS, path};

/// The whole document.
pub fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Gerai ledger",
            "version": "1",
            "description": format!(
                "Logs of a cooperative's tills. Bodies are JSON, or JSON lines where records travel; they may come \
                 with Content-Encoding: deflate (zlib) and are at most {LONGEST_BODY} bytes with {MOST_RECORDS} \
                 records."
            )
        },
        "paths": paths(),
        "components": {
            "securitySchemes": {"device": {"type": "http", "scheme": "bearer"}},
            "responses": {"Trouble": answer("What is wrong, by its code.", "Trouble")},
            "schemas": schemas()
        }
    })
}

fn schema(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn answer(description: &str, name: &str) -> Value {
    json!({"description": description, "content": {"application/json": {"schema": schema(name)}}})
}

fn list(description: &str, name: &str) -> Value {
    let items = json!({"type": "array", "items": schema(name)});
    json!({"description": description, "content": {"application/json": {"schema": items}}})
}

fn takes(kind: &str, name: &str) -> Value {
    json!({"required": true, "content": {kind: {"schema": schema(name)}}})
}

/// An endpoint; every one may answer with a trouble.
fn endpoint(summary: &str, open: bool, body: Option<Value>, answers: Value) -> Value {
    let mut responses = answers;
    responses["default"] = json!({"$ref": "#/components/responses/Trouble"});
    let security = if open { json!([]) } else { json!([{"device": []}]) };
    let mut endpoint = json!({"summary": summary, "security": security, "responses": responses});
    if let Some(body) = body {
        endpoint["requestBody"] = body;
    }
    endpoint
}

fn paths() -> Value {
    let json_body = |name| Some(takes("application/json", name));
    let line_body = |name| Some(takes("application/x-ndjson", name));
    let pushed = "What became of them, and where the logs end now.";
    let conflict = "A record had other bytes than the one known at its place; it was put aside, the others were taken.";
    let pulled = json!({
        "description": "First a line Pulled, then a line Record for each record.",
        "content": {"application/x-ndjson": {"schema": schema("Pulled")}}
    });
    let text = |description: &str| json!({"description": description, "content": {"text/plain": {}}});
    let object = json!({"description": "Well.", "content": {"application/json": {"schema": {"type": "object"}}}});
    json!({
        path::ENROL: {"post": endpoint("Join with a one-time code", true, json_body("Enrol"),
            json!({"200": answer("The till is known now.", "Enrolled")}))},
        path::PROVE: {"post": endpoint("Show that a token or code is known here", true, json_body("Prove"),
            json!({"200": answer("It is, and the question came to the address that was called.", "Proven")}))},
        path::CODES: {"post": endpoint("Keep the fingerprint of a new code", false, json_body("NewCode"),
            json!({"200": answer("Until when it can be used.", "CodeTaken")}))},
        path::PUSH: {"post": endpoint("Send records: first a line Push, then a line Record for each", false,
            line_body("Push"), json!({"200": answer(pushed, "Pushed"), "409": answer(conflict, "Pushed")}))},
        path::PULL: {"post": endpoint("Get what lies beyond the cursor", false, json_body("Pull"),
            json!({"200": pulled}))},
        path::SHELF: {"get": endpoint("Records that were put aside", false, None,
            json!({"200": list("The oldest thousand.", "Shelved")}))},
        path::DEVICES: {"get": endpoint("The cooperative's devices", false, None,
            json!({"200": list("Each once.", "DeviceSeen")}))},
        path::REVOKE: {"post": endpoint("Let a device send no more", false, json_body("Revoke"),
            json!({"204": {"description": "Done."}}))},
        path::HEALTH: {"get": endpoint("Whether records can be taken now", true, None, json!({"200": object}))},
        path::METRICS: {"get": endpoint("Counts, in the text form of Prometheus", true, None,
            json!({"200": text("Counts without anything personal.")}))},
        path::OPENAPI: {"get": endpoint("This document", true, None, json!({"200": object}))}
    })
}

fn text() -> Value {
    json!({"type": "string"})
}

fn form(pattern: &str) -> Value {
    json!({"type": "string", "pattern": pattern})
}

fn id() -> Value {
    json!({"type": "string", "format": "uuid"})
}

fn count() -> Value {
    json!({"type": "integer", "minimum": 0})
}

fn time() -> Value {
    json!({"type": "string", "format": "date-time"})
}

fn maybe(kind: Value) -> Value {
    json!({"anyOf": [kind, {"type": "null"}]})
}

/// An object: what must be there, and what may.
fn object(must: &[(&str, Value)], may: &[(&str, Value)]) -> Value {
    let properties: serde_json::Map<String, Value> =
        must.iter().chain(may).map(|(name, kind)| ((*name).to_owned(), kind.clone())).collect();
    let required: Vec<&str> = must.iter().map(|(name, _)| *name).collect();
    json!({"type": "object", "properties": properties, "required": required})
}

fn by_device(kind: Value) -> Value {
    json!({"type": "object", "additionalProperties": kind})
}

fn schemas() -> Value {
    let hex = |digits: usize| form(&format!("^[0-9a-f]{{{digits}}}$"));
    let letter = || form("^[A-Z]{1,2}$");
    let why = json!({"enum": ["early", "other_bytes", "bad", "revoked", "other_coop", "unbookable", "newer"]});
    let troubles = json!({"enum": [
        "bad_request", "bad_token", "revoked", "unknown_code", "code_used", "other_coop", "letter_taken",
        "device_taken",
        "code_for_old_till", "nothing_here_yet", "too_large", "too_many", "too_slow", "not_found", "unavailable"
    ]});
    let odd = object(&[("device", maybe(id())), ("seq", maybe(count())), ("why", why.clone())], &[]);
    let heads = || by_device(schema("Head"));
    json!({
        "Enrol": object(
            &[("code", text()), ("device", id()), ("public_key", hex(64)), ("proof", hex(128))],
            &[("coop", id()), ("till", letter())]),
        "Enrolled": object(
            &[("coop", id()), ("till", letter()), ("token", form("^[0-9a-f]{64,96}$"))],
            &[("sealed_secret", hex(128))]),
        "Prove": object(&[("nonce", hex(64)), ("mark", hex(32))], &[]),
        "Proven": object(&[("proof", hex(64))], &[]),
        "NewCode": object(&[("code_sha256", hex(64)), ("sealed_secret", hex(128))], &[]),
        "CodeTaken": object(&[("until", time())], &[]),
        "Push": object(&[("batch", id())], &[]),
        "Pushed": object(&[("new", count()), ("known", count()), ("heads", heads())],
            &[("odd", json!({"type": "array", "items": odd}))]),
        "Pull": object(&[("have", by_device(count())), ("most", count())],
            &[("without", json!({"type": "array", "items": id()}))]),
        "Pulled": object(&[("heads", heads()), ("more", json!({"type": "boolean"})), ("now", time())],
            &[("aside", count())]),
        "Head": object(&[("seq", count()), ("hash", hex(64)), ("booked", count())], &[]),
        "Record": object(&[("hash", hex(64)), ("sig", hex(128)), ("body", text())], &[("private", text())]),
        "Shelved": object(&[("device", maybe(id())), ("seq", maybe(count())), ("why", why), ("at", time()),
            ("sha256", hex(64))], &[("gist", schema("Gist")), ("stands", schema("Gist"))]),
        "Gist": object(&[("kind", text())],
            &[("at", text()), ("number", text()), ("date", text()), ("amount", json!({"type": "integer"}))]),
        "DeviceSeen": object(&[("device", id()), ("till", letter()), ("seq", count()),
            ("revoked", json!({"type": "boolean"}))], &[("seen", time())]),
        "Revoke": object(&[("device", id())], &[]),
        "Trouble": object(&[("code", troubles)], &[])
    })
}
