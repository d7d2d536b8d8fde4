//! A shop's server as a client of the next one up: passes on what its tills sent and gets what others sent there.
//!
//! Always holds: it is one exchange as a till makes it (`sync.rs`), on a connection of its own beside the server; what
//! the ledger above has is noted after it has said so, and only then does a till hear *di buku besar*.

use std::collections::BTreeMap;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

use super::transport::Http;
use super::{Moved, SyncError, exchange_beside};
use crate::domain::id::DeviceId;
use crate::io::clock::{Clock, System};
use crate::io::entropy::{self, Entropy};
use crate::io::folder::Folder;
use crate::io::joined;
use crate::store::{Mode, Store};

/// How often it exchanges; after a failure twice as long each time, up to the second.
const EVERY: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Ends its thread when it is dropped.
pub struct Upstream {
    stop: Option<Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Upstream {
    /// `server` is the folder of the server's files; `note` is told what the ledger above has of each log.
    pub fn start(server: &Folder, note: impl Fn(&BTreeMap<DeviceId, u64>) + Send + 'static) -> Self {
        let (stop, stopped) = channel();
        let server = server.clone();
        let thread = std::thread::spawn(move || {
            let mut wait = Duration::ZERO;
            while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = match once(&server) {
                    Ok(moved) => {
                        note(&moved.booked);
                        EVERY
                    }
                    // Tills sell and the server takes in all the same; they see that it waits.
                    Err(_) => (wait * 2).clamp(EVERY, LONGEST_PAUSE),
                };
            }
        });
        Self { stop: Some(stop), thread: Some(thread) }
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            let _ended = thread.join();
        }
    }
}

fn once(server: &Folder) -> Result<Moved, SyncError> {
    let Ok(Some(joined)) = joined::read(server) else { return Ok(Moved::default()) };
    let mut store = Store::open(server.path().join("ledger.db"), Mode::ReadWrite)?;
    let mut line = Http::to(&joined.url, Some(&joined.token))?;
    let mut entropy = entropy::System;
    exchange_beside(&mut store, &mut line, &mut || System.now(), &mut || entropy.uuid(), &mut || {})
}
