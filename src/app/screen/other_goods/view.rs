//! Draws the entry of goods of no catalogue: their groups in the tiles' place, the pad, the bar that puts them in.

use super::{Message, OtherGoods};
use crate::app::board::{Area, Board, Side};
use crate::app::screen::pay::view::beside_goods;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::pad;
use crate::app::widget::sheet::sheet;
use crate::locale::format;

pub fn view(other: &OtherGoods, shop: &Shop) -> Board<Message> {
    let (mut board, places) = beside_goods(shop, "other-back", Message::BackPressed);
    board.place(places.last);
    about(&mut board, other, shop, places.last);
    board.place(places.tiles);
    categories(&mut board, other, shop, places.tiles, places.gap);
    board.place(places.pad);
    digits(&mut board, places.pad, places.gap);
    board.place(places.bar);
    let missing = other.missing();
    let right = match missing {
        Some(missing) => Right::Words(board.say(missing)),
        None => Right::Sum(format::plain_on_screen(other.price())),
    };
    let label = board.say("key-put-in");
    let bar = Bar { id: "bar-other", label, shortcut: Shortcut::Enter, right, ready: missing.is_none(), hinted: true };
    bar.draw(&mut board, places.bar, Message::SellPressed);
    board
}

/// What is sold and for how much; or what went wrong.
fn about(board: &mut Board<Message>, other: &OtherGoods, shop: &Shop, area: Area) {
    if let Some(trouble) = &other.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((
            Key { id: "other-understood", label, shortcut: Some(Shortcut::F(1)), ..Key::default() },
            Message::PutAwayPressed,
        ));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let figures = board.hand(board.fit.pick(56.0, 44.0), Face::Bold);
    let typed = match other.typed.is_empty() {
        true => "–".to_owned(),
        false => format::plain_on_screen(other.price()),
    };
    let taken = board.words((area.right() - 24.0, figures.baseline(area.centre())), Side::Right, figures, typed);
    let room = area.right() - 40.0 - taken - x;
    let title = board.hand(board.fit.pick(28.0, 20.0), Face::Medium);
    let name = match other.chosen.and_then(|at| shop.categories.get(at)) {
        Some(category) => category.clone(),
        None => board.say("other-title"),
    };
    let name = board.fitted(title, &name, room);
    board.words((x, area.y + board.fit.pick(54.0, 36.0)), Side::Left, title, name);
    let (size, face) = if other.code.is_empty() { (18.0, Face::Regular) } else { (20.0, Face::Code) };
    let second = board.hand2(board.fit.pick(size, 16.0), face);
    let words = if other.code.is_empty() { board.say("other-words") } else { other.code.clone() };
    let words = board.fitted(second, &words, room);
    board.words((x, area.y + board.fit.pick(92.0, 68.0)), Side::Left, second, words);
}

/// The shop's groups, as many as there is room for; the last key turns the page.
fn categories(board: &mut Board<Message>, other: &OtherGoods, shop: &Shop, area: Area, gap: f32) {
    let least = board.fit.pick(150.0, 118.0);
    let columns = ((area.w + gap) / (least + gap)).floor().max(1.0) as usize;
    let rows = ((area.h + gap) / (board.fit.pick(56.0, 48.0) + gap)).floor().max(1.0) as usize;
    let room = columns * rows;
    let all = shop.categories.len();
    let per_page = if all > room { room - 1 } else { room };
    let pages = all.div_ceil(per_page).max(1);
    let first = other.page % pages * per_page;
    for (place, (at, name)) in shop.categories.iter().enumerate().skip(first).take(per_page).enumerate() {
        let id = key::numbered("category", at + 1);
        let look = if other.chosen == Some(at) { Look::Selected } else { Look::Plain };
        let key = Key { id: &id, label: name.clone(), look, shortcut: letter(place), size: 16.0, ..Key::default() };
        let cell = area.cell(columns, rows, gap, (place % columns, place / columns), 1);
        key.draw(board, cell, Message::CategoryPressed(at));
    }
    if pages > 1 {
        let label = board.say("key-more-categories");
        let shortcut = Some(Shortcut::F(6));
        let cell = area.cell(columns, rows, gap, (columns - 1, rows - 1), 1);
        Key { id: "category-more", label, shortcut, size: 16.0, ..Key::default() }.draw(
            board,
            cell,
            Message::MorePressed,
        );
    }
}

/// The digits type the price: letters choose.
fn letter(place: usize) -> Option<Shortcut> {
    let letter = u32::try_from(place).ok().and_then(|place| char::from_u32(u32::from('a') + place));
    letter.filter(char::is_ascii_lowercase).map(Shortcut::Sign)
}

fn digits(board: &mut Board<Message>, area: Area, gap: f32) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = area.cell(3, 4, gap, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    pad::digit(board, area.cell(3, 4, gap, (0, 3), 1), "0", Message::DigitsPressed("0"));
    pad::digit(board, area.cell(3, 4, gap, (1, 3), 1), "00", Message::DigitsPressed("00"));
    let at = area.cell(3, 4, gap, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
