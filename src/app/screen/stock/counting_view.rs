//! Draws a count: the pad where the list was, box by box where the card was. What the books say is not shown.

use super::Message;
use super::asking::{Asking, What};
use super::counting::{Counting, Message as Pressed, REASONS};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::field;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::pad as digits;
use crate::app::widget::sheet::sheet;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::stock_check::Card;

const KEYS: [[&str; 3]; 3] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"]];

/// The pad at the left, and beside it what the number is for.
pub fn pad(board: &mut Board<Message>, area: Area, how: &'static str, press: fn(Pressed) -> Message) {
    let width = board.fit.pick(400.0, 360.0).min(area.w);
    let pad = Area { x: area.right() - width, w: width, ..area };
    let gap = board.fit.pick(8.0, 9.0);
    for (row, line) in KEYS.iter().enumerate() {
        for (column, digit) in line.iter().enumerate() {
            let cell = pad.cell(3, 4, gap, (column, row), 1);
            let sign = digit.chars().next().unwrap_or('0');
            digits::digit(board, cell, digit, press(Pressed::DigitPressed(sign)));
        }
    }
    digits::digit(board, pad.cell(3, 4, gap, (0, 3), 1), "0", press(Pressed::DigitPressed('0')));
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    digits::sign(board, pad.cell(3, 4, gap, (1, 3), 1), erase, press(Pressed::ErasePressed));
    let enter = ("pad-enter", Icon::Enter, Shortcut::Enter);
    digits::sign(board, pad.cell(3, 4, gap, (2, 3), 1), enter, press(Pressed::EnterPressed));
    let words = Area { w: pad.x - 16.0 - area.x, ..area };
    if words.w > 120.0 {
        sheet(board, words);
        let hand = board.hand2(18.0, Face::Regular);
        let say = board.say(how);
        for (index, line) in board.lines(hand, &say, words.w - 28.0, 14).iter().enumerate() {
            board.words((words.x + 14.0, words.y + 40.0 + 26.0 * index as f32), Side::Left, hand, line.as_str());
        }
    }
}

pub fn piles(board: &mut Board<Message>, counting: &Counting, card: &Card, area: Area) {
    sheet(board, area);
    let x = area.x + board.fit.pick(22.0, 16.0);
    let right = area.right() - board.fit.pick(22.0, 16.0);
    let title = &card.row.title;
    let name = board.hand(board.fit.pick(28.0, 24.0), Face::Medium);
    let bold = board.hand(board.fit.pick(28.0, 24.0), Face::Bold);
    let strength_w = board.width(bold, &title.strength);
    let shown = board.fitted(name, &title.name, right - x - strength_w - 10.0);
    let end = x + board.words((x, area.y + 44.0), Side::Left, name, shown) + 8.0;
    board.words((end, area.y + 44.0), Side::Left, bold, title.strength.as_str());
    board.hair(area.x, area.y + 64.0, area.w);
    let keys_h = board.fit.pick(80.0, 72.0);
    let keys = Area::new(area.x + 12.0, area.bottom() - 12.0 - keys_h, area.w - 24.0, keys_h);
    let height = board.fit.pick(72.0, 64.0);
    let mut top = area.y + 72.0;
    if let Some(trouble) = &counting.trouble {
        let words = board.tell(trouble);
        let at = Area::new(area.x + 12.0, top, area.w - 24.0, board.fit.pick(100.0, 84.0));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(board, at);
        top = at.bottom() + 8.0;
    }
    let room = (((keys.y - 8.0 - top) / height).floor() as usize).max(1);
    let first = counting.at / room * room;
    for (index, pile) in counting.piles.iter().enumerate().skip(first).take(room) {
        let row = Area::new(area.x, top + height * (index - first) as f32, area.w, height);
        let now = index == counting.at;
        let from = board.next_mark();
        let (fill, ink, ink2) = match now {
            true => (board.inks.mark_row, board.inks.on_mark, board.inks.on_mark2),
            false => (board.inks.panel, board.inks.ink, board.inks.ink2),
        };
        board.plate(row, fill, 0.0);
        if now && board.inks.malam {
            board.plate(Area { w: 6.0, ..row }, board.inks.mark, 0.0);
        }
        let code = board.hand(20.0, Face::CodeBold).in_ink(ink);
        let said = match pile.batch.is_empty() {
            true => board.say("stock-count-all"),
            false => pile.batch.clone(),
        };
        let hand = if pile.batch.is_empty() { board.hand(20.0, Face::Medium).in_ink(ink) } else { code };
        board.words((x, row.y + 30.0), Side::Left, hand, said);
        let small = board.hand(16.0, Face::Regular).in_ink(ink2);
        let mut beside = Vec::new();
        if let Some(date) = pile.expiry {
            beside.push(board.tell(&Text::new("stock-ed").with("date", format::month_year(date))));
        }
        if !pile.shelf.is_empty() {
            beside.push(board.tell(&Text::new("search-shelf").with("shelf", pile.shelf.as_str())));
        }
        board.words((x, row.y + 54.0), Side::Left, small, beside.join(" · "));
        let unit = board.words((right, row.y + 44.0), Side::Right, small, counting.unit.as_str());
        let figures = board.hand(32.0, Face::Bold).in_ink(ink);
        let shown = if pile.typed.is_empty() { String::from('\u{2013}') } else { pile.typed.clone() };
        board.words((right - unit - 10.0, row.y + 44.0), Side::Right, figures, shown);
        board.hair(row.x, row.bottom() - 1.0, row.w);
        let sunk = board.inks.sunk;
        let message = Message::Counted(Pressed::PilePressed(index));
        let face = Area { h: row.h - 1.0, ..row };
        let touch = board.pressable(key::numbered("pile", index + 1), face, from, message);
        touch.sinks = Some(Sinks { face: from, lip: None, fill: sunk, by: 0.0 });
    }
    foot(board, counting, keys);
}

