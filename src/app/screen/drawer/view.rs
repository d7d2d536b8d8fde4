//! Draws the forms of the drawer: what it is and why at one side, how much at the other.

use super::{Drawer, Kind, Message};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::{pad, sum};
use crate::domain::text::Text;
use crate::locale::format;

pub fn view(drawer: &Drawer, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    kinds(&mut board, drawer, places.basket);
    board.place(places.actions);
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "drawer-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    let mut keys = vec![(key, Message::BackPressed)];
    if let Some(slip) = shop.slip.filter(|_| !drawer.writing) {
        let label = board.tell(&Text::new("key-void-slip-number").with("slip", i64::from(slip)));
        let shortcut = Some(Shortcut::Delete);
        let key = Key { id: "drawer-void", label, shortcut, look: Look::Removing, ..Key::default() };
        keys.push((key, Message::VoidPressed(slip)));
    }
    if !drawer.writing {
        let (label, shortcut) = (board.say("key-slips"), Some(Shortcut::F(6)));
        keys.push((Key { id: "drawer-slips", label, shortcut, ..Key::default() }, Message::SlipsPressed));
    }
    key::row(&mut board, places.actions, 8.0, keys);
    board.place(places.last);
    amount(&mut board, drawer, places.last);
    let keys = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(keys);
    match drawer.writing {
        true => writing(&mut board, keys),
        false => digits(&mut board, drawer, keys),
    }
    board.place(places.bar);
    bar(&mut board, drawer, places.bar);
    board
}

const fn word(kind: Kind) -> (&'static str, &'static str, char) {
    match kind {
        Kind::In => ("drawer-in", "key-cash-in", '1'),
        Kind::Out => ("drawer-out", "key-cash-out", '2'),
        Kind::Safe => ("drawer-safe", "key-drop-safe", '3'),
        Kind::Bank => ("drawer-bank", "key-drop-bank", '4'),
        Kind::NoSale => ("drawer-no-sale", "key-no-sale", '5'),
    }
}

/// Which movement, and why.
fn kinds(board: &mut Board<Message>, drawer: &Drawer, area: Area) {
    sheet(board, area);
    let inner = area.inset(16.0);
    let key_h = board.fit.pick(60.0, 50.0);
    let top = Area { h: 2.0 * key_h + 8.0, ..inner };
    for (index, kind) in Kind::ALL.into_iter().enumerate() {
        let (id, label, letter) = word(kind);
        let label = board.say(label);
        let look = if kind == drawer.kind { Look::Selected } else { Look::Plain };
        // The digits type the amount: letters choose.
        let letter = char::from_u32(u32::from(letter) - u32::from('1') + u32::from('a')).unwrap_or(letter);
        let key = Key { id, label, look, shortcut: Some(Shortcut::Sign(letter)), ..Key::default() };
        let cell = top.cell(3, 2, 8.0, (index % 3, index / 3), 1);
        key.draw(board, cell, Message::KindPressed(kind));
    }
    if !drawer.kind.needs_reason() {
        let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
        let words = board.say(if drawer.kind == Kind::Bank { "drawer-bank-words" } else { "drawer-safe-words" });
        for (index, line) in board.lines(hand, &words, inner.w, 4).iter().enumerate() {
            let y = top.bottom() + 40.0 + hand.size * 1.35 * index as f32;
            board.words((inner.x, y), Side::Left, hand, line.as_str());
        }
        return;
    }
    let title = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let words = board.say("drawer-why");
    board.words((inner.x, top.bottom() + 38.0), Side::Left, title, words);
    let list = Area::new(inner.x, top.bottom() + 54.0, inner.w, inner.bottom() - top.bottom() - 54.0);
    let height = board.fit.pick(58.0, 47.0);
    let cell = |at: usize| Area { y: list.y + (height + 8.0) * at as f32, h: height, ..list };
    let reasons = drawer.kind.reasons();
    for (index, (words, _)) in reasons.iter().enumerate() {
        let label = board.say(words);
        let look = if drawer.chosen == Some(index) { Look::Selected } else { Look::Plain };
        let id = key::numbered("drawer-reason", index + 1);
        let letter = char::from_u32(u32::from('f') + u32::try_from(index).unwrap_or(0)).unwrap_or('f');
        let key = Key { id: &id, label: label.clone(), look, shortcut: Some(Shortcut::Sign(letter)), ..Key::default() };
        key.draw(board, cell(index), Message::ReasonPressed(index, label));
    }
    let written = drawer.chosen.is_none() && !drawer.reason.is_empty();
    let label = if written { drawer.reason.clone() } else { board.say("key-write-reason") };
    let look = if drawer.writing || written { Look::Selected } else { Look::Plain };
    let shortcut = Some(Shortcut::Sign('t'));
    let key = Key { id: "drawer-write", label, look, shortcut, ..Key::default() };
    key.draw(board, cell(reasons.len()), Message::WritePressed);
}

