//! Draws the left side of the selling screen: the basket with its foot, a notice, and the action keys.

use super::lines;
use super::{Message, Sell, Trouble, at_the_pharmacy, fetches};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shop::{Printer, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::basket::{self as line, State};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::SaleView;

/// The key of the marked line's unit: *satuan*.
const UNIT_KEY: Shortcut = Shortcut::Sign('s');

/// The open sale; a completed one belongs to the screen with the change.
pub fn sale(shop: &Shop) -> Option<&SaleView> {
    shop.answer.sale.as_ref()
}

pub fn basket(board: &mut Board<Message>, sell: &Sell, shop: &Shop, area: Area) {
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
        let words = match &shop.answer.warehouse {
            Some(_) => board.say("sell-empty-warehouse"),
            None => board.say("sell-empty"),
        };
        empty(board, rows, &words);
        return;
    }
    let height = line::height(board);
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
    for (index, sold) in all.iter().enumerate().skip(first).take(shown) {
        let state = match (marked == Some(index), sold.qty_milli.milli() < 0) {
            (true, _) => State::Marked,
            (_, true) => State::Returned,
            _ => State::Plain,
        };
        let mut words = line::Line { first: index == 0, ..lines::words(board, sold, state) };
        words.unit_key = (words.changes && marked == Some(index)).then_some(UNIT_KEY);
        let id = key::numbered("line", index + 1);
        let at = Area { y, h: height, ..rows };
        line::line(board, at, &id, &words, Some(Message::LinePressed(index)));
        if words.changes {
            unit_key(board, at, index, words.unit_key);
        }
        y += height;
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::LineMoved(by)).shortcut = Some(shortcut);
    }
    if let (Some(Trouble::Unknown { code }), true) = (&sell.trouble, y + height <= rows.bottom()) {
        unknown_line(board, Area { y, h: height, ..rows }, code);
    }
}

/// A press on the unit is about the unit; on what stands beside it, about the line.
fn unit_key(board: &mut Board<Message>, at: Area, index: usize, shortcut: Option<Shortcut>) {
    let area = line::unit_area(board, at);
    let beside = board.pixels(Area { x: area.right(), w: at.right() - area.right(), ..at });
    if let Some(line) = board.touches.last_mut() {
        (line.bounds, line.hit) = (beside, beside);
    }
    let from = board.next_mark();
    board.pressable("", Area { w: area.x - at.x, ..at }, from, Message::LinePressed(index));
    let id = key::numbered("unit-of", index + 1);
    board.pressable(id, area, from, Message::UnitPressed(index)).shortcut = shortcut;
}

/// The red row of an unknown scan; it is no line of the sale.
fn unknown_line(board: &mut Board<Message>, area: Area, code: &str) {
    let unknown = line::Line {
        quantity: "?".to_owned(),
        name: board.say("sell-unknown-barcode"),
        detail: code.to_owned(),
        detail_is_code: true,
        amount: "–".to_owned(),
        state: State::Refused,
        ..line::Line::default()
    };
    line::line(board, area, "line-unknown", &unknown, None);
}

/// `↑ 52 baris di atas`: a key that turns the page back.
fn older_strip(board: &mut Board<Message>, area: Area, above: usize) {
    let words = board.tell(&Text::new("sell-lines-above").with("count", above));
    line::strip(board, area, (Icon::Up, &words), Some(("lines-older", Shortcut::PageUp, Message::OlderPressed)));
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
    let mut free = area.right() - 16.0;
    if let Some(saving) = saving.filter(|saving| !saving.is_zero()) {
        let hand = Hand::new(size, Face::SemiBold, board.inks.info);
        let words = board.tell(&Text::new("sell-member-saving").with("amount", format::plain_on_screen(saving)));
        free -= board.words((free, hand.baseline(centre)), Side::Right, hand, words) + 16.0;
    }
    // With nothing scanned the place of the last scan says it.
    if lines > 0 && at_the_pharmacy(shop) {
        let hint = board.hand2(14.0, Face::Medium);
        let words = board.say("sell-pharmacy-keys");
        board.words((free, hint.baseline(centre)), Side::Right, hint, words);
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
    let said = shop.paper_trouble.as_ref();
    let words = match (printer, shop.doubtful_receipt()) {
        (Some(key), _) => Some(said.map_or_else(|| board.say(key), |trouble| board.tell(trouble))),
        (None, Some(receipt)) => Some(board.tell(&Text::new("print-interrupted").with("receipt", receipt.to_string()))),
        (None, None) => None,
    };
    if let Some(words) = words {
        let label = board.say("key-reprint");
        let shortcut = Some(Shortcut::F(9));
        let key_of = Key { id: "notice-reprint", label, shortcut, ..Key::default() };
        return Some((Tone::Attention, Icon::Printer, words, Some((key_of, Message::ReprintPressed))));
    }
    let notice = shop.answer.notices.last()?;
    Some((Tone::Attention, Icon::Attention, board.tell(notice), None))
}

pub fn actions(board: &mut Board<Message>, shop: &Shop, area: Area) {
    board.place(area);
    let icons = !board.fit.is_rapat();
    let key = |id, label, sign, shortcut| Key {
        id,
        label,
        icon: icons.then_some(sign),
        shortcut: Some(shortcut),
        ..Key::default()
    };
    let (park, sign) = if fetches(shop) { ("key-fetch-short", Icon::Fetch) } else { ("key-park", Icon::Park) };
    let keys = vec![
        (key("key-park", board.say(park), sign, Shortcut::F(7)), Message::ParkPressed),
        (key("key-undo", board.say("key-undo"), Icon::Undo, Shortcut::F(8)), Message::UndoPressed),
        (key("key-remove", board.say("key-remove-line"), Icon::Erase, Shortcut::Delete), Message::RemovePressed),
        (key("key-menu", board.say("key-more"), Icon::More, Shortcut::F(10)), Message::MenuPressed),
    ];
    key::row(board, area, board.fit.pick(8.0, 8.0), keys);
}
