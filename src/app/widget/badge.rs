//! A badge: 22 high, soft fill and its dark text; and the inverted unit of a basket line.

use iced::Color;

use crate::app::board::{Area, Board, Hand, Side};
use crate::app::theme::Face;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Info,
    Attention,
    Stop,
    /// A bigger unit: inverted.
    Ink,
    /// Neutral: only a line.
    Line,
}

impl Tone {
    /// Fill and text.
    pub fn inks<Message>(self, board: &Board<Message>) -> (Color, Color) {
        let inks = board.inks;
        match self {
            Self::Good => (inks.go_soft, inks.go),
            Self::Info => (inks.info_soft, inks.info),
            Self::Attention => (inks.att_soft, inks.att),
            Self::Stop => (inks.stop_soft, inks.stop),
            Self::Ink => (inks.inv, inks.on_inv),
            Self::Line => (Color::TRANSPARENT, inks.ink2),
        }
    }
}

/// A badge with its left edge at `x`, its top at `y`; answers with its width.
pub fn badge<Message>(board: &mut Board<Message>, at: (f32, f32), tone: Tone, words: &str) -> f32 {
    let (fill, ink) = tone.inks(board);
    let hand = Hand::new(14.0, Face::SemiBold, ink);
    let width = board.width(hand, words) + 14.0;
    let area = Area::new(at.0, at.1, width, 22.0);
    let edge = (tone == Tone::Line).then_some((1.0, board.inks.edge));
    board.edged(area, fill, edge, [4.0; 4]);
    board.words((at.0 + 7.0, hand.baseline(area.centre())), Side::Left, hand, words);
    width
}
