//! A data file with bytes turned, zeroed, cut off or taken from elsewhere: whatever is asked of it, the answer is
//! right, or it is one sentence. Never a panic, and whoever only reads changes nothing.

use super::{AT, Dice, SIGN_IN, cases, copied, sold};
use crate::program::{beside, gerai};

/// Turns the file into a damaged one; what was done to it.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) -> String {
    let length = bytes.len();
    let place = dice.roll(length);
    match dice.roll(6) {
        0 => {
            let turned: Vec<usize> = (0..=dice.roll(20)).map(|_| dice.roll(length)).collect();
            for place in &turned {
                bytes[*place] ^= 1 << dice.roll(8);
            }
            format!("bits turned at {turned:?}")
        }
        1 => {
            let end = (place + 1 + dice.roll(8_192)).min(length);
            bytes[place..end].fill(0);
            format!("zeroes from {place} to {end}")
        }
        2 => {
            bytes.truncate(place);
            format!("cut off at {place}")
        }
        3 => {
            let (from, to) = (dice.roll(length / 4_096) * 4_096, dice.roll(length / 4_096) * 4_096);
            bytes.copy_within(from..from + 4_096, to);
            format!("page at {from} written over the one at {to}")
        }
        4 => {
            // The first page: header and schema.
            let place = dice.roll(4_096);
            bytes[place] = u8::try_from(dice.roll(256)).expect("a byte");
            format!("another byte at {place} of the first page")
        }
        _ => {
            let end = (place + 1 + dice.roll(600)).min(length);
            for byte in &mut bytes[place..end] {
                *byte = u8::try_from(dice.roll(256)).expect("a byte");
            }
            format!("noise from {place} to {end}")
        }
    }
}

#[test]
fn a_damaged_data_file_gets_a_sentence_whatever_is_asked() {
    let shop = sold("adversity-damage");
    let whole = std::fs::read(shop.join("gerai.db")).expect("readable");
    let lines = beside(&shop, "lines", format!("{SIGN_IN}\nadd S00001\npay cash 50000\nstate\n").as_bytes());
    let lines = lines.to_str().expect("our own name");
    let mut noticed = 0;
    for case in 0..cases(40) {
        let copy = copied(&shop, "adversity-damage-copy");
        let mut bytes = whole.clone();
        let done = damage(&mut bytes, &mut Dice::new(case));
        let file = copy.join("gerai.db");
        std::fs::write(&file, &bytes).expect("written");
        let context = format!("seed {}, case {case}: {done}", super::SEED);
        let ask = |arguments: &[&str]| {
            let ended = gerai(&copy, arguments);
            assert!(matches!(ended.status, Some(0 | 1)), "{context}, {arguments:?}: {ended:?}");
            if ended.status == Some(1) {
                let sentence = ended.err.trim_end();
                assert!(!sentence.is_empty() && !sentence.contains('\n'), "{context}, {arguments:?}: {ended:?}");
            }
            ended.status == Some(0)
        };
        let sound = ask(&["verify"]);
        for arguments in [
            &["report", "stock"][..],
            &["report", "sales", "--format", "json"],
            &["report", "members"],
            &["report", "trial-balance"],
            &["journal", "--format", "hledger"],
            &["log", "export"],
        ] {
            let answered = ask(arguments);
            assert!(answered || !sound, "verified, and yet {arguments:?} is refused: {context}");
        }
        assert_eq!(std::fs::read(&file).expect("readable"), bytes, "readers write nothing: {context}");
        ask(&["ring", lines, "--at", AT]);
        ask(&["rebuild"]);
        noticed += usize::from(!sound);
    }
    assert!(noticed > 10, "much of it is noticed: {noticed}");
}

#[test]
fn what_is_no_data_file_is_left_alone() {
    let shop = sold("adversity-strange");
    let lines = beside(&shop, "lines", b"state\n");
    let lines = lines.to_str().expect("our own name");
    for content in [&b""[..], b"words", &[0; 8_192], b"SQLite format 3\0", &[0xff; 100_000]] {
        let copy = copied(&shop, "adversity-strange-copy");
        std::fs::write(copy.join("gerai.db"), content).expect("written");
        for arguments in [&["verify"][..], &["report", "stock"], &["ring", lines], &["rebuild"], &["log", "export"]] {
            let sentence = gerai(&copy, arguments).refused();
            assert!(sentence.contains("gerai.db"), "{arguments:?}: {sentence}");
            assert_eq!(std::fs::read(copy.join("gerai.db")).expect("readable"), content, "{arguments:?}");
        }
    }
}

/// A folder where the data file should be, and one where the key should be.
#[test]
fn a_folder_in_the_place_of_a_file_is_named() {
    let shop = sold("adversity-folders");
    for name in ["gerai.db", "device.key", "device.toml"] {
        let copy = copied(&shop, "adversity-folders-copy");
        std::fs::remove_file(copy.join(name)).ok();
        std::fs::create_dir(copy.join(name)).expect("a folder");
        let lines = beside(&shop, "lines", b"state\n");
        let sentence = gerai(&copy, &["ring", lines.to_str().expect("our own name")]).refused();
        assert!(sentence.contains(name), "{sentence}");
    }
}
