//! Draws the list at the left: an errand's rows, or the hits of the search for goods.

use super::view::joined;
use super::work::{Row, Work, in_unit};
use super::{Finder, Message, Stockroom};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone, badge};
use crate::app::widget::field;
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::notice::sentence;
use crate::app::widget::pages::{self, STRIP};
use crate::app::widget::sheet::{RADIUS, empty, list_row, sheet};
use crate::domain::text::Text;
use crate::locale::format::{self, Shorter};

pub fn rows(board: &mut Board<Message>, stockroom: &Stockroom, work: &dyn Work, shop: &Shop, area: Area) {
    sheet(board, area);
    let head_h = board.fit.pick(48.0, 40.0);
    let head = work.head(shop).on(board);
    let hand = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold);
    let shown = board.fitted(hand, &head, area.w - 40.0);
    board.words((area.x + 20.0, hand.baseline(area.y + head_h / 2.0)), Side::Left, hand, shown);
    let list = Area { y: area.y + head_h, h: area.h - head_h, ..area };
    board.hair(list.x, list.y, list.w);
    let rows = work.rows(shop);
    // What is said above the fields is not said again here.
    let more: Vec<&Text> = stockroom.notes.iter().filter(|note| stockroom.said.as_ref() != Some(note)).collect();
    if stockroom.has_notes() {
        notes(board, &more, list);
    } else if rows.is_empty() {
        let words = board.say(work.empty());
        empty(board, list, &words);
    } else {
        all(board, &rows, work.at(shop), list);
    }
}

/// What is to be known of what was done, each in its own paragraph; as many as there is room for.
fn notes(board: &mut Board<Message>, notes: &[&Text], area: Area) {
    let height = board.fit.pick(88.0, 78.0);
    let room = ((area.h - STRIP) / height).floor() as usize;
    let (label, shortcut) = (board.say("key-understood"), Some(Shortcut::F(1)));
    let key = Key { id: "notes-understood", label, shortcut, size: 16.0, ..Key::default() };
    let at = Area { x: area.x + 8.0, y: area.bottom() - STRIP + 1.0, w: area.w - 16.0, h: STRIP - 3.0 };
    key.draw(board, at, Message::PutAwayPressed);
    for (index, note) in notes.iter().take(room).enumerate() {
        let words = board.tell(note);
        let at = Area::new(area.x + 20.0, area.y + height * index as f32, area.w - 40.0, height);
        sentence(board, at, &words);
    }
}

fn all(board: &mut Board<Message>, rows: &[Row], at: Option<usize>, list: Area) {
    let height = board.fit.pick(66.0, 60.0);
    // Without a row that is worked on, the newest are seen.
    let now = at.unwrap_or(rows.len() - 1);
    let room = pages::room(list, height, rows.len());
    let first = now / room * room;
    pages::on(board, "rows-on", (now, room, rows.len()), list, Message::Moved);
    let how = dates(board, &rows[first..(first + room).min(rows.len())], list);
    for (index, row) in rows.iter().enumerate().skip(first).take(room) {
        let place = Area { y: list.y + height * (index - first) as f32, h: height, ..list };
        one(board, row, place, (index, at == Some(index), how), 0.0);
    }
    pages::arrows(board, room, Message::Moved);
}

/// One form for the dates of all rows that are seen: a list with three of them is not read down.
fn dates(board: &Board<Message>, rows: &[Row], list: Area) -> Option<Shorter> {
    let hand = board.hand(board.fit.pick(16.0, 15.0), Face::Regular);
    let fits = |how: Option<Shorter>| {
        rows.iter().all(|row| {
            let words = dated(joined(board, &row.below), how);
            board.width(hand, &words) <= list.w - 40.0 - badge_width(board, row, list.w)
        })
    };
    [None, Some(Shorter::Month)].into_iter().find(|how| fits(*how)).unwrap_or(Some(Shorter::Figures))
}

fn dated(words: String, how: Option<Shorter>) -> String {
    how.map_or_else(|| words.clone(), |how| format::with_shorter_dates(&words, how))
}

/// What a row's badge takes of its second line.
fn badge_width(board: &Board<Message>, row: &Row, width: f32) -> f32 {
    let hand = board.hand(14.0, Face::SemiBold);
    let words = row.badge.as_ref().map(|(_, text)| board.fitted(hand, &board.tell(text), width * 0.5));
    words.map_or(0.0, |words| board.width(hand, &words) + 24.0)
}

