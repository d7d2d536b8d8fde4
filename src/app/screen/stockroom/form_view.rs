//! Draws an errand's fields with their letters, and beside them the pad, or the keys to choose from.

use super::form::{FIELDS_MOST, Field, Kind};
use super::work::{Words, Work};
use super::{Message, Stockroom};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::places::Places;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::pad;
use crate::app::widget::sheet::{empty, sheet, strip};
use crate::domain::text::Text;

/// Keys to choose from, one for each digit.
const OPTIONS_MOST: usize = 10;

pub fn form(board: &mut Board<Message>, stockroom: &Stockroom, work: &dyn Work, shop: &Shop, places: Places) {
    let fields = work.fields(shop);
    let open = stockroom.form.field(&fields).map(|field| &field.kind);
    if fields.is_empty() {
        nothing(board, work, shop, Area { w: places.work.w, x: places.work.x, ..places.tiles });
        return;
    }
    board.place(places.tiles);
    sheet(board, places.tiles);
    // The last of more would not be on the screen.
    debug_assert!(fields.len() <= FIELDS_MOST);
    let height = (places.tiles.h / FIELDS_MOST as f32).min(board.fit.pick(64.0, 52.0));
    for (index, field) in fields.iter().take(FIELDS_MOST).enumerate() {
        let at = Area { y: places.tiles.y + height * index as f32, h: height, ..places.tiles };
        one(board, field, at, (index, stockroom.form.open == Some(field.id)));
    }
    board.place(places.pad);
    let figures = fields.iter().any(|field| !matches!(field.kind, Kind::Choice(_)));
    match open {
        Some(Kind::Choice(options)) => {
            let now = stockroom.form.field(&fields).map(|field| field.value.on(board)).unwrap_or_default();
            choices(board, options, &now, places.pad);
        }
        open if figures => digits(board, open, places.pad),
        // Nothing is typed here.
        _ => {
            sheet(board, places.pad);
            let words = board.say("stock-guide-choose");
            empty(board, places.pad, &words);
        }
    }
}

/// An errand without fields: what is done with the list beside it.
fn nothing(board: &mut Board<Message>, work: &dyn Work, shop: &Shop, area: Area) {
    board.place(area);
    sheet(board, area);
    let finish = work.finish(shop);
    let label = board.say(finish.label);
    let words = match work.whole() {
        Some(text) => board.tell(&text),
        None if finish.ready => board.tell(&Text::new("stock-guide-list").with("key", label)),
        None => board.say("stock-guide-read"),
    };
    empty(board, area, &words);
}

