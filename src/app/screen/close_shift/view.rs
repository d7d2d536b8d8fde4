//! Draws the closing: head with its three steps, the count, and what follows once the shift is closed.

use super::{CloseShift, Closed, Message, looks_view, result_view};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::Key;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{flag, sheet};
use crate::app::widget::steps::steps;
use crate::app::widget::{counting, status};
use crate::domain::text::Text;
use crate::locale::format;

pub fn view(screen: &CloseShift, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let step = match (&screen.closed, &screen.result) {
        (Some(_), _) => 2,
        (None, Some(_)) => 1,
        (None, None) => 0,
    };
    head(&mut board, shop, step);
    let whole = board.whole();
    let top = status::HEIGHT + 12.0;
    let work = Area::new(8.0, top, whole.w - 16.0, whole.h - 8.0 - top);
    match (&screen.closed, &screen.result) {
        (Some(closed), _) => done(&mut board, closed, shop, work),
        (None, Some(result)) => result_view::draw(&mut board, screen, result, shop, work),
        (None, None) => count(&mut board, screen, shop, work),
    }
    board
}

fn head(board: &mut Board<Message>, shop: &Shop, step: usize) {
    let whole = board.whole();
    board.place(Area { h: status::HEIGHT + 8.0, ..whole });
    let centre = 30.0;
    flag(board, 16.0, centre - 11.0, 22.0);
    let title = board.hand(24.0, Face::Bold);
    let words = board.tell(&Text::new("close-title").with("till", shop.till.clone()));
    let width = board.words((58.0, title.baseline(centre)), Side::Left, title, words);
    let words = ["close-step-count", "close-step-compare", "close-step-paper"].map(|key| board.say(key));
    // At 1024 the words of the other steps are left out: the numbers say how many there are.
    let words = match board.fit.is_rapat() {
        true => std::array::from_fn(|at| if at == step { words[at].clone() } else { String::new() }),
        false => words,
    };
    steps(board, whole.w - 16.0, centre, &words, step);
    let Some(shift) = &shop.answer.shift else { return };
    let name = shop.answer.user.as_ref().map_or("", |user| user.name.as_str());
    let time = |at| format::time_on_screen(shop.style.zone.local(at));
    let words =
        Text::new("close-shift-of").with("name", name).with("from", time(shift.opened)).with("until", time(shop.now));
    let hand = board.hand2(18.0, Face::Regular);
    let room = whole.w - 58.0 - width - board.fit.pick(560.0, 380.0);
    let words = board.tell(&words);
    let words = board.fitted(hand, &words, room);
    board.words((58.0 + width + 20.0, hand.baseline(centre)), Side::Left, hand, words);
}

fn count(board: &mut Board<Message>, screen: &CloseShift, shop: &Shop, work: Area) {
    let left_w = board.fit.pick(700.0, 470.0);
    let left = Area { w: left_w, ..work };
    let right = Area { x: left.right() + 8.0, w: work.w - left_w - 8.0, ..work };
    let (left, right) = match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    };
    board.place(left);
    counting::rows(board, &screen.counting, left, Message::Counted);
    board.place(right);
    let top = Area { h: board.fit.pick(120.0, 60.0), ..right };
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area { y: right.bottom() - bar_h, h: bar_h, ..right };
    let next_h = board.fit.pick(72.0, 48.0);
    let next = Area { y: bar.y - 8.0 - next_h, h: next_h, ..right };
    let keys = Area::new(right.x, top.bottom() + 8.0, right.w, next.y - 16.0 - top.bottom());
    match &screen.trouble {
        Some(trouble) => trouble_notice(board, trouble, top),
        None => {
            sheet(board, top);
            counting::about(board, &screen.counting, top);
            let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
            let words = board.say("close-blind");
            let room = top.w - board.fit.pick(230.0, 280.0);
            let lines = board.lines(hand, &words, room, 2);
            for (index, line) in lines.iter().enumerate() {
                let below = 22.0 * (lines.len() - 1 - index) as f32;
                board.words(
                    (top.right() - 16.0, top.bottom() - board.fit.pick(22.0, 14.0) - below),
                    Side::Right,
                    hand,
                    line.as_str(),
                );
            }
        }
    }
    // At 1024 the way back stands beside the way on: above, it would cover what is counted.
    let back_w = board.fit.pick(150.0, 130.0);
    let (back, next) = match board.fit.is_rapat() {
        true => (Area { w: back_w, ..next }, Area { x: next.x + back_w + 8.0, w: next.w - back_w - 8.0, ..next }),
        false => (Area::new(top.right() - back_w - 16.0, top.y + 12.0, back_w, 48.0), next),
    };
    if screen.trouble.is_none() || board.fit.is_rapat() {
        leave(board, back);
    }
    counting::keys(board, &screen.counting, (keys, next), Message::Counted);
    let ready = screen.is_counted() && !screen.waiting;
    let left = Text::new("shift-pieces-left").with("count", screen.counting.left());
    let below = if screen.is_counted() { String::new() } else { board.tell(&left) };
    let right = Right::SumSoFar { figures: format::plain_on_screen(screen.counting.total()), below };
    let label = board.say("key-save-count");
    let bar_of = Bar { id: "bar-save-count", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar_of.draw(board, bar, Message::SavePressed);
}

