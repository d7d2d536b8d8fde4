//! Draws the selling screen: basket, last scan or what stands in the way, tiles, pad, and the bar.

use super::lines;
use super::{Message, Sell, Trouble};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::{Printer, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::Tone as Shade;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::basket::{self, State};
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::last_scan::LastScan;
use crate::app::widget::notice::{self, Notice, Tone};
use crate::app::widget::sheet::{empty, sheet, strip};
use crate::app::widget::tile::Tile;
use crate::app::widget::{field, pad};
use crate::domain::event::Tier;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::{LineView, SaleView};

pub fn view(sell: &Sell, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let ways = Ways { member: Some(Message::MemberPressed), printer: Some(Message::SettingsPressed), person: None };
    head::draw(&mut board, shop, ways);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    basket(&mut board, sell, shop, places.basket);
    actions(&mut board, places.actions);
    board.place(places.last);
    last(&mut board, sell, shop, places.last);
    board.place(places.tiles);
    tiles(&mut board, sell, shop, &places);
    board.place(places.pad);
    keys(&mut board, sell, shop, &places);
    board.place(places.bar);
    bar(&mut board, shop, places.bar);
    board
}

/// The open sale; a completed one belongs to the screen with the change.
fn sale(shop: &Shop) -> Option<&SaleView> {
    shop.answer.sale.as_ref()
}

fn basket(board: &mut Board<Message>, sell: &Sell, shop: &Shop, area: Area) {
    let mut area = area;
    if let Some((tone, sign, words, key)) = notice_of(board, shop) {
        let height = lines::notice(board.fit);
        let at = Area::new(area.x, area.bottom() - height, area.w, height);
        area.h -= height + 8.0;
        board.place(at);
        Notice { tone, icon: sign, words, key }.draw(board, at);
    }
    board.place(area);
    sheet(board, area);
    let rows = Area { h: area.h - lines::foot(board.fit), ..area };
    basket_lines(board, sell, shop, rows);
    foot(board, shop, area);
}

fn basket_lines(board: &mut Board<Message>, sell: &Sell, shop: &Shop, rows: Area) {
    let none = Vec::new();
    let all = sale(shop).map_or(&none, |sale| &sale.lines);
    let unknown = matches!(sell.trouble, Some(Trouble::Unknown { .. }));
    if all.is_empty() && !unknown {
        let words = board.say("sell-empty");
        empty(board, rows, &words);
        return;
    }
    let height = basket::height(board);
    let room = lines::room(shop.style.fit, sell.has_notice(shop));
    let count = all.len() + usize::from(unknown);
    let first = sell.first.unwrap_or_else(|| lines::follow(count, room)).min(all.len());
    let mut y = rows.y;
    if first > 0 {
        older_strip(board, Area { h: lines::STRIP, ..rows }, first);
        y += lines::STRIP;
    }
    let marked = sell.marked(shop).filter(|_| !unknown);
    let shown = if first > 0 { room.under_strip } else { room.whole };
    for (index, line) in all.iter().enumerate().skip(first).take(shown) {
        let state = match (marked == Some(index), line.qty_milli.milli() < 0) {
            (true, _) => State::Marked,
            (_, true) => State::Returned,
            _ => State::Plain,
        };
        let words = basket::Line { first: index == 0, ..lines::words(board, line, state) };
        let id = key::numbered("line", index + 1);
        let at = Area { y, h: height, ..rows };
        basket::line(board, at, &id, &words, Some(Message::LinePressed(index)));
        y += height;
    }
    if let (Some(Trouble::Unknown { code }), true) = (&sell.trouble, y + height <= rows.bottom()) {
        unknown_line(board, Area { y, h: height, ..rows }, code);
    }
}

/// The red row of an unknown scan; it is no line of the sale.
fn unknown_line(board: &mut Board<Message>, area: Area, code: &str) {
    let line = basket::Line {
        quantity: "?".to_owned(),
        name: board.say("sell-unknown-barcode"),
        detail: code.to_owned(),
        detail_is_code: true,
        amount: "–".to_owned(),
        state: State::Refused,
        ..basket::Line::default()
    };
    basket::line(board, area, "line-unknown", &line, None);
}

/// `↑ 52 baris di atas`: a key that turns the page back.
fn older_strip(board: &mut Board<Message>, area: Area, above: usize) {
    let from = board.next_mark();
    let fill = board.inks.sunk;
    board.edged(area, fill, None, [8.0, 8.0, 0.0, 0.0]);
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let hand = board.hand(18.0, Face::SemiBold);
    let words = board.tell(&Text::new("sell-lines-above").with("count", above));
    icon(board, Icon::Up, (area.x + 24.0, area.centre()), 22.0, hand.ink);
    board.words((area.x + 56.0, hand.baseline(area.centre())), Side::Left, hand, words);
    let hint = board.hand2(14.0, Face::Medium);
    let words = board.hint(Shortcut::PageUp);
    board.words((area.right() - 14.0, hint.baseline(area.centre())), Side::Right, hint, words);
    board.pressable("lines-older", area, from, Message::OlderPressed).shortcut = Some(Shortcut::PageUp);
}

fn foot(board: &mut Board<Message>, shop: &Shop, area: Area) {
    let rapat = board.fit.is_rapat();
    let top = area.bottom() - lines::foot(board.fit);
    board.hair(area.x, top, area.w);
    let centre = (top + area.bottom()) / 2.0;
    let size = if rapat { 16.0 } else { 18.0 };
    let (lines, saving) = sale(shop).map_or((0, None), |sale| (sale.lines.len(), Some(sale.saving)));
    let count = board.hand2(size, Face::Regular);
    let words = board.tell(&Text::new("sell-line-count").with("count", lines));
    board.words((area.x + 16.0, count.baseline(centre)), Side::Left, count, words);
    if let Some(saving) = saving.filter(|saving| !saving.is_zero()) {
        let hand = Hand::new(size, Face::SemiBold, board.inks.info);
        let words = board.tell(&Text::new("sell-member-saving").with("amount", format::plain_on_screen(saving)));
        board.words((area.right() - 16.0, hand.baseline(centre)), Side::Right, hand, words);
    }
}

type Noted<'a> = (Tone, Icon, String, Option<(Key<'a>, Message)>);

