//! Draws *Atur tombol*: the tiles as large as on the selling screen, what is done with the chosen one, and the search
//! for goods that are to be put there.

use super::{Finding, Message, Tiles};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::{Hit, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, list_row, sheet};
use crate::app::widget::tile::Tile;
use crate::domain::text::Text;
use crate::locale::format;

pub fn view(tiles: &Tiles, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    match &tiles.finding {
        Some(finding) => found(&mut board, finding, places.basket),
        None => about(&mut board, tiles, places.basket),
    }
    board.place(places.actions);
    actions(&mut board, tiles, places.actions);
    let (row, gap) = (board.fit.pick(64.0, 48.0), board.fit.pick(8.0, 6.0));
    let upper = Area { h: row, ..places.work };
    let lower = Area { y: upper.bottom() + gap, ..upper };
    let y = lower.bottom() + 8.0;
    let rest = Area { y, h: places.work.bottom() - y, ..places.work };
    match tiles.finding {
        Some(_) => {
            let whole = Area { y: upper.y, h: rest.bottom() - upper.y, ..rest };
            board.place(whole);
            letters(&mut board, whole, Message::Typed);
        }
        None => {
            let grid = Grid::over(&board, rest);
            board.place(Area { h: lower.bottom() - upper.y, ..upper });
            tabs(&mut board, tiles, &grid, upper);
            acts(&mut board, tiles, lower);
            board.place(rest);
            places_of(&mut board, tiles, &grid);
        }
    }
    board.place(places.bar);
    bar(&mut board, tiles, places.bar);
    board
}

/// The places of a leaf.
struct Grid {
    area: Area,
    columns: usize,
    rows: usize,
    gap: f32,
}

impl Grid {
    fn over(board: &Board<Message>, area: Area) -> Self {
        let column = board.fit.pick(136.0, 114.0);
        let gap = board.fit.pick(8.0, 9.0);
        let columns = ((area.w + gap) / column).floor().max(1.0) as usize;
        Self { area, columns, rows: board.fit.pick(5.0, 4.0) as usize, gap }
    }

    const fn room(&self) -> usize {
        self.columns * self.rows
    }
}

/// The pages; pressed again, the open one turns to its next leaf.
fn tabs(board: &mut Board<Message>, tiles: &Tiles, grid: &Grid, area: Area) {
    let leaves = tiles.shown().len().div_ceil(grid.room()).max(1);
    let leaf = tiles.at / grid.room();
    let next = (leaf + 1) % leaves * grid.room();
    let tab = |page: usize, name: String| {
        let look = if page == tiles.page { Look::Selected } else { Look::Plain };
        let label = if page == tiles.page && leaves > 1 { format!("{name} {}/{leaves}", leaf + 1) } else { name };
        let message = if page == tiles.page { Message::TilePressed(next) } else { Message::PagePressed(page) };
        let (id, shortcut) = if page == 0 { ("tab-1", '1') } else { ("tab-2", '2') };
        (Key { id, label, look, shortcut: Some(Shortcut::Sign(shortcut)), ..Key::default() }, message)
    };
    let add = board.say("tiles-add");
    let find = Key { id: "tiles-add", label: add, shortcut: Some(Shortcut::F(3)), ..Key::default() };
    let (weighed, other) = (board.say("sell-tab-weighed"), board.say("sell-tab-other"));
    let keys = vec![tab(0, weighed), tab(1, other), (find, Message::FindPressed)];
    key::row(board, area, 8.0, keys);
}

