//! `assets/manual/offline.md` promises what works without network, printer, power and so on: each of its lines names
//! the tests that hold it, and this file sees that they are there (N25).

use std::path::Path;

use super::shop::empty_folder;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust sources of a folder, as one text.
fn sources(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).expect("our own folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push_str(&std::fs::read_to_string(path).expect("our own file"));
        }
    }
}

/// What stands between backticks in the last cell of each row.
fn promised(page: &str) -> Vec<(String, Vec<String>)> {
    let rows = page.lines().filter(|line| line.starts_with("| ")).skip(2);
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 5, "{row}");
        let tests = cells[4].split('`').skip(1).step_by(2).map(str::to_owned).collect();
        (cells[0].to_owned(), tests)
    })
    .collect()
}

#[test]
fn every_promise_names_tests_that_are_there() {
    let page = std::fs::read_to_string(root().join("assets/manual/offline.md")).expect("our own page");
    let mut code = String::new();
    sources(&root().join("src"), &mut code);
    sources(&root().join("tests"), &mut code);
    let promised = promised(&page);
    assert!(promised.len() >= 12, "the table is read: {promised:?}");
    for (without, tests) in promised {
        assert!(!tests.is_empty(), "without {without}: nothing holds it");
        for test in tests {
            let is_scenario = root().join(format!("tests/ring/{test}.ring")).exists();
            assert!(is_scenario || code.contains(&format!("fn {test}()")), "without {without}: no test {test}");
        }
    }
}

/// A thousand sales take about 4 MB, so that a small disk holds years without a network: measured on the file itself,
/// beside the empty shop.
#[test]
fn a_year_of_offline_sales_is_a_gigabyte() {
    let size = |sales: &str, days: &str| {
        let folder = empty_folder(&format!("offline-{sales}"));
        let done = std::process::Command::new(env!("CARGO_BIN_EXE_gerai"))
            .args(["demo", "--seed", "1", "--sales", sales, "--days", days, "--at", "2026-11-24T00:00:00Z", "--data"])
            .arg(&folder)
            .output()
            .expect("our own program");
        assert!(done.status.success(), "{done:?}");
        std::fs::metadata(folder.join("gerai.db")).expect("a data file").len()
    };
    let grown = size("300", "10") - size("0", "0");
    assert!((300_000..1_800_000).contains(&grown), "300 sales take {grown} bytes: the page says about 1,2 MB");
}
