//! Founding a cooperative in an empty folder: keys, the data file, its first records. Command line, first-run wizard
//! and demo begin here.
//!
//! Always holds: a shop is in the folder whole or not at all. It is made in a folder of its own inside the other one,
//! and moved up when it is done. What fails leaves nothing; what a power cut leaves behind is swept away by the next.
//! Neighbours: what a cooperative begins with (`domain/cooperative/founding.rs`).

use crate::domain::cooperative::founding::{Founding, SYSTEM};
use crate::domain::id::{CoopId, DeviceId, UserId};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::io::folder::{Claim, Folder, FolderError};
use crate::io::pin;
use crate::log::chain::write_key;
use crate::store::append::AppendError;
use crate::store::{Store, StoreError};

use super::{Doors, NotDone, StartError, Station};

/// Why there is no new cooperative. Nothing of it is in the folder.
#[derive(Debug, thiserror::Error)]
pub enum FoundError {
    #[error("a cooperative is in {path} already")]
    AlreadyThere { path: String },
    #[error("{} faults", .0.len())]
    Faults(Vec<Text>),
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Start(#[from] StartError),
    #[error(transparent)]
    NotDone(#[from] NotDone),
    /// A file of the demo was not taken in.
    #[error("{0:?}")]
    Demo(Text),
    #[error("stopped by the person")]
    Stopped,
}

impl FoundError {
    pub fn advice(&self) -> Text {
        match self {
            Self::AlreadyThere { path } => Text::new("cli-found-already-there").with("folder", path.as_str()),
            Self::Faults(faults) => match faults.first() {
                Some(first) => first.clone(),
                None => Text::new("cli-found-no-name"),
            },
            Self::Folder(error) => error.advice(),
            Self::Store(error) => error.advice(),
            Self::Start(error) => error.advice(),
            Self::NotDone(error) => error.text().clone(),
            Self::Demo(text) => text.clone(),
            Self::Stopped => Text::new("cli-import-stopped"),
        }
    }
}

impl From<AppendError> for FoundError {
    fn from(error: AppendError) -> Self {
        let (AppendError::NotWritten(error) | AppendError::Unknown(error)) = error;
        Self::Store(error)
    }
}

/// A place where a new shop is being made.
pub struct Site {
    pub(super) folder: Folder,
    pub(super) draft: Folder,
    /// `None` once there is something to keep.
    claim: Option<Claim>,
}

impl Drop for Site {
    fn drop(&mut self) {
        if self.claim.is_some() {
            // The next founding sweeps it away where this one cannot.
            let _swept = std::fs::remove_dir_all(self.draft.path());
        }
    }
}

impl Site {
    /// Takes an empty folder; makes it where it is missing.
    pub fn at(folder: &Folder) -> Result<Self, FoundError> {
        let claim = folder.claim()?;
        if folder.has_shop()? {
            return Err(FoundError::AlreadyThere { path: folder.path().display().to_string() });
        }
        let draft = folder.draft()?;
        Ok(Self { folder: folder.clone(), draft, claim: Some(claim) })
    }

    /// Makes the cooperative; the station stands in it, with nobody signed in. Its settings hold from the shop's date
    /// of `at` on, and everything it begins with is recorded at `at`.
    pub fn found(&self, founding: &Founding, at: Instant, mut doors: Doors) -> Result<Station, FoundError> {
        let faults = founding.faults();
        if !faults.is_empty() {
            return Err(FoundError::Faults(faults));
        }
        let (coop, device) = (CoopId(doors.entropy.uuid()), DeviceId(doors.entropy.uuid()));
        let keys = self.draft.create_keys(doors.entropy.as_mut())?;
        let mut salt = || {
            let mut salt = [0; 16];
            doors.entropy.fill(&mut salt);
            salt
        };
        let hashes: Vec<String> =
            founding.users.iter().map(|user| pin::hash(&keys.secret, &user.pin, &salt())).collect();
        let public_key = write_key(&keys.signing.verifying_key());
        let happenings = founding.happenings(public_key, founding.zone().date(at), &hashes);
        let mut store = Store::create(self.draft.database(), coop, device)?;
        // Nobody can open it before it is settled, and settling waits for the disk.
        store.without_waiting_for_the_disk()?;
        let actor = UserId::from(SYSTEM);
        store.bulk(|writer| -> Result<(), FoundError> {
            for happening in happenings {
                writer.record(at, &actor, happening, salt(), &keys.signing)?;
            }
            Ok(())
        })?;
        Ok(Station::of(store, keys, doors, None)?)
    }

    /// Makes a copy of a cooperative's log instead, with what `fill` takes in. It has an id of its own and no key: it
    /// can be read, and no number of the device it came from is ever signed twice.
    pub fn copy<T, E: From<FoundError>>(
        mut self,
        coop: CoopId,
        own: DeviceId,
        fill: impl FnOnce(&mut Store) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut store = Store::create(self.draft.database(), coop, own).map_err(FoundError::from)?;
        let filled = fill(&mut store)?;
        store.checkpoint(true).map_err(FoundError::from)?;
        drop(store);
        self.folder.adopt_copy(&self.draft).map_err(FoundError::from)?;
        self.keep();
        Ok(filled)
    }

    /// A till that joined is whole in the draft: moves it to where it belongs.
    pub fn settle_joined(mut self) -> Result<(), FoundError> {
        self.folder.adopt(&self.draft)?;
        self.keep();
        Ok(())
    }

    fn keep(&mut self) {
        if let Some(claim) = self.claim.take() {
            claim.keep();
        }
    }

    /// Where the new shop is being made.
    pub fn draft(&self) -> &Folder {
        &self.draft
    }

    /// Moves what was restored to where it belongs: what stands beside the data first, then keys, the data last.
    pub fn settle_restored(mut self, with_keys: bool, beside: &[&str]) -> Result<(), FoundError> {
        self.folder.adopt_beside(&self.draft, beside)?;
        match with_keys {
            true => self.folder.adopt(&self.draft)?,
            false => self.folder.adopt_copy(&self.draft)?,
        }
        self.keep();
        Ok(())
    }

    /// Moves the finished shop to where it belongs. From here on the folder holds a cooperative.
    pub fn settle(mut self, station: Station) -> Result<(), FoundError> {
        station.close()?;
        self.folder.adopt(&self.draft)?;
        self.keep();
        Ok(())
    }
}

#[cfg(test)]
mod tests;