fn one(board: &mut Board<Message>, field: &Field, area: Area, (index, open): (usize, bool)) {
    let inks = board.inks;
    let from = board.next_mark();
    let face = Area { h: area.h - 1.0, ..area };
    let edge = open.then_some((3.0, inks.ink));
    let corner = if index == 0 { 8.0 } else { 0.0 };
    board.edged(face, inks.panel, edge, [corner, corner, 0.0, 0.0]);
    if !open {
        board.hair(area.x, area.bottom() - 1.0, area.w);
    }
    let letter = char::from_u32(u32::from('a') + u32::try_from(index).unwrap_or(0)).unwrap_or('a');
    let hint = board.hand2(14.0, Face::Medium);
    let upper: String = letter.to_uppercase().collect();
    board.words((area.x + 12.0, hint.baseline(area.centre())), Side::Left, hint, upper);
    let (x, right) = (area.x + 34.0, area.right() - 12.0);
    let label_ink = if field.missing { inks.att } else { inks.ink2 };
    let label = board.hand(board.fit.pick(16.0, 14.0), Face::Regular).in_ink(label_ink);
    let words = board.say(field.id);
    let value = field.value.on(board);
    let hand = board.hand(board.fit.pick(18.0, 17.0), Face::SemiBold);
    match board.fit.is_rapat() {
        // The narrow column has label and value one above the other.
        true => {
            let shown = board.fitted(label, &words, right - x);
            // Without a value the label stands level with its letter.
            let up = if value.is_empty() { 0.0 } else { 11.0 };
            board.words((x, label.baseline(area.centre() - up)), Side::Left, label, shown);
            let shown = board.fitted(hand, &value, right - x);
            board.words((x, hand.baseline(area.centre() + 9.0)), Side::Left, hand, shown);
        }
        false => {
            let taken = board.words((x, label.baseline(area.centre())), Side::Left, label, words);
            let shown = board.fitted(hand, &value, right - x - taken - 12.0);
            board.words((right, hand.baseline(area.centre())), Side::Right, hand, shown);
        }
    }
    let touch = board.pressable(numbered("field", index + 1), face, from, Message::FieldPressed(field.id));
    touch.shortcut = Some(Shortcut::Sign(letter));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

/// What a field can be, one key each; the one that it is stands out.
fn choices(board: &mut Board<Message>, options: &[Words], now: &str, area: Area) {
    let rows = options.len().clamp(4, OPTIONS_MOST);
    for (index, option) in options.iter().take(rows).enumerate() {
        let id = numbered("option", index + 1);
        let label = option.on(board);
        // The tenth has the key beside the nine.
        let sign = char::from_digit(u32::try_from((index + 1) % OPTIONS_MOST).unwrap_or(0), 10).unwrap_or('0');
        let shortcut = Some(Shortcut::Sign(sign));
        let columns = if rows > 6 { 2 } else { 1 };
        let down = rows.div_ceil(columns);
        let at = area.cell(columns, down, 8.0, (index / down, index % down), 1);
        let look = if label == now { Look::Selected } else { Look::Plain };
        let key = Key { id: &id, label, shortcut, look, size: board.fit.pick(18.0, 16.0), ..Key::default() };
        key.draw(board, at, Message::OptionPressed(index));
    }
}

fn digits(board: &mut Board<Message>, open: Option<&Kind>, area: Area) {
    let rows = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"], ["0", "00", "000"]];
    for (down, row) in rows.into_iter().enumerate() {
        for (across, digits) in row.into_iter().enumerate() {
            let cell = area.cell(4, 4, 8.0, (across, down), 1);
            pad::digit(board, cell, digits, Message::DigitsPressed(digits));
        }
    }
    let side = |down| area.cell(4, 4, 8.0, (3, down), 1);
    pad::sign(board, side(0), ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
    let sign = if open == Some(&Kind::Chain) { "+" } else { "," };
    let shortcut = sign.chars().next().map(Shortcut::Sign);
    let key = Key { id: "pad-sign", label: sign.to_owned(), shortcut, hidden: true, size: 30.0, ..Key::default() };
    key.draw(board, side(1), Message::DigitsPressed(sign));
    if sign != "+" {
        // It is refused aloud: pressed in vain it would make 52 of 5+2.
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::DigitsPressed("+")).shortcut = Some(Shortcut::Sign('+'));
    }
    let tall = Area { h: side(3).bottom() - side(2).y, ..side(2) };
    pad::sign(board, tall, ("pad-enter", Icon::Enter, Shortcut::Enter), Message::EnterPressed);
}

/// The open field with what is typed in it.
pub fn typed(board: &mut Board<Message>, stockroom: &Stockroom, field: &Field, area: Area) {
    sheet(board, area);
    strip(board, area, 8.0, board.inks.ink);
    let label = board.hand2(board.fit.pick(20.0, 17.0), Face::Regular);
    let words = board.say(field.id);
    let x = area.x + 24.0;
    board.words((x, area.y + board.fit.pick(40.0, 30.0)), Side::Left, label, words);
    let help = match field.kind {
        Kind::Choice(_) => "stock-help-choice",
        Kind::Day => "stock-help-day",
        Kind::Expiry => "stock-help-expiry",
        Kind::Chain => "stock-help-chain",
        Kind::Words | Kind::Long(_) => "stock-help-words",
        Kind::Quantity | Kind::Money | Kind::Price | Kind::Secret => "stock-help-enter",
    };
    let words = board.say(help);
    let shown = board.fitted(label, &words, area.w * 0.6);
    board.words((area.right() - 24.0, area.y + board.fit.pick(40.0, 30.0)), Side::Right, label, shown);
    let size = board.fit.pick(48.0, 36.0);
    let chosen = matches!(field.kind, Kind::Choice(_));
    let untyped = stockroom.form.typed.is_empty();
    let (content, ink) = match untyped {
        true => (field.value.on(board), board.inks.ink2),
        false => (stockroom.form.shown(&field.kind), board.inks.ink),
    };
    // What is chosen is not typed: no caret, and plain. An old value stands behind the caret, not under it.
    let hand = board.hand(size, if chosen { Face::Regular } else { Face::Bold }).in_ink(ink);
    let shown = board.fitted(hand, &content, area.w - 72.0);
    let base = area.bottom() - board.fit.pick(28.0, 16.0);
    let behind = if untyped && !chosen { 12.0 } else { 0.0 };
    let width = board.words((x + behind, base), Side::Left, hand, shown);
    if chosen {
        return;
    }
    let caret = if untyped { 0.0 } else { width + 3.0 };
    let ink = board.inks.ink;
    board.plate(Area::new(x + caret, base - size * 0.75, 3.0, size * 0.9), ink, 0.0);
}
