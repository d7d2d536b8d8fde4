//! A backup in one file while the till sells, and a shop made of it again elsewhere.
//!
//! Always holds: a backup stands under its name only when it was written whole and read back; restoring never touches a
//! folder that holds a shop; a restored till signs with a key and an id of its own, under a letter that was never
//! given, because what the old one did after the copy is not in it (contract 4).
//! Not here: the bytes of the copy (`store/backup.rs`), where a new shop is made (`found.rs`).

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::domain::cooperative::founding::SYSTEM;
use crate::domain::event::restored::Restored;
use crate::domain::event::{DeviceEnrolled, Event};
use crate::domain::id::{DeviceId, TillLetter, UserId};
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::folder::{Folder, FolderError};
use crate::log::chain::write_key;
use crate::store::backup::{Carried, Copied, is_backup};
use crate::store::projections::Progress;
use crate::store::verify::NotVerified;
use crate::store::{Mode, Store, StoreError};

pub mod ledger;

use super::Doors;
use super::found::{FoundError, Site};

/// The name under which the PINs' secret travels. The signing key does not travel at all.
const SECRET: &str = "device.secret";
const DEVICE_TOML: &str = "device.toml";
/// Own templates: `receipts/NAME`.
const TEMPLATES: &str = "receipts/";

/// Why there is no backup, or none was restored. Nothing is half done.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Found(#[from] FoundError),
    #[error("{path} cannot be written")]
    NotWritten {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("{path} cannot be read")]
    NotRead {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("{path} is no backup")]
    NoBackup { path: String },
    #[error("{path} is the backup of a ledger")]
    OfALedger { path: String },
    #[error("backup {path} is damaged: {detail}")]
    Damaged { path: String, detail: String },
    #[error("{name} stands in {path}")]
    NotEmpty { path: String, name: String },
    #[error("{path} is another file than a backup")]
    Foreign { path: String },
    #[error("there is no folder {path}")]
    PlaceMissing { path: String },
    #[error("the letter {till} was given already")]
    LetterGiven { till: TillLetter },
    #[error("all letters are given")]
    NoLetterLeft,
}

impl BackupError {
    pub fn advice(&self) -> Text {
        let file = |key, path: &str| Text::new(key).with("file", path);
        match self {
            Self::Folder(error) => error.advice(),
            Self::Store(error) => error.advice(),
            Self::Found(error) => error.advice(),
            Self::NotWritten { path, source } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => file("cli-no-room", path),
                _ => file("cli-cannot-write", path),
            },
            Self::NotRead { path, source } => match source.kind() {
                ErrorKind::NotFound => file("backup-missing", path),
                _ => file("backup-unreadable", path),
            },
            Self::NoBackup { path } => file("backup-none", path),
            Self::OfALedger { path } => file("backup-of-ledger", path),
            Self::Damaged { path, .. } => file("backup-damaged", path),
            Self::NotEmpty { path, name } => {
                Text::new("backup-not-empty").with("folder", path.as_str()).with("name", name.as_str())
            }
            Self::Foreign { path } => file("backup-foreign", path),
            Self::PlaceMissing { path } => Text::new("backup-place-missing").with("folder", path.as_str()),
            Self::LetterGiven { till } => Text::new("backup-letter-given").with("till", till.to_string()),
            Self::NoLetterLeft => Text::new("backup-no-letter"),
        }
    }
}

/// Copies the shop of a folder into one file. A reader: the till goes on selling, and waits for nothing.
pub fn back_up(folder: &Folder, to: &Path, progress: Progress<'_>) -> Result<Copied, BackupError> {
    folder.must_have_shop()?;
    let store = Store::open(folder.database(), Mode::ReadOnly)?;
    write_copy(&store, &carried(folder)?, to, progress)
}

/// The copy stands under its name whole and read back, or not at all.
fn write_copy(store: &Store, carried: &[Carried], to: &Path, progress: Progress<'_>) -> Result<Copied, BackupError> {
    let mut draft = to.as_os_str().to_owned();
    draft.push(".new");
    let draft = PathBuf::from(draft);
    let written = |source| BackupError::NotWritten { path: to.display().to_string(), source };
    if fs::symlink_metadata(to).is_ok_and(|found| found.is_file() && found.len() > 0 && !is_backup(to)) {
        return Err(BackupError::Foreign { path: to.display().to_string() });
    }
    sweep(&draft).map_err(written)?;
    private_file(&draft).map_err(written)?;
    let copied = store.copy_to(&draft, carried, progress).map_err(BackupError::from).and_then(|copied| {
        File::open(&draft).and_then(|file| file.sync_all()).map_err(written)?;
        fs::rename(&draft, to).map_err(written)?;
        Ok(copied)
    });
    if copied.is_err() {
        // What was half written helps nobody, and would be taken for a backup one day.
        let _swept = sweep(&draft);
    }
    copied
}

/// How many backups of one till are kept where they are put by themselves: a month of days.
const KEPT: usize = 30;

