//! Draws one product as it is asked about: may it go out, how much is there, from which box, what does it cost, what
//! else would do (stok-apotek.png); or its boxes one by one.

use super::boxes_view::boxes;
use super::instead_view::instead;
use super::words::{amount, clipped, expiry, keeps, reads, shrunk};
use super::{Message, Stock};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone as Shade, badge};
use crate::app::widget::class_sign::class_sign;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::domain::pharmacy::handing::Handing;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::stock_check::{Card, Title};

/// Lines of the card from its top, in units of the design: luas, rapat.
pub(super) struct Lines {
    /// Left and right edge of what is written.
    pub x: f32,
    pub right: f32,
    pub rapat: bool,
    top: f32,
}

impl Lines {
    fn of(board: &Board<Message>, area: Area) -> Self {
        let rapat = board.fit.is_rapat();
        let edge = if rapat { 16.0 } else { 22.0 };
        Self { x: area.x + edge, right: area.right() - edge, rapat, top: area.y }
    }

    fn y(&self, luas: f32, rapat: f32) -> f32 {
        self.top + if self.rapat { rapat } else { luas }
    }
}

pub fn card(board: &mut Board<Message>, stock: &Stock, card: &Card, area: Area) {
    sheet(board, area);
    let lines = Lines::of(board, area);
    heading(board, card, &lines);
    name(board, card, &lines);
    board.hair(area.x, lines.y(117.0, 86.0), area.w);
    shelf(board, stock, card, area, &lines);
    counted(board, stock, card, area, &lines);
    prices(board, stock, card, &lines);
    board.hair(area.x, lines.y(388.0, 327.0), area.w);
    let keys_h = board.fit.pick(80.0, 72.0);
    let keys_y = area.bottom() - keys_h - board.fit.pick(12.0, 10.0);
    let top = lines.y(389.0, 328.0);
    let lower = Area::new(area.x, top, area.w, keys_y - 8.0 - top);
    match (&stock.trouble, &stock.told) {
        (Some(trouble), _) => said(board, trouble, Tone::Stop, lower),
        (None, Some(told)) => said(board, told, Tone::Info, lower),
        (None, None) if stock.details => boxes(board, stock, card, lower, &lines),
        (None, None) => instead(board, stock, card, lower, &lines),
    }
    let edge = board.fit.pick(12.0, 8.0);
    keys(board, stock, card, Area::new(area.x + edge, keys_y, area.w - 2.0 * edge, keys_h));
}

fn said(board: &mut Board<Message>, text: &Text, tone: Tone, area: Area) {
    let at = Area { h: area.h.min(board.fit.pick(120.0, 100.0)), ..area.inset(8.0) };
    let words = board.tell(text);
    let label = board.say("key-understood");
    let key = Key { id: "stock-understood", label, ..Key::default() };
    let sign = if tone == Tone::Stop { Icon::Refused } else { Icon::Done };
    let key = (tone == Tone::Stop).then_some((key, Message::PutAwayPressed));
    Notice { tone, icon: sign, words, key }.draw(board, at);
}

/// The class with its word, and whether it may go out.
fn heading(board: &mut Board<Message>, card: &Card, lines: &Lines) {
    let size = if lines.rapat { 26.0 } else { 34.0 };
    let centre = lines.y(33.0, 23.0);
    let hand = board.hand(if lines.rapat { 18.0 } else { 20.0 }, Face::Regular);
    let words_x = lines.x + size + if lines.rapat { 8.0 } else { 12.0 };
    let mut left = lines.x;
    if !card.row.class.is_empty() {
        class_sign(board, (lines.x + size / 2.0, centre), size, &card.row.class);
        let words = board.tell(&Text::new("stock-class").with("class", card.row.class.as_str()));
        left = words_x + board.words((words_x, hand.baseline(centre)), Side::Left, hand, words) + 16.0;
    }
    let Some(handing) = card.handing else { return };
    left = marks(board, card, handing, (left - if lines.rapat { 6.0 } else { 0.0 }, centre), hand, lines);
    let (sign, ink) = match handing {
        Handing::Free | Handing::Staff => (Icon::Done, board.inks.go),
        Handing::Pharmacist | Handing::Prescription => (Icon::Attention, board.inks.att),
        Handing::Denied(_) => (Icon::Refused, board.inks.stop),
    };
    let hand = Hand { face: Face::Bold, ink, ..hand };
    let words = board.tell(&Text::new("stock-handing").with("handing", handing.code()));
    let words = board.fitted(hand, &words, lines.right - left - 32.0);
    let width = board.words((lines.right, hand.baseline(centre)), Side::Right, hand, words);
    icon(board, sign, (lines.right - width - 32.0, centre), 22.0, ink);
}

