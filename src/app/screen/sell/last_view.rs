//! Draws the place of the last scan: its price, or what is being weighed or typed, or what stands in the way.

use super::basket_view::sale;
use super::lines;
use super::units::SIGNS;
use super::{Message, Sell, Trouble, at_the_pharmacy};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::screen::prescription::Ask;
use crate::app::shop::{Shop, Tile};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::Tone as Shade;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::last_scan::LastScan;
use crate::app::widget::notice::{self, Tone};
use crate::app::widget::sheet::{sheet, strip};
use crate::domain::event::Tier;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::{LineView, UnfinishedView};

const UNIT_IDS: [&str; SIGNS.len()] = ["unit-1", "unit-2", "unit-3", "unit-4", "unit-5", "unit-6"];

pub fn last(board: &mut Board<Message>, sell: &Sell, shop: &Shop, area: Area) {
    match (&sell.trouble, &sell.weighing) {
        (Some(Trouble::Unknown { code }), _) => unknown(board, shop, area, code),
        (Some(Trouble::Refused { text }), _) => refused(board, area, text, None),
        (Some(Trouble::Buyer { text, .. }), _) => refused(board, area, text, Some("key-buyer")),
        (Some(Trouble::Prescription { text, ask, .. }), _) => {
            let key = match ask {
                Ask::Nothing => "key-prescription",
                Ask::Buyer => "key-buyer",
                Ask::Complaint => "key-complaint",
            };
            refused(board, area, text, Some(key));
        }
        (None, Some(tile)) => weighing(board, sell, shop, area, tile),
        (None, None) => {
            if let Some(line) = sell.units_of.and_then(|at| sale(shop)?.lines.get(at)) {
                return units(board, area, line);
            }
            let line = sell.marked(shop).and_then(|at| sale(shop)?.lines.get(at));
            match line {
                Some(line) if line.sooner.is_some() && sell.typed.is_empty() => later_box(board, area, line),
                _ if board.fit.is_rapat() && !sell.typed.is_empty() => typed_large(board, sell, area),
                Some(line) => last_scan(board, area, line),
                None => match &shop.answer.unfinished {
                    Some(kept) if shop.answer.times.is_none() => unfinished(board, area, kept),
                    _ => ready(board, shop, area),
                },
            }
        }
    }
}

fn last_scan(board: &mut Board<Message>, area: Area, line: &LineView) {
    let price = format::money_on_screen(line.price);
    let quantity = match line.fractional {
        true => format::weight(line.qty_milli),
        false => format::quantity(line.qty_milli),
    };
    let below = if board.fit.is_rapat() { lines::box_in_short(board, line) } else { lines::boxes(board, line) };
    let badge = match line.tier {
        Tier::Anggota => Some((Shade::Info, "sell-badge-member")),
        Tier::Grosir => Some((Shade::Good, "sell-badge-wholesale")),
        Tier::Promo => Some((Shade::Good, "sell-badge-promo")),
        Tier::Label => Some((Shade::Line, "sell-badge-label")),
        Tier::Tangan => Some((Shade::Line, "sell-badge-by-hand")),
        Tier::Umum | Tier::Satuan => None,
    };
    let mut badges: Vec<(Shade, String)> = Vec::new();
    if line.factor > 1 {
        let text = Text::new("sell-pack").with("count", line.factor).with("unit", line.base_unit.clone());
        badges.push((Shade::Ink, board.tell(&text)));
    }
    badges.extend(badge.map(|(shade, key)| (shade, board.say(key))));
    let other = board.say("key-other-box");
    let scan = LastScan {
        name: &line.name,
        price: &price,
        unit: &line.unit,
        quantity: &quantity,
        badges: &badges,
        below: below.as_deref(),
        leads: below.as_ref().map(|_| (other.as_str(), Shortcut::Sign('d'))),
    };
    scan.draw(board, area, [Message::FewerPressed, Message::MorePressed, Message::OtherBoxPressed]);
}

