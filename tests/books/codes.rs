//! N24: the code beside a sum of the meeting's papers, and what it opens.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::program::gerai;

/// N24: beside each sum of the meeting's papers stands its code; typed in, it opens parts that add up to the figure
/// (of the balance sheet also after the year was closed), and each part that has a code of its own opens further.
pub fn every_sum_has_one_that_opens_it(folder: &Path) {
    let out = folder.join("kode");
    gerai(folder, &["rat", "2026", "--out", &out.display().to_string()]).done();
    let paper = |name: &str| std::fs::read_to_string(out.join(format!("{name}.csv"))).expect("a paper");
    let is_code = |field: &&str| field.len() == 11 && field.starts_with("26-0");
    let figure = |line: &str, code: &str| {
        let amounts = line[line.find(code).expect("its code") + code.len()..].split(',');
        amounts.filter_map(|field| field.parse::<i64>().ok()).next()
    };
    let (mut codes, mut others): (BTreeMap<String, i64>, BTreeMap<String, i64>) = Default::default();
    for line in paper("codes").lines() {
        let Some(code) = line.split(',').next() else { continue };
        match is_code(&code) {
            true => drop(codes.insert(code.to_owned(), figure(line, code).expect("an amount"))),
            // An account, or a line of the next year's plan.
            false => {
                let amount = line.rsplit(',').next().and_then(|amount| amount.parse().ok());
                others.extend(amount.map(|amount| (code.to_owned(), amount)));
            }
        }
    }
    let of = |code: &str| codes.get(code).or_else(|| others.get(code)).copied().unwrap_or(0);
    let mut beside = BTreeSet::new();
    for name in ["balance-sheet", "income", "cash-flow"] {
        for line in paper(name).lines() {
            if let Some(code) = line.split(',').find(is_code) {
                assert_eq!(figure(line, code), codes.get(code).copied(), "{name}: {line}");
                beside.insert(code.to_owned());
            }
        }
    }
    for paper in std::fs::read_dir(&out).expect("the pack").map(|found| found.expect("a paper").path()) {
        let text = std::fs::read_to_string(&paper).expect("a paper");
        assert!(!text.contains('Σ'), "{} has a sum without its code", paper.display());
    }
    for name in ["benefit", "shu-pools", "business", "equity", "equity-movements"] {
        let before = beside.len();
        for line in paper(name).lines().skip(1).filter(|line| !line.ends_with(',')) {
            let code = line.rsplit(',').next().expect("its code");
            let amount = line.rsplit(',').nth(1).and_then(|amount| amount.parse::<i64>().ok()).expect("an amount");
            assert_eq!(amount, of(code), "{name}: {line}");
            beside.insert(code.to_owned());
        }
        assert!(beside.len() > before || name == "equity-movements", "{name} has codes");
    }
    // What was and what is planned have a code each, in the order of their columns.
    let mut planned = 0;
    for line in paper("budget").lines().filter(|line| line.contains(" / ")) {
        let fields: Vec<&str> = line.split(',').collect();
        let at = fields.iter().position(|field| field.contains(" / ")).expect("two codes");
        let (realised, plan) = fields[at].split_once(" / ").expect("two codes");
        let figure = |place: usize| fields[at + place].parse::<i64>().expect("an amount");
        assert_eq!([figure(2), figure(3)], [of(realised), of(plan)], "{line}");
        planned += 1;
    }
    assert!(planned > 8, "{planned} sums of the plan");
    assert!(beside.len() > 35, "{beside:?}");
    let mut opened = BTreeSet::new();
    for (code, figure) in &codes {
        let rows: Vec<Value> =
            serde_json::from_str(&gerai(folder, &["total", code, "--format", "json"]).done()).expect("JSON");
        let sum: i64 = rows.iter().filter_map(|row| row["amount"].as_i64()).sum();
        assert_eq!(sum, *figure, "{code}: {rows:?}");
        opened.extend(rows.iter().filter_map(|row| row["code"].as_str().map(str::to_owned)));
    }
    let lost: Vec<&String> =
        opened.iter().filter(|code| code[3..].starts_with('0') && !codes.contains_key(*code)).collect();
    assert!(lost.is_empty(), "{lost:?} are parts, and stand on no paper");
}
