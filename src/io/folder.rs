//! The data folder: where it is, who writes in it, the device's keys, free space.
//!
//! Always holds: one writer at a time, by a lock that the operating system takes back when its program dies, so that no
//! stale lock needs a person; readers take none. A file is written whole or not at all.
//! Not here: what is in `gerai.db` (`store.rs`) and in `device.toml` (`peripherals/config.rs`).

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;

use super::entropy::Entropy;
use crate::domain::text::Text;

/// A data folder by its path; it need not be there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    path: PathBuf,
}

/// The right to write in the folder, until it is dropped or its program ends.
#[derive(Debug)]
pub struct Lock {
    _held: File,
}

/// A folder in which something is being made. See [`Folder::claim`].
#[derive(Debug)]
pub struct Claim {
    folder: Folder,
    /// Folders that were not there before, the innermost first.
    made: Vec<PathBuf>,
    /// And whether its file was not there before.
    locked: Option<(Lock, bool)>,
}

impl Claim {
    /// What was made stays.
    pub fn keep(mut self) {
        self.made.clear();
        if let Some((_, made)) = &mut self.locked {
            *made = false;
        }
    }
}

impl Drop for Claim {
    /// Only what is empty goes: what somebody else has put there meanwhile is theirs.
    fn drop(&mut self) {
        if let Some((_, true)) = &self.locked {
            let _gone = std::fs::remove_file(self.folder.lock_file());
        }
        self.locked = None;
        for folder in &self.made {
            let _gone = std::fs::remove_dir(folder);
        }
    }
}

/// What only this device knows: the key that signs its log and the pepper of its PIN hashes.
#[derive(Clone)]
pub struct DeviceKeys {
    pub signing: SigningKey,
    pub secret: [u8; 32],
}

/// Why the data folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    #[error("no data folder: neither --data nor GERAI_DATA is given, and the platform names no home")]
    NoHome,
    #[error("no data folder at {path}")]
    Missing { path: String },
    #[error("another program writes in {path} (process {pid:?})")]
    InUse { path: String, pid: Option<u32> },
    #[error("may not write in {path}")]
    NotWritable {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("may not read {path}")]
    NotReadable {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("no space left at {path}")]
    Full {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("cannot use {path}")]
    Unusable {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("device key {path} is missing")]
    KeyMissing { path: String },
    #[error("device key {path} is damaged")]
    KeyDamaged { path: String },
    #[error("device key {path} is not the one this log was begun with")]
    KeyForeign { path: String },
    #[error("device key {path} is there already, beside a log")]
    KeyThere { path: String },
}

impl FolderError {
    /// What the person at the screen reads.
    pub fn advice(&self) -> Text {
        let with_folder = |key, path: &str| Text::new(key).with("folder", path);
        match self {
            Self::NoHome => Text::new("folder-no-home"),
            Self::Missing { path } => with_folder("folder-missing", path),
            Self::InUse { path, pid: Some(pid) } => with_folder("folder-in-use", path).with("pid", pid.to_string()),
            Self::InUse { path, pid: None } => with_folder("folder-in-use-unknown", path),
            Self::NotWritable { path, .. } => with_folder("folder-not-writable", path),
            Self::NotReadable { path, .. } => with_folder("folder-not-readable", path),
            Self::Full { path, .. } => with_folder("folder-full", path),
            Self::Unusable { path, .. } => with_folder("folder-unusable", path),
            Self::KeyMissing { path } => with_folder("folder-key-missing", path),
            Self::KeyDamaged { path } => with_folder("folder-key-damaged", path),
            Self::KeyForeign { path } => with_folder("folder-key-foreign", path),
            Self::KeyThere { path } => with_folder("folder-key-there", path),
        }
    }

    pub(super) fn writing(path: &Path, source: std::io::Error) -> Self {
        let path = path.display().to_string();
        match source.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotWritable { path, source },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full { path, source },
            _ => Self::Unusable { path, source },
        }
    }

    pub(super) fn reading(path: &Path, source: std::io::Error) -> Self {
        let path = path.display().to_string();
        match source.kind() {
            ErrorKind::PermissionDenied => Self::NotReadable { path, source },
            _ => Self::Unusable { path, source },
        }
    }
}