/// What waits while work goes on: the printer first, else what the last input made worth knowing.
fn notice_of<'a>(board: &Board<Message>, shop: &Shop) -> Option<Noted<'a>> {
    let printer = match shop.health.printer {
        Printer::NoPaper(_) => Some("sell-no-paper"),
        Printer::CoverOpen(_) => Some("sell-cover-open"),
        Printer::Unreachable(_) => Some("sell-printer-off"),
        Printer::Ready | Printer::Printing(_) => None,
    };
    if let Some(key) = printer {
        let label = board.say("key-reprint");
        let shortcut = Some(Shortcut::F(9));
        let key_of = Key { id: "notice-reprint", label, shortcut, ..Key::default() };
        let words = shop.paper_trouble.as_ref().map_or_else(|| board.say(key), |trouble| board.tell(trouble));
        return Some((Tone::Attention, Icon::Printer, words, Some((key_of, Message::ReprintPressed))));
    }
    let notice = shop.answer.notices.last()?;
    Some((Tone::Attention, Icon::Attention, board.tell(notice), None))
}

fn actions(board: &mut Board<Message>, area: Area) {
    board.place(area);
    let icons = !board.fit.is_rapat();
    let key = |id, label, sign, shortcut| Key {
        id,
        label,
        icon: icons.then_some(sign),
        shortcut: Some(shortcut),
        hidden: !icons,
        ..Key::default()
    };
    let keys = vec![
        (key("key-park", board.say("key-park"), Icon::Park, Shortcut::F(7)), Message::ParkPressed),
        (key("key-undo", board.say("key-undo"), Icon::Undo, Shortcut::F(8)), Message::UndoPressed),
        (key("key-remove", board.say("key-remove-line"), Icon::Erase, Shortcut::Delete), Message::RemovePressed),
        (key("key-menu", board.say("key-more"), Icon::More, Shortcut::F(10)), Message::MenuPressed),
    ];
    key::row(board, area, board.fit.pick(8.0, 8.0), keys);
}

