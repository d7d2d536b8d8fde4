//! Copies of the shop that are made by themselves: where they may go, when the last one was read back, and which are
//! here to begin again from.
//!
//! Always holds: what counts as the last copy was written whole and read back; a place that is not plugged in is said
//! and never made. When and where the last one was made is noted beside the shop (`cadangan.json`), since the stick
//! it is on is not always here.
//! Neighbours: one copy (`backup.rs`), who asks (`counter/keeping.rs`).

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::domain::id::TillLetter;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::folder::Folder;
use crate::store::backup::is_backup;
use crate::store::{Mode, Store};

use super::backup::{self, BackupError};
use super::list_files;

/// The folder on a stick that the copies lie in.
pub const FOLDER: &str = "cadangan-gerai";

/// Days after which the last copy is too old: a weekend, and a day on which somebody forgot the stick.
pub const DAYS: i64 = 3;

/// A place beside this machine's own disk: a stick, or a folder of another machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub path: PathBuf,
    /// Bytes that may be written there; `None` where the platform does not say.
    pub free: Option<u64>,
    /// Over the network.
    pub afar: bool,
}

/// The last copy that was read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastCopy {
    pub at: Instant,
    pub file: PathBuf,
    pub records: u64,
}

/// What is wrong with the copies; `None` where all is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nobody has said where they go.
    Place,
    /// None was made.
    Never,
    /// The last one is of so many days ago.
    Old(i64),
}

/// What is to be said of the copies now.
pub fn lack(place: bool, last: Option<&LastCopy>, now: Instant) -> Option<Lack> {
    const DAY_MS: i64 = 86_400_000;
    let days = |last: &LastCopy| (now.millis() - last.at.millis()) / DAY_MS;
    match (place, last) {
        (false, _) => Some(Lack::Place),
        (true, None) => Some(Lack::Never),
        (true, Some(last)) => Some(days(last)).filter(|days| *days >= DAYS).map(Lack::Old),
    }
}

/// Sticks and folders of other machines that are here now.
pub fn spots() -> Vec<Spot> {
    let spot = |(path, afar): (PathBuf, bool)| Spot { free: Folder::at(&path).free_space(), path, afar };
    mounts().into_iter().map(spot).collect()
}

fn mounts() -> Vec<(PathBuf, bool)> {
    if cfg!(windows) {
        let drives = ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\")));
        return drives.filter(|drive| drive.is_dir()).map(|drive| (drive, false)).collect();
    }
    match fs::read_to_string("/proc/self/mounts") {
        Ok(table) => mounted(&table),
        Err(_) => list_files::inside(Path::new("/Volumes")).into_iter().map(|path| (path, false)).collect(),
    }
}

/// The places of a table of mounts that are no part of this machine: what is mounted where sticks go, and what comes
/// over the network.
fn mounted(table: &str) -> Vec<(PathBuf, bool)> {
    const STICKS: [&str; 3] = ["/media/", "/run/media/", "/mnt/"];
    const AFAR: [&str; 6] = ["cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "fuse.rclone"];
    let place = |line: &str| {
        let mut words = line.split(' ').skip(1);
        let (path, kind) = (unescaped(words.next()?), words.next()?);
        let afar = AFAR.contains(&kind);
        (afar || STICKS.iter().any(|begin| path.starts_with(begin))).then(|| (PathBuf::from(path), afar))
    };
    let mut places: Vec<(PathBuf, bool)> = table.lines().filter_map(place).collect();
    places.sort();
    places.dedup();
    places
}

/// Blanks and the like stand as three octal digits in it.
fn unescaped(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let octal = after.get(..3).and_then(|three| std::str::from_utf8(three).ok());
        match (first, octal.and_then(|three| u8::from_str_radix(three, 8).ok())) {
            (b'\\', Some(byte)) => {
                bytes.push(byte);
                rest = &after[3..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Makes the folder for copies on a place that is there.
///
/// # Errors
/// It is gone, full, or may not be written.
pub fn prepare(spot: &Path) -> Result<PathBuf, BackupError> {
    if !spot.is_dir() {
        return Err(BackupError::PlaceMissing { path: spot.display().to_string() });
    }
    let place = spot.join(FOLDER);
    match place.is_dir() {
        true => Ok(place),
        false => fs::create_dir(&place)
            .map(|()| place.clone())
            .map_err(|source| BackupError::NotWritten { path: place.display().to_string(), source }),
    }
}

/// Makes the copy of a day, reads it back, and notes that there is one.
///
/// # Errors
/// Those of [`backup::after_closing`]; the copy before is still the last then.
pub fn make(
    folder: &Folder,
    place: &Path,
    (till, date): (&TillLetter, BusinessDate),
    at: Instant,
) -> Result<LastCopy, BackupError> {
    let (file, copied) = backup::after_closing(folder, place, till, date)?;
    let last = LastCopy { at, file, records: copied.records };
    // The copy is there; that it could not be noted is found out by the reminder, a few days early.
    let _noted = serde_json::to_vec(&last).map(|bytes| fs::write(folder.last_copy(), bytes));
    Ok(last)
}

/// What was noted of the last copy. A note that cannot be read is none.
pub fn last(folder: &Folder) -> Option<LastCopy> {
    fs::read(folder.last_copy()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok())
}

/// A copy that a shop may begin again from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCopy {
    pub path: PathBuf,
    /// Of the cooperative.
    pub name: String,
    pub till: String,
    /// The business day of its newest record.
    pub date: Option<BusinessDate>,
}

/// Copies where people keep them, the newest first.
pub fn copies_here() -> Vec<FoundCopy> {
    let folders = list_files::folders();
    let under = folders.iter().map(|folder| folder.join(FOLDER)).collect::<Vec<_>>();
    let mut files: Vec<PathBuf> = folders
        .iter()
        .chain(&under)
        .flat_map(|folder| list_files::inside(folder))
        .filter(|file| is_named(file))
        .collect();
    files.sort();
    files.dedup();
    let mut found: Vec<FoundCopy> = files.iter().filter_map(|file| described(file)).collect();
    found.sort_by(|one, other| other.date.cmp(&one.date).then_with(|| one.path.cmp(&other.path)));
    found
}

fn is_named(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| matches!(ending, "gerai" | "backup")) && file.is_file()
}

/// Whose copy a file is; `None` where it is none, or cannot be read.
pub fn described(file: &Path) -> Option<FoundCopy> {
    if !is_backup(file) {
        return None;
    }
    let store = Store::open(file.to_owned(), Mode::ReadOnly).ok()?;
    let newest = store.newest_record().ok()?;
    let settings = store.settings_on(Zone::default().date(newest?)).ok()?;
    let zone = Zone::parse(&settings.timezone).unwrap_or_default();
    let till = store.identity().till.as_ref().map(ToString::to_string).unwrap_or_default();
    Some(FoundCopy { path: file.to_owned(), name: settings.name, till, date: newest.map(|at| zone.date(at)) })
}

impl Lack {
    /// One line of *Perlu dilihat*: what is wrong, and what to do.
    pub fn said(self) -> (Text, Text) {
        match self {
            Self::Place => (Text::new("copies-nowhere"), Text::new("copies-nowhere-detail")),
            Self::Never => (Text::new("copies-never"), Text::new("copies-old-detail")),
            Self::Old(days) => (Text::new("copies-old").with("days", days), Text::new("copies-old-detail")),
        }
    }
}

#[cfg(test)]
mod tests;
