//! Each unit by itself: its balance sheet and its result, before and after the year is closed (koperasi 3.1, 3.3).

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::program::gerai;

const UNITS: [&str; 5] = ["sembako", "apotek", "gudang", "simpan_pinjam", "kantor"];

fn rows(folder: &Path, asked: &[&str]) -> Vec<Value> {
    let rows = gerai(folder, &[&["report"], asked, &["--format", "json"]].concat()).done();
    serde_json::from_str(&rows).expect("JSON")
}

/// A balance sheet's lines in one of its columns: accounts by their codes, the others by their names.
fn sheet(folder: &Path, unit: Option<&str>, year: &str, column: &str) -> BTreeMap<String, i64> {
    let until = format!("{year}-12-31");
    let of_unit = unit.map_or(Vec::new(), |unit| vec!["--unit", unit]);
    let rows = rows(folder, &[&["balance-sheet", "--to", &until][..], &of_unit].concat());
    let line = |row: &Value| {
        let name = match row["account"].as_str() {
            Some(code) if code.len() == 6 => code.to_owned(),
            _ => row["name"].as_str()?.to_owned(),
        };
        Some((name, row[column].as_i64()?))
    };
    rows.iter().filter_map(line).collect()
}

fn result(folder: &Path, unit: &str, year: &str) -> i64 {
    let (from, to) = (format!("{year}-01-01"), format!("{year}-12-31"));
    let rows = rows(folder, &["income", "--unit", unit, "--from", &from, "--to", &to]);
    let all = rows.iter().find(|row| row["name"] == "after_tax").expect("its result");
    all["amount"].as_i64().expect("whole rupiah")
}

/// Every unit's balance sheet has the result that its PHU says, also of a year that is closed and beside the next; all
/// of them together are the cooperative's, account by account, and nothing is left between them.
pub fn each_has_its_own_books(folder: &Path) {
    let earned = |sheet: &BTreeMap<String, i64>| -> i64 {
        ["351100", "351200"].iter().filter_map(|account| sheet.get(*account)).sum()
    };
    for (asked, column, year) in [("2026", "amount", "2026"), ("2027", "last_year", "2026"), ("2027", "amount", "2027")]
    {
        let mut all: BTreeMap<String, i64> = BTreeMap::new();
        let mut results = 0;
        for unit in UNITS {
            let own = sheet(folder, Some(unit), asked, column);
            assert_eq!(own["assets"], own["liabilities_and_equity"], "{unit}");
            let result = result(folder, unit, year);
            assert_eq!(earned(&own), result, "{unit} in {year}, beside {asked}: {own:?}");
            results += result;
            assert_eq!(own.get("report-shu-unclosed").copied().unwrap_or(0), 0, "{unit}: 2026 is closed");
            // The savings-and-loan unit's are its own cash, bank and loans, and the savings that it pays for.
            for account in ["113300", "214000"] {
                assert_eq!(own.contains_key(account), unit == "simpan_pinjam", "{account} of {unit}");
            }
            for (name, amount) in own {
                *all.entry(name).or_default() += amount;
            }
        }
        let mut whole = sheet(folder, None, asked, column);
        assert_eq!(earned(&whole), results, "{year}");
        assert_eq!(all.get("report-between-units").copied().unwrap_or(0), 0, "{year}: {all:?}");
        assert!(!whole.contains_key("report-between-units"), "nothing is between them in the whole");
        for of_all in [&mut all, &mut whole] {
            // Sections' totals have one name; which part of a result is members' is each unit's own.
            of_all.retain(|name, amount| *amount != 0 && name != "total" && !name.starts_with("351"));
        }
        assert_eq!(all, whole, "{year}");
    }
}

/// What units brought and cost is, account by account, all of it, though the year is closed; and by month the same.
pub fn each_has_its_own_result(folder: &Path) {
    let rows = |report: &str, more: &[&str]| -> Vec<Value> {
        rows(folder, &[&[report, "--from", "2026-01-01", "--to", "2026-12-31"][..], more].concat())
    };
    let amount = |row: &Value, name: &str| row[name].as_i64().expect("whole rupiah");
    let accounts = |rows: &[Value]| -> BTreeMap<String, i64> {
        let of = |row: &Value| (row["account"].as_str().unwrap_or_default().to_owned(), amount(row, "amount"));
        rows.iter().map(of).filter(|(account, amount)| account.len() == 6 && *amount != 0).collect()
    };
    let by_month = rows("units", &[]);
    let mut all = BTreeMap::new();
    for unit in UNITS {
        let own = rows("income", &["--unit", unit]);
        let gross = own.iter().find(|row| row["name"] == "gross").expect("its gross result");
        let months = by_month.iter().filter(|row| row["unit"] == unit);
        assert_eq!(months.map(|row| amount(row, "gross")).sum::<i64>(), amount(gross, "amount"), "{unit}");
        assert!(own.iter().all(|row| row["budget"].is_null()), "nothing is planned for {unit} by itself");
        let own = accounts(&own);
        assert_eq!(own.contains_key("415100"), unit == "simpan_pinjam", "jasa is of one unit alone");
        own.into_iter().for_each(|(account, amount)| *all.entry(account).or_insert(0) += amount);
    }
    all.retain(|_, amount| *amount != 0);
    let whole = rows("income", &[]);
    let moved: BTreeMap<String, i64> = accounts(&whole);
    assert_eq!(all, moved);
    let rent = whole.iter().find(|row| row["account"] == "525000").expect("rent is planned");
    assert_eq!(amount(rent, "budget"), 6_543_000);
}
