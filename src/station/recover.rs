//! After a commit of unknown outcome: reopen, look the record up, say what is true.
//!
//! A COMMIT that returns an error may be in the file all the same (found in about one of ten power cuts). Ringing again
//! would sell twice; so the file is asked for the very record, by device, sequence and hash.

use std::path::Path;

use crate::domain::id::RecordId;
use crate::domain::text::Text;
use crate::log::record::Sealed;
use crate::store::{Mode, Store, StoreError};
use crate::till::{Effect, Till};

/// A commit that may or may not have happened, and what follows if it did.
pub struct InDoubt {
    /// `None` where only papers were queued: whether they are matters to nobody, they can be asked for again.
    record: Option<(RecordId, [u8; 32])>,
    pub next: Till,
    pub effects: Vec<Effect>,
    /// What the commit said; tells a full disk from other faults.
    pub error: StoreError,
}

impl InDoubt {
    pub fn new(sealed: &[Sealed], next: Till, effects: Vec<Effect>, error: StoreError) -> Self {
        let id = |sealed: &Sealed| RecordId { device: sealed.envelope.device, seq: sealed.envelope.seq };
        let record = sealed.last().map(|last| (id(last), last.record.hash));
        Self { record, next, effects, error }
    }
}

impl InDoubt {
    /// What the cashier reads once it is known that nothing was saved.
    pub fn not_saved(&self) -> Text {
        match self.error {
            StoreError::Full { .. } | StoreError::ReadOnly { .. } => self.error.advice(),
            _ => Text::new("station-not-saved"),
        }
    }
}

/// Whether the commit happened. Reopens the file: the old connection's view of it is not to be trusted.
pub fn resolve(store: Option<Store>, path: &Path, doubt: &InDoubt) -> Result<(Store, bool), StoreError> {
    let store = match store {
        Some(store) => store.reopen()?,
        // The reopening before this one failed: open, and settle once more.
        None => Store::open(path, Mode::ReadWrite)?.reopen()?,
    };
    let there = match &doubt.record {
        Some((record, hash)) => store.has_record(*record, hash)?,
        None => true,
    };
    Ok((store, there))
}
