//! A large sum: "Rp" once beside it at 0.44 of its size, on the baseline; it gets smaller before it is cut.

use crate::app::board::{Board, Hand, Side};
use crate::app::theme::Face;

/// A sum ending at `right`, standing on `baseline`: `−Rp1.750.000`. Returns its left edge.
pub fn sum<Message>(board: &mut Board<Message>, right: f32, baseline: f32, hand: Hand, figures: &str) -> f32 {
    let (minus, figures) = parted(figures);
    let width = board.words((right, baseline), Side::Right, hand, figures);
    let mark = marked(hand);
    let x = right - width - hand.size * 0.13;
    let words = board.say("word-rp");
    let x = x - board.words((x, baseline), Side::Right, mark, words);
    if minus.is_empty() { x } else { x - board.words((x - 4.0, baseline), Side::Right, hand, minus) - 4.0 }
}

/// How wide a sum is, with its mark.
pub fn width<Message>(board: &Board<Message>, hand: Hand, figures: &str) -> f32 {
    let (minus, figures) = parted(figures);
    let minus = if minus.is_empty() { 0.0 } else { board.width(hand, minus) + 4.0 };
    minus + board.width(hand, figures) + hand.size * 0.13 + board.width(marked(hand), &board.say("word-rp"))
}

fn marked(hand: Hand) -> Hand {
    Hand::new((hand.size * 0.44).min(72.0), Face::SemiBold, hand.ink)
}

/// The minus stands before the mark, as in every sum that is written small.
fn parted(figures: &str) -> (&str, &str) {
    figures.strip_prefix('\u{2212}').map_or(("", figures), |figures| ("\u{2212}", figures))
}

/// The size of a sum that has this many signs: full to 9.999.999, smaller above, never cut.
pub fn size(figures: &str, full: f32, small: f32) -> f32 {
    if figures.chars().count() > 9 { small } else { full }
}
