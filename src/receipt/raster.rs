//! A page as dots: the picture on the screen, the PNG file, and what a printer gets that cannot do a row by itself.
//!
//! Pure; the letters (IBM Plex Mono) are built in. Always holds: a letter of font A has its cell of 12 × 26 dots, so
//! that columns stand under columns; codes are hard black and white.
//! Neighbours: `receipt/layout.rs` (the page), `receipt/escpos.rs` (which sends rows of it in bands).

use std::sync::OnceLock;

use ab_glyph::{Font, FontRef, Glyph, PxScale, ScaleFont, point};

use super::barcode;
use super::bitmap::Bitmap;
use super::layout::{Page, Row, Run, Style, Symbol, TextRow};
use super::markup::{Align, Code, Symbology};

/// A letter's cell. Unit: dots. The font has 24, two more part the lines.
pub const CELL_WIDTH: usize = barcode::DOTS_PER_LETTER;
pub const CELL_HEIGHT: usize = 26;
/// White above the first row and below the last, above and below a code.
const MARGIN: usize = 28;
const CODE_MARGIN: usize = 4;
/// Ink that makes a dot black where there is no grey.
const BLACK_FROM: u8 = 112;

/// How dark each dot is, 0 white to 255 black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub ink: Vec<u8>,
}

impl Picture {
    fn white(width: usize, height: usize) -> Self {
        Self { width, height, ink: vec![0; width * height] }
    }

    fn put(&mut self, x: usize, y: usize, ink: u8) {
        if x < self.width && y < self.height {
            let dot = &mut self.ink[y * self.width + x];
            *dot = (*dot).max(ink);
        }
    }

    fn paste(&mut self, bitmap: &Bitmap, left: usize, top: usize) {
        for (place, _) in bitmap.dots.iter().enumerate().filter(|(_, black)| **black) {
            self.put(left + place % bitmap.width, top + place / bitmap.width, u8::MAX);
        }
    }

    /// Black and white, as a print head knows them.
    pub fn bitmap(&self) -> Bitmap {
        let dots = self.ink.iter().map(|ink| *ink >= BLACK_FROM).collect();
        Bitmap { width: self.width, height: self.height, dots }
    }
}

/// The whole paper: rows `dots` wide, white around them as on the roll.
pub fn picture(page: &Page, dots: usize, margin: usize) -> Picture {
    let width = dots + 2 * margin;
    let mut whole = Picture::white(width, MARGIN);
    for row in page.rows.iter().map(|row| row_picture(row, dots)) {
        for line in row.ink.chunks_exact(dots) {
            let end = whole.ink.len() + width;
            whole.ink.resize(whole.ink.len() + margin, 0);
            whole.ink.extend_from_slice(line);
            whole.ink.resize(end, 0);
        }
    }
    whole.ink.resize(whole.ink.len() + width * MARGIN, 0);
    whole.height = whole.ink.len() / width;
    whole
}

/// A PNG of the paper in shades of grey: black ink on white.
pub fn png(page: &Page, dots: usize, margin: usize) -> Vec<u8> {
    let picture = picture(page, dots, margin);
    let size = |length: usize| u32::try_from(length).expect("paper is shorter than 4 billion dots");
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, size(picture.width), size(picture.height));
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    // 203 dots an inch: printed, the picture is as large as the paper.
    encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: 7_992, yppu: 7_992, unit: png::Unit::Meter }));
    let grey: Vec<u8> = picture.ink.iter().map(|ink| u8::MAX - ink).collect();
    let mut writer = encoder.write_header().expect("memory takes every byte");
    writer.write_image_data(&grey).expect("the picture has as many dots as its header says");
    writer.finish().expect("memory takes every byte");
    file
}

/// One row of the page; a cut takes no room.
pub fn row_picture(row: &Row, dots: usize) -> Picture {
    match row {
        Row::Text(row) => text(row, dots),
        Row::Code(symbol) => code(symbol, dots),
        Row::Image(symbol) => {
            let mut drawn = Picture::white(dots, symbol.what.height);
            drawn.paste(&symbol.what, symbol_left(symbol, symbol.what.width), 0);
            drawn
        }
        Row::Cut => Picture::white(dots, 0),
    }
}

/// Dots left of a symbol of this width in its area.
pub fn symbol_left<T>(symbol: &Symbol<T>, width: usize) -> usize {
    let (left, area) = (symbol.left * CELL_WIDTH, symbol.width * CELL_WIDTH);
    let space = area.saturating_sub(width);
    left + match symbol.align {
        Align::Left => 0,
        Align::Centre => space / 2,
        Align::Right => space,
    }
}

