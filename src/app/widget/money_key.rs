//! Money that can be pressed (a note, a sum) or handed out (pieces from the drawer). Strips follow the notes' colours.

use super::key::{self, LIP, Look, RADIUS, face, focused};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::{Face, money_strip};

/// The coloured strip at the left of an area.
fn money_strip_in<Message>(board: &mut Board<Message>, area: Area, rupiah: i64) {
    let edge = board.inks.malam.then_some((1.0, board.inks.edge));
    let strip = Area { w: board.fit.pick(14.0, 12.0), ..area };
    board.edged(strip, money_strip(rupiah), edge, [RADIUS, 0.0, 0.0, RADIUS]);
}

/// A note that is added to what was given.
pub fn note<Message>(
    board: &mut Board<Message>,
    area: Area,
    (id, rupiah, figures, given): (&str, i64, &str, usize),
    shortcut: Shortcut,
    message: Message,
) {
    let from = board.next_mark();
    let (top, sinks) = face(board, area, Look::Plain, focused(board, id));
    money_strip_in(board, Area { h: area.h - LIP, ..area }, rupiah);
    let rapat = board.fit.is_rapat();
    let small = board.fit.pick(28.0, 21.0);
    let plus = board.hand2(board.fit.pick(26.0, 20.0), Face::Regular);
    let x = top.x + board.fit.pick(31.0, 24.0);
    let figures_hand = board.hand(small, Face::Bold);
    let right = top.right() - board.fit.pick(16.0, 8.0);
    // A narrow key has its sign above its figure.
    let (sign_y, figure_y) = if rapat { (top.y + 24.0, top.centre() + 16.0) } else { (top.centre(), top.centre()) };
    board.words((right, figures_hand.baseline(figure_y)), Side::Right, figures_hand, figures);
    match given {
        0 => {
            board.words((x, plus.baseline(sign_y)), Side::Left, plus, "+");
        }
        count => {
            // How many of it were given: inverted, so that it is seen beside the figure.
            let hand = Hand::new(18.0, Face::Bold, board.inks.on_inv);
            let words = format!("{count}×");
            let width = board.width(hand, &words) + 12.0;
            let fill = board.inks.inv;
            board.plate(Area::new(x - 6.0, sign_y - 14.0, width, 28.0), fill, 4.0);
            board.words((x, hand.baseline(sign_y)), Side::Left, hand, words);
        }
    }
    let ink = board.inks.ink2;
    key::hint(board, top, shortcut, ink);
    let touch = board.pressable(id, area, from, message);
    (touch.sinks, touch.shortcut) = (Some(sinks), Some(shortcut));
}

/// A whole sum that may be given, and the change it makes: one tap finishes the sale.
pub struct SumKey<'a> {
    pub id: &'a str,
    pub label: String,
    pub figures: String,
    pub change: String,
    pub shortcut: Shortcut,
}

impl SumKey<'_> {
    pub fn draw<Message>(self, board: &mut Board<Message>, area: Area, message: Message) {
        let from = board.next_mark();
        let (top, sinks) = face(board, area, Look::Plain, focused(board, self.id));
        match board.fit.is_rapat() {
            true => self.narrow(board, top),
            false => self.wide(board, top),
        }
        let touch = board.pressable(self.id, area, from, message);
        (touch.sinks, touch.shortcut) = (Some(sinks), Some(self.shortcut));
    }
}

impl SumKey<'_> {
    /// The sum at the left, the change at the right.
    fn wide<Message>(&self, board: &mut Board<Message>, top: Area) {
        let (left, right) = (top.x + 17.0, top.right() - 17.0);
        let (upper, lower) = (top.centre() - 13.0, top.centre() + 24.0);
        let label = board.hand2(16.0, Face::Medium);
        // The hint after the label: in the corner stands the change.
        let (dot, hint) = (" · ", board.hint(self.shortcut));
        board.run((left, upper), &[(label, self.label.as_str()), (label, dot), (label, &hint)]);
        let figures = board.hand(34.0, Face::Bold);
        board.words((left, lower), Side::Left, figures, self.figures.as_str());
        let words = board.say("pay-change");
        board.words((right, upper + 3.0), Side::Right, label, words);
        let change = board.hand(24.0, Face::SemiBold);
        board.words((right, lower - 5.0), Side::Right, change, self.change.as_str());
    }

    /// One below the other.
    fn narrow<Message>(&self, board: &mut Board<Message>, top: Area) {
        let left = top.x + 14.0;
        let label = board.hand2(15.0, Face::Medium);
        let hint = board.width(board.hand(14.0, Face::Medium), &board.hint(self.shortcut));
        let shown = board.fitted(label, &self.label, top.w - 32.0 - hint);
        board.words((left, top.centre() - 21.0), Side::Left, label, shown);
        let figures = board.hand(28.0, Face::Bold);
        board.words((left, top.centre() + 8.0), Side::Left, figures, self.figures.as_str());
        let words = board.say("pay-change");
        let change = board.hand(16.0, Face::SemiBold);
        let parts = [(label, words.as_str()), (label, "  "), (change, self.change.as_str())];
        board.run((left, top.centre() + 32.0), &parts);
        key::hint(board, top, self.shortcut, label.ink);
    }
}

/// Pieces of one kind to take out of the drawer.
pub fn piece<Message>(board: &mut Board<Message>, area: Area, rupiah: i64, count: u32, figures: &str) {
    let fill = board.inks.sunk;
    board.plate(area, fill, RADIUS);
    money_strip_in(board, area, rupiah);
    let centre = area.centre();
    let count_hand = board.hand(board.fit.pick(34.0, 24.0), Face::Bold);
    let x = area.x + board.fit.pick(28.0, 20.0);
    let width = board.words((x, count_hand.baseline(centre)), Side::Left, count_hand, count.to_string());
    let times = board.hand(board.fit.pick(28.0, 20.0), Face::SemiBold);
    let gap = board.fit.pick(8.0, 5.0);
    let times_w = board.words((x + width + gap, count_hand.baseline(centre)), Side::Left, times, "×");
    let mut figures_hand = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold);
    let right = area.right() - board.fit.pick(16.0, 8.0);
    // The sign keeps its place: a large note in a narrow key is written smaller.
    let room = right - (x + width + gap + times_w + gap);
    while board.width(figures_hand, figures) > room && figures_hand.size > 14.0 {
        figures_hand.size -= 1.0;
    }
    board.words((right, figures_hand.baseline(centre)), Side::Right, figures_hand, figures);
}
