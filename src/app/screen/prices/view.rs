//! Draws *Harga & promo*: the list where the basket is, what is set and from when in the tiles' place, pad and bar.

use super::{DAYS, From, Message, Part, Prices, What, list_view};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
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
use crate::domain::text::Text;
use crate::locale::format;

const WHATS: [(What, &str, &str, char); 6] = [
    (What::Price, "prices-price", "prices-what-price", 'h'),
    (What::Member, "prices-member", "prices-what-member", 'a'),
    (What::PromoPrice, "prices-promo", "prices-what-promo", 'p'),
    (What::Percent, "prices-percent", "prices-what-percent", 's'),
    (What::BuyGet, "prices-buy-get", "prices-what-buy-get", 'b'),
    (What::Spend, "prices-spend", "prices-what-spend", 'm'),
];

const FROMS: [(From, &str, &str, char); 3] = [
    (From::Today, "prices-today", "prices-from-today", 'i'),
    (From::Tomorrow, "prices-tomorrow", "prices-from-tomorrow", 'e'),
    (From::First, "prices-first", "prices-from-first", 't'),
];

/// Letters of the keys that say how long.
const DAY_SIGNS: [char; 3] = ['d', 'w', 'l'];

const ROWS: usize = 6;

pub fn view(prices: &Prices, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    list_view::list(&mut board, prices, places.basket);
    board.place(places.actions);
    actions(&mut board, prices, places.actions);
    board.place(places.last);
    about(&mut board, prices, places.last);
    board.place(places.tiles);
    choices(&mut board, prices, places.tiles, places.gap);
    board.place(places.pad);
    digits(&mut board, places.pad, places.gap);
    board.place(places.bar);
    let missing = prices.missing();
    let right = match missing {
        None => in_bar(&board, prices),
        Some(key) => Right::Words(board.say(key)),
    };
    let label = board.say(match prices.what {
        What::Spend if prices.spend.is_none() => "key-next",
        What::Bundle if prices.goods.is_some() => "key-into-bundle",
        _ => "key-save",
    });
    let ready = missing.is_none();
    let bar = Bar { id: "bar-prices", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::SavePressed);
    board
}

fn actions(board: &mut Board<Message>, prices: &Prices, area: Area) {
    let key = |id, label, shortcut| Key { id, label, shortcut: Some(shortcut), ..Key::default() };
    let bundle = if prices.what == What::Bundle { Look::Selected } else { Look::Plain };
    let end = if prices.rows() > 0 { Look::Removing } else { Look::Off };
    let keys = vec![
        (key("prices-back", board.say("key-back"), Shortcut::Escape), Message::BackPressed),
        (key("prices-search", board.say("key-search-goods"), Shortcut::F(3)), Message::SearchPressed),
        // What concerns several goods has its place where they are sought.
        (
            Key { look: bundle, ..key("prices-bundle", board.say("prices-what-bundle"), Shortcut::F(4)) },
            Message::WhatPressed(What::Bundle),
        ),
        (Key { look: end, ..key("prices-end", board.say("key-end-promo"), Shortcut::Delete) }, Message::EndPressed),
    ];
    key::row(board, area, 8.0, keys);
}

/// What is typed, as it will be.
fn figure(board: &Board<Message>, prices: &Prices) -> String {
    let money = || format::money_on_screen(Rupiah::of(prices.figure()));
    match (prices.what, prices.buy_get()) {
        (What::Percent, _) => format!("{}%", prices.figure()),
        (What::BuyGet, Some((buy, get))) => {
            board.tell(&Text::new("prices-buy-get-short").with("buy", buy).with("get", get))
        }
        (What::BuyGet, None) => prices.typed.clone(),
        (What::Bundle, _) if prices.goods.is_some() => format!("{} ×", prices.figure().max(1)),
        _ => money(),
    }
}

/// What is saved, as large as any other sum.
fn in_bar(board: &Board<Message>, prices: &Prices) -> Right {
    match prices.what {
        What::Percent | What::BuyGet => Right::Figure(figure(board, prices)),
        What::Bundle if prices.goods.is_some() => Right::Figure(figure(board, prices)),
        _ => Right::Sum(format::plain_on_screen(Rupiah::of(prices.figure()))),
    }
}

