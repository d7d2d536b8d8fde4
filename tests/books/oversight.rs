//! What supervisors and members read of a cooperative, on one that began with the balances of another program: the
//! check list, the charts, what members had of it, who is one, and what closed a year.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use gerai::domain::accounting::account::AccountCode;
use gerai::domain::time::{BusinessDate, Zone};
use gerai::io::folder::Folder;
use gerai::locale::Language;
use gerai::reports::{self, Period, Question, Report};
use gerai::station::Station;
use gerai::station::rehearse::{self, Wish};
use gerai::store::{Mode, Store};
use serde_json::Value;

use super::stock::{ask, booked, sum, until};
use crate::program::{gerai, ring as rung};
use crate::shop::{doors, empty_folder, ring};

const AT: &str = "2026-11-24T01:00:00Z";

/// With this many sales before it.
fn demo(name: &str, sales: u64) -> (PathBuf, Station) {
    let folder = Folder::at(empty_folder(name));
    let at = "2026-11-24T08:00:00+08:00".parse().expect("an instant");
    let wish = Wish { seed: 5, sales, days: if sales > 0 { 6 } else { 0 }, at };
    rehearse::demo(&folder, &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
    let station = Station::open(&folder, doors(AT, 3)).expect("opens");
    (folder.path().to_owned(), station)
}

fn read(path: &Path) -> Store {
    Store::open(Folder::at(path).database(), Mode::ReadOnly).expect("a data file")
}

fn all() -> Question {
    Question::default()
}

fn day(text: &str) -> BusinessDate {
    text.parse().expect("a date")
}

/// Two cashiers, of whom one voids whatever she sells, and opens the drawer each time.
#[test]
fn whoever_voids_and_opens_the_drawer_more_than_the_others_stands_out() {
    let (path, station) = demo("books-oversight-voids", 40);
    drop(station);
    let mut lines = vec!["login kasir 111111".to_owned(), "open 500000".to_owned()];
    for number in 1..=12 {
        let void = format!("void 261124-A-{:04} salah", 2 * number - 1);
        let day = ["add S00001", "pay cash 100000", &void, "approve manajer 444444", "no-sale cek"];
        lines.extend(day.map(str::to_owned));
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    rung(&path, &lines, &["--at", "2026-11-24T09:00:00+08:00", "--seed", "3"]).done();
    let store = read(&path);
    let rows = ask(&store, Report::Checks, &all());
    for kind in ["void kasir", "no_sales kasir"] {
        let row = rows.iter().find(|row| row["what"] == kind).unwrap_or_else(|| panic!("{kind} has a row"));
        // The demo's own days have one or the other of them too.
        assert!((12..16).contains(&row["figure"].as_i64().unwrap_or(0)) && row["state"] == "look", "{kind}: {row}");
    }
    let state = |what: &str| rows.iter().find(|row| row["what"] == what).and_then(|row| row["state"].as_str());
    assert_eq!(state("records"), Some("unchecked"), "nothing here has read the log again");
    let late = rows.iter().find(|row| row["what"] == "qris").expect("a point");
    assert_eq!(late["figure"].as_i64() > Some(0), late["amount"].as_i64() > Some(0), "days and money agree: {late}");
}

/// Nobody draws again by writing another record.
#[test]
fn a_sample_stays_the_same_until_the_month_is_over() {
    let (path, mut station) = demo("books-oversight-sample", 10);
    let sample = || -> Vec<Value> {
        let rows = ask(&read(&path), Report::Checks, &all());
        rows.into_iter().filter(|row| row["part"] == "sample" || row["part"] == "goods").collect()
    };
    let before = sample();
    let members = before.iter().filter(|row| row["part"] == "sample").count();
    assert_eq!((members, before.len()), (10, 20), "ten members, ten goods");
    ring(&mut station, &["login kasir 111111", "open 500000", "save 1 sukarela 1000", "no-sale cek", "no-sale cek"]);
    let same = |row: &Value| row["what"].clone();
    assert_eq!(sample().iter().map(same).collect::<Vec<_>>(), before.iter().map(same).collect::<Vec<_>>());
}

/// Consigned goods with their full price, an extraordinary member as anybody: by day, by hour and by month the same.
#[test]
fn charts_of_one_pack_add_up_to_the_same() {
    let (path, mut station) = demo("books-oversight-charts", 60);
    ring(&mut station, &["login kasir 111111", "open 500000"]);
    for buyer in ["member A00001", "member A00029", "member -"] {
        ring(&mut station, &["add S00001 2", "add S00592 1", buyer, "pay cash 1000000"]);
    }
    drop(station);
    let store = read(&path);
    let charts = reports::charts(&store, &Zone::default(), day("2026-11-24"), Language::Id).expect("readable");
    let sums = |at: usize| {
        let side = |beside: bool| -> i64 {
            let of = |bar: &reports::chart::Bar| if beside { bar.beside.unwrap_or_default() } else { bar.amount };
            charts[at].bars.iter().map(|bar| of(bar).amount()).sum()
        };
        (side(false), side(true))
    };
    assert_eq!(sums(0), sums(1), "days and hours");
    assert_eq!(sums(0), sums(2), "days and months");
    let year = sum(&ask(&store, Report::Members, &all()), "purchases_year");
    assert_eq!(sums(0).0, year, "what members bought is what weighs for their shares");
}

/// The loans and savings that a cooperative began with bring their members as much as those of later.
#[test]
fn what_the_books_were_opened_with_benefits_members_too() {
    let (path, mut station) = demo("books-oversight-benefit", 40);
    let benefit = || -> Vec<(String, i64)> {
        let rows = ask(&read(&path), Report::MemberBenefit, &all());
        let of = |row: &Value| {
            (row["what"].as_str().unwrap_or_default().to_owned(), row["amount"].as_i64().unwrap_or_default())
        };
        rows.iter().map(of).collect()
    };
    let figure = |name: &str| benefit().iter().find(|(what, _)| what == name).map_or(0, |(_, amount)| *amount);
    let (loans, savings) = (figure("loans"), figure("savings"));
    assert!(loans > 0, "members pay less than 24 % on what they owe");
    let store = read(&path);
    let (first, _) = store.dates().expect("readable").expect("dates");
    let newest = store.newest_record().expect("readable").expect("a record");
    let days = Zone::default().date(newest).days_since(first) + 1;
    // What lay there of an evening: somebody may have paid with her savings, and put it back.
    let saved = |day: i64| -i128::from(booked(&store, &until(first.plus_days(day)), &["2140", "2141"]));
    let lain: i128 = (0..days).map(saved).sum();
    // A bank gives half a percent a year, this cooperative nothing: to the rupiah.
    assert_eq!(i128::from(savings), -(lain * 50 + 1_825_000) / 3_650_000);
    drop(store);
    let before = loans;
    ring(&mut station, &["login kasir 111111", "open 500000", "withdraw A00003 50000"]);
    let (loans, savings) = (figure("loans") - before, figure("savings") - savings);
    assert!(loans > 0 && savings < 0, "another day of all of it: {loans}, {savings}");
}

#[test]
fn who_left_is_no_member_at_the_end_of_the_year() {
    let (path, _station) = demo("books-oversight-members", 0);
    let store = read(&path);
    let papers = reports::papers(&store, 2026, Language::Id, &Zone::default()).expect("papers");
    let paper = |name: &str| &papers.iter().find(|(title, _)| *title == name).expect("a paper").1;
    let listed = ask(&store, Report::Members, &all());
    let count = |states: &[&str]| {
        let of = |row: &&Value| row["kind"] == "anggota" && states.iter().any(|state| row["status"] == *state);
        listed.iter().filter(of).count()
    };
    let organisation = paper("organisation");
    let says = |words: &str, count: usize| {
        let line = format!("{words},{count}");
        assert!(
            organisation.lines().any(|found| found.trim_matches('"') == line.as_str() || found == line),
            "{line} in {organisation}"
        );
    };
    says("Anggota pada akhir tahun", count(&["anggota", "nonaktif"]));
    assert_eq!(paper("attendance").lines().count() - 1, count(&["anggota"]), "who may vote");
    let gone = count(&["keluar", "diberhentikan", "meninggal"]);
    assert!(gone > 0 && organisation.contains(&format!(",{gone}")), "those without a date are named: {organisation}");
}

/// Words are hashed, not only figures.
#[test]
fn no_two_papers_of_words_have_the_same_hash() {
    let (path, _station) = demo("books-oversight-hashes", 0);
    let papers = reports::papers(&read(&path), 2026, Language::Id, &Zone::default()).expect("papers");
    let hashes = &papers.last().expect("the sheet of hashes").1;
    let of_papers: Vec<&str> = hashes.lines().filter(|line| line.contains(".csv,")).collect();
    assert_eq!(of_papers.len(), papers.len() - 1);
    let mut distinct: Vec<&str> = of_papers.iter().filter_map(|line| line.split(',').nth(1)).collect();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), of_papers.len());
    for (name, text) in &papers[..papers.len() - 1] {
        use sha2::{Digest, Sha256};
        let digest: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(hashes.contains(&format!("{name}.csv,{digest}")), "{name}");
    }
}

