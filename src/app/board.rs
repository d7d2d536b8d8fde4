//! What a screen shows, as data: plates, words and touch areas at exact pixels, grouped in places.
//!
//! A view writes its board in units of the design (look.md, 4); the board snaps them to whole pixels. Nothing here
//! decides anything: `board/surface.rs` draws it and turns touches into messages, `press` turns a shortcut into one.
//! Always holds: every shortcut shown on a key is the one that presses it, since both are read from here; what is drawn
//! later in a place lies above what is earlier only across places, words always above plates.
//! Neighbours: how words are measured (`board/measure.rs`), the parts that screens are made of (`widget/`).

use std::ops::Range;

use iced::{Color, Point, Rectangle, Size};

use super::shortcut::Shortcut;
use super::theme::{Face, Fit, Inks};
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::locale::format::{self, Shorter};
use crate::locale::{self, Language};

pub mod measure;
pub mod surface;

/// A rectangle in units of the design.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

impl Area {
    pub const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }

    pub const fn right(self) -> f32 {
        self.x + self.w
    }

    pub const fn bottom(self) -> f32 {
        self.y + self.h
    }

    pub const fn middle(self) -> f32 {
        self.x + self.w / 2.0
    }

    pub const fn centre(self) -> f32 {
        self.y + self.h / 2.0
    }

    /// Smaller (larger where negative) by this much on each side.
    pub const fn inset(self, by: f32) -> Self {
        Self { x: self.x + by, y: self.y + by, w: self.w - 2.0 * by, h: self.h - 2.0 * by }
    }

    /// A grid's cell: `columns` × `rows` with this gap; `span` columns wide.
    pub fn cell(self, columns: usize, rows: usize, gap: f32, at: (usize, usize), span: usize) -> Self {
        let step_x = (self.w + gap) / columns as f32;
        let step_y = (self.h + gap) / rows as f32;
        Self {
            x: self.x + step_x * at.0 as f32,
            y: self.y + step_y * at.1 as f32,
            w: step_x * span as f32 - gap,
            h: step_y - gap,
        }
    }
}

/// Where words stand relative to their x.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    #[default]
    Left,
    Centre,
    Right,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hand {
    pub size: f32,
    pub face: Face,
    pub ink: Color,
}

impl Hand {
    pub const fn new(size: f32, face: Face, ink: Color) -> Self {
        Self { size, face, ink }
    }

    pub const fn in_ink(self, ink: Color) -> Self {
        Self { ink, ..self }
    }

    /// The baseline that centres a line of this size on `centre`; upwards where it would fall between two units.
    pub fn baseline(self, centre: f32) -> f32 {
        let (ascent, descent) = (self.face.ascent() * self.size, self.face.descent() * self.size);
        (centre + (ascent.round() - descent.round()) / 2.0 + 0.05).floor()
    }
}

/// A rectangle that is drawn, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plate {
    pub bounds: Rectangle,
    pub fill: Color,
    pub edge: Option<(f32, Color)>,
    /// Corners: top left, top right, bottom right, bottom left.
    pub radius: [f32; 4],
}

/// A line of words that is drawn, in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    pub origin: Point,
    pub width: f32,
    pub size: f32,
    pub face: Face,
    pub ink: Color,
    pub content: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Plate(Plate),
    Words(Words),
    Picture { bounds: Rectangle, image: iced::advanced::image::Handle },
}

/// A part of the screen whose changes do not touch its neighbours: drawn as one layer, clipped to its bounds.
#[derive(Clone, Debug, Default)]
pub struct Place {
    pub bounds: Rectangle,
    pub marks: Vec<Mark>,
}

/// How a key looks while it is held down: its face darkens, its lip goes and it sinks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sinks {
    pub face: usize,
    pub lip: Option<usize>,
    pub fill: Color,
    pub by: f32,
}

/// Something that can be pressed.
#[derive(Clone, Debug)]
pub struct Touch<Message> {
    pub id: String,
    /// What is drawn, in pixels.
    pub bounds: Rectangle,
    /// What reacts: as drawn, or larger where the drawn is under 10 mm.
    pub hit: Rectangle,
    pub message: Message,
    pub shortcut: Option<Shortcut>,
    pub place: usize,
    pub marks: Range<usize>,
    pub sinks: Option<Sinks>,
}

/// How a board is written: its scale, its colours, its language, and the key the keyboard stands on.
#[derive(Clone, Debug)]
pub struct Style {
    pub fit: Fit,
    pub inks: Inks,
    pub language: Language,
    pub zone: Zone,
    pub left_handed: bool,
    pub focus: Option<String>,
}

/// A screen as data.
#[derive(Clone, Debug)]
pub struct Board<Message> {
    pub style: Style,
    pub fit: Fit,
    pub inks: Inks,
    /// In pixels.
    pub size: Size,
    pub places: Vec<Place>,
    pub touches: Vec<Touch<Message>>,
}

