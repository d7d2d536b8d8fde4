//! The dots of a PIN: as many full as digits were typed; never the digits.

use crate::app::board::{Area, Board};

/// Six places unless more were typed, in the middle of the area, closer together where it is narrow.
pub fn dots<Message>(board: &mut Board<Message>, area: Area, typed: usize) {
    let inks = board.inks;
    let count = typed.max(6);
    let (size, wide) = (24.0_f32, if count > 6 { 34.0_f32 } else { 42.0 });
    let step = wide.min((area.w - size) / (count - 1) as f32).max(size + 2.0);
    let left = area.middle() - (step * (count - 1) as f32 + size) / 2.0;
    let centre = area.centre();
    for index in 0..count {
        let dot = Area::new(left + step * index as f32, centre - size / 2.0, size, size);
        match index < typed {
            true => board.plate(dot, inks.ink, size / 2.0),
            false => board.edged(dot, inks.panel, Some((2.0, inks.edge)), [size / 2.0; 4]),
        }
    }
}
