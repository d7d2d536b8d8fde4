//! Draws what was typed and the list: in stock first, the shortest expiry next; what must not be sold stands below in
//! red, never among the rest.

use super::words::{amount, clipped, expiry, reads, shrunk};
use super::{Message, Stock};
use crate::app::board::{Area, Board, Hand, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone, badge};
use crate::app::widget::class_sign::class_sign;
use crate::app::widget::field;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key};
use crate::app::widget::pages;
use crate::app::widget::sheet::{empty, list_row, sheet};
use crate::domain::goods::lot::Standing;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::stock_check::{Remark, Row};

/// Height of the line about what must not be sold.
const BARRED: f32 = 52.0;

/// `leads_back`: nothing at the right does.
pub fn left(board: &mut Board<Message>, stock: &Stock, area: Area, leads_back: bool) {
    let field_h = board.fit.pick(68.0, 60.0);
    let mut field = Area { h: field_h, ..area };
    if leads_back {
        let width = board.fit.pick(96.0, 64.0);
        let (icon, shortcut) = (Some(Icon::Back), Some(Shortcut::Escape));
        let back = Key { id: "stock-back", icon, shortcut, icon_size: 26.0, ..Key::default() };
        back.draw(board, Area { w: width, ..field }, Message::BackPressed);
        (field.x, field.w) = (field.x + width + 8.0, field.w - width - 8.0);
    }
    typed(board, stock, field);
    let list = Area { y: area.y + field_h + 8.0, h: area.h - field_h - 8.0, ..area };
    sheet(board, list);
    if stock.rows().is_empty() {
        let words = match stock.typed.trim().is_empty() {
            true => board.say("stock-begin"),
            false => board.tell(&Text::new("stock-nothing").with("typed", stock.typed.trim().to_owned())),
        };
        empty(board, list, &words);
        return;
    }
    let rapat = board.fit.is_rapat();
    let head = if rapat { 0.0 } else { 34.0 };
    if !rapat {
        heads(board, list);
    }
    let barred = stock.found.as_deref().is_some_and(|found| !found.barred.is_empty());
    let foot = if barred { BARRED } else { 0.0 };
    let rows = Area { y: list.y + head, h: list.h - head - foot, ..list };
    rows_of(board, stock, rows);
    if barred {
        must_not(board, stock, Area { y: list.bottom() - BARRED, h: BARRED, ..list });
    }
}

fn typed(board: &mut Board<Message>, stock: &Stock, area: Area) {
    let count = stock.found.as_deref().map_or(0, |found| found.count);
    let narrow = board.fit.is_rapat() || stock.letters;
    let hits = match stock.typed.is_empty() {
        true => String::new(),
        false if narrow => board.tell(&Text::new("stock-hits-short").with("count", count)),
        false => board.tell(&Text::new("stock-hits").with("count", count)),
    };
    let placeholder = board.say("stock-placeholder");
    let from = board.next_mark();
    field::Search { typed: &stock.typed, placeholder, hits }.draw(board, area);
    board.pressable("stock-field", Area { w: area.w - 72.0, ..area }, from, Message::FieldPressed);
    field::clear(board, area, "stock-clear", Message::ClearPressed);
}

/// Where the columns of the wide list end.
struct Columns {
    stock: f32,
    expiry: f32,
    price: f32,
}

const fn columns(list: Area) -> Columns {
    Columns { stock: list.right() - 210.0, expiry: list.right() - 110.0, price: list.right() - 16.0 }
}

fn heads(board: &mut Board<Message>, list: Area) {
    let hand = board.hand2(16.0, Face::Regular);
    let base = hand.baseline(list.y + 17.0);
    let at = columns(list);
    let goods = board.say("stock-head-goods");
    board.words((list.x + 52.0, base), Side::Left, hand, goods);
    for (x, head) in [(at.stock, "stock-head-stock"), (at.expiry, "stock-head-expiry"), (at.price, "stock-head-price")]
    {
        let words = board.say(head);
        board.words((x, base), Side::Right, hand, words);
    }
    board.hair(list.x, list.y + 33.0, list.w);
}