impl<Message> Board<Message> {
    pub fn new(style: Style) -> Self {
        let (fit, inks) = (style.fit, style.inks);
        let size = Size::new((fit.width * fit.k).round(), (fit.height * fit.k).round());
        let whole = Place { bounds: Rectangle::with_size(size), marks: Vec::new() };
        Self { style, fit, inks, size, places: vec![whole], touches: Vec::new() }
    }

    /// The sentence without facts, in the language of the board.
    pub fn say(&self, key: &'static str) -> String {
        locale::say(self.style.language, &Text::new(key))
    }

    pub fn tell(&self, text: &Text) -> String {
        locale::say_in(self.style.language, &self.style.zone, text)
    }

    /// How a shortcut is written on a key.
    pub fn hint(&self, shortcut: Shortcut) -> String {
        shortcut.hint_key().map_or_else(|| shortcut.sign(), |key| self.say(key))
    }

    pub fn hand(&self, size: f32, face: Face) -> Hand {
        Hand::new(size, face, self.inks.ink)
    }

    /// A hand in the second ink.
    pub fn hand2(&self, size: f32, face: Face) -> Hand {
        Hand::new(size, face, self.inks.ink2)
    }

    /// The whole window in units of the design.
    pub const fn whole(&self) -> Area {
        Area::new(0.0, 0.0, self.fit.width, self.fit.height)
    }

    /// Units of the design to whole pixels.
    fn snap(&self, units: f32) -> f32 {
        (units * self.fit.k).round()
    }

    pub fn pixels(&self, area: Area) -> Rectangle {
        let (left, top) = (self.snap(area.x), self.snap(area.y));
        let size = Size::new(self.snap(area.right()) - left, self.snap(area.bottom()) - top);
        Rectangle::new(Point::new(left, top), size)
    }

    /// A line that is at least one pixel thick.
    fn thick(&self, units: f32) -> f32 {
        (units * self.fit.k).round().max(1.0)
    }

    /// From here on marks belong to this part of the screen.
    pub fn place(&mut self, area: Area) {
        let bounds = self.pixels(area);
        self.places.push(Place { bounds, marks: Vec::new() });
    }

    /// What was there cannot be pressed while the sheet drawn next is open.
    pub fn cover(&mut self) {
        self.touches.clear();
    }

    /// The ground again, over the whole part of the screen that holds this area.
    pub fn cover_place(&mut self, area: Area) {
        let wanted = self.pixels(area);
        let holds = |bounds: &Rectangle| {
            bounds.x <= wanted.x + 1.0
                && bounds.y <= wanted.y + 1.0
                && bounds.x + bounds.width >= wanted.x + wanted.width - 1.0
                && bounds.y + bounds.height >= wanted.y + wanted.height - 1.0
        };
        let Some(bounds) = self.places[1..].iter().rev().map(|place| place.bounds).find(holds) else { return };
        let fill = self.inks.ground;
        let plate = Plate { bounds, fill, edge: None, radius: [0.0; 4] };
        self.places.push(Place { bounds, marks: vec![Mark::Plate(plate)] });
    }

    fn marks(&mut self) -> &mut Vec<Mark> {
        &mut self.places.last_mut().expect("a board begins with the whole window").marks
    }

    /// Where the next mark of this place goes: for a key's `Sinks`.
    pub fn next_mark(&self) -> usize {
        self.places.last().map_or(0, |place| place.marks.len())
    }

    pub fn plate(&mut self, area: Area, fill: Color, radius: f32) {
        self.edged(area, fill, None, [radius; 4]);
    }

    /// A plate with corners of its own, with or without an edge (thickness, colour).
    pub fn edged(&mut self, area: Area, fill: Color, edge: Option<(f32, Color)>, radius: [f32; 4]) {
        let bounds = self.pixels(area);
        if bounds.width < 1.0 || bounds.height < 1.0 {
            return;
        }
        let edge = edge.map(|(thickness, colour)| (self.thick(thickness), colour));
        let radius = radius.map(|radius| (radius * self.fit.k).round());
        self.marks().push(Mark::Plate(Plate { bounds, fill, edge, radius }));
    }

    /// A line of one unit along the top of `y`: decoration between rows.
    pub fn hair(&mut self, x: f32, y: f32, width: f32) {
        let mut bounds = self.pixels(Area::new(x, y, width, 1.0));
        bounds.height = self.thick(1.0);
        let fill = self.inks.hair;
        self.marks().push(Mark::Plate(Plate { bounds, fill, edge: None, radius: [0.0; 4] }));
    }

    pub fn picture(&mut self, area: Area, image: iced::advanced::image::Handle) {
        let bounds = self.pixels(area);
        self.marks().push(Mark::Picture { bounds, image });
    }

    /// Words on a baseline; answers with their width in units of the design.
    pub fn words(&mut self, at: (f32, f32), side: Side, hand: Hand, content: impl Into<String>) -> f32 {
        let content = content.into();
        let size = hand.size * self.fit.k;
        let width = measure::width(&content, hand.face, size);
        let x = match side {
            Side::Left => at.0 * self.fit.k,
            Side::Centre => at.0 * self.fit.k - width / 2.0,
            Side::Right => at.0 * self.fit.k - width,
        };
        let line = measure::line_y(hand.face, size);
        let origin = Point::new(x.round(), (at.1 * self.fit.k).round() - line);
        if !content.is_empty() {
            let words = Words { origin, width, size, face: hand.face, ink: hand.ink, content };
            self.marks().push(Mark::Words(words));
        }
        width / self.fit.k
    }

