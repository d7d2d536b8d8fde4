//! The OpenAPI document is that of the routes, and what is answered has the fields it names.

use gerai::domain::id::{CoopId, DeviceId, TillLetter};
use gerai::domain::time::Instant;
use gerai::ledger::openapi;
use gerai::ledger::routes::ROUTES;
use gerai::sync::gist::Gist;
use gerai::sync::proof::{Prove, Proven};
use gerai::sync::protocol::{
    CodeTaken, DeviceSeen, Enrol, Enrolled, Head, Heads, NewCode, Odd, Pull, Pulled, Push, Pushed, Revoke, Shelved,
    Trouble, TroubleCode, Why, path,
};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::world::World;

#[test]
fn every_route_is_described_and_every_description_is_a_route() {
    let document = openapi::document();
    let mut described: Vec<(String, String)> = Vec::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for method in methods.as_object().expect("methods").keys() {
            described.push((method.clone(), path.clone()));
        }
    }
    described.sort();
    let mut routes: Vec<(String, String)> =
        ROUTES.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned())).collect();
    routes.sort();
    assert_eq!(described, routes);
}

#[test]
fn every_route_is_there() {
    let world = World::new("ledger-routes");
    for (method, path) in ROUTES {
        let url = format!("{}{path}", world.url());
        let status = match method {
            "get" => ureq::get(&url).config().http_status_as_error(false).build().call(),
            _ => ureq::post(&url).config().http_status_as_error(false).build().send(&b"{}"[..]),
        };
        let status = status.expect("answered").status().as_u16();
        assert!(![404, 405].contains(&status), "{method} {path}: {status}");
    }
}

/// What stands in the document as a reference stands there as a schema.
#[test]
fn every_reference_leads_somewhere() {
    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| match value.as_str() {
                Some(to) if name == "$ref" => found.push(to.to_owned()),
                _ => references(value, found),
            }),
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let document = openapi::document();
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 20);
    for reference in found {
        let place = reference.trim_start_matches('#');
        assert!(document.pointer(place).is_some(), "{reference}");
    }
}

/// Checks an answer against its schema: what must be there is there, and nothing is that is not named.
fn fits(document: &Value, name: &str, answer: &Value) {
    let schema = &document["components"]["schemas"][name];
    let answered = answer.as_object().expect("an object");
    for required in schema["required"].as_array().expect("a list") {
        assert!(answered.contains_key(required.as_str().expect("a name")), "{name} lacks {required}: {answer}");
    }
    for field in answered.keys() {
        assert!(schema["properties"].get(field).is_some(), "{name} has an undescribed {field}");
    }
}

#[test]
fn answers_are_what_the_document_says() {
    let mut world = World::new("ledger-answers");
    world.join("a");
    let token = world.token_of("a");
    let served: Value = {
        let answer = ureq::get(format!("{}{}", world.url(), path::OPENAPI)).call();
        let body = answer.expect("answered").body_mut().read_to_string().expect("text");
        serde_json::from_str(&body).expect("JSON")
    };
    assert_eq!(served, openapi::document());
    let read = |answer: &str| -> Value { serde_json::from_str(answer.lines().next().expect("a line")).expect("JSON") };
    let pulled = world.post(Some(&token), path::PULL, br#"{"have":{},"most":5}"#.to_vec()).1;
    fits(&served, "Pulled", &read(&pulled));
    let push = br#"{"batch":"00000000-0000-0000-0000-000000000000"}"#.to_vec();
    let pushed = world.post(Some(&token), path::PUSH, push).1;
    fits(&served, "Pushed", &read(&pushed));
    world.exchange("a");
    let pulled = world.post(Some(&token), path::PULL, br#"{"have":{},"most":5}"#.to_vec()).1;
    let head = read(&pulled)["heads"].as_object().expect("heads").values().next().expect("one").clone();
    fits(&served, "Head", &head);
    fits(&served, "Record", &read(pulled.lines().nth(1).expect("a record")));
    fits(&served, "Trouble", &read(&world.post(None, path::PULL, b"{}".to_vec()).1));
}

/// The router is read as it is written: a route that somebody adds to it, and a path of the protocol, stand in the
/// list that the document is held against.
#[test]
fn no_route_and_no_path_stays_outside_the_list() {
    let router = include_str!("../../src/ledger/routes.rs");
    let mut routed: Vec<(String, String)> = Vec::new();
    for line in router.lines().filter_map(|line| line.trim().strip_prefix(".route(path::")) {
        let (name, rest) = line.split_once(", ").expect("a name and what answers");
        routed.push((rest.split('(').next().expect("a method").to_owned(), name.to_owned()));
    }
    let protocol = include_str!("../../src/sync/protocol.rs");
    let named: Vec<(String, String)> = protocol
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub const ")?.split_once(": &str = \""))
        .map(|(name, path)| (name.to_owned(), path.trim_end_matches("\";").to_owned()))
        .collect();
    let path_of = |name: &str| named.iter().find(|(of, _)| of == name).map(|(_, path)| path.clone());
    let mut routed: Vec<(String, String)> =
        routed.into_iter().map(|(method, name)| (method, path_of(&name).expect("a path of the protocol"))).collect();
    routed.sort();
    let mut routes: Vec<(String, String)> =
        ROUTES.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned())).collect();
    routes.sort();
    assert_eq!(routed, routes);
    let unrouted: Vec<_> = named.iter().filter(|(_, path)| !routes.iter().any(|(_, routed)| routed == path)).collect();
    assert!(unrouted.is_empty(), "{unrouted:?}");
    assert!(!router.contains(".route(\"/v1/"), "a path is named in the protocol");
}

