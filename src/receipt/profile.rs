//! What a printer model can do: read from `assets/printers/*.toml`, or from a shop's own file of that form.
//!
//! Pure; the shipped profiles are built in. Always holds: a profile has a paper of 16 to 96 letters and at least 12
//! dots for each; unknown keys are refused by name, so that a slip in a shop's own file is seen.
//! Neighbours: `receipt/escpos.rs` (obeys it), `receipts/test_page.receipt` (the paper that shows what is true).

use serde::Deserialize;

use super::barcode::DOTS_PER_LETTER;

/// How a code reaches the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drawing {
    /// The printer draws it from its data.
    Native,
    /// We send the dots: works on every head (D10).
    Raster,
    /// Letters only.
    Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    /// Torn by hand.
    None,
    /// The printer feeds to its knife and leaves a bridge.
    FeedPartial,
    /// Older models: a bridge, without feeding.
    Partial,
    Full,
}

/// A printer model. Units: dots, letters of font A, lines.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    #[serde(skip)]
    pub name: String,
    /// For the settings screen.
    pub title: String,
    /// Across the paper; 0 where the printer knows letters only.
    dots: usize,
    /// Of the roll, on each side of the dots: seen in pictures of the paper.
    pub margin: usize,
    pub columns: usize,
    /// Lines after the paper's end, to tear or to reach the knife.
    pub feed: u8,
    pub cut: Cut,
    pub qr: Drawing,
    pub barcode: Drawing,
    /// Answers to `DLE EOT`, as far as is known.
    pub status: bool,
    /// Reads signs above 7F as Chinese until told not to (`FS .`).
    #[serde(default)]
    pub cancel_chinese: bool,
    /// Sleeps: to be woken with zeros and a pause before a job.
    #[serde(default)]
    pub wake: bool,
    /// Can print letters of double width and height.
    #[serde(default = "yes")]
    pub sizes: bool,
}

const fn yes() -> bool {
    true
}

/// Why a profile is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("printer profile '{name}': {reason}")]
pub struct BadProfile {
    pub name: String,
    pub reason: String,
}

const BUILT_IN: [(&str, &str); 7] = [
    ("generic-58", include_str!("../../assets/printers/generic-58.toml")),
    ("generic-80", include_str!("../../assets/printers/generic-80.toml")),
    ("epson-tm", include_str!("../../assets/printers/epson-tm.toml")),
    ("epson-tm-180", include_str!("../../assets/printers/epson-tm-180.toml")),
    ("pos-5890", include_str!("../../assets/printers/pos-5890.toml")),
    ("bluetooth-58", include_str!("../../assets/printers/bluetooth-58.toml")),
    ("text-only", include_str!("../../assets/printers/text-only.toml")),
];

impl Profile {
    /// Reads a profile file; `name` is the file's, without its ending.
    pub fn parse(name: &str, text: &str) -> Result<Self, BadProfile> {
        let bad = |reason: String| BadProfile { name: name.to_owned(), reason };
        let mut profile: Self = toml::from_str(text).map_err(|fault| bad(fault.message().to_owned()))?;
        if !(16..=96).contains(&profile.columns) {
            return Err(bad(format!("columns = {} is not 16 to 96", profile.columns)));
        }
        if profile.dots != 0 && !(profile.columns * DOTS_PER_LETTER..=1_200).contains(&profile.dots) {
            return Err(bad(format!("dots = {} do not hold {} letters", profile.dots, profile.columns)));
        }
        name.clone_into(&mut profile.name);
        Ok(profile)
    }

    /// A shipped profile.
    pub fn built_in(name: &str) -> Option<Self> {
        let (name, text) = BUILT_IN.iter().find(|(known, _)| *known == name)?;
        Some(Self::parse(name, text).expect("a test reads every shipped profile"))
    }

    /// The names of the shipped profiles, the safe default first.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// The plain profile for a paper of so many letters: 58 mm up to 32, 80 mm at 180 dpi up to 42, else 80 mm.
    pub fn for_columns(columns: usize) -> Self {
        let name = match columns {
            ..=32 => "generic-58",
            33..=42 => "epson-tm-180",
            _ => "generic-80",
        };
        Self::built_in(name).expect("these names are in the list above")
    }

    /// Dots across the paper, for pictures also where the printer itself has none.
    pub fn dots(&self) -> usize {
        self.dots.max(self.columns * DOTS_PER_LETTER)
    }

    /// Whether the printer can be sent pictures.
    pub fn draws(&self) -> bool {
        self.dots > 0
    }
}

#[cfg(test)]
mod tests;
