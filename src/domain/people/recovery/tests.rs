use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const SHEET: [u8; 8] = [0, 17, 64, 255, 200, 99, 128, 3];

#[test]
fn the_list_is_what_its_comment_says() {
    let words: Vec<&str> = LIST.lines().collect();
    assert_eq!(words.len(), 256);
    assert!(words.is_sorted());
    assert_eq!(words.iter().map(|word| &word[..4]).collect::<BTreeSet<_>>().len(), 256, "distinct in four letters");
    for word in &words {
        assert!((5..=8).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
        let near: Vec<_> = words.iter().filter(|other| *other != word && is_one_slip(word, other)).collect();
        assert!(near.is_empty(), "{word} and {near:?}");
    }
}

#[test]
fn a_sheet_reads_back_however_it_is_typed() {
    let words = sheet(SHEET);
    let kept = text(words);
    let numbered: String = words.iter().enumerate().map(|(at, word)| format!("{}. {}\n", at + 1, word)).collect();
    let cut: Vec<&str> = words.iter().map(|word| &word[..4]).collect();
    for typed in [kept.to_uppercase(), numbered, words.join(", "), cut.join(" "), format!("  {kept}\t")] {
        assert_eq!(normalise(&typed), Ok(kept.clone()), "{typed}");
    }
}

#[test]
fn what_is_no_sheet_is_named() {
    assert_eq!(normalise(""), Err(BadWords::NotEight { found: 0 }));
    assert_eq!(normalise(&sheet(SHEET)[..7].join(" ")), Err(BadWords::NotEight { found: 7 }));
    let mut words = sheet(SHEET);
    words[4] = "xyzzy";
    assert_eq!(normalise(&words.join(" ")), Err(BadWords::Unknown { number: 5, typed: "xyzzy".to_owned() }));
    words[4] = "bul";
    assert!(normalise(&words.join(" ")).is_err(), "three letters name no word");
    words[4] = "pisan";
    assert!(normalise(&words.join(" ")).is_err(), "pesan with a slip, or pisang cut short: ask, do not guess");
}

#[test]
fn a_slip_is_one_letter_not_two() {
    for slip in ["bulam", "bulann", "bulna", "ulan", "buan", "bxulan"] {
        assert!(is_one_slip("bulan", slip), "{slip}");
    }
    for far in ["bulamm", "bu", "nalub", "", "lubna"] {
        assert!(!is_one_slip("bulan", far), "{far}");
    }
}

proptest! {
    /// One wrong letter in any word of any sheet is put right, unless it may mean another word: then it is named.
    #[test]
    fn a_typo_never_becomes_another_word(
        chance in any::<[u8; 8]>(), which in 0..8_usize, place in 0..5_usize, letter in b'a'..=b'z',
    ) {
        let words = sheet(chance);
        let mut typed = words.map(str::to_owned);
        let place = place.min(typed[which].len() - 1);
        let sign = char::from(letter).to_string();
        typed[which].replace_range(place..=place, &sign);
        match normalise(&typed.join(" ")) {
            Ok(read) => prop_assert_eq!(read, text(words)),
            Err(error) => prop_assert_eq!(error, BadWords::Unknown { number: which + 1, typed: typed[which].clone() }),
        }
    }
}
