use super::*;
use crate::receipt::lay_out;

/// Columns of cells that hold ink.
fn inked(picture: &Picture) -> Vec<usize> {
    let dark = |cell: usize| {
        (0..picture.height).any(|y| (0..CELL_WIDTH).any(|x| picture.ink[y * picture.width + cell * CELL_WIDTH + x] > 0))
    };
    (0..picture.width / CELL_WIDTH).filter(|cell| dark(*cell)).collect()
}

#[test]
fn every_letter_stays_in_its_cell() {
    for sign in '!'..='~' {
        let page = lay_out(&format!("|~~\\x{:02x}", u32::from(sign)), 16);
        let drawn = row_picture(&page.rows[0], 16 * CELL_WIDTH);
        assert_eq!(inked(&drawn), [2], "{sign}");
    }
}

#[test]
fn figures_of_both_weights_are_equally_wide() {
    for sign in '0'..='9' {
        for font in [font(false), font(true)] {
            let advance = font.h_advance_unscaled(font.glyph_id(sign));
            assert_eq!(advance.to_bits(), 600_f32.to_bits(), "{sign}");
        }
    }
}

#[test]
fn the_paper_is_as_wide_as_the_roll() {
    let page = lay_out("a\n===\n^^^b", 32);
    let drawn = picture(&page, 384, 40);
    assert_eq!((drawn.width, drawn.height), (464, 2 * MARGIN + 3 * CELL_HEIGHT));
    assert_eq!(drawn.ink.len(), drawn.width * drawn.height);
}

#[test]
fn white_on_black_is_black_with_white_letters() {
    let page = lay_out("|`AB`", 16);
    let drawn = row_picture(&page.rows[0], 16 * CELL_WIDTH);
    let black = drawn.ink.iter().filter(|ink| **ink > 200).count();
    assert!(black > CELL_WIDTH * CELL_HEIGHT, "{black} dots");
    assert_eq!(inked(&drawn), [0, 1]);
}
