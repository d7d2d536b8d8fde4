//! Draws the day's list: boxes by shelf at the left, how far it is at the right, or the pad for the thermometer.

use super::{Care, Message};
use crate::app::board::{Area, Board, Hand, Side, Sinks};
use crate::app::head;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone as Shade, badge};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::{field, status};
use crate::app::widget::{pad, pages};
use crate::domain::goods::care::Concern;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::care::{CareLine, CareList};

pub fn view(care: &Care, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("care-title");
    head::counter(&mut board, shop, title);
    let (fit, top) = (board.fit, status::HEIGHT);
    let width = fit.pick(782.0, 520.0) + (fit.width - fit.pick(1366.0, 1024.0)) / 2.0;
    let left = Area::new(8.0, top, width, fit.height - 8.0 - top);
    let x = left.right() + 8.0;
    let right = Area::new(x, top, fit.width - 8.0 - x, left.h);
    board.place(left);
    match &care.list {
        Some(list) if !list.lines.is_empty() => lines(&mut board, care, list, left),
        _ => {
            sheet(&mut board, left);
            let words = board.say(if care.list.is_some() { "care-empty" } else { "care-reading" });
            empty(&mut board, left, &words);
        }
    }
    board.place(right);
    let bar_h = fit.pick(104.0, 94.0);
    let keys_h = fit.pick(62.0, 50.0);
    let bar = Area { y: right.bottom() - bar_h, h: bar_h, ..right };
    let keys = Area { y: bar.y - 8.0 - keys_h, h: keys_h, ..right };
    let upper = Area { h: keys.y - 8.0 - right.y, ..right };
    match &care.degrees {
        Some(typed) => thermometer(&mut board, typed, upper),
        None => progress(&mut board, care, shop, upper),
    }
    actions(&mut board, keys);
    foot(&mut board, care, bar);
    board
}

fn lines(board: &mut Board<Message>, care: &Care, list: &CareList, area: Area) {
    sheet(board, area);
    let height = board.fit.pick(64.0, 60.0);
    let room = pages::room(area, height, list.lines.len());
    pages::on(board, "care-on", (care.at, room, list.lines.len()), area, Message::Moved);
    let first = care.at / room * room;
    for (index, line) in list.lines.iter().enumerate().skip(first).take(room) {
        let row = Area { y: area.y + height * (index - first) as f32, h: height, ..area };
        one(board, line, row, index, index == care.at);
    }
    pages::arrows(board, room, Message::Moved);
}

