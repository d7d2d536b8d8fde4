//! A release package: one file with a program, what it is, and the project's signature over both.
//!
//! Always holds: nothing of a package is believed before its signature and the hash of the program were checked; the
//! label is lines of text, so that a person can read them (`head -7 FILE`).
//! Neighbour: putting it in the place of the present program (`update.rs`).

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::log::text::{hex, unhex};

/// The ending of a package's name.
pub const ENDING: &str = "rilis";

/// The first line: a package of another form is not read.
const FORM: &str = "GERAI-RILIS 1";

/// The project's key, 64 hex digits, as this program was built with (`GERAI_RELEASE_KEY` of the build).
const BUILT_IN: Option<&str> = option_env!("GERAI_RELEASE_KEY");

/// The file beside a program that was built without a key, with the key of whoever built it.
const KEY_FILE: &str = "gerai-release.key";

/// A line of a label is no longer than this, in bytes.
const LINE: u64 = 200;

/// The system and processor that this program runs on.
pub fn platform() -> String {
    format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH)
}

/// Why a file is no package for us.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    #[error("not a release package")]
    NoPackage,
    #[error("signed by somebody else, or changed")]
    Forged,
    #[error("this program knows no release key")]
    NoKey,
    #[error("cannot be read")]
    NotRead(#[from] std::io::Error),
}

/// `1.2.3`: later versions are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u32; 3]);

impl Version {
    /// Of this program.
    pub fn own() -> Self {
        Self::parse(env!("CARGO_PKG_VERSION")).unwrap_or(Self([0; 3]))
    }

    /// Three numbers with dots; what follows a `-` is passed over. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('-').next()?.split('.').map(|number| number.parse().ok());
        let version = Self([numbers.next()??, numbers.next()??, numbers.next()??]);
        numbers.next().is_none().then_some(version)
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [major, minor, patch] = self.0;
        write!(formatter, "{major}.{minor}.{patch}")
    }
}

/// What a package says of its program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub version: Version,
    pub platform: String,
    /// Of the shop's file, that it writes.
    pub format: i64,
    /// Of the program, in bytes.
    pub length: u64,
    pub sha256: [u8; 32],
}

impl Label {
    fn text(&self) -> String {
        let Self { version, platform, format, length, sha256 } = self;
        let hash = hex(sha256);
        format!("{FORM}\nversion {version}\nplatform {platform}\nformat {format}\nlength {length}\nsha256 {hash}\n")
    }
}

/// The key that packages must be signed with.
///
/// # Errors
/// None was built in, and none stands beside the program, or what stands there is no key.
pub fn key(program: &Path) -> Result<VerifyingKey, NotTaken> {
    let beside = || std::fs::read_to_string(program.with_file_name(KEY_FILE)).ok();
    let text = BUILT_IN.map(str::to_owned).or_else(beside).ok_or(NotTaken::NoKey)?;
    let bytes = unhex::<32>(text.trim()).ok_or(NotTaken::NoKey)?;
    VerifyingKey::from_bytes(&bytes).map_err(|_| NotTaken::NoKey)
}

/// Opens a package: its label, signed by this key, and a reader that stands at the program's first byte.
///
/// # Errors
/// It is none, of another form, signed by another key, or cannot be read.
pub fn open(package: &Path, key: &VerifyingKey) -> Result<(Label, impl Read + use<>), NotTaken> {
    let mut reader = BufReader::new(File::open(package)?);
    let label = read_label(&mut reader, key)?;
    Ok((label, reader))
}

fn read_label(reader: &mut impl BufRead, key: &VerifyingKey) -> Result<Label, NotTaken> {
    let mut signed = String::new();
    let mut line = |name: &str| -> Result<String, NotTaken> {
        let mut line = String::new();
        reader.by_ref().take(LINE).read_line(&mut line).map_err(|_| NotTaken::NoPackage)?;
        if name != "sig" && !name.is_empty() {
            signed.push_str(&line);
        }
        let rest = line.strip_suffix('\n').and_then(|line| line.strip_prefix(name));
        rest.map(|rest| rest.trim_start().to_owned()).ok_or(NotTaken::NoPackage)
    };
    line(FORM)?;
    let (version, platform, format) = (line("version")?, line("platform")?, line("format")?);
    let (length, hash, sig) = (line("length")?, line("sha256")?, line("sig")?);
    line("")?;
    let label = Label {
        version: Version::parse(&version).ok_or(NotTaken::NoPackage)?,
        platform,
        format: format.parse().map_err(|_| NotTaken::NoPackage)?,
        length: length.parse().map_err(|_| NotTaken::NoPackage)?,
        sha256: unhex(&hash).ok_or(NotTaken::NoPackage)?,
    };
    let sig = Signature::from_bytes(&unhex::<64>(&sig).ok_or(NotTaken::NoPackage)?);
    // What was signed is what was read, byte for byte.
    key.verify_strict(signed.as_bytes(), &sig).map_err(|_| NotTaken::Forged)?;
    Ok(label)
}

/// Copies the program out of a package, and says whether it is the one that was signed.
///
/// # Errors
/// The disk's, of either; `Forged` where the bytes are not those of the label.
pub fn unpack(label: &Label, package: &mut impl Read, out: &mut impl Write) -> Result<(), Unpacked> {
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    let mut length: u64 = 0;
    loop {
        let read = package.read(&mut piece).map_err(|error| Unpacked::Package(error.into()))?;
        if read == 0 {
            break;
        }
        length += read as u64;
        if length > label.length {
            return Err(Unpacked::Package(NotTaken::Forged));
        }
        hasher.update(&piece[..read]);
        out.write_all(&piece[..read]).map_err(Unpacked::Output)?;
    }
    let hash: [u8; 32] = hasher.finalize().into();
    match (length, hash) == (label.length, label.sha256) {
        true => Ok(()),
        false => Err(Unpacked::Package(NotTaken::Forged)),
    }
}

/// Why a program did not come out of its package.
#[derive(Debug)]
pub enum Unpacked {
    Package(NotTaken),
    Output(std::io::Error),
}

/// Writes a package: what whoever builds Gerai hands out.
///
/// # Errors
/// The disk's.
pub fn pack(
    program: &[u8],
    (version, format): (Version, i64),
    key: &SigningKey,
    out: &mut impl Write,
) -> std::io::Result<Label> {
    let length = program.len() as u64;
    let label = Label { version, platform: platform(), format, length, sha256: Sha256::digest(program).into() };
    let text = label.text();
    let sig = key.sign(text.as_bytes());
    out.write_all(format!("{text}sig {}\n\n", hex(&sig.to_bytes())).as_bytes())?;
    out.write_all(program)?;
    Ok(label)
}

#[cfg(test)]
mod tests;
