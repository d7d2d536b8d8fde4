//! Draws a line of one of the books that people write: the books to choose from, then its fields and letters for a
//! finger; and the key below what was written so far.

use super::register::{self, Field, Line, books, fields};
use super::{Books, Message};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::screen::reports::contents::Days;
use crate::app::screen::reports::typing::written;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::{self, Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::domain::cooperative::registers;
use crate::domain::text::Text;

/// The signs that choose a book, and its keys side by side and below each other.
const SIGNS: &str = "abcdefghijkl";
const ACROSS: usize = 2;
const ROWS: usize = 6;

/// Below what was written: another line.
pub fn key(board: &mut Board<Message>, area: Area) {
    let label = board.say("register-write");
    let shortcut = Some(Shortcut::F(5));
    let key = Key { id: "register-write", label, shortcut, ..Key::default() };
    let inner = Area::new(area.x + 12.0, area.y + 2.0, area.w - 24.0, area.h - 10.0);
    key.draw(board, inner, Message::Register(register::Message::WritePressed));
}

pub fn draw(board: &mut Board<Message>, (screen, shop): (&Books, &Shop), area: Area) {
    let line = &screen.register;
    let hand = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let text = match line.book {
        None => Text::new("register-which"),
        Some(book) => Text::new("register-book").with("book", book),
    };
    let hand = if screen.said.is_some() { hand.in_ink(board.inks.stop) } else { hand };
    let words = board.tell(screen.said.as_ref().unwrap_or(&text));
    let words = board.fitted(hand, &words, area.w - 32.0);
    board.words((area.x + 16.0, area.y + 32.0), Side::Left, hand, words);
    let rest = Area { y: area.y + 44.0, h: area.h - 44.0, ..area };
    match line.book {
        None => choose(board, shop, rest),
        Some(book) => form(board, (line, book), rest),
    }
}

/// A key a book; those of others say so.
fn choose(board: &mut Board<Message>, shop: &Shop, area: Area) {
    let inner = area.inset(16.0);
    let role = shop.answer.user.as_ref().map(|user| user.role);
    for (at, book) in books().enumerate() {
        let mine = role.is_some_and(|role| registers::may_write(role, book));
        let (look, message) = match mine {
            true => (Look::Plain, register::Message::BookPressed(book)),
            false => (Look::Off, register::Message::NotYours),
        };
        let label = board.tell(&Text::new("register-book").with("book", book));
        let shortcut = SIGNS.chars().nth(at).map(Shortcut::Sign);
        let id = numbered("book", at + 1);
        let key = Key { id: &id, label, look, shortcut, ..Key::default() };
        let cell = inner.cell(ACROSS, ROWS, 8.0, (at % ACROSS, at / ACROSS), 1);
        key.draw(board, cell, Message::Register(message));
    }
}

fn form(board: &mut Board<Message>, (line, book): (&Line, i64), area: Area) {
    let inner = area.inset(12.0);
    let keys_h = board.fit.pick(290.0, 262.0);
    let grid = Area { h: inner.h - keys_h - 8.0, ..inner };
    let cell = |at: usize| grid.cell(2, 3, 8.0, (at % 2, at / 2), 1);
    for (at, field) in fields(book).into_iter().enumerate() {
        one(board, (line, at, field), cell(at));
    }
    let label = board.say("key-save");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "register-save", label, shortcut, look: Look::Go, bold: true, ..Key::default() };
    key.draw(board, cell(5), Message::Register(register::Message::SavePressed));
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        let message = Message::Register(register::Message::Moved(by));
        board.pressable("", Area::default(), from, message).shortcut = Some(shortcut);
    }
    letters(board, Area { y: inner.bottom() - keys_h, h: keys_h, ..inner }, Message::Typed);
}

/// Of what is typed the end: that is where the hand is.
fn tail(board: &Board<Message>, hand: Hand, mut words: String, width: f32) -> String {
    while board.width(hand, &words) > width && words.chars().count() > 2 {
        let first: usize = words.chars().take(if words.starts_with('…') { 2 } else { 1 }).map(char::len_utf8).sum();
        words.replace_range(..first, "…");
    }
    words
}

/// A field with what stands in it; the one that is typed has a strong edge.
fn one(board: &mut Board<Message>, (line, at, field): (&Line, usize, Field), area: Area) {
    let from = board.next_mark();
    let now = line.at == at;
    let (fill, edge) = match now {
        true => (board.inks.panel, (3.0, board.inks.ink)),
        false => (board.inks.sunk, (1.0, board.inks.edge)),
    };
    board.edged(area, fill, Some(edge), [6.0; 4]);
    let (small, bold) = (board.hand2(14.0, Face::Regular), board.hand(17.0, Face::SemiBold));
    let words = board.say(field.name());
    board.words((area.x + 12.0, area.y + 18.0), Side::Left, small, words);
    let typed = match field {
        Field::Day if line.typed(field).is_empty() && !now => board.say("reports-today"),
        Field::Day => written(line.typed(field), Days::At),
        _ => line.typed(field).to_owned(),
    };
    let shown = match now {
        true => tail(board, bold, format!("{typed}▏"), area.w - 24.0),
        false => board.fitted(bold, &typed, area.w - 24.0),
    };
    board.words((area.x + 12.0, area.bottom() - 9.0), Side::Left, bold, shown);
    let shortcut = u8::try_from(at + 1).ok().map(Shortcut::F);
    if let Some(shortcut) = shortcut {
        let ink = board.inks.ink2;
        key::hint(board, area, shortcut, ink);
    }
    let message = Message::Register(register::Message::FieldPressed(at));
    board.pressable(numbered("field", at + 1), area, from, message).shortcut = shortcut;
}
