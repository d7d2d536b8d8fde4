//! The one widget of the window: draws a board and turns touches into its messages.
//!
//! A key fires when the finger lifts over it; sliding off lets go of it. Each place is a layer, so that a change in one
//! redraws that one. Words go through the renderer's own store of shaped lines.

use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, image, layout, mouse, renderer, widget};
use iced::{Border, Color, Element, Event, Length, Pixels, Point, Rectangle, Renderer, Shadow, Size, Theme, Vector};
use iced::{alignment, border, touch};

use super::{Board, Mark, Place, Plate, Touch, Words, measure};

/// A board as a widget that fills the window.
pub struct Surface<Message> {
    board: Board<Message>,
}

/// What outlives a board, which is written anew for each frame.
#[derive(Default)]
struct Held {
    /// The key that is held down, by name: a finger rests while boards come and go.
    id: Option<String>,
    places: Vec<Place>,
    /// Places that changed as a whole an odd number of times.
    turned: Vec<bool>,
}

/// Changed marks from which a place is drawn as a whole (a page of the basket is turned): many small parts that overlap
/// take longer than all of it once.
const MANY: usize = 24;

/// The renderer takes a layer with other bounds as new, all of it; so much larger are those of a turned place.
const TURNED: f32 = 0.125;

impl Held {
    /// Notes which places of the board are new as a whole.
    fn compare(&mut self, places: &[Place]) {
        self.turned.resize(places.len(), false);
        for (at, place) in places.iter().enumerate() {
            let before = self.places.get(at).map_or(&[][..], |place| &place.marks);
            let changed = before.iter().zip(&place.marks).filter(|(before, now)| before != now).count();
            if changed + before.len().abs_diff(place.marks.len()) >= MANY {
                self.turned[at] = !self.turned[at];
            }
        }
        self.places = places.to_vec();
    }
}

impl<Message> Surface<Message> {
    pub fn new(board: Board<Message>) -> Self {
        Self { board }
    }

    fn draw_mark(&self, renderer: &mut Renderer, mark: &Mark, sinks: Option<(f32, Option<Color>)>) {
        let (by, fill) = sinks.unwrap_or((0.0, None));
        let down = Vector::new(0.0, by);
        match mark {
            Mark::Plate(plate) => draw_plate(renderer, plate, down, fill),
            Mark::Words(words) => draw_words(renderer, words, down),
            Mark::Picture { bounds, image } => {
                let picture = image::Image::new(image.clone());
                image::Renderer::draw_image(renderer, picture, *bounds, *bounds);
            }
        }
    }

    fn draw_place(&self, renderer: &mut Renderer, at: usize, held: Option<&Touch<Message>>) {
        for (index, mark) in self.board.places[at].marks.iter().enumerate() {
            let sunken = held.filter(|touch| touch.place == at && touch.marks.contains(&index));
            match sunken.and_then(|touch| touch.sinks) {
                Some(sinks) if sinks.lip == Some(index) => {}
                Some(sinks) => {
                    let fill = (sinks.face == index).then_some(sinks.fill);
                    self.draw_mark(renderer, mark, Some((sinks.by, fill)));
                }
                None => self.draw_mark(renderer, mark, None),
            }
        }
    }
}

/// Pixels of height in which a large plate is drawn. Of each part of the window that changed, the software renderer
/// draws every plate that reaches into it, whole and, where it reaches out of it, through a mask: a sheet as high as
/// the window costs a millisecond for each changed word on it. Its bands beside the word cost nothing.
const BAND: f32 = 32.0;

/// Draws a plate, a large one without an edge in bands one below the other.
fn draw_plate(renderer: &mut Renderer, plate: &Plate, down: Vector, fill: Option<Color>) {
    let [top_left, top_right, bottom_right, bottom_left] = plate.radius;
    let (top, bottom) = (top_left.max(top_right), bottom_left.max(bottom_right));
    // A corner needs its own height twice, or the renderer makes it smaller.
    let (first, last) = (BAND.max(top * 2.0), BAND.max(bottom * 2.0));
    let whole = plate.bounds;
    let opaque = fill.unwrap_or(plate.fill).a >= 1.0;
    if plate.edge.is_some() || !opaque || whole.height < first + last + BAND {
        draw_band(renderer, plate, down, fill);
        return;
    }
    let mut from = 0.0;
    while from < whole.height {
        let left = whole.height - from;
        let height = match from {
            _ if left < last + BAND => left,
            0.0 => first,
            _ => BAND,
        };
        let [top_left, top_right] = if from == 0.0 { [top_left, top_right] } else { [0.0; 2] };
        let [bottom_right, bottom_left] = if height == left { [bottom_right, bottom_left] } else { [0.0; 2] };
        // One pixel over the next band: on a display that is scaled no seam shows.
        let over = if height == left { 0.0 } else { 1.0 };
        let bounds = Rectangle { y: whole.y + from, height: height + over, ..whole };
        let band = Plate { bounds, radius: [top_left, top_right, bottom_right, bottom_left], ..*plate };
        draw_band(renderer, &band, down, fill);
        from += height;
    }
}

