//! A newer program in the place of this one, and the way back.
//!
//! Always holds: whatever happens in between, a whole program stands under its name; the new one stands there only
//! after it was signed by the project, ran on this machine, and read a copy of this shop; the one before stays beside
//! it; nothing changes while a shift is open. A program that does not open the shop at its first starts goes back by
//! itself, as long as the shop's file is of a form that the one before reads.
//! Neighbours: the package (`release.rs`), who asks (`cli/update.rs`, `counter/keeping.rs`).

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use ed25519_dalek::VerifyingKey;

use crate::domain::text::Text;
use crate::io::folder::{Folder, FolderError};
use crate::store::backup::Carried;
use crate::store::{Mode, Store, StoreError};

use super::list_files;
use super::release::{self, Label, NotTaken, Unpacked, Version};

/// Starts of a new program that may fail before the one before is put back.
const STARTS: u32 = 2;

/// How long a new program may take to read the copy: a shop of a million sales takes minutes.
const PATIENCE: Duration = Duration::from_secs(1_800);

/// Why the program is the one it was.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("a shift is open")]
    ShiftOpen,
    #[error("{path}: {why}")]
    Package {
        path: String,
        #[source]
        why: NotTaken,
    },
    #[error("no package for this machine in {path}")]
    NothingHere { path: String },
    #[error("{version} is not newer")]
    NotNewer { version: Version },
    #[error("made for {platform}")]
    OtherMachine { platform: String },
    #[error("it does not run here: {why}")]
    DoesNotRun { version: Version, why: String },
    #[error("{path} cannot be written")]
    NotWritten {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("there is no program before this one")]
    NoneBefore,
    #[error("the shop's file is of format {found}, the program before reads {known}")]
    TooNew { found: i64, known: i64 },
}

impl UpdateError {
    pub fn advice(&self) -> Text {
        let file = |key, path: &str| Text::new(key).with("file", path);
        match self {
            Self::Folder(error) => error.advice(),
            Self::Store(error) => error.advice(),
            Self::ShiftOpen => Text::new("update-shift-open"),
            Self::Package { path, why } => match why {
                NotTaken::NoPackage => file("update-no-package", path),
                NotTaken::Forged => file("update-forged", path),
                NotTaken::NoKey => Text::new("update-no-key"),
                NotTaken::NotRead(_) => file("cli-cannot-read", path),
            },
            Self::NothingHere { path } => Text::new("update-nothing-here").with("folder", path.as_str()),
            Self::NotNewer { version } => Text::new("update-not-newer")
                .with("version", version.to_string())
                .with("own", Version::own().to_string()),
            Self::OtherMachine { platform } => {
                Text::new("update-other-machine").with("platform", platform.as_str()).with("own", release::platform())
            }
            Self::DoesNotRun { version, why } => {
                Text::new("update-does-not-run").with("version", version.to_string()).with("why", why.as_str())
            }
            Self::NotWritten { path, source } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => file("cli-no-room", path),
                _ => file("cli-cannot-write", path),
            },
            Self::NoneBefore => Text::new("update-none-before"),
            Self::TooNew { found, known } => Text::new("update-too-new").with("found", *found).with("known", *known),
        }
    }
}

/// Runs a program on a copy of the shop; what it said where it failed.
pub type Trial<'a> = &'a dyn Fn(&Path, &Folder) -> Result<(), String>;

/// The place of the running program, and of what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    program: PathBuf,
}

/// The program that stands beside: what *back* leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    pub version: Version,
    /// Of the shop's file, that it reads.
    pub format: i64,
}

/// A package that is here and could be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPackage {
    pub path: PathBuf,
    pub version: Version,
}

