//! The pharmacy's registers, cards and monthly report, as an inspector reads them (apotek 8): by the day of the
//! calendar, and with the reason and the pharmacist where goods are missing.

use serde_json::Value;

use super::{program, ring};

/// The rows of a report of one product, in a shop where a scenario was rung.
fn rows(folder: &std::path::Path, report: &[&str]) -> Vec<Value> {
    let said = program::gerai(folder, &[&["report"], report, &["--format", "json"]].concat()).done();
    serde_json::from_str(&said).expect("rows")
}

fn units(row: &Value, column: &str) -> i64 {
    row[column].as_i64().unwrap_or_default() / 1_000
}

#[test]
fn what_goes_out_past_midnight_stands_in_the_month_of_the_calendar_everywhere() {
    let (folder, _) = ring::rung("sipnap_goes_by_the_calendar", "register-by-the-calendar");
    let months = rows(&folder, &["sipnap", "--sku", "M00194"]);
    let of = |month: &str| months.iter().find(|row| row["month"] == month).expect("a row of each month");
    let (december, january) = (of("2026-12"), of("2027-01"));
    assert_eq!([units(december, "used_milli"), units(january, "used_milli")], [10, 15]);
    assert_eq!(december["closing_milli"], january["opening_milli"]);
    assert_eq!((december["state"].as_str(), december["sent_number"].as_str()), (Some("sent"), Some("NO-1")));
    assert!(december["changed"].as_str().unwrap_or_default().is_empty(), "{december}");
    let days = |rows: &[Value]| -> Vec<String> {
        let out = rows.iter().filter(|row| units(row, "out_milli") > 0);
        out.filter_map(|row| row["date"].as_str().map(str::to_owned)).collect()
    };
    let register = rows(&folder, &["registers", "--sku", "M00194"]);
    assert_eq!(days(&register), ["2026-12-31", "2027-01-02", "2027-01-02"]);
    let card = rows(&folder, &["stock-card", "--sku", "M00194"]);
    assert_eq!(days(&card), days(&register), "the card goes with the register");
    program::gerai(&folder, &["verify"]).done();
}

#[test]
fn a_narcotic_missing_at_a_count_stands_in_its_register_with_why_and_whose_word() {
    let (folder, _) = ring::rung("watched_goods_differ_at_a_count", "register-of-a-count");
    let register = rows(&folder, &["registers", "--sku", "M00200"]);
    let missing: Vec<&Value> = register.iter().filter(|row| units(row, "out_milli") > 0).collect();
    assert_eq!(missing.len(), 2, "one of each batch: {register:#?}");
    assert!(missing.iter().all(|row| row["pharmacist"] == "apoteker"), "{missing:#?}");
    let found: Vec<&Value> = register.iter().filter(|row| row["pharmacist"] == "apoteker").collect();
    assert_eq!(found.len(), 3, "and one came back, by the pharmacist's own count");
    assert!(register.iter().all(|row| row.get("use").is_none()), "why is for those who may see who");
}
