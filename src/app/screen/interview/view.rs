//! Draws the questions at the left and what sends somebody on at the right.

use super::{DANGERS, Message, QUESTIONS};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::head;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key};
use crate::app::widget::notice::{self, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::status;

pub fn view(shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("wwham-title");
    head::counter(&mut board, shop, title);
    let (fit, top) = (board.fit, status::HEIGHT);
    let keys_h = fit.pick(62.0, 50.0);
    let keys = Area::new(8.0, fit.height - 8.0 - keys_h, fit.width - 16.0, keys_h);
    let left = Area::new(8.0, top, (fit.width - 24.0) * 0.6, keys.y - 8.0 - top);
    let right = Area::new(left.right() + 8.0, top, fit.width - 16.0 - left.right(), left.h);
    board.place(left);
    questions(&mut board, left);
    board.place(right);
    dangers(&mut board, right);
    board.place(keys);
    let back = board.say("key-back");
    let complaint = board.say("rx-complaint");
    let row = vec![
        (
            Key {
                id: "wwham-back",
                label: back,
                icon: Some(Icon::Back),
                shortcut: Some(Shortcut::Escape),
                ..Key::default()
            },
            Message::BackPressed,
        ),
        (
            Key { id: "wwham-complaint", label: complaint, shortcut: Some(Shortcut::F(5)), ..Key::default() },
            Message::ComplaintPressed,
        ),
    ];
    key::row(&mut board, keys, 8.0, row);
    board
}

/// A question a row, its first word large.
fn questions(board: &mut Board<Message>, area: Area) {
    sheet(board, area);
    let edge = board.fit.pick(24.0, 16.0);
    let (large, small) = (board.fit.pick(26.0, 20.0), board.fit.pick(18.0, 15.0));
    for (row, (question, more)) in QUESTIONS.into_iter().enumerate() {
        let at = area.cell(1, QUESTIONS.len(), 0.0, (0, row), 1);
        if row > 0 {
            board.hair(at.x, at.y, at.w);
        }
        let (title, below) = (board.hand(large, Face::Bold), board.hand2(small, Face::Regular));
        let words = board.say(question);
        let words = board.fitted(title, &words, at.w - 2.0 * edge);
        let base = at.y + board.fit.pick(44.0, 34.0);
        board.words((at.x + edge, base), Side::Left, title, words);
        let words = board.say(more);
        for (line, words) in board.lines(below, &words, at.w - 2.0 * edge, 2).iter().enumerate() {
            let y = base + board.fit.pick(30.0, 24.0) + small * 1.25 * line as f32;
            board.words((at.x + edge, y), Side::Left, below, words.as_str());
        }
    }
}

/// What is not for this counter, and that the pharmacist decides.
fn dangers(board: &mut Board<Message>, area: Area) {
    notice::plate(board, area, Tone::Stop);
    let inks = board.inks;
    let x = area.x + 19.0;
    let size = board.fit.pick(34.0, 26.0);
    let centre = area.y + board.fit.pick(40.0, 28.0);
    icon(board, Icon::Refused, (x, centre), size, inks.stop);
    let title = Hand::new(board.fit.pick(26.0, 20.0), Face::Bold, inks.stop);
    let words = board.say("wwham-refer");
    board.words((x + size + 12.0, title.baseline(centre)), Side::Left, title, words);
    let small = board.fit.pick(18.0, 15.0);
    let hand = board.hand(small, Face::Regular);
    let room = area.right() - 16.0 - x;
    let mut y = centre + board.fit.pick(48.0, 36.0);
    for danger in DANGERS {
        let words = ["•", &board.say(danger)].join(" ");
        for line in board.lines(hand, &words, room, 3) {
            board.words((x, y), Side::Left, hand, line);
            y += small * 1.3;
        }
        y += board.fit.pick(8.0, 5.0);
    }
    let second = board.hand2(board.fit.pick(16.0, 14.0), Face::Regular);
    let words = board.say("wwham-reminder");
    for line in board.lines(second, &words, room, 3) {
        board.words((x, y + 6.0), Side::Left, second, line);
        y += second.size * 1.3;
    }
}
