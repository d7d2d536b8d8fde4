use proptest::prelude::*;

use super::*;
use crate::receipt::{lay_out, to_text};

#[test]
fn amounts_stand_under_amounts_though_names_go_on_below() {
    let text = to_text(&lay_out("{width:* 7}\nNama yang lebih panjang dari satu baris | 12.500\nGula | 500", 32));
    assert_eq!(text, "Nama yang lebih panjang   12.500\ndari satu baris\nGula                         500\n");
}

#[test]
fn large_letters_take_their_room() {
    let page = lay_out("{width:* 18}\n^^^TOTAL | ^^^Rp290.600", 32);
    let [Row::Text(row)] = page.rows.as_slice() else { panic!("one row") };
    let places: Vec<(usize, usize)> = row.runs().map(|run| (run.column, run.width())).collect();
    assert_eq!(places, [(0, 10), (14, 18)]);
    assert_eq!(row.high(), 2);
}

#[test]
fn a_code_that_cannot_be_drawn_is_written() {
    let page = lay_out("{code:8991234567890;option:ean,3,80,hri}", 32);
    assert!(matches!(page.rows.as_slice(), [Row::Text(_)]), "a wrong check digit has no bars");
    assert_eq!(to_text(&page).trim(), "8991234567890");
    let page = lay_out(&format!("{{code:{};option:qrcode,8,h}}", "x".repeat(1_500)), 32);
    assert!(page.rows.iter().all(|row| matches!(row, Row::Text(_))));
}

#[test]
fn frames_close_before_a_cut_and_open_after_it() {
    let text = to_text(&lay_out("{border:line;width:3,3}\na | b\n===\nc | d\n{border:space}", 32));
    let line = |edge: &str| edge.trim().to_owned();
    let lines: Vec<String> = text.lines().map(line).collect();
    assert_eq!(lines, ["+---+---+", "|a  |  b|", "+---+---+", "+---+---+", "|c  |  d|", "+---+---+"]);
}

proptest! {
    /// No row is wider than the paper, and no letter stands left of it, whatever the markup.
    #[test]
    fn nothing_leaves_the_paper(
        markup in "(\\{(width|border|align):[a-z0-9*, ]{0,12}\\}\n|[a-z ]{0,30}|[|^\"_`~\n-]){0,30}",
        columns in 16_usize..64,
    ) {
        for row in lay_out(&markup, columns).rows {
            let Row::Text(row) = row else { continue };
            for run in row.runs() {
                prop_assert!(run.column + run.width() <= columns, "{run:?} on {columns}");
            }
        }
    }
}
