//! Outside answers: every file of `tests/vectors/` that has rules so far, case by case.
//!
//! `GERAI_VECTORS=DIR cargo test vectors` reads the files of the same names there instead; a name missing there is left
//! out. Failing cases are named, each with what was expected and what came. Formats: the contract's section 8.

use std::path::PathBuf;

use serde_json::{Value, json};

mod goods;
mod journal;
mod loans;
mod payment;
mod prices;
mod shu;

/// One case of a file, as its rules see it: what is asked, of what, and the answer as the exact result object.
/// `None` = the operation is not known here, which fails the case.
type Answer = fn(op: &str, input: &Value) -> Option<Value>;

/// What a case calls its question and its answer.
type Keys = [&'static str; 2];
const PLAIN: Keys = ["input", "expect"];
/// The whole case is what is asked.
const WHOLE: &str = "";

/// A file and the rules it asks. Files of rules that are yet to come are added here with them.
const FILES: &[(&str, Keys, Answer)] = &[
    ("barcodes", PLAIN, goods::barcodes),
    ("gs1", PLAIN, goods::gs1),
    ("journal", ["event", "postings"], journal::postings),
    ("loans", ["input", "expected"], loans::answer),
    ("nie", PLAIN, goods::nie),
    ("qris", PLAIN, payment::qris),
    ("shu", [WHOLE, "expected"], shu::answer),
    ("tax_rounding", PLAIN, payment::tax_rounding),
    ("unit_price", PLAIN, prices::unit_price),
];

#[test]
fn vectors() {
    let outside = std::env::var_os("GERAI_VECTORS").map(PathBuf::from);
    let folder = outside.clone().unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors"));
    let mut failures = Vec::new();
    for (name, keys, answer) in FILES {
        let path = folder.join(format!("{name}.json"));
        if outside.is_some() && !path.exists() {
            println!("{name}: not there, left out");
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let cases = file["cases"].as_array().unwrap_or_else(|| panic!("{}: no cases", path.display()));
        let failed: Vec<String> = cases.iter().filter_map(|case| check(case, *keys, *answer)).collect();
        println!("{name}: {} of {} cases hold", cases.len() - failed.len(), cases.len());
        failures.extend(failed);
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// The case's name with what went wrong, or nothing.
fn check(case: &Value, [input, expect]: Keys, answer: Answer) -> Option<String> {
    let either = |one: &str, other: &str| case[one].as_str().or(case[other].as_str()).unwrap_or("").to_owned();
    let (op, id) = (&*either("op", "fn"), either("id", "name"));
    // A rule that falls over fails its own case and not all behind it.
    let given = std::panic::catch_unwind(|| answer(op, if input == WHOLE { case } else { &case[input] }));
    let expected = &case[expect];
    match given {
        Ok(Some(given)) if given == *expected => None,
        Ok(Some(given)) => Some(format!("{id}: expected {expected}, came {given}")),
        Ok(None) => Some(format!("{id}: unknown operation or input that cannot be read: {op:?}")),
        Err(_) => Some(format!("{id}: the rule fell over")),
    }
}

/// A refusal as the files write it.
fn refused(code: &str) -> Value {
    json!({ "error": code })
}
