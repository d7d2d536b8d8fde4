//! Progress of long work: a bar of 14 with how much of how much in words. Never in a sale.

use crate::app::board::{Area, Board, Side};
use crate::app::theme::Face;

/// `done` of `whole`; the words stand above the bar.
pub fn progress<Message>(board: &mut Board<Message>, area: Area, words: &str, done: u64, whole: u64) {
    let inks = board.inks;
    let hand = board.hand(16.0, Face::Regular);
    let words = board.fitted(hand, words, area.w);
    board.words((area.x, area.y + 15.0), Side::Left, hand, words);
    let bar = Area::new(area.x, area.y + 25.0, area.w, 14.0);
    board.edged(bar, inks.sunk, Some((1.0, inks.edge)), [7.0; 4]);
    let share = (done.min(whole) as f32) / (whole.max(1) as f32);
    let filled = Area { w: (bar.w - 2.0) * share, x: bar.x + 1.0, y: bar.y + 1.0, h: 12.0 };
    if filled.w >= 1.0 {
        board.plate(filled, inks.ink, 6.0);
    }
}
