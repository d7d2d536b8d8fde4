//! Letters for a finger: the keyboard of the search screens, so that everything goes by touch alone.

use super::icon::Icon;
use super::key::Key;
use crate::app::board::{Area, Board};

/// Rows of the keyboard; figures first, since sizes and numbers are typed as often as names.
const ROWS: [&str; 4] = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// Signs at both sides of the blank, each with its place and its name.
const SIGNS: [(usize, char, &str); 4] =
    [(0, ',', "letter-comma"), (1, '.', "letter-point"), (8, '-', "letter-dash"), (9, '/', "letter-slash")];

/// What a key of the keyboard does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    Sign(char),
    Erase,
}

/// Five rows of keys: digits, three of letters, and the blank between the signs.
pub fn letters<Message>(board: &mut Board<Message>, area: Area, message: impl Fn(Stroke) -> Message) {
    let gap = board.fit.pick(8.0, 6.0);
    let cell = |column: usize, row: usize| area.cell(10, 5, gap, (column, row), 1);
    let half = (area.w + gap) / 20.0;
    for (row, signs) in ROWS.iter().enumerate() {
        // Each row of letters stands half a key further in, as fingers know it.
        let shift = if row < 2 { 0.0 } else { half * (row - 1) as f32 };
        for (column, sign) in signs.chars().enumerate() {
            let at = cell(column, row);
            let id = format!("letter-{sign}");
            let key = Key { id: &id, label: sign.to_uppercase().collect(), size: 22.0, ..Key::default() };
            key.draw(board, Area { x: at.x + shift, ..at }, message(Stroke::Sign(sign)));
        }
    }
    let (last, end) = (cell(7, 3), cell(9, 3));
    let erase = Area { x: last.x + 2.0 * half, w: end.right() - last.x - 2.0 * half, ..last };
    let key = Key { id: "letter-erase", icon: Some(Icon::Erase), ..Key::default() };
    key.draw(board, erase, message(Stroke::Erase));
    let (first, last) = (cell(2, 4), cell(7, 4));
    let blank = Area { w: last.right() - first.x, ..first };
    let label = board.say("hint-space");
    let key = Key { id: "letter-blank", label, ..Key::default() };
    key.draw(board, blank, message(Stroke::Sign(' ')));
    // Half a tablet, a licence number, a date: without them a counter without a keyboard cannot write these.
    for (column, sign, id) in SIGNS {
        let key = Key { id, label: sign.to_string(), size: 22.0, ..Key::default() };
        key.draw(board, cell(column, 4), message(Stroke::Sign(sign)));
    }
}
