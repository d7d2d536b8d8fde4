//! Where a shop's spreadsheet files are looked for.

use std::path::{Path, PathBuf};

/// Spreadsheet files where people put them: downloads, documents, desktop, sticks.
pub fn lists_here() -> Vec<PathBuf> {
    found(is_list)
}

/// Files of a kind, each once, by name.
fn found(is: fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = folders().iter().flat_map(|folder| inside(folder)).filter(|path| is(path)).collect();
    found.sort();
    found.dedup();
    found
}

/// The same with spreadsheets of other makes, the newest first: what was just put on a stick is what is meant.
pub fn sheets_here() -> Vec<PathBuf> {
    let mut found = found(is_sheet);
    found.sort_by_key(|path| std::cmp::Reverse(path.metadata().and_then(|about| about.modified()).ok()));
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

fn is_sheet(path: &Path) -> bool {
    // What a spreadsheet program keeps beside an open file is none.
    let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(['~', '.']));
    let is = |ending: &std::ffi::OsStr| {
        ["csv", "xlsx", "xls", "ods", "tsv"].iter().any(|known| ending.eq_ignore_ascii_case(known))
    };
    path.extension().is_some_and(is) && !hidden && path.is_file()
}
