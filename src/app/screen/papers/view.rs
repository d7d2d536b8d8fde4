//! Draws *Antrean cetak*: the papers at the left, the chosen one at the right with what is known and what can be done.

use super::{Message, Papers, name};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::head;
use crate::app::places::Places;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone as BadgeTone, badge};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, list_row, sheet};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::locale::format;
use crate::station::counter::papers::{FoundPaper, PaperState, Wish};

pub fn view(papers: &Papers, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("key-papers");
    head::titled(&mut board, shop, title, None);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    let list = Area { h: places.actions.y - 8.0 - places.basket.y, ..places.basket };
    board.place(list);
    sheet(&mut board, list);
    rows(&mut board, papers, list);
    board.place(places.actions);
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "papers-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(&mut board, places.actions, Message::BackPressed);
    let right = Area { h: places.bar.bottom() - places.work.y, ..places.work };
    board.place(right);
    let mut rest = right;
    if let Some(trouble) = &papers.trouble {
        let top = Area { h: board.fit.pick(100.0, 84.0), ..right };
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "papers-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(&mut board, top);
        rest = Area { y: top.bottom() + 8.0, h: right.h - top.h - 8.0, ..right };
    }
    if let Some(paper) = papers.chosen() {
        chosen(&mut board, paper, rest);
    }
    board
}

const fn state(state: PaperState) -> (&'static str, &'static str, BadgeTone) {
    match state {
        PaperState::Waiting => ("paper-waiting", "paper-waiting-how", BadgeTone::Attention),
        PaperState::Going => ("paper-going", "paper-going-how", BadgeTone::Info),
        PaperState::Doubtful => ("paper-doubtful", "paper-doubtful-how", BadgeTone::Attention),
        PaperState::Failed => ("paper-failed", "paper-failed-how", BadgeTone::Stop),
        PaperState::Sent => ("paper-sent", "paper-sent-how", BadgeTone::Line),
        PaperState::Printed => ("paper-printed", "paper-printed-how", BadgeTone::Good),
        PaperState::Dropped => ("paper-dropped", "paper-dropped-how", BadgeTone::Line),
    }
}

fn called(board: &Board<Message>, paper: &FoundPaper) -> String {
    let name = board.say(name(&paper.kind));
    match &paper.receipt {
        Some(receipt) => format!("{name} {receipt}"),
        None => name,
    }
}

fn when(board: &Board<Message>, at: Instant) -> String {
    let local = board.style.zone.local(at);
    format!("{} {}", format::date_short(board.style.language, local.date), format::time_on_screen(local))
}

fn rows(board: &mut Board<Message>, papers: &Papers, area: Area) {
    let found: &[FoundPaper] = papers.found.as_deref().unwrap_or_default();
    if found.is_empty() {
        let words = board.say(if papers.found.is_some() { "queue-none" } else { "queue-reading" });
        empty(board, area, &words);
        return;
    }
    let height = board.fit.pick(66.0, 60.0);
    let room = ((area.h / height).floor() as usize).max(1);
    let first = papers.at / room * room;
    for (index, paper) in found.iter().enumerate().skip(first).take(room) {
        let place = Area { y: area.y + height * (index - first) as f32, h: height, ..area };
        one(board, paper, place, (index, index == papers.at, index == first));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn one(board: &mut Board<Message>, paper: &FoundPaper, row: Area, (index, now, top): (usize, bool, bool)) {
    let from = board.next_mark();
    let corner = if top { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, row, now, [corner, corner, 0.0, 0.0]);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let (word, _, tone) = state(paper.state);
    let words = board.say(word);
    let taken = board.width(board.hand(14.0, Face::SemiBold), &words) + 14.0;
    badge(board, (row.right() - 16.0 - taken, row.centre() - 11.0), tone, &words);
    let x = row.x + 16.0;
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold).in_ink(ink);
    let called = called(board, paper);
    let shown = board.fitted(name, &called, row.w - taken - 44.0);
    board.words((x, row.y + board.fit.pick(29.0, 27.0)), Side::Left, name, shown);
    let second = board.hand2(16.0, Face::Regular).in_ink(ink2);
    let at = when(board, paper.at);
    board.words((x, row.bottom() - 13.0), Side::Left, second, at);
    let sunk = board.inks.sunk;
    let touch = board.pressable(numbered("paper", index + 1), row, from, Message::RowPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: sunk, by: 0.0 });
}

fn chosen(board: &mut Board<Message>, paper: &FoundPaper, area: Area) {
    sheet(board, area);
    let inner = area.inset(board.fit.pick(24.0, 18.0));
    let title = board.hand(board.fit.pick(26.0, 22.0), Face::Bold);
    let called = called(board, paper);
    let shown = board.fitted(title, &called, inner.w);
    let first = area.y + board.fit.pick(50.0, 40.0);
    board.words((inner.x, first), Side::Left, title, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let mut asked = board.tell(&Text::new("paper-asked").with("at", when(board, paper.at)));
    if paper.copy > 0 {
        asked = format!("{asked} · {}", board.tell(&Text::new("paper-copy-of").with("number", i64::from(paper.copy))));
    }
    let shown = board.fitted(second, &asked, inner.w);
    board.words((inner.x, first + 30.0), Side::Left, second, shown);
    let (word, how, tone) = state(paper.state);
    let words = board.say(word);
    badge(board, (inner.x, first + 48.0), tone, &words);
    let hand = board.hand(board.fit.pick(20.0, 18.0), Face::Regular);
    let words = board.say(how);
    for (at, line) in board.lines(hand, &words, inner.w, 4).iter().enumerate() {
        let y = first + 104.0 + board.fit.pick(27.0, 24.0) * at as f32;
        board.words((inner.x, y), Side::Left, hand, line.as_str());
    }
    let wishes = Wish::of(paper);
    let (height, gap) = (board.fit.pick(66.0, 58.0), 8.0);
    let top = inner.bottom() - (height + gap) * wishes.len() as f32 + gap;
    for (at, wish) in wishes.into_iter().enumerate() {
        let place = Area { y: top + (height + gap) * at as f32, h: height, ..inner };
        let (id, label, sign, icon) = match wish {
            Wish::Came => ("papers-came", "key-paper-came", '1', Icon::Done),
            Wish::Again => ("papers-again", "key-paper-again", '2', Icon::Printer),
            Wish::Copy => ("papers-copy", "key-paper-copy", '3', Icon::Printer),
            Wish::Drop => ("papers-drop", "key-paper-drop", '4', Icon::Refused),
        };
        let label = board.say(label);
        let shortcut = Some(Shortcut::Sign(sign));
        Key { id, label, icon: Some(icon), shortcut, ..Key::default() }.draw(board, place, Message::WishPressed(wish));
    }
}
