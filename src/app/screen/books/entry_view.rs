//! Draws an entry by hand: its lines with both sides, how far it balances, the keys below; and over the lines what is
//! typed of it.

use super::entry::{self, Entry, Typing, accounts};
use super::{Books, Message, acts};
use crate::app::board::{Area, Board, Side};
use crate::app::screen::reports::contents::Days;
use crate::app::screen::reports::typing::written;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::sheet::{empty, list_row};
use crate::app::widget::{field, pad};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::{Language, format};
use crate::reports::table::{Cell, Column, Kind, Table};
use crate::reports::trial_balance::name;

/// What stands on the pad, three in a row; of a day there are no noughts by twos.
const PAD: [&str; 12] = ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0", "00", "000"];

const COLUMNS: &[Column] = &[
    Column::new("code", "report-account", Kind::Words),
    Column::new("name", "report-account-name", Kind::Words),
    Column { name: "debit", heading: "report-debit", kind: Kind::Side, summed: true },
    Column { name: "credit", heading: "report-credit", kind: Kind::Side, summed: true },
];

/// The lines so far, under the day and the words.
pub fn table(books: &Books, language: Language) -> Table {
    let entry = &books.entry;
    let title = match books.entry_day() {
        Some(date) => Text::new("entry-title").with("date", date),
        None => Text::new("books-entry"),
    };
    let words = match entry.words.trim() {
        "" => Text::new("entry-words-none"),
        words => Text::new("entry-words-are").with("words", words),
    };
    let mut table = Table::new(vec![title, words], COLUMNS);
    for (account, amount) in &entry.lines {
        let credit = amount.is_negative();
        let side = |here: bool| Cell::Money(if here { amount.abs() } else { Rupiah::ZERO });
        let words = Cell::words(name(*account, language));
        table.push(vec![Cell::words(account.to_string()), words, side(!credit), side(credit)]);
    }
    table
}

/// How far both sides are apart.
fn balance(entry: &Entry) -> (Text, bool) {
    let missing = entry.missing(None);
    match (missing.is_zero(), missing.is_negative()) {
        (true, _) if entry.lines.is_empty() => (Text::new("entry-begin"), true),
        (true, _) => (Text::new("entry-balanced").with("amount", entry.debits()), true),
        (false, true) => (Text::new("entry-credit-missing").with("amount", missing.abs()), false),
        (false, false) => (Text::new("entry-debit-missing").with("amount", missing), false),
    }
}

/// How high what stands below the lines is.
pub const fn foot(board: &Board<Message>) -> f32 {
    board.fit.pick(176.0, 158.0)
}

/// Whether both sides are equal, and what can be done with the entry.
pub fn keys(board: &mut Board<Message>, books: &Books, (may, area): (bool, Area)) {
    let line = board.fit.pick(46.0, 42.0);
    let strip = Area { h: line, ..area };
    let fill = board.inks.sunk;
    board.plate(strip, fill, 0.0);
    let (text, sound) = balance(&books.entry);
    let ink = if sound { board.inks.ink } else { board.inks.stop };
    let hand = board.hand(board.fit.pick(20.0, 18.0), Face::Bold).in_ink(ink);
    let words = board.tell(&text);
    let words = board.fitted(hand, &words, strip.w - 32.0);
    board.words((strip.x + 16.0, hand.baseline(strip.centre())), Side::Left, hand, words);
    let grid = Area::new(area.x + 12.0, strip.bottom() + 4.0, area.w - 24.0, area.h - line - 12.0);
    let cell = |at: (usize, usize), span: usize| grid.cell(12, 2, 8.0, at, span);
    let (before, after) = (board.say("entry-day-before"), board.say("entry-day-after"));
    let date = books.entry_day().map_or_else(|| board.say("reports-days"), format::date_narrow);
    let keys = [
        ("entry-day-before", before, Shortcut::Sign('-'), (0, 0, 3), entry::Message::DayPressed(-1)),
        ("entry-date", date, Shortcut::F(3), (3, 0, 3), entry::Message::DatePressed),
        ("entry-day-after", after, Shortcut::Sign('+'), (6, 0, 3), entry::Message::DayPressed(1)),
        ("entry-words", board.say("rat-words"), Shortcut::F(2), (9, 0, 3), entry::Message::WordsPressed),
        ("entry-add", board.say("entry-add"), Shortcut::F(5), (0, 1, 4), entry::Message::AddPressed),
        ("entry-remove", board.say("entry-remove"), Shortcut::Delete, (4, 1, 4), entry::Message::RemovePressed),
    ];
    for (id, label, shortcut, (column, row, span), message) in keys {
        let removes = message == entry::Message::RemovePressed;
        let look = if removes && !books.entry.lines.is_empty() { Look::Removing } else { Look::Plain };
        let key = Key { id, label, shortcut: Some(shortcut), look, ..Key::default() };
        key.draw(board, cell((column, row), span), Message::Entry(message));
    }
    let label = board.say("entry-send");
    // Who may not do it is told so, not led through all of it first; who may, what is missing.
    let lacks = if may { lacking(&books.entry) } else { Some(Text::new("books-bendahara-only")) };
    let (look, message) = match lacks {
        None => (Look::Go, Message::Entry(entry::Message::SendPressed)),
        Some(why) => (Look::Off, Message::Acts(acts::Message::NotNow(why))),
    };
    let key = Key { id: "entry-send", label, shortcut: Some(Shortcut::F(10)), look, bold: true, ..Key::default() };
    key.draw(board, cell((8, 1), 4), message);
}

