use super::*;
use crate::receipt::lay_out;

fn sent(markup: &str, profile: &str) -> Vec<u8> {
    let profile = Profile::built_in(profile).expect("a shipped profile");
    bytes(&lay_out(markup, profile.columns), &profile)
}

#[test]
fn a_line_is_letters_between_spacing_and_line_feed() {
    assert_eq!(sent("|Gula", "epson-tm"), b"\x1B@\x1B\x33\x1AGula\n");
    assert_eq!(sent("|Gula", "pos-5890"), b"\x1B@\x1C\x2E\x1B\x33\x1AGula\n\x1Bd\x04");
}

#[test]
fn twice_as_large_is_the_printers_work_and_three_times_ours() {
    let twice = sent("|^^^\"A\"", "epson-tm");
    assert_eq!(twice, b"\x1B@\x1B\x33\x34\x1BE\x01\x1D!\x11A\x1D!\x00\x1BE\x00\n");
    let thrice = sent("|^^^^A", "epson-tm");
    assert_eq!(&thrice[2..10], [0x1D, 0x76, 0x30, 0x00, 72, 0, 78, 0]);
    assert_eq!(thrice.len(), 10 + 72 * 78);
}

#[test]
fn each_profile_cuts_in_its_own_way() {
    assert!(sent("a\n===", "epson-tm").ends_with(&[0x1D, 0x56, 0x42, 0x00]));
    assert!(sent("a\n===", "epson-tm-180").ends_with(&[0x1D, 0x56, 0x41, 0x00]));
    assert!(sent("a\n===", "generic-80").ends_with(&[0x1B, 0x64, 2, 0x1D, 0x56, 0x42, 0x00]));
    assert!(sent("a\n===", "generic-58").ends_with(&[0x1B, 0x64, 4]));
}

#[test]
fn only_the_one_form_of_bars_is_left_to_the_printer() {
    let native = |markup: &str| sent(markup, "epson-tm").windows(2).any(|pair| pair == [0x1D, 0x6B]);
    assert!(native("{code:8991234567891;option:ean,2,80,hri}"));
    assert!(!native("{code:8991234567891;option:ean,3,80,hri}"));
    let code128 = sent("{code:A\\x7bB;option:code128,2,80,hri}", "epson-tm");
    assert!(code128.windows(10).any(|part| part == b"\x1DkI\x06{BA{{B"), "{code128:02X?}");
}

#[test]
fn a_qr_code_is_stored_and_then_printed() {
    let bytes = sent("{code:GERAI;option:qrcode,5,m}", "epson-tm");
    let expected: &[u8] = b"\x1Ba\x01\x1D(k\x04\x001A2\x00\x1D(k\x03\x001C\x05\x1D(k\x03\x001E1\
        \x1D(k\x08\x001P0GERAI\x1D(k\x03\x001Q0\x1Ba\x00";
    assert_eq!(&bytes[2..], expected);
}

#[test]
fn a_printer_of_letters_gets_neither_sizes_nor_pictures() {
    assert_eq!(sent("|^^^\"A\"\n{code:x;option:qrcode}", "text-only"), b"\x1B@A\n\x1Bd\x04");
}
