//! Draws the count of the opening float: denominations at the left, the pad at the right, the sum in the bar.

use super::{Message, OpenShift, PIECES};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::head::{self, Ways};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::{Face, money_strip};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::{pad, status};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;

pub fn view(shift: &OpenShift, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let ways = Ways { member: None, printer: Some(Message::SettingsPressed), person: None };
    head::draw(&mut board, shop, ways);
    let whole = board.whole();
    let left_w = board.fit.pick(700.0, 470.0);
    let top = status::HEIGHT;
    let left = Area::new(8.0, top, left_w, whole.h - 8.0 - top);
    let right = Area::new(left.right() + 8.0, top, whole.w - 24.0 - left_w, left.h);
    let (left, right) = match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    };
    board.place(left);
    rows(&mut board, shift, left);
    board.place(right);
    panel(&mut board, shift, right);
    board
}

fn rows(board: &mut Board<Message>, shift: &OpenShift, area: Area) {
    sheet(board, area);
    let inks = board.inks;
    for (index, (rupiah, coin)) in PIECES.into_iter().enumerate() {
        let row = area.cell(1, PIECES.len(), 0.0, (0, index), 1);
        let now = index == shift.at;
        let from = board.next_mark();
        let ends = (index == 0, index + 1 == PIECES.len());
        let corner = |round: bool| if round { 8.0 } else { 0.0 };
        let fill = if now { inks.mark_row } else { inks.panel };
        let radius = [corner(ends.0), corner(ends.0), corner(ends.1), corner(ends.1)];
        board.edged(Area { h: row.h - 1.0, ..row }, fill, None, radius);
        let strip = Area { w: 14.0, h: row.h - 1.0, ..row };
        board.edged(strip, money_strip(if coin { 0 } else { rupiah }), None, [radius[0], 0.0, 0.0, radius[3]]);
        if !ends.1 {
            board.hair(row.x, row.bottom() - 1.0, row.w);
        }
        row_words(board, row, (rupiah, coin), shift.counts[index], now);
        let touch = board.pressable(key::numbered("piece", index + 1), row, from, Message::RowPressed(index));
        touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn row_words(board: &mut Board<Message>, row: Area, (rupiah, coin): (i64, bool), count: Option<u32>, now: bool) {
    let inks = board.inks;
    let ink = if now { inks.on_mark } else { inks.ink };
    let size = board.fit.pick(24.0, 20.0);
    let hand = board.hand(size, Face::SemiBold).in_ink(ink);
    let centre = row.centre();
    let mut name = format::plain_on_screen(Rupiah::of(rupiah));
    if coin {
        name = board.tell(&Text::new("shift-coin").with("amount", name));
    }
    board.words((row.x + 28.0, hand.baseline(centre)), Side::Left, hand, name);
    let field_x = row.x + board.fit.pick(246.0, 184.0);
    let times = board.hand2(20.0, Face::Medium);
    board.words((field_x - 28.0, times.baseline(centre)), Side::Centre, times, "×");
    let height = (row.h - 10.0).min(44.0);
    let at = Area::new(field_x, centre - height / 2.0, board.fit.pick(120.0, 96.0), height);
    let state = if now { field::State::Typing } else { field::State::Rest };
    let typed = count.map(|count| count.to_string()).unwrap_or_default();
    field::number(board, at, state, board.fit.pick(28.0, 24.0), &typed);
    let amount = match count {
        Some(count) => format::plain_on_screen(Rupiah::of(rupiah * i64::from(count))),
        None => "–".to_owned(),
    };
    board.words((row.right() - 18.0, hand.baseline(centre)), Side::Right, hand, amount);
}

fn panel(board: &mut Board<Message>, shift: &OpenShift, area: Area) {
    let head = Area { h: board.fit.pick(120.0, 72.0), ..area };
    let bar_h = board.fit.pick(104.0, 94.0);
    let bar = Area { y: area.bottom() - bar_h, h: bar_h, ..area };
    let next_h = board.fit.pick(72.0, 48.0);
    let next = Area { y: bar.y - 8.0 - next_h, h: next_h, ..area };
    let keys = Area::new(area.x, head.bottom() + 8.0, area.w, next.y - 8.0 - head.bottom() - 8.0);
    about(board, shift, head);
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = keys.cell(3, 4, 8.0, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    pad::digit(board, keys.cell(3, 4, 8.0, (0, 3), 1), "0", Message::DigitsPressed("0"));
    pad::digit(board, keys.cell(3, 4, 8.0, (1, 3), 1), "00", Message::DigitsPressed("00"));
    let at = keys.cell(3, 4, 8.0, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
    let last = shift.at + 1 == PIECES.len();
    let label = match PIECES.get(shift.at + 1) {
        Some((piece, _)) => {
            board.tell(&Text::new("key-on-to").with("amount", format::plain_on_screen(Rupiah::of(*piece))))
        }
        None => board.say("key-last-piece"),
    };
    let look = if last { Look::Plain } else { Look::Selected };
    let key = Key { id: "key-next-piece", label, shortcut: Some(Shortcut::Enter), look, size: 22.0, ..Key::default() };
    key.draw(board, next, Message::NextPressed);
    let ready = shift.is_ready();
    let right = match ready {
        true => Right::Sum(format::plain_on_screen(shift.total())),
        false => Right::Words(board.tell(&Text::new("shift-pieces-left").with("count", shift.left()))),
    };
    let label = board.say("key-open-shift");
    let bar_of = Bar { id: "bar-open", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar_of.draw(board, bar, Message::OpenPressed);
}

/// What is being counted, or what went wrong.
fn about(board: &mut Board<Message>, shift: &OpenShift, area: Area) {
    if let Some(trouble) = &shift.trouble {
        let words = board.tell(trouble);
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key: None }.draw(board, area);
        return;
    }
    sheet(board, area);
    let (rupiah, coin) = PIECES[shift.at];
    let amount = format::plain_on_screen(Rupiah::of(rupiah));
    let text = Text::new(if coin { "shift-coins-of" } else { "shift-notes-of" }).with("amount", amount);
    let words = board.tell(&text);
    let label = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    board.words((area.x + 24.0, area.y + board.fit.pick(36.0, 23.0)), Side::Left, label, words);
    let count = shift.counts[shift.at].map_or_else(|| "–".to_owned(), |count| count.to_string());
    let figures = board.hand(board.fit.pick(56.0, 40.0), Face::Bold);
    board.words((area.x + 24.0, area.y + board.fit.pick(94.0, 62.0)), Side::Left, figures, count);
    let width = board.fit.pick(150.0, 120.0);
    let at =
        Area::new(area.right() - width - 16.0, area.y + board.fit.pick(16.0, 8.0), width, board.fit.pick(52.0, 48.0));
    let label = board.say("key-sign-out");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "key-sign-out", label, shortcut, look: Look::Quiet, ..Key::default() };
    key.draw(board, at, Message::LeavePressed);
    if !board.fit.is_rapat() {
        let title = board.hand2(18.0, Face::Regular);
        let words = board.say("shift-opening-float");
        board.words((area.right() - 16.0, area.bottom() - 18.0), Side::Right, title, words);
    }
}
