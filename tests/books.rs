//! The books as hledger reads them: it finds nothing to complain of, and its balances are ours. Once with every pattern
//! of the rule book, one day each; once with the journal of a small shop, asked through the reports.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use gerai::domain::accounting::account::AccountCode;
use gerai::domain::accounting::form;
use gerai::domain::time::{BusinessDate, Zone};
use gerai::locale::Language;
use gerai::reports::journal::{Entry, Posting};
use gerai::reports::write::hledger;
use gerai::reports::{self, Format, JournalFormat, Period, Report};
use serde_json::Value;

use super::tools;

mod codes;
mod deficit;
mod oversight;
mod paper;
mod sheets;
mod shop;
mod sittings;
mod statements;
mod stock;
mod stock_room;
mod units;
mod year;

#[test]
fn hledger_finds_the_balances_of_every_pattern() {
    if !tools::have("hledger") {
        return;
    }
    let entries = patterns();
    let mut journal = hledger::head([]);
    entries.iter().for_each(|entry| journal.push_str(&hledger::entry(entry, Language::Id)));
    let mut ours: BTreeMap<AccountCode, i64> = BTreeMap::new();
    for posting in entries.iter().flat_map(|entry| &entry.postings) {
        *ours.entry(posting.account).or_default() += posting.amount.amount();
    }
    assert_eq!(balances(&journal), ours);
}

#[test]
fn hledger_finds_the_trial_balance_of_a_shop() {
    if !tools::have("hledger") {
        return;
    }
    let shop = shop::Shop::open();
    let rows = shop.report(Report::TrialBalance, Period::default());
    let (total, accounts) = rows.split_last().expect("a total");
    assert_eq!(total["account"], "total");
    assert_eq!(total["debit"], total["credit"]);
    let balance = |row: &Value| -> (AccountCode, i64) {
        let side = |name: &str| row[name].as_i64().expect("whole rupiah");
        (row["account"].as_str().expect("a code").parse().expect("six digits"), side("debit") - side("credit"))
    };
    let ours: BTreeMap<AccountCode, i64> = accounts.iter().map(balance).collect();
    assert_eq!(balances(&shop.journal(JournalFormat::Hledger, Period::default())), ours);
}

#[test]
fn stock_is_worth_its_accounts_and_sales_are_the_books() {
    let shop = shop::Shop::open();
    let sum = |rows: &[Value], name: &str| -> i64 { rows.iter().filter_map(|row| row[name].as_i64()).sum() };
    let books: Vec<Value> = shop.report(Report::TrialBalance, Period::default());
    let on = |start: &str| -> i64 {
        let ours = books.iter().filter(|row| row["account"].as_str().is_some_and(|code| code.starts_with(start)));
        ours.map(|row| row["debit"].as_i64().unwrap_or(0) - row["credit"].as_i64().unwrap_or(0)).sum()
    };
    assert_eq!(sum(&shop.report(Report::Stock, Period::default()), "value"), on("114"));
    let sales = shop.report(Report::Sales, Period::default());
    assert_eq!(sum(&sales, "total"), -on("411"));
    assert_eq!(sum(&sales, "rounding"), -on("514000"));
    let members = shop.report(Report::Members, Period::default());
    assert_eq!(sum(&members, "purchases_year"), -on("411100"));
    assert_eq!((members[0]["kasbon"].as_i64(), members[0]["kind"].as_str()), (Some(1_500), Some("anggota")));
}

#[test]
fn dates_are_business_dates_and_both_are_included() {
    let shop = shop::Shop::open();
    let day = |text: &str| Some(text.parse::<BusinessDate>().expect("a date"));
    let only = Period { from: day("2026-11-25"), to: day("2026-11-25") };
    assert_eq!(shop.report(Report::Sales, only).len(), 1);
    assert_eq!(shop.report(Report::Sales, Period { from: day("2026-11-26"), to: None }).len(), 0);
    assert_eq!(shop.report(Report::Sales, Period { from: None, to: day("2026-11-24") }).len(), 1);
    // A balance is as of the end, whatever the beginning.
    let early = Period { from: day("2026-11-24"), to: day("2026-11-24") };
    let cash = |period| shop.report(Report::TrialBalance, period)[0]["debit"].as_i64();
    assert_eq!((cash(early), cash(Period::default())), (Some(512_700), Some(525_400)));
    let csv = shop.journal(JournalFormat::Csv, only);
    assert!(csv.starts_with("n,date,event,reference,account,debit,credit,unit,member\n1,2026-11-25,"), "{csv}");
    let json: Vec<Value> = serde_json::from_str(&shop.journal(JournalFormat::Json, only)).expect("JSON");
    assert_eq!(json.len(), csv.lines().count() - 1);
    assert_eq!(json[0]["debit"], 12_700);
    assert_eq!(shop.journal(JournalFormat::Json, Period { from: day("2027-01-01"), to: None }), "[]\n");
}

impl shop::Shop {
    fn report(&self, report: Report, period: Period) -> Vec<Value> {
        let table = reports::run(&self.store, report, &period.into(), Language::Id).expect("a report");
        let json = reports::write(&table, Format::Json, Language::Id, &Zone::default());
        serde_json::from_str(&json).expect("JSON")
    }

    fn journal(&self, form: JournalFormat, period: Period) -> String {
        let mut out = Vec::new();
        reports::journal(&self.store, form, period, Language::Id, &mut out).expect("written");
        String::from_utf8(out).expect("UTF-8")
    }
}

/// hledger's balances, after its strict checks.
pub fn balances(journal: &str) -> BTreeMap<AccountCode, i64> {
    run(&["check", "-s", "ordereddates"], journal);
    let csv = run(&["balance", "--flat", "--empty", "--no-total", "--output-format", "csv"], journal);
    let mut lines = csv::Reader::from_reader(csv.as_bytes());
    let balance = |line: Result<csv::StringRecord, csv::Error>| {
        let line = line.expect("hledger writes CSV");
        let account: AccountCode = line[0][..6].parse().expect("CODE Name");
        let amount = line[1].trim_start_matches("IDR ").parse().expect("plain amounts");
        (account, amount)
    };
    lines.records().map(balance).collect()
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