fn written(message: impl Serialize) -> Value {
    serde_json::to_value(message).expect("a message is JSON")
}

/// Every message as the program writes it with all that may stand in it: each field is described, and each message of
/// the document is one of these.
#[test]
fn every_message_is_described_field_by_field() {
    let document = openapi::document();
    let (device, coop) = (DeviceId(Uuid::from_u128(1)), CoopId(Uuid::from_u128(2)));
    let till = || -> TillLetter { "A".parse().expect("a letter") };
    let at: Instant = "2026-11-24T00:00:00Z".parse().expect("a time");
    let hex = |digits: usize| "0".repeat(digits);
    let (code, public_key, proof) = ("KODE".to_owned(), hex(64), hex(128));
    let head = Head { seq: 3, hash: hex(64), booked: 2 };
    let heads = || -> Heads { [(device, head.clone())].into() };
    let gist = || {
        let (kind, date) = ("sale_completed".to_owned(), "2026-11-24".to_owned());
        Gist { kind, at: at.to_string(), number: "261124-A-0001".to_owned(), date, amount: Some(1) }
    };
    let odd = Odd { device: Some(device), seq: Some(1), why: Why::Early };
    let (gist, stands) = (Some(gist()), Some(gist()));
    let shelved = Shelved { device: Some(device), seq: Some(1), why: Why::Bad, at, sha256: hex(64), gist, stands };
    let messages: [(&str, Value); 17] = [
        ("Enrol", written(Enrol { code, device, public_key, proof, coop: Some(coop), till: Some(till()) })),
        ("Enrolled", written(Enrolled { coop, till: till(), token: hex(64), sealed_secret: Some(hex(128)) })),
        ("Prove", written(Prove { nonce: hex(64), mark: hex(32) })),
        ("Proven", written(Proven { proof: hex(64) })),
        ("NewCode", written(NewCode { code_sha256: hex(64), sealed_secret: hex(128) })),
        ("CodeTaken", written(CodeTaken { until: at })),
        ("Push", written(Push { batch: Uuid::from_u128(3) })),
        ("Pushed", written(Pushed { new: 1, known: 1, odd: vec![odd.clone()], heads: heads() })),
        ("Pull", written(Pull { have: [(device, 1)].into(), without: vec![device], most: 5 })),
        ("Pulled", written(Pulled { heads: heads(), more: true, now: at, aside: 1 })),
        ("Head", written(&head)),
        ("Record", serde_json::json!({ "hash": hex(64), "sig": hex(128), "body": "{}", "private": "{}" })),
        ("Shelved", written(&shelved)),
        ("Gist", written(shelved.gist.as_ref())),
        ("DeviceSeen", written(DeviceSeen { device, till: till(), seq: 1, revoked: false, seen: Some(at) })),
        ("Revoke", written(Revoke { device })),
        ("Trouble", written(Trouble { code: TroubleCode::BadToken })),
    ];
    for (name, message) in &messages {
        fits(&document, name, message);
        let described = document["components"]["schemas"][name]["properties"].as_object().expect("fields");
        let unwritten: Vec<&String> = described.keys().filter(|field| message.get(field.as_str()).is_none()).collect();
        assert!(unwritten.is_empty(), "{name} never has {unwritten:?}");
    }
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    let unknown: Vec<&String> = schemas.keys().filter(|name| !messages.iter().any(|(of, _)| of == name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    let of_odd = &document["components"]["schemas"]["Pushed"]["properties"]["odd"]["items"]["properties"];
    assert!(written(&odd).as_object().expect("an object").keys().all(|field| of_odd.get(field).is_some()));
}

/// The words that a program is told are those of the document, each of them.
#[test]
fn every_word_of_trouble_is_described() {
    let document = openapi::document();
    let words = |pointer: &str| -> Vec<String> {
        let mut words: Vec<String> = document
            .pointer(pointer)
            .and_then(Value::as_array)
            .expect("a list of words")
            .iter()
            .map(|word| word.as_str().expect("a word").to_owned())
            .collect();
        words.sort();
        words
    };
    // As they are written in the protocol, since an enum cannot be walked.
    let protocol = include_str!("../../src/sync/protocol.rs");
    let of = |name: &str| -> Vec<String> {
        let (_, rest) = protocol.split_once(&format!("pub enum {name} {{")).expect("it is there");
        let (body, _) = rest.split_once('}').expect("it ends");
        let variants = body.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("///"));
        let mut words: Vec<String> = variants.map(|line| snake(line.trim_end_matches(','))).collect();
        words.sort();
        words
    };
    assert_eq!(words("/components/schemas/Trouble/properties/code/enum"), of("TroubleCode"));
    assert_eq!(words("/components/schemas/Shelved/properties/why/enum"), of("Why"));
    assert_eq!(words("/components/schemas/Pushed/properties/odd/items/properties/why/enum"), of("Why"));
}

/// `OtherBytes` as it is written on the wire.
fn snake(variant: &str) -> String {
    let mut word = String::new();
    for sign in variant.chars() {
        if sign.is_ascii_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.push(sign.to_ascii_lowercase());
    }
    word
}
