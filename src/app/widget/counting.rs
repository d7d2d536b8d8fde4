//! The count: denominations with their colours at one side, the pad at the other.

use super::icon::Icon;
use super::key::{self, Key, Look};
use super::sheet::sheet;
use super::{field, pad};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::counting::{Counting, Message as Step};
use crate::app::shortcut::Shortcut;
use crate::app::theme::{Face, money_strip};
use crate::domain::drawer::count::{ROWS, Row};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;

/// All rows, the one that is counted now marked.
pub fn rows<Message>(board: &mut Board<Message>, counting: &Counting, area: Area, wrap: fn(Step) -> Message) {
    sheet(board, area);
    let inks = board.inks;
    for (index, piece) in ROWS.into_iter().enumerate() {
        let row = area.cell(1, ROWS.len(), 0.0, (0, index), 1);
        let now = index == counting.at;
        let from = board.next_mark();
        let ends = (index == 0, index + 1 == ROWS.len());
        let corner = |round: bool| if round { 8.0 } else { 0.0 };
        let fill = if now { inks.mark_row } else { inks.panel };
        let radius = [corner(ends.0), corner(ends.0), corner(ends.1), corner(ends.1)];
        board.edged(Area { h: row.h - 1.0, ..row }, fill, None, radius);
        let strip = Area { w: 14.0, h: row.h - 1.0, ..row };
        let colour = money_strip(if piece.coin { 0 } else { piece.rupiah });
        board.edged(strip, colour, None, [radius[0], 0.0, 0.0, radius[3]]);
        if !ends.1 {
            board.hair(row.x, row.bottom() - 1.0, row.w);
        }
        row_words(board, row, piece, counting.count.pieces_of(piece), now);
        let touch = board.pressable(key::numbered("piece", index + 1), row, from, wrap(Step::RowPressed(index)));
        touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, wrap(Step::Moved(by))).shortcut = Some(shortcut);
    }
}

fn row_words<Message>(board: &mut Board<Message>, row: Area, piece: Row, count: Option<i64>, now: bool) {
    let inks = board.inks;
    let ink = if now { inks.on_mark } else { inks.ink };
    let size = board.fit.pick(24.0, 20.0);
    let hand = board.hand(size, Face::SemiBold).in_ink(ink);
    let centre = row.centre();
    let mut name = format::plain_on_screen(Rupiah::of(piece.rupiah));
    if piece.coin {
        name = board.tell(&Text::new("shift-coin").with("amount", name));
    }
    board.words((row.x + 28.0, hand.baseline(centre)), Side::Left, hand, name);
    let field_x = row.x + board.fit.pick(246.0, 184.0);
    // Clear of the longest name, a coin's.
    let times = board.hand2(20.0, Face::Medium);
    board.words((field_x - board.fit.pick(28.0, 14.0), times.baseline(centre)), Side::Centre, times, "×");
    let height = (row.h - 10.0).min(44.0);
    let at = Area::new(field_x, centre - height / 2.0, board.fit.pick(120.0, 96.0), height);
    let state = if now { field::State::Typing } else { field::State::Rest };
    let typed = count.map(|count| count.to_string()).unwrap_or_default();
    field::number(board, at, state, board.fit.pick(28.0, 24.0), &typed);
    let amount = match count {
        Some(count) => format::plain_on_screen(Rupiah::of(piece.rupiah * count)),
        None => "–".to_owned(),
    };
    board.words((row.right() - 18.0, hand.baseline(centre)), Side::Right, hand, amount);
}

/// Digits, and Enter to the next row.
pub fn keys<Message>(
    board: &mut Board<Message>,
    counting: &Counting,
    (keys, next): (Area, Area),
    wrap: fn(Step) -> Message,
) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = keys.cell(3, 4, 8.0, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, wrap(Step::DigitsPressed(digit)));
    }
    pad::digit(board, keys.cell(3, 4, 8.0, (0, 3), 1), "0", wrap(Step::DigitsPressed("0")));
    pad::digit(board, keys.cell(3, 4, 8.0, (1, 3), 1), "00", wrap(Step::DigitsPressed("00")));
    let at = keys.cell(3, 4, 8.0, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), wrap(Step::ErasePressed));
    let last = counting.at + 1 == ROWS.len();
    let label = match ROWS.get(counting.at + 1) {
        Some(row) => {
            board.tell(&Text::new("key-on-to").with("amount", format::plain_on_screen(Rupiah::of(row.rupiah))))
        }
        None => board.say("key-last-piece"),
    };
    let look = if last { Look::Plain } else { Look::Selected };
    let key = Key { id: "key-next-piece", label, shortcut: Some(Shortcut::Enter), look, size: 22.0, ..Key::default() };
    key.draw(board, next, wrap(Step::NextPressed));
}

/// What is being counted, large.
pub fn about<Message>(board: &mut Board<Message>, counting: &Counting, area: Area) {
    let row = counting.row();
    let amount = format::plain_on_screen(Rupiah::of(row.rupiah));
    let text = Text::new(if row.coin { "shift-coins-of" } else { "shift-notes-of" }).with("amount", amount);
    let words = board.tell(&text);
    let label = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    // Where a sheet has no room for two lines, the figure stands beside its word.
    let one_line = area.h < 66.0;
    let base = if one_line { label.baseline(area.centre()) } else { area.y + board.fit.pick(36.0, 23.0) };
    let width = board.words((area.x + 24.0, base), Side::Left, label, words);
    let count = counting.count.pieces_of(row).map_or_else(|| "–".to_owned(), |count| count.to_string());
    let figures = board.hand(board.fit.pick(56.0, 40.0), Face::Bold);
    let at = match one_line {
        true => (area.x + 24.0 + width + 16.0, figures.baseline(area.centre())),
        false => (area.x + 24.0, area.y + board.fit.pick(94.0, 62.0)),
    };
    board.words(at, Side::Left, figures, count);
}
