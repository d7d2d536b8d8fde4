//! Draws the screen of taking money. The basket stays where it was; the bar stands where *Bayar* stood.

use super::{Message, NOTES, Pay, missing, sums};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::sell::lines;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::basket;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::money_key::{self, SumKey};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::{pad, sum};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::SaleView;

pub fn view(pay: &Pay, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let ways = Ways { member: None, printer: Some(Message::SettingsPressed), person: None };
    head::draw(&mut board, shop, ways);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    goods(&mut board, shop, places.basket);
    board.place(places.actions);
    actions(&mut board, shop, places.actions);
    let Some(sale) = &shop.answer.sale else { return board };
    board.place(places.last);
    due(&mut board, pay, sale, places.last);
    board.place(Area { y: places.last.bottom() + 4.0, h: places.bar.y - places.last.bottom() - 8.0, ..places.work });
    money(&mut board, pay, sale, &places);
    board.place(places.bar);
    bar(&mut board, pay, sale, places.bar);
    board
}

/// The goods as they were when *Bayar* was pressed, so that they can still be checked.
pub fn goods<Message>(board: &mut Board<Message>, shop: &Shop, area: Area) {
    sheet(board, area);
    let rows = Area { h: area.h - lines::foot(board.fit), ..area };
    let Some(sale) = &shop.answer.sale else {
        let words = board.say("sell-basket-empty");
        empty(board, rows, &words);
        return;
    };
    goods_lines(board, sale, rows);
    foot(board, sale, area);
}

/// The last lines that there is room for.
pub fn goods_lines<Message>(board: &mut Board<Message>, sale: &SaleView, rows: Area) {
    let height = basket::height(board);
    let room = ((rows.h / height).floor() as usize).max(1);
    let first = sale.lines.len().saturating_sub(room);
    for (index, line) in sale.lines.iter().enumerate().skip(first) {
        let y = rows.y + height * (index - first) as f32;
        let words = lines::words(board, line, basket::State::Plain);
        let words = basket::Line { first: index == first, ..words };
        basket::line(board, Area { y, h: height, ..rows }, "", &words, None);
    }
}

fn foot<Message>(board: &mut Board<Message>, sale: &SaleView, area: Area) {
    let height = lines::foot(board.fit);
    let size = board.fit.pick(18.0, 16.0);
    let centre = area.bottom() - height / 2.0;
    board.hair(area.x, area.bottom() - height, area.w);
    let count = board.hand2(size, Face::Regular);
    let words = board.tell(&Text::new("sell-line-count").with("count", sale.lines.len()));
    board.words((area.x + 16.0, count.baseline(centre)), Side::Left, count, words);
    if !sale.saving.is_zero() {
        let hand = board.hand(size, Face::SemiBold).in_ink(board.inks.info);
        let words = board.tell(&Text::new("sell-member-saving").with("amount", format::plain_on_screen(sale.saving)));
        board.words((area.right() - 16.0, hand.baseline(centre)), Side::Right, hand, words);
    }
}

fn actions(board: &mut Board<Message>, shop: &Shop, area: Area) {
    let rapat = board.fit.is_rapat();
    let member = if shop.has_member() { "key-change-member" } else { "key-member" };
    let member_label = board.say(member);
    let back_label = board.say("key-back-to-basket");
    let key = |id, label, icon, shortcut| Key { id, label, icon, shortcut: Some(shortcut), ..Key::default() };
    let width = if rapat { 150.0 } else { 190.0 };
    let back = Area { w: area.w - width - 8.0, ..area };
    let member = Area { x: area.right() - width, w: width, ..area };
    key("pay-back", back_label, Some(Icon::Undo), Shortcut::Escape).draw(board, back, Message::BackPressed);
    let sign = (!rapat && !shop.has_member()).then_some(Icon::MemberCard);
    key("pay-member", member_label, sign, Shortcut::F(4)).draw(board, member, Message::MemberPressed);
}

