//! Killed while a shop is founded, filled or rebuilt: all of it is there, or nothing.

use std::path::Path;
use std::time::Duration;

use super::{Dice, moments};
use crate::program::{self, beside, gerai};
use crate::shop::{self, empty_folder};

/// Starts a command and kills it at this moment, if it has not ended by then; whether it had.
fn killed(folder: &Path, arguments: &[&str], after: Duration) -> bool {
    let mut child = program::command(folder).args(arguments).spawn().expect("the program starts");
    std::thread::sleep(after);
    child.kill().expect("our own child");
    child.wait().expect("our own child").success()
}

#[test]
fn killed_while_a_demo_is_made_there_is_a_whole_shop_or_none() {
    let arguments = ["demo", "--at", "2026-11-24T00:00:00Z", "--sales", "10", "--days", "2"];
    let mut whole = 0;
    let unharmed = empty_folder("crash-demo-unharmed");
    gerai(&unharmed, &arguments).done();
    let papers = program::receipts(&unharmed);
    assert!(papers.len() >= 10);
    for moment in 0..moments().div_ceil(4) {
        let folder = empty_folder("crash-demo");
        let after = Duration::from_micros(Dice::new(2_000 + moment).roll(1_500_000));
        let ended = killed(&folder, &arguments, after);
        if gerai(&folder, &["verify"]).status == Some(0) {
            whole += 1;
        } else {
            assert!(!ended, "it said that it was done, {after:?}");
            gerai(&folder, &arguments).done();
        }
        assert_eq!(program::receipts(&folder), papers, "killed after {after:?}");
        assert!(gerai(&folder, &arguments).refused().contains("Sudah ada koperasi"));
    }
    println!("{whole} were whole");
}

#[test]
fn killed_while_goods_come_in_all_rows_are_there_or_none() {
    let (folder, station) = shop::open("crash-import");
    drop(station);
    let folder = folder.path();
    let mut rows = String::from("sku,name,category,base_unit,cost,price_umum\n");
    for number in 0..2_000 {
        rows.push_str(&format!("T{number:05},Barang {number},Uji,pcs,1000,1500\n"));
    }
    let file = beside(folder, "csv", rows.as_bytes());
    let arguments = ["import", "products", file.to_str().expect("our own name")];
    let length = |folder: &Path| gerai(folder, &["log", "export"]).done().lines().count();
    let before = length(folder);
    for moment in 0..moments().div_ceil(4) {
        let after = Duration::from_micros(Dice::new(3_000 + moment).roll(1_000_000));
        killed(folder, &arguments, after);
        gerai(folder, &["verify"]).done();
        let now = length(folder);
        // The list itself has a record, by which all of it can be taken back.
        assert!(now == before || now == before + 2_001, "{} of 2000 rows, killed after {after:?}", now - before);
        if now > before {
            break;
        }
    }
    gerai(folder, &arguments).done();
    let export = gerai(folder, &["log", "export"]).done();
    let rows = export.lines().filter(|line| line.contains("\"sku\":\"T")).count();
    assert_eq!(rows, 2_000, "each row once");
}

#[test]
fn killed_while_it_rebuilds_the_figures_are_as_before() {
    let (folder, station) = shop::open("crash-rebuild");
    drop(station);
    let folder = folder.path();
    let lines: Vec<String> = (0..30).map(|_| "add S00001\npay cash 10000".to_owned()).collect();
    let lines: Vec<&str> =
        ["login kasir 111111", "open 0"].into_iter().chain(lines.iter().map(String::as_str)).collect();
    program::ring(folder, &lines, &["--at", &super::at(0)]).done();
    let figures = program::report(folder, "trial-balance");
    for moment in 0..moments().div_ceil(4) {
        let after = Duration::from_micros(Dice::new(4_000 + moment).roll(300_000));
        killed(folder, &["rebuild"], after);
        gerai(folder, &["verify"]).done();
        assert_eq!(program::report(folder, "trial-balance"), figures, "killed after {after:?}");
    }
    gerai(folder, &["rebuild"]).done();
    assert_eq!(program::report(folder, "trial-balance"), figures);
}