/// Why book and shelf differ: a key of a reason, or typed; then into the books.
pub fn reason(board: &mut Board<Message>, counting: &Counting, card: &Card, area: Area) {
    sheet(board, area);
    let edge = board.fit.pick(22.0, 16.0);
    let (x, right) = (area.x + edge, area.right() - edge);
    let title = board.say("stock-count-why");
    let hand = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    board.words((x, area.y + 40.0), Side::Left, hand, title);
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::Medium);
    let words = format!("{} {} {}", card.row.title.name, card.row.title.strength, card.row.title.rest);
    let words = board.fitted(name, words.trim(), right - x);
    board.words((x, area.y + 70.0), Side::Left, name, words);
    let small = board.hand2(16.0, Face::Regular);
    let help = board.say("stock-count-why-help");
    let mut y = area.y + 98.0;
    for line in board.lines(small, &help, right - x, 3) {
        board.words((x, y), Side::Left, small, line);
        y += 21.0;
    }
    let field = Area::new(x, y - 8.0, right - x, board.fit.pick(60.0, 54.0));
    let (fill, ink) = (board.inks.panel, board.inks.ink);
    board.edged(field, fill, Some((3.0, ink)), [6.0; 4]);
    let (hand, shown) = match counting.reason.is_empty() {
        true => (board.hand2(18.0, Face::Regular), board.say("stock-count-why-placeholder")),
        false => (board.hand(20.0, Face::Medium), counting.reason.clone()),
    };
    let shown = board.fitted(hand, &shown, field.w - 24.0);
    board.words((field.x + 12.0, hand.baseline(field.centre())), Side::Left, hand, shown);
    let keys_h = board.fit.pick(80.0, 72.0);
    let keys = Area::new(area.x + 12.0, area.bottom() - 12.0 - keys_h, area.w - 24.0, keys_h);
    let top = field.bottom() + 12.0;
    let choices = Area::new(x, top, right - x, (keys.y - 12.0 - top).min(3.0 * board.fit.pick(72.0, 64.0)));
    for (at, id) in REASONS.iter().enumerate() {
        let label = board.say(id);
        let key = Key { id, label: label.clone(), size: board.fit.pick(18.0, 16.0), ..Key::default() };
        let message = Message::Counted(Pressed::ReasonPressed(label));
        key.draw(board, choices.cell(2, 3, 8.0, (at % 2, at / 2), 1), message);
    }
    let width = board.fit.pick(150.0, 130.0);
    let back = board.say("key-back");
    let key = Key { id: "count-back", label: back, shortcut: Some(Shortcut::Escape), ..Key::default() };
    key.draw(board, Area { w: width, ..keys }, Message::Counted(Pressed::BackPressed));
    let ready = !counting.reason.trim().is_empty() && !counting.sending;
    let look = if ready { Look::Go } else { Look::Off };
    let label = board.say("stock-count-keep");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "count-keep", label, look, shortcut, size: 24.0, bold: true, ..Key::default() };
    let at = Area { x: keys.x + width + 8.0, w: keys.w - width - 8.0, ..keys };
    key.draw(board, at, Message::Counted(Pressed::EnterPressed));
}

