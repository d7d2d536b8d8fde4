//! A picture of black and white dots: codes, logos, and what a printer is sent.
//!
//! Pure. Always holds: `dots` has exactly width × height of them.
//! Neighbours: `receipt/barcode.rs` makes codes, `receipt/raster.rs` draws pages, `receipt/escpos.rs` sends bands.

use std::io::Cursor;

/// Dots row by row, `true` is black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    pub width: usize,
    pub height: usize,
    pub dots: Vec<bool>,
}

/// A logo may be at most this high (D10) and this wide; larger ones are not read.
const LARGEST: u32 = 500;
const WIDEST: u32 = 576;

impl Bitmap {
    pub fn white(width: usize, height: usize) -> Self {
        Self { width, height, dots: vec![false; width * height] }
    }

    pub fn dot(&self, x: usize, y: usize) -> bool {
        x < self.width && y < self.height && self.dots[y * self.width + x]
    }

    /// Blackens a rectangle; what lies outside of the picture is left out.
    pub fn fill(&mut self, x: usize, y: usize, width: usize, height: usize) {
        for row in y..(y + height).min(self.height) {
            for column in x..(x + width).min(self.width) {
                self.dots[row * self.width + column] = true;
            }
        }
    }

    /// Rows `from` to `to` as printers take them: eight dots a byte, the leftmost highest; rows start on a byte.
    pub fn bytes(&self, from: usize, to: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.width.div_ceil(8) * (to - from));
        for row in from..to {
            for start in (0..self.width).step_by(8) {
                let bits = (0..8).filter(|bit| self.dot(start + bit, row)).map(|bit| 0x80 >> bit);
                bytes.push(bits.sum());
            }
        }
        bytes
    }

    /// A logo from a template: base64 of a PNG. Dark and opaque is black. `None` where it is no picture or too large.
    pub fn from_base64_png(text: &str) -> Option<Self> {
        let mut decoder = png::Decoder::new(Cursor::new(base64(text)?));
        decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().ok()?;
        let (width, height) = (reader.info().width, reader.info().height);
        if width > WIDEST || height > LARGEST {
            return None;
        }
        let mut pixels = vec![0; reader.output_buffer_size()?];
        let frame = reader.next_frame(&mut pixels).ok()?;
        let samples = frame.color_type.samples();
        let dark = |pixel: &[u8]| {
            let (colour, alpha) = pixel.split_at(samples - 1);
            let light = colour.iter().map(|part| u32::from(*part)).sum::<u32>() / u32::try_from(colour.len()).ok()?;
            Some(alpha[0] >= 128 && light < 128)
        };
        let pixels = &pixels[..frame.buffer_size()];
        let dots: Option<Vec<bool>> = pixels.chunks_exact(samples).map(dark).collect();
        Some(Self { width: usize::try_from(width).ok()?, height: usize::try_from(height).ok()?, dots: dots? })
    }
}

/// The bytes of a base64 text, with or without `=` at its end; `None` for other signs.
fn base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut held) = (0_u32, 0);
    for sign in text.trim_end_matches('=').bytes() {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xFF).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
