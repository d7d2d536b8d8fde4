//! The papers of a members' meeting, bound into the data folder: one PDF to print, one XLSX to reckon with.
//!
//! Written by the thread that reads lists, so that nobody waits for it; each file stands whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};

use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::io::clock::{Clock, System};
use crate::locale::Language;
use crate::reports::{self, File};
use crate::store::Store;

/// Under the data folder.
const FOLDER: &str = "rat";

/// Writes both files of a year; answers with the folder they lie in.
///
/// # Errors
/// The sentence that says what could not be read or written; what was there before stays.
pub fn write(store: &Store, zone: &Zone, year: i16, by: &str, language: Language) -> Result<PathBuf, Text> {
    let masthead = reports::masthead(store, zone, System.now(), by).map_err(|error| error.advice())?;
    let data = store.path().parent().unwrap_or_else(|| Path::new("."));
    let folder = data.join(FOLDER);
    let failed = |error: std::io::Error| Text::new("report-not-written").with("reason", error.to_string());
    fs::create_dir_all(&folder).map_err(failed)?;
    for (form, ending) in [(File::Pdf, "pdf"), (File::Xlsx, "xlsx")] {
        let bytes = reports::pack(store, year, form, &masthead, language, zone).map_err(|error| error.advice())?;
        let half = folder.join(format!("RAT-{year}.{ending}.part"));
        fs::write(&half, bytes).map_err(failed)?;
        fs::rename(&half, folder.join(format!("RAT-{year}.{ending}"))).map_err(failed)?;
    }
    Ok(folder)
}
