//! The key: what can be pressed has an edge and a 2 px lip, like a cap on a keyboard.

use iced::Color;

use super::icon::{Icon, icon};
use crate::app::board::{Area, Board, Hand, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;

/// How a key looks. A key that cannot be pressed now still answers: with the reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    #[default]
    Plain,
    /// In a sheet: no fill, no lip.
    Quiet,
    Removing,
    Selected,
    Off,
    /// The finishing step where it is a key and no bar.
    Go,
}

pub const LIP: f32 = 2.0;
pub const RADIUS: f32 = 6.0;

#[derive(Clone, Debug, Default)]
pub struct Key<'a> {
    pub id: &'a str,
    pub label: String,
    pub icon: Option<Icon>,
    pub shortcut: Option<Shortcut>,
    /// A shortcut that is not written on the key (it is not needed, or said elsewhere).
    pub hidden: bool,
    /// The hint after the label, where the key is low.
    pub hint_after: bool,
    pub look: Look,
    /// Size of the label; 18 (16 in rapat) where 0.
    pub size: f32,
    pub bold: bool,
    /// Size of the icon; 22 where 0.
    pub icon_size: f32,
    /// A neighbour in its row has a hint in the corner: the labels of one row stand at one height.
    pub low: bool,
}

/// Below this height of a face there is no room for a label in its middle under a hint: label and hint part.
const SHORT: f32 = 56.0;
/// How far they part: the label down; the hint up.
const APART: (f32, f32) = (3.0, 2.0);

/// The face of a key without anything on it. Returns the area of the face, and what sinks when it is held.
pub fn face<Message>(board: &mut Board<Message>, area: Area, look: Look, focused: bool) -> (Area, Sinks) {
    let inks = board.inks;
    let (fill, edge, pressed) = match look {
        Look::Plain => (inks.key, Some(inks.edge), inks.sunk),
        Look::Quiet => (Color::TRANSPARENT, Some(inks.edge), inks.sunk),
        Look::Removing => (inks.panel, Some(inks.stop), inks.stop_soft),
        Look::Selected => (inks.inv, None, inks.inv),
        Look::Off => (inks.off_bg, None, inks.off_bg),
        Look::Go => (inks.go, None, inks.go_pressed),
    };
    let top = Area { h: area.h - LIP, ..area };
    let lip = matches!(look, Look::Plain | Look::Removing).then(|| {
        let at = board.next_mark();
        board.plate(area, edge.unwrap_or(inks.edge), RADIUS);
        at
    });
    let at = board.next_mark();
    let edge = match focused {
        // On what is chosen the blue would not be seen.
        true if look == Look::Selected => Some((3.0, inks.mark)),
        true => Some((3.0, inks.info)),
        false => edge.map(|edge| (1.0, edge)),
    };
    board.edged(top, fill, edge, [RADIUS; 4]);
    let by = if lip.is_some() { (LIP * board.fit.k).round() } else { 0.0 };
    (top, Sinks { face: at, lip, fill: pressed, by })
}

/// The ink of words on a key of this look, and of its hint.
pub fn inks_on<Message>(board: &Board<Message>, look: Look) -> (Color, Color) {
    let inks = board.inks;
    match look {
        Look::Plain | Look::Quiet => (inks.ink, inks.ink2),
        Look::Removing => (inks.stop, inks.stop),
        Look::Selected => (inks.on_inv, inks.on_inv),
        Look::Off => (inks.off, inks.off),
        Look::Go => (inks.on_go, inks.on_go),
    }
}

/// Does the keyboard stand on this key?
pub fn focused<Message>(board: &Board<Message>, id: &str) -> bool {
    board.style.focus.as_deref() == Some(id)
}

/// The hint in the top right corner of a face.
pub fn hint<Message>(board: &mut Board<Message>, top: Area, shortcut: Shortcut, ink: Color) {
    let hand = Hand::new(14.0, Face::Medium, ink);
    let words = board.hint(shortcut);
    let up = if top.h < SHORT { APART.1 } else { 0.0 };
    board.words((top.right() - 8.0, top.y + 17.0 - up), Side::Right, hand, words);
}

