//! Steps: circles of 32 with number and word, the current one inverted.

use crate::app::board::{Area, Board, Side};
use crate::app::theme::Face;

/// Ends at `right`, centred on `centre`.
pub fn steps<Message>(board: &mut Board<Message>, right: f32, centre: f32, steps: &[String], current: usize) {
    let inks = board.inks;
    let hand = |current: bool, board: &Board<Message>| match current {
        true => board.hand(18.0, Face::Bold),
        false => board.hand2(18.0, Face::Regular),
    };
    let mut x = right;
    for (index, words) in steps.iter().enumerate().rev() {
        let now = index == current;
        let words_hand = hand(now, board);
        x -= board.words((x, words_hand.baseline(centre)), Side::Right, words_hand, words.as_str()) + 8.0 + 32.0;
        let circle = Area::new(x, centre - 16.0, 32.0, 32.0);
        let (fill, ink) = if now { (inks.inv, inks.on_inv) } else { (inks.ground, inks.ink2) };
        board.edged(circle, fill, (!now).then_some((2.0, inks.edge)), [16.0; 4]);
        let figure = board.hand(18.0, Face::Bold).in_ink(ink);
        board.words((circle.middle(), figure.baseline(centre)), Side::Centre, figure, (index + 1).to_string());
        if index > 0 {
            board.plate(Area::new(x - 40.0, centre - 1.0, 28.0, 2.0), inks.edge, 0.0);
            x -= 52.0;
        }
    }
}
