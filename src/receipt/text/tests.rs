use crate::receipt::{lay_out, to_text};

#[test]
fn large_letters_keep_their_edge_and_are_written_whole() {
    let text = to_text(&lay_out("{width:* 18}\n^^^TOTAL | ^^^Rp290.600\n{width:auto}\n|^^^JUDUL|", 32));
    assert_eq!(text, "TOTAL                  Rp290.600\n              JUDUL\n");
}

#[test]
fn bars_are_written_as_digits_and_squares_are_left_out() {
    let text = to_text(&lay_out("{code:8991234567891;option:ean}\n{code:x;option:qrcode}\n===\nakhir", 32));
    assert_eq!(text, "         8991234567891\n              akhir\n");
}
