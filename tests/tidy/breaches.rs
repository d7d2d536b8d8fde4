//! Each house rule is shown a breach, and must see it: a rule that sees nothing would pass for ever.

use super::sentences::{sentences, words_in_views};
use super::source::Source;
use super::{
    Breaches, doors, floats, golden_without_test, headers, imports, lengths, names, places, reached, second_paths, sql,
    unfinished,
};

#[track_caller]
fn seen(rule: impl Fn(&Source) -> Breaches, path: &str, text: &str) {
    assert!(!rule(&Source::new(path, text)).is_empty(), "not seen in {path}: {text}");
}

#[track_caller]
fn fine(rule: impl Fn(&Source) -> Breaches, path: &str, text: &str) {
    let breaches = rule(&Source::new(path, text));
    assert!(breaches.is_empty(), "{breaches:?}");
}

#[test]
fn an_import_from_a_foreign_room() {
    seen(imports, "src/domain/money.rs", "use crate::store::append;");
    seen(imports, "src/domain.rs", "use super::store;");
    seen(imports, "src/domain/goods/lot.rs", "use super::super::super::till::input::Input;");
    seen(imports, "src/app/screen.rs", "use crate::{domain::id::Sku, till::{input::Input, basket}};");
    seen(imports, "src/till/selling.rs", "fn f() { crate::locale::say() }");
    seen(imports, "src/main.rs", "fn main() { gerai::store::open() }");
    seen(imports, "src/corner.rs", "//! A room nobody planned.");
    fine(imports, "src/domain/goods/lot.rs", "use super::super::money::Rupiah; // not crate::store");
    fine(imports, "src/store/lookup.rs", "use crate::till::lookup::{Lookup, Found as Hit};\nuse crate::domain::id;");
    fine(imports, "src/reports.rs", "use crate::store::stock;");
    seen(imports, "src/reports/stock.rs", "use crate::store::stock;");
}

#[test]
fn a_door_in_a_pure_room() {
    seen(doors, "src/till.rs", "use std::{fmt, fs::File};");
    seen(doors, "src/log/chain.rs", "let now = std::time::Instant::now();");
    seen(doors, "src/app/keys.rs", "use iced::keyboard;");
    fine(doors, "src/till.rs", "use crate::domain::time::Instant; // std::fs\nlet word = \"rusqlite\";");
    fine(doors, "src/store.rs", "use std::fs;");
}

#[test]
fn things_out_of_place() {
    seen(places, "src/store/lookup.rs", "use iced::Element;");
    seen(places, "src/station.rs", "std::time::SystemTime::now()");
    seen(places, "src/app/link.rs", "unsafe { 1 }");
    fine(places, "src/io/clock.rs", "use std::time::SystemTime;");
    fine(places, "src/app.rs", "use iced::Task;");
    seen(floats, "src/domain/money.rs", "let rupiah = 1 as f64;");
    seen(sql, "src/station/print.rs", "db.run(\"SELECT 1 FROM jobs\")");
    seen(sql, "src/store/stock.rs", "format!(\"SELECT 1 FROM {table}\")");
    fine(sql, "src/store/stock.rs", "r#\"SELECT 1 FROM lots\"#");
}

#[test]
fn things_too_long() {
    let long = format!("//! x\nfn f() {{\n{}}}\n", "    g();\n".repeat(70));
    seen(lengths, "src/a.rs", &long);
    let flat = format!("//! x\nfn f(a: [u8; 3]) {{\n    match a {{\n{}    }}\n}}\n", "        1 => 2,\n".repeat(90));
    fine(lengths, "src/a.rs", &flat);
    let file = "//! x\n".repeat(501);
    seen(lengths, "src/a.rs", &file);
    fine(lengths, "src/a.rs", &format!("//! Long because it is a table.\n{file}"));
    seen(lengths, "src/a.rs", &"x".repeat(121));
}

#[test]
fn names_that_say_nothing() {
    seen(names, "src/store/utils.rs", "//! x");
    seen(names, "src/common/money.rs", "//! x");
    seen(headers, "src/a.rs", "use std::fmt;");
    seen(second_paths, "src/a.rs", "pub(crate) use b::C;");
    seen(unfinished, "src/a.rs", "fn f() { todo!() }");
    fine(second_paths, "src/a.rs", "// pub use\nuse b::C;");
}

#[test]
fn files_nobody_reaches() {
    let all = [Source::new("src/lib.rs", "pub mod a;"), Source::new("src/a.rs", ""), Source::new("src/a/b.rs", "")];
    assert_eq!(reached(&all, "src", &["src/lib.rs"]).len(), 1);
    let test = [Source::new("tests/receipts.rs", "golden(\"receipts/member_rice_58.txt\")")];
    let golden = |path: &str| golden_without_test(&[path.to_owned()], &test).len();
    assert_eq!((golden("tests/receipts/member_rice_58.txt"), golden("tests/receipts/old.png")), (0, 1));
}

#[test]
fn words_in_a_view() {
    seen(words_in_views, "src/app/screen/sell/view.rs", "text(\"Bayar\")");
    fine(words_in_views, "src/app/screen/sell/view.rs", "say(\"sell-pay\"), format!(\"{count} × {price}\")");
    let said = sentences("# x\nsell-pay = Bayar { $amount }\n    dari { $member }\n");
    assert_eq!(said["sell-pay"].iter().map(String::as_str).collect::<Vec<_>>(), ["amount", "member"]);
}
