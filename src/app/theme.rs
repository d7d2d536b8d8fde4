//! Colours, fonts and sizes of the window.
//!
//! Pure but for `load_fonts`, which hands the built-in fonts to the renderer once.
//! Always holds: text has a contrast of 4.5:1 or more, edges 3:1 (the test computes look.md's table from these tokens);
//! a figure has the same width in every weight.
//! Neighbours: what is drawn with them (`board.rs`, `widget/`), where things stand (`places.rs`).

use std::sync::OnceLock;

use iced::Color;
use iced::font::{Family, Font, Weight};

/// The ink of everything on the screen. One set for light, one for a dim shop (*malam*); same layout to the pixel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inks {
    pub ground: Color,
    pub panel: Color,
    pub sunk: Color,
    pub key: Color,
    pub hair: Color,
    pub edge: Color,
    pub ink: Color,
    pub ink2: Color,
    pub inv: Color,
    pub on_inv: Color,
    /// The marker as it is: bars, the edge of the last scan.
    pub mark: Color,
    /// A marked row: flooded in light, tinted in malam.
    pub mark_row: Color,
    pub on_mark: Color,
    pub on_mark2: Color,
    pub go: Color,
    pub on_go: Color,
    pub go_pressed: Color,
    pub go_soft: Color,
    pub info: Color,
    pub info_soft: Color,
    pub att: Color,
    pub att_soft: Color,
    pub stop: Color,
    pub stop_soft: Color,
    pub on_stop: Color,
    pub off_bg: Color,
    pub off: Color,
    /// A marked row is tinted and carries a bar instead of being flooded.
    pub malam: bool,
}

macro_rules! part_of {
    ($hex:expr, $shift:expr) => {
        (($hex >> $shift) & 0xFF) as f32 / 255.0
    };
}

pub const LIGHT: Inks = Inks {
    ground: hex(0xE2DFD5),
    panel: hex(0xFFFFFF),
    sunk: hex(0xF3F1EA),
    key: hex(0xFFFFFF),
    hair: hex(0xD3CFC2),
    edge: hex(0x7F7969),
    ink: hex(0x141F1B),
    ink2: hex(0x4A5550),
    inv: hex(0x141F1B),
    on_inv: hex(0xFFFFFF),
    mark: hex(0xFFE14D),
    mark_row: hex(0xFFE14D),
    on_mark: hex(0x141F1B),
    on_mark2: hex(0x3B3A1A),
    go: hex(0x0A5C47),
    on_go: hex(0xFFFFFF),
    go_pressed: hex(0x07402F),
    go_soft: hex(0xDCEFE6),
    info: hex(0x1B4F91),
    info_soft: hex(0xE1ECF8),
    att: hex(0x7A4300),
    att_soft: hex(0xFFE6C2),
    stop: hex(0xAE1E1E),
    stop_soft: hex(0xFCE4E1),
    on_stop: hex(0xFFFFFF),
    off_bg: hex(0xD3CFC4),
    off: hex(0x4A5550),
    malam: false,
};

pub const MALAM: Inks = Inks {
    ground: hex(0x0B100E),
    panel: hex(0x161D1A),
    sunk: hex(0x202925),
    key: hex(0x27312D),
    hair: hex(0x3A4540),
    edge: hex(0x81908A),
    ink: hex(0xF5F7F3),
    ink2: hex(0xBCC7C1),
    inv: hex(0xF5F7F3),
    on_inv: hex(0x0B100E),
    mark: hex(0xFFE14D),
    mark_row: hex(0x3A3610),
    on_mark: hex(0xF5F7F3),
    on_mark2: hex(0xE8E3B8),
    go: hex(0x2CB989),
    on_go: hex(0x04231A),
    go_pressed: hex(0x1F9970),
    go_soft: hex(0x10382C),
    info: hex(0x93C5FF),
    info_soft: hex(0x16304F),
    att: hex(0xFFBE66),
    att_soft: hex(0x452C08),
    stop: hex(0xFF9A90),
    stop_soft: hex(0x501612),
    on_stop: hex(0x2B0503),
    off_bg: hex(0x27312D),
    off: hex(0x8E9993),
    malam: true,
};

/// The flag beside the name, and nowhere else.
pub const MERAH: Color = hex(0xCE1126);
pub const PUTIH: Color = hex(0xFFFFFF);

/// The signs on packs of medicines, as they are printed there: free, limited, on prescription.
pub const SIGN_FREE: Color = hex(0x0A6B34);
pub const SIGN_LIMITED: Color = hex(0x1B4F91);
pub const SIGN_STRONG: Color = hex(0xAE1E1E);

const fn hex(hex: u32) -> Color {
    Color { r: part_of!(hex, 16), g: part_of!(hex, 8), b: part_of!(hex, 0), a: 1.0 }
}

/// The strip of a note or coin, after the notes in the drawer; the figure always says the same.
pub fn money_strip(rupiah: i64) -> Color {
    match rupiah {
        100_000 => hex(0xC8403C),
        50_000 => hex(0x2F6DB5),
        20_000 => hex(0x3A8F4D),
        10_000 => hex(0x7A4FA3),
        5_000 => hex(0xA8692E),
        2_000 => hex(0x7C868C),
        1_000 => hex(0x8A8A12),
        _ => hex(0x8F8A7A),
    }
}

/// A cut of the built-in fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    Regular,
    Medium,
    SemiBold,
    Bold,
    /// Codes only: receipt number, barcode, member number in tables.
    Code,
    CodeBold,
    Icon,
}

