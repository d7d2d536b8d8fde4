//! Lines that nobody would type: the till answers each of them, falls over none, and its books stay right.

use std::ops::ControlFlow;

use gerai::station::NotDone;
use gerai::till::parse;

use super::{Dice, SIGN_IN, cases};
use crate::program::{self, beside, gerai};
use crate::shop::{self, INDOMIE};

const VERBS: [&str; 26] = [
    "login", "pin", "logout", "open", "scan", "scan", "scan", "times", "add", "add", "add", "qty", "unit", "remove",
    "cancel", "undo", "member", "pay", "pay", "pay", "confirm", "approve", "state", "void", "close", "sell",
];

const WORDS: [&str; 58] = [
    INDOMIE,
    INDOMIE,
    "S00001",
    "S00002",
    "S99999",
    "kasir",
    "111111",
    "000000",
    "cash",
    "cash",
    "qris",
    "card",
    "voucher",
    "pcs",
    "kg",
    "dus",
    "-",
    "A00001",
    "1",
    "2800000000011",
    "0",
    "2",
    "3",
    "0.755",
    "0,001",
    "-1",
    "1e9",
    "200000",
    "9000000000000000",
    "9223372036854775807",
    "99999999999999999999",
    "100000000000000",
    "0.0000001",
    "",
    "\"",
    "\"Susu Bubuk\"",
    "\\x1d",
    "\\x00",
    "\\",
    "#",
    "010899886620053017261124\\x1d10AB",
    "]C1",
    "(01)08998866200530",
    "2000000000022",
    "2100001012345",
    "2200001000005",
    "00020101021126",
    "🛒",
    "\u{202e}",
    "NaN",
    "१२३",
    "½",
    "1/2",
    "50000",
    "100000",
    "1000000",
    "last",
    "999",
];

/// What a cashier would type, so that nonsense meets a till at work.
const SENSE: [&str; 14] = [
    "scan 8998866200530",
    "add S00001",
    "add S00002 0.755",
    "member 1",
    "member -",
    "pay cash 100000",
    "pay cash 100000",
    "qty 2",
    "times 3",
    "undo",
    "remove 1",
    "confirm",
    "cancel",
    "state",
];

fn line(dice: &mut Dice) -> String {
    if dice.roll(3) == 0 {
        return dice.one(&SENSE).to_owned();
    }
    let mut line = String::from(dice.one(&VERBS));
    for _ in 0..dice.roll(5).min(3) {
        line.push(' ');
        line.push_str(dice.one(&WORDS));
    }
    line
}

#[test]
fn no_line_makes_the_till_fall_over_and_its_books_stay_right() {
    let (_folder, mut station) = shop::open("adversity-lines");
    let mut dice = Dice::new(1);
    let (mut done, mut refused) = (0, 0);
    for round in 0..cases(3_000) {
        // Most of it happens with somebody signed in and a shift open.
        let line = match round % 40 {
            0 => SIGN_IN.to_owned(),
            1 => "open 0".to_owned(),
            _ => line(&mut dice),
        };
        let Ok(Some(input)) = parse::line(&line) else { continue };
        let before = station.answer().expect("readable");
        match station.submit(&input) {
            Ok(_) => done += 1,
            Err(NotDone::Refused(_)) => {
                let after = station.answer().expect("readable");
                assert_eq!(after.sale, before.sale, "line {round}, {line}: a refused input changes nothing");
                refused += 1;
            }
            Err(failed) => panic!("line {round}, {line}: {failed}"),
        }
    }
    assert!(done > 200 && refused > 300, "{done} done, {refused} refused");
    let store = station.store().expect("open");
    store.verify(&mut |_, _| ControlFlow::Continue(())).expect("verified");
    assert!(store.newest_sales(1_000).expect("readable").len() > 5, "some of it was sold");
}

/// Bytes of all sorts, one line after the other, through the program itself.
fn bytes(dice: &mut Dice) -> Vec<u8> {
    let mut bytes = line(dice).into_bytes();
    match dice.roll(5) {
        0 => {
            for _ in 0..=dice.roll(4) {
                let place = dice.roll(bytes.len());
                bytes[place] = u8::try_from(dice.roll(256)).expect("a byte");
            }
        }
        1 => bytes = (0..dice.roll(200)).map(|_| u8::try_from(dice.roll(256)).expect("a byte")).collect(),
        2 => bytes.truncate(dice.roll(bytes.len() + 1)),
        3 => bytes.extend(std::iter::repeat_n(b'9', dice.roll(400))),
        _ => {}
    }
    bytes.retain(|byte| *byte != b'\n');
    bytes
}

#[test]
fn every_line_that_is_none_gets_its_answer_and_the_run_goes_on() {
    let (folder, station) = shop::open("adversity-bytes");
    drop(station);
    let mut dice = Dice::new(2);
    let mut lines: Vec<Vec<u8>> = (0..cases(2_000)).map(|_| bytes(&mut dice)).collect();
    // Longer than any line may be, a long name, and a last line without an end.
    lines[10] = vec![b'x'; 3 << 20];
    lines[20] = [b"scan ".to_vec(), vec![b'8'; 60_000]].concat();
    lines.insert(0, SIGN_IN.as_bytes().to_vec());
    lines.insert(1, b"open 0".to_vec());
    lines.push(b"state".to_vec());
    let file = beside(folder.path(), "bytes", &lines.join(&b'\n'));
    let ended = gerai(folder.path(), &["ring", file.to_str().expect("our own name"), "--at", super::AT]);
    let answers = ended.answers();
    let last = answers.last().expect("an answer");
    assert_eq!((&last["n"], &last["ok"]), (&serde_json::json!(lines.len()), &serde_json::json!(true)));
    let mut before = 0;
    for answer in &answers {
        let number = answer["n"].as_u64().expect("a number");
        assert!(number > before, "in order: {answer}");
        before = number;
        if answer["ok"] == false {
            let code = answer["code"].as_str().expect("a code");
            let message = answer["message"].as_str().expect("a sentence");
            assert!(code != "FAILED" && !message.is_empty(), "{answer}");
            assert!(message.len() < 1_000, "{message:.2000}");
        }
    }
    assert!(answers.len() > lines.len() / 2, "{} answers to {} lines", answers.len(), lines.len());
    gerai(folder.path(), &["verify"]).done();
    assert!(program::receipts(folder.path()).len() < lines.len());
}
