//! The number pad: digits large, 00 and 000, under the thumb; at its right a column of what is done with the digits.

use super::icon::{Icon, icon};
use super::key::{Key, Look, face, focused, inks_on};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;

/// A digit key (or 00, 000): figures of 34, no hint, since the digit is its own.
pub fn digit<Message>(board: &mut Board<Message>, area: Area, digits: &'static str, message: Message) {
    let from = board.next_mark();
    let id = digit_id(digits);
    let (top, sinks) = face(board, area, Look::Plain, focused(board, id));
    let ink = inks_on(board, Look::Plain).0;
    let size = if digits.len() > 2 { 30.0 } else { board.fit.pick(34.0, 32.0) };
    let hand = Hand::new(size, Face::SemiBold, ink);
    board.words((top.middle(), hand.baseline(top.centre())), Side::Centre, hand, digits);
    let touch = board.pressable(id, area, from, message);
    touch.sinks = Some(sinks);
    let mut signs = digits.chars();
    touch.shortcut = signs.next().filter(|_| signs.next().is_none()).map(Shortcut::of);
}

fn digit_id(digits: &'static str) -> &'static str {
    match digits {
        "0" => "pad-0",
        "1" => "pad-1",
        "2" => "pad-2",
        "3" => "pad-3",
        "4" => "pad-4",
        "5" => "pad-5",
        "6" => "pad-6",
        "7" => "pad-7",
        "8" => "pad-8",
        "9" => "pad-9",
        "00" => "pad-00",
        "," => "pad-comma",
        _ => "pad-000",
    }
}

/// A key of the pad with only an icon: backspace, Enter.
pub fn sign<Message>(
    board: &mut Board<Message>,
    area: Area,
    (id, sign, shortcut): (&'static str, Icon, Shortcut),
    message: Message,
) {
    let from = board.next_mark();
    let (top, sinks) = face(board, area, Look::Plain, focused(board, id));
    let ink = inks_on(board, Look::Plain).0;
    icon(board, sign, (top.middle() - 14.0, top.centre()), 28.0, ink);
    let touch = board.pressable(id, area, from, message);
    touch.sinks = Some(sinks);
    touch.shortcut = Some(shortcut);
}

/// A key of the pad's right column.
pub fn act<Message>(
    board: &mut Board<Message>,
    area: Area,
    (id, label, shortcut): (&'static str, String, Option<Shortcut>),
    message: Message,
) {
    let key = Key { id, label, shortcut, size: 16.0, ..Key::default() };
    key.draw(board, area, message);
}
