//! Draws the code that waits for its money: large for the customer's phone, what to do beside it (R30).
//!
//! A code shown is no payment: the bar takes it only with the last signs of the reference.

use super::Message;
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::sheet::sheet;
use crate::app::widget::{pad, qr};
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::QrisView;

/// The code, and the pad for the reference.
pub fn waiting(board: &mut Board<Message>, qris: &QrisView, expired: bool, area: Area) {
    let pad_w = board.fit.pick(290.0, 240.0);
    let gap = board.fit.pick(8.0, 9.0);
    let shown = Area { w: area.w - pad_w - gap, ..area };
    sheet(board, shown);
    // So that the squares of the usual code come to four pixels at 1024: a phone reads them from a step away.
    let told_h = board.fit.pick(56.0, 36.0);
    let code = Area { h: shown.h - told_h, ..shown };
    qr::qr(board, code.inset(board.fit.pick(4.0, 2.0)), &qris.payload);
    let text = match qris.dynamic {
        _ if expired => Text::new("pay-qris-expired"),
        true => Text::new("pay-qris-dynamic"),
        false => Text::new("pay-qris-static").with("amount", format::plain_on_screen(qris.amount)),
    };
    let words = board.tell(&text);
    let ink = if expired { board.inks.att } else { board.inks.ink };
    let hand = board.hand(board.fit.pick(18.0, 15.0), Face::SemiBold).in_ink(ink);
    let step = hand.size * 1.2;
    let lines = board.lines(hand, &words, shown.w - 24.0, 2);
    let first = code.bottom() + (told_h - 6.0) / 2.0 - step * (lines.len() - 1) as f32 / 2.0;
    for (index, line) in lines.into_iter().enumerate() {
        let baseline = hand.baseline(first + step * index as f32);
        board.words((shown.middle(), baseline), Side::Centre, hand, line);
    }
    reference(board, Area { x: shown.right() + gap, w: pad_w, ..area });
}

/// Digits of the reference in the merchant's app.
fn reference(board: &mut Board<Message>, area: Area) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = area.cell(3, 4, 8.0, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    let zero = area.cell(3, 4, 8.0, (0, 3), 2);
    pad::digit(board, zero, "0", Message::DigitsPressed("0"));
    let at = area.cell(3, 4, 8.0, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}

/// Not paid, another customer meanwhile, the code on paper.
pub fn actions(board: &mut Board<Message>, area: Area) {
    let icons = !board.fit.is_rapat();
    let key = |id, label, sign: Icon, shortcut| Key {
        id,
        label,
        icon: icons.then_some(sign),
        shortcut: Some(shortcut),
        size: if icons { 18.0 } else { 15.0 },
        ..Key::default()
    };
    let unpaid = board.say("key-unpaid");
    let unpaid = Key { look: Look::Removing, ..key("qris-unpaid", unpaid, Icon::Close, Shortcut::Escape) };
    let other = key("qris-serve-other", board.say("key-serve-other"), Icon::Park, Shortcut::F(7));
    let print = key("qris-print", board.say("key-print-qris"), Icon::Printer, Shortcut::F(9));
    let keys =
        vec![(unpaid, Message::UnpaidPressed), (other, Message::ServeOtherPressed), (print, Message::PrintPressed)];
    key::row(board, area, board.fit.pick(8.0, 6.0), keys);
}