/// The code with its digits below, if it wants them; `None` where it does not fit its area.
pub fn code_picture(symbol: &Symbol<Code>) -> Option<Picture> {
    let code = &symbol.what;
    let drawn = barcode::draw(code, symbol.width * CELL_WIDTH)?;
    let digits = match code.options.symbology {
        Symbology::Qr => None,
        _ => barcode::bars(code).filter(|_| code.options.digits).map(|bars| bars.digits),
    };
    let digits = digits.unwrap_or_default();
    let below = if digits.is_empty() { 0 } else { CELL_HEIGHT };
    let mut both = Picture::white(drawn.width.max(digits.len() * CELL_WIDTH), drawn.height + below);
    let middle = |width: usize| (both.width - width) / 2;
    let (bars_at, digits_at) = (middle(drawn.width), middle(digits.len() * CELL_WIDTH));
    both.paste(&drawn, bars_at, 0);
    letters(&mut both, &digits, Style::PLAIN, digits_at, drawn.height);
    Some(both)
}

fn code(symbol: &Symbol<Code>, dots: usize) -> Picture {
    let Some(drawn) = code_picture(symbol) else { return Picture::white(dots, 0) };
    let mut picture = Picture::white(dots, drawn.height + 2 * CODE_MARGIN);
    let left = symbol_left(symbol, drawn.width);
    for (place, ink) in drawn.ink.iter().enumerate() {
        picture.put(left + place % drawn.width, CODE_MARGIN + place / drawn.width, *ink);
    }
    picture
}

fn text(row: &TextRow, dots: usize) -> Picture {
    let height = row.high() * CELL_HEIGHT;
    let mut picture = Picture::white(dots, height);
    for run in row.runs() {
        let (left, top) = (run.column * CELL_WIDTH, height - run.style.high * CELL_HEIGHT);
        letters(&mut picture, &run.text, run.style, left, top);
        decorate(&mut picture, run, left, top);
    }
    picture
}

fn decorate(picture: &mut Picture, run: &Run, left: usize, top: usize) {
    let (width, height) = (run.width() * CELL_WIDTH, run.style.high * CELL_HEIGHT);
    if run.style.underline {
        let line = top + height - 2 * run.style.high;
        (left..left + width).for_each(|x| (line..line + 2).for_each(|y| picture.put(x, y, u8::MAX)));
    }
    if run.style.invert {
        for y in top..(top + height).min(picture.height) {
            for x in left..(left + width).min(picture.width) {
                let dot = &mut picture.ink[y * picture.width + x];
                *dot = u8::MAX - *dot;
            }
        }
    }
}

/// Letters of one look, their cells beginning at `left`, `top`.
fn letters(picture: &mut Picture, text: &str, style: Style, left: usize, top: usize) {
    let font = font(style.bold);
    let scale = PxScale { x: whole(CELL_HEIGHT * style.wide), y: whole(CELL_HEIGHT * style.high) };
    let baseline = font.as_scaled(scale).ascent().round();
    for (place, sign) in text.chars().enumerate().filter(|(_, sign)| *sign != ' ') {
        let at = point(whole(left + place * CELL_WIDTH * style.wide), whole(top) + baseline);
        let glyph = Glyph { id: font.glyph_id(sign), scale, position: at };
        let Some(outline) = font.outline_glyph(glyph) else { continue };
        let start = outline.px_bounds().min;
        outline.draw(|x, y, covered| {
            let place = |start: f32, offset: u32| start as i64 + i64::from(offset);
            let (x, y) = (usize::try_from(place(start.x, x)), usize::try_from(place(start.y, y)));
            if let (Ok(x), Ok(y)) = (x, y) {
                picture.put(x, y, (covered.clamp(0.0, 1.0) * 255.0) as u8);
            }
        });
    }
}

/// Dots as the font library counts them.
fn whole(dots: usize) -> f32 {
    f32::from(u16::try_from(dots).unwrap_or(u16::MAX))
}

fn font(bold: bool) -> &'static FontRef<'static> {
    static FONTS: OnceLock<[FontRef<'static>; 2]> = OnceLock::new();
    let [regular, strong] = FONTS.get_or_init(|| {
        let read = |file: &'static [u8]| FontRef::try_from_slice(file).expect("a font that is built in can be read");
        [
            read(include_bytes!("../../assets/fonts/IBMPlexMono_500Medium.ttf")),
            read(include_bytes!("../../assets/fonts/IBMPlexMono_600SemiBold.ttf")),
        ]
    });
    if bold { strong } else { regular }
}

#[cfg(test)]
mod tests;