/// A later box was scanned than the one that should go first: one tap swaps, one keeps it (A10).
fn later_box(board: &mut Board<Message>, area: Area, line: &LineView) {
    let (Some(sooner), Some(taken)) = (&line.sooner, line.boxes.first()) else { return };
    notice::plate(board, area, Tone::Attention);
    let rapat = board.fit.is_rapat();
    let size = board.fit.pick(34.0, 26.0);
    let centre = area.y + board.fit.pick(30.0, 20.0);
    let ink = board.inks.att;
    icon(board, Icon::Attention, (area.x + 19.0, centre), size, ink);
    let x = area.x + 31.0 + size;
    let bold = board.hand(board.fit.pick(20.0, 17.0), Face::Bold);
    let plain = board.hand(board.fit.pick(20.0, 17.0), Face::Regular);
    let title = board.tell(&Text::new("sell-later-box").with("batch", taken.batch.as_str()));
    let expiry = sooner.expiry.map(format::month_year).unwrap_or_default();
    let first = Text::new("sell-take-first").with("first", sooner.batch.as_str()).with("expiry", expiry.as_str());
    let first = board.tell(&first.with("shelf", sooner.shelf.as_str()));
    let width = board.words((x, bold.baseline(centre)), Side::Left, bold, title);
    let room = area.right() - 16.0 - x - width - 12.0;
    // The date and the shelf are what is looked for: where the line is short, only they stay.
    let short = Text::new("sell-take-first-short").with("expiry", expiry.as_str());
    let short = board.tell(&short.with("shelf", sooner.shelf.as_str()));
    let first = if board.width(plain, &first) > room { board.fitted(plain, &short, room) } else { first };
    board.words((x + width + 12.0, plain.baseline(centre)), Side::Left, plain, first);
    let swap = board.tell(&Text::new("key-swap-box").with("first", sooner.batch.as_str()));
    let keep = board.say("key-keep-box");
    let key = |id, label, sign| Key { id, label, shortcut: Some(Shortcut::Sign(sign)), ..Key::default() };
    let keys = vec![
        (key("box-swap", swap, 't'), Message::SwapBoxPressed),
        (key("box-keep", keep, 'p'), Message::KeepBoxPressed),
    ];
    key::row(board, trouble_keys(area, rapat), 8.0, keys);
}

/// The units of a line, each with what is in it; the one it is in now is selected.
fn units(board: &mut Board<Message>, area: Area, line: &LineView) {
    sheet(board, area);
    strip(board, area, 8.0, board.inks.mark);
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Medium);
    let words = board.tell(&Text::new("sell-which-unit").with("name", line.name.as_str()));
    let x = area.x + board.fit.pick(24.0, 20.0);
    let words = board.fitted(title, &words, area.right() - 16.0 - x);
    board.words((x, area.y + board.fit.pick(40.0, 25.0)), Side::Left, title, words);
    let mut keys = Vec::new();
    for (at, rung) in line.ladder.iter().flat_map(|product| &product.rungs).enumerate().take(SIGNS.len()) {
        let text = Text::new("sell-unit-of").with("unit", rung.unit.as_str()).with("count", rung.factor);
        let label = match rung.factor > 1 {
            true => board.tell(&text.with("base", line.base_unit.as_str())),
            false => rung.unit.clone(),
        };
        let look = if rung.unit == line.unit { Look::Selected } else { Look::Plain };
        let shortcut = SIGNS.get(at).copied().map(Shortcut::Sign);
        keys.push((Key { id: UNIT_IDS[at], label, look, shortcut, ..Key::default() }, Message::UnitChosen(at)));
    }
    let label = board.say("key-keep-unit");
    let keep = Key { id: "unit-keep", label, shortcut: Some(Shortcut::Escape), ..Key::default() };
    keys.push((keep, Message::PutAwayPressed));
    key::row(board, trouble_keys(area, board.fit.is_rapat()), 8.0, keys);
}

/// What lay in the basket when the power went: it goes on, or it is dropped. What is scanned meanwhile is a new sale.
fn unfinished(board: &mut Board<Message>, area: Area, kept: &UnfinishedView) {
    notice::plate(board, area, Tone::Attention);
    let rapat = board.fit.is_rapat();
    let (size, hand) = (board.fit.pick(34.0, 26.0), board.hand(board.fit.pick(20.0, 17.0), Face::SemiBold));
    let centre = area.y + board.fit.pick(30.0, 20.0);
    let ink = board.inks.att;
    icon(board, Icon::Attention, (area.x + 19.0, centre), size, ink);
    let total = format::money_on_screen(kept.total);
    let key = if rapat { "sell-unfinished-short" } else { "sell-unfinished" };
    let text = Text::new(key).with("count", kept.lines).with("total", total);
    let words = board.tell(&text.with("time", kept.at));
    let x = area.x + 31.0 + size;
    let words = board.fitted(hand, &words, area.right() - 16.0 - x);
    board.words((x, hand.baseline(centre)), Side::Left, hand, words);
    let key = |id, label, sign, look| Key { id, label, shortcut: Some(Shortcut::Sign(sign)), look, ..Key::default() };
    let (take, drop) = (board.say("key-go-on-with-it"), board.say("key-throw-away"));
    let keys = vec![
        (key("unfinished-take", take, 'l', Look::Plain), Message::UnfinishedPressed(true)),
        (key("unfinished-drop", drop, 'b', Look::Removing), Message::UnfinishedPressed(false)),
    ];
    key::row(board, trouble_keys(area, rapat), 8.0, keys);
}

