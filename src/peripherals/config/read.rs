//! Reading `device.toml`: every key is taken out of the table by name, so what is left over is unknown.

use std::path::PathBuf;

use toml::{Table, Value};

use super::{
    Config, ConfigError, DoubleRead, DrawerOpen, DrawerPort, Flow, PrinterPort, Printers, ScannerHabits, ScannerPort,
};
use super::{Screen, SerialLine, Theme};
use crate::peripherals::display;
use crate::peripherals::scale::follow::Limits;

const PRINTER_FORMS: &str = "virtual, file:PATH, serial:PATH[:BAUD], tcp:HOST:PORT";
const SERIAL_FORMS: &str = "none, serial:PATH[:BAUD]";

pub(super) fn config(text: &str) -> Result<Config, ConfigError> {
    let table: Table = text.parse().map_err(|error: toml::de::Error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        ConfigError::Syntax { line: before.matches('\n').count() + 1, message: error.message().to_owned() }
    })?;
    let mut keys = Keys { table, path: String::new() };
    let (printers, apotek) = all_printers(&mut keys)?;
    let config = Config {
        printers,
        apotek,
        printer_flow: keys.one_of("printer_flow", &FLOWS, "xonxoff, rtscts, none")?.unwrap_or_default(),
        scanner: scanner(&mut keys)?,
        scanner_habits: habits(&mut keys)?,
        drawer: keys.one_of("drawer", &DRAWERS, "printer, none")?.unwrap_or_default(),
        drawer_open: drawer_open(&mut keys)?,
        scale: serial_or_none(&mut keys, "scale")?,
        scale_limits: limits(&mut keys)?,
        scale_tera: keys.text("scale_tera", "2027-11-30", |text| text.parse().ok())?,
        display: serial_or_none(&mut keys, "display")?,
        display_style: keys.one_of("display_style", &DISPLAY_STYLES, "epson, cd5220")?.unwrap_or_default(),
        screen: screen(&mut keys)?,
        backup: backup(&mut keys)?,
    };
    keys.all_known()?;
    Ok(config)
}

/// A folder by its whole path: a relative one would be another folder for each way in which the program is started.
fn backup(keys: &mut Keys) -> Result<Option<PathBuf>, ConfigError> {
    let Some(value) = keys.take("backup") else { return Ok(None) };
    match value.as_str().map(PathBuf::from) {
        Some(path) if path.is_absolute() => Ok(Some(path)),
        _ => Err(keys.bad("backup", &value, "/FOLDER")),
    }
}

pub(super) const FLOWS: [(&str, Flow); 3] =
    [("xonxoff", Flow::XonXoff), ("rtscts", Flow::RtsCts), ("none", Flow::None)];
pub(super) const DRAWERS: [(&str, DrawerPort); 2] = [("printer", DrawerPort::Printer), ("none", DrawerPort::None)];
pub(super) const DOUBLE_READS: [(&str, DoubleRead); 2] = [("count", DoubleRead::Count), ("ignore", DoubleRead::Ignore)];
pub(super) const THEMES: [(&str, Theme); 2] = [("terang", Theme::Terang), ("malam", Theme::Malam)];

pub(super) const DISPLAY_STYLES: [(&str, display::Style); 2] =
    [("epson", display::Style::Epson), ("cd5220", display::Style::Cd5220)];

/// The table's keys that nobody has asked for yet.
struct Keys {
    table: Table,
    /// What stands before a key in a message: `printer.apotek.`.
    path: String,
}

impl Keys {
    fn take(&mut self, key: &str) -> Option<Value> {
        self.table.remove(key)
    }

    fn bad(&self, key: &str, value: &Value, forms: &'static str) -> ConfigError {
        ConfigError::BadValue { key: format!("{}{key}", self.path), value: value.to_string(), forms }
    }

    /// A text that `read` understands; `forms` says which ones those are.
    fn text<T>(
        &mut self,
        key: &str,
        forms: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, ConfigError> {
        let Some(value) = self.take(key) else { return Ok(None) };
        let known = value.as_str().and_then(read);
        known.map(Some).ok_or_else(|| self.bad(key, &value, forms))
    }

    fn one_of<T: Copy>(
        &mut self,
        key: &str,
        words: &[(&str, T)],
        forms: &'static str,
    ) -> Result<Option<T>, ConfigError> {
        self.text(key, forms, |text| words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value))
    }

