//! Draws the figures of the month whose report to SIPNAP waits, where the basket stands.

use super::month::OfMonth;
use super::{Message, Prescription};
use crate::app::board::{Area, Board, Side};
use crate::app::theme::Face;
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;

pub fn month(board: &mut Board<Message>, screen: &Prescription, area: Area) {
    sheet(board, area);
    let goods = match screen.month.as_deref() {
        Some(goods) if !goods.is_empty() => goods,
        read => {
            let words = board.say(if read.is_some() { "rx-sipnap-nothing" } else { "rx-sipnap-reading" });
            return empty(board, area, &words);
        }
    };
    // What moved stands first: the rest of a long list is as it was.
    let mut goods: Vec<&OfMonth> = goods.iter().collect();
    goods.sort_by_key(|goods| !moved(goods));
    let height = board.fit.pick(66.0, 58.0);
    let room = ((area.h / height).floor() as usize).max(1);
    let shown = if goods.len() > room { room - 1 } else { goods.len() };
    for (index, goods) in goods.iter().take(shown).enumerate() {
        one(board, goods, Area { y: area.y + height * index as f32, h: height, ..area });
    }
    if goods.len() > shown {
        let hand = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
        let words = board.tell(&Text::new("rx-sipnap-more").with("count", goods.len() - shown));
        let words = board.fitted(hand, &words, area.w - 32.0);
        let centre = area.y + height * (shown as f32 + 0.5);
        board.words((area.x + 16.0, hand.baseline(centre)), Side::Left, hand, words);
    }
}

fn moved(goods: &OfMonth) -> bool {
    [goods.received, goods.used, goods.other].into_iter().any(|quantity| quantity != Quantity::ZERO)
}

fn one(board: &mut Board<Message>, goods: &OfMonth, area: Area) {
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let (x, right) = (area.x + 16.0, area.right() - 16.0);
    let name = board.hand(board.fit.pick(20.0, 17.0), Face::Medium);
    let bold = board.hand(board.fit.pick(20.0, 17.0), Face::Bold);
    let left = Text::new("rx-sipnap-left").with("quantity", goods.closing).with("unit", goods.unit.as_str());
    let words = board.tell(&left);
    let base = area.y + board.fit.pick(28.0, 24.0);
    let taken = board.words((right, base), Side::Right, bold, words);
    let shown = board.fitted(name, &goods.name, right - taken - 12.0 - x);
    board.words((x, base), Side::Left, name, shown);
    let small = board.hand2(board.fit.pick(17.0, 15.0), Face::Regular);
    let text = Text::new("rx-sipnap-figures").with("opening", goods.opening).with("received", goods.received);
    let other = format::quantity(goods.other).replace('-', "−");
    let words = board.tell(&text.with("used", goods.used).with("other", other));
    let shown = board.fitted(small, &words, right - x);
    board.words((x, area.y + board.fit.pick(54.0, 46.0)), Side::Left, small, shown);
}
