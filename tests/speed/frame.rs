//! The selling screen at 1366×768, drawn as the window draws it: by the software renderer, what changed only.
//!
//! The renderer and its way of finding what changed are the window's own; missing is only the copy to the display.

use gerai::app::board::surface::Surface;
use gerai::app::gallery::sample;
use gerai::app::screen::sell::{self, Message, Sell};
use gerai::app::shop::Shop;
use gerai::app::theme;
use gerai::locale::Language;
use gerai::till::answer::Answer;
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse};
use iced::{Font, Pixels, Rectangle, Renderer, Size, Theme};
use iced_tiny_skia::Layer;
use iced_tiny_skia::graphics::{Viewport, damage};

const WIDTH: u32 = 1366;
const HEIGHT: u32 = 768;

/// A window without a display.
pub struct Window {
    renderer: Renderer,
    pixels: Vec<u8>,
    mask: tiny_skia::Mask,
    /// What is on the screen now.
    drawn: Option<Vec<Layer>>,
    tree: Option<Tree>,
    shop: Shop,
    sell: Sell,
}

impl Window {
    pub fn new() -> Self {
        theme::load_fonts();
        let new = <Renderer as Headless>::new(Font::with_name("IBM Plex Sans"), Pixels(16.0), None);
        Self {
            renderer: iced::futures::executor::block_on(new).expect("the software renderer needs nothing"),
            pixels: vec![0; (WIDTH * HEIGHT * 4) as usize],
            mask: tiny_skia::Mask::new(WIDTH, HEIGHT).expect("a mask of the window"),
            drawn: None,
            tree: None,
            shop: sample::shop(Language::Id, (WIDTH, HEIGHT), false),
            sell: Sell::default(),
        }
    }

    /// The next frame draws all of the window, as after it was covered.
    pub fn forget(&mut self) {
        self.drawn = None;
    }

    /// Writes the board of what the till answered, lays it out and draws what is new. Answers how much that was, as a
    /// share of the window.
    pub fn show(&mut self, answer: Answer) -> f32 {
        self.shop.answer = answer;
        let board = sell::view::view(&self.sell, &self.shop);
        let ground = board.inks.ground;
        let size = board.size;
        let whole = Rectangle::with_size(size);
        let mut surface = Surface::new(board);
        let widget: &mut dyn Widget<Message, Theme, Renderer> = &mut surface;
        let tree = self.tree.get_or_insert_with(|| Tree::new(&*widget));
        let node = widget.layout(tree, &self.renderer, &layout::Limits::new(Size::ZERO, size));
        iced::advanced::Renderer::reset(&mut self.renderer, whole);
        let style = Style { text_color: ground };
        let (theme, cursor) = (Theme::Light, mouse::Cursor::Unavailable);
        widget.draw(tree, &mut self.renderer, &theme, &style, Layout::new(&node), cursor, &whole);

        let layers = self.renderer.layers();
        let changed = match &self.drawn {
            Some(drawn) => damage::diff(drawn, layers, |layer| vec![layer.bounds], Layer::damage),
            None => vec![whole],
        };
        self.drawn = Some(layers.to_vec());
        let changed = damage::group(changed, whole);
        let viewport = Viewport::with_physical_size(Size::new(WIDTH, HEIGHT), 1.0);
        let mut pixels = tiny_skia::PixmapMut::from_bytes(&mut self.pixels, WIDTH, HEIGHT).expect("as many bytes");
        self.renderer.draw(&mut pixels, &mut self.mask, &viewport, &changed, ground);
        changed.iter().map(Rectangle::area).sum::<f32>() / whole.area()
    }
}
