//! White sheets on the counter, and what stands on them when there is nothing to show.

use crate::app::board::{Area, Board, Side};
use crate::app::theme::{Face, MERAH, PUTIH};

pub const RADIUS: f32 = 8.0;

/// A flat white sheet.
pub fn sheet<Message>(board: &mut Board<Message>, area: Area) {
    let fill = board.inks.panel;
    board.plate(area, fill, RADIUS);
}

/// The ground of a row of a list, the chosen one marked: 1 px is left below it for the hair. Answers the inks of its
/// first and second words.
pub fn list_row<Message>(
    board: &mut Board<Message>,
    area: Area,
    chosen: bool,
    radius: [f32; 4],
) -> (iced::Color, iced::Color) {
    let inks = board.inks;
    let face = Area { h: area.h - 1.0, ..area };
    board.edged(face, if chosen { inks.mark_row } else { inks.panel }, None, radius);
    if chosen && inks.malam {
        board.plate(Area { w: 6.0, ..face }, inks.mark, 0.0);
    }
    if chosen { (inks.on_mark, inks.on_mark2) } else { (inks.ink, inks.ink2) }
}

/// A sheet with a strip along its left edge: the yellow one of the last scan, the red one of a refusal.
pub fn strip<Message>(board: &mut Board<Message>, area: Area, width: f32, fill: iced::Color) {
    board.edged(Area { w: width, ..area }, fill, None, [RADIUS, 0.0, 0.0, RADIUS]);
}

/// The flag beside the name, and nowhere else.
pub fn flag<Message>(board: &mut Board<Message>, x: f32, y: f32, size: f32) {
    let area = Area::new(x, y, size, size);
    board.plate(area, board.inks.edge, 3.0);
    let inner = area.inset(1.0);
    let half = inner.h / 2.0;
    board.edged(Area { h: half, ..inner }, MERAH, None, [2.0, 2.0, 0.0, 0.0]);
    board.edged(Area { y: inner.y + half, h: inner.h - half, ..inner }, PUTIH, None, [0.0, 0.0, 2.0, 2.0]);
}

/// One sentence in the middle of an empty sheet.
pub fn empty<Message>(board: &mut Board<Message>, area: Area, words: &str) {
    let hand = board.hand2(board.fit.pick(20.0, 20.0), Face::Regular);
    let step = hand.size * 1.35;
    let most = ((area.h - 24.0) / step).clamp(1.0, 8.0) as usize;
    let lines = board.lines(hand, words, area.w - 48.0, most);
    let first = area.centre() - step * (lines.len() - 1) as f32 / 2.0;
    for (index, line) in lines.iter().enumerate() {
        board.words((area.middle(), hand.baseline(first + step * index as f32)), Side::Centre, hand, line.as_str());
    }
}