/// What is done with the chosen tile.
fn acts(board: &mut Board<Message>, tiles: &Tiles, area: Area) {
    let look = if tiles.lifted { Look::Selected } else { Look::Plain };
    let lift = board.say(if tiles.lifted { "tiles-put-down" } else { "tiles-lift" });
    let other = board.say(if tiles.page == 0 { "tiles-to-other" } else { "tiles-to-weighed" });
    let key = |id, label, shortcut, look| Key { id, label, shortcut: Some(shortcut), look, ..Key::default() };
    let remove = board.say("tiles-remove");
    let keys = vec![
        (key("tiles-lift", lift, Shortcut::F(5), look), Message::LiftPressed),
        (key("tiles-other", other, Shortcut::F(6), Look::Plain), Message::OtherPagePressed),
        (key("tiles-remove", remove, Shortcut::Delete, Look::Removing), Message::RemovePressed),
    ];
    key::row(board, area, 8.0, keys);
}

fn places_of(board: &mut Board<Message>, tiles: &Tiles, grid: &Grid) {
    let room = grid.room();
    let first = tiles.at / room * room;
    if tiles.shown().is_empty() {
        sheet(board, grid.area);
        let words = board.say("tiles-none");
        empty(board, grid.area, &words);
    }
    for (place, (index, tile)) in tiles.shown().iter().enumerate().skip(first).take(room).enumerate() {
        let cell = (place % grid.columns, place / grid.columns);
        let at = grid.area.cell(grid.columns, grid.rows, grid.gap, cell, 1);
        let price = format::plain_on_screen(tile.price);
        let (unit, id) = (format!("/{}", tile.unit), key::numbered("tile", index + 1));
        let placed = index < tiles.now.placed[tiles.page];
        let corner = placed.then(|| (index + 1).to_string());
        let chosen = index == tiles.at;
        let face = Tile { id: &id, name: &tile.name, price: &price, unit: &unit, sold_out: false, corner, chosen };
        face.draw(board, at, Message::TilePressed(index));
    }
    let across = isize::try_from(grid.columns).unwrap_or(1);
    let page = isize::try_from(room).unwrap_or(1);
    let arrows = [
        (Shortcut::Left, -1),
        (Shortcut::Right, 1),
        (Shortcut::Up, -across),
        (Shortcut::Down, across),
        (Shortcut::PageUp, -page),
        (Shortcut::PageDown, page),
    ];
    for (shortcut, by) in arrows {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

/// What this page is for, and what the chosen tile is.
fn about(board: &mut Board<Message>, tiles: &Tiles, area: Area) {
    let mut area = area;
    if let Some(trouble) = &tiles.trouble {
        let height = board.fit.pick(96.0, 100.0);
        let at = Area { y: area.bottom() - height, h: height, ..area };
        area.h -= height + 8.0;
        let (words, label) = (board.tell(trouble), board.say("key-understood"));
        let key = Key { id: "tiles-understood", label, shortcut: Some(Shortcut::F(1)), ..Key::default() };
        let key = Some((key, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, at);
    }
    sheet(board, area);
    let x = area.x + board.fit.pick(24.0, 16.0);
    let room = area.right() - 16.0 - x;
    let title = board.hand(24.0, Face::Bold);
    let words = board.say("tiles-title");
    board.words((x, area.y + 42.0), Side::Left, title, words);
    let plain = board.hand(18.0, Face::Regular);
    let mut y = area.y + 80.0;
    let words = board.say(if tiles.lifted { "tiles-how-lifted" } else { "tiles-how" });
    for line in board.lines(plain, &words, room, 5) {
        board.words((x, y), Side::Left, plain, line);
        y += 25.0;
    }
    let Some(tile) = tiles.shown().get(tiles.at) else { return };
    let name = board.hand(board.fit.pick(24.0, 22.0), Face::SemiBold);
    y += 24.0;
    for line in board.lines(name, &tile.name, room, 2) {
        board.words((x, y), Side::Left, name, line);
        y += 30.0;
    }
    let second = board.hand2(18.0, Face::Regular);
    let key = if tiles.at < tiles.now.placed[tiles.page] { "tiles-place" } else { "tiles-by-itself" };
    let words = board.tell(&Text::new(key).with("place", tiles.at + 1));
    for line in board.lines(second, &words, room, 2) {
        board.words((x, y), Side::Left, second, line);
        y += 25.0;
    }
}

fn found(board: &mut Board<Message>, finding: &Finding, area: Area) {
    let top = Area { h: board.fit.pick(68.0, 60.0), ..area };
    let hits = match finding.typed.is_empty() {
        true => String::new(),
        false => board.tell(&Text::new("search-hits").with("count", finding.hits.len())),
    };
    let placeholder = board.say("search-placeholder");
    field::Search { typed: &finding.typed, placeholder, hits }.draw(board, top);
    let list = Area { y: top.bottom() + 8.0, h: area.h - top.h - 8.0, ..area };
    sheet(board, list);
    if finding.hits.is_empty() {
        let words = board.say("search-begin");
        return empty(board, list, &words);
    }
    let height = board.fit.pick(56.0, 54.0);
    let room = ((list.h / height).floor() as usize).max(1);
    let first = finding.at / room * room;
    for (index, hit) in finding.hits.iter().enumerate().skip(first).take(room) {
        let row = Area { y: list.y + height * (index - first) as f32, h: height, ..list };
        one(board, hit, row, index, index == finding.at);
    }
    let page = isize::try_from(room).unwrap_or(1);
    for (shortcut, by) in
        [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::PageUp, -page), (Shortcut::PageDown, page)]
    {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::HitMoved(by)).shortcut = Some(shortcut);
    }
}

fn one(board: &mut Board<Message>, hit: &Hit, area: Area, index: usize, now: bool) {
    let from = board.next_mark();
    let (ink, ink2) = list_row(board, area, now, [0.0; 4]);
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let right = area.right() - 16.0;
    let amount = board.hand(20.0, Face::SemiBold).in_ink(ink);
    let figures = hit.units.first().map(|unit| format::plain_on_screen(unit.price)).unwrap_or_default();
    let taken = board.words((right, amount.baseline(area.centre())), Side::Right, amount, figures);
    let name = board.hand(20.0, Face::Medium).in_ink(ink);
    let x = area.x + 16.0;
    let words = board.fitted(name, &hit.name, right - taken - 16.0 - x);
    board.words((x, name.baseline(area.centre())), Side::Left, name.in_ink(if now { ink } else { ink2 }), words);
    board.pressable(key::numbered("hit", index + 1), area, from, Message::HitPressed(index));
}

fn actions(board: &mut Board<Message>, tiles: &Tiles, area: Area) {
    let key = |id, label, shortcut, look| Key { id, label, shortcut: Some(shortcut), look, ..Key::default() };
    let back = board.say("key-back");
    let mut keys = vec![(key("tiles-back", back, Shortcut::Escape, Look::Plain), Message::BackPressed)];
    if tiles.finding.is_none() {
        let look = if tiles.can_undo() { Look::Plain } else { Look::Off };
        let undo = board.say("key-undo");
        keys.push((key("tiles-undo", undo, Shortcut::F(8), look), Message::UndoPressed));
    }
    key::row(board, area, 8.0, keys);
}

fn bar(board: &mut Board<Message>, tiles: &Tiles, area: Area) {
    let (label, words, ready, message, shortcut) = match &tiles.finding {
        Some(finding) => {
            let hit = finding.hits.get(finding.at);
            let words = hit.map_or_else(|| board.say("search-choose-first"), |hit| hit.name.clone());
            (board.say("tiles-take"), words, hit.is_some(), Message::TakePressed, Shortcut::Enter)
        }
        None => {
            let ready = tiles.can_undo();
            let words = board.say(if ready { "tiles-from-now" } else { "tiles-nothing-changed" });
            (board.say("tiles-save"), words, ready, Message::SavePressed, Shortcut::F(12))
        }
    };
    let bar = Bar { id: "bar-tiles", label, shortcut, right: Right::Words(words), ready, hinted: true };
    bar.draw(board, area, message);
}
