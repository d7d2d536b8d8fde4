//! The sign of a class of medicine, as it stands on the pack: shape and letter, never a colour alone (look.md 2).

use iced::Color;

use crate::app::board::{Area, Board, Hand, Side};
use crate::app::theme::{Face, PUTIH, SIGN_FREE, SIGN_LIMITED, SIGN_STRONG};

/// Draws the sign of a class (`B` `T` `K` `P` `N`, others by their letters) in a circle of this size.
pub fn class_sign<Message>(board: &mut Board<Message>, centre: (f32, f32), size: f32, class: &str) {
    let area = Area::new(centre.0 - size / 2.0, centre.1 - size / 2.0, size, size);
    let edge = (size / 10.0).max(2.5);
    let (fill, line, ink) = match class {
        "B" => (PUTIH, SIGN_FREE, SIGN_FREE),
        "T" => (PUTIH, SIGN_LIMITED, SIGN_LIMITED),
        "K" | "P" => (SIGN_STRONG, SIGN_STRONG, PUTIH),
        "N" => (PUTIH, SIGN_STRONG, SIGN_STRONG),
        _ => (board.inks.panel, board.inks.edge, board.inks.ink2),
    };
    board.edged(area, fill, Some((edge, line)), [size / 2.0; 4]);
    if class == "N" {
        cross(board, area, line);
        return;
    }
    let letters = if class.chars().count() > 1 { 0.36 } else { 0.5 };
    let hand = Hand::new((size * letters).round(), Face::Bold, ink);
    board.words((area.middle(), hand.baseline(area.centre())), Side::Centre, hand, class);
}

/// Narcotics carry a red cross.
fn cross<Message>(board: &mut Board<Message>, area: Area, ink: Color) {
    let (long, thick) = (area.w * 0.56, (area.w / 6.0).max(4.0));
    board.plate(Area::new(area.middle() - long / 2.0, area.centre() - thick / 2.0, long, thick), ink, 0.0);
    board.plate(Area::new(area.middle() - thick / 2.0, area.centre() - long / 2.0, thick, long), ink, 0.0);
}
