//! Draws what was put aside for the auditor: a row each, and of the chosen one what stands in its place, why, what now.

use super::{Message, Shelf};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::notice::{Notice, Tone, plate};
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::text::Text;
use crate::station::shelf::Aside;

pub fn draw(board: &mut Board<Message>, shelf: &Shelf, area: Area) {
    sheet(board, area);
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board.say("sync-shelf");
    board.words((area.x + 24.0, area.y + board.fit.pick(42.0, 32.0)), Side::Left, title, words);
    let top = board.fit.pick(62.0, 48.0);
    let rest = Area { y: area.y + top, h: area.h - top, ..area };
    match &shelf.rows {
        None => {
            let words = board.say("shelf-asking");
            empty(board, rest, &words);
        }
        Some(Err(trouble)) => {
            let words = board.tell(trouble);
            let at = Area { x: rest.x + 16.0, w: rest.w - 32.0, h: 110.0, ..rest };
            Notice { tone: Tone::Stop, icon: Icon::Offline, words, key: None }.draw(board, at);
        }
        Some(Ok(rows)) if rows.is_empty() => {
            let words = board.say("shelf-empty");
            empty(board, rest, &words);
        }
        Some(Ok(rows)) => list(board, (shelf, rows), rest),
    }
}

fn list(board: &mut Board<Message>, (shelf, rows): (&Shelf, &[Aside]), area: Area) {
    let detail_h = board.fit.pick(190.0, 164.0);
    let detail_at = Area { x: area.x + 12.0, y: area.bottom() - detail_h - 8.0, w: area.w - 24.0, h: detail_h };
    let (height, strip) = (board.fit.pick(60.0, 52.0), board.fit.pick(56.0, 52.0));
    let whole = detail_at.y - 8.0 - area.y;
    let all = (whole / height).floor() as usize;
    let room = if rows.len() <= all { all } else { ((whole - strip) / height).floor() as usize }.max(1);
    // The chosen one is always seen.
    let from = shelf.at / room * room;
    for (index, aside) in rows.iter().enumerate().skip(from).take(room) {
        let at = Area { y: area.y + height * (index - from) as f32, h: height, ..area };
        row(board, at, (index, aside), index == shelf.at);
    }
    if rows.len() > room {
        let last = (from + room).min(rows.len());
        let on = if last < rows.len() { last } else { 0 };
        let text = Text::new("today-list-on").with("from", from + 1).with("last", last).with("count", rows.len());
        let label = board.tell(&text);
        let shortcut = Some(Shortcut::PageDown);
        let key = Key { id: "shelf-on", label, shortcut, hint_after: true, size: 16.0, ..Key::default() };
        let at = Area { x: area.x + 12.0, y: detail_at.y - 4.0 - strip, w: area.w - 24.0, h: strip - 4.0 };
        key.draw(board, at, Message::RowPressed(on));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let mark = board.next_mark();
        board.pressable("", Area::default(), mark, Message::Moved(by)).shortcut = Some(shortcut);
    }
    if let Some(aside) = rows.get(shelf.at) {
        detail(board, aside, detail_at);
    }
}

fn row(board: &mut Board<Message>, area: Area, (index, aside): (usize, &Aside), chosen: bool) {
    let (inks, mark) = (board.inks, board.next_mark());
    if chosen {
        board.edged(area.inset(3.0), inks.mark_row, Some((2.0, inks.ink)), [6.0; 4]);
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let (ink, ink2) = if chosen { (inks.on_mark, inks.on_mark2) } else { (inks.ink, inks.ink2) };
    let second = board.hand(board.fit.pick(17.0, 16.0), Face::Regular).in_ink(ink2);
    let till = aside.till.as_ref().map_or("?", crate::domain::id::TillLetter::as_str).to_owned();
    let words = board.tell(&Text::new("notes-till").with("till", till));
    let taken = board.words((area.right() - 24.0, second.baseline(area.centre())), Side::Right, second, words);
    let hand = board.hand(board.fit.pick(19.0, 17.0), Face::SemiBold).in_ink(ink);
    let title = aside.title(&board.style.zone, board.style.language);
    let title = board.fitted(hand, &title, area.w - 72.0 - taken);
    board.words((area.x + 24.0, hand.baseline(area.centre())), Side::Left, hand, title);
    board.pressable(numbered("aside", index + 1), area, mark, Message::RowPressed(index));
}

fn detail(board: &mut Board<Message>, aside: &Aside, area: Area) {
    plate(board, area, Tone::Info);
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let step = hand.size * 1.3;
    let [why, what] = aside.advice();
    let (why, what) = (board.tell(&why), board.tell(&what));
    let beside = aside.beside(&board.style.zone, board.style.language);
    let mut y = area.y + 8.0 + step * 0.8;
    let bold = board.hand(hand.size, Face::SemiBold);
    for (hand, words) in [(bold, Some(why)), (hand, beside), (hand, Some(what))] {
        let Some(words) = words else { continue };
        for line in board.lines(hand, &words, area.w - 32.0, 3) {
            if y > area.bottom() - 4.0 {
                return;
            }
            board.words((area.x + 16.0, y), Side::Left, hand, line.as_str());
            y += step;
        }
        y += 6.0;
    }
}
