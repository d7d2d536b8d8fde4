//! Draws the entry of a buyer: the number large, the kinds in the tiles' place, the pad, the bar that saves it.

use super::{Buyer, DIGITS, KINDS, Message};
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
use crate::domain::text::Text;

pub fn view(buyer: &Buyer, shop: &Shop) -> Board<Message> {
    let (mut board, places) = beside_goods(shop, "buyer-back", Message::BackPressed);
    board.place(places.last);
    number(&mut board, buyer, places.last);
    board.place(places.tiles);
    kinds(&mut board, buyer, places.tiles, places.gap);
    board.place(places.pad);
    digits(&mut board, places.pad, places.gap);
    board.place(places.bar);
    let left = DIGITS - buyer.typed.len();
    let words = match left {
        0 => board.say("buyer-kept"),
        left => board.tell(&Text::new("buyer-digits-left").with("count", left)),
    };
    let label = board.say("key-save");
    let right = Right::Words(words);
    let bar = Bar { id: "bar-buyer", label, shortcut: Shortcut::Enter, right, ready: left == 0, hinted: true };
    bar.draw(&mut board, places.bar, Message::SavePressed);
    board
}

fn number(board: &mut Board<Message>, buyer: &Buyer, area: Area) {
    if let Some(trouble) = &buyer.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "buyer-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.say("buyer-nik");
    board.words((x, area.y + board.fit.pick(40.0, 28.0)), Side::Left, second, words);
    let typed = if buyer.typed.is_empty() { "–".to_owned() } else { buyer.grouped() };
    let hand = board.hand(board.fit.pick(48.0, 38.0), Face::Bold);
    board.words((x, area.y + board.fit.pick(100.0, 74.0)), Side::Left, hand, typed);
}

fn kinds(board: &mut Board<Message>, buyer: &Buyer, area: Area, gap: f32) {
    let height = board.fit.pick(92.0, 80.0);
    for (row, (_, label)) in KINDS.into_iter().enumerate() {
        let label = board.say(label);
        let id = key::numbered("kind", row + 1);
        let look = if buyer.kind == row { Look::Selected } else { Look::Plain };
        let key = Key { id: &id, label, look, size: 20.0, ..Key::default() };
        let y = area.y + (height + gap) * row as f32;
        key.draw(board, Area { y, h: height, ..area }, Message::KindPressed(row));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn digits(board: &mut Board<Message>, area: Area, gap: f32) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = area.cell(3, 4, gap, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    let label = board.say("key-clear");
    let shortcut = Some(Shortcut::Delete);
    let clear = Key { id: "pad-clear", label, shortcut, hidden: true, size: 16.0, ..Key::default() };
    clear.draw(board, area.cell(3, 4, gap, (0, 3), 1), Message::ClearPressed);
    pad::digit(board, area.cell(3, 4, gap, (1, 3), 1), "0", Message::DigitsPressed("0"));
    let at = area.cell(3, 4, gap, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
