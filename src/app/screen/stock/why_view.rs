//! Draws the page *kenapa beda*: what moved at the counter since the last count, the balance after each, and where book
//! and shelf could have parted.

use super::{Message, Stock};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::Key;
use crate::app::widget::sheet::sheet;
use crate::domain::event::stock::CountedBatch;
use crate::domain::goods::parting::{History, Line};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::reports::stock_why;
use crate::station::stock_check::Card;

/// Of a count of more batches the report has all.
const BATCHES: usize = 3;

pub fn why(board: &mut Board<Message>, stock: &Stock, card: &Card, area: Area) {
    let Some(why) = stock.why.as_deref() else { return };
    let history = &why.history;
    sheet(board, area);
    let edge = board.fit.pick(22.0, 16.0);
    let (x, right) = (area.x + edge, area.right() - edge);
    let name = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = format!("{} {}", card.row.title.name, card.row.title.strength);
    let words = board.fitted(name, &words, right - x);
    board.words((x, area.y + board.fit.pick(36.0, 30.0)), Side::Left, name, words);
    let small = board.hand(16.0, Face::Regular);
    let bold = board.hand(16.0, Face::Bold);
    let mut y = area.y + board.fit.pick(62.0, 52.0);
    let unit = card.row.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
    let mut said = vec![(small, begun(history, &unit))];
    // Those that differed first: they are what is looked for.
    let mut batches: Vec<&CountedBatch> = history.batches.iter().collect();
    batches.sort_by_key(|of| of.counted == of.booked);
    said.extend(batches.into_iter().take(BATCHES).map(|of| (small, stock_why::batch(of))));
    said.push((bold, history.verdict()));
    for (hand, text) in said {
        let words = board.tell(&text);
        for line in board.lines(hand, &words, right - x, 2) {
            board.words((x, y), Side::Left, hand, line);
            y += 21.0;
        }
    }
    let keys_h = board.fit.pick(60.0, 50.0);
    let keys = Area::new(area.x + 12.0, area.bottom() - 12.0 - keys_h, area.w - 24.0, keys_h);
    let pitch = board.fit.pick(42.0, 34.0);
    let top = y;
    let room = (((keys.y - 6.0 - top) / pitch).floor() as usize).max(1);
    let first = stock.why_from.min(history.lines.len().saturating_sub(room));
    for (at, line) in history.lines.iter().enumerate().skip(first).take(room) {
        let row = Area::new(area.x, top + pitch * (at - first) as f32, area.w, pitch);
        one(board, (history, at), line, row, (x, right));
    }
    turning(board, (first, room, history.lines.len()), keys);
}

fn begun(history: &History, unit: &str) -> Text {
    match (history.counted, history.compared) {
        (Some(date), Some((counted, booked))) => Text::new("stock-why-compared")
            .with("date", date)
            .with("counted", counted)
            .with("booked", booked)
            .with("unit", unit.to_owned()),
        (Some(date), None) => Text::new("stock-why-counted")
            .with("date", date)
            .with("quantity", history.start)
            .with("unit", unit.to_owned()),
        (None, _) => Text::new("stock-why-never-counted"),
    }
}

fn one(board: &mut Board<Message>, (history, at): (&History, usize), line: &Line, area: Area, (x, right): (f32, f32)) {
    let inks = board.inks;
    let pointed = match (history.certain == Some(at), history.possible == Some(at)) {
        (true, _) => Some((inks.stop_soft, inks.stop)),
        (false, true) => Some((inks.att_soft, inks.att)),
        (false, false) => None,
    };
    if let Some((soft, strong)) = pointed {
        board.plate(Area { h: area.h - 1.0, ..area }, soft, 0.0);
        board.plate(Area { w: 6.0, h: area.h - 1.0, ..area }, strong, 0.0);
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let hand = board.hand(16.0, Face::Regular);
    let bold = board.hand(18.0, Face::Bold);
    let base = hand.baseline(area.centre());
    let movement = &line.movement;
    let balance = format::quantity(line.judged.balance).replace('-', "−");
    board.words((right, base), Side::Right, bold, balance);
    let sign = if movement.milli < Quantity::ZERO { "" } else { "+" };
    let moved = format!("{sign}{}", format::quantity(movement.milli).replace('-', "−"));
    board.words((right - 76.0, base), Side::Right, hand, moved);
    let local = board.style.zone.local(movement.at);
    let when = format!("{:02}/{:02} {}", local.date.day(), local.date.month(), format::time_on_screen(local));
    let second = board.hand2(16.0, Face::Regular);
    let width = board.words((x, base), Side::Left, second, when);
    let text = Text::new("stock-why-document").with("kind", movement.document);
    let mut words = board.tell(&text);
    if !movement.reference.is_empty() {
        words = format!("{words} {}", movement.reference);
    }
    let room = right - 150.0 - x - width - 12.0;
    let shown = board.fitted(hand, &words, room);
    board.words((x + width + 12.0, base), Side::Left, hand, shown);
}

/// Back, and to older and newer lines where there are more than fit.
fn turning(board: &mut Board<Message>, (first, room, count): (usize, usize, usize), area: Area) {
    let label = board.say("key-back");
    let key = Key { id: "why-back", label, shortcut: Some(Shortcut::Escape), ..Key::default() };
    let third = (area.w - 16.0) / 3.0;
    key.draw(board, Area { w: third, ..area }, Message::BackPressed);
    let page = isize::try_from(room).unwrap_or(1);
    let turns =
        [("why-older", "stock-why-older", Shortcut::Up, -page), ("why-newer", "stock-why-newer", Shortcut::Down, page)];
    for (at, (id, label, shortcut, by)) in turns.into_iter().enumerate() {
        let more = if by < 0 { first > 0 } else { first + room < count };
        if more {
            let key = Key { id, label: board.say(label), shortcut: Some(shortcut), ..Key::default() };
            let x = area.x + (third + 8.0) * (at + 1) as f32;
            key.draw(board, Area { x, w: third, ..area }, Message::WhyTurned(by));
        }
    }
}