/// Nothing scanned yet: what may be done, and a multiplier that waits.
fn ready(board: &mut Board<Message>, shop: &Shop, area: Area) {
    sheet(board, area);
    let large = board.fit.pick(28.0, 24.0);
    let hand = board.hand(large, Face::Medium);
    let x = area.x + 24.0;
    icon(board, Icon::Scan, (x, area.centre()), 44.0, hand.ink);
    let (title, below) = match shop.answer.times {
        Some(times) => {
            let text = Text::new("sell-times-waits").with("quantity", format::quantity(times));
            (board.tell(&text), board.say("sell-times-next"))
        }
        None if at_the_pharmacy(shop) => (board.say("sell-ready"), board.say("sell-ready-pharmacy")),
        None => (board.say("sell-ready"), board.say("sell-ready-more")),
    };
    board.words((x + 64.0, area.centre() - 2.0), Side::Left, hand, title);
    let second = board.hand2(18.0, Face::Regular);
    let words = board.fitted(second, &below, area.right() - x - 80.0);
    board.words((x + 64.0, area.centre() + 26.0), Side::Left, second, words);
}

/// A tile waits for its weight: grams as typed, kilos with a comma.
fn weighing(board: &mut Board<Message>, sell: &Sell, shop: &Shop, area: Area, tile: &Tile) {
    let shown = shop.on_scale(&tile.sku).filter(|_| sell.typed.is_empty());
    sheet(board, area);
    strip(board, area, 8.0, board.inks.mark);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let title = board.hand(board.fit.pick(28.0, 20.0), Face::Medium);
    let name = board.fitted(title, &tile.name, area.w / 2.0);
    board.words((x, area.y + board.fit.pick(54.0, 36.0)), Side::Left, title, name);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    // What may not be weighed with is said before the weight is taken, each time.
    let ended = shop.tera_ends().filter(|(_, left)| *left < 0 && sell.typed.is_empty());
    let (second, words) = match ended {
        Some((until, _)) => {
            let text = Text::new("sell-tera-ended").with("until", until);
            (second.in_ink(board.inks.stop), board.tell(&text))
        }
        None => (second, weighing_words(board, sell, shop, tile)),
    };
    // The figures at the right are six wide, and the key beside them takes its own.
    let room = area.w * if shown.is_some() { 0.44 } else { 0.6 };
    let words = board.lines(second, &words, room, 2);
    let first = if words.len() > 1 { board.fit.pick(82.0, 58.0) } else { board.fit.pick(92.0, 68.0) };
    for (index, line) in words.iter().enumerate() {
        let y = area.y + first + board.fit.pick(22.0, 17.0) * index as f32;
        board.words((x, y), Side::Left, second, line.as_str());
    }
    let figures = board.hand(board.fit.pick(64.0, 48.0), Face::Bold);
    // Where the scale has nothing to say, a nought would be a weight.
    let weight = match sell.weight().or(shown) {
        None if shop.has_scale() && sell.typed.is_empty() => String::from('\u{2013}'),
        weight => format::weight(weight.unwrap_or(Quantity::ZERO)),
    };
    let unit_hand = board.hand(board.fit.pick(28.0, 22.0), Face::SemiBold);
    let mut right = area.right() - 24.0;
    if shown.is_some() {
        let width = board.fit.pick(120.0, 100.0);
        let at = Area::new(area.right() - width - 16.0, area.centre() - 36.0, width, 72.0);
        let label = board.say("sell-take-weight");
        let key = Key { id: "weigh-take", label, shortcut: Some(Shortcut::Enter), ..Key::default() };
        key.draw(board, at, Message::EnterPressed);
        right = at.x - 16.0;
    }
    let baseline = figures.baseline(area.centre());
    let taken = board.words((right, baseline), Side::Right, unit_hand, tile.unit.as_str());
    board.words((right - taken - 10.0, baseline), Side::Right, figures, weight);
}

/// What to do, or what the weight on the scale costs. A member's price wins at the till and is not guessed here.
fn weighing_words(board: &Board<Message>, sell: &Sell, shop: &Shop, tile: &Tile) -> String {
    match (shop.on_scale(&tile.sku), shop.scale.advice()) {
        _ if !sell.typed.is_empty() || !shop.has_scale() => board.say("sell-type-weight"),
        (Some(weight), _) => {
            let price = format::plain_on_screen(tile.price);
            let text = Text::new("sell-price-per").with("price", price).with("unit", tile.unit.clone());
            let per = board.tell(&text);
            match tile.price.times(weight) {
                Ok(amount) if !shop.has_member() => format!("{per} · {}", format::money_on_screen(amount)),
                _ => per,
            }
        }
        (None, Some(advice)) => board.tell(&advice),
        (None, None) => board.say("sell-only-tare"),
    }
}

