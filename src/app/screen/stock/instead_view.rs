//! Draws the card's lower part: what would do instead, each with whether it may go out, what lies elsewhere, what is on
//! its way, what was used.

use super::card_view::{Lines, details_key};
use super::words::{amount, clipped, reads};
use super::{Message, Stock};
use crate::app::board::{Area, Board, Hand, Side, Sinks};
use crate::app::theme::Face;
use crate::app::widget::key;
use crate::domain::goods::product::Place;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::station::stock_check::{Card, Substitute};

/// A line of the lower part: words, what stands at the right, and what pressing it opens.
struct Line {
    parts: Vec<(bool, String)>,
    note: Option<String>,
    right: String,
    opens: Option<Message>,
}

/// What would do instead, what lies elsewhere, what is on its way.
pub fn instead(board: &mut Board<Message>, stock: &Stock, card: &Card, area: Area, lines: &Lines) {
    let top = match lines.rapat {
        true if !card.substitutes.is_empty() => {
            let bold = board.hand(16.0, Face::Bold);
            let words = board.say("stock-substitutes");
            board.words((lines.x, bold.baseline(area.y + 13.0)), Side::Left, bold, words);
            area.y + 24.0
        }
        true => area.y + 2.0,
        false => {
            let base = area.y + 27.0;
            let bold = board.hand(18.0, Face::Bold);
            let words = board.say("stock-substitutes");
            let end = lines.x + board.words((lines.x, base), Side::Left, bold, words);
            let at = Area::new(lines.right - 124.0, area.y + 2.0, 124.0, 40.0);
            details_key(board, stock, at, false);
            let hand = board.hand2(16.0, Face::Regular);
            let words = if card.substitutes.is_empty() {
                board.say("stock-no-substitute")
            } else if card.only_substance {
                board.say("stock-only-substance")
            } else {
                String::new()
            };
            let words = board.fitted(hand, &words, at.x - 12.0 - end - 16.0);
            board.words((at.x - 12.0, base), Side::Right, hand, words);
            area.y + 43.0
        }
    };
    let pitch = if lines.rapat { 48.0 } else { 44.0 };
    let room = (((area.bottom() - top) / pitch).floor() as usize).max(1);
    for (at, line) in lines_instead(board, card, room).into_iter().enumerate() {
        draw_line(board, line, Area::new(lines.x, top + pitch * at as f32, lines.right - lines.x, pitch), at);
    }
}

/// As many as there is room for: other places and orders always, substitutes in what is left.
fn lines_instead(board: &Board<Message>, card: &Card, room: usize) -> Vec<Line> {
    let mut beside = Vec::new();
    for (place, quantity) in &card.elsewhere {
        let text = match place {
            Place::Gudang => "stock-in-warehouse",
            _ => "stock-in-shop",
        };
        beside.push(Line {
            parts: vec![(false, board.say(text))],
            note: None,
            right: amount(board, &card.row, card.row.unit, *quantity).large,
            opens: None,
        });
    }
    for coming in &card.incoming {
        let text = Text::new("stock-incoming").with("order", coming.order.as_str()).with("date", coming.date);
        let right = amount(board, &card.row, card.row.unit, coming.quantity).large;
        beside.push(Line { parts: vec![(false, board.tell(&text))], note: None, right, opens: None });
    }
    let none_left = card.row.sellable <= Quantity::ZERO;
    let least = if none_left { room.min(card.substitutes.len()).min(2) } else { 1 };
    beside.truncate(room.saturating_sub(least.min(card.substitutes.len())));
    let mut all: Vec<Line> =
        card.substitutes.iter().take(room - beside.len()).map(|other| substitute(board, other)).collect();
    all.extend(beside);
    if all.len() < room {
        let used = amount(board, &card.row, card.row.unit, card.used);
        let parts = vec![(false, board.say("stock-used"))];
        // *Habis* is said of what there is, not of what was used.
        let right = if card.used.is_zero() { board.say("stock-used-none") } else { used.large };
        all.push(Line { parts, note: None, right, opens: None });
    }
    if all.len() < room && card.missed > 0 {
        let right = board.tell(&Text::new("stock-times").with("count", card.missed));
        all.push(Line { parts: vec![(false, board.say("stock-missed"))], note: None, right, opens: None });
    }
    all
}

fn substitute(board: &Board<Message>, other: &Substitute) -> Line {
    let title = &other.row.title;
    let note = match other.handing {
        Some(handing) if !handing.is_free() => {
            Some(board.tell(&Text::new("stock-handing-short").with("handing", handing.code())))
        }
        _ => None,
    };
    Line {
        parts: vec![
            (false, format!("{} ", title.name)),
            (true, title.strength.clone()),
            (false, format!(" {}", title.rest)),
        ],
        note,
        right: amount(board, &other.row, other.row.unit, other.row.sellable).large,
        opens: Some(Message::SubstitutePressed(other.row.sku.clone())),
    }
}

/// Name, strength and form: the form gives way before the name does, the strength never; a name of which too little is
/// left stands above them.
fn named(board: &mut Board<Message>, parts: &[(bool, String)], (plain, bold): (Hand, Hand), area: Area) {
    let Some((_, name)) = parts.first() else { return };
    let strength: f32 = parts.iter().filter(|(strong, _)| *strong).map(|(_, words)| board.width(bold, words)).sum();
    let shown = board.fitted(plain, name, area.w - strength);
    let (mut x, mut base) = (area.x, plain.baseline(area.centre()));
    let (mut plain, mut bold) = (plain, bold);
    if reads(board, plain, &shown, area.w - strength) {
        x += board.words((x, base), Side::Left, plain, shown);
    } else {
        (plain.size, bold.size) = (16.0, 16.0);
        let shown = board.fitted(plain, name.trim_end(), area.w);
        board.words((x, plain.baseline(area.centre() - 10.0)), Side::Left, plain, shown);
        base = plain.baseline(area.centre() + 10.0);
    }
    for (strong, words) in &parts[1..] {
        let hand = if *strong { bold } else { plain };
        let shown = if *strong { words.clone() } else { clipped(board, hand, words, area.right() - x) };
        x += board.words((x, base), Side::Left, hand, shown);
    }
}

fn draw_line(board: &mut Board<Message>, line: Line, area: Area, at: usize) {
    let from = board.next_mark();
    if line.opens.is_some() {
        // What can be pressed answers with its face.
        let panel = board.inks.panel;
        board.plate(Area { h: area.h - 1.0, ..area }, panel, 0.0);
    }
    if at > 0 {
        board.hair(area.x, area.y, area.w);
    }
    let size = board.fit.pick(18.0, 16.0);
    let (plain, bold) = (board.hand(size, Face::Regular), board.hand(size, Face::Bold));
    let base = plain.baseline(area.centre());
    let mut right = area.right() - board.words((area.right(), base), Side::Right, bold, line.right) - 12.0;
    if let Some(note) = line.note {
        let hand = board.hand(14.0, Face::SemiBold).in_ink(board.inks.att);
        right -= board.words((right, hand.baseline(area.centre())), Side::Right, hand, note) + 8.0;
    }
    named(board, &line.parts, (plain, bold), Area { w: right - area.x, ..area });
    if let Some(message) = line.opens {
        let sunk = board.inks.sunk;
        let id = key::numbered("substitute", at + 1);
        let face = Area { h: area.h - 1.0, ..area };
        board.pressable(id, face, from, message).sinks = Some(Sinks { face: from, lip: None, fill: sunk, by: 0.0 });
    }
}
