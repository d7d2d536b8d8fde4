//! What is plugged in: proposals for the settings screen.
//!
//! Reads names only and opens nothing, so that a device in use is not disturbed.

use std::path::{Path, PathBuf};

use super::{PrinterPort, SerialLine};

/// Devices that could be on this counter; a person says which is which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub printers: Vec<PrinterPort>,
    pub serial: Vec<SerialLine>,
}

/// Looks for USB printers (`/dev/usb/lp*`) and serial ports, these by their stable names where there are any (D7).
pub fn detect() -> Found {
    let printers = names_in(Path::new("/dev/usb"), "lp").into_iter().map(PrinterPort::File).collect();
    let stable = names_in(Path::new("/dev/serial/by-id"), "");
    let paths: Vec<String> = match stable.is_empty() {
        false => stable.into_iter().map(|path| path.display().to_string()).collect(),
        true => serialport::available_ports().unwrap_or_default().into_iter().map(|port| port.port_name).collect(),
    };
    let line = |path| SerialLine { path, baud: SerialLine::DEFAULT_BAUD };
    Found { printers, serial: paths.into_iter().map(line).collect() }
}

fn names_in(folder: &Path, start: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let fits = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(fits).collect();
    paths.sort();
    paths
}
