//! Draws the selling screen: its four fixed places, of which tiles, pad and bar are here.
//!
//! Neighbours: the basket and the action keys (`basket_view.rs`), the last scan (`last_view.rs`).

use super::basket_view::{actions, basket, sale};
use super::last_view::{last, typed_meaning};
use super::readying::readies;
use super::{Message, Sell, Trouble, at_the_pharmacy};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::{Shop, TilePage};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::tile::Tile;
use crate::app::widget::{field, pad};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::SaleView;

pub fn view(sell: &Sell, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let ways = Ways {
        member: Some(Message::MemberPressed),
        printer: Some(Message::SettingsPressed),
        person: Some(Message::NamePressed),
    };
    head::draw(&mut board, shop, ways);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    basket(&mut board, sell, shop, places.basket);
    actions(&mut board, shop, places.actions);
    board.place(places.last);
    last(&mut board, sell, shop, places.last);
    board.place(places.tiles);
    tiles(&mut board, sell, shop, &places);
    board.place(places.pad);
    keys(&mut board, sell, shop, &places);
    board.place(places.bar);
    bar(&mut board, shop, places.bar);
    let from = board.next_mark();
    board.pressable("", Area::default(), from, Message::StockPressed).shortcut = Some(Shortcut::F(2));
    if at_the_pharmacy(shop) {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::InterviewPressed).shortcut = Some(Shortcut::F(1));
    }
    board
}

/// Letters of the tiles in their places: none that another key of this screen has.
const TILE_KEYS: [char; 18] =
    ['q', 'w', 'e', 'r', 'y', 'u', 'i', 'o', 'f', 'g', 'h', 'j', 'k', 'z', 'c', 'v', 'n', 'm'];
/// Those of the pages.
const TAB_KEYS: [Shortcut; 2] = [Shortcut::Left, Shortcut::Right];

fn tiles(board: &mut Board<Message>, sell: &Sell, shop: &Shop, places: &Places) {
    let (area, gap) = (places.tiles, places.gap);
    let rapat = board.fit.is_rapat();
    let rows = if rapat { 4 } else { 5 };
    // Wider windows get more columns before they get wider tiles.
    let column = if rapat { 114.0 } else { 136.0 };
    let columns = ((area.w + gap) / column).floor().max(1.0) as usize;
    let room = columns * (rows - 1);
    tabs(board, sell, shop, Area { h: area.cell(1, rows, gap, (0, 0), 1).h, ..area }, (columns, room));
    let Some(page) = shop.tile_pages.get(sell.page) else { return };
    let first = leaf(sell, page, room).0 * room;
    for (place, (index, tile)) in page.tiles.iter().enumerate().skip(first).take(room).enumerate() {
        let at = area.cell(columns, rows, gap, (place % columns, place / columns + 1), 1);
        let price = format::plain_on_screen(tile.price);
        let unit = format!("/{}", tile.unit);
        let id = key::numbered("tile", index + 1);
        // While a unit is chosen by its letter, letters are the units'.
        let shortcut = TILE_KEYS.get(place).filter(|_| sell.units_of.is_none()).copied().map(Shortcut::Sign);
        let corner = shortcut.map(|shortcut| board.hint(shortcut));
        let sold_out = tile.sold_out;
        let face = Tile { id: &id, name: &tile.name, price: &price, unit: &unit, sold_out, corner, chosen: false };
        face.draw(board, at, Message::TilePressed(index));
        if let Some(touch) = board.touches.last_mut() {
            touch.shortcut = shortcut;
        }
    }
}

/// Which leaf of a page is open, and how many it has.
fn leaf(sell: &Sell, page: &TilePage, room: usize) -> (usize, usize) {
    let leaves = page.tiles.len().div_ceil(room).max(1);
    (sell.leaf % leaves, leaves)
}

/// `Timbang`, `Timbang 1/3`: pressed again, the open page turns to its next leaf.
fn tab_name(board: &Board<Message>, sell: &Sell, page: &TilePage, at: usize, room: usize) -> String {
    let name = board.say(match (page.weighed, board.fit.is_rapat()) {
        (true, _) => "sell-tab-weighed",
        (false, false) => "sell-tab-other",
        (false, true) => "sell-tab-other-short",
    });
    match (leaf(sell, page, room), at == sell.page) {
        ((_, 1), _) | (_, false) => name,
        ((now, leaves), true) => format!("{name} {}/{leaves}", now + 1),
    }
}

