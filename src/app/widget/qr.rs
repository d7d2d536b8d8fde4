//! A QR code on the screen: dark squares of whole pixels on white, in every palette, since cameras read no other.

use iced::Color;

use crate::app::board::{Area, Board};
use crate::app::theme::PUTIH;
use crate::receipt::barcode;
use crate::receipt::markup::{Code, CodeOptions, Level, Symbology};

/// Squares of one dot, its light border included; nothing is drawn of a text that no code can carry.
pub fn qr<Message>(board: &mut Board<Message>, area: Area, data: &str) {
    board.plate(area, PUTIH, 8.0);
    let symbology = Symbology::Qr;
    let options = CodeOptions { symbology, module: 0, height: 0, digits: false, cell: 1, level: Level::M };
    let code = Code { data: data.to_owned(), options };
    let Some(dots) = barcode::draw(&code, MOST_DOTS) else { return };
    let k = board.fit.k;
    let cell = (area.w.min(area.h) * k / dots.width as f32).floor();
    if cell < 1.0 {
        return;
    }
    let side = cell * dots.width as f32;
    // From here in pixels, so that every square has the same size.
    let (left, top) = ((area.middle() * k - side / 2.0).round(), (area.centre() * k - side / 2.0).round());
    for y in 0..dots.height {
        let mut x = 0;
        while x < dots.width {
            let run = (x..dots.width).take_while(|at| dots.dot(*at, y)).count();
            if run > 0 {
                let (at, width) = (left + x as f32 * cell, run as f32 * cell);
                let square = Area::new(at / k, (top + y as f32 * cell) / k, width / k, cell / k);
                board.plate(square, Color::BLACK, 0.0);
            }
            x += run.max(1);
        }
    }
}

/// More than the largest code has.
const MOST_DOTS: usize = 500;