    /// Words of several hands one after another on one baseline, from `x` to the right.
    pub fn run(&mut self, at: (f32, f32), parts: &[(Hand, &str)]) -> f32 {
        let mut x = at.0;
        for (hand, content) in parts {
            x += self.words((x, at.1), Side::Left, *hand, *content);
        }
        x - at.0
    }

    /// As `run`, ending at `at.0`.
    pub fn run_right(&mut self, at: (f32, f32), parts: &[(Hand, &str)]) -> f32 {
        let width: f32 = parts.iter().map(|(hand, content)| self.width(*hand, content)).sum();
        self.run((at.0 - width, at.1), parts);
        width
    }

    pub fn width(&self, hand: Hand, content: &str) -> f32 {
        measure::width(content, hand.face, hand.size * self.fit.k) / self.fit.k
    }

    /// Words of this width: dates in them said shorter where it is narrow, then cut in the middle, size kept
    /// (look.md 7).
    pub fn fitted(&self, hand: Hand, content: &str, width: f32) -> String {
        let fits = |part: &str| self.width(hand, part) <= width;
        match shorter_dates(content, fits) {
            Some(words) => words,
            // What is cut is the shortest form: the date is gone sooner than a word of it.
            None => measure::cut_in_the_middle(&format::with_shorter_dates(content, Shorter::Figures), fits),
        }
    }

    /// Words broken into at most `lines` lines of this width; the last is cut in the middle where shorter dates do not
    /// help.
    pub fn lines(&self, hand: Hand, content: &str, width: f32, lines: usize) -> Vec<String> {
        let fits = |part: &str| self.width(hand, part) <= width;
        let broken = |words: &str| measure::lines(words, lines, fits);
        let whole = |words: &str| broken(words).join(" ") == words;
        let shortest = || format::with_shorter_dates(content, Shorter::Figures);
        broken(&shorter_dates(content, whole).unwrap_or_else(shortest))
    }

    pub fn touch(&mut self, touch: Touch<Message>) {
        self.touches.push(touch);
    }

    /// Makes an area that was just drawn (since mark `from` of this place) pressable.
    pub fn pressable(
        &mut self,
        id: impl Into<String>,
        area: Area,
        from: usize,
        message: Message,
    ) -> &mut Touch<Message> {
        let bounds = self.pixels(area);
        let marks = from..self.next_mark();
        let place = self.places.len() - 1;
        let id = id.into();
        self.touches.push(Touch { id, bounds, hit: bounds, message, shortcut: None, place, marks, sinks: None });
        self.touches.last_mut().expect("pushed the line before")
    }

    /// The same board with messages of another kind.
    pub fn map<Other>(self, wrap: impl Fn(Message) -> Other) -> Board<Other> {
        let touch = |touch: Touch<Message>| Touch {
            id: touch.id,
            bounds: touch.bounds,
            hit: touch.hit,
            message: wrap(touch.message),
            shortcut: touch.shortcut,
            place: touch.place,
            marks: touch.marks,
            sinks: touch.sinks,
        };
        Board {
            style: self.style,
            fit: self.fit,
            inks: self.inks,
            size: self.size,
            places: self.places,
            touches: self.touches.into_iter().map(touch).collect(),
        }
    }

    /// What is under a finger; the topmost (drawn last) where areas overlap.
    pub fn at(&self, point: Point) -> Option<&Touch<Message>> {
        self.touches.iter().rev().find(|touch| touch.hit.contains(point))
    }

    pub fn by_id(&self, id: &str) -> Option<&Touch<Message>> {
        self.touches.iter().find(|touch| touch.id == id)
    }

    /// The touch whose shortcut this is; the one drawn last where two claim it.
    pub fn by_shortcut(&self, shortcut: Shortcut) -> Option<&Touch<Message>> {
        self.touches.iter().rev().find(|touch| touch.shortcut == Some(shortcut))
    }

    /// The touch after (or before) this one in the order of drawing: what Tab moves to.
    pub fn beside(&self, id: Option<&str>, backwards: bool) -> Option<&Touch<Message>> {
        let count = self.touches.len();
        let now = id.and_then(|id| self.touches.iter().position(|touch| touch.id == id));
        let next = match (now, backwards) {
            _ if count == 0 => return None,
            (None, false) => 0,
            (None, true) => count - 1,
            (Some(at), false) => (at + 1) % count,
            (Some(at), true) => (at + count - 1) % count,
        };
        self.touches.get(next)
    }
}

/// The words, with their dates as long as fit.
fn shorter_dates(words: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    let shorter = [Shorter::Month, Shorter::Figures].into_iter().map(|how| format::with_shorter_dates(words, how));
    std::iter::once(words.to_owned()).chain(shorter).find(|words| fits(words))
}

#[cfg(test)]
mod tests;
