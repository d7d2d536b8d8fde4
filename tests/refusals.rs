//! Each refusal provoked once, and the list of all their sentences, as a cashier and a clerk will read them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::golden;

fn gerai(data: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gerai"));
    let ran = command.arg("--data").arg(data).args(arguments).output().expect("the program runs");
    assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("the answer is UTF-8")
}

fn scenarios() -> BTreeMap<String, PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refusals");
    let files = std::fs::read_dir(folder).expect("the scenarios are here").flatten().map(|entry| entry.path());
    let rings = files.filter(|path| path.extension().is_some_and(|ending| ending == "ring"));
    rings.map(|path| (path.file_stem().expect("a name").to_string_lossy().to_uppercase(), path)).collect()
}

#[test]
fn each_refusal_has_its_code_changes_nothing_and_says_what_to_do() {
    let shop = crate::shop::empty_folder("refusals");
    gerai(&shop, &["demo", "--sales", "0", "--days", "0", "--at", "2026-11-24T00:00:00Z"]);
    let before = gerai(&shop, &["log", "export"]);
    let mut readme = String::from(
        "# What the till says when it says no\n\n\
         Generated from the scenarios beside this page: each provokes its code once.\n\n",
    );
    readme.push_str("| code | the sentence |\n| --- | --- |\n");
    for (code, path) in scenarios() {
        let copy = crate::shop::empty_folder(&format!("refusals-{code}"));
        std::fs::create_dir_all(&copy).expect("a folder");
        for file in std::fs::read_dir(&shop).expect("the shop").flatten().filter(|file| file.path().is_file()) {
            std::fs::copy(file.path(), copy.join(file.file_name())).expect("copied");
        }
        let file = path.to_str().expect("a path of ours");
        let answers = gerai(&copy, &["ring", file, "--at", "2026-11-24T01:00:00Z", "--seed", "1"]);
        let answers: Vec<Value> =
            answers.lines().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect();
        let (last, others) = answers.split_last().expect("an answer");
        // A name is locked by wrong PINs; everything else that leads to a no went well.
        let good = |answer: &Value| answer["ok"] == true || code == "LOCKED" && answer["code"] == "WRONG_PIN";
        assert!(others.iter().all(good), "{code}: {others:?}");
        assert_eq!(last["code"], code.as_str(), "{last}");
        readme.push_str(&format!("| `{code}` | {} |\n", last["message"].as_str().expect("a sentence")));
        let after = gerai(&copy, &["log", "export"]);
        // What a no leaves behind is for the manager's list: no money, no goods, no person changes by it.
        let noted = ["noted", "pin_failed", "demand_missed", "complaint_noted"];
        let noted = noted.map(|kind| format!("\"kind\":\"{kind}\""));
        let done = |line: &&str| !noted.iter().any(|kind| line.contains(kind.as_str()));
        let did = |answer: &&Value| answer["shift"].is_object() && answer["sale"].is_null();
        let opened = usize::from(others.iter().any(|answer| did(&answer)));
        let given = usize::from(code == "PIN_CHANGE_NEEDED");
        let records = after.lines().filter(done).count();
        assert!(records <= before.lines().count() + opened + given, "{code}: a refusal records nothing");
    }
    golden::text("refusals/README.md", &readme);
}
