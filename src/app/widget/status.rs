//! The status line at the top: who, for which member, and how the till is; quiet when well.

use super::icon::{Icon, icon};
use super::key::focused;
use super::sheet::flag;
use crate::app::board::{Area, Board, Hand, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;

/// How much a chip asks to be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Quiet,
    Member,
    Attention,
    Stop,
}

pub const HEIGHT: f32 = 48.0;

pub struct Chip<'a, Message> {
    pub id: &'a str,
    pub icon: Icon,
    pub words: String,
    pub tone: Tone,
    pub message: Option<Message>,
    pub shortcut: Option<Shortcut>,
}

impl<Message> Chip<'_, Message> {
    fn padding(&self, board: &Board<Message>) -> f32 {
        match self.tone {
            Tone::Quiet => 0.0,
            _ => board.fit.pick(12.0, 8.0),
        }
    }

    fn hand(&self, board: &Board<Message>) -> Hand {
        let inks = board.inks;
        match self.tone {
            Tone::Quiet => Hand::new(16.0, Face::Regular, inks.ink2),
            Tone::Member => Hand::new(16.0, Face::SemiBold, inks.info),
            Tone::Attention => Hand::new(16.0, Face::SemiBold, inks.att),
            Tone::Stop => Hand::new(16.0, Face::SemiBold, inks.on_stop),
        }
    }

    pub fn width(&self, board: &Board<Message>) -> f32 {
        let words = match self.words.is_empty() {
            true => 0.0,
            false => 7.0 + board.width(self.hand(board), &self.words),
        };
        20.0 + words + 2.0 * self.padding(board)
    }

    /// Draws the chip from `x` on; answers with its width.
    pub fn draw(self, board: &mut Board<Message>, x: f32) -> f32 {
        let inks = board.inks;
        let (width, hand, padding) = (self.width(board), self.hand(board), self.padding(board));
        let centre = HEIGHT / 2.0;
        let height = if self.tone == Tone::Member { 40.0 } else { 36.0 };
        let area = Area::new(x, centre - height / 2.0, width, height);
        let from = board.next_mark();
        match self.tone {
            Tone::Quiet => {}
            Tone::Member => board.edged(area, inks.info_soft, Some((2.0, inks.info)), [6.0; 4]),
            Tone::Attention => board.edged(area, inks.att_soft, Some((2.0, inks.att)), [6.0; 4]),
            Tone::Stop => board.plate(area, inks.stop, 6.0),
        }
        if focused(board, self.id) {
            board.edged(area, iced::Color::TRANSPARENT, Some((3.0, inks.info)), [6.0; 4]);
        }
        icon(board, self.icon, (x + padding, centre), 20.0, hand.ink);
        board.words((x + padding + 27.0, hand.baseline(centre)), Side::Left, hand, self.words);
        if let Some(message) = self.message {
            // 10 mm at least, however little is drawn.
            let spare = (board.fit.pick(40.0, 47.0) - width).max(8.0) / 2.0;
            let hit = board.pixels(Area::new(x - spare, 0.0, width + 2.0 * spare, HEIGHT));
            let fill = if self.tone == Tone::Quiet { inks.sunk } else { inks.panel };
            let filled = self.tone != Tone::Quiet;
            let touch = board.pressable(self.id, area, from, message);
            touch.hit = hit;
            touch.shortcut = self.shortcut;
            touch.sinks = filled.then_some(Sinks { face: from, lip: None, fill, by: 0.0 });
        }
        width
    }
}

/// What the status line shows, from the left and from the right.
pub struct StatusLine<'a, Message> {
    pub title: String,
    /// Beside the title, quiet: which day.
    pub beside: Option<String>,
    pub left: Vec<Chip<'a, Message>>,
    pub right: Vec<Chip<'a, Message>>,
    pub clock: String,
    /// A practice folder: the word beside the name, never a colour alone.
    pub practice: Option<String>,
}

impl<Message> StatusLine<'_, Message> {
    pub fn draw(self, board: &mut Board<Message>) {
        let whole = board.whole();
        board.place(Area { h: HEIGHT, ..whole });
        let rapat = board.fit.is_rapat();
        let centre = HEIGHT / 2.0;
        let left = if rapat { 6.0 } else { 8.0 };
        flag(board, left, centre - 11.0 - 1.0 + 0.0, 22.0);
        let title = board.hand(20.0, Face::Bold);
        let mut x = left + if rapat { 28.0 } else { 34.0 };
        x += board.words((x, title.baseline(centre)), Side::Left, title, self.title.as_str());
        if let Some(practice) = &self.practice {
            x += 12.0 + practice_mark(board, x + 12.0, practice);
        }
        if let Some(beside) = &self.beside {
            let hand = board.hand2(18.0, Face::Regular);
            x += 16.0 + board.words((x + 16.0, hand.baseline(centre)), Side::Left, hand, beside.as_str());
        }
        x += if rapat { 12.0 } else { 22.0 };
        let clock = board.hand(16.0, Face::SemiBold);
        let mut right = whole.w - if rapat { 13.0 } else { 22.0 };
        right -= board.words((right, clock.baseline(centre)), Side::Right, clock, self.clock.as_str());
        right -= if rapat { 16.0 } else { 28.0 };
        for chip in self.right.into_iter().rev() {
            right -= chip.width(board);
            chip.draw(board, right);
            right -= if rapat { 14.0 } else { 28.0 };
        }
        for mut chip in self.left {
            let hand = chip.hand(board);
            let room = right - x - 27.0 - 2.0 * chip.padding(board);
            chip.words = board.fitted(hand, &chip.words, room);
            x += chip.draw(board, x) + if rapat { 10.0 } else { 18.0 };
        }
    }
}

/// LATIHAN, DEMO: beside the one mark of the frame.
pub fn practice_mark<Message>(board: &mut Board<Message>, x: f32, words: &str) -> f32 {
    let inks = board.inks;
    let hand = Hand::new(14.0, Face::Bold, crate::app::theme::LIGHT.on_mark);
    let width = board.width(hand, words) + 16.0;
    let area = Area::new(x, HEIGHT / 2.0 - 12.0, width, 24.0);
    board.edged(area, inks.mark, Some((1.0, crate::app::theme::LIGHT.ink)), [4.0; 4]);
    board.words((x + 8.0, hand.baseline(area.centre())), Side::Left, hand, words);
    width
}