/// Which goods, what they cost now, and what is typed; what was done, or what went wrong.
fn about(board: &mut Board<Message>, prices: &Prices, area: Area) {
    let said = match (&prices.trouble, &prices.said) {
        (Some(trouble), _) => Some((Tone::Stop, Icon::Refused, trouble)),
        (None, Some(said)) => Some((Tone::Info, Icon::Done, said)),
        (None, None) => None,
    };
    if let Some((tone, icon, words)) = said {
        let words = board.tell(words);
        let key = (tone == Tone::Stop).then(|| {
            let label = board.say("key-understood");
            (Key { id: "prices-understood", label, ..Key::default() }, Message::PutAwayPressed)
        });
        Notice { tone, icon, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let unit = prices.goods.as_ref().and_then(|goods| goods.units.get(prices.unit));
    let (name, price) = match (prices.what, &prices.goods, unit) {
        (What::Spend, ..) => {
            let spend = prices.spend.map(|spend| board.tell(&Text::new("prices-least").with("spend", spend)));
            (board.say("prices-total"), spend.unwrap_or_default())
        }
        (What::Bundle, None, _) if !prices.bundle.is_empty() => (board.say("prices-bundle-price"), held(prices)),
        (What::Bundle, Some(goods), Some(unit)) if !prices.bundle.is_empty() => {
            (format!("{} / {}", goods.name, unit.unit), held(prices))
        }
        (_, Some(goods), Some(unit)) => {
            let now = Text::new("prices-now").with("price", unit.price).with("unit", unit.unit.as_str());
            let member =
                unit.member_price.map(|price| board.tell(&Text::new("prices-now-member").with("price", price)));
            (goods.name.clone(), [Some(board.tell(&now)), member].into_iter().flatten().collect::<Vec<_>>().join(" · "))
        }
        _ => (board.say("prices-choose-goods"), String::new()),
    };
    let x = area.x + board.fit.pick(24.0, 20.0);
    let figures = board.hand(board.fit.pick(46.0, 36.0), Face::Bold);
    let typed = if prices.typed.is_empty() { "–".to_owned() } else { figure(board, prices) };
    let taken = board.words((area.right() - 24.0, figures.baseline(area.centre())), Side::Right, figures, typed);
    let room = area.right() - 40.0 - taken - x;
    let title = board.hand(board.fit.pick(26.0, 20.0), Face::Medium);
    let shown = board.fitted(title, &name, room);
    board.words((x, area.y + board.fit.pick(54.0, 36.0)), Side::Left, title, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let shown = board.fitted(second, &price, room);
    board.words((x, area.y + board.fit.pick(92.0, 68.0)), Side::Left, second, shown);
}

/// `2 × Teh Celup + 1 × Kopi`: what the bundle holds so far.
fn held(prices: &Prices) -> String {
    let part = |part: &Part| format!("{} × {}", part.item.count, part.name);
    prices.bundle.iter().map(part).collect::<Vec<_>>().join(" + ")
}

/// What the digits are at the left; from when, and how long, at the right.
fn choices(board: &mut Board<Message>, prices: &Prices, area: Area, gap: f32) {
    let look = |chosen| if chosen { Look::Selected } else { Look::Plain };
    let rapat = board.fit.is_rapat();
    let size = board.fit.pick(17.0, 15.0);
    let unit = prices.goods.as_ref().and_then(|goods| goods.units.get(prices.unit));
    let unit = unit.map_or_else(String::new, |unit| unit.unit.clone());
    for (row, (what, id, label, sign)) in WHATS.into_iter().enumerate() {
        // Before goods are chosen, and of a bundle, there is no unit.
        let label = match what == What::Price && unit.is_empty() {
            true => board.say("prices-what-any"),
            false => board.tell(&Text::new(label).with("unit", unit.as_str())),
        };
        let (look, shortcut) = (look(prices.what == what), Some(Shortcut::Sign(sign)));
        let key = Key { id, label, shortcut, hidden: rapat, look, size, ..Key::default() };
        key.draw(board, area.cell(2, ROWS, gap, (0, row), 1), Message::WhatPressed(what));
    }
    for (row, (from, id, label, sign)) in FROMS.into_iter().enumerate() {
        let label = board.say(label);
        let (look, shortcut) = (look(prices.from == from), Some(Shortcut::Sign(sign)));
        let key = Key { id, label, shortcut, hidden: rapat, look, size, ..Key::default() };
        key.draw(board, area.cell(2, ROWS, gap, (1, row), 1), Message::FromPressed(from));
    }
    // A price has no end, and a medicine's pack has one of its own.
    if !prices.what.is_promo() {
        if prices.goods.as_ref().is_some_and(|goods| goods.medicine) {
            let (label, look) = (board.say("prices-what-het"), look(prices.what == What::Het));
            let shortcut = Some(Shortcut::Sign('k'));
            let key = Key { id: "prices-het", label, shortcut, hidden: rapat, look, size, ..Key::default() };
            key.draw(board, area.cell(2, ROWS, gap, (1, FROMS.len()), 1), Message::WhatPressed(What::Het));
        }
        return;
    }
    for (row, (days, id, label)) in DAYS.into_iter().enumerate() {
        let label = board.say(label);
        let (look, shortcut) = (look(prices.days == days), Some(Shortcut::Sign(DAY_SIGNS[row])));
        let key = Key { id, label, shortcut, hidden: rapat, look, size, ..Key::default() };
        key.draw(board, area.cell(2, ROWS, gap, (1, row + FROMS.len()), 1), Message::DaysPressed(days));
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