fn one(board: &mut Board<Message>, line: &CareLine, area: Area, index: usize, now: bool) {
    let inks = board.inks;
    let from = board.next_mark();
    let face = Area { h: area.h - 1.0, ..area };
    board.plate(face, if now { inks.mark_row } else { inks.panel }, 0.0);
    if now && inks.malam {
        board.plate(Area { w: 6.0, ..face }, inks.mark, 0.0);
    }
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let (ink, ink2) = if now { (inks.on_mark, inks.on_mark2) } else { (inks.ink, inks.ink2) };
    // Done is a tick, not a colour.
    if line.checked {
        icon(board, Icon::Done, (area.x + 16.0, area.centre()), 26.0, ink);
    }
    let x = area.x + 56.0;
    let right = area.right() - 16.0;
    let bold = Hand::new(20.0, Face::Bold, ink);
    let quantity = format!("{} {}", format::quantity(line.quantity), line.unit);
    let taken = board.words((right, area.y + 27.0), Side::Right, bold, quantity);
    let name = Hand::new(20.0, Face::Medium, ink);
    let shown = board.fitted(name, &line.name, right - taken - 12.0 - x);
    board.words((x, area.y + 27.0), Side::Left, name, shown);
    let (shade, text) = concern(line.concern);
    let words = board.tell(&text);
    let mut at = x + badge(board, (x, area.y + 35.0), shade, &words) + 10.0;
    let small = Hand::new(16.0, Face::Regular, ink2);
    let code = Hand::new(16.0, Face::CodeBold, ink2);
    let base = area.y + 52.0;
    let batch = board.fitted(code, &line.batch, 180.0);
    at += board.words((at, base), Side::Left, code, batch) + 10.0;
    let mut rest = Vec::new();
    if let Some(expiry) = line.expiry {
        rest.push(board.tell(&Text::new("stock-ed").with("date", format::month_year(expiry))));
    }
    if !line.shelf.is_empty() {
        rest.push(board.tell(&Text::new("search-shelf").with("shelf", line.shelf.as_str())));
    }
    let rest = rest.join(" · ");
    if right - at > 40.0 {
        let shown = board.fitted(small, &rest, right - at);
        board.words((at, base), Side::Left, small, shown);
    }
    let touch = board.pressable(key::numbered("care", index + 1), face, from, Message::LinePressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

fn concern(concern: Concern) -> (Shade, Text) {
    let shade = match concern {
        Concern::Recalled | Concern::Expired => Shade::Stop,
        Concern::Near(_) => Shade::Attention,
        Concern::ColdChain => Shade::Info,
    };
    (shade, Text::new("report-concern-of").with("concern", concern.code()))
}

fn progress(board: &mut Board<Message>, care: &Care, shop: &Shop, area: Area) {
    sheet(board, area);
    let edge = board.fit.pick(24.0, 16.0);
    let (x, right) = (area.x + edge, area.right() - edge);
    let (done, all) = care.list.as_deref().map_or((0, 0), |list| (list.checked(), list.lines.len()));
    let large = board.hand(board.fit.pick(64.0, 52.0), Face::Bold);
    let words = board.tell(&Text::new("care-progress").with("done", done).with("all", all));
    board.words((x, area.y + board.fit.pick(78.0, 62.0)), Side::Left, large, words);
    let second = board.hand2(18.0, Face::Regular);
    let mut y = area.y + board.fit.pick(112.0, 92.0);
    let signed = care.list.as_deref().and_then(|list| list.signed);
    let how = match signed {
        Some(at) => board.tell(&Text::new("care-signed").with("time", at)),
        None => board.say("care-scan"),
    };
    for line in board.lines(second, &how, right - x, 2) {
        board.words((x, y), Side::Left, second, line);
        y += 25.0;
    }
    let temperatures = care.list.as_deref().map_or(&[][..], |list| &list.temperatures);
    if temperatures.is_empty() {
        let hand = board.hand(18.0, Face::SemiBold).in_ink(board.inks.att);
        let words = board.say("care-no-temperature");
        let words = board.fitted(hand, &words, right - x);
        board.words((x, y + 12.0), Side::Left, hand, words);
    }
    for (at, fridge, tenths) in temperatures.iter().rev().take(3) {
        let time = format::time_on_screen(shop.style.zone.local(*at));
        let degrees = format!("{}{},{}", if *tenths < 0 { "−" } else { "" }, tenths.abs() / 10, tenths.abs() % 10);
        let text = Text::new("care-temperature-line").with("fridge", fridge.as_str()).with("degrees", degrees);
        let words = board.tell(&text.with("at", time));
        board.words((x, y + 12.0), Side::Left, board.hand(18.0, Face::Medium), words);
        y += 25.0;
    }
    let notice = Area { y: area.bottom() - 128.0, h: 120.0, ..area.inset(8.0) };
    match (&care.trouble, &care.told) {
        (Some(trouble), _) => {
            let label = board.say("key-understood");
            let key = Some((Key { id: "care-understood", label, ..Key::default() }, Message::PutAwayPressed));
            let words = board.tell(trouble);
            Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, notice);
        }
        (None, Some(told)) => {
            let words = board.tell(told);
            Notice { tone: Tone::Info, icon: Icon::Done, words, key: None }.draw(board, notice);
        }
        (None, None) => {}
    }
}

const DIGITS: [[&str; 3]; 3] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"]];

fn thermometer(board: &mut Board<Message>, typed: &str, area: Area) {
    let head = Area { h: board.fit.pick(96.0, 56.0), ..area };
    sheet(board, head);
    let hand = board.hand(18.0, Face::SemiBold);
    let words = board.say("care-degrees");
    board.words((head.x + 16.0, hand.baseline(head.centre())), Side::Left, hand, words);
    let width = head.w * 0.4;
    let at = Area::new(head.right() - width - 8.0, head.y + 8.0, width, head.h - 16.0);
    field::number(board, at, field::State::Typing, board.fit.pick(40.0, 28.0), typed);
    let keys = Area { y: head.bottom() + 8.0, h: area.h - head.h - 8.0, ..area };
    let gap = board.fit.pick(8.0, 9.0);
    let press = |sign: char| Message::DigitPressed(sign);
    for (row, line) in DIGITS.iter().enumerate() {
        for (column, digit) in line.iter().enumerate() {
            let sign = digit.chars().next().unwrap_or('0');
            pad::digit(board, keys.cell(4, 4, gap, (column, row), 1), digit, press(sign));
        }
    }
    pad::digit(board, keys.cell(4, 4, gap, (1, 3), 1), "0", press('0'));
    for (at, id, label, sign) in [((0, 3), "pad-minus", "−", '-'), ((2, 3), "pad-comma", ",", ',')] {
        let key = Key {
            id,
            label: label.to_owned(),
            shortcut: Some(Shortcut::Sign(sign)),
            hidden: true,
            size: 34.0,
            ..Key::default()
        };
        key.draw(board, keys.cell(4, 4, gap, at, 1), press(sign));
    }
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    pad::sign(board, keys.cell(4, 4, gap, (3, 0), 1), erase, Message::ErasePressed);
    let enter = ("pad-enter", Icon::Enter, Shortcut::Enter);
    let (under, last) = (keys.cell(4, 4, gap, (3, 1), 1), keys.cell(4, 4, gap, (3, 3), 1));
    pad::sign(board, Area { h: last.bottom() - under.y, ..under }, enter, Message::EnterPressed);
}

fn actions(board: &mut Board<Message>, area: Area) {
    let key = |id, label, shortcut| Key { id, label, shortcut: Some(shortcut), ..Key::default() };
    let keys = vec![
        (key("care-back", board.say("key-back"), Shortcut::Escape), Message::BackPressed),
        (key("care-tick", board.say("care-tick"), Shortcut::F(5)), Message::TickPressed),
        (key("care-temperature", board.say("care-temperature"), Shortcut::F(6)), Message::TemperaturePressed),
    ];
    key::row(board, area, 8.0, keys);
}

fn foot(board: &mut Board<Message>, care: &Care, area: Area) {
    let (done, all) = care.list.as_deref().map_or((0, 0), |list| (list.checked(), list.lines.len()));
    let left = board.tell(&Text::new("care-left").with("count", all - done));
    let ready = care.list.is_some();
    let label = board.say("care-sign");
    let bar = Bar { id: "bar-care", label, shortcut: Shortcut::F(12), right: Right::Words(left), ready, hinted: true };
    bar.draw(board, area, Message::SignPressed);
}
