//! Messages made from the OpenAPI document and bent at random: each is answered as the document says, and changes
//! nothing that it may not.

use serde_json::{Value, json};

use gerai::ledger::openapi;
use gerai::ledger::routes::ROUTES;
use gerai::sync::protocol::path;

use super::line::Faults;
use super::world::World;

/// What fits no schema, mostly.
fn garbage(dice: &mut Faults) -> Value {
    match dice.roll(9) {
        0 => Value::Null,
        1 => json!(-1),
        2 => json!(""),
        3 => json!("x".repeat(3_000)),
        4 => json!([[[[[[]]]]]]),
        5 => json!({"code": {}}),
        6 => json!(u64::MAX),
        7 => json!("\u{0}\u{2028}'; DROP TABLE record; --"),
        _ => json!(true),
    }
}

fn hex(dice: &mut Faults, digits: usize) -> String {
    (0..digits).map(|_| char::from_digit(u32::try_from(dice.roll(16)).expect("a digit"), 16).expect("hex")).collect()
}

fn uuid(dice: &mut Faults) -> String {
    let [time, low, version, variant, node] = [8, 4, 3, 3, 12].map(|digits| hex(dice, digits));
    format!("{time}-{low}-4{version}-8{variant}-{node}")
}

fn value(document: &Value, schema: &Value, dice: &mut Faults) -> Value {
    if dice.roll(12) == 0 {
        return garbage(dice);
    }
    if let Some(reference) = schema["$ref"].as_str() {
        return value(document, &document.pointer_of(reference), dice);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        return value(document, &any[dice.roll(any.len() as u64) as usize], dice);
    }
    if let Some(all) = schema["enum"].as_array() {
        return all[dice.roll(all.len() as u64) as usize].clone();
    }
    match schema["type"].as_str() {
        Some("object") if schema.get("additionalProperties").is_some() => {
            let id = uuid(dice);
            json!({id: value(document, &schema["additionalProperties"], dice)})
        }
        Some("object") => {
            let mut object = serde_json::Map::new();
            for (name, of) in schema["properties"].as_object().into_iter().flatten() {
                if dice.roll(8) > 0 {
                    object.insert(name.clone(), value(document, of, dice));
                }
            }
            object.into()
        }
        Some("array") => (0..dice.roll(3)).map(|_| value(document, &schema["items"], dice)).collect(),
        Some("integer") => json!(dice.roll(1_000)),
        Some("boolean") => json!(dice.roll(2) == 0),
        Some("string") => match (schema["format"].as_str(), schema["pattern"].as_str()) {
            (Some("uuid"), _) => json!(uuid(dice)),
            (_, Some(pattern)) => {
                let digits = pattern.split(['{', ',', '}']).nth(1).and_then(|digits| digits.parse().ok());
                json!(digits.map_or("A".to_owned(), |digits| hex(dice, digits)))
            }
            _ => json!(hex(dice, 16)),
        },
        _ => garbage(dice),
    }
}

/// A reference of the document, looked up.
trait Referring {
    fn pointer_of(&self, reference: &str) -> Value;
}

impl Referring for Value {
    fn pointer_of(&self, reference: &str) -> Value {
        self.pointer(reference.trim_start_matches('#')).cloned().unwrap_or(Value::Null)
    }
}

#[test]
fn whatever_is_sent_is_answered_as_described() {
    let mut world = World::new("ledger-fuzz");
    world.join("a");
    world.exchange("a");
    let token = world.token_of("a");
    let before = world.ledger_figures();
    let document = openapi::document();
    let mut dice = Faults::new(20_261_130);
    // An address may send two hundred messages at once.
    for n in 0..if std::env::var_os("GERAI_LONG").is_some() { 20_000 } else { 150 } {
        if n % 150 == 149 {
            std::thread::sleep(std::time::Duration::from_secs(3));
        }
        let (method, wanted) = ROUTES[dice.roll(ROUTES.len() as u64) as usize];
        let described = &document["paths"][wanted][method];
        let content = described["requestBody"]["content"].as_object().and_then(|all| all.values().next());
        let schema = content.map_or(Value::Null, |content| content["schema"].clone());
        let mut body = value(&document, &schema, &mut dice).to_string().into_bytes();
        if dice.roll(6) == 0 {
            body.truncate(dice.roll(body.len() as u64 + 1) as usize);
        }
        if wanted == path::PUSH {
            body.push(b'\n');
            body.extend(
                value(&document, &json!({"$ref": "#/components/schemas/Record"}), &mut dice).to_string().bytes(),
            );
        }
        let given = [None, Some(token.as_str()), Some(token.as_str()), Some(token.as_str()), Some("0")];
        let given = given[dice.roll(5) as usize];
        let said = String::from_utf8_lossy(&body).into_owned();
        let (status, answer) = match method {
            "get" => get(&world, given, wanted),
            _ => world.post(given, wanted, body),
        };
        let what = format!("seed {}, {n}: {method} {wanted} {said:.300}", dice.seed());
        assert!(status < 500, "{what}: {status} {answer}");
        if described["responses"].get(status.to_string()).is_none() {
            let trouble: Value = serde_json::from_str(&answer).unwrap_or_else(|_| panic!("{what}: {status} {answer}"));
            let codes = document["components"]["schemas"]["Trouble"]["properties"]["code"]["enum"].as_array();
            assert!(codes.is_some_and(|codes| codes.contains(&trouble["code"])), "{what}: {status} {answer}");
        }
    }
    assert_eq!(world.ledger_figures(), before, "nothing of it is in the books");
}

fn get(world: &World, token: Option<&str>, wanted: &str) -> (u16, String) {
    let mut asked = ureq::get(format!("{}{wanted}", world.url()));
    if let Some(token) = token {
        asked = asked.header("authorization", format!("Bearer {token}"));
    }
    let mut answer = asked.config().http_status_as_error(false).build().call().expect("answered");
    (answer.status().as_u16(), answer.body_mut().read_to_string().expect("text"))
}
