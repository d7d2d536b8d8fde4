use super::*;

#[test]
fn a_receipt_number_reads_back_as_written() {
    let receipt: ReceiptNumber = "261124-A-0042".parse().expect("a receipt number");
    assert_eq!(receipt.number, 42);
    assert_eq!(receipt.to_string(), "261124-A-0042");
    assert_eq!("261124-AB-12345".parse::<ReceiptNumber>().expect("past 9999").number, 12_345);
    for text in ["261124-A-42", "261324-A-0042", "261124-a-0042", "261124-A-0000", "261124-A-00042", "261124-A-0042-1"]
    {
        assert!(text.parse::<ReceiptNumber>().is_err(), "{text}");
    }
}

#[test]
fn a_member_is_the_same_with_or_without_letter_and_zeros() {
    assert_eq!(MemberNumber::key("A00042"), Some(42));
    assert_eq!(MemberNumber::key("00042"), Some(42));
    assert_eq!(MemberNumber::key("42"), Some(42));
    assert_eq!(MemberNumber::key("A"), None);
    assert_eq!(MemberNumber::key("A-42"), None);
}

/// No letter is given twice: the next one comes after all that are known.
#[test]
fn a_new_till_gets_the_letter_after_all_others() {
    let after = |given: &[&str]| {
        let given: Vec<TillLetter> = given.iter().map(|letter| letter.parse().expect("a letter")).collect();
        TillLetter::after(&given).map(|till| till.to_string())
    };
    for (given, next) in
        [(&[][..], "A"), (&["A"], "B"), (&["C", "A"], "D"), (&["Z", "B"], "AA"), (&["AZ", "Z"], "BA"), (&["ZY"], "ZZ")]
    {
        assert_eq!(after(given).as_deref(), Some(next), "{given:?}");
    }
    assert_eq!(after(&["ZZ"]), None);
}

/// Whatever the letters, no number is within two tills' ranges; the founder begins at 1, as the rules say.
#[test]
fn no_two_tills_give_the_same_number() {
    let letters: Vec<TillLetter> =
        std::iter::successors(TillLetter::after([]), |last| TillLetter::after([last])).collect();
    assert_eq!(letters.len(), 26 + 26 * 26);
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    for (place, till) in letters.iter().enumerate() {
        ranges.extend(till.numbers(place == 0).take(3).map(std::ops::RangeInclusive::into_inner));
    }
    ranges.sort_unstable();
    assert_eq!(ranges[0], (1, 99_999));
    assert!(ranges.windows(2).all(|two| two[0].1 < two[1].0));
    let first = |letter: &str| letters.iter().find(|till| till.as_str() == letter).map(|till| till.numbers(false));
    let first = |letter: &str| first(letter).and_then(|mut ranges| ranges.next()).map(|range| *range.start());
    assert_eq!((first("A"), first("B"), first("AA")), (Some(100_001), Some(200_001), Some(2_700_001)));
}
