//! Draws the choice of a box: the boxes at the left in the order in which they are taken, why another at the right.

use super::{Boxes, Message, REASONS};
use crate::app::board::{Area, Board, Side};
use crate::app::screen::pay::view::beside_goods;
use crate::app::screen::sell::lines;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::pages;
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::stock_check::Batch;

pub fn view(boxes: &Boxes, shop: &Shop) -> Board<Message> {
    let (mut board, places) = beside_goods(shop, "boxes-back", Message::BackPressed);
    board.place(places.last);
    about(&mut board, boxes, shop, places.last);
    let work = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(work);
    let right = Area { x: work.x + work.w * 0.6 + places.gap, w: work.w * 0.4 - places.gap, ..work };
    list(&mut board, boxes, Area { w: work.w * 0.6, ..work }, places.gap);
    reasons(&mut board, boxes, right, places.gap);
    board.place(places.bar);
    bar(&mut board, boxes, places.bar);
    board
}

/// Which goods, and the box they are taken from now; or what went wrong.
fn about(board: &mut Board<Message>, boxes: &Boxes, shop: &Shop, area: Area) {
    if let Some(trouble) = &boxes.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let shortcut = Some(Shortcut::F(5));
        let key = Some((Key { id: "boxes-understood", label, shortcut, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let line = boxes.line_of(shop);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let room = area.w - 2.0 * (x - area.x);
    let title = board.hand(board.fit.pick(28.0, 20.0), Face::Medium);
    let shown = board.fitted(title, line.map_or("", |line| line.name.as_str()), room);
    board.words((x, area.y + board.fit.pick(54.0, 36.0)), Side::Left, title, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let now = line.and_then(|line| lines::boxes(board, line)).unwrap_or_default();
    let words = match line.map(|line| line.rx.as_str()).filter(|rx| !rx.is_empty()) {
        Some(rx) => board.tell(&Text::new("boxes-now-rx").with("rx", rx).with("box", now)),
        None => board.tell(&Text::new("boxes-now").with("box", now)),
    };
    let words = board.fitted(second, &words, room);
    board.words((x, area.y + board.fit.pick(92.0, 68.0)), Side::Left, second, words);
}

/// As many as have room, those around the chosen one where there are more.
const ROWS: usize = 5;

fn list(board: &mut Board<Message>, boxes: &Boxes, area: Area, gap: f32) {
    if boxes.boxes().is_empty() {
        sheet(board, area);
        let words = board.say(if boxes.list.is_some() { "boxes-none" } else { "boxes-reading" });
        empty(board, area, &words);
        return;
    }
    let count = boxes.boxes().len();
    // Where there are more, the last place is the key to the next.
    let room = if count > ROWS { ROWS - 1 } else { ROWS };
    let first = boxes.at / room * room;
    if count > room {
        let at = area.cell(1, ROWS, gap, (0, ROWS - 1), 1);
        pages::key(board, "boxes-on", (boxes.at, room, count), at, Message::Moved);
    }
    for (place, (index, batch)) in boxes.boxes().iter().enumerate().skip(first).take(room).enumerate() {
        let label = words(board, boxes, batch, index == 0);
        let id = key::numbered("box", index + 1);
        let look = if index == boxes.at { Look::Selected } else { Look::Plain };
        let size = board.fit.pick(18.0, 16.0);
        let key = Key { id: &id, label, look, size, ..Key::default() };
        key.draw(board, area.cell(1, ROWS, gap, (0, place), 1), Message::BoxPressed(index));
    }
    pages::arrows(board, room, Message::Moved);
}

/// `T25H63 · ED 09/2027 · rak R1-2 · 20 tablet`, and of the first that it goes first.
fn words(board: &Board<Message>, boxes: &Boxes, batch: &Batch, first: bool) -> String {
    let quantity = format!("{} {}", format::quantity(batch.quantity), boxes.unit);
    let expiry = batch.expiry.map(format::month_year).unwrap_or_default();
    let text = Text::new("boxes-row").with("batch", batch.batch.as_str()).with("expiry", expiry);
    let shelf = if batch.shelf.is_empty() { "none" } else { batch.shelf.as_str() };
    let text = text.with("shelf", shelf).with("quantity", quantity);
    board.tell(&text.with("first", if first { "yes" } else { "no" }))
}

fn reasons(board: &mut Board<Message>, boxes: &Boxes, area: Area, gap: f32) {
    let signs = ['1', '2', '3', '4'];
    for (row, ((_, label), sign)) in REASONS.into_iter().zip(signs).enumerate() {
        let label = board.say(label);
        let id = key::numbered("reason", row + 1);
        let look = match boxes.reason {
            _ if boxes.is_first() => Look::Off,
            Some(reason) if reason == row => Look::Selected,
            _ => Look::Plain,
        };
        let shortcut = Some(Shortcut::Sign(sign));
        let size = board.fit.pick(17.0, 15.0);
        let key = Key { id: &id, label, shortcut, look, size, ..Key::default() };
        key.draw(board, area.cell(1, ROWS, gap, (0, row), 1), Message::ReasonPressed(row));
    }
    let at = area.cell(1, ROWS, gap, (0, REASONS.len()), 1);
    let hand = board.hand2(16.0, Face::Regular);
    let words = board.say("boxes-why");
    for (row, line) in board.lines(hand, &words, at.w - 8.0, 3).iter().enumerate() {
        board.words((at.x + 4.0, at.y + 20.0 + 19.0 * row as f32), Side::Left, hand, line.as_str());
    }
}

fn bar(board: &mut Board<Message>, boxes: &Boxes, area: Area) {
    let chosen = boxes.boxes().get(boxes.at);
    let ready = chosen.is_some() && (boxes.is_first() || boxes.reason.is_some());
    let right = match chosen {
        Some(chosen) if ready => chosen.batch.clone(),
        Some(_) => board.say("boxes-why-first"),
        None => String::new(),
    };
    let label = board.say("boxes-take");
    let bar =
        Bar { id: "bar-boxes", label, shortcut: Shortcut::Enter, right: Right::Words(right), ready, hinted: true };
    bar.draw(board, area, Message::SavePressed);
}
