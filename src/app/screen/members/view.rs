//! Draws the search for a member: as the search for goods, with name, number and kelurahan.

use super::{Members, Message};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::{MemberHit, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, list_row, sheet, strip};
use crate::domain::text::Text;

pub fn view(members: &Members, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    found(&mut board, members, places.basket);
    board.place(places.actions);
    actions(&mut board, members, shop, places.actions);
    board.place(places.last);
    chosen(&mut board, members, places.last);
    let keys = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(keys);
    letters(&mut board, keys, Message::Typed);
    board.place(places.bar);
    let ready = members.chosen().is_some();
    let right = match members.chosen() {
        Some(hit) => Right::Words(hit.number.clone()),
        None => Right::Words(board.say("members-choose-first")),
    };
    let label = board.say("key-use-member");
    let bar = Bar { id: "bar-member", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::UsePressed);
    board
}

fn found(board: &mut Board<Message>, members: &Members, area: Area) {
    let field_h = board.fit.pick(68.0, 60.0);
    let top = Area { h: field_h, ..area };
    let hits = match members.typed.is_empty() {
        true => String::new(),
        false => board.tell(&Text::new("members-hits").with("count", members.hits.len())),
    };
    let placeholder = board.say("members-placeholder");
    field::Search { typed: &members.typed, placeholder, hits }.draw(board, top);
    field::clear(board, top, "search-clear", Message::ClearPressed);
    let list = Area { y: top.bottom() + 8.0, h: area.h - field_h - 8.0, ..area };
    sheet(board, list);
    if members.hits.is_empty() {
        let words = match members.nothing {
            true => board.tell(&Text::new("members-nothing").with("typed", members.typed.clone())),
            false => board.say("members-begin"),
        };
        empty(board, list, &words);
        return;
    }
    let height = board.fit.pick(66.0, 64.0);
    let room = ((list.h / height).floor() as usize).max(1);
    let first = members.at / room * room;
    for (index, hit) in members.hits.iter().enumerate().skip(first).take(room) {
        let row = Area { y: list.y + height * (index - first) as f32, h: height, ..list };
        hit_row(board, row, hit, (index, index == members.at, index == first));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn hit_row(board: &mut Board<Message>, row: Area, hit: &MemberHit, (index, now, top): (usize, bool, bool)) {
    let inks = board.inks;
    let from = board.next_mark();
    let corner = if top { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, row, now, [corner, corner, 0.0, 0.0]);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let code = board.hand(20.0, Face::Code).in_ink(ink);
    let right = row.right() - 16.0;
    let taken = board.words((right, code.baseline(row.centre())), Side::Right, code, hit.number.as_str());
    let x = row.x + 16.0;
    let name = board.hand(20.0, Face::Medium).in_ink(ink);
    let shown = board.fitted(name, &hit.name, right - taken - 16.0 - x);
    board.words((x, row.y + 29.0), Side::Left, name, shown);
    let second = board.hand(16.0, Face::Regular).in_ink(ink2);
    let width = board.words((x, row.y + 51.0), Side::Left, second, hit.kelurahan.as_str());
    if let Some(remark) = &hit.remark {
        let words = board.tell(remark);
        badge(board, (x + width + 10.0, row.y + 36.0), badge::Tone::Attention, &words);
    }
    let touch = board.pressable(key::numbered("hit", index + 1), row, from, Message::HitPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

fn actions(board: &mut Board<Message>, members: &Members, shop: &Shop, area: Area) {
    let alone = !shop.has_member() && members.attach.is_none();
    let icons = !board.fit.is_rapat() || alone;
    let back = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let icon = icons.then_some(Icon::Back);
    let mut keys =
        vec![(Key { id: "members-back", label: back, icon, shortcut, ..Key::default() }, Message::BackPressed)];
    if !alone {
        let label = board.say("key-no-member");
        let shortcut = Some(Shortcut::Delete);
        keys.push((Key { id: "members-none", label, shortcut, ..Key::default() }, Message::NonePressed));
    }
    key::row(board, area, 8.0, keys);
}

fn chosen(board: &mut Board<Message>, members: &Members, area: Area) {
    if let Some(trouble) = &members.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "members-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let Some(hit) = members.chosen() else {
        let ink = board.inks.ink2;
        icon(board, Icon::MemberCard, (area.x + 24.0, area.centre()), 44.0, ink);
        let hand = board.hand2(18.0, Face::Regular);
        let words = board.say("members-scan-card");
        board.words((area.x + 88.0, hand.baseline(area.centre())), Side::Left, hand, words);
        return;
    };
    strip(board, area, 8.0, board.inks.mark);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let name = board.hand(board.fit.pick(34.0, 26.0), Face::SemiBold);
    let shown = board.fitted(name, &hit.name, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(56.0, 40.0)), Side::Left, name, shown);
    let second = board.hand2(20.0, Face::Regular);
    let counts = board.say(if hit.counts { "members-counts" } else { "done-does-not-count" });
    let words = format!("{} · {} · {counts}", hit.number, hit.kelurahan);
    let shown = board.fitted(second, &words, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(96.0, 72.0)), Side::Left, second, shown);
}
