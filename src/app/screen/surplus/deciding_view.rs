//! Draws the percentages of the members' meeting: a pool a row, what they add up to, the number of the minutes, and the
//! bar that allocates.

use super::{Deciding, Message, Surplus, name_of, written};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field::{self, State};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::letters::letters;
use crate::app::widget::pad;
use crate::app::widget::sheet::sheet;
use crate::domain::cooperative::shu::policy::PoolKind;
use crate::domain::text::Text;

pub fn draw(board: &mut Board<Message>, deciding: &Deciding, surplus: &Surplus, area: Area) {
    let half = (area.w - 8.0) / 2.0;
    let left = Area { w: half, ..area };
    let bar_h = board.fit.pick(104.0, 94.0);
    let right = Area { x: left.right() + 8.0, w: half, h: area.h - bar_h - 8.0, ..area };
    board.place(left);
    sheet(board, left);
    pools(board, deciding, left);
    board.place(right);
    match deciding.at < deciding.pools.len() {
        true => digits(board, right),
        false => letters(board, right, Message::Typed),
    }
    let bar = Area { y: area.bottom() - bar_h, h: bar_h, ..right };
    board.place(bar);
    self::bar(board, deciding, surplus, bar);
}

/// A pool a row; behind the last its sum and the number of the minutes.
fn pools(board: &mut Board<Message>, deciding: &Deciding, area: Area) {
    let title_h = board.fit.pick(46.0, 34.0);
    let title = board.hand(board.fit.pick(18.0, 17.0), Face::SemiBold);
    let words = board.say("surplus-decide-title");
    board.words((area.x + 20.0, title.baseline(area.y + title_h / 2.0)), Side::Left, title, words);
    let rows = deciding.pools.len() + 2;
    let height = ((area.h - title_h - 8.0) / rows as f32).min(board.fit.pick(66.0, 52.0));
    let field_w = board.fit.pick(180.0, 140.0);
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::Medium);
    let size = board.fit.pick(26.0, 22.0);
    for (index, (code, percent)) in deciding.pools.iter().enumerate() {
        let y = area.y + title_h + height * index as f32;
        let row = Area { y, h: height, ..area };
        let from = board.next_mark();
        if index == deciding.at {
            let fill = board.inks.mark_row;
            board.plate(row, fill, 0.0);
        }
        let ink = if index == deciding.at { board.inks.on_mark } else { board.inks.ink };
        let words = board.tell(&name_of(code, PoolKind::Fund).with("percent", "").with("others", "plain"));
        board.words((row.x + 20.0, name.baseline(row.centre())), Side::Left, name.in_ink(ink), words);
        let place = Area::new(row.right() - field_w - 20.0, row.y + 3.0, field_w, height - 6.0);
        let state = if index == deciding.at { State::Typing } else { State::Rest };
        field::number(board, place, state, size, &format!("{} %", percent.replace('.', ",")));
        board.pressable(numbered("pool", index + 1), row, from, Message::PoolPressed(index));
    }
    let y = area.y + title_h + height * deciding.pools.len() as f32;
    let sum = Area { y, h: height, ..area };
    let fill = board.inks.sunk;
    board.plate(sum, fill, 0.0);
    let bold = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let words = board.say("surplus-percent-all");
    board.words((sum.x + 20.0, bold.baseline(sum.centre())), Side::Left, bold, words);
    let (figures, right) = match deciding.sum() {
        Some(sum) => (format!("{} %", written(sum)), sum == 10_000),
        None => ("–".to_owned(), false),
    };
    let ink = if right { board.inks.go } else { board.inks.stop };
    let at = (sum.right() - 34.0, bold.baseline(sum.centre()));
    board.words(at, Side::Right, bold.in_ink(ink), figures);
    let row = Area { y: sum.bottom(), h: height, ..area };
    let from = board.next_mark();
    let chosen = deciding.at == deciding.pools.len();
    if chosen {
        let fill = board.inks.mark_row;
        board.plate(row, fill, 0.0);
    }
    let ink = if chosen { board.inks.on_mark } else { board.inks.ink };
    let words = board.say("surplus-decision");
    board.words((row.x + 20.0, name.baseline(row.centre())), Side::Left, name.in_ink(ink), words);
    let wide = field_w * 1.6;
    let place = Area::new(row.right() - wide - 20.0, row.y + 3.0, wide, height - 6.0);
    let state = if chosen { State::Typing } else { State::Rest };
    field::number(board, place, state, board.fit.pick(20.0, 18.0), &deciding.decision);
    board.pressable("pool-decision", row, from, Message::PoolPressed(deciding.pools.len()));
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let mark = board.next_mark();
        board.pressable("", Area::default(), mark, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

/// Number keys of 15 mm: where four rows of them do not fit, nought, comma and the eraser stand beside three.
fn digits(board: &mut Board<Message>, area: Area) {
    const DIGITS: [[&str; 3]; 3] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"]];
    let (columns, rows, [erase, comma, nought]) = match board.fit.is_rapat() {
        true => (4, 3, [(3, 0), (3, 1), (3, 2)]),
        false => (3, 4, [(2, 3), (0, 3), (1, 3)]),
    };
    let cell = |at| area.cell(columns, rows, 8.0, at, 1);
    for (row, three) in DIGITS.iter().enumerate() {
        for (column, digit) in three.iter().enumerate() {
            pad::digit(board, cell((column, row)), digit, Message::SignPressed(digit));
        }
    }
    let label = ",".to_owned();
    let shortcut = Some(Shortcut::Sign(','));
    let size = board.fit.pick(34.0, 32.0);
    let key = Key { id: "pad-comma", label, shortcut, hidden: true, size, ..Key::default() };
    key.draw(board, cell(comma), Message::SignPressed(","));
    pad::digit(board, cell(nought), "0", Message::SignPressed("0"));
    pad::sign(board, cell(erase), ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}

fn bar(board: &mut Board<Message>, deciding: &Deciding, surplus: &Surplus, area: Area) {
    let missing = deciding.missing();
    let ready = missing.is_none() && !surplus.waiting;
    let right = match missing {
        Some(missing) => Right::Words(board.tell(&missing)),
        None => Right::Words(board.tell(&Text::new("surplus-allocate-words"))),
    };
    let label = board.say("key-allocate");
    let bar = Bar { id: "bar-allocate", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar.draw(board, area, Message::AllocatePressed);
}