/// Generic, and on the national list (A39), where they fit beside what may be done with it; answers with their end.
fn marks(
    board: &mut Board<Message>,
    card: &Card,
    handing: Handing,
    (mut left, centre): (f32, f32),
    hand: Hand,
    lines: &Lines,
) -> f32 {
    let may = board.tell(&Text::new("stock-handing").with("handing", handing.code()));
    let end = lines.right - board.width(Hand { face: Face::Bold, ..hand }, &may) - 36.0;
    let small = Hand::new(14.0, Face::SemiBold, board.inks.ink);
    let wide = |board: &Board<Message>, words: &[String]| -> f32 {
        words.iter().map(|words| board.width(small, words) + 20.0).sum::<f32>()
    };
    let all = [(card.generic, "stock-generic"), (card.fornas, "stock-fornas")];
    let mut words: Vec<String> = all.into_iter().filter(|(is, _)| *is).map(|(_, key)| board.say(key)).collect();
    if words.len() > 1 && left + wide(board, &words) > end + 6.0 {
        words = vec![board.say("stock-generic-fornas")];
    }
    if left + wide(board, &words) <= end + 6.0 {
        for words in words {
            left += badge(board, (left, centre - 11.0), Shade::Line, &words) + 6.0;
        }
    }
    left
}

fn name(board: &mut Board<Message>, card: &Card, lines: &Lines) {
    let title = &card.row.title;
    let base = lines.y(95.0, 71.0);
    let name = board.hand(if lines.rapat { 28.0 } else { 34.0 }, Face::Medium);
    let strength = board.hand(if lines.rapat { 36.0 } else { 46.0 }, Face::Bold);
    let rest = board.hand(if lines.rapat { 20.0 } else { 26.0 }, Face::Regular);
    let room = lines.right - lines.x;
    let beside = match title.substance.is_empty() {
        true => title.rest.clone(),
        false => format!("{} · {}", title.rest, title.substance),
    };
    // The strength is never cut; the form gives way before the name does, and the name has a line of its own before
    // nothing is left of it.
    let mut strength = strength;
    while strength.size > 24.0 && board.width(strength, &title.strength) > room * 0.6 {
        strength.size -= 2.0;
    }
    let strength_w = board.width(strength, &title.strength);
    let gap = if title.strength.is_empty() { 0.0 } else { 12.0 };
    let mut name = name;
    let least_rest = board.width(rest, &beside).min(if beside.is_empty() { 0.0 } else { 90.0 });
    let mut left = room - strength_w - gap - 10.0 - least_rest;
    while name.size > 20.0 && board.width(name, &title.name) > left {
        name.size -= 2.0;
    }
    if board.width(name, &title.name) > left {
        left += least_rest;
    }
    let shown = board.fitted(name, &title.name, left);
    if !reads(board, name, &shown, left) {
        own_line(board, title, &beside, lines);
        return;
    }
    let mut x = lines.x + board.words((lines.x, base), Side::Left, name, shown) + gap;
    x += board.words((x, base), Side::Left, strength, title.strength.as_str()) + 10.0;
    let shown = clipped(board, rest, &beside, lines.right - x);
    board.words((x, base), Side::Left, rest, shown);
}

/// The name above, strength and form below it.
fn own_line(board: &mut Board<Message>, title: &Title, beside: &str, lines: &Lines) {
    let room = lines.right - lines.x;
    let name = shrunk(board, board.hand(if lines.rapat { 18.0 } else { 26.0 }, Face::Medium), &title.name, room);
    let shown = board.fitted(name, &title.name, room);
    board.words((lines.x, lines.y(76.0, 53.0)), Side::Left, name, shown);
    let strength = board.hand(if lines.rapat { 24.0 } else { 30.0 }, Face::Bold);
    let strength = shrunk(board, strength, &title.strength, room);
    let base = lines.y(107.0, 79.0);
    let end = lines.x + board.words((lines.x, base), Side::Left, strength, title.strength.as_str()) + 10.0;
    let rest = board.hand(if lines.rapat { 18.0 } else { 22.0 }, Face::Regular);
    let shown = clipped(board, rest, beside, lines.right - end);
    if reads(board, rest, &shown, lines.right - end) {
        board.words((end, base), Side::Left, rest, shown);
    }
}