/// The backup that is made by itself after a closing: one file a day, the oldest of more than thirty thrown away.
/// Answers where it is and what it holds. A folder that is not there is not made: the stick is not plugged in, and what
/// was written into the empty place where it belongs would be missing on it.
pub fn after_closing(
    folder: &Folder,
    place: &Path,
    till: &TillLetter,
    date: BusinessDate,
) -> Result<(PathBuf, Copied), BackupError> {
    if !place.is_dir() {
        return Err(BackupError::PlaceMissing { path: place.display().to_string() });
    }
    let begin = format!("gerai-{till}-");
    let file = place.join(format!("{begin}{date}.gerai"));
    let copied = back_up(folder, &file, &mut |_, _| ControlFlow::Continue(()))?;
    let is_ours = |name: &str| {
        let date = name.strip_prefix(&begin).and_then(|rest| rest.strip_suffix(".gerai"));
        date.is_some_and(|date| date.parse::<BusinessDate>().is_ok())
    };
    let found = fs::read_dir(place).into_iter().flatten().flatten();
    let mut names: Vec<String> = found.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| is_ours(name));
    names.sort();
    for name in names.iter().rev().skip(KEPT) {
        // One that cannot be thrown away now is so next time; the new one is there.
        let _gone = fs::remove_file(place.join(name));
    }
    Ok((file, copied))
}

/// Names of members and the secret of their PINs are in it.
fn private_file(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).map(drop)
}