impl Folder {
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// `--data`, else `$GERAI_DATA`, else the platform's own data folder with `gerai` in it.
    pub fn find(wanted: Option<&Path>) -> Result<Self, FolderError> {
        Self::choose(wanted, |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from))
    }

    fn choose(wanted: Option<&Path>, variable: impl Fn(&str) -> Option<PathBuf>) -> Result<Self, FolderError> {
        if let Some(path) = wanted.map(Path::to_path_buf).or_else(|| variable("GERAI_DATA")) {
            return Ok(Self { path });
        }
        let home = || variable("HOME");
        let base = if cfg!(windows) {
            variable("LOCALAPPDATA").or_else(|| variable("APPDATA"))
        } else if cfg!(target_os = "macos") {
            home().map(|home| home.join("Library/Application Support"))
        } else {
            // The XDG rules say that a relative path there is to be ignored.
            let named = variable("XDG_DATA_HOME").filter(|path| path.is_absolute());
            named.or_else(|| home().map(|home| home.join(".local/share")))
        };
        base.map(|base| Self { path: base.join("gerai") }).ok_or(FolderError::NoHome)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn database(&self) -> PathBuf {
        self.path.join("gerai.db")
    }

    pub fn device_toml(&self) -> PathBuf {
        self.path.join("device.toml")
    }

    /// Where the virtual printer puts its paper.
    pub fn prints(&self) -> PathBuf {
        self.path.join("prints")
    }

    /// How long set sales of a practice took.
    pub fn practice_times(&self) -> PathBuf {
        self.path.join("latihan.csv")
    }

    /// When the shop was last copied elsewhere, and where to.
    pub fn last_copy(&self) -> PathBuf {
        self.path.join("cadangan.json")
    }

    /// The basket that is being put together.
    pub fn unfinished(&self) -> PathBuf {
        self.path.join("unfinished.jsonl")
    }

    /// A shop's own templates.
    pub fn receipts(&self) -> PathBuf {
        self.path.join("receipts")
    }

    fn lock_file(&self) -> PathBuf {
        self.path.join("gerai.lock")
    }

    fn key_file(&self) -> PathBuf {
        self.path.join("device.key")
    }

    fn secret_file(&self) -> PathBuf {
        self.path.join("device.secret")
    }

    /// Whether a shop lives here. An empty or missing folder has none; one that cannot be read is an error.
    pub fn has_shop(&self) -> Result<bool, FolderError> {
        self.database().try_exists().map_err(|source| FolderError::reading(&self.path, source))
    }

    /// Refuses a reader of a folder without a shop, instead of making an empty one.
    pub fn must_have_shop(&self) -> Result<(), FolderError> {
        match self.has_shop()? {
            true => Ok(()),
            false => Err(FolderError::Missing { path: self.path.display().to_string() }),
        }
    }

    /// Makes the folder where it is missing, closed to other users of the machine: members' names are in it.
    pub fn create(&self) -> Result<(), FolderError> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        builder.create(&self.path).map_err(|source| FolderError::writing(&self.path, source))
    }

    /// Takes the folder for writing; a second program gets `InUse` at once. The folder must be there (`create`).
    pub fn lock(&self) -> Result<Lock, FolderError> {
        let path = self.lock_file();
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options.open(&path).map_err(|source| FolderError::writing(&self.path, source))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(self.in_use(&mut file)),
            Err(TryLockError::Error(source)) => return Err(FolderError::writing(&self.path, source)),
        }
        let pid = std::process::id().to_string();
        let written = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| file.write_all(pid.as_bytes()));
        match written {
            // The number is a help in a sentence, the lock is what counts: a full disk may still be opened and read.
            Ok(()) | Err(_) => Ok(Lock { _held: file }),
        }
    }

    /// Takes the folder to make something in it, making it where it is missing. Until the claim is kept, all that was
    /// made here goes again with it: what failed leaves a folder as it was, or none.
    pub fn claim(&self) -> Result<Claim, FolderError> {
        let missing = self.path.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists());
        let mut claim = Claim { folder: self.clone(), made: missing.map(Path::to_path_buf).collect(), locked: None };
        self.create()?;
        let made_lock = !self.lock_file().exists();
        claim.locked = Some((self.lock()?, made_lock));
        Ok(claim)
    }

    /// Refuses where another program writes here now. Takes nothing and makes nothing, so that a folder that is only
    /// looked at stays as it was; every other trouble is told by `lock`.
    pub fn must_be_free(&self) -> Result<(), FolderError> {
        let Ok(mut file) = File::open(self.lock_file()) else { return Ok(()) };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(self.in_use(&mut file)),
            Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
        }
    }

    fn in_use(&self, lock: &mut File) -> FolderError {
        FolderError::InUse { path: self.path.display().to_string(), pid: holder(lock) }
    }

    /// New keys for a new device. Refused where a log already stands beside keys: its signatures need the old ones.
    /// Keys without a log are what a set-up cut short leaves behind, and are replaced.
    pub fn create_keys(&self, entropy: &mut dyn Entropy) -> Result<DeviceKeys, FolderError> {
        let key_path = self.key_file();
        if self.has_shop()? && key_path.exists() {
            return Err(FolderError::KeyThere { path: key_path.display().to_string() });
        }
        let (mut seed, mut secret) = ([0; 32], [0; 32]);
        entropy.fill(&mut seed);
        entropy.fill(&mut secret);
        self.write_keys(seed, secret)
    }

    /// New keys for a device that goes on from a backup: it signs with its own, and knows the old device's PINs.
    pub fn create_keys_knowing(&self, entropy: &mut dyn Entropy, secret: [u8; 32]) -> Result<DeviceKeys, FolderError> {
        let mut seed = [0; 32];
        entropy.fill(&mut seed);
        self.write_keys(seed, secret)
    }

    /// What the PINs of this device are kept with; `None` in a copy of a log, where nobody signs in.
    pub fn secret(&self) -> Result<Option<[u8; 32]>, FolderError> {
        match read_private(&self.secret_file()) {
            Ok(secret) => Ok(Some(secret)),
            Err(FolderError::KeyMissing { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn write_keys(&self, seed: [u8; 32], secret: [u8; 32]) -> Result<DeviceKeys, FolderError> {
        let key_path = self.key_file();
        write_private(&self.secret_file(), &hex_line(&secret))?;
        write_private(&key_path, &hex_line(&seed))?;
        Ok(DeviceKeys { signing: SigningKey::from_bytes(&seed), secret })
    }

    /// Another secret in place of the one just made: that of the cooperative's other tills, so that the same PINs hold
    /// here. Only before anything was hashed with the first.
    pub fn share_secret(&self, keys: &mut DeviceKeys, secret: [u8; 32]) -> Result<(), FolderError> {
        write_private(&self.secret_file(), &hex_line(&secret))?;
        keys.secret = secret;
        Ok(())
    }

    /// The keys of this device. `public` is what its first record says: another key would break the chain.
    pub fn load_keys(&self, public: &[u8; 32]) -> Result<DeviceKeys, FolderError> {
        let signing = SigningKey::from_bytes(&read_private(&self.key_file())?);
        if signing.verifying_key().as_bytes() != public {
            return Err(FolderError::KeyForeign { path: self.key_file().display().to_string() });
        }
        Ok(DeviceKeys { signing, secret: read_private(&self.secret_file())? })
    }

    /// An empty folder inside this one, where a new shop is made before anybody can open it half-made. What was left of
    /// an earlier attempt is swept away; the lock must be held.
    pub fn draft(&self) -> Result<Self, FolderError> {
        let draft = Self::at(self.path.join(".founding"));
        match std::fs::remove_dir_all(&draft.path) {
            Err(source) if source.kind() != ErrorKind::NotFound => {
                return Err(FolderError::writing(&draft.path, source));
            }
            _ => {}
        }
        draft.create()?;
        Ok(draft)
    }

    /// An empty place inside this folder for a shop to practise in (R40). The practice before is thrown away; nothing
    /// else here is touched, and the lock must be held.
    pub fn fresh_practice(&self) -> Result<Self, FolderError> {
        let practice = Self::at(self.path.join("latihan"));
        match std::fs::remove_dir_all(&practice.path) {
            Err(source) if source.kind() != ErrorKind::NotFound => Err(FolderError::writing(&practice.path, source)),
            _ => Ok(practice),
        }
    }

    /// Moves a finished shop from its draft to here, the data file last: only then does this folder hold a shop.
    pub fn adopt(&self, draft: &Self) -> Result<(), FolderError> {
        let moves = [(draft.secret_file(), self.secret_file()), (draft.key_file(), self.key_file())];
        for (from, to) in moves {
            std::fs::rename(&from, &to).map_err(|source| FolderError::writing(&to, source))?;
        }
        self.adopt_copy(draft)
    }

    /// Moves what a backup brought beside the data file; what stands here under such a name is kept as it is.
    pub fn adopt_beside(&self, draft: &Self, names: &[&str]) -> Result<(), FolderError> {
        for name in names {
            let (from, to) = (draft.path.join(name), self.path.join(name));
            if from.exists() && !to.exists() {
                std::fs::rename(from, &to).map_err(|source| FolderError::writing(&to, source))?;
            }
        }
        Ok(())
    }

    /// The same for a copy of a log, which has no keys.
    pub fn adopt_copy(&self, draft: &Self) -> Result<(), FolderError> {
        let to = self.database();
        std::fs::rename(draft.database(), &to).map_err(|source| FolderError::writing(&to, source))?;
        sync_parent(&self.database()).map_err(|source| FolderError::writing(&self.path, source))?;
        // Nothing of worth is left in it; the next founding would sweep it away too.
        let _swept = std::fs::remove_dir_all(&draft.path);
        Ok(())
    }

    /// Bytes that may still be written here; `None` where the platform has no safe way to ask.
    pub fn free_space(&self) -> Option<u64> {
        #[cfg(unix)]
        {
            let disk = rustix::fs::statvfs(&self.path).ok()?;
            Some(disk.f_bavail.saturating_mul(disk.f_frsize))
        }
        #[cfg(not(unix))]
        None
    }
}

/// The process that holds the lock, where it wrote its number (Windows does not let another program read it).
fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(20).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

/// A new file that only its owner may read, to be written line by line; what stood there is gone.
pub fn open_private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// A file that only its owner may read, whole or not at all.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), FolderError> {
    let failed = |source| FolderError::writing(path, source);
    let draft = path.with_extension("new");
    match std::fs::remove_file(&draft) {
        Err(source) if source.kind() != ErrorKind::NotFound => return Err(failed(source)),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(&draft).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed)?;
    std::fs::rename(&draft, path).map_err(failed)?;
    sync_parent(path).map_err(failed)
}

/// A rename is durable when its folder is; Windows does that by itself.
fn sync_parent(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        Some(parent) if cfg!(unix) => File::open(parent)?.sync_all(),
        _ => Ok(()),
    }
}

fn hex_line(bytes: &[u8; 32]) -> Vec<u8> {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{hex}\n").into_bytes()
}

fn read_private(path: &Path) -> Result<[u8; 32], FolderError> {
    let name = || path.display().to_string();
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(source) if source.kind() == ErrorKind::NotFound => return Err(FolderError::KeyMissing { path: name() }),
        Err(source) if source.kind() == ErrorKind::InvalidData => return Err(FolderError::KeyDamaged { path: name() }),
        Err(source) => return Err(FolderError::reading(path, source)),
    };
    parse_hex(text.trim()).ok_or_else(|| FolderError::KeyDamaged { path: name() })
}

fn parse_hex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
