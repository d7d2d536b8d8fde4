//! A dialog sheet: solid ground around it, title 24 bold, at most two keys and Esc. Never over the bar it came from.

use super::key::{self, Key};
use super::notice::sentence;
use super::sheet::sheet;
use crate::app::board::{Area, Board, Side};
use crate::app::theme::Face;

/// Draws on the ground of the whole part of the screen that it stands in, lest lines look out half cut beside it,
/// a sheet with a title and a sentence in `area`, keys along its foot. What was pressable before is not.
pub fn dialog<Message>(
    board: &mut Board<Message>,
    area: Area,
    (title, words): (&str, &str),
    keys: Vec<(Key<'_>, Message)>,
) {
    board.cover_place(area);
    board.place(area);
    let (ground, ink) = (board.inks.ground, board.inks.ink);
    board.plate(area, ground, 0.0);
    sheet(board, area);
    board.edged(area, board.inks.panel, Some((3.0, ink)), [8.0; 4]);
    let title_hand = board.hand(24.0, Face::Bold);
    let shown = board.fitted(title_hand, title, area.w - 40.0);
    board.words((area.x + 20.0, area.y + 40.0), Side::Left, title_hand, shown);
    let foot = Area::new(area.x + 16.0, area.bottom() - 78.0, area.w - 32.0, 62.0);
    let middle = Area::new(area.x + 20.0, area.y + 50.0, area.w - 40.0, foot.y - area.y - 58.0);
    sentence(board, middle, words);
    key::row(board, foot, 8.0, keys);
}
