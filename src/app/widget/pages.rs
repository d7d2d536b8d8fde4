//! A list that does not fit: one page of its rows, a key to the next for a finger, the arrows for a hand.

use super::key::Key;
use crate::app::board::{Area, Board};
use crate::app::shortcut::Shortcut;
use crate::domain::text::Text;

/// A key is 10 mm high.
pub const STRIP: f32 = 50.0;

/// Rows of this height that are seen at once; more than there is room for leave a strip for the key to the next.
pub fn room(list: Area, height: f32, count: usize) -> usize {
    let all = ((list.h / height).floor() as usize).max(1);
    if count <= all { all } else { (((list.h - STRIP) / height).floor() as usize).max(1) }
}

/// A key as wide as the list: which rows are seen, and on to the next; after the last come the first. `now` is the row
/// that is chosen; the message moves from it.
pub fn on<Message>(
    board: &mut Board<Message>,
    id: &'static str,
    (now, room, count): (usize, usize, usize),
    list: Area,
    moved: impl FnOnce(isize) -> Message,
) {
    if count <= room {
        return;
    }
    let at = Area { x: list.x + 8.0, y: list.bottom() - STRIP + 1.0, w: list.w - 16.0, h: STRIP - 3.0 };
    key(board, id, (now, room, count), at, moved);
}

/// The same key in a place of its own.
pub fn key<Message>(
    board: &mut Board<Message>,
    id: &'static str,
    (now, room, count): (usize, usize, usize),
    at: Area,
    moved: impl FnOnce(isize) -> Message,
) {
    let first = now / room * room;
    let last = (first + room).min(count);
    let label = board.tell(&Text::new("today-list-on").with("from", first + 1).with("last", last).with("count", count));
    let (now, next) = (isize::try_from(now).unwrap_or(0), isize::try_from(last % count).unwrap_or(0));
    let key = Key { id, label, size: 16.0, ..Key::default() };
    key.draw(board, at, moved(next - now));
}

/// One row up or down by an arrow; a page by the keys of a page.
pub fn arrows<Message>(board: &mut Board<Message>, room: usize, moved: impl Fn(isize) -> Message) {
    let page = isize::try_from(room).unwrap_or(1);
    for (shortcut, by) in
        [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::PageUp, -page), (Shortcut::PageDown, page)]
    {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, moved(by)).shortcut = Some(shortcut);
    }
}
