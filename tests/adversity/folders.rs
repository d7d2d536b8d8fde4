//! Folders that are none, are not ours to write, or lack what only their device knows; a clock that is wrong.

use super::{AT, PAY, SIGN_IN, cases, copied, figures, ring, sold};
use crate::program::{self, Ended, beside, gerai};
use crate::shop::empty_folder;

/// Everything one can ask of a folder, as typed: those that only read, and those that write.
const READERS: [&str; 5] =
    ["verify", "report stock --format json", "report sales", "journal --format hledger", "log export"];
const WRITERS: [&str; 5] =
    ["ring FILE", "rebuild", "import products GOODS", "log import LOG", "demo --sales 0 --days 0"];

fn typed(folder: &std::path::Path, line: &str) -> Ended {
    let file = |name, content: &[u8]| beside(folder, name, content).to_str().expect("our own name").to_owned();
    let goods = b"sku,name,category,base_unit,cost,price_umum\nT1,Satu,Uji,pcs,1000,1500\n";
    let words: Vec<String> = line
        .split(' ')
        .map(|word| match word {
            "FILE" => file("ring", b"login kasir 111111\n"),
            "GOODS" => file("csv", goods),
            "LOG" => file("log", b"not a record\n"),
            word => word.to_owned(),
        })
        .collect();
    gerai(folder, &words.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn a_file_where_the_folder_should_be_is_named() {
    let folder = empty_folder("adversity-file");
    std::fs::write(&folder, "no folder").expect("our own file");
    for line in READERS.iter().chain(&WRITERS) {
        let sentence = typed(&folder, line).refused();
        assert!(sentence.contains("adversity-file"), "{line}: {sentence}");
        let mut command = program::command(&folder);
        command.env("GERAI_DATA", &folder);
        assert_eq!(std::fs::read(&folder).expect("still there"), b"no folder", "{line}");
    }
    std::fs::remove_file(&folder).expect("our own file");
    // The same through the surroundings.
    std::fs::write(&folder, "no folder").expect("our own file");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_gerai"));
    let output = command.arg("verify").env("GERAI_DATA", &folder).env_remove("GERAI_LANG").output();
    let sentence = Ended::of(output.expect("the program starts")).refused();
    assert!(sentence.contains("adversity-file"), "{sentence}");
    std::fs::remove_file(&folder).expect("our own file");
}

#[test]
fn a_folder_without_a_shop_is_named_and_stays_empty() {
    let folder = empty_folder("adversity-empty");
    for line in READERS.iter().chain(&WRITERS[..3]) {
        let sentence = typed(&folder, line).refused();
        assert!(sentence.contains("Belum ada toko"), "{line}: {sentence}");
        assert!(!folder.exists(), "{line} made a folder");
    }
}

#[test]
fn without_its_key_a_shop_can_be_read_and_not_sold_from() {
    let shop = sold("adversity-key");
    let before = figures(&shop);
    let other = sold("adversity-key-other");
    // The other shop has the same seed; its key is another after a turn.
    let foreign: String = std::fs::read_to_string(other.join("device.key")).expect("a key").chars().rev().collect();
    type Change = fn(&std::path::Path, &str);
    let changes: [(&str, &str, Change); 5] = [
        ("missing", "tidak ada", |file, _| std::fs::remove_file(file).expect("our own file")),
        ("foreign", "milik perangkat lain", |file, foreign| std::fs::write(file, foreign.trim()).expect("written")),
        ("torn", "rusak", |file, _| std::fs::write(file, "0123456789").expect("written")),
        ("empty", "rusak", |file, _| std::fs::write(file, "").expect("written")),
        ("binary", "rusak", |file, _| std::fs::write(file, [0xff; 64]).expect("written")),
    ];
    for (name, word, change) in changes {
        let copy = copied(&shop, "adversity-key-copy");
        change(&copy.join("device.key"), &foreign);
        for line in ["ring FILE", "import products GOODS"] {
            let sentence = typed(&copy, line).refused();
            assert!(sentence.contains(word) && sentence.contains("device.key"), "{name}, {line}: {sentence}");
        }
        for line in READERS {
            typed(&copy, line).done();
        }
        assert_eq!(figures(&copy), before, "{name}");
    }
    let copy = copied(&shop, "adversity-key-copy");
    std::fs::remove_file(copy.join("device.secret")).expect("our own file");
    let sentence = typed(&copy, "ring FILE").refused();
    assert!(sentence.contains("device.secret"), "{sentence}");
}

#[test]
fn a_settings_file_with_a_mistake_is_named_before_anything_is_sold() {
    let shop = sold("adversity-device");
    for (toml, word) in [
        ("printer = \"tcp:nowhere\"\n", "printer"),
        ("printr = \"virtual\"\n", "printr"),
        ("printer = \n", "device.toml"),
        ("\u{0}\u{1}", "device.toml"),
        ("printer_profile = \"../../etc/passwd\"\n", "printer_profile"),
    ] {
        std::fs::write(shop.join("device.toml"), toml).expect("written");
        let ended = ring(&shop, &[SIGN_IN, "add S00001", PAY]);
        if ended.status != Some(0) {
            let sentence = ended.refused();
            assert!(sentence.contains(word), "{toml:?}: {sentence}");
        }
        gerai(&shop, &["verify"]).done();
    }
}

#[test]
fn a_clock_set_back_is_asked_about_and_mixes_no_days() {
    let shop = sold("adversity-clock");
    let back = |lines: &[&str], at| program::ring(&shop, lines, &["--at", at]).answers();
    // A minute back within the shift, as after a correction over the network; then days, as with an empty battery.
    for at in ["2026-11-24T00:59:00Z", "2026-11-20T01:00:00Z", "2000-01-01T00:00:00Z"] {
        let answers = back(&[SIGN_IN, "add S00001", PAY, "state"], at);
        for answer in &answers {
            let said = answer["ok"] == true || answer["message"].as_str().is_some_and(|text| !text.is_empty());
            assert!(said, "{at}: {answer}");
        }
        gerai(&shop, &["verify"]).done();
        let receipts = program::receipts(&shop);
        let numbers: Vec<String> = (1..=receipts.len()).map(|number| format!("261124-A-{number:04}")).collect();
        assert_eq!(receipts, numbers, "the shift's own date and numbers, {at}");
    }
    assert!(program::receipts(&shop).len() <= 3 + 4);
    let next = back(&[SIGN_IN, "add S00001", PAY], "2026-11-24T05:00:00Z");
    assert_eq!(next[2]["ok"], true, "with the clock right again it sells: {next:?}");
}

/// A real shop on the machine's own clock, whose log is ahead of it.
#[test]
fn the_machines_clock_behind_the_log_needs_a_second_person() {
    let folder = empty_folder("adversity-future");
    gerai(&folder, &["demo", "--sales", "0", "--days", "0", "--at", "2093-01-01T00:00:00Z"]).done();
    let rung = program::ring(&folder, &[SIGN_IN, "open 500000", "approve manajer 444444", "state"], &[]).answers();
    assert_eq!(rung[1]["code"], "NEEDS_APPROVAL", "{rung:?}");
    assert!(rung[1]["message"].as_str().is_some_and(|text| text.contains("2093")), "{rung:?}");
    assert_eq!(rung[2]["ok"], true, "{rung:?}");
    gerai(&folder, &["verify"]).done();
}

#[test]
fn a_copied_folder_is_the_same_shop() {
    let shop = sold("adversity-copy-from");
    let copy = copied(&shop, "adversity-copy-to");
    assert_eq!(figures(&copy), figures(&shop));
    for round in 0..cases(1) {
        let answers = program::ring(&copy, &[SIGN_IN, "add S00001", PAY], &["--at", AT]).answers();
        assert_eq!(answers[2]["sale"]["receipt"], format!("261124-A-{:04}", 4 + round));
    }
}
