//! The letters of a PDF: how wide text is, and what of the fonts is embedded.
//!
//! Pure: the fonts are built in. Always holds: digits are of one width, so that figures stand under each other; only
//! glyphs that are used are embedded, and each says which letter it is, so that text can be searched and copied.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use ab_glyph::{Font, FontRef};
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Name, Pdf, Rect, Ref, Str};
use subsetter::GlyphRemapper;

const FILES: [&[u8]; 2] = [
    include_bytes!("../../../../assets/fonts/IBMPlexSans_400Regular.ttf"),
    include_bytes!("../../../../assets/fonts/IBMPlexSans_600SemiBold.ttf"),
];
const NAMES: [&str; 2] = ["IBMPlexSans", "IBMPlexSans-SemiBold"];
/// Letters, digits and glyph numbers are ours to name: nothing is ordered by a registry.
const SYSTEM: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// Regular or strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Strong,
}

fn font(weight: Weight) -> &'static FontRef<'static> {
    static FONTS: OnceLock<[FontRef<'static>; 2]> = OnceLock::new();
    let fonts = FONTS
        .get_or_init(|| FILES.map(|file| FontRef::try_from_slice(file).expect("a font that is built in can be read")));
    &fonts[weight as usize]
}

/// Width of a glyph in thousandths of the size.
fn advance(font: &FontRef<'_>, glyph: u16) -> f32 {
    let units = font.units_per_em().unwrap_or(1_000.0);
    font.h_advance_unscaled(ab_glyph::GlyphId(glyph)) * 1_000.0 / units
}

/// The glyph of a letter; a question mark where the font has none.
fn glyph(font: &FontRef<'_>, letter: char) -> u16 {
    match font.glyph_id(letter).0 {
        0 => font.glyph_id('?').0,
        found => found,
    }
}

/// How wide a text is at a size, in points.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let font = font(weight);
    text.chars().map(|letter| advance(font, glyph(font, letter))).sum::<f32>() * size / 1_000.0
}

/// Glyphs that were used of one font, by their letter.
#[derive(Default)]
pub struct Used {
    remapper: GlyphRemapper,
    letters: BTreeMap<u16, char>,
}

impl Used {
    /// The text as the page shows it: two bytes a glyph.
    pub fn encode(&mut self, text: &str, weight: Weight) -> Vec<u8> {
        let font = font(weight);
        let mut bytes = Vec::with_capacity(2 * text.len());
        for letter in text.chars() {
            let glyph = self.remapper.remap(glyph(font, letter));
            self.letters.entry(glyph).or_insert(letter);
            bytes.extend(glyph.to_be_bytes());
        }
        bytes
    }

    /// Writes the font with the glyphs that were used. `first` and the four numbers after it are free.
    pub fn embed(&self, pdf: &mut Pdf, first: Ref, weight: Weight) {
        let font = font(weight);
        let [cid, descriptor, file, letters] = [1, 2, 3, 4].map(|at| Ref::new(first.get() + at));
        let name = format!("GERAIX+{}", NAMES[weight as usize]);
        let name = Name(name.as_bytes());
        pdf.type0_font(first)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(letters);
        let mut written = pdf.cid_font(cid);
        written.subtype(CidFontType::Type2).base_font(name).system_info(SYSTEM).font_descriptor(descriptor);
        written.default_width(0.0).cid_to_gid_map_predefined(Name(b"Identity"));
        written.widths().consecutive(0, self.remapper.remapped_gids().map(|glyph| advance(font, glyph)));
        drop(written);
        let units = font.units_per_em().unwrap_or(1_000.0);
        let scaled = |value: f32| value * 1_000.0 / units;
        let (ascent, descent) = (scaled(font.ascent_unscaled()), scaled(font.descent_unscaled()));
        let mut written = pdf.font_descriptor(descriptor);
        written.name(name).flags(FontFlags::NON_SYMBOLIC).bbox(Rect::new(-200.0, descent, 1_500.0, ascent));
        written.italic_angle(0.0).ascent(ascent).descent(descent).cap_height(698.0).stem_v(80.0).font_file2(file);
        drop(written);
        let subset = subsetter::subset(FILES[weight as usize], 0, &self.remapper);
        let subset = subset.expect("a font that is built in has its tables");
        let packed = super::packed(&subset);
        let length = i32::try_from(subset.len()).unwrap_or(i32::MAX);
        pdf.stream(file, &packed).filter(Filter::FlateDecode).pair(Name(b"Length1"), length);
        let mut map = UnicodeCmap::new(Name(b"Gerai"), SYSTEM);
        self.letters.iter().for_each(|(glyph, letter)| map.pair(*glyph, *letter));
        let map = super::packed(&map.finish());
        pdf.cmap(letters, &map).filter(Filter::FlateDecode);
    }
}
