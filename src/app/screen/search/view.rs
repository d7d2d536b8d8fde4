//! Draws the search: field and hits where the basket is, the chosen goods where the last scan is, letters for a finger
//! where the tiles are.

use super::{Message, Search};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::{Hit, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::pad;
use crate::app::widget::sheet::{empty, list_row, sheet, strip};
use crate::domain::people::access;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;

pub fn view(search: &Search, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    found(&mut board, search, places.basket);
    board.place(places.actions);
    actions(&mut board, search, shop, places.actions);
    board.place(places.last);
    chosen(&mut board, search, shop, places.last);
    let keys = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(keys);
    match &search.tare {
        Some(_) => grams(&mut board, keys),
        None => letters(&mut board, keys, Message::Typed),
    }
    board.place(places.bar);
    match &search.tare {
        Some(grams) => tare_bar(&mut board, grams, places.bar),
        None => bar(&mut board, search, places.bar),
    }
    board
}

fn found(board: &mut Board<Message>, search: &Search, area: Area) {
    let field_h = board.fit.pick(68.0, 60.0);
    let top = Area { h: field_h, ..area };
    let hits = match search.typed.is_empty() {
        true => String::new(),
        false => board.tell(&Text::new("search-hits").with("count", search.hits.len())),
    };
    let placeholder = board.say(if search.price_check { "search-check-placeholder" } else { "search-placeholder" });
    field::Search { typed: &search.typed, placeholder, hits }.draw(board, top);
    field::clear(board, top, "search-clear", Message::ClearPressed);
    let list = Area { y: top.bottom() + 8.0, h: area.h - field_h - 8.0, ..area };
    sheet(board, list);
    if search.hits.is_empty() {
        nothing(board, search, list);
        return;
    }
    let height = board.fit.pick(66.0, 64.0);
    let room = ((list.h / height).floor() as usize).max(1);
    // The chosen one stays in sight, one page at a time.
    let first = search.at / room * room;
    for (index, hit) in search.hits.iter().enumerate().skip(first).take(room) {
        let row = Area { y: list.y + height * (index - first) as f32, h: height, ..list };
        hit_row(board, row, hit, index, index == search.at);
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    let page = isize::try_from(room).unwrap_or(1);
    for (shortcut, by) in [(Shortcut::PageUp, -page), (Shortcut::PageDown, page)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

/// Nothing was found: what may be meant, a key each (look section 5).
fn nothing(board: &mut Board<Message>, search: &Search, list: Area) {
    let key = if search.near.is_empty() { "search-nothing" } else { "search-nothing-maybe" };
    let words = match search.nothing {
        true => board.tell(&Text::new(key).with("typed", search.typed.clone())),
        false => board.say("search-begin"),
    };
    if search.near.is_empty() || !search.nothing {
        return empty(board, list, &words);
    }
    let height = board.fit.pick(60.0, 54.0);
    let top = Area { h: board.fit.pick(110.0, 90.0), ..list };
    empty(board, top, &words);
    for (index, (name, function)) in search.near.iter().zip([6, 8, 9]).enumerate() {
        let y = top.bottom() + (height + 8.0) * index as f32;
        let shortcut = Some(Shortcut::F(function));
        let id = key::numbered("near", index + 1);
        let key = Key { id: &id, label: name.clone(), shortcut, hint_after: true, ..Key::default() };
        key.draw(board, Area::new(list.x + 16.0, y, list.w - 32.0, height), Message::NearPressed(index));
    }
}

fn hit_row(board: &mut Board<Message>, row: Area, hit: &Hit, index: usize, now: bool) {
    let inks = board.inks;
    let from = board.next_mark();
    let corner = if row.y <= board.fit.pick(130.0, 120.0) { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, row, now, [corner, corner, 0.0, 0.0]);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let price = hit.units.first();
    let right = row.right() - 16.0;
    let amount = board.hand(24.0, Face::SemiBold).in_ink(ink);
    let figures = price.map(|unit| format::plain_on_screen(unit.price)).unwrap_or_default();
    let taken = board.words((right, row.y + 30.0), Side::Right, amount, figures);
    let second = board.hand(16.0, Face::Regular).in_ink(ink2);
    let per = price.map(|unit| format!("/ {}", unit.unit)).unwrap_or_default();
    board.words((right, row.y + 52.0), Side::Right, second, per);
    let x = row.x + 16.0;
    let room = right - taken.max(70.0) - 16.0 - x;
    let name = board.hand(board.fit.pick(20.0, 20.0), Face::Medium).in_ink(ink);
    let shown = board.fitted(name, &hit.name, room);
    board.words((x, row.y + 29.0), Side::Left, name, shown);
    let detail = detail(board, hit);
    let shown = board.fitted(second, &detail, room);
    board.words((x, row.y + 51.0), Side::Left, second, shown);
    let touch = board.pressable(key::numbered("hit", index + 1), row, from, Message::HitPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

/// `12 pak · rak R1-2`: what is on hand and where.
fn detail(board: &Board<Message>, hit: &Hit) -> String {
    let unit = hit.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
    let stock = match hit.fractional {
        true => format::weight(hit.stock),
        false => format::quantity(hit.stock),
    };
    let mut words = match hit.stock <= Quantity::ZERO {
        true => board.say("search-no-stock"),
        false => board.tell(&Text::new("search-stock").with("quantity", stock).with("unit", unit)),
    };
    if let Some(shelf) = &hit.shelf {
        words.push_str(" · ");
        words.push_str(&board.tell(&Text::new("search-shelf").with("shelf", shelf.clone())));
    }
    words
}

fn actions(board: &mut Board<Message>, search: &Search, shop: &Shop, area: Area) {
    let label = board.say("key-price-check");
    let look = if search.price_check { Look::Selected } else { Look::Plain };
    let back = board.say("key-back");
    let icons = !board.fit.is_rapat();
    let mut keys = vec![(
        Key {
            id: "search-back",
            label: back,
            icon: icons.then_some(Icon::Back),
            shortcut: Some(Shortcut::Escape),
            ..Key::default()
        },
        Message::BackPressed,
    )];
    let key = |id, label, shortcut| Key { id, label, shortcut: Some(Shortcut::F(shortcut)), ..Key::default() };
    let bag = search.price_check && weighs(search, shop);
    if search.tare.is_none() && !bag {
        let check = Key { icon: icons.then_some(Icon::Price), look, ..key("search-check", label, 5) };
        keys.push((check, Message::PriceCheckPressed));
    }
    match (&search.tare, search.price_check) {
        (Some(_), _) => {}
        (None, true) => keys.push((key("search-label", board.say("key-label"), 7), Message::LabelPressed)),
        (None, false) => keys.push((key("search-stock", board.say("key-stock"), 2), Message::StockPressed)),
    }
    if search.tare.is_none() && bag {
        // The way out of the price check gives its place to the bag.
        keys.push((key("search-tare", board.say("key-tare"), 8), Message::TarePressed));
    }
    // Only who sets prices is led there.
    let sets = shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, access::Act::SetPrices));
    if sets && search.tare.is_none() {
        keys.push((key("search-prices", board.say("key-prices"), 6), Message::PricesPressed));
    }
    key::row(board, area, 8.0, keys);
}

/// Goods by weight, before a manager: she says what their bag weighs (D21).
fn weighs(search: &Search, shop: &Shop) -> bool {
    let manager = shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, access::Act::SetPrices));
    manager && search.chosen().is_some_and(|hit| hit.fractional)
}

/// The chosen goods: a key per unit with its price, and what members pay.
fn chosen(board: &mut Board<Message>, search: &Search, shop: &Shop, area: Area) {
    if let Some(trouble) = &search.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Key { id: "search-understood", label, shortcut: Some(Shortcut::F(1)), ..Key::default() };
        let key = Some((key, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    if let Some(said) = &search.said {
        let words = board.tell(said);
        let label = board.say("key-understood");
        let key = Some((
            Key { id: "search-understood", label, shortcut: Some(Shortcut::F(1)), ..Key::default() },
            Message::PutAwayPressed,
        ));
        Notice { tone: Tone::Info, icon: Icon::Price, words, key }.draw(board, area);
        return;
    }
    if let Some(clash) = search.clash() {
        let words = board.tell(clash);
        let label = board.say("key-understood");
        let key = Some((
            Key { id: "search-understood", label, shortcut: Some(Shortcut::F(1)), ..Key::default() },
            Message::PutAwayPressed,
        ));
        Notice { tone: Tone::Attention, icon: Icon::Price, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let Some(hit) = search.chosen() else {
        let ink = board.inks.ink2;
        icon(board, Icon::Scan, (area.x + 24.0, area.centre()), 44.0, ink);
        let hand = board.hand2(18.0, Face::Regular);
        let words = board.say(if search.price_check { "search-scan-to-check" } else { "search-scan-or-type" });
        board.words((area.x + 88.0, hand.baseline(area.centre())), Side::Left, hand, words);
        return;
    };
    strip(board, area, 8.0, board.inks.mark);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let name = board.hand(board.fit.pick(24.0, 20.0), Face::Medium);
    let shown = board.fitted(name, &hit.name, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(40.0, 30.0)), Side::Left, name, shown);
    if let Some(grams) = &search.tare {
        // What is being typed, where everything else that is typed stands.
        let figures = board.hand(board.fit.pick(56.0, 40.0), Face::Bold);
        let base = figures.baseline(area.y + board.fit.pick(90.0, 64.0));
        let weight = tare_of(board, grams);
        let taken = board.words((area.right() - 24.0, base), Side::Right, figures, weight);
        let label = board.hand2(board.fit.pick(20.0, 18.0), Face::Regular);
        let words = board.fitted(label, &board.say("search-tare-weight"), area.right() - 40.0 - taken - x);
        board.words((x, base), Side::Left, label, words);
        return;
    }
    let row = Area::new(x, area.y + board.fit.pick(56.0, 40.0), area.right() - 16.0 - x, board.fit.pick(68.0, 50.0));
    let columns = hit.units.len().clamp(2, 4);
    for (index, unit) in hit.units.iter().enumerate().take(4) {
        let at = row.cell(columns, 1, 8.0, (index, 0), 1);
        let member = unit.member_price.filter(|_| shop.has_member() || search.price_check);
        unit_key(board, at, (index, index == search.unit), unit, member.map(format::plain_on_screen));
    }
}

fn unit_key(
    board: &mut Board<Message>,
    area: Area,
    (index, now): (usize, bool),
    unit: &crate::app::shop::HitUnit,
    member: Option<String>,
) {
    let from = board.next_mark();
    let id = key::numbered("unit", index + 1);
    let look = if now { Look::Selected } else { Look::Plain };
    let (top, sinks) = key::face(board, area, look, key::focused(board, &id));
    let (ink, ink2) = key::inks_on(board, look);
    let rapat = board.fit.is_rapat();
    let figures = board.hand(board.fit.pick(26.0, 20.0), Face::Bold).in_ink(ink);
    let second = board.hand(16.0, Face::Medium).in_ink(ink2);
    let x = top.x + 12.0;
    let baseline = if rapat || member.is_none() { figures.baseline(top.centre()) } else { top.y + 30.0 };
    let width = board.words((x, baseline), Side::Left, figures, format::plain_on_screen(unit.price));
    let per = match unit.factor > 1 {
        true => board.tell(&Text::new("search-per-pack").with("unit", unit.unit.clone()).with("count", unit.factor)),
        false => format!("/ {}", unit.unit),
    };
    let shown = board.fitted(second, &per, top.right() - 8.0 - x - width - 8.0);
    board.words((x + width + 8.0, baseline), Side::Left, second, shown);
    if let Some(member) = member.filter(|_| !rapat) {
        let words = board.tell(&Text::new("search-member-price").with("amount", member));
        board.words((x, top.y + 54.0), Side::Left, second, words);
    }
    board.pressable(id, area, from, Message::UnitPressed(index)).sinks = Some(sinks);
}

/// What the bag weighs, in grams.
fn grams(board: &mut Board<Message>, area: Area) {
    const DIGITS: [[&str; 3]; 4] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"], ["0", "00", "000"]];
    let side = board.fit.pick(120.0, 90.0);
    let digits = Area { w: area.w - side - 8.0, ..area };
    for (row, three) in DIGITS.iter().enumerate() {
        for (column, digit) in three.iter().enumerate() {
            let at = digits.cell(3, 4, 8.0, (column, row), 1);
            pad::digit(board, at, digit, Message::TareTyped(digit));
        }
    }
    let at = Area { x: area.right() - side, w: side, ..area };
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::TareErased);
}

/// Grams as they are typed, in the unit that the scale shows.
fn tare_of(board: &Board<Message>, grams: &str) -> String {
    let weight = format::weight(Quantity::from_milli(grams.parse().unwrap_or(0)));
    board.tell(&Text::new("search-tare-kg").with("weight", weight))
}

fn tare_bar(board: &mut Board<Message>, grams: &str, area: Area) {
    let ready = !grams.is_empty();
    let right = if ready { Right::Figure(tare_of(board, grams)) } else { Right::Words(board.say("search-tare-first")) };
    let label = board.say("key-save-tare");
    let bar = Bar { id: "bar-tare", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(board, area, Message::TareSaved);
}

fn bar(board: &mut Board<Message>, search: &Search, area: Area) {
    let unit = search.chosen().and_then(|hit| hit.units.get(search.unit));
    let (label, right) = match unit {
        Some(unit) => (
            board.tell(&Text::new("key-add-one").with("unit", unit.unit.clone())),
            Right::Sum(format::plain_on_screen(unit.price)),
        ),
        None => (board.say("key-add"), Right::Words(board.say("search-choose-first"))),
    };
    let ready = unit.is_some();
    let bar = Bar { id: "bar-add", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(board, area, Message::AddPressed);
}