fn rows_of(board: &mut Board<Message>, stock: &Stock, area: Area) {
    let height = board.fit.pick(78.5, 60.5);
    let room = pages::room(area, height, stock.rows().len());
    let at = stock.at();
    pages::on(board, "hits-on", (at.unwrap_or(0), room, stock.rows().len()), area, Message::Moved);
    // The chosen one stays in sight, one page at a time.
    let first = at.unwrap_or(0) / room * room;
    for (index, row) in stock.rows().iter().enumerate().skip(first).take(room) {
        let row_area = Area { y: area.y + height * (index - first) as f32, h: height, ..area };
        one(board, stock, row_area, (row, index), at == Some(index));
    }
    if stock.why.is_some() {
        // The arrows turn the page at the right.
        return;
    }
    pages::arrows(board, room, Message::Moved);
}

fn one(board: &mut Board<Message>, stock: &Stock, area: Area, (row, index): (&Row, usize), now: bool) {
    let inks = board.inks;
    let from = board.next_mark();
    let inked = list_row(board, area, now, [0.0; 4]);
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let rapat = board.fit.is_rapat();
    let centre = (area.x + board.fit.pick(27.0, 23.0), area.centre());
    match row.class.is_empty() {
        true => {
            icon(board, Icon::Goods, (centre.0 - 11.0, centre.1), 22.0, inked.1);
        }
        false => class_sign(board, centre, 26.0, &row.class),
    }
    match rapat {
        true => narrow(board, stock, area, row, inked),
        false => wide(board, stock, area, row, inked),
    }
    let face = Area { h: area.h - 1.0, ..area };
    let touch = board.pressable(key::numbered("hit", index + 1), face, from, Message::RowPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

type Inked = (iced::Color, iced::Color);

fn wide(board: &mut Board<Message>, stock: &Stock, area: Area, row: &Row, (ink, ink2): Inked) {
    let at = columns(area);
    let (x, top) = (area.x + 52.0, area.y);
    let unit = if stock.card().is_some_and(|card| card.row.sku == row.sku) { stock.unit_of(row) } else { row.unit };
    let amount = amount(board, row, unit, row.sellable);
    let large = Hand::new(24.0, Face::Bold, ink);
    let small = Hand::new(16.0, Face::Regular, ink2);
    let amount_alone = amount.small.is_empty();
    let base = if amount_alone { large.baseline(area.centre()) } else { top + 37.0 };
    let stock_w = board.words((at.stock, base), Side::Right, large, amount.large);
    let small_w = board.words((at.stock, top + 57.0), Side::Right, small, amount.small);
    let figure = Hand::new(20.0, Face::SemiBold, ink);
    board.words((at.expiry, top + 36.0), Side::Right, figure, expiry(row.expiry));
    let shelf = shelf(board, row);
    let shelf = board.fitted(small, &shelf, 96.0);
    board.words((at.expiry, top + 57.0), Side::Right, small, shelf);
    price(board, (at.price, top), row, unit, (figure, small));
    let name = Hand::new(20.0, Face::Medium, ink);
    let room = at.stock - stock_w.max(70.0) - 14.0 - x;
    let shown = board.fitted(name, &row.title.name, room);
    board.words((x, top + 32.0), Side::Left, name, shown);
    let mut end = x;
    if !row.title.strength.is_empty() {
        let strength = Hand::new(20.0, Face::Bold, ink);
        end += board.words((end, top + 60.0), Side::Left, strength, row.title.strength.as_str()) + 8.0;
    }
    // Without a second figure the first one stands in the middle, as deep as this line.
    let beside = if amount_alone { stock_w } else { small_w };
    let right = at.stock - beside.max(20.0) - 14.0;
    // What is gone does not run low any more.
    let remark = row.remark.filter(|remark| *remark != Remark::Low || row.sellable > Quantity::ZERO);
    let marked = remark.map(|remark| said(board, row, remark));
    let badge_w =
        marked.as_ref().map_or(0.0, |(_, words)| 8.0 + board.width(Hand::new(14.0, Face::SemiBold, ink), words) + 14.0);
    let rest = rest(row);
    let rest = clipped(board, small, &rest, right - end - badge_w);
    end += board.words((end, top + 60.0), Side::Left, small, rest);
    if let Some((tone, words)) = marked.filter(|_| end + badge_w <= right) {
        badge(board, (end + 8.0, top + 42.0), tone, &words);
    }
}

/// Form and pack, of a brand with its substance before them.
fn rest(row: &Row) -> String {
    match (row.title.rest.is_empty(), row.title.substance.is_empty()) {
        (_, true) => row.title.rest.clone(),
        (true, false) => row.title.substance.clone(),
        (false, false) => format!("{} · {}", row.title.rest, row.title.substance),
    }
}

fn price(board: &mut Board<Message>, at: (f32, f32), row: &Row, unit: usize, (figure, small): (Hand, Hand)) {
    let Some(unit) = row.units.get(unit) else { return };
    if let Some(price) = unit.price {
        let words = format::plain_on_screen(price);
        let hand = shrunk(board, figure, &words, 86.0);
        board.words((at.0, at.1 + 36.0), Side::Right, hand, words);
        let per = board.fitted(small, &format!("/ {}", unit.unit), 84.0);
        board.words((at.0, at.1 + 57.0), Side::Right, small, per);
    }
}

fn shelf(board: &Board<Message>, row: &Row) -> String {
    match row.shelf.is_empty() {
        true => String::new(),
        false => board.tell(&Text::new("search-shelf").with("shelf", row.shelf.as_str())),
    }
}

fn narrow(board: &mut Board<Message>, stock: &Stock, area: Area, row: &Row, (ink, ink2): Inked) {
    let (x, right, top) = (area.x + 46.0, area.right() - 10.0, area.y);
    let unit = if stock.card().is_some_and(|card| card.row.sku == row.sku) { stock.unit_of(row) } else { row.unit };
    let amount = amount(board, row, unit, row.sellable);
    let large = Hand::new(20.0, Face::Bold, ink);
    let taken = board.words((right, top + 27.0), Side::Right, large, amount.large);
    let small = Hand::new(16.0, Face::Regular, ink2);
    let priced = row.units.get(unit).and_then(|of| of.price.map(|price| (price, of.unit.clone())));
    let words = priced.map(|(price, unit)| format!("{} / {unit}", format::plain_on_screen(price))).unwrap_or_default();
    let below = board.words((right, top + 49.0), Side::Right, small, words);
    let strength = Hand::new(20.0, Face::Bold, ink);
    let name = Hand::new(20.0, Face::Medium, ink);
    let gap = if row.title.strength.is_empty() { 0.0 } else { 8.0 };
    let strength_w = board.width(strength, &row.title.strength);
    let room = right - taken - 10.0 - x - strength_w - gap;
    let shown = board.fitted(name, &row.title.name, room);
    let alone = !reads(board, name, &shown, room);
    let second = Hand::new(18.0, Face::Regular, ink2);
    let mut left = x;
    if alone {
        // A long strength gives the first line to the name.
        let shown = board.fitted(name, &row.title.name, right - taken - 10.0 - x);
        board.words((x, top + 26.0), Side::Left, name, shown);
        let strength = shrunk(board, Hand { size: 18.0, ..strength }, &row.title.strength, right - below - 10.0 - x);
        left += board.words((x, top + 49.0), Side::Left, strength, row.title.strength.as_str()) + 8.0;
    } else {
        let end = x + board.words((x, top + 26.0), Side::Left, name, shown) + gap;
        board.words((end, top + 26.0), Side::Left, strength, row.title.strength.as_str());
    }
    let words = below_name(board, row, second, right - below - 10.0 - left);
    board.words((left, top + 49.0), Side::Left, second, words);
}

/// Form, expiry and shelf of a narrow row. What lacks room gives way whole or from the form's middle: half an expiry
/// says another one.
fn below_name(board: &Board<Message>, row: &Row, hand: Hand, room: f32) -> String {
    let expiry = row.expiry.map(|date| board.tell(&Text::new("stock-ed").with("date", format::month_year(date))));
    let joined = |parts: [&str; 3]| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let (rest, expiry, shelf) = (rest(row), expiry.unwrap_or_default(), shelf(board, row));
    let ways = [[rest.as_str(), &expiry, &shelf], [&rest, &expiry, &row.shelf]];
    let whole = ways.into_iter().map(joined).find(|words| board.width(hand, words) <= room);
    whole.unwrap_or_else(|| {
        let lying = joined([&expiry, &row.shelf, ""]);
        let left = room - board.width(hand, " · ") - board.width(hand, &lying);
        let shown = if left < 60.0 { String::new() } else { clipped(board, hand, &rest, left) };
        clipped(board, hand, &joined([&shown, &lying, ""]), room)
    })
}

/// A remark as a badge.
fn said(board: &Board<Message>, row: &Row, remark: Remark) -> (Tone, String) {
    match remark {
        Remark::Expired(quantity) => {
            let words = format::quantity(quantity);
            let unit = row.units.first().map(|unit| unit.unit.clone()).unwrap_or_default();
            let text = Text::new("stock-badge-expired").with("quantity", words).with("unit", unit);
            (Tone::Stop, board.tell(&text))
        }
        Remark::Prekursor => (Tone::Attention, board.say("stock-badge-prekursor")),
        Remark::Oot => (Tone::Attention, board.say("stock-badge-oot")),
        Remark::Low => (Tone::Attention, board.say("stock-badge-low")),
        Remark::ColdChain => (Tone::Info, board.say("stock-badge-cold")),
    }
}

/// What the red line says, part by part.
struct Barred {
    lead: String,
    name: String,
    strength: String,
    form: String,
    /// Word before the code of the batch.
    of_batch: String,
    batch: String,
    why: String,
    more: String,
}

impl Barred {
    fn of(board: &Board<Message>, stock: &Stock) -> Option<(Self, String)> {
        let found = stock.found.as_deref()?;
        let (sku, barred) = found.barred.first()?;
        let row = found.rows.iter().find(|row| row.sku == *sku);
        let title = row.map(|row| row.title.clone()).unwrap_or_default();
        let unit = row.and_then(|row| row.units.first()).map(|unit| unit.unit.clone()).unwrap_or_default();
        let quantity = format!("{} {unit}", format::quantity(barred.quantity.max(Quantity::ZERO)));
        let of_batch = if barred.batch.is_empty() { String::new() } else { board.say("stock-batch-short") };
        let why = match barred.standing {
            Standing::Recalled => board.say("stock-recalled"),
            Standing::Quarantined => board.say("stock-set-aside"),
            _ => board.tell(&Text::new("stock-ed").with("date", expiry(barred.expiry))),
        };
        let more = match found.barred.len() {
            0..=1 => String::new(),
            many => board.tell(&Text::new("stock-and-more").with("count", many - 1)),
        };
        let lead = format!("{} ", board.say("stock-must-not"));
        let name = if title.name.is_empty() { sku.to_string() } else { title.name };
        let batch = barred.batch.clone();
        let said = Self { lead, name, strength: title.strength, form: title.rest, of_batch, batch, why, more };
        Some((said, quantity))
    }

    /// `Bets K24H52, ED 10/2026 dan 2 lagi`, in hands for words and codes.
    fn box_of(&self, (hand, code): (Hand, Hand), (why, more): (bool, bool)) -> Vec<(Hand, String)> {
        let mut parts = Vec::new();
        if !self.batch.is_empty() {
            parts.extend([(hand, self.of_batch.clone()), (code, self.batch.clone())]);
        }
        let comma = if self.batch.is_empty() { "" } else { ", " };
        parts.extend(why.then(|| (hand, format!("{comma}{}", self.why))));
        parts.extend((more && !self.more.is_empty()).then(|| (hand, self.more.clone())));
        parts
    }
}

/// The box that must not be sold, and how many more there are: which medicine before anything else, on a second line
/// what one has no room for.
fn must_not(board: &mut Board<Message>, stock: &Stock, area: Area) {
    let Some((said, quantity)) = Barred::of(board, stock) else { return };
    let inks = board.inks;
    board.edged(area, inks.stop_soft, None, [0.0, 0.0, 8.0, 8.0]);
    board.edged(Area { w: 6.0, ..area }, inks.stop, None, [0.0, 0.0, 0.0, 8.0]);
    icon(board, Icon::Refused, (area.x + board.fit.pick(22.0, 16.0), area.centre()), 24.0, inks.stop);
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let bold = Hand { face: Face::Bold, ..hand };
    let code = Hand { face: Face::CodeBold, ..hand };
    let right = area.right() - board.fit.pick(16.0, 10.0);
    let taken = board.words((right, hand.baseline(area.centre())), Side::Right, bold, quantity);
    let x = area.x + board.fit.pick(58.0, 52.0);
    let room = right - taken - 12.0 - x;
    let lead = (bold.in_ink(inks.stop), said.lead.clone());
    let spaced = |words: &str| if words.is_empty() { String::new() } else { format!(" {words}") };
    let strength = (bold, spaced(&said.strength));
    let form = (hand, spaced(&said.form));
    let width = |board: &Board<Message>, parts: &[(Hand, String)]| -> f32 {
        parts.iter().map(|(hand, words)| board.width(*hand, words)).sum()
    };
    let write = |board: &mut Board<Message>, centre: f32, parts: &[(Hand, String)]| {
        let parts: Vec<(Hand, &str)> = parts.iter().map(|(hand, words)| (*hand, words.as_str())).collect();
        board.run((x, hand.baseline(centre)), &parts);
    };
    let mut one = vec![lead.clone(), (hand, said.name.clone()), strength.clone(), form.clone(), (hand, ", ".into())];
    one.extend(said.box_of((hand, code), (true, true)));
    if width(board, &one) <= room {
        write(board, area.centre(), &one);
        return;
    }
    // The form gives way first, the strength never; beside a long one the name has the first line for itself.
    let fixed = width(board, &[lead.clone(), strength.clone()]);
    let whole = board.width(hand, &said.name) + width(board, std::slice::from_ref(&form));
    let name = board.fitted(hand, &said.name, room - fixed);
    let alone = !reads(board, hand, &name, room - fixed);
    let name =
        if alone { board.fitted(hand, &said.name, room - width(board, std::slice::from_ref(&lead))) } else { name };
    let mut first = vec![lead, (hand, name)];
    let mut before = Vec::new();
    match alone {
        true => before.extend([(bold, said.strength.clone()), (hand, String::from(", "))]),
        false => first.push(strength),
    }
    first.extend((!alone && fixed + whole <= room).then_some(form));
    write(board, area.centre() - 11.0, &first);
    let room_below = room - width(board, &before);
    let shorter = [(true, true), (true, false), (false, false)].map(|kept| said.box_of((hand, code), kept));
    let second = shorter.iter().find(|parts| width(board, parts) <= room_below).or(shorter.last());
    let Some(second) = second else { return };
    match width(board, second) <= room_below {
        true => before.extend(second.iter().cloned()),
        // A code that is longer than the line.
        false => {
            before.extend(second.iter().map(|(hand, words)| (*hand, clipped(board, *hand, words, room_below * 0.7))))
        }
    }
    write(board, area.centre() + 11.0, &before);
}