impl Site {
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into() }
    }

    /// Where this program was started from.
    ///
    /// # Errors
    /// The platform does not say.
    pub fn own() -> Result<Self, UpdateError> {
        let failed = |source| UpdateError::NotWritten { path: "gerai".to_owned(), source };
        std::env::current_exe().map(Self::at).map_err(failed)
    }

    /// `gerai.new` beside `gerai`.
    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.program.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        PathBuf::from(name)
    }

    fn key(&self) -> Result<VerifyingKey, UpdateError> {
        let path = self.program.display().to_string();
        release::key(&self.program).map_err(|why| UpdateError::Package { path, why })
    }

    /// The program before this one; `None` where there is none, or nobody knows what it is.
    pub fn before(&self) -> Option<Before> {
        let text = fs::read_to_string(self.beside("old.label")).ok()?;
        let (version, format) = text.trim().split_once(' ')?;
        let before = Before { version: Version::parse(version)?, format: format.parse().ok()? };
        self.beside("old").is_file().then_some(before)
    }

    /// Packages for this machine that are newer than this program, on sticks and where downloads lie, the newest first.
    /// Without a key there is none.
    pub fn packages(&self) -> Vec<FoundPackage> {
        let Ok(key) = self.key() else { return Vec::new() };
        let files = list_files::folders().into_iter().flat_map(|folder| list_files::inside(&folder));
        let mut found: Vec<FoundPackage> = files.filter_map(|file| taken(&file, &key)).collect();
        found.sort_by(|one, other| other.version.cmp(&one.version).then_with(|| one.path.cmp(&other.path)));
        found.dedup_by_key(|package| package.version);
        found
    }

    /// The package that is meant: this file, or the newest one in this folder.
    fn chosen(&self, path: &Path, key: &VerifyingKey) -> Result<PathBuf, UpdateError> {
        if !path.is_dir() {
            return Ok(path.to_owned());
        }
        let found = list_files::inside(path).into_iter().filter_map(|file| taken(&file, key));
        let newest = found.max_by_key(|package| package.version).map(|package| package.path);
        newest.ok_or_else(|| UpdateError::NothingHere { path: path.display().to_string() })
    }

    /// Puts the program of a package in the place of this one, after it ran on a copy of the shop. Answers with what it
    /// is; it is begun at the next start.
    ///
    /// # Errors
    /// Every reason why the present program stays; what was half written is gone.
    pub fn install(&self, package: &Path, folder: &Folder, trial: Trial<'_>) -> Result<Version, UpdateError> {
        let key = self.key()?;
        let package = self.chosen(package, &key)?;
        let refused = |why| UpdateError::Package { path: package.display().to_string(), why };
        let (label, mut reader) = release::open(&package, &key).map_err(refused)?;
        if label.platform != release::platform() {
            return Err(UpdateError::OtherMachine { platform: label.platform });
        }
        if label.version <= Version::own() {
            return Err(UpdateError::NotNewer { version: label.version });
        }
        closed(folder)?;
        let new = self.beside("new");
        let written = self.unpacked(&label, &mut reader, &new, &package);
        let tried = written.and_then(|()| tried(&new, label.version, folder, trial));
        let swapped = tried.and_then(|()| self.swap(&label, &mut |_| Ok(())));
        if swapped.is_err() {
            let _swept = fs::remove_file(&new);
        }
        swapped.map(|()| label.version)
    }

    fn unpacked(
        &self,
        label: &Label,
        reader: &mut impl std::io::Read,
        new: &Path,
        package: &Path,
    ) -> Result<(), UpdateError> {
        let failed = |source| UpdateError::NotWritten { path: new.display().to_string(), source };
        let _swept = fs::remove_file(new);
        let mut out = File::create(new).map_err(failed)?;
        release::unpack(label, reader, &mut out).map_err(|unpacked| match unpacked {
            Unpacked::Output(source) => failed(source),
            Unpacked::Package(why) => UpdateError::Package { path: package.display().to_string(), why },
        })?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            out.set_permissions(fs::Permissions::from_mode(0o755)).map_err(failed)?;
        }
        out.sync_all().map_err(failed)
    }

    /// The present program to its place beside, the new one to its name. `at` stands between the steps, where a power
    /// cut may come; each leaves a whole program under the name.
    fn swap(&self, label: &Label, at: &mut dyn FnMut(u8) -> std::io::Result<()>) -> Result<(), UpdateError> {
        let before = format!("{} {}\n", Version::own(), Store::newest_format());
        let mut steps = || -> std::io::Result<()> {
            at(0)?;
            self.keep_as_before()?;
            at(1)?;
            whole(&self.beside("old.label"), &before)?;
            at(2)?;
            whole(&self.beside("trial"), &format!("{} 0\n", label.version))?;
            at(3)?;
            self.put(&self.beside("new"))?;
            at(4)
        };
        steps().map_err(|source| UpdateError::NotWritten { path: self.program.display().to_string(), source })
    }

    /// A second name for the present program; a copy where the disk knows no second names.
    fn keep_as_before(&self) -> std::io::Result<()> {
        let (draft, old) = (self.beside("old.part"), self.beside("old"));
        let _swept = fs::remove_file(&draft);
        fs::hard_link(&self.program, &draft).or_else(|_| fs::copy(&self.program, &draft).map(drop))?;
        fs::rename(&draft, &old)
    }

    /// A running program keeps its file: on Windows it must be moved away first, elsewhere its name is taken over.
    fn put(&self, from: &Path) -> std::io::Result<()> {
        if cfg!(windows) {
            let away = self.beside("away");
            let _swept = fs::remove_file(&away);
            fs::rename(&self.program, &away)?;
            return fs::rename(from, &self.program).inspect_err(|_| {
                // The name must not stay empty.
                let _back = fs::rename(&away, &self.program);
            });
        }
        fs::rename(from, &self.program)?;
        let folder = self.program.parent().unwrap_or_else(|| Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all())
    }

    /// Puts the program before this one back in its place; this one stands beside then. Answers with what it is.
    ///
    /// # Errors
    /// There is none; a shift is open; the shop's file is too new for it; it does not run on a copy of the shop.
    pub fn back(&self, folder: &Folder, trial: Trial<'_>) -> Result<Version, UpdateError> {
        let before = self.before().ok_or(UpdateError::NoneBefore)?;
        closed(folder)?;
        readable(folder, before)?;
        tried(&self.beside("old"), before.version, folder, trial)?;
        self.turn_back(before)
    }

    fn turn_back(&self, before: Before) -> Result<Version, UpdateError> {
        let own = format!("{} {}\n", Version::own(), Store::newest_format());
        let steps = || -> std::io::Result<()> {
            let (old, draft) = (self.beside("old"), self.beside("back"));
            let _swept = fs::remove_file(&draft);
            fs::rename(&old, &draft)?;
            self.keep_as_before()?;
            whole(&self.beside("old.label"), &own)?;
            let _settled = fs::remove_file(self.beside("trial"));
            self.put(&draft)
        };
        let failed = |source| UpdateError::NotWritten { path: self.program.display().to_string(), source };
        steps().map(|()| before.version).map_err(failed)
    }

    /// A start of this program. Answers with the one before where this one has failed too often: it is back in its
    /// place, and is to be started instead.
    pub fn started(&self, folder: &Folder) -> Option<Version> {
        let (version, starts) = self.on_trial()?;
        // Of a swap that was cut off before it was done, or of a shop that has nothing to open.
        if version != Version::own() || !folder.has_shop().unwrap_or(false) {
            let _gone = fs::remove_file(self.beside("trial"));
            return None;
        }
        if starts < STARTS {
            let _counted = whole(&self.beside("trial"), &format!("{version} {}\n", starts + 1));
            return None;
        }
        let before = self.before()?;
        readable(folder, before).ok()?;
        self.turn_back(before).ok()
    }

    /// A program that was put in place and has not opened the shop yet, and its starts so far.
    fn on_trial(&self) -> Option<(Version, u32)> {
        let text = fs::read_to_string(self.beside("trial")).ok()?;
        let (version, starts) = text.trim().split_once(' ')?;
        Some((Version::parse(version)?, starts.parse().ok()?))
    }

    /// The shop is open: this program stays. What was put in place meanwhile is still to be tried.
    pub fn settled(&self) {
        if self.on_trial().is_some_and(|(version, _)| version == Version::own()) {
            let _gone = fs::remove_file(self.beside("trial"));
        }
    }

    /// Starts what stands under the name now, as this one was started.
    ///
    /// # Errors
    /// The system's.
    pub fn start_again(&self) -> std::io::Result<()> {
        Command::new(&self.program).args(std::env::args_os().skip(1)).spawn().map(drop)
    }
}

