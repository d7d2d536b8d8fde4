//! The last scan: its price large, its quantity with − and +. The yellow of its left edge joins it to its line.

use super::badge::{Tone, badge};
use super::icon::Icon;
use super::key::Key;
use super::sheet::{sheet, strip};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;

/// What the sheet shows; figures as written.
pub struct LastScan<'a> {
    pub name: &'a str,
    /// `Rp3.300`.
    pub price: &'a str,
    pub unit: &'a str,
    pub quantity: &'a str,
    /// `Harga anggota`, `Promo`, `1 dus isi 40`.
    pub badges: &'a [(Tone, String)],
    /// Which boxes to take, for a medicine: one line under the price.
    pub below: Option<&'a str>,
    /// What a press on name and price leads to, as it is written at the foot, and its key.
    pub leads: Option<(&'a str, Shortcut)>,
}

impl LastScan<'_> {
    pub fn draw<Message>(self, board: &mut Board<Message>, area: Area, [fewer, more, leads]: [Message; 3]) {
        sheet(board, area);
        strip(board, area, 8.0, board.inks.mark);
        let rapat = board.fit.is_rapat();
        let (size, margin) = if rapat { (64.0, 10.0) } else { (72.0, 16.0) };
        let y = area.centre() - size / 2.0 - 1.0;
        let plus = Area::new(area.right() - margin - size, y, size, size + 2.0);
        let minus = Area { x: plus.x - if rapat { 140.0 } else { 184.0 }, ..plus };
        let middle = (minus.right() + plus.x) / 2.0;
        self.quantity_at(board, middle, area, plus.x - minus.right());
        let sign = |id, icon, shortcut| Key {
            id,
            icon: Some(icon),
            shortcut: Some(shortcut),
            hidden: true,
            icon_size: 30.0,
            ..Key::default()
        };
        sign("last-fewer", Icon::Minus, Shortcut::Sign('-')).draw(board, minus, fewer);
        sign("last-more", Icon::Plus, Shortcut::Sign('+')).draw(board, plus, more);
        let from = board.next_mark();
        self.name_and_price(board, area, minus.x);
        if let Some((_, shortcut)) = self.leads {
            let at = Area { x: area.x + 8.0, w: minus.x - 12.0 - area.x - 8.0, ..area };
            board.pressable("last-leads", at, from, leads).shortcut = Some(shortcut);
        }
    }

    fn quantity_at<Message>(&self, board: &mut Board<Message>, middle: f32, area: Area, room: f32) {
        let full = board.fit.pick(48.0, 40.0);
        let mut quantity = board.hand(full, Face::Bold);
        while board.width(quantity, self.quantity) > room - 8.0 && quantity.size > 22.0 {
            quantity.size -= 2.0;
        }
        board.words((middle, area.y + board.fit.pick(74.0, 52.0)), Side::Centre, quantity, self.quantity);
        let unit = board.hand(20.0, Face::SemiBold);
        board.words((middle, area.y + board.fit.pick(100.0, 74.0)), Side::Centre, unit, self.unit);
    }

    /// Where a press leads, at the foot; answers with the room that it takes.
    fn leads_to<Message>(&self, board: &mut Board<Message>, area: Area, end: f32) -> f32 {
        let Some((words, shortcut)) = self.leads else { return 0.0 };
        let words = format!("{words}  {}", board.hint(shortcut));
        let width = board.width(Hand::new(14.0, Face::SemiBold, board.inks.ink), &words) + 14.0;
        let top = area.bottom() - 28.0;
        badge(board, (end - 12.0 - width, top), Tone::Line, &words) + 8.0
    }

    fn name_and_price<Message>(&self, board: &mut Board<Message>, area: Area, end: f32) {
        let rapat = board.fit.is_rapat();
        let x = area.x + if rapat { 20.0 } else { 24.0 };
        let room = end - x - 16.0;
        let mut name = board.hand(board.fit.pick(28.0, 20.0), Face::Medium);
        let full = !rapat && self.below.is_none() && board.width(name, self.name) > room;
        if full {
            name.size = 24.0;
        }
        let lines =
            if full { board.lines(name, self.name, room, 2) } else { vec![board.fitted(name, self.name, room)] };
        // Three lines stand closer than two, and off the sheet's edge.
        let lift = match (self.below.is_some(), rapat) {
            (true, true) => (6.0, 12.0),
            (true, false) => (0.0, 4.0),
            (false, _) => (0.0, 0.0),
        };
        let first = area.y + board.fit.pick(54.0, 36.0) - lift.0 - if full { 20.0 } else { 0.0 };
        for (index, line) in lines.iter().enumerate() {
            board.words((x, first + 27.0 * index as f32), Side::Left, name, line.as_str());
        }
        let baseline = area.y + board.fit.pick(104.0, 75.0) - lift.1;
        let price = board.hand(board.fit.pick(40.0, 34.0), Face::Bold);
        let width = board.words((x, baseline), Side::Left, price, self.price);
        let unit = board.hand(20.0, Face::SemiBold);
        let per = format!("/ {}", self.unit);
        let mut right = x + width + 8.0;
        right += board.words((right, baseline), Side::Left, unit, per) + 14.0;
        let badge_hand = Hand::new(14.0, Face::SemiBold, board.inks.ink);
        for (tone, words) in self.badges {
            if !rapat && right + board.width(badge_hand, words) + 14.0 < end - 8.0 {
                right += badge(board, (right, baseline - 16.0), *tone, words) + 8.0;
            }
        }
        if let Some(below) = self.below {
            let hand = board.hand2(board.fit.pick(16.0, 14.0), Face::Regular);
            let room = room - self.leads_to(board, area, end);
            let words = board.fitted(hand, below, room);
            board.words((x, area.bottom() - board.fit.pick(13.0, 12.0)), Side::Left, hand, words);
        }
    }
}
