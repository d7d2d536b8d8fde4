//! Which ledger this till has joined: the address and the token, in `ledger.toml` of the data folder.
//!
//! Always holds: the file is whole or not there, and only its owner reads it: whoever has the token speaks as this
//! till.

use std::io::ErrorKind;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::folder::{Folder, FolderError};

/// The line to the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// `http://…` or `https://…`, without a path.
    pub url: String,
    /// 64 hex digits.
    pub token: String,
    /// The server has proven itself once (`sync/proof.rs`): from then on one that does not is a stranger.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proves: bool,
}

fn file(folder: &Folder) -> PathBuf {
    folder.path().join("ledger.toml")
}

/// `None` where this till has joined none. A file that cannot be read as one is an error.
pub fn read(folder: &Folder) -> Result<Option<Joined>, FolderError> {
    let path = file(folder);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(FolderError::reading(&path, source)),
    };
    let damaged = |error: toml::de::Error| {
        let source = std::io::Error::new(ErrorKind::InvalidData, error.message().to_owned());
        FolderError::Unusable { path: path.display().to_string(), source }
    };
    toml::from_str(&text).map(Some).map_err(damaged)
}

pub fn write(folder: &Folder, joined: &Joined) -> Result<(), FolderError> {
    let text = toml::to_string(joined).expect("two texts are TOML");
    super::folder::write_private(&file(folder), text.as_bytes())
}

#[cfg(test)]
mod tests;
