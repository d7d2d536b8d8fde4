//! How wide words are, and how names are cut and broken.
//!
//! Widths come from the shaper that draws (kerning included) and are kept, since a screen asks for the same ones at
//! every frame. Cutting and breaking are pure over a `fits` that the caller gives.

use std::cell::RefCell;
use std::collections::HashMap;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::{Pixels, Size, alignment};

use crate::app::theme::{self, Face};

/// Kept widths are dropped all at once at this many: more than any screen shows.
const KEPT: usize = 4_096;

thread_local! {
    static WIDTHS: RefCell<HashMap<(Face, u32), HashMap<String, f32>>> = RefCell::default();
}

/// The width of a line in pixels.
pub fn width(content: &str, face: Face, size: f32) -> f32 {
    let key = (face, size.to_bits());
    let known = WIDTHS.with_borrow(|widths| widths.get(&key).and_then(|of_hand| of_hand.get(content)).copied());
    known.unwrap_or_else(|| {
        let width = shaped_width(content, face, size);
        WIDTHS.with_borrow_mut(|widths| {
            let of_hand = widths.entry(key).or_default();
            if of_hand.len() >= KEPT {
                of_hand.clear();
            }
            of_hand.insert(content.to_owned(), width);
        });
        width
    })
}

fn shaped_width(content: &str, face: Face, size: f32) -> f32 {
    theme::load_fonts();
    let paragraph = Paragraph::with_text(Text {
        content,
        bounds: Size::INFINITE,
        size: Pixels(size),
        line_height: LineHeight::Relative(1.3),
        font: face.font(),
        align_x: Alignment::Left,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    });
    paragraph.min_bounds().width
}

/// From the top of a line's box to its baseline, in whole pixels, as the renderer reckons it (line height 1.3).
pub fn line_y(face: Face, size: f32) -> f32 {
    let (ascent, descent) = (face.ascent() * size, face.descent() * size);
    ((1.3 * size - ascent - descent) / 2.0 + ascent).round()
}

/// The height of that box.
pub fn line_height(size: f32) -> f32 {
    1.3 * size
}

/// `Kecap Manis Indofood … 520 ml`: the middle goes, beginning and end stay, at whole words where that costs little.
pub fn cut_in_the_middle(content: &str, fits: impl Fn(&str) -> bool) -> String {
    if fits(content) {
        return content.to_owned();
    }
    let signs: Vec<char> = content.chars().collect();
    // The end (a size, a strength) is what tells two goods apart: up to 9 signs of it stay, from a word on.
    let tail_from = (signs.len().saturating_sub(9)..signs.len()).find(|at| *at > 0 && signs[at - 1] == ' ');
    let tail: String = signs[tail_from.unwrap_or(signs.len().saturating_sub(4))..].iter().collect();
    for kept in (1..signs.len().saturating_sub(tail.chars().count())).rev() {
        let head: String = signs[..kept].iter().collect();
        let cut = format!("{} … {tail}", head.trim_end());
        if !splits_a_figure(&signs, kept) && fits(&cut) {
            return cut;
        }
    }
    format!("… {tail}")
}

/// A sum, a date, a strength of which a part is gone is another one: each goes whole, with its unit.
fn splits_a_figure(signs: &[char], kept: usize) -> bool {
    let is_figure = |word: &str| {
        let sign = |sign: char| sign.is_ascii_digit() || ".,/".contains(sign);
        word.starts_with(|sign: char| sign.is_ascii_digit()) && word.chars().all(sign)
    };
    let start = signs[..kept].iter().rposition(|sign| *sign == ' ').map_or(0, |at| at + 1);
    let word: String = signs[start..].iter().take_while(|sign| **sign != ' ').collect();
    let before: String = signs[..start].iter().collect();
    let before = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let inside = signs[kept] != ' ';
    let unit_follows = signs[kept..].iter().find(|sign| **sign != ' ').is_some_and(|sign| sign.is_alphabetic());
    let parted = is_figure(&word) && !word.contains('/') && unit_follows;
    word.starts_with("Rp") || parted || inside && (is_figure(&word) || is_figure(before))
}

/// Broken at blanks into at most `most` lines; what does not fit the last is cut in its middle.
pub fn lines(content: &str, most: usize, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut words = content.split(' ').peekable();
    while let Some(word) = words.peek() {
        let longer = if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
        let last = lines.len() + 1 == most;
        if !last && !line.is_empty() && !fits(&longer) {
            lines.push(std::mem::take(&mut line));
            continue;
        }
        line = longer;
        words.next();
    }
    lines.push(cut_in_the_middle(&line, &fits));
    lines
}
