//! Draws a receipt on its way to a telephone: the number at the left, the QR at the right, what to do below it.

use super::Message;
use super::sending::Sending;
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::Icon;
use crate::app::widget::letters::Stroke;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::{field, pad, qr};
use crate::domain::text::Text;

/// Lines of what to do.
const LINES: usize = 4;

pub fn draw(board: &mut Board<Message>, sending: &Sending, area: Area) {
    sheet(board, area);
    let inner = area.inset(board.fit.pick(20.0, 12.0));
    let hand = board.hand(board.fit.pick(22.0, 18.0), Face::Bold);
    let title = board.tell(&Text::new("sending-title").with("receipt", sending.receipt.to_string()));
    let title = board.fitted(hand, &title, inner.w);
    board.words((inner.x, inner.y + 20.0), Side::Left, hand, title);
    let body = Area { y: inner.y + 36.0, h: inner.h - 36.0, ..inner };
    // What to do stands below the QR, which gets all the width that the digits leave.
    let small = board.hand2(board.fit.pick(16.0, 13.0), Face::Regular);
    let step = small.size * 1.25;
    let side = (body.h - LINES as f32 * step - 8.0).min(body.w * 0.54);
    let right = Area { x: body.right() - side, w: side, h: side, ..body };
    let left = Area { w: body.w - side - 16.0, ..body };
    match (&sending.text, sending.link()) {
        (Some(Err(why)), _) => {
            let words = board.tell(why);
            Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(board, right);
        }
        (_, Some(link)) => qr::qr(board, right, &link),
        (_, None) => {
            let words = board.say("care-reading");
            empty(board, right, &words);
        }
    }
    let how = board.say(if sending.copied { "sending-copied" } else { "sending-how" });
    for (at, line) in board.lines(small, &how, right.w, LINES).iter().enumerate() {
        let y = right.bottom() + 6.0 + small.size + step * at as f32;
        board.words((right.x, y), Side::Left, small, line.as_str());
    }
    let number = Area { h: board.fit.pick(56.0, 46.0), ..left };
    field::number(board, number, field::State::Typing, board.fit.pick(26.0, 20.0), &sending.number);
    let below = number.bottom() + 8.0;
    let grid = Area { y: below, h: (left.bottom() - below).min(board.fit.pick(400.0, 330.0)), ..left };
    for (at, digits) in ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0"].into_iter().enumerate() {
        let cell = grid.cell(3, 4, 6.0, (if at == 9 { 1 } else { at % 3 }, at / 3), 1);
        let sign = digits.chars().next().unwrap_or('0');
        pad::digit(board, cell, digits, Message::Typed(Stroke::Sign(sign)));
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, grid.cell(3, 4, 6.0, (2, 3), 1), erase, Message::Typed(Stroke::Erase));
}
