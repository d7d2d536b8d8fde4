use proptest::prelude::*;

use super::*;

#[test]
fn commands_in_names_become_question_marks() {
    assert_eq!(printable("Teh\x1Bp0"), "Teh?p0");
    assert_eq!(printable("a\0b\tc\nd\re\x7Ff\u{85}g"), "a?b?c?d?e?f?g");
    assert_eq!(printable("kiri\u{202E}kanan"), "kiri?kanan");
}

#[test]
fn letters_lose_their_marks_and_no_meaning() {
    assert_eq!(printable("Café Ōmori Straße “½ kg” – 2×5…"), "Cafe Omori Strasse \"1/2 kg\" - 2x5...");
    assert_eq!(printable("Cafe\u{301}"), "Cafe");
    assert_eq!(printable("ＡＢＣ１２３"), "ABC123");
    assert_eq!(printable("Kopi ☕ 👨\u{200D}👩"), "Kopi ? ??");
    assert_eq!(printable("−Rp12.500"), "-Rp12.500");
}

#[test]
fn signs_of_the_markup_mean_themselves() {
    assert_eq!(escaped("a|b"), "a\\x7cb");
    assert_eq!(escaped("{code:1;option:qrcode}"), "\\x7bcode:1\\x3boption:qrcode\\x7d");
    assert_eq!(escaped("^_\"`~\\"), "\\x5e\\x5f\\x22\\x60\\x7e\\x5c");
    assert_eq!(escaped("---"), "\\x2d--");
    assert_eq!(escaped("="), "\\x3d");
    assert_eq!(escaped("0800-0000"), "0800-0000");
    assert_eq!(escaped("  Gula "), "Gula");
}

proptest! {
    /// Whatever the text, what comes out is printable ASCII, and escaping it leaves no sign of the markup bare.
    #[test]
    fn nothing_else_comes_out(text in "\\PC{0,40}|[\\x00-\\x1f\\x7f-\\u{a0}|{}^_\"`~\\\\=-]{0,20}") {
        prop_assert!(printable(&text).bytes().all(|byte| (0x20..0x7F).contains(&byte)));
        let escaped = escaped(&text);
        let bare = escaped.contains(['|', '{', '}', '^', '_', '"', '`', '~', ';']);
        prop_assert!(!bare, "{}", escaped);
        prop_assert!(escaped.split('\\').skip(1).all(|after| after.starts_with('x')));
    }
}