/// What an entry still needs before it can be sent.
fn lacking(entry: &Entry) -> Option<Text> {
    match balance(entry) {
        _ if entry.lines.is_empty() => Some(Text::new("entry-none")),
        (missing, false) => Some(missing),
        (_, true) if entry.words.trim().is_empty() => Some(Text::new("books-entry-words")),
        (_, true) => None,
    }
}

/// What is typed over the lines.
pub fn typing(board: &mut Board<Message>, (books, typing): (&Books, &Typing), area: Area) {
    match typing {
        Typing::Words => words(board, books, area),
        Typing::Day(digits) => date(board, (books, digits), area),
        Typing::Account { typed, at } => account(board, (typed, *at), area),
        Typing::Amount { line, account, typed, credit } => {
            amount(board, (books, *line), (*account, typed, *credit), area);
        }
    }
}

/// Above what is typed: what it is, or what is wrong with it.
fn title(board: &mut Board<Message>, (said, words): (Option<&Text>, String), area: Area) {
    let hand = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let hand = if said.is_some() { hand.in_ink(board.inks.stop) } else { hand };
    let words = said.map_or(words, |said| board.tell(said));
    let words = board.fitted(hand, &words, area.w - 32.0);
    board.words((area.x + 16.0, area.y + 36.0), Side::Left, hand, words);
}

fn words(board: &mut Board<Message>, books: &Books, area: Area) {
    let label = board.say("entry-words-title");
    title(board, (books.said.as_ref(), label), area);
    let inner = area.inset(16.0);
    let entry = Area::new(inner.x, inner.y + 34.0, inner.w, board.fit.pick(96.0, 84.0));
    let (fill, edge) = (board.inks.panel, (3.0, board.inks.ink));
    board.edged(entry, fill, Some(edge), [6.0; 4]);
    let hand = board.hand(board.fit.pick(20.0, 18.0), Face::Regular);
    let shown = format!("{}▏", books.entry.words);
    for (at, line) in board.lines(hand, &shown, entry.w - 24.0, 3).into_iter().enumerate() {
        board.words((entry.x + 12.0, entry.y + 28.0 + 26.0 * at as f32), Side::Left, hand, line);
    }
    let save_h = board.fit.pick(64.0, 56.0);
    let keys = Area::new(inner.x, entry.bottom() + 12.0, inner.w, inner.bottom() - save_h - entry.bottom() - 24.0);
    letters(board, keys, Message::Typed);
    take(board, Area { y: inner.bottom() - save_h, h: save_h, ..inner });
}

/// Enter, and the key for a finger.
fn take(board: &mut Board<Message>, area: Area) {
    let label = board.say("entry-take");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "entry-take", label, shortcut, look: Look::Go, bold: true, ..Key::default() };
    key.draw(board, area, Message::Entry(entry::Message::TakePressed));
}

fn date(board: &mut Board<Message>, (books, digits): (&Books, &str), area: Area) {
    let label = board.say("entry-day-title");
    title(board, (books.said.as_ref(), label), area);
    let width = (area.w - 32.0).min(520.0);
    let entry = Area::new(area.x + 16.0, area.y + 52.0, width, board.fit.pick(64.0, 56.0));
    let state = if books.said.is_some() { field::State::Wrong } else { field::State::Typing };
    field::number(board, entry, state, board.fit.pick(30.0, 26.0), &written(digits, Days::At));
    let below = entry.bottom() + 12.0;
    let grid = Area::new(entry.x, below, width, (area.bottom() - below - 16.0).min(board.fit.pick(400.0, 350.0)));
    for (at, digits) in PAD.into_iter().take(10).enumerate() {
        let column = if digits == "0" { 1 } else { at % 3 };
        let cell = grid.cell(3, 4, 8.0, (column, at / 3), 1);
        pad::digit(board, cell, digits, Message::Entry(entry::Message::DigitsPressed(digits)));
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(3, 4, 8.0, (2, 3), 1), erase, Message::Typed(super::Stroke::Erase));
}