fn draw_band(renderer: &mut Renderer, plate: &Plate, down: Vector, fill: Option<Color>) {
    let (width, color) = plate.edge.unwrap_or((0.0, Color::TRANSPARENT));
    let [top_left, top_right, bottom_right, bottom_left] = plate.radius;
    let radius = border::Radius { top_left, top_right, bottom_right, bottom_left };
    let quad = renderer::Quad {
        bounds: plate.bounds + down,
        border: Border { color, width, radius },
        shadow: Shadow::default(),
        snap: true,
    };
    renderer.fill_quad(quad, fill.unwrap_or(plate.fill));
}

fn draw_words(renderer: &mut Renderer, words: &Words, down: Vector) {
    let height = measure::line_height(words.size);
    // One pixel more than measured: a line that just fits must not be broken.
    let bounds = Size::new(words.width.ceil() + 1.0, height);
    let text = Text {
        content: words.content.clone(),
        bounds,
        size: Pixels(words.size),
        line_height: LineHeight::Absolute(Pixels(height)),
        font: words.face.font(),
        align_x: Alignment::Left,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    };
    let origin = words.origin + down;
    // Accents and the left bearing of some letters reach a little out of their box.
    let clip = Rectangle::new(origin, bounds).expand(2.0);
    renderer.fill_text(text, origin, words.ink, clip);
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Surface<Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Held>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Held::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        tree.state.downcast_mut::<Held>().compare(&self.board.places);
        layout::Node::new(limits.max())
    }

    fn operate(&mut self, _tree: &mut Tree, _layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        for touch in &self.board.touches {
            operation.container(Some(&widget::Id::from(touch.id.clone())), touch.bounds);
        }
        let words = self.board.places.iter().flat_map(|place| &place.marks).filter_map(|mark| match mark {
            Mark::Words(words) => Some(words),
            _ => None,
        });
        for words in words {
            let bounds = Rectangle::new(words.origin, Size::new(words.width, measure::line_height(words.size)));
            operation.text(None, bounds, &words.content);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        _layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let held = tree.state.downcast_mut::<Held>();
        let under = |point: Option<Point>| point.and_then(|point| self.board.at(point));
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                held.id = under(cursor.position()).map(|touch| touch.id.clone());
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                held.id = under(Some(*position)).map(|touch| touch.id.clone());
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if held.id.is_some() => {
                lift(held, under(cursor.position()), shell);
            }
            Event::Touch(touch::Event::FingerLifted { position, .. }) if held.id.is_some() => {
                lift(held, under(Some(*position)), shell);
            }
            Event::Touch(touch::Event::FingerLost { .. }) => held.id = None,
            _ => return,
        }
        shell.request_redraw();
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<Held>();
        let held = state.id.as_deref().and_then(|id| self.board.by_id(id));
        // The ground is the window's own colour: the renderer lays it under what changed, faster than any plate.
        for at in 0..self.board.places.len() {
            let mut bounds = self.board.places[at].bounds;
            bounds.height += if state.turned.get(at) == Some(&true) { TURNED } else { 0.0 };
            match at {
                0 => self.draw_place(renderer, at, held),
                _ => renderer.with_layer(bounds, |renderer| self.draw_place(renderer, at, held)),
            }
        }
    }
}

/// A finger lifts: what it pressed fires if it is still over it.
fn lift<Message: Clone>(held: &mut Held, over: Option<&Touch<Message>>, shell: &mut Shell<'_, Message>) {
    let pressed = held.id.take();
    if let Some(touch) = over
        && pressed.as_deref() == Some(touch.id.as_str())
    {
        shell.publish(touch.message.clone());
        shell.capture_event();
    }
}

impl<'a, Message: Clone + 'a> From<Surface<Message>> for Element<'a, Message> {
    fn from(surface: Surface<Message>) -> Self {
        Self::new(surface)
    }
}
