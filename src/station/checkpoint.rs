//! The checkpoint worker: moves what is in the WAL into the data file while nobody waits.
//!
//! Always holds: a checkpoint is never in a sale's commit; it is passive, so it waits for nobody and holds nobody up.
//! A connection of its own, on a thread of its own. What it cannot do now it does later; nothing depends on it.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use crate::store::{Mode, Store};

/// How often it looks.
const LOOK: Duration = Duration::from_millis(500);
/// Below this the WAL is left alone: it is written over, not grown. Unit: bytes.
const WORTH_MOVING: u64 = 2 << 20;
/// Above this it is moved even while sales go on, so that the WAL stays bounded. Unit: bytes.
const TOO_LONG: u64 = 32 << 20;

/// Ends its thread when it is dropped.
pub struct Checkpointer {
    _stop: Sender<()>,
}

impl Checkpointer {
    pub fn start(database: &Path) -> Self {
        let (stop, stopped) = channel();
        let database = database.to_owned();
        std::thread::spawn(move || run(&database, &stopped));
        Self { _stop: stop }
    }
}

fn run(database: &Path, stopped: &Receiver<()>) {
    let mut wal = database.as_os_str().to_owned();
    wal.push("-wal");
    let wal = PathBuf::from(wal);
    let mut store = None;
    // When the WAL was last written: at the last look, and at the last checkpoint that moved all of it.
    let (mut seen, mut moved) = (None, None);
    while stopped.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
        let Ok(file) = std::fs::metadata(&wal) else { continue };
        let written = file.modified().ok();
        let quiet = written == seen;
        seen = written;
        let due = written != moved && (quiet && file.len() > WORTH_MOVING || file.len() > TOO_LONG);
        if !due {
            continue;
        }
        if store.is_none() {
            store = Store::open(database, Mode::ReadWrite).ok();
        }
        if let Some(Ok(true)) = store.as_ref().map(|store| store.checkpoint(false)) {
            moved = written;
        }
    }
}