/// What is written down on a day without a sale is in the reports that name no days.
#[test]
fn reports_of_the_log_end_with_the_log() {
    let (path, station) = demo("books-oversight-log", 5);
    drop(station);
    let lines = ["login pengurus 666666", "register 12 \"Rapat\" \"Setuju\" present=40", "look A00001 savings"];
    let told = rung(&path, &lines, &["--at", "2026-11-27T09:00:00+08:00", "--seed", "3"]).answers();
    assert!(told.iter().all(|answer| answer["ok"] == true), "{told:?}");
    let store = read(&path);
    assert_eq!(ask(&store, Report::RegisterBooks, &all()).len(), 1);
    assert_eq!(ask(&store, Report::Looks, &all()).len(), 1);
    let text = gerai(&path, &["report", "looks"]).done();
    assert!(text.contains("27/11/2026 09:00") && text.contains("Simpanan"), "{text}");
}

#[test]
fn a_trial_balance_of_a_period_says_what_there_was_and_what_moved() {
    let (path, _station) = demo("books-oversight-trial", 40);
    let store = read(&path);
    let period = Period { from: Some(day("2026-11-22")), to: Some(day("2026-11-23")) };
    let rows = ask(&store, Report::TrialBalance, &period.into());
    let side = |row: &Value, name: &str| {
        let of = |side: &str| row[format!("{name}{side}")].as_i64().expect("whole rupiah");
        of("debit") - of("credit")
    };
    for row in &rows {
        assert_eq!(side(row, "opening_") + side(row, "moved_"), side(row, ""), "{row}");
        assert!(
            row["account"] == "total"
                || row.as_object().is_some_and(|row| row.values().any(|it| it.as_i64() > Some(0))),
            "{row}"
        );
    }
    let before = Question::from(Period { from: None, to: Some(day("2026-11-21")) });
    for row in ask(&store, Report::TrialBalance, &before) {
        let account = row["account"].as_str().expect("a code");
        let same = rows.iter().find(|other| other["account"] == account);
        if account.parse::<AccountCode>().is_ok() {
            assert_eq!(same.map(|other| side(other, "opening_")), Some(side(&row, "")), "{account}");
        }
    }
    let equity = ask(&store, Report::Equity, &all());
    let pokok = equity.iter().find(|row| row["account"] == "310000").expect("principal savings");
    assert_eq!(
        (pokok["in"].as_i64(), pokok["opening"].clone()),
        (Some(0), pokok["closing"].clone()),
        "nobody brought it"
    );
    assert!(ask(&store, Report::Notes, &all()).len() > 5);
}

