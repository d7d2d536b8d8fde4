//! Draws the card's lower part the other way: the boxes one by one, and what must not be sold among them in red.

use super::card_view::{Lines, details_key};
use super::words::{amount, expiry, ladder};
use super::{Message, Stock};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::{Key, Look};
use crate::domain::goods::lot::Standing;
use crate::domain::goods::product::Place;
use crate::domain::text::Text;
use crate::station::stock_check::{Batch, Card};

/// The boxes one by one, in the order in which they are taken, and what must not be sold among them in red.
pub fn boxes(board: &mut Board<Message>, stock: &Stock, card: &Card, area: Area, lines: &Lines) {
    let mut top = area.y + 2.0;
    if !lines.rapat {
        let bold = board.hand(18.0, Face::Bold);
        let words = board.say("stock-boxes");
        let end = lines.x + board.words((lines.x, area.y + 27.0), Side::Left, bold, words);
        let at = Area::new(lines.right - 140.0, area.y + 2.0, 140.0, 40.0);
        details_key(board, stock, at, false);
        let hand = board.hand2(16.0, Face::Regular);
        let all = ladder(&card.row, card.row.sellable);
        let words = board.fitted(hand, &all, at.x - 12.0 - end - 16.0);
        board.words((at.x - 12.0, area.y + 27.0), Side::Right, hand, words);
        top = area.y + 43.0;
    }
    // Two boxes and the line below them have room in the smallest window.
    let pitch = if lines.rapat { 23.5 } else { 34.0 };
    let key_h = board.fit.pick(44.0, 47.0);
    let at = Area::new(lines.x, area.bottom() - key_h, lines.right - lines.x, key_h);
    for (place, (id, label, f, message)) in [
        ("stock-why", "stock-why", 9, Message::WhyPressed),
        ("stock-order", "stock-card-order", 5, Message::OrderPressed),
        ("stock-transfer", "stock-transfer", 3, Message::TransferPressed),
        ("stock-recall", "stock-recall", 2, Message::RecallPressed),
    ]
    .into_iter()
    .enumerate()
    {
        let hidden = lines.rapat;
        let (label, shortcut) = (board.say(label), Some(Shortcut::F(f)));
        let size = 13.0;
        let key = Key { id, label, shortcut, hint_after: !hidden, hidden, look: Look::Quiet, size, ..Key::default() };
        key.draw(board, at.cell(4, 1, 5.0, (place, 0), 1), message);
    }
    let room = (((at.y - 4.0 - top) / pitch).floor() as usize).max(1);
    let count = card.batches.len();
    let more = count > room;
    let page = if more { (room - 1).max(1) } else { room };
    let first = if stock.boxes_from < count { stock.boxes_from } else { 0 };
    let list = Area::new(lines.x, top, lines.right - lines.x, at.y - 4.0 - top);
    for (at, batch) in card.batches.iter().skip(first).take(page).enumerate() {
        let row = Area { y: list.y + pitch * at as f32, h: pitch, ..list };
        one_box(board, stock, card, batch, row);
    }
    let hand = board.hand2(16.0, Face::Regular);
    if card.batches.is_empty() {
        let words = board.say("stock-no-boxes");
        board.words((lines.x, hand.baseline(top + pitch / 2.0)), Side::Left, hand, words);
    } else if more {
        turning(board, (first, page, count), list, top + pitch * page as f32 + pitch / 2.0);
    }
}

/// Which boxes are seen; a tap on them, or the key that stands there, shows the next.
fn turning(board: &mut Board<Message>, (first, page, count): (usize, usize, usize), list: Area, centre: f32) {
    let last = (first + page).min(count);
    let hand = board.hand2(16.0, Face::Regular);
    let text = Text::new("stock-boxes-on").with("from", first + 1).with("last", last).with("count", count);
    let words = board.tell(&text);
    let shown = board.fitted(hand, &words, list.w);
    board.words((list.x, hand.baseline(centre)), Side::Left, hand, shown);
    let from = board.next_mark();
    board.pressable("boxes-on", list, from, Message::BoxesTurned(last % count)).shortcut = Some(Shortcut::Sign('+'));
}

fn one_box(board: &mut Board<Message>, stock: &Stock, card: &Card, batch: &Batch, area: Area) {
    let barred = match batch.standing {
        Standing::Expired => Some("stock-expired"),
        Standing::Recalled => Some("stock-recalled"),
        Standing::Quarantined => Some("stock-set-aside"),
        Standing::Sellable | Standing::SellableWithWarning => None,
    };
    let inks = board.inks;
    let ink = if barred.is_some() { inks.stop } else { inks.ink };
    let in_hand = stock.found.as_deref().and_then(|found| found.scanned.as_ref());
    if in_hand.is_some_and(|(scanned, _)| scanned.eq_ignore_ascii_case(&batch.batch)) {
        let at = Area { x: area.x - 8.0, w: area.w + 16.0, y: area.y + 1.0, h: area.h - 2.0 };
        board.plate(at, inks.info_soft, 4.0);
    }
    let base = board.hand(16.0, Face::Regular).baseline(area.centre());
    let code = Hand::new(16.0, Face::CodeBold, ink);
    let plain = Hand::new(16.0, Face::Regular, ink);
    let named = if batch.batch.is_empty() { String::from('\u{2013}') } else { batch.batch.clone() };
    let shown = board.fitted(code, &named, area.w * 0.26);
    board.words((area.x, base), Side::Left, code, shown);
    board.words((area.x + area.w * 0.28, base), Side::Left, plain, expiry(batch.expiry));
    let place = match (batch.place == card.counter, batch.place) {
        (true, _) => batch.shelf.clone(),
        (false, Place::Gudang) => board.say("stock-warehouse"),
        (false, Place::Karantina) => board.say("stock-quarantine"),
        (false, _) => board.say("stock-shop"),
    };
    let place = match barred {
        Some(why) => board.say(why),
        None => place,
    };
    let shown = board.fitted(plain, &place, area.w * 0.28);
    board.words((area.x + area.w * 0.46, base), Side::Left, plain, shown);
    let figure = Hand::new(18.0, Face::Bold, ink);
    let quantity = amount(board, &card.row, stock.unit_of(&card.row), batch.quantity).large;
    board.words((area.right(), base), Side::Right, figure, quantity);
}