impl Key<'_> {
    fn hand<Message>(&self, board: &Board<Message>) -> Hand {
        let size = if self.size > 0.0 { self.size } else { board.fit.pick(18.0, 17.0) };
        let face = if self.bold { Face::Bold } else { Face::SemiBold };
        Hand::new(size, face, inks_on(board, self.look).0)
    }

    fn icon_width(&self) -> f32 {
        match (self.icon, self.label.is_empty()) {
            (None, _) => 0.0,
            (Some(_), true) => self.icon_px(),
            (Some(_), false) => self.icon_px() + 8.0,
        }
    }

    const fn icon_px(&self) -> f32 {
        if self.icon_size > 0.0 { self.icon_size } else { 22.0 }
    }

    /// How wide icon and label are, without the key's own padding.
    pub fn content_width<Message>(&self, board: &Board<Message>) -> f32 {
        self.icon_width() + board.width(self.hand(board), &self.label)
    }

    /// Whether a hint stands in its corner.
    pub const fn has_corner_hint(&self) -> bool {
        self.shortcut.is_some() && !self.hidden && !self.hint_after
    }

    /// A label that is too long for one line, beside its icon where it has one.
    fn two_lines<Message>(&self, board: &mut Board<Message>, top: Area, hand: Hand) {
        let room = top.w - 16.0 - self.icon_width();
        // On a low key the upper line keeps clear of the hint, unless that cuts a word.
        let hint = self
            .shortcut
            .filter(|_| self.has_corner_hint() && top.h < 64.0)
            .map_or(0.0, |shortcut| 2.0 * (8.0 + board.width(board.hand(14.0, Face::Medium), &board.hint(shortcut))));
        let clear = board.lines(hand, &self.label, room - hint, 2);
        let lines = match clear.iter().any(|line| line.contains('…')) {
            true => board.lines(hand, &self.label, room, 2),
            false => clear,
        };
        let step = hand.size * 1.15;
        let first = top.centre() - step * (lines.len() - 1) as f32 / 2.0;
        let wide = lines.iter().map(|line| board.width(hand, line)).fold(0.0, f32::max);
        let left = top.middle() - (self.icon_width() + wide) / 2.0;
        if let Some(sign) = self.icon {
            icon(board, sign, (left, top.centre()), self.icon_px(), hand.ink);
        }
        let middle = left + self.icon_width() + wide / 2.0;
        for (index, line) in lines.iter().enumerate() {
            let baseline = hand.baseline(first + step * index as f32);
            board.words((middle, baseline), Side::Centre, hand, line.as_str());
        }
    }

    /// Draws the key (its lip is the last 2 units of the area) and makes it pressable.
    pub fn draw<Message>(self, board: &mut Board<Message>, area: Area, message: Message) {
        let from = board.next_mark();
        let (top, sinks) = face(board, area, self.look, focused(board, self.id));
        let hand = self.hand(board);
        let hint_ink = inks_on(board, self.look).1;
        let shown = self.shortcut.filter(|_| !self.hidden);
        let after = shown.filter(|_| self.hint_after).map(|shortcut| board.hint(shortcut));
        let after_hand = Hand::new(14.0, Face::Medium, hint_ink);
        let after_width = after.as_ref().map_or(0.0, |hint| 10.0 + board.width(after_hand, hint));
        let room = top.w - 12.0 - self.icon_width() - after_width;
        // Where there is room for two lines, one does not go up to the edges.
        let margin = if top.h < SHORT { 0.0 } else { 8.0 };
        let long = board.width(hand, &self.label) > room - margin && self.label.contains(' ');
        if after.is_none() && top.h >= 48.0 && long {
            self.two_lines(board, top, hand);
            if let Some(shortcut) = shown {
                hint(board, top, shortcut, hint_ink);
            }
            let touch = board.pressable(self.id, area, from, message);
            touch.shortcut = self.shortcut;
            touch.sinks = Some(sinks);
            return;
        }
        // A long word gets smaller before it is cut.
        let mut hand = hand;
        while hand.size > 14.0 && board.width(hand, &self.label) > room {
            hand.size -= 1.0;
        }
        let label = board.fitted(hand, &self.label, room);
        let width = self.icon_width() + board.width(hand, &label) + after_width;
        let mut x = top.middle() - width / 2.0;
        let parts = top.h < SHORT && (self.low || self.has_corner_hint());
        let middle = if parts { top.centre() + APART.0 } else { top.centre() };
        if let Some(sign) = self.icon {
            icon(board, sign, (x, middle), self.icon_px(), hand.ink);
            x += self.icon_width();
        }
        x += board.words((x, hand.baseline(middle)), Side::Left, hand, label);
        match (after, shown) {
            (Some(words), _) => {
                board.words((x + 10.0, after_hand.baseline(top.centre())), Side::Left, after_hand, words);
            }
            (None, Some(shortcut)) => hint(board, top, shortcut, hint_ink),
            (None, None) => {}
        }
        let touch = board.pressable(self.id, area, from, message);
        touch.shortcut = self.shortcut;
        touch.sinks = Some(sinks);
    }
}

/// Keys side by side over the whole width: each as wide as its content and an equal share of what is left.
pub fn row<Message>(board: &mut Board<Message>, area: Area, gap: f32, keys: Vec<(Key<'_>, Message)>) {
    let widths: Vec<f32> = keys.iter().map(|(key, _)| key.content_width(board)).collect();
    let gaps = gap * keys.len().saturating_sub(1) as f32;
    let spare = (area.w - gaps - widths.iter().sum::<f32>()) / keys.len().max(1) as f32;
    let low = keys.iter().any(|(key, _)| key.has_corner_hint());
    let mut x = area.x;
    for ((key, message), width) in keys.into_iter().zip(widths) {
        let key = Key { low, ..key };
        key.draw(board, Area::new(x, area.y, width + spare, area.h), message);
        x += width + spare + gap;
    }
}

/// The name of one of many keys of a kind: `tile-3`.
pub fn numbered(kind: &str, number: usize) -> String {
    format!("{kind}-{number}")
}
