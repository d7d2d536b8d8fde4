//! Exports of the log: tampered with at any byte, and taken in elsewhere.

use super::{Dice, PAY, SIGN_IN, cases, figures, ring, sold};
use crate::program::{Ended, beside, gerai};
use crate::shop::empty_folder;

fn verify(shop: &std::path::Path, log: &[u8]) -> Ended {
    let file = beside(shop, "tampered", log);
    // No folder is named, so that nothing but the file is looked at.
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_gerai"));
    command.arg("verify").arg(file).env_remove("GERAI_LANG").env_remove("GERAI_DATA");
    Ended::of(command.output().expect("the program starts"))
}

#[test]
fn any_byte_of_an_export_that_is_changed_is_found_and_its_record_named() {
    let shop = sold("adversity-log");
    let log = gerai(&shop, &["log", "export"]).done().into_bytes();
    verify(&shop, &log).done();
    for case in 0..cases(60) {
        let mut dice = Dice::new(case);
        let mut changed = log.clone();
        let place = dice.roll(log.len());
        let record = log[..place].iter().filter(|byte| **byte == b'\n').count() + 1;
        let done = match dice.roll(3) {
            0 => {
                changed[place] ^= 1 << dice.roll(7);
                "turned"
            }
            1 => {
                changed.remove(place);
                "removed"
            }
            _ => {
                changed.insert(place, u8::try_from(32 + dice.roll(90)).expect("a byte"));
                "put in"
            }
        };
        if changed == log {
            continue;
        }
        let sentence = verify(&shop, &changed).refused();
        let named = sentence.contains(&format!("Baris {record} ")) || sentence.contains(&format!("Catatan {record} "));
        // A character put in twice reads the same one further on; it may fall into the record behind.
        assert!(named, "case {case}: byte {place} of record {record} {done}: {sentence}");
    }
}

#[test]
fn records_that_are_missing_twice_or_out_of_order_are_named() {
    let shop = sold("adversity-log-order");
    let log = gerai(&shop, &["log", "export"]).done();
    let lines: Vec<&str> = log.split_inclusive('\n').collect();
    let count = lines.len();
    let without = |at: usize| [&lines[..at], &lines[at + 1..]].concat().concat();
    let mut swapped = lines.clone();
    swapped.swap(4, 5);
    let twice = [&lines[..6], &lines[5..]].concat().concat();
    let other = gerai(&sold("adversity-log-other"), &["log", "export"]).done();
    let other: Vec<&str> = other.split_inclusive('\n').collect();
    let begun_elsewhere = [&other[..1], &lines[1..]].concat().concat();
    for (what, log, named) in [
        ("the first is missing", without(0), "Catatan 1 "),
        ("one is missing", without(4), "Catatan 5 "),
        ("two have changed places", swapped.concat(), "Catatan 5 "),
        ("one is there twice", twice, "Catatan 7 "),
        ("CRLF", log.replace('\n', "\r\n"), "Baris 1 "),
        ("no line end at the end", log.trim_end().to_owned(), &format!("Baris {count} ")),
        ("a blank line", log.clone() + "\n", &format!("Baris {} ", count + 1)),
        ("capitals", log.replacen('a', "A", 1), "1 "),
        ("a mark in front", format!("\u{feff}{log}"), "Baris 1 "),
        ("nothing", String::new(), "tidak berisi catatan"),
    ] {
        let sentence = verify(&shop, log.as_bytes()).refused();
        assert!(sentence.contains(named), "{what}: {sentence}");
    }
    // Two shops of one seed are one device; of others, the beginning says whose log it is.
    let mixed = verify(&shop, begun_elsewhere.as_bytes());
    assert!(matches!(mixed.status, Some(0 | 1)), "{mixed:?}");
    // What is cut off at a line's end cannot be seen in the file alone, only beside the shop.
    verify(&shop, without(count - 1).as_bytes()).done();
}

#[test]
fn a_log_taken_into_an_empty_folder_gives_the_same_figures_and_sells_nothing() {
    let shop = sold("adversity-log-from");
    let log = beside(&shop, "log", gerai(&shop, &["log", "export"]).done().as_bytes());
    let log = log.to_str().expect("our own name");
    let copy = empty_folder("adversity-log-to");
    gerai(&copy, &["log", "import", log]).done();
    gerai(&copy, &["verify"]).done();
    assert_eq!(figures(&copy), figures(&shop));
    assert_eq!(gerai(&copy, &["log", "export"]).done(), std::fs::read_to_string(log).expect("ours"), "byte for byte");
    let lines = beside(&shop, "lines", b"state\n");
    let sentence = gerai(&copy, &["ring", lines.to_str().expect("our own name")]).refused();
    assert!(sentence.contains("salinan"), "{sentence}");

    // The shop sells on; the copy takes in what is new, and nothing twice.
    ring(&shop, &[SIGN_IN, "add S00001", PAY]).done();
    let longer = beside(&shop, "log", gerai(&shop, &["log", "export"]).done().as_bytes());
    let longer = longer.to_str().expect("our own name");
    assert!(gerai(&copy, &["log", "import", longer]).done().contains("1 catatan baru"));
    assert!(gerai(&copy, &["log", "import", longer]).done().contains("0 catatan baru"));
    gerai(&copy, &["rebuild"]).done();
    gerai(&copy, &["verify"]).done();
    assert_eq!(figures(&copy), figures(&shop));
}

#[test]
fn a_log_that_is_not_whole_makes_no_copy() {
    let shop = sold("adversity-log-broken");
    let log = gerai(&shop, &["log", "export"]).done();
    let lines: Vec<&str> = log.split_inclusive('\n').collect();
    let torn = &log[..log.len() - 100];
    let gap = [&lines[..3], &lines[4..]].concat().concat();
    for broken in ["", "\n", "not a record\n", torn, &gap, &log.replacen("3500", "3499", 1)] {
        let file = beside(&shop, "broken", broken.as_bytes());
        let copy = empty_folder("adversity-log-broken-copy");
        gerai(&copy, &["log", "import", file.to_str().expect("our own name")]).refused();
        assert!(!copy.join("gerai.db").exists() && !copy.join(".founding").exists(), "{:.40}", broken);
        assert!(gerai(&copy, &["verify"]).refused().contains("Belum ada toko"));
    }
}
