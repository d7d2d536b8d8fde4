//! Draws the parked sales: a row each, with name, age and sum; the basket beside it unmoved.

use super::{Message, Parked};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::screen::pay::view::beside_goods;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, list_row, sheet};
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::ParkedView;

pub fn view(parked: &Parked, shop: &Shop) -> Board<Message> {
    let (mut board, places) = beside_goods(shop, "parked-back", Message::BackPressed);
    board.place(places.work);
    rows(&mut board, parked, shop, places.work);
    board.place(places.bar);
    let chosen = shop.answer.parked.get(parked.at);
    let right = match chosen {
        Some(chosen) => Right::Sum(format::plain_on_screen(chosen.total)),
        None => Right::Words(board.say("parked-none")),
    };
    let (label, ready) = (board.say("key-fetch"), chosen.is_some());
    let bar = Bar { id: "bar-fetch", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::FetchPressed);
    board
}

fn rows(board: &mut Board<Message>, parked: &Parked, shop: &Shop, area: Area) {
    let mut list = area;
    if let Some(trouble) = &parked.trouble {
        let top = Area { h: board.fit.pick(96.0, 80.0), ..area };
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "parked-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, top);
        list = Area { y: top.bottom() + 8.0, h: area.h - top.h - 8.0, ..area };
    }
    sheet(board, list);
    if shop.answer.parked.is_empty() {
        let words = board.say("parked-none");
        empty(board, list, &words);
        return;
    }
    let height = board.fit.pick(66.0, 60.0);
    let room = ((list.h / height).floor() as usize).max(1);
    let first = parked.at / room * room;
    for (index, sale) in shop.answer.parked.iter().enumerate().skip(first).take(room) {
        let row = Area { y: list.y + height * (index - first) as f32, h: height, ..list };
        one(board, shop, row, sale, (index, index == parked.at, index == first));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn one(board: &mut Board<Message>, shop: &Shop, row: Area, sale: &ParkedView, (index, now, top): (usize, bool, bool)) {
    let inks = board.inks;
    let from = board.next_mark();
    let corner = if top { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, row, now, [corner, corner, 0.0, 0.0]);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let figures = board.hand(24.0, Face::SemiBold).in_ink(ink);
    let right = row.right() - 16.0;
    let sum = format::plain_on_screen(sale.total);
    let taken = board.words((right, figures.baseline(row.centre())), Side::Right, figures, sum);
    let x = row.x + 16.0;
    let name = board.hand(22.0, Face::SemiBold).in_ink(ink);
    let shown = board.fitted(name, &sale.name, row.w - taken - 200.0);
    let width = board.words((x, row.y + 29.0), Side::Left, name, shown);
    if sale.waiting {
        let words = board.say("parked-waiting");
        badge(board, (x + width + 10.0, row.y + 12.0), badge::Tone::Attention, &words);
    }
    let second = board.hand2(16.0, Face::Regular).in_ink(ink2);
    let minutes = (shop.now.millis() - sale.at.millis()).max(0) / 60_000;
    let text = Text::new("parked-lines").with("count", sale.lines).with("minutes", minutes).with("at", sale.at);
    let words = board.tell(&text);
    board.words((x, row.y + row.h - 13.0), Side::Left, second, words);
    let touch = board.pressable(key::numbered("parked", index + 1), row, from, Message::RowPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}
