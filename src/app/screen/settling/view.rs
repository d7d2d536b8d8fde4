//! Draws the reconciliation of QRIS and card: open days at the left, what the bank paid at the right, the bar.

use super::{Message, Settling, Slip};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::head;
use crate::app::places::Places;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone as BadgeTone, badge};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::pad;
use crate::app::widget::sheet::{empty, list_row, sheet};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::today::Unsettled;

pub fn view(settling: &Settling, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("settling-title");
    head::titled(&mut board, shop, title, None);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    sheet(&mut board, places.basket);
    days(&mut board, settling, shop, places.basket);
    board.place(places.actions);
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "settling-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(&mut board, places.actions, Message::BackPressed);
    board.place(places.work);
    let slip = settling.slip(shop);
    paper(&mut board, settling, slip, Area { h: places.pad.y - 8.0 - places.work.y, ..places.work });
    let beside = Area { y: places.pad.y, h: places.pad.h, ..places.tiles };
    explain(&mut board, settling, slip, beside);
    digits(&mut board, places.pad);
    board.place(places.bar);
    let right = match slip {
        Some(slip) if settling.paid(slip) > slip.gross => Right::Words(board.say("settling-over")),
        Some(slip) => Right::Sum(format::plain_on_screen(settling.paid(slip))),
        None => Right::Words(board.say("settling-nothing")),
    };
    let label = board.say("key-settle");
    let ready = slip.is_some_and(|slip| settling.paid(slip) <= slip.gross);
    let bar = Bar { id: "bar-settle", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::SettlePressed);
    board
}

fn days(board: &mut Board<Message>, settling: &Settling, shop: &Shop, area: Area) {
    let rows: &[Unsettled] = shop.today.as_ref().map_or(&[], |day| &day.unsettled);
    if rows.is_empty() {
        let words = board.say("settling-empty");
        empty(board, area, &words);
        return;
    }
    let height = board.fit.pick(66.0, 60.0);
    let room = ((area.h / height).floor() as usize).max(1);
    let first = settling.at / room * room;
    for (index, row) in rows.iter().enumerate().skip(first).take(room) {
        let place = Area { y: area.y + height * (index - first) as f32, h: height, ..area };
        day_row(board, row, place, (index, settling.is_covered(index, shop), index == first));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn day_row(board: &mut Board<Message>, open: &Unsettled, row: Area, (index, covered, top): (usize, bool, bool)) {
    let inks = board.inks;
    let from = board.next_mark();
    let corner = if top { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, row, covered, [corner, corner, 0.0, 0.0]);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let amount = board.hand(board.fit.pick(24.0, 22.0), Face::SemiBold).in_ink(ink);
    let figures = format::plain_on_screen(open.open.amount);
    let width = board.words((row.right() - 20.0, amount.baseline(row.centre())), Side::Right, amount, figures);
    let x = row.x + 20.0;
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold).in_ink(ink);
    let detail = board.hand(16.0, Face::Regular).in_ink(ink2);
    let mut room = row.w - 40.0 - width - 12.0;
    if open.late {
        let words = board.say("settling-late");
        let badge_w = board.width(board.hand(14.0, Face::SemiBold), &words) + 14.0;
        badge(board, (row.right() - 32.0 - width - badge_w, row.centre() - 11.0), BadgeTone::Attention, &words);
        room -= badge_w + 12.0;
    }
    let tender = board.say(word(open.tender));
    let shown = board.fitted(name, &tender, room);
    board.words((x, name.baseline(row.centre() - 12.0)), Side::Left, name, shown);
    let when = match open.open.date {
        Some(date) => format::day_long(board.style.language, date),
        None => board.say("settling-older"),
    };
    let shown = board.fitted(detail, &when, room);
    board.words((x, detail.baseline(row.centre() + 13.0)), Side::Left, detail, shown);
    let touch = board.pressable(numbered("open-day", index + 1), row, from, Message::RowPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

const fn word(tender: &str) -> &'static str {
    // Only two means are settled later.
    match tender.as_bytes() {
        b"card" => "settling-card",
        _ => "settling-qris",
    }
}

/// The bank's slip as it is typed: customers paid, the bank paid, it kept.
fn paper(board: &mut Board<Message>, settling: &Settling, slip: Option<Slip>, area: Area) {
    sheet(board, area);
    if let Some(trouble) = &settling.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "settling-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area.inset(6.0));
        return;
    }
    let Some(slip) = slip else {
        let words = board.say("settling-none-waits");
        empty(board, area, &words);
        return;
    };
    let paid = settling.paid(slip);
    let rows = [
        ("settling-gross", slip.gross, false),
        ("settling-paid", paid, true),
        ("settling-fee", slip.gross - paid, false),
    ];
    let step = area.h / rows.len() as f32;
    for (index, (key, amount, typed)) in rows.into_iter().enumerate() {
        let centre = area.y + step * (index as f32 + 0.5);
        let label = board.hand(board.fit.pick(18.0, 17.0), if typed { Face::SemiBold } else { Face::Regular });
        let words = board.say(key);
        board.words((area.x + 20.0, label.baseline(centre)), Side::Left, label, words);
        let size = if typed { board.fit.pick(34.0, 28.0) } else { board.fit.pick(22.0, 20.0) };
        let ink = if amount < Rupiah::ZERO { board.inks.stop } else { board.inks.ink };
        let hand = board.hand(size, if typed { Face::Bold } else { Face::SemiBold }).in_ink(ink);
        let figures = format::plain_on_screen(amount);
        board.words((area.right() - 20.0, hand.baseline(centre)), Side::Right, hand, figures);
    }
}

/// What to type, and what the bank is expected to keep.
fn explain(board: &mut Board<Message>, settling: &Settling, slip: Option<Slip>, area: Area) {
    sheet(board, area);
    let hand = board.hand(board.fit.pick(18.0, 17.0), Face::Regular);
    let how = if slip.is_some() { "settling-how" } else { "settling-none-how" };
    let mut paragraphs = vec![board.say(how)];
    if let Some(slip) = slip {
        paragraphs.push(match slip.tender {
            "qris" => board.tell(&Text::new("settling-expected").with("fee", slip.expected_fee)),
            _ => board.say("settling-no-rate"),
        });
        let other = slip.gross - settling.paid(slip) - slip.expected_fee;
        // More than was paid is a slip of the finger, and no fee.
        let typed = !settling.typed.is_empty() && settling.paid(slip) <= slip.gross;
        if slip.tender == "qris" && typed && !other.is_zero() {
            let key = if other.is_negative() { "settling-kept-less" } else { "settling-kept-more" };
            paragraphs.push(board.tell(&Text::new(key).with("amount", other.abs())));
        }
    }
    let mut y = area.y + 34.0;
    for paragraph in paragraphs {
        for line in board.lines(hand, &paragraph, area.w - 36.0, 6) {
            board.words((area.x + 18.0, y), Side::Left, hand, line);
            y += hand.size * 1.3;
        }
        y += 10.0;
    }
}

fn digits(board: &mut Board<Message>, area: Area) {
    let rows = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"], ["0", "00", "000"]];
    for (down, row) in rows.into_iter().enumerate() {
        for (across, digits) in row.into_iter().enumerate() {
            let cell = area.cell(4, 4, 8.0, (across, down), 1);
            pad::digit(board, cell, digits, Message::DigitsPressed(digits));
        }
    }
    let cell = Area { h: area.h, ..area.cell(4, 4, 8.0, (3, 0), 1) };
    pad::sign(board, cell, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
