//! The OpenAPI document is that of the routes, and what is answered has the fields it names.

use gerai::ledger::openapi;
use gerai::ledger::routes::ROUTES;
use gerai::sync::protocol::path;
use serde_json::Value;

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
