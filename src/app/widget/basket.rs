//! A line of the basket: quantity, unit, name with its detail, amount. Unit is a shape: a bigger one is inverted.

use iced::Color;

use super::icon::{Icon, icon};
use crate::app::board::{Area, Board, Hand, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;

/// What a basket line shows; figures as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub quantity: String,
    pub unit: String,
    /// More than one base unit: inverted.
    pub bigger: bool,
    /// A tap changes it.
    pub changes: bool,
    /// The key that changes it, on the marked line.
    pub unit_key: Option<Shortcut>,
    pub name: String,
    /// After the name in bold and never cut: a medicine's strength.
    pub strength: String,
    /// After the strength: form and pack, the first to give way.
    pub rest: String,
    /// Parts with ` · ` between them, the last of which give way in a narrow line.
    pub detail: String,
    pub detail_is_code: bool,
    pub amount: String,
    pub state: State,
    /// Stands at the top of the sheet, whose corners are round.
    pub first: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Plain,
    /// Newest, or touched: here, now.
    Marked,
    /// Could not be taken.
    Refused,
    /// Goes back: minus, second ink.
    Returned,
}

/// Height of a line.
pub fn height<Message>(board: &Board<Message>) -> f32 {
    board.fit.pick(66.0, 70.0)
}

