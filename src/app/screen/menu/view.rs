//! Draws *Lainnya*: groups and the keys of one in a grid where the tiles are, the basket beside it unmoved.

use super::entries::{Entry, Group, entries, groups};
use super::{Menu, Message};
use crate::app::board::{Area, Board};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::pay::view::goods;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::dialog::dialog;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look, numbered};
use crate::app::widget::notice::{Notice, Tone};

/// Keys side by side, and rows of them at least: a group of few has keys no larger than one of many.
const ACROSS: usize = 3;
const ROWS: usize = 6;

pub fn view(menu: &Menu, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    // A refusal stands over the basket, where a notice of the selling screen does: no key moves for it.
    let told_h = if menu.trouble.is_some() { board.fit.pick(120.0, 104.0) } else { 0.0 };
    let basket =
        Area { h: if told_h > 0.0 { places.basket.h - told_h - 8.0 } else { places.basket.h }, ..places.basket };
    board.place(basket);
    goods(&mut board, shop, basket);
    if let Some(trouble) = &menu.trouble {
        let at = Area { y: places.basket.bottom() - told_h, h: told_h, ..places.basket };
        board.place(at);
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "menu-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(&mut board, at);
    }
    board.place(places.actions);
    actions(&mut board, places.actions);
    let area = Area { h: places.bar.bottom() - places.work.y, ..places.work };
    board.place(area);
    let open = menu.group.unwrap_or_else(|| Group::first(shop));
    let tabs = Area { h: board.fit.pick(56.0, 50.0), ..area };
    self::tabs(&mut board, open, shop, tabs);
    let grid = Area { y: tabs.bottom() + 8.0, h: area.bottom() - tabs.bottom() - 8.0, ..area };
    let sign_out = Entry {
        id: "menu-sign-out",
        label: "key-sign-out",
        icon: Icon::Leave,
        sign: 'k',
        message: Message::SignOutPressed,
    };
    let entries: Vec<Entry> = entries(open, shop).into_iter().chain([sign_out]).collect();
    for (index, entry) in entries.into_iter().enumerate() {
        let label = board.say(entry.label);
        let shortcut = Some(Shortcut::Sign(entry.sign));
        let cell = grid.cell(ACROSS, ROWS, 8.0, (index % ACROSS, index / ACROSS), 1);
        let key = Key { id: entry.id, label, icon: Some(entry.icon), shortcut, ..Key::default() };
        key.draw(&mut board, cell, entry.message);
    }
    for entry in groups(shop).into_iter().filter(|group| *group != open).flat_map(|group| self::entries(group, shop)) {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, entry.message).shortcut = Some(Shortcut::Sign(entry.sign));
    }
    if menu.cancelling {
        cancelling(&mut board, places.basket);
    }
    board
}

/// The groups that hold something for whoever looks.
fn tabs(board: &mut Board<Message>, open: Group, shop: &Shop, area: Area) {
    let groups = groups(shop);
    for (at, group) in groups.iter().enumerate() {
        let label = board.say(group.name());
        let look = if *group == open { Look::Selected } else { Look::Plain };
        let shortcut = u8::try_from(at + 1).ok().map(Shortcut::F);
        let id = numbered("menu-tab", at + 1);
        let size = board.fit.pick(18.0, 16.0);
        let key = Key { id: &id, label, look, size, shortcut, ..Key::default() };
        key.draw(board, area.cell(groups.len(), 1, 8.0, (at, 0), 1), Message::GroupPressed(*group));
    }
}

fn actions(board: &mut Board<Message>, area: Area) {
    let back = board.say("key-back");
    let cancel = board.say("key-cancel-sale");
    let half = (area.w - 8.0) / 2.0;
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "menu-back", label: back, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(board, Area { w: half, ..area }, Message::BackPressed);
    let shortcut = Some(Shortcut::Delete);
    let key = Key { id: "menu-cancel", label: cancel, shortcut, look: Look::Removing, ..Key::default() };
    key.draw(board, Area { x: area.right() - half, w: half, ..area }, Message::CancelPressed);
}

/// A question, since a dropped sale cannot be undone.
fn cancelling(board: &mut Board<Message>, basket: Area) {
    board.cover();
    let title = board.say("menu-cancel-title");
    let words = board.say("menu-cancel-words");
    let no = board.say("key-keep-sale");
    let yes = board.say("key-drop-sale");
    let keys = vec![
        (Key { id: "cancel-no", label: no, shortcut: Some(Shortcut::Escape), ..Key::default() }, Message::BackPressed),
        (
            Key {
                id: "cancel-yes",
                label: yes,
                shortcut: Some(Shortcut::Delete),
                look: Look::Removing,
                ..Key::default()
            },
            Message::CancelConfirmed,
        ),
    ];
    let height = board.fit.pick(260.0, 230.0);
    let area = Area::new(basket.x, basket.centre() - height / 2.0, basket.w, height);
    dialog(board, area, (&title, &words), keys);
}
