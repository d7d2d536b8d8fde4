//! `device.toml`: which devices stand on this counter and how this screen is set. Read, written, proposed.
//!
//! Always holds: what is written reads back as the same value; an unknown key is refused by name, since a misspelt one
//! would silently leave a device unused; the file is replaced whole or not at all.
//! Not here: what a printer model can do (`receipt/profile.rs`), settings of the cooperative (`domain/settings.rs`).

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::display;
use super::scale::follow::Limits;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

pub mod detect;
mod read;
mod write;

/// Where a printer is. Text forms: `virtual`, `file:PATH`, `serial:PATH[:BAUD]`, `tcp:HOST:PORT`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum PrinterPort {
    /// PNG and text into `prints/` of the data folder.
    #[default]
    Virtual,
    File(PathBuf),
    Serial(SerialLine),
    /// Host and port, as in `192.168.1.50:9100`.
    Tcp(String),
}

/// A serial port and its speed in baud; 8 data bits, no parity, one stop bit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SerialLine {
    pub path: String,
    pub baud: u32,
}

impl SerialLine {
    /// What a scanner, scale or printer has from the factory (D7).
    pub const DEFAULT_BAUD: u32 = 9_600;
}

/// How a serial printer says that its buffer is full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flow {
    /// In the data, so it works on a cable with three wires.
    #[default]
    XonXoff,
    RtsCts,
    None,
}

/// Where scans come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ScannerPort {
    #[default]
    Keyboard,
    Serial(SerialLine),
}

/// Who opens the drawer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DrawerPort {
    /// The receipt printer's socket.
    #[default]
    Printer,
    /// A key in the cashier's hand.
    None,
}

/// The printers of one counter (D12a).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printers {
    pub printer: PrinterPort,
    pub printer_profile: String,
    /// `None`: labels come out of the receipt printer.
    pub label_printer: Option<PrinterPort>,
    /// `None`: that of the receipt printer.
    pub label_profile: Option<String>,
}

impl Default for Printers {
    fn default() -> Self {
        Self {
            printer: PrinterPort::default(),
            printer_profile: Config::DEFAULT_PROFILE.to_owned(),
            label_printer: None,
            label_profile: None,
        }
    }
}

impl Printers {
    pub fn label_port(&self) -> &PrinterPort {
        self.label_printer.as_ref().unwrap_or(&self.printer)
    }

    pub fn label_profile(&self) -> &str {
        self.label_profile.as_ref().unwrap_or(&self.printer_profile)
    }
}

/// How a keyboard scanner is told from typing, and what its codes look like (D2, D5, D6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScannerHabits {
    /// The longest pause between two characters of a scan, in milliseconds, 20 to 100; 100 for slow Bluetooth.
    pub gap_ms: u64,
    /// Whether the same code again within 300 ms counts (D4).
    pub double_read: DoubleRead,
    /// What the scanner sends in place of GS (1D) where a keyboard cannot: `|`, `~`, `#`, `^]`.
    pub group_separator: Option<String>,
}

/// What the same code within 300 ms of itself is: a second piece, or one pull of the trigger read twice (D4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DoubleRead {
    #[default]
    Count,
    Ignore,
}

impl Default for ScannerHabits {
    fn default() -> Self {
        Self { gap_ms: 50, double_read: DoubleRead::Count, group_separator: None }
    }
}

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Terang,
    Malam,
}

/// How this counter's screen is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// `id` or `en`.
    pub language: String,
    /// Pixels in a millimetre, 2 to 20, measured with a bank card; `None` until then.
    pub px_per_mm: Option<f64>,
    pub theme: Theme,
    /// Number pad and finishing key on the left.
    pub left_handed: bool,
    /// Larger letters, fewer lines.
    pub large: bool,
    /// Volume of sounds, 0 (none) to 3.
    pub sound: u8,
}

impl Default for Screen {
    fn default() -> Self {
        Self {
            language: "id".to_owned(),
            px_per_mm: None,
            theme: Theme::Terang,
            left_handed: false,
            large: false,
            sound: 2,
        }
    }
}

/// Seconds after which a drawer that stands open is said; 30 unless set (D17).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawerOpen(pub u64);

impl Default for DrawerOpen {
    fn default() -> Self {
        Self(30)
    }
}

/// All of `device.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    pub printers: Printers,
    /// The pharmacy counter's own printers; what it does not name is the shop's.
    pub apotek: Option<Printers>,
    pub printer_flow: Flow,
    pub scanner: ScannerPort,
    pub scanner_habits: ScannerHabits,
    pub drawer: DrawerPort,
    /// `drawer_open_s`: seconds after which an open drawer is said (D17); 0 never.
    pub drawer_open: DrawerOpen,
    pub scale: Option<SerialLine>,
    /// `scale_capacity_g`, `scale_division_g`: as on the scale's plate.
    pub scale_limits: Limits,
    /// `scale_tera`: the last day of the mark that lets the scale weigh for trade (D21); `None`: nobody has said.
    pub scale_tera: Option<BusinessDate>,
    pub display: Option<SerialLine>,
    pub display_style: display::Style,
    pub screen: Screen,
    /// Where a backup is put after every closing of the till: a stick, another PC's folder. Nowhere unless set.
    pub backup: Option<PathBuf>,
}

/// Why `device.toml` cannot be used or written.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("device.toml is not TOML, line {line}: {message}")]
    Syntax { line: usize, message: String },
    #[error("device.toml has an unknown key {key}")]
    UnknownKey { key: String },
    #[error("device.toml says {key} = {value}, and {key} may be {forms}")]
    BadValue { key: String, value: String, forms: &'static str },
    #[error("cannot read {path}")]
    NotRead {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("cannot write {path}")]
    NotWritten {
        path: String,
        #[source]
        source: std::io::Error,
    },
}

impl ConfigError {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        match self {
            Self::Syntax { line, .. } => Text::new("device-syntax").with("line", *line),
            Self::UnknownKey { key } => Text::new("device-unknown-key").with("key", key.as_str()),
            Self::BadValue { key, value, forms } => Text::new("device-bad-value")
                .with("key", key.as_str())
                .with("value", value.as_str())
                .with("forms", *forms),
            Self::NotRead { path, .. } => Text::new("device-not-read").with("path", path.as_str()),
            Self::NotWritten { path, .. } => Text::new("device-not-written").with("path", path.as_str()),
        }
    }
}

impl Config {
    /// The safe one for a head nobody has described (perangkat 2.2).
    pub const DEFAULT_PROFILE: &str = "generic-58";

    /// The file's settings; a missing file is the defaults.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text),
            Err(source) if source.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(source) => Err(ConfigError::NotRead { path: path.display().to_string(), source }),
        }
    }

    /// Reads the text of a `device.toml`; what it does not name keeps its default.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        read::config(text)
    }

    /// The text of a `device.toml` that reads back as these settings; only what differs from the defaults is named.
    pub fn to_toml(&self) -> String {
        write::config(self)
    }

    /// Replaces the file, whole or not at all.
    pub fn save(&self, path: &Path) -> Result<(), ConfigError> {
        let draft = path.with_extension("toml.new");
        let write = || {
            std::fs::write(&draft, self.to_toml())?;
            std::fs::File::open(&draft)?.sync_all()?;
            std::fs::rename(&draft, path)
        };
        write().map_err(|source| ConfigError::NotWritten { path: path.display().to_string(), source })
    }
}

#[cfg(test)]
mod tests;