    fn whole(
        &mut self,
        key: &str,
        range: std::ops::RangeInclusive<i64>,
        forms: &'static str,
    ) -> Result<Option<i64>, ConfigError> {
        let Some(value) = self.take(key) else { return Ok(None) };
        match value.as_integer().filter(|number| range.contains(number)) {
            Some(number) => Ok(Some(number)),
            None => Err(self.bad(key, &value, forms)),
        }
    }

    fn all_known(self) -> Result<(), ConfigError> {
        match self.table.keys().next() {
            None => Ok(()),
            Some(key) => Err(ConfigError::UnknownKey { key: format!("{}{key}", self.path) }),
        }
    }
}

/// The shop's printers and the pharmacy counter's. TOML has no room for both `printer = "…"` and `[printer.apotek]`,
/// so where there is a table, the shop's own printer is `printer.port`.
fn all_printers(keys: &mut Keys) -> Result<(Printers, Option<Printers>), ConfigError> {
    let mut shop = Printers::default();
    let mut apotek = None;
    match keys.table.get("printer") {
        Some(Value::Table(_)) => {
            let Some(Value::Table(table)) = keys.take("printer") else { unreachable!("it was a table a line ago") };
            let mut inner = Keys { table, path: "printer.".to_owned() };
            shop.printer = inner.text("port", PRINTER_FORMS, printer_port)?.unwrap_or_default();
            apotek = inner.take("apotek");
            inner.all_known()?;
        }
        _ => shop.printer = keys.text("printer", PRINTER_FORMS, printer_port)?.unwrap_or_default(),
    }
    rest_of_printers(keys, &mut shop)?;
    let Some(apotek) = apotek else { return Ok((shop, None)) };
    let Value::Table(table) = apotek else {
        return Err(keys.bad("printer.apotek", &apotek, "[printer.apotek]"));
    };
    let mut inner = Keys { table, path: "printer.apotek.".to_owned() };
    let mut own = shop.clone();
    if let Some(port) = inner.text("printer", PRINTER_FORMS, printer_port)? {
        own.printer = port;
    }
    rest_of_printers(&mut inner, &mut own)?;
    inner.all_known()?;
    Ok((shop, Some(own)))
}

fn rest_of_printers(keys: &mut Keys, printers: &mut Printers) -> Result<(), ConfigError> {
    if let Some(port) = keys.text("label_printer", PRINTER_FORMS, printer_port)? {
        printers.label_printer = Some(port);
    }
    if let Some(name) = keys.text("printer_profile", "a-z 0-9 - _", profile_name)? {
        printers.printer_profile = name;
    }
    if let Some(name) = keys.text("label_profile", "a-z 0-9 - _", profile_name)? {
        printers.label_profile = Some(name);
    }
    Ok(())
}

fn scanner(keys: &mut Keys) -> Result<ScannerPort, ConfigError> {
    let read = |text: &str| match text {
        "keyboard" => Some(ScannerPort::Keyboard),
        _ => serial_line(text.strip_prefix("serial:")?).map(ScannerPort::Serial),
    };
    Ok(keys.text("scanner", "keyboard, serial:PATH[:BAUD]", read)?.unwrap_or_default())
}

fn habits(keys: &mut Keys) -> Result<ScannerHabits, ConfigError> {
    let plain = ScannerHabits::default();
    let gap_ms = keys.whole("scanner_gap_ms", 20..=100, "20 – 100")?;
    let short = |text: &str| (1..=4).contains(&text.chars().count()).then(|| text.to_owned());
    Ok(ScannerHabits {
        gap_ms: gap_ms.map_or(plain.gap_ms, i64::unsigned_abs),
        double_read: keys.one_of("double_read", &DOUBLE_READS, "count, ignore")?.unwrap_or_default(),
        group_separator: keys.text("scanner_gs", "|, ~, #, ^]", short)?,
    })
}

