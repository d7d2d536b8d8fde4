//! Statements, ledgers and members' books of a lively shop, each against the trial balance.

use std::collections::BTreeMap;

use gerai::domain::id::MemberNumber;
use gerai::domain::time::BusinessDate;
use gerai::locale::Language;
use gerai::reports::{self, Period, Question, Report};
use serde_json::Value;

use super::stock::{ask, booked, lively, sum, until};

fn figure(rows: &[Value], name: &str) -> i64 {
    let row = rows.iter().rfind(|row| row["name"] == name).unwrap_or_else(|| panic!("{name} has a row"));
    row["amount"].as_i64().expect("whole rupiah")
}

#[test]
fn what_there_is_is_what_is_owed_on_every_day_and_the_result_is_in_it() {
    let store = lively("books-statements");
    let (first, last) = store.dates().expect("readable").expect("dates");
    for day in [first, first.plus_days(2), last] {
        let sheet = ask(&store, Report::BalanceSheet, &until(day));
        assert_eq!(figure(&sheet, "assets"), figure(&sheet, "liabilities_and_equity"), "{day}");
        assert_eq!(figure(&sheet, "assets"), booked(&store, &until(day), &["1"]), "{day}");
    }
    let all = Question::default();
    let (sheet, income) = (ask(&store, Report::BalanceSheet, &all), ask(&store, Report::Income, &all));
    assert_eq!(figure(&income, "after_tax"), -booked(&store, &all, &["4", "5"]));
    let of = |account: &str| {
        let row = sheet.iter().find(|row| row["account"] == account).expect("the year's SHU");
        row["amount"].as_i64().expect("whole rupiah")
    };
    assert_eq!((figure(&income, "members"), figure(&income, "others")), (of("351100"), of("351200")));
    let flow = ask(&store, Report::CashFlow, &all);
    assert_eq!(figure(&flow, "closing"), booked(&store, &all, &["111", "1121", "1122"]));
    assert_ne!(figure(&flow, "opening"), 0, "what the books were opened with is there at the beginning");
    let tax = ask(&store, Report::Tax, &all);
    assert_eq!(sum(&tax, "turnover"), -booked(&store, &all, &["411", "412", "413", "414", "415", "416", "417", "418"]));
}

#[test]
fn ledgers_end_in_the_trial_balance_and_members_books_in_their_accounts() {
    let store = lively("books-ledgers");
    let all = Question::default();
    let mut ends: BTreeMap<String, i64> = BTreeMap::new();
    for report in [Report::GeneralLedger, Report::CashBook] {
        for row in ask(&store, report, &all) {
            let account = row["account"].as_str().expect("a code").to_owned();
            ends.insert(account, row["balance"].as_i64().expect("whole rupiah"));
        }
        for (account, end) in std::mem::take(&mut ends) {
            assert_eq!(end, booked(&store, &all, &[&account]), "{account}");
        }
    }
    let savings = ask(&store, Report::Savings, &all);
    let kind =
        |kind: &str| sum(&savings.iter().filter(|row| row["kind"] == kind).cloned().collect::<Vec<_>>(), "closing");
    for (name, account) in [("pokok", "310000"), ("wajib", "320000"), ("sukarela", "214000")] {
        assert_eq!(kind(name), -booked(&store, &all, &[account]), "{name}");
    }
    assert_eq!(sum(&ask(&store, Report::Loans, &all), "balance"), booked(&store, &all, &["113300"]));
    for report in [Report::Savings, Report::Loans] {
        let table = reports::run(&store, report, &all, Language::Id).expect("a report");
        let agree = table.head.iter().all(|text| text.key != "report-control-differs");
        assert!(agree, "members and books agree: {:?}", table.head);
    }
}

/// What the notes take apart is what the balance sheet has.
#[test]
fn notes_are_made_of_what_the_accounts_hold() {
    let store = lively("books-notes");
    let year = store.dates().expect("readable").expect("dates").1.year();
    let whole = Period { from: BusinessDate::new(year, 1, 1).ok(), to: BusinessDate::new(year, 12, 31).ok() };
    let notes = ask(&store, Report::Notes, &whole.into());
    let all = Question::default();
    let words = |row: &Value| row["words"].as_str().expect("words").to_owned();
    let of = |codes: &[&str]| -> i64 {
        let rows = notes.iter().filter(|row| codes.contains(&words(row).as_str()));
        rows.map(|row| row["now"].as_i64().expect("whole rupiah")).sum()
    };
    let ages = ["not_due", "days_1_30", "days_31_60", "days_over_60"];
    assert_eq!(of(&ages), booked(&store, &all, &["1131", "1132"]));
    assert_ne!(of(&ages), 0);
    let classes = ["lancar", "dalam_perhatian_khusus", "kurang_lancar", "diragukan", "macet"];
    assert_eq!(of(&classes), booked(&store, &all, &["113300"]));
    let accounts: i64 = notes
        .iter()
        .filter(|row| words(row).starts_with(['1', '2', '3']) && words(row).len() > 6)
        .map(|row| {
            let amount = row["now"].as_i64().expect("whole rupiah");
            if words(row).starts_with('1') { amount } else { -amount }
        })
        .sum();
    let result = booked(&store, &all, &["4", "5"]);
    assert_ne!(result, 0, "a running year");
    assert_eq!(accounts, booked(&store, &all, &["1", "2", "3"]) + result, "its result is among what members own");
}

#[test]
fn a_members_statement_ends_in_what_the_list_of_members_says() {
    let store = lively("books-member");
    let listed = ask(&store, Report::Members, &Question::default());
    let listed = listed.iter().find(|row| row["number"] == "A00001").expect("a member");
    let question = Question { member: Some(MemberNumber("A00001".to_owned())), ..Question::default() };
    let mut ends: BTreeMap<String, i64> = BTreeMap::new();
    for row in ask(&store, Report::MemberStatement, &question) {
        assert_eq!(row["number"], "A00001");
        ends.insert(row["kind"].as_str().expect("a code").to_owned(), row["balance"].as_i64().expect("rupiah"));
    }
    for kind in ["pokok", "wajib", "sukarela", "kasbon"] {
        assert_eq!(ends.get(kind).copied().unwrap_or(0), listed[kind].as_i64().expect("rupiah"), "{kind}");
    }
    assert_eq!(ends["purchases"], listed["purchases_year"].as_i64().expect("rupiah"), "all of it in this year");
    let nobody = Question { member: Some(MemberNumber("A99999".to_owned())), ..Question::default() };
    let error = reports::run(&store, Report::MemberStatement, &nobody, Language::Id).expect_err("no such member");
    assert_eq!(error.advice().key, "report-no-member");
}
