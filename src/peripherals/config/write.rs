//! Writing `device.toml`: what differs from the defaults, so that a better default of a later version reaches the shop.

use std::fmt;

use toml::{Table, Value};

use super::read::{DISPLAY_STYLES, DOUBLE_READS, DRAWERS, FLOWS, THEMES};
use super::{Config, PrinterPort, Printers, ScannerHabits, ScannerPort, Screen, SerialLine};

pub(super) fn config(config: &Config) -> String {
    let plain = Config::default();
    let mut table = Table::new();
    let mut put = |key: &str, differs: bool, value: Value| {
        if differs {
            table.insert(key.to_owned(), value);
        }
    };
    put("printer_flow", config.printer_flow != plain.printer_flow, word(&FLOWS, config.printer_flow));
    put("drawer", config.drawer != plain.drawer, word(&DRAWERS, config.drawer));
    let seconds = i64::try_from(config.drawer_open.0).unwrap_or(i64::MAX);
    put("drawer_open_s", config.drawer_open != plain.drawer_open, Value::Integer(seconds));
    if let ScannerPort::Serial(line) = &config.scanner {
        put("scanner", true, text(line));
    }
    if let Some(line) = &config.scale {
        put("scale", true, text(line));
    }
    let (now, plain_limits) = (config.scale_limits, plain.scale_limits);
    put("scale_capacity_g", now.capacity_g != plain_limits.capacity_g, Value::Integer(now.capacity_g.into()));
    put("scale_division_g", now.division_g != plain_limits.division_g, Value::Integer(now.division_g.into()));
    if let Some(until) = config.scale_tera {
        put("scale_tera", true, text(&until));
    }
    if let Some(line) = &config.display {
        put("display", true, text(line));
    }
    put("display_style", config.display_style != plain.display_style, word(&DISPLAY_STYLES, config.display_style));
    if let Some(path) = &config.backup {
        put("backup", true, text(&path.display()));
    }
    habits(&config.scanner_habits, &mut put);
    screen(&config.screen, &mut put);
    printers(config, &mut table);
    table.to_string()
}

fn habits(habits: &ScannerHabits, put: &mut impl FnMut(&str, bool, Value)) {
    let plain = ScannerHabits::default();
    let gap_ms = i64::try_from(habits.gap_ms).unwrap_or(i64::MAX);
    put("scanner_gap_ms", habits.gap_ms != plain.gap_ms, Value::Integer(gap_ms));
    put("double_read", habits.double_read != plain.double_read, word(&DOUBLE_READS, habits.double_read));
    if let Some(sign) = &habits.group_separator {
        put("scanner_gs", true, text(sign));
    }
}

fn screen(screen: &Screen, put: &mut impl FnMut(&str, bool, Value)) {
    let plain = Screen::default();
    put("language", screen.language != plain.language, text(&screen.language));
    put("theme", screen.theme != plain.theme, word(&THEMES, screen.theme));
    put("left_handed", screen.left_handed, Value::Boolean(screen.left_handed));
    put("large", screen.large, Value::Boolean(screen.large));
    put("sound", screen.sound != plain.sound, Value::Integer(i64::from(screen.sound)));
    if let Some(size) = screen.px_per_mm {
        put("px_per_mm", true, Value::Float(size));
    }
}

fn printers(config: &Config, table: &mut Table) {
    let plain = Printers::default();
    let mut own = pairs(&config.printers, &plain);
    if let Some(apotek) = &config.apotek {
        let mut inner = Table::new();
        if let Some(port) = own.remove("printer") {
            inner.insert("port".to_owned(), port);
        }
        inner.insert("apotek".to_owned(), Value::Table(pairs(apotek, &config.printers)));
        own.insert("printer".to_owned(), Value::Table(inner));
    }
    table.extend(own);
}

/// What of `printers` is not as in `base`.
fn pairs(printers: &Printers, base: &Printers) -> Table {
    let mut table = Table::new();
    let mut put = |key: &str, differs: bool, value: Option<Value>| {
        if let Some(value) = value.filter(|_| differs) {
            table.insert(key.to_owned(), value);
        }
    };
    put("printer", printers.printer != base.printer, Some(text(&printers.printer)));
    put("label_printer", printers.label_printer != base.label_printer, printers.label_printer.as_ref().map(text));
    put("printer_profile", printers.printer_profile != base.printer_profile, Some(text(&printers.printer_profile)));
    put("label_profile", printers.label_profile != base.label_profile, printers.label_profile.as_ref().map(text));
    table
}

fn text(value: &impl fmt::Display) -> Value {
    Value::String(value.to_string())
}

fn word<T: Copy + PartialEq>(words: &[(&str, T)], value: T) -> Value {
    let known = words.iter().find(|(_, known)| *known == value);
    Value::String(known.map_or("", |(word, _)| word).to_owned())
}

impl fmt::Display for PrinterPort {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Virtual => formatter.write_str("virtual"),
            Self::File(path) => write!(formatter, "file:{}", path.display()),
            Self::Serial(line) => line.fmt(formatter),
            Self::Tcp(address) => write!(formatter, "tcp:{address}"),
        }
    }
}

impl fmt::Display for SerialLine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "serial:{}:{}", self.path, self.baud)
    }
}
