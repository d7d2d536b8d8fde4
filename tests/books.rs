//! The books as hledger reads them: it finds nothing to complain of, and its balances are ours.
//!
//! Every pattern of the rule book stands in the journal, one day each.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use gerai::domain::accounting::account::AccountCode;
use gerai::domain::accounting::form;
use gerai::domain::time::BusinessDate;
use gerai::locale::Language;
use gerai::reports::journal::{Entry, Posting};
use gerai::reports::write::hledger;
use serde_json::Value;

use super::tools;

#[test]
fn hledger_finds_the_same_balances() {
    if !tools::have("hledger") {
        return;
    }
    let entries = patterns();
    let mut journal = hledger::head([]);
    entries.iter().for_each(|entry| journal.push_str(&hledger::entry(entry, Language::Id)));
    run(&["check", "-s", "ordereddates"], &journal);

    let mut ours: BTreeMap<AccountCode, i64> = BTreeMap::new();
    for posting in entries.iter().flat_map(|entry| &entry.postings) {
        *ours.entry(posting.account).or_default() += posting.amount.amount();
    }
    let theirs = run(&["balance", "--flat", "--empty", "--no-total", "--output-format", "csv"], &journal);
    let mut lines = csv::Reader::from_reader(theirs.as_bytes());
    let mut seen = 0;
    for line in lines.records() {
        let line = line.expect("hledger writes CSV");
        let account: AccountCode = line[0][..6].parse().expect("CODE Name");
        let amount: i64 = line[1].trim_start_matches("IDR ").trim_end_matches(" IDR").parse().expect("plain amounts");
        assert_eq!(ours.get(&account), Some(&amount), "{account}");
        seen += 1;
    }
    assert_eq!(seen, ours.len());
}

/// The events of `journal.json`, each on a day of its own.
fn patterns() -> Vec<Entry> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/journal.json");
    let cases: Value = serde_json::from_str(&std::fs::read_to_string(file).expect("the vectors")).expect("JSON");
    let cases = cases["cases"].as_array().expect("cases");
    let events: Vec<&Value> = cases.iter().map(|case| &case["event"]).collect();
    let rows = form::events_json(&serde_json::to_vec(&events).expect("JSON")).expect("good events");
    let first = BusinessDate::new(2026, 1, 1).expect("a date");
    let entry = |at: usize| Entry {
        date: first.plus_days(i64::try_from(at).expect("few")),
        kind: cases[at]["event"]["event"].as_str().expect("a kind").to_owned(),
        reference: cases[at]["id"].as_str().expect("an id").to_owned(),
        postings: rows.iter().filter(|row| row.0 == at + 1).map(posting).collect(),
    };
    (0..cases.len()).map(entry).collect()
}

fn posting(row: &form::PostingRow) -> Posting {
    let (_, account, debit, credit) = *row;
    Posting { account, amount: debit - credit, unit: "kantor".to_owned(), member: String::new() }
}

/// What hledger answers about a journal given on its standard input.
fn run(arguments: &[&str], journal: &str) -> String {
    let mut hledger = Command::new("hledger")
        .args(["-f", "-"])
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("hledger runs");
    let mut input = hledger.stdin.take().expect("piped");
    input.write_all(journal.as_bytes()).expect("hledger reads");
    drop(input);
    let answer = hledger.wait_with_output().expect("hledger ends");
    let complaint = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success(), "hledger {arguments:?}: {complaint}");
    String::from_utf8(answer.stdout).expect("UTF-8")
}
