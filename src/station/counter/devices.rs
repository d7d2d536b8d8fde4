//! How a counter is set, as a settings screen shows it, and what could be chosen.
//!
//! Always holds: what cannot be (a printer's address without a port) changes nothing and is said.

use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::Language;
use crate::peripherals::config::detect::detect;
use crate::peripherals::config::{Config, DrawerPort, PrinterPort, ScannerPort, SerialLine, Theme};
use crate::receipt::profile::Profile;

/// The forms of `device.toml` (contract section 5), each as text.
#[derive(Clone, Debug, PartialEq)]
pub struct Devices {
    pub printer: String,
    pub profile: String,
    pub scanner: String,
    pub scale: String,
    /// The last day of the scale's mark (D21).
    pub tera: Option<BusinessDate>,
    /// The customer's.
    pub display: String,
    /// Opened by the printer; else there is none.
    pub drawer: bool,
    pub language: Language,
    /// Pixels in a millimetre, measured with a bank card; `None` until then.
    pub px_per_mm: Option<f64>,
    pub malam: bool,
    pub left_handed: bool,
    pub large: bool,
    /// Volume of sounds, 0 (none) to 3.
    pub sound: u8,
}

/// No such device.
pub const NONE: &str = "none";

fn line(line: Option<&SerialLine>) -> String {
    line.map_or_else(|| NONE.to_owned(), ToString::to_string)
}

impl Default for Devices {
    fn default() -> Self {
        Self::of(&Config::default())
    }
}

impl Devices {
    pub fn of(config: &Config) -> Self {
        let scanner = match &config.scanner {
            ScannerPort::Keyboard => "keyboard".to_owned(),
            ScannerPort::Serial(line) => line.to_string(),
        };
        Self {
            printer: config.printers.printer.to_string(),
            profile: config.printers.printer_profile.clone(),
            scanner,
            scale: line(config.scale.as_ref()),
            tera: config.scale_tera,
            display: line(config.display.as_ref()),
            drawer: config.drawer == DrawerPort::Printer,
            language: Language::from_code(&config.screen.language).unwrap_or_default(),
            px_per_mm: config.screen.px_per_mm,
            malam: config.screen.theme == Theme::Malam,
            left_handed: config.screen.left_handed,
            large: config.screen.large,
            sound: config.screen.sound,
        }
    }

    /// Changes the settings to these, or says which of them cannot be.
    pub fn write_into(&self, config: &mut Config) -> Result<(), Text> {
        // Read as the file would be, so that there is one rule for what a port is called.
        let mut table = toml::Table::new();
        table.insert("printer".to_owned(), self.printer.clone().into());
        table.insert("printer_profile".to_owned(), self.profile.clone().into());
        table.insert("scanner".to_owned(), self.scanner.clone().into());
        table.insert("scale".to_owned(), self.scale.clone().into());
        table.insert("display".to_owned(), self.display.clone().into());
        let read = Config::parse(&table.to_string()).map_err(|error| error.advice())?;
        config.printers.printer = read.printers.printer;
        config.printers.printer_profile = read.printers.printer_profile;
        config.scanner = read.scanner;
        config.scale = read.scale;
        config.scale_tera = self.tera;
        config.display = read.display;
        config.drawer = if self.drawer { DrawerPort::Printer } else { DrawerPort::None };
        let screen = &mut config.screen;
        self.language.code().clone_into(&mut screen.language);
        screen.px_per_mm = self.px_per_mm;
        screen.theme = if self.malam { Theme::Malam } else { Theme::Terang };
        screen.left_handed = self.left_handed;
        screen.large = self.large;
        screen.sound = self.sound.min(3);
        Ok(())
    }
}

/// What is plugged in, and the profiles there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub printers: Vec<String>,
    pub scanners: Vec<String>,
    pub scales: Vec<String>,
    pub displays: Vec<String>,
    pub profiles: Vec<String>,
}

impl Choices {
    /// What is here now; what is set stays a choice while it is unplugged.
    pub fn here(config: &Config) -> Self {
        let found = detect();
        let serial: Vec<String> = found.serial.iter().map(ToString::to_string).collect();
        let mut printers = vec![PrinterPort::Virtual.to_string()];
        printers.extend(found.printers.iter().map(ToString::to_string));
        printers.extend(serial.iter().cloned());
        let mut scanners = vec!["keyboard".to_owned()];
        scanners.extend(serial.iter().cloned());
        let mut scales = vec![NONE.to_owned()];
        scales.extend(serial);
        let mut displays = scales.clone();
        let set = Devices::of(config);
        let all = [
            (&mut printers, set.printer),
            (&mut scanners, set.scanner),
            (&mut scales, set.scale),
            (&mut displays, set.display),
        ];
        for (choices, now) in all {
            if !choices.contains(&now) {
                choices.push(now);
            }
        }
        Self { printers, scanners, scales, displays, profiles: Profile::names().map(str::to_owned).collect() }
    }
}