fn foot(board: &mut Board<Message>, counting: &Counting, area: Area) {
    let back = board.say("key-back");
    let width = board.fit.pick(150.0, 130.0);
    let key = Key { id: "count-back", label: back, shortcut: Some(Shortcut::Escape), ..Key::default() };
    key.draw(board, Area { w: width, ..area }, Message::Counted(Pressed::BackPressed));
    let last = counting.piles.iter().filter(|pile| pile.typed.is_empty()).count() <= 1;
    let label = board.say(if last { "stock-count-keep" } else { "stock-count-next" });
    let ready = counting.piles.get(counting.at).is_some_and(|pile| !pile.typed.is_empty()) && !counting.sending;
    let look = if ready { Look::Go } else { Look::Off };
    let key = Key { id: "count-keep", label, look, size: 24.0, bold: true, ..Key::default() };
    let at = Area { x: area.x + width + 8.0, w: area.w - width - 8.0, ..area };
    key.draw(board, at, Message::Counted(Pressed::EnterPressed));
}

/// How much is ordered or brought, in the shown unit.
pub fn asking(board: &mut Board<Message>, asking: &Asking, card: &Card, area: Area) {
    sheet(board, area);
    let edge = board.fit.pick(22.0, 16.0);
    let (x, right) = (area.x + edge, area.right() - edge);
    let title = board.say(match asking.what {
        What::Order(_) => "stock-order-title",
        What::Transfer => "stock-transfer-title",
    });
    let hand = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let title = board.fitted(hand, &title, right - x);
    board.words((x, area.y + 40.0), Side::Left, hand, title);
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::Medium);
    let words = format!("{} {} {}", card.row.title.name, card.row.title.strength, card.row.title.rest);
    let words = board.fitted(name, words.trim(), right - x);
    board.words((x, area.y + 74.0), Side::Left, name, words);
    let field = Area::new(x, area.y + 100.0, right - x, board.fit.pick(96.0, 84.0));
    let unit = board.hand2(20.0, Face::Regular);
    let unit_w = board.width(unit, &asking.unit) + 12.0;
    field::number(board, Area { w: field.w - unit_w, ..field }, field::State::Typing, 48.0, &asking.typed);
    board.words((field.right(), unit.baseline(field.centre())), Side::Right, unit, asking.unit.as_str());
    let keys_h = board.fit.pick(80.0, 72.0);
    let keys = Area::new(area.x + 12.0, area.bottom() - 12.0 - keys_h, area.w - 24.0, keys_h);
    let width = board.fit.pick(150.0, 130.0);
    let back = board.say("key-back");
    let key = Key { id: "asking-back", label: back, shortcut: Some(Shortcut::Escape), ..Key::default() };
    key.draw(board, Area { w: width, ..keys }, Message::Asked(Pressed::BackPressed));
    let label = board.say(match asking.what {
        What::Order(_) => "stock-card-order",
        What::Transfer => "stock-transfer",
    });
    let look = if asking.typed.is_empty() { Look::Off } else { Look::Go };
    let key = Key { id: "asking-done", label, look, size: 24.0, bold: true, ..Key::default() };
    let at = Area { x: keys.x + width + 8.0, w: keys.w - width - 8.0, ..keys };
    key.draw(board, at, Message::Asked(Pressed::EnterPressed));
}