fn leave(board: &mut Board<Message>, at: Area) {
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let look = crate::app::widget::key::Look::Quiet;
    Key { id: "close-back", label, shortcut, look, ..Key::default() }.draw(board, at, Message::BackPressed);
}

pub fn trouble_notice(board: &mut Board<Message>, trouble: &Text, area: Area) {
    let words = board.tell(trouble);
    let label = board.say("key-understood");
    let shortcut = Some(Shortcut::F(1));
    let key = Key { id: "close-understood", label, shortcut, hidden: true, ..Key::default() };
    let key = Some((key, Message::PutAwayPressed));
    Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
}

/// Closed: what is printed, what to carry where, and the day in sentences.
fn done(board: &mut Board<Message>, closed: &Closed, shop: &Shop, work: Area) {
    let left_w = board.fit.pick(560.0, 420.0);
    let left = Area { w: left_w, ..work };
    let right = Area { x: left.right() + 8.0, w: work.w - left_w - 8.0, ..work };
    board.place(left);
    sheet(board, left);
    let heading = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let words = board.say("close-summary");
    board.words((left.x + 20.0, left.y + 36.0), Side::Left, heading, words);
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let copy_h = board.fit.pick(64.0, 52.0);
    let step = ((left.h - 60.0 - copy_h - 24.0) / 16.0).min(board.fit.pick(34.0, 26.0));
    let lines: Vec<String> = closed.summary.iter().map(|line| board.tell(line)).collect();
    let shown = lines.iter().flat_map(|line| board.lines(hand, line, left.w - 40.0, 2)).collect::<Vec<_>>();
    for (index, line) in shown.into_iter().enumerate() {
        board.words((left.x + 20.0, left.y + 68.0 + step * index as f32), Side::Left, hand, line);
    }
    let at = Area::new(left.x + 16.0, left.bottom() - copy_h - 14.0, left.w - 32.0, copy_h);
    let label = board.say(if closed.copied { "close-copied" } else { "key-copy" });
    let key = Key { id: "close-copy", label, shortcut: Some(Shortcut::Sign('s')), ..Key::default() };
    key.draw(board, at, Message::CopyPressed(lines.clone()));
    board.place(right);
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area { y: right.bottom() - bar_h, h: bar_h, ..right };
    papers(board, closed, shop, Area { h: right.h - bar_h - 8.0, ..right });
    let label = board.say("key-done");
    let words = board.say(if closed.z.deposit.is_zero() { "close-then-leave" } else { "close-then" });
    let bar_of = Bar {
        id: "bar-closed",
        label,
        shortcut: Shortcut::F(12),
        right: Right::Words(words),
        ready: true,
        hinted: true,
    };
    bar_of.draw(board, bar, Message::DonePressed);
}

fn papers(board: &mut Board<Message>, closed: &Closed, shop: &Shop, area: Area) {
    sheet(board, area);
    let large = board.hand(board.fit.pick(32.0, 26.0), Face::Bold).in_ink(board.inks.go);
    let words = board.tell(&Text::new("close-closed").with("number", i64::from(closed.z.number)));
    board.words((area.x + 24.0, area.y + board.fit.pick(60.0, 46.0)), Side::Left, large, words);
    let rows = [
        ("close-to-safe", format::plain_on_screen(closed.z.deposit)),
        ("close-left", format::plain_on_screen(closed.z.left.unwrap_or_default())),
    ];
    let hand = board.hand(board.fit.pick(22.0, 19.0), Face::SemiBold);
    let label = board.hand2(board.fit.pick(20.0, 17.0), Face::Regular);
    let step = board.fit.pick(48.0, 38.0);
    let mut y = area.y + board.fit.pick(124.0, 92.0);
    for (key, figures) in rows {
        let words = board.say(key);
        board.words((area.x + 24.0, y), Side::Left, label, words);
        board.words((area.right() - 24.0, y), Side::Right, hand, figures);
        y += step;
    }
    let printer = shop.health.printer;
    let paper = match (printer.is_in_trouble(), closed.z.deposit.is_zero()) {
        (true, _) => "close-paper-waits",
        (false, true) => "close-paper-prints-z",
        (false, false) => "close-paper-prints",
    };
    let mut sentences = vec![Text::new(paper)];
    if !closed.z.carried.is_empty() {
        sentences.push(Text::new("close-carried").with("count", closed.z.carried.len()));
    }
    let hash = closed.z.hash.get(..16).unwrap_or_default();
    sentences.push(Text::new("close-hash").with("hash", hash));
    for sentence in sentences {
        let words = board.tell(&sentence);
        for line in board.lines(label, &words, area.w - 48.0, 3) {
            board.words((area.x + 24.0, y), Side::Left, label, line);
            y += label.size * 1.35;
        }
        y += 10.0;
    }
    let looks = Area { y, h: area.bottom() - y - 8.0, ..area };
    looks_view::draw(board, &closed.z.hints, looks, &mut 1);
}