/// How much, from which box, how long that one keeps.
fn shelf(board: &mut Board<Message>, stock: &Stock, card: &Card, area: Area, lines: &Lines) {
    let third = (lines.right - lines.x) / 3.0 + if lines.rapat { 10.0 } else { 12.0 };
    let columns = [lines.x, lines.x + third, lines.x + 2.0 * third];
    let (top, bottom) = (lines.y(132.0, 97.0), lines.y(215.0, 175.0));
    for x in &columns[1..] {
        let hair = board.inks.hair;
        board.plate(Area::new(x - 16.0, top, 1.0, bottom - top), hair, 0.0);
    }
    let small = board.hand2(16.0, Face::Regular);
    let (label, figure, below) = (lines.y(147.0, 113.0), lines.y(187.0, 147.0), lines.y(211.0, 171.0));
    for (x, head) in columns.into_iter().zip(["stock-head-stock", "stock-take-from", "stock-nearest"]) {
        let words = board.say(head);
        board.words((x, label), Side::Left, small, words);
    }
    let ends = [columns[1] - 22.0, columns[2] - 22.0, area.right() - 8.0];
    let large = |board: &Board<Message>, words: &str, room: f32| {
        shrunk(board, board.hand(if lines.rapat { 32.0 } else { 36.0 }, Face::Bold), words, room)
    };
    let amount = amount(board, &card.row, stock.unit_of(&card.row), card.row.sellable);
    let mut hand = large(board, &amount.large, ends[0] - columns[0]);
    if card.row.sellable <= Quantity::ZERO {
        hand.ink = board.inks.stop;
    }
    board.words((columns[0], figure), Side::Left, hand, amount.large);
    let words = beside_stock(board, card, &amount.small, ends[0] - columns[0], small);
    board.words((columns[0], below), Side::Left, small, words);
    let place = if card.row.shelf.is_empty() { String::from('\u{2013}') } else { card.row.shelf.clone() };
    let hand = large(board, &place, ends[1] - columns[1]);
    let place = board.fitted(hand, &place, ends[1] - columns[1]);
    board.words((columns[1], figure), Side::Left, hand, place);
    if !card.row.batch.is_empty() {
        let code = Hand { face: Face::CodeBold, ..small };
        let word = board.say("stock-batch");
        let room = ends[1] - columns[1] - board.width(small, &word) - 6.0;
        let batch = board.fitted(code, &card.row.batch, room);
        let x = columns[1] + board.words((columns[1], below), Side::Left, small, word) + 6.0;
        board.words((x, below), Side::Left, code, batch);
    }
    let date = expiry(card.row.expiry);
    let hand = large(board, &date, ends[2] - columns[2]);
    board.words((columns[2], figure), Side::Left, hand, date);
    if let Some(expiry) = card.row.expiry {
        let words = keeps(board, expiry, card.today);
        board.words((columns[2], below), Side::Left, small, words);
    }
}

/// `20 tablet · min. 100`, as much of it as there is room for.
fn beside_stock(board: &Board<Message>, card: &Card, base: &str, room: f32, hand: Hand) -> String {
    let minimum = match card.minimum {
        0 => String::new(),
        least => board.tell(&Text::new("stock-minimum").with("count", least)),
    };
    let join = |parts: &[&str]| parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ");
    let both = join(&[base, &minimum]);
    match board.width(hand, &both) <= room {
        true => both,
        false => board.fitted(hand, if base.is_empty() { &minimum } else { base }, room),
    }
}

