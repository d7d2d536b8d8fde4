use proptest::prelude::*;

use super::*;

#[test]
fn words_are_no_codes_however_quickly_they_come() {
    for words in ["250 mg", "Amoksisilin", "para", "(500) mg", "1000", "kecap bango 135 ml", "Jl. Kelayan 12"] {
        assert!(!looks_like_a_code(words), "{words}");
    }
    for code in ["8999999000011", "8999999000012", "GKL1234567810A1", "01089999990000111727093010AB12", "20000015"] {
        assert!(looks_like_a_code(code), "{code}");
    }
}

fn goods(code: &str) -> Reading {
    Reading::Goods(Barcode(code.to_owned()))
}

#[test]
fn one_pack_is_one_code_however_it_was_read() {
    let plan = Plan::default();
    for scan in ["0089686010947\r\n", "089686010947", "]E0089686010947", "00089686010947"] {
        assert_eq!(read(scan, &plan), Ok(goods("00089686010947")), "{scan}");
    }
    assert_eq!(Barcode::parse("089686010947"), Barcode::parse(" 0089686010947"));
}

#[test]
fn a_carton_is_not_its_piece() {
    let plan = Plan::default();
    assert_eq!(read("18992628022153", &plan), Ok(goods("18992628022153")));
    assert_eq!(read("8992628022156", &plan), Ok(goods("08992628022156")));
}

#[test]
fn a_card_names_a_number() {
    let plan = Plan::default();
    assert_eq!(make_card(1, &plan).as_deref(), Some("2800000000011"));
    assert_eq!(read("2800000000011", &plan), Ok(Reading::Member { key: 1 }));
    assert_eq!(make_card(10_000_000_000, &plan), None);
}

#[test]
fn a_payment_code_is_never_goods() {
    let plan = Plan::default();
    assert!(matches!(read("]Q100020101021126690016ID.CO", &plan), Ok(Reading::Payment { .. })));
    assert!(matches!(read("0002010000006", &plan), Ok(Reading::Goods(_)) | Err(ScanError::BadCheckDigit)));
}

#[test]
fn element_strings_are_known_by_their_marks() {
    let plan = Plan::default();
    for scan in [
        "]C1\u{1d}10Z9\u{1d}3012",
        "]d2010952123456701117290200",
        "010952123456701110LOT",
        "90DTL9999900137A1\u{1d}10X1",
        "(90)GKL0099900110A1(91)271231\r\n",
    ] {
        assert!(matches!(read(scan, &plan), Ok(Reading::Pack(_))), "{scan:?}");
    }
    assert_eq!(read("0109521234567014", &plan), Err(ScanError::Elements(Gs1Error::BadCheckDigit)));
    for scan in ["RESEP-000123", "(murah)", "01 RAK", "]C", "]E0", "08123456789"] {
        assert_eq!(read(scan, &plan), Ok(Reading::Text { code: scan.to_owned() }), "{scan}");
    }
}

#[test]
fn a_plan_may_use_other_prefixes() {
    let plan = Plan::empty(100).with("02", Purpose::Price).with("2x", Purpose::Member);
    let label = make_price("42", Rupiah::of(12_300), &plan).expect("a label");
    assert_eq!(label.len(), 13);
    let printed = Reading::Price { plu: "00042".to_owned(), price: Rupiah::of(12_300) };
    assert_eq!(read(&label, &plan), Ok(printed));
    assert_eq!(make_weight("42", 1, &plan), Err(LabelError::NoPrefix));
    assert!(matches!(read("2800000000011", &plan), Ok(Reading::Goods(_))));
}

#[test]
fn no_scan_makes_it_fall_over() {
    for scan in ["]é1", "é", "]ééé", "(é", "(12", "(1é)", "\u{1d}", "]C1\u{1d}", "٣٣٣٣٣٣٣٣"] {
        let _ = read(scan, &Plan::default());
    }
}

proptest! {
    /// One wrong digit is always noticed.
    #[test]
    fn a_changed_digit_is_refused(body in "[0-9]{12}", at in 0_usize..13, by in 1_u8..10) {
        let code = checked(&body);
        let mut wrong = code.into_bytes();
        wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
        let wrong = String::from_utf8(wrong).expect("digits");
        prop_assert_eq!(read(&wrong, &Plan::default()), Err(ScanError::BadCheckDigit));
    }

    /// What a scale prints is what the till reads.
    #[test]
    fn a_weight_label_reads_back(plu in "[0-9]{1,5}", grams in 0_i64..100_000) {
        let plan = Plan::default();
        let label = make_weight(&plu, grams, &plan).expect("it fits");
        prop_assert_eq!(read(&label, &plan), Ok(Reading::Weight { plu: format!("{plu:0>5}"), grams }));
    }

    /// A member's card reads back to the member.
    #[test]
    fn a_card_reads_back(key in 0_u64..10_000_000_000) {
        let plan = Plan::default();
        let card = make_card(key, &plan).expect("it fits");
        prop_assert_eq!(read(&card, &plan), Ok(Reading::Member { key }));
    }

    /// No text at all makes the reading fall over.
    #[test]
    fn any_text_is_read(scan in "\\PC{0,40}", marked in "[\\]()0-9\u{1d}é]{0,40}") {
        let _ = read(&scan, &Plan::default());
        let _ = read(&marked, &Plan::default());
    }
}

#[test]
fn a_code_that_nobody_knows_says_what_the_goods_are() {
    let said = |code: &str| said_of_goods(code);
    let pack = said("(01)08990001000012(17)280131(10)T26A01(21)SN1(90)GBL0099900199A1");
    assert_eq!((pack.nie.as_deref(), pack.batch.as_deref()), (Some("GBL0099900199A1"), Some("T26A01")));
    assert_eq!(said("GBL0099900199A1").nie.as_deref(), Some("GBL0099900199A1"));
    assert_eq!(said("8999999000011"), Pack::default());
}