fn last(board: &mut Board<Message>, sell: &Sell, shop: &Shop, area: Area) {
    match (&sell.trouble, &sell.weighing) {
        (Some(Trouble::Unknown { code }), _) => unknown(board, area, code),
        (Some(Trouble::Refused { text }), _) => refused(board, area, text),
        (Some(Trouble::Question { text }), _) => question(board, area, text),
        (None, Some(tile)) => weighing(board, sell, area, &tile.name, &tile.unit),
        (None, None) => {
            let line = sell.marked(shop).and_then(|at| sale(shop)?.lines.get(at));
            match line {
                _ if board.fit.is_rapat() && !sell.typed.is_empty() => typed_large(board, sell, area),
                Some(line) => last_scan(board, area, line),
                None => ready(board, shop, area),
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
    let below = line.boxes.first().and_then(|_| lines::boxes(board, line));
    let badge = match line.tier {
        Tier::Anggota => Some((Shade::Info, "sell-badge-member")),
        Tier::Grosir => Some((Shade::Good, "sell-badge-wholesale")),
        Tier::Promo => Some((Shade::Good, "sell-badge-promo")),
        Tier::Label => Some((Shade::Line, "sell-badge-label")),
        Tier::Umum | Tier::Satuan => None,
    };
    let mut badges: Vec<(Shade, String)> = Vec::new();
    if line.factor > 1 {
        let text = Text::new("sell-pack").with("count", line.factor).with("unit", line.base_unit.clone());
        badges.push((Shade::Ink, board.tell(&text)));
    }
    badges.extend(badge.map(|(shade, key)| (shade, board.say(key))));
    let scan = LastScan {
        name: &line.name,
        price: &price,
        unit: &line.unit,
        quantity: &quantity,
        badges: &badges,
        below: below.as_deref(),
    };
    scan.draw(board, area, Message::FewerPressed, Message::MorePressed);
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
        None => (board.say("sell-ready"), board.say("sell-ready-more")),
    };
    board.words((x + 64.0, area.centre() - 2.0), Side::Left, hand, title);
    let second = board.hand2(18.0, Face::Regular);
    let words = board.fitted(second, &below, area.right() - x - 80.0);
    board.words((x + 64.0, area.centre() + 26.0), Side::Left, second, words);
}

/// A tile waits for its weight: grams as typed, kilos with a comma.
fn weighing(board: &mut Board<Message>, sell: &Sell, area: Area, name: &str, unit: &str) {
    sheet(board, area);
    strip(board, area, 8.0, board.inks.mark);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let title = board.hand(board.fit.pick(28.0, 20.0), Face::Medium);
    let shown = board.fitted(title, name, area.w / 2.0);
    board.words((x, area.y + board.fit.pick(54.0, 36.0)), Side::Left, title, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.say("sell-type-weight");
    board.words((x, area.y + board.fit.pick(92.0, 68.0)), Side::Left, second, words);
    let figures = board.hand(board.fit.pick(64.0, 48.0), Face::Bold);
    let weight = format::weight(sell.weight().unwrap_or(Quantity::ZERO));
    let unit_hand = board.hand(board.fit.pick(28.0, 22.0), Face::SemiBold);
    let right = area.right() - 24.0;
    let baseline = figures.baseline(area.centre());
    let taken = board.words((right, baseline), Side::Right, unit_hand, unit);
    board.words((right - taken - 10.0, baseline), Side::Right, figures, weight);
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
fn typed_meaning(board: &Board<Message>, sell: &Sell) -> String {
    let code = sell.typed.len() > super::QUANTITY_DIGITS && !sell.typed.contains(',');
    board.say(if code { "sell-typed-code" } else { "sell-typed-quantity" })
}

fn trouble_title(board: &mut Board<Message>, area: Area, title: &str, code: &str) {
    let inks = board.inks;
    let centre = area.y + board.fit.pick(30.0, 22.0);
    let size = board.fit.pick(34.0, 26.0);
    icon(board, Icon::Refused, (area.x + 19.0, centre), size, inks.stop);
    let hand = Hand::new(board.fit.pick(24.0, 20.0), Face::Bold, inks.stop);
    board.words((area.x + 19.0 + size + 12.0, hand.baseline(centre)), Side::Left, hand, title);
    let mono = board.hand(board.fit.pick(26.0, 20.0), Face::Code);
    board.words((area.right() - 16.0, mono.baseline(centre)), Side::Right, mono, code);
}

/// The row of keys at the foot of a refusal.
fn trouble_keys(area: Area, rapat: bool) -> Area {
    let height = if rapat { 48.0 } else { 54.0 };
    Area::new(area.x + 19.0, area.bottom() - 13.0 - height, area.w - 34.0, height)
}

fn unknown(board: &mut Board<Message>, area: Area, code: &str) {
    notice::plate(board, area, Tone::Stop);
    let title = board.say("sell-unknown-barcode");
    let digits = grouped(code);
    trouble_title(board, area, &title, &digits);
    let rapat = board.fit.is_rapat();
    let sign = |sign| (!rapat).then_some(sign);
    let key = |id, label, icon, shortcut| Key { id, label, icon, shortcut: Some(shortcut), ..Key::default() };
    let keys = vec![
        (
            key("trouble-search", board.say("key-search-goods"), sign(Icon::Search), Shortcut::F(3)),
            Message::SearchPressed,
        ),
        (key("trouble-other", board.say("key-sell-other"), None, Shortcut::F(5)), Message::SellOtherPressed),
        (key("trouble-skip", board.say("key-skip"), None, Shortcut::Escape), Message::PutAwayPressed),
    ];
    key::row(board, trouble_keys(area, rapat), 8.0, keys);
}

/// `8 991002 101999`, as it is printed under the bars.
fn grouped(code: &str) -> String {
    match code.len() {
        13 if code.is_ascii() => format!("{} {} {}", &code[..1], &code[1..7], &code[7..]),
        _ => code.chars().take(28).collect(),
    }
}

fn refused(board: &mut Board<Message>, area: Area, text: &Text) {
    notice::plate(board, area, Tone::Stop);
    let inks = board.inks;
    let size = board.fit.pick(34.0, 28.0);
    icon(board, Icon::Refused, (area.x + 19.0, area.centre()), size, inks.stop);
    let label = board.say("key-understood");
    let key = Key { id: "trouble-understood", label, shortcut: Some(Shortcut::Escape), ..Key::default() };
    let width = board.fit.pick(150.0, 130.0);
    let at = Area::new(area.right() - width - 16.0, area.centre() - 30.0, width, 60.0);
    let x = area.x + 31.0 + size;
    let words = board.tell(text);
    notice::sentence(board, Area::new(x, area.y, at.x - x - 12.0, area.h), &words);
    key.draw(board, at, Message::PutAwayPressed);
}

/// Yes or no; a scan instead leaves it unanswered and is taken.
fn question(board: &mut Board<Message>, area: Area, text: &Text) {
    notice::plate(board, area, Tone::Attention);
    let inks = board.inks;
    icon(board, Icon::Question, (area.x + 19.0, area.centre()), 34.0, inks.att);
    let width = board.fit.pick(130.0, 110.0);
    let no = Area::new(area.right() - width - 16.0, area.centre() - 36.0, width, 72.0);
    let yes = Area { x: no.x - width - 8.0, ..no };
    let x = area.x + 65.0;
    let words = board.tell(text);
    notice::sentence(board, Area::new(x, area.y, yes.x - x - 12.0, area.h), &words);
    let key = |id, label, shortcut| Key { id, label, shortcut: Some(shortcut), ..Key::default() };
    key("question-yes", board.say("word-yes"), Shortcut::of('y')).draw(board, yes, Message::YesPressed);
    key("question-no", board.say("word-no"), Shortcut::Escape).draw(board, no, Message::PutAwayPressed);
}

fn tiles(board: &mut Board<Message>, sell: &Sell, shop: &Shop, places: &Places) {
    let (area, gap) = (places.tiles, places.gap);
    let rapat = board.fit.is_rapat();
    let rows = if rapat { 4 } else { 5 };
    // Wider windows get more columns before they get wider tiles.
    let column = if rapat { 114.0 } else { 136.0 };
    let columns = ((area.w + gap) / column).floor().max(1.0) as usize;
    tabs(board, sell, shop, Area { h: area.cell(1, rows, gap, (0, 0), 1).h, ..area }, columns);
    let Some(page) = shop.tile_pages.get(sell.page) else { return };
    for (index, tile) in page.tiles.iter().take(columns * (rows - 1)).enumerate() {
        let at = area.cell(columns, rows, gap, (index % columns, index / columns + 1), 1);
        let price = format::plain_on_screen(tile.price);
        let unit = format!("/{}", tile.unit);
        let id = key::numbered("tile", index + 1);
        let face = Tile { id: &id, name: &tile.name, price: &price, unit: &unit, sold_out: tile.sold_out };
        face.draw(board, at, Message::TilePressed(index));
    }
}

/// The pages of tiles, and the search.
fn tabs(board: &mut Board<Message>, sell: &Sell, shop: &Shop, area: Area, columns: usize) {
    let rapat = board.fit.is_rapat();
    let search = Key {
        id: "key-search",
        label: if rapat { String::new() } else { board.say("key-search") },
        icon: Some(Icon::Search),
        shortcut: Some(Shortcut::F(3)),
        hidden: rapat,
        icon_size: if rapat { 28.0 } else { 22.0 },
        ..Key::default()
    };
    let names: Vec<&str> = shop.tile_pages.iter().map(|page| page.name.as_str()).take(columns.max(2)).collect();
    let gap = if rapat { 6.0 } else { 8.0 };
    let tab = |index: usize, name: &str| {
        let look = if index == sell.page { Look::Selected } else { Look::Plain };
        Key { label: name.to_owned(), look, size: if rapat { 16.0 } else { 18.0 }, ..Key::default() }
    };
    let ids = ["tab-1", "tab-2", "tab-3", "tab-4", "tab-5", "tab-6", "tab-7", "tab-8"];
    if rapat {
        let mut keys: Vec<(Key<'_>, Message)> = Vec::new();
        for (index, name) in names.iter().enumerate().take(2) {
            keys.push((Key { id: ids[index], ..tab(index, name) }, Message::PagePressed(index)));
        }
        keys.push((search, Message::SearchPressed));
        key::row(board, area, gap, keys);
        return;
    }
    let columns = columns.max(names.len().min(ids.len() - 1) + 1);
    for (index, name) in names.iter().enumerate().take(columns - 1) {
        let at = area.cell(columns, 1, gap, (index, 0), 1);
        Key { id: ids[index.min(ids.len() - 1)], ..tab(index, name) }.draw(board, at, Message::PagePressed(index));
    }
    let at = area.cell(columns, 1, gap, (columns - 1, 0), 1);
    search.draw(board, at, Message::SearchPressed);
}

fn keys(board: &mut Board<Message>, sell: &Sell, shop: &Shop, places: &Places) {
    let (area, gap) = (places.pad, places.gap);
    let rapat = board.fit.is_rapat();
    let rows = if rapat { 4 } else { 5 };
    let side = if rapat { 76.0 } else { 92.0 };
    let digits = Area { w: area.w - side - gap, ..area };
    let act = |row: usize| {
        let cell = area.cell(1, rows, gap, (0, row), 1);
        Area { x: area.right() - side, w: side, ..cell }
    };
    let first = if rapat { 0 } else { 1 };
    const DIGITS: [[&str; 3]; 4] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"], ["0", "00", "000"]];
    for (row, three) in DIGITS.iter().enumerate() {
        for (column, digit) in three.iter().enumerate() {
            let at = digits.cell(3, rows, gap, (column, row + first), 1);
            pad::digit(board, at, digit, Message::DigitsPressed(digit));
        }
    }
    let label = board.say("key-quantity");
    pad::act(board, act(first), ("pad-times", label, Some(Shortcut::Sign('×'))), Message::TimesPressed);
    let price = board.say("key-price");
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    if rapat {
        pad::sign(board, act(1), erase, Message::ErasePressed);
    } else {
        display(board, sell, shop, area);
        let top = area.cell(1, rows, gap, (0, 0), 1);
        pad::sign(board, Area { x: area.right() - 87.0, w: 87.0, ..top }, erase, Message::ErasePressed);
        let discount = board.say("key-discount");
        pad::act(board, act(2), ("pad-discount", discount, Some(Shortcut::F(6))), Message::DiscountPressed);
    }
    // While an unknown code asks for F5, it has it.
    let shortcut = (!matches!(sell.trouble, Some(Trouble::Unknown { .. }))).then_some(Shortcut::F(5));
    pad::act(board, act(first + 2), ("pad-price", price, shortcut), Message::PricePressed);
    pad::sign(board, act(first + 3), ("pad-enter", Icon::Enter, Shortcut::Enter), Message::EnterPressed);
}

/// The pad's own display: what is typed, and what Enter will make of it.
fn display(board: &mut Board<Message>, sell: &Sell, shop: &Shop, pad: Area) {
    let row = pad.cell(1, 5, 8.0, (0, 0), 1);
    let area = Area { w: pad.w - 95.0, h: row.h - key::LIP, ..row };
    let second = board.hand2(16.0, Face::Regular);
    if sell.weighing.is_none() && !sell.typed.is_empty() {
        field::number(board, area, field::State::Typing, 34.0, &sell.typed);
        let words = typed_meaning(board, sell);
        let lines = board.lines(second, &words, 90.0, 2);
        for (index, line) in lines.iter().enumerate() {
            board.words((area.x + 13.0, area.y + 38.0 + 18.0 * index as f32), Side::Left, second, line.as_str());
        }
        return;
    }
    let inks = board.inks;
    board.edged(area, inks.sunk, Some((1.0, inks.edge)), [6.0; 4]);
    let words = match shop.answer.times {
        Some(times) => board.tell(&Text::new("sell-times-waits").with("quantity", format::quantity(times))),
        None => board.say("sell-pad-placeholder"),
    };
    for (index, line) in board.lines(second, &words, 130.0, 2).iter().enumerate() {
        board.words((area.x + 13.0, area.y + 37.0 + 18.0 * index as f32), Side::Left, second, line.as_str());
    }
}

fn bar(board: &mut Board<Message>, shop: &Shop, area: Area) {
    let total = sale(shop).filter(|sale| !sale.lines.is_empty()).map(|sale| format::plain_on_screen(sale.total));
    let ready = total.is_some();
    let bar = Bar {
        id: "bar-pay",
        label: board.say("key-pay"),
        shortcut: Shortcut::F(12),
        right: total.map_or_else(|| Right::Words(board.say("sell-basket-empty")), Right::Sum),
        ready,
        hinted: true,
    };
    bar.draw(board, area, Message::PayPressed);
}
