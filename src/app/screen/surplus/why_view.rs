//! Draws where one member's SHU comes from: pool × own ÷ all, with the figures put in, and the keys to what they are
//! made of.

use super::{Message, Surplus};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::{Key, Look};
use crate::domain::cooperative::shu::policy::{Basis, PoolKind};
use crate::domain::cooperative::shu::why::{Part, why};
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::books::SurplusView;

const fn label(part: &Part) -> &'static str {
    match (part.kind, part.basis) {
        (PoolKind::Capital, _) => "surplus-by-savings",
        (_, Basis::Jasa) => "surplus-by-jasa",
        _ => "surplus-by-purchases",
    }
}

pub fn draw(board: &mut Board<Message>, surplus: &Surplus, view: &SurplusView, area: Area) {
    let Some(place) = surplus.chosen() else { return };
    let key_w = board.fit.pick(180.0, 160.0);
    let right = area.right() - 20.0;
    let room = right - key_w - area.x - 40.0;
    let title = board.hand(board.fit.pick(18.0, 17.0), Face::SemiBold);
    let text = Text::new("surplus-why").with("name", view.names.get(place).map_or("", String::as_str));
    let words = board.tell(&text);
    let shown = board.fitted(title, &words, room);
    board.words((area.x + 20.0, area.y + board.fit.pick(34.0, 26.0)), Side::Left, title, shown);
    let key_h = board.fit.pick(48.0, 47.0);
    let edge = board.fit.pick(12.0, 6.0);
    let top = |row: usize| area.bottom() - edge - (key_h + 6.0) * (2 - row) as f32 + 6.0;
    arithmetic(board, view, place, (Area { w: room, ..area }, [top(0), top(1)].map(|y| y + key_h / 2.0)));
    let keys = [
        ("surplus-receipts", "key-open-receipts", Shortcut::Enter, Message::ReceiptsPressed),
        ("surplus-savings", "key-open-savings", Shortcut::F(6), Message::SavingsPressed),
    ];
    for (row, (id, label, shortcut, message)) in keys.into_iter().enumerate() {
        let (label, shortcut, size) = (board.say(label), Some(shortcut), board.fit.pick(17.0, 16.0));
        let key = Key { id, label, shortcut, hint_after: true, look: Look::Quiet, size, ..Key::default() };
        key.draw(board, Area::new(right - key_w, top(row), key_w, key_h), message);
    }
}

/// A line a pool, two of them each beside the key to what it is made of; who takes no part is told why.
fn arithmetic(board: &mut Board<Message>, view: &SurplusView, place: usize, (area, beside_keys): (Area, [f32; 2])) {
    let plain = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let first = area.y + board.fit.pick(68.0, 50.0);
    let step = board.fit.pick(32.0, 23.0);
    let reason = view.distribution.members.get(place).and_then(|share| share.reason);
    if let Some(reason) = reason {
        let words = board.tell(&Text::new("surplus-no-part").with("reason", reason.code()));
        for (index, line) in board.lines(plain, &words, area.w, 2).into_iter().enumerate() {
            board.words((area.x + 20.0, first + step * index as f32), Side::Left, plain, line);
        }
        return;
    }
    let sum = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let figures = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold);
    let x = area.x + board.fit.pick(150.0, 128.0);
    let parts = why(&view.policy, &view.people, &view.distribution, place);
    if parts.iter().all(|part| part.pool.is_zero()) {
        // A sum of nothing times nothing explains nothing.
        let words = board.say("surplus-nothing-shared");
        board.words((area.x + 20.0, first), Side::Left, plain, words);
        return;
    }
    for (index, part) in parts.iter().take(3).enumerate() {
        let y = match parts.len() {
            1 | 2 if !board.fit.is_rapat() => sum.baseline(beside_keys[index.min(1)]),
            _ => first + step * index as f32,
        };
        let words = board.say(label(part));
        board.words((area.x + 20.0, y), Side::Left, plain, words);
        let pool = format::plain_on_screen(part.pool);
        let reckoned = format!("{pool} × {} ÷ {}", format::hundredths(part.own), format::hundredths(part.all));
        let share = format::plain_on_screen(part.share);
        board.run((x, y), &[(figures, &reckoned), (plain, "  =  "), (sum, &share)]);
    }
}
