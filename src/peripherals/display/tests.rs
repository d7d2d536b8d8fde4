use proptest::prelude::*;

use super::*;

#[test]
fn money_stands_whole_at_the_right_and_names_give_way() {
    assert_eq!(line("Subtotal", "Rp54.500"), "Subtotal    Rp54.500");
    assert_eq!(line("Minyak goreng kita 1 liter", "2x15.700"), "Minyak gore 2x15.700");
    assert_eq!(line("Beras", ""), "Beras               ");
    assert_eq!(centred("KMP Cikaret"), "    KMP Cikaret     ");
}

#[test]
fn both_makers_commands_are_as_in_their_manuals() {
    let face = [line("Total", "Rp12.500"), line("Tunai", "Rp20.000")];
    let epson = bytes(Style::Epson, &face);
    assert_eq!(epson, [b"\x1f\x24\x01\x01", face[0].as_bytes(), b"\x1f\x24\x01\x02", face[1].as_bytes()].concat());
    let cd5220 = bytes(Style::Cd5220, &face);
    assert_eq!(cd5220, [b"\x1bQA", face[0].as_bytes(), b"\r\x1bQB", face[1].as_bytes(), b"\r"].concat());
}

proptest! {
    /// Nothing in a name is a command, and a line is always twenty signs.
    #[test]
    fn a_line_is_twenty_plain_signs(left in "\\PC{0,40}|[\\x00-\\x20]{0,9}", right in ".{0,25}") {
        for text in [line(&left, &right), centred(&left)] {
            prop_assert_eq!(text.len(), COLUMNS);
            prop_assert!(text.bytes().all(|byte| (0x20..0x7f).contains(&byte)));
        }
    }

    /// What is sent holds the two commands of the style and plain signs.
    #[test]
    fn a_face_cannot_hold_a_command(first in ".{0,30}", second in "\\PC{0,30}") {
        let sent = bytes(Style::Epson, &[first, second]);
        prop_assert_eq!(sent.len(), 48);
        prop_assert_eq!(sent.iter().filter(|byte| **byte < 0x20).count(), 6);
    }
}
