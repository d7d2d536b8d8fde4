//! Draws the sales that may stand under the wrong member, each with the key that opens its receipt (N12).
//!
//! Always holds: what there is no room for is counted in the heading, and stands in the manager's day.

use super::Message;
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::domain::text::Text;
use crate::till::answer::HintView;

/// Height of the heading and of one row.
pub fn heights(board: &Board<Message>) -> (f32, f32) {
    (board.fit.pick(38.0, 30.0), board.fit.pick(76.0, 62.0))
}

/// As many as there is room for; digits go on from `hint`.
pub fn draw(board: &mut Board<Message>, hints: &[HintView], area: Area, hint: &mut u32) {
    let (head_h, row_h) = heights(board);
    if hints.is_empty() || area.h < head_h + row_h {
        return;
    }
    let title = board.hand(board.fit.pick(18.0, 16.0), Face::Bold);
    let room = ((area.h - head_h) / row_h).floor() as usize;
    let base = area.y + head_h - 10.0;
    let mut right = area.right() - 24.0;
    if hints.len() > room {
        let second = board.hand2(board.fit.pick(16.0, 15.0), Face::Regular);
        let words = board.tell(&Text::new("close-looks-more").with("count", hints.len() - room));
        right -= board.words((right, base), Side::Right, second, words) + 16.0;
    }
    let words = board.tell(&Text::new("close-looks").with("count", hints.len()));
    let words = board.fitted(title, &words, right - area.x - 24.0);
    board.words((area.x + 24.0, base), Side::Left, title, words);
    for (index, one) in hints.iter().take(room).enumerate() {
        let at = Area { y: area.y + head_h + row_h * index as f32, h: row_h, ..area };
        row(board, one, at, hint);
        board.hair(at.x, at.bottom() - 1.0, at.w);
    }
}

fn row(board: &mut Board<Message>, hint: &HintView, row: Area, number: &mut u32) {
    let ink = board.inks.att;
    icon(board, Icon::MemberCard, (row.x + 24.0, row.centre()), 26.0, ink);
    let key_w = board.fit.pick(150.0, 128.0);
    let key_h = board.fit.pick(50.0, 47.0);
    let place = Area::new(row.right() - 16.0 - key_w, row.centre() - key_h / 2.0, key_w, key_h);
    let x = row.x + 62.0;
    let room = place.x - 12.0 - x;
    let title = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold);
    let words = board.tell(&hint.title);
    let words = board.fitted(title, &words, room);
    board.words((x, row.centre() - 5.0), Side::Left, title, words);
    let second = board.hand2(board.fit.pick(16.0, 15.0), Face::Regular);
    let words = board.tell(&hint.detail);
    let words = board.fitted(second, &words, room);
    board.words((x, row.centre() + board.fit.pick(20.0, 18.0)), Side::Left, second, words);
    let id = key::numbered("close-look", *number as usize);
    let shortcut = char::from_digit(*number, 10).map(Shortcut::Sign);
    let label = board.say("key-see");
    let key = Key { id: &id, label, shortcut, look: Look::Quiet, ..Key::default() };
    key.draw(board, place, Message::LookPressed(hint.receipt.clone()));
    *number += 1;
}