/// The pages of tiles, and the search.
fn tabs(board: &mut Board<Message>, sell: &Sell, shop: &Shop, area: Area, (columns, room): (usize, usize)) {
    let rapat = board.fit.is_rapat();
    let search = Key {
        id: "key-search",
        label: if rapat { String::new() } else { board.say("key-search") },
        icon: Some(Icon::Search),
        shortcut: Some(Shortcut::F(3)),
        icon_size: if rapat { 28.0 } else { 22.0 },
        ..Key::default()
    };
    let names: Vec<String> = shop
        .tile_pages
        .iter()
        .take(columns.max(2))
        .enumerate()
        .map(|(at, page)| tab_name(board, sell, page, at, room))
        .collect();
    let gap = if rapat { 6.0 } else { 8.0 };
    let tab = |index: usize, name: &str| {
        let look = if index == sell.page { Look::Selected } else { Look::Plain };
        let shortcut = TAB_KEYS.get(index).copied();
        Key { shortcut, label: name.to_owned(), look, size: if rapat { 16.0 } else { 18.0 }, ..Key::default() }
    };
    let ids = ["tab-1", "tab-2", "tab-3", "tab-4", "tab-5", "tab-6", "tab-7", "tab-8"];
    if rapat || names.len() == 1 {
        let mut keys: Vec<(Key<'_>, Message)> = Vec::new();
        for (index, name) in names.iter().enumerate().take(2) {
            keys.push((Key { id: ids[index], ..tab(index, name) }, Message::PagePressed(index)));
        }
        keys.push((search, Message::SearchPressed));
        key::row(board, area, gap, keys);
        return;
    }
    let columns = columns.max(names.len().min(ids.len() - 1) + 1);
    for (index, name) in names.iter().enumerate().take(columns - 1) {
        let at = area.cell(columns, 1, gap, (index, 0), 1);
        Key { id: ids[index.min(ids.len() - 1)], ..tab(index, name) }.draw(board, at, Message::PagePressed(index));
    }
    let at = area.cell(columns, 1, gap, (columns - 1, 0), 1);
    search.draw(board, at, Message::SearchPressed);
}

fn keys(board: &mut Board<Message>, sell: &Sell, shop: &Shop, places: &Places) {
    let (area, gap) = (places.pad, places.gap);
    let rapat = board.fit.is_rapat();
    let rows = if rapat { 4 } else { 5 };
    let side = if rapat { 76.0 } else { 92.0 };
    let digits = Area { w: area.w - side - gap, ..area };
    let act = |row: usize| {
        let cell = area.cell(1, rows, gap, (0, row), 1);
        Area { x: area.right() - side, w: side, ..cell }
    };
    let first = if rapat { 0 } else { 1 };
    const DIGITS: [[&str; 3]; 4] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"], ["0", "00", "000"]];
    for (row, three) in DIGITS.iter().enumerate() {
        for (column, digit) in three.iter().enumerate() {
            let at = digits.cell(3, rows, gap, (column, row + first), 1);
            pad::digit(board, at, digit, Message::DigitsPressed(digit));
        }
    }
    let label = board.say("key-quantity");
    pad::act(board, act(first), ("pad-times", label, Some(Shortcut::Sign('×'))), Message::TimesPressed);
    let price = board.say("key-price");
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    if rapat {
        pad::sign(board, act(1), erase, Message::ErasePressed);
    } else {
        display(board, sell, shop, area);
        let top = area.cell(1, rows, gap, (0, 0), 1);
        pad::sign(board, Area { x: area.right() - 87.0, w: 87.0, ..top }, erase, Message::ErasePressed);
        let discount = board.say("key-discount");
        pad::act(board, act(2), ("pad-discount", discount, Some(Shortcut::F(6))), Message::DiscountPressed);
    }
    // While an unknown code or a missing buyer asks for F5, it has it.
    let asked =
        matches!(sell.trouble, Some(Trouble::Unknown { .. } | Trouble::Buyer { .. } | Trouble::Prescription { .. }));
    let shortcut = (!asked).then_some(Shortcut::F(5));
    pad::act(board, act(first + 2), ("pad-price", price, shortcut), Message::PricePressed);
    pad::sign(board, act(first + 3), ("pad-enter", Icon::Enter, Shortcut::Enter), Message::EnterPressed);
}

/// The pad's own display: what is typed, and what Enter will make of it.
fn display(board: &mut Board<Message>, sell: &Sell, shop: &Shop, pad: Area) {
    let row = pad.cell(1, 5, 8.0, (0, 0), 1);
    let area = Area { w: pad.w - 95.0, h: row.h - key::LIP, ..row };
    let second = board.hand2(16.0, Face::Regular);
    if sell.weighing.is_none() && !sell.typed.is_empty() {
        field::number(board, area, field::State::Typing, 34.0, &sell.typed);
        let words = typed_meaning(board, sell);
        let lines = board.lines(second, &words, 90.0, 2);
        for (index, line) in lines.iter().enumerate() {
            board.words((area.x + 13.0, area.y + 38.0 + 18.0 * index as f32), Side::Left, second, line.as_str());
        }
        return;
    }
    let inks = board.inks;
    board.edged(area, inks.sunk, Some((1.0, inks.edge)), [6.0; 4]);
    let words = match shop.answer.times {
        Some(times) => board.tell(&Text::new("sell-times-waits").with("quantity", format::quantity(times))),
        None => board.say("sell-pad-placeholder"),
    };
    for (index, line) in board.lines(second, &words, 130.0, 2).iter().enumerate() {
        board.words((area.x + 13.0, area.y + 37.0 + 18.0 * index as f32), Side::Left, second, line.as_str());
    }
}

fn bar(board: &mut Board<Message>, shop: &Shop, area: Area) {
    // Of an exchange the difference, which may go back.
    let sum = |sale: &SaleView| if shop.answer.exchange.is_some() { sale.due } else { sale.total };
    let sum = sale(shop).filter(|sale| !sale.lines.is_empty()).map(sum);
    let goes_back = sum.is_some_and(Rupiah::is_negative);
    let total = sum.map(|sum| format::plain_on_screen(sum.abs()));
    let ready = total.is_some();
    let bar = Bar {
        id: "bar-pay",
        label: board.say(match goes_back {
            true => "key-give-back",
            false if readies(shop) => "key-set-aside-for-cashier",
            false => "key-pay",
        }),
        shortcut: Shortcut::F(12),
        right: total.map_or_else(|| Right::Words(board.say("sell-basket-empty")), Right::Sum),
        ready,
        hinted: true,
    };
    bar.draw(board, area, Message::PayPressed);
}