fn sweep(draft: &Path) -> std::io::Result<()> {
    let mut journal = draft.as_os_str().to_owned();
    journal.push("-journal");
    for path in [draft.to_owned(), PathBuf::from(journal)] {
        match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

fn carried(folder: &Folder) -> Result<Vec<Carried>, BackupError> {
    let mut carried = Vec::new();
    if let Some(secret) = folder.secret()? {
        carried.push(Carried { name: SECRET.to_owned(), bytes: secret.to_vec() });
    }
    let read = |path: &Path| fs::read(path).map_err(|source| not_read(path, source));
    let device = folder.device_toml();
    if device.exists() {
        carried.push(Carried { name: DEVICE_TOML.to_owned(), bytes: read(&device)? });
    }
    for entry in fs::read_dir(folder.receipts()).into_iter().flatten().flatten() {
        if let (true, Some(name)) = (entry.path().is_file(), entry.file_name().to_str()) {
            carried.push(Carried { name: format!("{TEMPLATES}{name}"), bytes: read(&entry.path())? });
        }
    }
    Ok(carried)
}

fn not_read(path: &Path, source: std::io::Error) -> BackupError {
    BackupError::NotRead { path: path.display().to_string(), source }
}

/// What stands in the folder after a restore.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackAgain {
    pub name: String,
    /// Records of the backup; one more was made here.
    pub held: Copied,
    /// The till's new letter; `None` for a copy of a log, which sells nothing.
    pub till: Option<TillLetter>,
}

impl BackAgain {
    /// Said to whoever restored it: of whom it is, and under which letter it goes on.
    pub fn said(&self, folder: &Path) -> Text {
        let key = if self.till.is_some() { "cli-restore-done" } else { "cli-restore-copy" };
        let said = Text::new(key)
            .with("name", self.name.as_str())
            .with("folder", folder.display().to_string())
            .with("records", i64::try_from(self.held.records).unwrap_or(i64::MAX));
        match &self.till {
            Some(till) => said.with("till", till.to_string()),
            None => said,
        }
    }
}

/// Makes a shop of a backup in an empty folder. `wish` is the letter that the till shall have; without one it is the
/// next after all that are known.
pub fn restore(
    file: &Path,
    folder: &Folder,
    wish: Option<TillLetter>,
    mut doors: Doors,
    progress: Progress<'_>,
) -> Result<BackAgain, BackupError> {
    let found = fs::metadata(file).map_err(|source| not_read(file, source))?;
    if !found.is_file() {
        return Err(not_read(file, ErrorKind::IsADirectory.into()));
    }
    let site = Site::at(folder)?;
    must_be_empty(folder)?;
    let back = make(file, site.draft(), wish, &mut doors, progress)?;
    site.settle_restored(back.till.is_some(), &[DEVICE_TOML, "receipts"])?;
    Ok(back)
}

/// What may stand in a folder that is to hold a shop: what a shop's own program puts there, and what the system hides.
fn must_be_empty(folder: &Folder) -> Result<(), BackupError> {
    const OURS: [&str; 8] =
        ["gerai.lock", DEVICE_TOML, "receipts", "printers", "prints", "latihan", "ledger", "lost+found"];
    let found = fs::read_dir(folder.path()).map_err(|source| not_read(folder.path(), source))?;
    let names = found.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    match names.into_iter().filter(|name| !name.starts_with('.') && !OURS.contains(&name.as_str())).min() {
        None => Ok(()),
        Some(name) => Err(BackupError::NotEmpty { path: folder.path().display().to_string(), name }),
    }
}

/// Makes the shop in a folder where nobody can open it yet.
fn make(
    file: &Path,
    draft: &Folder,
    wish: Option<TillLetter>,
    doors: &mut Doors,
    progress: Progress<'_>,
) -> Result<BackAgain, BackupError> {
    fs::copy(file, draft.database()).map_err(|source| match source.kind() {
        ErrorKind::PermissionDenied => not_read(file, source),
        _ => BackupError::NotWritten { path: draft.database().display().to_string(), source },
    })?;
    let bad = |error: StoreError| of_the_file(file, error);
    let mut store = Store::open(draft.database(), Mode::ReadWrite).map_err(bad)?;
    let carried = store.take_carried().map_err(bad)?.ok_or_else(|| no_backup(file))?;
    if carried.iter().any(|file| file.name == ledger::ACCESS) {
        return Err(BackupError::OfALedger { path: file.display().to_string() });
    }
    store.verify(progress).map_err(|error| match error {
        NotVerified::Store(error) => bad(error),
        error => BackupError::Damaged { path: file.display().to_string(), detail: error.to_string() },
    })?;
    let held = store.held()?;
    let now = doors.clock.now();
    let settings = store.settings_on(Zone::default().date(held.newest.unwrap_or(now)))?;
    let secret = carried.iter().find(|file| file.name == SECRET);
    let secret = secret.and_then(|file| <[u8; 32]>::try_from(&*file.bytes).ok());
    let store = match (secret, store.identity().till.clone()) {
        (Some(secret), Some(till)) => {
            // A practice stands at a time of its own, and goes on there.
            let at = if settings.demo { held.newest.unwrap_or(now) } else { now };
            enrol_again(store, draft, secret, &till, wish, at, doors)?
        }
        _ => store.become_device(DeviceId(doors.entropy.uuid()))?,
    };
    let till = store.identity().till.clone();
    put_beside(draft, &carried)?;
    store.checkpoint(true)?;
    Ok(BackAgain { name: settings.name, held, till })
}

fn no_backup(file: &Path) -> BackupError {
    BackupError::NoBackup { path: file.display().to_string() }
}

/// What is wrong with the copy is wrong with the file it was made of: that is the one the person knows.
fn of_the_file(file: &Path, error: StoreError) -> BackupError {
    let path = file.display().to_string();
    match error {
        StoreError::NotOurs { .. } => no_backup(file),
        StoreError::Corrupt { detail, .. } => BackupError::Damaged { path, detail },
        StoreError::Newer { found, known, .. } => StoreError::Newer { path, found, known }.into(),
        error => error.into(),
    }
}

/// Begins the log of the new device, which takes over drawer and open shift.
fn enrol_again(
    store: Store,
    draft: &Folder,
    secret: [u8; 32],
    old: &TillLetter,
    wish: Option<TillLetter>,
    at: Instant,
    doors: &mut Doors,
) -> Result<Store, BackupError> {
    let given: Vec<TillLetter> = store.devices()?.into_iter().map(|device| device.till).collect();
    let till = match wish {
        Some(till) if given.contains(&till) => return Err(BackupError::LetterGiven { till }),
        Some(till) => till,
        None => TillLetter::after(&given).ok_or(BackupError::NoLetterLeft)?,
    };
    let restored = Restored {
        device: store.identity().device,
        till: old.clone(),
        seq: store.chain().seq,
        drawer: store.drawer_of(old)?,
        shift: store.open_shift_of(old)?.map(|shift| shift.id),
    };
    let keys = draft.create_keys_knowing(doors.entropy.as_mut(), secret)?;
    let mut store = store.become_device(DeviceId(doors.entropy.uuid()))?;
    let public_key = write_key(&keys.signing.verifying_key());
    let enrolled = Event::DeviceEnrolled(DeviceEnrolled { public_key, till, restored: Some(restored) });
    let mut salt = [0; 16];
    doors.entropy.fill(&mut salt);
    store.bulk(|writer| -> Result<(), FoundError> {
        writer.record(at, &UserId::from(SYSTEM), enrolled.into(), salt, &keys.signing)?;
        Ok(())
    })?;
    Ok(store)
}

/// Writes what was beside the data file into the new folder. A name that would lead elsewhere is passed over.
fn put_beside(folder: &Folder, carried: &[Carried]) -> Result<(), BackupError> {
    for file in carried {
        let path = match file.name.strip_prefix(TEMPLATES) {
            None if file.name == DEVICE_TOML => folder.device_toml(),
            Some(name) if !name.is_empty() && !name.contains(['/', '\\']) && !name.starts_with('.') => {
                folder.receipts().join(name)
            }
            _ => continue,
        };
        let failed = |source| BackupError::NotWritten { path: path.display().to_string(), source };
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        File::create(&path)
            .and_then(|mut out| out.write_all(&file.bytes).and_then(|()| out.sync_all()))
            .map_err(failed)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
