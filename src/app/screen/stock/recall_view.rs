//! Draws what became of a batch that is called back, in the place of the card: what can still be taken away, then who
//! has it (A34).
//!
//! Always holds: what stands here was read after the till had recorded that somebody looks.

use super::words::SEPARATOR;
use super::{Message, Stock};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::{Key, Look};
use crate::app::widget::sheet::sheet;
use crate::domain::goods::product::Place;
use crate::domain::goods::recall::{Fate, Recall, Step};
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::locale::format;

pub fn recall(board: &mut Board<Message>, stock: &Stock, shop: &Shop, area: Area) {
    let Some(recall) = stock.recall.as_deref() else { return };
    sheet(board, area);
    let edge = board.fit.pick(22.0, 16.0);
    let (x, right) = (area.x + edge, area.right() - edge);
    let name = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board
        .tell(&Text::new("report-recall-of").with("name", recall.name.as_str()).with("batch", recall.batch.as_str()));
    let words = board.fitted(name, &words, right - x);
    board.words((x, area.y + board.fit.pick(36.0, 30.0)), Side::Left, name, words);
    let mut y = area.y + board.fit.pick(62.0, 52.0);
    let small = board.hand(16.0, Face::Regular);
    let bold = board.hand(16.0, Face::Bold);
    let sums = Text::new("stock-recall-sums")
        .with("left", recall.sum(Fate::Left))
        .with("sold", recall.sum(Fate::Sold))
        .with("out", recall.with_buyers())
        .with("unit", recall.unit.as_str());
    let state = Text::new(if recall.blocked { "report-recall-blocked" } else { "report-recall-not-blocked" });
    for (hand, text) in [(small, sums), (bold, state)] {
        let words = board.tell(&text);
        for line in board.lines(hand, &words, right - x, 2) {
            board.words((x, y), Side::Left, hand, line);
            y += 21.0;
        }
    }
    let keys_h = board.fit.pick(60.0, 50.0);
    let keys = Area::new(area.x + 12.0, area.bottom() - 12.0 - keys_h, area.w - 24.0, keys_h);
    let pitch = board.fit.pick(44.0, 42.0);
    let room = (((keys.y - 6.0 - y) / pitch).floor() as usize).max(1);
    let first = if stock.recall_from < recall.steps.len() { stock.recall_from } else { 0 };
    for (at, step) in recall.steps.iter().skip(first).take(room).enumerate() {
        let row = Area::new(area.x, y + pitch * at as f32, area.w, pitch);
        one(board, recall, step, row, (x, right));
    }
    turning(board, recall, shop, (first, room), keys);
}

/// What became of a part, when, by which paper; under it who has it.
fn one(board: &mut Board<Message>, recall: &Recall, step: &Step, area: Area, (x, right): (f32, f32)) {
    let inks = board.inks;
    if step.fate == Fate::Left {
        board.plate(Area { h: area.h - 1.0, ..area }, inks.att_soft, 0.0);
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let hand = board.hand(16.0, Face::Regular);
    let bold = board.hand(18.0, Face::Bold);
    let second = board.hand2(15.0, Face::Regular);
    let (upper, lower) = (area.y + 18.0, area.y + 37.0);
    let figure = format!("{} {}", format::quantity(step.quantity), recall.unit);
    let taken = board.words((right, bold.baseline(area.centre())), Side::Right, bold, figure);
    let place = match step.place {
        Place::Gudang => "warehouse",
        Place::Karantina => "quarantine",
        Place::Apotek => "pharmacy",
        Place::Toko => "shop",
    };
    let text = Text::new("stock-recall-step").with("fate", step.fate.code()).with("place", place);
    let mut words = board.tell(&text);
    if let Some(date) = step.date {
        words = format!("{words} {:02}/{:02}/{} {}", date.day(), date.month(), date.year(), step.reference);
    }
    let words = board.fitted(hand, words.trim_end(), right - x - taken - 16.0);
    let buyer = step.receipt.as_ref().and_then(|receipt| recall.buyers.get(receipt));
    // A row without a second line stands in its middle, level with its figure.
    let base = if buyer.is_some() { upper } else { hand.baseline(area.centre()) };
    board.words((x, base), Side::Left, hand, words);
    let Some(buyer) = buyer else { return };
    let member = buyer.member.as_ref().map_or("", |member| member.as_str());
    let parts = [buyer.name.as_str(), member, buyer.prescription.as_str(), buyer.phone.as_str()];
    let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let words = if known.is_empty() { board.say("stock-recall-unknown") } else { known.join(SEPARATOR) };
    let words = board.fitted(second, &words, right - x - taken - 16.0);
    board.words((x, lower), Side::Left, second, words);
}

/// Back; the sale of it is stopped; the next batch; more lines where there are more than fit.
fn turning(board: &mut Board<Message>, recall: &Recall, shop: &Shop, (first, room): (usize, usize), area: Area) {
    let may =
        shop.answer.user.as_ref().is_some_and(|user| {
            access::may(user.role, Act::SetMedicineRules) || access::may(user.role, Act::SetPrices)
        });
    let more = recall.steps.len() > room;
    let on = if first + room < recall.steps.len() { first + room } else { 0 };
    let keys = [
        ("recall-back", "key-back", Shortcut::Escape, true, Message::BackPressed),
        ("recall-block", "stock-recall-block", Shortcut::F(8), may && !recall.blocked, Message::BlockPressed),
        ("recall-next", "stock-recall-next", Shortcut::F(2), true, Message::RecallPressed),
        ("recall-on", "stock-recall-on", Shortcut::F(7), more, Message::RecallTurned(on)),
    ];
    for (place, (id, label, shortcut, can, message)) in keys.into_iter().enumerate() {
        let (label, look) = (board.say(label), if can { Look::Plain } else { Look::Off });
        let size = board.fit.pick(17.0, 14.0);
        let key = Key { id, label, shortcut: Some(shortcut), look, size, ..Key::default() };
        key.draw(board, area.cell(4, 1, 8.0, (place, 0), 1), message);
    }
}
