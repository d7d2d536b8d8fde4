//! Draws the entry of a price or discount: what it is and why in the tiles' place, the pad, the bar that saves it.

use super::{ByHand, Message, REASONS, What};
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
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;
use crate::domain::text::Text;
use crate::locale::format;

const WHATS: [(What, &str, &str, char); 5] = [
    (What::Price, "by-hand-price", "by-hand-what-price", 'h'),
    (What::Off, "by-hand-off", "by-hand-what-off", 'p'),
    (What::Percent, "by-hand-percent", "by-hand-what-percent", 's'),
    (What::TotalOff, "by-hand-total-off", "by-hand-what-total-off", 't'),
    (What::TotalPercent, "by-hand-total-percent", "by-hand-what-total-percent", 'u'),
];

pub fn view(by_hand: &ByHand, shop: &Shop) -> Board<Message> {
    let (mut board, places) = beside_goods(shop, "by-hand-back", Message::BackPressed);
    board.place(places.last);
    about(&mut board, by_hand, shop, places.last);
    board.place(places.tiles);
    choices(&mut board, by_hand, places.tiles, places.gap);
    board.place(places.pad);
    digits(&mut board, places.pad, places.gap);
    board.place(places.bar);
    let ready = !by_hand.typed.is_empty();
    let right = match (ready, by_hand.is_percent()) {
        (true, false) => Right::Sum(figure(by_hand)),
        (true, true) => Right::Figure(takes_off(by_hand, shop).unwrap_or_else(|| figure(by_hand))),
        (false, _) => Right::Words(board.say("by-hand-type-first")),
    };
    let label = board.say("key-save");
    let bar = Bar { id: "bar-by-hand", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::SavePressed);
    board
}

fn figure(by_hand: &ByHand) -> String {
    match by_hand.is_percent() {
        true => format!("{}%", by_hand.figure()),
        false => format::plain_on_screen(Rupiah::of(by_hand.figure())),
    }
}

/// What a percentage takes off the line, to be seen before it is saved; of the whole sale only the till knows, since
/// not every line may be reduced.
fn takes_off(by_hand: &ByHand, shop: &Shop) -> Option<String> {
    let line = shop.answer.sale.as_ref()?.lines.get(by_hand.line).filter(|_| by_hand.what == What::Percent)?;
    let gross = line.price.times(line.qty_milli).ok()?;
    let off = Percent::parse(&by_hand.typed).ok()?.of(gross).ok()?;
    Some(format::money_on_screen(-off))
}

/// Which goods, what they cost now, and what is typed; or what went wrong.
fn about(board: &mut Board<Message>, by_hand: &ByHand, shop: &Shop, area: Area) {
    if let Some(trouble) = &by_hand.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "by-hand-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let sale = shop.answer.sale.as_ref();
    let line = sale.and_then(|sale| sale.lines.get(by_hand.line));
    let whole = matches!(by_hand.what, What::TotalOff | What::TotalPercent);
    let (name, price) = match (whole, line) {
        (false, Some(line)) => {
            let price = format!("{} / {}", format::money_on_screen(line.price), line.unit);
            (line.name.clone(), price)
        }
        _ => {
            let total = sale.map_or(Rupiah::ZERO, |sale| sale.total);
            (board.say("by-hand-whole-sale"), format::money_on_screen(total))
        }
    };
    let x = area.x + board.fit.pick(24.0, 20.0);
    let figures = board.hand(board.fit.pick(56.0, 44.0), Face::Bold);
    let typed = if by_hand.typed.is_empty() { "–".to_owned() } else { figure(by_hand) };
    let taken = board.words((area.right() - 24.0, figures.baseline(area.centre())), Side::Right, figures, typed);
    let title = board.hand(board.fit.pick(28.0, 20.0), Face::Medium);
    let shown = board.fitted(title, &name, area.right() - 40.0 - taken - x);
    board.words((x, area.y + board.fit.pick(54.0, 36.0)), Side::Left, title, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    board.words((x, area.y + board.fit.pick(92.0, 68.0)), Side::Left, second, price);
}

/// What the digits are at the left, why at the right.
fn choices(board: &mut Board<Message>, by_hand: &ByHand, area: Area, gap: f32) {
    let look = |chosen| if chosen { Look::Selected } else { Look::Plain };
    for (row, (what, id, label, sign)) in WHATS.into_iter().enumerate() {
        let label = board.say(label);
        let shortcut = Some(Shortcut::Sign(sign));
        let hidden = board.fit.is_rapat();
        let look = look(by_hand.what == what);
        let key = Key { id, label, shortcut, hidden, look, size: 17.0, ..Key::default() };
        key.draw(board, area.cell(2, REASONS.len(), gap, (0, row), 1), Message::WhatPressed(what));
    }
    for (row, (_, label)) in REASONS.into_iter().enumerate() {
        let label = board.say(label);
        let id = key::numbered("reason", row + 1);
        let key = Key { id: &id, label, look: look(by_hand.reason == row), size: 17.0, ..Key::default() };
        key.draw(board, area.cell(2, REASONS.len(), gap, (1, row), 1), Message::ReasonPressed(row));
    }
    let text = Text::new("by-hand-why");
    let at = area.cell(2, REASONS.len(), gap, (0, 5), 1);
    let hand = board.hand2(16.0, Face::Regular);
    let words = board.tell(&text);
    for (row, line) in board.lines(hand, &words, at.w - 8.0, 2).iter().enumerate() {
        board.words((at.right() - 4.0, at.y + 22.0 + 19.0 * row as f32), Side::Right, hand, line.as_str());
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
    pad::digit(board, area.cell(3, 4, gap, (0, 3), 1), "0", Message::DigitsPressed("0"));
    pad::digit(board, area.cell(3, 4, gap, (1, 3), 1), "000", Message::DigitsPressed("000"));
    let at = area.cell(3, 4, gap, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
