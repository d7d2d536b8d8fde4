//! The one widget of the window: draws a board and turns touches into its messages.
//!
//! A key fires when the finger lifts over it; sliding off lets go of it. Each place is a layer, so that a change in one
//! redraws that one. Words go through the renderer's own store of shaped lines.

use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, image, layout, mouse, renderer, widget};
use iced::{Border, Color, Element, Event, Length, Pixels, Point, Rectangle, Renderer, Shadow, Size, Theme, Vector};
use iced::{alignment, border, touch};

use super::{Board, Mark, Plate, Touch, Words, measure};

/// A board as a widget that fills the window.
pub struct Surface<Message> {
    board: Board<Message>,
}

/// The key that is held down, by name: boards are written anew while a finger rests.
#[derive(Default)]
struct Held {
    id: Option<String>,
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

fn draw_plate(renderer: &mut Renderer, plate: &Plate, down: Vector, fill: Option<Color>) {
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

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
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
        let held = tree.state.downcast_ref::<Held>();
        let held = held.id.as_deref().and_then(|id| self.board.by_id(id));
        let ground = Plate {
            bounds: Rectangle::with_size(self.board.size),
            fill: self.board.inks.ground,
            edge: None,
            radius: [0.0; 4],
        };
        draw_plate(renderer, &ground, Vector::ZERO, None);
        for at in 0..self.board.places.len() {
            match at {
                0 => self.draw_place(renderer, at, held),
                _ => renderer.with_layer(self.board.places[at].bounds, |renderer| self.draw_place(renderer, at, held)),
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
