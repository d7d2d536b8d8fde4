//! A backup of a shop's server in one file while it serves, and a server again in a folder that has none.
//!
//! Always holds: the logs are of one moment; who may speak, the shelf and the accounts travel beside them, and the line
//! to the ledger above, so that tills go on with the tokens they have. What a server restored from an old copy lacks
//! comes back from the tills. Restoring never touches a ledger that is there.
//! Neighbours: a till's backup (`backup.rs`), the two files (`ledger/sqlite.rs`).

use std::fs;
use std::path::Path;

use super::{BackupError, no_backup, not_read, of_the_file, private_file, sweep, write_copy};
use crate::io::folder::Folder;
use crate::store::backup::{Carried, Copied, copy_beside};
use crate::store::projections::Progress;
use crate::store::verify::NotVerified;
use crate::store::{Mode, Store, StoreError};

/// The names under which the other files travel, and under which they stand in the folder.
pub(super) const ACCESS: &str = "access.db";
const ABOVE: &str = "ledger.toml";
const LOGS: &str = "ledger.db";

/// Copies the ledger of a folder into one file. The server goes on.
pub fn back_up(files: &Folder, to: &Path, progress: Progress<'_>) -> Result<Copied, BackupError> {
    let store = Store::open(files.path().join(LOGS), Mode::ReadOnly)?;
    let mut carried = vec![Carried { name: ACCESS.to_owned(), bytes: access(files, to)? }];
    let above = files.path().join(ABOVE);
    if above.exists() {
        let bytes = fs::read(&above).map_err(|source| not_read(&above, source))?;
        carried.push(Carried { name: ABOVE.to_owned(), bytes });
    }
    write_copy(&store, &carried, to, progress)
}

/// Who may speak, as it is at this moment: copied beside the backup for as long as it takes to read.
fn access(files: &Folder, to: &Path) -> Result<Vec<u8>, BackupError> {
    let mut beside = to.as_os_str().to_owned();
    beside.push(".access.new");
    let beside = Path::new(&beside);
    let written = |source| BackupError::NotWritten { path: to.display().to_string(), source };
    sweep(beside).map_err(written)?;
    private_file(beside).map_err(written)?;
    let bytes = copy_beside(&files.path().join(ACCESS), beside)
        .map_err(BackupError::from)
        .and_then(|()| fs::read(beside).map_err(|source| not_read(beside, source)));
    // Tokens' fingerprints are in it: gone whatever happened.
    let _swept = sweep(beside);
    bytes
}

/// Makes the ledger of a backup in a folder that holds none. Answers what it holds.
pub fn restore(file: &Path, files: &Folder, progress: Progress<'_>) -> Result<Copied, BackupError> {
    let claim = files.claim()?;
    let logs = files.path().join(LOGS);
    if logs.exists() {
        return Err(StoreError::Exists { path: logs.display().to_string() }.into());
    }
    let draft = files.path().join("ledger.db.new");
    let written = |source| BackupError::NotWritten { path: draft.display().to_string(), source };
    sweep(&draft).map_err(written)?;
    let held = make(file, files, &draft, progress);
    match held {
        Ok(held) => {
            // Last: without it there is no ledger here, and restoring can be tried again.
            fs::rename(&draft, &logs).map_err(written)?;
            claim.keep();
            Ok(held)
        }
        Err(error) => {
            let _swept = sweep(&draft);
            Err(error)
        }
    }
}

fn make(file: &Path, files: &Folder, draft: &Path, progress: Progress<'_>) -> Result<Copied, BackupError> {
    let written = |source| BackupError::NotWritten { path: draft.display().to_string(), source };
    fs::metadata(file).map_err(|source| not_read(file, source))?;
    private_file(draft).map_err(written)?;
    fs::copy(file, draft).map_err(written)?;
    let bad = |error: StoreError| of_the_file(file, error);
    let mut store = Store::open(draft, Mode::ReadWrite).map_err(bad)?;
    let carried = store.take_carried().map_err(bad)?.unwrap_or_default();
    let of = |name: &str| carried.iter().find(|carried| carried.name == name);
    let access = of(ACCESS).ok_or_else(|| no_backup(file))?;
    store.verify(progress).map_err(|error| match error {
        NotVerified::Store(error) => bad(error),
        error => BackupError::Damaged { path: file.display().to_string(), detail: error.to_string() },
    })?;
    let held = store.held()?;
    store.checkpoint(true)?;
    drop(store);
    put(files, ACCESS, &access.bytes)?;
    if let Some(above) = of(ABOVE) {
        put(files, ABOVE, &above.bytes)?;
    }
    Ok(held)
}

fn put(files: &Folder, name: &str, bytes: &[u8]) -> Result<(), BackupError> {
    Ok(crate::io::folder::write_private(&files.path().join(name), bytes)?)
}
