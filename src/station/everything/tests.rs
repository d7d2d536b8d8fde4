use std::collections::BTreeSet;

use super::*;
use crate::import;
use crate::io::folder::Folder;
use crate::station::rehearse::{self, Wish as Rehearsed};
use crate::store::Mode;

fn place(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("gerai-everything-{}-{name}", std::process::id()));
    let _gone = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a temporary folder");
    path
}

/// A lively demo shop of two days.
fn shop(at: &Path) -> Store {
    let folder = Folder::at(at.join("shop"));
    let wish = Rehearsed { seed: 1, sales: 25, days: 2, at: "2026-11-24T02:00:00Z".parse().expect("an instant") };
    rehearse::demo(&folder, &wish, &mut |_| ControlFlow::Continue(())).expect("an empty folder");
    Store::open(folder.database(), Mode::ReadOnly).expect("a data file")
}

fn wish(zone: &Zone, persons: bool, language: Language) -> Wish<'_> {
    Wish { persons, language, zone, now: "2026-11-24T02:00:00Z".parse().expect("an instant") }
}

fn on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("it was written")
}

/// The law of the description: each table and column says in both languages what it means, once.
#[test]
fn every_table_and_column_says_what_it_means() {
    let mut names = BTreeSet::new();
    for sheet in sheets().chain([&ACCOUNTS]) {
        assert!(names.insert(sheet.name), "{} stands once", sheet.name);
        let columns: BTreeSet<&str> = sheet.columns.iter().map(|column| column.name).collect();
        assert_eq!(columns.len(), sheet.columns.len(), "{}: no column stands twice", sheet.name);
        for key in sheet.columns.iter().flat_map(|column| [column.about, form(column.form)]).chain([sheet.about]) {
            for language in Language::ALL {
                assert_ne!(locale::say(language, &Text::new(key)), key, "{}: no words for it", sheet.name);
            }
        }
    }
}

/// Every table has as many cells a row as columns, and says nothing that its form is not.
fn tables_are_what_they_say(folder: &Path) {
    for sheet in sheets() {
        let mut table =
            csv::Reader::from_reader(File::open(folder.join(format!("{}.csv", sheet.name))).expect("there"));
        let heads = table.headers().expect("a first line").clone();
        assert!(heads.iter().eq(sheet.columns.iter().map(|column| column.name)), "{}", sheet.name);
        for record in table.records() {
            let record = record.expect("as many cells as columns");
            for (cell, column) in record.iter().zip(sheet.columns).filter(|(cell, _)| !cell.is_empty()) {
                let fits = match column.form {
                    Form::Word => true,
                    Form::Money | Form::Milli | Form::Count => cell.parse::<i64>().is_ok(),
                    Form::Date => cell.parse::<crate::domain::time::BusinessDate>().is_ok(),
                    Form::Time => cell.parse::<Instant>().is_ok(),
                    Form::Flag => matches!(cell, "0" | "1"),
                    Form::Decimal => cell.parse::<rust_decimal::Decimal>().is_ok(),
                    Form::Json => serde_json::from_str::<serde_json::Value>(cell).is_ok(),
                };
                assert!(fits, "{}.{}: {cell}", sheet.name, column.name);
            }
        }
    }
}

#[test]
fn a_shop_leaves_with_all_it_has_and_another_takes_it_in() {
    let at = place("leaves");
    let store = shop(&at);
    let (zone, folder) = (Zone::default(), at.join("semua"));
    let written = export(&store, &folder, &wish(&zone, true, Language::Id), &mut on).expect("room");
    assert_eq!(written.files, sheets().count() + 4, "tables, accounts, columns, log, what it means");
    let records = text::read(read(&folder, LOG).as_bytes()).filter(|(_, record)| record.is_ok()).count();
    assert_eq!(records as u64, store.held().expect("readable").records);
    tables_are_what_they_say(&folder);
    let bytes = |name: &str| read(&folder, name).into_bytes();
    assert_eq!(import::products::read(&bytes("products.csv")).expect("as it was imported").rows.len(), 628);
    assert_eq!(import::medicines::read(&bytes("medicines.csv")).expect("as it was imported").rows.len(), 291);
    assert_eq!(import::suppliers::read(&bytes("suppliers.csv")).expect("as it was imported").rows.len(), 20);
    let members = import::members::read(&bytes("members.csv")).expect("as it was imported").rows;
    assert_eq!(members.len(), 360);
    assert!(members.iter().all(|member| !member.person.name.is_empty() && member.person.nik.len() == 16));
    assert!(import::batches::read(&bytes("batches.csv")).expect("as it was imported").bad.is_empty());
    let words = read(&folder, "BACA.md");
    assert!(words.contains("## sale_lines.csv") && words.contains("| `qty_milli` | seperseribu |"), "{words}");
    assert_eq!(read(&folder, COLUMNS).lines().next(), Some("file,column,form,personal,meaning"));
}

#[test]
fn without_two_people_no_person_is_named() {
    let at = place("numbers");
    let store = shop(&at);
    let (zone, folder) = (Zone::default(), at.join("all"));
    export(&store, &folder, &wish(&zone, false, Language::En), &mut on).expect("room");
    assert!(folder.join("README.md").exists());
    let all: String = fs::read_dir(&folder)
        .expect("written")
        .flatten()
        .map(|entry| fs::read_to_string(entry.path()).expect("text"))
        .collect();
    for said in ["Ibrahim Alfian", "9999991402690001", "0800-0001-7919", "Hj. Fatimah"] {
        assert!(!all.contains(said), "{said} left the shop");
    }
    assert!(read(&folder, "members.csv").lines().nth(1).is_some_and(|line| line.starts_with("A00001,,,,,,,")));
}

#[test]
fn a_folder_stands_whole_or_not_at_all() {
    let at = place("whole");
    let store = shop(&at);
    let zone = Zone::default();
    let asked = wish(&zone, false, Language::Id);
    let stopped = export(&store, &at.join("stopped"), &asked, &mut |_, _| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(ExportError::Store(StoreError::Cancelled))), "{stopped:?}");
    fs::create_dir(at.join("full")).expect("writable");
    fs::write(at.join("full/foreign.txt"), "kept").expect("writable");
    let full = export(&store, &at.join("full"), &asked, &mut on).expect_err("something stands there");
    assert_eq!(full.advice().key, "export-not-empty");
    let missing = export(&store, &at.join("stick/all"), &asked, &mut on).expect_err("no such place");
    assert_eq!(missing.advice().key, "export-not-written");
    let mut left: Vec<String> =
        fs::read_dir(&at).expect("ours").flatten().map(|entry| entry.file_name().to_string_lossy().into()).collect();
    left.sort();
    assert_eq!(left, ["full", "shop"]);
    assert_eq!(read(&at.join("full"), "foreign.txt"), "kept");
    // An empty folder is as good as none.
    fs::create_dir(at.join("empty")).expect("writable");
    export(&store, &at.join("empty"), &asked, &mut on).expect("nothing stands there");
}
