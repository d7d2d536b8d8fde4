//! A large sum: "Rp" once beside it at 0.44 of its size, on the baseline; it gets smaller before it is cut.

use crate::app::board::{Board, Hand, Side};
use crate::app::theme::Face;

/// A sum ending at `right`, standing on `baseline`. Returns its left edge.
pub fn sum<Message>(board: &mut Board<Message>, right: f32, baseline: f32, hand: Hand, figures: &str) -> f32 {
    let width = board.words((right, baseline), Side::Right, hand, figures);
    let mark = Hand::new((hand.size * 0.44).min(72.0), Face::SemiBold, hand.ink);
    let x = right - width - hand.size * 0.13;
    let words = board.say("word-rp");
    x - board.words((x, baseline), Side::Right, mark, words)
}

/// How wide a sum is, with its mark.
pub fn width<Message>(board: &Board<Message>, hand: Hand, figures: &str) -> f32 {
    let mark = Hand::new((hand.size * 0.44).min(72.0), Face::SemiBold, hand.ink);
    board.width(hand, figures) + hand.size * 0.13 + board.width(mark, &board.say("word-rp"))
}

/// The size of a sum that has this many signs: full to 9.999.999, smaller above, never cut.
pub fn size(figures: &str, full: f32, small: f32) -> f32 {
    if figures.chars().count() > 9 { small } else { full }
}
