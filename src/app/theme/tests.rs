use ab_glyph::{Font as _, FontRef, ScaleFont as _};

use super::*;

/// WCAG 2 relative luminance of an sRGB colour.
fn luminance(color: Color) -> f64 {
    let part = |part: f32| {
        let part = f64::from(part);
        if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)
}

fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// look.md 2: pair, light, malam; the figures are the page's own.
#[test]
fn the_measured_contrasts_are_those_of_the_look() {
    let (l, m) = (LIGHT, MALAM);
    let table: [(&str, Color, Color, f64, Color, Color, f64); 25] = [
        ("ink/panel", l.ink, l.panel, 16.91, m.ink, m.panel, 15.91),
        ("ink/ground", l.ink, l.ground, 12.69, m.ink, m.ground, 17.80),
        ("ink/sunk", l.ink, l.sunk, 14.97, m.ink, m.sunk, 13.86),
        ("ink/key", l.ink, l.key, 16.91, m.ink, m.key, 12.46),
        ("ink2/panel", l.ink2, l.panel, 7.76, m.ink2, m.panel, 9.86),
        ("ink2/ground", l.ink2, l.ground, 5.82, m.ink2, m.ground, 11.03),
        ("ink2/sunk", l.ink2, l.sunk, 6.87, m.ink2, m.sunk, 8.59),
        ("ink2/key", l.ink2, l.key, 7.76, m.ink2, m.key, 7.72),
        ("onGo/go", l.on_go, l.go, 7.97, m.on_go, m.go, 6.67),
        ("onGo/go pressed", l.on_go, l.go_pressed, 11.77, m.on_go, m.go_pressed, 4.64),
        ("go/gosoft", l.go, l.go_soft, 6.65, m.go, m.go_soft, 5.18),
        ("go/ground", l.go, l.ground, 5.98, m.go, m.ground, 7.68),
        ("info/panel", l.info, l.panel, 8.16, m.info, m.panel, 9.53),
        ("info/infosoft", l.info, l.info_soft, 6.82, m.info, m.info_soft, 7.43),
        ("att/attsoft", l.att, l.att_soft, 6.60, m.att, m.att_soft, 7.92),
        ("ink/attsoft", l.ink, l.att_soft, 13.97, m.ink, m.att_soft, 12.05),
        ("stop/panel", l.stop, l.panel, 6.99, m.stop, m.panel, 8.39),
        ("stop/stopsoft", l.stop, l.stop_soft, 5.77, m.stop, m.stop_soft, 7.02),
        ("ink/stopsoft", l.ink, l.stop_soft, 13.95, m.ink, m.stop_soft, 13.30),
        ("onStop/stop", l.on_stop, l.stop, 6.99, m.on_stop, m.stop, 9.13),
        ("onInv/inv", l.on_inv, l.inv, 16.91, m.on_inv, m.inv, 17.80),
        ("off/offbg", l.off, l.off_bg, 4.99, m.off, m.off_bg, 4.56),
        ("ink/mark", l.on_mark, l.mark_row, 12.99, m.on_mark, m.mark_row, 11.36),
        ("second/mark", l.on_mark2, l.mark_row, 8.93, m.on_mark2, m.mark_row, 9.39),
        ("edge/panel", l.edge, l.panel, 4.34, m.edge, m.panel, 5.14),
    ];
    for (pair, light_text, light_on, light, malam_text, malam_on, malam) in table {
        assert!((contrast(light_text, light_on) - light).abs() < 0.02, "{pair}: {}", contrast(light_text, light_on));
        assert!((contrast(malam_text, malam_on) - malam).abs() < 0.02, "{pair}: {}", contrast(malam_text, malam_on));
        let least = if pair.starts_with("edge") { 3.0 } else { 4.5 };
        assert!(light >= least && malam >= least, "{pair}");
    }
}

#[test]
fn a_strip_of_money_is_seen_on_white() {
    for rupiah in [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500] {
        assert!(contrast(money_strip(rupiah), LIGHT.panel) >= 3.0, "{rupiah}");
    }
}

/// A bold total stands exactly under regular amounts.
#[test]
fn digits_have_one_width_in_every_weight() {
    for file in SANS_FILES {
        let font = FontRef::try_from_slice(file).expect("a built-in font can be read").into_scaled(1_000.0);
        let advance = |sign: char| font.h_advance(font.glyph_id(sign));
        let zero = advance('0');
        let em = font.height() / 1.3;
        assert!((zero / em - 0.6).abs() < 0.001, "{}", zero / em);
        for digit in '1'..='9' {
            assert!((advance(digit) - zero).abs() < 0.01, "{digit}");
        }
    }
}

#[test]
fn the_two_designs_stand_at_their_own_size() {
    let luas = Fit::new(1366.0, 768.0, UNMEASURED, false);
    assert_eq!((luas.form, luas.k, luas.width, luas.height), (Form::Luas, 1.0, 1366.0, 768.0));
    let rapat = Fit::new(1024.0, 600.0, UNMEASURED, false);
    assert_eq!((rapat.form, rapat.k), (Form::Rapat, 1.0));
}

#[test]
fn a_larger_screen_grows_only_as_far_as_its_pixels_are_small() {
    // 1920×1080 at 100 dpi: things keep their millimetres, the basket and the tiles get the room.
    let far = Fit::new(1920.0, 1080.0, UNMEASURED, false);
    assert_eq!((far.k, far.width), (1.0, 1920.0));
    // The same pixels on a small, dense screen: everything grows in sixteenths as long as it fits.
    let dense = Fit::new(1920.0, 1080.0, 5.6, false);
    assert_eq!(dense.k, 1.375);
    assert!(dense.width >= 1366.0 && dense.height >= 768.0);
}

#[test]
fn large_grows_or_takes_the_form_with_fewer_things() {
    let room = Fit::new(1920.0, 1080.0, UNMEASURED, true);
    assert_eq!((room.form, room.k), (Form::Luas, 1.125));
    let none = Fit::new(1366.0, 768.0, UNMEASURED, true);
    assert_eq!((none.form, none.k), (Form::Rapat, 1.25));
}

#[test]
fn a_window_under_the_design_size_still_shows_everything() {
    let small = Fit::new(800.0, 480.0, UNMEASURED, false);
    assert!(small.k < 1.0 && small.width >= 1024.0 && small.height >= 600.0);
}