fn drawer_open(keys: &mut Keys) -> Result<DrawerOpen, ConfigError> {
    let seconds = keys.whole("drawer_open_s", 0..=3_600, "0 – 3600")?;
    Ok(seconds.map_or_else(DrawerOpen::default, |seconds| DrawerOpen(seconds.unsigned_abs())))
}

fn limits(keys: &mut Keys) -> Result<Limits, ConfigError> {
    let plain = Limits::default();
    let mut grams = |key, range: std::ops::RangeInclusive<i64>, forms, otherwise| {
        let found = keys.whole(key, range, forms)?.and_then(|grams| u32::try_from(grams).ok());
        Ok(found.unwrap_or(otherwise))
    };
    Ok(Limits {
        capacity_g: grams("scale_capacity_g", 100..=1_000_000, "100 – 1000000", plain.capacity_g)?,
        division_g: grams("scale_division_g", 1..=1_000, "1 – 1000", plain.division_g)?,
    })
}

fn screen(keys: &mut Keys) -> Result<Screen, ConfigError> {
    let plain = Screen::default();
    let language = |text: &str| ["id", "en"].contains(&text).then(|| text.to_owned());
    let sound = keys.whole("sound", 0..=3, "0 – 3")?.and_then(|volume| u8::try_from(volume).ok());
    Ok(Screen {
        language: keys.text("language", "id, en", language)?.unwrap_or(plain.language),
        px_per_mm: px_per_mm(keys)?,
        theme: keys.one_of("theme", &THEMES, "terang, malam")?.unwrap_or_default(),
        left_handed: yes_or_no(keys, "left_handed")?,
        large: yes_or_no(keys, "large")?,
        sound: sound.unwrap_or(plain.sound),
    })
}

fn px_per_mm(keys: &mut Keys) -> Result<Option<f64>, ConfigError> {
    let Some(value) = keys.take("px_per_mm") else { return Ok(None) };
    let whole = || value.as_integer().and_then(|number| u8::try_from(number).ok()).map(f64::from);
    match value.as_float().or_else(whole).filter(|size| (2.0..=20.0).contains(size)) {
        Some(size) => Ok(Some(size)),
        None => Err(keys.bad("px_per_mm", &value, "2 – 20")),
    }
}

fn yes_or_no(keys: &mut Keys, key: &str) -> Result<bool, ConfigError> {
    match keys.take(key) {
        None => Ok(false),
        Some(Value::Boolean(yes)) => Ok(yes),
        Some(value) => Err(keys.bad(key, &value, "true, false")),
    }
}

fn serial_or_none(keys: &mut Keys, key: &str) -> Result<Option<SerialLine>, ConfigError> {
    let read = |text: &str| match text {
        "none" => Some(None),
        _ => serial_line(text.strip_prefix("serial:")?).map(Some),
    };
    Ok(keys.text(key, SERIAL_FORMS, read)?.flatten())
}

/// One of the four forms of a printer; `None` for anything else.
pub(super) fn printer_port(text: &str) -> Option<PrinterPort> {
    match text.split_once(':') {
        None if text == "virtual" => Some(PrinterPort::Virtual),
        Some(("file", path)) if !path.is_empty() => Some(PrinterPort::File(PathBuf::from(path))),
        Some(("serial", line)) => serial_line(line).map(PrinterPort::Serial),
        Some(("tcp", address)) => {
            let (host, port) = address.rsplit_once(':')?;
            let known = !host.is_empty() && port.parse::<u16>().is_ok_and(|port| port > 0);
            known.then(|| PrinterPort::Tcp(address.to_owned()))
        }
        _ => None,
    }
}

/// `PATH[:BAUD]`; a path may hold colons of its own, as those of `/dev/serial/by-path/` do.
fn serial_line(text: &str) -> Option<SerialLine> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let line = match text.rsplit_once(':') {
        Some((path, baud)) if digits(baud) => SerialLine { path: path.to_owned(), baud: baud.parse().ok()? },
        _ => SerialLine { path: text.to_owned(), baud: SerialLine::DEFAULT_BAUD },
    };
    (!line.path.is_empty() && (300..=4_000_000).contains(&line.baud)).then_some(line)
}

fn profile_name(text: &str) -> Option<String> {
    let plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-' || sign == '_';
    (!text.is_empty() && text.chars().all(plain)).then(|| text.to_owned())
}