impl Face {
    pub const fn font(self) -> Font {
        const SANS: Font = Font::with_name("IBM Plex Sans");
        const MONO: Font = Font::with_name("IBM Plex Mono");
        match self {
            Self::Regular => SANS,
            Self::Medium => Font { weight: Weight::Medium, ..SANS },
            Self::SemiBold => Font { weight: Weight::Semibold, ..SANS },
            Self::Bold => Font { weight: Weight::Bold, ..SANS },
            Self::Code => Font { weight: Weight::Medium, ..MONO },
            Self::CodeBold => Font { weight: Weight::Semibold, ..MONO },
            Self::Icon => Font { family: Family::Name("lucide"), ..Font::DEFAULT },
        }
    }

    /// Height above the baseline that the face claims, in ems; with `descent` it makes the box that text is drawn in.
    pub const fn ascent(self) -> f32 {
        match self {
            Self::Icon => 1.0,
            _ => 1.025,
        }
    }

    pub const fn descent(self) -> f32 {
        match self {
            Self::Icon => 0.0,
            _ => 0.275,
        }
    }
}

pub const SANS_FILES: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/IBMPlexSans_400Regular.ttf"),
    include_bytes!("../../assets/fonts/IBMPlexSans_500Medium.ttf"),
    include_bytes!("../../assets/fonts/IBMPlexSans_600SemiBold.ttf"),
    include_bytes!("../../assets/fonts/IBMPlexSans_700Bold.ttf"),
];
const MONO_FILES: [&[u8]; 2] = [
    include_bytes!("../../assets/fonts/IBMPlexMono_500Medium.ttf"),
    include_bytes!("../../assets/fonts/IBMPlexMono_600SemiBold.ttf"),
];
const ICON_FILE: &[u8] = include_bytes!("../../assets/icons/lucide.ttf");

/// Hands the built-in fonts to the renderer, once; without it a picture would depend on the machine's own fonts.
pub fn load_fonts() {
    static LOADED: OnceLock<()> = OnceLock::new();
    LOADED.get_or_init(|| {
        let mut fonts = iced::advanced::graphics::text::font_system().write().expect("nobody panics while drawing");
        for file in SANS_FILES.into_iter().chain(MONO_FILES).chain([ICON_FILE]) {
            fonts.load_font(std::borrow::Cow::Borrowed(file));
        }
    });
}

/// Two designs: *luas* at 1366×768 with 3.94 px a mm, *rapat* at 1024×600 with 4.63.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    Luas,
    Rapat,
}

impl Form {
    pub const fn width(self) -> f32 {
        match self {
            Self::Luas => 1366.0,
            Self::Rapat => 1024.0,
        }
    }

    pub const fn height(self) -> f32 {
        match self {
            Self::Luas => 768.0,
            Self::Rapat => 600.0,
        }
    }

    pub const fn px_per_mm(self) -> f32 {
        match self {
            Self::Luas => 3.94,
            Self::Rapat => 4.63,
        }
    }
}

/// How the design fits the window: its form, its scale, and the window's size in units of the design.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    pub form: Form,
    /// Pixels per unit of the design.
    pub k: f32,
    /// In units of the design: at least the form's own, more where the window is larger.
    pub width: f32,
    pub height: f32,
    /// Of the height, what stands below the basket besides: what to do in a practice.
    pub below_basket: f32,
}

/// Px per mm of a screen that nobody has measured (100 dpi).
pub const UNMEASURED: f32 = 3.94;

impl Fit {
    /// look.md 3, Scaling. `large` is the person's own choice *Besar*: one eighth more, fewer lines.
    pub fn new(width: f32, height: f32, px_per_mm: f32, large: bool) -> Self {
        let form = if width >= 1280.0 && height >= 720.0 { Form::Luas } else { Form::Rapat };
        let fit = Self::in_form(form, width, height, px_per_mm);
        if !large {
            return fit;
        }
        let larger = Self::scaled(form, width, height, fit.k + 0.125);
        match larger.width >= form.width() && larger.height >= form.height() {
            true => larger,
            // No room to grow: the form with fewer, larger things, as large as it goes.
            false => Self::scaled(Form::Rapat, width, height, Self::step(Self::room(Form::Rapat, width, height))),
        }
    }

    fn in_form(form: Form, width: f32, height: f32, px_per_mm: f32) -> Self {
        let wanted = (px_per_mm / form.px_per_mm()).max(1.0);
        Self::scaled(form, width, height, Self::step(Self::room(form, width, height).min(wanted)))
    }

    /// The largest scale at which the form fits.
    fn room(form: Form, width: f32, height: f32) -> f32 {
        (width / form.width()).min(height / form.height())
    }

    /// Down to a sixteenth; at or above the design size never under 1.
    fn step(k: f32) -> f32 {
        ((k * 16.0).floor() / 16.0).max(0.25)
    }

    fn scaled(form: Form, width: f32, height: f32, k: f32) -> Self {
        Self { form, k, width: width / k, height: height / k, below_basket: 0.0 }
    }

    pub const fn is_rapat(self) -> bool {
        matches!(self.form, Form::Rapat)
    }

    /// One value for luas, another for rapat.
    pub const fn pick(self, luas: f32, rapat: f32) -> f32 {
        match self.form {
            Form::Luas => luas,
            Form::Rapat => rapat,
        }
    }
}

#[cfg(test)]
mod tests;
