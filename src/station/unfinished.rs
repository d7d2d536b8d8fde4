//! The basket of this moment in a small file beside the log, so that a power cut does not take what lies in it.
//!
//! Written after the answer was shown, by a thread of its own where a window is open: no hand and no scanner waits for
//! it, and the disk is asked to hold it only when the counter has been quiet for a moment, so that no sale's commit
//! meets it. One line a step, the newest whole one counts; the file goes as soon as the basket is done.
//! Always holds: it is a help and no record. Torn, old, of another till or not to be written, it is as if there were
//! none, and no sale is held up. What it holds of a member or a buyer is what a sale set aside holds in the log.
//! Not here: who gets it back (`till/unfinished.rs`).

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use super::{DevicePins, Station};
use crate::io::folder;
use crate::log::text::hex;
use crate::till::lookup::Unreadable;
use crate::till::unfinished::Unfinished;

/// So long nobody did anything: then the disk has time.
const QUIET: Duration = Duration::from_millis(300);
/// The longest that a busy counter's basket stays unsynced.
const LATEST: Duration = Duration::from_secs(2);
/// A file longer than this is begun anew. Unit: bytes.
const LONG: u64 = 256 << 10;
/// Hex digits of a line's hash that stand before it.
const CHECK: usize = 16;

/// Keeps the file up to date. Dropped, it writes what it still has.
pub struct Keeper {
    path: PathBuf,
    kept: Vec<Unfinished>,
    /// Writes it meanwhile; without it each change is written at once.
    worker: Option<(Sender<Vec<Unfinished>>, std::thread::JoinHandle<()>)>,
    page: Page,
}

impl Keeper {
    pub fn new(path: PathBuf) -> Self {
        Self { page: Page::new(path.clone()), path, kept: Vec::new(), worker: None }
    }

    /// From now on a thread of its own writes.
    fn work_beside(&mut self) {
        let (send, heard) = channel();
        let page = Page::new(self.path.clone());
        self.worker = Some((send, std::thread::spawn(move || run(page, &heard))));
    }

    fn keep(&mut self, baskets: Vec<Unfinished>) {
        let same = |(one, other): (&Unfinished, &Unfinished)| one.sale == other.sale && one.by == other.by;
        if baskets.len() == self.kept.len() && baskets.iter().zip(&self.kept).all(same) {
            return;
        }
        self.kept.clone_from(&baskets);
        match &self.worker {
            // A thread that has ended keeps nothing; the sale goes on without.
            Some((worker, _)) => drop(worker.send(baskets)),
            None => self.page.write(&baskets),
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        if let Some((send, thread)) = self.worker.take() {
            drop(send);
            let _ended = thread.join();
        }
    }
}

impl Station {
    /// The basket as it is now, for the case that the power goes. To be called once the answer has been shown.
    pub fn keep_basket(&mut self) {
        let Some(keeper) = &mut self.keeper else { return };
        keeper.keep(self.till.unfinished(self.doors.clock.now()));
    }

    /// What was found when the program started.
    pub(super) fn offer(&mut self, found: Vec<Unfinished>) -> Result<(), Unreadable> {
        let (Some(store), false) = (&self.store, found.is_empty()) else { return Ok(()) };
        let pins = DevicePins { secret: &self.keys.secret, salt: [0; 16] };
        self.till.offer_unfinished(found, &store.lookup(&pins))
    }

    /// Where a person waits for each answer, the file is written beside.
    pub fn keep_beside(&mut self) {
        self.keeper.iter_mut().for_each(Keeper::work_beside);
    }
}

fn run(mut page: Page, heard: &Receiver<Vec<Unfinished>>) {
    let mut unsynced: Option<Instant> = None;
    loop {
        let got = match unsynced {
            None => heard.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(_) => heard.recv_timeout(QUIET),
        };
        match got {
            Ok(baskets) => {
                page.write(&heard.try_iter().last().unwrap_or(baskets));
                let since = *unsynced.get_or_insert_with(Instant::now);
                if since.elapsed() >= LATEST {
                    page.sync();
                    unsynced = None;
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                page.sync();
                unsynced = None;
            }
            Err(RecvTimeoutError::Disconnected) => return page.sync(),
        }
    }
}

/// The file, as far as it is open.
struct Page {
    path: PathBuf,
    file: Option<File>,
    length: u64,
}

impl Page {
    const fn new(path: PathBuf) -> Self {
        Self { path, file: None, length: 0 }
    }

    /// These baskets are what counts; none takes the file away. What cannot be written is as if it were not there.
    fn write(&mut self, baskets: &[Unfinished]) {
        if baskets.is_empty() || self.length > LONG {
            self.remove();
        }
        if !baskets.is_empty() && self.append(baskets).is_err() {
            // A torn line would hide the next one.
            self.remove();
        }
    }

    fn append(&mut self, baskets: &[Unfinished]) -> std::io::Result<()> {
        let json = serde_json::to_string(baskets)?;
        let line = format!("{} {json}\n", check(&json));
        let file = match &mut self.file {
            Some(file) => file,
            None => self.file.insert(folder::open_private(&self.path)?),
        };
        file.write_all(line.as_bytes())?;
        self.length += line.len() as u64;
        Ok(())
    }

    fn remove(&mut self) {
        (self.file, self.length) = (None, 0);
        // Where it may not be taken away, what is in it is told apart at the next start.
        let _gone = std::fs::remove_file(&self.path);
    }

    fn sync(&mut self) {
        // A disk that cannot has lost nothing that was promised.
        let _held = self.file.as_ref().map(File::sync_data);
    }
}

fn check(json: &str) -> String {
    let mut hash = hex(&Sha256::digest(json.as_bytes()));
    hash.truncate(CHECK);
    hash
}

/// What the file holds: its newest whole line. Whatever is wrong with it, there is none.
pub fn read(path: &Path) -> Vec<Unfinished> {
    let Ok(bytes) = std::fs::read(path) else { return Vec::new() };
    let text = String::from_utf8_lossy(&bytes);
    let whole = |line: &str| {
        let (hash, json) = line.split_once(' ')?;
        (hash == check(json)).then(|| serde_json::from_str(json).ok()).flatten()
    };
    text.lines().rev().find_map(whole).unwrap_or_default()
}

#[cfg(test)]
mod tests;
