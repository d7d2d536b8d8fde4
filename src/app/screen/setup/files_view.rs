//! Draws the page of lists: the spreadsheet files that were found, what each holds, and what came of it.

use super::{FileState, KINDS, ListFile, Message, Setup};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::text::Text;
use crate::import::BadRow;

pub fn draw(board: &mut Board<Message>, setup: &Setup, left: Area, right: Area) {
    let whole = board.whole();
    board.place(Area { x: 0.0, w: right.x - 4.0, ..whole });
    super::view::head(board, setup, left, 3);
    let title = board.hand(board.fit.pick(34.0, 26.0), Face::Bold);
    let words = board.say("setup-lists");
    board.words((left.x, board.fit.pick(126.0, 94.0)), Side::Left, title, words);
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area::new(left.x, left.h - 16.0 - bar_h, left.w, bar_h);
    let top = board.fit.pick(146.0, 108.0);
    let list = Area::new(left.x, top, left.w, bar.y - 12.0 - top);
    sheet(board, list);
    match setup.files.is_empty() {
        true => {
            let words = board.say("setup-no-files");
            empty(board, list, &words);
        }
        false => files(board, setup, list),
    }
    let label = board.say("key-start-selling");
    let words = board.say("setup-lists-later");
    let right_words = Right::Words(words);
    let bar_of =
        Bar { id: "bar-next-step", label, shortcut: Shortcut::Enter, right: right_words, ready: true, hinted: true };
    bar_of.draw(board, bar, Message::NextPressed);
    board.place(right);
    panel(board, setup, right);
}

fn files(board: &mut Board<Message>, setup: &Setup, list: Area) {
    let height = board.fit.pick(74.0, 64.0);
    let room = (list.h / height).floor() as usize;
    for (index, file) in setup.files.iter().enumerate().take(room) {
        let row = Area { y: list.y + height * index as f32, h: height, ..list };
        if index > 0 {
            board.hair(row.x, row.y, row.w);
        }
        file_row(board, row, file, index);
    }
}

fn file_row(board: &mut Board<Message>, row: Area, file: &ListFile, index: usize) {
    let ink = board.inks.ink2;
    icon(board, Icon::Spreadsheet, (row.x + 16.0, row.centre()), 28.0, ink);
    let height = board.fit.pick(52.0, 48.0);
    let y = row.centre() - height / 2.0;
    let take_w = board.fit.pick(130.0, 100.0);
    let take = Area::new(row.right() - 12.0 - take_w, y, take_w, height);
    let kind_w = board.fit.pick(170.0, 130.0);
    let kind = Area::new(take.x - 8.0 - kind_w, y, kind_w, height);
    let id = key::numbered("take", index + 1);
    let label = board.say("key-take-in");
    Key { id: &id, label, ..Key::default() }.draw(board, take, Message::FilePressed(index));
    let id = key::numbered("kind", index + 1);
    let name = KINDS.iter().find(|(word, _)| *word == file.kind).map_or("setup-list-products", |(_, name)| name);
    let label = board.say(name);
    Key { id: &id, label, size: 16.0, ..Key::default() }.draw(board, kind, Message::KindPressed(index));
    let x = row.x + 58.0;
    let hand = board.hand(board.fit.pick(20.0, 17.0), Face::Medium);
    let shown = board.fitted(hand, &file.name, kind.x - 12.0 - x);
    board.words((x, row.centre() - 2.0), Side::Left, hand, shown);
    let (tone, text) = match file.state {
        FileState::Waiting => (badge::Tone::Line, Text::new("setup-file-waiting")),
        FileState::Taken { new, same } => {
            (badge::Tone::Good, Text::new("setup-file-taken").with("new", new).with("same", same))
        }
        FileState::Bad { count } => (badge::Tone::Stop, Text::new("setup-file-bad").with("count", count)),
    };
    let words = board.tell(&text);
    badge(board, (x, row.centre() + 6.0), tone, &words);
}

/// How to make a list; or the rows of the last one that could not be taken.
fn panel(board: &mut Board<Message>, setup: &Setup, area: Area) {
    sheet(board, area);
    let inner = area.inset(board.fit.pick(24.0, 14.0));
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let bad = !setup.bad_rows.is_empty();
    let words = board.say(if bad { "setup-bad-rows" } else { "setup-lists-how" });
    board.words((inner.x, inner.y + 22.0), Side::Left, title, words);
    let hand = board.hand(board.fit.pick(16.0, 15.0), Face::Regular);
    let step = hand.size * 1.3;
    let mut y = inner.y + 56.0;
    let texts: Vec<String> = match bad {
        true => setup.bad_rows.iter().map(|row| bad_row(board, row)).collect(),
        false => vec![board.say("setup-lists-how-1"), board.say("setup-lists-how-2"), board.say("setup-lists-how-3")],
    };
    for text in texts {
        for line in board.lines(hand, &text, inner.w, 4) {
            if y < inner.bottom() - 120.0 {
                board.words((inner.x, y), Side::Left, hand, line);
                y += step;
            }
        }
        y += 8.0;
    }
    if let Some(trouble) = &setup.trouble {
        let words = board.tell(trouble);
        let at = Area { y: inner.bottom() - 110.0, h: 110.0, ..inner };
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(board, at);
    }
}

/// `Baris 12, kolom cost: …`.
fn bad_row(board: &Board<Message>, row: &BadRow) -> String {
    let place = board.tell(&row.place());
    let reason = board.tell(&row.reason);
    board.tell(&Text::new("setup-bad-row").with("place", place).with("reason", reason))
}