/// At 1024 what is typed stands here, since the pad has no display of its own.
fn typed_large(board: &mut Board<Message>, sell: &Sell, area: Area) {
    sheet(board, area);
    let second = board.hand2(18.0, Face::Regular);
    let words = typed_meaning(board, sell);
    board.words((area.x + 20.0, second.baseline(area.centre())), Side::Left, second, words);
    let hand = board.hand(44.0, Face::Bold);
    board.words((area.right() - 20.0, hand.baseline(area.centre())), Side::Right, hand, sell.typed.as_str());
}

/// What Enter will make of the digits.
pub fn typed_meaning(board: &Board<Message>, sell: &Sell) -> String {
    let code = sell.typed.len() > super::QUANTITY_DIGITS && !sell.typed.contains(',');
    board.say(if code { "sell-typed-code" } else { "sell-typed-quantity" })
}

fn trouble_title(board: &mut Board<Message>, area: Area, title: &str, code: &str) {
    let inks = board.inks;
    let centre = area.y + board.fit.pick(30.0, 20.0);
    let size = board.fit.pick(34.0, 26.0);
    icon(board, Icon::Refused, (area.x + 19.0, centre), size, inks.stop);
    let hand = Hand::new(board.fit.pick(24.0, 20.0), Face::Bold, inks.stop);
    board.words((area.x + 19.0 + size + 12.0, hand.baseline(centre)), Side::Left, hand, title);
    let mono = board.hand(board.fit.pick(26.0, 20.0), Face::Code);
    board.words((area.right() - 16.0, mono.baseline(centre)), Side::Right, mono, code);
}

/// The row of keys at the foot of a refusal.
fn trouble_keys(area: Area, rapat: bool) -> Area {
    // On a low sheet as far from the title as from the edge.
    let (height, below) = if rapat { (48.0, 7.0) } else { (54.0, 13.0) };
    Area::new(area.x + 19.0, area.bottom() - below - height, area.w - 34.0, height)
}

fn unknown(board: &mut Board<Message>, shop: &Shop, area: Area, code: &str) {
    notice::plate(board, area, Tone::Stop);
    let title = board.say("sell-unknown-barcode");
    let digits = grouped(code);
    trouble_title(board, area, &title, &digits);
    let rapat = board.fit.is_rapat();
    let sign = |sign| (!rapat).then_some(sign);
    let key = |id, label, icon, shortcut| Key { id, label, icon, shortcut: Some(shortcut), ..Key::default() };
    let mut keys = vec![
        (
            key("trouble-search", board.say("key-search-goods"), sign(Icon::Search), Shortcut::F(3)),
            Message::SearchPressed,
        ),
        (key("trouble-other", board.say("key-sell-other"), None, Shortcut::F(5)), Message::SellOtherPressed),
        (key("trouble-skip", board.say("key-skip"), None, Shortcut::Escape), Message::PutAwayPressed),
    ];
    if shop.takes_goods_in() {
        let taken_in = key("trouble-new", board.say("key-new-goods"), None, Shortcut::Sign('b'));
        keys.insert(0, (taken_in, Message::NewGoodsPressed));
    }
    key::row(board, trouble_keys(area, rapat), 8.0, keys);
}

/// `8 991002 101999`, as it is printed under the bars.
fn grouped(code: &str) -> String {
    match code.len() {
        13 if code.is_ascii() => format!("{} {} {}", &code[..1], &code[1..7], &code[7..]),
        _ => code.chars().take(28).collect(),
    }
}

/// Why not, and a key that puts it away, or one that leads on.
fn refused(board: &mut Board<Message>, area: Area, text: &Text, on: Option<&'static str>) {
    notice::plate(board, area, Tone::Stop);
    let inks = board.inks;
    let size = board.fit.pick(34.0, 28.0);
    icon(board, Icon::Refused, (area.x + 19.0, area.centre()), size, inks.stop);
    let (label, id, shortcut, message) = match on {
        Some(on) => (board.say(on), "trouble-on", Shortcut::F(5), Message::BuyerPressed),
        None => (board.say("key-understood"), "trouble-understood", Shortcut::Escape, Message::PutAwayPressed),
    };
    let key = Key { id, label, shortcut: Some(shortcut), ..Key::default() };
    let width = board.fit.pick(150.0, 130.0);
    let at = Area::new(area.right() - width - 16.0, area.centre() - 30.0, width, 60.0);
    let x = area.x + 31.0 + size;
    let words = board.tell(text);
    notice::sentence(board, Area::new(x, area.y, at.x - x - 12.0, area.h), &words);
    key.draw(board, at, message);
}