fn amount(board: &mut Board<Message>, drawer: &Drawer, area: Area) {
    if let Some(trouble) = &drawer.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let shortcut = Some(Shortcut::F(1));
        let key = Key { id: "drawer-understood", label, shortcut, hidden: true, ..Key::default() };
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: Some((key, Message::PutAwayPressed)) }
            .draw(board, area);
        return;
    }
    sheet(board, area);
    let label = board.hand2(board.fit.pick(20.0, 17.0), Face::Regular);
    let (_, word, _) = word(drawer.kind);
    let words = board.say(word);
    board.words((area.x + 24.0, area.y + board.fit.pick(44.0, 32.0)), Side::Left, label, words);
    if !drawer.kind.needs_amount() {
        return;
    }
    let figures = format::plain_on_screen(drawer.amount());
    let size = sum::size(&figures, board.fit.pick(72.0, 54.0), board.fit.pick(60.0, 44.0));
    let hand = board.hand(size, Face::Bold);
    sum::sum(board, area.right() - 24.0, hand.baseline(area.centre()), hand, &figures);
}

fn digits(board: &mut Board<Message>, drawer: &Drawer, area: Area) {
    if !drawer.kind.needs_amount() {
        sheet(board, area);
        let words = board.say("drawer-no-sale-words");
        crate::app::widget::sheet::empty(board, area, &words);
        return;
    }
    const DIGITS: [[&str; 3]; 4] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"], ["0", "00", "000"]];
    let side = board.fit.pick(120.0, 90.0);
    let digits = Area { w: area.w - side - 8.0, ..area };
    for (row, three) in DIGITS.iter().enumerate() {
        for (column, digit) in three.iter().enumerate() {
            let at = digits.cell(3, 4, 8.0, (column, row), 1);
            pad::digit(board, at, digit, Message::DigitsPressed(digit));
        }
    }
    let at = Area { x: area.right() - side, w: side, ..area };
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}

fn writing(board: &mut Board<Message>, area: Area) {
    let key_h = board.fit.pick(56.0, 48.0);
    let keys = Area { h: area.h - key_h - 8.0, ..area };
    letters(board, keys, Message::Typed);
    let label = board.say("key-save");
    let shortcut = Some(Shortcut::Enter);
    let key = Key { id: "drawer-written", label, shortcut, ..Key::default() };
    key.draw(board, Area { y: keys.bottom() + 8.0, h: key_h, ..area }, Message::WrittenPressed);
}

fn bar(board: &mut Board<Message>, drawer: &Drawer, area: Area) {
    let missing = drawer.missing();
    let ready = missing.is_none() && !drawer.waiting;
    let right = match (missing, drawer.kind.needs_amount()) {
        (Some(missing), _) => Right::Words(board.say(missing)),
        (None, true) => Right::Sum(format::plain_on_screen(drawer.amount())),
        (None, false) => Right::Words(drawer.reason.clone()),
    };
    let label = board.say(if drawer.kind == Kind::NoSale { "key-open-drawer" } else { "key-record" });
    let bar = Bar { id: "bar-drawer", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar.draw(board, area, Message::RecordPressed);
}