/// How far the figure can be trusted, and the key that counts anew.
fn counted(board: &mut Board<Message>, stock: &Stock, card: &Card, area: Area, lines: &Lines) {
    let band = Area { y: lines.y(229.0, 185.0), h: if lines.rapat { 56.0 } else { 60.0 }, ..area };
    let fill = board.inks.sunk;
    board.plate(band, fill, 0.0);
    let height = if lines.rapat { 47.0 } else { 44.0 };
    let width = if lines.rapat { 122.0 } else { 164.0 };
    let at = Area::new(lines.right - width, band.centre() - height / 2.0, width, height);
    let shortcut = Some(Shortcut::F(7));
    let label = board.say("stock-count");
    let size = if lines.rapat { 16.0 } else { 18.0 };
    let key =
        Key { id: "stock-count", label, shortcut, hint_after: !lines.rapat, look: Look::Quiet, size, ..Key::default() };
    key.draw(board, at, Message::CountPressed);
    let mut end = at.x;
    if lines.rapat {
        // Wide, this key stands beside what would do instead.
        let at = Area::new(at.x - 8.0 - 104.0, at.y, 104.0, height);
        details_key(board, stock, at, true);
        end = at.x;
    }
    let hand = board.hand(16.0, Face::Regular);
    let words = since_count(board, stock, card);
    let rows = board.lines(hand, &words, end - 12.0 - lines.x, 2);
    let first = band.centre() - 10.0 * (rows.len() - 1) as f32;
    for (index, row) in rows.iter().enumerate() {
        let base = hand.baseline(first + 20.0 * index as f32);
        board.words((lines.x, base), Side::Left, hand, row.as_str());
    }
}

fn since_count(board: &Board<Message>, stock: &Stock, card: &Card) -> String {
    let Some((days, sold)) = card.counted else { return board.say("stock-never-counted") };
    let sold = amount(board, &card.row, stock.unit_of(&card.row), sold);
    let text = match sold.large == board.say("stock-none") {
        true => Text::new("stock-counted-none").with("days", days),
        false => Text::new("stock-counted").with("days", days).with("sold", sold.large),
    };
    board.tell(&text)
}

pub(super) fn details_key(board: &mut Board<Message>, stock: &Stock, at: Area, rapat: bool) {
    let label = board.say(if stock.details { "stock-instead" } else { "stock-details" });
    let shortcut = Some(Shortcut::F(8));
    let (hint_after, look) = (!rapat, Look::Quiet);
    let key = Key { id: "stock-details", label, shortcut, hint_after, look, size: 16.0, ..Key::default() };
    key.draw(board, at, Message::DetailsPressed);
}

fn prices(board: &mut Board<Message>, stock: &Stock, card: &Card, lines: &Lines) {
    let unit = stock.unit_of(&card.row);
    let Some(shown) = card.row.units.get(unit) else { return };
    let base = card.row.units.first().filter(|_| unit > 0);
    let third = (lines.right - lines.x) / 3.0 + if lines.rapat { 5.0 } else { 6.0 };
    let small = board.hand2(16.0, Face::Regular);
    let figure = board.hand(if lines.rapat { 25.0 } else { 28.0 }, Face::Bold);
    let (label, amount, per) = (lines.y(317.0, 265.0), lines.y(347.0, 293.0), lines.y(372.0, 315.0));
    let columns = [
        ("stock-price-all", shown.price, base.and_then(|base| base.price)),
        ("stock-price-member", *card.member.get(unit).unwrap_or(&None), base.and_then(|_| card.member[0])),
        ("stock-price-het", *card.het.get(unit).unwrap_or(&None), None),
    ];
    for (at, (head, price, of_base)) in columns.into_iter().enumerate() {
        let x = lines.x + third * at as f32;
        let words = board.say(head);
        board.words((x, label), Side::Left, small, words);
        let words = price.map_or_else(|| String::from('\u{2013}'), format::plain_on_screen);
        let hand = shrunk(board, figure, &words, third - 12.0);
        board.words((x, amount), Side::Left, hand, words);
        let mut below = if price.is_some() { format!("/ {}", shown.unit) } else { String::new() };
        if let (Some(of_base), Some(base)) = (of_base, base) {
            let each = format!("{} / {}", format::plain_on_screen(of_base), base.unit);
            let both = format!("{below} · {each}");
            below = if !lines.rapat && board.width(small, &both) <= third - 12.0 { both } else { each };
        }
        let below = board.fitted(small, &below, third - 12.0);
        board.words((x, per), Side::Left, small, below);
    }
}