/// What is due, the largest figure of the screen; below it what has come in so far.
fn due(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, area: Area) {
    if let Some(trouble) = &pay.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let shortcut = Some(Shortcut::F(1));
        let key = Key { id: "pay-understood", label, shortcut, hidden: true, ..Key::default() };
        let key = Some((key, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let x = area.x + 20.0;
    let figures = format::plain_on_screen(sale.due);
    let size = sum::size(&figures, board.fit.pick(88.0, 68.0), board.fit.pick(72.0, 54.0));
    let hand = board.hand(size, Face::Bold);
    let left = sum::sum(board, area.right() - 24.0, hand.baseline(area.centre()), hand, &figures);
    let label = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold);
    let words = board.say("pay-due");
    board.words((x, area.y + board.fit.pick(62.0, 42.0)), Side::Left, label, words);
    let given = pay.given();
    let below = match given.is_zero() {
        false => board.tell(&Text::new("pay-received-so-far").with("amount", format::plain_on_screen(given))),
        true if sale.rounding.is_zero() => String::new(),
        true => rounding(board, sale),
    };
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let shown = board.fitted(second, &below, left - x - 12.0);
    board.words((x, area.y + board.fit.pick(93.0, 68.0)), Side::Left, second, shown);
}

/// What cash is rounded by; told at payment (R27).
fn rounding(board: &Board<Message>, sale: &SaleView) -> String {
    let rounding = format::plain_on_screen(sale.rounding);
    let text = match board.fit.is_rapat() {
        true => Text::new("pay-rounding"),
        false => Text::new("pay-total-and-rounding").with("total", format::plain_on_screen(sale.total)),
    };
    board.tell(&text.with("rounding", rounding))
}

/// How it is paid: letters choose, digits type the amount.
fn tenders(board: &mut Board<Message>, places: &Places) {
    let top = places.last.bottom() + 8.0;
    let area = Area::new(places.work.x, top, places.work.w, board.fit.pick(64.0, 50.0));
    let rapat = board.fit.is_rapat();
    let all = [
        ("tender-cash", "pay-cash", Icon::Cash, 't'),
        ("tender-qris", "pay-qris", Icon::Qris, 'q'),
        ("tender-card", "pay-card", Icon::DebitCard, 'd'),
        ("tender-kasbon", "pay-kasbon", Icon::Kasbon, 'k'),
        ("tender-more", "key-more", Icon::More, 'l'),
    ];
    let gap = if rapat { 6.0 } else { 8.0 };
    for (index, (id, label, sign, letter)) in all.into_iter().enumerate() {
        let label = board.say(label);
        let look = if index == 0 { Look::Selected } else { Look::Plain };
        let key = Key {
            id,
            label,
            icon: (!rapat).then_some(sign),
            shortcut: Some(Shortcut::Sign(letter)),
            look,
            size: board.fit.pick(18.0, 15.0),
            ..Key::default()
        };
        let message = match index {
            0 => Message::PutAwayPressed,
            _ => Message::OtherTenderPressed(id),
        };
        key.draw(board, area.cell(all.len(), 1, gap, (index, 0), 1), message);
    }
}

fn money(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, places: &Places) {
    let rapat = board.fit.is_rapat();
    // While an amount is typed at 1024, the pad has the row of tenders too: its keys stay 15 mm high.
    let whole = rapat && pay.typing;
    if !whole {
        tenders(board, places);
    }
    let top = places.last.bottom() + if whole { 8.0 } else { board.fit.pick(80.0, 64.0) };
    let area = Area { y: top, h: places.bar.y - 8.0 - top, ..places.work };
    // Notes take two columns (three at 1024), sums one that is as wide as the pad.
    let sums_w = if rapat { 200.0 } else { 330.0 };
    let notes = Area { w: area.w - sums_w - 8.0, ..area };
    match pay.typing {
        true => typing(board, notes),
        false => notes_keys(board, pay, notes),
    }
    let sums_area = Area { x: area.right() - sums_w, w: sums_w, ..area };
    sum_keys(board, pay, sale, sums_area);
}

fn notes_keys(board: &mut Board<Message>, pay: &Pay, area: Area) {
    const IDS: [&str; 7] =
        ["note-100000", "note-50000", "note-20000", "note-10000", "note-5000", "note-2000", "note-1000"];
    let rapat = board.fit.is_rapat();
    let (columns, rows) = if rapat { (3, 3) } else { (2, 4) };
    let cell = |index: usize| area.cell(columns, rows, 8.0, (index % columns, index / columns), 1);
    for (index, note) in NOTES.into_iter().enumerate() {
        let figures = format::plain_on_screen(Rupiah::of(note));
        money_key::note(board, cell(index), (IDS[index], note, &figures, pay.count(note)), Message::NotePressed(note));
    }
    // At 1024 there is room for both; else the one gives way to the other.
    if pay.notes.is_empty() || rapat {
        type_key(board, cell(NOTES.len()));
    }
    if !pay.notes.is_empty() {
        let label = board.say("key-take-back");
        let shortcut = Some(Shortcut::Backspace);
        let icon = (!rapat).then_some(Icon::Erase);
        let size = board.fit.pick(18.0, 16.0);
        let key = Key { id: "pay-erase", label, icon, shortcut, hidden: true, size, ..Key::default() };
        key.draw(board, cell(if rapat { NOTES.len() + 1 } else { NOTES.len() }), Message::ErasePressed);
    }
    digits_of_the_keyboard(board, area);
}

fn type_key(board: &mut Board<Message>, at: Area) {
    let rapat = board.fit.is_rapat();
    let label = board.say("key-type-amount");
    let icon = (!rapat).then_some(Icon::Type);
    let key = Key { id: "pay-type", label, icon, size: board.fit.pick(18.0, 16.0), ..Key::default() };
    key.draw(board, at, Message::TypePressed);
    let hand = board.hand2(14.0, Face::Medium);
    let words = board.say("hint-digits");
    board.words((at.right() - 8.0, at.y + 17.0), Side::Right, hand, words);
}

/// Digits typed on the keyboard open the pad: they press keys that are not drawn.
fn digits_of_the_keyboard(board: &mut Board<Message>, at: Area) {
    const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    for digit in DIGITS {
        let from = board.next_mark();
        let touch = board.pressable("", Area { w: 0.0, h: 0.0, ..at }, from, Message::DigitsPressed(digit));
        touch.shortcut = digit.chars().next().map(Shortcut::of);
    }
}

fn typing(board: &mut Board<Message>, area: Area) {
    const DIGITS: [[&str; 3]; 4] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"], ["0", "00", "000"]];
    let gap = 8.0;
    let side = board.fit.pick(92.0, 76.0);
    let digits = Area { w: area.w - side - gap, ..area };
    for (row, three) in DIGITS.iter().enumerate() {
        for (column, digit) in three.iter().enumerate() {
            let at = digits.cell(3, 4, gap, (column, row), 1);
            pad::digit(board, at, digit, Message::DigitsPressed(digit));
        }
    }
    let act = |row: usize| {
        let cell = area.cell(1, 4, gap, (0, row), 1);
        Area { x: area.right() - side, w: side, ..cell }
    };
    pad::sign(board, act(0), ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
    let label = board.say("key-notes");
    let key = Key { id: "pay-notes", label, size: 16.0, ..Key::default() };
    key.draw(board, Area { h: act(3).bottom() - act(1).y, ..act(1) }, Message::TypePressed);
}

/// Whole sums; once notes are in, what is still missing and what may come on top.
fn sum_keys(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, area: Area) {
    let given = pay.given();
    let missing = sale.due - given;
    if missing <= Rupiah::ZERO {
        change(board, given - sale.due, area);
        return;
    }
    let mut suggested = sums::sums(missing);
    let rows = if board.fit.is_rapat() && !pay.typing { 3 } else { sums::KEYS };
    if suggested.len() > rows {
        // The first round sum is the one that a few notes make; the larger ones are single notes.
        suggested.remove(1);
    }
    for (index, sum) in suggested.into_iter().enumerate() {
        let exact = index == 0;
        let label = match (exact, given.is_zero()) {
            (true, true) => "pay-exact",
            (true, false) => "pay-still-missing",
            (false, true) => "pay-receive",
            (false, false) => "pay-receive-more",
        };
        let label = board.say(label);
        let id = key::numbered("sum", index + 1);
        let (figures, back) = (format::plain_on_screen(sum), format::plain_on_screen(sum - missing));
        let key = SumKey { id: &id, label, figures, change: back };
        key.draw(board, area.cell(1, rows, 8.0, (0, index), 1), Message::SumPressed(given + sum));
        if exact && let Some(touch) = board.touches.last_mut() {
            touch.shortcut = Some(Shortcut::Space);
        }
    }
}

/// Enough is in: what goes back, before it is pressed.
fn change(board: &mut Board<Message>, change: Rupiah, area: Area) {
    sheet(board, area);
    let words = board.say("pay-change");
    let label = board.hand2(20.0, Face::Medium);
    board.words((area.x + 20.0, area.y + 40.0), Side::Left, label, words);
    let figures = format::plain_on_screen(change);
    let size = sum::size(&figures, board.fit.pick(64.0, 44.0), board.fit.pick(48.0, 34.0));
    let hand = board.hand(size, Face::Bold);
    board.words((area.right() - 20.0, hand.baseline(area.centre())), Side::Right, hand, figures);
}

fn bar(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, area: Area) {
    let given = pay.given();
    let ready = given >= sale.due && !given.is_zero() && !pay.waiting;
    let right = match ready {
        true => Right::Sum(format::plain_on_screen(given)),
        false if pay.waiting => Right::Words(board.say("pay-saving")),
        false => Right::Words(board.tell(&missing(given, sale.due))),
    };
    let label = board.say("key-finish");
    let bar = Bar { id: "bar-finish", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(board, area, Message::FinishPressed);
}
