//! Codes as dots: EAN, ITF, Code 128, QR.
//!
//! Pure. Always holds: a code is drawn with its quiet zones and fits the dots it is given, or it is not drawn at all.
//! Not here: what a scanned code means (`domain/goods/barcode.rs`), native commands (`receipt/escpos.rs`).

use barcoders::sym::code128::Code128;
use barcoders::sym::ean8::EAN8;
use barcoders::sym::ean13::EAN13;
use barcoders::sym::tf::TF;
use qrcode::{Color, EcLevel, QrCode};

use super::bitmap::Bitmap;
use super::markup::{Code, Level, Symbology};

/// Font A: the narrowest head has this many dots for each letter.
pub const DOTS_PER_LETTER: usize = 12;
/// Finest bar and square that cheap heads print and cameras read.
const FINEST_BAR: usize = 1;
const FINEST_CELL: usize = 2;
/// Light squares around a QR code.
const QR_QUIET: usize = 4;
/// A code is one picture, and one picture has at most this many rows (D10).
const MOST_ROWS: usize = 500;

/// Bars in modules, with the light ones that must stand left and right of them.
pub struct Bars {
    pub modules: Vec<bool>,
    pub quiet: (usize, usize),
    /// What is read, the check digit included.
    pub digits: String,
}

/// Whether the code can be drawn in so many dots.
pub fn fits(code: &Code, dots: usize) -> bool {
    match code.options.symbology {
        Symbology::Qr => qr_cell(code, dots).is_some(),
        _ => module(code, dots).is_some(),
    }
}

/// The kind of bars for a product's code: EAN where the check digit is right, ITF for 14 digits, Code 128 otherwise.
pub fn symbology(data: &str) -> Symbology {
    let digits = data.bytes().all(|byte| byte.is_ascii_digit());
    match data.len() {
        8 | 12 | 13 if digits && ean(data).is_some() => Symbology::Ean,
        14 if digits && check_digit_is_right(data) => Symbology::Itf,
        _ => Symbology::Code128,
    }
}

/// The code as dots with its quiet zones, at most `dots` wide. Digits below bars are the page's business.
pub fn draw(code: &Code, dots: usize) -> Option<Bitmap> {
    match code.options.symbology {
        Symbology::Qr => draw_qr(code, dots),
        _ => draw_bars(code, dots),
    }
}

/// The bars of a code; `None` where data do not fit the kind.
pub fn bars(code: &Code) -> Option<Bars> {
    match code.options.symbology {
        Symbology::Ean => ean(&code.data),
        Symbology::Itf => itf(&code.data),
        Symbology::Code128 => code128(&code.data),
        Symbology::Qr => None,
    }
}

/// Dots of one square: as asked for, smaller where the paper is narrow.
pub fn qr_cell(code: &Code, dots: usize) -> Option<usize> {
    let squares = qr(code)?.width() + 2 * QR_QUIET;
    let widest = dots.min(MOST_ROWS) / squares;
    (widest >= FINEST_CELL).then(|| code.options.cell.min(widest))
}

/// Dots of one bar: as asked for, smaller where the paper is narrow.
pub fn module(code: &Code, dots: usize) -> Option<usize> {
    let bars = bars(code)?;
    let widest = dots / (bars.modules.len() + bars.quiet.0 + bars.quiet.1);
    (widest >= FINEST_BAR).then(|| code.options.module.min(widest))
}

fn draw_bars(code: &Code, dots: usize) -> Option<Bitmap> {
    let module = module(code, dots)?;
    let bars = bars(code)?;
    let width = (bars.modules.len() + bars.quiet.0 + bars.quiet.1) * module;
    let mut drawn = Bitmap::white(width, code.options.height);
    for (place, _) in bars.modules.iter().enumerate().filter(|(_, dark)| **dark) {
        drawn.fill((bars.quiet.0 + place) * module, 0, module, code.options.height);
    }
    Some(drawn)
}

fn draw_qr(code: &Code, dots: usize) -> Option<Bitmap> {
    let cell = qr_cell(code, dots)?;
    let qr = qr(code)?;
    let squares = qr.width();
    let mut drawn = Bitmap::white((squares + 2 * QR_QUIET) * cell, (squares + 2 * QR_QUIET) * cell);
    for (place, _) in qr.to_colors().iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
        let (x, y) = (place % squares + QR_QUIET, place / squares + QR_QUIET);
        drawn.fill(x * cell, y * cell, cell, cell);
    }
    Some(drawn)
}

fn qr(code: &Code) -> Option<QrCode> {
    let level = match code.options.level {
        Level::L => EcLevel::L,
        Level::M => EcLevel::M,
        Level::Q => EcLevel::Q,
        Level::H => EcLevel::H,
    };
    QrCode::with_error_correction_level(&code.data, level).ok()
}

/// EAN-13, EAN-8, UPC-A; the check digit may be left out and must be right where it is there.
fn ean(data: &str) -> Option<Bars> {
    if data.is_empty() || !data.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let upc = data.len() == 12 && check_digit_is_right(data);
    let body = match data.len() {
        12 if upc => format!("0{}", &data[..11]),
        7 | 12 => data.to_owned(),
        8 | 13 if check_digit_is_right(data) => data[..data.len() - 1].to_owned(),
        _ => return None,
    };
    let digits = format!("{body}{}", check_digit(&body));
    let (encoded, quiet) = match digits.len() {
        8 => (EAN8::new(&body).ok()?.encode(), (7, 7)),
        _ => (EAN13::new(&body).ok()?.encode(), (11, 7)),
    };
    Some(Bars { modules: dark(&encoded), quiet, digits })
}

fn itf(data: &str) -> Option<Bars> {
    let even = data.len() >= 2 && data.len().is_multiple_of(2) && data.bytes().all(|byte| byte.is_ascii_digit());
    let encoded = even.then(|| TF::interleaved(data).ok())??.encode();
    Some(Bars { modules: dark(&encoded), quiet: (10, 10), digits: data.to_owned() })
}

fn code128(data: &str) -> Option<Bars> {
    if data.is_empty() || !data.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        return None;
    }
    let pairs = data.len() >= 4 && data.len().is_multiple_of(2) && data.bytes().all(|byte| byte.is_ascii_digit());
    // Set C takes two digits a sign; set B all that can be printed.
    let start = if pairs { '\u{106}' } else { '\u{181}' };
    let encoded = Code128::new(format!("{start}{data}")).ok()?.encode();
    Some(Bars { modules: dark(&encoded), quiet: (10, 10), digits: data.to_owned() })
}

fn dark(encoded: &[u8]) -> Vec<bool> {
    encoded.iter().map(|module| *module == 1).collect()
}

/// GS1: weights 3, 1 from the right.
fn check_digit(body: &str) -> u32 {
    let sum: u32 =
        body.bytes().rev().enumerate().map(|(i, digit)| u32::from(digit - b'0') * if i % 2 == 0 { 3 } else { 1 }).sum();
    (10 - sum % 10) % 10
}

fn check_digit_is_right(digits: &str) -> bool {
    let (body, check) = digits.split_at(digits.len() - 1);
    check_digit(body).to_string() == check
}

#[cfg(test)]
mod tests;
