//! Draws cash: the notes that are given, sums that finish the sale with one tap, the amount typed.

use super::{Message, NOTES, Pay, missing, sums};
use crate::app::board::{Area, Board, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key};
use crate::app::widget::money_key::{self, SumKey};
use crate::app::widget::sheet::sheet;
use crate::app::widget::{pad, sum};
use crate::domain::money::Rupiah;
use crate::locale::format;
use crate::till::answer::SaleView;

/// Notes or the pad, and the sums beside them.
pub fn money(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, area: Area) {
    let rapat = board.fit.is_rapat();
    // Notes take two columns (three at 1024), sums one that is as wide as the pad.
    let sums_w = if rapat { 200.0 } else { 330.0 };
    let notes = Area { w: area.w - sums_w - 8.0, ..area };
    match pay.typing {
        true => digits(board, notes, Beside::Notes),
        false => notes_keys(board, pay, notes),
    }
    let sums_area = Area { x: area.right() - sums_w, w: sums_w, ..area };
    sum_keys(board, pay, sale, sums_area);
}

/// From the largest note down; F4 is the member's, F11 leaves a practice, F12 was the step before.
const NOTE_KEYS: [Shortcut; NOTES.len()] =
    [Shortcut::F(2), Shortcut::F(3), Shortcut::F(5), Shortcut::F(6), Shortcut::F(7), Shortcut::F(8), Shortcut::F(9)];
/// Of the sums: the exact one, then what is handed over.
const SUM_KEYS: [Shortcut; sums::KEYS] =
    [Shortcut::Space, Shortcut::Sign('a'), Shortcut::Sign('b'), Shortcut::Sign('c')];

fn notes_keys(board: &mut Board<Message>, pay: &Pay, area: Area) {
    const IDS: [&str; 7] =
        ["note-100000", "note-50000", "note-20000", "note-10000", "note-5000", "note-2000", "note-1000"];
    let rapat = board.fit.is_rapat();
    let (columns, rows) = if rapat { (3, 3) } else { (2, 4) };
    let cell = |index: usize| area.cell(columns, rows, 8.0, (index % columns, index / columns), 1);
    for (index, note) in NOTES.into_iter().enumerate() {
        let figures = format::plain_on_screen(Rupiah::of(note));
        money_key::note(
            board,
            cell(index),
            (IDS[index], note, &figures, pay.count(note)),
            NOTE_KEYS[index],
            Message::NotePressed(note),
        );
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
        let key = Key { id: "pay-erase", label, icon, shortcut, size, ..Key::default() };
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

/// What stands below the pad's eraser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    Notes,
    Letters,
    Nothing,
}

/// The pad; with a way back to the notes where it stands in their place, or to letters.
pub fn digits(board: &mut Board<Message>, area: Area, beside: Beside) {
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
    let erase = ("pad-erase", Icon::Erase, Shortcut::Backspace);
    let (id, label, shortcut, message) = match beside {
        Beside::Notes => ("pay-notes", "key-notes", Shortcut::Sign('n'), Message::TypePressed),
        Beside::Letters => ("pay-letters", "key-letters", Shortcut::Sign('h'), Message::LettersPressed),
        Beside::Nothing => {
            pad::sign(board, Area { h: area.h, ..act(0) }, erase, Message::ErasePressed);
            return;
        }
    };
    pad::sign(board, act(0), erase, Message::ErasePressed);
    let rest = Area { h: act(3).bottom() - act(1).y, ..act(1) };
    let label = board.say(label);
    let key = Key { id, label, size: 16.0, shortcut: Some(shortcut), ..Key::default() };
    key.draw(board, rest, message);
}

/// Whole sums; once notes are in, what is still missing and what may come on top.
fn sum_keys(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, area: Area) {
    let given = pay.given();
    let missing = sale.due - given;
    if missing <= Rupiah::ZERO {
        change(board, given - sale.due, area);
        return;
    }
    let rows = if board.fit.is_rapat() && !pay.typing { 3 } else { sums::KEYS };
    for (index, sum) in sums::fewer(sums::sums(missing), rows).into_iter().enumerate() {
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
        let key = SumKey { id: &id, label, figures, change: back, shortcut: SUM_KEYS[index] };
        key.draw(board, area.cell(1, rows, 8.0, (0, index), 1), Message::SumPressed(given + sum));
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

/// Grey until enough is in.
pub fn bar(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, area: Area) {
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