/// `↑ 52 baris di atas`: a key that turns the page; where there is none, only the sign that there are more.
pub fn strip<Message>(
    board: &mut Board<Message>,
    area: Area,
    (sign, words): (Icon, &str),
    key: Option<(&'static str, Shortcut, Message)>,
) {
    let from = board.next_mark();
    let fill = board.inks.sunk;
    let corner = if sign == Icon::Up { 8.0 } else { 0.0 };
    board.edged(area, fill, None, [corner, corner, 0.0, 0.0]);
    board.hair(area.x, if sign == Icon::Up { area.bottom() - 1.0 } else { area.y }, area.w);
    let hand = board.hand(18.0, Face::SemiBold);
    icon(board, sign, (area.x + 24.0, area.centre()), 22.0, hand.ink);
    board.words((area.x + 56.0, hand.baseline(area.centre())), Side::Left, hand, words);
    let Some((id, shortcut, message)) = key else { return };
    let hint = board.hand2(14.0, Face::Medium);
    let written = board.hint(shortcut);
    board.words((area.right() - 14.0, hint.baseline(area.centre())), Side::Right, hint, written);
    board.pressable(id, area, from, message).shortcut = Some(shortcut);
}

struct Look {
    fill: Option<Color>,
    bar: Option<Color>,
    ink: Color,
    ink2: Color,
}

fn look<Message>(board: &Board<Message>, state: State) -> Look {
    let inks = board.inks;
    match state {
        State::Plain => Look { fill: None, bar: None, ink: inks.ink, ink2: inks.ink2 },
        State::Returned => Look { fill: None, bar: None, ink: inks.ink2, ink2: inks.ink2 },
        State::Marked => Look {
            fill: Some(inks.mark_row),
            bar: inks.malam.then_some(inks.mark),
            ink: inks.on_mark,
            ink2: inks.on_mark2,
        },
        State::Refused => Look { fill: Some(inks.stop_soft), bar: Some(inks.stop), ink: inks.stop, ink2: inks.ink },
    }
}

/// Draws the line in `area` (one `height` high); `message` makes it pressable.
pub fn line<Message>(board: &mut Board<Message>, area: Area, id: &str, line: &Line, message: Option<Message>) {
    let look = look(board, line.state);
    let from = board.next_mark();
    // The face is always drawn, so that it can darken under a finger and lines do not shift each other's marks.
    let corner = if line.first { 8.0 } else { 0.0 };
    let face = Area { h: area.h - 1.0, ..area };
    board.edged(face, look.fill.unwrap_or(board.inks.panel), None, [corner, corner, 0.0, 0.0]);
    if let Some(fill) = look.bar {
        board.edged(Area { w: 6.0, ..face }, fill, None, [corner, 0.0, 0.0, 0.0]);
    }
    board.hair(area.x + if look.fill.is_some() { 0.0 } else { 4.0 }, area.bottom() - 1.0, area.w - 4.0);
    match board.fit.is_rapat() {
        true => rapat(board, area, line, &look),
        false => luas(board, area, line, &look),
    }
    if let Some(message) = message {
        let fill = board.inks.sunk;
        let touch = board.pressable(id, area, from, message);
        touch.sinks = Some(Sinks { face: from, lip: None, fill, by: 0.0 });
    }
}

fn luas<Message>(board: &mut Board<Message>, area: Area, line: &Line, look: &Look) {
    let centre = area.centre();
    let quantity = Hand::new(30.0, Face::Bold, look.ink);
    board.words((area.x + 98.0, quantity.baseline(centre)), Side::Right, quantity, line.quantity.as_str());
    unit_at(board, (area.x + UNIT_X, centre), look.ink, line);
    let amount = Hand::new(24.0, Face::SemiBold, look.ink);
    let right = area.right() - 14.0;
    let taken = board.words((right, amount.baseline(centre)), Side::Right, amount, line.amount.as_str());
    let x = area.x + NAME;
    let room = right - taken - 12.0 - x;
    name_at(board, (x, area.y + 30.0), Hand::new(20.0, Face::Medium, look.ink), line, room);
    let face = if line.detail_is_code { Face::Code } else { Face::Regular };
    let detail = Hand::new(16.0, face, look.ink2);
    let words = first_parts(board, detail, &line.detail, room);
    board.words((x, area.y + 51.0), Side::Left, detail, words);
}

fn rapat<Message>(board: &mut Board<Message>, area: Area, line: &Line, look: &Look) {
    let quantity = Hand::new(29.0, Face::Bold, look.ink);
    let edge = area.x + 84.0;
    board.words((edge, area.y + 33.0), Side::Right, quantity, line.quantity.as_str());
    let around = match (line.bigger, line.unit_key) {
        (true, _) => 14.0,
        (false, Some(_)) => 3.0,
        (false, None) => 0.0,
    };
    let width = board.width(Hand::new(UNIT, Face::SemiBold, look.ink), &line.unit) + around;
    unit_at(board, (edge - width, area.y + 50.0), look.ink, line);
    let amount = Hand::new(24.0, Face::SemiBold, look.ink);
    let right = area.right() - 10.0;
    let centre = area.y + 35.0;
    let taken = board.words((right, amount.baseline(centre)), Side::Right, amount, line.amount.as_str());
    let x = area.x + 92.0;
    let room = right - taken - 10.0 - x;
    name_at(board, (x, area.y + 31.0), Hand::new(23.0, Face::Medium, look.ink), line, room);
    let face = if line.detail_is_code { Face::Code } else { Face::Regular };
    let detail = Hand::new(18.0, face, look.ink2);
    let words = first_parts(board, detail, &line.detail, room);
    board.words((x, area.y + 54.0), Side::Left, detail, words);
}

/// Where a press is about the unit: its word, or where that stands under the quantity, both.
pub fn unit_area<Message>(board: &Board<Message>, area: Area) -> Area {
    match board.fit.is_rapat() {
        true => Area { w: 88.0, ..area },
        false => Area { x: area.x + 102.0, w: 78.0, ..area },
    }
}

const UNIT: f32 = 20.0;
/// Where the unit and the name begin on the large screen.
const UNIT_X: f32 = 108.0;
const NAME: f32 = 182.0;

/// The unit from `x` on, centred; inverted where it is more than a base unit. On the marked line it has an edge and its
/// key where a tap changes it.
fn unit_at<Message>(board: &mut Board<Message>, at: (f32, f32), ink: Color, line: &Line) {
    let inks = board.inks;
    let mut hand = Hand::new(UNIT, Face::SemiBold, ink);
    let (mut x, written) = (at.0, board.width(hand, &line.unit));
    let height = board.fit.pick(29.0, 25.0);
    let around = match line.bigger {
        true => Area::new(x, at.1 - height / 2.0, written + 16.0, height),
        false => Area::new(x - 5.0, at.1 - height / 2.0, written + 10.0, height),
    };
    if line.bigger {
        board.plate(around, inks.inv, 4.0);
        hand = hand.in_ink(inks.on_inv);
        x += 8.0;
    } else if line.unit_key.is_some() {
        board.edged(around, Color::TRANSPARENT, Some((1.0, ink)), [4.0; 4]);
    }
    board.words((x, hand.baseline(at.1)), Side::Left, hand, line.unit.as_str());
    if let Some(key) = line.unit_key {
        let hint = Hand::new(14.0, Face::SemiBold, ink);
        let sign = board.hint(key);
        // Beside the box, where it hides no letter of the unit: on the small screen the name stands right of it, and
        // on the large one beside a long unit, over which it stands.
        let beside = around.y + 10.0;
        let (at, side) = match board.fit.is_rapat() {
            true => ((around.x - 4.0, beside), Side::Right),
            false if around.right() + 8.0 + board.width(hint, &sign) > at.0 + NAME - UNIT_X => {
                ((around.right(), around.y - 4.0), Side::Right)
            }
            false => ((around.right() + 4.0, beside), Side::Left),
        };
        board.words(at, side, hint, sign);
    }
}

fn name_at<Message>(board: &mut Board<Message>, at: (f32, f32), hand: Hand, line: &Line, room: f32) {
    let strong = Hand { face: Face::Bold, ..hand };
    let strength = match line.strength.is_empty() {
        true => 0.0,
        false => board.width(strong, &line.strength) + 6.0,
    };
    let name = board.fitted(hand, &line.name, room - strength);
    let width = board.words(at, Side::Left, hand, name);
    board.words((at.0 + width + 6.0, at.1), Side::Left, strong, line.strength.as_str());
    let taken = width + strength + 6.0;
    if let Some(rest) = first_words(&line.rest, |words| board.width(hand, words) <= room - taken) {
        board.words((at.0 + taken, at.1), Side::Left, hand, rest);
    }
}

/// All of it, or as many words from its beginning as fit and the sign that there are more; none where not even that
/// fits.
fn first_words(content: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    let ends = content.match_indices(' ').map(|(at, _)| at).rev();
    let shorter = ends.map(|at| format!("{} …", &content[..at])).chain(["…".to_owned()]);
    std::iter::once(content.to_owned()).chain(shorter).find(|words| fits(words)).filter(|words| !words.is_empty())
}

/// As many whole parts from the beginning as fit: half a date or half a price says something else. Of a single part the
/// middle is cut.
fn first_parts<Message>(board: &Board<Message>, hand: Hand, content: &str, room: f32) -> String {
    let mut shown = content;
    while board.width(hand, shown) > room {
        match shown.rsplit_once(" · ") {
            Some((before, _)) => shown = before,
            None => return board.fitted(hand, shown, room),
        }
    }
    shown.to_owned()
}
