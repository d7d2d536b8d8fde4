//! A tile for what has no barcode: short name in at most two lines, price and unit below; "habis" when sold out.

use iced::Color;

use super::key::{Look, RADIUS, face, focused, inks_on};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::theme::Face;

pub struct Tile<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub price: &'a str,
    /// `/kg`.
    pub unit: &'a str,
    pub sold_out: bool,
    /// What stands in its corner: the key that presses it, or its place while tiles are arranged.
    pub corner: Option<String>,
    /// Here, now: the one that is being arranged.
    pub chosen: bool,
}

/// The name on two lines, a little smaller before anything of it is cut.
fn whole<Message>(board: &Board<Message>, name: &str, room: f32, ink: Color) -> (Hand, Vec<String>) {
    let full = board.fit.pick(18.0, 17.0);
    let set = |size: f32| {
        let hand = Hand::new(size, Face::SemiBold, ink);
        (hand, board.lines(hand, name, room, 2))
    };
    let is_whole = |(_, lines): &(Hand, Vec<String>)| lines.iter().all(|line| !line.contains('…'));
    [full, full - 1.0, full - 2.0, 14.0].into_iter().map(set).find(is_whole).unwrap_or_else(|| set(full - 2.0))
}

impl Tile<'_> {
    pub fn draw<Message>(self, board: &mut Board<Message>, area: Area, message: Message) {
        let from = board.next_mark();
        let look = if self.sold_out { Look::Off } else { Look::Plain };
        let (top, sinks) = face(board, area, look, focused(board, self.id));
        let (mut ink, mut ink2) = inks_on(board, look);
        if self.chosen {
            let inks = board.inks;
            (ink, ink2) = (inks.on_mark, inks.on_mark2);
            board.edged(top, inks.mark_row, Some((3.0, ink)), [RADIUS; 4]);
        }
        let x = top.x + 10.0;
        let mut room = top.w - 17.0;
        if let Some(corner) = &self.corner {
            let hand = Hand::new(14.0, Face::Medium, ink2);
            room -= 4.0 + board.words((top.right() - 6.0, top.y + 16.0), Side::Right, hand, corner.as_str());
        }
        let (name, lines) = whole(board, self.name, room, ink);
        let first = top.y + board.fit.pick(25.0, 24.0);
        let step = board.fit.pick(20.0, 19.0);
        for (index, line) in lines.iter().enumerate() {
            board.words((x, first + step * index as f32), Side::Left, name, line.as_str());
        }
        let price = Hand::new(16.0, Face::SemiBold, ink);
        let plain = Hand::new(16.0, Face::Regular, ink2);
        let baseline = top.bottom() - board.fit.pick(12.0, 13.0);
        let sold_out = board.say("word-sold-out");
        match self.sold_out {
            true => board.words((x, baseline), Side::Left, price, sold_out),
            false => {
                let width = board.words((x, baseline), Side::Left, price, self.price);
                let unit = board.fitted(plain, self.unit, top.right() - 4.0 - x - width - 2.0);
                board.words((x + width + 2.0, baseline), Side::Left, plain, unit)
            }
        };
        board.pressable(self.id, area, from, message).sinks = Some(sinks);
    }
}
