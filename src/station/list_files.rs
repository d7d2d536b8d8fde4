//! Where a shop's spreadsheet files are looked for.

use std::path::{Path, PathBuf};

/// Spreadsheet files where people put them: downloads, documents, desktop, sticks.
pub fn lists_here() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        folders().iter().flat_map(|folder| inside(folder)).filter(|path| is_list(path)).collect();
    found.sort();
    found.dedup();
    found
}

/// Where people put files: downloads, documents, desktop, sticks.
pub(super) fn folders() -> Vec<PathBuf> {
    const AT_HOME: [&str; 7] = ["Downloads", "Unduhan", "Documents", "Dokumen", "Desktop", "Meja", "."];
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from);
    let mut folders: Vec<PathBuf> = home.iter().flat_map(|home| AT_HOME.map(|name| home.join(name))).collect();
    for sticks in ["/media", "/run/media", "/mnt", "/Volumes"] {
        for stick in inside(Path::new(sticks)) {
            folders.extend(inside(&stick));
            folders.push(stick);
        }
    }
    folders
}

pub(super) fn inside(folder: &Path) -> Vec<PathBuf> {
    // A folder that is not there or may not be read holds no list for us.
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

fn is_list(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) && path.is_file()
}
