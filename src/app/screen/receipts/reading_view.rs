//! Draws what stands on a receipt, in two columns; of a long one, a page at a time.

use super::Message;
use super::reading::{Reading, parted};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::Key;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::text::Text;

/// A key is 10 mm high.
const STRIP: f32 = 50.0;
const COLUMNS: usize = 2;

pub fn draw(board: &mut Board<Message>, reading: &Reading, area: Area) {
    sheet(board, area);
    let inner = area.inset(board.fit.pick(20.0, 14.0));
    let lines = match &reading.text {
        Some(Ok(_)) => reading.lines(),
        Some(Err(why)) => {
            let words = board.tell(why);
            let at = Area { h: inner.h.min(110.0), ..inner };
            return Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(board, at);
        }
        None => {
            let words = board.say("care-reading");
            return empty(board, area, &words);
        }
    };
    let hand = board.hand(board.fit.pick(18.0, 15.0), Face::Regular);
    let step = hand.size * 1.3;
    let whole = (inner.h / step).floor() as usize;
    let (room, pages) = match lines.len() > whole * COLUMNS {
        false => (whole, 1),
        true => {
            let room = (((inner.h - STRIP - 8.0) / step).floor() as usize).max(1);
            (room, lines.len().div_ceil(room * COLUMNS))
        }
    };
    let page = reading.page % pages;
    let width = (inner.w - 24.0) / COLUMNS as f32;
    let (first, shown) = (page * room * COLUMNS, room * COLUMNS);
    for (at, line) in lines.iter().enumerate().skip(first).take(shown) {
        let (column, down) = ((at - first) / room, (at - first) % room);
        let x = inner.x + (width + 24.0) * column as f32;
        let y = inner.y + step * (down as f32 + 0.8);
        let (words, sum) = parted(line);
        let taken = board.words((x + width, y), Side::Right, hand, sum);
        let words = board.fitted(hand, words, width - taken - 8.0);
        board.words((x, y), Side::Left, hand, words);
    }
    if pages > 1 {
        let of = Text::new("today-list-on").with("from", first + 1).with("last", (first + shown).min(lines.len()));
        let (label, shortcut) = (board.tell(&of.with("count", lines.len())), Some(Shortcut::PageDown));
        let key = Key { id: "reading-on", label, shortcut, size: 16.0, ..Key::default() };
        key.draw(board, Area { y: inner.bottom() - STRIP, h: STRIP, ..inner }, Message::PageTurned(1));
    }
    let back = board.next_mark();
    board.pressable("", Area::default(), back, Message::PageTurned(-1)).shortcut = Some(Shortcut::PageUp);
}