fn one(
    board: &mut Board<Message>,
    row: &Row,
    area: Area,
    (index, now, how): (usize, bool, Option<Shorter>),
    corner: f32,
) {
    let inks = board.inks;
    let from = board.next_mark();
    let (ink, ink2) = list_row(board, area, now, [corner, corner, 0.0, 0.0]);
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let (x, right) = (area.x + 20.0, area.right() - 20.0);
    let below_words = dated(joined(board, &row.below), how);
    // A row of one line stands in its middle.
    let alone = below_words.is_empty() && row.badge.is_none();
    let (up, down) = (area.centre() - if alone { 0.0 } else { 12.0 }, area.centre() + 14.0);
    let figure = board.hand(board.fit.pick(22.0, 20.0), Face::SemiBold).in_ink(ink);
    let figures = row.figure.on(board);
    let shown = board.fitted(figure, &figures, area.w * 0.4);
    let mut taken = 0.0;
    if let Some(unit) = &row.big_unit {
        // A dus looks wrong from a metre away (look.md 1).
        let hand = board.hand(14.0, Face::SemiBold);
        let unit = board.fitted(hand, unit, area.w * 0.2);
        let width = board.width(hand, &unit) + 14.0;
        badge(board, (right - width, up - 11.0), Tone::Ink, &unit);
        taken = width + 6.0;
    }
    taken += board.words((right - taken, figure.baseline(up)), Side::Right, figure, shown);
    let mut below_right = right;
    if let Some((tone, text)) = &row.badge {
        let words = board.tell(text);
        let hand = board.hand(14.0, Face::SemiBold);
        let words = board.fitted(hand, &words, area.w * 0.5);
        let width = board.width(hand, &words) + 14.0;
        badge(board, (right - width, down - 11.0), *tone, &words);
        below_right = right - width - 10.0;
    }
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::Medium).in_ink(ink);
    let words = row.name.on(board);
    let shown = board.fitted(name, &words, right - taken - 14.0 - x);
    board.words((x, name.baseline(up)), Side::Left, name, shown);
    let below = board.hand(board.fit.pick(16.0, 15.0), Face::Regular).in_ink(ink2);
    let shown = board.fitted(below, &below_words, (below_right - x).max(0.0));
    board.words((x, below.baseline(down)), Side::Left, below, shown);
    let face = Area { h: area.h - 1.0, ..area };
    let touch = board.pressable(numbered("row", index + 1), face, from, Message::RowPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

/// Goods found by name: what lies where they are sold, and the shelf.
pub fn hits(board: &mut Board<Message>, finder: &Finder, area: Area) {
    let field_h = board.fit.pick(68.0, 60.0);
    let top = Area { h: field_h, ..area };
    let hits = board.tell(&Text::new("search-hits").with("count", finder.hits.len()));
    let placeholder = board.say("stock-find-placeholder");
    field::Search { typed: &finder.typed, placeholder, hits }.draw(board, top);
    let list = Area { y: top.bottom() + 8.0, h: area.h - field_h - 8.0, ..area };
    sheet(board, list);
    if finder.hits.is_empty() {
        let words = board.say("stock-find-nothing");
        empty(board, list, &words);
        return;
    }
    let rows: Vec<Row> = finder
        .hits
        .iter()
        .map(|hit| {
            let unit = hit.units.first().map_or("", |unit| unit.unit.as_str());
            let below = vec![hit.sku.as_str().to_owned().into(), hit.shelf.clone().unwrap_or_default().into()];
            Row { below, ..Row::new(hit.name.clone(), in_unit(hit.stock, unit)) }
        })
        .collect();
    let height = board.fit.pick(66.0, 60.0);
    let room = pages::room(list, height, rows.len());
    let first = finder.at / room * room;
    pages::on(board, "rows-on", (finder.at, room, rows.len()), list, Message::Moved);
    for (index, row) in rows.iter().enumerate().skip(first).take(room) {
        let place = Area { y: list.y + height * (index - first) as f32, h: height, ..list };
        let corner = if index == first { RADIUS } else { 0.0 };
        one(board, row, place, (index, index == finder.at, None), corner);
        if let Some(touch) = board.touches.last_mut() {
            touch.message = Message::HitPressed(index);
        }
    }
    pages::arrows(board, room, Message::Moved);
}
