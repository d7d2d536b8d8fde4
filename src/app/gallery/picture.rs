//! A board as a picture, drawn by the window's own renderer into memory: no display, no window.

use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse};
use iced::{Font, Pixels, Rectangle, Renderer, Size, Theme};

use crate::app::board::Board;
use crate::app::board::surface::Surface;
use crate::app::theme;

/// RGBA, row by row, exactly as many pixels as the board is large.
pub fn rgba<Message: Clone>(board: Board<Message>) -> (u32, u32, Vec<u8>) {
    theme::load_fonts();
    let size = board.size;
    let (width, height) = (size.width as u32, size.height as u32);
    let ground = board.inks.ground;
    let new = <Renderer as Headless>::new(Font::with_name("IBM Plex Sans"), Pixels(16.0), None);
    let mut renderer = iced::futures::executor::block_on(new).expect("the software renderer needs nothing");
    let mut surface = Surface::new(board);
    let widget: &mut dyn Widget<Message, Theme, Renderer> = &mut surface;
    let mut tree = Tree::new(widget as &dyn Widget<Message, Theme, Renderer>);
    let node = widget.layout(&mut tree, &renderer, &layout::Limits::new(Size::ZERO, size));
    iced::advanced::Renderer::reset(&mut renderer, Rectangle::with_size(size));
    let style = Style { text_color: ground };
    let whole = Rectangle::with_size(size);
    let cursor = mouse::Cursor::Unavailable;
    widget.draw(&tree, &mut renderer, &Theme::Light, &style, Layout::new(&node), cursor, &whole);
    let pixels = renderer.screenshot(Size::new(width, height), 1.0, ground);
    (width, height, pixels)
}

/// The board as a PNG file.
pub fn png<Message: Clone>(board: Board<Message>) -> Vec<u8> {
    let (width, height, pixels) = rgba(board);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let rgb: Vec<u8> = pixels.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&rgb));
    written.expect("a picture of its own size fits into memory");
    file
}
