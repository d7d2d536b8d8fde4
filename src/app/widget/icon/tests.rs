use ab_glyph::{Font, FontRef};

const FILE: &[u8] = include_bytes!("../../../../assets/icons/lucide.ttf");

/// Every sign of the font with its outline's bounds in font units, and the width of its box.
fn signs(font: &FontRef<'_>) -> Vec<(char, ab_glyph::GlyphId, ab_glyph::Rect, f32)> {
    let with_outline = |(id, sign)| {
        let outline = font.outline(id)?;
        Some((sign, id, outline.bounds, font.h_advance_unscaled(id)))
    };
    let mut signs: Vec<_> = font.codepoint_ids().filter_map(with_outline).collect();
    signs.sort_by_key(|(sign, ..)| *sign);
    signs
}

/// A font that is cut anew can lose where its outlines begin: every icon then stands at the left edge of its box.
#[test]
fn the_font_says_where_each_icon_begins() {
    let font = FontRef::try_from_slice(FILE).expect("a font");
    for (sign, id, bounds, _) in signs(&font) {
        let (said, drawn) = (font.h_side_bearing_unscaled(id), bounds.min.x);
        assert!((said - drawn).abs() < 1.0, "{sign:?} begins at {drawn}, the font says {said}");
    }
}

#[test]
fn icons_stand_in_the_middle_of_their_box() {
    let font = FontRef::try_from_slice(FILE).expect("a font");
    let em = font.units_per_em().expect("a size");
    let signs = signs(&font);
    assert!(signs.len() >= 70, "{} icons", signs.len());
    for (sign, _, bounds, width) in signs {
        assert!((width - em).abs() < 1.0, "{sign:?} has a box {width} wide, of {em}");
        let off = |from: f32, to: f32| (f32::midpoint(from, to) / em - 0.5).abs() * 24.0;
        let across = off(bounds.min.x, bounds.max.x);
        let down = off(bounds.min.y.min(bounds.max.y), bounds.min.y.max(bounds.max.y));
        // Of the 24 units that an icon is drawn on.
        assert!(across <= MOST && down <= MOST, "{sign:?} stands {across:.1} and {down:.1} units off the middle");
    }
}

/// Lucide balances by the eye: a play sign or a truck is not in the middle by its bounds.
const MOST: f32 = 2.0;