#[test]
fn a_cooperative_that_has_sold_nothing_has_its_check_list() {
    let (folder, station) = crate::shop::open("books-oversight-new");
    drop(station);
    let rows = ask(&read(folder.path()), Report::Checks, &all());
    assert!(rows.iter().any(|row| row["what"] == "open_shifts" && row["state"] == "fine"), "{rows:?}");
}

/// Kasbon that was taken over is as old as the books at least.
#[test]
fn debts_that_are_older_than_agreed_are_points_of_the_list() {
    let (path, station) = demo("books-oversight-debts", 0);
    drop(station);
    let point = |what: &str| {
        let rows = ask(&read(&path), Report::Checks, &all());
        rows.into_iter().find(|row| row["what"] == what).unwrap_or_else(|| panic!("{what} is a point"))
    };
    assert_eq!((point("kasbon")["figure"].as_i64(), point("kasbon")["state"].as_str()), (Some(0), Some("fine")));
    let owed = booked(&read(&path), &all(), &["113100"]);
    let later = ["--at", "2027-03-01T09:00:00+08:00", "--seed", "3"];
    rung(&path, &["login kasir 111111", "open 500000"], &later).done();
    assert_eq!(point("kasbon")["amount"].as_i64(), Some(owed));
    assert!(point("arrears")["figure"].as_i64() > Some(0), "nobody has paid for three months");
}