/// A package for this machine that is newer than this program.
fn taken(file: &Path, key: &VerifyingKey) -> Option<FoundPackage> {
    if file.extension().is_none_or(|ending| ending != release::ENDING) {
        return None;
    }
    let (label, _) = release::open(file, key).ok()?;
    let fits = label.platform == release::platform() && label.version > Version::own();
    fits.then(|| FoundPackage { path: file.to_owned(), version: label.version })
}

/// Nobody sells: a shop without an open shift, or none at all.
fn closed(folder: &Folder) -> Result<(), UpdateError> {
    if !folder.has_shop()? {
        return Ok(());
    }
    let store = Store::open(folder.database(), Mode::ReadOnly)?;
    let Some(till) = store.identity().till.clone() else { return Ok(()) };
    match store.open_shift_of(&till)? {
        Some(_) => Err(UpdateError::ShiftOpen),
        None => Ok(()),
    }
}

fn readable(folder: &Folder, before: Before) -> Result<(), UpdateError> {
    if !folder.has_shop()? {
        return Ok(());
    }
    let found = Store::format_of(&folder.database())?;
    match found <= before.format {
        true => Ok(()),
        false => Err(UpdateError::TooNew { found, known: before.format }),
    }
}

/// The program reads a copy of the shop, which is thrown away. Without a shop it only has to start.
fn tried(program: &Path, version: Version, folder: &Folder, trial: Trial<'_>) -> Result<(), UpdateError> {
    let place = Folder::at(folder.path().join(".percobaan"));
    let sweep = || {
        let _swept = fs::remove_dir_all(place.path());
    };
    sweep();
    let copied = || -> Result<(), UpdateError> {
        if !folder.has_shop()? {
            return Ok(());
        }
        place.create()?;
        let nothing: [Carried; 0] = [];
        let store = Store::open(folder.database(), Mode::ReadOnly)?;
        store.copy_to(&place.database(), &nothing, &mut |_, _| ControlFlow::Continue(()))?;
        Ok(())
    };
    let ran = copied().and_then(|()| trial(program, &place).map_err(|why| UpdateError::DoesNotRun { version, why }));
    sweep();
    ran
}

