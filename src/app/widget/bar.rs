//! The one green thing: bottom, full width of the working side, 104 high: the step that finishes something.
//!
//! Grey, with the reason in words, until it can be pressed.

use iced::Color;

use super::key::focused;
use super::sum;
use crate::app::board::{Area, Board, Hand, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;

/// What stands at the right of the bar.
#[derive(Clone, Debug)]
pub enum Right {
    Sum(String),
    /// A sum that stands however far the step is; under the label what is still missing, or nothing.
    SumSoFar {
        figures: String,
        below: String,
    },
    /// As large as a sum, and no money: a weight, a percentage.
    Figure(String),
    /// What follows, or why it cannot be pressed.
    Words(String),
}

pub struct Bar {
    pub id: &'static str,
    pub label: String,
    pub shortcut: Shortcut,
    pub right: Right,
    pub ready: bool,
    /// The hint stands after the label (it may be said in the words at the right instead).
    pub hinted: bool,
}

impl Bar {
    /// Draws the bar; pressed while grey it answers with its message too, which then says why not.
    pub fn draw<Message>(self, board: &mut Board<Message>, area: Area, message: Message) {
        let inks = board.inks;
        let (fill, ink) = if self.ready { (inks.go, inks.on_go) } else { (inks.off_bg, inks.off) };
        let from = board.next_mark();
        board.plate(area, fill, 8.0);
        if focused(board, self.id) {
            board.edged(area.inset(4.0), fill, Some((4.0, ink)), [6.0; 4]);
        }
        let rapat = board.fit.is_rapat();
        let padding = if rapat { 18.0 } else { 24.0 };
        let x = area.x + padding;
        let (width, base) = self.label_at(board, (x, area.centre()), ink);
        let right = area.right() - padding;
        let left = match &self.right {
            Right::Sum(figures) | Right::SumSoFar { figures, .. } | Right::Figure(figures) => {
                let money = !matches!(self.right, Right::Figure(_));
                let (full, small) = (board.fit.pick(64.0, 60.0), board.fit.pick(52.0, 48.0));
                let room = right - x - width - 16.0;
                let wanted = sum::size(figures, full, small);
                let fits = |size: &f32| {
                    let hand = Hand::new(*size, Face::Bold, ink);
                    let wide = if money { sum::width(board, hand, figures) } else { board.width(hand, figures) };
                    wide <= room
                };
                // Beside a long word the sum gets smaller, a step at a time: neither is cut (look.md 7).
                let size = [wanted, small, 44.0, 40.0, 36.0, 32.0].into_iter().find(fits).unwrap_or(28.0);
                let hand = Hand::new(size, Face::Bold, ink);
                let base = hand.baseline(area.centre());
                match money {
                    true => sum::sum(board, right, base, hand, figures),
                    false => right - board.words((right, base), Side::Right, hand, figures.as_str()),
                }
            }
            Right::Words(words) => {
                let (size, face) = if self.ready { (18.0, Face::Medium) } else { (24.0, Face::SemiBold) };
                let hand = Hand::new(board.fit.pick(size, size.min(20.0)), face, ink);
                let whole = right - x - width - 24.0;
                let beside = if self.hinted { whole - 66.0 } else { whole };
                let cut = board.lines(hand, words, beside, 2).iter().any(|line| line.contains('…'));
                // The hint gives way before a word is cut.
                reason(board, (right, area.centre()), hand, words, if cut { whole } else { beside });
                if cut { x + width } else { right }
            }
        };
        // The key works without its hint, which gives way to a long word or a large sum (look.md, section 3).
        let hand = Hand::new(18.0, Face::Medium, ink);
        let words = board.hint(self.shortcut);
        if self.hinted && x + width + 24.0 + board.width(hand, &words) <= left {
            board.words((x + width + 12.0, base), Side::Left, hand, words);
        }
        let touch = board.pressable(self.id, area, from, message);
        touch.shortcut = Some(self.shortcut);
        let pressed = if self.ready { inks.go_pressed } else { fill };
        touch.sinks = Some(Sinks { face: from, lip: None, fill: pressed, by: 0.0 });
    }
}

impl Bar {
    /// The label, and what is said under it; answers with their width and the label's baseline.
    fn label_at<Message>(&self, board: &mut Board<Message>, (x, centre): (f32, f32), ink: Color) -> (f32, f32) {
        let Right::SumSoFar { below, .. } = &self.right else {
            let hand = Hand::new(board.fit.pick(40.0, 34.0), Face::Bold, ink);
            let base = hand.baseline(centre);
            return (board.words((x, base), Side::Left, hand, &self.label), base);
        };
        let hand = Hand::new(board.fit.pick(32.0, 26.0), Face::Bold, ink);
        let second = Hand::new(18.0, Face::Medium, ink);
        let lift = if below.is_empty() { 0.0 } else { 14.0 };
        let base = hand.baseline(centre - lift);
        let width = board.words((x, base), Side::Left, hand, &self.label);
        let under = board.words((x, second.baseline(centre + 20.0)), Side::Left, second, below);
        (width.max(under), base)
    }
}

/// One line, or two where one is too narrow.
fn reason<Message>(board: &mut Board<Message>, at: (f32, f32), hand: Hand, words: &str, room: f32) {
    let lines = board.lines(hand, words, room, 2);
    let step = hand.size * 1.2;
    let first = at.1 - step * (lines.len() - 1) as f32 / 2.0;
    for (index, line) in lines.iter().enumerate() {
        board.words((at.0, hand.baseline(first + step * index as f32)), Side::Right, hand, line.as_str());
    }
}

/// A bar on a sheet: label and hint in its middle, no sum.
pub fn bar_centred<Message>(
    board: &mut Board<Message>,
    area: Area,
    (id, label, shortcut): (&'static str, &str, Shortcut),
    ready: bool,
    message: Message,
) {
    let inks = board.inks;
    let (fill, ink) = if ready { (inks.go, inks.on_go) } else { (inks.off_bg, inks.off) };
    let from = board.next_mark();
    board.plate(area, fill, 8.0);
    if focused(board, id) {
        board.edged(area.inset(4.0), fill, Some((4.0, ink)), [6.0; 4]);
    }
    let hand = Hand::new(board.fit.pick(40.0, 34.0), Face::Bold, ink);
    let hint = Hand::new(18.0, Face::Medium, ink);
    let words = board.hint(shortcut);
    let width = board.width(hand, label) + 12.0 + board.width(hint, &words);
    let x = area.middle() - width / 2.0;
    let after = board.words((x, hand.baseline(area.centre())), Side::Left, hand, label);
    board.words((x + after + 12.0, hint.baseline(area.centre())), Side::Left, hint, words);
    let touch = board.pressable(id, area, from, message);
    touch.shortcut = Some(shortcut);
    let pressed = if ready { inks.go_pressed } else { fill };
    touch.sinks = Some(Sinks { face: from, lip: None, fill: pressed, by: 0.0 });
}