fn keys(board: &mut Board<Message>, stock: &Stock, card: &Card, area: Area) {
    // At 1024 they are no wider than their words, so that the green one has room for its own.
    let rapat = board.fit.is_rapat();
    let wide = |board: &Board<Message>, key: &Key<'_>, luas: f32| match rapat {
        true => (key.content_width(board) + 22.0).max(76.0),
        false => luas,
    };
    let defekta = board.say("stock-defekta");
    let key = Key { id: "stock-defekta", label: defekta, shortcut: Some(Shortcut::F(6)), ..Key::default() };
    let first = wide(board, &key, 104.0);
    key.draw(board, Area { w: first, ..area }, Message::DefektaPressed);
    let mut x = area.x + first + 8.0;
    let unit = stock.unit_of(&card.row);
    if card.row.units.len() > 1 {
        // It names the unit that it leads to.
        let next = &card.row.units[(unit + 1) % card.row.units.len()].unit;
        let label = capital(next);
        let key = Key { id: "stock-unit", label, shortcut: Some(Shortcut::F(4)), ..Key::default() };
        let second = wide(board, &key, 100.0);
        key.draw(board, Area { x, w: second, ..area }, Message::UnitPressed);
        x += second + 8.0;
    }
    // What is asked before it goes out without a prescription (A28).
    if matches!(card.handing, Some(Handing::Free | Handing::Staff | Handing::Pharmacist)) {
        let label = board.say("key-interview-short");
        let key = Key { id: "stock-interview", label, shortcut: Some(Shortcut::F(1)), ..Key::default() };
        let second = wide(board, &key, 100.0);
        key.draw(board, Area { x, w: second, ..area }, Message::InterviewPressed);
        x += second + 8.0;
    }
    let shown = card.row.units.get(unit).map(|unit| unit.unit.clone()).unwrap_or_default();
    let ready = card.row.sellable > Quantity::ZERO;
    let label = match ready {
        true => board.tell(&Text::new("stock-sell").with("unit", shown)),
        // Why it is grey.
        false => board.say("stock-none"),
    };
    sell(board, Area { x, w: area.right() - x, ..area }, &label, ready);
}

fn capital(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

/// The green key; grey where nothing may be sold, and pressed then it says why.
fn sell(board: &mut Board<Message>, area: Area, label: &str, ready: bool) {
    let look = if ready { Look::Go } else { Look::Off };
    let from = board.next_mark();
    let (top, sinks) = key::face(board, area, look, key::focused(board, "stock-sell"));
    let ink = key::inks_on(board, look).0;
    let enter = board.hint(Shortcut::Enter);
    let small = Hand::new(board.fit.pick(18.0, 16.0), Face::Medium, ink);
    let mut hand = Hand::new(24.0, Face::Bold, ink);
    // The hint stands beside the label, or above it in the corner where that leaves the label no room.
    let beside = board.width(hand, label) + board.width(small, &enter) + 46.0 <= top.w;
    let room = match beside {
        true => {
            let base = small.baseline(top.centre());
            top.w - 46.0 - board.words((top.right() - 18.0, base), Side::Right, small, enter)
        }
        false => {
            key::hint(board, top, Shortcut::Enter, ink);
            top.w - 32.0
        }
    };
    while hand.size > 16.0 && board.width(hand, label) > room {
        hand.size -= 1.0;
    }
    let shown = board.fitted(hand, label, room);
    let x = if beside { top.x + 18.0 } else { top.x + 16.0 };
    board.words((x, hand.baseline(top.centre())), Side::Left, hand, shown);
    let touch = board.pressable("stock-sell", area, from, Message::SellPressed);
    touch.shortcut = Some(Shortcut::Enter);
    touch.sinks = Some(sinks);
}

/// Nothing was found: the words go to the list of what is missed.
pub fn defekta_alone(board: &mut Board<Message>, stock: &Stock, area: Area) {
    let height = board.fit.pick(80.0, 72.0);
    let at = Area::new(area.x + 12.0, area.bottom() - 12.0 - height, area.w - 24.0, height);
    let label = board.tell(&Text::new("stock-defekta-words").with("typed", stock.typed.trim().to_owned()));
    let shortcut = Some(Shortcut::F(6));
    let key = Key { id: "stock-defekta", label, shortcut, ..Key::default() };
    key.draw(board, at, Message::DefektaPressed);
    if let Some(told) = &stock.told {
        let words = board.tell(told);
        let notice = Area { y: at.y - 108.0, h: 100.0, ..at };
        Notice { tone: Tone::Info, icon: Icon::Done, words, key: None }.draw(board, notice);
    }
}
