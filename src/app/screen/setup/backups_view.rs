//! Draws the page of copies that a shop may begin again from: which are here, of whom and up to which day.

use super::{Message, Setup};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::text::Text;
use crate::station::copies::FoundCopy;

/// Copies that are shown: the newest.
pub const SHOWN: usize = 5;

pub fn draw(board: &mut Board<Message>, setup: &Setup, left: Area, right: Area) {
    let whole = board.whole();
    board.place(Area { x: 0.0, w: right.x - 4.0, ..whole });
    super::view::head(board, setup, left, 2);
    let title = board.hand(board.fit.pick(34.0, 26.0), Face::Bold);
    let words = board.say("setup-backups");
    board.words((left.x, board.fit.pick(126.0, 94.0)), Side::Left, title, words);
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area::new(left.x, left.h - 16.0 - bar_h, left.w, bar_h);
    let top = board.fit.pick(146.0, 108.0);
    let list = Area::new(left.x, top, left.w, bar.y - 12.0 - top);
    let found = setup.backups.as_deref();
    match found {
        Some([]) | None => {
            sheet(board, list);
            let words = board.say(if found.is_none() { "setup-backups-reading" } else { "setup-backups-none" });
            empty(board, list, &words);
        }
        Some(found) => rows(board, found, setup.at, list),
    }
    let ready = found.is_some_and(|found| !found.is_empty());
    let label = board.say("setup-restore-short");
    let words = Right::Words(board.say("setup-restore"));
    let bar_of = Bar { id: "bar-next-step", label, shortcut: Shortcut::Enter, right: words, ready, hinted: true };
    bar_of.draw(board, bar, Message::NextPressed);
    board.place(right);
    panel(board, setup, right);
}

fn rows(board: &mut Board<Message>, found: &[FoundCopy], at: usize, list: Area) {
    let room = list.h / board.fit.pick(84.0, 62.0);
    let shown = (room.floor() as usize).clamp(1, SHOWN);
    for (index, copy) in found.iter().enumerate().take(shown) {
        let id = key::numbered("copy", index + 1);
        let name = copy.name.as_str();
        let label = board.tell(&match copy.date {
            Some(date) => {
                Text::new("setup-backup").with("name", name).with("till", copy.till.as_str()).with("date", date)
            }
            None => Text::new("setup-backup-plain").with("name", name).with("till", copy.till.as_str()),
        });
        let look = if index == at { Look::Selected } else { Look::Plain };
        let key =
            Key { id: &id, label, icon: Some(Icon::Disk), look, size: board.fit.pick(19.0, 16.0), ..Key::default() };
        key.draw(board, list.cell(1, shown, 8.0, (0, index), 1), Message::CopyPressed(index));
    }
    for (shortcut, to) in [(Shortcut::Up, at.saturating_sub(1)), (Shortcut::Down, (at + 1).min(found.len() - 1))] {
        if to != at && to < shown {
            let from = board.next_mark();
            board.pressable("", Area::default(), from, Message::CopyMoved(to)).shortcut = Some(shortcut);
        }
    }
}

/// What happens, what went wrong, and the two ways on.
fn panel(board: &mut Board<Message>, setup: &Setup, area: Area) {
    sheet(board, area);
    let inner = area.inset(board.fit.pick(24.0, 14.0));
    let hand = board.hand(board.fit.pick(17.0, 15.0), Face::Regular);
    let how = board.say("setup-backups-how");
    for (at, line) in board.lines(hand, &how, inner.w, 10).iter().enumerate() {
        board.words((inner.x, inner.y + 22.0 + hand.size * 1.35 * at as f32), Side::Left, hand, line.as_str());
    }
    let key_h = board.fit.pick(62.0, 50.0);
    let keys = Area { y: inner.bottom() - key_h, h: key_h, ..inner };
    if let Some(trouble) = &setup.trouble {
        let words = board.tell(trouble);
        let at = Area { y: keys.y - 158.0, h: 150.0, ..inner };
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(board, at);
    }
    let ways = [
        ("setup-back", "key-back", Icon::Back, Shortcut::Escape, Message::BackPressed),
        ("setup-look", "keeping-look", Icon::Search, Shortcut::F(5), Message::LookPressed),
    ];
    for (at, (id, label, sign, shortcut, message)) in ways.into_iter().enumerate() {
        let label = board.say(label);
        let key = Key { id, label, icon: Some(sign), shortcut: Some(shortcut), ..Key::default() };
        key.draw(board, keys.cell(2, 1, 8.0, (at, 0), 1), message);
    }
}
