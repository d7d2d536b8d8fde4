//! Fields: a number, typed by pad or keyboard and right-aligned; a search with its count of hits. No field takes the
//! keyboard for itself: the app hands it what is typed, after the scan router has taken scans out.

use super::icon::{Icon, icon};
use super::key::focused;
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::theme::Face;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Rest,
    Typing,
    Wrong,
}

/// A number field; `size` is the height of its figures.
pub fn number<Message>(board: &mut Board<Message>, area: Area, state: State, size: f32, figures: &str) {
    let inks = board.inks;
    let (fill, edge) = match state {
        State::Rest => (inks.sunk, (1.0, inks.edge)),
        State::Typing => (inks.panel, (3.0, inks.ink)),
        State::Wrong => (inks.panel, (3.0, inks.stop)),
    };
    board.edged(area, fill, Some(edge), [6.0; 4]);
    let hand = board.hand(size, Face::Bold);
    board.words((area.right() - 14.0, hand.baseline(area.centre())), Side::Right, hand, figures);
}

/// A field for words, typed at its left end, with the caret after what was typed; `size` is that of its letters.
pub fn words<Message>(board: &mut Board<Message>, area: Area, size: f32, typed: &str) {
    let inks = board.inks;
    board.edged(area, inks.panel, Some((3.0, inks.ink)), [6.0; 4]);
    let hand = board.hand(size, Face::Code);
    let shown = board.fitted(hand, typed, area.w - 34.0);
    let width = board.words((area.x + 14.0, hand.baseline(area.centre())), Side::Left, hand, shown);
    let caret = Area::new(area.x + 16.0 + width, area.centre() - size * 0.6, 2.0, size * 1.2);
    board.plate(caret, inks.ink, 0.0);
}

/// The search field: what was typed, a caret, the count of hits at the right.
pub struct Search<'a> {
    pub typed: &'a str,
    pub placeholder: String,
    pub hits: String,
}

impl Search<'_> {
    pub fn draw<Message>(self, board: &mut Board<Message>, area: Area) {
        let inks = board.inks;
        board.edged(area, inks.panel, Some((3.0, inks.ink)), [8.0; 4]);
        let size = board.fit.pick(28.0, 26.0);
        icon(board, Icon::Search, (area.x + 18.0, area.centre()), 28.0, inks.ink);
        let x = area.x + 59.0;
        let hits = board.hand2(16.0, Face::Regular);
        let right = area.right() - 72.0;
        let taken = board.words((right, hits.baseline(area.centre())), Side::Right, hits, self.hits.as_str());
        let hand = board.hand(size, Face::Medium);
        let room = right - taken - 16.0 - x;
        let width = match self.typed.is_empty() {
            true => 0.0,
            false => {
                let typed = board.fitted(hand, self.typed, room);
                board.words((x, hand.baseline(area.centre())), Side::Left, hand, typed)
            }
        };
        if self.typed.is_empty() {
            // What can be typed is smaller where it would run into what was found.
            let hand = |size| Hand { size, face: Face::Regular, ink: inks.ink2 };
            let fits = |size: &f32| board.width(hand(*size), &self.placeholder) <= room - 10.0;
            let empty = hand([20.0, 18.0, 16.0].into_iter().find(fits).unwrap_or(14.0));
            let shown = board.fitted(empty, &self.placeholder, room - 10.0);
            board.words((x + 10.0, empty.baseline(area.centre())), Side::Left, empty, shown);
        }
        board.plate(Area::new(x + width + 2.0, area.centre() - 17.0, 2.0, 34.0), inks.ink, 0.0);
    }
}

/// The × at the right end of a search field: clears it, then leaves.
pub fn clear<Message>(board: &mut Board<Message>, area: Area, id: &'static str, message: Message) {
    let from = board.next_mark();
    let at = Area::new(area.right() - 60.0, area.y + 3.0, 57.0, area.h - 6.0);
    if focused(board, id) {
        board.edged(at, iced::Color::TRANSPARENT, Some((3.0, board.inks.info)), [6.0; 4]);
    }
    let ink = board.inks.ink;
    icon(board, Icon::Close, (at.middle() - 11.0, at.centre()), 22.0, ink);
    board.pressable(id, at, from, message);
}