/// Runs `PROGRAM update --check` on the copy.
///
/// # Errors
/// The last line that it said, or that it said nothing for too long.
pub fn run(program: &Path, copy: &Folder) -> Result<(), String> {
    let mut command = Command::new(program);
    command.args(["update", "--check", "--data"]).arg(copy.path());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    let mut waited = Duration::ZERO;
    let pause = Duration::from_millis(50);
    let status = loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if waited >= PATIENCE => {
                let _ended = child.kill().and_then(|()| child.wait());
                return Err(format!("> {} s", PATIENCE.as_secs()));
            }
            None => {
                std::thread::sleep(pause);
                waited += pause;
            }
        }
    };
    if status.success() {
        return Ok(());
    }
    let mut said = String::new();
    if let Some(mut error) = child.stderr.take() {
        let _read = std::io::Read::read_to_string(&mut error, &mut said);
    }
    Err(said.lines().last().map_or_else(|| status.to_string(), str::to_owned))
}

/// What a new program does to a copy of the shop: brings it to its own form and checks all of it.
///
/// # Errors
/// The file's, or what is wrong in it.
pub fn check(copy: &Folder) -> Result<u64, Text> {
    if !copy.has_shop().map_err(|error| error.advice())? {
        return Ok(0);
    }
    let said = |error: StoreError| error.advice();
    let mut store = Store::open(copy.database(), Mode::ReadWrite).map_err(said)?;
    store.take_carried().map_err(said)?;
    let verified = store.verify(&mut |_, _| ControlFlow::Continue(()));
    verified.map_err(|error| Text::new("update-check-failed").with("detail", error.to_string()))?;
    Ok(store.held().map_err(said)?.records)
}

/// A small file, whole or not at all.
fn whole(path: &Path, text: &str) -> std::io::Result<()> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(".part");
    let draft = PathBuf::from(draft);
    let mut file = File::create(&draft)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&draft, path)
}

#[cfg(test)]
mod tests;