/// Accounts that an entry may name, by code or by words of their name.
fn account(board: &mut Board<Message>, (typed, at): (&str, usize), area: Area) {
    let found = accounts(typed);
    let inner = area.inset(12.0);
    let top = Area { h: board.fit.pick(60.0, 54.0), ..inner };
    let hits = board.tell(&Text::new("entry-hits").with("count", found.len()));
    let placeholder = board.say("entry-find-account");
    field::Search { typed, placeholder, hits }.draw(board, top);
    let keys_h = board.fit.pick(290.0, 262.0);
    let list = Area { y: top.bottom() + 6.0, h: inner.bottom() - keys_h - 12.0 - top.bottom(), ..inner };
    if found.is_empty() {
        let words = board.say("entry-no-account");
        empty(board, list, &words);
    }
    let height = board.fit.pick(52.0, 48.0);
    let room = ((list.h / height).floor() as usize).max(1);
    let first = at / room * room;
    for (place, line) in found.iter().enumerate().skip(first).take(room) {
        let row = Area { y: list.y + height * (place - first) as f32, h: height, ..list };
        let from = board.next_mark();
        let (ink, ink2) = list_row(board, row, place == at, [0.0; 4]);
        board.hair(row.x, row.bottom() - 1.0, row.w);
        let small = board.hand(16.0, Face::Regular).in_ink(ink2);
        let code = line.code.to_string();
        let taken = board.words((row.right() - 16.0, small.baseline(row.centre())), Side::Right, small, code);
        let bold = board.hand(20.0, Face::Medium).in_ink(ink);
        let shown = board.fitted(bold, &name(line.code, board.style.language), row.w - taken - 48.0);
        board.words((row.x + 16.0, bold.baseline(row.centre())), Side::Left, bold, shown);
        let message = Message::Entry(entry::Message::HitPressed(place));
        board.pressable(numbered("hit", place + 1), row, from, message);
    }
    let page = isize::try_from(room).unwrap_or(1);
    let walk = [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::PageUp, -page), (Shortcut::PageDown, page)];
    for (shortcut, by) in walk {
        let from = board.next_mark();
        let message = Message::Entry(entry::Message::Moved(by));
        board.pressable("", Area::default(), from, message).shortcut = Some(shortcut);
    }
    let from = board.next_mark();
    let message = Message::Entry(entry::Message::TakePressed);
    board.pressable("", Area::default(), from, message).shortcut = Some(Shortcut::Enter);
    letters(board, Area { y: inner.bottom() - keys_h, h: keys_h, ..inner }, Message::Typed);
}

/// What stands on the account: figures, and which side.
fn amount(
    board: &mut Board<Message>,
    (books, line): (&Books, Option<usize>),
    (account, typed, credit): (AccountCode, &str, bool),
    area: Area,
) {
    let inner = Area::new(area.x + 24.0, area.y, area.w - 48.0, area.h);
    let width = inner.w.min(560.0);
    let label = format!("{account} {}", name(account, board.style.language));
    title(board, (books.said.as_ref(), label), Area { x: area.x + 8.0, w: area.w - 16.0, ..area });
    let small = board.hand2(16.0, Face::Regular);
    let missing = books.entry.missing(line);
    let key = if missing.is_negative() { "entry-credit-missing" } else { "entry-debit-missing" };
    let others = books.entry.lines.len() > usize::from(line.is_some());
    let text = if others && !missing.is_zero() {
        Text::new(key).with("amount", missing.abs())
    } else {
        Text::new("entry-side")
    };
    let words = board.tell(&text);
    let words = board.fitted(small, &words, inner.w);
    board.words((inner.x, area.y + 64.0), Side::Left, small, words);
    let entry = Area::new(inner.x, area.y + 82.0, width, board.fit.pick(64.0, 56.0));
    let state = if typed.is_empty() { field::State::Rest } else { field::State::Typing };
    let figures = format::plain_on_screen(books.entry.amount().abs());
    field::number(board, entry, state, board.fit.pick(34.0, 30.0), &figures);
    let top = entry.bottom() + 12.0;
    let sides_h = board.fit.pick(56.0, 50.0);
    let sides = Area::new(inner.x, top, width, sides_h);
    for (at, (id, label, sign, to)) in
        [("entry-debit", "report-debit", 'd', false), ("entry-credit", "report-credit", 'k', true)]
            .into_iter()
            .enumerate()
    {
        let look = if credit == to { Look::Selected } else { Look::Plain };
        let label = board.say(label);
        let key = Key { id, label, look, shortcut: Some(Shortcut::Sign(sign)), ..Key::default() };
        let message = Message::Entry(entry::Message::SidePressed(to));
        key.draw(board, sides.cell(2, 1, 8.0, (at, 0), 1), message);
    }
    let top = sides.bottom() + 12.0;
    let most = board.fit.pick(400.0, 350.0);
    let grid = Area::new(inner.x, top, width, (area.bottom() - top - 12.0).min(most));
    for (at, digits) in PAD.into_iter().enumerate() {
        let message = Message::Entry(entry::Message::DigitsPressed(digits));
        pad::digit(board, grid.cell(4, 4, 8.0, (at % 3, at / 3), 1), digits, message);
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(4, 4, 8.0, (3, 0), 1), erase, Message::Typed(super::Stroke::Erase));
    let (first, last) = (grid.cell(4, 4, 8.0, (3, 1), 1), grid.cell(4, 4, 8.0, (3, 3), 1));
    take(board, Area { h: last.bottom() - first.y, ..first });
}
